"""The first minute: try the program with invented families, or set a real branch up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.errors import IstiqbalError
from desktop.messages import tr
from desktop.mistakes import NotAChoice
from desktop.services.setup import Offer
from desktop.ui import theme
from desktop.ui.screens.gate import Gate, Labelled, Progress
from desktop.ui.widgets.choices import Combo
from desktop.ui.widgets.surfaces import Banner, Card
from desktop.ui.widgets.words import Glyph, across, button, words


class WelcomeScreen(Gate):
    """Two choices of equal weight. `trial_asked` carries the id of a policy."""

    trial_asked = Signal(str)
    real_asked = Signal()

    def __init__(self, offers: Sequence[Offer]) -> None:
        super().__init__(width=960)
        self.setObjectName("welcome")
        look = theme.current()
        self.head(
            "hand-heart",
            tr("Welcome to Istiqbal"),
            tr("The front desk of your branch: from the visit to the signed receipt, online and offline."),
        )
        self.association = Combo()
        self.association.offer([(offer.policy, offer_name(offer)) for offer in offers])
        if offers:
            self.association.show_code(offers[0].policy)
        self._association = Labelled(
            "welcome.association", tr("The association whose policy you try"), self.association
        )
        self.trial = button(tr("Start the trial"), "primary", name="welcome.trial")
        self.real = button(tr("Set up a real branch"), "", name="welcome.real")
        self.trial.clicked.connect(self._ask_trial)
        self.real.clicked.connect(self.real_asked)
        row = across(spacing=look.px(20))
        row.addWidget(self._trial_card(), 1)
        row.addWidget(self._real_card(), 1)
        self.body.addLayout(row)
        self.progress = Progress()
        self.progress.keep_place()
        self.problem = Banner("", "warn")
        self.problem.setObjectName("welcome.problem")
        self.problem.hide()
        self.body.addSpacing(look.px(10))
        self.body.addWidget(self.problem)
        self.body.addWidget(self.progress)
        self.body.setContentsMargins(look.px(40), look.px(36), look.px(40), look.px(14))
        self.setFocusProxy(self.trial)

    def show_busy(self, text: str) -> None:
        """Say what is being prepared; "" when it is over."""
        self.progress.show_work(text)
        if text:
            self.problem.hide()
        for part in (self.association, self.trial, self.real):
            part.setEnabled(not text)

    def refuse(self, error: IstiqbalError) -> bool:
        """Say why the trial could not begin."""
        self.show_busy("")
        self.problem.say(error.say(), "warn")
        self.problem.show()
        return True

    def _ask_trial(self) -> None:
        policy = self.association.code()
        self._association.show_fault("" if policy else NotAChoice().say())
        if policy:
            self.trial_asked.emit(policy)

    def _trial_card(self) -> QWidget:
        return _choice(
            "users",
            tr("A trial with invented families"),
            (
                tr("Every family, number and document is invented."),
                tr("Everything stays on this computer and nothing leaves it."),
                tr("It has its own folder: a real branch never meets it."),
            ),
            self._association,
            self.trial,
        )

    def _real_card(self) -> QWidget:
        return _choice(
            "building-2",
            tr("Setting up a real branch"),
            (
                tr("You need the address of the central store and the one-time code from headquarters."),
                tr("The data is sealed on this computer by your password."),
                tr("A connection is needed only now; afterwards you can work for days without one."),
            ),
            self.real,
        )


def offer_name(offer: Offer) -> str:
    """The association as its policy prints it, or that the policy does not."""
    return offer.association or tr("An association that its text does not name")


def _choice(icon: str, title: str, lines: Sequence[str], *parts: QWidget) -> QWidget:
    card = Card()
    card.setAccessibleName(title)
    column: QVBoxLayout = card.body
    column.setSpacing(12)
    head = across(Glyph(icon, "primary", 26), words(title, "section"), None)
    column.addLayout(head)
    for line in lines:
        row = across(spacing=8)
        row.addWidget(Glyph("check", "ok", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words(line, "muted", wrap=True), 1)
        column.addLayout(row)
    column.addStretch(1)
    for part in parts:
        column.addWidget(part)
    return card
