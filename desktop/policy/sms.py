"""How long a text message is: the parts it is sent in, by the alphabets that telephones use (3GPP TS 23.038).

A text of the plain Latin alphabet holds 160 letters, or 153 in each of several parts; one letter outside of it, an Arabic
one for example, and the whole text holds 70, or 67 in each part.
"""

from __future__ import annotations

from dataclasses import dataclass

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_ESCAPED = frozenset("\f^{}\\[~]|€")
"""Letters of the plain alphabet that take two places."""


@dataclass(frozen=True, slots=True)
class Alphabet:
    """How many letters one message of an alphabet holds, alone and as a part of several."""

    single: int
    part: int


PLAIN, WIDE = Alphabet(160, 153), Alphabet(70, 67)


@dataclass(frozen=True, slots=True)
class Length:
    """What a text takes: its letters as they are counted, the parts, and how many letters one part holds."""

    letters: int
    parts: int
    room: int

    @property
    def left(self) -> int:
        """How many letters the last part still holds, where each takes one place."""
        return self.parts * self.room - self.letters


def length(text: str) -> Length:
    """The letters and parts of a text; an empty one has no part."""
    alphabet = PLAIN if all(one in _BASIC or one in _ESCAPED for one in text) else WIDE
    sizes = [_size(one, alphabet) for one in text]
    letters = sum(sizes)
    if letters <= alphabet.single:
        return Length(letters, 1 if letters else 0, alphabet.single)
    parts, taken = 1, 0
    for size in sizes:
        if taken + size > alphabet.part:  # a letter of two places is never divided
            parts, taken = parts + 1, 0
        taken += size
    return Length(letters, parts, alphabet.part)


def _size(letter: str, alphabet: Alphabet) -> int:
    """The places one letter takes."""
    if alphabet is PLAIN:
        return 2 if letter in _ESCAPED else 1
    return len(letter.encode("utf-16-le")) // 2
