"""The checklist beside the document in hand: matched with the person present, judged on the day of submission."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.messages import tr, trn
from desktop.services.views import CaseFile, Checklist, DocumentItem
from desktop.ui.form import Form
from desktop.ui.screens.documents import DocumentList, look_of
from desktop.ui.screens.step_page import StepPage, Workplace, scrolling
from desktop.ui.widgets.pill import Pill
from desktop.ui.widgets.surfaces import Banner, Card
from desktop.ui.widgets.words import Glyph, across, button, words

_DATE_OF = {"undated": ("issued_on", "expires_on"), "too_old": ("issued_on",), "expired": ("expires_on",)}


class VerificationStep(StepPage):
    """The third step. F4 goes to the next document that is not settled; F8 says that the one in hand matches."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._checklist: Checklist | None = None
        self._item: DocumentItem | None = None
        self._form: Form | None = None
        self.list = DocumentList()
        self.list.setObjectName("verification.documents")
        self.list.picked.connect(self._pick)
        self._outstanding = Banner()
        self._outstanding.setObjectName("verification.outstanding")
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 16, 32, 20)
        row.setSpacing(16)
        row.addWidget(self._list_card(), 8)
        row.addWidget(self._editor_card(), 13)
        for key, act in (("F4", self.next_missing), ("F8", self.match)):
            QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(
                act
            )

    def refresh(self, case: CaseFile) -> None:
        checklist = self.attempt(lambda: self.place.bench.verification.of(case.application_id))
        if checklist is not None:
            self._show(checklist)

    def enter(self) -> None:
        if not self.list.here():
            self.next_missing()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        if self._form is not None:
            self._form.settle()

    def says(self) -> str:
        missing = len(self._checklist.outstanding) if self._checklist else 0
        return trn("{n} documents are outstanding", missing) if missing else ""

    def next_missing(self) -> None:
        """Take the next document in hand that is not settled, mandatory ones first."""
        items = self._checklist.items if self._checklist else ()
        here = next((n for n, item in enumerate(items) if item.document == self.list.here()), -1)
        ahead = [*items[here + 1 :], *items[: here + 1]]
        waiting = [item for item in ahead if not item.settled]
        following = next((item for item in waiting if item.mandatory), waiting[0] if waiting else None)
        if following is not None:
            self.list.go_to(following.document)
        elif items and not self.list.here():
            self.list.go_to(items[0].document)

    def match(self) -> None:
        """The document in hand matches the person and the file; go where something is still needed."""
        self._mark("matched")

    def _mark(self, status: str) -> None:
        if self._item is None or self._form is None:
            return
        document = self._item.document
        self.settle()
        self._save("status", status)
        item = self._find(document)
        if item is not None and item.settled:
            self.next_missing()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif item is not None and item.sheet.missing:
            self._form.go_to(item.sheet.missing[0])
        elif item is not None:
            self._go_to_date(item)

    def _go_to_date(self, item: DocumentItem) -> None:
        """Of two dates the one that judges this document: its end if it prints one, else its issue."""
        names = _DATE_OF.get(item.state, ())
        if self._form is not None and names:
            empty = [name for name in names if item.sheet.values.get(name) is None]
            self._form.go_to((empty or list(names))[-1])

    def _list_card(self) -> Card:
        card = Card(tr("Documents"), "", "list-checks")
        card.body.setContentsMargins(12, 16, 12, 12)
        card.body.setSpacing(10)
        self._judged = words("", "caption", wrap=True)
        card.body.addWidget(self._judged)
        card.body.addWidget(self._outstanding)
        card.body.addWidget(self.list, 1)
        card.body.addLayout(across(words(tr("Next missing document F4 · It matches F8"), "caption"), None))
        return card

    def _editor_card(self) -> Card:
        card = Card()
        card.body.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        self._body = QVBoxLayout(inner)
        self._body.setContentsMargins(20, 20, 20, 16)
        self._body.setSpacing(14)
        self._title, self._pill = words("", "card-title", wrap=True), Pill()
        head = across(Glyph("file-check", "primary"), spacing=10)
        head.addWidget(self._title, 1)
        head.addWidget(self._pill)
        self._reason, self._verdict = words("", "muted", wrap=True), words("", "strong", wrap=True)
        self._points = words("", wrap=True)
        self._body.addLayout(head)
        self._body.addWidget(self._reason)
        self._body.addWidget(self._points)
        self._body.addLayout(self._quick())
        self._body.addWidget(self._verdict)
        self._body.addStretch(1)
        card.body.addWidget(scrolling(inner))
        return card

    def _quick(self) -> QHBoxLayout:
        matches = button(tr("It matches"), "primary", "check", name="verification.matched", tip="F8")
        differs = button(tr("It does not match"), "", "x", name="verification.mismatch")
        absent = button(tr("Not presented"), "", "inbox", name="verification.missing")
        matches.clicked.connect(self.match)
        differs.clicked.connect(self._differs)
        absent.clicked.connect(self._absent)
        return across(matches, differs, absent, None, spacing=10)

    def _differs(self) -> None:
        self._mark("mismatch")

    def _absent(self) -> None:
        self._save("status", "missing")

    def _show(self, checklist: Checklist) -> None:
        self._checklist = checklist
        self._judged.setText(tr("Judged on {day}", day=checklist.judged_on))
        self._say_outstanding(checklist.outstanding)
        self.list.show_documents(checklist.items)
        item = self._find(self._item.document) if self._item else None
        if item is not None:
            self._show_item(item)

    def _say_outstanding(self, outstanding: tuple[str, ...]) -> None:
        if outstanding:
            self._outstanding.say(trn("{n} documents are outstanding", len(outstanding)), "warn")
            self._outstanding.setToolTip("\n".join(outstanding))
        else:
            self._outstanding.say(tr("Every required document is settled."), "ok")

    def _find(self, document: str) -> DocumentItem | None:
        items = self._checklist.items if self._checklist else ()
        return next((item for item in items if item.document == document), None)

    def _pick(self, document: str) -> None:
        self.settle()  # what was typed belongs to the document that was in hand until now
        item = self._find(document)
        if item is not None:
            self._show_item(item)

    def _show_item(self, item: DocumentItem) -> None:
        self._item = item
        if self._form is None:
            self._form = Form(item.sheet.fields, record="verification.sighting")
            self._form.edited.connect(self._save)
            self._body.insertWidget(self._body.count() - 1, self._form)
        look = look_of(item)
        self._title.setText(item.label)
        self._pill.say(tr(look.words), look.tone, look.icon)
        instead = tr(
            "{reason} Enough instead: {documents}.", reason=item.reason, documents=tr(" or ").join(item.alternatives)
        )
        self._reason.setText(instead if item.alternatives else item.reason)
        self._points.setText(tr("Compare: {points}", points=item.match_points) if item.match_points else "")
        self._points.setVisible(bool(item.match_points))
        self._verdict.setText("" if item.state in ("ok", "missing") else item.verdict)
        self._verdict.setVisible(bool(self._verdict.text()))
        sheet = self.place.saver.dress(item.sheet)
        self._form.show_record(sheet.values, sheet.typed, sheet.faults)

    def _save(self, name: str, typed: object) -> None:
        if self._item is None or self.case is None:
            return
        self.place.saver.save(self._item.sheet.ref, name, typed, self.place.bench.verification.edit)
        self.refresh(self.case)
        self.changed.emit()
