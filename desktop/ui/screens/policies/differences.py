"""What differs between two versions, read one below the other: where, what was there, what stands there now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.messages import tr, trn
from desktop.services.policies.views import Difference
from desktop.ui.widgets.surfaces import Card
from desktop.ui.widgets.words import Glyph, across, line, words


class DifferencesCard(Card):
    """Every place that says something else, under the heading of its page."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, " ", "list-checks", parent)
        self.setObjectName("policy.differences")
        self._shown: tuple[Difference, ...] | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.body.addLayout(self._rows)

    def show_differences(self, found: Sequence[Difference]) -> None:
        """Show exactly these."""
        if tuple(found) == self._shown:
            return
        self._shown = tuple(found)
        self.caption.setText(trn("{n} changes", len(found)))
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if not found:
            self._rows.addWidget(words(tr("Nothing differs."), "muted", parent=self))
        page = ""
        for number, one in enumerate(found):
            if number:
                self._rows.addWidget(line())
            if one.page != page:
                page = one.page
                self._rows.addWidget(words(page, "section", parent=self))
            self._rows.addWidget(self._row(one))

    def _row(self, one: Difference) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(words(one.where, "label", wrap=True, parent=holder))
        for icon, tone, label, value in (
            ("x", "err", tr("Before"), one.before),
            ("check", "ok", tr("Now"), one.after),
        ):
            row = across(Glyph(icon, tone, 16, holder), words(label, "caption", parent=holder), spacing=8)
            row.addWidget(words(value or tr("Nothing"), "" if value else "muted", wrap=True, parent=holder), 1)
            column.addLayout(row)
        return holder
