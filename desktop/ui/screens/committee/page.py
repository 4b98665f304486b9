"""The committee's page: its sessions, the files that are ready for one, and what was decided and waits to be told."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.errors import IstiqbalError
from desktop.messages import tr, trn
from desktop.policy.profile import Profile
from desktop.services.bench import Bench
from desktop.services.committee.holding import Waiting
from desktop.services.committee.views import NotPut, ReadyFile, SessionLine
from desktop.text import ltr
from desktop.ui import theme
from desktop.ui.form import Form
from desktop.ui.notices import Notices
from desktop.ui.order import reveal
from desktop.ui.screens.committee.late import LateCard
from desktop.ui.table import Column, RecordTable
from desktop.ui.tasks import Lane, Tasks
from desktop.ui.widgets.choices import Combo
from desktop.ui.widgets.reason import ReasonDialog
from desktop.ui.widgets.surfaces import Card, EmptyState, PageBody, list_card
from desktop.ui.widgets.words import across, button, words

_ROW, _MOST = 46, 330


class CommitteeScreen(PageBody):
    """`session_asked` carries a session to open, `file_asked` a file, `rules_asked` how the committee works."""

    session_asked = Signal(str)
    file_asked = Signal(str)
    rules_asked = Signal()

    def __init__(self, bench: Bench, tasks: Tasks, notices: Notices) -> None:
        super().__init__(_title(bench.profile))
        self.setObjectName("committee")
        self._committee, self._tasks, self._notices = bench.practice.committee, tasks, notices
        self._may = self._committee.sessions.may_record()
        self.plan = button(tr("Call a session"), "primary", "plus", name="committee.plan", tip="Ctrl+Alt+S")
        self.plan.clicked.connect(self.begin)
        rules = button(tr("How the committee works"), "", "settings", name="committee.rules")
        rules.clicked.connect(self.rules_asked)
        self.buttons.addWidget(rules)
        self.buttons.addWidget(self.plan)
        self.plan.setVisible(self._may)
        self.late = LateCard(self._committee.holding, notices)
        self.late.file_asked.connect(self.file_asked)
        self.late.changed.connect(self.reload)
        for card in (self._plan_card(), self._sessions(), self._ready(), self._waiting(), self.late):
            self.content.addWidget(card)
        self.content.addStretch(1)
        self._first = self.plan if self._may else rules

    def enter(self) -> None:
        """Begin at the keyboard, at the top of the page."""
        self._first.setFocus()
        reveal(self._first)

    def reload(self) -> None:
        """Read everything again; what is being typed stays."""
        sessions, ready = self._committee.sessions.all(), self._committee.sessions.ready()
        waiting = self._committee.holding.waiting()
        _fill(self.sessions, self._no_session, sessions)
        _fill(self.ready, self._no_file, ready)
        _fill(self.waiting, self._none_waiting, waiting)
        if waiting and self.waiting.current() is None:
            self.waiting.select_row(0)  # what holds a reply, and the way to release it, are said of the row in front
        growing = [one for one in sessions if one.state != "closed"]
        self._offer_sessions(growing)
        for one in (self.target, self._one, self._all):
            one.setEnabled(self._may and bool(growing) and bool(ready))
        held = sum(1 for one in waiting if one.held)
        ready_said = trn("{n} files are ready", len(ready)) if ready else ""
        held_said = trn("{n} replies are held", held) if held else ""
        self.caption.setText(tr(" · ").join(part for part in (ready_said, held_said) if part))
        self._show_release()
        self.late.reload()

    def _offer_sessions(self, growing: list[SessionLine]) -> None:
        """The agendas that can still grow; the one that was chosen stays chosen as long as it can."""
        chosen, ids = self.target.code(), [one.id for one in growing]
        self.target.show_code("")  # a list keeps what it shows, even what it no longer offers
        offered = [(one.id, tr("{title} on {day}", title=one.title, day=one.day)) for one in growing]
        self.target.offer(offered, "" if growing else tr("Call a session first"))
        self.target.show_code(chosen if chosen in ids else next(iter(ids), ""))

    def begin(self) -> None:
        """Call a session: its form opens, the caret in its first question."""
        self._plan_form.show_record({"held_at": "10:00"})
        self._card.show()
        QTimer.singleShot(0, self, self._enter)  # the form has its place only after the next layout

    def _enter(self) -> None:
        if not self._card.isHidden():
            reveal(self._card)
            self._plan_form.first_field()

    def _plan_card(self) -> Card:
        self._card = Card(tr("A new session"), tr("Fields marked * are required"), "calendar-days")
        self._card.setObjectName("committee.planning")
        self._plan_form = Form(self._committee.sessions.asked(), record="session", columns=2)
        call, away = button(tr("Call it"), "primary", "check", name="committee.call"), button(tr("Not now"))
        call.clicked.connect(self._call)
        away.clicked.connect(self._put_away)
        self._card.body.addWidget(self._plan_form)
        self._card.body.addLayout(across(None, away, call))
        self._card.hide()
        return self._card

    def _call(self) -> None:
        answers = self._plan_form.collect()
        if answers is None:
            return
        try:
            session_id = self._committee.sessions.plan(answers)
        except IstiqbalError as error:
            self._notices.show(error)
            return
        self._put_away()
        self.session_asked.emit(session_id)

    def _put_away(self) -> None:
        self._card.hide()
        self.sessions.setFocus()

    def _sessions(self) -> Card:
        self.sessions = RecordTable(_session_columns(), name="committee.sessions", title=tr("Sessions"))
        self.sessions.chosen.connect(lambda one: self.session_asked.emit(one.id))
        self._no_session = EmptyState(
            tr("No session was called yet."), "calendar-days", tr("Call a session") if self._may else ""
        )
        self._no_session.pressed.connect(self.begin)
        return _sheet(tr("Sessions"), "calendar-days", self.sessions, self._no_session)

    def _ready(self) -> Card:
        self.ready = RecordTable(_ready_columns(), name="committee.ready", title=tr("Ready to be decided"))
        self.ready.chosen.connect(lambda one: self.file_asked.emit(one.application_id))
        self._no_file = EmptyState(tr("No file waits: those that are complete or studied come here."), "files")
        card = _sheet(tr("Ready to be decided"), "files", self.ready, self._no_file)
        self.target = Combo()
        self.target.setObjectName("committee.target")
        self.target.setMinimumWidth(theme.current().px(320))
        label = words(tr("Agenda of"), "label")
        label.setBuddy(self.target)
        self.target.setAccessibleName(label.text())
        self._one = button(tr("Put this file on it"), "", "plus", name="committee.add", tip="Ctrl+Return")
        self._one.setShortcut("Ctrl+Return")
        self._all = button(tr("Put all of them on it"), "", "files", name="committee.add_all")
        self._one.clicked.connect(self._add_one)
        self._all.clicked.connect(self._add_all)
        row = across(label, self.target, None, self._all, self._one)
        row.setContentsMargins(20, 4, 20, 14)
        card.body.addLayout(row)
        return card

    def _waiting(self) -> Card:
        self.waiting = RecordTable(_waiting_columns(), name="committee.waiting", title=tr("Decided, to be told"))
        self.waiting.chosen.connect(lambda one: self.file_asked.emit(one.application_id))
        self.waiting.selected.connect(self._show_release)
        self._none_waiting = EmptyState(
            tr("Every beneficiary whose file was decided has been told."), "circle-check-big"
        )
        card = _sheet(tr("Decided, to be told"), "alarm-clock", self.waiting, self._none_waiting)
        self._said = words("", "caption", wrap=True)
        self._said.setObjectName("committee.held")
        self.release = button(tr("Release the reply early"), "", "key-round", name="committee.release")
        self.release.clicked.connect(self._ask_release)
        row = across(spacing=12)
        row.addWidget(self._said, 1)
        row.addWidget(self.release)
        row.setContentsMargins(20, 4, 20, 14)
        card.body.addLayout(row)
        return card

    def _show_release(self, *_: object) -> None:
        one = self.waiting.current()
        self._said.setText((one.release_refused or one.held or one.released) if isinstance(one, Waiting) else "")
        self.release.setVisible(isinstance(one, Waiting) and bool(one.held) and not one.release_refused)

    def _add_one(self) -> None:
        one = self.ready.current()
        if isinstance(one, ReadyFile):
            self._add([one.application_id])
        else:
            self._notices.toast(tr("Choose a file of the list first."), tone="warn")

    def _add_all(self) -> None:
        self._add([one.application_id for one in self._committee.sessions.ready()])

    def _add(self, files: list[str]) -> None:
        """Each file is looked into first, which takes a moment: the window goes on meanwhile."""
        add = partial(self._committee.sessions.add, self.target.code(), files)
        self._tasks.run(Lane.LOCAL, add, partial(self._added, len(files)), self._notices.show)

    def _added(self, asked: int, left: tuple[NotPut, ...]) -> None:
        if asked > len(left):
            self._notices.toast(trn("{n} files were put on the agenda.", asked - len(left)))
        if left:
            said = "\n\n".join(tr("File {code}: {why}", code=ltr(one.code), why=one.why) for one in left)
            self._notices.tell(tr("Not put on the agenda"), said)
        self.reload()

    def _ask_release(self) -> None:
        one = self.waiting.current()
        if isinstance(one, Waiting):
            ask_release(self, one.held, lambda reason: self._release(one.application_id, reason))

    def _release(self, application_id: str, reason: str) -> None:
        if self._notices.succeeds(partial(self._committee.holding.release, application_id, reason)):
            self._notices.toast(tr("Released: the beneficiary may be told now."))
            self.reload()


def ask_release(asker: QWidget, held: str, run: Callable[[str], None]) -> None:
    """Ask a manager why a reply is released before its day."""
    ReasonDialog(
        asker.window(),
        tr("Release the reply before its day"),
        tr("{held} The reason is kept with the file and stands in its evidence.", held=held),
        confirm=tr("Release it"),
        ready=(tr("An urgent case that cannot wait"), tr("The service is needed at once")),
        run=lambda reason, _picked: run(reason),
    ).open()


def _title(profile: Profile) -> str:
    return profile.committee_name or tr("The competent body")


def _fill(table: RecordTable, empty: EmptyState, rows: tuple[object, ...]) -> None:
    table.show_rows(rows)
    table.setFixedHeight(theme.current().px(min(_MOST, _ROW * (len(rows) + 1) + 8)))
    table.setVisible(bool(rows))
    empty.setVisible(not rows)


def _sheet(title: str, icon: str, table: RecordTable, empty: EmptyState) -> Card:
    card = list_card(table, title, icon)
    card.body.addWidget(empty)
    return card


_TONES = {"open": "warn", "planned": "info", "closed": "ok"}


def _session_columns() -> tuple[Column, ...]:
    def decided(one: SessionLine) -> str:
        return tr("{decided} of {files}", decided=one.decided, files=one.files) if one.files else tr("No files yet")

    return (
        Column(tr("Session"), lambda one: one.title, 190),
        Column(tr("Date"), lambda one: one.day, 130),
        Column(tr("Time"), lambda one: one.time, 80),
        Column(tr("Place"), lambda one: one.place),
        Column(tr("Files decided"), decided, 110, key=lambda one: one.files),
        Column(tr("State"), lambda one: one.state_label, 130, tone=lambda one: _TONES.get(one.state, "info")),
    )


def _ready_columns() -> tuple[Column, ...]:
    return (
        Column(tr("File code"), lambda one: ltr(one.code), 116),
        Column(tr("Application number"), lambda one: ltr(one.number), 180),
        Column(tr("Category"), lambda one: one.category, 130),
        Column(tr("What is asked for"), lambda one: one.asked),
        Column(tr("Researcher's recommendation"), lambda one: one.recommendation or tr("Not studied"), 150),
        Column(tr("Note"), lambda one: one.note, 142),
        Column(tr("State"), lambda one: one.stage, 120, tone=lambda _one: "ok"),
    )


def _waiting_columns() -> tuple[Column, ...]:
    return (
        Column(tr("File code"), lambda one: ltr(one.code), 116),
        Column(tr("Application number"), lambda one: ltr(one.number), 180),
        Column(tr("The decision"), lambda one: one.decision, 160),
        Column(tr("Not before"), lambda one: one.earliest, 140),
        Column(tr("Countdown"), lambda one: one.countdown),
        Column(
            tr("State"),
            lambda one: tr("Held") if one.held else tr("Released") if one.released else tr("To be told"),
            120,
            tone=lambda one: "warn" if one.held else "ok",
        ),
    )
