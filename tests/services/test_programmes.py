"""A request for a programme: taken in, signed for, studied, approved with number and date, carried out, reported."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.dates import WrittenDate
from desktop.errors import NotAllowed, NotReady, StepRefused
from desktop.messages import tr
from desktop.models.base import fields_of
from desktop.models.procedure import CaseEvent
from desktop.models.programme_request import (
    ProgrammeApproval,
    ProgrammeRequest,
)
from desktop.opening import OpenBranch
from desktop.services.views import StepState
from tests.desk import open_for_test
from tests.services.filing import Clock
from tests.services.policy_hands import publish
from tests.services.programming import BODY, PERSON, approved, fill, received, record, signed, write, written


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenBranch]:
    """The manager's desk of the association that takes requests for programmes."""
    made = open_for_test(tmp_path, "noor", Clock(), "manager")
    yield made
    made.close()


def stage(desk: OpenBranch, request_id: str) -> str:
    return desk.practice.programmes.requests.file(request_id).stage


def test_a_request_goes_from_its_receipt_to_the_report_and_every_act_names_its_article(desk: OpenBranch) -> None:
    requests = desk.practice.programmes.requests
    request_id = approved(desk)
    record(desk, request_id, "execution")
    record(desk, request_id, "follow_up")
    record(desk, request_id, "report")  # while it goes on: the stage stays
    assert stage(desk, request_id) == "executing"
    requests.finish(request_id)
    record(desk, request_id, "report")
    file = requests.file(request_id)
    assert [(event.act, event.article[-2], event.stage) for event in file.events] == [
        ("request_open", "١", "draft"),
        ("request_receive", "١", "received"),
        ("request_declare", "٣", "received"),
        ("request_study", "٢", "studied"),
        ("request_approve", "٢", "approved"),
        ("request_execute", "٥", "executing"),
        ("request_follow_up", "٤", "executing"),
        ("request_progress", "٤", "executing"),
        ("request_finish", "٥", "finished"),
        ("request_report", "٤", "reported"),
    ]
    assert all(event.by == desk.officer.name and event.at for event in file.events)
    assert [part.state for part in file.parts] == [StepState.DONE] * 5
    assert not requests.lines()[0].open and requests.open_count() == 0


def test_each_act_is_proved_by_the_row_that_it_left(desk: OpenBranch) -> None:
    request_id = approved(desk)
    with desk.store.reading() as session:
        events = session.scalars(select(CaseEvent).where(CaseEvent.request_id == request_id).order_by(CaseEvent.at))
        proofs = {event.act: event.proof_type for event in events}
    assert proofs == {
        "request_open": None,
        "request_receive": "programme_request",
        "request_declare": "paper",
        "request_study": "programme_study",
        "request_approve": "programme_approval",
    }


def test_nothing_is_carried_out_before_the_approval_and_the_refusal_names_the_article(desk: OpenBranch) -> None:
    request_id = signed(desk)
    record(desk, request_id, "study")
    with pytest.raises(StepRefused) as refused:
        desk.practice.programmes.requests.write(request_id, "execution")
    assert "التعامل مع المستفيد ٢)" in refused.value.say()
    assert "واعتمادها من جهة الاختصاص" in refused.value.say()
    assert desk.practice.programmes.requests.file(request_id).part("execution").writing is None


@pytest.mark.parametrize("missing", ["number", "decided_on", "body", "words"])
def test_an_approval_without_its_number_or_its_date_is_not_recorded(desk: OpenBranch, missing: str) -> None:
    request_id = signed(desk)
    record(desk, request_id, "study")
    ref = write(desk, request_id, "approval", **{missing: ""})
    with pytest.raises(NotReady) as refused:
        desk.practice.programmes.requests.record(ref)
    assert tr(fields_of(ProgrammeApproval)[missing].label) in refused.value.say()
    assert stage(desk, request_id) == "studied"


def test_a_forged_stage_opens_nothing_while_no_approval_is_recorded(desk: OpenBranch) -> None:
    request_id = signed(desk)
    record(desk, request_id, "study")
    with desk.store.applying() as session:  # as if another computer had written it
        session.get_one(ProgrammeRequest, request_id).stage = "approved"
    with pytest.raises(StepRefused) as refused:
        desk.practice.programmes.requests.write(request_id, "execution")
    assert "اعتماد جهة الاختصاص برقمه وتاريخه" in refused.value.say()


def test_a_day_before_the_approval_is_refused_kindly_and_kept_as_typed(desk: OpenBranch) -> None:
    request_id = approved(desk)
    ref = write(desk, request_id, "execution", held_on="2026/10/20")
    writing = desk.practice.programmes.requests.file(request_id).part("execution").writing
    assert writing is not None and "قبل اعتماده" in writing.faults["held_on"]
    assert isinstance(writing.values["held_on"], WrittenDate)
    with pytest.raises(NotReady):
        desk.practice.programmes.requests.record(ref)
    fill(desk, ref, {"held_on": "2026/10/25"})  # the very day will do
    desk.practice.programmes.requests.record(ref)
    assert stage(desk, request_id) == "executing"


def test_a_request_that_is_declined_is_not_carried_out_and_may_be_studied_again(desk: OpenBranch) -> None:
    request_id = signed(desk)
    record(desk, request_id, "study")
    record(desk, request_id, "approval", ruling="declined")
    assert stage(desk, request_id) == "declined"
    with pytest.raises(StepRefused):
        desk.practice.programmes.requests.write(request_id, "execution")
    record(desk, request_id, "study")
    record(desk, request_id, "approval", number="22/448")
    assert stage(desk, request_id) == "approved"


def test_what_is_recorded_stays_as_it_is(desk: OpenBranch) -> None:
    request_id = signed(desk)
    ref = record(desk, request_id, "study")
    for change in (
        lambda: desk.practice.programmes.requests.edit(ref, "advice", "decline"),
        lambda: desk.practice.programmes.requests.clear(ref),
        lambda: desk.practice.programmes.requests.record(ref),
    ):
        with pytest.raises(StepRefused):
            change()
    sheet = desk.practice.programmes.requests.file(request_id).sheet
    with pytest.raises(StepRefused):
        desk.practice.programmes.requests.edit(sheet.ref, "title", "عنوان آخر")


def test_a_request_is_received_only_when_it_is_whole_and_says_what_is_open(desk: OpenBranch) -> None:
    requests = desk.practice.programmes.requests
    request_id = written(desk, title="", need="")
    with pytest.raises(NotReady) as refused:
        requests.receive(request_id)
    assert "اسم البرنامج أو المشروع" in refused.value.say()
    assert stage(desk, request_id) == "draft"
    ref = requests.file(request_id).sheet.ref
    sheet = fill(desk, ref, {"title": "x", "need": "حاجة قائمة منذ سنوات"})
    assert sheet.typed == {"title": "x"} and sheet.faults["title"]
    fill(desk, ref, {"title": "برنامج"})
    requests.receive(request_id)
    assert stage(desk, request_id) == "received"


def test_numbers_have_a_letter_of_their_own_and_a_blank_draft_is_taken_again(desk: OpenBranch) -> None:
    requests = desk.practice.programmes.requests
    first = requests.begin()
    assert requests.begin() == first and requests.lines() == ()
    fill(desk, requests.file(first).sheet.ref, PERSON)
    second = requests.begin()
    assert [requests.file(one).number for one in (first, second)] == ["BR01-1-1448-P00001", "BR01-1-1448-P00002"]


def test_the_kinds_of_requesters_are_those_of_the_policy_in_its_words(desk: OpenBranch) -> None:
    requests = desk.practice.programmes.requests
    sheet = requests.file(requests.begin()).sheet
    offered = next(field for field in sheet.fields if field.name == "requester").choices
    assert [(one.code, one.label) for one in offered] == [(one.code, one.label) for one in desk.profile.requesters]
    asked = {field.name for field in sheet.fields if field.asked(sheet.values)}
    assert not {"body_name", "letter_no"} & asked
    sheet = fill(desk, sheet.ref, {"requester": "supervising_body"})
    assert {"body_name", "letter_no"} <= {field.name for field in sheet.fields if field.asked(sheet.values)}


def test_a_visit_hands_over_what_its_card_knows(desk: OpenBranch) -> None:
    card = desk.reception.log()
    desk.records.edit(card.ref, "visitor_name", "سالم بن عايض البلوي")
    desk.records.edit(card.ref, "visitor_mobile", "0557654321")
    requests = desk.practice.programmes.requests
    begun = requests.begin(card.ref.id)
    values = requests.file(begun).sheet.values
    assert (values["contact_name"], values["mobile"]) == ("سالم بن عايض البلوي", "+966557654321")
    assert {event.act for event in requests.file(begun).events} == {"receive", "request_open"}
    assert requests.of_visit(card.ref.id) == begun == requests.begin(card.ref.id)  # once for a visit


def test_a_visit_that_brought_a_request_goes_on_until_the_visitor_has_gone(desk: OpenBranch) -> None:
    requests, queue = desk.practice.programmes.requests, desk.practice.queue
    card = desk.reception.log()
    requests.begin(card.ref.id)
    (line,) = desk.reception.today()
    assert (line.purpose, line.outcome) == ("طلب برنامج أو مشروع", "بُدئ منها طلب برنامج أو مشروع")
    (served,) = queue.served()
    assert served.begun and not served.ended
    queue.end(card.ref.id)
    assert queue.served()[0].ended
    with pytest.raises(NotReady):
        desk.reception.answer(card.ref.id)


def test_a_visit_from_which_a_file_was_opened_begins_no_request(desk: OpenBranch) -> None:
    card = desk.reception.log()
    desk.intake.start(card.ref.id)
    with pytest.raises(NotReady):
        desk.practice.programmes.requests.begin(card.ref.id)
    assert desk.practice.programmes.requests.of_visit(card.ref.id) == ""


def test_ink_is_recorded_only_on_the_request_as_it_was_printed(desk: OpenBranch) -> None:
    requests, papers = desk.practice.programmes.requests, desk.practice.programmes.papers
    request_id = received(desk, PERSON)
    with pytest.raises(NotReady):
        requests.sign(request_id, "ink")
    papers.make(request_id, "programme_request")
    fill(desk, requests.file(request_id).sheet.ref, {"expected_direct": "60"})
    with pytest.raises(NotReady):  # what was printed says something else
        requests.sign(request_id, "ink")
    papers.make(request_id, "programme_request")
    requests.sign(request_id, "ink")
    assert "لم تُصوَّر بعد" in requests.file(request_id).signing.signed


def test_a_change_after_the_signature_asks_for_a_new_one_and_stops_the_approval(desk: OpenBranch) -> None:
    requests = desk.practice.programmes.requests
    request_id = signed(desk, PERSON)
    fill(desk, requests.file(request_id).sheet.ref, {"cost": "99000"})
    assert requests.file(request_id).signing.stale
    record(desk, request_id, "study")
    with pytest.raises(StepRefused) as refused:
        requests.write(request_id, "approval")
    assert "التوقيع على صحة البيانات" in refused.value.say() and "التعامل مع المستفيد ٣)" in refused.value.say()
    desk.practice.programmes.papers.make(request_id, "programme_request")
    requests.sign(request_id, "ink")
    record(desk, request_id, "approval")
    assert stage(desk, request_id) == "approved"


def test_only_a_bodys_official_letter_stands_for_the_signature(desk: OpenBranch) -> None:
    requests = desk.practice.programmes.requests
    person, body = received(desk, PERSON), received(desk, BODY)
    with pytest.raises(NotReady):
        requests.sign(person, "letter")
    requests.sign(body, "letter")
    signing = requests.file(body).signing
    assert "بخطاب رسمي" in signing.signed and not signing.stale


def test_withdrawing_needs_that_nothing_was_carried_out_and_keeps_its_reason(desk: OpenBranch) -> None:
    requests = desk.practice.programmes.requests
    done = approved(desk)
    record(desk, done, "execution")
    with pytest.raises(StepRefused):
        requests.withdraw(done, "سحبه مقدّمه")
    other = received(desk)
    requests.withdraw(other, "سحبه مقدّمه")
    assert requests.file(other).events[-1].reason == "سحبه مقدّمه"
    assert stage(desk, other) == "withdrawn"


def test_a_new_entry_begins_with_what_is_known(desk: OpenBranch) -> None:
    requests = desk.practice.programmes.requests
    request_id = approved(desk)
    requests.write(request_id, "execution")
    writing = requests.file(request_id).part("execution").writing
    assert writing is not None and writing.values["place"] == "جامع الراجحي بمحافظة أملج"
    record(desk, request_id, "execution")
    requests.write(request_id, "report")
    report = requests.file(request_id).part("report").writing
    assert report is not None and report.values["to_whom"] == BODY["body_name"]
    since = report.values["period_from"]
    assert isinstance(since, WrittenDate) and since.day == dt.date(2026, 10, 26)


def test_an_entry_that_is_not_wanted_is_emptied_and_may_be_written_anew(desk: OpenBranch) -> None:
    request_id = signed(desk)
    ref = write(desk, request_id, "study", cost_found="not a number")
    desk.practice.programmes.requests.clear(ref)
    writing = desk.practice.programmes.requests.file(request_id).part("study").writing
    assert writing is not None and not any(writing.values.values()) and not writing.typed
    assert desk.practice.programmes.requests.write(request_id, "study") == ref


@pytest.mark.parametrize(
    ("role", "kind", "may"),
    [("receptionist", "study", False), ("researcher", "study", True), ("secretary", "study", False)],
)
def test_only_some_roles_study(tmp_path: Path, role: str, kind: str, may: bool) -> None:
    desk = open_for_test(tmp_path, "noor", Clock(), role)
    try:
        request_id = signed(desk)
        if may:
            record(desk, request_id, kind)
            with pytest.raises(NotAllowed):  # who studies does not record what the body decided
                desk.practice.programmes.requests.write(request_id, "approval")
        else:
            with pytest.raises(NotAllowed):
                desk.practice.programmes.requests.write(request_id, kind)
    finally:
        desk.close()


def test_a_request_names_the_article_of_the_version_it_began_under(desk: OpenBranch) -> None:
    old = signed(desk)
    before = desk.profile.step("programme_study")
    publish(desk, {("policy:step[2]", "article"): "المادة التاسعة"})
    new = signed(desk)
    for request_id in (old, new):
        record(desk, request_id, "study")
    with desk.store.reading() as session:
        studied = {
            one.request_id: (one.article, one.policy_version)
            for one in session.scalars(select(CaseEvent).where(CaseEvent.act == "request_study"))
        }
    assert before is not None and before.article != "المادة التاسعة"
    assert studied == {old: (before.article, "1"), new: ("المادة التاسعة", "2")}


@pytest.mark.parametrize("policy", ["roofaa", "qaisoon", "unnamed", "robotweak"])
def test_a_policy_that_knows_no_such_requests_takes_none(tmp_path: Path, policy: str) -> None:
    desk = open_for_test(tmp_path, policy, Clock(), "manager")
    try:
        requests = desk.practice.programmes.requests
        assert not requests.taken()
        with pytest.raises(StepRefused):
            requests.begin()
        assert requests.lines() == ()
        asked = next(field for field in desk.reception.log().fields if field.name == "purpose")
        assert "programme" not in {one.code for one in asked.choices}
    finally:
        desk.close()
