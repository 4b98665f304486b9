"""Repeating rows of a file (family members, incomes): add, open in place, remove and take the removal back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.field import Field
from desktop.messages import tr, trn
from desktop.ui import theme
from desktop.ui.form import Form
from desktop.ui.notices import Notices
from desktop.ui.order import reveal
from desktop.ui.widgets.words import Glyph, across, button, put_icon, words
from desktop.values import Value


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it is stored: its id, values, texts not accepted yet, and their faults."""

    id: str
    values: Mapping[str, Value]
    typed: Mapping[str, str] = field(default_factory=dict)
    faults: Mapping[str, str] = field(default_factory=dict)


class _RowCard(QFrame):
    """One row: a line that sums it up, and beneath it, when open, its form."""

    toggled = Signal(str)
    removed = Signal(str)
    edited = Signal(str, str, object)

    def __init__(self, row_id: str, fields: Sequence[Field], record: str, columns: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.id = row_id
        self._fields, self._record, self._columns = fields, f"{record}.{row_id}", columns
        self.form: Form | None = None
        self.row = Row(row_id, {})
        self.setProperty("role", "row")
        self.summary = button("", "row", parent=self)
        self.summary.setObjectName(f"{self._record}.open")
        self.summary.clicked.connect(self._toggle)
        self._alert = Glyph("circle-alert", "err", 18, self)
        remove = button("", "icon", "trash-2", tip=tr("Remove"), name=f"{self._record}.remove", parent=self)
        remove.clicked.connect(self._remove)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(12)
        head = across(spacing=8)
        head.addWidget(self.summary, 1)
        head.addWidget(self._alert)
        head.addWidget(remove)
        self._column.addLayout(head)

    def show_row(self, row: Row, summary: str) -> None:
        """Show what is stored."""
        if row == self.row and summary == self.summary.text():
            return
        self.row = row
        self.summary.setText(summary)
        self._alert.setVisible(bool(row.faults))
        if self.form is not None:
            self.form.show_record(row.values, row.typed, row.faults)
        self._picture()

    def ask(self, fields: Sequence[Field]) -> None:
        """Set the questions."""
        self._fields = fields
        if self.form is not None:
            self.form.ask(fields)

    def open(self, *, opened: bool) -> None:
        """Open or close the form; it is built when it is first opened."""
        if opened and self.form is None:
            self.form = Form(self._fields, record=self._record, columns=self._columns, parent=self)
            self.form.edited.connect(self._edited)
            self.form.show_record(self.row.values, self.row.typed, self.row.faults)
            self._column.addWidget(self.form)
        if self.form is not None:
            self.form.setVisible(opened)
        self.setProperty("open", opened)
        theme.repolish(self)
        self._picture()

    def is_open(self) -> bool:
        """Whether the form is in sight."""
        return self.form is not None and not self.form.isHidden()

    def _picture(self) -> None:
        put_icon(self.summary, "chevron-down" if self.is_open() else "chevron-right", "muted", size=16)

    def _toggle(self) -> None:
        self.toggled.emit(self.id)

    def _remove(self) -> None:
        self.removed.emit(self.id)

    def _edited(self, name: str, typed: object) -> None:
        self.edited.emit(self.id, name, typed)


class RowList(QWidget):
    """The rows and the button that adds one. Whoever keeps the rows answers `added` with `show_rows` and `open_row`.

    A removal is reported at once and can be taken back for ten seconds: `removed`, then perhaps `restored`.
    """

    added = Signal()
    edited = Signal(str, str, object)
    removed = Signal(str)
    restored = Signal(str)
    faults_changed = Signal()

    def __init__(
        self,
        fields: Sequence[Field],
        *,
        record: str,
        add: str,
        empty: str,
        summarise: Callable[[Row], str],
        notices: Notices,
        columns: int = 3,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fields, self._record, self._columns = fields, record, columns
        self._summarise, self._notices = summarise, notices
        self._cards: dict[str, _RowCard] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._empty = words(empty, "muted", wrap=True, parent=self)
        self.add = button(add, "", "plus", name=f"{record}.add", parent=self)
        self.add.clicked.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._empty)
        column.addLayout(self._rows)
        column.addLayout(across(self.add, None))

    def ask(self, fields: Sequence[Field]) -> None:
        """Set the questions of the rows: lists of answers may change while a row is open."""
        if fields == self._fields:
            return
        self._fields = fields
        for card in self._cards.values():
            card.ask(fields)

    def show_rows(self, rows: Sequence[Row], *, may_be_empty: bool = True) -> None:
        """Show exactly these rows; an open one stays open and keeps what is being typed in it.

        The words for an empty list stand only where it may be empty.
        """
        for row_id in [one for one in self._cards if one not in {row.id for row in rows}]:
            card = self._cards.pop(row_id)
            self._rows.removeWidget(card)
            card.hide()
            card.deleteLater()
        for index, row in enumerate(rows):
            card = self._cards.get(row.id) or self._make(row.id)
            if self._rows.indexOf(card) != index:
                self._rows.removeWidget(card)
                self._rows.insertWidget(index, card)
            card.show_row(row, self._summarise(row))
        self._empty.setVisible(not rows and may_be_empty)
        self.faults_changed.emit()

    def faults(self) -> dict[str, str]:
        """Rows with something wrong or open, and how much."""
        counts = {card.id: len(card.row.faults) for card in self._cards.values()}
        return {row_id: trn("{n} answers are open", count) for row_id, count in counts.items() if count}

    def label_of(self, row_id: str) -> str:
        """What sums a row up."""
        return self._cards[row_id].summary.text()

    def go_to(self, row_id: str) -> bool:
        """Open a row at its first fault."""
        card = self._cards.get(row_id)
        if card is None:
            return False
        self.open_row(row_id)
        reveal(card)
        return card.form is not None and card.form.first_fault()

    def open_row(self, row_id: str) -> None:
        """Open a row and put the caret in its first question."""
        for card in self._cards.values():
            card.open(opened=card.id == row_id)
        card = self._cards[row_id]
        if card.form is not None and not card.form.first_unanswered():
            card.form.first_field()

    def set_faults(self, row_id: str, faults: Mapping[str, str]) -> None:
        """Show what is wrong in one row."""
        card = self._cards.get(row_id)
        if card is not None and card.form is not None:
            card.form.set_faults(faults)

    def settle(self) -> None:
        """Report what is still being typed."""
        for card in self._cards.values():
            if card.form is not None:
                card.form.settle()

    def _make(self, row_id: str) -> _RowCard:
        card = _RowCard(row_id, self._fields, self._record, self._columns, self)
        card.edited.connect(self.edited)
        card.toggled.connect(self._toggle)
        card.removed.connect(self._remove)
        self._cards[row_id] = card
        return card

    def _add(self) -> None:
        self.settle()
        self.added.emit()

    def _toggle(self, row_id: str) -> None:
        card = self._cards[row_id]
        if card.is_open():
            card.open(opened=False)
        else:
            self.open_row(row_id)

    def _remove(self, row_id: str) -> None:
        summary = self._cards[row_id].summary.text()
        self.removed.emit(row_id)
        self._notices.toast(tr("Removed: {what}", what=summary), undo=partial(self._take_back, row_id))

    def _take_back(self, row_id: str) -> None:
        if shiboken6.isValid(self):  # the message may outlive the page
            self.restored.emit(row_id)
