"""The days that count for complaints and appeals: today by the trusted time, workdays without the holidays."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import InstrumentedAttribute

from desktop.dates import SAUDI_TIME, WrittenDate, roll_to_workday, show_hijri, to_hijri
from desktop.messages import tr
from desktop.policy.voices import workdays_after
from desktop.services.house_rules import days_off_in, rules_in
from desktop.services.records import Desk
from desktop.services.trusted import TrustedTime
from desktop.text import ltr


class Days:
    """Today, and the last days that follow from it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._time = TrustedTime(desk)

    def now(self, session: Session) -> str:
        """This moment, as it is stored."""
        return self._time.now(session).isoformat(timespec="seconds")

    def today(self, session: Session) -> dt.date:
        """The Saudi day."""
        return self._time.now(session).astimezone(SAUDI_TIME).date()

    @staticmethod
    def after(session: Session, start: dt.date, count: int) -> WrittenDate:
        """The last of so many workdays after a day."""
        return WrittenDate.of(workdays_after(start, count, days_off_in(session, start)))

    @staticmethod
    def last_of_appeal(session: Session, told_on: dt.date) -> dt.date:
        """Until when an appeal is in time: the association's days from the day of being told, never on a day of rest."""
        last = told_on + dt.timedelta(days=rules_in(session).appeal_days)
        return roll_to_workday(last, days_off_in(session, told_on))

    def number(self, session: Session, letter: str, column: InstrumentedAttribute[str | None]) -> str:
        """The next number of a kind of case. Each computer counts for itself, so numbers never collide offline."""
        prefix = f"{letter}-{self._desk.numbering}-{to_hijri(self.today(session))[0]}-"
        last = session.scalar(select(func.max(column)).where(column.startswith(prefix)))
        return f"{prefix}{int(last.removeprefix(prefix)) + 1 if last else 1:04}"


def both(day: WrittenDate | dt.date) -> str:
    """A day in both calendars, short enough for a list."""
    written = day if isinstance(day, WrittenDate) else WrittenDate.of(day)
    return tr(" · ").join((show_hijri(written), ltr(written.gregorian)))
