"""The official holidays of the Kingdom for associations, worked out for any year, and what an association says of its own.

The days are those of the executive regulations of the Labour Law: four days after the twenty-ninth of Ramadan, four days
from the day of Arafah, the National Day and the Founding Day. An announcement may move the days of a feast: then the
association moves them in its own list, and that list is heard before this one.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop.dates import from_hijri, to_hijri
from desktop.messages import mark


@dataclass(frozen=True, slots=True)
class Holiday:
    """A run of days without work. `code` names an official one of one year ("" for the association's own)."""

    code: str
    name: str
    first: dt.date
    last: dt.date
    kept: bool = True

    def days(self) -> Iterator[dt.date]:
        """Each of its days."""
        for number in range((self.last - self.first).days + 1):
            yield self.first + dt.timedelta(days=number)


_RULES = {
    "fitr": (mark("Eid al-Fitr"), 9, 29, 4),
    "adha": (mark("Eid al-Adha"), 12, 9, 4),
    "national": (mark("Saudi National Day"), 9, 23, 1),
    "founding": (mark("Founding Day"), 2, 22, 1),
}
"""Name, month and day (Hijri for the feasts), and how many days."""


def official(first: dt.date, last: dt.date) -> tuple[Holiday, ...]:
    """The official holidays that touch a span of days, in their order."""
    fixed = (f"{one}-{year}" for year in range(first.year, last.year + 1) for one in ("founding", "national"))
    hijri = range(to_hijri(first)[0], to_hijri(last)[0] + 1)
    feasts = (f"{one}-{year}" for year in hijri for one in ("fitr", "adha"))
    found = (by_code(code) for code in (*fixed, *feasts))
    return tuple(sorted((one for one in found if one.last >= first and one.first <= last), key=lambda one: one.first))


def by_code(code: str) -> Holiday:
    """One official holiday by its code, such as fitr-1447 or national-2026. KeyError if there is none.

    Eid al-Fitr begins on the day after the twenty-ninth of Ramadan, Eid al-Adha with the day of Arafah.
    """
    kind, year = code.rsplit("-", 1)
    name, month, day, length = _RULES[kind]
    if kind in ("fitr", "adha"):
        begins = from_hijri(int(year), month, day) + dt.timedelta(days=1 if kind == "fitr" else 0)
    else:
        begins = dt.date(int(year), month, day)
    return Holiday(code, name, begins, begins + dt.timedelta(days=length - 1))


def in_force(first: dt.date, last: dt.date, own: Iterable[Holiday]) -> tuple[Holiday, ...]:
    """The holidays of a span as the association keeps them: its own rows, and the official ones it says nothing of."""
    said = tuple(own)
    named = {one.code for one in said if one.code}
    rest = (one for one in official(first, last) if one.code not in named)
    return tuple(sorted((*said, *rest), key=lambda one: (one.first, one.code, one.name)))


def days_off(first: dt.date, last: dt.date, own: Iterable[Holiday]) -> frozenset[dt.date]:
    """Every day of a span on which the association does not work, weekends aside."""
    return frozenset(day for one in in_force(first, last, own) if one.kept for day in one.days())
