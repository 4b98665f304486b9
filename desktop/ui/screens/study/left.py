"""What is left before a study can be finished: a list, each line a way to its place."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton

from desktop.messages import tr, trn
from desktop.services.study.views import Left
from desktop.ui.order import reveal
from desktop.ui.spoken import announce
from desktop.ui.widgets.surfaces import Card
from desktop.ui.widgets.words import button


class LeftCard(Card):
    """The list. `chosen` carries the place of the line somebody pressed."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("What is left"), " ", "list-checks")
        self.setObjectName("study.left")
        self._shown: tuple[Left, ...] | None = None
        self._links: list[QPushButton] = []
        self._list = QGridLayout()
        self._list.setSpacing(2)
        self.body.setSpacing(8)
        self.body.addLayout(self._list)

    def show_left(self, left: Sequence[Left]) -> None:
        """Show exactly these; written again only when something in it is another."""
        if self._shown == tuple(left):
            return
        self._shown = tuple(left)
        for link in self._links:
            self._list.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links = []
        for place, one in enumerate(left):
            link = button(one.said, "ghost", "circle-alert", name="study.left.go")
            link.clicked.connect(partial(self.chosen.emit, one.place))
            self._links.append(link)
            self._list.addWidget(link, place // 2, place % 2, Qt.AlignmentFlag.AlignLeading)
        self.caption.setText(self.said())

    def said(self) -> str:
        """How much is left, in words."""
        count = len(self._shown or ())
        return trn("{n} matters are left before the study can be finished", count) if count else tr("Nothing is left")

    def point_out(self) -> None:
        """Bring the list in front of whoever wanted to finish too early."""
        reveal(self)
        if self._links:
            self._links[0].setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.said())
