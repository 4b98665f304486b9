"""Justified Arabic lines: words are stretched at the joins a calligrapher would choose, then the spaces grow.

The stretch is a letter welded to its tatweel, one glyph that means one letter. A tatweel character of its own would
hide the word from search.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.printing.fonts import NO_BREAK_SPACE, Face
from desktop.printing.order import Glyph
from desktop.printing.shaping import LIGATURES, joins_left, letters_of

_MOST_PER_WORD = 600  # thousandths of an em
_MOST_PER_SPACE = 1500  # wider gaps look worse than a ragged edge
_SPACES_FIRST = 0.35  # of the width of each space may grow before any word is stretched
_LEAST_LETTERS = 4
# How gladly a join is stretched: after these letters ...
_AFTER = {
    letter: rank for letters, rank in (("سشصض", 6), ("طظفقعغ", 3), ("بتثنيئ", 2), ("جحخكلمه", 1)) for letter in letters
}
# ... and before these.
_BEFORE = {"د": 3, "ذ": 3, "ة": 4, "ه": 3, "ر": 2, "ز": 2, "ا": 3, "ل": 2, "ك": 3, "ى": 3, "ي": 2}


class Stretch(NamedTuple):
    """What a line needs to fill its measure, in thousandths of an em."""

    welded: dict[int, tuple[int, str]]
    """Index of a glyph to (length added, the welded character that replaces it)."""
    space: float
    """Added to every space."""


RELAXED = Stretch({}, 0.0)


def stretch(face: Face, glyphs: Sequence[Glyph], missing: float) -> Stretch:
    """Distribute `missing` thousandths of an em over the line: a little to spaces, most to joins, the rest to spaces."""
    spaces = sum(1 for glyph in glyphs if glyph.char == " ")
    if missing <= 0 or not spaces:
        return RELAXED
    slots = list(_slots(glyphs))
    reserved = min(missing, _SPACES_FIRST * face.width(" ") * spaces)
    left = min(missing - reserved, float(_MOST_PER_WORD * len(slots)))
    for_spaces = missing - left
    welded = {}
    for done, index in enumerate(slots):
        wanted = left / (len(slots) - done)
        fitting = [variant for variant in face.stretches.get(glyphs[index].char, ()) if variant[0] <= wanted + 75]
        if fitting and fitting[-1][0] <= left + for_spaces:
            welded[index] = fitting[-1]
            left -= fitting[-1][0]
    space = (for_spaces + left) / spaces
    return Stretch(welded, space) if space <= _MOST_PER_SPACE else RELAXED


def _slots(glyphs: Sequence[Glyph]) -> Iterator[int]:
    """The best join of each word, as the index of the glyph that grows leftwards."""
    best, chosen, letters = 0, -1, 0
    for index, glyph in enumerate([*glyphs, Glyph(" ", "")]):
        if glyph.char in (" ", NO_BREAK_SPACE):
            if chosen >= 0 and letters >= _LEAST_LETTERS:
                yield chosen
            best, chosen, letters = 0, -1, 0
            continue
        letters += 1
        if index + 1 < len(glyphs):
            rank = _rank(glyph.char, glyphs[index + 1].char)
            if rank > best:
                best, chosen = rank, index + 1


def _rank(left: str, right: str) -> int:
    """How gladly the join between two visually neighbouring forms is stretched; 0 where there is none."""
    joined_to = letters_of(left)
    if right not in joins_left() or left in LIGATURES or joined_to == left:
        return 0
    after = letters_of(right)
    if after == "ل" and joined_to in "اأإآ":
        return 0
    return _AFTER.get(after, 0) + _BEFORE.get(joined_to, 1)
