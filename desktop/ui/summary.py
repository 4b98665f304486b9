"""The faults of a page in one place on top, each a way to its field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from desktop.messages import tr, trn
from desktop.ui.order import reveal
from desktop.ui.spoken import announce
from desktop.ui.widgets.words import Glyph, across, button, words


class Faulty(Protocol):
    """A part of a page that can have faults: a form, or a list of rows."""

    @property
    def faults_changed(self) -> SignalInstance: ...

    def faults(self) -> dict[str, str]:
        """Names and what is wrong, in reading order."""

    def label_of(self, name: str) -> str:
        """What the name is called on the page."""

    def go_to(self, name: str) -> bool:
        """Put the caret there."""


class ErrorSummary(QFrame):
    """Appears on request when forms have faults, shrinks as they are mended, and goes when none is left."""

    def __init__(self, forms: Sequence[Faulty] = ()) -> None:
        super().__init__()
        self.setProperty("role", "summary")
        self._forms: list[Faulty] = []
        self._count: int | None = None
        self._links: list[tuple[QPushButton, Faulty, str]] = []
        self._title = words("", "strong")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 10)
        column.setSpacing(6)
        column.addLayout(across(Glyph("triangle-alert", "err"), self._title, None, spacing=8))
        column.addLayout(self._list)
        self.hide()
        for form in forms:
            self.watch(form)

    def watch(self, form: Faulty) -> None:
        """Gather this form's faults too."""
        self._forms.append(form)
        form.faults_changed.connect(self._follow)

    def gather(self, forms: Sequence[Faulty], *, count: int | None = None) -> None:
        """Speak of exactly these from now on, in this order; parts that left the page are forgotten.

        `count` is the number of faults when a line stands for several.
        """
        self._count = count
        for form in forms:
            if form not in self._forms:
                form.faults_changed.connect(self._follow)
        self._forms = list(forms)
        self._follow()

    def announce(self) -> bool:
        """Show every fault of the page and say so to a screen reader; whether there was any."""
        self._rebuild()
        self.setVisible(bool(self._links))
        if self._links:
            reveal(self)
            self._links[0][0].setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self._title.text())
        return bool(self._links)

    def _follow(self) -> None:
        if not self.isHidden():
            self._rebuild()
            self.setVisible(bool(self._links))

    def _rebuild(self) -> None:
        for link, _, _ in self._links:
            self._list.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links = []
        for form in self._forms:
            for name, fault in form.faults().items():
                link = button(tr("{label}: {fault}", label=form.label_of(name), fault=fault), "link")
                link.clicked.connect(self._jump)
                self._links.append((link, form, name))
                self._list.addLayout(across(link, None))
        count = len(self._links) if self._count is None else self._count
        self._title.setText(trn("{n} fields need another look", count))
        self.setAccessibleName(self._title.text())

    def _jump(self) -> None:
        for link, form, name in self._links:
            if link is self.sender():
                form.go_to(name)
