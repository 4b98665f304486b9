"""The questions about a file: what was asked of the researcher, what came back, and a new one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.errors import IstiqbalError
from desktop.messages import tr
from desktop.services.receiving.clarifications import ANSWERED, OPEN, Question
from desktop.ui.notices import Notices
from desktop.ui.widgets.choices import Combo
from desktop.ui.widgets.edits import LongText
from desktop.ui.widgets.pill import Pill
from desktop.ui.widgets.surfaces import Card
from desktop.ui.widgets.words import across, button, words

T = TypeVar("T")


class Asking(Protocol):
    """What the card asks of the questions."""

    def offered(self) -> bool: ...
    def kinds(self) -> tuple[tuple[str, str], ...]: ...
    def of_file(self, application_id: str) -> tuple[Question, ...]: ...
    def ask(self, application_id: str, kind: str, question: str) -> Question: ...
    def told(self, question_id: str) -> Question: ...


class FileQuestionsCard(Card):
    """Each question with its answer; beneath them room for another one. Hidden where the policy has no such referral."""

    changed = Signal()

    def __init__(self, asking: Asking, notices: Notices) -> None:
        super().__init__(tr("Questions to the researcher"), icon="circle-help")
        self.setObjectName("reception.questions")
        self._asking, self._notices = asking, notices
        self._application_id = ""
        self._shown: tuple[Question, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.body.addLayout(self._rows)
        self._kind = Combo()
        self._kind.setObjectName("reception.questions.kind")
        self._kind.setAccessibleName(tr("Why it is referred"))
        self._kind.offer(asking.kinds())
        self._text = LongText(lines=2)
        self._text.setObjectName("reception.questions.text")
        self._text.setAccessibleName(tr("Question for the social researcher"))
        self._text.setPlaceholderText(tr("What the desk cannot answer: write it so that it can be answered well."))
        self._ask = button(tr("Refer to the social researcher"), "", "users", name="reception.questions.ask")
        self._ask.clicked.connect(self._put)
        self._fault = words("", "help", wrap=True)
        self._fault.setObjectName("reception.questions.fault")
        self._fault.setProperty("state", "error")
        self._fault.hide()
        self.body.addWidget(self._text)
        self.body.addWidget(self._fault)
        self.body.addLayout(across(self._kind, None, self._ask))
        self.hide()

    def show_file(self, application_id: str) -> None:
        """Show the questions of a file; what is being written stays."""
        if application_id != self._application_id:
            self._text.setPlainText("")
            self._shown = ()
        self._application_id = application_id
        self.setVisible(bool(application_id) and self._asking.offered())
        found = self._asking.of_file(application_id) if application_id else ()
        if found != self._shown:
            self._shown = found
            self._fill()

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for one in self._shown:
            self._rows.addWidget(self._row(one))

    def _row(self, one: Question) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(4)
        state = {OPEN: ("warn", tr("Waits for the researcher")), ANSWERED: ("ok", tr("Answered: tell the visitor"))}
        tone, said = state.get(one.state, ("info", tr("Closed")))
        head = across(Pill(said, tone), words(tr("Asked {when}", when=one.asked), "caption"), None, spacing=10)
        if one.state == ANSWERED:
            told = button(tr("The visitor was told"), "", "check", name=f"reception.questions.told.{one.id}")
            told.clicked.connect(lambda: self._do(lambda: self._asking.told(one.id), tr("The question is closed.")))
            head.addWidget(told)
        column.addLayout(head)
        column.addWidget(words(one.question, wrap=True))
        if one.answer:
            column.addWidget(words(tr("{answer} ({when})", answer=one.answer, when=one.answered), "strong", wrap=True))
        return holder

    def _put(self) -> None:
        text, kind = self._text.toPlainText().strip(), self._kind.code()
        application_id = self._application_id
        fault = "" if text and kind else tr("Write the question, and choose why it is referred.")
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        if fault:
            (self._kind if text else self._text).setFocus()
            return
        said = tr("The question is with the social researcher.")
        if self._do(lambda: self._asking.ask(application_id, kind, text), said):
            self._text.setPlainText("")

    def _do(self, act: Callable[[], T], said: str) -> bool:
        try:
            act()
        except IstiqbalError as error:
            self._notices.show(error)
            return False
        self._notices.toast(said)
        self.show_file(self._application_id)
        self.changed.emit()
        return True
