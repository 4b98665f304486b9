"""Labels, icons beside them, and buttons: made in one place so that every screen speaks in one voice."""

from __future__ import annotations

from html import escape

from PySide6 import QtGui
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QPushButton, QSizePolicy, QWidget

from desktop.messages import FSI, LRI, PDI, RLI
from desktop.ui import icons, theme

_OPEN, _RLM = (FSI, LRI, RLI), "\u200f"


class _Label(QLabel):
    """Reads from the side of the language. Qt asks the text, and a text of isolated values has no letter to answer with."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)

    def setText(self, text: str) -> None:
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        super().setText(f"{_RLM}{text}" if rtl and text and not _has_own_letters(text) else text)


class _Paragraph(_Label):
    """Wraps to the width it gets. QLabel asks for the height of its narrowest shape, which leaves pages half empty."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().lineSpacing()
        return QSize(min(8 * line, super().minimumSizeHint().width()), line)


def _has_own_letters(text: str) -> bool:
    """Whether a letter stands outside every isolated value."""
    depth = 0
    for character in text:
        depth += (character in _OPEN) - (character == PDI)
        if depth == 0 and character.isalpha():
            return True
    return False


def leading() -> Qt.AlignmentFlag:
    """The side where reading begins. Left alone, Qt sets a label that holds only a number on the other side."""
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute


def words(text: str, role: str = "", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """A label; `role` is a step of the type scale: title, section, card-title, label, strong, muted, caption, help."""
    label = _Paragraph(text, parent) if wrap else _Label(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)
    if role:
        label.setProperty("role", role)
    return label


class _Button(QPushButton):
    """A push button that Enter presses as well as the space bar; an answer to tick leaves Enter to its form.

    Its text is drawn as it is: a name with an ampersand keeps it, and underlines nothing.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text.replace("&", "&&"))

    def text(self) -> str:
        return super().text().replace("&&", "&")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _COMMAND
        if enter and not self.isCheckable():
            self.click()
        else:
            super().keyPressEvent(event)


_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def button(
    text: str, kind: str = "", icon: str = "", *, tip: str = "", name: str = "", parent: QWidget | None = None
) -> QPushButton:
    """A push button; `kind` is primary, ghost, danger, chip, link, icon or "" for the plain one."""
    made = _Button(text, parent)
    made.setAutoDefault(False)  # in a dialog, Enter belongs to the fields and to the one default button
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if kind:
        made.setProperty("kind", kind)
    if name:
        made.setObjectName(name)
    if tip:
        made.setToolTip(plain_tip(tip))
        if not text:
            made.setAccessibleName(tip)
    if icon:
        put_icon(
            made, icon, {"primary": "on_primary", "ghost": "primary", "danger": "err", "link": "err"}.get(kind, "muted")
        )
    return made


def plain_tip(text: str) -> str:
    """The words of a tooltip as they are: left alone, Qt takes what looks like markup in them for markup."""
    return f"<qt>{escape(text)}</qt>" if QtGui.Qt.mightBeRichText(text) else text


def put_icon(target: QPushButton, icon: str, token: str = "muted", *, token_on: str = "", size: int = 18) -> None:
    """Set or change a button's icon; the gap to its text is part of the picture (style sheets leave none)."""
    target.setIcon(icons.icon(icon, token, token_on=token_on))
    side = theme.current().px(size)
    target.setIconSize(QSize(side + 8 if target.text() else side, side))


def line() -> QFrame:
    """A hairline between two groups."""
    made = QFrame()
    made.setProperty("role", "line")
    return made


def across(*parts: QWidget | QLayout | None, spacing: int = 12) -> QHBoxLayout:
    """A row from the leading edge; None is the stretch that pushes what follows to the other end."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for part in parts:
        if part is None:
            row.addStretch(1)
        elif isinstance(part, QWidget):
            row.addWidget(part)
        else:
            row.addLayout(part)
    return row


class Glyph(QWidget):
    """One icon standing by itself, painted in the theme's colour of the moment."""

    def __init__(self, icon: str, token: str = "muted", size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._token, self._size = icon, token, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def change(self, icon: str, token: str) -> None:
        """Show another icon, or the same in another colour."""
        self._icon, self._token = icon, token
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.current().px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = min(self.width(), self.height())
        icons.paint(
            painter, self._icon, self._token, QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        )
