"""The cards of a file that tell, copy and refer, and the page of the directory, in a window over real data."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QAbstractButton, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.screens.notices.letters import LettersCard
from desktop.ui.screens.notices.messages import MessagesCard
from desktop.ui.screens.outside.directory import DirectoryScreen
from desktop.ui.screens.outside.referral import ReferralCard
from desktop.ui.screens.saving import Saver
from desktop.ui.screens.step_page import Workplace
from desktop.ui.widgets.dialog import Dialog
from tests.services.telling import open_telling
from tests.ui.conftest import TypeText
from tests.ui.hands import Hands

W = TypeVar("W", bound=QWidget)


class Front(Hands):
    """The three cards of a file in a window, and what tests do to them."""

    def __init__(self, qtbot: QtBot, folder: Path, policy: str, type_text: TypeText) -> None:
        super().__init__(qtbot, open_telling(folder, policy), type_text)
        self.place = Workplace(self.bench, self.tasks, self.window.notices, Saver(self.window))
        self.window.resize(1200, 900)
        self._appear()
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

    def press(self, name: str) -> None:
        """Press a button wherever it stands: the cards are longer than the window, and a mouse would miss."""
        self.find(QAbstractButton, name).click()
        self.settle()

    def dialog(self, kind: type[W]) -> W:
        """The one dialog of that kind on show."""
        self.settle()
        found = [one for one in self.window.findChildren(kind) if one.isVisible()]
        assert len(found) == 1, f"{len(found)} dialogs"
        return found[0]

    def answer(self, dialog: Dialog) -> None:
        """Press the first button of a dialog."""
        button = dialog.findChild(QPushButton, "dialog.answer0")
        assert button is not None
        button.click()
        self.settle()
