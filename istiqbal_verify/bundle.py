"""What an export holds. A bundle has exactly one spelling, so a zip that hides, repeats or packs anything is none."""

import hashlib
import re
import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Self

from istiqbal_verify.canonical import Unreadable, fits, parse

_LOCAL, _CENTRAL, _END = struct.Struct("<4s5H3L2H"), struct.Struct("<4s6H3L5H2L"), struct.Struct("<4s4H2LH")
_NAME = re.compile(rb"([0-9]{6}/|papers/)?[a-z0-9_][a-z0-9_.-]{0,79}")
HASH, SIGNATURE, DEVICE = (re.compile(f"[0-9a-f]{{{length}}}") for length in (64, 128, 32))

SIGNED = [{"body": {"type": str, ...: 0}, "sig": SIGNATURE}]
_ABOUT: tuple[dict[str, Any], ...] = (
    {"v": 1, "type": "istiqbal-bundle", "made_at": str, "declaration": str},
    {"v": 1, "type": "istiqbal-chain", "made_at": str, "device": DEVICE},
)
_SEAL: dict[str, Any] = {"v": 1, **dict.fromkeys(("sha256", "event_hash", "user_key", "device_key"), HASH)}
_SEAL |= {"user_sig": SIGNATURE, "device_sig": SIGNATURE}
_PAPERS = [{"form": "declaration", "sha256": HASH, "pages": int, "code": str}]
_CHAIN = [{"seq": int, "event_hash": HASH, "prev": HASH}]
_APPLICATION = {"id": str, "number": (None, str), ...: 0}
_NAMED: dict[Any, Any] = {"id": str, "type": "declaration", "application": _APPLICATION, ...: 0}
_PLACE = {"device": DEVICE, "epoch": str, "seq": int, "prev": HASH, "branch": str}
_DECLARATION: tuple[dict[Any, Any], ...] = (
    {"v": 1, "witness": {"id": str, ...: 0}, **_NAMED},
    {"v": 2, "witness": {"user": str, ...: 0}, "paper": {"content_sha256": HASH, ...: 0}, **_PLACE, **_NAMED},
)
_KEPT = {"v", "id", "application", "device", "epoch", "seq", "prev", "branch", "witness", "paper"}


@dataclass(frozen=True, slots=True)
class Event:
    """One sealed declaration: its bytes, what they say, its seal, its hash computed from the bytes, and the strokes."""

    file: str
    content: bytes
    said: Mapping[str, Any]
    seal: Mapping[str, Any]
    hash: str
    strokes: bytes | None
    canonical: bool

    @property
    def place(self) -> tuple[str, str, int]:
        """The computer, the run and the number, as its own content says; version 1 had none."""
        return (self.said["device"], self.said["epoch"], self.said["seq"]) if self.said["v"] == 2 else ("", "", 0)

    def slim(self) -> Self:
        """Without what only its own checks need: ten thousand of them fit into a small computer."""
        said = {name: self.said[name] for name in _KEPT & self.said.keys()}
        return replace(self, content=b"", said=said, strokes=None)


@dataclass(slots=True)
class Bundle:
    """A file that was read: one declaration with its papers, or all that a computer (`device`) sealed."""

    file: str
    device: str
    events: list[Event]
    signed: list[dict[str, Any]]
    chain: list[dict[str, Any]]
    papers: list[tuple[dict[str, Any], bytes | None]]


def read_bundle(data: bytes, file: str) -> Bundle:
    """Raises Unreadable for what is no bundle of ours."""
    files = unpack(data)
    about = _take(files, "bundle.json", _ABOUT)
    folders = sorted({one[:7] for one in files if one[6:7] == "/" and one[:6].isdigit()}) if "device" in about else [""]
    events = [_event(files, folder, file) for folder in folders]
    signed = _take(files, "certificates.json", SIGNED) + _take(files, "receipts.json", SIGNED)
    chain, papers = (_take(files, *one, []) for one in (("chain.json", _CHAIN), ("papers.json", _PAPERS)))
    named = [(one, files.pop(f"papers/{one['sha256'][:16]}.pdf", None)) for one in papers]
    if any(one["seq"] != number for number, one in enumerate(chain, events[0].place[2] if events else 0)):
        raise Unreadable("shape", "chain.json")
    if files or about.get("declaration") not in (None, *(one.said["id"] for one in events)):
        raise Unreadable("shape", next(iter(files), "bundle.json"))
    return Bundle(file, about.get("device", ""), events, signed, chain, named)


def unpack(data: bytes) -> dict[str, bytes]:
    """The files of a zip in its one spelling: stored, undated, plain names, nothing before, between or behind."""
    files: dict[str, bytes] = {}
    directory, at = [], 0
    while data[at : at + 4] == b"PK\3\4" and len(data) >= at + 30:
        *_, size, length, _ = _LOCAL.unpack_from(data, at)
        start = at + 30 + length
        name, body = data[at + 30 : start], data[start : start + size]
        common = (20, 0, 0, 0, 33, zlib.crc32(body), len(body), len(body), len(name), 0)
        local = _LOCAL.pack(b"PK\3\4", *common)
        if data[at : at + 30] != local or not _NAME.fullmatch(name) or name.decode() in files:
            raise Unreadable("zip")
        directory.append(_CENTRAL.pack(b"PK\1\2", 3 << 8 | 20, *common, 0, 0, 0, 0o600 << 16, at) + name)
        files[name.decode()], at = body, start + size
    index, count = b"".join(directory), len(files)
    if not 0 < count < 65535 or data[at:] != index + _END.pack(b"PK\5\6", 0, 0, count, count, len(index), at, 0):
        raise Unreadable("zip")
    return files


def _event(files: dict[str, bytes], folder: str, file: str) -> Event:
    name = f"{folder}declaration.json"
    seal, content = _take(files, f"{folder}seal.json", _SEAL), files.pop(name, b"")
    said, canonical = parse(content, name)
    if not fits(said, _DECLARATION):
        raise Unreadable("shape", name)
    whole = b"istiqbal/event/v1\0" + content + bytes.fromhex(seal["user_sig"] + seal["device_sig"])
    strokes = files.pop(f"{folder}strokes.json", None)
    return Event(file, content, said, seal, hashlib.sha256(whole).hexdigest(), strokes, canonical)


def _take(files: dict[str, bytes], name: str, shape: Any, default: Any = None) -> Any:
    """A file of the export itself: in its one spelling, with exactly its shape."""
    data = files.pop(name, None)
    value, canonical = parse(data, name) if data is not None else (default, True)
    if value is None or not canonical or not fits(value, shape):
        raise Unreadable("shape", name)
    return value
