"""What was granted to files and what was given of it, read from the decisions and the deliveries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from desktop.models.aftercare import Delivery, Enrolment
from desktop.models.application import Application
from desktop.models.committee import Decision
from desktop.policy.granting import EVERY, Given, Grant, current, grants
from desktop.policy.profile import Profile
from desktop.services.records import Desk, profiles_of
from desktop.services.served import standing
from desktop.values import NoAnswer

ACCEPTED = ("accept", "accept_partial")


Files = Select[Any]
"""Which files are asked about: a selection of their ids."""

RECEIVING: Files = select(Application.id).where(Application.stage.in_(("notified", "active")))
"""The files to which aid may be handed over."""


def only(application_id: str) -> Files:
    """One file alone."""
    return select(Application.id).where(Application.id == application_id)


def granted(session: Session, desk: Desk, files: Files) -> dict[str, tuple[Grant, ...]]:
    """What is granted to each of these files now: without what a later decision replaced, or what has ended."""
    over = _ended(session, files)
    profiles = profiles_of(session, desk, files)
    found: dict[str, list[Grant]] = defaultdict(list)
    for row in decisions(session, files):
        file = row.application_id or ""
        found[file] += _grants(row, profiles[file])
    return {
        file: tuple(one for one in current(rows) if not over.get((file, one.service), "") >= _began(one))
        for file, rows in found.items()
    }


def decisions(session: Session, files: Files) -> list[Decision]:
    """The decisions that granted something, in the order in which they were recorded."""
    asked = select(Decision).where(Decision.application_id.in_(files), Decision.kind.in_(ACCEPTED))
    return sorted(session.scalars(asked), key=lambda row: (row.recorded_at or "", row.id))


def deliveries(session: Session, files: Files) -> dict[str, list[Delivery]]:
    """Every row about something handed over, also what was taken back, by file and in their order."""
    asked = select(Delivery).where(Delivery.application_id.in_(files))
    found: dict[str, list[Delivery]] = defaultdict(list)
    for row in sorted(session.scalars(asked), key=lambda row: (row.delivered_at or "", row.id)):
        found[row.application_id or ""].append(row)
    return found


def given(rows: Iterable[Delivery]) -> tuple[Given, ...]:
    """What was handed over, as the grant counts it."""
    return tuple(
        Given(row.decision_id or "", row.service or "", row.part or 1, row.worth or 0) for row in standing(rows)
    )


def _grants(row: Decision, profile: Profile) -> tuple[Grant, ...]:
    services: tuple[str, ...] = row.services or ()
    amount = None if isinstance(row.amount, NoAnswer) or not row.amount else row.amount
    if row.from_on is None or row.until_on is None:
        return ()
    cash = frozenset(code for code in services if profile.service(code).cash)
    return grants(row.id, services, amount, row.from_on, row.until_on.day, EVERY.get(row.period or "", 0), cash)


def _ended(session: Session, files: Files) -> Mapping[tuple[str, str], str]:
    """The day on which a service of a file ended, the last one: what was decided from a later day on is granted anew."""
    asked = select(Enrolment).where(
        Enrolment.application_id.in_(files), Enrolment.programme_id.is_(None), Enrolment.state == "ended"
    )
    found: dict[tuple[str, str], str] = {}
    for row in session.scalars(asked):
        key = (row.application_id or "", row.service or "")
        found[key] = max(found.get(key, ""), row.ended_on.day.isoformat() if row.ended_on else "")
    return found


def _began(one: Grant) -> str:
    return one.starts.day.isoformat()
