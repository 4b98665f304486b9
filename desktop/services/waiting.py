"""Which files wait for the central: what people count in is files, not the single changes of the outbox."""

from __future__ import annotations

import json
from collections.abc import Collection
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, Select, bindparam, func, or_, select, true, union
from sqlalchemy.orm import Session

from desktop.models.application import Application
from desktop.models.base import Synced
from desktop.models.declaration import Declaration, Paper
from desktop.models.household import Dependant, Household, Income
from desktop.models.outbox import Shadow
from desktop.models.person import Person
from desktop.models.reception import Visit
from desktop.models.verification import Sighting


def waiting_files(session: Session, among: Collection[str] | None = None) -> frozenset[str]:
    """The ids of applications, and of visits that opened none, with anything that the central has not confirmed.

    With `among`, of these applications only.
    """
    if session.scalar(select(Shadow.id).limit(1)) is None:
        return frozenset()
    if among is None:
        return frozenset(one for one in session.scalars(_query()) if one)
    return frozenset(session.scalars(_query(chosen=True), {"among": json.dumps(list(among))}))


@cache
def _query(*, chosen: bool = False) -> CompoundSelect[Any]:
    household = or_(
        Application.household_id.in_(_waiting(Household)),
        *(
            Application.household_id.in_(select(row.household_id).where(row.id.in_(_waiting(row))))
            for row in (Dependant, Income)
        ),
    )
    people = or_(Application.person_id.in_(_waiting(Person)), household)
    visit = func.coalesce(Visit.application_id, Visit.id)
    found: list[tuple[Any, ColumnElement[bool]]] = [
        (Application.id, Application.id.in_(_waiting(Application))),
        (Application.id, people),
        (visit, Visit.id.in_(_waiting(Visit))),
        *((row.application_id, row.id.in_(_waiting(row))) for row in (Sighting, Declaration, Paper)),
    ]
    among = select(func.json_each(bindparam("among")).table_valued("value").c.value)
    return union(*(select(file).where(waits, file.in_(among) if chosen else true()) for file, waits in found))


def _waiting(cls: type[Synced]) -> Select[str]:
    return select(Shadow.id).where(Shadow.type == cls.__tablename__)
