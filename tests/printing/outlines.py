"""What a line looks like, as a set of placed outlines: once as our engine draws it, once as HarfBuzz would.

HarfBuzz reads the untouched source font; the engine its own prepared one. Equal outlines at equal places mean that
joining, order, brackets, ligatures and diacritics all agree.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import uharfbuzz as hb
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont

from desktop.paths import RESOURCES
from desktop.printing.fonts import face
from desktop.printing.runs import SCALE, run

ROOT = RESOURCES.parent
SOURCES = {
    "letters-regular": ROOT / "scripts/fonts/NotoNaskhArabic-Regular.ttf",
    "letters-bold": ROOT / "scripts/fonts/NotoNaskhArabic-Bold.ttf",
    "forms-regular": RESOURCES / "fonts/ui/IBMPlexSansArabic-Regular.ttf",
}
PLAIN = {"kern": False, "liga": False, "dlig": False}
_OPERATOR = re.compile(r"\[(?P<letters>[^\]]*)\]TJ|(?P<dx>[-\d.]+) (?P<dy>[-\d.]+) Td|(?P<mark><\w{12}>)Tj")
_PIECE = re.compile(r"<([0-9A-F]*)>|(-?\d+)")

Contour = tuple[tuple[int, int], ...]
Picture = list[Contour]


@cache
def _font(file: Path) -> tuple[Any, Any]:
    font = TTFont(file)
    return font.getGlyphSet(), font.getGlyphOrder()


def _contours(file: Path, glyph: int, x: float, y: float) -> Picture:
    glyphs, order = _font(file)
    pen = DecomposingRecordingPen(glyphs)
    glyphs[order[glyph]].draw(pen)
    found: Picture = []
    points: list[tuple[int, int]] = []
    for operation, arguments in pen.value:
        points += [(round(px + x), round(py + y)) for px, py in (p for p in arguments if p is not None)]
        if operation in ("closePath", "endPath"):
            found.append(tuple(points))
            points = []
    return found


def drawn(face_name: str, line: str) -> Picture:
    """The outlines that our operators put on paper, in thousandths of an em."""
    found: Picture = []
    x = y = 0.0
    file, advances = face(face_name).file, face(face_name).sfnt.advances
    for operator in _OPERATOR.finditer(run(face_name, 1000, line).operators):
        if operator["dx"]:
            x, y = x + float(operator["dx"]) * SCALE, y + float(operator["dy"]) * SCALE
            continue
        pen = x
        for codes, moved in _PIECE.findall(operator["letters"] or operator["mark"]):
            pen -= float(moved or 0)
            for start in range(0, len(codes), 4):
                glyph = int(codes[start : start + 4], 16)
                found += _contours(file, glyph, pen, y)
                pen += advances[glyph]
    return sorted(found)


def expected(face_name: str, pieces: list[tuple[str, str]], features: dict[str, bool] = PLAIN) -> Picture:
    """What HarfBuzz draws for pieces of text given from left to right, each with its direction (rtl or ltr)."""
    file = SOURCES[face_name]
    font = _shaper(file)
    found: Picture = []
    pen = 0
    for direction, text in pieces:
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.direction = direction
        buffer.script, buffer.language = ("Arab", "ar") if direction == "rtl" else ("Latn", "en")
        hb.shape(font, buffer, features)
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            found += _contours(file, info.codepoint, pen + position.x_offset, position.y_offset)
            pen += position.x_advance
    return sorted(found)


@cache
def _shaper(file: Path) -> Any:
    return hb.Font(hb.Face(hb.Blob(file.read_bytes())))


def alike(ours: Picture, theirs: Picture) -> bool:
    """Equal to within two thousandths of an em: anchors are stored as whole units."""
    return len(ours) == len(theirs) and all(
        len(a) == len(b) and all(abs(p[0] - q[0]) <= 2 and abs(p[1] - q[1]) <= 2 for p, q in zip(a, b, strict=True))
        for a, b in zip(ours, theirs, strict=True)
    )
