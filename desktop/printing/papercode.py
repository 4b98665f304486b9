"""The code in the corner of every page: which paper it is, of which record, saying what, and which page.

Fifteen capital letters and digits, the most that the coarsest QR code (version 1, level Q) holds: a letter for the kind of
paper, 35 bits of the record and form, 25 bits of what the paper says, two digits of the page. It names nobody, and whoever
knows one code learns none of another.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum
from typing import Any, Protocol, TypeVar

import rfc8785

from desktop.printing.content import Reference

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: without I, L, O and U, which are misread."""

_RECORD = b"istiqbal/paper/v1\0"
_RECORD_CHARACTERS, _SAID_CHARACTERS = 7, 5
CODE_LENGTH = 1 + _RECORD_CHARACTERS + _SAID_CHARACTERS
MOST_PAGES = 99
_NOT_SAID = frozenset(("qr_payload", "record", "accessible"))  # of a reference: how it is printed
_BLANK = re.compile("[A-Z]-[A-Z0-9-]{1,12}[0-9]{2}")
_PAYLOAD = re.compile(f"([A-Z][{ALPHABET}]{{{CODE_LENGTH - 1}}})([0-9]{{2}})")


@dataclass(frozen=True, slots=True)
class PageCode:
    """What stands in the code of one page: the code of the paper, and the number of the page from 1."""

    code: str
    page: int


class Content(Protocol):
    """What a paper says, with its reference."""

    @property
    def reference(self) -> Reference: ...


C = TypeVar("C", bound=Content)


def paper_code(kind: str, record_id: str, form: str, digest: bytes) -> str:
    """The code of a paper: `kind` is one capital letter, `digest` the SHA-256 of what it says."""
    if not re.fullmatch("[A-Z]", kind):
        raise ValueError(f"{kind!r} is not one capital letter")
    record = hashlib.sha256(_RECORD + record_id.encode() + b"\0" + form.encode()).digest()
    return kind + _characters(record, _RECORD_CHARACTERS) + _characters(digest, _SAID_CHARACTERS)


def payload(code: str, page: int) -> str:
    """What the QR code of one page holds."""
    if not 1 <= page <= MOST_PAGES:
        raise ValueError(f"page {page} has no place in the code")
    return f"{code}{page:02}"


def parse(text: str) -> PageCode | None:
    """The code and the page, or None where this is no code of ours."""
    found = _PAYLOAD.fullmatch(text)
    return PageCode(found[1], int(found[2])) if found and found[2] != "00" else None


def is_blank(text: str) -> bool:
    """Whether this is the code of a blank form, which belongs to no record: no code of a record has a dash."""
    return _BLANK.fullmatch(text) is not None


def said(content: Content) -> bytes:
    """The SHA-256 of what a paper says: the same words give the same digest on every computer."""
    return hashlib.sha256(written(content)).digest()


def written(content: Content) -> bytes:
    """What a paper says as canonical JSON; a drawn signature by its digest, because its movements are the signer's own."""
    return rfc8785.dumps(_plain(content))


def replace_code(content: C, code: str, record: bytes = b"", *, accessible: bool = False) -> C:
    """The same content with another code on its pages, and `record` and a screen reader's words in its file."""
    changed: Any = content
    about = replace(content.reference, qr_payload=code, record=record, accessible=accessible)
    done: C = replace(changed, reference=about)
    return done


def _characters(digest: bytes, count: int) -> str:
    """The first bits of a digest, five to a character."""
    bits = int.from_bytes(digest, "big") >> (len(digest) * 8 - count * 5)
    return "".join(ALPHABET[bits >> 5 * place & 31] for place in range(count - 1, -1, -1))


def _plain(value: Any) -> Any:
    """A value as canonical JSON can carry it; fractions become text, pictures their digest."""
    if is_dataclass(value) and not isinstance(value, type):
        told = {field.name: getattr(value, field.name) for field in fields(value) if field.name not in _NOT_SAID}
        return {name: _plain(repr(one).encode() if name == "strokes" and one else one) for name, one in told.items()}
    match value:
        case Enum():
            plain: Any = value.value
        case bytes():
            plain = hashlib.sha256(value).hexdigest()
        case float():
            plain = repr(value)
        case set() | frozenset():
            plain = sorted(_plain(one) for one in value)
        case tuple() | list():
            plain = [_plain(one) for one in value]
        case _:
            plain = value
    return plain
