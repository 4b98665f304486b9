"""Which question each column of a file stands for: one line for a column, with its first cell as an example."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.messages import tr
from desktop.services.receiving.import_views import Column
from desktop.text import clean
from desktop.ui import theme
from desktop.ui.widgets.choices import Combo, Options
from desktop.ui.widgets.words import words

_LONGEST = 60


class ColumnsEdit(QWidget):
    """A list to each column; `changed` says that another question was picked."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 2)
        self._combos: list[Combo] = []

    def show_columns(self, columns: Sequence[Column], questions: Options) -> None:
        """Show the columns of a file and what they seem to stand for."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._combos = []
        for place, title in enumerate((tr("Column of the file"), tr("First cell"), tr("Stands for"))):
            self._grid.addWidget(words(title, "label", parent=self), 0, place)
        for row, column in enumerate(columns, 1):
            self._line(row, column, questions)

    def codes(self) -> tuple[str, ...]:
        """What each column stands for now, "" for nothing."""
        return tuple(combo.code() for combo in self._combos)

    def _line(self, row: int, column: Column, questions: Options) -> None:
        label = column.label or tr("Column {number}", number=row)
        combo = Combo(self)
        combo.setObjectName(f"importing.column{row}")
        combo.setAccessibleName(label)
        combo.offer(questions)
        combo.setItemText(0, tr("Not taken over: stays in the row's own text"))
        combo.show_code(column.code)
        combo.setMinimumWidth(theme.current().px(260))
        combo.picked.connect(self._picked)
        self._combos.append(combo)
        example = " ".join(clean(column.example).split())
        self._grid.addWidget(words(label, "strong", wrap=True, parent=self), row, 0)
        self._grid.addWidget(words(example[:_LONGEST], "muted", wrap=True, parent=self), row, 1)
        self._grid.addWidget(combo, row, 2)

    def _picked(self, code: str) -> None:
        """A question has one column: the other one that had it gives it up."""
        sender = self.sender()
        for combo in self._combos:
            if combo is not sender and code and combo.code() == code:
                combo.show_code("")
        self.changed.emit()
