"""Records that may be one person, side by side, for those who may join them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.errors import IstiqbalError
from desktop.messages import tr, trn
from desktop.services.people.link_views import Review, Side
from desktop.text import ltr
from desktop.ui.latest import Latest
from desktop.ui.notices import Notices
from desktop.ui.tasks import Tasks
from desktop.ui.widgets.reason import ReasonDialog
from desktop.ui.widgets.surfaces import Card, EmptyState, PageBody
from desktop.ui.widgets.words import across, button, words


class Pairs(Protocol):
    """What waits for a decision."""

    def mine(self) -> tuple[Review, ...]:
        """The pairs that the member of staff at the keyboard can decide."""


class Deciding(Protocol):
    """Who decides it."""

    def join(self, one: str, other: str, *, keeps: str, reason: str) -> None:
        """They are one person."""

    def separate(self, one: str, other: str, *, reason: str) -> None:
        """They are not."""


class ReviewsScreen(PageBody):
    """A card for each pair. `file_asked` carries a file to look into first."""

    file_asked = Signal(str)

    def __init__(self, pairs: Pairs, deciding: Deciding, tasks: Tasks, notices: Notices) -> None:
        super().__init__(tr("May be one person"))
        self.setObjectName("reviews")
        self._pairs, self._deciding, self._notices = pairs, deciding, notices
        self._latest = Latest(tasks, parent=self)
        self._shown: tuple[Review, ...] | None = None
        self._cards = QVBoxLayout()
        self._cards.setSpacing(16)
        self._none = EmptyState(tr("Nothing waits for a decision."), "circle-check-big")
        self._none.hide()
        self.content.addLayout(self._cards)
        self.content.addWidget(self._none)
        self.content.addStretch(1)

    def reload(self) -> None:
        """Ask again what waits."""
        self._latest.ask(lambda _wanted: self._pairs.mine(), self._show)

    def _show(self, reviews: tuple[Review, ...]) -> None:
        if reviews == self._shown:
            return
        self._shown = reviews
        while (item := self._cards.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for number, review in enumerate(reviews):
            self._cards.addWidget(self._card(number, review))
        self.caption.setText(trn("{n} pairs wait for a decision", len(reviews)) if reviews else "")
        self._none.setVisible(not reviews)

    def _card(self, number: int, review: Review) -> Card:
        card = Card(review.why, _asked(review), "users")
        sides = across(spacing=24)
        for side, code in ((review.first, "first"), (review.second, "second")):
            sides.addWidget(self._side(side, f"reviews.{number}.{code}"), 1)
        same = button(tr("One person: join"), "primary", "check", name=f"reviews.{number}.same")
        other = button(tr("Two persons"), "", "x", name=f"reviews.{number}.other")
        same.clicked.connect(partial(self._ask_same, review))
        other.clicked.connect(partial(self._ask_other, review))
        card.body.addLayout(sides)
        card.body.addLayout(across(same, other, None))
        return card

    def _side(self, side: Side, name: str) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(words(side.name, "strong", wrap=True))
        for label, value in (
            (tr("File number"), ltr(side.number)),
            (tr("In the family of"), side.family_of),
            (tr("Identity number"), side.identity),
            (tr("Date of birth"), side.birth),
            (tr("Mobile"), side.mobile),
            (tr("Received on"), side.received_on),
        ):
            if value:
                column.addWidget(words(tr("{label}: {value}", label=label, value=value), wrap=True))
        look = button(tr("Open the file"), "ghost", "file-text", name=name)
        look.clicked.connect(partial(self.file_asked.emit, side.application_id))
        column.addLayout(across(look, None))
        column.addStretch(1)
        return holder

    def _ask_same(self, review: Review) -> None:
        first, second = review.first, review.second
        choices = tuple((one.subject_id, tr("File {number}", number=ltr(one.number))) for one in (first, second))
        ReasonDialog(
            self.window(),
            tr("The same person"),
            tr("Both files stay as they are and point to each other. It can be taken back at any time."),
            confirm=tr("Join the files"),
            ready=(tr("The details agree"), tr("The branch asked, and the person confirmed it")),
            run=lambda reason, keeps: self._do(
                lambda: self._deciding.join(first.subject_id, second.subject_id, keeps=keeps, reason=reason),
                tr("Noted: one person. Both files stay and point to each other."),
            ),
            choices=choices,
            question=tr("Which file leads?"),
        ).open()

    def _ask_other(self, review: Review) -> None:
        first, second = review.first.subject_id, review.second.subject_id
        ReasonDialog(
            self.window(),
            tr("Not the same person"),
            tr("Both files stay, and nobody is asked about this pair again."),
            confirm=tr("Two persons"),
            ready=(tr("The identity documents are different"), tr("The number was typed wrongly in one of them")),
            run=lambda reason, _code: self._do(
                lambda: self._deciding.separate(first, second, reason=reason), tr("Noted: two persons.")
            ),
        ).open()

    def _do(self, act: Callable[[], None], said: str) -> None:
        try:
            act()
        except IstiqbalError as error:
            self._notices.show(error)
            return
        self._notices.toast(said)
        self.reload()


def _asked(review: Review) -> str:
    return tr("Asked by {name}, {time}", name=review.asked_by, time=review.asked_at) if review.asked_by else ""
