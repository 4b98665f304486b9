"""Whom to ask for an opinion, and how: the screen handed over, a paper for the box, or a call."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from desktop.errors import IstiqbalError
from desktop.messages import tr, trn
from desktop.services.voices.views import Offered, ToAsk
from desktop.text import ltr
from desktop.ui.line_list import LineList, Verb
from desktop.ui.screens.step_page import Workplace
from desktop.ui.screens.voices.columns import asking_columns
from desktop.ui.screens.voices.kiosk import Kiosk
from desktop.ui.screens.voices.marks import MarksDialog
from desktop.ui.screens.voices.papers import VoicePapers
from desktop.ui.widgets.dialog import Answer
from desktop.ui.widgets.words import button, words


class AskingPane(LineList):
    """Those whose programme or service is over. What they answered is shown nowhere here."""

    def __init__(self, place: Workplace, papers: VoicePapers) -> None:
        self._place, self._papers = place, papers
        self._service = place.bench.practice.voices.surveys
        super().__init__(
            "voices.asking",
            tr("Opinions to ask for"),
            asking_columns(),
            tr("Nobody is to be asked just now. {rule}", rule=self._service.rule()),
            (
                Verb("desk", tr("Hand the screen over"), "star", self._at_the_desk),
                Verb("paper", tr("Give the paper"), "printer", self._on_paper),
                Verb("phone", tr("Ask by phone"), "phone", self._by_phone),
                Verb("handed_in", tr("The paper is in the box"), "inbox", self._handed_in),
                Verb("declined", tr("Does not wish to"), "ban", self._declined),
            ),
        )
        self.type = button("", "", "keyboard", name="voices.asking.type")
        self.type.clicked.connect(self._type_paper)
        self.foot.addWidget(self.type)
        self.rule = words(self._service.rule(), "caption", wrap=True)
        self.rule.setContentsMargins(16, 10, 16, 0)
        layout = self.layout()
        assert layout is not None
        layout.removeItem(self.foot)  # the rule stands between the list and what is done about it
        layout.addWidget(self.rule)
        layout.addItem(self.foot)

    def show_lines(self, rows: Sequence[object]) -> None:
        """Show these rows, and how many papers lie in the box."""
        left = self._service.papers_left()
        self.type.setText(tr("Type a paper ({left})", left=left))
        self.type.setVisible(left > 0)
        self.rule.setVisible(bool(rows))  # an empty list says it in its middle
        super().show_lines(rows)

    def _at_the_desk(self, row: ToAsk) -> None:
        offered = self._offer(row, "desk")
        if offered is None:
            return
        kiosk = Kiosk(
            self,
            self._service.questionnaire(),
            take=partial(self._service.take, offered.invitation_id),
            decline=partial(self._service.decline, offered.invitation_id),
            confirm=self._place.bench.declarations.presence.confirm,
            done=lambda: self._place.notices.toast(tr("Thank you. The answer is in the box.")),
        )
        kiosk.showFullScreen()

    def _on_paper(self, row: ToAsk) -> None:
        offered = self._offer(row, "paper")
        if offered is None:
            return
        self._papers.questionnaire(row.service)
        said = tr("Number of this invitation: {number}. It stands on no paper; it only says who has answered.",
                  number=ltr(f"{offered.number[:4]}-{offered.number[4:]}"))  # fmt: skip
        self._place.notices.toast(said)

    def _by_phone(self, row: ToAsk) -> None:
        offered = self._offer(row, "phone")
        if offered is None:
            return
        MarksDialog(
            self,
            tr("Opinion by phone: {name}", name=row.person),
            tr("Read each question out. Their name is not kept with what they say."),
            self._service.questionnaire(),
            lambda _service, marks, said: self._service.take(offered.invitation_id, marks, said),
            self._taken,
        ).open()

    def _handed_in(self, row: ToAsk) -> None:
        if row.invitation_id and self._place.attempt(partial(self._service.hand_in, row.invitation_id)):
            self._place.notices.toast(tr("It is on record that their paper came."))
        elif not row.invitation_id:
            self._place.notices.toast(tr("Give them the paper first."))

    def _declined(self, row: ToAsk) -> None:
        offered = self._offer(row, "desk") if not row.invitation_id else None
        invitation = offered.invitation_id if offered is not None else row.invitation_id
        if not invitation:
            return
        self._place.notices.ask(
            tr("They do not wish to answer?"),
            tr("Nobody asks them again about this service, and no reason is needed."),
            Answer(tr("That is so"), lambda: self._decline(invitation)),
            Answer(tr("Not now")),
        )

    def _decline(self, invitation_id: str) -> None:
        if self._place.attempt(partial(self._service.decline, invitation_id)):
            self._place.notices.toast(tr("It is on record."))

    def _type_paper(self) -> None:
        MarksDialog(
            self,
            tr("Type a paper"),
            trn(
                "{n} papers wait in the box. Take any of them; when it is typed, it is torn up.",
                self._service.papers_left(),
            ),
            self._service.questionnaire(),
            self._service.type_paper,
            self._taken,
            with_service=True,
        ).open()

    def _offer(self, row: ToAsk, way: str) -> Offered | None:
        try:
            return self._service.offer(row.id, way)
        except IstiqbalError as error:
            self._place.notices.show(error)
            return None

    def _taken(self) -> None:
        self._place.notices.toast(tr("Thank you. The answer is in the box."))
