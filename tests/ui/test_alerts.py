"""At the desk: somebody already on file is shown while a new file is typed, and what the desk says about it is kept."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.reason import ReasonDialog
from tests.services.filing import record
from tests.services.test_links import file_of
from tests.ui.conftest import TypeText
from tests.ui.filing import IDENTITY, Front

PANE, NUMBER = "application.alerts", "application.personal.id_number"


@pytest.fixture
def manager(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Front]:
    made = Front(qtbot, tmp_path, type_text, role="manager")
    yield made
    made.close()


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Front]:
    made = Front(qtbot, tmp_path, type_text)
    yield made
    made.close()


def on_file(front: Front) -> str:
    """Somebody's file, as it came from another desk; its id."""
    return file_of(front.bench, "نورة", name_grandfather="صالح", id_number=IDENTITY, mobile="0551234567")[0]


def second_file(front: Front) -> tuple[str, str]:
    """A whole file, and another in front in which the same number is typed."""
    first = on_file(front)
    second = front.new_case()
    front.choose("application.personal.id_type", "national_id")
    front.write("application.personal.name_first", "نوره")
    front.write("application.personal.name_family", "الحربى")
    front.write(NUMBER, IDENTITY)
    front.wait()
    return first, second


def decide(front: Front, reason: str = "reason.ready0") -> None:
    """Give one of the usual reasons and confirm."""
    front.press(reason)
    front.press("dialog.answer0")
    front.wait()


def test_somebody_on_file_is_shown_with_name_number_and_reason_and_nothing_sensitive(front: Front) -> None:
    first, _ = second_file(front)
    words = front.said(PANE)
    number = front.bench.cases.open(first).number
    assert "قد يكون مسجّلاً من قبل" in words
    assert "نورة عبدالله صالح الحربي" in words and number in words and "رقم الهوية نفسه" in words
    assert "أرملة" not in words and IDENTITY not in words


def test_the_pane_moves_nothing_that_is_being_typed(front: Front) -> None:
    on_file(front)
    front.new_case()
    front.choose("application.personal.id_type", "national_id")
    front.write(NUMBER, IDENTITY)
    half = front.begin("application.address.district", "حي الرو")
    area = front.find(QScrollArea, "application.area")
    before = half.mapTo(front.window, half.rect().topLeft())
    front.wait()
    assert front.shows(PANE) and area.verticalScrollBar().value() > 0
    assert half.mapTo(front.window, half.rect().topLeft()) == before
    assert half.text() == "حي الرو" and front.here() == "application.address.district"
    assert front.find(QLineEdit, NUMBER).text() == IDENTITY


def test_another_number_takes_the_alert_away(front: Front) -> None:
    second_file(front)
    assert front.shows(PANE)
    front.write(NUMBER, "1000000008")
    front.write("application.personal.name_first", "هند")
    front.wait()
    assert not front.shows(PANE)


def test_the_other_file_opens_in_place_and_one_press_leads_back(front: Front) -> None:
    first, second = second_file(front)
    front.press(f"{PANE}.0.open")
    front.wait()
    assert front.find(QLabel, "file.number").text().find(front.bench.cases.open(first).number) >= 0
    assert {line.application_id for line in front.bench.cases.recent()} == {first, second}
    front.press("toast.undo")
    assert front.bench.cases.open(second).number in front.find(QLabel, "file.number").text()


def test_not_the_same_person_is_remembered_with_its_reason(front: Front) -> None:
    _, second = second_file(front)
    front.press(f"{PANE}.0.other")
    decide(front)
    assert not front.shows(PANE)
    front.screen.open(second, "application")
    front.wait()
    assert not front.shows(PANE)
    person = front.bench.links.of_file(second).person_id
    assert [line.reason for line in front.bench.links.history(person)] == ["الهويتان مختلفتان"]


def test_nothing_is_decided_without_a_reason(front: Front) -> None:
    _, second = second_file(front)
    front.press(f"{PANE}.0.other")
    front.press("dialog.answer0")
    dialog = front.window.findChild(ReasonDialog)
    assert dialog is not None and dialog.isVisible()
    assert "اختر سبباً أو اكتبه" in "\n".join(label.text() for label in dialog.findChildren(QLabel))
    dialog.close()
    assert front.bench.links.history(front.bench.links.of_file(second).person_id) == ()


def test_who_may_not_join_puts_the_pair_to_the_manager(front: Front) -> None:
    _, second = second_file(front)
    front.press(f"{PANE}.0.same")
    decide(front)
    assert front.shows(PANE)
    assert len(front.bench.reviews.open()) == 1
    assert front.bench.links.of_file(second).others == ()


def test_a_manager_joins_and_the_head_of_the_file_leads_to_the_other_one(manager: Front) -> None:
    first, second = second_file(manager)
    manager.press(f"{PANE}.0.same")
    decide(manager)
    assert not manager.shows(PANE)
    other = manager.find(QAbstractButton, "file.others.0")
    assert manager.bench.cases.open(first).number in other.text()
    (line,) = manager.bench.search.find(IDENTITY).lines
    assert line.application_id == first and "ملفان لشخص واحد" in line.matched
    manager.press("file.others.0")
    assert manager.bench.cases.open(second).number in manager.find(QAbstractButton, "file.others.0").text()


def test_the_history_tells_who_joined_and_a_manager_separates_again(manager: Front) -> None:
    second_file(manager)
    manager.press(f"{PANE}.0.same")
    decide(manager)
    manager.press("file.others.history")
    words = manager.said("file.history")
    assert "اطّلعت على أصل الهوية" in words and manager.bench.officer.name in words
    manager.press("file.history.separate.0")
    decide(manager)
    assert not manager.shows("file.others")
    assert not manager.shows("file.others.history")
    assert len(manager.bench.search.find(IDENTITY).lines) == 2


def test_a_dependant_of_another_family_is_shown_at_the_family(front: Front) -> None:
    child = {"name_first": "سعد", "name_father": "خالد", "name_family": "القحطاني", "id_number": "1118293750"}
    first = on_file(front)
    there = front.bench.intake.add_row(first, "family")
    second = front.new_case()
    front.bench.records.edit(record(front.bench, second, "housing"), "has_family", True)
    here = front.bench.intake.add_row(second, "family")
    for row in (there, here):
        front.bench.records.fill(row, child)
    front.screen.open(second, "application")
    front.wait()
    words = front.said("application.alerts.family")
    assert "سعد خالد القحطاني" in words and "نورة عبدالله صالح الحربي" in words
    assert not front.shows(PANE)


def test_a_visitor_on_file_is_shown_at_the_visit_card_and_leads_to_the_file(front: Front) -> None:
    first = on_file(front)
    front.screen.new_visit()
    front.write("reception.visit.visitor_mobile", "0551234567")
    front.wait()
    assert "نورة" in front.said("reception.alerts")
    assert not front.shows("reception.alerts.0.same")
    front.press("reception.alerts.0.open")
    assert front.bench.cases.open(first).number in front.find(QLabel, "file.number").text()


def test_typing_goes_on_while_the_look_takes_long(front: Front, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = threading.Event()
    slow = front.bench.duplicates.check
    monkeypatch.setattr(type(front.bench.duplicates), "check", lambda _self, probe: (gate.wait(10), slow(probe))[1])
    front.new_case()
    front.choose("application.personal.id_type", "national_id")
    front.write(NUMBER, IDENTITY)
    field = front.begin("application.address.district", "حي الروضة")
    assert isinstance(field, QLineEdit) and field.text() == "حي الروضة" and front.tasks.is_busy()
    gate.set()
    front.wait()
