"""What can be done about a file after its decision, from a list or from the file: each opens its dialog."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.errors import IstiqbalError
from desktop.messages import tr
from desktop.services.aftercare.views import PartKey
from desktop.services.views import PaperView, Sheet
from desktop.ui.form_dialog import Act, AskDialog
from desktop.ui.screens.aftercare.asking import DeliveryDialog
from desktop.ui.screens.paper_desk import PaperDesk
from desktop.ui.screens.paper_dialog import PaperDialog
from desktop.ui.screens.step_page import Workplace
from desktop.ui.widgets.pdf_view import PageImage
from desktop.ui.widgets.reason import ReasonDialog


class Doing(QObject):
    """The verbs of this part, over one window. `done` says that something was written."""

    done = Signal()

    def __init__(self, place: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._place, self._window = place, window
        self._care = place.bench.practice.aftercare
        self._papers = PaperDesk(place, window)
        self._papers.drawn.connect(self._show_paper)

    def hand_over(self, application_id: str, key: PartKey) -> None:
        """Record that a part was handed over, then show its receipt."""
        try:
            DeliveryDialog(self._window, self._place, application_id, key, self._delivered).open()
        except IstiqbalError as refused:  # somebody else gave it meanwhile
            self._place.notices.show(refused)

    def receipt(self, delivery_id: str) -> None:
        """Show the receipt of a delivery, to be printed."""
        self._papers.draw(partial(self._care.deliveries.receipt, delivery_id))

    def take_back(self, delivery_id: str, what: str) -> None:
        """Say why a delivery does not count."""
        ReasonDialog(
            self._window.window(),
            tr("Take back: {what}", what=what),
            tr("The record stays and says that it was taken back. What was granted can be given again."),
            confirm=tr("Take it back"),
            ready=(tr("It was recorded in the wrong file"), tr("It was not handed over"), tr("The amount was wrong")),
            run=lambda reason, _code: self._do(
                partial(self._care.deliveries.take_back, delivery_id, reason), tr("The delivery was taken back.")
            ),
        ).open()

    def follow_up(self, application_id: str, applicant: str) -> None:
        """Record a follow-up."""
        ups = self._care.follow_ups
        title = tr("Follow-up: {name}", name=applicant)
        self._ask(
            title,
            ups.ask_visit(),
            tr("Record the follow-up"),
            partial(ups.visit, application_id),
            tr("The follow-up is recorded."),
        )

    def plan(self, application_id: str, applicant: str) -> None:
        """Plan when a file is followed up."""
        ups = self._care.follow_ups
        title = tr("Plan of the follow-up: {name}", name=applicant)
        self._ask(
            title,
            ups.ask_plan(application_id),
            tr("Set the plan"),
            partial(ups.plan, application_id),
            tr("The follow-up is planned."),
        )

    def update(self, application_id: str, applicant: str) -> None:
        """Record that the file was gone through."""
        ups = self._care.follow_ups
        title = tr("Yearly update: {name}", name=applicant)
        said = tr("Correct what changed in the file itself first; here you record what was gone through.")
        self._ask(
            title,
            ups.ask_update(),
            tr("Record the yearly update"),
            partial(ups.update, application_id),
            tr("The update is recorded."),
            said,
        )

    def enrol(self, application_id: str, applicant: str) -> None:
        """Enrol in a programme; where none fits, say so."""
        enrolments = self._care.enrolments
        try:
            asked = enrolments.ask_enrol(application_id)
        except IstiqbalError as refused:
            self._place.notices.show(refused)
            return
        title = tr("Enrol: {name}", name=applicant)
        act = partial(enrolments.enrol, application_id)
        self._ask(title, asked, tr("Enrol"), act, tr("The beneficiary is enrolled."))

    def end(self, enrolment_id: str, name: str, survey: str) -> None:
        """End that somebody takes part in a programme."""
        self._end(name, survey, partial(self._care.enrolments.end, enrolment_id))

    def end_service(self, application_id: str, service: str, name: str, survey: str) -> None:
        """End a service that was granted."""
        self._end(name, survey, partial(self._care.enrolments.end_service, application_id, service))

    def programme(self, programme_id: str = "") -> None:
        """Write down a programme, new or changed."""
        made = self._care.enrolments
        title = tr("Programme") if programme_id else tr("New programme")
        self._ask(
            title,
            made.ask(programme_id),
            tr("Save"),
            lambda answers: made.save(answers, programme_id),
            tr("The programme is saved."),
        )

    def _end(self, name: str, survey: str, act: Act) -> None:
        said = tr("Nothing more of it falls due from then on.")
        after = (
            tr("It has ended. The opinion of the beneficiary is asked now. {article}", article=survey)
            if survey
            else tr("It has ended.")
        )
        self._ask(tr("End: {what}", what=name), self._care.enrolments.ask_end(), tr("End it"), act, after, said)

    def _ask(self, title: str, sheet: Sheet, confirm: str, act: Act, said: str, text: str = "") -> None:
        def done() -> None:
            self._place.notices.toast(said)
            self.done.emit()

        AskDialog(self._window.window(), title, text, sheet, confirm=confirm, act=act, done=done).open()

    def _delivered(self, delivery_id: str) -> None:
        self._place.notices.toast(tr("The delivery is recorded."))
        self.done.emit()
        self.receipt(delivery_id)

    def _show_paper(self, paper: PaperView, pages: Sequence[PageImage]) -> None:
        PaperDialog(self._window, self._papers, paper, pages).open()
        self.done.emit()

    def _do(self, act: Callable[[], object], said: str) -> None:
        if self._place.attempt(act):
            self._place.notices.toast(said)
            self.done.emit()
