"""Requests about one's own data: taken however they are asked, answered within the days of the law, proven by their rows."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from desktop.errors import NotAllowed, NotReady, StepRefused
from desktop.mistakes import AnswersWrong
from desktop.models.application import Application
from desktop.models.privacy import DataRequest
from desktop.opening import OpenBranch
from desktop.policy import data_rights
from desktop.values import Value
from tests.services.asking_data import DECLINED, DONE, answer, ask, day, requests
from tests.services.deciding import complete_file, let_pass, open_committee

POLICIES = ("noor", "qaisoon", "robotweak", "roofaa", "unnamed")


@pytest.fixture
def desk(tmp_path: Path) -> OpenBranch:
    return open_committee(tmp_path)


def facts(desk: OpenBranch, request_id: str) -> str:
    return " ".join(value for _, value in requests(desk).case(request_id).facts)


def test_a_request_by_word_of_mouth_is_on_record_with_its_number_and_its_last_day(desk: OpenBranch) -> None:
    line = ask(desk).line
    assert line.number.startswith("D-BR01-") and line.name == "سعاد محمد الحربي"
    assert (line.days_left, line.state, line.late) == (30, "open", False)
    assert "2026/12/01" in line.due_on
    assert requests(desk).owed() == (1, 0)


def test_a_request_in_a_file_belongs_to_it_and_its_trail_shows_both_acts(desk: OpenBranch) -> None:
    application = complete_file(desk)
    before = desk.cases.open(application).stage
    case = ask(desk, application, kind="access")
    answer(desk, case, "2026/11/01")
    trail = [one for one in desk.practice.procedure.events(application) if one.proof_type == "data_request"]
    assert [one.act for one in trail] == ["ask_data", "answer_data"]
    assert {one.said for one in trail} == {case.line.number} and {one.proof_id for one in trail} == {case.line.id}
    assert desk.cases.open(application).stage == before
    assert [one.id for one in requests(desk).lines(application)] == [case.line.id]
    with desk.store.reading() as session:
        row, file = session.get_one(DataRequest, case.line.id), session.get_one(Application, application)
        assert (row.scope, row.person_id, row.name) == (file.scope, file.person_id, None)


def test_at_the_desk_the_number_of_the_file_says_whose_data_it_is(desk: OpenBranch) -> None:
    application = complete_file(desk)
    number = desk.cases.open(application).number
    line = ask(desk, name=None, file=number.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))).line
    assert (line.application_id, line.name) == (application, desk.cases.open(application).applicant)


@pytest.mark.parametrize(
    ("changed", "wrong"),
    [
        ({"name": None}, "name"),
        ({"file": "BR01-1-1448-99999"}, "file"),
        ({"asker": "agent"}, "asker_deed"),
        ({"received_on": day("2026/11/02")}, "received_on"),
        ({"words": None}, "words"),
        ({"verified": None}, "verified"),
    ],
)
def test_what_is_missing_or_wrong_is_said_at_its_question(
    desk: OpenBranch, changed: dict[str, Value], wrong: str
) -> None:
    with pytest.raises(AnswersWrong) as refused:
        ask(desk, "", **changed)
    assert set(refused.value.faults) == {wrong}
    assert requests(desk).lines() == ()


def test_nothing_is_carried_out_before_the_identity_is_verified(desk: OpenBranch) -> None:
    case = ask(desk, way="phone", verified="not_yet")
    assert case.note and "verify" in case.may
    with pytest.raises(AnswersWrong) as refused:
        answer(desk, case, "2026/11/01")
    assert set(refused.value.faults) == {"outcome"}
    assert requests(desk).verify(case.line.id, {"verified": "called_back"}).note == ""
    assert answer(desk, case, "2026/11/01").line.state == "closed"


def test_whoever_could_not_be_verified_is_declined_with_the_reason(desk: OpenBranch) -> None:
    case = ask(desk, verified="not_yet")
    closed = answer(desk, case, "2026/11/01", **DECLINED, done_words=None)
    assert closed.line.state == "closed" and not closed.may
    assert "تخص شخصاً آخر" in facts(desk, case.line.id)


def test_a_correction_says_whether_those_who_have_the_data_were_told(desk: OpenBranch) -> None:
    case = ask(desk, kind="correction")
    assert "recipients_told" in {one.name for one in requests(desk).ask_close(case.line.id).fields}
    with pytest.raises(AnswersWrong) as refused:
        answer(desk, case, "2026/11/01")
    assert set(refused.value.faults) == {"recipients_told"}
    assert answer(desk, case, "2026/11/01", recipients_told="told").line.state == "closed"
    seen = ask(desk, kind="access")
    assert "recipients_told" not in {one.name for one in requests(desk).ask_close(seen.line.id).fields}


def test_after_thirty_days_an_open_request_is_late_and_so_is_its_answer(desk: OpenBranch) -> None:
    case = ask(desk)
    let_pass(desk, 30)
    assert requests(desk).owed() == (1, 0)
    let_pass(desk, 1)
    assert requests(desk).owed() == (1, 1)
    assert requests(desk).lines()[0].late
    assert answer(desk, case, "2026/12/02").line.late
    assert requests(desk).owed() == (0, 0)


def test_what_was_answered_in_time_and_written_down_later_is_not_late(desk: OpenBranch) -> None:
    case = ask(desk)
    let_pass(desk, 40)
    assert not answer(desk, case, "2026/11/30").line.late


def test_a_longer_time_is_thirty_days_more_once_and_told_before(desk: OpenBranch) -> None:
    case, longer = ask(desk), {"extended_ground": "effort", "extended_words": "البيانات في أرشيف ورقي كبير."}
    let_pass(desk, 35)
    with pytest.raises(AnswersWrong) as refused:
        requests(desk).extend(case.line.id, {**longer, "extended_on": day("2026/12/02")})
    assert "2026/12/01" in refused.value.faults["extended_on"]
    extended = requests(desk).extend(case.line.id, {**longer, "extended_on": day("2026/11/25")})
    assert (extended.line.state, extended.line.days_left, extended.line.late) == ("extended", 25, False)
    assert "extend" not in extended.may
    with pytest.raises(StepRefused):
        requests(desk).extend(case.line.id, {**longer, "extended_on": day("2026/11/26")})
    with pytest.raises(AnswersWrong):
        answer(desk, case, "2026/10/31")  # before it came
    assert not answer(desk, case, "2026/12/06").line.late


def test_what_is_answered_stays_answered(desk: OpenBranch) -> None:
    case = answer(desk, ask(desk), "2026/11/01")
    with pytest.raises(NotReady):
        requests(desk).close(case.line.id, {**DONE, "closed_on": day("2026/11/01")})
    with pytest.raises(NotReady):
        requests(desk).verify(case.line.id, {"verified": "answers"})


def test_a_receptionist_takes_a_request_and_leaves_the_answer_to_the_manager(tmp_path: Path) -> None:
    desk = open_committee(tmp_path, role="receptionist")
    case = ask(desk)
    assert case.may == frozenset()
    with pytest.raises(NotAllowed):
        answer(desk, case, "2026/11/01")
    with pytest.raises(NotAllowed):
        requests(desk).extend(case.line.id, {})


def test_a_member_of_the_committee_neither_takes_nor_reads_requests(tmp_path: Path) -> None:
    desk = open_committee(tmp_path, role="member")
    assert not desk.practice.rights.takes
    with pytest.raises(NotAllowed):
        ask(desk)


@pytest.mark.parametrize("policy", POLICIES)
def test_the_law_holds_under_every_policy(tmp_path: Path, policy: str) -> None:
    desk = open_committee(tmp_path, policy)
    application = complete_file(desk)
    answer(desk, ask(desk, application), "2026/11/01")
    acts = [one.act for one in desk.practice.procedure.events(application)]
    assert acts[-2:] == ["ask_data", "answer_data"]


def test_the_days_of_the_law_are_calendar_days() -> None:
    received = dt.date(2026, 11, 1)
    assert data_rights.due(received, extended=False) == dt.date(2026, 12, 1)
    assert data_rights.due(received, extended=True) == dt.date(2026, 12, 31)
    assert data_rights.may_extend(received, dt.date(2026, 12, 1))
    assert not data_rights.may_extend(received, dt.date(2026, 12, 2))
    assert not data_rights.may_extend(received, dt.date(2026, 10, 31))
