"""Every single-bit change of a bundle, shown to the checks that have to notice it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping

from desktop.services.seals.bundle_file import zipped
from istiqbal_verify import bundle as reading
from istiqbal_verify.bundle import Event, read_bundle
from istiqbal_verify.canonical import Unreadable, fits, parse
from istiqbal_verify.checks import _holds, alone, signed

SEALED = ("declaration.json", "seal.json", "certificates.json", "receipts.json")


def flipped(data: bytes) -> Iterator[bytes]:
    """Each way of changing one bit."""
    changed = bytearray(data)
    for at in range(len(data) * 8):
        changed[at // 8] ^= 1 << at % 8
        yield bytes(changed)
        changed[at // 8] ^= 1 << at % 8


def accepted(files: Mapping[str, bytes], name: str, notary: str) -> int:
    """How many single-bit changes of one file go unnoticed."""
    (event,) = read_bundle(zipped(files), "bundle").events
    notices: dict[str, Callable[[bytes], bool]] = {
        "declaration.json": lambda data: _content_is_noticed(event, data),
        "seal.json": lambda data: _seal_is_noticed(event, data),
        "certificates.json": lambda data: _word_is_noticed(data, notary),
        "receipts.json": lambda data: _word_is_noticed(data, notary),
    }
    return sum(not notices[name](data) for data in flipped(files[name]))


def _content_is_noticed(event: Event, data: bytes) -> bool:
    """By its hash, and by the witness's signature alone, whatever were written into seal.json to match."""
    if hashlib.sha256(data).hexdigest() == event.seal["sha256"]:
        return False
    seal = event.seal
    return not _holds.__wrapped__(seal["user_key"], seal["user_sig"], b"istiqbal/declaration/v1\0" + data)


def _seal_is_noticed(event: Event, data: bytes) -> bool:
    try:
        files = {"declaration.json": event.content, "seal.json": data}
        changed = reading._event(files, "", "bundle")
    except Unreadable:
        return True
    return any(answer is False for _, answer in alone(changed))


def _word_is_noticed(data: bytes, notary: str) -> bool:
    try:
        items, canonical = parse(data, "words")
    except Unreadable:
        return True
    shaped = canonical and fits(items, reading.SIGNED)
    return not shaped or any(signed(one, notary) is False for one in items)
