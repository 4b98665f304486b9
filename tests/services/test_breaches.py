"""Breaches of personal data: the hours run from knowing; the authority and those concerned are told, or nobody is harmed."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.errors import NotAllowed, NotReady, StepRefused
from desktop.mistakes import AnswersWrong
from desktop.models.privacy import Breach
from desktop.opening import OpenBranch
from desktop.values import NoAnswer, Value
from tests.services.asking_data import HARMLESS, KNOWN, breaches, day, lose_laptop, tell
from tests.services.deciding import let_pass, open_committee

LEARNED: dict[str, Value] = {"closed_words": "لا تُترك الأجهزة في السيارات."}
TOLD_PERSONS: dict[str, Value] = {"persons_on": day("2026/11/02"), "persons_way": ("phone", "message")}


@pytest.fixture
def desk(tmp_path: Path) -> OpenBranch:
    return open_committee(tmp_path)


def test_a_lost_computer_is_told_closed_and_stays_in_the_register(desk: OpenBranch) -> None:
    case = lose_laptop(desk)
    assert case.line.number.startswith("B-BR01-") and case.line.state == "authority" and case.note
    assert breaches(desk).to_tell() == 1
    breaches(desk).assess(case.line.id, KNOWN)
    let_pass(desk, 1)
    assert tell(desk, case, "2026/11/02", "10:30", authority_ref="1448-77").line.state == "persons"
    assert breaches(desk).tell_persons(case.line.id, TOLD_PERSONS).line.state == "open"
    closed = breaches(desk).close(case.line.id, LEARNED)
    assert (closed.line.state, closed.may) == ("closed", frozenset())
    assert breaches(desk).to_tell() == 0 and len(breaches(desk).lines()) == 1
    said = dict(closed.facts)
    assert "1448-77" in said.values() and "حاسب محمول رقم 3" in said.values()
    with pytest.raises(NotReady):
        breaches(desk).assess(case.line.id, KNOWN)


def test_the_hours_run_from_the_moment_it_became_known(desk: OpenBranch) -> None:
    line = lose_laptop(desk, "2026/10/31", "20:30").line  # it is the first of November, a little after noon
    assert (line.hours_left, line.late) == (56, False)
    let_pass(desk, 3)
    (line,) = breaches(desk).lines()
    assert line.late and line.hours_left < 0


def test_what_becomes_known_later_than_now_is_not_known_yet(desk: OpenBranch) -> None:
    with pytest.raises(AnswersWrong) as refused:
        lose_laptop(desk, "2026/11/01", "23:30")
    assert set(refused.value.faults) == {"known_at"}
    assert breaches(desk).lines() == ()


def test_a_notice_says_what_may_follow_so_that_is_recorded_first(desk: OpenBranch) -> None:
    case = lose_laptop(desk)
    assert case.may == {"assess", "persons"}
    with pytest.raises(StepRefused):
        tell(desk, case, "2026/11/01", "10:00")
    assert "authority" in breaches(desk).assess(case.line.id, KNOWN | {"persons": NoAnswer.UNKNOWN}).may


@pytest.mark.parametrize(
    ("on", "at", "wrong"),
    [
        ("2026/10/30", "10:00", "authority_on"),
        ("2026/11/01", "23:30", "authority_at"),
        ("2026/11/01", "", "authority_at"),
    ],
)
def test_nobody_is_told_before_it_was_known_or_after_now(desk: OpenBranch, on: str, at: str, wrong: str) -> None:
    case = breaches(desk).assess(lose_laptop(desk).line.id, KNOWN)
    with pytest.raises(AnswersWrong) as refused:
        tell(desk, case, on, at)
    assert set(refused.value.faults) == {wrong}


def test_later_than_seventy_two_hours_the_notice_gives_the_reason(desk: OpenBranch) -> None:
    case = breaches(desk).assess(lose_laptop(desk, at="08:00").line.id, KNOWN)
    let_pass(desk, 4)
    with pytest.raises(AnswersWrong) as refused:
        tell(desk, case, "2026/11/04", "08:30")
    assert set(refused.value.faults) == {"authority_late"}
    assert tell(desk, case, "2026/11/04", "08:30", authority_late="تعطلت المنصة.").line.state == "persons"
    with pytest.raises(StepRefused):
        tell(desk, case, "2026/11/04", "08:30")


def test_exactly_seventy_two_hours_are_in_time(desk: OpenBranch) -> None:
    case = breaches(desk).assess(lose_laptop(desk, at="08:00").line.id, KNOWN)
    let_pass(desk, 4)
    assert tell(desk, case, "2026/11/04", "08:00").line.state == "persons"


def test_what_can_harm_nobody_is_told_to_nobody_and_says_why(desk: OpenBranch) -> None:
    case = lose_laptop(desk)
    with pytest.raises(AnswersWrong) as refused:
        breaches(desk).assess(case.line.id, {**HARMLESS, "harm_words": None})
    assert set(refused.value.faults) == {"harm_words"}
    assert breaches(desk).assess(case.line.id, HARMLESS).may == {"assess", "close"}
    assert breaches(desk).to_tell() == 0
    again = breaches(desk).assess(case.line.id, KNOWN)  # it turned out otherwise
    assert again.line.state == "authority"
    with desk.store.reading() as session:
        assert session.get_one(Breach, case.line.id).harm_words is None


def test_it_is_not_closed_while_somebody_is_to_be_told_or_the_harm_is_not_known(desk: OpenBranch) -> None:
    case = breaches(desk).assess(lose_laptop(desk).line.id, {**KNOWN, "harm": "unknown"})
    with pytest.raises(StepRefused):
        breaches(desk).close(case.line.id, LEARNED)
    tell(desk, case, "2026/11/01", "11:00")
    told = breaches(desk).tell_persons(case.line.id, {**TOLD_PERSONS, "persons_on": day("2026/11/01")})
    assert told.may == {"assess"}
    with pytest.raises(StepRefused):
        breaches(desk).close(case.line.id, LEARNED)


def test_those_concerned_are_not_told_before_it_was_known(desk: OpenBranch) -> None:
    case = lose_laptop(desk)
    with pytest.raises(AnswersWrong):
        breaches(desk).tell_persons(case.line.id, {**TOLD_PERSONS, "persons_on": day("2026/10/31")})


@pytest.mark.parametrize("role", ["receptionist", "researcher", "secretary", "member"])
def test_only_those_who_answer_for_it_read_and_record_breaches(tmp_path: Path, role: str) -> None:
    desk = open_committee(tmp_path, role=role)
    assert not desk.practice.rights.guards
    for act in (lambda: lose_laptop(desk), breaches(desk).lines, lambda: breaches(desk).case("x")):
        with pytest.raises(NotAllowed):
            act()
