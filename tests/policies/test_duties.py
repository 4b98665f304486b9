"""The evidence of a file, article by article: what was done, what waits, what was skipped, what nobody asked for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.policy import loader
from desktop.policy.duties import DUTIES, ArticleState, Done, State, duties_of, evidence, gaps
from desktop.policy.procedure import ACTS, NO_FILE, act

POLICIES = ("qaisoon", "unnamed", "noor", "roofaa", "robotweak")
COMPLETED = dt.date(2026, 3, 1)
BEFORE = ("receive", "open", "confirm_online", "notice", "accept_terms", "verify", "explain", "declare", "complete")
DECIDED = ("submit", "decide_accept")
AFTER = ("notify", "deliver", "follow_up", "invite", "close")


def trail(*acts: str, days: int = 20) -> list[Done]:
    """These acts one after the other; those after the decision `days` after the file was complete."""
    stage, found = NO_FILE, []
    for number, code in enumerate(acts):
        stage = act(code).to or stage
        day = COMPLETED + dt.timedelta(days=days) if code in (*AFTER, "release") else COMPLETED
        found.append(Done(code, dt.datetime.combine(day, dt.time(9, number), dt.UTC), "نورة", stage))
    return found


def of(policy: str, done: Sequence[Done]) -> dict[str, ArticleState]:
    stage = done[-1].stage if done else "draft"
    found = evidence(loader.one(policy), done, stage, COMPLETED)
    return {one.step.code: one for one in found}


@pytest.mark.parametrize("policy", POLICIES)
def test_a_case_carried_out_whole_has_no_gap_and_nothing_waiting(policy: str) -> None:
    found = of(policy, trail(*BEFORE, *DECIDED, *AFTER))
    assert {code: one.state for code, one in found.items() if one.state in (State.GAP, State.WAITING)} == {}


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("left_out", ["verify", "declare", "explain", "submit", "notify", "deliver"])
def test_a_duty_left_out_is_a_gap_of_exactly_its_articles(policy: str, left_out: str) -> None:
    profile = loader.one(policy)
    acts = [one for one in (*BEFORE, *DECIDED, *AFTER) if one != left_out]
    mine = {step.code for step in profile.steps for duty in duties_of(profile, step) if duty.acts == (left_out,)}
    if left_out == "deliver":
        mine = {step.code for step in profile.steps for duty in duties_of(profile, step) if "deliver" in duty.acts}
    found = evidence(profile, trail(*acts), "closed", COMPLETED)
    assert {step.code for step, _ in gaps(found)} == mine


def test_what_is_not_due_yet_waits() -> None:
    found = of("qaisoon", trail("receive", "open"))
    assert found["reception"].state is State.DONE
    assert found["matching"].state is State.WAITING
    assert found["service"].state is State.WAITING


def test_a_file_closed_for_want_of_documents_has_no_gap_after_the_desk() -> None:
    found = of("qaisoon", trail("receive", "open", "notice", "verify", "declare", "explain", "lack", "close"))
    assert {one.state for one in found.values()} == {State.DONE, State.NOT_NEEDED}


def test_nothing_has_to_be_given_after_a_rejection() -> None:
    found = of("unnamed", trail(*BEFORE, "submit", "decide_reject", "notify", "close"))
    assert found["service"].state is State.NOT_NEEDED
    assert found["satisfaction"].state is State.NOT_NEEDED
    assert found["committee"].state is State.DONE


def test_a_question_to_the_researcher_without_an_answer_is_a_gap_before_the_committee() -> None:
    assert of("roofaa", trail(*BEFORE))["referral"].state is State.WAITING
    found = of("roofaa", trail("receive", "ask_researcher", "open", "declare", "complete", *DECIDED, *AFTER))
    assert found["referral"].state is State.GAP
    answered = of("roofaa", trail("receive", "ask_researcher", "answer_question", *BEFORE[1:], *DECIDED, *AFTER))
    assert answered["referral"].state is State.DONE


def test_a_reply_before_two_weeks_is_a_gap_unless_a_manager_released_it() -> None:
    early = of("qaisoon", trail(*BEFORE, *DECIDED, "notify", days=3))["committee"]
    assert [one.duty.code for one in early.duties if one.state is State.GAP] == ["in_time"]
    released = of("qaisoon", trail(*BEFORE, *DECIDED, "release", "notify", days=3))["committee"]
    assert released.state is State.DONE


def test_a_policy_without_the_clause_knows_no_time_of_the_reply() -> None:
    profile = loader.one("unnamed")
    codes = {duty.code for step in profile.steps for duty in duties_of(profile, step)}
    assert "in_time" not in codes


def test_the_service_of_policy_002_asks_for_the_questionnaire_its_words_speak_of() -> None:
    profile = loader.one("noor")
    service = profile.step("service")
    assert service is not None
    assert [duty.code for duty in duties_of(profile, service)] == ["delivered", "asked"]


@pytest.mark.parametrize("policy", POLICIES)
def test_every_article_asks_for_something_the_program_can_show(policy: str) -> None:
    profile = loader.one(policy)
    known = {one.code for one in ACTS}
    for step in profile.steps:
        assert duties_of(profile, step)
        assert all(set(duty.acts) | set(duty.when) <= known for duty in DUTIES[step.code])


@given(st.sampled_from(POLICIES), st.lists(st.sampled_from([one.code for one in ACTS]), max_size=12))
def test_doing_more_never_undoes_what_was_kept(policy: str, acts: list[str]) -> None:
    profile = loader.one(policy)
    done = trail(*acts)
    stage = "in_committee"
    before = evidence(profile, done, stage, None)
    after = evidence(profile, [*done, *trail("receive", "verify", "declare")], stage, None)
    for old, new in zip(before, after, strict=True):
        for was, now in zip(old.duties, new.duties, strict=True):
            assert was.state is not State.DONE or now.state is State.DONE
