"""A branch computer as the central sees it: a key, a lane, and groups sealed the real way."""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from central.enrolment import Branch, Named
from central.exchange import Exchange
from central.incoming import Incoming
from central.scope import Place
from central.store import Store
from desktop.sync import wire
from desktop.sync.frames import FrameReader
from desktop.sync.groups import (
    GENESIS,
    SCHEMA_VERSION,
    Group,
    Header,
    Op,
    OpKind,
    Tip,
    commitment,
    hash_of,
    next_head,
    pack_ops,
    read_header,
    writer_of,
)
from desktop.sync.reply import Entry, Frame, Page, read_frame

NOW = 1_795_000_000_000
"""The central's clock in these tests, ms."""


@dataclass
class Computer:
    """One enrolled computer, and the lane it writes to."""

    key: Ed25519PrivateKey
    id: str
    branch: Branch
    store_id: str
    gen: int = 1
    epoch: str = field(default_factory=lambda: secrets.token_hex(8))
    tip: Tip = field(default_factory=Tip)

    @classmethod
    def enrolled(cls, store: Store, branch: str = "Riyadh", now: int = NOW) -> Computer:
        """A computer that used a fresh code."""
        key = Ed25519PrivateKey.generate()
        code = store.enrolment.new_code(branch, now)
        device = store.enrolment.enrol(code, key.public_key().public_bytes_raw(), Named("front desk", "1.0"), now)
        return cls(key, device.id, device.branch, store.identity().store_id)

    @property
    def scope(self) -> str:
        return self.branch.scope

    @property
    def place(self) -> Place:
        return Place(self.scope, self.id, self.epoch)

    def seal(self, *ops: Op, gid: str = "", raw: bytes | None = None, **header: Any) -> Group:
        """The next group of the lane; `raw` replaces the packed ops, `header` any value of the header."""
        part, salt = pack_ops(ops) if raw is None else raw, os.urandom(16)
        values = {
            "scope": self.scope,
            "device": self.id,
            "epoch": self.epoch,
            "seq": self.tip.seq + 1,
            "prev": self.tip.hash,
            "user": "u" * 32,
            "wall": NOW - 1000,
            "off": 0,
            "unc": 0,
            "cur": 0,
            "count": len(ops),
            "sv": SCHEMA_VERSION,
        }
        bound = (("s" * 32, commitment(salt, part)),)
        made = Header(gid=gid or secrets.token_hex(16), parts=bound, **{**values, **header})
        group = Group(made.pack(), (salt,), (part,))
        self.tip = Tip(made.seq, hash_of(made.prev, group.header))
        return group

    def lane_of(self, count: int) -> list[Group]:
        """Some groups, each a new person."""
        return [self.seal(put()) for _ in range(count)]

    def push(self, groups: Sequence[Group], **values: Any) -> wire.Push:
        """A signed push."""
        last = read_header(groups[-1].header)
        text = wire.push_text(self.store_id, self.scope, self.epoch, last.seq, hash_of(last.prev, groups[-1].header))
        return wire.Push(
            **{"scope": self.scope, "epoch": self.epoch, "groups": tuple(groups), "sig": self.key.sign(text)} | values
        )

    def request(self, *pushes: wire.Push, pulls: Sequence[wire.Pull] = (), **values: Any) -> wire.SyncRequest:
        """One exchange."""
        known = {"store": self.store_id, "gen": self.gen, "device": self.id, "app": "1.0", "wall": NOW, "mono": 1}
        return wire.SyncRequest(**{**known, "push": pushes, "pull": tuple(pulls), **values})

    def headers(self, body: bytes, now: int = NOW, **values: str) -> dict[str, str]:
        """The signature of one POST to /v1/sync."""
        nonce = values.pop("nonce", secrets.token_hex(16))
        text = wire.request_text("POST", "/v1/sync", body, now, nonce, self.id, self.epoch)
        return {
            wire.DEVICE_HEADER: self.id,
            wire.EPOCH_HEADER: self.epoch,
            wire.TIME_HEADER: str(now),
            wire.NONCE_HEADER: nonce,
            wire.SIGNATURE_HEADER: self.key.sign(text).hex(),
            **values,
        }


def enrolment(code: str, key: Ed25519PrivateKey, **values: Any) -> bytes:
    """The body of POST /v1/enrol."""
    asked = {
        "code": code,
        "key": key.public_key().public_bytes_raw().hex(),
        "proof": key.sign(wire.enrol_text(code)).hex(),
        "name": "مكتب الاستقبال",
        "app": "1.0",
        "sv": 1,
    }
    return json.dumps({**asked, **values}).encode()


def put(entity: str = "", type_name: str = "person", seen: Mapping[str, str] | None = None, **fields: Any) -> Op:
    """A new entity, or one more write of a known one."""
    return Op(
        OpKind.PUT, type_name, entity or secrets.token_hex(16), fields or {"first_name": "محمد"}, dict(seen or {})
    )


def examined(groups: Sequence[Group]) -> list[Incoming]:
    return [Incoming.examine(one) for one in groups]


def gid_of(group: Group) -> str:
    return read_header(group.header).gid


def writer(group: Group) -> str:
    return writer_of(gid_of(group))


def exchange(store: Store, computer: Computer, request: wire.SyncRequest, now: int = NOW) -> list[Frame]:
    """What the central answers, without HTTP."""
    return list(Exchange(store, store.enrolment.device(computer.id), request, now).frames())


def frames_of(reply: bytes) -> list[Frame]:
    """The frames of a reply."""
    reader = FrameReader()
    found = [read_frame(kind, value) for kind, value in reader.feed(reply)]
    assert not reader.unfinished
    return [frame for frame in found if frame is not None]


def stream_of(store: Store, scope: str, most: int = 1 << 20) -> list[Entry]:
    """A whole stream, pulled page by page, its numbers and its head verified."""
    entries: list[Entry] = []
    cursor, head, more = 0, GENESIS, True
    while more:
        served = store.pull.page(scope, cursor, head, most)
        assert served is not None
        more = served.more
        if served.page is not None:
            head = verified(served.page, cursor, head)
            cursor = served.page.entries[-1].sseq
            entries += served.page.entries
    return entries


def verified(page: Page, cursor: int, head: bytes) -> bytes:
    """The head after a page that begins behind `cursor`, recomputed from what the page holds."""
    assert page.start == cursor + 1
    for place, entry in enumerate(page.entries, start=page.start):
        assert entry.sseq == place
        header = read_header(entry.header)
        head = next_head(head, header.gid, hash_of(header.prev, entry.header), entry.commitment)
    assert head == page.head
    return head
