"""A case laid open in a dialog: labelled facts above, what may be done below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.messages import tr
from desktop.ui import theme
from desktop.ui.screens.voices.marks import clear_of
from desktop.ui.widgets.surfaces import Banner
from desktop.ui.widgets.words import across, button, words

_WIDTH, _HEIGHT, _LABEL = 760, 620, 150


@dataclass(frozen=True, slots=True)
class Do:
    """One thing that may be done about a case."""

    code: str
    label: str
    icon: str
    act: Callable[[], None]
    kind: str = ""


class CaseDialog(QDialog):
    """Shows one case; Esc closes it. Whatever is done closes it too: the list is read again."""

    def __init__(
        self,
        parent: QWidget,
        name: str,
        title: str,
        facts: Sequence[tuple[str, str]],
        acts: Sequence[Do],
        *,
        note: str = "",
        tone: str = "info",
    ) -> None:
        super().__init__(parent.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setObjectName(name)
        self.setAccessibleName(title)
        look = theme.current()
        self.setFixedWidth(look.px(_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 18)
        column.setSpacing(14)
        column.addWidget(words(title, "card-title", wrap=True))
        if note:
            column.addWidget(Banner(note, tone))
        self._facts = _scrolled(facts)
        column.addWidget(self._facts, 1)
        away = button(tr("Close"), "ghost", "x", name=f"{name}.away")
        away.clicked.connect(self.close)
        made = [self._button(name, act, main=not number) for number, act in enumerate(acts)]
        column.addLayout(across(*made, None, away, spacing=10))
        (made or [away])[0].setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._fit)  # texts that wrap know their height once they are shown

    def _fit(self) -> None:
        """Be as high as what is told, up to a limit; more than that scrolls."""
        inner = self._facts.widget()
        if inner is None:
            return
        told = inner.heightForWidth(self._facts.viewport().width())
        around = self.height() - self._facts.viewport().height()
        self.resize(self.width(), min(told + around, theme.current().px(_HEIGHT)))

    def _button(self, name: str, act: Do, *, main: bool) -> QWidget:
        made = button(act.label, act.kind or ("primary" if main else ""), act.icon, name=f"{name}.{act.code}")

        def press() -> None:
            self.close()
            act.act()

        made.clicked.connect(press)
        return made


def _scrolled(facts: Sequence[tuple[str, str]]) -> QScrollArea:
    inner = QWidget()
    grid = QGridLayout(inner)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(10)
    grid.setColumnMinimumWidth(0, theme.current().px(_LABEL))
    grid.setColumnStretch(1, 1)
    top = Qt.AlignmentFlag.AlignTop
    for number, (label, value) in enumerate((label, value) for label, value in facts if value):
        grid.addWidget(words(label, "caption", wrap=True), number, 0, top)
        said = words(value, wrap=True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(said, number, 1)
    grid.setRowStretch(grid.rowCount(), 1)
    return clear_of(inner)
