"""Drawing operators of one line: its letters piece by piece, then the diacritics, so that search sees unbroken words.

A line is drawn in thousandths of a point (`SCALE`), and each piece of it ends with an unseen glyph back at its start and
stands two thousandths higher or lower than the one before. Nobody sees that; PDFium takes it for the end of a line, and
so reads table cells, labels and values one after the other instead of ordering the whole row as if it were one sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from desktop.printing.fonts import BOUNDARY, MISSING, Anchor, Face, face
from desktop.printing.justify import RELAXED, Stretch, stretch
from desktop.printing.order import Glyph, visual
from desktop.printing.pieces import Piece, pieces
from desktop.printing.shaping import COMPONENT, LIGATURES

SCALE = 0.001
"""Points in a unit of the operators."""
STEP = 2
"""Units by which one piece stands higher than the piece before it, or lower."""
_SHADDA = "\u0651"


@dataclass(frozen=True, slots=True)
class Run:
    """A line ready for any document: operators without position, its width in points, the glyphs it draws."""

    operators: str
    width: float
    glyphs: frozenset[int]
    ends_raised: bool = False
    """Whether the last piece stands a STEP higher than the first."""


class _Drawn(NamedTuple):
    """What each glyph of a line adds to it: its codes, where it begins (thousandths of an em), and the marks on it."""

    codes: list[str]
    pens: list[float]
    marks: list[tuple[float, float, int]]
    used: set[int]


@lru_cache(maxsize=4_000)
def run(face_name: str, size: float, line: str, missing: float = 0.0) -> Run:
    """Compose one line in reading order; `missing` points are distributed to justify it."""
    drawn_with = face(face_name)
    glyphs = visual(line)
    scale = size / 1000
    stretched = stretch(drawn_with, glyphs, missing / scale) if missing > 0.05 else RELAXED
    drawn = _letters(drawn_with, glyphs, stretched)
    parts = pieces(line, "".join([glyph.char for glyph in glyphs]))
    operators = [f"/{drawn_with.resource} {number(size / SCALE)} Tf", *_operators(drawn_with, size, drawn, parts)]
    return Run("\n".join(operators), drawn.pens[-1] * scale, frozenset(drawn.used), len(parts) % 2 == 0)


def _operators(drawn_with: Face, size: float, drawn: _Drawn, parts: Sequence[Piece]) -> Iterator[str]:
    """Pieces, then marks; each placed from the one before, because Td is relative."""
    boundary = f"{drawn_with.glyphs[BOUNDARY]:04X}"
    x = y = 0.0
    for index, (start, stop) in enumerate(parts):
        pen, high = drawn.pens[start] * size, index % 2 * STEP
        if (pen, high) != (x, y):
            yield f"{number(pen - x)} {number(high - y)} Td"
        x, y = pen, high
        back = round(drawn.pens[stop] - drawn.pens[start]) + 2  # a little further than where it began
        yield f"[<{boundary}{''.join(drawn.codes[start:stop])}>{back}<{boundary}>]TJ"
    for mark_x, mark_y, glyph in drawn.marks:
        yield f"{number(mark_x * size - x)} {number(mark_y * size - y)} Td<{boundary}{glyph:04X}{boundary}>Tj"
        x, y = mark_x * size, mark_y * size


def _letters(drawn_with: Face, glyphs: Sequence[Glyph], stretched: Stretch) -> _Drawn:
    numbers, widths = drawn_with.glyphs, drawn_with.widths
    box, box_width = numbers[MISSING], drawn_with.missing_width
    drawn = _Drawn([], [], [], {numbers[BOUNDARY]})
    pen = 0.0
    for index, glyph in enumerate(glyphs):
        char = glyph.char
        grown, shape = stretched.welded.get(index, (0, char))
        drawn.used.add(numbers.get(shape, box))
        drawn.pens.append(pen)
        pen += grown
        if glyph.marks:
            marks = [(x, y, numbers[mark]) for mark, x, y in _marks(drawn_with, glyph) if mark in numbers]
            drawn.marks.extend([(pen + x, y, mark) for x, y, mark in marks])
            drawn.used.update([mark for _, _, mark in marks])
        pen += widths.get(char, box_width)
        code = f"{numbers.get(shape, box):04X}"
        if char == " " and (spread := round(stretched.space)):
            code += f">{-spread}<"
            pen += spread
        drawn.codes.append(code)
    drawn.pens.append(pen)
    return drawn


def _marks(drawn_with: Face, glyph: Glyph) -> Iterator[Anchor]:
    for component, marks in enumerate(glyph.marks.split(COMPONENT)):
        if marks:
            yield from _placed(drawn_with, glyph.char, component, marks)


def _placed(drawn_with: Face, char: str, component: int, marks: str) -> Iterator[Anchor]:
    """Where the marks sit: as one group, in the usual order, or one by one; in the middle if the font does not say."""
    anchors = drawn_with.anchors
    usual = _SHADDA + marks.replace(_SHADDA, "") if _SHADDA in marks else marks
    last = len(LIGATURES.get(char, "x")) - 1
    for group, part in ((marks, component), (usual, component), (usual, last), (usual, 0)):
        if (char, part, group) in anchors:
            yield from anchors[char, part, group]
            return
    for mark in marks:
        alone = anchors.get((char, component, mark)) or anchors.get((char, 0, mark))
        yield from alone or ((mark, round(drawn_with.width(char) / 2), 0),)


@lru_cache(maxsize=8_000)
def number(value: float) -> str:
    """A length as PDF writes it, to a thousandth of a point."""
    return f"{value:.3f}".rstrip("0").rstrip(".") or "0"
