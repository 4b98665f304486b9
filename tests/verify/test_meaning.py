"""What a validly signed declaration may still not say, and what receipts may not say of each other."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.services.seals.book import SealedEntry
from desktop.services.seals.bundle_file import chain_export, declaration_bundle
from desktop.sync import notary
from istiqbal_verify.history import Log
from istiqbal_verify.run import Finding, Run, worst
from tests.verify.sealing import START, World, key, sha, with_receipt

Content = dict[str, Any]


@pytest.fixture
def world() -> World:
    return World()


def findings(world: World, folder: Path, *entries: SealedEntry, head: str = "", kept: str = "") -> list[Finding]:
    """What the verifier says of one bundle each."""
    run = Run(world.notary_key)
    for name, text in (("kept.json", kept), ("head.json", head)):
        if text:
            (folder / name).write_text(text, encoding="utf-8")
            run.hear(folder / name)
    for number, entry in enumerate(entries):
        file = folder / f"{number}.zip"
        file.write_bytes(declaration_bundle(entry, (entry,) if entry.seq else (), (), "2026", strokes=True))
        run.read(file)
    return run.compare()


def broken(found: list[Finding]) -> set[str]:
    return {one.check for one in found if one.answer is False}


def _in(*path: str, value: object) -> Callable[[Content], None]:
    def change(content: Content) -> None:
        for name in path[:-1]:
            content = content[name]
        content[path[-1]] = value

    return change


WITNESSES = [{"name": "شاهد أول", "id_number": "1000000001"}, {"name": "شاهد ثان", "id_number": "1000000002"}]
MEANINGS: dict[str, tuple[str, str, Callable[[Content], None]]] = {
    "the applicant is the witness": ("paper", "another", _in("signer", "name", value="موظف  0")),
    "the applicant saw the own thumb": ("thumb", "another", _in("signer", "name", value="شاهد ثان")),
    "nobody was there": ("paper", "another", _in("signer", "present", value=False)),
    "confirmed too early": ("paper", "times", _in("witness", "reauth_at", value="2026-10-31T23:59:29+00:00")),
    "confirmed afterwards": ("paper", "times", _in("witness", "reauth_at", value="2026-11-01T00:01:31+00:00")),
    "no moment": ("paper", "times", _in("witness", "reauth_at", value="yesterday")),
    "no zone": ("paper", "times", _in("witness", "reauth_at", value="2026-11-01T00:01:00")),
    "later than the latest": ("paper", "times", _in("time", "highest", value="2026-11-01T00:01:00+00:00")),
    "a thumb nobody read to": ("thumb", "thumb", _in("signer", "read_aloud", value=False)),
    "a thumb nobody saw": ("thumb", "thumb", _in("signer", "witnesses", value=[])),
    "a thumb one saw": ("thumb", "thumb", _in("signer", "witnesses", value=WITNESSES[:1])),
    "a thumb one saw twice": ("thumb", "thumb", _in("signer", "witnesses", value=[WITNESSES[0], WITNESSES[0]])),
    "a thumb three saw": ("thumb", "thumb", _in("signer", "witnesses", value=[*WITNESSES, WITNESSES[0]])),
    "a pen with witnesses": ("paper", "thumb", _in("signer", "witnesses", value=WITNESSES)),
    "a screen without a line": ("screen", "ink", _in("ink", "points", value=0)),
    "paper with a line": ("paper", "ink", _in("ink", "points", value=3)),
    "another drawing": ("screen", "ink", _in("ink", "strokes_sha256", value=sha(b"another"))),
    "another text": ("paper", "text", _in("text", "clauses", value=["لا شيء"])),
    "another computer": ("paper", "device_id", _in("device", value="0" * 32)),
    "another key": ("paper", "witness_key", _in("witness", "key", value="ab" * 32)),
    "number nought": ("paper", "device_id", _in("seq", value=0)),
}


@pytest.mark.parametrize("case", MEANINGS)
def test_what_must_not_be_said_is_noticed_under_valid_signatures(world: World, tmp_path: Path, case: str) -> None:
    mode, check, change = MEANINGS[case]
    content = world.content(1, START, mode=mode)
    assert worst(findings(world, tmp_path, world.entry(content))) == 0
    change(content)
    found = findings(world, tmp_path, world.sealed(content))
    assert check in broken(found)
    assert all(one.answer for one in found if one.check in ("canonical", "hashes", "witness_sig", "device_sig"))


def test_a_declaration_of_the_first_version_is_verified_but_proves_no_order(world: World, tmp_path: Path) -> None:
    content = world.content(1, START) | {"v": 1, "witness": {"id": "a" * 32, "name": "موظف"}}
    for name in ("seq", "prev", "epoch", "device", "paper", "ink"):
        del content[name]
    entry = world.sealed(content)
    found = findings(world, tmp_path, entry)
    assert worst(found) == 2 and not broken(found)
    assert {one.check for one in found if one.answer is None} >= {"chained", "receipt"}
    other = world.sealed(content | {"id": "f" * 32})
    assert not broken(findings(world, tmp_path, entry, other))  # two of them have no number to share
    assert "witness_sig" in broken(findings(world, tmp_path, replace(entry, user_sig=other.user_sig)))


def test_one_number_for_two_declarations_is_noticed(world: World, tmp_path: Path) -> None:
    content = world.content(1, START)
    first, second = world.sealed(content), world.sealed(content | {"id": "f" * 32})
    (fault,) = (one.what for one in findings(world, tmp_path, first, second) if one.check == "history")
    assert fault is not None and (fault["seq"], fault["why"]) == (1, "twice")


def test_bundles_of_neighbours_have_to_be_linked(world: World, tmp_path: Path) -> None:
    first = world.entry(world.content(1, START))
    second = world.entry(world.content(2, "ab" * 32))
    (fault,) = (one.what for one in findings(world, tmp_path, first, second) if one.check == "history")
    assert fault is not None and (fault["seq"], fault["why"]) == (2, "unlinked")


def test_a_log_that_grew_is_one_log(world: World, tmp_path: Path) -> None:
    """Receipts from trees of every size, and a head from the middle."""
    entries, heads, content = list[SealedEntry](), [], world.content
    for seq in range(1, 22):
        entries.append(world.entry(content(seq, entries[-1].event_hash if entries else START)))
        heads.append(world.head())
    for head in heads:
        assert worst(findings(world, tmp_path, *entries, head=head)) == 0


def test_a_head_over_other_declarations_is_noticed(world: World, tmp_path: Path) -> None:
    entries = world.chain(5)
    elsewhere = World()
    elsewhere.chain(4)
    elsewhere.leaves.append(notary.leaf_hash(b"another".ljust(32)))
    assert broken(findings(world, tmp_path, *entries, head=elsewhere.head())) == {"head"}


def test_a_head_that_the_receipts_do_not_reach_is_not_shown(world: World, tmp_path: Path) -> None:
    entries = world.chain(5)
    world.leaves.append(notary.leaf_hash(b"from another branch".ljust(32)))
    found = findings(world, tmp_path, *entries, head=world.head())
    assert worst(found) == 2 and [one.answer for one in found if one.check == "head"] == [None]


def test_two_stories_of_one_notary_are_noticed(world: World, tmp_path: Path) -> None:
    """Each receipt holds by itself, but both cannot stand in one tree."""
    entries = world.chain(3)
    other = World()
    other.leaves = [notary.leaf_hash(b"another".ljust(32)), *world.leaves[1:2]]
    retold = with_receipt(entries[2], other.registered(entries[2]).receipt)
    assert worst(findings(world, tmp_path, retold)) == 0
    assert "log" in broken(findings(world, tmp_path, entries[1], retold))


def test_another_path_is_no_proof(world: World) -> None:
    body = json.loads(world.chain(6)[5].receipt)["body"]
    assert Log().agrees(body)
    for wrong in (
        {"path": body["path"][:-1]},
        {"path": [*body["path"], "00" * 32]},
        {"path": body["path"][::-1]},
        {"log_index": 4},
        {"log_index": 6},
        {"log_index": -1},
        {"tree_size": 7},
        {"tree_size": 2**52},
        {"tree_head": "00" * 32},
        {"event_hash": "00" * 32},
    ):
        assert not Log().agrees(body | wrong), wrong


def test_receipts_of_a_computer_that_is_not_shown_leave_trust_incomplete(world: World, tmp_path: Path) -> None:
    entries = world.chain(2)
    other = World(device=key(9))
    theirs = other.chain(1)
    (tmp_path / "kept.json").write_text(f"[{theirs[0].receipt},{entries[0].receipt}]", encoding="utf-8")
    (tmp_path / "chain.zip").write_bytes(chain_export(world.device_id, entries, "2026"))
    run = Run(world.notary_key)
    run.hear(tmp_path / "kept.json")
    run.read(tmp_path / "chain.zip")
    assert "elsewhere" in {one.check for one in run.compare() if one.answer is None}
