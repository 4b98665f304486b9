"""In the file: what the person asked about their own data, and taking such a request."""

from __future__ import annotations

from functools import partial

from desktop.messages import tr
from desktop.services.privacy.views import RequestLine
from desktop.services.views import CaseFile
from desktop.text import ltr
from desktop.ui.screens.course_card import CourseCard
from desktop.ui.screens.privacy.columns import days_left
from desktop.ui.screens.privacy.taking import take
from desktop.ui.screens.step_page import Workplace
from desktop.ui.widgets.words import across, button, words


class RightsCard(CourseCard):
    """Stands in every file: the law gives everybody these rights, at every stage."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, tr("Requests of the data subject"), "", "shield-check")
        self.setObjectName("course.rights")
        self._rights = place.bench.practice.rights
        self.said = words("", wrap=True)
        self.take = button(tr("Take a request"), "", "plus", name="course.rights.take")
        self.take.clicked.connect(self._take)
        self.see = button(tr("All requests"), "ghost", "shield-check", name="course.rights.see")
        self.see.clicked.connect(partial(self.page_asked.emit, "privacy"))
        self.body.addWidget(self.said)
        self.body.addLayout(across(self.take, self.see, None))
        self.setVisible(self._rights.takes)

    def refresh(self, case: CaseFile) -> None:
        if not self._rights.takes:
            return
        lines = self._rights.requests.lines(case.application_id)
        rule = tr("To see, copy, correct or destroy their data, or to withdraw a consent: answered within 30 days.")
        self.said.setText("\n".join(map(_said, lines)) if lines else rule)
        self.see.setVisible(bool(lines))

    def _take(self) -> None:
        if self.case is not None:
            requests, application_id = self._rights.requests, self.case.application_id
            take(self.window(), requests, self.place.notices, self.changed.emit, application_id)


def _said(line: RequestLine) -> str:
    number = ltr(line.number)
    if line.state == "closed":
        return tr("{number}: {kind}. {state}.", number=number, kind=line.kind, state=line.state_label)
    left = days_left(line)
    return tr(
        "{number}: {kind}, to be answered by {day}. {left}.", number=number, kind=line.kind, day=line.due_on, left=left
    )
