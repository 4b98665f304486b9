"""The referrals of a file: the way out to another association, what became of it, and whether the beneficiary knows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.messages import tr
from desktop.services.outside.views import ReferralLine
from desktop.services.views import CaseFile
from desktop.ui.form_dialog import FormDialog
from desktop.ui.screens.course_card import CourseCard
from desktop.ui.screens.outside.refer import ReferDialog
from desktop.ui.screens.step_page import Workplace
from desktop.ui.widgets.pill import Pill
from desktop.ui.widgets.surfaces import Banner
from desktop.ui.widgets.words import across, button, words
from desktop.values import Value

DIRECTORY = "outside"


class ReferralCard(CourseCard):
    """Refer, print both letters from the card above, record that the beneficiary was told, and later the answer."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, tr("Referral to another association"), "", "send")
        self.setObjectName("course.referral")
        self.why = words("", "caption", wrap=True)
        self.refer = button(tr("Refer to another association"), "", "send", name="outside.refer")
        self.directory = button(tr("Directory of associations"), "ghost", "building-2", name="outside.directory")
        self.refer.clicked.connect(self._ask)
        self.directory.clicked.connect(partial(self.page_asked.emit, DIRECTORY))
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self._shown: tuple[ReferralLine, ...] = ()
        self.body.addLayout(self._list)
        self.body.addWidget(self.why)
        self.body.addLayout(across(self.refer, self.directory, None))

    def refresh(self, case: CaseFile) -> None:
        referrals = self.place.bench.practice.referrals
        lines, form = referrals.of(case.application_id), referrals.form(case.application_id)
        self.setVisible(bool(lines) or not form.refused)
        self.refer.setVisible(not form.refused)
        self.refer.setEnabled(bool(form.bodies))
        empty = tr("The directory is empty: enter an association there first.")
        self.why.setText(empty if not form.bodies else tr("For a service or programme that is not ours to give."))
        self.why.setVisible(not form.refused)
        if lines != self._shown:
            self._shown = lines
            while (item := self._list.takeAt(0)) is not None:
                if (old := item.widget()) is not None:
                    old.hide()
                    old.deleteLater()
            for line in lines:
                self._list.addWidget(self._row(line))

    def _ask(self) -> None:
        if self.case is None:
            return
        referrals, application_id = self.place.bench.practice.referrals, self.case.application_id
        form = self.attempt(partial(referrals.form, application_id))
        if form is not None:
            ReferDialog(self.window(), form, partial(referrals.refer, application_id), self._was_referred).open()

    def _was_referred(self) -> None:
        self.place.notices.toast(
            tr("Referred. Print the letter and the beneficiary's copy, and record that they know.")
        )
        self.changed.emit()

    def _row(self, line: ReferralLine) -> QWidget:
        row = QFrame()
        row.setProperty("role", "row")
        row.setObjectName(f"outside.line.{line.id}")
        column = QVBoxLayout(row)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(4)
        state = Pill(line.outcome or tr("No answer yet"), "ok" if line.outcome else "warn")
        column.addLayout(across(words(line.body, "strong"), None, state))
        said = (line.service, tr("Letter {number}", number=line.letter_no), line.sent_on, line.way)
        column.addWidget(words(tr(" · ").join(one for one in said if one), "caption", wrap=True))
        column.addWidget(words(tr("Disclosed: {what}", what=line.disclosed), "caption", wrap=True))
        if line.outcome_words:
            column.addWidget(words(line.outcome_words, wrap=True))
        if not line.told:
            column.addWidget(Banner(tr("The beneficiary is still to be told: the policy asks for it."), "warn"))
        else:
            column.addWidget(words(tr("The beneficiary was told: {way}", way=line.told), "caption", wrap=True))
        if not line.answer_refused:
            answer = button(tr("Record the answer"), "", "pen-line", name=f"outside.answer.{line.id}")
            answer.clicked.connect(partial(self._ask_answer, line))
            column.addLayout(across(answer, None))
        return row

    def _ask_answer(self, line: ReferralLine) -> None:
        referrals = self.place.bench.practice.referrals
        known: Mapping[str, Value] = {}
        FormDialog(
            self.window(),
            tr("Answer of {body}", body=line.body),
            "",
            referrals.answer_questions(),
            record="answer",
            confirm=tr("Put on record"),
            act=partial(referrals.answer, line.id),
            done=self.changed.emit,
            values=known,
            icon="inbox",
        ).open()
