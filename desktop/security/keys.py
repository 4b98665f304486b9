"""The keys that follow from the root key, each for one purpose, so that knowing one tells nothing about another."""

from __future__ import annotations

import base64

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32


def database_key(root: bytes) -> bytes:
    """The raw key of the sealed database."""
    return _derive(root, "db")


def blob_key(root: bytes) -> bytes:
    """The key that wraps the key of every stored file."""
    return _derive(root, "blob")


def device_key(root: bytes) -> bytes:
    """The key that wraps this computer's signing seed."""
    return _derive(root, "devkey")


def slots_key(root: bytes) -> bytes:
    """The key that authenticates the slot file as a whole."""
    return _derive(root, "slots")


def pseudonym_key(root: bytes) -> bytes:
    """The key of the pseudonyms that stand for search terms and persons in the audit log."""
    return _derive(root, "pseud")


def slot_wrapping_key(stretched: bytes, pepper: bytes) -> bytes:
    """The key of one slot, from a stretched password and this computer's pepper."""
    return HKDF(SHA256(), KEY_BYTES, salt=pepper, info=b"istiqbal/v1/slot-kek").derive(stretched)


def to_text(data: bytes) -> str:
    """Bytes as unpadded base64url, for JSON files."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def from_text(text: str) -> bytes:
    """The bytes of to_text(); ValueError if it is not such a text."""
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)


def _derive(root: bytes, purpose: str) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=f"istiqbal/v1/{purpose}".encode("ascii")).derive(root)
