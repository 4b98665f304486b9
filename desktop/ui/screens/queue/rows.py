"""The rows of a file before they are taken in: what will become of each, what cannot be read, and who it may be."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from desktop.messages import mark, tr, trn
from desktop.services.receiving.import_views import Alike, Applicant, Preview, Standing
from desktop.text import ltr
from desktop.ui import theme
from desktop.ui.table import Column, RecordTable
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.surfaces import Card
from desktop.ui.widgets.words import across, button, words

_HEIGHT = 380
_LABELS = {
    Standing.READY: mark("Ready"),
    Standing.KEPT: mark("Kept as typed"),
    Standing.ALIKE: mark("May be on file"),
    Standing.KNOWN: mark("Taken in before"),
    Standing.EMPTY: mark("Nothing to take over"),
}
_TONES = {
    Standing.READY: "ok",
    Standing.KEPT: "warn",
    Standing.ALIKE: "gold",
    Standing.KNOWN: "info",
    Standing.EMPTY: "info",
}
_NEVER = (Standing.KNOWN, Standing.EMPTY)


class RowsCard(Card):
    """The list of rows with a tick for each. `take_asked` carries the numbers of the rows to take in."""

    take_asked = Signal(object)
    file_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("The rows"), icon="users")
        self.setObjectName("importing.rows")
        self._chosen: set[int] = set()
        self._applicants: tuple[Applicant, ...] = ()
        self._only: Standing | None = None
        self._chips: dict[Standing | None, QPushButton] = {}
        self.spread(below=16)
        self.table = RecordTable(self._columns(), name="importing.list", title=tr("The rows"))
        self.table.setMinimumHeight(theme.current().px(_HEIGHT))
        self.table.chosen.connect(self._turn)
        self.table.selected.connect(self._show_one)
        filters = across(self._filters())
        filters.setContentsMargins(20, 0, 20, 0)
        self.body.addLayout(filters)
        self.body.addWidget(self.table)
        self.body.addWidget(self._details())
        self._unused = words("", "caption", wrap=True)
        self.take = button(trn("Take in {n} applications", 0), "primary", "download", name="importing.take")
        self.take.clicked.connect(self._ask_take)
        row = across(spacing=10)
        row.setContentsMargins(20, 0, 20, 0)
        row.addWidget(self._unused, 1)
        row.addWidget(self.take)
        self.body.addLayout(row)

    def show_preview(self, preview: Preview) -> None:
        """Show what would become of every row; what is certainly known is not ticked."""
        self._applicants, self._only = preview.applicants, None
        self._chosen = {one.number for one in preview.applicants if one.proposed}
        for standing, chip in self._chips.items():
            many = preview.count(standing) if standing is not None else len(preview.applicants)
            label = tr(_LABELS[standing]) if standing is not None else tr("All")
            chip.setText(tr("{label} ({count})", label=label, count=many))
            chip.setVisible(many > 0)
        self._chips[None].setChecked(True)
        unused = tr(", ").join(preview.unused)
        self._unused.setText(tr("Only in the row's own text: {columns}", columns=unused) if unused else "")
        self._fill()

    def chosen(self) -> frozenset[int]:
        """The rows that are ticked."""
        return frozenset(self._chosen)

    def _filters(self) -> FlowLayout:
        group, row = QButtonGroup(self), FlowLayout()
        for standing in (None, *Standing):
            chip = button("", "chip", name=f"importing.only.{standing or 'all'}", parent=self)
            chip.setCheckable(True)
            chip.clicked.connect(partial(self._show_only, standing))
            group.addButton(chip)
            row.addWidget(chip)
            self._chips[standing] = chip
        return row

    def _details(self) -> QWidget:
        self._one = QWidget()
        column = QVBoxLayout(self._one)
        column.setContentsMargins(20, 4, 20, 4)
        column.setSpacing(6)
        self._title, self._faults, self._alike = (
            words("", "strong", wrap=True),
            words("", wrap=True),
            words("", wrap=True),
        )
        self._turn_it = button(tr("Leave this row out"), "", "check", name="importing.turn")
        self._turn_it.clicked.connect(self._turn_current)
        self._file = button(tr("Open that file"), "ghost", "file-text", name="importing.open")
        self._file.clicked.connect(self._open)
        for part in (self._title, self._faults, self._alike):
            column.addWidget(part)
        column.addLayout(across(self._turn_it, self._file, None, spacing=10))
        self._one.hide()
        return self._one

    def _show_only(self, standing: Standing | None) -> None:
        self._only = standing
        self._fill()

    def _fill(self) -> None:
        shown = [one for one in self._applicants if self._only in (None, one.standing)]
        self.table.show_rows(shown)
        if shown and self.table.current() is None:
            self.table.select_row(0)
        self._one.setVisible(bool(shown))
        if (one := self.table.current()) is not None:
            self._show_one(one)
        self.take.setText(trn("Take in {n} applications", len(self._chosen)))
        self.take.setEnabled(bool(self._chosen))

    def _show_one(self, one: Applicant) -> None:
        name = one.name or tr("Not named yet")
        self._title.setText(tr("Row {number}: {name}", number=one.number, name=name))
        faults = [tr("{label} «{text}»: {why}", label=c.label, text=c.text, why=c.fault) for c in one.faults]
        self._faults.setText("\n".join(faults))
        self._faults.setVisible(bool(faults))
        known = tr("Taken in before as {number}.", number=ltr(one.known_as)) if one.known_as else ""
        alike = [_alike(match) for match in one.alike]
        self._alike.setText("\n".join(part for part in (known, *alike) if part))
        self._alike.setVisible(bool(known or alike))
        never = one.standing in _NEVER
        ticked = one.number in self._chosen
        self._turn_it.setText(tr("Leave this row out") if ticked else tr("Take this row in"))
        self._turn_it.setVisible(not never)
        self._file.setVisible(any(match.application_id for match in one.alike))

    def _turn(self, one: Applicant) -> None:
        if one.standing not in _NEVER:
            self._chosen ^= {one.number}
            self._fill()

    def _turn_current(self) -> None:
        if (one := self.table.current()) is not None:
            self._turn(one)

    def _open(self) -> None:
        one = self.table.current()
        found = next((match.application_id for match in one.alike if match.application_id), "") if one else ""
        if found:
            self.file_asked.emit(found)

    def _ask_take(self) -> None:
        self.take_asked.emit(self.chosen())

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(tr("Row"), lambda a: str(a.number), 70, key=lambda a: a.number),
            Column(tr("Taken in?"), self._ticked, 96, key=lambda a: a.number not in self._chosen),
            Column(tr("Name"), lambda a: a.name or tr("Not named yet")),
            Column(tr("Identity number"), partial(_cell, code="person.id_number"), 140),
            Column(tr("Mobile"), partial(_cell, code="person.mobile"), 130),
            Column(tr("State"), lambda a: tr(_LABELS[a.standing]), 160, tone=lambda a: _TONES[a.standing]),
            Column(tr("Cells to mend"), lambda a: str(len(a.faults) or ""), 110, key=lambda a: len(a.faults)),
        )

    def _ticked(self, one: Applicant) -> str:
        return tr("Yes") if one.number in self._chosen else tr("No")


def _cell(one: Applicant, *, code: str) -> str:
    return ltr(next((cell.text for cell in one.cells if cell.code == code), ""))


def _alike(match: Alike) -> str:
    number = ltr(match.number) if match.application_id else match.number
    return tr("May be {name} ({number}): {why}", name=match.name, number=number, why=tr(", ").join(match.reasons))
