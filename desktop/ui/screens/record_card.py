"""One record of a list, open to be written: a form of its own in a card, in sight while it is filled in."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal

from desktop.messages import tr
from desktop.services.views import Ref, Sheet
from desktop.ui.form import Form
from desktop.ui.order import reveal
from desktop.ui.screens.saving import Saver, Write
from desktop.ui.widgets.surfaces import Card
from desktop.ui.widgets.words import across, button


class RecordCard(Card):
    """Every answer is saved at once. `held` says that the disk did not take one, `remove_asked` that the record is not
    wanted, `closed` that it is put away.
    """

    held = Signal()
    remove_asked = Signal()
    closed = Signal()

    def __init__(self, title: str, icon: str, *, name: str, record: str, saver: Saver, write: Write) -> None:
        super().__init__(title, tr("Fields marked * are required"), icon)
        self.setObjectName(f"{name}.entry")
        self._record, self._saver, self._write = record, saver, write
        self._form: Form | None = None
        self.ref: Ref | None = None
        remove = button(tr("Remove"), "danger", "trash-2", name=f"{name}.remove")
        done = button(tr("Done"), "", "check", name=f"{name}.done")
        remove.clicked.connect(self.remove_asked)
        done.clicked.connect(self._done)
        self.body.addLayout(across(remove, None, done))
        self.hide()

    def come(self, sheet: Sheet) -> None:
        """Open a record: its own form, in sight, the caret in its first field."""
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
        self.ref = sheet.ref
        self._form = Form(sheet.fields, record=self._record, columns=3)
        self._form.edited.connect(self._edited)
        self.body.insertWidget(1, self._form)
        self.show()
        self.show_sheet(sheet)
        QTimer.singleShot(0, self, self._enter)  # the form has its place only after the next layout

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the open record as it is stored; what is being typed stays."""
        if self._form is not None:
            dressed = self._saver.dress(sheet)
            self._form.show_record(dressed.values, dressed.typed, dressed.faults)

    def settle(self) -> None:
        """Save what is still being typed."""
        if self._form is not None:
            self._form.settle()

    def put_away(self) -> None:
        """Close the record."""
        self.ref = None
        self.hide()
        self.closed.emit()

    def _enter(self) -> None:
        if self._form is not None and not self.isHidden():
            reveal(self)
            self._form.first_field()

    def _edited(self, name: str, typed: object) -> None:
        if self.ref is not None and not self._saver.save(self.ref, name, typed, self._write):
            self.held.emit()

    def _done(self) -> None:
        """Close it once nothing is wrong; what is missing may follow later, the list says so."""
        self.settle()
        if self._form is not None and not self._form.first_fault():
            self.put_away()
