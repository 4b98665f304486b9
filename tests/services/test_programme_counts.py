"""Whom a programme reached and what they thought of it: numbers alone, each way of counting for itself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.dates import WrittenDate
from desktop.errors import StepRefused
from desktop.field import Sensitivity
from desktop.mistakes import MoreThanAll
from desktop.models.base import fields_of, new_id
from desktop.models.programme_request import (
    ProgrammeApproval,
    ProgrammeExecution,
    ProgrammeFollowUp,
    ProgrammeReport,
    ProgrammeStudy,
)
from desktop.models.voices import Lesson, SurveyInvitation
from desktop.opening import OpenBranch
from desktop.services.programmes.views import Tally
from desktop.values import Kind
from tests.desk import open_for_test
from tests.services.filing import Clock
from tests.services.programming import approved, record


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenBranch]:
    """The manager's desk of the association that takes requests for programmes."""
    made = open_for_test(tmp_path, "noor", Clock(), "manager")
    yield made
    made.close()


def test_direct_and_indirect_are_counted_apart_and_ways_of_counting_never_added(desk: OpenBranch) -> None:
    request_id = approved(desk)
    record(desk, request_id, "execution")
    record(desk, request_id, "execution", indirect_method="estimate", indirect_count="1000", held_on="2026/10/27")
    record(desk, request_id, "execution", has_indirect=False, direct_count="2", cost="50.50", held_on="2026/10/28")
    sums = desk.practice.programmes.requests.file(request_id).sums
    assert (sums.entries, sums.direct, sums.cost) == (3, 98, 95_000 * 2 + 5050)
    assert sums.indirect == (Tally("estimate", "تقدير", 1000), Tally("views", "المشاهدات", 300))


def test_no_entry_can_name_a_person() -> None:
    for cls in (ProgrammeStudy, ProgrammeApproval, ProgrammeExecution, ProgrammeFollowUp, ProgrammeReport):
        asked = {name: one for name, one in fields_of(cls).items() if not one.system}
        assert {one.sensitivity for one in asked.values()} == {Sensitivity.NONE}
        assert not {Kind.NAME, Kind.IDENTITY, Kind.MOBILE, Kind.EMAIL} & {one.kind for one in asked.values()}


def test_opinions_are_due_when_the_programme_is_carried_out(desk: OpenBranch) -> None:
    requests = desk.practice.programmes.requests
    request_id = approved(desk)
    with pytest.raises(StepRefused):
        requests.finish(request_id)
    record(desk, request_id, "execution")
    assert not requests.file(request_id).survey
    requests.finish(request_id)
    assert "قياس رضا المستفيدين" in requests.file(request_id).survey


def test_a_report_shows_what_was_learned_in_its_time(desk: OpenBranch) -> None:
    request_id = approved(desk)
    record(desk, request_id, "execution")
    with desk.store.transaction(desk.officer.id) as session:
        for day, finding in ((dt.date(2026, 10, 28), "طلب الدارسون وقتاً أوسع"), (dt.date(2026, 1, 1), "قديم")):
            found = Lesson(id=new_id(), scope="association", recorded_on=WrittenDate.of(day), finding=finding)
            found.decision = "زيادة مدة الدرس"
            session.add(found)
    record(desk, request_id, "report")
    assert desk.practice.programmes.requests.file(request_id).lessons == ("طلب الدارسون وقتاً أوسع · زيادة مدة الدرس",)


def test_opinions_are_counted_as_papers_after_the_end_and_none_is_of_anybody(desk: OpenBranch) -> None:
    programmes = desk.practice.programmes
    request_id = approved(desk)
    record(desk, request_id, "execution")
    with pytest.raises(StepRefused):
        programmes.opinions.count(request_id, 40, 31)
    programmes.requests.finish(request_id)
    with pytest.raises(MoreThanAll):
        programmes.opinions.count(request_id, 3, 4)
    programmes.opinions.count(request_id, 40, 31)
    programmes.opinions.count(request_id, 5, 0)
    file = programmes.requests.file(request_id)
    assert (file.opinions.given, file.opinions.back) == (45, 31) and "31" in file.survey
    assert [event.act for event in file.events[-3:]] == ["invite", "survey", "invite"]
    with desk.store.reading() as session:
        rows = session.scalars(select(SurveyInvitation)).all()
    assert {(row.application_id, row.token_hash, row.service) for row in rows} == {(None, None, None)}


def test_what_the_papers_say_is_typed_with_all_other_opinions(desk: OpenBranch) -> None:
    request_id = approved(desk)
    record(desk, request_id, "execution")
    desk.practice.programmes.requests.finish(request_id)
    surveys = desk.practice.voices.surveys
    assert surveys.papers_left() == 0 and surveys.to_ask() == ()
    desk.practice.programmes.opinions.count(request_id, 4, 2)
    assert surveys.papers_left() == 2
    surveys.type_paper("education", ("5",) * 8)
    assert surveys.papers_left() == 1
