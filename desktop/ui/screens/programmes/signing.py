"""The signature under the request: whoever asks answers for the correctness of its data (policy 002, article 3)."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from desktop.messages import tr
from desktop.services.programmes.views import RequestFile, Signing
from desktop.ui.screens.programmes.part import RequestPart
from desktop.ui.screens.step_page import Workplace
from desktop.ui.widgets.surfaces import Banner, Card
from desktop.ui.widgets.words import across, button, words

FORM = "programme_request"


class SigningPart(RequestPart):
    """The second step: print, see it signed, say so; or the body's own letter."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, "signing")
        self._state = Banner()
        self._state.setObjectName("programme.signing.state")
        self._text = Card(" ", icon="signature")
        self._clauses = QVBoxLayout()
        self._clauses.setSpacing(8)
        self._text.body.addLayout(self._clauses)
        self._shown: tuple[str, ...] = ()
        self._read = self.paper_button(tr("Read and print the request"), FORM)
        self._ink = button(tr("It was signed before me"), "primary", "pen-line", name="programme.sign.ink")
        self._letter = button(tr("Their official letter stands for it"), "", "file-text", name="programme.sign.letter")
        self._ink.clicked.connect(partial(self._sign, "ink"))
        self._letter.clicked.connect(partial(self._sign, "letter"))
        self._why = words("", "help", wrap=True)
        self._text.body.addLayout(across(self._read, self._ink, self._letter, None))
        self._text.body.addWidget(self._why)
        self.content.addWidget(self._state)
        self.content.addWidget(self._text)
        self.content.addStretch(1)

    def show_request(self, request: RequestFile) -> None:
        super().show_request(request)
        signing = request.signing
        self._tell(signing)
        printed = FORM in self.programmes.papers.made(request.id)
        may = not signing.refused and (not signing.signed or signing.stale)
        self._read.setEnabled(request.stage != "draft")
        self._ink.setEnabled(may and printed)
        self._letter.setEnabled(may and not signing.by_letter)
        said = signing.refused or (tr("Print the request first: it is signed on paper.") if not printed else "")
        self._why.setText(said)
        self._why.setVisible(bool(said) and (not signing.signed or signing.stale))
        self._say_clauses(signing)

    def enter(self) -> None:
        target = next((one for one in (self._ink, self._read) if one.isEnabled()), None)
        if target is not None:
            target.setFocus()

    def _tell(self, signing: Signing) -> None:
        if signing.stale:
            said = tr("The request was changed after it was signed: print it again and let it be signed again.")
            self._state.say(said, "warn")
        elif signing.signed:
            self._state.say(signing.signed, "ok")
        else:
            self._state.say(tr("Not signed yet. Nothing is approved before it is."), "info", "signature")

    def _say_clauses(self, signing: Signing) -> None:
        self._text.title.setText(signing.title)
        texts = (signing.intro, *(f"{number}. {text}" for number, text in enumerate(signing.clauses, 1)))
        if texts == self._shown:
            return
        self._shown = texts
        while (item := self._clauses.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for text in texts:
            self._clauses.addWidget(words(text, wrap=True))

    def _sign(self, how: str) -> None:
        if self.request is None:
            return
        if self.place.attempt(partial(self.programmes.requests.sign, self.request.id, how)):
            self.place.notices.toast(tr("The signature is recorded."))
            self.changed.emit()
            self.moved.emit("study")
