"""The window: a gate (first start, login, lock) or the shell behind it, never both."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from desktop.ui.actions import Commands
from desktop.ui.notices import Notices
from desktop.ui.shell import Shell

_USUAL, _SMALLEST, _FRAME = QSize(1366, 768), QSize(1024, 620), 60


class MainWindow(QMainWindow):
    """Holds one widget at a time, the voice of the program and its commands.

    `closing` is emitted once before the window goes, so that what is still being typed is saved.
    """

    closing = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setObjectName("main")
        self.setWindowTitle(title)
        self.setMinimumSize(_SMALLEST)
        self._fit_screen()
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.notices = Notices(self)
        self.commands = Commands(self)
        self.shell: Shell | None = None
        self._gate: QWidget | None = None
        self._may_close: Callable[[], bool] | None = None

    def show_gate(self, gate: QWidget) -> None:
        """Show what stands before the shell: first start, login, lock. A gate shown before is forgotten."""
        self._forget_gate()
        self._gate = gate
        self._stack.addWidget(gate)
        self._stack.setCurrentWidget(gate)

    def show_shell(self, shell: Shell | None = None) -> None:
        """Let the person in: into a new shell, or back into the one that waits behind the gate."""
        if shell is not None:
            self.forget_shell()
            self.shell = shell
            self._stack.addWidget(shell)
        if self.shell is not None:
            self._stack.setCurrentWidget(self.shell)
            self._forget_gate()

    def forget_shell(self) -> None:
        """Take the shell and all its pages down, when another person is to come in."""
        if self.shell is not None:
            self._stack.removeWidget(self.shell)
            self.shell.deleteLater()
            self.shell = None

    def is_inside(self) -> bool:
        """Whether the shell is in front."""
        return self.shell is not None and self._stack.currentWidget() is self.shell

    def ask_before_closing(self, may_close: Callable[[], bool]) -> None:
        """Consult this before the window closes; it may say no and show why."""
        self._may_close = may_close

    def come_forward(self) -> None:
        """Answer a second start of the program."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close is not None and not self._may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    def _fit_screen(self) -> None:
        screen = QGuiApplication.primaryScreen()
        room = screen.availableSize() if screen is not None else _USUAL
        self.resize(_USUAL.boundedTo(room))

    def fill_small_screen(self) -> None:
        """Where the usual size leaves no room for the frame around it, take the whole screen."""
        room = self.screen().availableSize()
        if room.width() < _USUAL.width() + _FRAME or room.height() < _USUAL.height() + _FRAME:
            self.showMaximized()

    def _forget_gate(self) -> None:
        if self._gate is not None:
            self._stack.removeWidget(self._gate)
            self._gate.deleteLater()
            self._gate = None
