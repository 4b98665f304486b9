"""Periods of whole months: answers know no finer time."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.messages import tr
from desktop.text import ltr

BY = ("service", "branch", "month")
"""What results are broken down by."""


@dataclass(frozen=True, slots=True)
class Months:
    """A period of whole months, both ends in it, such as 2026-01 to 2026-03."""

    first: str
    last: str

    def holds(self, month: str) -> bool:
        """Whether a month lies in it."""
        return self.first <= month <= self.last

    @property
    def before(self) -> Months:
        """The period of the same length before it."""
        first, last = _count(self.first), _count(self.last)
        return Months(_name(2 * first - last - 1), _name(first - 1))

    def show(self) -> str:
        """As a person reads it."""
        ends = (self.first, self.last) if self.first != self.last else (self.first,)
        return tr(" to ").join(show_month(one) for one in ends)


def show_month(month: str) -> str:
    """A month as a person reads it."""
    return ltr(month.replace("-", "/"))


def _count(month: str) -> int:
    year, number = month.split("-")
    return int(year) * 12 + int(number) - 1


def _name(count: int) -> str:
    return f"{count // 12}-{count % 12 + 1:02}"
