"""Stored files: unreadable without the root key, whole or not at all, and never one in the place of another."""

from __future__ import annotations

import math
import os
import shutil
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import DamagedBlob, DiskFailed, DiskFull
from desktop.security import durable
from desktop.security.blobs import Blobs

ROOT = bytes(range(32))
NAME = "منيرة بنت صالح الحربي 1000001006"


@pytest.fixture
def blobs(tmp_path: Path) -> Blobs:
    return Blobs(tmp_path / "blobs", ROOT)


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_what_is_put_is_got_and_its_name_tells_nothing(blobs: Blobs, tmp_path: Path) -> None:
    first, second = blobs.put(NAME.encode()), blobs.put(NAME.encode())
    assert blobs.get(first.name, first.sha256) == NAME.encode()
    assert first.name != second.name and first.sha256 not in first.name
    assert _files(tmp_path)[0].read_bytes() != _files(tmp_path)[1].read_bytes()


@given(data=st.binary(max_size=300))
def test_any_bytes_come_back(data: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    blobs = Blobs(tmp_path_factory.mktemp("any"), ROOT)
    kept = blobs.put(data)
    assert blobs.get(kept.name, kept.sha256) == data and kept.size == len(data)


def test_nothing_of_the_content_can_be_read_on_the_disk(blobs: Blobs, tmp_path: Path) -> None:
    blobs.put(NAME.encode() * 4000)
    [file] = _files(tmp_path)
    sealed = file.read_bytes()
    for spelling in (NAME.encode(), NAME.encode("utf-16-le"), b"1000001006", "منيرة".encode()):
        assert spelling not in sealed
    counts, size = Counter(sealed), len(sealed)
    assert -sum(n / size * math.log2(n / size) for n in counts.values()) > 7.9
    assert os.name == "nt" or file.stat().st_mode & 0o077 == 0


def test_another_root_key_opens_nothing(blobs: Blobs, tmp_path: Path) -> None:
    kept = blobs.put(b"scan")
    with pytest.raises(DamagedBlob):
        Blobs(tmp_path / "blobs", bytes(32)).get(kept.name, kept.sha256)


def test_every_flipped_byte_is_noticed(blobs: Blobs, tmp_path: Path) -> None:
    kept = blobs.put(b"signed")
    [file] = _files(tmp_path)
    whole = file.read_bytes()
    for place in range(len(whole)):
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(DamagedBlob):
            blobs.get(kept.name, kept.sha256)
    for length in (0, 8, 60, len(whole) - 1):
        file.write_bytes(whole[:length])
        with pytest.raises(DamagedBlob):
            blobs.get(kept.name, kept.sha256)


def test_a_file_in_the_place_of_another_does_not_open(blobs: Blobs, tmp_path: Path) -> None:
    mine, other = blobs.put(b"mine"), blobs.put(b"other")
    paths = {path.name: path for path in _files(tmp_path)}
    shutil.copyfile(paths[other.name], paths[mine.name])
    with pytest.raises(DamagedBlob):
        blobs.get(mine.name, mine.sha256)
    with pytest.raises(DamagedBlob):
        blobs.get(other.name, mine.sha256)


@pytest.mark.parametrize("name", ["", "../../data.db", "ab/cd", "0" * 32, "\u0661" * 32, "a\0b"])
def test_a_name_that_was_never_given_is_damage_and_leaves_the_folder_alone(blobs: Blobs, name: str) -> None:
    with pytest.raises(DamagedBlob):
        blobs.get(name, "0" * 64)


def test_dropping_takes_the_file_and_dropping_twice_is_nothing(blobs: Blobs, tmp_path: Path) -> None:
    kept = blobs.put(b"scan")
    blobs.drop(kept.name)
    blobs.drop(kept.name)
    assert _files(tmp_path) == []


def test_what_a_crash_left_behind_is_swept_and_the_rest_stays(blobs: Blobs, tmp_path: Path) -> None:
    kept, lost = blobs.put(b"kept"), blobs.put(b"lost")
    half = tmp_path / "blobs" / lost.name[:2] / f"{'0' * 32}.new"
    half.write_bytes(b"half")
    assert blobs.sweep(frozenset({kept.name})) == 2
    assert blobs.get(kept.name, kept.sha256) == b"kept" and len(_files(tmp_path)) == 1


@pytest.mark.parametrize("error", [DiskFull, DiskFailed])
def test_a_disk_that_refuses_is_said_and_leaves_nothing(
    blobs: Blobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def refuse(*_: object) -> None:
        raise error()

    monkeypatch.setattr(durable, "replace", refuse)
    with pytest.raises(error):
        blobs.put(b"scan")
    assert _files(tmp_path) == []
