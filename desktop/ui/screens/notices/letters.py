"""The letters of a file: read here before they are printed, and put on record when they were handed over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.messages import tr
from desktop.services.notices.views import LetterOffer, NoticeDesk
from desktop.services.views import CaseFile, PaperView
from desktop.ui import theme
from desktop.ui.form_dialog import FormDialog
from desktop.ui.screens.course_card import CourseCard
from desktop.ui.screens.notices.rows import LetterLine
from desktop.ui.screens.paper_desk import PaperDesk
from desktop.ui.screens.step_page import Workplace
from desktop.ui.table import Column, RecordTable
from desktop.ui.widgets.pdf_view import PageImage, PdfView
from desktop.ui.widgets.words import across, button, words
from desktop.values import Value

_VIEW_HEIGHT = 620


class LettersCard(CourseCard):
    """The letters this file can have now, the one in hand, and everybody who was told."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, tr("Letters to the beneficiary"), "", "file-pen")
        self.setObjectName("course.letters")
        self._lines: dict[str, LetterLine] = {}
        self._view: NoticeDesk | None = None
        self._paper: PaperView | None = None
        self._shown_of = ""
        self._desk = PaperDesk(place, self)
        self._desk.drawn.connect(self._show_pages)
        self._desk.failed.connect(self._ready)
        row = across(spacing=16)
        row.addLayout(self._offer(), 4)
        row.addWidget(self._reading(), 7)
        self.body.addLayout(row)
        self.body.addWidget(self._register())

    def refresh(self, case: CaseFile) -> None:
        view = self.attempt(partial(self.place.bench.practice.notices.of, case.application_id))
        if view is None:
            return
        if self._shown_of != case.application_id:
            self._close()
        self._shown_of, self._view = case.application_id, view
        for offer in view.letters:
            self._show_line(offer, held=bool(view.held))
        self.told.show_rows(view.told)
        self.told.fit()
        self._told_box.setVisible(bool(view.told))

    def make(self, code: str) -> None:
        """Make one letter and show it."""
        if self.case is None:
            return
        for one in self._lines.values():
            one.read.setEnabled(False)
        self._desk.draw(partial(self.place.bench.practice.notices.make, self.case.application_id, code))

    def tell(self, code: str) -> None:
        """Ask how and to whom it was told."""
        if self.case is None or self._view is None:
            return
        notices, application_id = self.place.bench.practice.notices, self.case.application_id
        offer = next(one for one in self._view.letters if one.code == code)
        handed = "letter_handed" if offer.made or code == "receipt" else None
        known: dict[str, Value] = {"way": handed, "recipient_is": "self", "recipient": self._view.recipient}
        FormDialog(
            self.window(),
            tr("Record the telling: {paper}", paper=offer.title),
            tr("What is put on record here stays: it proves who was told, how and when."),
            notices.questions(),
            record="tell",
            confirm=tr("Put on record"),
            act=partial(notices.tell, application_id, code),
            done=partial(self._was_told, offer.title),
            values=known,
            icon="check",
        ).open()

    def _was_told(self, title: str) -> None:
        self.place.notices.toast(tr("Recorded: {what}", what=title))
        self.changed.emit()

    def _show_line(self, offer: LetterOffer, *, held: bool) -> None:
        """A letter that this file cannot have is not in the way; one that is held stays in sight with its reason."""
        wanted = not offer.refused or bool(offer.told) or (held and bool(offer.about))
        if offer.code not in self._lines:
            if not wanted:
                return
            made = LetterLine(offer)
            made.read.clicked.connect(partial(self.make, offer.code))
            made.tell.clicked.connect(partial(self.tell, offer.code))
            self._lines[offer.code] = made
            self._list.addWidget(made)
        self._lines[offer.code].show_offer(offer)
        self._lines[offer.code].setVisible(wanted)

    def _offer(self) -> QVBoxLayout:
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        column = QVBoxLayout()
        column.addLayout(self._list)
        column.addStretch(1)
        return column

    def _reading(self) -> QWidget:
        self._reader = QWidget()
        self._title = words("", "strong", wrap=True)
        self._print = button(tr("Print"), "primary", "printer", name="letters.print")
        self._keep = button(tr("Keep as PDF"), "", "download", name="letters.keep")
        self._shut = button("", "ghost", "x", tip=tr("Close the letter"), name="letters.close")
        self._print.clicked.connect(partial(self._with_paper, self._desk.print_paper))
        self._keep.clicked.connect(partial(self._with_paper, self._desk.keep))
        self._shut.clicked.connect(self._close)
        head = across(spacing=8)
        head.addWidget(self._title, 1)
        for one in (self._keep, self._print, self._shut):
            head.addWidget(one)
        self.pdf = PdfView()
        self.pdf.setObjectName("letters.view")
        self.pdf.setMinimumHeight(theme.current().px(_VIEW_HEIGHT))
        column = QVBoxLayout(self._reader)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.pdf, 1)
        self._reader.hide()
        return self._reader

    def _register(self) -> QWidget:
        self._told_box = QWidget()
        columns = (
            Column(tr("When"), lambda one: one.when, 160),
            Column(tr("What was told"), lambda one: one.what),
            Column(tr("How it was told"), lambda one: one.way, 170),
            Column(tr("Who was told"), lambda one: one.who),
            Column(tr("Told by"), lambda one: one.by, 140),
        )
        self.told = RecordTable(columns, name="letters.told", title=tr("Who was told what"))
        column = QVBoxLayout(self._told_box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(words(tr("Who was told what"), "label"))
        column.addWidget(self.told)
        return self._told_box

    def _show_pages(self, paper: PaperView, pages: Sequence[PageImage]) -> None:
        self._paper = paper
        self._title.setText(paper.title)
        self.pdf.show_pages(pages)
        self._reader.show()
        for code, one in self._lines.items():
            one.show_open(opened=paper.form == code)
        self._ready()
        self._print.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _close(self) -> None:
        self._paper = None
        self._reader.hide()
        for one in self._lines.values():
            one.show_open(opened=False)

    def _ready(self) -> None:
        for one in self._lines.values():
            one.read.setEnabled(True)

    def _with_paper(self, act: Callable[[PaperView], None]) -> None:
        if self._paper is not None:
            act(self._paper)
