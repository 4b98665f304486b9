"""What a decision granted, as parts that fall due on a day, and what of each is still to be given.

A support that goes on has a part for each month (or season) of its time, counted in the calendar the decision was written
in; any other has a single part. Nothing of this is stored: it follows from the decision and from what was given.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import count

from desktop.dates import WrittenDate, add_months
from desktop.mistakes import DateBeyondTable

EVERY: Mapping[str, int] = {"once": 0, "monthly": 1, "seasonal": 3}
"""Months from one part to the next. A season is a quarter of a year, so that nobody is given a fifth one in it."""

_ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Grant:
    """One service of one decision.

    `amount` is what each part is worth at most, in halalas, for this service and all of `shared` together; None where the
    decision sets no amount for it, and then each part is one of it. `until` is the last day; `every` is in months, 0 for once.
    """

    decision_id: str
    service: str
    starts: WrittenDate
    until: dt.date
    every: int = 0
    amount: int | None = None
    shared: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a grant: its number from 1, the day it falls due and the last day of the time it is for."""

    grant: Grant
    number: int
    due: dt.date
    until: dt.date


@dataclass(frozen=True, slots=True)
class Given:
    """What was handed over of one part."""

    decision_id: str
    service: str
    part: int
    worth: int


@dataclass(frozen=True, slots=True)
class Left:
    """A part with what is still to be given of it: halalas, or None where the grant has no amount."""

    part: Part
    amount: int | None
    nothing: bool

    def takes(self, worth: int) -> bool:
        """Whether so much may still be given."""
        return not self.nothing and (self.amount is None or 1 <= worth <= self.amount)


def grants(
    decision_id: str,
    services: Iterable[str],
    amount: int | None,
    starts: WrittenDate,
    until: dt.date,
    every: int,
    cash: frozenset[str],
) -> tuple[Grant, ...]:
    """The grants of a decision that names one amount for several services.

    Where any of them is paid in cash, the amount is theirs and the others are given in kind; else it is shared by all.
    """
    named = tuple(services)
    paid = frozenset(code for code in named if code in cash) or frozenset(named)
    return tuple(
        Grant(decision_id, code, starts, until, every, amount, paid)
        if code in paid and amount is not None
        else Grant(decision_id, code, starts, until, every)
        for code in named
    )


def parts(grant: Grant, through: dt.date) -> tuple[Part, ...]:
    """The parts that have fallen due by a day."""
    return tuple(_parts(grant, through))


def _parts(grant: Grant, through: dt.date) -> Iterator[Part]:
    for number in count() if grant.every else (0,):
        begins = _month(grant.starts, number * grant.every)
        if begins is None or begins > min(through, grant.until):
            return
        following = _month(grant.starts, (number + 1) * grant.every) if grant.every else None
        ends = min(grant.until, following - _ONE_DAY) if following else grant.until
        yield Part(grant, number + 1, begins, ends)


def _month(starts: WrittenDate, months: int) -> dt.date | None:
    """The day some months after the first; None where the calendar's table ends."""
    try:
        return add_months(starts, months).day
    except DateBeyondTable:
        return None


def left(part: Part, given: Iterable[Given]) -> Left:
    """What is still to be given of a part."""
    grant = part.grant
    mine = [one for one in given if (one.decision_id, one.part) == (grant.decision_id, part.number)]
    if grant.amount is None:
        return Left(part, None, any(one.service == grant.service for one in mine))
    remains = max(0, grant.amount - sum(one.worth for one in mine if one.service in grant.shared))
    return Left(part, remains, remains == 0)


def current(grants: Iterable[Grant]) -> tuple[Grant, ...]:
    """The grants without what a later decision about the same service took the place of.

    They come in the order in which they were decided. Of a support that goes on the parts before the later decision
    stay; of any other nothing stays, for the later decision says anew what is given.
    """
    every = list(grants)
    kept = (_before(one, every[number + 1 :]) for number, one in enumerate(every))
    return tuple(one for one in kept if one is not None)


def _before(one: Grant, later: Iterable[Grant]) -> Grant | None:
    begins = min((other.starts.day for other in later if other.service == one.service), default=None)
    if begins is None:
        return one
    last = min(one.until, begins - _ONE_DAY)
    return replace(one, until=last) if one.every and last >= one.starts.day else None
