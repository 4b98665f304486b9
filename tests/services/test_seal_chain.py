"""The chain of sealed declarations: in order, confirmed by the central, and missed when it is gone."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.errors import SealPaused
from desktop.models.store import Store
from desktop.opening import OpenBranch
from desktop.security.anchor import START
from desktop.security.seal import sealed_from, verify
from desktop.services.seals.book import SealedEntry
from desktop.services.views import SealedFacts
from desktop.sync import notary
from desktop.sync.notary import read_signed, receipt_proves
from desktop.sync.reply import Frame, Receipts
from tests.services.filing import STROKES, record, whole_file
from tests.services.headquarters import Headquarters


@pytest.fixture
def central(tmp_path: Path) -> Iterator[Headquarters]:
    made = Headquarters(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def folder(tmp_path: Path, central: Headquarters) -> Path:
    """The data folder of an enrolled computer."""
    central.enrol(tmp_path / "desk")
    return tmp_path / "desk"


def sign(desk: OpenBranch, application: str) -> SealedFacts:
    facts = desk.declarations.seal(application, STROKES, mode="screen").facts
    assert facts is not None
    return facts


def chain(desk: OpenBranch) -> tuple[SealedEntry, ...]:
    return tuple(one for place in desk.seals.chains() for one in desk.seals.chain(*place[:2]))


def lose_a_day(central: Headquarters, folder: Path, application: str, *, heard: bool = True) -> None:
    """One declaration more is sealed, and yesterday's folder put back; the central `heard` of it or not."""
    shutil.copytree(folder, kept := folder.with_name("yesterday"))
    desk = central.open(folder)
    sign(desk, application)
    if heard:
        desk.syncing.now()
    desk.close()
    shutil.rmtree(folder)
    shutil.copytree(kept, folder)


def test_each_declaration_names_the_one_before_it(central: Headquarters, folder: Path) -> None:
    desk = central.open(folder)
    application = whole_file(desk)
    numbers = [sign(desk, application).number for _ in range(3)]
    found = chain(desk)
    desk.close()
    assert numbers == [one.seq for one in found] == [1, 2, 3]
    assert [one.prev for one in found] == [START, found[0].event_hash, found[1].event_hash]
    for one in found:
        sealed = sealed_from(one.content, bytes.fromhex(one.user_sig), bytes.fromhex(one.device_sig))
        content = verify(sealed, bytes.fromhex(one.user_key), bytes.fromhex(one.device_key))
        assert (content["device"], content["epoch"], content["seq"], content["prev"]) == (
            one.device, one.epoch, one.seq, one.prev,
        )  # fmt: skip
        assert sealed.event_hash == one.event_hash
    assert json.loads(found[2].content)["supersedes"] == found[1].id


def test_the_central_confirms_with_the_next_exchange(central: Headquarters, folder: Path) -> None:
    desk = central.open(folder)
    application = whole_file(desk)
    facts = sign(desk, application)
    assert not facts.is_registered and facts.registered == "غير مسجل مركزياً بعد"
    desk.syncing.now()
    after = desk.declarations.compose(application).facts
    (one,) = chain(desk)
    key = bytes.fromhex(desk.seals.notary())
    desk.close()
    assert after is not None and after.is_registered and "1" in after.registered
    assert receipt_proves(read_signed(one.receipt), key, bytes.fromhex(one.event_hash))
    kinds = {read_signed(text).body["type"] for text in one.certificates}
    assert kinds == {notary.DEVICE_CERTIFICATE, notary.PERSON_CERTIFICATE}
    assert all(read_signed(text).holds(key) for text in one.certificates)


def test_a_receipt_that_was_lost_or_forged_is_asked_for_again(central: Headquarters, folder: Path) -> None:
    desk = central.open(folder)
    application = whole_file(desk)
    sign(desk, application)
    stranger = Ed25519PrivateKey.generate()

    def lost(frames: list[Frame]) -> list[Frame]:
        return [frame for frame in frames if not isinstance(frame, Receipts)]

    def forged(frames: list[Frame]) -> list[Frame]:
        def again(text: str) -> str:
            return notary.sign(read_signed(text).body, stranger).text

        return [
            replace(one, receipts=tuple(map(again, one.receipts)), certificates=tuple(map(again, one.certificates)))
            if isinstance(one, Receipts)
            else one
            for one in frames
        ]

    for harm in (lost, forged):
        central.harm = harm
        desk.syncing.now()
        facts = desk.declarations.compose(application).facts
        assert facts is not None and not facts.is_registered
    central.harm = lambda frames: frames
    desk.syncing.now()
    facts = desk.declarations.compose(application).facts
    desk.close()
    assert facts is not None and facts.is_registered


def test_another_notary_later_is_not_believed(central: Headquarters, folder: Path) -> None:
    desk = central.open(folder)
    desk.syncing.now()
    first = whole_file(desk)
    sign(desk, first)
    desk.syncing.now()
    known = desk.seals.notary()
    central.store.notary = type(central.store.notary)(central.store._database, Ed25519PrivateKey.generate())
    sign(desk, first)
    desk.syncing.now()
    facts = desk.declarations.compose(first).facts
    assert desk.seals.notary() == known and facts is not None and not facts.is_registered
    desk.close()


def test_yesterdays_folder_is_announced_at_the_start_and_healed_by_the_central(
    central: Headquarters, folder: Path
) -> None:
    desk = central.open(folder)
    application = whole_file(desk)
    sign(desk, application)
    desk.syncing.now()
    desk.close()
    lose_a_day(central, folder, application)
    desk = central.open(folder)
    assert desk.guard.trouble and desk.guard.trouble in desk.guard.notice()
    with pytest.raises(SealPaused):
        sign(desk, application)
    desk.syncing.now()
    assert not desk.guard.trouble and desk.guard.notice()
    assert sign(desk, application).number == 3 and not desk.guard.notice()
    assert desk.guard.trouble == ""
    desk.close()


def test_what_never_reached_the_central_is_said_to_be_lost_and_a_new_run_begins(
    central: Headquarters, folder: Path
) -> None:
    desk = central.open(folder)
    application = whole_file(desk)
    desk.syncing.now()
    sign(desk, application)
    desk.close()
    lose_a_day(central, folder, application, heard=False)
    desk = central.open(folder)
    central.down = True
    assert desk.guard.trouble
    central.down = False
    desk.syncing.now()
    assert not desk.guard.trouble and "إقرارات" in desk.guard.notice()
    assert sign(desk, application).number == 1
    desk.syncing.now()
    facts = desk.declarations.compose(application).facts
    assert facts is not None and facts.is_registered and len(desk.seals.chains()) == 2
    desk.close()
    again = central.open(folder)
    assert not again.guard.trouble
    again.close()


def test_a_whole_disk_of_yesterday_is_announced_by_the_exchange(central: Headquarters, folder: Path) -> None:
    desk = central.open(folder)
    application = whole_file(desk)
    desk.syncing.now()
    desk.close()
    lose_a_day(central, folder, application)
    folder.with_name("desk-anchor.json").unlink()
    folder.with_name("desk-anchor.json.bak").unlink()
    desk = central.open(folder)
    assert not desk.guard.notice()  # nothing here knows of it
    desk.syncing.now()
    assert desk.guard.notice() and not desk.guard.trouble
    assert sign(desk, application).number == 2
    desk.close()


@pytest.mark.parametrize("harm", ["deleted", "flipped"])
def test_a_write_ahead_log_that_was_harmed_after_a_seal_is_announced(
    central: Headquarters, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, harm: str
) -> None:
    desk = central.open(folder)
    application = whole_file(desk)
    desk.store.checkpoint()
    monkeypatch.setattr(Store, "checkpoint", lambda *_, **__: None)  # the power goes before it is emptied
    sign(desk, application)
    shutil.copytree(folder, cut := tmp_path / "cut")
    desk.close()
    log = cut / "data.db-wal"
    assert log.stat().st_size > 0
    if harm == "deleted":
        log.unlink()
    else:
        damaged = bytearray(log.read_bytes())
        damaged[len(damaged) // 2] ^= 1
        log.write_bytes(damaged)
    (cut / "data.db-shm").unlink(missing_ok=True)
    again = central.open(cut)
    assert again.guard.trouble
    with pytest.raises(SealPaused):
        sign(again, application)
    again.close()


@pytest.mark.parametrize("harm", ["removed", "flipped", "another"])
def test_an_anchor_that_was_harmed_is_announced(central: Headquarters, folder: Path, tmp_path: Path, harm: str) -> None:
    desk = central.open(folder)
    application = whole_file(desk)
    sign(desk, application)
    sign(desk, application)
    desk.close()
    files = [
        folder / "anchor.json", folder / "anchor.json.bak",
        folder.with_name("desk-anchor.json"), folder.with_name("desk-anchor.json.bak"),
    ]  # fmt: skip
    for file in files:
        if harm == "removed":
            file.unlink()
        elif harm == "flipped":
            file.write_text(file.read_text().replace('"seq":2', '"seq":1'))
        else:
            content = json.loads(file.read_text())
            content["anchor"]["device"] = "0" * 32
            file.write_text(json.dumps(content))
    desk = central.open(folder)
    assert desk.guard.trouble
    desk.syncing.now()
    assert not desk.guard.trouble and sign(desk, application).number == 3
    desk.close()


def test_one_copy_of_the_anchor_is_enough(central: Headquarters, folder: Path) -> None:
    desk = central.open(folder)
    application = whole_file(desk)
    sign(desk, application)
    desk.close()
    for file in (
        folder / "anchor.json",
        folder.with_name("desk-anchor.json"),
        folder.with_name("desk-anchor.json.bak"),
    ):
        file.unlink()
    desk = central.open(folder)
    assert not desk.guard.trouble
    desk.records.edit(record(desk, application, "contact"), "mobile", "0551234560")
    assert sign(desk, application).number == 2
    desk.close()
