"""The choice of a period: the Hijri year or quarter in one press, or any two days in both calendars."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from desktop.dates import WrittenDate
from desktop.messages import mark, tr
from desktop.services.evidence.period import Period
from desktop.ui.widgets.dual_date import DualDate
from desktop.ui.widgets.words import across, button, words

_READY: dict[str, tuple[str, Callable[[dt.date], Period]]] = {
    "year": (mark("This Hijri year"), Period.year),
    "quarter": (mark("This quarter"), Period.quarter),
    "last_year": (mark("The year before"), Period.last_year),
}


class PeriodBar(QWidget):
    """`chosen` carries the period, as soon as it is one; two days in the wrong order are said to be, and stay."""

    chosen = Signal(object)

    def __init__(self, today: Callable[[], dt.date]) -> None:
        super().__init__()
        self._today = today
        self.period = Period.year(today())
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.chips = {code: self._chip(code, tr(label), make) for code, (label, make) in _READY.items()}
        self.first, self.last = DualDate(), DualDate()
        for part, name, label in (
            (self.first, "evidence.first", tr("From")), (self.last, "evidence.last", tr("Until")),
        ):  # fmt: skip
            part.name_parts(name, label)
            part.edited.connect(self._typed)
        self._fault = words(tr("The last day comes before the first: correct one of the two."), "error")
        self._fault.setObjectName("evidence.fault")
        self._fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        dates = (words(tr("From"), "label"), self.first, words(tr("Until"), "label"), self.last)
        column.addLayout(across(*self.chips.values(), None, *dates, spacing=8))
        column.addWidget(self._fault)
        self.chips["year"].setChecked(True)
        self._show()

    def _chip(self, code: str, label: str, make: Callable[[dt.date], Period]) -> QPushButton:
        chip = button(label, "chip", name=f"evidence.period.{code}")
        chip.setCheckable(True)
        chip.clicked.connect(partial(self._take, make))
        self._group.addButton(chip)
        return chip

    def _take(self, make: Callable[[dt.date], Period]) -> None:
        self.period = make(self._today())
        self._show()
        self.chosen.emit(self.period)

    def _show(self) -> None:
        self.first.show_date(_hijri(self.period.first))
        self.last.show_date(_hijri(self.period.last))
        self._fault.hide()

    def _typed(self) -> None:
        """Two days are being typed: no chip says any more which period it is."""
        first, last = self.first.date(), self.last.date()
        wrong = first is not None and last is not None and first.day > last.day
        self._fault.setVisible(wrong)
        if first is None or last is None or wrong:
            return
        found = Period(first.day, last.day)
        if found != self.period:
            self.period = found
            self._group.setExclusive(False)
            for chip in self.chips.values():
                chip.setChecked(False)
            self._group.setExclusive(True)
            self.chosen.emit(found)


def _hijri(day: dt.date) -> WrittenDate:
    return WrittenDate.parse(WrittenDate.of(day).hijri)
