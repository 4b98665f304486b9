"""The one-time enrolment code, as people read it out over the telephone.

`<26 characters>-<16 characters>` in Crockford's base32 (no I, L, O, U): 128 random bits, then the first 10 bytes of the
SHA-256 of the authority's certificate. The first half is the secret; the second tells the branch which authority to
trust before anything is sent to it. Only a hash of the secret is kept.
"""

from __future__ import annotations

import hashlib
import secrets

from central.certificates import pin_of
from desktop.errors import BadEnrolCode

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans("OIL", "011", " -\u200e\u200f\u2066\u2067\u2068\u2069")
_SECRET_CHARACTERS = 26
_SECRET_BITS = 128


def new_code(authority: bytes) -> tuple[str, str]:
    """A fresh code for the authority's certificate (DER), and the hash to keep of it."""
    secret = secrets.token_bytes(_SECRET_BITS // 8)
    return f"{_base32(secret)}-{_base32(pin_of(authority))}", _hash(secret)


def hash_of(code: str) -> str:
    """The kept hash of a code as it was typed: case, spaces and hyphens do not matter. BadEnrolCode if it is none."""
    typed = code.upper().translate(_READ_AS)[:_SECRET_CHARACTERS]
    if len(typed) != _SECRET_CHARACTERS or any(one not in _ALPHABET for one in typed):
        raise BadEnrolCode()
    number = 0
    for one in typed:
        number = number << 5 | _ALPHABET.index(one)
    spare = 5 * _SECRET_CHARACTERS - _SECRET_BITS
    if number & ((1 << spare) - 1):
        raise BadEnrolCode()
    return _hash((number >> spare).to_bytes(_SECRET_BITS // 8))


def _base32(data: bytes) -> str:
    length = -(-len(data) * 8 // 5)
    number = int.from_bytes(data) << (length * 5 - len(data) * 8)
    return "".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(length)))


def _hash(secret: bytes) -> str:
    return hashlib.sha256(b"istiqbal/enrol/v1\0" + secret).hexdigest()
