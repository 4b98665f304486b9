"""The declaration: the exact text to be read, then the pen; afterwards what was sealed, and whether it still holds."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.messages import tr, trn
from desktop.services.views import CaseFile, DeclarationView
from desktop.ui import theme
from desktop.ui.screens.paper_desk import PaperDesk
from desktop.ui.screens.sealed_card import ChangesCard, SealedCard
from desktop.ui.screens.signing import SignCard
from desktop.ui.screens.step_page import StepPage, Workplace, scrolling
from desktop.ui.widgets.surfaces import Banner, Card
from desktop.ui.widgets.words import line, words


class DeclarationStep(StepPage):
    """The fourth step. F9 signs. Reading the text is the only confirmation there is: no question follows it."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._view: DeclarationView | None = None
        self._anew = False
        self._printed: tuple[str, ...] = ()
        self._papers = PaperDesk(place, self)
        self._banner = Banner(action=tr("Take a new declaration"))
        self._banner.button.setObjectName("declaration.anew")
        self._banner.pressed.connect(self._begin_anew)
        self.sign, self.sealed, self.changes = SignCard(), SealedCard(), ChangesCard()
        self.sign.presence.is_fresh = place.bench.declarations.presence.is_fresh
        self.sign.witnesses.judge = place.bench.declarations.witness_faults
        self.sign.signed.connect(self.seal)
        self.sign.print_asked.connect(self._print)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 16, 32, 20)
        column.setSpacing(12)
        column.addWidget(self._banner)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._text_card(), 12)
        row.addWidget(self._side(), 9)
        column.addLayout(row, 1)
        QShortcut(QKeySequence("F9"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(
            self._by_key
        )

    def refresh(self, case: CaseFile) -> None:
        composed = self.attempt(lambda: self.place.bench.declarations.compose(case.application_id))
        if composed is None:
            return
        if composed.stale and self._anew:
            composed = self.place.bench.declarations.draft(case.application_id)
        self._show(composed)

    def enter(self) -> None:
        if self._view is not None and not self._view.sealed_at:
            self.sign.take_focus()

    def says(self) -> str:
        view = self._view
        if view is None or (view.sealed_at and not view.stale):
            return ""
        if not view.mandatory:
            return tr("The policy does not require this declaration; it is recommended.")
        return tr("The declaration is not signed yet.")

    def seal(self) -> None:
        """Freeze what was read and signed."""
        application_id, card = self.case.application_id if self.case is not None else "", self.sign
        if not (
            application_id
            and card.is_signed()
            and card.presence.confirm(self.place.bench.declarations.presence.confirm)
        ):
            return
        sealed = self.attempt(
            lambda: self.place.bench.declarations.seal(
                application_id,
                card.strokes(),
                mode=card.mode(),
                read_aloud=card.read_aloud.isChecked(),
                checks=card.checks.ticked(),
                witnesses=card.others(),
            )
        )
        if sealed is not None:
            self._anew = False
            card.clear()
            self._show(sealed)
            self.changed.emit()
            self.place.notices.toast(tr("The declaration was signed and sealed."))

    def _by_key(self) -> None:
        if self.sign.sign.isEnabled() and not self.sign.isHidden():
            self.seal()

    def _begin_anew(self) -> None:
        self._anew = True
        if self.case is not None:
            self.refresh(self.case)
            self.enter()

    def _print(self) -> None:
        if self.case is not None:
            self._papers.make_and_print(self.case.application_id, "declaration")

    def _side(self) -> QWidget:
        side, inner = QWidget(), QWidget()
        cards = QVBoxLayout(inner)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(12)
        for card in (self.sign, self.changes, self.sealed):
            cards.addWidget(card)
        cards.addStretch(1)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(scrolling(inner), 1)
        column.addWidget(self.sign.foot)
        return side

    def _text_card(self) -> Card:
        card = Card()
        card.body.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        self._text = QVBoxLayout(inner)
        self._text.setContentsMargins(28, 24, 28, 24)
        self._text.setSpacing(12)
        card.body.addWidget(scrolling(inner))
        return card

    def _show(self, view: DeclarationView) -> None:
        signed = bool(view.sealed_at)
        self._say(view)
        self.sign.setVisible(not signed)
        self.sign.foot.setVisible(not signed)
        self.sealed.setVisible(signed)
        self.sign.begin(view)
        self.changes.show_changes(view.changes)
        if signed:
            self.sealed.show_sealed(view)
        read = (view.title, view.intro, *view.clauses, *view.explanations)
        if read != self._printed:
            self._printed = read
            self._write(view)
        self._view = view

    def _say(self, view: DeclarationView) -> None:
        self._banner.button.setVisible(view.stale)
        if view.stale:
            self._banner.say(tr("The data changed after signing: a new declaration is needed."), "warn")
        elif view.sealed_at and view.changes:
            told = trn("{n} answers changed since the signature; they need no new declaration", len(view.changes))
            self._banner.say(told, "info")
        elif view.sealed_at:
            self._banner.say(tr("This declaration is signed and sealed. It is never changed."), "ok")
        elif not view.ready:
            self._banner.say(view.reason, "warn")
        elif not view.mandatory:
            self._banner.say(tr("The policy does not require this declaration; it is recommended."))
        self._banner.setVisible(view.stale or bool(view.sealed_at) or not view.ready or not view.mandatory)

    def _write(self, view: DeclarationView) -> None:
        """Set the text in a size that can be read together across a desk."""
        while (item := self._text.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._text.addWidget(words(view.title, "section", wrap=True))
        self._text.addWidget(_readable(view.intro))
        for number, clause in enumerate(view.clauses, 1):
            self._text.addWidget(_readable(tr("{number}. {clause}", number=number, clause=clause)))
        if view.explanations:
            self._text.addWidget(line())
            self._text.addWidget(words(tr("What was explained to the applicant"), "label"))
            for explained in view.explanations:
                self._text.addWidget(words(explained, "muted", wrap=True))
        self._text.addStretch(1)


def _readable(text: str) -> QWidget:
    made = words(text, "reading", wrap=True)
    made.setFont(theme.font(theme.current(), "card_title"))
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
