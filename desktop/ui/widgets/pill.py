"""A state in words on a soft ground: draft, complete, expired. Painted the same in pages and in tables."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui import icons, theme

_PAD, _GAP = 11, 5


def pill_size(text: str, *, icon: bool = False) -> QSize:
    """The room a pill needs."""
    look = theme.current()
    width = QFontMetricsF(_font()).horizontalAdvance(text) + 2 * _PAD + (look.px(14) + _GAP if icon else 0)
    return QSize(round(width) + 1, look.px(26))


def paint_pill(painter: QPainter, where: QRectF, text: str, tone: str, icon: str = "") -> None:
    """Draw a pill that fills the rectangle."""
    look = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(_font())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(f"{tone}_soft"))
    painter.drawRoundedRect(where, where.height() / 2, where.height() / 2)
    inner = where.adjusted(_PAD, 0, -_PAD, 0)
    if icon:
        side, rtl = look.px(14), QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = inner.right() - side if rtl else inner.left()
        icons.paint(painter, icon, tone, QRectF(left, where.center().y() - side / 2, side, side))
        inner.adjust(0 if rtl else side + _GAP, 0, -(side + _GAP) if rtl else 0, 0)
    painter.setPen(look.colour(tone))
    painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def _font() -> QFont:
    return theme.font(theme.current(), "caption", QFont.Weight.Medium)


class Pill(QWidget):
    """A pill on a page; `tone` is info, ok, warn, err or gold."""

    def __init__(self, text: str = "", tone: str = "info", icon: str = "") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(text, tone, icon)

    def say(self, text: str, tone: str = "info", icon: str = "") -> None:
        """Change what it says."""
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return pill_size(self._text, icon=bool(self._icon))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_pill(painter, QRectF(self.rect()), self._text, self._tone, self._icon)
