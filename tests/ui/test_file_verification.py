"""Documents are matched in a few keys, judged on the day of submission, and what is outstanding is said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.messages import tr
from desktop.services.views import DocumentItem
from desktop.ui.screens.documents.listing import DocumentList, look_of
from desktop.ui.widgets.surfaces import Banner
from tests.desk import open_for_test
from tests.ui.conftest import TypeText
from tests.ui.filing import IDENTITY, Clock, Front

ISSUED, EXPIRES = "verification.sighting.issued_on", "verification.sighting.expires_on"


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Front]:
    made = Front(qtbot, tmp_path, type_text)
    made.screen.open(made.new_case(filled=True), "verification")
    yield made
    made.close()


def documents(front: Front) -> DocumentList:
    return front.find(DocumentList, "verification.documents")


def item(front: Front, document: str) -> DocumentItem:
    application_id = front.bench.cases.recent()[0].application_id
    return next(one for one in front.bench.verification.of(application_id).items if one.document == document)


def press_key(front: Front, key: Qt.Key) -> None:
    QTest.keyClick(documents(front), key)
    front.settle()


def test_f4_walks_from_one_missing_document_to_the_next(front: Front) -> None:
    first = documents(front).here()
    press_key(front, Qt.Key.Key_F4)
    assert documents(front).here() != first


def test_f8_matches_and_asks_for_the_date_that_judges_the_document(front: Front) -> None:
    documents(front).go_to("national_id")
    press_key(front, Qt.Key.Key_F8)
    assert item(front, "national_id").state == "undated"
    assert front.here() == f"{EXPIRES}.hijri"


def test_a_document_with_its_date_is_settled(front: Front) -> None:
    documents(front).go_to("national_id")
    press_key(front, Qt.Key.Key_F8)
    front.write(f"{EXPIRES}.hijri", "1450/01/01")
    assert item(front, "national_id").settled
    assert item(front, "national_id").state == "ok"


def test_f8_on_a_dated_document_goes_on_to_the_next_missing_one(front: Front) -> None:
    documents(front).go_to("national_id")
    press_key(front, Qt.Key.Key_F8)
    front.write(f"{EXPIRES}.hijri", "1450/01/01")
    press_key(front, Qt.Key.Key_F8)
    assert documents(front).here() != "national_id"


def test_a_document_that_had_expired_on_the_day_of_submission_says_so(front: Front) -> None:
    documents(front).go_to("national_id")
    press_key(front, Qt.Key.Key_F8)
    front.write(f"{EXPIRES}.hijri", "1447/05/28")
    assert look_of(item(front, "national_id")).words == "Expired"
    assert not item(front, "national_id").settled


def test_a_document_that_does_not_match_asks_what_differs(front: Front) -> None:
    documents(front).go_to("national_id")
    front.press("verification.mismatch")
    assert front.here() == "verification.sighting.note"


def test_half_typed_text_belongs_to_the_document_it_was_typed_for(front: Front) -> None:
    documents(front).go_to("national_id")
    press_key(front, Qt.Key.Key_F8)
    front.begin("verification.sighting.number", "1048293755")
    other = next(one.document for one in _items(front) if one.document != "national_id")
    documents(front).go_to(other)
    front.settle()
    assert item(front, "national_id").sheet.values["number"] == "1048293755"
    assert item(front, other).sheet.values["number"] is None


def test_one_of_several_documents_is_enough(front: Front) -> None:
    several = next(one for one in _items(front) if one.alternatives)
    front.bench.verification.edit(several.sheet.ref, "status", "matched")
    front.bench.verification.edit(several.sheet.ref, "issued_on", "1447/05/28")
    front.bench.verification.edit(several.sheet.ref, "expires_on", "1450/01/01")
    front.screen.reload()
    others = [one for one in _items(front) if one.label in several.alternatives]
    assert {one.state for one in others} == {"covered"}


def test_a_wrong_day_stays_in_its_field(front: Front) -> None:
    documents(front).go_to("national_id")
    press_key(front, Qt.Key.Key_F8)
    front.write(f"{ISSUED}.hijri", "1443/02/30")
    assert front.find(QLineEdit, f"{ISSUED}.hijri").text() == "1443/02/30"
    assert "29" in front.fault(f"{ISSUED}.hijri")


def test_what_is_outstanding_is_summed_up_and_shrinks(front: Front) -> None:
    banner = front.find(Banner, "verification.outstanding")
    before = banner.accessibleName()
    for one in _items(front):
        front.bench.verification.edit(one.sheet.ref, "status", "matched")
        front.bench.verification.edit(one.sheet.ref, "issued_on", "1447/05/28")
        front.bench.verification.edit(one.sheet.ref, "expires_on", "1450/01/01")
    front.screen.reload()
    assert before != banner.accessibleName() == tr("Every required document is settled.")
    assert front.find(QLabel, "file.why").text() == ""


def test_the_list_says_its_states_to_a_screen_reader(front: Front) -> None:
    line = documents(front).item(0).text()
    assert tr("Not presented") in line
    assert front.find(QWidget, "verification.documents").accessibleName() != ""


def _items(front: Front) -> tuple[DocumentItem, ...]:
    application_id = front.bench.cases.recent()[0].application_id
    return front.bench.verification.of(application_id).items


def tick(front: Front, point: str) -> None:
    front.find(QCheckBox, f"verification.point.{point}").click()
    front.settle()


def told(front: Front, point: str) -> str:
    return front.find(QLabel, f"verification.told.{point}").text()


def test_beside_each_point_stands_what_the_file_says(front: Front) -> None:
    documents(front).go_to("national_id")
    front.settle()
    assert IDENTITY in told(front, "number")
    assert told(front, "name") == "نورة عبدالله صالح الحربي"
    assert "1404/06/12" in told(front, "birth_date")


def test_points_are_ticked_one_by_one_and_the_last_one_matches_the_document(front: Front) -> None:
    documents(front).go_to("national_id")
    front.settle()
    for point in ("number", "name", "birth_date"):
        tick(front, point)
    assert item(front, "national_id").state == "presented"
    tick(front, "expiry")
    assert item(front, "national_id").sheet.values["status"] == "matched"
    tick(front, "name")
    assert item(front, "national_id").sheet.values["status"] == "presented"


def test_a_number_that_is_not_that_of_the_file_is_said_at_once(front: Front) -> None:
    documents(front).go_to("national_id")
    press_key(front, Qt.Key.Key_F8)
    front.write(f"{EXPIRES}.hijri", "1450/01/01")
    documents(front).go_to("national_id")
    front.write("verification.sighting.number", "1048293763")
    assert IDENTITY in front.fault("verification.sighting.number")
    assert not item(front, "national_id").settled


def test_who_matched_a_document_stands_beside_it(front: Front) -> None:
    documents(front).go_to("national_id")
    press_key(front, Qt.Key.Key_F8)
    assert front.bench.officer.name in front.find(QLabel, "verification.seen").text()


def test_a_document_that_ends_soon_is_valid_and_asks_for_a_second_look(front: Front) -> None:
    documents(front).go_to("national_id")
    press_key(front, Qt.Key.Key_F8)
    front.write(f"{EXPIRES}.hijri", "1447/06/10")
    documents(front).go_to("national_id")
    front.settle()
    assert item(front, "national_id").settled
    assert look_of(item(front, "national_id")).tone == "warn"
    assert "1447/06/10" in front.find(Banner, "verification.lapse").accessibleName()
    assert front.find(Banner, "verification.outstanding").accessibleName().count("\u00b7") == 1


def test_whoever_is_no_manager_sees_why_they_may_not_waive(front: Front) -> None:
    documents(front).go_to("national_id")
    front.settle()
    waive = front.find(QAbstractButton, "verification.waive")
    assert not waive.isEnabled() and tr("waive a document") in waive.toolTip()


def test_what_is_missing_is_handed_over_as_a_slip(front: Front) -> None:
    front.press("verification.slip")
    front.wait()
    assert front.dialog() == tr("No printer is set up on this computer")
    assert "missing" in front.bench.papers.made(front.bench.cases.recent()[0].application_id)


@pytest.fixture
def manager(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Front]:
    open_for_test(tmp_path, clock=Clock(), role="manager").close()
    made = Front(qtbot, tmp_path, type_text)
    made.screen.open(made.new_case(filled=True), "verification")
    yield made
    made.close()


def test_a_manager_waives_with_a_reason_and_takes_it_back(manager: Front) -> None:
    documents(manager).go_to("social_security_stmt")
    manager.press("verification.waive")
    manager.press("dialog.answer0")
    assert item(manager, "social_security_stmt").state == "missing"  # nothing without a reason
    manager.write("reason.text", "تعذّر الإصدار لعطل المنصة")
    if manager.shows("dialog.answer0"):
        manager.press("dialog.answer0")
    assert item(manager, "social_security_stmt").state == "waived"
    assert "لعطل المنصة" in manager.find(QLabel, "verification.seen").text()
    manager.press("verification.waive")
    assert item(manager, "social_security_stmt").state == "missing"


def test_a_copy_is_noted_only_with_its_basis_and_a_day_to_come(manager: Front) -> None:
    documents(manager).go_to("national_id")
    manager.settle()
    assert not manager.shows("verification.copy.keep")
    manager.press("verification.copy")
    manager.press("verification.copy.keep")
    assert manager.fault("verification.copy.copy_basis")
    manager.write("verification.copy.copy_basis", "المادة الثامنة والعشرون وقرار المجلس رقم 12")
    manager.write("verification.copy.copy_destroy_on.hijri", "1447/05/28")
    manager.press("verification.copy.keep")
    assert manager.fault("verification.copy.copy_destroy_on.hijri")
    assert not item(manager, "national_id").copy.kept
    manager.write("verification.copy.copy_destroy_on.hijri", "1447/07/01")
    manager.press("verification.copy.keep")
    assert item(manager, "national_id").copy.kept
    manager.press("verification.copy.drop")
    assert not item(manager, "national_id").copy.kept


def test_the_alternatives_of_a_choice_say_so_to_a_screen_reader(front: Front) -> None:
    listed = documents(front)
    spoken = [listed.item(row).text() for row in range(listed.count())]
    several = [one for one in _items(front) if one.group]
    ending = tr("{said}. One of several is enough.", said="|").rsplit("|", 1)[-1]
    assert several and sum(text.endswith(ending) for text in spoken) == len(several)
