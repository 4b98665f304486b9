"""A policy that is opened in the editor and kept as it is says the same; a place leads to one value and back."""

from __future__ import annotations

import tomllib
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.policy import source
from desktop.policy.draft import Draft, join, steps
from desktop.policy.loader import profiles
from desktop.policy.toml_text import write

SHIPPED = profiles()
GHAITH = Path(__file__).parent / "aid"

_texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_plain = _texts | st.integers(-(2**60), 2**60) | st.booleans() | st.decimals("-9999", "9999", places=2)
_values = st.recursive(
    _plain,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_texts, inner, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(_texts, _values, max_size=5))
def test_whatever_is_written_is_read_back_equal(table: dict[str, object]) -> None:
    assert tomllib.loads(write(table), parse_float=Decimal) == table


@pytest.mark.parametrize("policy", sorted(SHIPPED))
def test_every_shipped_policy_kept_unchanged_gives_an_equal_profile(policy: str) -> None:
    opened = Draft.of(source.of_files(policy))
    assert source.read(opened.source()) == SHIPPED[policy]


def test_so_does_a_catalogue_of_aid_with_every_kind_of_rule() -> None:
    files = source.of_files("ghaith", GHAITH)
    assert source.read(Draft.of(files).source()) == source.read(files) == profiles(GHAITH)["ghaith"]


def test_a_source_carries_every_text_it_names_and_needs_no_other() -> None:
    found = source.of_files("noor")
    assert set(found.texts) == {
        "requirements-programme-1.toml", "declaration-programme-1.toml", "notice-standard-1.toml",
        "receipt-standard-1.toml", "letters-standard-1.toml", "messages-standard-1.toml",
    }  # fmt: skip


def test_the_digest_follows_every_letter() -> None:
    found = Draft.of(source.of_files("noor"))
    assert found.source().digest == found.source().digest
    assert found.put("letters:wish", "حفظكم الله").source().digest != found.source().digest


def test_a_place_leads_to_a_value_and_is_written_as_the_checks_write_it() -> None:
    draft = Draft.of(source.of_files("roofaa"))
    assert draft.get("policy:channel[2].code") == "phone"
    assert draft.get("letters:letter[1].part[2].heads") == ["الخدمة", "المبلغ", "من", "إلى"]
    assert draft.get("policy:nothing[3].here") is None
    for place in (
        "policy:title",
        "policy:step[2].words",
        "letters:letter[1].part[3].words",
        "policy:service[1].rule[2]",
    ):
        assert join(steps(place)) == place


def test_a_slip_is_found_beside_its_field() -> None:
    draft = Draft.of(source.of_files("roofaa")).put("policy:channel[2].label", None)
    draft = draft.put("declaration:clause[2].words", "أبلّغ {nobody}")
    assert {draft.place(fault) for fault in source.check(draft.source())} == {
        "policy:channel[2].label", "declaration:clause[2].words",
    }  # fmt: skip


def test_an_edit_leaves_the_draft_before_it_as_it_was() -> None:
    before = Draft.of(source.of_files("roofaa"))
    after = before.put("policy:step[1].words", "كلام آخر").remove("policy:channel[1]").add("policy:tool", {"code": "x"})
    assert before == Draft.of(source.of_files("roofaa"))
    assert after.get("policy:channel[1].code") == "phone" and len(after.get("policy:tool")) == 5


def test_what_is_emptied_leaves_no_empty_table_behind() -> None:
    draft = Draft.of(source.of_files("unnamed"))
    emptied = draft.put("policy:implied_consent.article", None).put("policy:implied_consent.words", "")
    assert "implied_consent" not in emptied.tables["policy"]
    assert source.read(emptied.source()).implied_consent is None


def test_rows_move_and_stay_at_the_ends() -> None:
    draft = Draft.of(source.of_files("noor"))
    codes = [one["code"] for one in draft.get("policy:channel")]
    moved = draft.move("policy:channel[2]", -1)
    assert [one["code"] for one in moved.get("policy:channel")] == [codes[1], codes[0], *codes[2:]]
    assert draft.move("policy:channel[1]", -1) == draft


def test_a_version_makes_the_changed_texts_its_own_and_leaves_the_others() -> None:
    before = Draft.of(source.of_files("qaisoon"))
    second = before.put("receipt:title", "إشعار تسلّم").numbered(2, before)
    profile = source.read(second.source())
    assert (profile.version, profile.receipt.id, profile.receipt.version, profile.receipt.source) == (
        2, "qaisoon", 2, "board",
    )  # fmt: skip
    assert profile.declaration == SHIPPED["qaisoon"].declaration
    assert second.file("receipt") == "receipt-qaisoon-2.toml"
