"""Making, printing and keeping papers: the work in the local lane, the printer in the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from desktop.errors import IstiqbalError
from desktop.messages import tr
from desktop.services.views import PaperView
from desktop.ui.screens.licensed_seal import SealDialog
from desktop.ui.screens.step_page import Workplace
from desktop.ui.tasks import Lane
from desktop.ui.widgets.dialog import Answer
from desktop.ui.widgets.files import ask_where, documents
from desktop.ui.widgets.pdf_view import PageImage

SCREEN_DPI, PRINT_DPI = 110, 300


class PaperDesk(QObject):
    """Makes a paper, shows its pages, prints it or keeps a copy. `made` carries the paper, `drawn` paper and pages."""

    made = Signal(object)
    drawn = Signal(object, object)
    failed = Signal()

    def __init__(self, place: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._place, self._window = place, window

    def make(self, application_id: str, form: str) -> None:
        """Render a paper of a file and its pages for the screen."""
        self.draw(partial(self._place.bench.papers.make, application_id, form))

    def draw(self, make: Callable[[], PaperView]) -> None:
        """Render any paper and its pages for the screen."""
        papers = self._place.bench.papers

        def job() -> tuple[PaperView, list[PageImage]]:
            paper = make()
            return paper, list(papers.pages(paper.pdf, SCREEN_DPI))

        self._place.tasks.run(Lane.LOCAL, job, self._drawn, self._failed)

    def make_and_print(self, application_id: str, form: str) -> None:
        """Render a paper and send it to the printer."""
        papers = self._place.bench.papers
        self._place.tasks.run(Lane.LOCAL, lambda: papers.make(application_id, form), self._print_made, self._failed)

    def print_paper(self, paper: PaperView) -> None:
        """Ask which printer, then print; without any printer say so and offer to keep a file instead."""
        if not QPrinterInfo.availablePrinterNames():
            self._place.notices.ask(
                tr("No printer is set up on this computer"),
                tr("Keep the paper as a PDF file now and print it from another computer, or set up a printer first."),
                Answer(tr("Keep as PDF"), partial(self.keep, paper)),
                Answer(tr("Not now")),
                icon="printer",
            )
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId[paper.sheet]))
        printer.setFullPage(True)
        printer.setResolution(PRINT_DPI)
        printer.setDocName(paper.file_name)
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self._raster_for, paper, printer))
        dialog.setModal(True)
        dialog.show()

    def keep_accessible(self, application_id: str, form: str) -> None:
        """Make the copy for a screen reader and ask where to keep it."""
        papers = self._place.bench.papers
        self._place.tasks.run(Lane.LOCAL, lambda: papers.accessible(application_id, form), self.keep, self._failed)

    def seal(self, paper: PaperView) -> None:
        """Ask for the certificate's password, seal the paper, and ask where to keep it."""
        certificate = self._place.bench.licensed.certificate
        if certificate is not None:
            SealDialog(self._window, certificate, partial(self._seal, paper)).show()

    def _seal(self, paper: PaperView, password: str) -> None:
        licensed = self._place.bench.licensed

        def job() -> PaperView:
            pdf, _ = licensed.seal(paper.pdf, password)
            return replace(paper, pdf=pdf, file_name=paper.file_name.replace(".pdf", "-sealed.pdf"))

        self._place.tasks.run(Lane.LOCAL, job, self.keep, self._failed)

    def keep(self, paper: PaperView) -> None:
        """Ask where, then write the file."""
        proposed, write = documents() / paper.file_name, partial(self.write, paper)
        ask_where(self._window, tr("Keep as PDF"), proposed, write, tr("PDF files (*.pdf)"))

    def write(self, paper: PaperView, file: str) -> None:
        """Write a copy of a paper."""
        try:
            self._place.bench.papers.save(paper.pdf, Path(file))
        except IstiqbalError as error:
            self._place.notices.show(error)
        else:
            self._place.notices.toast(tr("Kept: {file}", file=Path(file).name))

    def _raster_for(self, paper: PaperView, printer: QPrinter) -> None:
        papers = self._place.bench.papers
        self._place.tasks.run(
            Lane.LOCAL, lambda: papers.pages(paper.pdf, PRINT_DPI), _Printing(self, printer).put, self._failed
        )

    def say_printed(self) -> None:
        """The pages are with the printer."""
        self._place.notices.toast(tr("The paper was sent to the printer."))

    def _drawn(self, result: tuple[PaperView, list[PageImage]]) -> None:
        paper, pages = result
        self.made.emit(paper)
        self.drawn.emit(paper, pages)

    def _print_made(self, paper: PaperView) -> None:
        self.made.emit(paper)
        self.print_paper(paper)

    def _failed(self, error: Exception) -> None:
        self.failed.emit()
        self._place.notices.show(error)


class _Printing(QObject):
    """One job: pages that arrive as pictures go to the printer that was chosen."""

    def __init__(self, desk: PaperDesk, printer: QPrinter) -> None:
        super().__init__(desk)
        self._desk, self._printer = desk, printer

    def put(self, pages: Sequence[PageImage]) -> None:
        print_pages(self._printer, pages)
        self._desk.say_printed()
        self.deleteLater()


def print_pages(printer: QPrinter, pages: Sequence[PageImage]) -> None:
    """Put each picture on a whole sheet."""
    painter = QPainter(printer)
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        image = QImage(page.rgb, page.width, page.height, page.width * 3, QImage.Format.Format_RGB888)
        sheet = painter.viewport()
        size = QSize(page.width, page.height).scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRect(QPoint(0, 0), size), image)
    painter.end()
