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


FITR, ADHA, NATIONAL, FOUNDING = (
    mark("Eid al-Fitr"),
    mark("Eid al-Adha"),
    mark("Saudi National Day"),
    mark("Founding Day"),
)
_FEAST_DAYS = 4


def official(first: dt.date, last: dt.date) -> tuple[Holiday, ...]:
    """The official holidays that touch a span of days, in their order."""
    found: list[Holiday] = []
    for year in range(first.year, last.year + 1):
        for code, name, month, day in (("founding", FOUNDING, 2, 22), ("national", NATIONAL, 9, 23)):
            on = dt.date(year, month, day)
            found.append(Holiday(f"{code}-{year}", name, on, on))
    for hijri in range(to_hijri(first)[0], to_hijri(last)[0] + 1):
        found += _feasts(hijri)
    return tuple(sorted((one for one in found if one.last >= first and one.first <= last), key=lambda one: one.first))


def in_force(first: dt.date, last: dt.date, own: Iterable[Holiday]) -> tuple[Holiday, ...]:
    """The holidays of a span as the association keeps them: its own rows, and the official ones it says nothing of."""
    said = tuple(own)
    named = {one.code for one in said if one.code}
    rest = (one for one in official(first, last) if one.code not in named)
    return tuple(sorted((*said, *rest), key=lambda one: (one.first, one.code, one.name)))


def days_off(first: dt.date, last: dt.date, own: Iterable[Holiday]) -> frozenset[dt.date]:
    """Every day of a span on which the association does not work, weekends aside."""
    return frozenset(day for one in in_force(first, last, own) if one.kept for day in one.days())


def _feasts(hijri: int) -> tuple[Holiday, Holiday]:
    fitr = from_hijri(hijri, 9, 29) + dt.timedelta(days=1)
    arafah = from_hijri(hijri, 12, 9)
    length = dt.timedelta(days=_FEAST_DAYS - 1)
    return (
        Holiday(f"fitr-{hijri}", FITR, fitr, fitr + length),
        Holiday(f"adha-{hijri}", ADHA, arafah, arafah + length),
    )
