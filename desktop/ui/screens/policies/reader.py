"""One document at a time, read in the window: pages of a PDF as pictures, a text as text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QWidget

from desktop.services.policies.views import Document
from desktop.ui.notices import Notices
from desktop.ui.tasks import Lane, Tasks
from desktop.ui.widgets.pdf_view import PageImage, PdfView

DPI = 110
Pages = Callable[[bytes, int], Sequence[PageImage]]


class DocumentView(QStackedWidget):
    """Shows what a job makes; `shown` carries its title once it is there."""

    shown = Signal(str)

    def __init__(self, pages: Pages, tasks: Tasks, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages, self._tasks, self._notices = pages, tasks, notices
        self._wanted = 0
        self.pdf = PdfView(self)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setObjectName("policy.document.text")
        self.addWidget(self.pdf)
        self.addWidget(self.text)

    def show_document(self, make: Callable[[], Document]) -> None:
        """Make a document beside the window and show it; of several wishes the last one counts."""
        self._wanted += 1
        wanted = self._wanted

        def job() -> tuple[int, Document, Sequence[PageImage]]:
            found = make()
            return wanted, found, () if found.text else self._pages(found.content, DPI)

        self._tasks.run(Lane.LOCAL, job, self._show, self._notices.show)

    def _show(self, result: tuple[int, Document, Sequence[PageImage]]) -> None:
        wanted, found, pages = result
        if wanted != self._wanted:
            return
        if found.text:
            self.text.setPlainText(found.text)
        else:
            self.pdf.show_pages(pages)
        self.setCurrentWidget(self.text if found.text else self.pdf)
        self.shown.emit(found.title)
