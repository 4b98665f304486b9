"""The part of the window for papers that came back: its page, its commands, and the feeding that goes on behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.messages import mark, trn
from desktop.ui.actions import Command
from desktop.ui.room import Due, Room, Setting
from desktop.ui.screens.returned.feeding import Feeding
from desktop.ui.screens.returned.screen import ReturnedScreen
from desktop.ui.shell import Page

PAGE = "returned"


class ReturnedRoom(Room):
    """Scans find their papers here."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.feeding = Feeding(self.bench.returns, self.bench.tray, self.tasks, self)

    def pages(self) -> Sequence[Page]:
        return (Page(PAGE, mark("Returned papers"), "inbox", self._build),)

    def commands(self, desk: str, program: str) -> Sequence[Command]:
        return (
            Command("returned", mark("Returned papers"), self._show, desk, ("Alt+5",), "inbox"),
            Command("scans", mark("Choose scans"), self._choose, desk, ("Ctrl+O",), "upload"),
        )

    def due(self) -> Sequence[Due]:
        waiting = self.bench.tray.how_many()
        return (Due(PAGE, trn("{n} scanned pages wait for you", waiting), icon="inbox"),) if waiting else ()

    def enter(self) -> None:
        self.feeding.start()

    def leave(self) -> None:
        self.feeding.stop()

    def _build(self) -> QWidget:
        page = ReturnedScreen(self.bench, self.feeding, self.tasks, self.notices)
        page.file_asked.connect(self.file_asked)
        page.request_asked.connect(self.request_asked)
        return page

    def _show(self) -> None:
        self.show(PAGE)

    def _choose(self) -> None:
        page = self.show(PAGE)
        if isinstance(page, ReturnedScreen):
            page.choose_scans()
