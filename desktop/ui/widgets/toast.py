"""A short message over the bottom of the window that goes away by itself, perhaps with a way to take back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.messages import tr
from desktop.ui import theme
from desktop.ui.widgets.words import Glyph, button, words

STAY_MS, UNDO_MS, MOST = 5_000, 10_000, 3


class Toast(QFrame):
    """One message. It waits while the pointer rests on it."""

    gone = Signal()

    def __init__(self, text: str, undo: Callable[[], None] | None, icon: str, tone: str) -> None:
        super().__init__()
        self.setProperty("role", "toast")
        self._undo = undo
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(12)
        row.addWidget(Glyph(icon, tone, 18))
        said = words(text, wrap=True)
        said.setMinimumWidth(min(theme.current().px(440), said.fontMetrics().horizontalAdvance(text) + 12))
        row.addWidget(said, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._leave)
        self._timer.start(UNDO_MS if undo else STAY_MS)
        if undo is not None:
            back = button(tr("Undo"), "toast", name="toast.undo")
            back.clicked.connect(self.take_back)
            row.addWidget(back)
        self.setAccessibleName(text)

    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return self._undo is not None

    def take_back(self) -> None:
        """Do what the undo button does."""
        undo, self._undo = self._undo, None
        self._leave()
        if undo is not None:
            undo()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start(STAY_MS)
        super().leaveEvent(event)

    def _leave(self) -> None:
        self._timer.stop()
        self.gone.emit()


class Toasts(QWidget):
    """The pile of messages over a window: at most three, the newest below."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._toasts: list[Toast] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        over.installEventFilter(self)
        self.hide()

    def add(self, toast: Toast) -> None:
        """Show one more."""
        self._toasts.append(toast)
        self._column.addWidget(toast)
        toast.show()  # before the pile is measured: what is not shown has no height
        toast.gone.connect(self._drop)
        for old in self._toasts[:-MOST]:
            self._remove(old)
        self._place()

    def undo_last(self) -> bool:
        """Take the newest removable step back; whether there was one."""
        for toast in reversed(self._toasts):
            if toast.can_undo():
                toast.take_back()
                return True
        return False

    def showing(self) -> tuple[Toast, ...]:
        """What is on show."""
        return tuple(self._toasts)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._toasts:
            self._place()
        return super().eventFilter(watched, event)

    def _drop(self) -> None:
        sender = self.sender()
        if isinstance(sender, Toast):
            self._remove(sender)

    def _remove(self, toast: Toast) -> None:
        if toast in self._toasts:
            self._toasts.remove(toast)
            self._column.removeWidget(toast)
            toast.hide()
            toast.deleteLater()
        self._place()

    def _place(self) -> None:
        over = self.parentWidget()
        self.setVisible(bool(self._toasts))
        if over is None or not self._toasts:
            return
        self.adjustSize()
        self.move((over.width() - self.width()) // 2, over.height() - self.height() - theme.current().px(118))
        self.raise_()
