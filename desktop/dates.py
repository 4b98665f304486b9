"""Umm al-Qura and Gregorian dates: converted, parsed and kept as they were written.

Official tables disagree before 1441 AH (so for the births of the elderly), therefore a date is never re-derived: the
digits on the document, the calendar they were written in and the table used stand beside the Gregorian day.
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any, Self

from desktop.messages import mark, tr
from desktop.mistakes import BadDate, DateBeyondTable, NoSuchDay
from desktop.text import ascii_digits, clean, ltr

SAUDI_TIME = dt.timezone(dt.timedelta(hours=3))  # no summer time, and Windows ships no zone names
TABLE = "hijridate-2.6.0"
FIRST_YEAR, LAST_YEAR = 1343, 1500
_HIJRI_YEAR = 354.36708  # days on average

MONTHS_HIJRI = (
    mark("Muharram"),
    mark("Safar"),
    mark("Rabi al-Awwal"),
    mark("Rabi al-Akhir"),
    mark("Jumada al-Ula"),
    mark("Jumada al-Akhirah"),
    mark("Rajab"),
    mark("Shaban"),
    mark("Ramadan"),
    mark("Shawwal"),
    mark("Dhu al-Qadah"),
    mark("Dhu al-Hijjah"),
)
MONTHS_GREGORIAN = (
    mark("January"),
    mark("February"),
    mark("March"),
    mark("April"),
    mark("May"),
    mark("June"),
    mark("July"),
    mark("August"),
    mark("September"),
    mark("October"),
    mark("November"),
    mark("December"),
)
WEEKDAYS = (
    mark("Monday"),
    mark("Tuesday"),
    mark("Wednesday"),
    mark("Thursday"),
    mark("Friday"),
    mark("Saturday"),
    mark("Sunday"),
)
_WRITTEN = re.compile(r"^(\d{4})[/\-.](\d{1,2})[/\-.](\d{1,2})$")
_WRITTEN_BACKWARDS = re.compile(r"^(\d{1,2})[/\-.](\d{1,2})[/\-.](\d{4})$")


class Calendar(StrEnum):
    """The two calendars of Saudi documents."""

    HIJRI = "hijri"
    GREGORIAN = "gregorian"


@cache
def _library() -> Any:
    import hijridate  # late: 10 ms that the login screen does not need

    return hijridate


def days_in_hijri_month(year: int, month: int) -> int:
    """29 or 30, by the Umm al-Qura table."""
    return int(_library().Hijri(year, month, 1).month_length())


def from_hijri(year: int, month: int, day: int) -> dt.date:
    """The Gregorian day of an Umm al-Qura date (1343-01-01 to 1500-12-30), or DateBeyondTable, NoSuchDay, BadDate."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise DateBeyondTable()
    if not 1 <= month <= 12 or day < 1:
        raise BadDate()
    length = days_in_hijri_month(year, month)
    if day > length:
        raise NoSuchDay(month=tr(MONTHS_HIJRI[month - 1]), year=year, days=length)
    found = _library().Hijri(year, month, day).to_gregorian()
    return dt.date(found.year, found.month, found.day)


def to_hijri(day: dt.date) -> tuple[int, int, int]:
    """Umm al-Qura (year, month, day) of a Gregorian day between 1924-08-01 and 2077-11-16, or DateBeyondTable."""
    try:
        return tuple(_library().Gregorian(day.year, day.month, day.day).to_hijri().datetuple())
    except OverflowError:
        raise DateBeyondTable() from None


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date as its document shows it: the calendar and digits written, and the Gregorian day they mean."""

    day: dt.date
    calendar: Calendar
    written: str
    table: str = TABLE

    @classmethod
    def of(cls, day: dt.date) -> Self:
        """A date that was born Gregorian, such as today."""
        return cls(day, Calendar.GREGORIAN, f"{day:%Y/%m/%d}")

    @classmethod
    def parse(cls, typed: str) -> Self:
        """Read year/month/day (or day/month/year) in either calendar; the year tells which.

        13xx-15xx is Hijri, 19xx-20xx Gregorian; two-digit years are refused because both calendars could be meant.
        """
        bare = ascii_digits(clean(typed)).replace(" ", "")
        if match := _WRITTEN.match(bare):
            year, month, day = (int(g) for g in match.groups())
        elif match := _WRITTEN_BACKWARDS.match(bare):
            day, month, year = (int(g) for g in match.groups())
        else:
            raise BadDate()
        written = f"{year:04}/{month:02}/{day:02}"
        if 1300 <= year < 1600:
            return cls(from_hijri(year, month, day), Calendar.HIJRI, written)
        if not 1850 <= year <= 2150:
            raise BadDate()
        try:
            return cls(dt.date(year, month, day), Calendar.GREGORIAN, written)
        except ValueError:
            raise BadDate() from None

    @classmethod
    def load(cls, stored: str) -> Self:
        """Read what dump() wrote."""
        day, calendar, written, table = stored.split(";")
        return cls(dt.date.fromisoformat(day), Calendar(calendar), written, table)

    def dump(self) -> str:
        """One text for the database and the wire; sorts by the Gregorian day."""
        return f"{self.day.isoformat()};{self.calendar};{self.written};{self.table}"

    @property
    def hijri(self) -> str:
        """year/month/day in Umm al-Qura: the written digits where it was written so."""
        if self.calendar is Calendar.HIJRI:
            return self.written
        return numeric_hijri(self.day)

    @property
    def gregorian(self) -> str:
        """year/month/day in the Gregorian calendar."""
        return f"{self.day:%Y/%m/%d}"


@lru_cache(maxsize=4096)  # lists show the same days over and over
def numeric_hijri(day: dt.date) -> str:
    """year/month/day in Umm al-Qura, or "" where the table does not reach."""
    try:
        year, month, number = to_hijri(day)
    except DateBeyondTable:
        return ""
    return f"{year}/{month:02}/{number:02}"


def show_pair(date: WrittenDate | dt.date) -> str:
    """Both calendars as Saudi papers print them, for example 1446/03/01 AH, corresponding to 2024/09/04 CE."""
    date = date if isinstance(date, WrittenDate) else WrittenDate.of(date)
    if not date.hijri:
        return tr("{gregorian} CE", gregorian=date.gregorian)
    return tr("{hijri} AH, corresponding to {gregorian} CE", hijri=date.hijri, gregorian=date.gregorian)


def show_hijri(date: WrittenDate | dt.date) -> str:
    """The Hijri date with its mark."""
    date = date if isinstance(date, WrittenDate) else WrittenDate.of(date)
    return tr("{hijri} AH", hijri=date.hijri) if date.hijri else show_gregorian(date)


def show_gregorian(date: WrittenDate | dt.date) -> str:
    """The Gregorian date with its mark."""
    date = date if isinstance(date, WrittenDate) else WrittenDate.of(date)
    return tr("{gregorian} CE", gregorian=date.gregorian)


def weekday(day: dt.date) -> str:
    """The name of the day, in the language in use: always derived, never typed."""
    return tr(WEEKDAYS[day.weekday()])


def age(birth: dt.date, on: dt.date, calendar: Calendar = Calendar.GREGORIAN) -> int:
    """Completed years on a day. Rules for the elderly count Hijri years (60 Hijri is about 58.2 Gregorian).

    Who was born before the table begins has passed a hundred: mean Hijri years are counted, which no rule can tell apart.
    """
    if calendar is Calendar.HIJRI:
        try:
            (by, bm, bd), (y, m, d) = to_hijri(birth), to_hijri(on)
        except DateBeyondTable:
            return int((on - birth).days / _HIJRI_YEAR)
        return y - by - ((m, d) < (bm, bd))
    return on.year - birth.year - ((on.month, on.day) < (birth.month, birth.day))


@lru_cache(maxsize=4096)  # many supports begin on the same day
def add_months(start: WrittenDate, months: int) -> WrittenDate:
    """The same day of the month some months later (or earlier), counted in the calendar the date was written in.

    A month without such a day gives its last one. Count from the first date, never from the one before: the 30th would
    stay the 29th after the first short month. Raises DateBeyondTable.
    """
    hijri = start.calendar is Calendar.HIJRI
    year, month, day = (int(part) for part in (start.written if hijri else start.gregorian).split("/"))
    year, month = divmod(year * 12 + month - 1 + months, 12)
    month += 1
    if not hijri:
        return WrittenDate.of(dt.date(year, month, min(day, monthrange(year, month)[1])))
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise DateBeyondTable()
    day = min(day, days_in_hijri_month(year, month))
    return WrittenDate(from_hijri(year, month, day), Calendar.HIJRI, f"{year:04}/{month:02}/{day:02}")


def roll_to_workday(day: dt.date, holidays: frozenset[dt.date] = frozenset()) -> dt.date:
    """The day itself, or the next one that is neither Friday, Saturday nor a holiday."""
    while day.weekday() in (4, 5) or day in holidays:
        day += dt.timedelta(days=1)
    return day


def isolated(date: str) -> str:
    """A numeric date that keeps its order inside Arabic."""
    return ltr(date)
