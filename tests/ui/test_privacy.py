"""Requests about one's own data and breaches in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from desktop.services.privacy.rights import Rights
from desktop.ui.screens.file import FileScreen
from desktop.ui.screens.privacy.card import RightsCard
from desktop.ui.screens.privacy.page import PrivacyScreen
from desktop.ui.table import RecordTable
from tests.services.filing import whole_file
from tests.ui.conftest import TypeText
from tests.ui.voicing import Front


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Front]:
    made = Front(qtbot, tmp_path, type_text)
    yield made
    made.close()


def rights(front: Front) -> Rights:
    return front.place.bench.practice.rights


def run(front: Front, command: str) -> None:
    """Ask for a command of the palette."""
    front.window.commands.run(command)
    front.settle()


def commands(front: Front) -> set[str]:
    return {one.id for one in front.window.commands.all() if one.id.startswith("privacy")}


def chips(front: Front) -> str:
    """What waits on the home page."""
    front.room.go("home")
    front.settle()
    return " ".join(one.text() for one in front.window.findChildren(QAbstractButton) if one.isVisible())


def take(front: Front, verified: str = "document") -> None:
    front.choose("data_request.kind", "correction")
    front.choose("data_request.way", "oral")
    front.choose("data_request.verified", verified)
    front.write("data_request.words", "اسم والدي مكتوب خطأ.")
    front.confirm()


def test_a_request_is_taken_verified_and_answered(front: Front) -> None:
    run(front, "privacy.take")
    front.write("data_request.name", "سعاد محمد الحربي")
    take(front, verified="not_yet")
    [line] = rights(front).requests.lines()
    assert (line.name, line.state) == ("سعاد محمد الحربي", "open")
    front.press("privacy.requests.open")
    assert "سعاد محمد الحربي" in front.words() and "تصحيح بياناته" in front.words()
    front.press("privacy.request.verify")
    front.choose("data_request.verified", "called_back")
    front.confirm()
    front.press("privacy.requests.open")
    front.press("privacy.request.close")
    front.choose("data_request.outcome", "done")
    front.write("data_request.done_words", "صُحّح الاسم في الملف.")
    front.choose("data_request.recipients_told", "nobody")
    front.confirm()
    assert rights(front).requests.lines()[0].state == "closed"
    assert "بيانات" not in chips(front)


def test_a_request_without_a_file_or_a_name_says_what_is_missing_and_keeps_what_was_typed(front: Front) -> None:
    run(front, "privacy.take")
    take(front)
    assert front.find(QComboBox, "data_request.kind").currentData() == "correction"
    shown = [one.text() for one in front.window.findChildren(QLabel) if one.isVisible()]
    assert "اكتب رقم الملف أو اسم صاحب البيانات." in shown
    assert rights(front).requests.lines() == ()


def test_the_dialog_grows_with_what_the_answer_brings(front: Front) -> None:
    run(front, "privacy.take")
    front.write("data_request.name", "سعاد محمد الحربي")
    take(front)
    front.press("privacy.requests.open")
    front.press("privacy.request.close")
    before = front.find(QAbstractButton, "dialog.answer0").window().height()
    front.choose("data_request.outcome", "partly")
    front.settle()
    assert front.find(QAbstractButton, "dialog.answer0").window().height() > before + 200


def test_in_the_file_a_request_is_taken_without_asking_whose_data_it_is(front: Front) -> None:
    application = whole_file(front.place.bench)
    front.room.open_file(application)
    front.settle()
    file = front.find(FileScreen, "file")
    file.go("course")
    front.settle()
    card = front.window.findChild(RightsCard)
    assert card is not None and "30 يوم" in card.said.text()
    card.take.click()
    front.settle()
    assert not front.shows("data_request.name") and not front.shows("data_request.file")
    take(front)
    [line] = rights(front).requests.lines(application)
    assert line.number in card.said.text() and "يوماً" in card.said.text()
    card.see.click()
    front.settle()
    assert front.find(PrivacyScreen, "privacy").tab == "requests"
    front.press("privacy.requests.file")
    assert front.room.shell.here == "file"


def test_a_breach_is_recorded_and_the_hours_stand_on_the_home_page_until_it_is_told(front: Front) -> None:
    run(front, "privacy.record")
    front.choose("breach.kind", "paper")
    front.write("breach.happened", "فُقد ملف ورقي في الطريق إلى الفرع.")
    front.confirm()
    assert "حادثة تسرب واحدة بانتظار إشعار سدايا" in chips(front)
    run(front, "privacy")
    front.press("privacy.tab.breaches")
    front.press("privacy.breaches.open")
    assert "يجب إشعار سدايا قبل" in front.words()
    front.press("privacy.breach.assess")
    front.press("breach.categories.identity")
    front.write("breach.persons", "1")
    front.choose("breach.harm", "none")
    front.write("breach.harm_words", "أُعيد الملف مغلقاً كما كان.")
    front.write("breach.measures", "نُبّه الموظفون.")
    front.confirm()
    assert "سدايا" not in chips(front)
    [line] = rights(front).breaches.lines()
    assert line.state == "open"


def test_by_name_the_caret_comes_to_what_begins_a_request_and_then_to_the_list(front: Front) -> None:
    run(front, "privacy")
    assert front.window.focusWidget() is front.find(QAbstractButton, "privacy.take")
    front.press("privacy.take")
    front.write("data_request.name", "سعاد محمد الحربي")
    take(front)
    run(front, "home")
    run(front, "privacy")
    assert front.window.focusWidget() is front.find(RecordTable, "privacy.requests.table")


def test_a_request_past_its_day_stands_on_the_home_page(front: Front) -> None:
    run(front, "privacy.take")
    front.write("data_request.name", "سعاد محمد الحربي")
    take(front)
    assert "طلب واحد من صاحب بيانات بانتظار الرد" in chips(front)
    front.place.clock.pass_days(31)
    run(front, "privacy")
    assert "طلب واحد من صاحب بيانات تجاوز موعده" in chips(front)


def test_a_receptionist_takes_requests_and_sees_no_breaches(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> None:
    front = Front(qtbot, tmp_path, type_text, "receptionist")
    assert commands(front) == {"privacy", "privacy.take"}
    run(front, "privacy.take")
    front.write("data_request.name", "سعاد محمد الحربي")
    take(front)
    assert not front.shows("privacy.tab.breaches")
    front.press("privacy.requests.open")
    assert not front.shows("privacy.request.close")
    front.press("privacy.request.away")
    front.close()


def test_for_a_member_of_the_committee_there_is_no_such_room(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> None:
    front = Front(qtbot, tmp_path, type_text, "member")
    assert commands(front) == set()
    assert "privacy" not in front.room.shell.ids
    front.close()
