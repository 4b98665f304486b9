"""The page of blank forms: found, read and kept by keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.messages import tr
from desktop.printing.raster import page_count
from desktop.ui.screens.blanks import BlanksScreen
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.widgets.pdf_view import PdfView
from tests.desk import open_for_test
from tests.ui.conftest import TypeText
from tests.ui.filing import Clock, Front
from tests.ui.hands import AtWork


class Room(AtWork):
    """The window after the login with the page of blank forms in front, reached by its key."""

    def __init__(self, qtbot: QtBot, folder: Path, type_text: TypeText) -> None:
        clock = Clock()
        super().__init__(qtbot, open_for_test(folder, "roofaa", clock), type_text, clock, size=(1280, 800))
        QTest.keyClick(self.window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
        page = self.room.shell.page("blanks")
        assert isinstance(page, BlanksScreen)
        self.page = page

    def press(self, name: str) -> None:
        """Press a button, and wait for the paper that it asks for."""
        super().press(name)
        self.wait()

    def read(self, row: int) -> None:
        self.page.table.select_row(row)
        QTest.keyClick(self.page.table, Qt.Key.Key_Return)
        self.wait()

    def shown(self) -> str:
        return "\n".join(one.text() for one in self.page.findChildren(QLabel) if one.isVisible())

    def sheets(self) -> int:
        return len(self.page.findChildren(PdfView)[0]._sheets)


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Room]:
    made = Room(qtbot, tmp_path / "data", type_text)
    yield made
    made.close()


def test_the_page_is_reached_by_its_key_and_lists_every_form(room: Room) -> None:
    assert room.room.shell.here == "blanks"
    assert room.page.table.records.rowCount() == len(room.bench.blanks.kinds())
    assert room.page.case.count() == len(room.bench.profile.case_types)


def test_a_form_is_read_by_enter_and_the_printer_has_the_focus_next(room: Room) -> None:
    room.read(0)
    first = room.bench.blanks.kinds()[0]
    assert tr(first.title) in room.shown()
    assert room.sheets() == page_count(room.bench.blanks.make(first.code, room.page.case.code()).pdf)
    focused = QApplication.focusWidget()
    assert focused is not None and focused.objectName() == "blanks.print"


def test_another_case_draws_the_form_in_view_anew(room: Room) -> None:
    room.read(0)
    code, title = room.bench.blanks.cases()[-1]
    assert title not in room.shown()
    room.page.case.show_code(code)
    room.page.case.picked.emit(code)
    room.wait()
    assert title in room.shown()


def test_nothing_can_be_printed_before_a_form_is_chosen(room: Room) -> None:
    assert not any(one.isVisible() for one in room.page.findChildren(QAbstractButton, "blanks.print"))


def test_without_a_printer_the_form_can_be_kept_as_a_file(room: Room) -> None:
    room.read(2)
    room.press("blanks.print")
    dialog = room.window.findChild(Dialog)
    assert dialog is not None
    assert dialog.windowTitle() == tr("No printer is set up on this computer")
    dialog.close()


@pytest.mark.parametrize("part", ["print", "table", "case", "view"])
def test_f12_prints_wherever_the_caret_is(room: Room, part: str) -> None:
    room.read(2)
    (printing,) = room.page.findChildren(QAbstractButton, "blanks.print")
    focused = {"print": printing, "table": room.page.table, "case": room.page.case, "view": room.page.pdf}[part]
    focused.setFocus()
    assert focused.hasFocus()
    QTest.keyClick(focused, Qt.Key.Key_F12)
    room.qtbot.waitUntil(lambda: room.window.findChild(Dialog) is not None)  # the button is seen to be pressed first
    dialog = room.window.findChild(Dialog)
    assert dialog is not None
    assert dialog.windowTitle() == tr("No printer is set up on this computer")
    dialog.close()


def test_all_forms_are_read_in_one_file(room: Room) -> None:
    room.press("blanks.together")
    case = room.page.case.code()
    single = [room.bench.blanks.make(kind.code, case).pdf for kind in room.bench.blanks.kinds()]
    assert room.sheets() == sum(page_count(pdf) for pdf in single)


def test_all_forms_are_kept_in_a_folder_and_it_is_said_how_many(room: Room, tmp_path: Path) -> None:
    room.page.save_to(str(tmp_path))
    room.wait()
    files = list((tmp_path / tr("Blank forms")).glob("*.pdf"))
    assert len(files) > len(room.bench.blanks.kinds())
    said = [toast.accessibleName() for toast in room.window.notices.toasts.showing()]
    assert str(len(files)) in said[0]


def test_a_folder_that_takes_no_file_is_said(room: Room, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / tr("Blank forms")).write_text("a file, no folder")
    room.page.save_to(str(tmp_path))
    room.wait()
    dialog = room.window.findChild(Dialog)
    assert dialog is not None
    assert dialog.windowTitle() == tr("This did not work now")
    dialog.close()
    assert room.page.table.isEnabled()
    caplog.clear()


def test_the_papers_of_a_file_lead_to_the_blank_forms(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> None:
    front = Front(qtbot, tmp_path / "data", type_text)
    front.screen.open(front.new_case(filled=True), "papers")
    with qtbot.waitSignal(front.screen.command_asked) as asked:
        front.press("papers.blanks")
    assert asked.args == ["blanks"]
    front.close()
