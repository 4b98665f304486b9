"""The document in hand: why it is asked for, what to compare, what was seen of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.messages import tr
from desktop.services.views import DocumentItem, Sheet
from desktop.ui.form import Form
from desktop.ui.screens.documents.comparing import CompareList
from desktop.ui.screens.documents.copying import CopyPart
from desktop.ui.screens.documents.listing import look_of
from desktop.ui.screens.step_page import scrolling
from desktop.ui.widgets.pill import Pill
from desktop.ui.widgets.surfaces import Banner, Card
from desktop.ui.widgets.words import Glyph, across, button, words

_ASKED = ("status", "original_seen", "number", "issuer", "issued_on", "expires_on", "note")


class DocumentCard(Card):
    """One document. `edited` carries an answer; `marked` a result pressed; the rest are asked of whoever keeps the file."""

    edited = Signal(str, object)
    marked = Signal(str)
    waive_asked = Signal()
    copy_kept = Signal(str, object)
    copy_dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._form: Form | None = None
        self.body.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        self._body = QVBoxLayout(inner)
        self._body.setContentsMargins(20, 20, 20, 16)
        self._body.setSpacing(14)
        self._title, self._pill = words("", "card-title", wrap=True), Pill()
        head = across(Glyph("file-check", "primary"), spacing=10)
        head.addWidget(self._title, 1)
        head.addWidget(self._pill)
        self._reason, self._verdict = words("", "muted", wrap=True), words("", "strong", wrap=True)
        self._lapse, self._seen = Banner(), words("", "caption", wrap=True)
        self._lapse.setObjectName("verification.lapse")
        self._seen.setObjectName("verification.seen")
        self.points, self.copy = CompareList(), CopyPart()
        self.points.ticked.connect(self._ticked)
        self.copy.keep.connect(self.copy_kept)
        self.copy.drop.connect(self.copy_dropped)
        self._body.addLayout(head)
        self._body.addWidget(self._reason)
        self._body.addWidget(self.points)
        self._body.addLayout(self._quick())
        for one in (self._verdict, self._lapse, self._seen, self.copy):
            self._body.addWidget(one)
        self._body.addStretch(1)
        self.body.addWidget(scrolling(inner))

    def show_item(self, item: DocumentItem, sheet: Sheet, waive_refused: str) -> None:
        """Show a document; `sheet` is its record with what could not be saved yet."""
        look = look_of(item)
        self._title.setText(item.label)
        self._pill.say(tr(look.words), look.tone, look.icon)
        self._reason.setText("\n".join(_reasons(item)))
        agreed = sheet.values.get("matched")
        waived = sheet.values.get("status") == "waived"
        self.points.show_points(item.points, agreed if isinstance(agreed, tuple) else (), locked=waived)
        self.points.setVisible(bool(item.points))
        self._verdict.setText("" if item.state in ("ok", "missing", "waived") else item.verdict)
        self._verdict.setVisible(bool(self._verdict.text()))
        self._lapse.say(item.lapse, "warn", "alarm-clock")
        self._lapse.setVisible(bool(item.lapse))
        self._seen.setText(item.waiver or item.seen)
        self._seen.setVisible(bool(self._seen.text()))
        self._waive.setText(tr("Ask for it after all") if waived else tr("Waive"))
        self._waive.setEnabled(not waive_refused)
        self._waive.setToolTip(waive_refused or tr("Do without this document, for a reason"))
        self.copy.show_copy(item)
        form = self._made(sheet)
        form.ask([field for field in sheet.fields if field.name in _ASKED])
        form.show_record(sheet.values, sheet.typed, sheet.faults)

    def settle(self) -> None:
        """Report what is still being typed."""
        if self._form is not None:
            self._form.settle()

    def go_to(self, name: str) -> bool:
        """Put the caret in a field."""
        return self._form is not None and self._form.go_to(name)

    def _made(self, sheet: Sheet) -> Form:
        if self._form is None:
            asked = [field for field in sheet.fields if field.name in _ASKED]
            self._form = Form(asked, record="verification.sighting")
            self._form.edited.connect(self.edited)
            self._body.insertWidget(self._body.indexOf(self.copy), self._form)
        return self._form

    def _quick(self) -> QHBoxLayout:
        matches = button(tr("It matches"), "primary", "check", name="verification.matched", tip="F8")
        differs = button(tr("It does not match"), "", "x", name="verification.mismatch")
        absent = button(tr("Not presented"), "", "inbox", name="verification.missing")
        self._waive = button(tr("Waive"), "", "ban", name="verification.waive")
        matches.clicked.connect(self._matches)
        differs.clicked.connect(self._differs)
        absent.clicked.connect(self._absent)
        self._waive.clicked.connect(self.waive_asked)
        return across(matches, differs, absent, None, self._waive, spacing=10)

    def _matches(self) -> None:
        self.marked.emit("matched")

    def _differs(self) -> None:
        self.marked.emit("mismatch")

    def _absent(self) -> None:
        self.marked.emit("missing")

    def _ticked(self, codes: tuple[str, ...]) -> None:
        self.edited.emit("matched", codes)


def _reasons(item: DocumentItem) -> list[str]:
    """Why it is asked for, by whom, what would do instead, until when, and what the catalogue adds."""
    services = tr(", ").join(item.asked_by)
    found = [
        tr("{reason} Asked for by: {services}.", reason=item.reason, services=services) if services else item.reason
    ]
    if item.alternatives:
        found.append(tr("One is enough. Instead of it: {documents}.", documents=tr(" or ").join(item.alternatives)))
    if item.later:
        found.append(tr("It may come until {day}.", day=item.later))
    return [text for text in (*found, item.note) if text]
