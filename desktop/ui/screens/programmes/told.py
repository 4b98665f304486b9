"""What is recorded in a step, to be read: each entry with its answers, who recorded it, and a button of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout

from desktop.services.programmes.views import EntryView
from desktop.ui import theme
from desktop.ui.widgets.words import Glyph, across, words

_LABEL = 210


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
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, theme.current().px(_LABEL))
        for number, (label, value) in enumerate(entry.told):
            grid.addWidget(words(label, "caption", wrap=True), number, 0)
            grid.addWidget(words(value, wrap=True), number, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(grid)
