"""The faults of a page in one place on top, each a way to its field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desktop.messages import tr, trn
from desktop.ui.form import Form, reveal
from desktop.ui.widgets.words import Glyph, across, button, words


class ErrorSummary(QFrame):
    """Appears on request when forms have faults, shrinks as they are mended, and goes when none is left."""

    def __init__(self, forms: Sequence[Form]) -> None:
        super().__init__()
        self.setProperty("role", "summary")
        self._forms: list[Form] = []
        self._links: list[tuple[QPushButton, Form, str]] = []
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

    def watch(self, form: Form) -> None:
        """Gather this form's faults too."""
        self._forms.append(form)
        form.faults_changed.connect(self._follow)

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
        self._title.setText(trn("{n} fields need another look", len(self._links)))
        self.setAccessibleName(self._title.text())

    def _jump(self) -> None:
        for link, form, name in self._links:
            if link is self.sender():
                form.go_to(name)


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say something that appeared without the focus moving there."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
