"""The words that stand where a value would: there is none, nobody knows it, it was declined, it was not asked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.messages import tr
from desktop.ui import icons, theme

_SIDE, _PICTURE = 24, 15  # of a quiet button and of the picture on it, at scale 1


class QuietButton(QAbstractButton):
    """A small picture that can be pressed and stays out of the way: no frame until the pointer rests on it, no Tab stop."""

    def __init__(self, icon: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(says)
        self.setToolTip(says)

    def sizeHint(self) -> QSize:
        side = theme.current().px(_SIDE)
        return QSize(side, theme.current().px(20))

    def enterEvent(self, event: QEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        hovered = self.isEnabled() and (self.underMouse() or self.isDown())
        if hovered:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("primary_soft"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        side = look.px(_PICTURE)
        where = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        icons.paint(painter, self._icon, "primary" if hovered else "faint" if self.isEnabled() else "line3", where)


class Standing(QWidget):
    """Takes a control's place while it has no value for a reason, in the same room, so that nothing moves.

    `given_way` asks for the control back; it carries the key that was typed straight away, or None.
    """

    given_way = Signal(object)

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self.words, self._tone = label, "", "info"
        self.setObjectName(f"{name}.why")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.back = QuietButton("x", tr("Answer after all"), self)
        self.back.setObjectName(f"{name}.answer")
        self.back.clicked.connect(self._back)

    def say(self, words: str, *, open_still: bool) -> None:
        """Say why there is no value; an answer that is still owed looks like one."""
        self.words, self._tone = words, "warn" if open_still else "info"
        self.setAccessibleName(f"{self._label}: {words}")
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(120), look.size("control_height") + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.given_way.emit(None)
        elif event.text().isprintable() and event.text().strip() and not command:
            self.given_way.emit(event)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._back()

    def focusInEvent(self, event: QEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        line = self._line()
        size = self.back.sizeHint()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = line.left() + 8 if rtl else line.right() - 8 - size.width()
        self.back.setGeometry(round(left), round(line.center().y() - size.height() / 2), size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, focused = self._line().adjusted(1, 1, -1, -1), self.hasFocus()
        painter.setPen(QPen(look.colour("primary" if focused else "line3"), 2 if focused else 1))
        painter.setBrush(look.colour("warn_soft" if self._tone == "warn" else "surface2"))
        painter.drawRoundedRect(line, 8, 8)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = self.back.width() + 14
        inner = line.adjusted(room if rtl else 12, 0, -12 if rtl else -room, 0)
        painter.setFont(theme.font(look, "body"))
        painter.setPen(look.colour("warn" if self._tone == "warn" else "muted"))
        lead = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(inner, lead | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown)

    def _line(self) -> QRectF:
        """One line's room at the top, however high the control is whose place this takes."""
        return QRectF(0, 0, self.width(), min(self.height(), self.sizeHint().height()))

    def _back(self) -> None:
        self.given_way.emit(None)
