"""The parts of a line that readers of the file take one after the other: Arabic text, and the values inside it.

PDFium (Edge, Chrome) cuts what stands together into stretches of letters, of digits and of signs, and turns their order
round where the Arabic ones are as many as the others. Inside an Arabic line `SA03 8000` then reads `8000 03SA`, and no
search finds it. A value that would be torn is therefore drawn by itself, in its place on the line and in its turn.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby

from desktop.messages import FSI, LRI, PDI, RLI

Piece = tuple[int, int]
"""From one index of a drawn line to another."""

_ARABIC = "\u0590-\u08ff\ufb50-\ufeff"
_HAS_ARABIC = re.compile(f"[{_ARABIC}]")
_VALUE = re.compile(f"[{LRI}{FSI}]([^{LRI}{RLI}{FSI}{PDI}{_ARABIC}\n]+){PDI}")
_WORDS = re.compile(f"[A-Za-z](?:[^{LRI}{RLI}{FSI}{PDI}{_ARABIC}\n]*[A-Za-z0-9])?")
_BEFORE_A_STOP = re.compile(f"(?<![^\\s{_ARABIC}][.,:،])(?<=[.,:،])[0-9٠-٩][^\\s{_ARABIC}]*")
_PAIRS = frozenset(("()", "[]", "{}", "<>", "«»", "‹›"))


def pieces(line: str, drawn: str) -> list[Piece]:
    """The pieces of a line in the order one reads them, from its text and from its characters as they are drawn."""
    found: list[Piece] = []
    stop = len(drawn)
    for start, end in sorted(_values(line, drawn), reverse=True) if _HAS_ARABIC.search(drawn) else ():
        if end > stop:
            continue
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


def _with_brackets(drawn: str, start: int, end: int) -> Piece:
    while start > 0 and drawn[start - 1] + drawn[end : end + 1] in _PAIRS:
        start, end = start - 1, end + 1
    return start, end


def _torn(value: str) -> bool:
    """Whether PDFium sees more than one stretch."""
    return len(list(groupby(value, _kind))) > 1


def _kind(char: str) -> str:
    if char.isspace():
        return "neutral"
    kind = unicodedata.bidirectional(char)
    return "strong" if kind == "L" else "neutral" if kind == "ON" else "weak"
