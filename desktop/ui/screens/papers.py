"""The papers of a file: made here and now without any line, read on the screen, printed or kept."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.messages import tr
from desktop.services.papers.papers import PAPERS, PaperKind
from desktop.services.returns.views import SignedScan
from desktop.services.views import CaseFile, PaperView
from desktop.ui import theme
from desktop.ui.screens.auditor_copy import AuditorCopy
from desktop.ui.screens.paper_desk import PaperDesk
from desktop.ui.screens.returned.pictures import large
from desktop.ui.screens.returned.rows import signature_words
from desktop.ui.screens.step_page import StepPage, Workplace, scrolling
from desktop.ui.tasks import Lane
from desktop.ui.widgets.pdf_view import PageImage, PdfView
from desktop.ui.widgets.surfaces import Card, EmptyState
from desktop.ui.widgets.words import Glyph, across, button, words

TO_BE_SIGNED = ("application", "declaration", "checklist", "study")
"""Papers that are expected back once they were made."""


class _PaperLine(QFrame):
    """One paper on offer: what it is, whether it was made, and the button that makes it."""

    def __init__(self, kind: PaperKind) -> None:
        super().__init__()
        self.setProperty("role", "row")
        self._tick = Glyph("circle-check-big", "ok", 18)
        self.make = button(tr("Read"), "", "eye", name=f"papers.make.{kind.form}")
        self.make.setAccessibleName(tr("Read: {paper}", paper=tr(kind.title)))
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(across(words(tr(kind.title), "strong"), self._tick, None, spacing=8))
        column.addWidget(words(tr(kind.about), "caption", wrap=True))
        self._back = words("", "strong", wrap=True)
        self._back.setObjectName(f"papers.back.{kind.form}")
        self.look = button("", "ghost", "file-check", tip=tr("Show the signed scan"), name=f"papers.scan.{kind.form}")
        row = across(spacing=12)
        row.addLayout(column, 1)
        row.addWidget(self.make)
        signed = across(spacing=12)
        signed.addWidget(self._back, 1)
        signed.addWidget(self.look)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 12, 14, 12)
        rows.setSpacing(4)
        rows.addLayout(row)
        rows.addLayout(signed)
        self.show_made(made=False)
        self.show_back(None, expected=False)

    def show_made(self, *, made: bool) -> None:
        """Tick the paper that was made at least once."""
        self._tick.setVisible(made)
        self._tick.setToolTip(tr("Made") if made else "")

    def show_back(self, scan: SignedScan | None, *, expected: bool) -> None:
        """Say whether the signed paper has come back; nothing where none was printed to be signed."""
        self._back.setText(signed_words(scan) if scan is not None else tr("Signed paper: not scanned yet"))
        self._back.setVisible(scan is not None or expected)
        self.look.setVisible(scan is not None)

    def show_open(self, *, opened: bool) -> None:
        """Mark the paper that is in the view."""
        self.setProperty("open", opened)
        theme.repolish(self)


def signed_words(scan: SignedScan) -> str:
    """How far a signed paper is back, in one line."""
    back = tr("Signed paper: found, {moment}", moment=scan.scanned_at)
    part = "" if scan.is_whole else tr("{back} of {pages} pages", back=len(scan.back), pages=scan.pages)
    return tr(" · ").join(one for one in (back, part, signature_words(scan.signature)) if one)


class PapersStep(StepPage):
    """The fifth step."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._paper: PaperView | None = None
        self._lines: dict[str, _PaperLine] = {}
        self._scans: dict[str, SignedScan] = {}
        self._desk = PaperDesk(place, self)
        self._desk.drawn.connect(self._show_pages)
        self._desk.failed.connect(self._made_ready)
        self._auditor = AuditorCopy(place, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 16, 32, 20)
        row.setSpacing(16)
        row.addWidget(self._offer(), 7)
        row.addWidget(self._view_card(), 13)

    def refresh(self, case: CaseFile) -> None:
        made = self.place.bench.papers.made(case.application_id)
        offered = self.place.bench.papers.offered(case.application_id)
        self._scans = {scan.form: scan for scan in self.place.bench.tray.of(case.application_id)}
        for form, one in self._lines.items():
            one.show_made(made=form in made)
            one.show_back(self._scans.get(form), expected=form in made and form in TO_BE_SIGNED)
            one.setVisible(form in offered)

    def enter(self) -> None:
        first = next(iter(self._lines.values()))
        first.make.setFocus()

    def make(self, form: str) -> None:
        """Make one paper and show it."""
        if self.case is None:
            return
        for one in self._lines.values():
            one.make.setEnabled(False)
        self._desk.make(self.case.application_id, form)

    def show_scan(self, form: str) -> None:
        """Show the signed pages of a paper as they came back."""
        scan, fetch = self._scans[form], self.place.bench.tray.picture
        title = tr("{paper}: as it came back signed", paper=next(tr(one.title) for one in PAPERS if one.form == form))
        self.place.tasks.run(
            Lane.LOCAL, lambda: (title, [large(fetch, sha256) for sha256 in scan.sha256]), self._show_scans
        )

    def _show_scans(self, found: tuple[str, Sequence[PageImage]]) -> None:
        title, pages = found
        self._paper = None
        self._title.setText(title)
        self.pdf.show_pages(pages)
        self._stack.setCurrentWidget(self.pdf)
        for one in self._lines.values():
            one.show_open(opened=False)
        self._show_buttons()

    def _offer(self) -> Card:
        card = Card(tr("Papers"), "", "files")
        card.body.setContentsMargins(16, 20, 16, 12)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for kind in PAPERS:
            made = _PaperLine(kind)
            made.make.clicked.connect(partial(self.make, kind.form))
            made.look.clicked.connect(partial(self.show_scan, kind.form))
            self._lines[kind.form] = made
            column.addWidget(made)
        blanks = button(tr("Blank forms"), "ghost", "files", name="papers.blanks")
        blanks.clicked.connect(partial(self.command_asked.emit, "blanks"))
        audit = button(tr("Save for the auditor"), "ghost", "shield-check", name="papers.audit")
        audit.clicked.connect(self._for_the_auditor)
        column.addLayout(across(blanks, audit, None))
        column.addStretch(1)
        card.body.addWidget(scrolling(inner))
        return card

    def _view_card(self) -> Card:
        card = Card()
        card.body.setContentsMargins(1, 0, 1, 10)
        card.body.setSpacing(0)
        self._title = words("", "card-title", wrap=True)
        self._print = button(tr("Print"), "primary", "printer", name="papers.print", tip="F12")
        self._print.setShortcut("F12")
        self._keep = button(tr("Keep as PDF"), "", "download", name="papers.keep")
        self._print.clicked.connect(self._print_it)
        self._keep.clicked.connect(self._keep_it)
        self._spoken = button(tr("Accessible copy"), "ghost", name="papers.accessible", tip=tr("For a screen reader"))
        self._spoken.clicked.connect(self._keep_accessible)
        self._seal = button(tr("Seal"), "", "shield-check", name="papers.seal")
        self._seal.setToolTip(tr("Seal with the association's certificate"))
        self._seal.clicked.connect(self._seal_it)
        head = across(spacing=10)
        head.addWidget(self._title, 1)
        head.addWidget(self._spoken)
        head.addWidget(self._seal)
        head.addWidget(self._keep)
        head.addWidget(self._print)
        head.setContentsMargins(20, 12, 20, 12)
        self.pdf = PdfView()
        self.pdf.setObjectName("papers.view")
        self._stack = QStackedWidget()
        self._stack.addWidget(EmptyState(tr("Make a paper to read it here before it is printed."), "file-text"))
        self._stack.addWidget(self.pdf)
        card.body.addLayout(head)
        card.body.addWidget(self._stack, 1)
        self._show_buttons()
        return card

    def _show_buttons(self) -> None:
        for one in (self._print, self._keep, self._spoken):
            one.setVisible(self._paper is not None)
        self._seal.setVisible(self._paper is not None and self.place.bench.licensed.certificate is not None)

    def _show_pages(self, paper: PaperView, pages: Sequence[PageImage]) -> None:
        self._paper = paper
        self._title.setText(paper.title)
        self.pdf.show_pages(pages)
        self._stack.setCurrentWidget(self.pdf)
        for form, one in self._lines.items():
            one.show_open(opened=form == paper.form)
        self._show_buttons()
        self._made_ready()
        self._print.setFocus()
        self.changed.emit()

    def _made_ready(self) -> None:
        for one in self._lines.values():
            one.make.setEnabled(True)

    def _print_it(self) -> None:
        if self._paper is not None:
            self._desk.print_paper(self._paper)

    def _keep_it(self) -> None:
        if self._paper is not None:
            self._desk.keep(self._paper)

    def _keep_accessible(self) -> None:
        if self._paper is not None and self.case is not None:
            self._desk.keep_accessible(self.case.application_id, self._paper.form)

    def _seal_it(self) -> None:
        if self._paper is not None:
            self._desk.seal(self._paper)

    def _for_the_auditor(self) -> None:
        if self.case is not None:
            self._auditor.ask(self.case.application_id)
