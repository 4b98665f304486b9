"""The blank forms: read, printed or kept now, for the day when the computer is out of use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from desktop.messages import tr, trn
from desktop.services.bench import Bench
from desktop.services.blanks.papers import BlankKind, BlankPapers
from desktop.services.views import PaperView
from desktop.ui import theme
from desktop.ui.notices import Notices
from desktop.ui.screens.paper_desk import PaperDesk
from desktop.ui.screens.saving import Saver
from desktop.ui.screens.step_page import Workplace
from desktop.ui.table import Column, RecordTable
from desktop.ui.tasks import Lane, Tasks
from desktop.ui.widgets.choices import Combo
from desktop.ui.widgets.pdf_view import PageImage, PdfView
from desktop.ui.widgets.surfaces import Card, EmptyState, PageBody
from desktop.ui.widgets.words import across, button, words

_LIST_WIDTH = 400


class BlankBench(Bench, Protocol):
    """The services behind a file, and those that draw blank forms."""

    @property
    def blanks(self) -> BlankPapers: ...


class BlanksScreen(PageBody):
    """The forms at the side, the one that is read beside them."""

    def __init__(self, bench: BlankBench, tasks: Tasks, notices: Notices) -> None:
        super().__init__(tr("Blank forms to fill in by hand"), scrolling=False)
        self.setObjectName("blanks")
        self._blanks, self._tasks, self._notices = bench.blanks, tasks, notices
        self._paper: PaperView | None = None
        self._desk = PaperDesk(Workplace(bench, tasks, notices, Saver(self)), self)
        self._desk.drawn.connect(self._show_pages)
        self._desk.failed.connect(partial(self._allow, True))
        self._add_whole()
        row = across(self._offer(), spacing=16)
        row.addWidget(self._view_card(), 1)
        self.content.addLayout(row, 1)
        self.table.show_rows(self._blanks.kinds())
        self.table.select_row(0)

    def reload(self) -> None:
        """Blank forms do not change while the program runs: only the keyboard comes here."""
        self.table.setFocus()

    def _add_whole(self) -> None:
        together = button(tr("All in one file"), "", "files", name="blanks.together")
        folder = button(tr("Keep all in a folder"), "", "download", name="blanks.folder")
        together.clicked.connect(self._read_all)
        folder.clicked.connect(self._ask_folder)
        self._whole = (together, folder)
        for one in self._whole:
            self.buttons.addWidget(one)

    def _offer(self) -> QWidget:
        card = Card()
        card.body.setContentsMargins(1, 16, 1, 1)
        about = tr("For the day when the computer is out of use: print these forms now and keep them in a drawer.")
        label = words(tr("Case of the form"), "label")
        self.case = Combo()
        self.case.setObjectName("blanks.case")
        self.case.setAccessibleName(label.text())
        label.setBuddy(self.case)
        for code, title in self._blanks.cases():
            self.case.addItem(title, code)
        self.case.picked.connect(self._read_again)
        head = QVBoxLayout()
        head.setContentsMargins(20, 0, 20, 0)
        head.setSpacing(8)
        for widget in (words(about, "caption", wrap=True), label, self.case):
            head.addWidget(widget)
        self.table = RecordTable((Column(tr("Form"), _title),), name="blanks.forms", title=tr("Blank forms"))
        self.table.chosen.connect(self._read)
        card.body.addLayout(head)
        card.body.addWidget(self.table, 1)
        card.setFixedWidth(theme.current().px(_LIST_WIDTH))
        return card

    def _view_card(self) -> Card:
        card = Card()
        card.body.setContentsMargins(1, 0, 1, 10)
        card.body.setSpacing(0)
        self._title = words("", "card-title", wrap=True)
        self._print = button(tr("Print"), "primary", "printer", name="blanks.print", tip="F12")
        self._print.setShortcut("F12")
        self._keep = button(tr("Keep as PDF"), "", "download", name="blanks.keep")
        self._print.clicked.connect(partial(self._with_paper, self._desk.print_paper))
        self._keep.clicked.connect(partial(self._with_paper, self._desk.keep))
        head = across(spacing=10)
        head.addWidget(self._title, 1)
        head.addWidget(self._keep)
        head.addWidget(self._print)
        head.setContentsMargins(20, 12, 20, 12)
        self.pdf = PdfView()
        self._stack = QStackedWidget()
        self._stack.addWidget(EmptyState(tr("Choose a form to read it here before it is printed."), "file-text"))
        self._stack.addWidget(self.pdf)
        card.body.addLayout(head)
        card.body.addWidget(self._stack, 1)
        self._show_buttons()
        return card

    def _read(self, kind: BlankKind) -> None:
        self._allow(False)
        self._desk.draw(partial(self._blanks.make, kind.code, self.case.code()))

    def _read_again(self) -> None:
        """Another case: the form in view is drawn anew."""
        if self._paper is not None and self._paper.form in {kind.code for kind in self._blanks.kinds()}:
            self._desk.draw(partial(self._blanks.make, self._paper.form, self.case.code()))
        elif self._paper is not None:
            self._read_all()

    def _read_all(self) -> None:
        self._allow(False)
        self._desk.draw(partial(self._blanks.together, self.case.code()))

    def _show_pages(self, paper: PaperView, pages: Sequence[PageImage]) -> None:
        self._paper = paper
        self._title.setText(paper.title)
        self.pdf.show_pages(pages)
        self._stack.setCurrentWidget(self.pdf)
        self._allow(True)
        self._show_buttons()
        self._print.setFocus()

    def _show_buttons(self) -> None:
        for one in (self._print, self._keep):
            one.setVisible(self._paper is not None)

    def _with_paper(self, act: Callable[[PaperView], None]) -> None:
        if self._paper is not None:
            act(self._paper)

    def _ask_folder(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, tr("Choose a folder for the blank forms"), documents)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, folder: str) -> None:
        """Keep every form of every case in a folder of its own there."""
        self._allow(False)
        place = Path(folder) / tr("Blank forms")
        self._tasks.run(Lane.LOCAL, partial(self._blanks.save_all, place), self._kept, self._failed)

    def _kept(self, count: int) -> None:
        self._allow(True)
        self._notices.toast(trn("{n} blank forms were kept.", count))

    def _failed(self, error: Exception) -> None:
        self._allow(True)
        self._notices.show(error)

    def _allow(self, allowed: bool) -> None:
        for one in (*self._whole, self.table, self.case):
            one.setEnabled(allowed)


def _title(kind: BlankKind) -> str:
    return tr(kind.title)
