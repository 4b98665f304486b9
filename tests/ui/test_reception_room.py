"""The reception in the window: numbers, questions to the researcher, ready answers, electronic applications."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.messages import tr, trn
from desktop.services.receiving.import_views import Standing
from desktop.services.views import Ref
from desktop.ui.screens.queue.importing import ImportingScreen
from desktop.ui.screens.queue.page import QueueScreen
from desktop.ui.screens.queue.questions import QuestionsScreen
from tests.desk import open_for_test
from tests.services.importing import NOURA, SAAD, workbook
from tests.ui.conftest import TypeText
from tests.ui.filing import Clock
from tests.ui.hands import AtWork

P = TypeVar("P", bound=QWidget)
QUESTION = "هل تُحتسب مكافأة الابن الطالب في دخل الأسرة؟"


class Desk(AtWork):
    """The window after the login, as the program builds it, over real data."""

    def __init__(self, qtbot: QtBot, folder: Path, type_text: TypeText, policy: str, role: str) -> None:
        clock = Clock()
        super().__init__(qtbot, open_for_test(folder, policy, clock, role), type_text, clock)
        self.room.go("home")
        self.settle()

    def page(self, kind: type[P], page_id: str) -> P:
        """Go to a page."""
        self.room.go(page_id)
        self.settle()
        page = self.room.shell.page(page_id)
        assert isinstance(page, kind)
        return page


Entering = Callable[..., Desk]


@pytest.fixture
def enter(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Entering]:
    """Opens the window under a policy, for a role."""
    desks: list[Desk] = []

    def start(policy: str = "roofaa", role: str = "") -> Desk:
        desks.append(Desk(qtbot, tmp_path / f"{policy}{role}", type_text, policy, role))
        return desks[-1]

    yield start
    for desk in desks:
        desk.close()


@pytest.fixture
def desk(enter: Entering) -> Desk:
    return enter()


def test_a_number_is_given_called_and_served(desk: Desk) -> None:
    page = desk.page(QueueScreen, "queue")
    assert not page.call.isEnabled()
    desk.press("queue.take")
    desk.press("queue.take_first")
    assert [row.goes_first for row in page.waiting.records.rows()] == [True, False]
    assert trn("{n} visitors wait", 2) in page.caption.text()
    desk.press("queue.call")
    assert desk.room.shell.here == "file"
    assert "102" in desk.find(QLabel, "reception.timing").text()
    page = desk.page(QueueScreen, "queue")
    assert [len(table.records.rows()) for table in (page.waiting, page.served)] == [1, 1]


def test_the_keys_give_and_call_numbers_from_anywhere(desk: Desk) -> None:
    desk.window.commands.run("queue.take")
    desk.settle()
    assert desk.room.shell.here == "queue"
    desk.room.go("home")
    desk.window.commands.run("queue.call")
    desk.settle()
    assert desk.room.shell.here == "file"


def test_the_home_page_says_how_many_wait(desk: Desk) -> None:
    desk.bench.practice.queue.take_number()
    desk.settle()
    desk.press("home.due.queue")
    assert desk.room.shell.here == "queue"


def test_who_was_called_and_is_not_there_is_put_back(desk: Desk) -> None:
    desk.bench.practice.queue.take_number()
    desk.bench.practice.queue.call_next()
    page = desk.page(QueueScreen, "queue")
    page.served.select_row(0)
    desk.press("queue.put_back")
    assert [len(table.records.rows()) for table in (page.waiting, page.served)] == [1, 0]
    page.waiting.select_row(0)
    desk.press("queue.left")
    assert page.waiting.records.rows() == ()


@pytest.mark.parametrize(
    ("policy", "way", "field"),
    [("roofaa", "phone", "caller_number"), ("roofaa", "branch_rep", "delegate_name"),
     ("unnamed", "phone_or_letter", "caller_number")],
)  # fmt: skip
def test_each_way_in_begins_its_own_card(enter: Entering, policy: str, way: str, field: str) -> None:
    desk = enter(policy)
    desk.page(QueueScreen, "queue")
    desk.press(f"queue.way.{way}")
    assert desk.find(QLineEdit, f"reception.visit.{field}").isVisible()


def test_a_policy_without_delegates_and_referral_offers_neither(enter: Entering) -> None:
    desk = enter("unnamed")
    desk.page(QueueScreen, "queue")
    assert not desk.shows("queue.way.branch_rep")
    assert not desk.shows("queue.questions")
    desk.press("queue.way.other")
    assert not desk.shows("reception.referred")
    assert not desk.shows("reception.questions")


def test_a_ready_answer_is_found_and_put_into_the_answer(desk: Desk) -> None:
    desk.page(QueueScreen, "queue")
    desk.press("queue.way.other")
    desk.press("reception.ready_answers")
    search = desk.find(QLineEdit, "ready_answers.search")
    search.setText("أرمله")
    search.returnPressed.emit()
    desk.press("ready_answers.take")
    answer = desk.find(QPlainTextEdit, "reception.visit.answer").toPlainText()
    assert "أرملة" in answer or "شهادة وفاة" in answer
    assert desk.bench.cases.recent() == ()


def ask(desk: Desk) -> str:
    """A file with a question, asked in the window."""
    file = desk.bench.intake.start()
    desk.room.open_file(file)
    desk.room._file().go("reception")
    desk.find(QPlainTextEdit, "reception.questions.text").setPlainText(QUESTION)
    desk.choose("reception.questions.kind", "special")
    desk.press("reception.questions.ask")
    return file


def test_a_question_is_asked_from_the_file_answered_by_the_researcher_and_told(enter: Entering) -> None:
    desk = enter(role="researcher")
    file = ask(desk)
    page = desk.page(QuestionsScreen, "questions")
    (question,) = page.table.records.rows()
    assert question.question == QUESTION
    desk.find(QPlainTextEdit, "questions.answer").setPlainText("لا تُحتسب.")
    desk.press("questions.record")
    desk.press("questions.told")
    assert desk.bench.practice.clarifications.of_file(file)[0].state == "closed"
    assert not desk.shows("questions.told")


def test_a_question_without_words_says_what_is_missing(desk: Desk) -> None:
    desk.room.open_file(desk.bench.intake.start())
    desk.room._file().go("reception")
    desk.press("reception.questions.ask")
    fault = desk.find(QLabel, "reception.questions.fault")
    assert fault.text() == tr("Write the question, and choose why it is referred.")
    desk.find(QPlainTextEdit, "reception.questions.text").setPlainText(QUESTION)
    desk.press("reception.questions.ask")
    assert fault.isVisible()  # why it is referred is still open, and the question stays as it was written
    assert desk.find(QPlainTextEdit, "reception.questions.text").toPlainText() == QUESTION


def test_the_receptionist_reads_the_answer_and_cannot_write_it(desk: Desk) -> None:
    ask(desk)
    desk.page(QuestionsScreen, "questions")
    assert desk.find(QPlainTextEdit, "questions.answer").isReadOnly()
    assert not desk.shows("questions.record")


def test_a_file_of_applications_is_looked_at_and_taken_in(desk: Desk, tmp_path: Path) -> None:
    page = desk.page(ImportingScreen, "importing")
    page.open(str(workbook(tmp_path / "طلبات.xlsx", NOURA, SAAD)))
    desk.wait()
    assert "full_name" in page.columns.codes()
    desk.press("importing.look")
    desk.wait()
    rows = page.rows.table.records.rows()
    assert [row.standing for row in rows] == [Standing.READY, Standing.KEPT]
    assert desk.bench.cases.recent() == ()
    page.rows.table.select_row(1)
    desk.press("importing.turn")
    assert page.rows.chosen() == frozenset({2})
    desk.press("importing.take")
    desk.wait()
    (line,) = desk.bench.cases.recent()
    desk.room.open_file(line.application_id)
    desk.room._file().go("reception")
    desk.settle()
    origin = desk.find(QFrame, "reception.origin")
    assert any("طلبات.xlsx" in label.text() for label in origin.findChildren(QLabel))


def test_a_column_gets_another_question_and_gives_up_the_one_it_had(desk: Desk, tmp_path: Path) -> None:
    page = desk.page(ImportingScreen, "importing")
    page.open(str(workbook(tmp_path / "a.xlsx", ("نورة الحربي", "0551234567"), header=("الاسم الكامل", "شيء"))))
    desk.wait()
    desk.choose("importing.column2", "full_name")
    assert page.columns.codes() == ("", "full_name")


def test_a_file_that_is_no_table_is_refused_where_it_was_chosen(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "x.xlsx").write_bytes(b"PK\x03\x04 nothing")
    page = desk.page(ImportingScreen, "importing")
    page.open(str(tmp_path / "x.xlsx"))
    desk.wait()
    assert "لا يمكن قراءة هذا الملف" in page._said.accessibleName()
    assert page.choose.isEnabled()


def test_taking_in_can_be_stopped_and_nothing_is_taken_in_twice(desk: Desk, tmp_path: Path) -> None:
    rows = [(f"متقدم سعد الحربي {chr(0x0628 + n)}", f"05{n:08}") for n in range(24)]
    file = workbook(tmp_path / "a.xlsx", *rows, header=("الاسم الكامل", "الجوال"))
    page = desk.page(ImportingScreen, "importing")
    page.open(str(file))
    desk.wait()
    desk.press("importing.look")
    desk.wait()
    page.rows._ask_take()
    page._cancel()
    desk.wait()
    assert len(desk.bench.cases.recent()) < 24
    desk.press("importing.look")
    desk.wait()
    page.rows._ask_take()
    desk.wait()
    assert len(desk.bench.cases.recent()) == 24


def test_the_words_of_the_article_stand_over_the_import_only_where_there_is_one(enter: Entering) -> None:
    for policy, told in (("unnamed", True), ("roofaa", False)):
        desk = enter(policy)
        page = desk.page(ImportingScreen, "importing")
        assert page._implied.isVisible() is told


def test_the_empty_workbook_is_saved(desk: Desk, tmp_path: Path) -> None:
    page = desk.page(ImportingScreen, "importing")
    page.save_template(str(tmp_path / "t.xlsx"))
    desk.wait()
    assert (tmp_path / "t.xlsx").read_bytes().startswith(b"PK")


def test_a_visit_that_was_written_on_keeps_its_words_when_a_ready_answer_is_added(desk: Desk) -> None:
    visit = desk.bench.reception.log().ref.id
    desk.bench.records.edit(Ref("visit", visit), "answer", "قيل له.")
    desk.room.open_visit(visit)
    desk.press("reception.ready_answers")
    desk.press("ready_answers.take")
    assert desk.find(QPlainTextEdit, "reception.visit.answer").toPlainText().startswith("قيل له.\n")
