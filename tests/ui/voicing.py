"""The window of somebody on the page of complaints and opinions, as the program builds it, over real data."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.main_window import MainWindow
from desktop.ui.preferences import Preferences
from desktop.ui.screens.voices.page import VoicesScreen
from desktop.ui.tasks import Tasks
from desktop.ui.touches import Touches
from desktop.ui.workroom import Workroom
from tests.voices.deciding import Place

W = TypeVar("W", bound=QWidget)


class Front:
    """The window of a manager, on the page of complaints and opinions."""

    def __init__(self, qtbot: QtBot, folder: Path, role: str = "manager") -> None:
        self.qtbot = qtbot
        self.place = Place(folder, role=role)
        self.voices = self.place.voices
        self.window = MainWindow("Istiqbal")
        qtbot.addWidget(self.window)
        self.tasks = Tasks(self.window.notices.show, self.window)
        touches = Touches()
        self.place.bench.store.subscribe(touches.tell)
        self.room = Workroom(
            self.window, self.tasks, self.place.bench, touches=touches, clock=self.place.clock,
            preferences=Preferences, place="",
        )  # fmt: skip
        self.window.show_shell(self.room.shell)
        self.window.resize(1280, 860)
        self.window.show()
        self.settle()

    def page(self, tab: str) -> VoicesScreen:
        """The page with one of its lists in front."""
        if self.room.shell.here != "voices":
            self.press("nav.voices")
        self.press(f"voices.tab.{tab}")
        return self.find(VoicesScreen, "voices")

    def find(self, kind: type[W], name: str) -> W:
        self.settle()
        found = [one for one in self.window.findChildren(kind, name) if one.isVisible()]
        assert len(found) == 1, f"{len(found)} widgets named {name}"
        return found[0]

    def shows(self, name: str) -> bool:
        self.settle()
        return any(one.isVisible() for one in self.window.findChildren(QWidget, name))

    def press(self, name: str) -> None:
        QTest.mouseClick(self.find(QAbstractButton, name), Qt.MouseButton.LeftButton)
        self.settle()

    def choose(self, name: str, code: str) -> None:
        combo = self.find(QComboBox, name)
        combo.setCurrentIndex(combo.findData(code))
        combo.activated.emit(combo.currentIndex())
        self.settle()

    def write(self, name: str, text: str) -> None:
        """Write into a field of one line or of several."""
        field = self.find(QWidget, name)
        field.setFocus()
        if isinstance(field, QPlainTextEdit):
            field.setPlainText(text)
        elif isinstance(field, QLineEdit):
            field.setText(text)
            field.textEdited.emit(text)
        self.window.setFocus()
        self.settle()

    def confirm(self) -> None:
        """Press the first button of the dialog on show."""
        self.press("dialog.answer0")

    def words(self) -> str:
        """Everything that the dialog on show says."""
        self.settle()
        shown = [one for one in self.window.findChildren(QDialog) if one.isVisible()][-1]
        return " ".join(one.property("text") or "" for one in shown.findChildren(QWidget) if one.property("text"))

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.is_busy(), timeout=15_000)
        self.settle()

    def settle(self) -> None:
        for _ in range(5):
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        self.room.leave()
        self.tasks.drain(15_000)
        self.place.close()
