"""The page on policy files shows what works: its examples, put together, are a policy without faults."""

from __future__ import annotations

import re
from pathlib import Path

from desktop.paths import RESOURCES
from desktop.policy.aid import Bands, Points
from desktop.policy.loader import check, load
from desktop.policy.vocabulary import RULE_KINDS

PAGE = (RESOURCES.parent / "docs" / "policy-files.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)


def _policy(folder: Path) -> Path:
    """A shipped policy with every example of the page after it."""
    base = (RESOURCES / "policies" / "qaisoon.toml").read_text(encoding="utf-8")
    base = base.replace('id = "qaisoon"', 'id = "own"').replace('"food", ', '"food", "home_repair", ')
    path = folder / "own.toml"
    path.write_text("\n".join([base, *EXAMPLES]), encoding="utf-8")
    return path


def test_the_examples_of_the_page_have_no_faults(tmp_path: Path) -> None:
    assert check(_policy(tmp_path)) == []


def test_the_examples_show_every_kind_of_rule(tmp_path: Path) -> None:
    service = load(_policy(tmp_path)).service("home_repair")
    shown = {rule.kind for rule in service.rules}
    assert all(f'"{kind}"' in PAGE for kind in RULE_KINDS)
    assert shown | {"floor", "frequency"} == RULE_KINDS  # these two stand in remarks beside their like
    assert {type(rule.test) for rule in service.rules} >= {Bands, Points}
    assert service.deferral is not None and len(service.documents) == 3
