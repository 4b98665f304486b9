"""The committee: its agenda by file code, its quorum, who stands back, and decisions that say what their kind must say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.errors import NotAllowed, NotReady, StepRefused
from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.base import ASSOCIATION
from desktop.models.committee import AgendaItem, Attendance, CommitteeMember, CommitteeSession, Decision
from desktop.models.person import Person
from desktop.opening import OpenBranch
from desktop.services.committee.codes import file_code
from tests.services.deciding import (
    ANSWERS,
    SESSION,
    acts,
    complete_file,
    decide,
    name_members,
    open_committee,
    opened,
    stage,
)
from tests.services.studying import OWN, answer_own, begin, confirm_all, study_of


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenBranch]:
    made = open_committee(tmp_path)
    yield made
    made.close()


@pytest.fixture
def application(desk: OpenBranch) -> str:
    return complete_file(desk)


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
    assert ready.recommendation
    opened(desk, application)
    assert stage(desk, application) == "in_committee"
    assert acts(desk, application)[-4:] == ["assign_research", "schedule_visit", "study", "submit"]
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
    [left] = desk.practice.committee.sessions.add(other, [application])
    assert left.code == file_code(application) and "جلسة" in left.why


def test_a_file_taken_off_the_agenda_waits_for_another_session(desk: OpenBranch, application: str) -> None:
    view = opened(desk, application)
    desk.practice.committee.sessions.drop(view.items[0].id)
    assert application in {one.application_id for one in desk.practice.committee.sessions.ready()}
    assert stage(desk, application) == "in_committee"


def test_an_unfinished_file_does_not_reach_the_committee_and_keeps_no_other_back(
    desk: OpenBranch, application: str
) -> None:
    item = desk.verification.of(application).items[0]
    desk.verification.edit(item.sheet.ref, "status", "mismatch")
    sessions, other = desk.practice.committee.sessions, complete_file(desk, 1)
    [left] = sessions.add(sessions.plan(SESSION), [application, other])
    assert (
        left.code == file_code(application)
        and tr("a new declaration, because the data changed after signing") in left.why
    )
    assert (stage(desk, application), stage(desk, other)) == ("complete", "in_committee")


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
