"""Each association's policy, by its table of given and expected (tests/policies/<id>.toml)."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from desktop.policy import checklist, deadlines
from desktop.policy.loader import profiles
from desktop.policy.profile import Profile

TABLES = {file.stem: tomllib.loads(file.read_text(encoding="utf-8")) for file in Path(__file__).parent.glob("*.toml")}
PROFILES = profiles()
CASES = [
    pytest.param(identity, case, id=f"{identity}: {case['name']}")
    for identity, table in sorted(TABLES.items())
    for case in table["case"]
]
each = pytest.mark.parametrize("identity", sorted(TABLES))


def test_every_shipped_policy_has_its_table() -> None:
    assert set(TABLES) == set(PROFILES)


@each
def test_the_lists_of_the_text_are_kept(identity: str) -> None:
    profile, table = PROFILES[identity], TABLES[identity]
    assert len(profile.channels) == table["channels"]
    assert len(profile.tools) == table["tools"]
    assert [step.code for step in profile.steps] == table["steps"]
    assert profile.committee_name == table.get("committee")
    assert profile.declaration.mandatory is table["signing_mandatory"]
    assert [one.label for one in profile.association.letterhead] == table.get("letterhead", [])


@each
def test_the_words_of_the_articles_are_the_printed_ones(identity: str) -> None:
    profile = PROFILES[identity]
    for code, words in TABLES[identity]["words"].items():
        step = profile.step(code)
        assert step is not None and words in step.words


@each
def test_what_is_wrong_with_the_approval_is_flagged_and_kept_as_printed(identity: str) -> None:
    profile, table = PROFILES[identity], TABLES[identity]
    assert [flag.code for flag in profile.approval.flags] == table["flags"]
    assert profile.approval.meeting_no == table.get("meeting")


@each
def test_the_reply_is_not_before_the_policys_minimum(identity: str) -> None:
    profile, reply = PROFILES[identity], TABLES[identity]["reply"]
    assert profile.reply.mode == reply["mode"]
    assert profile.reply.words == reply.get("words")
    assert deadlines.earliest_reply(profile, reply["completed"]) == reply.get("earliest")
    assert deadlines.latest_reply(profile, reply["completed"]) is None


@pytest.mark.parametrize(("identity", "case"), CASES)
def test_the_documents_asked_for_are_the_expected_ones(identity: str, case: dict[str, Any]) -> None:
    assert _asked(PROFILES[identity], case["given"]) == sorted(case["expect"])


def _asked(profile: Profile, given: dict[str, Any]) -> list[str]:
    answers = {name: tuple(value) if isinstance(value, list) else value for name, value in given.items()}
    alternatives: dict[str, list[str]] = {}
    for item in checklist.build(profile, answers):
        if item.mandatory:
            alternatives.setdefault(item.group or item.code, []).append(item.code)
    return sorted("|".join(sorted(codes)) for codes in alternatives.values())
