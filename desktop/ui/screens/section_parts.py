"""Parts of the application's cards: their pictures, the rows that are still wanted, values that follow from the answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.messages import tr
from desktop.mistakes import Missing
from desktop.services.views import Fact, Sheet
from desktop.ui import theme
from desktop.ui.widgets.words import Glyph, across, words
from desktop.values import NoAnswer

ICONS: Mapping[str, str] = {
    "consent": "shield-check",
    "personal": "id-card",
    "representative": "user",
    "contact": "phone",
    "address": "house",
    "request": "heart-handshake",
    "organisation": "building-2",
    "supports": "package",
    "companions": "user-plus",
    "work": "pen-line",
    "health": "hand-heart",
    "elder_care": "user",
    "housing": "key-round",
    "family": "users",
    "income": "wallet",
    "means": "scale",
    "other_income": "download",
    "expenses": "upload",
    "debts": "gavel",
    "debt_list": "clipboard-list",
    "bank": "building-2",
    "summary": "file-check",
}
_FACTS_ACROSS = 3


def faults_of(sheet: Sheet, *, ask_all: bool) -> dict[str, str]:
    """What to show beside the questions of a record: what is wrong and, when asked for everything, what is open."""
    open_ones = {name: _open_words(sheet, name) for name in sheet.missing} if ask_all else {}
    return {**open_ones, **sheet.faults}


def _open_words(sheet: Sheet, name: str) -> str:
    if sheet.values.get(name) is NoAnswer.NOT_ASKED:
        return tr("This was not asked yet: ask it, or say why there is no answer.")
    return Missing().say()


class Wants(QWidget):
    """What is still to be added, one line each; a part of the page with faults of its own while everything is asked for."""

    faults_changed = Signal()

    def __init__(self, title: str, go_there: Callable[[], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._go_there = title, go_there
        self._wants: tuple[str, ...] = ()
        self._asked = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._lines: list[QWidget] = []
        self.hide()

    def say(self, wants: tuple[str, ...], *, ask_all: bool) -> None:
        """Say what is wanted."""
        self._asked = ask_all
        if wants != self._wants:
            self._wants = wants
            for line in self._lines:
                self._column.removeWidget(line)
                line.hide()
                line.deleteLater()
            self._lines = [_want(text) for text in wants]
            for line in self._lines:
                self._column.addWidget(line)
            self.setVisible(bool(wants))
        self.faults_changed.emit()

    def faults(self) -> dict[str, str]:
        """What is wanted, once everything is asked for."""
        return {str(number): text for number, text in enumerate(self._wants)} if self._asked else {}

    def label_of(self, name: str) -> str:
        """The title of the card."""
        return self._title

    def go_to(self, name: str) -> bool:
        """Go where it can be added."""
        return self._go_there()


def _want(text: str) -> QWidget:
    line = QWidget()
    row = across(spacing=8)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(Glyph("triangle-alert", "warn", 18), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words(text, "want", wrap=True), 1)
    line.setLayout(row)
    return line


class Facts(QWidget):
    """Pairs of a label and a value to read. They follow from the answers, so there is nothing to type."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(14)
        self._shown: tuple[Fact, ...] = ()
        self._values: list[QLabel] = []

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these; what did not change is left alone."""
        if [fact.label for fact in facts] != [fact.label for fact in self._shown]:
            self._build(facts)
        for number, (fact, value) in enumerate(zip(facts, self._values, strict=True)):
            if self._shown[number : number + 1] != (fact,):
                value.setText(fact.value)
                value.setAccessibleName(f"{fact.label}: {fact.value}")
                value.setProperty("role", "muted" if fact.value == tr("Not known yet") else "strong")
                theme.repolish(value)
        self._shown = tuple(facts)

    def _build(self, facts: Sequence[Fact]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._shown = ()
        self._values = [words(" ", "strong", wrap=True) for _ in facts]
        for number, (fact, value) in enumerate(zip(facts, self._values, strict=True)):
            pair = QWidget()
            column = QVBoxLayout(pair)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(words(fact.label, "caption", wrap=True))
            column.addWidget(value)
            column.addStretch(1)
            self._grid.addWidget(pair, number // _FACTS_ACROSS, number % _FACTS_ACROSS)
        for column_no in range(_FACTS_ACROSS):
            self._grid.setColumnStretch(column_no, 1)
