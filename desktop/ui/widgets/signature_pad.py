"""Where a person signs: strokes kept as vectors with time and pressure, from pen, finger, mouse or keyboard."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QTabletEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.messages import tr
from desktop.ui import theme


@dataclass(frozen=True, slots=True)
class Point:
    """One moment of a stroke: x and y in 0..1 of the pad, milliseconds since the first touch, pressure in 0..1."""

    x: float
    y: float
    t_ms: int
    pressure: float


Stroke = tuple[Point, ...]
_MOUSE_PRESSURE = 0.5
_FEWEST_POINTS = 8
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class SignaturePad(QWidget):
    """Collects a drawn signature.

    Pen and mouse draw. By keyboard: the arrows move a crosshair, Space puts the pen down and lifts it, Ctrl+Z takes
    the last stroke back, Delete clears.
    """

    signed = Signal()  # after every stroke, undo and clear

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[list[Point]] = []
        self._began = 0.0
        self._pen_down = False
        self._crosshair: QPointF | None = None
        self._key_drawing = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Signature"))
        self.setAccessibleDescription(
            tr(
                "Sign with the pen or the mouse; or move with the arrows and press Space to put the pen down and lift it."
            )
        )

    def strokes(self) -> tuple[Stroke, ...]:
        """What was drawn, for sealing."""
        return tuple(tuple(stroke) for stroke in self._strokes)

    def show_strokes(self, strokes: Sequence[Sequence[Point]]) -> None:
        """Show strokes drawn before."""
        self._strokes = [list(stroke) for stroke in strokes]
        self.update()

    def is_signed(self) -> bool:
        """Whether there is more than a slip of the pen."""
        return sum(len(stroke) for stroke in self._strokes) >= _FEWEST_POINTS

    def undo(self) -> None:
        """Take the last stroke back."""
        if self._strokes:
            self._strokes.pop()
            self._finished()

    def clear(self) -> None:
        """Begin again."""
        self._strokes = []
        self._key_drawing = False
        self._finished()

    def sizeHint(self) -> QSize:
        return QSize(480, theme.current().px(170))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, theme.current().px(150))

    # --- pen and mouse ---

    def tabletEvent(self, event: QTabletEvent) -> None:
        match event.type():
            case QEvent.Type.TabletPress:
                self._pen_down = True
                self._begin(event.position(), event.pressure())
            case QEvent.Type.TabletMove if self._pen_down:
                self._extend(event.position(), event.pressure())
            case QEvent.Type.TabletRelease:
                self._pen_down = False
                self._finished()
        event.accept()  # an accepted pen event is not repeated as a mouse event

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position(), _MOUSE_PRESSURE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._strokes:
            self._extend(event.position(), _MOUSE_PRESSURE)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._finished()

    def _begin(self, at: QPointF, pressure: float) -> None:
        if not self._strokes:
            self._began = time.monotonic()
        self._strokes.append([])
        self._extend(at, pressure)

    def _extend(self, at: QPointF, pressure: float) -> None:
        x, y = (min(max(part, 0.0), 1.0) for part in (at.x() / self.width(), at.y() / self.height()))
        elapsed = int((time.monotonic() - self._began) * 1000)
        self._strokes[-1].append(Point(round(x, 5), round(y, 5), elapsed, round(pressure, 3)))
        self.update()

    def _finished(self) -> None:
        self.update()
        self.signed.emit()

    # --- keyboard ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        elif key == Qt.Key.Key_Space:
            self._toggle_pen()
        elif key in _ARROWS:
            self._move(*_ARROWS[key], pixels=12 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 4)
        else:
            super().keyPressEvent(event)

    def _toggle_pen(self) -> None:
        self._key_drawing = not self._key_drawing
        if self._key_drawing:
            self._crosshair = self._crosshair or QPointF(self.rect().center())
            self._begin(self._crosshair, _MOUSE_PRESSURE)
        else:
            self._finished()

    def _move(self, right: int, down: int, *, pixels: int) -> None:
        at = (self._crosshair or QPointF(self.rect().center())) + QPointF(right * pixels, down * pixels)
        self._crosshair = QPointF(min(max(at.x(), 1), self.width() - 1), min(max(at.y(), 1), self.height() - 1))
        if self._key_drawing:
            self._extend(self._crosshair, _MOUSE_PRESSURE)
        self.update()

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_paper(painter)
        for stroke in self._strokes:
            paint_stroke(painter, stroke, self.size())
        if self._crosshair is not None and self.hasFocus():
            painter.setPen(QPen(theme.current().colour("primary"), 1.5))
            for dx, dy in ((9, 0), (0, 9)):
                painter.drawLine(self._crosshair - QPointF(dx, dy), self._crosshair + QPointF(dx, dy))

    def _paint_paper(self, painter: QPainter) -> None:
        look, focused = theme.current(), self.hasFocus()
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        style = Qt.PenStyle.SolidLine if focused else Qt.PenStyle.DashLine
        painter.setPen(QPen(look.colour("primary" if focused else "control"), 2 if focused else 1, style))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(frame, 10, 10)
        base = frame.bottom() - look.px(36)
        painter.setPen(QPen(look.colour("line3"), 1))
        painter.drawLine(QPointF(frame.left() + 24, base), QPointF(frame.right() - 24, base))
        if not self._strokes and self._crosshair is None:
            painter.setPen(look.colour("faint"))
            painter.drawText(
                frame.adjusted(0, 0, 0, -24), Qt.AlignmentFlag.AlignCenter, tr("Sign here with the pen or the mouse")
            )


def paint_stroke(painter: QPainter, stroke: Sequence[Point], size: QSize) -> None:
    """Draw one stroke as a smooth curve, thicker where the pen was pressed."""
    points = [QPointF(point.x * size.width(), point.y * size.height()) for point in stroke]
    if not points:
        return
    path = QPainterPath(points[0])
    for here, following in zip(points[1:], [*points[2:], points[-1]], strict=True) if len(points) > 1 else ():
        path.quadTo(here, (here + following) / 2)
    width = 1.2 + 2.4 * sum(point.pressure for point in stroke) / len(stroke)
    pen = QPen(theme.current().colour("text"), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
