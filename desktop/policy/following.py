"""When a file is followed up next, and since when nobody has gone through it: worked out, never stored."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.dates import WrittenDate, add_months

UPDATE_MONTHS = 12
"""A file is gone through with its beneficiary once a year."""

REVIEWED_AHEAD = dt.timedelta(days=30)
"""How long before its day a review counts as the one that was asked for."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The first follow-up, and then one every so many months."""

    first_on: WrittenDate
    every_months: int


@dataclass(frozen=True, slots=True)
class Visited:
    """A follow-up that took place, and the next one if it was agreed there."""

    on: WrittenDate
    next_on: WrittenDate | None = None


def next_follow_up(plan: Plan | None, visits: Iterable[Visited]) -> dt.date | None:
    """The day of the next follow-up; `visits` are those since the plan was made.

    A day agreed at the last visit goes before the plan. A plan goes on from the last visit, so that a late one is not
    followed by another at once. None where neither says anything.
    """
    last = max(visits, key=lambda one: one.on.day, default=None)
    if last is None:
        return plan.first_on.day if plan else None
    if last.next_on is not None:
        return last.next_on.day
    return add_months(last.on, plan.every_months).day if plan else None


def update_due(reviewed: Iterable[WrittenDate]) -> dt.date | None:
    """The day by which a file is gone through again: a year after the last time. None where nothing says when that was."""
    last = max(reviewed, key=lambda one: one.day, default=None)
    return add_months(last, UPDATE_MONTHS).day if last else None


def is_reviewed(due: dt.date, reviews: Iterable[WrittenDate]) -> bool:
    """Whether a review that was to take place on a day did."""
    return any(one.day >= due - REVIEWED_AHEAD for one in reviews)
