"""Lines of right-to-left text, wrapped in the order one reads; `order` then puts each in the order one draws.

Wrapping text that was already reordered would put its beginning on the last line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from desktop.messages import FSI, LRI, PDI, RLI
from desktop.printing.fonts import NO_BREAK_SPACE, Face, face
from desktop.printing.order import ISOLATES, balanced, is_value
from desktop.printing.shaping import COMPONENT, MARKS, forms, tidy

Wrapped = tuple["Line", ...]

_WEIGHTLESS = dict.fromkeys(map(ord, f"{MARKS}{COMPONENT}{LRI}{RLI}{FSI}{PDI}\u200c\u200e\u200f\u061c"))
_ISOLATE = re.compile(f"[{LRI}{RLI}][^{LRI}{RLI}{PDI}]*{PDI}")
_ARABIC = re.compile("[\u0590-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")
_RIGHT_TO_LEFT = "\u200f"  # a mark without width
_NARROWEST = 100  # thousandths of an em: what a letter takes on average even in the narrowest text, marks counted
_LONGEST_UNBROKEN = 34  # an IBAN in groups of four, and a little
# Identifiers in prose that nobody isolated: IBAN, grouped or signed numbers, ISO dates, e-mail, web address. The IBAN
# stands first, else the long number would tear off its letters.
_IDENTIFIER = re.compile(
    r"(?<![\w\u0600-\u06ff])(?:[A-Z]{2}\d\d(?: ?[\dA-Z]{4}){3,7}(?: ?[\dA-Z]{1,3})?|\+?\d[\d ]{6,}\d"
    r"|\d{4}-\d\d?-\d\d?|[\w.+-]+@[\w.-]+\w|https?://\S+|[-+]\d[\d.,]*)(?!\w)",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line, in reading order, with its natural width in points."""

    text: str
    width: float
    last: bool
    """Ends its paragraph, so it is not justified."""


@lru_cache(maxsize=8_000)
def word_width(face_name: str, word: str) -> float:
    """Natural width of one word, in thousandths of an em."""
    return _width(face(face_name), forms(word).translate(_WEIGHTLESS))


def _width(drawn_with: Face, shaped: str) -> float:
    return sum([drawn_with.width(char) for char in shaped])


def line_width(face_name: str, line: str) -> float:
    """Natural width of one line, in thousandths of an em."""
    space = face(face_name).width(" ")
    words = line.split(" ")
    return sum([word_width(face_name, word) for word in words]) + space * (len(words) - 1)


@lru_cache(maxsize=2_000)
def wrap(face_name: str, text: str, size: float, room: float) -> Wrapped:
    """Break text into lines no wider than `room` points; a line break starts a new paragraph.

    A word wider than the room is broken where it must be: nothing is clipped. Empty text gives one empty line.
    """
    scale = size / 1000
    found: list[Line] = []
    for paragraph in tidy(text).split("\n"):
        found += _wrap_paragraph(face_name, _prepared(balanced(paragraph)), scale, room)
    return tuple(found)


def _prepared(text: str) -> str:
    pieces, start = [], 0
    for isolate in _ISOLATE.finditer(text):
        pieces += [_isolate_identifiers(text[start : isolate.start()]), _unbroken(isolate[0])]
        start = isolate.end()
    return "".join([*pieces, _isolate_identifiers(text[start:])])


def _isolate_identifiers(prose: str) -> str:
    return _IDENTIFIER.sub(lambda found: _unbroken(f"{LRI}{found[0]}{PDI}"), prose)


def _unbroken(isolate: str) -> str:
    """A short left-to-right value stays on one line; a name or a sentence may wrap."""
    if len(isolate) > _LONGEST_UNBROKEN or _ARABIC.search(isolate):
        return isolate
    return isolate.replace(" ", NO_BREAK_SPACE)


def _wrap_paragraph(face_name: str, paragraph: str, scale: float, room: float) -> list[Line]:
    space = face(face_name).width(" ") * scale
    broken: list[tuple[list[str], float]] = []
    words: list[str] = []
    taken = 0.0
    for word in _fitting(face_name, paragraph.split(" "), room / scale):
        width = word_width(face_name, word) * scale
        if words and taken + space + width > room:
            broken.append((words, taken))
            words, taken = [], 0.0
        taken += width + (space if words else 0.0)
        words.append(word)
    broken.append((words, taken))
    texts = _carried([" ".join(words) for words, _ in broken])
    if len(texts) > 1 and not is_value(paragraph):  # nor are its lines, also one that happens to be all Latin
        texts = [_RIGHT_TO_LEFT + text if is_value(text) else text for text in texts]
    last = len(broken) - 1
    return [Line(text, broken[i][1], i == last) for i, text in enumerate(texts)]


def _fitting(face_name: str, words: list[str], room: float) -> Iterator[str]:
    """The words, those wider than the room cut into pieces that fit."""
    most = 2 + int(room / _NARROWEST)
    for word in words:
        rest = word
        while len(rest) > most or (len(rest) > 1 and word_width(face_name, rest) > room):
            cut = _cut(face_name, rest[:most], room)
            yield rest[:cut]
            rest = rest[cut:]
        yield rest


def _cut(face_name: str, word: str, room: float) -> int:
    """How many characters of the word fit: at least one, never parting a mark from its letter."""
    drawn_with = face(face_name)
    low, high = 1, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        if _width(drawn_with, forms(word[:middle]).translate(_WEIGHTLESS)) <= room:
            low = middle
        else:
            high = middle - 1
    gap = word.rfind(NO_BREAK_SPACE, 0, low) if low < len(word) else -1
    if gap > 0:  # the groups of a number stay whole
        return gap + 1
    while 1 < low < len(word) and (word[low] in MARKS or word[low] == PDI):
        low -= 1
    return low


def _carried(lines: list[str]) -> list[str]:
    """Isolates closed where a line ends and opened again on the next, so that each line can be ordered alone."""
    opened: list[str] = []
    found = []
    for line in lines:
        start = "".join(opened)
        for control in ISOLATES.findall(line):
            if control == PDI:
                opened.pop()
            else:
                opened.append(control)
        found.append(start + line + PDI * len(opened))
    return found
