"""A person's hands at the real window: what is in sight is found by its name, pressed, chosen and typed into."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.opening import OpenBranch
from desktop.ui.field_box import FieldBox
from desktop.ui.main_window import MainWindow
from desktop.ui.tasks import Tasks
from desktop.ui.touches import Touches
from tests.ui.conftest import TypeText
from tests.ui.rooms import workroom

W = TypeVar("W", bound=QWidget)
_PATIENCE_MS = 60_000  # papers are drawn meanwhile, on machines that have other things to do
_TURNS = 5  # what was put off may put off something in its turn


class Hands:
    """Somebody at a window over real data. Nothing that cannot be seen is found."""

    def __init__(self, qtbot: QtBot, bench: OpenBranch, type_text: TypeText) -> None:
        self.qtbot, self.bench, self._type = qtbot, bench, type_text
        self.window = MainWindow("Istiqbal")
        qtbot.addWidget(self.window)
        self.tasks = Tasks(self.window.notices.show, self.window)

    def find(self, kind: type[W], name: str) -> W:
        """The one widget of that name in sight."""
        self.settle()
        found = [one for one in self.window.findChildren(kind, name) if one.isVisible()]
        assert len(found) == 1, f"{len(found)} widgets named {name}"
        return found[0]

    def shows(self, name: str) -> bool:
        """Whether a widget of that name is in sight."""
        self.settle()
        return any(one.isVisible() for one in self.window.findChildren(QWidget, name))

    def press(self, name: str) -> None:
        """Press a button with the mouse."""
        QTest.mouseClick(self.find(QAbstractButton, name), Qt.MouseButton.LeftButton)
        self.settle()

    def choose(self, name: str, code: str) -> None:
        """Pick an answer of a list."""
        combo = self.find(QComboBox, name)
        combo.setFocus()
        combo.setCurrentIndex(combo.findData(code))
        combo.activated.emit(combo.currentIndex())
        self.settle()

    def begin(self, name: str, text: str) -> QLineEdit:
        """Type into a field, after what stands there, and stay in it."""
        field = self.find(QLineEdit, name)
        field.setFocus()
        self._type(field, text)
        return field

    def write(self, name: str, text: str) -> None:
        """Type into a field, over what stands there, and leave it with Enter."""
        field = self.find(QLineEdit, name)
        field.setFocus()
        field.selectAll()
        self._type(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.settle()

    def fault(self, name: str) -> str:
        """What stands beneath a field as its fault."""
        control: QWidget | None = self.find(QWidget, name)
        while control is not None and not isinstance(control, FieldBox):
            control = control.parentWidget()
        assert control is not None
        return control.fault

    def said(self, name: str) -> str:
        """Everything that is written in a part of the window."""
        return "\n".join(label.text() for label in self.find(QWidget, name).findChildren(QLabel))

    def settle(self) -> None:
        """Let the window do what it put off."""
        for _ in range(_TURNS):
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def wait(self) -> None:
        """Wait for what is done in the lanes, such as papers that are being made."""
        self.qtbot.waitUntil(lambda: not self.tasks.is_busy(), timeout=_PATIENCE_MS)
        self.settle()

    def close(self) -> None:
        """Put everything away."""
        self.tasks.drain(_PATIENCE_MS)
        self.bench.close()

    def _appear(self) -> None:
        """Show the window, and have it in front of every other."""
        self.window.show()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)


class AtWork(Hands):
    """Somebody after the login: the window with every room, told of what is written, as the program builds it."""

    def __init__(
        self,
        qtbot: QtBot,
        bench: OpenBranch,
        type_text: TypeText,
        clock: Callable[[], dt.datetime],
        size: tuple[int, int] = (1280, 860),
    ) -> None:
        super().__init__(qtbot, bench, type_text)
        touches = Touches()
        bench.store.subscribe(touches.tell)
        self.room = workroom(bench, self.window, self.tasks, touches=touches, clock=clock)
        self.window.resize(*size)
        self._come_in()
        self._appear()
        self.settle()

    def close(self) -> None:
        """Leave the room, and put everything away."""
        self.room.leave()
        super().close()

    def _come_in(self) -> None:
        """Stand in the room; what it would do by the clock, such as exchanging, waits until a test asks for it."""
        self.window.show_shell(self.room.shell)
