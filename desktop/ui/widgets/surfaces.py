"""What a screen is built on: the page, its cards, notices across it, and what an empty place says."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.widgets.words import Glyph, across, button, words


class Card(QFrame):
    """A white sheet with a title; put the content in `body`."""

    def __init__(self, title: str = "", caption: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(24, 20, 24, 20)
        self.body.setSpacing(16)
        self.title = words(title, "card-title", parent=self)
        self.caption = words(caption, "caption", parent=self)
        self.head = across(spacing=10)
        if title:
            if icon:
                self.head.addWidget(Glyph(icon, "primary", parent=self))
            self.head.addWidget(self.title)
            self.head.addStretch(1)
            self.head.addWidget(self.caption)
            self.body.addLayout(self.head)

    def spread(self, below: int = 1) -> None:
        """Let what the card holds, usually a list, reach its edges; the title keeps its distance."""
        self.body.setContentsMargins(1, 16 if self.title.text() else 1, 1, below)
        self.head.setContentsMargins(20, 0, 20, 0)


def list_card(held: QWidget, title: str = "", icon: str = "") -> Card:
    """A card that a list fills from edge to edge."""
    card = Card(title, icon=icon)
    card.spread()
    card.body.addWidget(held, 1)
    return card


class Banner(QFrame):
    """One sentence across the page with an icon, in a tone (info, ok, warn, err, gold); perhaps one button."""

    pressed = Signal()

    def __init__(self, text: str = "", tone: str = "info", icon: str = "", action: str = "") -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self._glyph = Glyph("info", "info", 18)
        self._words = words("", wrap=True)
        self.button = button(action, "ghost")
        self.button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(10)
        row.addWidget(self._glyph)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        self.button.setVisible(bool(action))  # only now: without a parent it would flash up as a window
        self.say(text, tone, icon)

    def say(self, text: str, tone: str = "info", icon: str = "") -> None:
        """Change what it says."""
        usual = {"ok": "circle-check-big", "warn": "triangle-alert", "err": "circle-alert"}.get(tone, "info")
        self._glyph.change(icon or usual, tone)
        self._words.setText(text)
        self.setAccessibleName(text)
        self.setProperty("tone", tone)
        theme.repolish(self)
        theme.repolish(self._words)


class EmptyState(QWidget):
    """What an empty list teaches: one sentence and, usually, one button."""

    pressed = Signal()

    def __init__(self, text: str, icon: str = "inbox", action: str = "", action_icon: str = "plus") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 40, 24, 40)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(Glyph(icon, "control", 44), 0, Qt.AlignmentFlag.AlignHCenter)
        self.words = words(text, "muted", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.words)
        self.button = button(action, "primary", action_icon)
        self.button.clicked.connect(self.pressed)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.button.setVisible(bool(action))
        column.addStretch(1)


class _Inner(QWidget):
    """What scrolls inside a page: exactly as high as its width makes it, where a plain widget would claim more."""

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width(), 0) if self.hasHeightForWidth() else least

    def hasHeightForWidth(self) -> bool:
        layout = self.layout()
        return layout is not None and layout.hasHeightForWidth()


class PageBody(QWidget):
    """The frame of a screen: title and actions on top, scrolling content, and perhaps a footer that stays.

    Put cards in `content`, buttons in `buttons`; `foot()` opens the footer.
    """

    WIDEST = 1080

    def __init__(self, title: str, caption: str = "", *, scrolling: bool = True) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.caption = words(title, "title"), words(caption, "muted")
        self.buttons = across(spacing=12)
        head = across(self.title, self.caption, None, self.buttons)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        inner = _Inner()
        inner.setProperty("role", "page")
        self.content = QVBoxLayout()
        self.content.setSpacing(16)
        sheet = QVBoxLayout()
        sheet.setSpacing(18)
        sheet.addLayout(head)
        sheet.addLayout(self.content, 1)
        holder = QWidget()
        holder.setLayout(sheet)
        sheet.setContentsMargins(0, 0, 0, 0)
        around = QHBoxLayout(inner)
        around.setContentsMargins(32, 26, 32, 26)
        around.addWidget(holder)
        self.area: QScrollArea | None = None
        if scrolling:
            holder.setMaximumWidth(theme.current().px(self.WIDEST))
            self.area = QScrollArea()
            self.area.setWidgetResizable(True)
            self.area.setFrameShape(QFrame.Shape.NoFrame)
            self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.area.setWidget(inner)
            self._column.addWidget(self.area, 1)
        else:
            self._column.addWidget(inner, 1)

    def foot(self, *parts: QWidget | None) -> None:
        """Set the footer that stays while the content scrolls; None is the stretch between two groups."""
        footer = QFrame()
        footer.setProperty("role", "footer")
        row = across(*parts)
        row.setContentsMargins(32, 12, 32, 12)
        footer.setLayout(row)
        self._column.addWidget(footer)
