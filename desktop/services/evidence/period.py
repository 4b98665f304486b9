"""The days a report is about: both ends in it, as the calendar of the association has them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from desktop.dates import SAUDI_TIME, WrittenDate, days_in_hijri_month, from_hijri, to_hijri
from desktop.services.voices.months import Months

_QUARTER = 3


@dataclass(frozen=True, slots=True)
class Period:
    """From the first to the last day."""

    first: dt.date
    last: dt.date

    @classmethod
    def year(cls, today: dt.date) -> Period:
        """The Hijri year of a day, until that day."""
        return cls(from_hijri(to_hijri(today)[0], 1, 1), today)

    @classmethod
    def quarter(cls, today: dt.date) -> Period:
        """The quarter of the Hijri year in which a day lies, until that day."""
        year, month, _ = to_hijri(today)
        return cls(from_hijri(year, (month - 1) // _QUARTER * _QUARTER + 1, 1), today)

    @classmethod
    def last_year(cls, today: dt.date) -> Period:
        """The whole Hijri year before that of a day."""
        year = to_hijri(today)[0] - 1
        return cls(from_hijri(year, 1, 1), from_hijri(year, 12, days_in_hijri_month(year, 12)))

    @property
    def name(self) -> str:
        """As the name of a file has it."""
        return f"{self.first:%Y%m%d}-{self.last:%Y%m%d}"

    @property
    def months(self) -> Months:
        """The Gregorian months it touches: opinions know no finer time."""
        return Months(f"{self.first:%Y-%m}", f"{self.last:%Y-%m}")

    def holds(self, when: object) -> bool:
        """Whether a date, written or not, or a stored moment lies in it; what is not known lies in none."""
        day = day_of(when)
        return day is not None and self.first <= day <= self.last


def day_of(when: object) -> dt.date | None:
    """The Saudi day of a date or a stored moment; None where there is none."""
    if isinstance(when, WrittenDate):
        return when.day
    if isinstance(when, str) and when:
        return dt.datetime.fromisoformat(when).astimezone(SAUDI_TIME).date()
    return when if isinstance(when, dt.date) else None
