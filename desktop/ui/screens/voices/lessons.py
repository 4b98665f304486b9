"""The register of lessons in the window: what was found, decided, recommended, and done."""

from __future__ import annotations

from functools import partial

from desktop.messages import tr
from desktop.services.voices.views import LessonLine
from desktop.text import ltr
from desktop.ui.form_dialog import FormDialog
from desktop.ui.line_list import LineList, Verb
from desktop.ui.screens.step_page import Workplace
from desktop.ui.screens.voices.columns import lesson_columns
from desktop.ui.screens.voices.told import CaseDialog, Do
from desktop.ui.widgets.reason import ReasonDialog


class LessonsPane(LineList):
    """Findings lead to decisions and recommendations; every branch reads them."""

    def __init__(self, place: Workplace) -> None:
        self._place = place
        self._service = place.bench.practice.voices.lessons
        super().__init__(
            "voices.lessons",
            tr("Lessons"),
            lesson_columns(),
            tr(
                "Nothing is on record yet: what opinions and complaints show is written here, with what is decided on it."
            ),
            (Verb("open", tr("Open the case"), "file-text", self._open),),
        )

    def may_add(self) -> bool:
        """Whether this person decides on lessons."""
        return self._service.may_add()

    def add(self) -> None:
        """Ask for a finding and what was decided on it."""
        FormDialog(
            self.window(),
            tr("Record a lesson"),
            tr("About the service and what is to change in it; no person is named here."),
            self._service.questions(),
            record="lesson",
            confirm=tr("Put on record"),
            act=self._service.add,
            done=lambda: self._place.notices.toast(tr("The lesson is on record.")),
            columns=2,
            width=720,
        ).open()

    def _open(self, line: LessonLine) -> None:
        facts = (
            (tr("Where it was seen"), tr("{source}, {period}", source=line.source, period=line.period)),
            (tr("What was found"), line.finding),
            (tr("What was decided"), line.decision),
            (tr("What is recommended"), line.recommendation),
            (tr("Responsible post"), line.responsible),
            (tr("To be done by"), line.due_on),
            (tr("What was done"), line.done),
        )
        may = self.may_add() and not line.done
        acts = (Do("done", tr("It is done"), "check", partial(self._done, line)),) if may else ()
        CaseDialog(self, "lesson.case", tr("Lesson {number}", number=ltr(line.number)), facts, acts).open()

    def _done(self, line: LessonLine) -> None:
        ReasonDialog(
            self.window(),
            tr("It is done"),
            tr("Say in a few words what was done."),
            confirm=tr("It is done"),
            ready=(tr("Carried out as it was decided"),),
            run=lambda said, _code: self._record(line.id, said),
        ).open()

    def _record(self, lesson_id: str, said: str) -> None:
        if self._place.attempt(partial(self._service.done, lesson_id, said)):
            self._place.notices.toast(tr("It is on record."))
