"""Papers of this part, drawn in the local lane and shown large enough to be read before they are printed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.services.views import PaperView
from desktop.ui.screens.paper_desk import PaperDesk
from desktop.ui.screens.paper_dialog import PaperDialog
from desktop.ui.screens.step_page import Workplace
from desktop.ui.widgets.pdf_view import PageImage


class VoicePapers(QObject):
    """Shows letters and questionnaires."""

    def __init__(self, place: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._replies = window, place.bench.practice.voices.replies
        self._desk = PaperDesk(place, window)
        self._desk.drawn.connect(self._show)

    def complaint(self, complaint_id: str) -> None:
        """The letter that answers a complaint."""
        self._desk.draw(partial(self._replies.complaint, complaint_id))

    def appeal(self, appeal_id: str) -> None:
        """The letter that answers an appeal."""
        self._desk.draw(partial(self._replies.appeal, appeal_id))

    def questionnaire(self, service: str) -> None:
        """The questionnaire about a service."""
        self._desk.draw(partial(self._replies.questionnaire, service))

    def _show(self, paper: PaperView, pages: Sequence[PageImage]) -> None:
        PaperDialog(self._window, self._desk, paper, pages).open()
