"""Validity judged again on another day, before the decision: what counted on the day of submission and no longer will.

The judgement of the day of submission stands as it is (checklist.judge); this only says what to ask for again, and when.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop.dates import show_pair
from desktop.messages import mark, tr
from desktop.policy.checklist import WARNING_DAYS, Item, Sighting, Status, alternatives, judge
from desktop.policy.documents import Lasting


class Lapsing(StrEnum):
    """What happens to a paper that counted."""

    EXPIRED = "expired"
    TOO_OLD = "too_old"
    RECHECK = "recheck"
    SOON = "soon"


LAPSING_WORDS = {
    Lapsing.EXPIRED: mark("Good until {day}: ask for the renewed document before the decision."),
    Lapsing.TOO_OLD: mark("Recent enough until {day}: ask for a newer one before the decision."),
    Lapsing.RECHECK: mark("Confirmed until {day}: make sure again that what it says still holds."),
    Lapsing.SOON: mark("Good until {day}: the decision should come before, or the document be brought again."),
}


@dataclass(frozen=True, slots=True)
class Lapse:
    """A matched document, the last day on which it counts, and what that means on the day asked about."""

    item: Item
    state: Lapsing
    last_day: dt.date

    @property
    def amber(self) -> bool:
        """Whether it still counts, though not for long."""
        return self.state is Lapsing.SOON

    def say(self) -> str:
        """What to do about it, in the language in use."""
        return tr(LAPSING_WORDS[self.state], day=show_pair(self.last_day))


def lapses(
    items: Iterable[Item], sightings: Iterable[Sighting], submitted_on: dt.date, on: dt.date
) -> tuple[Lapse, ...]:
    """The documents that counted on the day of submission and by `on` do not, or soon will not (amber).

    A document whose alternatives still count on that day is not asked for again.
    """
    every = tuple(items)
    counted = {
        one.code: one
        for one in sightings
        for item in every
        if item.code == one.code and judge(item, one, submitted_on).settled
    }
    found = {item.code: _lapse(item, counted[item.code], submitted_on, on) for item in every if item.code in counted}
    good = {code for code, lapse in found.items() if lapse is None}
    return tuple(
        lapse for item in every if (lapse := found.get(item.code)) and not _stands_in(every, item, good, counted)
    )


def _stands_in(every: tuple[Item, ...], item: Item, good: set[str], counted: Mapping[str, Sighting]) -> bool:
    """Whether in each choice of the item another document still counts."""
    choices = alternatives(every, item)
    there = {code for code in good if counted[code].status != Status.NOT_APPLICABLE}
    return bool(choices) and all(any(one.code in there for one in members) for members in choices)


def _lapse(item: Item, seen: Sighting, submitted_on: dt.date, on: dt.date) -> Lapse | None:
    if seen.status != Status.MATCHED:
        return None
    ends = sorted(_ends(item, seen, submitted_on))
    if not ends:
        return None
    last, state, warned = ends[0]
    if on > last:
        return Lapse(item, state, last)
    return Lapse(item, Lapsing.SOON, last) if (last - on).days <= warned else None


def _ends(item: Item, seen: Sighting, submitted_on: dt.date) -> Iterator[tuple[dt.date, Lapsing, int]]:
    """Each reason for which the document ends: the last day, what it is, and from how near it is amber.

    Of a paper that is good for a short time only the last third is amber: a month's warning would never end.
    """
    rule = item.validity
    if seen.expires_on:
        yield seen.expires_on, Lapsing.EXPIRED, WARNING_DAYS
    if rule.kind is Lasting.AGE and rule.days and seen.issued_on:
        yield seen.issued_on + dt.timedelta(days=rule.days), Lapsing.TOO_OLD, min(WARNING_DAYS, rule.days // 3)
    if rule.recheck_days:
        last = (seen.seen_on or submitted_on) + dt.timedelta(days=rule.recheck_days)
        yield last, Lapsing.RECHECK, min(WARNING_DAYS, rule.recheck_days // 3)
