"""One letter in the list of a file: what it is about, whether it may be made, and whether it was told."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.messages import tr
from desktop.services.notices.views import LetterOffer
from desktop.ui import theme
from desktop.ui.widgets.words import Glyph, across, button, words


class LetterLine(QFrame):
    """Read it, and say that it was told; what stands against it is said in its place."""

    def __init__(self, offer: LetterOffer) -> None:
        super().__init__()
        self.code = offer.code
        self.setObjectName(f"letters.line.{offer.code}")
        self.setProperty("role", "row")
        self._tick = Glyph("circle-check-big", "ok", 18)
        self._about = words("", "caption", wrap=True)
        self._told = words("", "strong", wrap=True)
        self._refused = words("", "help", wrap=True)
        self.read = button(tr("Read"), "", "eye", name=f"letters.read.{offer.code}")
        self.read.setAccessibleName(tr("Read: {paper}", paper=offer.title))
        self.tell = button(tr("Record the telling"), "ghost", "check", name=f"letters.tell.{offer.code}")
        self.tell.setAccessibleName(tr("Record the telling: {paper}", paper=offer.title))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 10)
        column.setSpacing(3)
        head = across(spacing=8)
        head.addWidget(words(offer.title, "strong", wrap=True), 1)
        head.addWidget(self._tick)
        column.addLayout(head)
        for one in (self._about, self._told, self._refused):
            column.addWidget(one)
        column.addLayout(across(self.read, self.tell, None, spacing=8))
        self.show_offer(offer)

    def show_offer(self, offer: LetterOffer) -> None:
        """Bring the line up to date."""
        for label, text in ((self._about, offer.about), (self._told, offer.told), (self._refused, offer.refused)):
            label.setText(text)
            label.setVisible(bool(text))
        self._tick.setVisible(bool(offer.told))
        self._tick.setToolTip(tr("Told") if offer.told else "")
        self.read.setVisible(not offer.refused)
        self.tell.setVisible(not offer.refused)

    def show_open(self, *, opened: bool) -> None:
        """Mark the letter that is in the view."""
        self.setProperty("open", opened)
        theme.repolish(self)
