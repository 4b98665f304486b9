"""What a bundle must not be: changed by a bit, a zip with a trick in it, or JSON with two meanings."""

from __future__ import annotations

import io
import json
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import rfc8785
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.services.seals.bundle_file import declaration_bundle, zipped
from istiqbal_verify.bundle import unpack
from istiqbal_verify.canonical import Unreadable, dumps, fits, parse
from istiqbal_verify.run import Run, worst
from tests.verify.conftest import Branch
from tests.verify.flips import SEALED, accepted, flipped
from tests.verify.sealing import World

Files = dict[str, bytes]


def status(data: bytes, folder: Path, notary: str) -> int:
    (folder / "bundle.zip").write_bytes(data)
    run = Run(notary)
    run.read(folder / "bundle.zip")
    return worst(run.compare())


@pytest.fixture
def files(branch: Branch) -> Files:
    return unpack(branch.bundle().read_bytes())


@pytest.mark.parametrize("name", SEALED)
def test_every_changed_bit_is_noticed(branch: Branch, files: Files, name: str) -> None:
    assert accepted(files, name, branch.notary) == 0


def test_a_changed_bit_anywhere_in_the_file_is_refused(branch: Branch, tmp_path: Path) -> None:
    """A thousand places of the zip as it lies on the disk: in contents, names, dates and lengths alike."""
    data, chance = branch.bundle().read_bytes(), random.Random(4)
    for _ in range(1000):
        changed = bytearray(data)
        changed[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        with pytest.raises(Unreadable):
            unpack(bytes(changed))


def test_every_changed_bit_of_the_zip_around_small_files_is_refused() -> None:
    data = zipped({"bundle.json": b"{}", "papers/a.pdf": b""})
    for changed in flipped(data):
        with pytest.raises(Unreadable):
            unpack(changed)


def test_a_changed_bit_in_any_file_of_a_bundle_is_refused_even_when_the_zip_is_written_anew(
    branch: Branch, files: Files, tmp_path: Path
) -> None:
    """bundle.json says when the copy was made, and papers.json how many pages there are: nobody signs for these two."""
    chance = random.Random(5)
    for name, data in files.items():
        for _ in range(25):
            place = chance.randrange(len(data))
            changed = bytearray(data)
            changed[place] ^= 1 << chance.randrange(8)
            if not _unsigned(name, data, place):
                again = zipped({**files, name: bytes(changed)})
                assert status(again, tmp_path, branch.notary) in (1, 3), (name, place)


def _unsigned(name: str, data: bytes, place: int) -> bool:
    value = {"bundle.json": b'"made_at":"', "papers.json": b'"pages":'}.get(name)
    if value is None:
        return False
    start = data.rfind(value, 0, place + 1)
    return start >= 0 and place < start + len(value) + 26


def _repacked(files: Files, compression: int = zipfile.ZIP_STORED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", compression) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return made.getvalue()


def _with_a_second(files: Files) -> bytes:
    """Two files of one name: readers differ in which one they take."""
    data = zipped(files)
    extra = zipped({"declaration.json": b"{}"})
    return extra[: extra.index(b"PK\1\2")] + data


TRICKS: dict[str, Callable[[Files], bytes]] = {
    "packed": lambda files: _repacked(files, compression=zipfile.ZIP_DEFLATED),
    "dated": _repacked,
    "bomb": lambda _: _repacked({"bundle.json": bytes(50_000_000)}, compression=zipfile.ZIP_DEFLATED),
    "twice": _with_a_second,
    "before": lambda files: b"#!/bin/sh\n" + zipped(files),
    "behind": lambda files: zipped(files) + b"\0",
    "comment": lambda files: zipped(files)[:-2] + b"\1\0x",
    "cut": lambda files: zipped(files)[:-30],
    "empty": lambda _: b"",
    "no files": lambda _: zipped({}),
    "only a head": lambda _: b"PK\3\4",
    "climbing": lambda files: zipped({**files, "../declaration.json": b"{}"}),
    "absolute": lambda files: zipped({**files, "/etc/passwd": b"{}"}),
    "arabic name": lambda files: zipped({**files, "إقرار.json": b"{}"}),
    "unknown file": lambda files: zipped({**files, "note.txt": b"all is well"}),
    "no seal": lambda files: zipped({name: data for name, data in files.items() if name != "seal.json"}),
    "no content": lambda files: zipped({name: data for name, data in files.items() if name != "declaration.json"}),
    "not an object": lambda files: zipped({**files, "declaration.json": b"[]"}),
    "a number": lambda files: zipped({**files, "declaration.json": b"1"}),
    "paper gone": lambda files: zipped({name: data for name, data in files.items() if not name.startswith("papers/")}),
    "spaced seal": lambda files: zipped({**files, "seal.json": b" " + files["seal.json"]}),
    "capital hex": lambda files: zipped(
        {**files, "seal.json": files["seal.json"].replace(b'"sha256":"', b'"sha256":"A')}
    ),
    "no member": lambda files: zipped({**files, "certificates.json": b"[1]"}),
    "not signed": lambda files: zipped({**files, "receipts.json": b'[{"body":{"type":"receipt"},"sig":""}]'}),
}


@pytest.mark.parametrize("trick", TRICKS)
def test_a_zip_with_a_trick_in_it_is_refused(branch: Branch, files: Files, tmp_path: Path, trick: str) -> None:
    assert status(TRICKS[trick](files), tmp_path, branch.notary) in (1, 3)
    assert status(zipped(files), tmp_path, branch.notary) == 0


@pytest.mark.parametrize(
    "text",
    [
        b'{"a":1,"a":1}', b"NaN", b"Infinity", b"-Infinity", b"1.0", b"1e2", b"9007199254740992", b"-9007199254740992",
        b"9" * 5000, b'"\\ud800"', b'{"\\udfff":1}', b"[" * 100_000, b"[" * 40 + b"]" * 40, b'{"a":' * 40 + b"1" + b"}" * 40,
        b"\xff", b"\xef\xbb\xbf1", b"", b"1 2", b'{"a":1,}', b"'a'", b'"\n"', b"01", b"+1", b"[1]" + b" " * (16 << 20),
    ],
)  # fmt: skip
def test_json_that_is_not_strict_is_unreadable(text: bytes) -> None:
    with pytest.raises(Unreadable):
        parse(text, "text")


@pytest.mark.parametrize("text", [b'{"b":1,"a":1}', b"[1, 2]", b'"\\u0041"', b'"\\/"', b"-0", b'"\\u00e9"', b" 1"])
def test_another_spelling_is_told_from_the_one(text: bytes) -> None:
    assert not parse(text, "text")[1]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=4), inner, max_size=5),
    max_leaves=25,
)


@settings(max_examples=400, deadline=None)
@given(VALUES)
def test_the_spelling_is_that_of_another_implementation(value: object) -> None:
    assert dumps(value) == rfc8785.dumps(value)  # type: ignore[arg-type] # any JSON value
    assert parse(dumps(value), "value") == (value, True)


@settings(max_examples=300, deadline=None)
@given(
    st.dictionaries(st.text("a\u00e9\u0628\ud7ff\ue000\uffff\U00010000\U0010ffff", max_size=3), st.none(), max_size=8)
)
def test_names_are_ordered_by_their_utf_16_units(value: dict[str, None]) -> None:
    assert dumps(value) == rfc8785.dumps(value)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=60) | VALUES.map(lambda value: json.dumps(value).encode()))
def test_no_bytes_whatever_do_more_than_be_refused(data: bytes) -> None:
    for read in (lambda: parse(data, "data"), lambda: unpack(data), lambda: unpack(b"PK\3\4" + data)):
        try:
            read()
        except Unreadable:
            continue


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_a_sealed_content_of_any_shape_is_judged_and_never_a_crash(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A computer may seal what it likes: every check answers, whatever stands where it looks."""
    world = World()
    content = world.content(1, "0" * 64)
    entry = world.sealed(content)
    for _ in range(data.draw(st.integers(1, 3))):
        part = content
        name = data.draw(st.sampled_from(sorted(part)))
        if isinstance(part[name], dict) and part[name] and data.draw(st.booleans()):
            part = part[name]
            name = data.draw(st.sampled_from(sorted(part)))
        part[name] = data.draw(VALUES)
    bundle = declaration_bundle(world.sealed_as(entry, content), (), (), "2026", strokes=True)
    assert status(bundle, tmp_path_factory.mktemp("any"), world.notary_key) in (0, 1, 2, 3)


def test_shapes_are_exact() -> None:
    assert fits({"a": 1}, {"a": int}) and not fits({"a": True}, {"a": int}) and not fits({"a": 1, "b": 1}, {"a": int})
    assert fits({"a": 1, "b": 1}, {"a": int, ...: 0}) and not fits({}, {"a": int, ...: 0})
    assert fits(None, (None, str)) and fits("x", (None, str)) and not fits(0, (None, str)) and not fits(True, 1)
