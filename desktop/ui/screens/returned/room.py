"""The part of the workroom for papers that came back: its page, its commands, and the feeding that goes on behind it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.messages import mark
from desktop.services.bench import Bench
from desktop.ui.actions import Command
from desktop.ui.notices import Notices
from desktop.ui.screens.returned.feeding import Feeding
from desktop.ui.screens.returned.screen import ReturnedScreen
from desktop.ui.shell import Page, Shell
from desktop.ui.tasks import Tasks

PAGE = "returned"


class ReturnedRoom(QObject):
    """`file_asked` carries a file to open. `shell` gives the one in use: it is built anew when sizes change."""

    file_asked = Signal(str)

    def __init__(
        self, bench: Bench, tasks: Tasks, notices: Notices, shell: Callable[[], Shell], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bench, self._tasks, self._notices, self._shell = bench, tasks, notices, shell
        self.feeding = Feeding(bench.returns, bench.tray, tasks, self)

    def page(self) -> Page:
        """The page of the navigation."""
        return Page(PAGE, mark("Returned papers"), "inbox", self._build)

    def commands(self, group: str) -> tuple[Command, ...]:
        """What can be asked for by shortcut and palette."""
        return (
            Command("returned", mark("Returned papers"), self._show, group, ("Alt+5",), "inbox"),
            Command("scans", mark("Choose scans"), self._choose, group, ("Ctrl+O",), "upload"),
        )

    def _build(self) -> QWidget:
        page = ReturnedScreen(self._bench, self.feeding, self._tasks, self._notices)
        page.file_asked.connect(self.file_asked)
        return page

    def _show(self) -> None:
        self._shell().go(PAGE)

    def _choose(self) -> None:
        page = self._shell().go(PAGE)
        if isinstance(page, ReturnedScreen):
            page.choose_scans()
