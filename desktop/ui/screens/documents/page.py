"""The checklist beside the document in hand: matched with the person present, judged on the day of submission."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from desktop.errors import InputError
from desktop.messages import tr, trn
from desktop.services.views import CaseFile, Checklist, DocumentItem, Ref
from desktop.ui.screens.documents.card import DocumentCard
from desktop.ui.screens.documents.listing import DocumentList
from desktop.ui.screens.paper_desk import PaperDesk
from desktop.ui.screens.step_page import StepPage, Workplace
from desktop.ui.widgets.reason import ReasonDialog
from desktop.ui.widgets.surfaces import Banner, Card
from desktop.ui.widgets.words import across, button, words

_DATE_OF = {"undated": ("issued_on", "expires_on"), "too_old": ("issued_on",), "expired": ("expires_on",)}


class VerificationStep(StepPage):
    """The third step. F4 goes to the next document that is not settled; F8 says that the one in hand matches."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._checklist: Checklist | None = None
        self._item: DocumentItem | None = None
        self._fresh = False  # the list was shown as a change left it: the reload that follows has nothing to add
        self._papers = PaperDesk(place, self)
        self.list = DocumentList()
        self.list.setObjectName("verification.documents")
        self.list.picked.connect(self._pick)
        self._open = Banner()
        self._open.setObjectName("verification.outstanding")
        self.card = DocumentCard()
        self._connect()
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 16, 32, 20)
        row.setSpacing(16)
        row.addWidget(self._list_card(), 8)
        row.addWidget(self.card, 13)

    def refresh(self, case: CaseFile) -> None:
        if self._fresh:
            self._fresh = False
            return
        checklist = self.attempt(lambda: self.place.bench.verification.of(case.application_id))
        if checklist is not None:
            self._show(checklist)

    def enter(self) -> None:
        if not self.list.here():
            self.next_missing()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        self.card.settle()

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

    def _connect(self) -> None:
        self.card.edited.connect(self._save)
        self.card.marked.connect(self._mark)
        self.card.waive_asked.connect(self._waive)
        self.card.copy_kept.connect(self._keep_copy)
        self.card.copy_dropped.connect(self._drop_copy)
        for key, act in (("F4", self.next_missing), ("F8", self.match)):
            QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(
                act
            )

    def _mark(self, status: str) -> None:
        if self._item is None:
            return
        document = self._item.document
        self.settle()
        self._save("status", status)
        item = self._find(document)
        if item is None or status == "missing":
            return
        if item.settled:
            self.next_missing()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif item.sheet.missing:
            self.card.go_to(item.sheet.missing[0])
        elif item.sheet.faults:
            self.card.go_to(next(iter(item.sheet.faults)))
        else:
            self._go_to_date(item)

    def _go_to_date(self, item: DocumentItem) -> None:
        """Of two dates the one that judges this document: its end if it prints one, else its issue."""
        names = _DATE_OF.get(item.state, ())
        if names:
            empty = [name for name in names if item.sheet.values.get(name) is None]
            self.card.go_to((empty or list(names))[-1])

    def _list_card(self) -> Card:
        card = Card(tr("Documents"), "", "list-checks")
        card.body.setContentsMargins(12, 16, 12, 12)
        card.body.setSpacing(10)
        slip = button(tr("What is missing: a slip"), "", "printer", name="verification.slip")
        slip.setToolTip(tr("Print what the applicant is to bring, from where, and until when"))
        slip.clicked.connect(self._hand_over)
        card.head.addWidget(slip)
        self._judged = words("", "caption", wrap=True)
        card.body.addWidget(self._judged)
        card.body.addWidget(self._open)
        card.body.addWidget(self.list, 1)
        card.body.addLayout(across(words(tr("Next missing document F4 · It matches F8"), "caption"), None))
        return card

    def _show(self, checklist: Checklist) -> None:
        self._checklist = checklist
        self._judged.setText(tr("Judged on {day}", day=checklist.judged_on))
        self._say_open(checklist)
        self.list.show_documents(checklist.items)
        item = self._find(self._item.document) if self._item else None
        if item is not None:
            self._show_item(item)

    def _say_open(self, checklist: Checklist) -> None:
        """What is missing for the day of submission, and what has run out since, in one line."""
        said = (
            trn("{n} documents are outstanding", len(checklist.outstanding))
            if checklist.outstanding
            else tr("Every required document is settled.")
        )
        again = trn("{n} documents must be looked at again before the decision", len(checklist.stale))
        open_ones = (*checklist.outstanding, *checklist.stale)
        self._open.say(f"{said} \u00b7 {again}" if checklist.stale else said, "warn" if open_ones else "ok")
        self._open.setToolTip("\n".join(open_ones))

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
        refused = self._checklist.waive_refused if self._checklist else ""
        self.card.show_item(item, self.place.saver.dress(item.sheet), refused)

    def _save(self, name: str, typed: object) -> None:
        if self._item is None or self.case is None:
            return
        fresh: list[Checklist] = []

        def write(ref: Ref, field: str, value: object) -> None:
            fresh[:] = [self.place.bench.verification.edit(ref, field, value)]

        self.place.saver.save(self._item.sheet.ref, name, typed, write)
        if fresh:
            self._changed(fresh[0])
        else:
            self.refresh(self.case)

    def _changed(self, checklist: Checklist) -> None:
        self._show(checklist)
        self._fresh = True
        self.changed.emit()

    def _do(self, act: Callable[[Ref], Checklist | None]) -> None:
        """What is done to the document in hand as a whole."""
        if self._item is None:
            return
        self.settle()
        ref = self._item.sheet.ref
        done = self.attempt(lambda: act(ref))
        if done is not None:
            self._changed(done)

    def _waive(self) -> None:
        if self._item is None:
            return
        verification = self.place.bench.verification
        if self._item.sheet.values.get("status") == "waived":
            self._do(verification.unwaive)
            return
        ReasonDialog(
            self.window(),
            tr("Waive: {document}", document=self._item.label),
            tr("The application can go on without it. Your name, the time and the reason are kept and printed."),
            confirm=tr("Waive"),
            ready=(tr("Being issued, a receipt was shown"), tr("Cannot be obtained in this case")),
            run=lambda reason, _: self._do(lambda ref: verification.waive(ref, reason)),
        ).open()

    def _keep_copy(self, basis: str, day: object) -> None:
        def keep(ref: Ref) -> Checklist | None:
            try:
                return self.place.bench.verification.keep_copy(ref, basis, day)
            except InputError as error:  # belongs beside its field, not in a notice
                self.card.copy.show_fault(error)
                return None

        self._do(keep)

    def _drop_copy(self) -> None:
        self._do(self.place.bench.verification.drop_copy)

    def _hand_over(self) -> None:
        if self.case is not None:
            self.settle()
            self._papers.make_and_print(self.case.application_id, "missing")
