"""The procedure as a table: what it allows, what it refuses, and the article it names."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.models.application import Application
from desktop.models.base import fields_of
from desktop.models.choices import ROLES
from desktop.policy import loader
from desktop.policy.procedure import ACTS, NO_FILE, STAGES, Act, Because, act, article_before, lawful, refusal

POLICIES = ("qaisoon", "unnamed", "noor", "roofaa", "robotweak")


def _paths(profile_id: str, banned: str) -> Iterator[str]:
    """Every stage that can be reached under a policy without a certain act."""
    profile = loader.one(profile_id)
    reached, edge = {NO_FILE}, [NO_FILE]
    while edge:
        here = edge.pop()
        for one in ACTS:
            if one.code != banned and one.to and here in one.after and one.known(profile) and one.to not in reached:
                reached.add(one.to)
                edge.append(one.to)
    yield from reached


def test_every_stage_of_the_table_has_a_label_and_every_label_a_stage() -> None:
    assert tuple(choice.code for choice in fields_of(Application)["stage"].choices) == STAGES
    for one in ACTS:
        assert {*one.after, one.to} <= {*STAGES, NO_FILE}


def test_every_role_of_the_table_exists() -> None:
    known = {role.code for role in ROLES}
    assert all(set(one.roles) <= known for one in ACTS)


def test_no_act_is_declared_twice() -> None:
    assert len({one.code for one in ACTS}) == len(ACTS)


@pytest.mark.parametrize("policy", POLICIES)
def test_under_every_policy_a_file_can_go_from_the_greeting_to_an_active_beneficiary(policy: str) -> None:
    reached = set(_paths(policy, banned=""))
    assert {"draft", "complete", "in_committee", "decided", "notified", "active", "closed"} <= reached


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("needed", ["submit", "notify"])
def test_no_path_reaches_aid_without_the_body_and_without_telling_the_beneficiary(policy: str, needed: str) -> None:
    assert "active" not in set(_paths(policy, banned=needed))


@pytest.mark.parametrize("policy", POLICIES)
def test_what_comes_too_early_is_refused_with_an_article_of_the_policy_itself(policy: str) -> None:
    profile = loader.one(policy)
    found = refusal(profile, "deliver", "complete", "manager")
    assert found is not None
    assert found.because is Because.STAGE
    assert found.article in profile.steps


def test_an_act_the_policy_does_not_speak_of_is_not_known_there() -> None:
    found = refusal(loader.one("noor"), "ask_researcher", "", "receptionist")
    assert found is not None
    assert (found.because, found.article) == (Because.POLICY, None)


def test_a_receptionist_does_not_decide_and_a_researcher_does_not_decide_alone() -> None:
    profile = loader.one("qaisoon")
    for role in ("receptionist", "researcher"):
        found = refusal(profile, "decide_accept", "in_committee", role)
        assert found is not None
        assert found.because is Because.ROLE


def test_the_early_delivery_is_refused_with_the_article_of_the_committee() -> None:
    found = refusal(loader.one("unnamed"), "deliver", "complete", "manager")
    assert found is not None
    assert found.article is not None
    assert found.article.article == "5-5"


@pytest.mark.parametrize("one", ACTS, ids=lambda one: one.code)
def test_a_step_is_lawful_exactly_when_an_act_leads_there(one: Act) -> None:
    profile = loader.one("roofaa")
    for before in one.after:
        if one.to and one.known(profile):
            assert lawful(profile, before, one.to)
            assert lawful(None, before, one.to)


def test_a_jump_is_unlawful_and_the_article_against_it_is_known() -> None:
    profile = loader.one("unnamed")
    assert not lawful(profile, "draft", "decided")
    assert not lawful(profile, NO_FILE, "active")
    assert not lawful(None, "complete", "notified")
    found = article_before(profile, "complete", "decided")
    assert found is not None
    assert found.article == "5-5"


def test_an_act_of_no_stage_may_be_done_at_any() -> None:
    assert act("receive").after == ()
    assert refusal(loader.one("noor"), "receive", "closed", "receptionist") is None
