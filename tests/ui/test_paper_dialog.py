"""A paper read as large as the window allows: printed, kept and closed by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.messages import tr
from desktop.ui.screens.paper_desk import SCREEN_DPI, PaperDesk
from desktop.ui.screens.paper_dialog import PaperDialog
from desktop.ui.screens.saving import Saver
from desktop.ui.screens.step_page import Workplace
from desktop.ui.widgets.dialog import Dialog
from tests.ui.conftest import TypeText
from tests.ui.filing import Front


class Reading:
    """The receipt of a file, in front of the window."""

    def __init__(self, front: Front) -> None:
        self.front = front
        bench = front.bench
        self.paper = bench.papers.make(front.new_case(), "receipt")
        place = Workplace(bench, front.tasks, front.window.notices, Saver(front.window))
        pages = list(bench.papers.pages(self.paper.pdf, SCREEN_DPI))
        self.dialog = PaperDialog(front.window, PaperDesk(place, front.window), self.paper, pages)
        self.dialog.show()
        front.qtbot.waitUntil(self.dialog.isActiveWindow)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.dialog, key)

    def asked(self) -> str:
        """The title of the question that came; it is put away."""
        self.front.qtbot.waitUntil(lambda: self.front.window.findChild(Dialog) is not None)
        return self.front.dialog()


@pytest.fixture
def reading(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Reading]:
    front = Front(qtbot, tmp_path / "data", type_text)
    yield Reading(front)
    front.close()


def test_the_paper_is_named_and_enter_prints_it(reading: Reading) -> None:
    assert reading.dialog.windowTitle() == reading.paper.title
    assert reading.dialog.print.hasFocus()
    reading.key(Qt.Key.Key_Return)
    assert reading.asked() == tr("No printer is set up on this computer")


@pytest.mark.parametrize("part", ["print", "view", "keep"])
def test_f12_prints_wherever_the_caret_is(reading: Reading, part: str) -> None:
    focused = getattr(reading.dialog, part)
    focused.setFocus()
    assert focused.hasFocus()
    reading.key(Qt.Key.Key_F12)
    assert reading.asked() == tr("No printer is set up on this computer")


def test_it_can_be_kept_as_a_file(reading: Reading) -> None:
    reading.dialog.keep.setFocus()
    reading.key(Qt.Key.Key_Space)
    asked = reading.front.window.findChild(QFileDialog)
    assert asked is not None and asked.windowTitle() == tr("Keep as PDF")
    asked.close()


def test_esc_closes_it(reading: Reading) -> None:
    reading.key(Qt.Key.Key_Escape)
    reading.front.settle()
    assert reading.front.window.findChild(PaperDialog) is None
