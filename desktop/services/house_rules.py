"""The rules of the house about the committee, its times and the days without work: what nobody set is as proposed."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate
from desktop.models.base import ASSOCIATION
from desktop.models.committee import CommitteeMember, CommitteeRules, Holiday
from desktop.policy import holidays
from desktop.policy.quorum import CHAIR, Quorum, QuorumRule

_USUAL = QuorumRule()
_AHEAD = dt.timedelta(days=400)
"""How far a span of working days is looked at: longer than any promise."""


@dataclass(frozen=True, slots=True)
class Rules:
    """The settings of the committee, whole."""

    quorum: QuorumRule = _USUAL
    session_year: str = "hijri"
    promised_days: int | None = None
    complete_days: int = 14
    appeal_days: int = 30
    most_deferrals: int = 2


def one_id(*parts: str) -> str:
    """The id of a row of which there is one for the association, so that two computers make the same one."""
    return hashlib.sha256("\0".join((ASSOCIATION, *parts)).encode()).hexdigest()[:32]


RULES_ID = one_id("committee-rules")


def rules_in(session: Session) -> Rules:
    """The settings as they are now."""
    row, usual = session.get(CommitteeRules, RULES_ID), Rules()
    if row is None:
        return usual
    quorum = QuorumRule(
        Quorum(row.quorum) if row.quorum else usual.quorum.kind,
        row.quorum_count or 0,
        usual.quorum.chair_needed if row.chair_needed is None else row.chair_needed,
    )
    return Rules(
        quorum,
        row.session_year or usual.session_year,
        row.promised_days if isinstance(row.promised_days, int) else None,
        row.complete_days or usual.complete_days,
        row.appeal_days or usual.appeal_days,
        usual.most_deferrals if row.most_deferrals is None else row.most_deferrals,
    )


def members_in(session: Session) -> tuple[CommitteeMember, ...]:
    """Who sits on it, the chair first; a line that nobody has filled in yet is nobody."""
    found = [one for one in session.scalars(select(CommitteeMember)) if one.name and one.capacity]
    return tuple(sorted(found, key=lambda one: (one.capacity != CHAIR, one.capacity == "secretary",
                                                one.entered_at or "", one.id)))  # fmt: skip


def own_holidays_in(session: Session) -> tuple[holidays.Holiday, ...]:
    """What the association says of its holidays itself."""
    return tuple(
        holidays.Holiday(row.official or "", row.name or "", row.first_on.day, row.last_on.day, row.kept is not False)
        for row in session.scalars(select(Holiday))
        if isinstance(row.first_on, WrittenDate) and isinstance(row.last_on, WrittenDate)
    )


def days_off_in(session: Session, first: dt.date, last: dt.date | None = None) -> frozenset[dt.date]:
    """The days on which the association does not work, from a day on."""
    return holidays.days_off(first, last or first + _AHEAD, own_holidays_in(session))
