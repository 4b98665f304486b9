"""Keeping a copy of a document: folded away, because seeing it is the rule."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.dates import WrittenDate, show_pair
from desktop.errors import InputError
from desktop.messages import tr
from desktop.services.views import DocumentItem
from desktop.ui.form import Form
from desktop.ui.order import reveal
from desktop.ui.widgets.words import across, button, put_icon, words
from desktop.values import Value

_ASKED = ("copy_basis", "copy_destroy_on")


class CopyPart(QWidget):
    """A line to unfold; in it the legal basis and the day of destruction, or the copy that is kept.

    `keep` carries the basis and the day as typed; `drop` says that no copy is kept any more.
    """

    keep = Signal(str, object)
    drop = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._document = ""
        self._form: Form | None = None
        self.turn = button("", "badge", name="verification.copy")
        self.turn.clicked.connect(self._turn)
        self._said = words("", "muted", wrap=True)
        self._keep = button(tr("Note that a copy is kept"), "", "copy", name="verification.copy.keep")
        self._drop = button(tr("It was destroyed, or none is kept"), "", "trash-2", name="verification.copy.drop")
        self._keep.clicked.connect(self._asked)
        self._drop.clicked.connect(self.drop)
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(12, 0, 12, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self._said)
        self._column.addLayout(across(self._keep, self._drop, None))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(across(self.turn, None))
        whole.addWidget(self._inner)
        self._open(shown=False)

    def show_copy(self, item: DocumentItem) -> None:
        """Show the copy of this document, or what one would need."""
        copy, another = item.copy, item.document != self._document
        self._document = item.document
        if another:
            self._open(shown=False)
        kept = tr("A copy is kept, to be destroyed on {day}", day=_day(copy.destroy_on))
        self.turn.setText(kept if copy.kept else tr("Only seen; keeping a copy is the exception"))
        told = tr("Identity documents may not be copied unless a law or a competent authority demands it.")
        self._said.setText(tr("Basis: {basis}", basis=copy.basis) if copy.kept else copy.refused or told)
        self._drop.setVisible(copy.kept)
        self._keep.setVisible(not copy.kept)
        self._keep.setEnabled(not copy.refused)
        self._keep.setToolTip(copy.refused)
        form = self._made(item)
        form.setVisible(not copy.kept and not copy.refused)
        if another or copy.kept:
            form.show_record({"copy_kept": True, "copy_basis": copy.basis or None, "copy_destroy_on": copy.destroy_on})

    def show_fault(self, error: InputError) -> None:
        """Say why the copy was refused; it is about the day, all else is judged before it is asked."""
        if self._form is not None:
            self._form.set_faults({"copy_destroy_on": error.say()})
            self._form.go_to("copy_destroy_on")

    def _made(self, item: DocumentItem) -> Form:
        if self._form is None:
            self._form = Form(
                [field for field in item.sheet.fields if field.name in _ASKED], record="verification.copy"
            )
            self._column.insertWidget(1, self._form)
        return self._form

    def _asked(self) -> None:
        given: Mapping[str, Value] | None = self._form.collect() if self._form is not None else None
        if given is not None:
            self.keep.emit(str(given["copy_basis"]), given["copy_destroy_on"])

    def _turn(self) -> None:
        self._open(shown=self._inner.isHidden())
        if self._form is not None and self._form.isVisible():
            self._form.first_field()
        QTimer.singleShot(0, self, self._come_into_sight)  # when the page has made room for it

    def _come_into_sight(self) -> None:
        reveal(self)

    def _open(self, *, shown: bool) -> None:
        self._inner.setVisible(shown)
        put_icon(self.turn, "chevron-down" if shown else "chevron-right", "muted", size=16)


def _day(value: Value) -> str:
    return show_pair(value) if isinstance(value, WrittenDate) else ""
