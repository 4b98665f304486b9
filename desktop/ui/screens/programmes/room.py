"""The part of the window for programmes and projects, where the policy takes requests for them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.errors import IstiqbalError
from desktop.messages import mark, trn
from desktop.ui.actions import Command
from desktop.ui.room import Due, Room
from desktop.ui.screens.programmes.listing import ProgrammesScreen
from desktop.ui.screens.programmes.request import RequestScreen
from desktop.ui.shell import Page

PAGE, REQUEST = "programmes", "programme"


class ProgrammesRoom(Room):
    """The list, and one request."""

    def pages(self) -> Sequence[Page]:
        if not self._taken():
            return ()
        return (
            Page(PAGE, mark("Programmes"), "hand-heart", self._build_list),
            Page(
                REQUEST, mark("Request for a programme or project"), "file-text", self._build, hidden=True, under=PAGE
            ),
        )

    def commands(self, desk: str, program: str) -> Sequence[Command]:
        return (
            Command("programme.new", mark("New request for a programme"), self.begin, desk, ("Ctrl+Shift+N",), "plus",
                    self._taken),
            Command("programmes", mark("Programmes"), self._show_list, program, ("Alt+6",), "hand-heart", self._taken),
        )  # fmt: skip

    def due(self) -> Sequence[Due]:
        waiting = self.bench.practice.programmes.requests.open_count() if self._taken() else 0
        return (Due(PAGE, trn("{n} requests for programmes are open", waiting), icon="hand-heart"),) if waiting else ()

    def begin(self) -> None:
        """Write a new request down."""
        try:
            self.open_request(self.bench.practice.programmes.requests.begin())
        except IstiqbalError as error:
            self.notices.show(error)

    def open_request(self, request_id: str) -> None:
        """Go on with a request."""
        page = self.show(REQUEST)
        if isinstance(page, RequestScreen):
            page.open(request_id)

    def _taken(self) -> bool:
        return self.bench.practice.programmes.requests.taken()

    def _build_list(self) -> QWidget:
        page = ProgrammesScreen(self.bench.practice.programmes)
        page.request_asked.connect(self.open_request)
        page.new_asked.connect(self.begin)
        return page

    def _build(self) -> QWidget:
        page = RequestScreen(self.bench, self.tasks, self.notices)
        page.closed.connect(self._show_list)
        return page

    def _show_list(self) -> None:
        page = self.show(PAGE)
        if isinstance(page, ProgrammesScreen):
            page.enter()
