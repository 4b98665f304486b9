"""The order in which one line is drawn: from what one reads to what stands on paper from left to right (UAX #9).

python-bidi does the reordering. What it leaves to others or does wrongly is done here: it does not mirror brackets, it
does not say which sign a mark belongs to, and it misjudges a pair of brackets that follows Latin letters and an isolate.
So brackets and marked signs carry unseen marks that tell their direction afterwards, and every isolate is ordered alone,
as the standard has it: for the text around it, it is one neutral character.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any, NamedTuple

from desktop.messages import FSI, LRI, PDI, RLI
from desktop.printing.shaping import COMPONENT, MARKS, forms, tidy

ISOLATES = re.compile(f"[{LRI}{RLI}{FSI}{PDI}]")
_ISOLATES = re.compile(f"([{LRI}{RLI}{PDI}])")
_TEXT = f"[^{LRI}{RLI}{FSI}{PDI}]*"
_SIMPLE = re.compile(f"{_TEXT}(?:[{LRI}{RLI}]{_TEXT}{PDI}{_TEXT})*")  # what values make: none inside another
_DIRECTIONS = {"L": LRI, "R": RLI, "AL": RLI}
_DEEPEST = 60  # as deep as python-bidi follows; nobody reads further than two

_MIRRORED = dict(zip("()[]{}<>«»‹›", ")(][}{><»«›‹", strict=True))
_OPEN, _CLOSE = "\ufe00", "\ufe01"  # variation selectors: unseen marks that travel with their character
_ISOLATE = "\ufffc"  # stands for an isolate, and one of these for which one it is
_WHICH = [chr(code) for code in range(0xE0100, 0xE01F0)]
_BETWEEN = f"{_OPEN}{_CLOSE}{_WHICH[0]}-{_WHICH[-1]}"
_ARABIC = "\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc"
_TAGGED = re.compile(
    f"([{re.escape(''.join(_MIRRORED))}])([{MARKS}{COMPONENT}]*)|([^{_ARABIC}{MARKS}{COMPONENT}])([{MARKS}{COMPONENT}]+)"
)
_DRAWN = re.compile(
    f"{_CLOSE}(?P<before>[^{_OPEN}]*){_OPEN}(?P<rtl>.)"
    f"|(?P<ltr>[^{_BETWEEN}]){_OPEN}(?P<after>[^{_CLOSE}]*){_CLOSE}"
    f"|(?P<which>[{_WHICH[0]}-{_WHICH[-1]}]){_ISOLATE}|{_ISOLATE}(?P<which_ltr>[{_WHICH[0]}-{_WHICH[-1]}])"
    f"|(?P<marks>[{MARKS}{COMPONENT}]*)(?P<char>.)",
    re.DOTALL,
)
_MARKED = re.compile(f"[{_OPEN}{MARKS}]")
_UNSEEN = re.compile("[\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]")


class Glyph(NamedTuple):
    """One character to draw, with the marks that sit on it (parted by COMPONENT on a lam-alef)."""

    char: str
    marks: str


@cache
def _reorder() -> Any:
    from bidi import get_display  # late: not needed before the first paper

    return get_display


def balanced(paragraph: str) -> str:
    """The same paragraph with every isolate closed and its direction known, so that it can be cut into lines.

    A first-strong isolate takes its direction from all of it, not from the part that stands on one line.
    """
    if _SIMPLE.fullmatch(paragraph):
        return paragraph
    found: list[str] = []
    opened: list[int] = []
    ignored = 0
    for char in paragraph:
        if char in (LRI, RLI, FSI):
            if len(opened) == _DEEPEST:
                ignored += 1
                continue
            opened.append(len(found))
        elif char == PDI:
            if ignored or not opened:
                ignored = max(ignored - 1, 0)
                continue
            opened.pop()
        elif opened and found[opened[-1]] == FSI:
            found[opened[-1]] = _DIRECTIONS.get(unicodedata.bidirectional(char), FSI)
        found.append(char)
    return "".join([*found, PDI * len(opened)]).replace(FSI, LRI)


def is_value(line: str) -> bool:
    """Whether a line by itself is an identifier, a date, an amount: one left-to-right piece."""
    return ISOLATES.sub("", line).isascii()


@lru_cache(maxsize=2_000)
def visual(line: str) -> tuple[Glyph, ...]:
    """What to draw from left to right, for one line in reading order with a right-to-left base."""
    line = tidy(line).replace("\n", " ")
    if is_value(line):
        return tuple(Glyph(char, "") for char in ISOLATES.sub("", line))
    shaped = " ".join(forms(word) for word in balanced(line).split(" "))
    body = shaped.rstrip(f" {PDI}{LRI}{RLI}")  # blanks at the end of a line belong to its base (L1)
    ending = Glyph(" ", "")
    return (*(ending,) * shaped.count(" ", len(body)), *_ordered(iter(_ISOLATES.split(body)), "R"))


def _ordered(pieces: Iterator[str], base: str) -> list[Glyph]:
    """Pieces up to the end of their isolate, with isolates inside ordered first and put where they stand."""
    text: list[str] = []
    inner: list[list[Glyph]] = []
    for piece in pieces:
        if piece == PDI:
            break
        if piece in (LRI, RLI):
            glyphs = _ordered(pieces, "L" if piece == LRI else "R")
            if len(inner) < len(_WHICH):
                text.append(_ISOLATE + _WHICH[len(inner)])
                inner.append(glyphs)
            else:  # more than a line has room for: not isolated, but not lost
                text += [char + marks for char, marks in glyphs]
        else:
            text.append(_TAGGED.sub(_tagged, piece.replace(_ISOLATE, "\ufffd")))
    return list(_drawn(str(_reorder()("".join(text), base_dir=base)), inner))


def _tagged(found: re.Match[str]) -> str:
    return f"{found[1] or found[3]}{_OPEN}{found[2] or found[4] or ''}{_CLOSE}"


def _drawn(ordered: str, inner: list[list[Glyph]]) -> Iterator[Glyph]:
    """Marks come out before a right-to-left letter, reversed, and after a left-to-right one."""
    if not (inner or _MARKED.search(ordered)):
        yield from [Glyph(char, "") for char in _UNSEEN.sub("", ordered)]
        return
    for found in _DRAWN.finditer(ordered):
        match found.lastgroup:
            case "rtl":
                yield Glyph(_MIRRORED.get(found["rtl"], found["rtl"]), found["before"][::-1])
            case "after":
                yield Glyph(found["ltr"], found["after"])
            case "which" | "which_ltr" as group:
                yield from inner[_WHICH.index(found[group])]
            case _ if not _UNSEEN.match(found["char"]):
                yield Glyph(found["char"], found["marks"][::-1])
