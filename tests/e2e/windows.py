"""The real windows of an association's computers, worked by hand: one in front, the others put aside."""

from __future__ import annotations

import tomllib
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app import App
from desktop.tour.hands import Hands, Lost
from desktop.tour.visit import SCRIPT, Visit
from desktop.ui.table import RecordTable
from tests.e2e.office import PASSWORD, Office, Seat

_SIZE = (1366, 768)


class Window:
    """One computer's window. `hands` touch only what can be seen; `desk` is looked at to know what is there."""

    def __init__(self, seat: Seat, pictures: Path) -> None:
        self.seat, self.pictures = seat, pictures
        pictures.mkdir(parents=True, exist_ok=True)
        self.app = App(seat.folder, clock=seat.clock)
        self.app.window.resize(*_SIZE)
        self.hands = Hands(self.app.window, pictures)
        self.script = tomllib.loads(SCRIPT.read_text(encoding="utf-8"))
        self.script["staff"] |= {"staff": seat.login, "password": PASSWORD}
        self.closed = False
        self.app.enter(seat.opened)

    def __enter__(self) -> Self:
        """Take the chair: this window alone is on the screen, and reads what came in meanwhile."""
        self.app.window.show()
        self.app.window.activateWindow()
        self.exchange()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            self.hands.picture("left-here")
            return
        self.exchange()
        self.app.window.hide()

    def exchange(self) -> None:
        """Ask for an exchange, and wait until everything agrees."""
        self.hands.click("sync.now")
        self.hands.settle(0.05)
        self.hands.wait(lambda: not self.app.tasks.is_busy(), "the exchange")
        self.hands.wait(lambda: self.seat.opened.syncing.status().state == "synced", "the sync")

    def press(self, keys: str) -> None:
        """Press a shortcut of the window."""
        QTest.keySequence(QApplication.focusWidget() or self.app.window, QKeySequence(keys))
        self.hands.settle()

    def enter_keys(self, *keys: Qt.Key) -> None:
        """Press plain keys wherever the focus is."""
        for key in keys:
            self.hands.key(key)

    def main_job(self) -> Visit:
        """What the tour can do at this window."""
        return Visit(self.app, self.hands, self.pictures, self.seat.office.policy, self.script)

    def open_file(self, number: str, step: str) -> str:
        """Open a file from the list of beneficiaries, and go to one of its steps; its id."""
        self.hands.click("nav.search")
        found = [line for line in self.seat.opened.cases.recent() if line.number == number]
        if not found:
            raise Lost(f"{number} is not on this computer")
        self.hands.type("search.box", number)
        self.hands.wait(lambda: self._lists(number), "the file in the list")
        table = self.hands.find("search.results")
        assert isinstance(table, RecordTable)
        row = table.visualRect(table.records.index(0, 0)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=row)
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=row)
        self.hands.settle(0.1)
        self.hands.find("file.next")
        self.hands.click(f"step.{step}")
        return found[0].application_id

    def _lists(self, number: str) -> bool:
        """Whether the list shows this file and no other."""
        table = self.hands.find("search.results")
        assert isinstance(table, RecordTable)
        return [row.number for row in table.records.rows()] == [number]

    def close(self) -> None:
        """Put it away for good; once is enough."""
        if self.closed:
            return
        self.closed = True
        self.app.window.close()
        self.app.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def windows(office: Office, pictures: Path) -> dict[str, Window]:
    """The windows of every seat, by the name of who sits there."""
    return {seat.login: Window(seat, pictures / seat.login) for seat in office.seats}
