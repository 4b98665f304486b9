"""In the file: take an appeal against the decision, or see what became of one."""

from __future__ import annotations

from functools import partial

from desktop.messages import tr
from desktop.services.views import CaseFile
from desktop.services.voices.views import AppealCase
from desktop.text import ltr
from desktop.ui.form_dialog import FormDialog
from desktop.ui.screens.course_card import CourseCard
from desktop.ui.screens.step_page import Workplace
from desktop.ui.widgets.words import across, button, words


class AppealCard(CourseCard):
    """Stands in a file whose decision was told, and in one that has an appeal."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, tr("Appeal"), "", "scale")
        self.setObjectName("course.appeal")
        self._service = place.bench.practice.voices.appeals
        self.said = words("", wrap=True)
        self.take = button(tr("Take an appeal"), "", "plus", name="course.appeal.take")
        self.take.clicked.connect(self._take)
        self.see = button(tr("All appeals"), "ghost", "scale", name="course.appeal.see")
        self.see.clicked.connect(partial(self.page_asked.emit, "voices.appeals"))
        self.body.addWidget(self.said)
        self.body.addLayout(across(self.take, self.see, None))

    def refresh(self, case: CaseFile) -> None:
        lines = [line for line in self._service.lines() if line.application_id == case.application_id]
        refused = self._service.refusal(case.application_id)
        self.said.setText("\n".join(_said(line.number, line.state_label, line.received_on) for line in lines))
        self.said.setVisible(bool(lines))
        self.take.setVisible(not refused)
        self.see.setVisible(bool(lines))
        self.setVisible(bool(lines) or not refused)

    def _take(self) -> None:
        if self.case is None:
            return
        made: list[AppealCase] = []
        application_id = self.case.application_id

        def done() -> None:
            late = made[0].line.late
            said = (
                tr("It came late and is on record; a manager may admit it.") if late else tr("The appeal is on record.")
            )
            self.place.notices.toast(said)
            self.changed.emit()

        FormDialog(
            self.window(),
            tr("Take an appeal"),
            tr("Others than those who decided will look at it."),
            self._service.questions(),
            record="appeal",
            confirm=tr("Put on record"),
            act=lambda answers: made.append(self._service.take(application_id, answers)),
            done=done,
            width=620,
            icon="scale",
        ).open()


def _said(number: str, state: str, received: str) -> str:
    return tr("{number}: {state}, received on {day}", number=ltr(number), state=state, day=received)
