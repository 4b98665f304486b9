"""The parts of a line that readers of the file take one after the other: Arabic text, and the values inside it.

PDFium (Edge, Chrome) cuts what stands together into stretches of letters, of digits and of signs, and turns their order
round where the Arabic ones are as many as the others. Inside an Arabic line `SA03 8000` then reads `8000 03SA`, and no
search finds it. A value that would be torn is therefore drawn by itself, in its place on the line and in its turn.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import groupby

from desktop.messages import FSI, LRI, PDI, RLI

Piece = tuple[int, int]
"""From one index of a drawn line to another."""

_ARABIC = "\u0590-\u08ff\ufb50-\ufeff"
_ISOLATES = re.compile(f"[{LRI}{RLI}{FSI}{PDI}]")
_VALUE = re.compile(f"[{LRI}{FSI}]([^{LRI}{RLI}{FSI}{PDI}{_ARABIC}\n]+){PDI}")
_WORDS = re.compile(f"[A-Za-z](?:[^{LRI}{RLI}{FSI}{PDI}{_ARABIC}\n]*[A-Za-z0-9])?")
_BEFORE_A_STOP = re.compile(f"(?<![^\\s{_ARABIC}][.,:،])(?<=[.,:،])[0-9٠-٩][^\\s{_ARABIC}]*")
_PAIRS = frozenset(("()", "[]", "{}", "<>", "«»", "‹›"))


def pieces(line: str, drawn: str) -> list[Piece]:
    """The pieces of a line in the order one reads them, from its text and from its characters as they are drawn."""
    found: list[Piece] = []
    stop = len(drawn)
    read_as_drawn = _ISOLATES.sub("", line) == drawn
    for start, end in () if read_as_drawn else _apart(_values(line, drawn)):
        found += [(end, stop)] * (end < stop) + [(start, end)]
        stop = start
    return found + [(0, stop)] * (stop > 0 or not found)


def _values(line: str, drawn: str) -> set[Piece]:
    """Where values stand that would be torn apart, and numbers that would change places with the stop after them."""
    found = {value for pattern in (_VALUE, _WORDS) for value in pattern.findall(line)}
    spots = {spot.span() for value in found for spot in re.finditer(re.escape(value), drawn)}
    widened = (_with_brackets(drawn, *spot) for spot in spots)
    torn = {(start, end) for start, end in widened if _torn(drawn[start:end])}
    return torn | {spot.span() for spot in _BEFORE_A_STOP.finditer(drawn)}


def _apart(spots: Iterable[Piece]) -> list[Piece]:
    """Overlapping ones as one, the last first."""
    found: list[Piece] = []
    for first, last in sorted(spots):
        start, end = first, last
        if found and start < found[-1][1]:
            start, end = found[-1][0], max(end, found.pop()[1])
        found.append((start, end))
    return found[::-1]


def _with_brackets(drawn: str, start: int, end: int) -> Piece:
    while start > 0 and drawn[start - 1] + drawn[end : end + 1] in _PAIRS:
        start, end = start - 1, end + 1
    return start, end


def _torn(value: str) -> bool:
    """Whether PDFium sees more than one stretch, or one of Latin letters, which might turn the whole line round."""
    kinds = [kind for kind, _ in groupby(value, _kind)]
    return len(kinds) > 1 or "strong" in kinds


def _kind(char: str) -> str:
    if char.isspace():
        return "neutral"
    kind = unicodedata.bidirectional(char)
    return "strong" if kind == "L" else "neutral" if kind == "ON" else "weak"
