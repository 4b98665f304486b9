"""The room a person works in after the login: navigation at the side, one page in front, the state of sync below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.messages import tr
from desktop.ui import theme
from desktop.ui.widgets.sync_badge import SyncBadge, SyncState, sync_now_button
from desktop.ui.widgets.words import Glyph, across, line, put_icon, words

_NAV_WIDTH = 236


@dataclass(frozen=True, slots=True)
class Page:
    """One place of the program, built when it is first visited. `below` sets it at the foot of the navigation.

    A hidden page has no button: it is reached from another one, whose button stays marked (`under`).
    """

    id: str
    title: str
    icon: str
    build: Callable[[], QWidget]
    below: bool = False
    hidden: bool = False
    under: str = ""


class Shell(QWidget):
    """Navigation, pages and status bar. `visited` carries the id of the page that came to the front."""

    visited = Signal(str)
    sync_asked = Signal()
    outbox_asked = Signal()
    leave_asked = Signal()

    def __init__(self, title: str, branch: str, pages: Sequence[Page], *, leave: str = "") -> None:
        super().__init__()
        self._pages = {page.id: page for page in pages}
        self._built: dict[str, QWidget] = {}
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self.here = ""
        self.stack = QStackedWidget()
        self.badge = SyncBadge()
        self.badge.clicked.connect(self.outbox_asked)
        self.sync_now = sync_now_button()
        self.sync_now.clicked.connect(self.sync_asked)
        self._saved = words(tr("Saved on this device"), "caption")
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.stack, 1)
        right.addWidget(self._status())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._navigation(title, branch, leave))
        row.addLayout(right, 1)

    def go(self, page_id: str) -> QWidget:
        """Bring a page to the front, building it if need be, and return it."""
        page = self._pages[page_id]
        if page_id not in self._built:
            self._built[page_id] = page.build()
            self.stack.addWidget(self._built[page_id])
        widget = self._built[page_id]
        self.stack.setCurrentWidget(widget)
        marked = self._buttons.get(page.under or page_id)
        if marked is not None:
            marked.setChecked(True)
        if page_id != self.here:
            self.here = page_id
            self.visited.emit(page_id)
        return widget

    def page(self, page_id: str) -> QWidget | None:
        """A page if it has been built."""
        return self._built.get(page_id)

    @property
    def ids(self) -> tuple[str, ...]:
        """Every page there is, visited or not."""
        return tuple(self._pages)

    def built(self) -> tuple[QWidget, ...]:
        """Every page that has been visited."""
        return tuple(self._built.values())

    def show_sync(self, state: SyncState) -> None:
        """Say how far this computer and the central store agree."""
        self.badge.show_state(state)

    def show_saved(self, text: str) -> None:
        """Say that something was saved, and when."""
        self._saved.setText(text)

    def _navigation(self, title: str, branch: str, leave: str) -> QFrame:
        nav = QFrame()
        nav.setProperty("role", "nav")
        nav.setFixedWidth(theme.current().px(_NAV_WIDTH))
        column = QVBoxLayout(nav)
        column.setContentsMargins(14, 22, 14, 16)
        column.setSpacing(4)
        column.addLayout(self._heading(title, branch))
        column.addSpacing(18)
        for page in self._pages.values():
            if not page.below and not page.hidden:
                column.addWidget(self._nav_button(page))
        column.addStretch(1)
        column.addWidget(line())
        for page in self._pages.values():
            if page.below and not page.hidden:
                column.addWidget(self._nav_button(page))
        if leave:
            out = QPushButton(leave)
            out.setObjectName("nav.leave")
            self._dress(out, "log-out")
            out.clicked.connect(self.leave_asked)
            column.addWidget(out)
        return nav

    @staticmethod
    def _heading(title: str, branch: str) -> QHBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(words(title, "card-title", wrap=True))
        lines.addWidget(words(branch, "caption", wrap=True))
        row = across(spacing=10)
        row.setContentsMargins(8, 0, 0, 0)
        row.addWidget(Glyph("hand-heart", "nav_strong", 26), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        return row

    def _nav_button(self, page: Page) -> QPushButton:
        made = QPushButton(tr(page.title))
        made.setCheckable(True)
        made.setObjectName(f"nav.{page.id}")
        self._dress(made, page.icon)
        made.clicked.connect(self._pressed)
        self._buttons[page.id] = made
        self._group.addButton(made)
        return made

    @staticmethod
    def _dress(made: QPushButton, icon: str) -> None:
        made.setProperty("kind", "nav")
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        put_icon(made, icon, "nav_text", token_on="nav_strong", size=20)

    def _pressed(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self.go(sender.objectName().removeprefix("nav."))

    def _status(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("role", "status")
        row = across(self.badge, None, self._saved, self.sync_now)
        row.setContentsMargins(24, 5, 24, 5)
        bar.setLayout(row)
        return bar
