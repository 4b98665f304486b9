"""A history rewritten by whoever holds the database key, the computer's key and a key of their own is named, given
yesterday's receipts: every number is made to fit again and everything is sealed anew."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.services.seals.book import SealedEntry
from desktop.services.seals.bundle_file import chain_export
from istiqbal_verify.__main__ import main
from istiqbal_verify.run import Run, worst
from tests.verify import forgeries
from tests.verify.forgeries import Forgery
from tests.verify.sealing import START, World, receipts_of

Entries = list[SealedEntry]
LENGTH = 60


@pytest.fixture(scope="module")
def world() -> World:
    return World()


@pytest.fixture(scope="module")
def entries(world: World) -> Entries:
    return world.chain(LENGTH)


@pytest.fixture(scope="module")
def kept(world: World, entries: Entries, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kept")
    (folder / "receipts.json").write_bytes(receipts_of(entries))
    (folder / "export.zip").write_bytes(chain_export(world.device_id, entries, "2026-11-01"))
    return folder


def _verified(world: World, entries: Entries, kept: Path, folder: Path) -> tuple[int, list[dict[str, object]]]:
    """The verdict, and the first bad event of each chain."""
    (folder / "chain.zip").write_bytes(chain_export(world.device_id, entries, "2026-11-02"))
    run = Run(world.notary_key)
    run.hear(kept)
    run.read(folder / "chain.zip")
    findings = run.compare()
    named = [{**(one.what or {}), "event": one.event} for one in findings if one.check == "history" and not one.answer]
    return worst(findings), named


def test_an_honest_history_is_valid(world: World, entries: Entries, kept: Path, tmp_path: Path) -> None:
    assert _verified(world, entries, kept / "receipts.json", tmp_path) == (0, [])
    assert _verified(world, entries, kept / "export.zip", tmp_path) == (0, [])


def test_what_was_added_since_yesterday_is_honest_too(
    world: World, entries: Entries, kept: Path, tmp_path: Path
) -> None:
    added = world.sealed(world.content(LENGTH + 1, entries[-1].event_hash))
    assert _verified(world, [*entries, added], kept / "receipts.json", tmp_path) == (
        2,
        [],
    )  # its receipt is still to come


@pytest.mark.parametrize("forge", forgeries.ALL, ids=lambda one: str(one.__name__))
def test_the_first_bad_event_is_named(
    world: World, entries: Entries, kept: Path, tmp_path: Path, forge: Forgery
) -> None:
    """Nine kinds, twelve random ones of each; benchmarks/verify.py does five times as many."""
    chance = random.Random(forge.__name__)
    for _ in range(12):
        forged, bad = forge(world, entries, chance)
        status, named = _verified(world, forged, kept / "receipts.json", tmp_path)
        assert status == 1
        assert (first := _of_run(named, world.epoch))["seq"] == bad
        stands = next((one for one in forged if one.epoch == world.epoch and one.seq == bad), None)
        assert first["event"] == (_name(stands) if stands else None)
        assert first["hash"] == entries[bad - 1].event_hash


def _of_run(named: list[dict[str, object]], epoch: str) -> dict[str, object]:
    (found,) = (one for one in named if one["epoch"] == epoch)
    return found


def _name(entry: SealedEntry) -> dict[str, object]:
    said = json.loads(entry.content)
    return {"seq": entry.seq, "id": said["id"], "number": said["application"]["number"]}


def test_with_yesterdays_export_what_was_removed_has_a_name(
    world: World, entries: Entries, kept: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "chain.zip").write_bytes(chain_export(world.device_id, entries[:-1], "2026-11-02"))
    given = [str(tmp_path / "chain.zip"), "--notary", world.notary_key, "--receipts", str(kept / "export.zip")]
    assert main([*given, "--language", "en"]) == 1
    assert f"First bad: event {LENGTH}, declaration {entries[-1].id}, application BR01-00060" in capsys.readouterr().out
    assert main([*given, "--language", "ar"]) == 1
    assert "أول ما اختل" in (said := capsys.readouterr().out) and "BR01-00060" in said


def test_a_forger_with_the_computers_key_alone_cannot_sign_for_a_colleague(
    world: World, entries: Entries, kept: Path, tmp_path: Path
) -> None:
    """The content still names the colleague, but their key is not the forger's: the notary never certified it."""
    forger = World(staff=(World().staff[1], World().staff[1]))
    content = json.loads(entries[1].content)
    content["witness"]["key"] = forger.staff[0].public_key.hex()
    forged = world.certificates(0)
    entry = forger.sealed(content | {"seq": 1, "prev": START})
    (tmp_path / "chain.zip").write_bytes(
        chain_export(world.device_id, [replace(entry, certificates=forged)], "2026-11-02")
    )
    run = Run(world.notary_key)
    run.read(tmp_path / "chain.zip")
    found = {one.check: one.answer for one in run.compare()}
    assert found["person_certificate"] is None and found["device_certificate"] is True


def test_hiding_the_computers_name_does_not_hide_what_is_missing(
    world: World, entries: Entries, kept: Path, tmp_path: Path
) -> None:
    other = "0" * 32
    (tmp_path / "chain.zip").write_bytes(chain_export(other, entries[:-1], "2026-11-02"))
    run = Run(world.notary_key)
    run.hear(kept / "receipts.json")
    run.read(tmp_path / "chain.zip")
    assert worst(run.compare()) == 1
