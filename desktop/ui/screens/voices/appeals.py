"""Appeals in the window: the list, who reviews one, and the answer."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal

from desktop.field import Choice, Field
from desktop.messages import mark, tr
from desktop.services.voices.views import AppealCase, AppealLine
from desktop.text import ltr
from desktop.ui.form_dialog import FormDialog
from desktop.ui.line_list import LineList, Verb
from desktop.ui.screens.step_page import Workplace
from desktop.ui.screens.voices.columns import appeal_columns
from desktop.ui.screens.voices.papers import VoicePapers
from desktop.ui.screens.voices.replying import ReplyDialog
from desktop.ui.screens.voices.told import CaseDialog, Do
from desktop.ui.widgets.reason import ReasonDialog
from desktop.values import Kind, Value

_OUTCOMES = (
    Choice("upheld", mark("Uphold it: the file goes before the committee again")),
    Choice("denied", mark("Deny it: the decision stands")),
)


class AppealsPane(LineList):
    """The register of appeals; one is taken in its file. `file_asked` carries a file to open."""

    file_asked = Signal(str)

    def __init__(self, place: Workplace, papers: VoicePapers) -> None:
        self._place, self._papers = place, papers
        self._service = place.bench.practice.voices.appeals
        super().__init__(
            "voices.appeals",
            tr("Appeals"),
            appeal_columns(),
            tr("There is no appeal. An appeal is taken in the file itself, under what follows the application."),
            (
                Verb("open", tr("Open the case"), "file-text", self._open),
                Verb("file", tr("Open the file"), "users", lambda row: self.file_asked.emit(row.application_id)),
            ),
        )

    def _open(self, line: AppealLine) -> None:
        case = self._service.case(line.id)
        title = tr("Appeal {number}", number=ltr(line.number))
        late = tr("It came after the last day. Only a manager may admit it, with a reason.") if line.late else ""
        note = "" if case.admitted else late
        CaseDialog(self, "appeal.case", title, _facts(case), self._acts(case), note=note, tone="warn").open()

    def _acts(self, case: AppealCase) -> tuple[Do, ...]:
        every = (
            Do("decide", tr("Record the answer"), "gavel", partial(self._decide, case)),
            Do("assign", tr("Who reviews it"), "users", partial(self._assign, case)),
            Do("admit", tr("Admit it after all"), "check", partial(self._admit, case)),
            Do("letter", tr("Letter"), "printer", partial(self._papers.appeal, case.line.id)),
            Do("end", tr("It is taken back"), "x", partial(self._end, case), "danger"),
        )
        return tuple(one for one in every if one.code in case.may)

    def _assign(self, case: AppealCase) -> None:
        def assign(answers: Mapping[str, Value]) -> object:
            members = answers.get("members")
            others = str(answers.get("others") or "").splitlines()
            picked = tuple(members) if isinstance(members, tuple) else ()
            return self._service.assign(case.line.id, str(answers.get("body") or ""), picked, others)

        who = tr(", ").join(case.deciders)
        FormDialog(
            self.window(),
            tr("Who reviews it"),
            tr("Others than those who decided look at it. The decision was taken by: {who}.", who=who),
            _review_questions(self._service.candidates(case.line.id)),
            record="review",
            confirm=tr("Hand it to them"),
            act=assign,
            done=lambda: self._place.notices.toast(tr("It is on record.")),
            width=620,
            icon="users",
        ).open()

    def _decide(self, case: AppealCase) -> None:
        def decide(outcome: str, reply: str, reasons: tuple[str, ...]) -> object:
            return self._service.decide(case.line.id, upheld=outcome == "upheld", reply=reply, reasons=reasons)

        title = tr("Answer {number}", number=ltr(case.line.number))
        said = tr("The answer is on record.")
        ReplyDialog(self, title, _OUTCOMES, decide, lambda: self._place.notices.toast(said)).open()

    def _admit(self, case: AppealCase) -> None:
        ReasonDialog(
            self.window(),
            tr("Admit a late appeal"),
            tr("It is then studied like any other."),
            confirm=tr("Admit it after all"),
            ready=(tr("Illness kept them from coming"), tr("The letter reached them late")),
            run=lambda reason, _code: self._do(partial(self._service.admit, case.line.id, reason)),
        ).open()

    def _end(self, case: AppealCase) -> None:
        ReasonDialog(
            self.window(),
            tr("The appeal is taken back"),
            tr("The decision stands as it was told."),
            confirm=tr("It is taken back"),
            ready=(tr("The applicant asked for it"),),
            run=lambda reason, _code: self._do(partial(self._service.end, case.line.id, reason)),
        ).open()

    def _do(self, act: partial[AppealCase]) -> None:
        if self._place.attempt(act):
            self._place.notices.toast(tr("It is on record."))


def _review_questions(members: tuple[Choice, ...]) -> tuple[Field, ...]:
    chosen = Field(mark("Members who did not decide"), Kind.CHOICES, "members", choices=members)
    return (
        Field(mark("The body that reviews it"), Kind.TEXT, "body", required=True, low=3, high=120),
        *((chosen,) if members else ()),
        Field(mark("Others, one name on each line"), Kind.LONG_TEXT, "others", required=not members, low=3, high=600),
    )


def _facts(case: AppealCase) -> tuple[tuple[str, str], ...]:
    line = case.line
    return (
        (tr("State"), line.state_label),
        (tr("File"), ltr(line.file_number)),
        (tr("Received on"), line.received_on),
        (tr("How it arrived"), case.way),
        (tr("Why they appeal, in their words"), case.words),
        (tr("Decision told on"), case.told_on),
        (tr("Last day of an appeal"), line.last_day),
        (tr("To be answered by"), line.reply_by),
        (tr("Who decided"), tr(", ").join(case.deciders)),
        (tr("Admitted by"), case.admitted),
        (tr("Who reviews it"), case.body),
        (tr("Reviewers"), tr(", ").join(case.reviewers)),
        (tr("The answer"), case.reply),
        (tr("Reasons"), "\n".join(case.reasons)),
        (tr("Answered on"), case.answered),
    )
