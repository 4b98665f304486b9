"""The queue: numbers are given, the next one is called, and every visitor has the time they need."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from desktop.messages import tr, trn
from desktop.services.receiving.queue import Served, Waiting
from desktop.ui import theme
from desktop.ui.notices import Notices
from desktop.ui.table import Column, RecordTable
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.surfaces import Banner, Card, EmptyState, PageBody, list_card
from desktop.ui.widgets.words import Glyph, across, button, words

_HEIGHT = 260
_EVERY_MS = 30_000


class Turns(Protocol):
    """What the page asks of the queue."""

    def take_number(self, *, goes_first: bool = False) -> Waiting: ...
    def waiting(self) -> tuple[Waiting, ...]: ...
    def served(self) -> tuple[Served, ...]: ...
    def call_next(self) -> str: ...
    def call(self, visit_id: str) -> str: ...
    def put_back(self, visit_id: str) -> None: ...
    def left(self, visit_id: str) -> None: ...
    def end(self, visit_id: str) -> None: ...


class QueueScreen(PageBody):
    """Who waits and who was served. `visit_asked` and `file_asked` carry what to open, `channel_asked` a card to begin
    ("" for any channel).
    """

    visit_asked = Signal(str)
    file_asked = Signal(str)
    channel_asked = Signal(str)
    page_asked = Signal(str)

    def __init__(self, queue: Turns, notices: Notices, words_of_policy: str, ways: dict[str, tuple[str, str]]) -> None:
        super().__init__(tr("Reception"))
        self.setObjectName("queue")
        self._queue, self._notices = queue, notices
        self._links: dict[str, QPushButton] = {}
        self._minute = QTimer(self)
        self._minute.setInterval(_EVERY_MS)
        self._minute.timeout.connect(self.reload)
        self.number = button(tr("Take a number"), "", "plus", tip=tr("Take a number (F6)"), name="queue.take")
        self.call = button(tr("Call the next"), "primary", "bell", tip=tr("Call the next (F7)"), name="queue.call")
        self.number.clicked.connect(partial(self.take, goes_first=False))
        self.call.clicked.connect(self.call_next)
        self.buttons.addWidget(self.number)
        self.buttons.addWidget(self.call)
        self._given = Banner(tone="gold")
        self._given.hide()
        self.content.addWidget(self._policy(words_of_policy))
        self.content.addWidget(self._given)
        self.content.addWidget(self._ways(ways))
        self.content.addWidget(self._waiting_card())
        self.content.addWidget(self._served_card())
        self.content.addStretch(1)
        self.setFocusProxy(self.call)

    def reload(self) -> None:
        """Ask again who waits and who was served; the minutes go on."""
        waiting, served = self._queue.waiting(), self._queue.served()
        self.caption.setText(trn("{n} visitors wait", len(waiting)) if waiting else tr("Nobody waits"))
        self.call.setEnabled(bool(waiting))
        self.waiting.show_rows(waiting)
        self._waiting_stack.setCurrentWidget(self.waiting if waiting else self._nobody)
        self.served.show_rows(served)
        self._served_stack.setCurrentWidget(self.served if served else self._nothing)
        self._enable()
        self._minute.start()

    def take(self, *, goes_first: bool = False) -> None:
        """Give a number to somebody who has come in, and show it large enough to be read across the desk."""
        given = self._notices.attempt(partial(self._queue.take_number, goes_first=goes_first))
        if given is not None:
            said = tr("Number {ticket}. Please have a seat until it is called.", ticket=given.ticket)
            self._given.say(said, "gold", "bell")
            self._given.show()
            self.reload()

    def call_next(self) -> None:
        """Turn to whoever's turn it is."""
        visit_id = self._notices.attempt(self._queue.call_next)
        if visit_id is not None:
            self._given.hide()
            self.visit_asked.emit(visit_id)

    def _policy(self, said: str) -> QWidget:
        holder = QWidget()
        row = across(Glyph("heart-handshake", "gold", 18), spacing=8)
        row.addWidget(words(said, "caption", wrap=True), 1)
        holder.setLayout(row)
        if not said:
            holder.hide()
        return holder

    def _ways(self, ways: dict[str, tuple[str, str]]) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder)
        first = button(tr("Goes before the others"), "ghost", "heart-handshake", name="queue.take_first")
        first.setToolTip(
            tr("A number for somebody elderly, unwell or with a small child: it is called before the others.")
        )
        first.clicked.connect(partial(self.take, goes_first=True))
        row.addWidget(first)
        for channel, (label, icon) in ways.items():
            way = button(label, "", icon, name=f"queue.way.{channel or 'other'}")
            way.clicked.connect(partial(self.channel_asked.emit, channel))
            row.addWidget(way)
        for page, label, icon in (
            ("questions", tr("Questions"), "circle-help"),
            ("importing", tr("Electronic applications"), "download"),
        ):
            made = button(label, "ghost", icon, name=f"queue.{page}")
            made.clicked.connect(partial(self.page_asked.emit, page))
            self._links[page] = made
            row.addWidget(made)
        return holder

    def leave_out(self, page: str) -> None:
        """This association knows nothing of another page of the reception."""
        self._links[page].hide()

    def _waiting_card(self) -> Card:
        self.waiting = RecordTable(_waiting_columns(), name="queue.waiting", title=tr("Who waits"))
        self.waiting.chosen.connect(self._call_this)
        self.waiting.selected.connect(lambda _: self._enable())
        self._nobody = EmptyState(tr("Nobody waits. Whoever comes in takes a number."), "heart-handshake")
        self._waiting_stack = _stack(self._nobody, self.waiting)
        self._call_one = button(tr("Call this number"), "", "bell", name="queue.call_one")
        self._left = button(tr("Has left"), "ghost", "log-out", name="queue.left")
        self._call_one.clicked.connect(self._call_selected)
        self._left.clicked.connect(self._leave)
        return _sheet(tr("Who waits"), "alarm-clock", self._waiting_stack, self._call_one, self._left)

    def _served_card(self) -> Card:
        self.served = RecordTable(_served_columns(), name="queue.served", title=tr("Served today"))
        self.served.chosen.connect(self._open)
        self.served.selected.connect(lambda _: self._enable())
        self._nothing = EmptyState(tr("Nobody was served yet today."), "message-circle")
        self._served_stack = _stack(self._nothing, self.served)
        self._back = button(tr("Was not there: waits on"), "ghost", "undo-2", name="queue.put_back")
        self._gone = button(tr("The visitor has gone"), "", "check", name="queue.end")
        self._back.clicked.connect(self._put_back)
        self._gone.clicked.connect(self._end)
        return _sheet(tr("Served today"), "users", self._served_stack, self._gone, self._back)

    def _enable(self) -> None:
        """What can be done with the selected lines."""
        waits, here = self.waiting.current() is not None, self.served.current()
        running = here is not None and not here.ended
        self._call_one.setEnabled(waits)
        self._left.setEnabled(waits)
        self._back.setEnabled(running and bool(here.ticket) and not here.begun)
        self._gone.setEnabled(running and here.begun)

    def _call_this(self, one: Waiting) -> None:
        visit_id = self._notices.attempt(partial(self._queue.call, one.visit_id))
        if visit_id is not None:
            self.visit_asked.emit(visit_id)

    def _call_selected(self) -> None:
        if (one := self.waiting.current()) is not None:
            self._call_this(one)

    def _leave(self) -> None:
        if (one := self.waiting.current()) is not None:
            self._do(partial(self._queue.left, one.visit_id))

    def _put_back(self) -> None:
        if (one := self.served.current()) is not None:
            self._do(partial(self._queue.put_back, one.visit_id))

    def _end(self) -> None:
        if (one := self.served.current()) is not None:
            self._do(partial(self._queue.end, one.visit_id))

    def _open(self, one: Served) -> None:
        if one.application_id:
            self.file_asked.emit(one.application_id)
        else:
            self.visit_asked.emit(one.visit_id)

    def _do(self, act: Callable[[], None]) -> None:
        self._notices.attempt(act)
        self.reload()


def _stack(none: QWidget, table: QWidget) -> QStackedWidget:
    made = QStackedWidget()
    made.addWidget(none)
    made.addWidget(table)
    made.setMinimumHeight(theme.current().px(_HEIGHT))
    return made


def _sheet(title: str, icon: str, content: QWidget, *buttons: QWidget) -> Card:
    card = list_card(content, title, icon)
    row = across(None, *buttons, spacing=10)
    row.setContentsMargins(20, 0, 20, 14)
    card.body.addLayout(row)
    return card


def _minutes(number: int | None) -> str:
    return "" if number is None else trn("{n} min", number)


def _waiting_columns() -> tuple[Column, ...]:
    return (
        Column(tr("Number"), lambda w: w.ticket, 110),
        Column(tr("Since"), lambda w: w.since, 110),
        Column(tr("Waits"), lambda w: _minutes(w.minutes), 130, key=lambda w: w.minutes),
        Column("", lambda w: tr("Goes before the others") if w.goes_first else "", tone=lambda _: "gold"),
    )


def _served_columns() -> tuple[Column, ...]:
    return (
        Column(tr("Number"), lambda s: s.ticket, 90),
        Column(tr("Channel"), lambda s: s.channel),
        Column(tr("Called"), lambda s: s.called, 84),
        Column(tr("Ended at"), lambda s: s.ended, 110),
        Column(tr("Waited"), lambda s: _minutes(s.waited), 110, key=lambda s: s.waited or 0),
        Column(tr("Time given"), lambda s: _minutes(s.given), 110, key=lambda s: s.given or 0),
        Column(tr("Served by"), lambda s: s.by, 150),
        Column(tr("Outcome"), lambda s: s.outcome, 190, tone=lambda s: "info" if not s.ended else "ok"),
    )
