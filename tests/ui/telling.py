"""The cards of a file that tell, copy and refer, and the page of the directory, in a window over real data."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.opening import OpenBranch
from desktop.ui.main_window import MainWindow
from desktop.ui.screens.notices.letters import LettersCard
from desktop.ui.screens.notices.messages import MessagesCard
from desktop.ui.screens.outside.directory import DirectoryScreen
from desktop.ui.screens.outside.referral import ReferralCard
from desktop.ui.screens.saving import Saver
from desktop.ui.screens.step_page import Workplace
from desktop.ui.tasks import Tasks
from desktop.ui.widgets.dialog import Dialog
from tests.services.telling import open_telling
from tests.ui.conftest import TypeText

W = TypeVar("W", bound=QWidget)


class Front:
    """The three cards of a file in a window, and what tests do to them."""

    def __init__(self, qtbot: QtBot, folder: Path, policy: str, type_text: TypeText) -> None:
        self.qtbot, self._type = qtbot, type_text
        self.window = MainWindow("Istiqbal")
        qtbot.addWidget(self.window)
        self.bench: OpenBranch = open_telling(folder, policy)
        self.tasks = Tasks(self.window.notices.show, self.window)
        self.place = Workplace(self.bench, self.tasks, self.window.notices, Saver(self.window))
        self.window.resize(1200, 900)
        self.window.show()
        self.application = ""

    def show(self, application: str) -> None:
        """The cards of this file, read again at every change as the window does it."""
        self.application = application
        holder = QWidget()
        column = QVBoxLayout(holder)
        self.letters, self.messages = LettersCard(self.place), MessagesCard(self.place)
        self.referral = ReferralCard(self.place)
        for card in self.cards():
            column.addWidget(card)
            card.changed.connect(self.reload)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(holder)
        self.window.setCentralWidget(area)
        self.reload()

    def cards(self) -> tuple[LettersCard, MessagesCard, ReferralCard]:
        return self.letters, self.messages, self.referral

    def reload(self) -> None:
        case = self.bench.cases.open(self.application)
        for card in self.cards():
            card.show_case(case)
        self.settle()

    def directory(self) -> DirectoryScreen:
        """The page of the directory."""
        page = DirectoryScreen(self.bench, self.window.notices)
        self.window.setCentralWidget(page)
        page.reload()
        self.settle()
        return page

    def settle(self) -> None:
        for _ in range(4):
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def wait(self) -> None:
        """Wait for the paper that is being made."""
        self.qtbot.waitUntil(lambda: not self.tasks.is_busy(), timeout=60_000)
        self.settle()

    def find(self, kind: type[W], name: str) -> W:
        self.settle()
        found = [one for one in self.window.findChildren(kind, name) if one.isVisible()]
        assert len(found) == 1, f"{len(found)} widgets named {name}"
        return found[0]

    def shows(self, name: str) -> bool:
        self.settle()
        return any(one.isVisible() for one in self.window.findChildren(QWidget, name))

    def press(self, name: str) -> None:
        self.find(QAbstractButton, name).click()
        self.settle()

    def dialog(self, kind: type[W]) -> W:
        self.settle()
        found = [one for one in self.window.findChildren(kind) if one.isVisible()]
        assert len(found) == 1, f"{len(found)} dialogs"
        return found[0]

    def write(self, name: str, text: str) -> None:
        field = self.find(QLineEdit, name)
        field.setFocus()
        field.selectAll()
        self._type(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.settle()

    def choose(self, name: str, code: str) -> None:
        combo = self.find(QComboBox, name)
        combo.setCurrentIndex(combo.findData(code))
        combo.activated.emit(combo.currentIndex())
        self.settle()

    def answer(self, dialog: Dialog) -> None:
        """Press the first button of a dialog."""
        button = dialog.findChild(QPushButton, "dialog.answer0")
        assert button is not None
        button.click()
        self.settle()

    def close(self) -> None:
        self.tasks.drain(30_000)
        self.bench.close()
