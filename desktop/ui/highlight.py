"""Which parts of a found name or number were asked for, so that they can stand out.

Only whole words of a name are marked: a change of weight inside an Arabic word would break its letters apart.
"""

from __future__ import annotations

import re

from desktop.text import ascii_digits, name_key, typed_key, without_article

Ranges = tuple[tuple[int, int], ...]
"""(start, length) of each marked part."""

_LEAST_DIGITS = 3


def in_name(name: str, typed: str) -> Ranges:
    """The words of a name that begin with a word that was typed; a compound counts as one."""
    wanted = [word for word in typed_key(typed).split() if not word.isdecimal()]
    words = list(re.finditer(r"\S+", name)) if wanted else []
    found: list[tuple[int, int]] = []
    for number, word in enumerate(words):
        together = words[number : number + 2]
        if _begins(word.group(), wanted) or _begins(" ".join(one.group() for one in together), wanted, compound=True):
            end = word.end() if _begins(word.group(), wanted) else together[-1].end()
            if not found or word.start() >= sum(found[-1]):
                found.append((word.start(), end - word.start()))
    return tuple(found)


def in_number(shown: str, typed: str) -> Ranges:
    """The run of digits that was typed, at the end of the number or else where it first stands."""
    digits = re.sub(r"\D", "", ascii_digits(typed))
    places = [place for place, character in enumerate(shown) if character.isascii() and character.isdigit()]
    bare = "".join(shown[place] for place in places)
    start = len(bare) - len(digits) if bare.endswith(digits) else bare.find(digits)
    if len(digits) < _LEAST_DIGITS or start < 0:
        return ()
    first, last = places[start], places[start + len(digits) - 1]
    return ((first, last - first + 1),)


def _begins(word: str, wanted: list[str], *, compound: bool = False) -> bool:
    key = name_key(word)
    if compound and " " in key:
        return False
    return bool(key) and any(one.startswith(typed) for typed in wanted for one in (key, without_article(key)))
