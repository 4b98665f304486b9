"""What is recorded in a step, to be read: each entry with its answers, who recorded it, and a button of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout

from desktop.services.programmes.views import EntryView
from desktop.ui import theme
from desktop.ui.widgets.words import Glyph, across, words

_LABEL, _SHORT = 150, 44


class Told(QFrame):
    """One recorded entry."""

    def __init__(self, entry: EntryView, beside: QPushButton | None = None) -> None:
        super().__init__()
        self.setProperty("role", "row")
        self.setObjectName(f"programme.told.{entry.ref.id}")
        head = across(Glyph("circle-check-big", "ok", 18), words(entry.title, "strong"), spacing=8)
        head.addWidget(words(entry.recorded, "caption"))
        head.addStretch(1)
        if beside is not None:
            head.addWidget(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(_answers(entry.told))


def _answers(told: Sequence[tuple[str, str]]) -> QGridLayout:
    """Two short answers on a line, a long one on a line of its own."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(4)
    for column in (0, 2):
        grid.setColumnMinimumWidth(column, theme.current().px(_LABEL))
        grid.setColumnStretch(column + 1, 1)
    row = column = 0
    for label, value in told:
        long = len(value) > _SHORT
        if long and column:
            row, column = row + 1, 0
        grid.addWidget(words(label, "caption", wrap=True), row, column)
        grid.addWidget(words(value, wrap=True), row, column + 1, 1, 3 if long else 1)
        row, column = (row + 1, 0) if long or column else (row, 2)
    return grid
