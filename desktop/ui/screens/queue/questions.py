"""Questions of the desk to the social researcher: what is open, what was answered, and whom the answer was told."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from desktop.errors import IstiqbalError
from desktop.messages import tr, trn
from desktop.services.receiving.clarifications import ANSWERED, CLOSED, OPEN, Question
from desktop.ui import theme
from desktop.ui.notices import Notices
from desktop.ui.table import Column, RecordTable
from desktop.ui.widgets.edits import LongText
from desktop.ui.widgets.surfaces import Banner, Card, EmptyState, PageBody
from desktop.ui.widgets.words import across, button, words

_HEIGHT = 280
_STATES = {OPEN: "warn", ANSWERED: "ok", CLOSED: "info"}


class Asking(Protocol):
    """What the page asks of the questions."""

    def pending(self) -> tuple[Question, ...]: ...
    def closed(self, most: int = 50) -> tuple[Question, ...]: ...
    def may_answer(self) -> bool: ...
    def answer(self, question_id: str, answer: str) -> Question: ...
    def told(self, question_id: str) -> Question: ...


class QuestionsScreen(PageBody):
    """The list, and one question in front. `print_asked` carries the question whose paper is wanted."""

    file_asked = Signal(str)
    visit_asked = Signal(str)
    print_asked = Signal(str)

    def __init__(self, asking: Asking, notices: Notices, article: str) -> None:
        super().__init__(tr("Questions to the researcher"))
        self.setObjectName("questions")
        self._asking, self._notices = asking, notices
        self._here: Question | None = None
        self.table = RecordTable(_columns(), name="questions.list", title=tr("Questions to the researcher"))
        self.table.selected.connect(self._show)
        self._none = EmptyState(
            tr("No question waits. What the desk cannot answer is referred from the visit card or from the file."),
            "circle-help",
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._none)
        self._stack.addWidget(self.table)
        self._stack.setMinimumHeight(theme.current().px(_HEIGHT))
        listed = Card(tr("Open and answered"), icon="circle-help")
        listed.spread()
        listed.body.addWidget(self._stack)
        self.content.addWidget(Banner(article, "gold", "scale"))
        self.content.addWidget(listed)
        self.content.addWidget(self._card())
        self.content.addStretch(1)

    def reload(self) -> None:
        """Ask again what waits; an answer that is being written stays."""
        found = (*self._asking.pending(), *self._asking.closed(20))
        waiting = sum(one.state == OPEN for one in found)
        self.caption.setText(trn("{n} questions are open", waiting) if waiting else "")
        self.table.show_rows(found)
        self._stack.setCurrentWidget(self.table if found else self._none)
        if found and self.table.current() is None:
            self.table.select_row(0)
        here = next((one for one in found if self._here is not None and one.id == self._here.id), None)
        if here is not None and here != self._here:
            self._show(here)

    def _card(self) -> Card:
        self._one = Card(tr("The question"), icon="message-circle")
        self._one.setObjectName("questions.one")
        self._about, self._question = words("", "strong", wrap=True), words("", wrap=True)
        self._asked, self._answered = words("", "caption", wrap=True), words("", "caption", wrap=True)
        self._answer_label = words(tr("The researcher's answer"), "label")
        self._answer = LongText(lines=4)
        self._answer.setObjectName("questions.answer")
        self._answer.setAccessibleName(tr("The researcher's answer"))
        self._answer_label.setBuddy(self._answer)
        for part in (self._about, self._question, self._asked, self._answer_label, self._answer, self._answered):
            self._one.body.addWidget(part)
        self._record = button(tr("Record the answer"), "primary", "check", name="questions.record")
        self._tell = button(tr("The visitor was told"), "primary", "message-circle", name="questions.told")
        self._file = button(tr("Open the file"), "", "file-text", name="questions.file")
        self._print = button(tr("Print the referral"), "", "printer", name="questions.print")
        self._record.clicked.connect(self._answer_it)
        self._tell.clicked.connect(self._told)
        self._file.clicked.connect(self._open)
        self._print.clicked.connect(self._ask_print)
        self._one.body.addLayout(across(self._record, self._tell, None, self._print, self._file, spacing=10))
        self._one.hide()
        return self._one

    def _show(self, one: Question) -> None:
        before, self._here = self._here, one
        self._one.show()
        number = tr("File {number}", number=one.number) if one.number else tr("No file was opened")
        self._about.setText(tr(" · ").join((one.about, number, one.kind)))
        self._question.setText(one.question)
        self._asked.setText(tr("Asked {when}", when=one.asked))
        told = tr("Told {when}", when=one.told) if one.told else ""
        said = tr("Answered {when}", when=one.answered) if one.answered else ""
        self._answered.setText(tr(" · ").join(part for part in (said, told) if part))
        self._answered.setVisible(bool(said))
        if before is None or before.id != one.id or not self._answer.hasFocus():
            self._answer.setPlainText(one.answer)
        answers = self._asking.may_answer() and one.state != CLOSED
        self._answer.setReadOnly(not answers)
        self._answer.setPlaceholderText("" if answers else tr("The researcher has not answered yet."))
        self._record.setVisible(answers)
        self._record.setText(tr("Record the answer") if one.state == OPEN else tr("Correct the answer"))
        self._tell.setVisible(one.state == ANSWERED)
        self._file.setText(tr("Open the file") if one.application_id else tr("Open the visit card"))

    def _answer_it(self) -> None:
        if self._here is not None:
            typed, question_id = self._answer.toPlainText().strip(), self._here.id
            self._do(partial(self._asking.answer, question_id, typed), tr("The answer is at the desk."))

    def _told(self) -> None:
        if self._here is not None:
            self._do(partial(self._asking.told, self._here.id), tr("The question is closed."))

    def _open(self) -> None:
        if self._here is not None and self._here.application_id:
            self.file_asked.emit(self._here.application_id)
        elif self._here is not None and self._here.visit_id:
            self.visit_asked.emit(self._here.visit_id)

    def _ask_print(self) -> None:
        if self._here is not None:
            self.print_asked.emit(self._here.id)

    def _do(self, act: Callable[[], Question], said: str) -> None:
        try:
            one = act()
        except IstiqbalError as error:
            self._notices.show(error)
            return
        self._notices.toast(said)
        self._answer.clearFocus()
        self._show(one)
        self.reload()


def _columns() -> tuple[Column, ...]:
    labels = {OPEN: tr("Waits for the researcher"), ANSWERED: tr("Answered: tell the visitor"), CLOSED: tr("Closed")}
    return (
        Column(tr("For whom"), lambda q: q.about, 170),
        Column(tr("File"), lambda q: q.number, 180),
        Column(tr("The question"), lambda q: " ".join(q.question.split())),
        Column(tr("Asked at"), lambda q: q.asked_at, 178, key=lambda q: q.sort),
        Column(tr("State"), lambda q: labels[q.state], 190, tone=lambda q: _STATES[q.state]),
    )
