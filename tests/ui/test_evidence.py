"""Evidence and figures in the window: a period chosen, gaps opened, papers read, workbooks saved, all by keyboard."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.models.application import Application
from desktop.services.evidence.period import Period
from desktop.ui.screens.evidence.page import EvidenceScreen
from desktop.ui.screens.file import FileScreen
from desktop.ui.screens.paper_dialog import PaperDialog
from desktop.ui.table import RecordTable
from tests.services.deciding import complete_file, open_committee
from tests.ui.conftest import TypeText
from tests.ui.keyboard import Seat

TITLES = {"compliance": "الالتزام بالسياسة", "figures": "تقرير المدة"}
Seating = Callable[..., Seat]
_ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def sit(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Seating]:
    """Somebody at the window of a branch with two files, one of which skipped what the committee does."""
    seats: list[Seat] = []

    def start(role: str = "manager", *, gap: bool = False) -> Seat:
        desk = open_committee(tmp_path, role=role)
        if gap:
            with desk.store.transaction(desk.officer.id) as session:
                session.get_one(Application, complete_file(desk)).stage = "decided"
        desk.close()
        seats.append(Seat(qtbot, tmp_path, "qaisoon", type_text, role))
        seats[-1].clock.now += dt.timedelta(hours=1)
        return seats[-1]

    yield start
    for seat in seats:
        seat.close()


def come(seat: Seat) -> EvidenceScreen:
    """The page, by its shortcut."""
    seat.key(Qt.Key.Key_9, _ALT)
    seat.wait()
    return seat.find(EvidenceScreen, "evidence")


def rows(seat: Seat, name: str) -> list[list[str]]:
    table = seat.find(RecordTable, name).records
    return [
        [str(table.index(row, column).data()) for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_the_page_opens_with_every_article_over_the_files_of_this_hijri_year(sit: Seating) -> None:
    seat = sit()
    page = come(seat)
    assert page.bar.period == Period.year(dt.date(2026, 11, 1))
    found = rows(seat, "evidence.kept")
    assert [row[0] for row in found] == [step.article for step in seat.bench.profile.steps]
    assert not seat.shows("evidence.gaps")  # nothing was skipped


def test_enter_on_a_gap_opens_its_file(sit: Seating) -> None:
    seat = sit(gap=True)
    come(seat)
    (gap, *_) = rows(seat, "evidence.gaps")
    number = seat.bench.cases.open(complete_file_of(seat)).number
    assert number in gap[0]
    seat.find(RecordTable, "evidence.gaps").setFocus()
    seat.key(Qt.Key.Key_Return)
    assert seat.room.shell.here == "file"
    assert any(number in label.text() for label in seat.window.findChildren(QLabel) if label.isVisible())


def complete_file_of(seat: Seat) -> str:
    """The file that skipped a step."""
    return seat.bench.cases.recent(("decided",))[0].application_id


def test_a_typed_period_counts_anew_and_days_in_the_wrong_order_stay_and_are_said(sit: Seating) -> None:
    seat = sit()
    page = come(seat)
    first, last = (seat.find(QLineEdit, f"evidence.{one}.gregorian") for one in ("first", "last"))
    first.setFocus()
    first.selectAll()
    seat._type(first, "20261102")
    assert seat.find(QLabel, "evidence.fault").text()  # the last day is still the first of November
    assert page.bar.period.first != dt.date(2026, 11, 2)
    last.setFocus()
    last.selectAll()
    seat._type(last, "20261130")
    seat.wait()
    assert page.bar.period == Period(dt.date(2026, 11, 2), dt.date(2026, 11, 30))
    assert not seat.shows("evidence.fault")
    assert page.compliance.articles.records.row(0).done == 0  # both files were received the day before
    assert not any(chip.isChecked() for chip in page.bar.chips.values())


def test_a_measure_shows_what_it_is_made_of_and_how_it_is_computed(sit: Seating) -> None:
    seat = sit()
    page = come(seat)
    page.chips["figures"].setFocus()
    seat.key(Qt.Key.Key_Space)
    seat.wait()
    found = rows(seat, "evidence.measures")
    assert {row[0].strip("\u2066\u2069") for row in found} == {f"K{number}" for number in range(1, 15)}
    table = seat.find(RecordTable, "evidence.measures")
    assert table.hasFocus()
    before = seat.find(QLabel, "evidence.definition").text()
    seat.key(Qt.Key.Key_Down)
    after = seat.find(QLabel, "evidence.definition").text()
    assert before != after
    assert table.current().label in after


def test_statistics_stand_as_published_until_the_whole_is_asked_for(sit: Seating) -> None:
    seat = sit()
    page = come(seat)
    page.bring("statistics")
    seat.wait()
    assert {row[2] for row in rows(seat, "evidence.tables") if row[0] == "الجنس"} == {"–"}
    seat.find(QPushButton, "evidence.published").setFocus()
    seat.key(Qt.Key.Key_Space)
    assert [row[2].strip("\u2066\u2069") for row in rows(seat, "evidence.tables") if row[0] == "الجنس"] == ["2"]


@pytest.mark.parametrize("tab", ["compliance", "figures"])
def test_the_paper_is_read_large_before_it_is_printed(sit: Seating, tab: str) -> None:
    seat = sit()
    page = come(seat)
    page.bring(tab)
    seat.wait()
    seat.key(Qt.Key.Key_F12)
    seat.wait()
    shown = seat.window.findChild(PaperDialog)
    assert shown is not None and shown.windowTitle() == TITLES[tab]
    shown.close()


def test_a_register_is_saved_with_enter(sit: Seating, tmp_path: Path) -> None:
    seat = sit()
    page = come(seat)
    page.bring("registers")
    seat.find(RecordTable, "evidence.registers.list").setFocus()
    seat.key(Qt.Key.Key_Down)
    seat.key(Qt.Key.Key_Return)
    dialog = seat.find(QFileDialog, "evidence.file_dialog")
    file = tmp_path / "applications.xlsx"
    dialog.fileSelected.emit(str(file))
    dialog.close()
    seat.wait()
    assert openpyxl.load_workbook(file).worksheets[0].max_row == 3  # the heads and two files


def test_whoever_does_not_report_has_no_such_page(sit: Seating) -> None:
    seat = sit("receptionist")
    assert "evidence" not in seat.room.shell.ids


def test_the_card_says_in_full_what_its_columns_are_too_narrow_for(sit: Seating) -> None:
    seat = sit(gap=True)
    come(seat)
    seat.find(RecordTable, "evidence.gaps").setFocus()
    seat.key(Qt.Key.Key_Return)  # a gap opens its file
    seat.find(FileScreen, "file").go("course")
    front = seat.find(RecordTable, "evidence.articles").current()
    said = seat.find(QLabel, "evidence.whole").text()
    assert front.state == "gap"
    assert " ".join(front.words.split()) in said
    assert "وما لم يثبت بعد: " in said
