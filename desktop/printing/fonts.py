"""The faces of the papers: their glyphs, widths, mark anchors, stretched letters, and what each glyph means in text."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path

from desktop.paths import RESOURCES
from desktop.printing.sfnt import Sfnt
from desktop.printing.shaping import MARKS, letters_of

FOLDER = RESOURCES / "fonts" / "print"
FORMS, FORMS_SEMIBOLD, FORMS_BOLD = "forms-regular", "forms-semibold", "forms-bold"
LETTERS, LETTERS_BOLD = "letters-regular", "letters-bold"
FACES = (FORMS, FORMS_SEMIBOLD, FORMS_BOLD, LETTERS, LETTERS_BOLD)

Anchor = tuple[str, int, int]
"""A mark's glyph, as a character, and its place from the letter's origin in thousandths of an em."""
NO_BREAK_SPACE = "\u00a0"
BOUNDARY = "\u200b"
"""The glyph that nobody sees, at both ends of every text; see `runs`."""
MISSING = "\ufffd"
"""The box drawn for a character that the face does not have."""


@dataclass(frozen=True)
class Face:
    """One prepared typeface. Immutable apart from what it works out once; safe to share between threads."""

    name: str
    resource: str
    """How content streams call it; fixed per face, so a line's operators fit every document."""
    file: Path
    sfnt: Sfnt = field(repr=False)

    @cached_property
    def glyphs(self) -> dict[str, int]:
        """Character to glyph number; what is missing is drawn as the font's empty box, never dropped."""
        return self.sfnt.glyphs

    @cached_property
    def widths(self) -> dict[str, float]:
        """Advance of each character in thousandths of an em."""
        scale = 1000 / self.sfnt.units_per_em
        return {char: self.sfnt.advances[glyph] * scale for char, glyph in self.glyphs.items()}

    @cached_property
    def missing_width(self) -> float:
        """Advance of the box that stands for a character the face does not have."""
        return self.sfnt.advances[0] * 1000 / self.sfnt.units_per_em

    def width(self, char: str) -> float:
        """Advance of one character, in thousandths of an em."""
        return self.widths.get(char, self.missing_width)

    @cached_property
    def _tables(self) -> dict[str, dict[str, object]]:
        found: dict[str, dict[str, object]] = json.loads(self.file.with_suffix(".json").read_text(encoding="ascii"))
        return found

    @cached_property
    def anchors(self) -> dict[tuple[str, int, str], tuple[Anchor, ...]]:
        """(form, component of a ligature, marks) to where the marks sit; read only when a text has marks."""
        found = {}
        for key, placed in self._tables["anchors"].items():
            code, component, marks = key.split(":")
            text = "".join(chr(int(mark, 16)) for mark in marks.split("."))
            found[chr(int(code, 16)), int(component), text] = tuple((chr(g), x, y) for g, x, y in placed)  # type: ignore[attr-defined]
        return found

    @cached_property
    def stretches(self) -> dict[str, tuple[tuple[int, str], ...]]:
        """Form to its welded variants, as (thousandths of an em added, character), shortest first."""
        found: dict[str, list[tuple[int, str]]] = {}
        for key, code in self._tables["stretches"].items():
            form, length = key.split(":")
            found.setdefault(chr(int(form, 16)), []).append((int(length), chr(int(str(code)))))
        return {form: tuple(sorted(variants)) for form, variants in found.items()}

    @cached_property
    def meanings(self) -> dict[int, str]:
        """Glyph number to the text it stands for, as search and copy should find it.

        Extractors read glyphs in visual order and turn right-to-left runs round, so a glyph of two letters carries
        them reversed. Marks are drawn after the line, where their own code would split its words and no code at all
        lets PDFium make one up: they say a space. Glyphs shared by two characters mean the Arabic one.
        """
        stretched = {char: form for form, variants in self.stretches.items() for _, char in variants}
        found: dict[int, str] = {0: "\ufffd"}
        for char in sorted(self.glyphs, key=lambda c: (not ("\ufe70" <= c <= "\ufefc" or c < "\u0600"), c)):
            found.setdefault(self.glyphs[char], _meaning(stretched.get(char, char)))
        return found

    @cached_property
    def width_entries(self) -> list[str]:
        """The advance of each glyph as a PDF writes it."""
        scale = 1000 / self.sfnt.units_per_em
        return [f"{glyph}[{advance * scale:g}]" for glyph, advance in enumerate(self.sfnt.advances)]

    @cached_property
    def meaning_entries(self) -> dict[int, str]:
        """The meaning of each glyph as a PDF writes it."""
        return {glyph: f"<{glyph:04X}><{text.encode('utf-16-be').hex()}>" for glyph, text in self.meanings.items()}


def _meaning(char: str) -> str:
    unspoken = char in MARKS or "\ue000" <= char <= "\uf8ff" or char in (NO_BREAK_SPACE, BOUNDARY)
    return " " if unspoken else letters_of(char)[::-1]


@cache
def face(name: str) -> Face:
    """The face of this name; raises KeyError for a name not in FACES."""
    if name not in FACES:
        raise KeyError(name)
    file = FOLDER / f"{name}.ttf"
    return Face(name, f"F{FACES.index(name)}", file, Sfnt.read(file))
