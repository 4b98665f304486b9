"""When a person was last served, of each service: what the rules about how often it is given are judged by."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.aftercare import Delivery
from desktop.models.application import Application
from desktop.models.person import Person
from desktop.services.people.links import same_person


def standing(rows: Iterable[Delivery]) -> list[Delivery]:
    """The rows that count: neither taken back nor the taking back of another."""
    every = list(rows)
    gone = {row.takes_back for row in every if row.takes_back}
    return [row for row in every if not row.takes_back and row.id not in gone]


def days_since_service(session: Session, application: Application, on: dt.date) -> dict[str, int]:
    """The days from the last delivery of each service to the day asked about, over every earlier file of this person.

    A service that is not named was never given as far as this computer knows, which proves nothing of other branches.
    """
    person = session.get_one(Person, application.person_id)
    earlier = (
        select(Application.id)
        .join(Person, Person.id == Application.person_id)
        .where(same_person(session, person), Application.id != application.id)
    )
    found: dict[str, int] = {}
    for row in standing(session.scalars(select(Delivery).where(Delivery.application_id.in_(earlier)))):
        days = (on - row.delivered_on.day).days
        if days >= 0 and row.service:
            found[row.service] = min(days, found.get(row.service, days))
    return found
