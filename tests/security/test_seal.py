"""A seal holds for exactly the bytes that were sealed, by exactly these two."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.errors import BrokenSeal, DamagedKeys
from desktop.paths import DataFolder
from desktop.security import durable
from desktop.security.device import Device, Signer, is_signed_by
from desktop.security.seal import Sealed, canonical, seal, sealed_from, verify

CONTENT = {"v": 1, "name": "نورة", "income_halalas": 350000, "present": True, "guardian": None, "docs": ["a", "b"]}
USER, DEVICE = Signer(bytes([7]) * 32), Signer(bytes([9]) * 32)


@pytest.fixture(scope="module")
def sealed() -> Sealed:
    return seal(CONTENT, USER, DEVICE)


def test_what_was_sealed_is_read_back(sealed: Sealed) -> None:
    assert verify(sealed, USER.public_key, DEVICE.public_key) == CONTENT
    assert sealed.sha256 == hashlib.sha256(sealed.content).hexdigest()
    assert sealed_from(sealed.content, sealed.user_sig, sealed.device_sig) == sealed


def test_every_flipped_bit_breaks_the_seal(sealed: Sealed) -> None:
    for part in ("content", "user_sig", "device_sig"):
        whole: bytes = getattr(sealed, part)
        for at in range(len(whole) * 8):
            changed = bytearray(whole)
            changed[at // 8] ^= 1 << at % 8
            parts = {"content": sealed.content, "user_sig": sealed.user_sig, "device_sig": sealed.device_sig}
            with pytest.raises(BrokenSeal):
                verify(sealed_from(**{**parts, part: bytes(changed)}), USER.public_key, DEVICE.public_key)


def test_a_hash_that_does_not_belong_breaks_the_seal(sealed: Sealed) -> None:
    with pytest.raises(BrokenSeal):
        verify(replace(sealed, event_hash="00" * 32), USER.public_key, DEVICE.public_key)


def test_the_two_signatures_do_not_stand_in_for_each_other(sealed: Sealed) -> None:
    with pytest.raises(BrokenSeal):
        verify(sealed, DEVICE.public_key, USER.public_key)
    both = seal(CONTENT, USER, USER)
    with pytest.raises(BrokenSeal):
        verify(sealed_from(both.content, both.device_sig, both.user_sig), USER.public_key, USER.public_key)


def test_a_signature_for_another_purpose_is_no_seal(sealed: Sealed) -> None:
    bare = sealed_from(sealed.content, USER.sign(sealed.content), DEVICE.sign(sealed.content))
    with pytest.raises(BrokenSeal):
        verify(bare, USER.public_key, DEVICE.public_key)


def test_text_that_is_not_canonical_is_no_seal_even_if_signed() -> None:
    spaced = json.dumps(CONTENT, ensure_ascii=False).encode()
    user_sig = USER.sign(b"istiqbal/declaration/v1\0" + spaced)
    device_sig = DEVICE.sign(b"istiqbal/seal/v1\0" + spaced + user_sig)
    with pytest.raises(BrokenSeal):
        verify(sealed_from(spaced, user_sig, device_sig), USER.public_key, DEVICE.public_key)


def test_two_spellings_of_one_letter_are_one_content() -> None:
    assert canonical({"name": "\u0627\u0654حمد"}) == canonical({"name": "\u0623حمد"})


@pytest.mark.parametrize("value", [1.5, b"bytes", {1, 2}])
def test_what_has_no_exact_spelling_is_not_sealed(value: object) -> None:
    with pytest.raises(TypeError):
        canonical({"value": value})


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data").make()


def test_a_computer_keeps_its_identity(folder: DataFolder) -> None:
    made, loaded = Device.create(folder, bytes(32)), Device.load(folder, bytes(32))
    assert (loaded.id, loaded.epoch) == (made.id, made.epoch)
    assert loaded.id == hashlib.sha256(loaded.public_key).digest()[:16].hex() and len(bytes.fromhex(loaded.epoch)) == 8
    assert is_signed_by(made.public_key, loaded.sign(b"hello"), b"hello")
    assert not is_signed_by(made.public_key, loaded.sign(b"hello"), b"hullo")


def test_an_identity_moved_to_other_data_is_refused(folder: DataFolder) -> None:
    Device.create(folder, bytes(32))
    with pytest.raises(DamagedKeys):
        Device.load(folder, bytes([1]) * 32)


def test_an_altered_epoch_is_refused(folder: DataFolder) -> None:
    Device.create(folder, bytes(32))
    durable.save(folder.device, {**durable.load(folder.device), "epoch": "00" * 8})
    with pytest.raises(DamagedKeys):
        Device.load(folder, bytes(32))
