"""A question goes from the desk to the social researcher, the answer comes back, and the visitor is told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.errors import InputError, NotAllowed, NotReady, StepRefused
from desktop.opening import OpenBranch
from desktop.services.receiving.clarifications import ANSWERED, CLOSED, OPEN
from tests.desk import open_for_test
from tests.services.conftest import Opener
from tests.services.filing import Clock, words_of
from tests.services.test_queue import acts, write

QUESTION, ANSWER = "هل تُحتسب مكافأة الابن الطالب في دخل الأسرة؟", "لا تُحتسب ما دام طالباً منتظماً."


@pytest.fixture
def researched(tmp_path: Path) -> Iterator[OpenBranch]:
    """A computer at which the social researcher sits."""
    made = open_for_test(tmp_path / "r", "roofaa", Clock(), role="researcher")
    yield made
    made.close()


def referred(desk: OpenBranch) -> str:
    """A visit that was referred with its question."""
    visit = desk.reception.log().ref.id
    write(desk, visit, visitor_name="نورة الحربي", purpose="inquiry")
    desk.reception.refer(visit)
    write(desk, visit, referral_kind="unclear", referral_reason=QUESTION)
    desk.reception.refer(visit)
    return visit


def test_a_referred_visit_puts_its_question_once(desk: OpenBranch) -> None:
    visit = referred(desk)
    desk.reception.refer(visit)
    (question,) = desk.practice.clarifications.pending()
    assert (question.question, question.about, question.state) == (QUESTION, "نورة الحربي", OPEN)
    article = desk.profile.step("referral")
    assert article is not None
    assert acts(desk).count(("ask_researcher", article.article)) == 1


def test_a_referral_without_its_question_is_not_put(desk: OpenBranch) -> None:
    visit = desk.reception.log().ref.id
    write(desk, visit, visitor_name="نورة الحربي", purpose="inquiry")
    assert set(desk.reception.refer(visit).missing) == {"referral_kind", "referral_reason"}
    assert desk.practice.clarifications.pending() == ()


def test_a_question_about_a_file_is_answered_told_and_closed(researched: OpenBranch) -> None:
    asking = researched.practice.clarifications
    file = researched.intake.start()
    question = asking.ask(file, "special", QUESTION)
    assert asking.counted() == {OPEN: 1, ANSWERED: 0}
    with pytest.raises(NotReady):
        asking.told(question.id)
    assert asking.answer(question.id, ANSWER).state == ANSWERED
    assert asking.counted() == {OPEN: 0, ANSWERED: 1}
    closed = asking.told(question.id)
    assert (closed.state, closed.answer) == (CLOSED, ANSWER)
    assert asking.pending() == ()
    assert [one.id for one in asking.closed()] == [question.id]
    done = [event.act for event in researched.practice.procedure.events(file)]
    assert done == ["open", "ask_researcher", "answer_question"]


def test_an_answer_may_be_corrected_until_it_was_told(researched: OpenBranch) -> None:
    asking = researched.practice.clarifications
    question = asking.ask(researched.intake.start(), "special", QUESTION)
    asking.answer(question.id, "تُحتسب.")
    asking.answer(question.id, ANSWER)
    asking.told(question.id)
    with pytest.raises(NotReady):
        asking.answer(question.id, "تُحتسب.")
    assert asking.one(question.id).answer == ANSWER


def test_only_the_researcher_or_the_manager_answers(desk: OpenBranch) -> None:
    asking = desk.practice.clarifications
    question = asking.ask(desk.intake.start(), "special", QUESTION)
    assert not asking.may_answer()
    with pytest.raises(NotAllowed):
        asking.answer(question.id, ANSWER)
    assert asking.one(question.id).state == OPEN


@pytest.mark.parametrize(("kind", "text"), [("unclear", ""), ("unclear", "لِمَ"), ("", QUESTION), ("nothing", QUESTION)])
def test_a_question_needs_its_words_and_why_it_is_referred(desk: OpenBranch, kind: str, text: str) -> None:
    file = desk.intake.start()
    with pytest.raises(InputError):
        desk.practice.clarifications.ask(file, kind, text)
    assert desk.practice.clarifications.of_file(file) == ()


def test_the_question_of_a_visit_stands_in_the_file_it_opened(desk: OpenBranch) -> None:
    file = desk.intake.start(referred(desk))
    (question,) = desk.practice.clarifications.of_file(file)
    assert (question.question, question.application_id) == (QUESTION, file)


@pytest.mark.parametrize("policy", ["unnamed", "noor"])
def test_a_policy_without_the_article_has_no_such_referral(open_desk: Opener, policy: str) -> None:
    desk = open_desk(policy)
    asking = desk.practice.clarifications
    assert not asking.offered()
    with pytest.raises(StepRefused):
        asking.ask(desk.intake.start(), "unclear", QUESTION)
    visit = desk.reception.log().ref.id
    write(desk, visit, visitor_name="نورة الحربي", purpose="inquiry", referral_kind="unclear", referral_reason=QUESTION)
    with pytest.raises(StepRefused):
        desk.reception.refer(visit)
    assert asking.pending() == ()


def test_the_referral_is_printed_with_and_without_a_file(researched: OpenBranch) -> None:
    referred(researched)
    asking = researched.practice.clarifications
    (of_visit,) = asking.pending()
    assert "إحالة" in words_of(asking.paper(of_visit.id).pdf)
    of_file = asking.ask(researched.intake.start(), "special", QUESTION)
    asking.answer(of_file.id, ANSWER)
    assert of_file.number.strip("\u2066\u2069") in words_of(asking.paper(of_file.id).pdf)
