"""Drawing operators of one line: letters as one run, then the diacritics, so that search sees unbroken words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop.printing.fonts import Anchor, Face, face
from desktop.printing.justify import RELAXED, Stretch, stretch
from desktop.printing.lines import Glyph, visual
from desktop.printing.shaping import COMPONENT, LIGATURES

_SHADDA = "\u0651"


@dataclass(frozen=True, slots=True)
class Run:
    """A line ready for any document: operators without position, its width in points, the glyphs it draws."""

    operators: str
    width: float
    glyphs: frozenset[int]


@lru_cache(maxsize=20_000)
def run(face_name: str, size: float, line: str, missing: float = 0.0) -> Run:
    """Compose one line in reading order; `missing` points are distributed to justify it."""
    drawn_with = face(face_name)
    glyphs = visual(line)
    scale = size / 1000
    natural = sum([drawn_with.width(glyph.char) for glyph in glyphs]) * scale
    stretched = stretch(drawn_with, glyphs, missing / scale) if missing > 0.05 else RELAXED
    letters, marks, used = _letters(drawn_with, glyphs, stretched)
    operators = [f"/{drawn_with.resource} {number(size)} Tf\n[<{letters}>]TJ"]
    x = y = 0.0
    for mark_x, mark_y, glyph in marks:  # each placed from the one before: Td is relative
        operators.append(f"{number((mark_x - x) * scale)} {number((mark_y - y) * scale)} Td<{glyph:04X}>Tj")
        x, y = mark_x, mark_y
        used.add(glyph)
    grown = missing if stretched is not RELAXED else 0.0
    return Run("\n".join(operators), natural + grown, frozenset(used))


def _letters(
    drawn_with: Face, glyphs: Sequence[Glyph], stretched: Stretch
) -> tuple[str, list[tuple[float, float, int]], set[int]]:
    codes: list[str] = []
    marks: list[tuple[float, float, int]] = []
    used: set[int] = set()
    pen = 0.0
    for index, glyph in enumerate(glyphs):
        grown, char = stretched.welded.get(index, (0, glyph.char))
        number_of_glyph = drawn_with.glyphs.get(char, 0)
        used.add(number_of_glyph)
        codes.append(f"{number_of_glyph:04X}")
        pen += grown
        for mark, x, y in _marks(drawn_with, glyph):
            if mark in drawn_with.glyphs:
                marks.append((pen + x, y, drawn_with.glyphs[mark]))
        pen += drawn_with.width(glyph.char)
        if stretched.space and char == " ":
            codes.append(f">{-round(stretched.space)}<")
            pen += round(stretched.space)
    return "".join(codes), marks, used


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


def number(value: float) -> str:
    """A length as PDF writes it, to a thousandth of a point."""
    return f"{value:.3f}".rstrip("0").rstrip(".") or "0"
