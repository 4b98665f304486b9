"""The decision in the course of a file: handing it to the researcher, when a reply is due, what was decided, what holds it."""

from __future__ import annotations

from functools import partial

from desktop.messages import tr
from desktop.services.committee.views import Decided
from desktop.services.views import CaseFile
from desktop.ui.screens.committee.page import ask_release
from desktop.ui.screens.course_card import CourseCard
from desktop.ui.screens.step_page import Workplace
from desktop.ui.widgets.surfaces import Banner
from desktop.ui.widgets.words import across, button, words


class DecisionCard(CourseCard):
    """Hidden until reception has completed the file."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, place.bench.profile.committee_name or tr("The competent body"), "", "gavel")
        self.setObjectName("course.decision")
        self._committee = place.bench.practice.committee
        self._dates = words("", wrap=True)
        self._dates.setObjectName("course.reply")
        self._state = Banner()
        self._state.setObjectName("course.decided")
        self._told = words("", wrap=True)
        self._told.setObjectName("course.answers")
        self.hand = button(tr("Hand the file to the researcher"), "primary", "user", name="course.research")
        self.hand.clicked.connect(self._hand_over)
        self.release = button(tr("Release the reply early"), "", "key-round", name="course.release")
        self.release.clicked.connect(self._ask_release)
        for part in (self._state, self._dates, self._told):
            self.body.addWidget(part)
        self.body.addLayout(across(self.hand, self.release, None))
        self._held = ""

    def refresh(self, case: CaseFile) -> None:
        found = self._committee.decisions.of(case.application_id)
        waiting = {one.application_id: one for one in self._committee.holding.waiting()}.get(case.application_id)
        released = waiting.released if waiting else ""
        self._held = waiting.held if waiting else ""
        dates = case.reply if self._held or case.stage in _BEFORE else ()  # once it may be told, no day is waited for
        self._dates.setText("\n".join((*dates, *((released,) if released else ()))))
        self._dates.setVisible(bool(dates or released))
        self._told.setText("\n\n".join(map(_told, found)))
        self._told.setVisible(bool(found))
        self._state.say(self._said(case, found), "warn" if self._held else "ok" if found else "info")
        self.hand.setVisible(case.stage == "complete")
        self.release.setVisible(bool(self._held) and waiting is not None and not waiting.release_refused)
        self.setVisible(
            case.stage not in ("draft", "received", "verifying") and bool(found or case.stage != "incomplete")
        )

    def _said(self, case: CaseFile, found: tuple[Decided, ...]) -> str:
        if self._held:
            return self._held
        if found and case.stage not in _BEFORE:
            return tr("Decided: {decision}", decision=found[0].label)
        return tr("Not decided yet: {stage}", stage=case.stage_label)

    def _hand_over(self) -> None:
        if self.case is not None:
            hand = partial(self.place.bench.studies.hand_over, self.case.application_id)
            if self.place.attempt(hand):
                self.place.notices.toast(tr("The researchers find it among the files to be studied."))
                self.changed.emit()

    def _ask_release(self) -> None:
        if self.case is not None:
            application_id = self.case.application_id
            ask_release(self, self._held, lambda reason: self._release(application_id, reason))

    def _release(self, application_id: str, reason: str) -> None:
        if self.place.attempt(partial(self._committee.holding.release, application_id, reason)):
            self.changed.emit()


_BEFORE = ("complete", "incomplete", "research_assigned", "visit_scheduled", "researched", "in_committee")


def _told(decided: Decided) -> str:
    """A decision in a few lines: what, when, and everything it says."""
    said = [tr("{label}: {value}", label=label, value=value) for label, value in decided.answers]
    head = tr("{decision}, {day}", decision=decided.label, day=decided.when)
    return "\n".join((head, *said, tr("{article}: {words}", article=decided.article, words=decided.article_words)))
