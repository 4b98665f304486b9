"""One session: who is there, the files one after the other with their decisions, and the agenda and minutes on paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal

from desktop.errors import IstiqbalError
from desktop.messages import tr, trn
from desktop.services.bench import Bench
from desktop.services.committee.views import Item, SessionView
from desktop.services.views import PaperView, Ref
from desktop.text import ltr
from desktop.ui import theme
from desktop.ui.form import Form
from desktop.ui.notices import Notices
from desktop.ui.screens.committee.attendance import AttendanceCard
from desktop.ui.screens.committee.item import ItemCard
from desktop.ui.screens.paper_desk import PaperDesk
from desktop.ui.screens.paper_dialog import PaperDialog
from desktop.ui.screens.saving import Saver
from desktop.ui.screens.step_page import Workplace
from desktop.ui.table import Column, RecordTable
from desktop.ui.tasks import Tasks
from desktop.ui.widgets.dialog import Answer
from desktop.ui.widgets.pdf_view import PageImage
from desktop.ui.widgets.surfaces import Banner, Card, EmptyState, PageBody
from desktop.ui.widgets.words import button

_ROWS, _LEAST, _MOST = 46, 150, 330


class SessionScreen(PageBody):
    """`closed` leads back to the committee's page, `file_asked` carries a file to open."""

    closed = Signal()
    file_asked = Signal(str)

    def __init__(self, bench: Bench, tasks: Tasks, notices: Notices) -> None:
        super().__init__("")
        self.setObjectName("session")
        self._bench, self._committee, self._notices = bench, bench.practice.committee, notices
        self._saver = Saver(self)
        self._desk = PaperDesk(Workplace(bench, tasks, notices, self._saver), self)
        self._desk.drawn.connect(self._read)
        self._view: SessionView | None = None
        self._chosen = ""
        self._acts()
        self._state = Banner()
        self._state.setObjectName("session.state")
        self._planned_form = Form(self._committee.sessions.asked(), record="session", columns=2)
        self._record_form = Form(self._committee.sessions.recorded(), record="minutes", columns=1)
        self._planned = _form_card(tr("When and where"), "calendar-days", self._planned_form)
        self.attendance = AttendanceCard(self._committee.attending.lists())
        self.attendance.marked.connect(self._mark)
        self.item = ItemCard(self._committee, notices)
        self.item.changed.connect(self.reload)
        self.item.decided.connect(self._after_decision)
        self.item.brief_asked.connect(lambda one: self._draw(partial(self._committee.papers.brief, one)))
        self.item.paper_asked.connect(lambda one: self._draw(partial(self._committee.papers.decision, one)))
        self.item.file_asked.connect(self.file_asked)
        self._reservations = _form_card(tr("Reservations"), "pen-line", self._record_form)
        for form in (self._planned_form, self._record_form):
            form.edited.connect(self._edited)
        for part in (self._state, self._planned, self.attendance, self._agenda(), self.item, self._reservations):
            self.content.addWidget(part)
        self.content.addStretch(1)

    def open(self, session_id: str) -> None:
        """Show a session; the first file that is still to be decided is in front."""
        self.settle()
        self._view, self._chosen = None, ""
        self._show(self._committee.sessions.session(session_id))
        QTimer.singleShot(0, self, self._enter)  # the cards have their places only after the next layout

    def reload(self) -> None:
        """Read the session again; what is being typed stays."""
        if self._view is not None:
            self._show(self._committee.sessions.session(self._view.line.id))

    def settle(self) -> None:
        """Save what is still being typed."""
        if self._view is not None:
            for form in (self._planned_form, self._record_form):
                form.settle()
            self.item.settle()

    def _enter(self) -> None:
        """The keyboard begins where work does: opening, deciding, or reading."""
        for one in (self._open, self._print_minutes):
            if one.isVisible():
                one.setFocus()
                return
        if not self.item.enter():
            self.table.setFocus()

    def _acts(self) -> None:
        back = button(tr("Back"), "ghost", "chevron-left", name="session.back")
        back.clicked.connect(self.closed)
        self._print_agenda = button(tr("Agenda"), "", "printer", name="session.agenda")
        self._print_minutes = button(tr("Minutes"), "primary", "printer", name="session.minutes")
        self._open = button(tr("Open the session"), "primary", "gavel", name="session.open")
        self._close = button(tr("Close the minutes"), "", "lock", name="session.close")
        self._print_agenda.clicked.connect(lambda: self._with(self._committee.papers.agenda))
        self._print_minutes.clicked.connect(lambda: self._with(self._committee.papers.minutes))
        self._open.clicked.connect(self._open_it)
        self._close.clicked.connect(self._ask_close)
        for one in (back, self._print_agenda, self._close, self._print_minutes, self._open):
            self.buttons.addWidget(one)

    def _agenda(self) -> Card:
        card = Card(tr("Agenda"), icon="list-checks")
        card.spread()
        self.table = RecordTable(_columns(), name="session.items", title=tr("Agenda"))
        self.table.selected.connect(self._choose)
        self.table.chosen.connect(lambda _item: self.item.enter())
        self._none = EmptyState(tr("No file is on the agenda: put files on it on the committee's page."), "files")
        card.body.addWidget(self.table)
        card.body.addWidget(self._none)
        return card

    def _show(self, view: SessionView) -> None:
        self._view = view
        state, may = view.line.state, not view.refused
        self.title.setText(view.line.title)
        self.caption.setText(view.committee)
        self._state.say(self._said(view), {"open": "warn", "closed": "ok"}.get(state, "info"), "gavel")
        dressed = self._saver.dress(view.sheet)
        self._planned_form.show_record(dressed.values, dressed.typed, dressed.faults)
        self._planned_form.lock(locked=state != "planned" or not may)
        self._record_form.show_record(view.record.values, view.record.typed, view.record.faults)
        self._record_form.lock(locked=state != "open" or not may)
        self._planned.setVisible(state == "planned")
        self._reservations.setVisible(state != "planned")
        self.attendance.setVisible(state != "planned")
        writable = state == "open" and may
        self.attendance.show_seats(view.seats, view.quorum, reached=view.reached, writable=writable)
        self._open.setVisible(state == "planned" and may)
        self._close.setVisible(writable)
        self._print_minutes.setVisible(state == "closed")
        self._show_items(view)

    def _said(self, view: SessionView) -> str:
        line = view.line
        said = tr("{state}: {day}, at {time}, {place}", state=line.state_label, day=view.day, time=line.time,
                  place=line.place)  # fmt: skip
        decided = tr("{decided} of {files} decided", decided=line.decided, files=line.files) if line.files else ""
        return tr(" · ").join((said, decided or tr("No files yet")))

    def _show_items(self, view: SessionView) -> None:
        self.table.blockSignals(True)
        self.table.show_rows(view.items)
        if self._chosen not in {one.id for one in view.items}:
            self._chosen = next((one.id for one in view.items if not one.decision), "")
            self._chosen = self._chosen or (view.items[0].id if view.items else "")
        self.table.select_id(self._chosen)
        self.table.blockSignals(False)
        self.table.setVisible(bool(view.items))
        self._none.setVisible(not view.items)
        self.table.setFixedHeight(theme.current().px(min(_MOST, max(_LEAST, _ROWS * (len(view.items) + 1)))))
        self._show_item()

    def _show_item(self) -> None:
        view = self._view
        if view is None:
            return
        found = next((one for one in view.items if one.id == self._chosen), None)
        writable = view.line.state != "closed" and not view.refused
        self.item.show_item(found, view.seats, writable=writable)

    def _choose(self, item: object) -> None:
        if isinstance(item, Item) and item.id != self._chosen:
            self.item.settle()
            self._chosen = item.id
            self._show_item()

    def _after_decision(self) -> None:
        """On to the next file that is still to be decided."""
        before = self._chosen
        self.reload()
        left = [one.id for one in self._view.items if not one.decision] if self._view else []
        if left:
            self._chosen = left[0]
            self.reload()
            QTimer.singleShot(0, self.item, self.item.enter)
        else:
            self._chosen = before
            self._close.setFocus()

    def _mark(self, seat: str, name: str, typed: object) -> None:
        self._do(partial(self._committee.attending.mark, seat, name, typed))

    def _edited(self, name: str, typed: object) -> None:
        if self._view is not None:
            ref: Ref = self._view.sheet.ref
            self._do(lambda: self._saver.save(ref, name, typed, self._committee.sessions.edit))

    def _open_it(self) -> None:
        self.settle()
        if self._view is not None and self._do(partial(self._committee.sessions.open, self._view.line.id)):
            QTimer.singleShot(0, self.item, self.item.enter)

    def _ask_close(self) -> None:
        self.settle()
        if self._view is None:
            return
        left = sum(1 for one in self._view.items if not one.decision)
        said = tr("Then nothing of this session can be changed any more.")
        if left:
            said = " ".join((said, trn("{n} files were not decided and wait for another session.", left)))
        close = partial(self._committee.sessions.close, self._view.line.id)
        self._notices.ask(
            tr("Close the minutes of this session?"),
            said,
            Answer(tr("Close the minutes"), lambda: self._finish(close)),
            Answer(tr("Not now")),
        )

    def _finish(self, close: Callable[[], object]) -> None:
        if self._do(close):
            self._print_minutes.setFocus()

    def _with(self, make: Callable[[str], PaperView]) -> None:
        self.settle()
        if self._view is not None:
            self._draw(partial(make, self._view.line.id))

    def _draw(self, make: Callable[[], PaperView]) -> None:
        self._desk.draw(make)

    def _read(self, paper: PaperView, pages: Sequence[PageImage]) -> None:
        PaperDialog(self, self._desk, paper, pages).open()

    def _do(self, act: Callable[[], object]) -> bool:
        """Do what a service does and show the session as it stands then; what is refused is said to the person."""
        done = True
        try:
            act()
        except IstiqbalError as error:
            self._notices.show(error)
            done = False
        self.reload()
        return done


def _form_card(title: str, icon: str, form: Form) -> Card:
    card = Card(title, icon=icon)
    card.body.addWidget(form)
    return card


def _columns() -> tuple[Column, ...]:
    def state(one: Item) -> str:
        return one.decision or tr("To be decided")

    return (
        Column(tr("No."), lambda one: str(one.place), 52, key=lambda one: one.place),
        Column(tr("File code"), lambda one: ltr(one.code), 116),
        Column(tr("Category"), lambda one: one.category, 140),
        Column(tr("What is asked for"), lambda one: one.asked),
        Column(tr("Researcher's recommendation"), lambda one: one.recommendation or tr("Not studied"), 150),
        Column(tr("Note"), lambda one: one.note, 130),
        Column(tr("The decision"), state, 150, tone=lambda one: "ok" if one.decision else "warn"),
    )
