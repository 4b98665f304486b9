"""Complaints and suggestions in the window: the list, taking one, and everything that is done about one."""

from __future__ import annotations

from functools import partial

from desktop.errors import IstiqbalError
from desktop.field import Choice
from desktop.messages import mark, tr
from desktop.services.voices.views import ComplaintCase, ComplaintLine
from desktop.text import ltr
from desktop.ui.form_dialog import FormDialog
from desktop.ui.line_list import LineList, Verb
from desktop.ui.screens.step_page import Workplace
from desktop.ui.screens.voices.columns import complaint_columns
from desktop.ui.screens.voices.papers import VoicePapers
from desktop.ui.screens.voices.replying import ReplyDialog
from desktop.ui.screens.voices.told import CaseDialog, Do
from desktop.ui.widgets.reason import ReasonDialog

_OUTCOMES = {
    "complaint": (
        Choice("founded", mark("The complaint is founded")),
        Choice("partly", mark("The complaint is founded in part")),
        Choice("unfounded", mark("The complaint is not founded")),
    ),
    "suggestion": (
        Choice("taken_up", mark("The suggestion is taken up")),
        Choice("not_taken_up", mark("The suggestion is not taken up")),
    ),
}


class ComplaintsPane(LineList):
    """The register; Enter opens a case as far as the person may read it."""

    def __init__(self, place: Workplace, papers: VoicePapers) -> None:
        self._place, self._papers = place, papers
        self._service = place.bench.practice.voices.complaints
        super().__init__(
            "voices.complaints",
            tr("Complaints and suggestions"),
            complaint_columns(),
            tr("No complaint and no suggestion has arrived. Both are welcome: they mend the service."),
            (Verb("open", tr("Open the case"), "file-text", self._open),),
        )

    def take(self) -> None:
        """Ask for a complaint or a suggestion and put it on record."""
        made: list[ComplaintCase] = []

        def done() -> None:
            number = ltr(made[0].line.number)
            self._place.notices.toast(tr("It is on record under {number}: give this number to them.", number=number))

        FormDialog(
            self.window(),
            tr("Take a complaint or a suggestion"),
            tr("A complaint never harms whoever makes it. The name may be left out."),
            self._service.questions(),
            record="complaint",
            confirm=tr("Put on record"),
            act=lambda answers: made.append(self._service.take(answers)),
            done=done,
            columns=2,
            width=720,
            icon="message-circle",
        ).open()

    def _open(self, line: ComplaintLine) -> None:
        try:
            case = self._service.case(line.id)
        except IstiqbalError as error:
            self._place.notices.show(error)
            return
        title = tr("{kind} {number}", kind=line.kind_label, number=ltr(line.number))
        CaseDialog(self, "complaint.case", title, _facts(case), self._acts(case), note=case.why_not).open()

    def _acts(self, case: ComplaintCase) -> tuple[Do, ...]:
        every = (
            Do("acknowledge", tr("Tell them it has arrived"), "check", partial(self._acknowledge, case)),
            Do("answer", tr("Answer it"), "pen-line", partial(self._answer, case)),
            Do("letter", tr("Letter"), "printer", partial(self._papers.complaint, case.line.id)),
            Do("pass_on", tr("Pass it on"), "chevron-up", partial(self._pass_on, case)),
            Do("close", tr("Close it"), "check", partial(self._do, partial(self._service.close, case.line.id))),
        )
        return tuple(one for one in every if one.code in case.may)

    def _acknowledge(self, case: ComplaintCase) -> None:
        self._do(partial(self._service.acknowledge, case.line.id))

    def _answer(self, case: ComplaintCase) -> None:
        ReplyDialog(
            self,
            tr("Answer {number}", number=ltr(case.line.number)),
            _OUTCOMES[case.line.kind],
            partial(self._service.answer, case.line.id),
            lambda: self._place.notices.toast(tr("The answer is on record.")),
        ).open()

    def _pass_on(self, case: ComplaintCase) -> None:
        ReasonDialog(
            self.window(),
            tr("Pass it on"),
            tr("The next one who looks at it reads the reason."),
            confirm=tr("Pass it on"),
            ready=(tr("It was not answered in time"), tr("They are not content with the answer")),
            run=lambda reason, _code: self._do(partial(self._service.pass_on, case.line.id, reason)),
        ).open()

    def _do(self, act: partial[ComplaintCase]) -> None:
        if self._place.attempt(act):
            self._place.notices.toast(tr("It is on record."))


def _facts(case: ComplaintCase) -> tuple[tuple[str, str], ...]:
    line = case.line
    steps = (tr("{day}: {step}, {name}", day=one.on_day, step=one.label, name=one.by) for one in case.steps)
    return (
        (tr("State"), tr("{state}. {level}", state=line.state_label, level=line.level)),
        (tr("What it is about"), line.category),
        (tr("The member of staff"), case.about_staff),
        (tr("Name"), case.who),
        (tr("Mobile"), case.mobile),
        (tr("How it arrived"), case.way),
        (tr("In their words"), case.words),
        (tr("To be acknowledged by"), case.acknowledge_by),
        (tr("To be answered by"), case.reply_by),
        (tr("May turn to the data authority until"), case.authority_by),
        (tr("Outcome"), case.outcome),
        (tr("The answer"), case.reply),
        (tr("Reasons"), "\n".join(case.reasons)),
        (tr("What was done"), "\n".join(steps)),
    )
