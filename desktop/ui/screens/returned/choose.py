"""Which file a waiting page belongs to: found by name or number, then the paper and the page that it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.messages import tr
from desktop.services.bench import Bench
from desktop.services.returns.views import PaperChoice, StrayPage
from desktop.services.views import CaseLine
from desktop.text import ltr
from desktop.ui import theme
from desktop.ui.latest import Latest
from desktop.ui.lookup import question
from desktop.ui.tasks import Tasks
from desktop.ui.widgets.dialog import Answer, Dialog
from desktop.ui.widgets.edits import SearchBox
from desktop.ui.widgets.words import words

_MOST_FILES, _LIST_HEIGHT = 20, 150
_DATA = Qt.ItemDataRole.UserRole


class ChooseFile(Dialog):
    """Asks for the file, then for one of the pages printed of it. `attach` is called with paper code and page."""

    def __init__(
        self, parent: QWidget, bench: Bench, tasks: Tasks, stray: StrayPage, attach: Callable[[str, int], None]
    ) -> None:
        super().__init__(
            parent,
            tr("Which file does the page belong to?"),
            tr("Compare the name on the page with the file. It is recorded that you matched it by hand."),
            icon="file-plus",
        )
        self.setFixedWidth(theme.current().px(560))
        self._bench, self._attach = bench, attach
        self._latest = Latest(tasks, bench.search.cancel, self)
        self.search = SearchBox(tr("Name, identity number, mobile or file number..."))
        self.search.setObjectName("returned.search")
        self.search.textChanged.connect(self._ask)
        self.files = _list("returned.files", tr("Files"))
        self.files.currentItemChanged.connect(self._offer_pages)
        self.pages = _list("returned.pages", tr("Pages printed of this file"))
        self._fault = words("", "help", wrap=True)
        self._fault.setProperty("state", "error")
        for part in (self.search, self.files, words(tr("Which page is it?"), "label"), self.pages, self._fault):
            self.body.addWidget(part)
        self.offer(Answer(tr("Attach"), self._give, may=self._is_chosen), Answer(tr("Not now")))
        self.setObjectName(f"returned.choose.{stray.stray_id}")
        self._ask()
        self.search.setFocus()

    def _ask(self) -> None:
        asked = question(self._bench.search, self._bench.cases, self.search.text())
        self._latest.ask(asked, lambda answer: self._show_files(answer.lines[:_MOST_FILES]))

    def _show_files(self, lines: Sequence[CaseLine]) -> None:
        self.files.clear()
        for line in lines:
            text = tr(" · ").join(part for part in (line.applicant, ltr(line.number), line.case_type) if part)
            _add(self.files, text, line.application_id)

    def _offer_pages(self) -> None:
        self.pages.clear()
        chosen = self.files.currentItem()
        for paper in self._bench.tray.papers_of(chosen.data(_DATA)) if chosen is not None else ():
            for page in range(1, paper.pages + 1):
                _add(self.pages, _page_words(paper, page), (paper.code, page))
        self._fault.setText(
            tr("Nothing was printed of this file yet.") if chosen is not None and not self.pages.count() else ""
        )

    def _is_chosen(self) -> bool:
        chosen = self.pages.currentItem() is not None
        if not chosen:
            self._fault.setText(tr("Choose the file and the page first."))
        return chosen

    def _give(self) -> None:
        code, page = self.pages.currentItem().data(_DATA)
        self._attach(code, page)


def _page_words(paper: PaperChoice, page: int) -> str:
    title = tr("{paper}, page {page} of {pages}", paper=paper.title, page=page, pages=paper.pages)
    return tr(" · ").join((title, tr("printed {moment}", moment=paper.made_at)))


def _list(name: str, title: str) -> QListWidget:
    made = QListWidget()
    made.setObjectName(name)
    made.setAccessibleName(title)
    made.setProperty("role", "pick")
    made.setFixedHeight(theme.current().px(_LIST_HEIGHT))
    made.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    return made


def _add(to: QListWidget, text: str, data: Any) -> None:
    item = QListWidgetItem(text)
    item.setData(_DATA, data)
    to.addItem(item)
