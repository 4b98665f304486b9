"""In the file: programmes, the plan of the follow-up, what was found, and the yearly update."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.messages import tr
from desktop.services.aftercare.views import AfterFile, EnrolmentLine, VisitLine
from desktop.services.views import CaseFile
from desktop.ui.screens.aftercare.doing import Doing
from desktop.ui.screens.course_card import CourseCard
from desktop.ui.screens.step_page import Workplace
from desktop.ui.table import Column, RecordTable
from desktop.ui.widgets.words import across, button, words

_KNOWN = ("notified", "active", "closed", "appealed")


class CareCard(CourseCard):
    """Hidden before the beneficiary was told of the decision."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, tr("Programmes and follow-up"), "", "calendar-days")
        self.setObjectName("care")
        self._doing = Doing(place, self)
        self._doing.done.connect(self.changed)
        self._programmes = QVBoxLayout()
        self._programmes.setSpacing(8)
        self._plan = words("", wrap=True)
        self._plan.setObjectName("care.plan_words")
        self._buttons = {
            "enrol": button(tr("Enrol in a programme"), "", "user-plus", name="care.enrol"),
            "plan": button(tr("Plan the follow-up"), "", "calendar", name="care.plan"),
            "follow_up": button(tr("Record a follow-up"), "", "phone", name="care.follow_up"),
            "renew": button(tr("Record the yearly update"), "", "file-check", name="care.update"),
        }
        verbs = {
            "enrol": self._doing.enrol, "plan": self._doing.plan, "follow_up": self._doing.follow_up,
            "renew": self._doing.update,
        }  # fmt: skip
        for code, made in self._buttons.items():
            made.clicked.connect(partial(self._press, verbs[code]))
        self.table = RecordTable(_columns(), name="care.visits", title=tr("Follow-ups and updates"))
        self.body.addLayout(self._programmes)
        self.body.addWidget(self._plan)
        self.body.addWidget(self.table)
        self.body.addLayout(across(*self._buttons.values(), None, spacing=10))
        self._file: AfterFile | None = None

    def refresh(self, case: CaseFile) -> None:
        self.setVisible(case.stage in _KNOWN)
        if case.stage not in _KNOWN:
            return
        file = self.place.bench.practice.aftercare.file(case.application_id)
        if file == self._file:
            return
        self._file = file
        while (item := self._programmes.takeAt(0)) is not None:
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for line in file.enrolments:
            self._programmes.addWidget(self._line(file, line))
        following = tr("Next follow-up: {day}", day=file.next_follow_up) if file.next_follow_up else ""
        self._plan.setText(
            tr(" · ").join(part for part in (file.plan, following) if part) or tr("No follow-up is planned.")
        )
        visits = (*file.follow_ups, *file.renewals)
        self.table.show_rows(visits)
        self.table.fit()
        self.table.setVisible(bool(visits))
        for code, made in self._buttons.items():
            made.setVisible(not file.refused.get("follow_up" if code == "plan" else code))

    def _line(self, file: AfterFile, line: EnrolmentLine) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "row")
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(words(line.name, "strong", wrap=True))
        said = tr("since {day}", day=line.since) if line.running else line.ended
        column.addWidget(words(said, "caption", wrap=True))
        row = across(spacing=10)
        row.addLayout(column, 1)
        if line.running and not file.refused.get("end_service"):
            end = button(tr("End"), "ghost", "ban", name=f"care.end.{line.id}")
            end.setAccessibleName(tr("End: {what}", what=line.name))
            survey = file.survey if file.survey_after == "end_service" else ""
            end.clicked.connect(partial(self._doing.end, line.id, line.name, survey))
            row.addWidget(end)
        row.setContentsMargins(14, 10, 14, 10)
        frame.setLayout(row)
        return frame

    def _press(self, verb: object) -> None:
        if self._file is not None and callable(verb):
            verb(self._file.application_id, self._file.applicant)


def _columns() -> tuple[Column, ...]:
    return (
        Column(tr("On"), lambda row: row.on, 240),
        Column(tr("How, or what was gone through"), lambda row: row.how, 220),
        Column(tr("What was found"), lambda row: row.found),
        Column(tr("The entitlement"), lambda row: row.entitled, 170, tone=_tone),
        Column(tr("Done by"), lambda row: row.by, 140),
    )


def _tone(row: VisitLine) -> str:
    return "ok" if row.stands else "warn"
