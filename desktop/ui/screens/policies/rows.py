"""Rows of the editor: opened in place, added, moved up and down, taken away and taken back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop.messages import tr
from desktop.services.policies.views import EditPart
from desktop.services.views import Sheet
from desktop.ui import theme
from desktop.ui.form import Form
from desktop.ui.notices import Notices
from desktop.ui.order import reveal
from desktop.ui.widgets.surfaces import Card
from desktop.ui.widgets.words import Glyph, across, button, put_icon, words

_AROUND = 64
"""Pixels of a row's line that its arrow and its margins take."""

Edit = Callable[[str, str, object], None]
"""A place, the name of a question there, and what was typed."""


class FormCard(Card):
    """One form of the editor."""

    def __init__(self, part: EditPart, edit: Edit, parent: QWidget | None = None) -> None:
        super().__init__(part.title, parent=parent)
        sheet = part.sheets[0]
        self._place = sheet.ref.id
        if part.help:
            self.body.addWidget(words(part.help, "help", wrap=True, parent=self))
        self.form = Form(sheet.fields, record=self._place, columns=2, parent=self)
        self.form.edited.connect(partial(edit, self._place))
        self.body.addWidget(self.form)
        self.show_part(part)

    def show_part(self, part: EditPart) -> None:
        """Show it as it stands now; what is being typed stays."""
        sheet = part.sheets[0]
        self.form.ask(sheet.fields)
        self.form.show_record(sheet.values, sheet.typed, sheet.faults)

    def settle(self) -> None:
        """Report what is still being typed."""
        self.form.settle()

    def go_to_fault(self) -> bool:
        """Go to the first question with a slip; whether there is one."""
        return self.form.first_fault()


class _RowCard(QFrame):
    """One row: a line that sums it up with its buttons, and its form beneath when it is open."""

    def __init__(self, sheet: Sheet, edit: Edit, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "row")
        self.sheet, self._edit = sheet, edit
        self.form: Form | None = None
        name = sheet.ref.id
        self.summary = button("", "row", name=f"{name}.open", parent=self)
        self.summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._alert = Glyph("circle-alert", "err", 18, self)
        self.up = button("", "icon", "chevron-up", tip=tr("Move up"), name=f"{name}.up", parent=self)
        self.down = button("", "icon", "chevron-down", tip=tr("Move down"), name=f"{name}.down", parent=self)
        self.remove = button("", "icon", "trash-2", tip=tr("Remove"), name=f"{name}.remove", parent=self)
        self.summary.clicked.connect(self.turn)
        head = across(spacing=8)
        head.addWidget(self.summary, 1)
        for one in (self._alert, self.up, self.down, self.remove):
            head.addWidget(one)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(12)
        self._column.addLayout(head)
        self.show_sheet(sheet)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show it as it stands now."""
        self.sheet = sheet
        self.summary.setAccessibleName(sheet.title)
        self._elide()
        self._alert.setVisible(bool(sheet.faults))
        if self.form is not None:
            self.form.ask(sheet.fields)
            self.form.show_record(sheet.values, sheet.typed, sheet.faults)
        self._picture()

    def fix(self) -> None:
        """A row whose place and number are given: only its words change."""
        for one in (self.up, self.down, self.remove):
            one.hide()

    def is_open(self) -> bool:
        """Whether the form is in sight."""
        return self.form is not None and not self.form.isHidden()

    def open(self, *, opened: bool) -> None:
        """Open or close the form; it is built when it is first opened."""
        if opened and self.form is None:
            self.form = Form(self.sheet.fields, record=self.sheet.ref.id, columns=2, parent=self)
            self.form.edited.connect(self._edited)
            self.form.show_record(self.sheet.values, self.sheet.typed, self.sheet.faults)
            self._column.addWidget(self.form)
        if self.form is not None:
            self.form.setVisible(opened)
        self.setProperty("open", opened)
        theme.repolish(self)
        self._picture()

    def turn(self) -> None:
        """Open it if it is closed, and the other way round."""
        self.open(opened=not self.is_open())
        if self.form is not None and self.is_open() and not self.form.first_fault():
            self.form.first_field()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        """As much of the title as the line has room for."""
        room = self.summary.width() - theme.current().px(_AROUND)
        metrics = self.summary.fontMetrics()
        self.summary.setText(metrics.elidedText(self.sheet.title, Qt.TextElideMode.ElideRight, max(room, 80)))

    def _picture(self) -> None:
        put_icon(self.summary, "chevron-down" if self.is_open() else "chevron-right", "muted", size=16)

    def _edited(self, name: str, typed: object) -> None:
        self._edit(self.sheet.ref.id, name, typed)


class RowsCard(Card):
    """The rows of one list. `added`, `moved` and `removed` change it as a whole: whoever keeps them shows the page anew."""

    added = Signal(str)
    moved = Signal(str, int)
    removed = Signal(str)

    def __init__(self, part: EditPart, edit: Edit, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(part.title, parent=parent)
        self._edit, self._notices, self._place = edit, notices, part.place
        self._rows: list[_RowCard] = []
        if part.help:
            self.body.addWidget(words(part.help, "help", wrap=True, parent=self))
        self._empty = words(part.empty or tr("There are none."), "muted", parent=self)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.body.addWidget(self._empty)
        self.body.addLayout(self._column)
        self.add = button(part.add, "", "plus", name=f"{part.place}.add", parent=self)
        self.add.clicked.connect(self._add)
        self.add.setVisible(bool(part.add))
        self.body.addLayout(across(self.add, None))
        self.show_part(part)

    def show_part(self, part: EditPart) -> None:
        """Show exactly these rows; one at the same place stays as it is, opened or not."""
        while len(self._rows) > len(part.sheets):
            gone = self._rows.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for number, sheet in enumerate(part.sheets):
            if number < len(self._rows):
                self._rows[number].show_sheet(sheet)
            else:
                self._rows.append(self._make(sheet, fixed=part.fixed))
        for number, row in enumerate(self._rows):
            row.up.setEnabled(number > 0)
            row.down.setEnabled(number < len(self._rows) - 1)
        self._empty.setVisible(not part.sheets)

    def open_row(self, place: str) -> None:
        """Open a row and put the caret in its first question."""
        row = next(one for one in self._rows if one.sheet.ref.id == place)
        row.open(opened=True)
        reveal(row)
        if row.form is not None:
            row.form.first_field()

    def close_rows(self) -> None:
        """Close every row: they stand elsewhere now, and what is open would be another one."""
        for row in self._rows:
            row.open(opened=False)
            if row.form is not None:
                row.form.deleteLater()
                row.form = None

    def settle(self) -> None:
        """Report what is still being typed."""
        for row in self._rows:
            if row.form is not None:
                row.form.settle()

    def go_to_fault(self) -> bool:
        """Open the first row with a slip; whether there is one."""
        row = next((one for one in self._rows if one.sheet.faults), None)
        if row is None:
            return False
        row.open(opened=True)
        reveal(row)
        return row.form is not None and row.form.first_fault()

    def _make(self, sheet: Sheet, *, fixed: bool) -> _RowCard:
        row = _RowCard(sheet, self._edit, self)
        place = sheet.ref.id
        row.up.clicked.connect(partial(self._move, place, -1))
        row.down.clicked.connect(partial(self._move, place, 1))
        row.remove.clicked.connect(partial(self._remove, place))
        if fixed:
            row.fix()
        self._column.addWidget(row)
        return row

    def _add(self) -> None:
        self.settle()
        self.added.emit(self._place)

    def _move(self, place: str, by: int) -> None:
        self.settle()
        self.close_rows()
        self.moved.emit(place, by)

    def _remove(self, place: str) -> None:
        self.settle()
        self.close_rows()
        self.removed.emit(place)

    def offer_back(self, what: str, restore: Callable[[], None]) -> None:
        """Offer for ten seconds to take a removal back."""
        self._notices.toast(tr("Removed: {what}", what=what), undo=partial(self._take_back, restore))

    def _take_back(self, restore: Callable[[], None]) -> None:
        if shiboken6.isValid(self):  # the message may outlive the page
            self.close_rows()
            restore()
