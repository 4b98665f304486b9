"""The committee: its agenda by file code, its quorum, who stands back, and decisions that say what their kind must say."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.errors import NotAllowed, NotReady, StepRefused
from desktop.mistakes import DateOrder, Missing
from desktop.models.application import Application
from desktop.models.base import ASSOCIATION
from desktop.models.committee import AgendaItem, Attendance, CommitteeMember, CommitteeSession, Decision, Recusal
from desktop.models.person import Person
from desktop.models.procedure import CaseEvent
from desktop.opening import OpenBranch
from desktop.services.committee.codes import file_code
from desktop.services.committee.errors import (
    DecisionFaults,
    NoDisclosure,
    NoMoreDeferrals,
    NotBefore,
    NotCarried,
    NoTieBreak,
    VotesDiffer,
)
from tests.services.deciding import (
    ANSWERS,
    SESSION,
    answers,
    complete_file,
    decide,
    item_of,
    name_members,
    open_committee,
    opened,
    stage,
)
from tests.services.studying import OWN, answer_own, begin, confirm_all, study_of

POLICIES = ("qaisoon", "roofaa", "robotweak", "unnamed", "noor")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenBranch]:
    made = open_committee(tmp_path)
    yield made
    made.close()


@pytest.fixture
def application(desk: OpenBranch) -> str:
    return complete_file(desk)


def events(desk: OpenBranch, application: str) -> list[str]:
    return [one.act for one in desk.practice.procedure.events(application)]


def faults(desk: OpenBranch, item_id: str, kind: str, **changed: object) -> dict[str, type[Exception]]:
    with pytest.raises(DecisionFaults) as refused:
        desk.practice.committee.decisions.decide(item_id, answers(desk, item_id, kind, **changed))
    return {name: type(error) for name, error in refused.value.faults.items()}


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
    assert stage(desk, application) == after and events(desk, application)[-2:] == ["submit", act]
    [told] = desk.practice.committee.decisions.of(application)
    assert told.id == decision_id and told.kind == kind
    assert told.article_words in {step.words for step in desk.profile.steps}
    with desk.store.reading() as session:
        traced = session.scalars(select(CaseEvent).where(CaseEvent.act == act)).one()
        assert (traced.proof_type, traced.proof_id) == ("decision", decision_id)
    desk.close()


def test_a_file_goes_from_the_desk_to_the_researcher_and_on_to_the_committee(
    desk: OpenBranch, application: str
) -> None:
    begin(desk, application)
    assert stage(desk, application) == "research_assigned"
    study = study_of(desk, application)
    desk.studies.plan_visit(study.ref.id, "2026/11/02", "10:00")
    assert stage(desk, application) == "visit_scheduled"
    assert "10:00" in study_of(desk, application).planned
    answer_own(desk, application)
    desk.studies.edit(study.ref, "visit_date", "2026/10/28")
    confirm_all(desk, application)
    for left in study_of(desk, application).left:
        line = next(one for one in study_of(desk, application).lines if one.key == left.place)
        desk.studies.correct(study.ref.id, line.ref, line.field.name, "poor")
    desk.studies.finish(study.ref.id)
    assert stage(desk, application) == "researched"
    [ready] = [one for one in desk.practice.committee.sessions.ready() if one.application_id == application]
    assert ready.recommendation and not ready.refused
    opened(desk, application)
    assert stage(desk, application) == "in_committee"
    assert events(desk, application)[-4:] == ["assign_research", "schedule_visit", "study", "submit"]
    assert OWN["recommendation"] == "accept"


def test_what_belongs_to_the_association_names_no_beneficiary_and_no_file(desk: OpenBranch, application: str) -> None:
    view = opened(desk, application)
    decide(desk, view, application, "accept")
    with desk.store.reading() as session:
        person = session.scalars(select(Person)).first()
        rows = [session.scalars(select(kind)).all() for kind in (CommitteeSession, Attendance, CommitteeMember)]
        assert person is not None and person.name_family
        said = " ".join(str(vars(row)) for found in rows for row in found)
        assert {row.scope for found in rows for row in found} == {ASSOCIATION}
        assert person.name_family not in said and application not in said
        scope = session.get_one(Application, application).scope
        mine = [session.scalars(select(kind)).first() for kind in (AgendaItem, Decision)]
        assert {row.scope for row in mine if row is not None} == {scope}


def test_the_agenda_knows_a_file_by_its_code_alone(desk: OpenBranch, application: str) -> None:
    view = opened(desk, application)
    [item] = view.items
    assert item.code == file_code(application) != application
    with desk.store.reading() as session:
        person = session.get_one(Person, session.get_one(Application, application).person_id)
        assert person.full_name and person.full_name not in str(item)


def test_a_file_stands_on_one_agenda_at_a_time(desk: OpenBranch, application: str) -> None:
    opened(desk, application)
    other = desk.practice.committee.sessions.plan(SESSION)
    with pytest.raises(StepRefused):
        desk.practice.committee.sessions.add(other, [application])


def test_a_file_taken_off_the_agenda_waits_for_another_session(desk: OpenBranch, application: str) -> None:
    view = opened(desk, application)
    desk.practice.committee.sessions.drop(view.items[0].id)
    assert application in {one.application_id for one in desk.practice.committee.sessions.ready()}
    assert stage(desk, application) == "in_committee"


def test_an_unfinished_file_does_not_reach_the_committee(desk: OpenBranch, application: str) -> None:
    [sheet] = [one.sheet for one in desk.verification.of(application).items][:1]
    desk.verification.edit(sheet.ref, "status", "mismatch")
    [ready] = [one for one in desk.practice.committee.sessions.ready() if one.application_id == application]
    assert ready.refused
    with pytest.raises(NotReady):
        opened(desk, application)
    assert stage(desk, application) == "complete"


def test_sessions_count_by_the_hijri_year_unless_the_association_counts_by_the_other(desk: OpenBranch) -> None:
    sessions, rulebook = desk.practice.committee.sessions, desk.practice.committee.rulebook
    for _ in range(2):
        sessions.plan(SESSION)
    rulebook.edit(rulebook.rules().ref, "session_year", "gregorian")
    sessions.plan(SESSION)
    with desk.store.reading() as session:
        found = {(one.year, one.number) for one in session.scalars(select(CommitteeSession))}
    assert found == {("1448", 1), ("1448", 2), ("2026", 1)}


def test_two_sessions_that_took_one_number_apart_are_told_apart_when_they_open(desk: OpenBranch) -> None:
    name_members(desk)
    sessions = desk.practice.committee.sessions
    first, second = sessions.plan(SESSION), sessions.plan(SESSION)
    with desk.store.transaction("other branch") as session:
        session.get_one(CommitteeSession, second).number = 1
    titles = {sessions.open(one).line.title for one in (first, second)}
    assert len(titles) == 2


@pytest.mark.parametrize("role", ["receptionist", "researcher", "member"])
def test_others_read_the_committees_work_and_change_nothing(tmp_path: Path, role: str) -> None:
    desk = open_committee(tmp_path, role=role)
    application = complete_file(desk)
    sessions = desk.practice.committee.sessions
    assert not sessions.may_record() and sessions.all() == ()
    for act in (lambda: sessions.plan(SESSION), lambda: sessions.add("", [application])):
        with pytest.raises(NotAllowed):
            act()
    with pytest.raises(NotAllowed):
        desk.practice.committee.rulebook.add_member()
    desk.close()


def test_no_session_opens_before_its_day(desk: OpenBranch) -> None:
    name_members(desk)
    session_id = desk.practice.committee.sessions.plan({**SESSION, "held_on": "2026/11/03"})
    with pytest.raises(StepRefused):
        desk.practice.committee.sessions.open(session_id)


def test_without_members_no_session_opens(desk: OpenBranch) -> None:
    session_id = desk.practice.committee.sessions.plan(SESSION)
    with pytest.raises(NotReady):
        desk.practice.committee.sessions.open(session_id)


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


def test_closed_minutes_change_no_more(desk: OpenBranch, application: str) -> None:
    view = opened(desk, application)
    seat = view.seats[1]
    desk.practice.committee.attending.mark(seat.id, "attendance", "absent")
    with pytest.raises(NotReady):
        desk.practice.committee.sessions.close(view.line.id)
    desk.practice.committee.attending.mark(seat.id, "absence", "mission")
    desk.practice.committee.sessions.close(view.line.id)
    for act in (
        lambda: desk.practice.committee.attending.mark(seat.id, "attendance", "present"),
        lambda: desk.practice.committee.attending.stand_back(view.items[0].id, seat.member_id, "relative"),
        lambda: decide(desk, view, application, "accept"),
        lambda: desk.practice.committee.sessions.drop(view.items[0].id),
    ):
        with pytest.raises(StepRefused):
            act()
    assert application in {one.application_id for one in desk.practice.committee.sessions.ready()}
    assert set(ANSWERS) == {"accept", "accept_partial", "reject", "complete", "defer", "refer"}
