"""The visit card: who came, what they asked, and how the visit ends: an answer, a referral or a file."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.messages import tr, trn
from desktop.mistakes import Missing
from desktop.policy.channels import RESEARCHER, listed
from desktop.services.views import CaseFile, Sheet
from desktop.ui.form import Form
from desktop.ui.screens.people.alert_pane import AlertPane
from desktop.ui.screens.people.alerting import Alerting
from desktop.ui.screens.queue.file_questions import FileQuestionsCard
from desktop.ui.screens.queue.origin import OriginCard, TermsBanner
from desktop.ui.screens.queue.ready_answers import ReadyAnswersCard
from desktop.ui.screens.step_page import ScrollPage, Workplace
from desktop.ui.summary import ErrorSummary
from desktop.ui.widgets.surfaces import Banner, Card, EmptyState
from desktop.ui.widgets.words import Glyph, across, button, words

_EVERY_MS = 30_000
_REFERRAL = {"referral_kind", "referral_reason"}


class ReceptionStep(ScrollPage):
    """The first step. `opened` carries the new application, `request_begun` a request for a programme; `ended` the words
    for a visit that needs neither.

    `endings` holds the buttons that end a visit; the container shows them in its footer.
    """

    opened = Signal(str)
    request_begun = Signal(str)
    ended = Signal(str)

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._sheet: Sheet | None = None
        self._form: Form | None = None
        self._ask_all = False
        self.summary = ErrorSummary()
        self._card = Card(tr("Visit card"), tr("Fields marked * are required"), "message-circle")
        self._referred = Banner(
            tr("Referred to the social researcher: write the question so that it can be answered well."),
            "gold",
            "users",
        )
        self._none = EmptyState(tr("This file was opened without a visit card."), "message-circle")
        self._referred.hide()
        self._none.hide()
        practice = place.bench.practice
        self._ready: ReadyAnswersCard | None = None
        self._questions = FileQuestionsCard(practice.clarifications, place.notices)
        self._questions.changed.connect(self.changed)
        self._origin, self._terms = OriginCard(), TermsBanner()
        parts = (self.summary, self._referred, self._terms, self._card, self._origin, self._none, self._questions)
        for part in parts:
            self.content.addWidget(part)
        self._card.body.insertLayout(1, self._hint())
        self._minute = QTimer(self)
        self._minute.setInterval(_EVERY_MS)
        self._minute.timeout.connect(self._show_timing)
        self.content.addStretch(1)
        known = AlertPane("reception.alerts", tr("May be on file already"), deciding=False)
        self._alerting = Alerting(place, known)
        self._alerting.file_asked.connect(self.file_asked)
        self.lay_above(known)
        self.endings = self._ending_buttons()

    def begin(self) -> bool:
        """Start the card of someone who has just arrived; whether it could be stored."""
        sheet = self.attempt(self.place.bench.reception.log)
        if sheet is not None:
            self._show(sheet)
        return sheet is not None

    def show_visit(self, visit_id: str) -> None:
        """Show a card that was begun before."""
        self._show(self.place.bench.reception.card(visit_id))

    def refresh(self, case: CaseFile) -> None:
        self._alerting.clear()  # the visitor has a file: the application looks for others
        practice = self.place.bench.practice
        origin = practice.imports.origin(case.application_id)
        self._show(self.place.bench.reception.of(case.application_id))
        self._origin.show_origin(origin)
        self._terms.show_terms(practice.imports.terms(case.application_id))
        self._questions.show_file(case.application_id)
        self._none.setVisible(self._sheet is None and origin is None)

    def reload(self) -> None:
        """Read the card again, for a visit that has no file yet."""
        if self._sheet is not None and self.case is None:
            self.show_visit(self._sheet.ref.id)

    def enter(self) -> None:
        if self._form is not None and not self._form.first_unanswered():
            self._form.go_to("inquiry")

    def settle(self) -> None:
        if self._form is not None:
            self._form.settle()

    def _hint(self) -> QVBoxLayout:
        """The policy's own words about receiving people, quietly; the time given, and the answers at hand."""
        step = self.place.bench.profile.step("reception")
        said = tr("{words} ({article})", words=step.words, article=step.article) if step else ""
        row = across(spacing=8)
        row.addWidget(Glyph("heart-handshake", "gold", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words(said, "caption", wrap=True), 1)
        self._timing = words("", "muted")
        self._timing.setObjectName("reception.timing")
        self._answers = button(tr("Ready answers"), "ghost", "scale", name="reception.ready_answers")
        self._answers.clicked.connect(self._turn_ready)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(row)
        column.addLayout(across(self._timing, None, self._answers))
        if note := self._researcher_note():
            column.addWidget(words(note, "caption", wrap=True))
        return column

    def _researcher_note(self) -> str:
        """Where the policy has no referral, but lists the researcher among the channels, that is the way there."""
        profile = self.place.bench.profile
        if profile.step("referral") is not None or not listed(profile, RESEARCHER):
            return ""
        return tr("This policy has no referral: the social researcher is one of its channels.")

    def _turn_ready(self) -> None:
        """Open the ready answers beneath the card, or close them."""
        if self._ready is None:
            self._ready = ReadyAnswersCard(self.place.bench.practice.ready_answers.find)
            self._ready.taken.connect(self._take_answer)
            self._ready.hide()
            self.content.insertWidget(self.content.indexOf(self._card), self._ready)
        self._ready.setVisible(self._ready.isHidden())
        if not self._ready.isHidden():
            self._ready.search.setFocus()

    def _take_answer(self, text: str) -> None:
        """Add the words of a ready answer to the answer that was given."""
        if self._sheet is None:
            return
        self.settle()
        ref, bench = self._sheet.ref, self.place.bench
        before = bench.reception.card(ref.id).values.get("answer")
        said = f"{before}\n{text}" if isinstance(before, str) else text
        self.place.saver.save(ref, "answer", said, bench.records.edit)
        self._show(bench.reception.card(ref.id))

    def _show_timing(self) -> None:
        """How long the visitor waited and how much time they have: told, never a limit."""
        found = self.place.bench.practice.queue.timing(self._sheet.ref.id) if self._sheet is not None else None
        self._timing.setVisible(found is not None)
        if found is None:
            self._minute.stop()
            return
        said = [tr("Number {ticket}", ticket=found.ticket)] if found.ticket else []
        if found.ticket and found.waited is not None:
            said.append(trn("Waited {n} minutes", found.waited))
        running, over = trn("Time given so far: {n} minutes", found.given), trn("Time given: {n} minutes", found.given)
        said.append(running if found.running else over)
        self._timing.setText(tr(" \u00b7 ").join(said))
        self._minute.start() if found.running else self._minute.stop()

    def _ending_buttons(self) -> QWidget:
        answered = button(tr("Answered"), "", "check", name="reception.answered")
        self._refer_button = button(tr("Refer to the social researcher"), "", "users", name="reception.referred")
        self._programme = button(tr("Begin a programme request"), "", "hand-heart", name="reception.programme")
        opened = button(tr("Open a support application"), "primary", "file-plus", name="reception.open_application")
        answered.setToolTip(tr("The question was answered at the desk; no file is opened."))
        answered.clicked.connect(self._answer)
        self._refer_button.clicked.connect(self._refer)
        if self.place.bench.profile.step("referral") is None:  # not every policy has a researcher
            self._refer_button.hide()
        if not self.place.bench.practice.programmes.requests.taken():
            self._programme.hide()
        self._programme.clicked.connect(self._begin_request)
        opened.clicked.connect(self.open_application)
        row = QWidget()
        row.setLayout(across(answered, self._refer_button, self._programme, opened, spacing=10))
        return row

    def _show(self, sheet: Sheet | None) -> None:
        self._sheet = sheet
        self._card.setVisible(sheet is not None)
        self._none.setVisible(sheet is None)
        self._show_timing()
        referred = sheet is not None and sheet.values.get("outcome") == "referred"
        self._referred.setVisible(referred)
        self._refer_button.setText(tr("Finish the referral") if referred else tr("Refer to the social researcher"))
        if sheet is None:
            return
        begun = self.place.bench.practice.programmes.requests.of_visit(sheet.ref.id)
        self._programme.setText(tr("Go on with the programme request") if begun else tr("Begin a programme request"))
        if self._form is None:
            self._form = Form(sheet.fields, record="reception.visit", columns=4)
            self._form.edited.connect(self._edited)
            self._card.body.addWidget(self._form)
            self.summary.watch(self._form)
        dressed = self.place.saver.dress(sheet)
        missing = {name: Missing().say() for name in dressed.missing} if self._ask_all else {}
        self._form.show_record(dressed.values, dressed.typed, {**missing, **dressed.faults})

    def _edited(self, name: str, typed: object) -> None:
        if self._sheet is not None:
            self.place.saver.save(self._sheet.ref, name, typed, self.place.bench.records.edit)
            if self.case is None and self._alerting.edited(self._sheet.ref, name):
                self._alerting.look_at_visit(self._sheet.ref.id)
            self.changed.emit()

    def _answer(self) -> None:
        self._end(tr("The visit was logged as answered."), referring=False)

    def _refer(self) -> None:
        self._end(tr("The visit was referred to the social researcher."), referring=True)

    def _end(self, said: str, *, referring: bool) -> None:
        if self._sheet is None:
            return
        self.settle()
        reception, visit_id = self.place.bench.reception, self._sheet.ref.id
        sheet = self.attempt(lambda: reception.refer(visit_id) if referring else reception.answer(visit_id))
        if sheet is None:
            return
        if self.place.saver.dress(sheet).complete:
            self.ended.emit(said)
            return
        self._ask_all = True
        self._show(sheet)
        if self._form is not None and sheet.missing and set(sheet.missing) <= _REFERRAL:
            self._form.set_faults({})
            QTimer.singleShot(0, self, self._ask_question)  # the question has its place only after the next layout
        else:
            self.summary.announce()

    def _ask_question(self) -> None:
        if self._form is not None and self._sheet is not None and self._sheet.missing:
            self._form.go_to(self._sheet.missing[0])

    def open_application(self) -> None:
        """Open the support application of this visitor."""
        if self._sheet is None:
            return
        self.settle()
        visit_id = self._sheet.ref.id
        application_id = self.attempt(lambda: self.place.bench.intake.start(visit_id))
        if application_id is not None:
            self.opened.emit(application_id)

    def _begin_request(self) -> None:
        """Write down the request for a programme that this visitor brings, or go on with it."""
        if self._sheet is None:
            return
        self.settle()
        begin, visit_id = self.place.bench.practice.programmes.requests.begin, self._sheet.ref.id
        request_id = self.attempt(lambda: begin(visit_id))
        if request_id is not None:
            self.request_begun.emit(request_id)
