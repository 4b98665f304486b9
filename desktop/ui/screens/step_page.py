"""What the container of a file asks of each step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QMoveEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.services.bench import Bench
from desktop.services.views import CaseFile
from desktop.ui import theme
from desktop.ui.notices import Notices
from desktop.ui.screens.saving import Saver
from desktop.ui.tasks import Tasks
from desktop.ui.widgets.words import across

T = TypeVar("T")
WIDEST = 1080


@dataclass(frozen=True, slots=True)
class Workplace:
    """What every step of a file shares: the services, and the voice, hands and memory of the window."""

    bench: Bench
    tasks: Tasks
    notices: Notices
    saver: Saver

    def attempt(self, act: Callable[[], object]) -> bool:
        """Do what a service does; whether it was done. What it refuses is said to the person."""
        return self.notices.succeeds(act)


class StepPage(QWidget):
    """One step of a file.

    `changed` says that something was written, so that the whole file is read again; `moved` asks for another step, and
    `file_asked` for another file, in place of this one; `command_asked` for a command of the window.
    """

    changed = Signal()
    moved = Signal(str)
    file_asked = Signal(str)
    command_asked = Signal(str)

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.place = place
        self.case: CaseFile | None = None

    def show_case(self, case: CaseFile | None) -> None:
        """Show the file as it is stored now; called after every change, also while someone types."""
        self.case = case
        if case is not None:
            self.refresh(case)

    def turn(self) -> bool:
        """Another file follows in the same window: forget this one. Whether the page can, or has to be made anew."""
        return False

    def attempt(self, act: Callable[[], T]) -> T | None:
        """Do what a service does; what it refuses is said to the person, and the page stays as it is."""
        return self.place.notices.attempt(act)

    def refresh(self, case: CaseFile) -> None:
        """Bring the page up to date, leaving focus, scroll position and half-typed text alone."""

    def enter(self) -> None:
        """The step has come to the front: put the caret where work begins."""

    def settle(self) -> None:
        """Save what is still being typed."""

    def may_go_on(self) -> bool:
        """Whether the next step may follow; a page that says no shows why."""
        return True

    def says(self) -> str:
        """The sentence beside the button of the next step; "" for the step's own reason."""
        return ""

    def next_words(self) -> str:
        """What the button of the next step says here; "" for the usual word."""
        return ""


class ScrollPage(StepPage):
    """A step whose cards scroll: put them in `content`."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.content = QVBoxLayout()
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(16)
        holder = QWidget()
        holder.setLayout(self.content)
        holder.setMaximumWidth(theme.current().px(WIDEST))
        inner = QWidget()
        inner.setProperty("role", "page")
        around = QHBoxLayout(inner)
        around.setContentsMargins(32, 16, 32, 24)
        around.addWidget(holder)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inner)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._outer.addWidget(self.area)
        self._stay_at: int | None = None
        self.area.installEventFilter(self)
        self.area.verticalScrollBar().rangeChanged.connect(self._settle_scroll)

    def lay_above(self, widget: QWidget) -> None:
        """Put something above the cards that stays in sight. When it comes or goes, what is being read stays in place."""
        around = across(widget)
        around.setContentsMargins(32, 12, 32, 0)
        self._outer.insertLayout(self._outer.count() - 1, around)

    def lay_beside(self, widget: QWidget) -> None:
        """Put something on the leading side of the cards that stays while they scroll."""
        row = across(widget, spacing=0)
        self._outer.removeWidget(self.area)
        row.addWidget(self.area, 1)
        self._outer.addLayout(row, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.area and isinstance(event, QMoveEvent) and self.isVisible():
            bar = self.area.verticalScrollBar()
            if bar.value() > 0:
                self._stay_at = bar.value() + event.pos().y() - event.oldPos().y()
                bar.setValue(self._stay_at)
        return super().eventFilter(watched, event)

    def _settle_scroll(self) -> None:
        """The cards have the room they get: now there is room to scroll them to where they were."""
        if self._stay_at is not None:
            place, self._stay_at = self._stay_at, None
            self.area.verticalScrollBar().setValue(place)


class _OwnScroll(QScrollArea):
    """Scrolls only up and down: it is never narrower than what it holds."""

    def minimumSizeHint(self) -> QSize:
        held = self.widget()
        width = held.minimumSizeHint().width() if held is not None else 0
        return QSize(width + self.verticalScrollBar().sizeHint().width(), theme.current().px(120))


def scrolling(inner: QWidget) -> QScrollArea:
    """A part of a page that scrolls by itself, on the ground it lies on."""
    area = _OwnScroll()
    area.setProperty("role", "clear")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area
