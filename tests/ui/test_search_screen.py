"""The beneficiaries: found as one types, best first, and the window never waits."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.opening import OpenBranch
from desktop.services.people.search import Found
from desktop.services.trial import Trial
from desktop.services.views import CaseLine
from desktop.ui import highlight
from desktop.ui.screens.search import DRAFT_STAGES, SearchScreen
from desktop.ui.tasks import Tasks
from tests.desk import open_for_test
from tests.services.test_links import WHY, file_of
from tests.ui.conftest import TypeText
from tests.ui.filing import TODAY

WHY_COLUMN, WAITING_COLUMN = 2, 8


def line(number: int, applicant: str, stage: str = "draft", *, waiting: bool = False) -> CaseLine:
    code = f"BR01-1-{number:05}"
    return CaseLine(f"a{number}", code, applicant, "1000000008", "0500000000", "", stage, stage, "", waiting)


class Files:
    """Files as the services would tell them: remembers what was asked, and may be slow."""

    def __init__(self) -> None:
        self.lines = [line(1, "منيرة"), line(2, "خالد", "complete", waiting=True)]
        self.alike: tuple[CaseLine, ...] = ()
        self.more = False
        self.asked: list[tuple[str, tuple[str, ...]]] = []
        self.gate = threading.Event()
        self.gate.set()
        self.stopped = 0

    def recent(self, stages: Sequence[str] = ()) -> tuple[CaseLine, ...]:
        self.asked.append(("", tuple(stages)))
        return tuple(one for one in self.lines if not stages or one.stage in stages)

    def find(self, typed: str, stages: Sequence[str] = ()) -> Found:
        self.asked.append((typed, tuple(stages)))
        self.gate.wait(10)
        fitting = (one for one in self.lines if typed in one.applicant and (not stages or one.stage in stages))
        return Found(tuple(fitting), self.more)

    def suggest(self, typed: str, wanted: Callable[[], bool] = lambda: True) -> Found:
        return Found(self.alike)

    def cancel(self) -> None:
        self.stopped += 1


@pytest.fixture
def files() -> Files:
    return Files()


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    def unexpected(error: Exception) -> None:
        raise error

    made = Tasks(unexpected)
    yield made
    assert made.drain(10_000)


@pytest.fixture
def screen(qtbot: QtBot, files: Files, tasks: Tasks) -> SearchScreen:
    made = SearchScreen(files, files, tasks)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.reload()
    qtbot.waitUntil(lambda: not tasks.is_busy())
    return made


def rows(screen: SearchScreen) -> list[str]:
    return [one.application_id for one in screen.table.records.rows()]


def button(screen: QWidget, name: str) -> QPushButton:
    found = screen.findChild(QPushButton, name)
    assert found is not None
    return found


def shows(screen: QWidget, name: str) -> bool:
    found = screen.findChild(QLabel, name)
    return found is not None and found.isVisible()


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.is_busy())


def test_searching_waits_for_a_pause_and_then_asks_once(
    screen: SearchScreen, files: Files, tasks: Tasks, qtbot: QtBot
) -> None:
    files.asked.clear()
    for part in ("خ", "خا", "خال"):
        screen.box.setText(part)
    qtbot.waitUntil(lambda: bool(files.asked) and not tasks.is_busy())
    assert files.asked == [("خال", ())]
    assert rows(screen) == ["a2"]


def test_typing_never_waits_for_a_slow_search(
    screen: SearchScreen, files: Files, tasks: Tasks, qtbot: QtBot, type_text: TypeText
) -> None:
    files.gate.clear()
    screen.show_search("من")
    qtbot.waitUntil(lambda: ("من", ()) in files.asked)  # the service hangs from here on
    began = time.monotonic()
    screen.box.setText("")
    type_text(screen.box, "خالد")
    QTest.keyClick(screen.box, Qt.Key.Key_Down)
    assert screen.box.text() == "خالد"
    assert time.monotonic() - began < 2
    qtbot.waitUntil(lambda: files.stopped > 0)  # the newer question stops the older one
    files.gate.set()
    settle(qtbot, tasks)
    assert rows(screen) == ["a2"]


def test_a_stale_answer_is_never_shown(screen: SearchScreen, files: Files, tasks: Tasks, qtbot: QtBot) -> None:
    files.gate.clear()
    screen.show_search("منيرة")
    qtbot.waitUntil(lambda: ("منيرة", ()) in files.asked)
    screen.show_search("خالد")
    files.gate.set()
    settle(qtbot, tasks)
    assert rows(screen) == ["a2"]
    assert [asked for asked, _ in files.asked].count("خالد") == 1


def test_enter_opens_the_chosen_file(screen: SearchScreen, qtbot: QtBot) -> None:
    screen.box.setFocus()
    QTest.keyClick(screen.box, Qt.Key.Key_Down)
    QTest.keyClick(screen.box, Qt.Key.Key_Down)
    with qtbot.waitSignal(screen.file_asked) as asked:
        QTest.keyClick(screen.box, Qt.Key.Key_Return)
    assert asked.args == ["a2"]


def test_enter_before_the_answer_opens_the_best_file_when_it_is_here(
    screen: SearchScreen, files: Files, qtbot: QtBot
) -> None:
    files.gate.clear()
    screen.box.setText("خالد")
    QTest.keyClick(screen.box, Qt.Key.Key_Return)
    with qtbot.waitSignal(screen.file_asked) as asked:
        files.gate.set()
    assert asked.args == ["a2"]


def test_who_types_on_after_enter_is_not_taken_away(
    screen: SearchScreen, files: Files, tasks: Tasks, qtbot: QtBot, type_text: TypeText
) -> None:
    files.gate.clear()
    screen.box.setText("خال")
    QTest.keyClick(screen.box, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(screen.file_asked):
        type_text(screen.box, "د")
        files.gate.set()
        settle(qtbot, tasks)
        qtbot.waitUntil(lambda: files.asked[-1] == ("خالد", ()) and not tasks.is_busy())


def test_a_chip_narrows_the_search_to_a_stage(screen: SearchScreen, files: Files, tasks: Tasks, qtbot: QtBot) -> None:
    QTest.mouseClick(button(screen, "search.stage.draft"), Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)
    assert files.asked[-1] == ("", DRAFT_STAGES)
    assert rows(screen) == ["a1"]


def test_more_than_can_be_shown_is_said(screen: SearchScreen, files: Files, tasks: Tasks, qtbot: QtBot) -> None:
    assert not shows(screen, "search.more")
    files.more = True
    screen.show_search("خالد")
    settle(qtbot, tasks)
    assert shows(screen, "search.more")


def test_what_is_only_alike_stands_under_a_question_and_is_never_opened_unseen(
    screen: SearchScreen, files: Files, tasks: Tasks, qtbot: QtBot
) -> None:
    files.alike = (line(3, "مناهل"), line(4, "منال", "complete"))
    screen.box.setText("مناهيل")
    with qtbot.assertNotEmitted(screen.file_asked):
        QTest.keyClick(screen.box, Qt.Key.Key_Return)
        settle(qtbot, tasks)
    assert shows(screen, "search.guess") and rows(screen) == ["a3", "a4"]
    QTest.mouseClick(button(screen, "search.stage.draft"), Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)
    assert rows(screen) == ["a3"]


def test_a_file_that_was_not_sent_yet_says_so(screen: SearchScreen) -> None:
    model = screen.table.records
    assert "بانتظار الإرسال" in [model.data(model.index(row, WAITING_COLUMN)) for row in range(2)]


def test_a_search_without_result_says_what_else_to_try(screen: SearchScreen, tasks: Tasks, qtbot: QtBot) -> None:
    screen.show_search("زززز")
    settle(qtbot, tasks)
    assert not screen.table.isVisible()
    assert screen.caption.text() == "لا ملفات"


# --- over real files -------------------------------------------------------------------------------------------------


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenBranch]:
    made = open_for_test(tmp_path, role="manager")
    Trial(made, TODAY.date()).enter(most=1, finish=False)
    yield made
    made.close()


@pytest.fixture
def real(qtbot: QtBot, desk: OpenBranch) -> Iterator[SearchScreen]:
    tasks = Tasks(_raise)
    made = SearchScreen(desk.cases, desk.search, tasks)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    yield made
    assert tasks.drain(10_000)


def _raise(error: Exception) -> None:
    raise error


@pytest.mark.parametrize("typed", ["منيره", "الحربي منيره", "1000001006", "١٠٠٠٠٠١٠٠٦", "0500000101", "0101"])
def test_a_real_file_is_found_however_it_is_asked_for(real: SearchScreen, qtbot: QtBot, typed: str) -> None:
    real.show_search(typed)
    qtbot.waitUntil(lambda: real.table.records.rowCount() == 1)
    assert "منيرة" in real.table.current().applicant


def test_a_misspelt_name_is_offered_with_a_question(real: SearchScreen, qtbot: QtBot) -> None:
    real.show_search("منيزة الحربي")
    qtbot.waitUntil(lambda: shows(real, "search.guess"))
    assert real.table.records.rowCount() >= 1


def test_one_person_with_two_files_is_one_line_that_says_so(real: SearchScreen, desk: OpenBranch, qtbot: QtBot) -> None:
    (_, one), (_, other) = file_of(desk, "لطيفة"), file_of(desk, "لطيفه")
    desk.links.join(one, other, keeps=one, reason=WHY)
    real.show_search("لطيفة")
    qtbot.waitUntil(lambda: real.table.records.rowCount() == 1)
    model = real.table.records
    assert "ملفان لشخص واحد" in model.data(model.index(0, WHY_COLUMN))
    assert not real.table.isColumnHidden(WHY_COLUMN)
    real.show_search("منيرة")
    qtbot.waitUntil(lambda: real.table.isColumnHidden(WHY_COLUMN))


# --- what stands out -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "typed", "marked"),
    [
        ("نورة عبدالله الحربي", "نور", ["نورة"]),
        ("نورة عبدالله الحربي", "حربي نوره", ["نورة", "الحربي"]),
        ("نورة عبد الله الحربي", "عبدالله", ["عبد الله"]),
        ("نورة عبد الله الحربي", "الله", ["الله"]),
        ("أم كلثوم صالح", "ام كلثوم", ["أم كلثوم"]),
        ("نورة", "", []),
        ("نورة", "هند", []),
    ],
)
def test_whole_words_of_a_name_stand_out_never_parts_of_one(name: str, typed: str, marked: list[str]) -> None:
    assert [name[start : start + length] for start, length in highlight.in_name(name, typed)] == marked


@pytest.mark.parametrize(
    ("shown", "typed", "marked"),
    [
        ("1048293755", "3755", "3755"),
        ("055 123 4567", "٤٥٦٧", "4567"),
        ("055 123 4567", "0551234", "055 123 4"),
        ("1048293755", "99", ""),
    ],
)
def test_the_digits_asked_for_stand_out(shown: str, typed: str, marked: str) -> None:
    found = highlight.in_number(shown, typed)
    assert "".join(shown[start : start + length] for start, length in found) == marked
