"""Where a file stands and how it came there: every act with its article, its day and who did it."""

from __future__ import annotations

from functools import partial

from desktop.field import show_moment
from desktop.messages import mark, tr
from desktop.services.views import CaseFile
from desktop.ui.screens.course_card import CourseCard
from desktop.ui.screens.step_page import Workplace
from desktop.ui.table import Column, RecordTable
from desktop.ui.widgets.reason import ReasonDialog
from desktop.ui.widgets.surfaces import Banner
from desktop.ui.widgets.words import across, button

_ROWS_SHOWN = 4  # the last acts; the others by scrolling, so that what can be done now is in sight
_ENDS = ("withdraw", "duplicate", "close", "reopen")
_USUAL = {
    "withdraw": (mark("The applicant asked for it"), mark("The need was met elsewhere")),
    "duplicate": (mark("The same request has another file"),),
    "close": (mark("The time to complete it is over"), mark("The support came to its end"), mark("The person died")),
    "reopen": (mark("The applicant came back with what was missing"), mark("It was closed by mistake")),
}


class StandingCard(CourseCard):
    """The trail of the file; from here it can be withdrawn, closed or opened again, each with a reason."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, tr("The course of the file"), "", "history")
        self.setObjectName("course.standing")
        self._stage = Banner()
        self._stage.setObjectName("course.stage")
        columns = (
            Column(tr("When"), lambda one: show_moment(one.at), 172),
            Column(tr("What was done"), lambda one: one.label),
            Column(tr("Article"), lambda one: one.article, 220),
            Column(tr("Done by"), lambda one: one.by, 150),
        )
        self.table = RecordTable(columns, name="course.events", title=tr("What was done"))
        self.ends = {code: button("", "ghost", name=f"course.{code}") for code in _ENDS}
        for code, made in self.ends.items():
            made.clicked.connect(partial(self._end, code))
        self.body.addWidget(self._stage)
        self.body.addWidget(self.table)
        self.body.addLayout(across(*self.ends.values(), None))

    def refresh(self, case: CaseFile) -> None:
        procedure = self.place.bench.practice.procedure
        self._stage.say(tr("This file stands at: {stage}", stage=case.stage_label), "info", "list-checks")
        self.table.show_rows(tuple(reversed(procedure.events(case.application_id))))
        self.table.fit(_ROWS_SHOWN)
        for act in procedure.open_acts(case.application_id, _ENDS):
            self.ends[act.code].setText(act.label)
            self.ends[act.code].setVisible(not act.refused)

    def _end(self, code: str) -> None:
        if self.case is None:
            return
        procedure, application_id = self.place.bench.practice.procedure, self.case.application_id

        def end(reason: str, _picked: str) -> None:
            if self.attempt(lambda: procedure.end(application_id, code, reason)) is not None:
                self.changed.emit()

        usual = tuple(tr(one) for one in _USUAL[code])
        label = self.ends[code].text()
        said = tr("The reason is kept with the file and stands on its record.")
        ReasonDialog(self.window(), label, said, confirm=label, ready=usual, run=end).open()
