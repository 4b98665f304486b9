"""The program is one window: no page flashes up beside it while it is built, and a shortcut brings the caret along."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.services.programming import received
from tests.ui.conftest import TypeText
from tests.ui.keyboard import Seat


@pytest.fixture
def seat(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Seat]:
    """A manager under the policy that has the most pages."""
    made = Seat(qtbot, tmp_path, "noor", type_text)
    yield made
    made.close()


class Beside(QObject):
    """Every window that was shown beside the one of the program, by name."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if shown and watched is not self._window:
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def test_no_page_flashes_up_as_a_window_of_its_own(seat: Seat) -> None:
    beside, app = Beside(seat.window), QApplication.instance()
    assert app is not None
    app.installEventFilter(beside)
    try:
        for page in seat.room.shell.ids:
            seat.room.go(page)
            seat.settle()
    finally:
        app.removeEventFilter(beside)
    assert beside.seen == []
    assert seat.window.isActiveWindow()


@pytest.mark.parametrize(
    ("keys", "caret"),
    [("Alt+6", "programmes.list"), ("Alt+9", "evidence.kept"), ("Alt+3", "policy.part.text")],
)
def test_a_shortcut_brings_the_caret_to_where_work_begins(seat: Seat, keys: str, caret: str) -> None:
    received(seat.bench)
    QTest.keySequence(seat.window, keys)
    assert seat.here().objectName() == caret


def test_a_shortcut_to_an_empty_list_brings_the_caret_to_the_button_that_begins_one(seat: Seat) -> None:
    QTest.keySequence(seat.window, "Alt+6")
    assert seat.here().objectName() == "programmes.add"
