"""The steps of a file in their order: which are complete, which one is next, and why a later one is still closed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.messages import tr
from desktop.ui import icons, theme
from desktop.ui.widgets.words import plain_tip, words


class StepState(StrEnum):
    """Where one step stands."""

    COMPLETE = "complete"
    OPEN = "open"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its title, its state and, for a closed one, the sentence that says what is missing before it."""

    id: str
    title: str
    state: StepState = StepState.OPEN
    reason: str = ""


def _said(state: StepState, *, current: bool) -> str:
    if current:
        return tr("You are here")
    return {
        StepState.COMPLETE: tr("Step complete"),
        StepState.OPEN: tr("Ready to begin"),
        StepState.BLOCKED: tr("Not open yet"),
    }[state]


class _StepButton(QAbstractButton):
    """A numbered circle with the title beside it; a tick or a lock says more than the colour."""

    def __init__(self, number: int, step: Step, *, current: bool) -> None:
        super().__init__()
        self.step, self._number, self._current = step, number, current
        self.setText(step.title)
        self.setObjectName(f"step.{step.id}")
        said = _said(step.state, current=current)
        self.setAccessibleName(tr("Step {number}: {title}, {state}", number=number, title=step.title, state=said))
        self.setAccessibleDescription(step.reason)
        self.setToolTip(plain_tip(step.reason))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(120), theme.current().px(58))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(92), theme.current().px(58))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._current or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("primary_soft" if self._current else "surface2"))
            painter.drawRoundedRect(frame, 8, 8)
        if self.hasFocus():
            painter.setPen(QPen(look.colour("primary"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, 8, 8)
        side = look.px(26)
        left = frame.right() - 7 - side if rtl else frame.left() + 7
        self._paint_circle(painter, QRectF(left, frame.center().y() - side / 2, side, side))
        inner = frame.adjusted(3, 0, -side - 14, 0) if rtl else frame.adjusted(side + 14, 0, -3, 0)
        self._paint_words(painter, inner)

    def _paint_circle(self, painter: QPainter, where: QRectF) -> None:
        look, state = theme.current(), self.step.state
        filled = state is StepState.COMPLETE or self._current
        token = "primary" if filled else "control"
        painter.setPen(QPen(look.colour(token), 1.5))
        painter.setBrush(look.colour("primary") if filled else look.colour("surface"))
        painter.drawEllipse(where)
        inner = where.adjusted(*(where.width() * part for part in (0.22, 0.22, -0.22, -0.22)))
        if state is StepState.COMPLETE:
            icons.paint(painter, "check", "on_primary", inner)
        elif state is StepState.BLOCKED and not self._current:
            icons.paint(painter, "lock", "faint", inner)
        else:
            painter.setFont(theme.font(look, "label", QFont.Weight.DemiBold))
            painter.setPen(look.colour("on_primary" if filled else "muted"))
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _paint_words(self, painter: QPainter, where: QRectF) -> None:
        look = theme.current()
        weight = QFont.Weight.DemiBold if self._current else QFont.Weight.Medium
        lead = (
            Qt.AlignmentFlag.AlignRight
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            else Qt.AlignmentFlag.AlignLeft
        )
        upper, lower = QRectF(where), QRectF(where)
        upper.setBottom(where.center().y() + 3)
        lower.setTop(where.center().y() + 1)
        blocked = self.step.state is StepState.BLOCKED and not self._current
        lines = (
            (upper, "label", weight, "muted" if blocked else "text", self.text(), Qt.AlignmentFlag.AlignBottom),
            (lower, "caption", QFont.Weight.Normal, "primary" if self._current else "faint",
             _said(self.step.state, current=self._current), Qt.AlignmentFlag.AlignTop),
        )  # fmt: skip
        for rect, size, boldness, token, text, edge in lines:
            painter.setFont(theme.font(look, size, boldness))
            painter.setPen(look.colour(token))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()))
            painter.drawText(rect, lead | Qt.AlignmentFlag.AlignAbsolute | edge, shown)


class Stepper(QWidget):
    """The sequence of a file. `chosen` carries the id of an open step; a closed one explains itself beneath."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[_StepButton] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(2)
        self._why = words("", "help")
        self._why.setProperty("state", "")
        self._why.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._row)
        column.addWidget(self._why)
        self.setAccessibleName(tr("Steps of the file"))

    def show_steps(self, steps: Sequence[Step], current: str) -> None:
        """Show the sequence and where the person is."""
        focused = next((button.step.id for button in self._buttons if button.hasFocus()), "")
        while (item := self._row.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._buttons = [_StepButton(n, step, current=step.id == current) for n, step in enumerate(steps, 1)]
        self._why.hide()
        for one in self._buttons:
            if one is not self._buttons[0]:
                self._row.addWidget(_Link(complete=one.step.state is StepState.COMPLETE))
            self._row.addWidget(one, 1)
            one.clicked.connect(self._press)
            if one.step.id == focused:
                one.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ahead = Qt.Key.Key_Left if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
        if event.key() not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            super().keyPressEvent(event)
            return
        here = next((n for n, button in enumerate(self._buttons) if button.hasFocus()), 0)
        there = here + (1 if event.key() == ahead else -1)
        if 0 <= there < len(self._buttons):
            self._buttons[there].setFocus(Qt.FocusReason.TabFocusReason)

    def _press(self) -> None:
        pressed = self.sender()
        if not isinstance(pressed, _StepButton):
            return
        blocked = pressed.step.state is StepState.BLOCKED
        self._why.setText(pressed.step.reason)
        self._why.setVisible(blocked and bool(pressed.step.reason))
        if not blocked:
            self.chosen.emit(pressed.step.id)


class _Link(QWidget):
    """The short line between two steps."""

    def __init__(self, *, complete: bool) -> None:
        super().__init__()
        self._complete = complete
        self.setFixedWidth(8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(theme.current().colour("primary" if self._complete else "line3"), 2))
        middle = self.height() / 2
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))
