"""What stands before the shell is built on: a card in the middle of the window, and controls with label and fault."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from desktop import __version__
from desktop.errors import IstiqbalError
from desktop.messages import tr
from desktop.text import ltr
from desktop.ui import theme
from desktop.ui.widgets.choices import mark_invalid
from desktop.ui.widgets.surfaces import Card
from desktop.ui.widgets.words import Glyph, across, words

_WIDEST = 1280  # large text wraps rather than leave a small screen


class Door(Protocol):
    """What the application asks of the door that is open, while it works and when it may not let anyone in."""

    def show_busy(self, text: str) -> None:
        """Say what is under way, and keep still; "" when it is over."""

    def refuse(self, error: IstiqbalError) -> bool:
        """Say in its place why nobody comes in; False for what this door cannot explain."""


class Gate(QWidget):
    """A page with one card in its middle and the version at its foot; put the content in `body`."""

    def __init__(self, *, width: int) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        look = theme.current()
        self.card = Card()
        self.card.setFixedWidth(min(look.px(width), _WIDEST))
        self.body = self.card.body
        self.body.setContentsMargins(look.px(40), look.px(36), look.px(40), look.px(32))
        self.body.setSpacing(0)
        inner = QWidget()
        inner.setProperty("role", "page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 24, 24, 16)
        column.addStretch(1)
        column.addLayout(across(None, self.card, None))  # an aligned item would not grow with wrapped text
        column.addStretch(1)
        column.addWidget(version_words(), 0, Qt.AlignmentFlag.AlignHCenter)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def head(self, icon: str, title: str, caption: str) -> None:
        """Begin the card: a picture, a name, and one line beneath it, all in the middle."""
        look = theme.current()
        self.body.addWidget(Glyph(icon, "primary", 44), 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addSpacing(look.px(8))
        for text, role, after in ((title, "title", 4), (caption, "muted", 24)):
            label = words(text, role, wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.body.addWidget(label)
            self.body.addSpacing(look.px(after))


class Labelled(QWidget):
    """A label, a control, and one line kept free for help or the fault: for what is no field of a record."""

    def __init__(self, name: str, label: str, control: QWidget, *, help: str = "") -> None:
        super().__init__()
        self.control, self._help, self.fault = control, help, ""
        control.setObjectName(name)
        control.setAccessibleName(label)
        control.setAccessibleDescription(help)
        self.label = words(label, "label")
        self.label.setBuddy(control)
        self.line = words(help, "help", wrap=True)
        self.line.setMinimumHeight(theme.current().px(20))
        self._alert = Glyph("circle-alert", "err", 16)
        self._alert.hide()
        below = across(spacing=6)
        below.addWidget(self._alert, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.label)
        column.addWidget(control)
        column.addLayout(below)
        column.addStretch(1)
        self.setFocusProxy(control)

    def show_fault(self, fault: str) -> None:
        """Say what is wrong in place of the help; "" says that nothing is."""
        self.fault = fault
        self._say(fault or self._help, "error" if fault else "")
        self._alert.setVisible(bool(fault))
        mark_invalid([self.control], invalid=bool(fault))

    def show_help(self, text: str) -> None:
        """Change the help; a fault on show stays until it is mended."""
        self._help = text
        if not self.fault:
            self._say(text, "")

    def _say(self, text: str, state: str) -> None:
        self.line.setText(text)
        self.line.setProperty("state", state)
        theme.repolish(self.line)
        self.control.setAccessibleDescription(text)


class Progress(QWidget):
    """Work under way, said in words over a moving line."""

    def __init__(self) -> None:
        super().__init__()
        self._words = words("", "caption", wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        self.hide()

    def keep_place(self) -> None:
        """Take the same room while nothing moves."""
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    def show_work(self, text: str) -> None:
        """Say what is under way; "" ends it."""
        self._words.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))


def version_words() -> QLabel:
    """The line that names the version."""
    return words(tr("Version {number}", number=ltr(__version__)), "caption")
