"""What the policy's conditions suggest about each service: a card that says who decides."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.messages import mark, tr
from desktop.services.study.views import OUTCOMES, KeptEvaluation, RuleLine, ServiceSuggestion, Suggestions
from desktop.ui.widgets.pill import Pill
from desktop.ui.widgets.surfaces import Banner, Card
from desktop.ui.widgets.words import Glyph, across, button, line, words

_TONES = {"eligible": "ok", "not_eligible": "err", "review": "warn", "": "info"}
_SIGNS: Mapping[str, tuple[str, str, str]] = {
    "met": ("check", "ok", mark("The condition is met")),
    "not_met": ("x", "err", mark("The condition is not met")),
    "review": ("circle-help", "warn", mark("To be looked at")),
    "skipped": ("info", "faint", mark("The condition does not apply here")),
}


class SuggestionCard(Card):
    """Each service with its outcome, figures and conditions, and what was kept. `kept` asks to keep it as it is now."""

    kept = Signal()

    def __init__(self) -> None:
        super().__init__(tr("What the policy's conditions suggest"), " ", "scale")
        self.setObjectName("study.suggestion")
        self._shown: tuple[Suggestions, bool] | None = None
        self.body.addWidget(
            Banner(tr("This is a suggestion, made from the answers as they are recorded now. The committee decides."))
        )
        self._list: QFrame | None = None
        self._keep = button(tr("Keep this suggestion"), "", "save", name="study.keep")
        self._keep.clicked.connect(self.kept)
        self.body.addLayout(across(self._keep, None))

    def show_suggestions(self, found: Suggestions, *, writable: bool) -> None:
        """Show what is suggested now; built anew only when something in it is another."""
        if self._shown == (found, writable):
            return
        self._shown = (found, writable)
        self.caption.setText(tr("{policy}, judged on {day}", policy=found.policy, day=found.judged_on))
        self._keep.setVisible(writable and bool(found.services))
        if self._list is not None:
            self.body.removeWidget(self._list)
            self._list.hide()
            self._list.deleteLater()
        self._list = QFrame()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        if not found.services:
            column.addWidget(words(tr("No service has been asked for yet."), "muted"))
        for one in found.services:
            column.addWidget(_service(one))
        self.body.insertWidget(self.body.count() - 1, self._list)


def _service(one: ServiceSuggestion) -> QFrame:
    made = QFrame()
    made.setProperty("role", "row")
    made.setObjectName(f"study.suggestion.{one.service}")
    column = QVBoxLayout(made)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(8)
    outcome = Pill(tr(OUTCOMES[one.outcome]), _TONES[one.outcome])
    head = across(words(one.label, "strong"), outcome, None, spacing=10)
    for name, value in one.figures:
        head.addWidget(words(tr("{name}: {value}", name=name, value=value), "caption"))
    column.addLayout(head)
    column.addWidget(words(one.said, "muted", wrap=True))
    for rule in one.rules:
        column.addLayout(_rule(rule))
    if one.scores:
        column.addWidget(line())
        for words_of, points in one.scores:
            column.addWidget(words(tr("{words}: {points}", words=words_of, points=points), "caption", wrap=True))
    for kept in one.kept:
        column.addWidget(_kept(kept))
    return made


def _rule(rule: RuleLine) -> QVBoxLayout:
    icon, tone, said = _SIGNS[rule.state]
    glyph = Glyph(icon, tone, 18)
    glyph.setAccessibleName(tr(said))
    row = across(glyph, spacing=10)
    row.addWidget(words(rule.words, wrap=True), 1)
    row.addWidget(words(rule.article, "caption"))
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addLayout(row)
    below = words(
        tr("{said}: {measured}", said=tr(said), measured=rule.measured) if rule.measured else tr(said), "help"
    )
    below.setWordWrap(True)
    below.setContentsMargins(28, 0, 28, 0)
    column.addWidget(below)
    return column


def _kept(kept: KeptEvaluation) -> Banner:
    if kept.rules_changed:
        return Banner(tr("{kept}. The conditions of the policy changed since.", kept=kept.said), "warn", "history")
    if kept.changed:
        names = tr(", ").join(kept.changed)
        return Banner(tr("{kept}. Changed since: {names}.", kept=kept.said, names=names), "warn", "history")
    return Banner(tr("{kept}. Nothing changed since.", kept=kept.said), "ok", "history")
