"""A list that work waits in: a table, what can be done about the row in front, and a sentence where it is empty."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.text import fold
from desktop.ui.table import Column, RecordTable
from desktop.ui.widgets.surfaces import EmptyState
from desktop.ui.widgets.words import across, button


@dataclass(frozen=True, slots=True)
class Verb:
    """Something that can be done about a row; the first of a list is what Enter does."""

    code: str
    label: str
    icon: str
    act: Callable[[Any], None]


class LineList(QWidget):
    """A table with its verbs beneath it. `counted` says how many rows there are."""

    counted = Signal(int)

    def __init__(self, name: str, title: str, columns: Sequence[Column], empty: str, verbs: Sequence[Verb]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._rows: tuple[Any, ...] = ()
        self._typed = ""
        self._verbs = tuple(verbs)
        self.table = RecordTable(columns, name=f"{name}.table", title=title)
        self.table.chosen.connect(verbs[0].act)
        self.table.selected.connect(self._follow)
        self._none = EmptyState(empty, "circle-check-big")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._none)
        self._stack.addWidget(self.table)
        self._buttons = [self._button(name, verb, main=not number) for number, verb in enumerate(verbs)]
        self.foot: QHBoxLayout = across(*self._buttons, None, spacing=10)
        self.foot.setContentsMargins(16, 10, 16, 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addLayout(self.foot)
        self._follow()

    def show_lines(self, rows: Sequence[Any]) -> None:
        """Show these rows, as far as they are looked for."""
        self._rows = tuple(rows)
        self.counted.emit(len(self._rows))
        self.look_for(self._typed)

    def look_for(self, typed: str) -> None:
        """Show the rows in which every word of this stands."""
        self._typed = typed
        wanted = fold(typed).split()
        found = [row for row in self._rows if all(one in fold(_text(row)) for one in wanted)]
        self.table.show_rows(found)
        self._stack.setCurrentWidget(self.table if found else self._none)
        if found and self.table.current() is None:
            self.table.select_row(0)
        self._follow()

    def enter(self) -> None:
        """Put the caret where work begins."""
        self.table.setFocus()

    def _button(self, name: str, verb: Verb, *, main: bool) -> QPushButton:
        made = button(verb.label, "primary" if main else "", verb.icon, name=f"{name}.{verb.code}")
        made.clicked.connect(partial(self._press, verb))
        return made

    def _press(self, verb: Verb) -> None:
        row = self.table.current()
        if row is not None:
            verb.act(row)

    def _follow(self, _row: object = None) -> None:
        for one in self._buttons:
            one.setEnabled(self.table.current() is not None)


def _text(row: Any) -> str:
    """What a row is looked for by."""
    names = ("applicant", "number", "mobile", "service", "what", "purpose", "name")
    return " ".join(str(getattr(row, name)) for name in names if hasattr(row, name))
