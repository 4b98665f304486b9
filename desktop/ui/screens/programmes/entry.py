"""A step in which something is written down and recorded: the study, the approval, the execution and what follows it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.messages import mark, tr
from desktop.services.programmes.views import EntryView, Part, RequestFile
from desktop.services.views import Ref
from desktop.ui.form import Form
from desktop.ui.order import reveal
from desktop.ui.screens.programmes.part import RequestPart
from desktop.ui.screens.programmes.told import Told
from desktop.ui.screens.step_page import Workplace
from desktop.ui.widgets.surfaces import Banner, Card
from desktop.ui.widgets.words import across, button

_BEGIN = {
    "study": mark("Write the study down"),
    "approval": mark("Write the decision down"),
    "execution": mark("Write down what was carried out"),
    "follow_up": mark("Write down a follow-up"),
    "report": mark("Write a report"),
}
_RECORD = {
    "study": mark("Finish the study"),
    "approval": mark("Record the decision"),
    "execution": mark("Record what was carried out"),
    "follow_up": mark("Record the follow-up"),
    "report": mark("Record that it was sent"),
}
_ICONS = {
    "study": "search",
    "approval": "gavel",
    "execution": "list-checks",
    "follow_up": "eye",
    "report": "send",
}
_THEN = {"study": "approval", "approval": "execution"}
"""Steps that are over with one entry, and what follows them."""


class EntryPart(RequestPart):
    """The article, what is recorded, and the entry that is being written. Ctrl+N begins another."""

    def __init__(self, place: Workplace, code: str) -> None:
        super().__init__(place, code)
        self._article, self._refused = Banner(icon="scale"), Banner(tone="warn")
        self._refused.setObjectName(f"programme.{code}.refused")
        self._form: Form | None = None
        self._open: Ref | None = None
        self._shown: tuple[EntryView, ...] = ()
        self.add = button(tr(_BEGIN[code]), "primary", "plus", name=f"programme.{code}.add", tip=tr("Ctrl+N"))
        self.add.clicked.connect(self.begin)
        self.extra = QVBoxLayout()
        self.extra.setSpacing(16)
        self._told = QVBoxLayout()
        self._told.setSpacing(8)
        self._list = Card(tr("Recorded"), icon="file-check")
        self._list.body.addLayout(self._told)
        self.content.addWidget(self._article)
        self.content.addWidget(self._refused)
        self.content.addLayout(self.extra)
        self.content.addWidget(self._list)
        self.content.addWidget(self._writing(code))
        self.content.addLayout(across(self.add, None))
        self.content.addStretch(1)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+N"), self, context=context).activated.connect(self._begin_by_key)

    def show_request(self, request: RequestFile) -> None:
        super().show_request(request)
        part = request.part(self.code)
        self._article.say(part.article, "info", "scale")
        self._article.setVisible(bool(part.article))
        self._refused.say(part.refused, "warn")
        self._refused.setVisible(bool(part.refused) and not part.entries)
        self._show_entries(part)
        self._show_writing(part)
        self.add.setVisible(not part.refused and part.writing is None)

    def enter(self) -> None:
        if self._form is not None and self._open is not None:
            QTimer.singleShot(0, self, self._first)
        elif self.add.isVisible():
            self.add.setFocus()

    def settle(self) -> None:
        if self._form is not None and self._open is not None:
            self._form.settle()

    def act(self) -> bool:
        """Record what is written, begin where nothing is, and otherwise let go on."""
        part = self.request.part(self.code) if self.request is not None else None
        if part is None:
            return True
        if self._open is not None:
            return self.record() and self._goes_on()
        if not part.refused and not part.entries:
            self.begin()
            return False
        return True

    def act_words(self) -> str:
        part = self.request.part(self.code) if self.request is not None else None
        if part is not None and part.writing is not None:
            return tr(_RECORD[self.code])
        if part is not None and not part.refused and not part.entries:
            return tr(_BEGIN[self.code])
        return ""

    def begin(self) -> None:
        """Write another entry."""
        if self.request is None:
            return
        if self.attempt(partial(self.programmes.requests.write, self.request.id, self.code)) is not None:
            self.show_request(self.programmes.requests.file(self.request.id))
            self.changed.emit()
            QTimer.singleShot(0, self, self._first)

    def record(self) -> bool:
        """End the entry that is being written; whether it is recorded."""
        self.settle()
        if self._open is None or self._form is None:
            return False
        if not self.place.attempt(partial(self.programmes.requests.record, self._open)):
            if not self._form.first_fault():
                self._form.first_unanswered()
            return False
        self.place.notices.toast(tr("Recorded."))
        self.changed.emit()
        return True

    def told_button(self, entry: EntryView) -> QPushButton | None:
        """What may be done with a recorded entry."""
        return None

    def _writing(self, code: str) -> QWidget:
        self._card = Card(tr(_BEGIN[code]), icon=_ICONS[code])
        self._card.setObjectName(f"programme.{code}.writing")
        self._ends = across(spacing=10)
        clear = button(tr("Empty it"), "ghost", "eraser", name=f"programme.{code}.clear")
        clear.clicked.connect(self._clear)
        record = button(tr(_RECORD[code]), "primary", "check", name=f"programme.{code}.record")
        record.clicked.connect(self._record_pressed)
        self.papers = across(spacing=10)
        self._ends.addLayout(self.papers)
        self._ends.addStretch(1)
        self._ends.addWidget(clear)
        self._ends.addWidget(record)
        self._card.body.addLayout(self._ends)
        self._card.hide()
        return self._card

    def _show_writing(self, part: Part) -> None:
        sheet = part.writing
        self._card.setVisible(sheet is not None)
        if sheet is None:
            self._open = None
            return
        if self._form is None or self._open != sheet.ref:
            self._renew(sheet.ref, Form(sheet.fields, record=f"programme.{self.code}", columns=2))
        if self._form is not None:
            self.fill(self._form, sheet)

    def _renew(self, ref: Ref, form: Form) -> None:
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
        self._open, self._form = ref, form
        form.edited.connect(self._edited)
        self._card.body.insertWidget(1, form)

    def _show_entries(self, part: Part) -> None:
        self._list.setVisible(bool(part.entries))
        if part.entries == self._shown:
            return
        self._shown = part.entries
        while (item := self._told.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for entry in reversed(part.entries):
            self._told.addWidget(Told(entry, self.told_button(entry)))

    def _edited(self, name: str, typed: object) -> None:
        if self._open is not None:
            self.save(self._open, name, typed)

    def _first(self) -> None:
        if self._form is not None and not self._card.isHidden():
            reveal(self._card)
            if not self._form.first_unanswered():
                self._form.first_field()

    def _begin_by_key(self) -> None:
        if self.add.isVisible():
            self.begin()

    def _record_pressed(self) -> None:
        if self.record() and self._goes_on():
            self.moved.emit(_THEN[self.code])

    def _goes_on(self) -> bool:
        """Whether the entry just recorded opens the next step; a request that is declined ends here."""
        if self.request is None or self.code not in _THEN:
            return False
        return self.programmes.requests.file(self.request.id).stage != "declined"

    def _clear(self) -> None:
        if self._open is not None:
            self.attempt(partial(self.programmes.requests.clear, self._open))
            self._open = None
            self.changed.emit()
