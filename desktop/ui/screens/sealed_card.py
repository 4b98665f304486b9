"""What a sealed declaration shows: when, how and before whom, its place in the chain, and what differs since."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.messages import tr
from desktop.services.views import DeclarationView, DeclaredChange, SealedFacts
from desktop.text import ltr
from desktop.ui import theme
from desktop.ui.widgets.signature_pad import Point, SignaturePad
from desktop.ui.widgets.surfaces import Banner, Card
from desktop.ui.widgets.words import across, line, words

SCREEN, PAPER, THUMB = "screen", "paper", "thumb"
SIGNED: Mapping[str, Callable[[], str]] = {
    SCREEN: lambda: tr("Signed with the pen on the screen"),
    PAPER: lambda: tr("Signed in ink on the printed form"),
    THUMB: lambda: tr("Signed by thumbprint on the printed form"),
}


class SealedCard(Card):
    """When it was sealed, before whom, the seal in groups of four to be compared by eye, and the drawn signature."""

    def __init__(self) -> None:
        super().__init__(tr("Signed and sealed"), "", "shield-check")
        self.body.setSpacing(12)
        self._when, self._mode, self._witness = words("", "strong", wrap=True), _plain("mode"), _plain("witness")
        self._others, self._checks = _plain("witnesses"), words("", "caption", wrap=True)
        self._paper, self._central = Banner(), Banner()
        self._paper.setObjectName("declaration.paper")
        self._central.setObjectName("declaration.central")
        self._seal = _plain("seal")
        self._seal.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.pad = SignaturePad()
        self.pad.setEnabled(False)
        self.pad.setMaximumHeight(theme.current().px(130))
        self.pad.setMinimumHeight(theme.current().px(110))
        self._label = words(tr("Seal"), "label")
        parts = (self._when, self._mode, self._witness, self._others, self._checks, self._paper, self._central)
        for part in (*parts, self.pad, self._label, self._seal):
            self.body.addWidget(part)
        self.body.addWidget(
            words(
                tr("The seal shows any later change. The signature in ink, where there is one, stays primary."),
                "caption",
                wrap=True,
            )
        )
        self.body.addStretch(1)

    def show_sealed(self, view: DeclarationView) -> None:
        """Show the seal of a declaration."""
        self._when.setText(tr("Sealed at {moment}", moment=view.sealed_at))
        self._witness.setText(tr("Witnessed by {name}", name=view.witness))
        self._mode.setText(SIGNED[view.mode or PAPER]())
        self.pad.setVisible(view.mode == SCREEN)
        self.pad.show_strokes([[Point(*point) for point in stroke] for stroke in view.strokes])
        groups = [view.seal[n : n + 4] for n in range(0, len(view.seal), 4)]
        self._seal.setText("\n".join(ltr(" ".join(groups[n : n + 4])) for n in range(0, len(groups), 4)))
        if view.facts is not None:
            self._show_facts(view.facts)

    def _show_facts(self, facts: SealedFacts) -> None:
        others = tr("; ").join(f"{name} ({ltr(number)})" for name, number in facts.witnesses)
        self._others.setVisible(bool(others))
        self._others.setText(tr("The thumbprint was witnessed by {people}", people=others) if others else "")
        self._checks.setVisible(bool(facts.checks))
        self._checks.setText(tr("; ").join(facts.checks))
        self._paper.setVisible(bool(facts.paper))
        self._paper.say(facts.paper, "ok" if facts.is_scanned else "warn", "file-check" if facts.is_scanned else "")
        self._central.say(facts.registered, "ok" if facts.is_registered else "info")
        number = tr("Seal no. {number} of this computer", number=facts.number) if facts.number else tr("Seal")
        self._label.setText(number)


class ChangesCard(Card):
    """What was signed beside what is recorded now, answer by answer."""

    def __init__(self) -> None:
        super().__init__(tr("Changed since the signature"), "", "history")
        self.setObjectName("declaration.changes")
        self.body.setSpacing(10)
        self._shown: tuple[DeclaredChange, ...] = ()
        self._rows: list[QWidget] = []

    def show_changes(self, changes: Sequence[DeclaredChange]) -> None:
        """Show these, or nothing at all."""
        self.setVisible(bool(changes))
        if tuple(changes) == self._shown:
            return
        self._shown = tuple(changes)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [_row(change, first=place == 0) for place, change in enumerate(changes)]
        for row in self._rows:
            self.body.addWidget(row)


def _row(change: DeclaredChange, *, first: bool) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    if not first:
        column.addWidget(line())
    column.addWidget(words(f"{change.label} \u00b7 {change.section}", "strong", wrap=True))
    beside = across(_pair(tr("What was signed"), change.signed), _pair(tr("Recorded now"), change.current), spacing=16)
    for place in (0, 1):
        beside.setStretch(place, 1)
    column.addLayout(beside)
    told = _told(change)
    if told:
        column.addWidget(words(told, "caption", wrap=True))
    return made


def _told(change: DeclaredChange) -> str:
    who = tr("Changed by {name} on {when}", name=change.by, when=change.at) if change.by else ""
    what = "" if change.material else tr("This needs no new declaration.")
    return " \u00b7 ".join(part for part in (who, what) if part)


def _pair(said: str, value: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(words(said, "caption"))
    column.addWidget(words(value, wrap=True))
    return column


def _plain(name: str) -> QLabel:
    made = words("", wrap=True)
    made.setObjectName(f"declaration.{name}")
    return made
