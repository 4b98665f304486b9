"""A paper as large as the window allows: read it, print it, keep it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.messages import tr
from desktop.services.views import PaperView
from desktop.ui.screens.paper_desk import PaperDesk
from desktop.ui.widgets.pdf_view import PageImage, PdfView
from desktop.ui.widgets.words import across, button, words


class PaperDialog(QDialog):
    """Shows one paper; Enter prints it, Esc closes it."""

    def __init__(self, parent: QWidget, desk: PaperDesk, paper: PaperView, pages: Sequence[PageImage]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(paper.title)
        self.setModal(True)
        self.setObjectName("paper_dialog")
        self.resize(parent.window().size() * 0.9)
        self.view = PdfView()
        self.view.show_pages(pages)
        self.print = button(tr("Print"), "primary", "printer", name="paper_dialog.print", tip="F12")
        self.print.setShortcut("F12")
        self.print.clicked.connect(partial(desk.print_paper, paper))
        self.keep = button(tr("Keep as PDF"), "", "download", name="paper_dialog.keep")
        self.keep.clicked.connect(partial(desk.keep, paper))
        away = button(tr("Close"), "ghost", "x", name="paper_dialog.close", tip=tr("Esc"))
        away.clicked.connect(self.close)
        head = across(spacing=10)
        head.setContentsMargins(20, 12, 20, 12)
        head.addWidget(words(paper.title, "card-title", wrap=True), 1)
        for one in (away, self.keep, self.print):
            head.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        self.print.setFocus()
