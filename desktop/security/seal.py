"""The seal on what was declared: canonical bytes, the staff member's signature over them, the computer's over both.

The bytes are kept as they were sealed and never written again: a signature belongs to bytes, not to a meaning.
A purpose prefix keeps a signature made for one thing from being shown as another.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import rfc8785

from desktop.errors import BrokenSeal
from desktop.security.device import is_signed_by

_DECLARATION = b"istiqbal/declaration/v1\0"
_SEAL = b"istiqbal/seal/v1\0"
_EVENT = b"istiqbal/event/v1\0"


class Signing(Protocol):
    """Anything that signs: a person's Signer or the Device."""

    def sign(self, message: bytes) -> bytes:
        """The signature of `message`."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """What was sealed. `sha256` and `event_hash` are hex; the event hash is the next record's "prev"."""

    content: bytes
    sha256: str
    user_sig: bytes
    device_sig: bytes
    event_hash: str


def canonical(content: Mapping[str, Any]) -> bytes:
    """The one spelling of `content` (RFC 8785), with its texts in NFC, which RFC 8785 leaves open.

    Money is in halalas and there are no fractions; a float is a bug and raises TypeError.
    """
    return rfc8785.dumps(_plain(content))


def seal(content: Mapping[str, Any], user: Signing, device: Signing) -> Sealed:
    """Freeze `content` under the signatures of the person and of the computer."""
    frozen = canonical(content)
    user_sig = user.sign(_DECLARATION + frozen)
    return sealed_from(frozen, user_sig, device.sign(_SEAL + frozen + user_sig))


def sealed_from(content: bytes, user_sig: bytes, device_sig: bytes) -> Sealed:
    """A Sealed from its stored parts, hashes computed anew; verify() says whether it holds."""
    event_hash = hashlib.sha256(_EVENT + content + user_sig + device_sig).hexdigest()
    return Sealed(content, hashlib.sha256(content).hexdigest(), user_sig, device_sig, event_hash)


def verify(sealed: Sealed, user_public_key: bytes, device_public_key: bytes) -> dict[str, Any]:
    """The content, when bytes, hashes and both signatures hold. Raises BrokenSeal otherwise."""
    if (
        sealed != sealed_from(sealed.content, sealed.user_sig, sealed.device_sig)
        or not is_signed_by(user_public_key, sealed.user_sig, _DECLARATION + sealed.content)
        or not is_signed_by(device_public_key, sealed.device_sig, _SEAL + sealed.content + sealed.user_sig)
    ):
        raise BrokenSeal
    content: dict[str, Any] = json.loads(sealed.content)
    if canonical(content) != sealed.content:
        raise BrokenSeal
    return content


def _plain(value: Any) -> Any:
    match value:
        case str():
            return unicodedata.normalize("NFC", value)
        case None | bool() | int():
            return value
        case Mapping():
            return {_plain(key): _plain(inner) for key, inner in value.items()}
        case list() | tuple():
            return [_plain(inner) for inner in value]
        case _:
            raise TypeError(f"cannot be sealed: {type(value).__name__}")
