"""The whole window and nothing but its keyboard: what has the focus is typed into, Tab goes on, shortcuts do the rest."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.desk import open_for_test
from tests.services.filing import Clock
from tests.ui.conftest import TypeText
from tests.ui.hands import AtWork

_CONTROL = Qt.KeyboardModifier.ControlModifier
_PARTS = (".hijri", ".gregorian", ".yes", ".no")
_MOST_TABS = 150


class Seat(AtWork):
    """Somebody at the window after the login. The desk's clock stands at 2026/11/01."""

    def __init__(self, qtbot: QtBot, folder: Path, policy: str, type_text: TypeText, role: str = "manager") -> None:
        self.clock = Clock()
        bench = open_for_test(folder, policy, self.clock, role)
        super().__init__(qtbot, bench, type_text, self.clock, size=(1366, 860))

    def here(self) -> QWidget:
        """What has the focus."""
        self.settle()
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the focus"
        return found

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key, wherever the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        self.settle()

    def enter(self) -> None:
        """Ctrl+Enter: what the main button says."""
        self.key(Qt.Key.Key_Return, _CONTROL)

    def reach(self, name: str) -> QWidget:
        """Tab on until the control of that name has the focus."""
        for _ in range(_MOST_TABS):
            if self.here().objectName() == name:
                return self.here()
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"{name} cannot be reached by Tab")

    def press(self, name: str) -> None:
        """Tab on to a button and press it with Enter."""
        self.reach(name)
        self.key(Qt.Key.Key_Return)

    def answer(self, record: str, answers: Mapping[str, object]) -> None:
        """Give every answer as the focus comes to its question; the order is that of the window."""
        left = dict(answers)
        for _ in range(_MOST_TABS):
            widget = self.here()
            asked = _question(widget.objectName(), record)
            if asked in left and self._give(widget, left[asked]):
                del left[asked]
            if not left:
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"never asked: {sorted(left)}")

    def _give(self, widget: QWidget, value: object) -> bool:
        """Type one answer; whether this control was the one for it."""
        if isinstance(value, bool):
            if not widget.objectName().endswith(".yes" if value else ".no"):
                return False
            self.key(Qt.Key.Key_Space)
        elif isinstance(widget, QComboBox):
            for _ in range(widget.count()):
                if widget.currentData() == value:
                    return True
                self.key(Qt.Key.Key_Down)
            raise AssertionError(f"{value} is not on the list of {widget.objectName()}")
        elif isinstance(widget, QLineEdit | QPlainTextEdit):
            hijri = str(value).startswith("14")
            if widget.objectName().endswith(".hijri") and not hijri:
                return False
            widget.selectAll()
            self._type(widget, str(value))
        return True


def _question(name: str, record: str) -> str:
    """The field that a control belongs to."""
    asked = name.removeprefix(f"{record}.") if name.startswith(f"{record}.") else ""
    for part in _PARTS:
        asked = asked.removesuffix(part)
    return asked
