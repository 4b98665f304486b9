"""The figures on complaints and appeals of a period (K9), each with its numerator and denominator."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.voices import Appeal, Complaint, ComplaintStep
from desktop.services.records import Desk
from desktop.services.voices.times import Days
from desktop.services.voices.views import Measure
from desktop.text import ltr


class VoiceFigures:
    """Counts complaints and appeals; names nobody."""

    def __init__(self, desk: Desk, days: Days) -> None:
        self._desk, self._days = desk, days

    def of(self, first: dt.date, last: dt.date) -> tuple[Measure, ...]:
        """Complaints for each hundred applications, answers in time, appeals upheld: of what arrived in the period."""
        with self._desk.store.reading() as session:
            rows = [row for row in session.scalars(select(Complaint).where(Complaint.kind == "complaint"))
                    if first <= row.received_on.day <= last]  # fmt: skip
            files = [
                row for row in session.scalars(select(Application.received_on)) if row and first <= row.day <= last
            ]
            appeals = [row for row in session.scalars(select(Appeal)) if first <= row.received_on.day <= last]
            owed, kept = self._in_time(session, rows)
        judged = [row for row in appeals if row.state in ("upheld", "denied")]
        return (
            _per_hundred(len(rows), len(files)),
            _share("in_time", tr("Complaints answered in time"), kept, owed, tr("Answered by the day ÷ answered or overdue")),
            _share("upheld", tr("Appeals upheld"), sum(row.state == "upheld" for row in judged), len(judged),
                   tr("Upheld ÷ decided")),
        )  # fmt: skip

    def _in_time(self, session: Session, rows: list[Complaint]) -> tuple[int, int]:
        """How many answers were owed by now, and how many of them came by their day."""
        today = self._days.today(session)
        steps = session.scalars(select(ComplaintStep).where(ComplaintStep.step == "answered"))
        answered = {step.complaint_id: step.on_day.day for step in steps}
        owed = [row for row in rows if row.id in answered or today > row.reply_by.day]
        return len(owed), sum(row.id in answered and answered[row.id] <= row.reply_by.day for row in owed)


def _per_hundred(complaints: int, files: int) -> Measure:
    label, note = tr("Complaints for each hundred applications"), tr("Complaints × 100 ÷ applications")
    value = ltr(f"{complaints * 100 / files:.1f}") if files else tr("Cannot be computed")
    return Measure("complaints", label, str(complaints), str(files), value, note=note)


def _share(code: str, label: str, part: int, whole: int, note: str) -> Measure:
    value = ltr(f"{part * 100 / whole:.0f}%") if whole else tr("Cannot be computed")
    return Measure(code, label, str(part), str(whole), value, part / whole if whole else None, note)
