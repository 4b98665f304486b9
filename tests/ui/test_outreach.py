"""The register of indirect beneficiaries in the window, and only where the policy tells them apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.screens.file import FileScreen
from desktop.ui.screens.outreach import OutreachScreen
from desktop.ui.widgets.dialog import Dialog
from tests.desk import open_for_test
from tests.ui.conftest import TypeText
from tests.ui.filing import Clock
from tests.ui.hands import AtWork


class Room(AtWork):
    """The window after the login, as the program builds it, over real data."""

    def __init__(self, qtbot: QtBot, folder: Path, policy: str, type_text: TypeText) -> None:
        clock = Clock()
        super().__init__(qtbot, open_for_test(folder, policy, clock), type_text, clock)

    def page(self) -> OutreachScreen:
        return self.find(OutreachScreen, "outreach")

    def record(self, title: str, reach: str) -> None:
        """Enter a publication as a person does."""
        self.press("outreach.add")
        self.write("outreach.programme", "برنامج التوعية")
        self.write("outreach.content_title", title)
        self.choose("outreach.channel", "social_media")
        self.write("outreach.published_on.gregorian", "2025/10/05")
        self.write("outreach.reach_count", reach)
        self.choose("outreach.count_method", "views")


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
    room.write("outreach.women_count", "60")
    assert "عدد المستفيدين غير المباشرين" in room.fault("outreach.women_count")
    room.press("outreach.done")
    assert room.find(QLineEdit, "outreach.women_count").text() == "60"
    room.write("outreach.women_count", "40")
    assert room.fault("outreach.women_count") == ""
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
