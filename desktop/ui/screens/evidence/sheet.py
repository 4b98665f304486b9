"""A list on its own sheet, under its name."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.surfaces import Card
from desktop.ui.widgets.words import words


def sheet(title: str, held: QWidget) -> Card:
    """The sheet; the list takes the room there is."""
    card = Card()
    card.body.setContentsMargins(1, 10, 1, 1)
    card.body.setSpacing(6)
    head = words(title, "card-title")
    head.setContentsMargins(16, 0, 16, 0)
    card.body.addWidget(head)
    card.body.addWidget(held, 1)
    return card
