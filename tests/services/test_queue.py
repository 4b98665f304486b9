"""Visitors take a number, are called in their turn and given their time; what each channel asks, and what is at hand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.errors import NotReady
from desktop.messages import tr
from desktop.models.procedure import CaseEvent
from desktop.opening import OpenBranch
from desktop.services.views import Ref
from tests.desk import open_for_test
from tests.services.conftest import Opener
from tests.services.filing import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def timed(tmp_path: Path, clock: Clock) -> Iterator[OpenBranch]:
    """A desk whose clock the test moves."""
    made = open_for_test(tmp_path / "timed", "roofaa", clock)
    yield made
    made.close()


def plain(ticket: str) -> str:
    return ticket.strip("\u2066\u2069")


def write(desk: OpenBranch, visit_id: str, **answers: object) -> None:
    for name, typed in answers.items():
        desk.records.edit(Ref("visit", visit_id), name, typed)


def acts(desk: OpenBranch) -> list[tuple[str | None, str | None]]:
    """Every act on record, with its article."""
    with desk.store.reading() as session:
        return [(one.act, one.article) for one in session.scalars(select(CaseEvent).order_by(CaseEvent.at))]


def test_numbers_follow_each_other_and_begin_anew_every_day(timed: OpenBranch, clock: Clock) -> None:
    queue = timed.practice.queue
    assert [plain(queue.take_number().ticket) for _ in range(3)] == ["101", "102", "103"]
    clock.now += dt.timedelta(days=1)
    assert plain(queue.take_number().ticket) == "101"
    assert len(queue.waiting()) == 1  # nobody waits overnight


def test_after_the_ninety_ninth_number_none_is_given_twice(timed: OpenBranch) -> None:
    given = [plain(timed.practice.queue.take_number().ticket) for _ in range(102)]
    assert len(set(given)) == 102
    assert given[98:] == ["199", "1-100", "1-101", "1-102"]


def test_whoever_came_first_is_called_first_but_for_those_who_go_before(timed: OpenBranch) -> None:
    queue = timed.practice.queue
    first, second = queue.take_number(), queue.take_number()
    unwell = queue.take_number(goes_first=True)
    assert [queue.call_next() for _ in range(3)] == [unwell.visit_id, first.visit_id, second.visit_id]
    with pytest.raises(NotReady):
        queue.call_next()


def test_waiting_and_the_time_given_are_counted_and_nothing_presses(timed: OpenBranch, clock: Clock) -> None:
    queue = timed.practice.queue
    queue.take_number()
    clock.now += dt.timedelta(minutes=12)
    visit = queue.call_next()
    clock.now += dt.timedelta(minutes=40)
    timing = queue.timing(visit)
    assert timing is not None
    assert (timing.waited, timing.given, timing.running) == (12, 40, True)
    write(timed, visit, visitor_name="نورة الحربي", purpose="inquiry", inquiry="ما الوثائق؟", answer="شُرحت.")
    timed.reception.answer(visit)
    (served,) = queue.served()
    assert (served.waited, served.given, served.by) == (12, 40, timed.officer.name)
    assert served.ended


def test_an_answered_visit_leaves_who_received_it_by_which_article_and_how_long(
    timed: OpenBranch, clock: Clock
) -> None:
    visit = timed.reception.log().ref.id
    write(timed, visit, visitor_name="نورة الحربي", purpose="inquiry", answer="شُرحت.")
    clock.now += dt.timedelta(minutes=7)
    timed.reception.answer(visit)
    timed.reception.answer(visit)  # pressed again: nothing is counted twice
    article = timed.profile.step("reception")
    assert article is not None
    assert acts(timed) == [("receive", article.article), ("answer_inquiry", article.article)]
    with timed.store.reading() as session:
        event = session.scalars(select(CaseEvent).where(CaseEvent.act == "receive")).one()
        assert (event.said, event.proof_type, event.proof_id) == ("الوقت المعطى: 7 دقائق", "visit", visit)
    assert timed.cases.recent() == ()


def test_who_is_not_there_when_called_waits_on_and_who_left_is_not_called(timed: OpenBranch) -> None:
    queue = timed.practice.queue
    queue.take_number()
    visit = queue.call_next()
    queue.put_back(visit)
    assert [one.visit_id for one in queue.waiting()] == [visit]
    queue.left(visit)
    assert queue.waiting() == ()
    with pytest.raises(NotReady):
        queue.call(visit)
    assert timed.reception.today()[0].outcome == tr("Left before being served")


def test_a_visitor_with_a_file_has_gone_when_the_next_one_is_called(timed: OpenBranch, clock: Clock) -> None:
    queue = timed.practice.queue
    queue.take_number()
    queue.take_number()
    first = queue.call_next()
    timed.intake.start(first)
    assert queue.served()[0].ended == ""
    clock.now += dt.timedelta(minutes=25)
    queue.call_next()
    ended = next(one for one in queue.served() if one.visit_id == first)
    assert (ended.given, bool(ended.ended)) == (25, True)


def test_a_number_given_is_a_visit_of_the_day_without_a_name(timed: OpenBranch) -> None:
    timed.practice.queue.take_number()
    (line,) = timed.reception.today()
    assert ("101" in line.visitor, line.outcome) == (True, tr("Waits"))


@pytest.mark.parametrize(
    ("channel", "asked"),
    [
        ("in_person", set()),
        ("phone", {"caller_number"}),
        ("letter", {"letter_no", "letter_date"}),
        ("social_media", {"account_link"}),
        ("branch_rep", {"delegate_name", "delegate_office"}),
        ("whatsapp", {"caller_number"}),
        ("volunteer", set()),
    ],
)
def test_each_channel_asks_its_own(timed: OpenBranch, channel: str, asked: set[str]) -> None:
    common = {"visitor_name", "purpose"}
    assert set(timed.reception.log(channel).missing) == asked | common


def test_a_channel_for_calls_and_letters_asks_which_of_the_two(open_desk: Opener) -> None:
    desk = open_desk("unnamed")
    called = desk.reception.log("phone_or_letter")
    assert "caller_number" in called.missing
    desk.records.edit(called.ref, "contact_way", "letter")
    assert {"letter_no", "letter_date"} <= set(desk.reception.card(called.ref.id).missing)
    assert "caller_number" not in desk.reception.card(called.ref.id).missing


def test_whatsapp_is_a_channel_only_where_the_association_prints_numbers(open_desk: Opener) -> None:
    for policy, listed in (("roofaa", True), ("qaisoon", False)):
        channel = next(one for one in open_desk(policy).reception.log().fields if one.name == "channel")
        assert ("whatsapp" in {choice.code for choice in channel.choices}) is listed


def test_a_visit_for_an_application_is_told_that_applying_is_done_online_where_an_article_says_so(
    open_desk: Opener,
) -> None:
    desk, other = open_desk("unnamed"), open_desk("roofaa")
    assert "told_online" not in {field.name for field in other.reception.log().fields}
    visit = desk.reception.log("in_person").ref.id
    write(desk, visit, visitor_name="نورة الحربي", purpose="application")
    assert "told_online" in desk.reception.card(visit).missing
    write(desk, visit, told_online=True)
    file = desk.intake.start(visit)
    done = {event.act: event.article for event in desk.practice.procedure.events(file)}
    assert done == {"open": "5-1", "receive": "5-1", "confirm_online": "5-2", "accept_terms": "5-7"}
    terms = desk.practice.imports.terms(file)
    assert terms is not None
    assert terms.way == tr("By the visit")


def test_a_call_is_no_visit_that_would_accept_the_instructions(open_desk: Opener) -> None:
    desk = open_desk("unnamed")
    file = desk.intake.start(desk.reception.log("phone_or_letter").ref.id)
    assert desk.practice.imports.terms(file) is None


def test_ready_answers_come_from_the_policy_and_are_found_in_any_spelling(open_desk: Opener) -> None:
    for policy in ("roofaa", "noor", "unnamed"):
        desk = open_desk(policy)
        found = desk.practice.ready_answers
        articles = {one.text for one in found.find() if one.source}
        assert articles == {step.words for step in desk.profile.steps}
        assert (
            any(one.id.startswith("papers.") and "الهوية" in one.text for one in found.find("هويه")) or policy == "noor"
        )
        assert found.find("لا وجود لهذه الكلمة") == ()
