"""The wire between a branch computer and the central: routes, messages, limits. Version 1.

    GET  /v1/ca         the association's CA certificate (PEM). Fetched before trust exists: compare it with the code.
    POST /v1/enrol      JSON EnrolRequest -> JSON EnrolReply                                  (proof inside)
    POST /v1/sync       zstd(msgpack) SyncRequest -> a stream of frames (desktop/sync/reply.py)   (signed)

TLS 1.3 always. A signed request carries the headers below; `Istiqbal-Signature` is the hex Ed25519 signature by the
device's key of `request_text(...)`. Times are ms since 1970 UTC. The central accepts ±10 min of its own clock and
remembers nonces for 20 min; a refusal for that reason ("stale") carries its clock in `now`, and the device signs once
more with its clock corrected, because a wrong clock must never stop the exchange.

Anything but 200 is JSON `{"code": <code of an error class>, "now": ms, "values": {...}}`. Codes used:
"malformed", "too-large", "unknown-device", "revoked", "bad-signature", "stale", "replayed", "enrol-code", "busy" (with
`values.seconds`), "no-such-address". 401 unknown-device and revoked stop the exchange until a person enrols again.

What comes back from /v1/sync is in desktop/sync/reply.py.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

from desktop.errors import BadMessage
from desktop.sync.codec import every, record
from desktop.sync.frames import compress, decompress
from desktop.sync.groups import GENESIS, SCHEMA_VERSION, Group

PROTOCOL = 1
MAX_PUSH_GROUPS = 256
MAX_PUSH_BYTES = 512 * 1024
"""Uncompressed, all groups of a request together; a single group may be up to groups.MAX_GROUP_BYTES."""

MAX_REQUEST_BYTES = 2 * MAX_PUSH_BYTES
"""A whole request, uncompressed."""

MAX_WANTED = 200
"""Declarations whose receipts one request may ask for."""

MAX_PAGE_BYTES = 128 * 1024
"""Uncompressed; a page always holds at least one group, however large."""

CLOCK_WINDOW_MS = 10 * 60_000

DEVICE_HEADER = "Istiqbal-Device"
EPOCH_HEADER = "Istiqbal-Epoch"
TIME_HEADER = "Istiqbal-Time"
NONCE_HEADER = "Istiqbal-Nonce"
SIGNATURE_HEADER = "Istiqbal-Signature"


def request_text(method: str, path: str, body: bytes, ts: int, nonce: str, device: str, epoch: str) -> bytes:
    """What a device signs for one request (security: no token to steal, no request to replay)."""
    digest = hashlib.sha256(body).hexdigest()
    return "\n".join((method, path, digest, str(ts), nonce, device, epoch)).encode()


def push_text(store: str, scope: str, epoch: str, seq: int, last_hash: bytes) -> bytes:
    """What a device signs for one push: the last hash covers the whole chain before it."""
    return "\n".join(("istiqbal/push/v1", store, scope, epoch, str(seq), last_hash.hex())).encode()


def device_id(public_key: bytes) -> str:
    """The id of a device: the first 16 bytes, in hex, of the SHA-256 of its raw Ed25519 public key."""
    return hashlib.sha256(public_key).hexdigest()[:32]


# --- request -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Push:
    """Consecutive groups of one lane, oldest first; `sig` (64 bytes) is over push_text of the last one."""

    scope: str
    epoch: str
    groups: tuple[Group, ...]
    sig: bytes


@dataclass(frozen=True, slots=True)
class Pull:
    """Where a device stands in the stream of a scope."""

    scope: str
    cursor: int = 0
    head: bytes = GENESIS


@dataclass(frozen=True, slots=True)
class SyncRequest:
    """One exchange."""

    store: str
    gen: int
    device: str
    app: str  # version of the program, for the operator
    wall: int  # ms, the device's clock
    mono: int  # ms, a clock that never jumps
    push: tuple[Push, ...] = ()
    pull: tuple[Pull, ...] = ()
    max: int = MAX_PAGE_BYTES  # bytes of pages the device wants in this reply
    sv: int = SCHEMA_VERSION
    want: tuple[str, ...] = ()  # ids of declarations whose receipts did not arrive yet

    def encode(self) -> bytes:
        """The body of POST /v1/sync."""
        return compress(
            {
                "p": PROTOCOL,
                "store": self.store,
                "gen": self.gen,
                "dev": self.device,
                "app": self.app,
                "sv": self.sv,
                "clk": {"wall": self.wall, "mono": self.mono},
                "push": [_push_record(one) for one in self.push],
                "pull": [{"scope": one.scope, "cur": one.cursor, "head": one.head} for one in self.pull],
                "max": self.max,
                "want": list(self.want),
            }
        )


def read_request(body: bytes) -> SyncRequest:
    """A request from its body; BadMessage if it is not one or exceeds a limit."""
    found = record(decompress(body, MAX_REQUEST_BYTES), _REQUEST)
    if found["p"] != PROTOCOL:
        raise BadMessage(what="protocol")
    clock = record(found["clk"], {"wall": int, "mono": int})
    push = tuple(_push(one) for one in found["push"])
    if sum(len(one.groups) for one in push) > MAX_PUSH_GROUPS:
        raise BadMessage(what="push")
    want = tuple(every(found.get("want", []), str))  # an earlier program asks for none
    if len(want) > MAX_WANTED:
        raise BadMessage(what="want")
    return SyncRequest(
        store=found["store"],
        gen=found["gen"],
        device=found["dev"],
        app=found["app"],
        wall=clock["wall"],
        mono=clock["mono"],
        push=push,
        pull=tuple(_pull(one) for one in found["pull"]),
        max=found["max"],
        sv=found["sv"],
        want=want,
    )


_REQUEST: dict[str, type | tuple[type, ...]] = {
    "p": int,
    "store": str,
    "gen": int,
    "dev": str,
    "app": str,
    "sv": int,
    "clk": dict,
    "push": list,
    "pull": list,
    "max": int,
}


def _push_record(push: Push) -> dict[str, Any]:
    groups = [[one.header, list(one.salts), list(one.parts)] for one in push.groups]
    return {"scope": push.scope, "ep": push.epoch, "groups": groups, "sig": push.sig}


def _push(value: Any) -> Push:
    found = record(value, {"scope": str, "ep": str, "groups": list, "sig": bytes})
    return Push(found["scope"], found["ep"], tuple(_group(one) for one in found["groups"]), found["sig"])


def _group(value: Any) -> Group:
    if not (isinstance(value, list) and len(value) == 3 and isinstance(value[0], bytes)):
        raise BadMessage(what="group")
    return Group(value[0], tuple(every(value[1], bytes)), tuple(every(value[2], bytes)))


def _pull(value: Any) -> Pull:
    found = record(value, {"scope": str, "cur": int, "head": bytes})
    return Pull(found["scope"], found["cur"], found["head"])


# --- enrolment ---------------------------------------------------------------------------------------------------------


def enrol_text(code: str) -> bytes:
    """What a device signs to prove that the key it enrols is its own."""
    return f"istiqbal/enrol/v1\n{code}".encode()


@dataclass(frozen=True, slots=True)
class EnrolRequest:
    """A computer asks to join; sent only over a connection pinned to the CA whose fingerprint the code carries."""

    code: str  # the whole code as typed, cleaned
    key: str  # hex, raw Ed25519 public key
    proof: str  # hex, signature of enrol_text(code)
    name: str  # what headquarters will see this computer called
    app: str
    sv: int = SCHEMA_VERSION


@dataclass(frozen=True, slots=True)
class EnrolReply:
    """What the computer is from now on; the two numbers together are nobody else's, so files can be numbered offline."""

    store: str
    gen: int
    branch: str
    branch_name: str
    scopes: tuple[str, ...]  # the first one is the branch's own, into which it writes
    device: str
    branch_no: int  # 1, 2, 3 ... in the order in which branches were opened
    desk_no: int  # 1, 2, 3 ... of the computers ever enrolled with this branch
    notary: str = ""  # hex, the key under which the central confirms declarations; an earlier central says none
    headquarters: bool = False


def read_enrol_request(value: Any) -> EnrolRequest:
    """The request from its JSON."""
    f = record(value, {"code": str, "key": str, "proof": str, "name": str, "app": str, "sv": int})
    return EnrolRequest(f["code"], f["key"], f["proof"], f["name"], f["app"], f["sv"])


def read_enrol_reply(value: Any) -> EnrolReply:
    """The reply from its JSON."""
    f = record(value, _ENROL_REPLY)
    scopes = tuple(every(f["scopes"], str))
    if not scopes:
        raise BadMessage(what="scopes")
    plain = {name: f[name] for name in _ENROL_REPLY if name != "scopes"}
    return EnrolReply(
        **plain, scopes=scopes, notary=str(f.get("notary", "")), headquarters=f.get("headquarters") is True
    )


_ENROL_REPLY: dict[str, type | tuple[type, ...]] = {
    "store": str,
    "gen": int,
    "branch": str,
    "branch_name": str,
    "scopes": list,
    "device": str,
    "branch_no": int,
    "desk_no": int,
}
