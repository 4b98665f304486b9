"""The calm notice that somebody may be on file already: who, why each came up, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.messages import tr
from desktop.services.people.link_views import Suspect
from desktop.text import ltr
from desktop.ui.spoken import announce
from desktop.ui.widgets.pill import Pill
from desktop.ui.widgets.words import Glyph, across, button, words


class AlertPane(QFrame):
    """Hidden while there is nobody. Each signal carries the one it is about.

    `deciding=False` offers only to look: a visitor has no file yet that could be joined with another. `members` says
    of each which dependant it may be.
    """

    open_asked = Signal(object)
    same_asked = Signal(object)
    other_asked = Signal(object)

    def __init__(self, name: str, title: str, *, deciding: bool = True, members: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "banner")
        self.setProperty("tone", "gold")
        self._name, self._title = name, title
        self._deciding, self._members = deciding, members
        self._shown: tuple[Suspect, ...] = ()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        column.addLayout(across(Glyph("users", "gold", 18), words(title, "strong"), None, spacing=10))
        column.addLayout(self._lines)
        self.hide()

    def show_suspects(self, suspects: Sequence[Suspect]) -> None:
        """Show exactly these, or nothing; what stands there already is not drawn again."""
        shown = tuple(suspects)
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for number, suspect in enumerate(shown):
            self._lines.addWidget(self._line(number, suspect))
        said = " · ".join((self._title, *(suspect.name for suspect in shown)))
        self.setAccessibleName(said)
        self.setVisible(bool(shown))
        if shown and self.isVisible():
            announce(self, said)

    def _line(self, number: int, suspect: Suspect) -> QWidget:
        who = tr("{name}, file {number}", name=suspect.name, number=ltr(suspect.number))
        if self._members:
            who = tr("{member} may be on file: {who}", member=suspect.about_name, who=who)
        said = QVBoxLayout()
        said.setSpacing(1)
        said.addWidget(words(who, "strong", wrap=True))
        said.addWidget(words(tr(" · ").join(suspect.reasons), wrap=True))
        row = across(spacing=8)
        row.addLayout(said, 1)
        for part in self._ways(number, suspect):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        holder = QWidget()
        holder.setLayout(row)
        return holder

    def _ways(self, number: int, suspect: Suspect) -> list[QWidget]:
        found: list[QWidget] = []
        if suspect.asked:
            found.append(Pill(tr("Waits for the manager"), "info"))
        ways = [("open", tr("Open that file"), "file-text", self.open_asked)]
        if self._deciding:
            ways.append(("same", tr("The same person"), "check", self.same_asked))
            ways.append(("other", tr("Not the same"), "x", self.other_asked))
        for code, text, icon, signal in ways:
            made = button(text, "ghost" if code == "open" else "", icon, name=f"{self._name}.{number}.{code}")
            made.setAccessibleName(f"{text}: {suspect.name}")
            made.clicked.connect(partial(signal.emit, suspect))
            found.append(made)
        return found
