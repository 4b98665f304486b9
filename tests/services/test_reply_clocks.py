"""The two clocks: what the policy lets nobody know before its day is held until the central has said that the day has come."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.errors import NotAllowed, StepRefused
from desktop.mistakes import BadLength
from desktop.models.application import Application
from desktop.opening import OpenBranch
from desktop.services.committee.holding import Hold
from tests.services.deciding import complete_file, decide, let_pass, open_committee, opened, prove, stage, with_role
from tests.services.filing import words_of

REASON = "حالة عاجلة: إخلاء المسكن غداً"
EARLIEST = dt.date(2026, 11, 15)  # complete on Sunday 2026/11/01


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenBranch]:
    made = open_committee(tmp_path)
    yield made
    made.close()


def hold(desk: OpenBranch, application: str) -> Hold | None:
    with desk.store.reading() as session:
        return desk.practice.committee.holding.may_notify(session, session.get_one(Application, application))


def decided(desk: OpenBranch, kind: str = "accept") -> str:
    application = complete_file(desk)
    decide(desk, opened(desk, application), application, kind)
    return application


def test_before_its_day_a_decision_is_held_with_the_days_that_are_left(desk: OpenBranch) -> None:
    found = hold(desk, decided(desk))
    assert found is not None and not found.unproven
    assert (found.earliest, found.days, found.workdays) == (EARLIEST, 14, 10)
    assert "لا تقل عن أسبوعين" in found.said and "2026/11/15" in found.said and "1448/06/05" in found.said


def test_a_clock_that_runs_ahead_releases_nothing(desk: OpenBranch) -> None:
    application = decided(desk)
    let_pass(desk, 20)
    found = hold(desk, application)
    assert found is not None and found.unproven
    prove(desk, EARLIEST - dt.timedelta(days=1))
    assert hold(desk, application) is not None


def test_once_the_central_has_said_the_day_the_beneficiary_may_be_told(desk: OpenBranch) -> None:
    application = decided(desk)
    prove(desk, EARLIEST)
    assert hold(desk, application) is None
    [line] = desk.practice.committee.holding.waiting()
    assert line.application_id == application and not line.held


def test_a_clock_that_was_set_back_cannot_hold_what_is_proven(desk: OpenBranch) -> None:
    application = decided(desk)
    prove(desk, EARLIEST)
    let_pass(desk, -300)
    assert hold(desk, application) is None


@pytest.mark.parametrize("kind", ["complete", "defer", "refer"])
def test_what_is_no_reply_is_told_at_once(desk: OpenBranch, kind: str) -> None:
    assert hold(desk, decided(desk, kind)) is None


@pytest.mark.parametrize("policy", ["unnamed", "noor"])
def test_a_policy_without_the_clause_holds_nothing(tmp_path: Path, policy: str) -> None:
    desk = open_committee(tmp_path / policy, policy)
    application = decided(desk)
    assert hold(desk, application) is None
    assert desk.practice.committee.clocks.of(application).lines() == ()
    with pytest.raises(StepRefused):
        desk.practice.committee.holding.release(application, REASON)
    desk.close()


def test_a_manager_releases_with_a_reason_that_stays(desk: OpenBranch) -> None:
    application = decided(desk)
    with pytest.raises(BadLength):
        desk.practice.committee.holding.release(application, "عجل")
    assert hold(desk, application) is not None
    desk.practice.committee.holding.release(application, REASON)
    assert hold(desk, application) is None
    [line] = desk.practice.committee.holding.waiting()
    assert REASON in line.released and desk.officer.name in line.released
    trace = desk.practice.procedure.events(application)[-1]
    assert (trace.act, trace.reason, trace.proof_type) == ("release", REASON, "decision")
    with pytest.raises(StepRefused):
        desk.practice.committee.holding.release(application, REASON)


def test_nobody_but_a_manager_releases(tmp_path: Path) -> None:
    desk = open_committee(tmp_path)
    application = decided(desk)
    desk = with_role(desk, tmp_path, "secretary")
    with pytest.raises(NotAllowed):
        desk.practice.committee.holding.release(application, REASON)
    [line] = desk.practice.committee.holding.waiting()
    assert line.held and line.release_refused and not line.released
    desk.close()


def test_the_promise_is_the_associations_own_and_stands_beside_the_minimum(desk: OpenBranch) -> None:
    application = decided(desk)
    assert desk.practice.committee.clocks.of(application).latest is None
    rulebook = desk.practice.committee.rulebook
    rulebook.edit(rulebook.rules().ref, "promised_days", "30")
    found = desk.practice.committee.clocks.of(application)
    assert (found.earliest, found.latest) == (EARLIEST, dt.date(2026, 12, 1))
    assert [("1448/06/05" in line, "2026/12/01" in line) for line in found.lines()] == [(True, False), (False, True)]


def test_the_receipt_tells_both_days(desk: OpenBranch) -> None:
    application = complete_file(desk)
    rulebook = desk.practice.committee.rulebook
    rulebook.edit(rulebook.rules().ref, "promised_days", "30")
    text = words_of(desk.papers.make(application, "receipt").pdf)
    assert "2026/11/15" in text and "2026/12/01" in text


def test_a_holiday_of_the_association_moves_the_day_on(desk: OpenBranch) -> None:
    application = decided(desk)
    rulebook = desk.practice.committee.rulebook
    sheet = rulebook.add_holiday()
    for name, typed in (("name", "يوم الجمعية"), ("first_on", "2026/11/15"), ("last_on", "2026/11/16")):
        rulebook.edit(sheet.ref, name, typed)
    found = hold(desk, application)
    assert found is not None and found.earliest == dt.date(2026, 11, 17) and found.workdays == 10
    rulebook.remove(sheet.ref)
    assert desk.practice.committee.clocks.of(application).earliest == EARLIEST


def test_an_official_holiday_that_the_association_does_not_keep_is_a_workday(desk: OpenBranch) -> None:
    rulebook = desk.practice.committee.rulebook
    code = next(one.id for one in rulebook.holidays(2027) if one.id.startswith("fitr"))
    sheet = rulebook.holiday(code)
    assert sheet.complete and rulebook.holiday(code).ref == sheet.ref
    before = [one.kept for one in rulebook.holidays(2027)]
    rulebook.edit(sheet.ref, "kept", False)
    assert [one.kept for one in rulebook.holidays(2027)].count(False) == before.count(False) + 1
    assert "last_on" in rulebook.edit(sheet.ref, "last_on", "2027/01/01").faults


def test_a_file_that_was_not_completed_in_time_is_listed_and_closed(desk: OpenBranch) -> None:
    application = decided(desk, "complete")
    holding = desk.practice.committee.holding
    assert holding.late() == ()
    let_pass(desk, 15)
    [late] = holding.late()
    assert (late.application_id, late.days) == (application, 1) and "الضمان" in late.wanted
    holding.close_late(application)
    assert holding.late() == () and stage(desk, application) == "closed"
    assert desk.practice.procedure.events(application)[-1].proof_type == "decision"
