"""What every step of a request for a programme is: a page of cards, and what its main button does."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from desktop.services.programmes.views import RequestFile
from desktop.services.views import PaperView, Ref, Sheet
from desktop.ui.form import Form
from desktop.ui.screens.paper_desk import PaperDesk
from desktop.ui.screens.paper_dialog import PaperDialog
from desktop.ui.screens.step_page import ScrollPage, Workplace
from desktop.ui.widgets.pdf_view import PageImage
from desktop.ui.widgets.words import button

if TYPE_CHECKING:  # types only: the database must not be read in before the login is painted
    from desktop.services.programmes.programmes import Programmes


class RequestPart(ScrollPage):
    """One step. The container gives it the request; `act` is what its main button and Ctrl+Enter do."""

    def __init__(self, place: Workplace, code: str) -> None:
        super().__init__(place)
        self.code = code
        self.setObjectName(f"programme.{code}")
        self.request: RequestFile | None = None
        self._paper_desk = PaperDesk(place, self)
        self._paper_desk.drawn.connect(self._show_paper)

    @property
    def programmes(self) -> Programmes:
        """The services behind it."""
        return self.place.bench.practice.programmes

    def show_request(self, request: RequestFile) -> None:
        """Show the request as it is stored now; called after every change, also while someone types."""
        self.request = request

    def act(self) -> bool:
        """Do what the main button says; whether the next step may come to the front."""
        return True

    def act_words(self) -> str:
        """What the main button says; "" for the usual word."""
        return ""

    def read(self, form: str, entry_id: str = "") -> None:
        """Make a paper of this request and show it."""
        if self.request is not None:
            self.settle()
            self._paper_desk.draw(partial(self.programmes.papers.make, self.request.id, form, entry_id))

    def paper_button(self, text: str, form: str, entry_id: str = "") -> QPushButton:
        """A button that makes a paper and shows it."""
        made = button(text, "", "printer", name=f"programme.read.{form}")
        made.clicked.connect(partial(self.read, form, entry_id))
        return made

    def save(self, ref: Ref, name: str, typed: object) -> None:
        """Save one answer; what may not be changed any more is said."""
        self.attempt(partial(self.place.saver.save, ref, name, typed, self.programmes.requests.edit))

    def fill(self, form: Form, sheet: Sheet) -> None:
        """Show a record in a form, with what the disk has not taken yet."""
        dressed = self.place.saver.dress(sheet)
        form.show_record(dressed.values, dressed.typed, dressed.faults)

    def _show_paper(self, paper: PaperView, pages: Sequence[PageImage]) -> None:
        PaperDialog(self.window(), self._paper_desk, paper, pages).show()
        self.changed.emit()
