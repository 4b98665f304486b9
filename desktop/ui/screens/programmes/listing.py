"""The requests for programmes and projects: what waits, what is done, and the way to write a new one down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from desktop.messages import tr, trn
from desktop.services.programmes.views import RequestLine
from desktop.text import ltr
from desktop.ui.screens.programmes.request import TONES
from desktop.ui.table import Column, RecordTable
from desktop.ui.widgets.choices import chips
from desktop.ui.widgets.surfaces import EmptyState, PageBody
from desktop.ui.widgets.words import across, button

if TYPE_CHECKING:  # types only: the database must not be read in before the login is painted
    from desktop.services.programmes.programmes import Programmes


class ProgrammesScreen(PageBody):
    """The list. `request_asked` carries a request to open, `new_asked` that one is to be written down."""

    request_asked = Signal(str)
    new_asked = Signal()

    def __init__(self, programmes: Programmes) -> None:
        super().__init__(tr("Programmes"), scrolling=False)
        self.setObjectName("programmes")
        self._programmes = programmes
        self._lines: tuple[RequestLine, ...] = ()
        self.add = button(tr("New request"), "primary", "plus", name="programmes.add")
        self.add.clicked.connect(self.new_asked)
        self.buttons.addWidget(self.add)
        labels = {"open": tr("Open"), "all": tr("All")}
        self._chips = chips(self, "programmes", labels, lambda _code: self._show(), "open")
        self.table = RecordTable(_columns(), name="programmes.list", title=tr("Programmes"))
        self.table.chosen.connect(self._open)
        self._none = EmptyState(
            tr("No request waits here: write down who asks for a programme or project, and for what."),
            "hand-heart",
            tr("New request"),
        )
        self._none.pressed.connect(self.new_asked)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._none)
        self._stack.addWidget(self.table)
        self.content.addLayout(across(*self._chips.values(), None, spacing=8))
        self.content.addWidget(self._stack, 1)
        self.setFocusProxy(self.table)

    def reload(self) -> None:
        """Read the list again."""
        self._lines = self._programmes.requests.lines()
        self._show()

    def _show(self) -> None:
        open_only = self._chips["open"].isChecked()
        shown = tuple(line for line in self._lines if line.open or not open_only)
        self.table.show_rows(shown)
        self.caption.setText(trn("{n} requests", len(shown)))
        self._stack.setCurrentWidget(self.table if shown else self._none)
        if shown and self.table.current() is None:
            self.table.select_row(0)

    def enter(self) -> None:
        """Put the caret where work begins: in the list, or on the button that begins one."""
        (self.table if self.table.records.rows() else self.add).setFocus()

    def _open(self, line: RequestLine) -> None:
        self.request_asked.emit(line.id)


def _columns() -> tuple[Column, ...]:
    return (
        Column(tr("Number"), lambda one: ltr(one.number), 205),
        Column(tr("Title"), lambda one: one.title),
        Column(tr("Who asks"), lambda one: one.requester, 240),
        Column(tr("Received on"), lambda one: one.received_on, 140),
        Column(tr("Stage"), lambda one: one.stage_label, 130, tone=lambda one: TONES.get(one.stage, "info")),
    )
