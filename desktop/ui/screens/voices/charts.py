"""Bars, drawn plainly: the words first, then a bar from the side where reading begins; none where nothing may be shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.services.voices.views import Bar
from desktop.ui import theme

_ROW, _THICK, _LABEL, _TEXT, _GAP = 40, 14, 230, 190, 14


class BarChart(QWidget):
    """A bar for each line, all against the same whole; a reader of the screen is told every line."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_bars(())

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Draw these."""
        self._bars = tuple(bars)
        self.setAccessibleName("\n".join((self._title, *(f"{bar.label}: {bar.text}" for bar in self._bars))))
        self.updateGeometry()
        self.update()

    def bars(self) -> tuple[Bar, ...]:
        """What is drawn."""
        return self._bars

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(520), look.px(_ROW) * max(1, len(self._bars)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme.current()
        height, label, text, gap = look.px(_ROW), look.px(_LABEL), look.px(_TEXT), look.px(_GAP)
        for number, bar in enumerate(self._bars):
            top = number * height
            room = max(0.0, self.width() - label - text - 2 * gap)
            self._write(painter, QRectF(0, top, label, height), bar.label, "text")
            self._draw(painter, QRectF(label + gap, top, room, height), bar)
            shade = "muted" if bar.share is None else "text"
            self._write(painter, QRectF(label + room + 2 * gap, top, text, height), bar.text, shade)

    def _draw(self, painter: QPainter, where: QRectF, bar: Bar) -> None:
        look = theme.current()
        thick = look.px(_THICK)
        track = QRectF(where.left(), where.center().y() - thick / 2, where.width(), thick)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("surface2"))
        painter.drawRoundedRect(self._turned(track), thick / 2, thick / 2)
        if bar.share is not None:
            painter.setBrush(look.colour("primary"))
            filled = QRectF(track.left(), track.top(), max(float(thick), track.width() * bar.share), thick)
            painter.drawRoundedRect(self._turned(filled), thick / 2, thick / 2)

    def _write(self, painter: QPainter, where: QRectF, text: str, token: str) -> None:
        look = theme.current()
        painter.setFont(theme.font(look, "label"))
        painter.setPen(look.colour(token))
        side = Qt.AlignmentFlag.AlignRight if _rtl() else Qt.AlignmentFlag.AlignLeft
        placed = self._turned(where)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(placed.width()))
        painter.drawText(placed, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown)

    def _turned(self, where: QRectF) -> QRectF:
        """The same place counted from the other side, where reading begins on the right."""
        if not _rtl():
            return where
        return QRectF(self.width() - where.right(), where.top(), where.width(), where.height())


def _rtl() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
