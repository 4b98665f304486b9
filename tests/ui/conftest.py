"""Real widgets, no display: the program's own application, once for the session."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.application import create_application
from desktop.ui.main_window import MainWindow

TypeText = Callable[[QWidget, str], None]


@pytest.fixture(scope="session")
def qapp() -> Iterator[QApplication]:
    """The application as the program makes it, light, at scale 1."""
    yield create_application(["tests"], dark=False)


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    """An empty main window on show."""
    made = MainWindow("Istiqbal")
    qtbot.addWidget(made)
    made.show()
    return made
