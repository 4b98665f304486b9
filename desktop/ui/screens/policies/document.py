"""The page on which a document of the shelf is read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from desktop.messages import tr
from desktop.services.policies.views import Document
from desktop.ui.notices import Notices
from desktop.ui.screens.policies.reader import DocumentView, Pages
from desktop.ui.tasks import Tasks
from desktop.ui.widgets.surfaces import PageBody
from desktop.ui.widgets.words import button


class DocumentPage(PageBody):
    """`back_asked` leads to the shelf again."""

    back_asked = Signal()

    def __init__(self, pages: Pages, tasks: Tasks, notices: Notices) -> None:
        super().__init__(tr("Guides and forms"), scrolling=False)
        self.setObjectName("policy.document")
        back = button(tr("Back to the policy"), "", "undo-2", name="policy.document.back")
        back.clicked.connect(self.back_asked)
        self.buttons.addWidget(back)
        self.view = DocumentView(pages, tasks, notices)
        self.view.shown.connect(self.title.setText)
        self.content.addWidget(self.view, 1)

    def show_document(self, make: Callable[[], Document]) -> None:
        """Show what is made."""
        self.view.show_document(make)
        self.view.pdf.setFocus()
