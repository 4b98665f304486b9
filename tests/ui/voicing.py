"""The window of somebody on the page of complaints and opinions, as the program builds it, over real data."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.screens.voices.page import VoicesScreen
from tests.ui.conftest import TypeText
from tests.ui.hands import AtWork
from tests.voices.deciding import Place


class Front(AtWork):
    """The window of a manager, on the page of complaints and opinions."""

    def __init__(self, qtbot: QtBot, folder: Path, type_text: TypeText, role: str = "manager") -> None:
        self.place = Place(folder, role=role)
        self.voices = self.place.voices
        super().__init__(qtbot, self.place.bench, type_text, self.place.clock)

    def page(self, tab: str) -> VoicesScreen:
        """The page with one of its lists in front."""
        if self.room.shell.here != "voices":
            self.press("nav.voices")
        self.press(f"voices.tab.{tab}")
        return self.find(VoicesScreen, "voices")

    def write(self, name: str, text: str) -> None:
        """Write into a field of one line or of several; of several, all at once, as if pasted."""
        field = self.find(QWidget, name)
        if not isinstance(field, QPlainTextEdit):
            super().write(name, text)
            return
        field.setFocus()
        field.setPlainText(text)
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
