"""What must hold of one sealed declaration: each check a small function that says yes, no, or None for "cannot be told"."""

import datetime as dt
import hashlib
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from istiqbal_verify.bundle import DEVICE, HASH, Event
from istiqbal_verify.canonical import dumps, fits

Answer = bool | None
_SIGNED = {
    "device-certificate": {"device": DEVICE, "public_key": HASH, "branch": str, "issued_at": str},
    "person-certificate": {"user": str, "public_key": HASH, "issued_at": str},
    "receipt": dict.fromkeys(("seq", "log_index", "tree_size"), int)
    | {"event_hash": HASH, "device": DEVICE, "epoch": str, "tree_head": HASH, "path": [HASH], "server_time": str},
    "head": {"tree_size": int, "tree_head": HASH, "server_time": str},
}
_DECLARATION, _SEAL, _SHOWN = b"istiqbal/declaration/v1\0", b"istiqbal/seal/v1\0", ("intro", "clauses", "title")
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@lru_cache(maxsize=1024)
def _holds(key: str, signature: str, message: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(bytes.fromhex(signature), message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _ink(event: Event) -> Answer:
    """Ink on the screen is there and belongs; strokes that were not handed out are no fault."""
    ink = event.said["ink"]
    drawn = ink["points"] > 0
    belongs = event.strokes is None or _sha(event.strokes) == ink["strokes_sha256"]
    return belongs and drawn == (ink["mode"] == "screen") and (ink["strokes_sha256"] is not None or not drawn)


def _thumb(event: Event) -> Answer:
    signer, witnesses = event.said["signer"], event.said["signer"]["witnesses"]
    if event.said["ink"]["mode"] != "thumb":
        return not witnesses
    two = len({one["id_number"] for one in witnesses}) == 2 == len({_name(one) for one in witnesses})
    return two and len(witnesses) == 2 and signer["read_aloud"] is True


def _another(event: Event) -> Answer:
    """Who signs is present, and is neither the witness nor one of those who saw the thumb."""
    signer = event.said["signer"]
    return signer["present"] is True and _name(signer) not in map(_name, (*signer["witnesses"], event.said["witness"]))


def _times(event: Event) -> Answer:
    """The witness proved to be it at most two minutes before; no later moment had been seen than the highest."""
    told = (event.said["witness"]["reauth_at"], event.said["time"]["device"], event.said["time"]["highest"])
    proved, sealed, highest = map(dt.datetime.fromisoformat, told)
    return dt.timedelta(0) <= sealed - proved <= dt.timedelta(seconds=120) and sealed <= highest


_OF_EACH: dict[str, Callable[[Event], Answer]] = {
    "canonical": lambda e: e.canonical,
    "hashes": lambda e: (_sha(e.content), e.hash) == (e.seal["sha256"], e.seal["event_hash"]),
    "witness_sig": lambda e: _holds(e.seal["user_key"], e.seal["user_sig"], _DECLARATION + e.content),
    "device_sig": lambda e: _holds(e.seal["device_key"], e.seal["device_sig"], _SEAL + e.content + _hex(e, "user_sig")),
}
_OF_CHAINED: dict[str, Callable[[Event], Answer]] = {
    **_OF_EACH,
    "witness_key": lambda e: bool(e.said["witness"]["key"] == e.seal["user_key"]),
    "device_id": lambda e: _sha(_hex(e, "device_key"))[:32] == e.said["device"] and e.said["seq"] > 0,
    "text": lambda e: _sha(dumps({n: e.said["text"][n] for n in _SHOWN})) == str(e.said["text"]["rendered_sha256"]),
    "ink": _ink,
    "thumb": _thumb,
    "another": _another,
    "times": _times,
}


def alone(event: Event) -> Iterator[tuple[str, Answer]]:
    """What a declaration says by itself. Version 1 had no place in a chain, which leaves its trust incomplete."""
    for name, check in (_OF_CHAINED if event.said["v"] == 2 else _OF_EACH | {"chained": lambda _: None}).items():
        try:
            yield name, check(event)
        except (KeyError, TypeError, ValueError, AttributeError):  # the content lacks what the check is about
            yield name, False


def signed(item: Mapping[str, Any], notary: str) -> Answer:
    """Whether the notary signed this certificate, receipt or head; None without the notary's key ("")."""
    kind = item["body"].get("type")
    shape = {"v": 1, "type": kind, **_SIGNED.get(str(kind), {"": ...})}
    if not notary or not fits(item["body"], shape):
        return None if fits(item["body"], shape) else False
    purpose = "certificate" if kind.endswith("-certificate") else kind
    return _holds(notary, item["sig"], f"istiqbal/{purpose}/v1\0".encode() + dumps(item["body"]))


def paper_code(event: Event, code: str) -> Answer:
    """Whether this code (or QR payload) stands on this declaration's paper: as sealed, or as printed for the pen before."""
    digests = [event.seal["sha256"], *([event.said["paper"]["content_sha256"]] if event.said["v"] == 2 else [])]
    record = _letters(_sha(f"istiqbal/paper/v1\0{event.said['application']['id']}\0declaration".encode()), 7)
    return code in [f"D{record}{_letters(one, 5)}" for one in digests]


def _letters(digest: str, count: int) -> str:
    bits = int(digest, 16) >> 256 - 5 * count
    return "".join(_LETTERS[bits >> 5 * place & 31] for place in reversed(range(count)))


def _hex(event: Event, name: str) -> bytes:
    return bytes.fromhex(event.seal[name])


def _sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _name(person: Mapping[str, Any]) -> str:
    return " ".join(person["name"].casefold().split())
