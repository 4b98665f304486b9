"""A branch reads the policy it works by, and no other."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop.errors import PolicyFaults
from desktop.paths import RESOURCES
from desktop.policy import loader


def test_the_one_policy_is_the_same_as_among_all() -> None:
    assert all(loader.one(name) == profile for name, profile in loader.profiles().items())


def test_a_fault_in_another_policy_keeps_no_branch_from_its_own(tmp_path: Path) -> None:
    (tmp_path / "broken.toml").write_text("id = ", encoding="utf-8")
    own = (RESOURCES / "policies" / "roofaa.toml").read_text(encoding="utf-8")
    (tmp_path / "ours.toml").write_text(own.replace('id = "roofaa"', 'id = "ours"'), encoding="utf-8")
    shutil.copytree(RESOURCES / "texts", tmp_path / "texts")

    assert loader.one("ours", tmp_path).id == "ours" and loader.one("roofaa", tmp_path).id == "roofaa"
    with pytest.raises(PolicyFaults):
        loader.profiles(tmp_path)


def test_a_policy_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(PolicyFaults) as refused:
        loader.one("gone", tmp_path)

    assert refused.value.faults[0].values == {"value": "gone.toml"}
