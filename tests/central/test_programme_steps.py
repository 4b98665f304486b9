"""At the central, too, nothing of a programme is carried out before its approval: a jump is held, by its article."""

from __future__ import annotations

import pytest

from central.steps import Steps
from desktop.policy import loader
from desktop.policy.profile import Profile
from desktop.sync.merge import Entity


def find(policy: str, version: str) -> Profile | None:
    return loader.one("noor") if (policy, version) == ("noor", "1") else None


def judged(before: str | None, after: object, policy: str = "noor") -> str:
    fields = {"policy_id": policy, "policy_version": "1"} | ({"stage": before} if before else {})
    return Steps(find, lambda _: [])(Entity("programme_request", "1" * 32, fields), "stage", after, 0)


@pytest.mark.parametrize("step", [(None, "draft"), ("studied", "approved"), ("approved", "executing")])
def test_the_steps_of_the_procedure_pass(step: tuple[str | None, str]) -> None:
    assert judged(*step) == ""


@pytest.mark.parametrize("before", ["draft", "received", "studied", "declined", "withdrawn"])
def test_execution_without_approval_is_held_by_the_article_on_approval(before: str) -> None:
    assert judged(before, "executing") == "step:stage|noor التعامل مع المستفيد ٢)"
    assert judged(before, "executing", "unknown") == "step:stage"


def test_a_stage_that_nobody_knows_is_held() -> None:
    assert judged("approved", "built").startswith("step:stage")
    assert judged("approved", None).startswith("step:stage")
