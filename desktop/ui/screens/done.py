"""The last step: what is complete, what is still missing, and the receipt the applicant takes home."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from desktop.messages import tr, trn
from desktop.services.papers.papers import RECEIPTS
from desktop.services.views import CaseFile, Step, StepState
from desktop.ui.screens.step_page import ScrollPage, Workplace
from desktop.ui.widgets.surfaces import Banner, Card
from desktop.ui.widgets.words import Glyph, across, button, words

_MARKS = {
    StepState.DONE: ("circle-check-big", "ok"),
    StepState.OPTIONAL: ("info", "muted"),
    StepState.OPEN: ("circle-alert", "warn"),
    StepState.STALE: ("triangle-alert", "warn"),
    StepState.BLOCKED: ("circle-alert", "warn"),
}


class DoneStep(ScrollPage):
    """The sixth step. `finished` says that today's work on the file has ended."""

    finished = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._stage = Banner()
        self._stage.setObjectName("done.stage")
        self._receipt = Banner(
            tr("The receipt has not been made yet. The applicant takes it home."),
            "gold",
            "file-text",
            tr("To the papers"),
        )
        self._receipt.button.setObjectName("done.receipt")
        self._receipt.pressed.connect(self._to_papers)
        self._state, self._missing = (
            Card(tr("Where the file stands"), "", "list-checks"),
            Card(tr("Still outstanding"), "", "inbox"),
        )
        self._steps, self._documents = QVBoxLayout(), QVBoxLayout()
        self._steps.setSpacing(12)
        self._documents.setSpacing(10)
        self._state.body.addLayout(self._steps)
        self._missing.body.addLayout(self._documents)
        for part in (self._stage, self._receipt, self._state, self._missing):
            self.content.addWidget(part)
        self.content.addStretch(1)

    def refresh(self, case: CaseFile) -> None:
        self._receipt.setVisible(RECEIPTS.isdisjoint(self.place.bench.papers.made(case.application_id)))
        self._say_stage(case)
        _empty(self._steps)
        for step in _before(case):
            icon, tone = _MARKS[step.state]
            row = across(Glyph(icon, tone), words(step.title, "strong"), spacing=10)
            row.addWidget(words(step.reason, "muted", wrap=True), 1)
            row.addWidget(self._way_to(step.code))
            self._steps.addLayout(row)
        outstanding = self.place.bench.verification.of(case.application_id).outstanding
        _empty(self._documents)
        for one in outstanding:
            row = across(Glyph("inbox", "warn", 18), spacing=10)
            row.addWidget(words(one, wrap=True), 1)
            self._documents.addLayout(row)
        self._missing.setVisible(bool(outstanding))

    def finish(self) -> bool:
        """End today's work on the file; False if a rule says no, which is shown."""
        if self.case is None:
            return False
        application_id = self.case.application_id
        case = self.attempt(lambda: self.place.bench.cases.finish(application_id))
        if case is not None:
            self.show_case(case)
            self.changed.emit()
            self.finished.emit()
        return case is not None

    def next_words(self) -> str:
        if not self.is_finished():
            return tr("Finish the file")
        return tr("To the study") if self.leads_to_study() else tr("Back to the list")

    def leads_to_study(self) -> bool:
        """Whether the file goes on at this very desk: its officer is a researcher, and the study waits for one."""
        study = next((step for step in self.case.steps if step.code == "study"), None) if self.case else None
        turn = study is not None and study.state is StepState.OPEN
        return turn and self.place.bench.officer.role == "researcher"

    def is_finished(self) -> bool:
        """Whether the file has left the desk, complete or not."""
        done = next((step for step in self.case.steps if step.code == "done"), None) if self.case else None
        return done is not None and done.state is StepState.DONE

    def _way_to(self, step: str) -> QPushButton:
        made = button(tr("Go to the step"), "ghost", name=f"done.go.{step}")
        made.clicked.connect(lambda: self.moved.emit(step))
        return made

    def _to_papers(self) -> None:
        self.moved.emit("papers")

    def _say_stage(self, case: CaseFile) -> None:
        if case.stage == "complete":
            self._stage.say(tr("The file is complete and goes to the study of the request."), "ok")
        elif case.stage == "incomplete":
            self._stage.say(tr("The file is kept as incomplete: it waits for what is listed below."), "warn")
        elif self.is_finished():
            self._stage.say(tr("This file stands at: {stage}", stage=case.stage_label), "info")
        else:
            waiting = (StepState.OPEN, StepState.STALE, StepState.BLOCKED)
            open_ones = sum(step.state in waiting for step in _before(case))
            words_of = trn("{n} steps are still open", open_ones) if open_ones else tr("Everything is ready to finish.")
            self._stage.say(words_of, "info" if open_ones else "ok")


def _before(case: CaseFile) -> tuple[Step, ...]:
    """The steps of reception before this one."""
    return tuple(step for step in case.steps if step.code not in ("done", "study", "course"))


def _empty(layout: QVBoxLayout) -> None:
    """Take everything out of a list that is written again."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.deleteLater()
        elif row := item.layout():
            while (part := row.takeAt(0)) is not None:
                if widget := part.widget():
                    widget.hide()
                    widget.deleteLater()
