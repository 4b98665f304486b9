"""The request itself: who asks, what for, and why; received when it is whole."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer

from desktop.messages import tr
from desktop.services.programmes.questions import ASKED, WISHED
from desktop.services.programmes.views import RequestFile
from desktop.ui.form import Form
from desktop.ui.screens.programmes.part import RequestPart
from desktop.ui.screens.step_page import Workplace
from desktop.ui.widgets.reason import ReasonDialog
from desktop.ui.widgets.surfaces import Banner, Card
from desktop.ui.widgets.words import across, button


class WishPart(RequestPart):
    """The first step."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, "request")
        self._locked = Banner(
            tr("The request was studied as it is: it can be read here and no longer changed."), "info"
        )
        self._cards: dict[str, Card] = {}
        self._forms: dict[str, Form] = {}
        self.withdraw = button(tr("Withdraw the request"), "ghost", "ban", name="programme.withdraw")
        self.withdraw.clicked.connect(self._ask_why)
        self.content.addWidget(self._locked)
        for code, title, icon in (
            ("asks", tr("Who asks"), "user"),
            ("wish", tr("The programme or project"), "hand-heart"),
        ):
            self._cards[code] = Card(title, icon=icon)
            self.content.addWidget(self._cards[code])
        self.content.addLayout(across(None, self.withdraw))
        self.content.addStretch(1)

    def show_request(self, request: RequestFile) -> None:
        super().show_request(request)
        if not self._forms:
            self._make(request)
        for form in self._forms.values():
            self.fill(form, request.sheet)
            form.lock(locked=request.locked)
        self._locked.setVisible(request.locked)
        self.withdraw.setVisible(not request.withdraw_refused)

    def enter(self) -> None:
        if self.request is not None and self.request.stage == "draft":
            QTimer.singleShot(0, self, self._first)

    def settle(self) -> None:
        for form in self._forms.values():
            form.settle()

    def act(self) -> bool:
        """Receive a request that is whole; of one that is not, go to what is open first."""
        if self.request is None or self.request.stage != "draft":
            return True
        self.settle()
        request = self.programmes.requests.file(self.request.id)
        if not request.sheet.complete:
            self.show_request(request)
            if not any(form.first_fault() for form in self._forms.values()):
                any(form.first_unanswered() for form in self._forms.values())
        done = self.place.attempt(partial(self.programmes.requests.receive, request.id))
        if done:
            self.place.notices.toast(tr("The request is received under no. {number}.", number=request.number))
        return done

    def act_words(self) -> str:
        draft = self.request is not None and self.request.stage == "draft"
        return tr("Receive the request") if draft else ""

    def says(self) -> str:
        return self.request.receive_refused if self.request is not None and self.request.stage == "draft" else ""

    def _make(self, request: RequestFile) -> None:
        fields = {one.name: one for one in request.sheet.fields}
        for code, names in (("asks", ASKED), ("wish", (*WISHED, "need"))):
            form = Form([fields[name] for name in names], record="programme.request", columns=2)
            form.edited.connect(self._edited)
            self._forms[code] = form
            self._cards[code].body.addWidget(form)

    def _edited(self, name: str, typed: object) -> None:
        if self.request is not None:
            self.save(self.request.sheet.ref, name, typed)

    def _first(self) -> None:
        form = next(iter(self._forms.values()))
        if not form.first_unanswered():
            form.first_field()

    def _ask_why(self) -> None:
        ReasonDialog(
            self.window(),
            tr("Withdraw the request"),
            tr("Nothing of it is carried out. The request and the reason stay."),
            confirm=tr("Withdraw the request"),
            ready=(tr("Whoever asked takes it back"), tr("It was entered twice")),
            run=self._withdraw,
        ).show()

    def _withdraw(self, why: str, _code: str) -> None:
        if self.request is not None:
            self.attempt(partial(self.programmes.requests.withdraw, self.request.id, why))
            self.changed.emit()
