"""Requests for programmes in the window: only where the policy takes them, and every refusal says its article."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.screens.programmes.listing import ProgrammesScreen
from desktop.ui.screens.programmes.request import RequestScreen
from desktop.ui.screens.programmes.room import ProgrammesRoom
from desktop.ui.screens.programmes.steps import ApprovalPart
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.widgets.pill import Pill
from desktop.ui.widgets.reason import ReasonDialog
from tests import scans
from tests.services.programming import BODY, ENTRIES, PERSON, WISH, approved, fill, received, record, signed, written
from tests.services.returning import keep
from tests.ui.conftest import TypeText
from tests.ui.keyboard import Seat

Seating = Callable[..., Seat]


@pytest.fixture
def sit(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Seating]:
    """Somebody at the window under a policy, in a role."""
    seats: list[Seat] = []

    def start(policy: str = "noor", role: str = "manager") -> Seat:
        seats.append(Seat(qtbot, tmp_path / f"{policy}-{role}", policy, type_text, role))
        return seats[-1]

    yield start
    for seat in seats:
        seat.close()


def open_request(seat: Seat, request_id: str) -> RequestScreen:
    room = next(room for room in seat.room.rooms if isinstance(room, ProgrammesRoom))
    room.open_request(request_id)
    return seat.find(RequestScreen, "programme")


def stage(seat: Seat) -> str:
    return seat.find(Pill, "programme.stage").accessibleName()


def listed(seat: Seat) -> list[str]:
    return [line.title for line in seat.find(ProgrammesScreen, "programmes").table.records.rows()]


@pytest.mark.parametrize(("policy", "told"), [("noor", True), ("roofaa", False), ("unnamed", False)])
def test_the_page_is_there_only_where_the_policy_takes_such_requests(sit: Seating, policy: str, told: bool) -> None:
    seat = sit(policy)
    assert bool(seat.window.findChildren(QPushButton, "nav.programmes")) is told
    commands = {command.id for command in seat.window.commands.all()}
    assert ({"programmes", "programme.new"} <= commands) is told


def begin_visit(seat: Seat) -> str:
    """A visit card in front, with the visitor's name on it."""
    seat.key(Qt.Key.Key_F2)
    name = seat.find(QLineEdit, "reception.visit.visitor_name")
    name.setFocus()
    name.setText("سالم بن عايض البلوي")
    seat.key(Qt.Key.Key_Return)
    return seat.bench.reception.today()[0].visit_id


def test_a_visitor_who_brings_a_request_begins_it_from_the_visit(sit: Seating) -> None:
    seat = sit(role="receptionist")
    visit_id = begin_visit(seat)
    seat.press("reception.programme")
    assert seat.room.shell.here == "programme"
    assert seat.find(QLineEdit, "programme.request.contact_name").text() == "سالم بن عايض البلوي"
    assert seat.here().objectName() == "programme.request.requester"  # the first question that is open
    seat.room.open_visit(visit_id)
    again = seat.find(QPushButton, "reception.programme")
    assert again.text() == "متابعة طلب البرنامج"
    again.click()
    assert seat.room.shell.here == "programme"
    assert len(seat.bench.practice.programmes.requests.lines()) == 1


@pytest.mark.parametrize("policy", ["roofaa", "unnamed"])
def test_a_visit_offers_no_request_where_the_policy_takes_none(sit: Seating, policy: str) -> None:
    seat = sit(policy)
    begin_visit(seat)
    assert seat.shows("reception.open_application") and not seat.shows("reception.programme")


def test_open_requests_are_listed_and_the_others_on_demand(sit: Seating) -> None:
    seat = sit()
    withdrawn, waiting = received(seat.bench), received(seat.bench, PERSON)
    seat.bench.practice.programmes.requests.withdraw(withdrawn, "سحبه مقدّمه")
    fill(seat.bench, seat.bench.practice.programmes.requests.file(waiting).sheet.ref, {"title": "دورة أخرى"})
    seat.find(QPushButton, "nav.programmes").click()
    assert listed(seat) == ["دورة أخرى"]
    seat.find(QPushButton, "programmes.all").click()
    assert sorted(listed(seat)) == sorted(["دورة أخرى", str(WISH["title"])])
    seat.find(ProgrammesScreen, "programmes").table.setFocus()
    seat.find(ProgrammesScreen, "programmes").table.select_row(0)
    seat.key(Qt.Key.Key_Return)
    assert seat.room.shell.here == "programme"


def test_the_home_page_says_how_many_are_open(sit: Seating) -> None:
    seat = sit()
    received(seat.bench)
    seat.room.go("home")
    seat.settle()
    said = [one for one in seat.window.findChildren(QPushButton) if one.isVisible() and "طلب برنامج" in one.text()]
    assert len(said) == 1
    said[0].click()
    assert seat.room.shell.here == "programmes"


def test_a_request_that_is_not_whole_shows_what_is_open_and_keeps_what_was_typed(sit: Seating) -> None:
    seat = sit()
    open_request(seat, written(seat.bench, title="", mobile="12"))
    seat.find(QPushButton, "file.next").click()
    dialog = seat.window.findChild(Dialog)
    assert dialog is not None and "اسم البرنامج أو المشروع" in dialog.accessibleDescription()
    dialog.close()
    seat.settle()
    mobile = seat.find(QLineEdit, "programme.request.mobile")
    assert mobile.text() == "12" and stage(seat) == "قيد الكتابة"
    assert "05" in seat.fault("programme.request.mobile")


def test_the_questions_follow_who_asks(sit: Seating) -> None:
    seat = sit()
    open_request(seat, written(seat.bench, PERSON))
    assert not seat.shows("programme.request.body_name") and not seat.shows("programme.request.letter_no")
    combo = seat.find(QComboBox, "programme.request.requester")
    combo.setCurrentIndex(combo.findData("supervising_body"))
    combo.activated.emit(combo.currentIndex())
    assert seat.shows("programme.request.body_name") and seat.shows("programme.request.letter_no")
    assert [combo.itemData(index) for index in range(1, combo.count())] == [
        "beneficiary",
        "community",
        "supervising_body",
    ]


def test_execution_without_approval_is_refused_in_sight_with_its_article(sit: Seating) -> None:
    seat = sit()
    screen = open_request(seat, signed(seat.bench))
    screen.go("execution")
    said = seat.said("programme.execution.refused")
    assert "التعامل مع المستفيد ٢)" in said and "واعتمادها من جهة الاختصاص" in said
    assert not seat.shows("programme.execution.add") and not seat.shows("programme.execution.writing")


def test_a_receptionist_sees_why_another_has_to_study_it(sit: Seating) -> None:
    seat = sit(role="receptionist")
    screen = open_request(seat, signed(seat.bench))
    screen.go("study")
    assert "دراسة البرنامج" in seat.said("programme.study.refused")
    assert not seat.shows("programme.study.add")


def test_a_day_before_the_approval_is_marked_in_its_field(sit: Seating) -> None:
    seat = sit()
    request_id = approved(seat.bench)
    ref = seat.bench.practice.programmes.requests.write(request_id, "execution")
    fill(seat.bench, ref, {**ENTRIES["execution"], "held_on": "2026/10/01"})
    open_request(seat, request_id)
    seat.find(QPushButton, "programme.execution.record").click()
    dialog = seat.window.findChild(Dialog)
    assert dialog is not None
    dialog.close()
    seat.settle()
    assert stage(seat) == "معتمد"
    assert seat.find(QLineEdit, "programme.execution.held_on.gregorian").text() == "2026/10/01"


def test_what_was_studied_can_be_read_and_not_changed(sit: Seating) -> None:
    seat = sit()
    request_id = signed(seat.bench)
    record(seat.bench, request_id, "study")
    screen = open_request(seat, request_id)
    screen.go("request")
    assert seat.find(QLineEdit, "programme.request.title").isReadOnly()
    screen.go("study")
    told = [one for one in seat.window.findChildren(QLabel) if one.isVisible()]
    assert any(one.text() == ENTRIES["study"]["findings"] for one in told)


def test_a_change_after_the_signature_is_said_where_it_is_signed(sit: Seating) -> None:
    seat = sit()
    request_id = signed(seat.bench)
    screen = open_request(seat, request_id)
    screen.go("signing")
    assert "بالقلم" in seat.said("programme.signing.state")
    assert not seat.find(QPushButton, "programme.sign.ink").isEnabled()
    fill(seat.bench, seat.bench.practice.programmes.requests.file(request_id).sheet.ref, {"cost": "1"})
    seat.settle()
    assert "عُدّل الطلب بعد توقيعه" in seat.said("programme.signing.state")


def test_a_letter_of_a_body_is_taken_for_its_signature(sit: Seating) -> None:
    seat = sit()
    screen = open_request(seat, received(seat.bench, BODY))
    assert not seat.find(QPushButton, "programme.sign.ink").isEnabled()  # nothing is printed yet
    seat.find(QPushButton, "programme.sign.letter").click()
    screen.go("signing")
    assert "بخطاب رسمي" in seat.said("programme.signing.state")


def test_withdrawing_asks_for_a_reason(sit: Seating) -> None:
    seat = sit()
    screen = open_request(seat, received(seat.bench))
    screen.go("request")
    seat.find(QPushButton, "programme.withdraw").click()
    dialog = seat.window.findChild(ReasonDialog)
    assert dialog is not None
    dialog.reason_text("سحبه مقدّمه")
    dialog.findChildren(QPushButton, "dialog.answer0")[0].click()
    seat.settle()
    assert stage(seat) == "مسحوب" and not seat.shows("programme.withdraw")


def test_the_scan_of_the_decision_is_attached_and_shown(sit: Seating, tmp_path: Path) -> None:
    seat = sit()
    request_id = approved(seat.bench)
    screen = open_request(seat, request_id)
    screen.go("approval")
    path = keep(tmp_path / "in", "decision.pdf", scans.as_book([scans.coded()]))
    seat.find(ApprovalPart, "programme.approval").attach(str(path))
    seat.wait()
    [scan] = seat.bench.practice.programmes.papers.scans(request_id)
    assert "صورة قرار جهة الاختصاص" in seat.find(QPushButton, f"programme.scan.{scan.sha256[:8]}").text()


def test_a_paper_that_came_back_leads_to_its_request(sit: Seating, tmp_path: Path) -> None:
    seat = sit()
    request_id = received(seat.bench)
    pdf = seat.bench.practice.programmes.papers.make(request_id, "programme_request").pdf
    seat.bench.returns.take(keep(tmp_path / "in", "one.pdf", scans.as_book([scans.printed(pdf)])))
    seat.find(QPushButton, "nav.returned").click()
    seat.wait()
    [page] = seat.bench.tray.recent()
    seat.find(QPushButton, f"returned.open.{page.attachment_id}").click()
    assert seat.room.shell.here == "programme"
    assert seat.find(QLabel, "programme.title").text() == WISH["title"]


def test_what_is_half_typed_is_saved_when_the_page_is_left(sit: Seating) -> None:
    seat = sit()
    request_id = written(seat.bench)
    open_request(seat, request_id)
    place = seat.find(QLineEdit, "programme.request.place")
    place.setFocus()
    place.setText("مسجد الحي")
    seat.key(Qt.Key.Key_Escape)
    values = seat.bench.practice.programmes.requests.file(request_id).sheet.values
    assert values["place"] == "مسجد الحي" and seat.room.shell.here == "programmes"


def test_opinions_are_counted_where_the_report_is_written(sit: Seating) -> None:
    seat = sit()
    request_id = approved(seat.bench)
    record(seat.bench, request_id, "execution")
    screen = open_request(seat, request_id)
    screen.go("report")
    assert not seat.shows("programme.count")
    seat.bench.practice.programmes.requests.finish(request_id)
    assert "حان قياس رضا المستفيدين" in seat.said("programme.survey")
    given, back = (seat.find(QLineEdit, f"programme.opinions.{name}") for name in ("given", "back"))
    for field, typed in ((given, "20"), (back, "30")):
        field.setFocus()
        field.setText(typed)
        seat.key(Qt.Key.Key_Return)
    seat.find(QPushButton, "programme.count").click()
    assert "الاستبانات الموزّعة" in seat.fault("programme.opinions.back") and back.text() == "30"  # kept as typed
    back.setFocus()
    back.setText("12")
    seat.key(Qt.Key.Key_Return)
    seat.find(QPushButton, "programme.count").click()
    assert "12" in seat.said("programme.survey") and given.text() == ""
