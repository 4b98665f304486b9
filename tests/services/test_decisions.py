"""Decisions of the committee: by its quorum and votes, without those who stand back, saying what their kind must say."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.errors import StepRefused
from desktop.mistakes import DateOrder, Missing
from desktop.models.application import Application
from desktop.models.committee import Recusal
from desktop.models.procedure import CaseEvent
from desktop.opening import OpenBranch
from desktop.services.committee.errors import (
    DecisionFaults,
    NoDisclosure,
    NoMoreDeferrals,
    NotBefore,
    NotCarried,
    NoTieBreak,
    VotesDiffer,
)
from tests.services.deciding import acts, answers, complete_file, decide, item_of, open_committee, opened, stage

POLICIES = ("qaisoon", "roofaa", "robotweak", "unnamed", "noor")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenBranch]:
    made = open_committee(tmp_path)
    yield made
    made.close()


@pytest.fixture
def application(desk: OpenBranch) -> str:
    return complete_file(desk)


def faults(desk: OpenBranch, item_id: str, kind: str, **changed: object) -> dict[str, type[Exception]]:
    with pytest.raises(DecisionFaults) as refused:
        desk.practice.committee.decisions.decide(item_id, answers(desk, item_id, kind, **changed))
    return {name: type(error) for name, error in refused.value.causes.items()}


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize(
    ("kind", "act", "after"),
    [
        ("accept", "decide_accept", "decided"),
        ("accept_partial", "decide_partial", "decided"),
        ("reject", "decide_reject", "decided"),
        ("complete", "decide_complete", "incomplete"),
        ("defer", "decide_defer", "in_committee"),
        ("refer", "decide_refer", "decided"),
    ],
)
def test_every_association_decides_in_every_way_by_an_article_of_its_own(
    tmp_path: Path, policy: str, kind: str, act: str, after: str
) -> None:
    desk = open_committee(tmp_path, policy)
    application = complete_file(desk)
    decision_id = decide(desk, opened(desk, application), application, kind)
    assert stage(desk, application) == after and acts(desk, application)[-2:] == ["submit", act]
    [told] = desk.practice.committee.decisions.of(application)
    assert told.id == decision_id and told.kind == kind
    assert told.article_words in {step.words for step in desk.profile.steps}
    with desk.store.reading() as session:
        traced = session.scalars(select(CaseEvent).where(CaseEvent.act == act)).one()
        assert (traced.proof_type, traced.proof_id) == ("decision", decision_id)
    desk.close()


def absent(desk: OpenBranch, session_id: str, capacity: str) -> None:
    seats = desk.practice.committee.sessions.session(session_id).seats
    seat = next(one for one in seats if one.capacity == capacity)
    desk.practice.committee.attending.mark(seat.id, "attendance", "absent")
    desk.practice.committee.attending.mark(seat.id, "absence", "leave")


@pytest.mark.parametrize("missing", [("manager", "researcher"), ("chair",)])
def test_below_the_quorum_or_without_the_chair_nothing_is_decided(
    desk: OpenBranch, application: str, missing: tuple[str, ...]
) -> None:
    view = opened(desk, application)
    for capacity in missing:
        absent(desk, view.line.id, capacity)
    assert not desk.practice.committee.sessions.session(view.line.id).reached
    with pytest.raises(StepRefused):
        decide(desk, view, application, "accept")
    assert stage(desk, application) == "in_committee"


def test_who_stands_back_has_no_vote_on_that_file_and_counts_on_the_others(desk: OpenBranch, application: str) -> None:
    other = complete_file(desk, 1)
    view = opened(desk, application, other)
    item = item_of(desk, view, application)
    seat = next(one for one in view.seats if one.capacity == "researcher")
    desk.practice.committee.attending.stand_back(item.id, seat.member_id, "relative")
    assert desk.practice.committee.decisions.form(item.id).counted == 2
    assert desk.practice.committee.decisions.form(item_of(desk, view, other).id).counted == 3
    assert faults(desk, item.id, "accept", votes_for=3) == {"votes_for": VotesDiffer}
    decide(desk, view, application, "accept")
    [back] = item_of(desk, view, application).stood_back
    with pytest.raises(StepRefused):
        desk.practice.committee.attending.come_back(back.id)


def test_a_second_member_who_stands_back_takes_the_quorum_away(desk: OpenBranch, application: str) -> None:
    view = opened(desk, application)
    item = view.items[0]
    for capacity in ("researcher", "manager"):
        seat = next(one for one in view.seats if one.capacity == capacity)
        desk.practice.committee.attending.stand_back(item.id, seat.member_id, "interest")
    with pytest.raises(StepRefused):
        decide(desk, view, application, "accept")
    [first, _] = item_of(desk, view, application).stood_back
    desk.practice.committee.attending.come_back(first.id)
    decide(desk, view, application, "accept")
    with desk.store.reading() as session:
        assert len(session.scalars(select(Recusal)).all()) == 1


def test_on_a_tie_the_chairs_side_decides_and_must_be_said(desk: OpenBranch, application: str) -> None:
    members = (*opened_members(), ("عبدالله الجهني", "member"))
    view = opened(desk, application, members=members)
    item = view.items[0]
    tie = {"votes_for": 2, "votes_against": 2}
    assert faults(desk, item.id, "accept", **tie) == {"chair_side": Missing}
    assert faults(desk, item.id, "accept", **tie, chair_side="against") == {"votes_for": NotCarried}
    decide(desk, view, application, "accept", **tie, chair_side="for")


def test_a_tie_without_the_chair_decides_nothing(desk: OpenBranch, application: str) -> None:
    members = (*opened_members(), ("عبدالله الجهني", "member"), ("فهد البلوي", "member"))
    view = opened(desk, application, members=members)
    chair = next(one for one in view.seats if one.capacity == "chair")
    item = view.items[0]
    desk.practice.committee.attending.stand_back(item.id, chair.member_id, "relative")
    assert faults(desk, item.id, "accept", votes_for=2, votes_against=2) == {"votes_for": NoTieBreak}
    decide(desk, view, application, "accept", votes_for=3, votes_against=1)


def opened_members() -> tuple[tuple[str, str], ...]:
    return (("سالم الحويطي", "chair"), ("منى الشمري", "manager"), ("نورة العتيبي", "researcher"))


@pytest.mark.parametrize(
    ("kind", "needed"),
    [
        ("accept", {"category", "services", "amount", "period", "from_on", "until_on", "review_on"}),
        ("reject", {"reasons", "words", "appeal_until"}),
        ("complete", {"wanted", "bring_by"}),
        ("defer", {"reasons", "words", "next_on"}),
        ("refer", {"words", "target_body", "disclosure", "letter_no"}),
    ],
)
def test_each_kind_must_say_its_own_things_and_no_others(
    desk: OpenBranch, application: str, kind: str, needed: set[str]
) -> None:
    item = opened(desk, application).items[0]
    blank = dict.fromkeys(needed)
    assert faults(desk, item.id, kind, **blank) == dict.fromkeys(needed, Missing)


def test_a_competent_body_decides_by_an_approval_with_number_and_date(tmp_path: Path) -> None:
    desk = open_committee(tmp_path, "noor")
    application = complete_file(desk)
    view = opened(desk, application)
    item = view.items[0]
    assert faults(desk, item.id, "accept", approval_no="", approved_on="") == {
        "approval_no": Missing,
        "approved_on": Missing,
    }
    decide(desk, view, application, "accept")
    [told] = desk.practice.committee.decisions.of(application)
    step = desk.profile.step("programme_study")
    assert step is not None and told.article_words == step.words and "اعتمادها من جهة الاختصاص" in told.article_words
    desk.close()


def test_what_is_wrong_with_a_decision_stands_beside_its_question(desk: OpenBranch, application: str) -> None:
    item = opened(desk, application).items[0]
    assert faults(desk, item.id, "refer", disclosure=False) == {"disclosure": NoDisclosure}
    assert faults(desk, item.id, "accept", until_on="2026/11/30") == {"until_on": DateOrder}
    assert faults(desk, item.id, "complete", bring_by="2026/11/01") == {"bring_by": NotBefore}
    assert faults(desk, item.id, "accept", votes_for=1, votes_against=2) == {"votes_for": NotCarried}
    assert stage(desk, application) == "in_committee"


def test_a_file_is_postponed_twice_and_then_decided(desk: OpenBranch, application: str) -> None:
    for _ in range(2):
        decide(desk, opened(desk, application), application, "defer")
    view = opened(desk, application)
    assert faults(desk, view.items[0].id, "defer") == {"kind": NoMoreDeferrals}
    assert "مرتين" in view.items[0].note
    decide(desk, view, application, "reject")
    assert [one.kind for one in desk.practice.committee.decisions.of(application)] == ["reject", "defer", "defer"]


def test_the_days_proposed_are_workdays_fourteen_and_thirty_days_on(desk: OpenBranch, application: str) -> None:
    form = desk.practice.committee.decisions.form(opened(desk, application).items[0].id)
    bring, appeal = form.values["bring_by"], form.values["appeal_until"]
    assert getattr(bring, "day", None) == dt.date(2026, 11, 15)
    assert getattr(appeal, "day", dt.date.min) >= dt.date(2026, 12, 15)


def test_after_completing_what_was_asked_the_clock_begins_again(desk: OpenBranch, application: str) -> None:
    decide(desk, opened(desk, application), application, "complete")
    with desk.store.reading() as session:
        assert session.get_one(Application, application).completed_on is None
    desk.cases.finish(application)
    assert stage(desk, application) == "complete"
    assert application in {one.application_id for one in desk.practice.committee.sessions.ready()}


def test_what_was_typed_is_kept_until_the_decision_is_recorded(desk: OpenBranch, application: str) -> None:
    view = opened(desk, application)
    item, decisions = view.items[0], desk.practice.committee.decisions
    decisions.jot(item.id, "kind", "accept")
    decisions.jot(item.id, "from_on", "٣٠ صفر")
    decisions.jot(item.id, "amount", "750")
    form = decisions.form(item.id)
    assert (form.values["kind"], form.values["amount"]) == ("accept", 75_000)
    assert form.typed == {"from_on": "٣٠ صفر"}
    decide(desk, view, application, "accept")
    with pytest.raises(StepRefused):
        decide(desk, view, application, "reject")
