"""Groups: what one local transaction changed, sealed so that nobody can alter, drop, repeat or reorder it unnoticed.

A *group* is the unit of sync. Its header names the place in its *lane* (scope, device, epoch) and the hash of the group
before it, so a lane is a chain. The body is apart from the header: one part for each person it concerns, each bound to
the header by a salted hash. A part can therefore be destroyed for ever while the chain still verifies.

    header      canonical msgpack {v, gid, scope, dev, ep, seq, prev, user, sv, wall, off, unc, cur, n, parts: [[subject, bc]]}
    hash        SHA-256(prev || header)
    bc          SHA-256(salt16 || part)
    part        canonical msgpack [op, ...], op = {k: kind, t: type, e: entity id, f: {field: value}, seen: {field: gid8},
                s: [gid8, ...] only in a "resolve"}
    head        of a scope's stream: SHA-256(head before || gid || hash || ec), ec = SHA-256(salt16 || effects)

Ids of groups, entities, devices are 32 hex digits; an epoch is 16. `gid8`, the *writer* of a field, is the first 16 hex
digits of the id of the group that wrote it, "" if none did. Times are whole milliseconds since 1970 UTC.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import Any

from desktop.errors import BadMessage
from desktop.sync.codec import every, pack, pack_list, record, texts, unpack

SCHEMA_VERSION = 1
"""`sv`: raised whenever a field or a type is added to the registry."""

GENESIS = bytes(32)
"""What stands for "the hash before the first", of a lane and of a stream."""

NEVER = ""
"""The writer of a field nobody wrote yet."""

SALT_BYTES = 16
MAX_GROUP_BYTES = 256 * 1024
MAX_GROUP_OPS = 2_000


class OpKind(StrEnum):
    """What an op does to its entity."""

    PUT = "put"  # a new entity, with the fields answered so far
    SET = "set"  # some fields of a known entity
    DELETE = "del"  # the entity as a whole; deletion is only ever said, never inferred
    RESOLVE = "resolve"  # a person chose the value of a field in conflict


@dataclass(frozen=True, slots=True)
class Op:
    """One change of one entity; `seen` names, for each field, the writer of the value the user had before them.

    A delete lists the writers of all fields the user saw. A resolve names in `settles` the writers whose values were
    weighed against the present one.
    """

    kind: OpKind
    type: str
    entity: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    seen: Mapping[str, str] = field(default_factory=dict)
    settles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Header:
    """What stays readable for ever about a group, even after its body is destroyed."""

    gid: str
    scope: str
    device: str
    epoch: str
    seq: int  # 1, 2, 3 ... in the lane
    prev: bytes
    user: str
    wall: int  # ms, the device's clock
    off: int  # ms to add to it, as last measured against the central
    unc: int  # ms, how uncertain that is
    cur: int  # the scope's cursor when the user wrote: it happened after that
    count: int  # ops in all parts
    parts: tuple[tuple[str, bytes], ...]  # (subject, commitment)
    sv: int = SCHEMA_VERSION

    def pack(self) -> bytes:
        """The canonical bytes that are hashed, stored and sent."""
        return pack(
            {
                "v": 1,
                "gid": self.gid,
                "scope": self.scope,
                "dev": self.device,
                "ep": self.epoch,
                "seq": self.seq,
                "prev": self.prev,
                "user": self.user,
                "sv": self.sv,
                "wall": self.wall,
                "off": self.off,
                "unc": self.unc,
                "cur": self.cur,
                "n": self.count,
                "parts": [list(part) for part in self.parts],
            }
        )


@dataclass(frozen=True, slots=True)
class Group:
    """A sealed group as it is stored and sent: header bytes, and for each part its salt and bytes (both b"" if erased)."""

    header: bytes
    salts: tuple[bytes, ...]
    parts: tuple[bytes, ...]

    @property
    def size(self) -> int:
        """Bytes, uncompressed."""
        return len(self.header) + sum(map(len, self.parts)) + sum(map(len, self.salts))


@dataclass(frozen=True, slots=True)
class Opened:
    """A group whose every hash was checked.

    `ops` is None if they cannot be read, because a newer version wrote them or they make no sense. The chain holds all
    the same, so the lane advances and the group is held for a person; a part that was erased is passed over.
    """

    header: Header
    hash: bytes
    ops: tuple[Op, ...] | None


@dataclass(frozen=True, slots=True)
class Tip:
    """The last known place of a lane."""

    seq: int = 0
    hash: bytes = GENESIS


class Placing(Enum):
    """Where a group stands relative to the tip of its lane."""

    NEXT = "next"
    EARLIER = "earlier"  # known already if the stored hash at that place is the same, else a fork
    GAP = "gap"
    FORK = "fork"  # it continues another history


def writer_of(gid: str) -> str:
    """The short form of a group id under which it is remembered as the writer of a field."""
    return gid[:16]


def commitment(salt: bytes, data: bytes) -> bytes:
    """The salted hash that binds data which may be destroyed later; the salt stops guessing what was destroyed."""
    return hashlib.sha256(salt + data).digest()


def hash_of(prev: bytes, header: bytes) -> bytes:
    """The hash of a group."""
    return hashlib.sha256(prev + header).digest()


def next_head(head: bytes, gid: str, group_hash: bytes, effect_commitment: bytes) -> bytes:
    """The head of a scope's stream after one more group."""
    return hashlib.sha256(head + bytes.fromhex(gid) + group_hash + effect_commitment).digest()


def place(header: Header, tip: Tip) -> Placing:
    """Whether a group may follow the tip of its lane."""
    if header.seq <= tip.seq:
        return Placing.EARLIER
    if header.seq != tip.seq + 1:
        return Placing.GAP
    return Placing.NEXT if header.prev == tip.hash else Placing.FORK


def pack_op(op: Op) -> bytes:
    """One op as it lies in a part; a part is a pack_list of them."""
    return pack(_op_record(op), depth=1)


def pack_ops(ops: Sequence[Op]) -> bytes:
    """One part of a body."""
    return pack_list([pack_op(op) for op in ops])


def unpack_ops(part: bytes) -> tuple[Op, ...]:
    """The ops of a part; an unknown kind of op is BadMessage."""
    return tuple(_op(one) for one in every(unpack(part), dict))


def read_header(data: bytes) -> Header:
    """A header from its bytes; BadMessage if they are not canonical or something is missing or of the wrong kind."""
    found = record(unpack(data), _HEADER)
    if found["v"] != 1 or len(found["prev"]) != 32 or found["seq"] < 1:
        raise BadMessage(what="header")
    for name, digits in (("gid", 32), ("dev", 32), ("ep", 16)):
        _check_hex(found[name], digits)
    return Header(
        gid=found["gid"],
        scope=found["scope"],
        device=found["dev"],
        epoch=found["ep"],
        seq=found["seq"],
        prev=found["prev"],
        user=found["user"],
        wall=found["wall"],
        off=found["off"],
        unc=found["unc"],
        cur=found["cur"],
        count=found["n"],
        parts=tuple(_part(one) for one in found["parts"]),
        sv=found["sv"],
    )


def open_group(group: Group) -> Opened:
    """Check a group against its own header and read it; BadMessage if a hash or a limit does not hold."""
    header = read_header(group.header)
    if not len(header.parts) == len(group.parts) == len(group.salts) or group.size > MAX_GROUP_BYTES:
        raise BadMessage(what="parts")
    for (_subject, bound), salt, part in zip(header.parts, group.salts, group.parts, strict=True):
        if part and (len(salt) != SALT_BYTES or commitment(salt, part) != bound):
            raise BadMessage(what="commitment")
    return Opened(header, hash_of(header.prev, group.header), _ops_of(header, group.parts))


def _ops_of(header: Header, parts: Sequence[bytes]) -> tuple[Op, ...] | None:
    if header.sv > SCHEMA_VERSION or header.count > MAX_GROUP_OPS:
        return None
    try:
        ops = tuple(op for part in parts if part for op in unpack_ops(part))
    except BadMessage:
        return None
    return ops if len(ops) == header.count or not all(parts) else None


def _op_record(op: Op) -> dict[str, Any]:
    found = {"k": op.kind.value, "t": op.type, "e": op.entity, "f": op.fields, "seen": op.seen}
    return {**found, "s": list(op.settles)} if op.settles else found


def _op(value: Any) -> Op:
    found = record(value, {"k": str, "t": str, "e": str, "f": dict, "seen": dict})
    if found["k"] not in _KINDS:
        raise BadMessage(what="op")
    _check_hex(found["e"], 32)
    settles = tuple(every(found.get("s", []), str))
    return Op(OpKind(found["k"]), found["t"], found["e"], found["f"], texts(found["seen"]), settles)


def _part(value: Any) -> tuple[str, bytes]:
    if not (isinstance(value, list) and len(value) == 2 and isinstance(value[0], str) and isinstance(value[1], bytes)):
        raise BadMessage(what="part")
    return value[0], value[1]


def _check_hex(text: str, digits: int) -> None:
    if len(text) != digits or not set(text) <= _HEX:
        raise BadMessage(what="id")


_HEX = frozenset("0123456789abcdef")
_KINDS = frozenset(kind.value for kind in OpKind)
_HEADER: dict[str, type | tuple[type, ...]] = {
    "v": int,
    "gid": str,
    "scope": str,
    "dev": str,
    "ep": str,
    "seq": int,
    "prev": bytes,
    "user": str,
    "sv": int,
    "wall": int,
    "off": int,
    "unc": int,
    "cur": int,
    "n": int,
    "parts": list,
}
