"""Programmes and their ends, follow-ups, the yearly update, the radar, and what the rules know of earlier aid."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from desktop.dates import WrittenDate
from desktop.errors import NotAllowed, NotReady, StepRefused
from desktop.mistakes import AnswersWrong
from desktop.models.application import Application
from desktop.models.base import new_id
from desktop.models.household import Dependant
from desktop.opening import OpenBranch
from desktop.values import Value
from tests.desk import open_for_test
from tests.services.deciding import acts
from tests.services.filing import Clock, match_all, record, whole_file
from tests.services.granting import due_of, granted_file, hand_over
from tests.services.studying import with_rules

TODAY = "1448/05/21"
IDENTITY = "1000001006"  # of the family that a whole file is made of
VISIT: dict[str, Value] = {
    "done_on": WrittenDate.parse(TODAY), "way": "home", "found": "وصلت المساعدة والأسرة بحاجة إليها.", "entitled": "yes",
}  # fmt: skip
UPDATE: dict[str, Value] = {
    "reviewed_on": WrittenDate.parse(TODAY), "reviewed": ("identity", "income"), "entitled": "yes",
}  # fmt: skip
END: dict[str, Value] = {"ended_on": WrittenDate.parse(TODAY), "end_reason": "finished"}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenBranch]:
    made = open_for_test(tmp_path, "unnamed", Clock(), "manager")
    yield made
    made.close()


def programme(desk: OpenBranch, **more: Value) -> str:
    answers: Mapping[str, Value] = {
        "name": "برنامج تمكين الأسر", "service": "training", "starts_on": WrittenDate.parse("1448/04/01"), **more,
    }  # fmt: skip
    return desk.practice.aftercare.enrolments.save(answers)


def trained(desk: OpenBranch) -> str:
    """A file to which training was granted."""
    return granted_file(desk, ("training",), None, "once")


def enrolled(desk: OpenBranch, file: str, programme_id: str) -> str:
    answers: Mapping[str, Value] = {"programme": programme_id, "starts_on": WrittenDate.parse("1448/05/01")}
    return desk.practice.aftercare.enrolments.enrol(file, answers)


def radar(desk: OpenBranch, kind: str, within: int = 30) -> list[int]:
    """The days left of everything of one kind."""
    return [one.days_left for one in desk.practice.aftercare.radar.lines(within) if one.kind == kind]


# --- programmes ------------------------------------------------------------------------------------------------------


def test_who_was_granted_the_service_takes_part_in_its_programme_and_becomes_active(desk: OpenBranch) -> None:
    file, offered = trained(desk), programme(desk)
    enrolled(desk, file, offered)
    found = desk.practice.aftercare.file(file)
    assert found.stage == "active" and "enrol" in acts(desk, file)
    assert [(one.name, one.running) for one in found.enrolments] == [("برنامج تمكين الأسر", True)]
    with pytest.raises(NotReady):  # not twice
        enrolled(desk, file, offered)


def test_a_programme_of_another_service_one_that_is_over_and_one_that_is_full_are_not_offered(desk: OpenBranch) -> None:
    file = trained(desk)
    programme(desk, service="food")
    programme(desk, ends_on=WrittenDate.parse("1448/05/20"))
    enrolments = desk.practice.aftercare.enrolments
    with pytest.raises(NotReady):
        enrolments.ask_enrol(file)
    small = programme(desk, capacity=1)
    enrolled(desk, file, small)
    other = granted_file(desk, ("training",), None, "once")
    with pytest.raises(NotReady):
        enrolments.ask_enrol(other)


def test_a_programme_does_not_end_before_it_begins_and_a_manager_sets_it_up(desk: OpenBranch, tmp_path: Path) -> None:
    with pytest.raises(AnswersWrong) as refused:
        programme(desk, ends_on=WrittenDate.parse("1448/03/01"))
    assert set(refused.value.faults) == {"ends_on"}
    receptionist = open_for_test(tmp_path / "front", "unnamed", Clock())
    with pytest.raises(NotAllowed):
        programme(receptionist)
    receptionist.close()


def test_the_end_of_a_programme_is_kept_with_its_reason_and_calls_for_the_opinion(desk: OpenBranch) -> None:
    file = trained(desk)
    enrolment_id = enrolled(desk, file, programme(desk))
    care = desk.practice.aftercare
    with pytest.raises(AnswersWrong) as early:
        care.enrolments.end(enrolment_id, {**END, "ended_on": WrittenDate.parse("1448/04/30")})
    assert set(early.value.faults) == {"ended_on"}
    care.enrolments.end(enrolment_id, END)
    found = care.file(file)
    assert not found.enrolments[0].running and acts(desk, file)[-1] == "end_service"
    assert found.survey_after == "end_service" and found.survey  # this policy asks after the programme
    with pytest.raises(NotReady):
        care.enrolments.end(enrolment_id, END)


def test_where_the_policy_asks_after_the_service_the_delivery_calls_for_the_opinion(tmp_path: Path) -> None:
    desk = open_for_test(tmp_path, "noor", Clock(), "manager")
    found = desk.practice.aftercare.file(granted_file(desk, ("food",), None, "once"))
    assert found.survey_after == "deliver" and found.survey
    desk.close()


def test_a_service_that_ended_falls_due_no_more(desk: OpenBranch) -> None:
    file = granted_file(desk)
    hand_over(desk, due_of(desk, file)[0])
    enrolments = desk.practice.aftercare.enrolments
    enrolments.end_service(file, "cash_monthly", {**END, "end_reason": "moved"})
    assert due_of(desk, file) == ()
    [line] = desk.practice.aftercare.file(file).granted
    assert line.ended and not line.due
    with pytest.raises(NotReady):
        enrolments.end_service(file, "cash_monthly", END)


# --- follow-up and update --------------------------------------------------------------------------------------------


def test_a_planned_follow_up_is_due_on_its_workday_and_moves_on_once_it_took_place(desk: OpenBranch) -> None:
    file, ups = granted_file(desk), desk.practice.aftercare.follow_ups
    ups.plan(file, {"first_on": WrittenDate.parse("1448/05/12"), "every_months": 3, "purpose": "وصول المساعدة"})
    [line] = ups.due()
    assert line.on.weekday() not in (4, 5) and line.days_late > 0 and line.purpose == "وصول المساعدة"
    ups.visit(file, VISIT)
    assert ups.due() == ()
    [planned] = ups.due(within_days=120)
    assert planned.on >= WrittenDate.parse("1448/08/21").day and planned.last
    assert "follow_up" in acts(desk, file)


def test_a_day_agreed_at_a_visit_is_followed_without_any_plan(desk: OpenBranch) -> None:
    file, ups = granted_file(desk), desk.practice.aftercare.follow_ups
    assert ups.due(365) == ()
    ups.visit(file, {**VISIT, "next_on": WrittenDate.parse("1448/06/01")})
    assert [one.application_id for one in ups.due(60)] == [file]


def test_what_is_missing_of_a_follow_up_is_named_question_by_question(desk: OpenBranch) -> None:
    file = granted_file(desk)
    with pytest.raises(AnswersWrong) as refused:
        desk.practice.aftercare.follow_ups.visit(file, {"done_on": WrittenDate.parse("1448/06/01")})
    assert set(refused.value.faults) == {"done_on", "way", "found", "entitled"}


def test_only_an_active_file_is_updated(desk: OpenBranch) -> None:
    file, ups = granted_file(desk), desk.practice.aftercare.follow_ups
    with pytest.raises(StepRefused):
        ups.update(file, UPDATE)
    hand_over(desk, due_of(desk, file)[0])
    ups.update(file, UPDATE)
    [line] = desk.practice.aftercare.file(file).renewals
    assert line.stands and acts(desk, file)[-1] == "renew"


# --- the radar -------------------------------------------------------------------------------------------------------


def test_the_yearly_update_is_due_a_year_after_the_decision_and_the_update_moves_it_on(desk: OpenBranch) -> None:
    file = granted_file(desk, start="1447/06/01", until="1449/06/01", review="1449/01/01")
    hand_over(desk, due_of(desk, file)[0])
    assert len(radar(desk, "update")) == 1
    desk.practice.aftercare.follow_ups.update(file, UPDATE)
    assert radar(desk, "update") == []
    assert len(radar(desk, "update", within=400)) == 1


def test_a_review_that_was_decided_is_shown_until_it_took_place(desk: OpenBranch) -> None:
    file = granted_file(desk, review="1448/06/01")
    hand_over(desk, due_of(desk, file)[0])
    assert radar(desk, "review") == [10]
    desk.practice.aftercare.follow_ups.update(file, UPDATE)
    assert radar(desk, "review") == []


def test_the_end_of_the_decision_and_of_the_programme_come_into_sight_with_the_horizon(desk: OpenBranch) -> None:
    file = granted_file(desk, ("training",), None, "once", until="1448/07/01")
    enrolled(desk, file, programme(desk, ends_on=WrittenDate.parse("1448/06/20")))
    assert radar(desk, "decision", 30) == [] and radar(desk, "programme", 15) == []
    assert len(radar(desk, "decision", 60)) == 1 and radar(desk, "programme", 30) == [29]


def test_a_document_that_was_matched_is_shown_before_its_printed_end_and_others_are_not(desk: OpenBranch) -> None:
    file = whole_file(desk)
    match_all(desk, file)
    identity = next(one for one in desk.verification.of(file).items if one.document == "national_id")
    desk.verification.edit(identity.sheet.ref, "expires_on", "2026/11/11")
    assert radar(desk, "document") == []  # no aid is given yet
    give(desk, file)
    assert radar(desk, "document") == [10]


def give(desk: OpenBranch, file: str) -> None:
    """Make an active file of it."""
    with desk.store.transaction(desk.officer.id) as session:
        session.get_one(Application, file).stage = "active"


def test_a_child_who_comes_of_age_and_a_deed_that_ends_are_shown(desk: OpenBranch) -> None:
    file = granted_file(desk)
    with desk.store.transaction(desk.officer.id) as session:
        application = session.get_one(Application, file)
        child = Dependant(id=new_id(), scope=application.scope, household_id=application.household_id)
        child.birth_date = WrittenDate.parse("2008/11/08")
        child.name_first, child.entered_at = "سعد", desk.officer.name
        session.add(child)
    deed = desk.intake.add_row(file, "companions")
    for name, typed in (("role", "agent"), ("name", "خالد بن سعد الحربي"), ("deed_to", "2026/11/04")):
        desk.records.edit(deed, name, typed)
    assert radar(desk, "of_age") == [7]
    assert radar(desk, "deed") == [3]


def test_how_far_ahead_the_radar_looks_is_remembered(desk: OpenBranch) -> None:
    seeing = desk.practice.aftercare.radar
    assert seeing.horizon() == 30
    seeing.look_ahead(90)
    assert seeing.horizon() == 90


# --- what the rules know ---------------------------------------------------------------------------------------------

_OFTEN = """
[[service]]
code = "food"
source = "board"
[[service.rule]]
kind = "frequency"
days = 30
words = "مرة كل ثلاثين يوماً"
article = "دليل الخدمات، المادة 4"
"""


@pytest.mark.parametrize(("again_on", "state"), [("2026/11/20", "not_met"), ("2026/12/05", "met")])
def test_how_often_a_service_is_given_is_judged_by_what_was_handed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, again_on: str, state: str
) -> None:
    with_rules(tmp_path, monkeypatch, _OFTEN)
    desk = open_for_test(tmp_path / "desk", clock=Clock(), role="manager")
    first = granted_file(desk, ("food",), None, "once")
    hand_over(desk, due_of(desk, first)[0])
    again = another_file(desk, again_on)
    [food] = [one for one in desk.eligibility.of(again).services if one.service == "food"]
    assert [rule.state for rule in food.rules] == [state]
    assert desk.eligibility.of(again).services[0].rules[0].measured
    desk.close()


def test_without_any_delivery_a_rule_of_frequency_still_asks_for_a_review(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_rules(tmp_path, monkeypatch, _OFTEN)
    desk = open_for_test(tmp_path / "desk", clock=Clock(), role="manager")
    granted_file(desk, ("food",), None, "once")
    again = another_file(desk, "2026/11/20")
    desk.records.edit(record(desk, again, "request"), "application_kind", "renewal")  # perhaps served by another branch
    assert desk.eligibility.of(again).services[0].rules[0].state == "review"
    desk.close()


def another_file(desk: OpenBranch, received_on: str) -> str:
    """The same person asks again: another file with the same identity number, received on a day."""
    again = desk.intake.start()
    person, request = record(desk, again, "personal"), record(desk, again, "request")
    for name, typed in (("id_type", "national_id"), ("id_number", IDENTITY)):
        desk.records.edit(person, name, typed)
    desk.records.edit(request, "requested_services", ("food",))
    desk.records.edit(request, "previous_support", True)
    with desk.store.transaction(desk.officer.id) as session:
        session.get_one(Application, again).received_on = WrittenDate.parse(received_on)
    return again
