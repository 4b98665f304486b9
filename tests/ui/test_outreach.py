"""The register of indirect beneficiaries in the window, and only where the policy tells them apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.field_box import FieldBox
from desktop.ui.main_window import MainWindow
from desktop.ui.preferences import Preferences
from desktop.ui.screens.file import FileScreen
from desktop.ui.screens.outreach import OutreachScreen
from desktop.ui.tasks import Tasks
from desktop.ui.touches import Touches
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.workroom import Workroom
from tests.desk import open_for_test
from tests.ui.conftest import TypeText
from tests.ui.filing import Clock

W = TypeVar("W", bound=QWidget)


class Room:
    """The window after the login, as the program builds it, over real data."""

    def __init__(self, qtbot: QtBot, folder: Path, policy: str, type_text: TypeText) -> None:
        self._type = type_text
        self.window = MainWindow("Istiqbal")
        qtbot.addWidget(self.window)
        self.tasks = Tasks(self.window.notices.show, self.window)
        self.bench = open_for_test(folder, policy, Clock())
        touches = Touches()
        self.bench.store.subscribe(touches.tell)
        self.room = Workroom(
            self.window, self.tasks, self.bench, touches=touches, clock=Clock(), preferences=Preferences, place=""
        )
        self.window.show_shell(self.room.shell)
        self.window.resize(1280, 860)
        self.window.show()
        self.settle()

    def find(self, kind: type[W], name: str) -> W:
        self.settle()
        found = [one for one in self.window.findChildren(kind, name) if one.isVisible()]
        assert len(found) == 1, f"{len(found)} widgets named {name}"
        return found[0]

    def press(self, name: str) -> None:
        QTest.mouseClick(self.find(QPushButton, name), Qt.MouseButton.LeftButton)
        self.settle()

    def write(self, name: str, text: str) -> None:
        field = self.find(QLineEdit, f"outreach.{name}")
        field.setFocus()
        field.selectAll()
        self._type(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.settle()

    def choose(self, name: str, code: str) -> None:
        combo = self.find(QComboBox, f"outreach.{name}")
        combo.setCurrentIndex(combo.findData(code))
        combo.activated.emit(combo.currentIndex())
        self.settle()

    def fault(self, name: str) -> str:
        control: QWidget | None = self.find(QLineEdit, f"outreach.{name}")
        while control is not None and not isinstance(control, FieldBox):
            control = control.parentWidget()
        assert control is not None
        return control.fault

    def page(self) -> OutreachScreen:
        return self.find(OutreachScreen, "outreach")

    def record(self, title: str, reach: str) -> None:
        """Enter a publication as a person does."""
        self.press("outreach.add")
        self.write("programme", "برنامج التوعية")
        self.write("content_title", title)
        self.choose("channel", "social_media")
        self.write("published_on.gregorian", "2025/10/05")
        self.write("reach_count", reach)
        self.choose("count_method", "views")

    def settle(self) -> None:
        for _ in range(4):
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        self.room.pulse.stop()
        self.tasks.drain(15_000)
        self.bench.store.close()


Entering = Callable[[str], Room]


@pytest.fixture
def enter(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Entering]:
    """Opens the window under a policy."""
    rooms: list[Room] = []

    def start(policy: str) -> Room:
        rooms.append(Room(qtbot, tmp_path / policy, policy, type_text))
        return rooms[-1]

    yield start
    for room in rooms:
        room.close()


@pytest.fixture
def room(enter: Entering) -> Room:
    """On the page of indirect beneficiaries."""
    made = enter("unnamed")
    made.press("nav.outreach")
    return made


def test_only_a_policy_that_tells_the_kinds_apart_has_the_register(enter: Entering) -> None:
    for policy, told in (("unnamed", True), ("roofaa", False)):
        room = enter(policy)
        assert bool(room.window.findChildren(QPushButton, "nav.outreach")) is told
        assert ("outreach" in {command.id for command in room.window.commands.all()}) is told


def test_both_kinds_stand_there_in_the_words_of_the_policy(room: Room) -> None:
    kinds = room.find(QFrame, "outreach.kinds")
    shown = {label.text() for label in kinds.findChildren(QLabel)}
    for kind in room.bench.profile.beneficiary_kinds:
        assert {kind.label, kind.printed} <= shown
    assert len(room.bench.profile.beneficiary_kinds) == 2


def test_a_publication_is_entered_listed_and_added_up(room: Room) -> None:
    room.record("رعاية كبار السن", "١٢٠٠")
    room.press("outreach.done")
    page = room.page()
    (entry,) = page.table.records.rows()
    assert (entry.title, entry.reach, entry.complete) == ("رعاية كبار السن", 1200, True)
    (total,) = page.sums.records.rows()
    assert (total.publications, total.reach, total.women) == (1, 1200, None)
    room.press("outreach.by.month")
    (total,) = page.sums.records.rows()
    assert "2025/10" in total.group


def test_more_women_than_people_keeps_the_entry_open_and_says_why(room: Room) -> None:
    room.record("محاضرة", "50")
    room.write("women_count", "60")
    assert "عدد المستفيدين غير المباشرين" in room.fault("women_count")
    room.press("outreach.done")
    assert room.find(QLineEdit, "outreach.women_count").text() == "60"
    room.write("women_count", "40")
    assert room.fault("women_count") == ""
    room.press("outreach.done")
    assert [entry.complete for entry in room.page().table.records.rows()] == [True]


def test_an_entry_is_opened_again_from_the_list_and_removed_after_a_question(room: Room) -> None:
    room.record("مطوية", "300")
    room.press("outreach.done")
    table = room.page().table
    table.chosen.emit(table.records.row(0))
    assert room.find(QLineEdit, "outreach.content_title").text() == "مطوية"
    room.press("outreach.remove")
    dialog = room.window.findChild(Dialog)
    assert dialog is not None
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "حذفه").click()
    room.settle()
    assert room.page().table.records.rows() == ()
    assert room.bench.outreach.entries() == ()


def test_the_register_is_saved_as_a_table(room: Room, tmp_path: Path) -> None:
    room.record("مطوية", "300")
    room.page().save_to(str(tmp_path / "list.csv"))
    assert "مطوية" in (tmp_path / "list.csv").read_text("utf-8-sig")


def test_turning_into_a_direct_beneficiary_begins_a_visit(room: Room) -> None:
    room.press("outreach.direct")
    assert room.room.shell.here == "file"
    assert isinstance(room.room.shell.page("file"), FileScreen)
    assert room.find(QLineEdit, "reception.visit.visitor_name").isVisible()
