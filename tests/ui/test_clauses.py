"""Every clause of the five policy texts has its place: each screen, step, act, rule and paper the tables name exists."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.__main__ import main
from desktop.policy import letters, loader
from desktop.policy.procedure import act
from desktop.policy.profile import Profile
from desktop.printing import forms
from desktop.ui.screens.file import ORDER
from tests.ui.rooms import page_ids

TABLES = sorted((Path(__file__).resolve().parents[2] / "docs" / "clauses").glob("*.md"))
POLICIES = [table.stem for table in TABLES]
_ROW = re.compile(r"^\| (?P<no>[^|]+) \| (?P<words>[^|]+) \| (?P<how>[^|]+) \|$", re.MULTILINE)
_NAMED = re.compile(r"`([^`]+)`")
_BLANK = re.compile(r"\s+")


def rows(policy: str) -> list[tuple[str, str, str]]:
    """The clauses of one text: number, words, what fulfils it."""
    text = next(table for table in TABLES if table.stem == policy).read_text(encoding="utf-8")
    found = [(row["no"], row["words"], row["how"]) for row in _ROW.finditer(text)]
    return [row for row in found if row[0] not in ("No.", "---")]


def forms_known() -> set[str]:
    """The number of every paper."""
    modules = (importlib.import_module(f"{forms.__name__}.{one.name}") for one in pkgutil.iter_modules(forms.__path__))
    named = (value for module in modules for name, value in vars(module).items() if "FORM" in name)
    kinds = (kind for kind in vars(letters).values() if isinstance(kind, type) and issubclass(kind, letters.Letter))
    return {one for one in named if isinstance(one, str)} | {kind.form for kind in kinds if kind is not letters.Letter}


def named(policy: str, kind: str) -> Iterator[tuple[str, str]]:
    for number, _, how in rows(policy):
        for reference in _NAMED.findall(how):
            if reference.partition(":")[0] == kind:
                yield number, reference.partition(":")[2]


def test_there_is_a_table_for_each_of_the_five_texts() -> None:
    assert POLICIES == ["noor", "qaisoon", "robotweak", "roofaa", "unnamed"]


@pytest.mark.parametrize("policy", POLICIES)
def test_every_clause_is_fulfilled_by_something_named_or_says_why_it_is_not_software(policy: str) -> None:
    for number, words, how in rows(policy):
        said_why = how.startswith(("Not software: ", "By what follows"))
        assert words.strip(), number
        assert _NAMED.search(how) or said_why, f"{number}: {how}"


@pytest.mark.parametrize("policy", POLICIES)
def test_every_article_channel_and_tool_of_the_policy_stands_in_its_table_in_its_own_words(policy: str) -> None:
    profile = loader.one(policy)
    words = {_BLANK.sub(" ", words).strip() for _, words, _ in rows(policy)}
    printed = [step.words for step in profile.steps] + [one.printed for one in (*profile.channels, *profile.tools)]
    assert {_BLANK.sub(" ", one).strip() for one in printed} <= words
    numbers = {number for number, _, _ in rows(policy)}
    assert {step.article for step in profile.steps} <= numbers


@pytest.mark.parametrize("policy", POLICIES)
def test_the_codes_that_are_named_are_those_of_the_policy_itself(policy: str) -> None:
    profile: Profile = loader.one(policy)
    known = {
        "article": {one.code for one in profile.steps},
        "channel": {one.code for one in profile.channels},
        "tool": {one.code for one in profile.tools},
    }
    for kind, codes in known.items():
        assert {code for _, code in named(policy, kind)} == codes


@pytest.mark.parametrize("policy", POLICIES)
def test_every_act_that_is_named_is_known_under_that_policy(policy: str) -> None:
    profile = loader.one(policy)
    for number, code in named(policy, "act"):
        assert act(code).known(profile), f"{number}: {code}"


@pytest.mark.parametrize("policy", POLICIES)
def test_every_rule_paper_and_step_that_is_named_exists(policy: str) -> None:
    for _, module in named(policy, "rule"):
        importlib.import_module(module)
    assert {code for _, code in named(policy, "paper")} <= forms_known()
    assert {code for _, code in named(policy, "step")} <= set(ORDER)


@pytest.mark.parametrize("policy", POLICIES)
def test_every_command_that_is_named_is_one_of_the_program(policy: str, capsys: pytest.CaptureFixture[str]) -> None:
    for _, command in named(policy, "command"):
        with pytest.raises(SystemExit):
            main([command.split()[1], "--help"])
        assert "FILE_NO" in capsys.readouterr().out


@pytest.mark.parametrize("policy", POLICIES)
def test_every_screen_that_is_named_is_in_the_window_of_that_policy(policy: str, qtbot: QtBot, tmp_path: Path) -> None:
    there = page_ids(qtbot, tmp_path, policy)
    assert {code for _, code in named(policy, "screen")} <= there


def test_the_kinds_of_names_are_the_ones_that_are_looked_up() -> None:
    kinds = {ref.partition(":")[0] for policy in POLICIES for _, _, how in rows(policy) for ref in _NAMED.findall(how)}
    assert kinds <= {"screen", "step", "act", "rule", "paper", "article", "channel", "tool", "command"}
