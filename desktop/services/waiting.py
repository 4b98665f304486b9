"""Which files wait for the central: what people count in is files, not the single changes of the outbox."""

from __future__ import annotations

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from desktop.models.application import Application
from desktop.models.base import Synced
from desktop.models.declaration import Declaration, Paper
from desktop.models.household import Dependant, Household, Income
from desktop.models.outbox import Shadow
from desktop.models.person import Person
from desktop.models.reception import Visit
from desktop.models.verification import Sighting


def waiting_files(session: Session) -> frozenset[str]:
    """The ids of applications, and of visits that opened none, with anything that the central has not confirmed."""
    household = or_(
        Application.household_id.in_(_waiting(Household)),
        *(
            Application.household_id.in_(select(row.household_id).where(row.id.in_(_waiting(row))))
            for row in (Dependant, Income)
        ),
    )
    found = [
        _waiting(Application),
        select(Application.id).where(or_(Application.person_id.in_(_waiting(Person)), household)),
        select(func.coalesce(Visit.application_id, Visit.id)).where(Visit.id.in_(_waiting(Visit))),
        *(select(row.application_id).where(row.id.in_(_waiting(row))) for row in (Sighting, Declaration, Paper)),
    ]
    return frozenset(one for query in found for one in session.scalars(query) if one)


def _waiting(cls: type[Synced]) -> Select[str]:
    return select(Shadow.id).where(Shadow.type == cls.__tablename__)
