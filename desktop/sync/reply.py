"""What the central answers to one exchange, frame by frame (desktop/sync/frames.py says how frames are cut).

One exchange pushes and pulls. The central answers, in this order: HELLO; for each push ACK or REFUSAL or both (what it
took before it refused); RECEIPTS, if declarations were pushed or receipts wanted; for each pull PAGE ... or REFUSAL,
then SAFE; END. A PAGE with held groups is followed by REASONS. It uses the generation, epochs and cursors
*of the request*. If `gen` differs it answers HELLO, REFUSAL "GEN", END and takes nothing. ACK names the last group
verified in this request, never an older high-water mark. END.more says that another exchange has work already.

REFUSAL codes (scope and epoch say whose): EXPECT (`seq` is the next wanted, `hash` that of the one before), FORK, GEN,
RESYNC, UPGRADE (pull only; a push is still taken), DENIED, BUSY (`seconds`), BAD_HASH, BAD_SIG, TOO_LARGE (gid in `detail`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Any

from desktop.errors import BadMessage
from desktop.sync.codec import every, record
from desktop.sync.frames import encode
from desktop.sync.groups import SCHEMA_VERSION, commitment


class FrameType(IntEnum):
    """The type byte of a frame; a device passes over types it does not know."""

    HELLO = 1
    ACK = 2
    PAGE = 3
    SAFE = 4
    REFUSAL = 5
    END = 6
    RECEIPTS = 7
    REASONS = 8


class Refused(StrEnum):
    """Why a push or a pull was not served; the actions are in desktop/sync/engine.py."""

    EXPECT = "EXPECT"
    FORK = "FORK"
    GEN = "GEN"
    RESYNC = "RESYNC"
    UPGRADE = "UPGRADE"
    DENIED = "DENIED"
    BUSY = "BUSY"
    BAD_HASH = "BAD_HASH"
    BAD_SIG = "BAD_SIG"
    TOO_LARGE = "TOO_LARGE"


@dataclass(frozen=True, slots=True)
class Hello:
    """The central's clock, store and generation."""

    now: int
    store: str
    gen: int
    sv: int = SCHEMA_VERSION
    sv_min: int = 1  # devices below it may push but not pull
    scopes: tuple[str, ...] = ()  # what this device may pull now


@dataclass(frozen=True, slots=True)
class Ack:
    """What was taken: the last group verified in this request, and (gid, number in the stream or 0, merge.Result) each."""

    scope: str
    epoch: str
    seq: int
    hash: bytes
    results: tuple[tuple[str, int, str], ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One group of a stream as the devices receive it. An erased effect is b"" and `ec` then holds its commitment."""

    sseq: int
    header: bytes
    result: str
    salt: bytes
    effect: bytes  # effects.pack_effects
    ec: bytes = b""

    @property
    def commitment(self) -> bytes:
        """The `ec` that the head of the stream is made of."""
        return self.ec if not self.effect else commitment(self.salt, self.effect)


@dataclass(frozen=True, slots=True)
class Page:
    """Consecutive groups of a stream; `start` is the number of the first, `head` the stream's head after the last."""

    scope: str
    start: int
    entries: tuple[Entry, ...]
    head: bytes


@dataclass(frozen=True, slots=True)
class Safe:
    """Every group up to this number lies in a verified backup of the central."""

    scope: str
    sseq: int


@dataclass(frozen=True, slots=True)
class Refusal:
    """A push or pull that was not served. `scope` is "" where it concerns the whole exchange."""

    code: str
    scope: str = ""
    epoch: str = ""
    seq: int = 0
    hash: bytes = b""
    seconds: int = 0
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Receipts:
    """What the central's notary says of sealed declarations, each as notary.Signed.text, with its public key in hex.

    `tip` is the last declaration of this device that the central accepted: (epoch, number, event hash).
    """

    notary: str
    receipts: tuple[str, ...] = ()
    certificates: tuple[str, ...] = ()
    tip: tuple[str, int, str] | None = None


@dataclass(frozen=True, slots=True)
class Reasons:
    """Why groups of a page were held: (gid, reason) each. What a reason may say stands in central/steps.py."""

    scope: str
    held: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class End:
    """The reply is complete."""

    more: bool = False
    poll_s: int = 60


Frame = Hello | Ack | Page | Safe | Refusal | Receipts | Reasons | End


def encode_frame(frame: Frame) -> bytes:
    """A frame as it is sent."""
    kind, written = _WRITERS[type(frame)]
    return encode(kind, written(frame))


def read_frame(kind: int, value: Any) -> Frame | None:
    """A frame from what frames.FrameReader gave; None for a type this version does not know."""
    reader = _READERS.get(kind)
    return reader(value) if reader else None


def _write_hello(f: Any) -> dict[str, Any]:
    return {"now": f.now, "store": f.store, "gen": f.gen, "sv": f.sv, "sv_min": f.sv_min, "scopes": list(f.scopes)}


def _read_hello(value: Any) -> Frame:
    f = record(value, {"now": int, "store": str, "gen": int, "sv": int, "sv_min": int, "scopes": list})
    return Hello(f["now"], f["store"], f["gen"], f["sv"], f["sv_min"], tuple(every(f["scopes"], str)))


def _write_ack(f: Any) -> dict[str, Any]:
    results = [list(one) for one in f.results]
    return {"scope": f.scope, "ep": f.epoch, "seq": f.seq, "hash": f.hash, "res": results}


def _read_ack(value: Any) -> Frame:
    f = record(value, {"scope": str, "ep": str, "seq": int, "hash": bytes, "res": list})
    results = []
    for one in every(f["res"], list):
        if [type(part) for part in one] != [str, int, str]:
            raise BadMessage(what="res")
        results.append((one[0], one[1], one[2]))
    return Ack(f["scope"], f["ep"], f["seq"], f["hash"], tuple(results))


def _write_page(f: Any) -> dict[str, Any]:
    groups = [[e.sseq, e.header, e.result, e.salt, e.effect, e.ec] for e in f.entries]
    return {"scope": f.scope, "from": f.start, "groups": groups, "head": f.head}


def _read_page(value: Any) -> Frame:
    f = record(value, {"scope": str, "from": int, "groups": list, "head": bytes})
    entries = []
    for one in every(f["groups"], list):
        if [type(part) for part in one] != [int, bytes, str, bytes, bytes, bytes]:
            raise BadMessage(what="groups")
        entries.append(Entry(*one))
    return Page(f["scope"], f["from"], tuple(entries), f["head"])


def _write_refusal(f: Any) -> dict[str, Any]:
    found = {"code": str(f.code), "scope": f.scope, "ep": f.epoch, "seq": f.seq, "hash": f.hash}
    return {**found, "seconds": f.seconds, "detail": f.detail}


def _read_refusal(value: Any) -> Frame:
    shape = {"code": str, "scope": str, "ep": str, "seq": int, "hash": bytes, "seconds": int, "detail": str}
    f = record(value, shape)
    return Refusal(f["code"], f["scope"], f["ep"], f["seq"], f["hash"], f["seconds"], f["detail"])


def _read_safe(value: Any) -> Frame:
    f = record(value, {"scope": str, "sseq": int})
    return Safe(f["scope"], f["sseq"])


def _write_receipts(f: Any) -> dict[str, Any]:
    tip = list(f.tip) if f.tip else []
    return {"notary": f.notary, "receipts": list(f.receipts), "certificates": list(f.certificates), "tip": tip}


def _read_receipts(value: Any) -> Frame:
    f = record(value, {"notary": str, "receipts": list, "certificates": list, "tip": list})
    tip = f["tip"]
    if tip and [type(part) for part in tip] != [str, int, str]:
        raise BadMessage(what="tip")
    receipts, certificates = (tuple(every(f[name], str)) for name in ("receipts", "certificates"))
    return Receipts(f["notary"], receipts, certificates, (tip[0], tip[1], tip[2]) if tip else None)


def _read_reasons(value: Any) -> Frame:
    f = record(value, {"scope": str, "held": list})
    held = [(one[0], one[1]) for one in every(f["held"], list) if [type(part) for part in one] == [str, str]]
    if len(held) != len(f["held"]):
        raise BadMessage(what="held")
    return Reasons(f["scope"], tuple(held))


def _read_end(value: Any) -> Frame:
    f = record(value, {"more": bool, "poll_s": int})
    return End(f["more"], f["poll_s"])


_WRITERS: dict[type, tuple[int, Any]] = {
    Hello: (FrameType.HELLO, _write_hello),
    Ack: (FrameType.ACK, _write_ack),
    Page: (FrameType.PAGE, _write_page),
    Safe: (FrameType.SAFE, lambda f: {"scope": f.scope, "sseq": f.sseq}),
    Refusal: (FrameType.REFUSAL, _write_refusal),
    Receipts: (FrameType.RECEIPTS, _write_receipts),
    Reasons: (FrameType.REASONS, lambda f: {"scope": f.scope, "held": [list(one) for one in f.held]}),
    End: (FrameType.END, lambda f: {"more": f.more, "poll_s": f.poll_s}),
}
_READERS: dict[int, Any] = {
    FrameType.HELLO: _read_hello,
    FrameType.ACK: _read_ack,
    FrameType.PAGE: _read_page,
    FrameType.SAFE: _read_safe,
    FrameType.REFUSAL: _read_refusal,
    FrameType.END: _read_end,
    FrameType.RECEIPTS: _read_receipts,
    FrameType.REASONS: _read_reasons,
}
