"""What was learned from opinions in a time, as the report upwards tells it (findings, decisions, recommendations)."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate
from desktop.models.voices import Lesson


def lessons_between(session: Session, since: dt.date, until: dt.date) -> tuple[tuple[str, ...], ...]:
    """What was found, decided and recommended between two days, both counted, the oldest first."""
    rows = [row for row in session.scalars(select(Lesson)) if since <= _day(row) <= until]
    rows.sort(key=lambda row: (_day(row), row.number or ""))
    return tuple((row.finding or "", row.decision or "", row.recommendation or "") for row in rows)


def _day(row: Lesson) -> dt.date:
    return row.recorded_on.day if isinstance(row.recorded_on, WrittenDate) else dt.date.min
