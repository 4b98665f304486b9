"""A table of numbers, whole for those who work here, and with small groups put together for whoever it is published to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.messages import tr
from desktop.policy.small_groups import LEAST, together


@dataclass(frozen=True, slots=True)
class TallyRow:
    """One group: how many, and, of money, how much."""

    label: str
    count: int
    said: str = ""
    """What is shown where a count alone would not do."""


@dataclass(frozen=True, slots=True)
class Tally:
    """One table. `unit` says what was counted; `open` tables count no persons, so nothing in them is hidden."""

    code: str
    title: str
    unit: str
    rows: tuple[TallyRow, ...]
    open: bool = False

    def published(self) -> Tally:
        """The same without small groups."""
        if self.open:
            return self
        money = {one.label: one.said for one in self.rows if one.said}
        if money:
            return self._with(
                one if one.count >= LEAST else TallyRow(one.label, 0, hidden()) for one in self.rows if one.count
            )
        groups = together({one.label: one.count for one in self.rows})
        if not groups and self.rows:
            return self._with((TallyRow(hidden(), 0, "–"),))
        return self._with(TallyRow(tr(" and ").join(labels), count) for labels, count in groups)

    def _with(self, rows: Iterable[TallyRow]) -> Tally:
        return Tally(self.code, self.title, self.unit, tuple(rows), self.open)


def tally(code: str, title: str, unit: str, counts: Mapping[str, int], *, ordered: bool = False) -> Tally:
    """A table of counts, the largest first, or in the order given; what nobody belongs to is left out."""
    rows = [TallyRow(label, count) for label, count in counts.items() if count]
    if not ordered:
        rows.sort(key=lambda one: (-one.count, one.label))
    return Tally(code, title, unit, tuple(rows))


def hidden() -> str:
    """What stands in place of a small number."""
    return tr("Fewer than {least}: not shown", least=LEAST)
