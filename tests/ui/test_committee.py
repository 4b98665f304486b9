"""The committee's room in the window: a session from its call to its minutes, and replies that are held until their day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.dates import WrittenDate
from desktop.ui.field_box import FieldBox
from desktop.ui.screens.committee.item import ItemCard
from desktop.ui.screens.committee.page import CommitteeScreen
from desktop.ui.screens.committee.room import PAGE, CommitteeRoom
from desktop.ui.screens.committee.rules import RulesScreen
from desktop.ui.screens.committee.session import SessionScreen
from desktop.ui.screens.file import FileScreen
from desktop.ui.screens.paper_dialog import PaperDialog
from desktop.ui.screens.study.visit import VisitDialog
from desktop.ui.table import RecordTable
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.widgets.reason import ReasonDialog
from tests.services.deciding import complete_file, decide, name_members, open_committee, opened, prove, stage
from tests.ui.conftest import TypeText
from tests.ui.keyboard import Seat

Seating = Callable[..., Seat]
_ALT = Qt.KeyboardModifier.AltModifier
ACCEPT = {"amount": "500", "period": "monthly", "from_on": "2026/12/01", "until_on": "2027/11/30"}


@pytest.fixture
def sit(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Seating]:
    """Somebody at the window of a branch where two files wait for the committee."""
    seats: list[Seat] = []

    def start(policy: str = "qaisoon", role: str = "manager") -> Seat:
        folder = tmp_path / f"{policy}-{role}"
        open_committee(folder, policy, role).close()
        seats.append(Seat(qtbot, folder, policy, type_text, role))
        seats[-1].clock.now += dt.timedelta(hours=1)
        return seats[-1]

    yield start
    for seat in seats:
        seat.close()


def come(seat: Seat) -> CommitteeScreen:
    """The committee's page, by its shortcut."""
    seat.key(Qt.Key.Key_8, _ALT)
    return seat.find(CommitteeScreen, "committee")


def in_session(seat: Seat, session_id: str) -> SessionScreen:
    room = next(room for room in seat.room.rooms if isinstance(room, CommitteeRoom))
    room.open(session_id)
    return seat.find(SessionScreen, "session")


def asked(seat: Seat) -> set[str]:
    """The questions of the decision that are in sight."""
    card = seat.find(ItemCard, "session.item")
    boxes = [one for one in card.findChildren(FieldBox) if one.isVisible()]
    return {one.field.name for one in boxes}


def strike(seat: Seat, key: Qt.Key, name: str) -> None:
    """Press what a button says is its shortcut."""
    with seat.qtbot.waitSignal(seat.find(QPushButton, name).clicked):
        seat.key(key, Qt.KeyboardModifier.ControlModifier | _ALT)


def test_a_session_is_called_held_and_closed_by_the_keyboard_alone(sit: Seating) -> None:
    seat = sit()
    name_members(seat.bench)
    come(seat)
    seat.press("committee.plan")
    seat.answer("session", {"held_on": "2026/11/01", "place": "قاعة الاجتماعات"})
    seat.press("committee.call")
    assert "الجلسة" in seat.find(SessionScreen, "session").title.text()
    seat.press("session.back")
    seat.press("committee.add_all")
    seat.wait()
    seat.reach("committee.sessions")
    seat.key(Qt.Key.Key_Down)
    seat.key(Qt.Key.Key_Return)
    seat.press("session.open")
    for _ in range(2):
        seat.reach("decision.kind")
        seat.answer("decision", {"kind": "accept", **ACCEPT})
        seat.press("decision.record")
    assert {stage(seat.bench, complete) for complete in files(seat)} == {"decided"}
    seat.press("session.close")
    seat.key(Qt.Key.Key_Return)
    seat.window.activateWindow()  # offscreen, a dialog that closed leaves the window asleep
    seat.press("session.minutes")
    seat.wait()
    shown = seat.window.findChild(PaperDialog)
    assert shown is not None and "محضر" in shown.windowTitle()
    shown.close()


def files(seat: Seat) -> list[str]:
    with seat.bench.store.reading():
        return [one.application_id for one in seat.bench.cases.recent(("decided", "in_committee", "complete"))]


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [
        ("accept", {"category", "services", "amount", "period", "from_on", "until_on", "review_on"}),
        (
            "accept_partial",
            {"category", "services", "amount", "period", "from_on", "until_on", "review_on", "declined"},
        ),
        ("reject", {"reasons", "words", "appeal_until"}),
        ("complete", {"wanted", "bring_by"}),
        ("defer", {"reasons", "words", "next_on"}),
        ("refer", {"words", "target_body", "disclosure", "letter_no"}),
    ],
)
def test_the_form_asks_exactly_what_the_kind_must_say(sit: Seating, kind: str, wanted: set[str]) -> None:
    seat = sit()
    in_session(seat, opened(seat.bench, complete_file(seat.bench)).line.id)
    seat.choose("decision.kind", kind)
    assert asked(seat) == wanted | {"kind", "step", "votes_for", "votes_against", "votes_abstained"}
    article = seat.find(QLabel, "decision.article").text()
    step = seat.bench.profile.step("completion" if kind == "complete" else "committee")
    assert step is not None and step.words in article


def test_a_competent_body_is_asked_for_its_approval(sit: Seating) -> None:
    seat = sit("noor")
    assert "جهة الاختصاص" in come(seat).title.text()
    in_session(seat, opened(seat.bench, complete_file(seat.bench)).line.id)
    seat.choose("decision.kind", "accept")
    assert {"approval_no", "approved_on"} <= asked(seat)


def test_what_is_missing_or_wrong_is_said_in_its_place_and_nothing_typed_is_lost(sit: Seating) -> None:
    seat = sit()
    application = complete_file(seat.bench)
    page = in_session(seat, opened(seat.bench, application, complete_file(seat.bench, 1)).line.id)
    seat.choose("decision.kind", "reject")
    seat.reach("decision.words")
    seat.answer("decision", {"words": "لا تنطبق شروط الخدمة.", "votes_for": "2"})
    seat.press("decision.record")
    faults = {one.field.name: one.fault for one in page.findChildren(FieldBox) if one.fault}
    assert set(faults) == {"reasons"}
    seat.find(QPushButton, "decision.reasons.INCOME_ABOVE").click()
    strike(seat, Qt.Key.Key_Q, "decision.record")
    faults = {one.field.name: one.fault for one in page.findChildren(FieldBox) if one.fault}
    assert set(faults) == {"votes_for"} and "3" in faults["votes_for"]
    for row in (1, 0):
        page.table.select_row(row)
    assert seat.find(QPlainTextEdit, "decision.words").toPlainText() == "لا تنطبق شروط الخدمة."
    assert seat.find(QLineEdit, "decision.votes_for").text() == "2"
    assert stage(seat.bench, application) == "in_committee"


def test_the_chairs_side_is_asked_only_on_a_tie(sit: Seating) -> None:
    seat = sit()
    members = (("سالم الحويطي", "chair"), ("منى الشمري", "manager"))
    in_session(seat, opened(seat.bench, complete_file(seat.bench), members=members).line.id)
    seat.choose("decision.kind", "complete")
    assert "chair_side" not in asked(seat)
    seat.reach("decision.votes_for")
    seat.answer("decision", {"votes_for": "1", "votes_against": "1"})
    seat.key(Qt.Key.Key_Tab)
    assert "chair_side" in asked(seat)


def test_below_the_quorum_no_decision_can_be_written(sit: Seating) -> None:
    seat = sit()
    in_session(seat, opened(seat.bench, complete_file(seat.bench)).line.id)
    assert seat.shows("decision.record")
    chair = seat.find(SessionScreen, "session").attendance.rows
    for row in list(chair.values())[:2]:
        row.there.no.click()
        seat.settle()
    assert not seat.shows("decision.record")
    assert "لم يكتمل النصاب" in seat.said("session.quorum")


def test_a_member_who_stands_back_leaves_the_vote_of_that_file(sit: Seating) -> None:
    seat = sit()
    view = opened(seat.bench, complete_file(seat.bench))
    in_session(seat, view.line.id)
    member = next(one.member_id for one in view.seats if one.capacity == "researcher")
    seat.choose("recusal.member", member)
    seat.choose("recusal.reason", "relative")
    seat.find(QPushButton, "recusal.add").click()
    seat.settle()
    assert seat.find(QLineEdit, "decision.votes_for").text() == "2"
    [back] = seat.bench.practice.committee.sessions.session(view.line.id).items[0].stood_back
    seat.find(QPushButton, f"recusal.{back.id}.remove").click()
    seat.settle()
    assert seat.find(QLineEdit, "decision.votes_for").text() == "3"


def test_the_brief_is_read_beside_the_decision(sit: Seating) -> None:
    seat = sit()
    in_session(seat, opened(seat.bench, complete_file(seat.bench)).line.id)
    strike(seat, Qt.Key.Key_B, "session.brief")
    seat.wait()
    shown = seat.window.findChild(PaperDialog)
    assert shown is not None and "موجز" in shown.windowTitle()
    shown.close()


def test_decided_files_wait_with_a_countdown_and_a_manager_releases_one_with_a_reason(sit: Seating) -> None:
    seat = sit()
    application = complete_file(seat.bench)
    decide(seat.bench, opened(seat.bench, application), application, "accept")
    page = come(seat)
    [line] = page.waiting.records.rows()
    assert "14" in line.countdown and "10" in line.countdown
    assert "لا تقل عن أسبوعين" in seat.find(QLabel, "committee.held").text()
    seat.find(QPushButton, "committee.release").click()
    asking = seat.window.findChild(ReasonDialog)
    assert asking is not None
    asking.findChildren(QPushButton, "reason.ready0")[0].click()
    asking.findChildren(QPushButton, "dialog.answer0")[0].click()
    seat.settle()
    [line] = page.waiting.records.rows()
    assert not line.held and "حالة عاجلة" in line.released
    assert not seat.shows("committee.release")


def test_once_the_day_is_proven_the_home_page_says_who_may_be_told(sit: Seating) -> None:
    seat = sit()
    application = complete_file(seat.bench)
    decide(seat.bench, opened(seat.bench, application), application, "reject")
    room = next(room for room in seat.room.rooms if isinstance(room, CommitteeRoom))
    before = [due.said for due in room.due()]
    prove(seat.bench, dt.date(2026, 11, 15))
    assert len(room.due()) == len(before) + 1


def test_the_head_of_a_file_shows_from_when_a_reply_may_come(sit: Seating) -> None:
    seat = sit()
    seat.room.open_file(complete_file(seat.bench))
    seat.settle()
    assert "2026/11/15" in seat.find(QLabel, "file.reply").text()


def test_members_settings_and_holidays_are_kept_as_they_are_typed(sit: Seating) -> None:
    seat = sit()
    come(seat)
    seat.press("committee.rules")
    page = seat.find(RulesScreen, "rules")
    seat.press("member.add")
    [member] = seat.bench.practice.committee.rulebook.members()
    assert not any(box.fault for box in page.findChildren(FieldBox))  # asked for, not held against anybody
    seat.answer(f"member.{member.ref.id}", {"name": "سالم الحويطي", "capacity": "chair"})
    seat.key(Qt.Key.Key_Tab)
    [member] = seat.bench.practice.committee.rulebook.members()
    assert member.values == {"name": "سالم الحويطي", "capacity": "chair"}
    before = len(page.holidays.records.rows())
    seat.press("rules.add_holiday")
    seat.answer("holiday", {"name": "يوم الجمعية", "first_on": "2026/11/15", "last_on": "2026/11/15"})
    seat.press("holiday.done")
    assert len(page.holidays.records.rows()) == before + 1
    clocks = seat.bench.practice.committee.clocks
    assert clocks.of(complete_file(seat.bench)).earliest == dt.date(2026, 11, 16)


def test_an_official_holiday_is_moved_in_place(sit: Seating) -> None:
    seat = sit()
    come(seat)
    seat.press("committee.rules")
    page = seat.find(RulesScreen, "rules")
    table = seat.find(RecordTable, "rules.holidays")
    table.select_row(1)
    table.chosen.emit(table.current())
    seat.settle()
    seat.reach("holiday.first_on.hijri")
    seat.answer("holiday", {"first_on": "2026/03/20", "last_on": "2026/03/23"})
    seat.press("holiday.done")
    moved = page.holidays.records.rows()[1]
    assert "2026/03/20" in moved.first and moved.own


def test_reception_has_no_room_for_the_committee_and_a_member_only_reads(sit: Seating) -> None:
    assert PAGE not in sit(role="receptionist").room.shell.ids
    seat = sit(role="member")
    come(seat)
    assert not seat.shows("committee.plan") and not seat.shows("committee.release")
    assert not seat.find(QPushButton, "committee.add_all").isEnabled()
    assert seat.window.findChild(Dialog) is None


def test_a_file_that_was_not_completed_in_time_is_closed_with_one_press(sit: Seating) -> None:
    seat = sit()
    application = complete_file(seat.bench)
    decide(seat.bench, opened(seat.bench, application), application, "complete")
    page = come(seat)
    assert not seat.shows("committee.late")
    seat.clock.now += dt.timedelta(days=20)
    page.reload()
    seat.settle()
    seat.find(QPushButton, "committee.late.close").click()
    asking = seat.window.findChild(Dialog)
    assert asking is not None
    asking.findChildren(QPushButton, "dialog.answer0")[0].click()
    seat.settle()
    assert stage(seat.bench, application) == "closed" and not seat.shows("committee.late")


def test_a_file_is_handed_to_the_researcher_who_plans_the_visit(sit: Seating) -> None:
    seat = sit()
    application = complete_file(seat.bench)
    seat.room.open_file(application)
    file = seat.room.shell.page("file")
    assert isinstance(file, FileScreen)
    file.go("course")
    seat.settle()
    seat.find(QPushButton, "course.research").click()
    assert stage(seat.bench, application) == "research_assigned"
    file.go("study")
    seat.settle()
    seat.find(QPushButton, "study.begin").click()
    seat.settle()
    seat.find(QPushButton, "study.plan").click()
    asking = seat.window.findChild(VisitDialog)
    assert asking is not None
    [note] = asking.findChildren(QPushButton, "dialog.answer0")
    note.click()
    assert asking.isVisible() and len(asking.form.faults()) == 2
    asking.form.show_record({"planned_on": WrittenDate.of(dt.date(2026, 11, 2)), "planned_at": "10:00"})
    note.click()
    seat.settle()
    assert stage(seat.bench, application) == "visit_scheduled"
    assert "2026/11/02" in seat.said("study.state") and "10:00" in seat.said("study.state")
