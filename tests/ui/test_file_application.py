"""The application keeps what is typed, asks what applies, and says what is open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop.errors import DiskFull
from desktop.messages import tr, trn
from desktop.mistakes import BadIdentityCheckDigit, BadMobile
from desktop.services.views import Section
from tests.ui.conftest import TypeText
from tests.ui.filing import IDENTITY, Front

NUMBER, MOBILE, BIRTH = (
    "application.personal.id_number", "application.contact.mobile", "application.personal.birth_date.hijri",
)  # fmt: skip


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Front]:
    made = Front(qtbot, tmp_path, type_text)
    yield made
    made.close()


def section(front: Front, case: str, code: str) -> Section:
    return next(one for one in front.bench.intake.sections(case) if one.code == code)


def fill_the_disk(front: Front) -> None:
    """Forbid the database file to grow, as a full disk does."""
    with front.bench.store._engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    _limit(front, int(pages))


def make_room(front: Front) -> None:
    _limit(front, 1_000_000)


def _limit(front: Front, pages: int) -> None:
    for engine in (front.bench.store._engine, front.bench.store._writing):
        with engine.connect() as connection:
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
            connection.rollback()


@pytest.mark.parametrize(("field", "typed"), [(NUMBER, "1048293750"), (MOBILE, "05512ab"), (BIRTH, "1443/02/30")])
def test_what_cannot_be_accepted_stays_in_sight_and_survives_a_restart(front: Front, field: str, typed: str) -> None:
    case = front.new_case()
    front.choose("application.personal.id_type", "national_id")
    front.write(field, typed)
    before = front.fault(field)
    front.restart()
    front.screen.open(case, "application")
    assert front.find(QLineEdit, field).text() == typed
    assert front.fault(field) == before != ""


def test_a_wrong_check_digit_says_how_to_mend_it(front: Front) -> None:
    front.new_case()
    front.choose("application.personal.id_type", "national_id")
    front.write(NUMBER, "1048293750")
    assert front.fault(NUMBER) == BadIdentityCheckDigit().say()
    front.write(NUMBER, IDENTITY)
    assert front.fault(NUMBER) == ""


def test_letters_in_a_mobile_say_how_to_mend_it(front: Front) -> None:
    front.new_case()
    front.write(MOBILE, "05512ab")
    assert front.fault(MOBILE) == BadMobile().say()


def test_a_day_that_the_month_does_not_have_is_named(front: Front) -> None:
    front.new_case()
    front.write(BIRTH, "1443/02/30")
    assert "29" in front.fault(BIRTH)


def test_rent_is_asked_of_those_who_rent(front: Front) -> None:
    front.new_case()
    assert not front.shows("application.housing.rent_annual")
    front.choose("application.housing.housing_tenure", "rented")
    assert front.find(QLineEdit, "application.housing.rent_annual").isVisible()
    front.choose("application.housing.housing_tenure", "owned")
    assert not front.shows("application.housing.rent_annual")


def test_the_household_is_asked_of_those_who_live_with_one(front: Front) -> None:
    front.new_case()
    assert not front.shows("application.family")
    front.press("application.housing.has_family.yes")
    assert front.find(QFrame, "application.family").isVisible()
    front.press("application.housing.has_family.no")
    assert not front.shows("application.family")


def test_an_account_is_asked_where_money_is_asked_for(front: Front) -> None:
    front.new_case()
    assert not front.shows("application.bank")
    front.press("application.request.requested_services.cash_once")
    assert front.find(QLineEdit, "application.bank.iban").isVisible()


def test_cards_that_appear_move_neither_the_focus_nor_the_page_nor_half_typed_text(front: Front) -> None:
    front.new_case()
    half = front.begin("application.address.district", "حي الرو")
    area = front.find(QScrollArea, "application.area")
    place = area.verticalScrollBar().value()
    household = next(s for s in front.screen._case.sections if s.code == "housing").sheets[0]  # type: ignore[union-attr]
    front.bench.records.edit(household.ref, "has_family", True)
    front.screen.reload()
    front.settle()
    assert front.find(QFrame, "application.family").isVisible()
    assert half.text() == "حي الرو"
    assert front.here() == "application.address.district"
    assert area.verticalScrollBar().value() == place


def test_consent_is_never_given_beforehand(front: Front) -> None:
    front.new_case()
    boxes = [
        one for one in front.window.findChildren(QPushButton) if one.objectName().startswith("application.consent.")
    ]
    assert len(boxes) >= 8
    assert not [one for one in boxes if one.isCheckable() and one.isChecked() and ".consent_" in one.objectName()]


def test_a_full_disk_keeps_what_was_typed_and_saves_it_when_there_is_room(front: Front) -> None:
    case = front.new_case()
    front.press("application.address.more")
    fill_the_disk(front)
    text = "حي النسيم " * 5
    for _ in range(40):  # what is free inside the file is used up first
        front.write("application.address.district", text.strip())
        front.write("application.address.location_note", "خلف المسجد الكبير بجوار المدرسة " * 8)
        if front.fault("application.address.location_note"):
            break
        front.write("application.address.location_note", "قرب السوق")
    note = front.find(QLineEdit, "application.address.location_note")
    typed = note.text()
    assert front.fault("application.address.location_note") == DiskFull().say()
    assert front.find(QWidget, "file.unsaved").isVisible()
    front.screen.reload()
    assert note.text() == typed
    make_room(front)
    front.press("file.retry")
    assert not front.shows("file.unsaved")
    assert front.fault("application.address.location_note") == ""
    assert section(front, case, "address").sheets[0].values["location_note"] == typed.strip()


def test_a_member_who_was_removed_can_be_taken_back(front: Front) -> None:
    case = front.new_case()
    front.press("application.housing.has_family.yes")
    front.press("application.family.add")
    row = section(front, case, "family").sheets[0].ref
    front.write(f"application.family.{row.id}.name_first", "سارة")
    front.press(f"application.family.{row.id}.remove")
    assert section(front, case, "family").sheets == ()
    front.window.notices.undo_last()
    front.settle()
    assert [s.values["name_first"] for s in section(front, case, "family").sheets] == ["سارة"]


def test_next_shows_what_is_open_and_then_lets_go(front: Front) -> None:
    front.new_case()
    front.press("file.next")
    assert front.fault("application.personal.gender") == tr("This is required.")
    assert front.find(QLabel, "file.why").text() != ""
    front.press("file.next")
    assert front.find(QWidget, "verification.documents").isVisible()


def test_a_line_of_the_summary_leads_to_the_open_question(front: Front) -> None:
    case = front.new_case()
    front.fill(case)
    front.bench.records.edit(section(front, case, "personal").sheets[0].ref, "id_number", "")
    front.screen.open(case, "application")
    front.press("file.next")
    link = next(
        one for one in front.window.findChildren(QPushButton) if one.property("kind") == "link" and one.isVisible()
    )
    link.click()
    assert front.here() == NUMBER


def test_a_complete_application_goes_straight_on(front: Front) -> None:
    case = front.new_case(filled=True)
    front.screen.open(case, "application")
    front.press("file.next")
    assert front.find(QWidget, "verification.documents").isVisible()


def test_the_head_counts_down_what_is_open(front: Front) -> None:
    case = front.new_case()
    front.fill(case)
    front.bench.records.edit(section(front, case, "address").sheets[0].ref, "city", "")
    front.screen.open(case, "application")
    assert front.find(QLabel, "file.why").text() == trn("{n} answers are open", 1)
    front.write("application.address.city", "أملج")
    assert front.find(QLabel, "file.why").text() == ""


def test_keys_walk_through_the_steps(front: Front) -> None:
    case = front.new_case(filled=True)
    front.screen.open(case, "application")
    area = front.find(QScrollArea, "application.area")
    QTest.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert front.find(QWidget, "verification.documents").isVisible()
    QTest.keyClick(front.find(QWidget, "verification.documents"), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert front.find(QScrollArea, "application.area").isVisible()
    assert front.find(QAbstractButton, "file.previous").isVisible()
