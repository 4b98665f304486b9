"""Prepare the typefaces of the papers from their sources: run once whenever a source changes, never shipped.

python scripts/build_fonts.py

ReportLab draws glyphs by code point and knows no OpenType layout. So every shape that HarfBuzz would choose gets a code
point of its own here: the presentation forms of each letter, lam-alef, letters welded to a piece of tatweel (to justify
a line), and, in a JSON beside the font, where each diacritic sits on each form. Layout tables are then dropped.

Sources: IBM Plex Sans Arabic (resources/fonts/ui) and Noto Naskh Arabic (scripts/fonts), both under the SIL Open Font
License; what is derived carries its own name because "Plex" is a reserved font name.
"""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import uharfbuzz as hb
from arabic_reshaper.letters import LETTERS_ARABIC
from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

ROOT = Path(__file__).resolve().parent.parent
PLEX, NASKH, PRINT = ROOT / "resources/fonts/ui", ROOT / "scripts/fonts", ROOT / "resources/fonts/print"
FACES = {
    "forms-regular": (PLEX / "IBMPlexSansArabic-Regular.ttf", "Istiqbal Forms", "Regular"),
    "forms-semibold": (PLEX / "IBMPlexSansArabic-SemiBold.ttf", "Istiqbal Forms", "SemiBold"),
    "forms-bold": (PLEX / "IBMPlexSansArabic-Bold.ttf", "Istiqbal Forms", "Bold"),
    "letters-regular": (NASKH / "NotoNaskhArabic-Regular.ttf", "Istiqbal Letters", "Regular"),
    "letters-bold": (NASKH / "NotoNaskhArabic-Bold.ttf", "Istiqbal Letters", "Bold"),
}

ZWJ = "\u200d"
# What stands around a letter to get its isolated, initial, medial, final form. The isolated form is shaped after an
# alef: Noto maps the bare isolated heh to the two-eyed shape and only then corrects it.
CONTEXTS = (("\u0627", ""), ("", ZWJ), (ZWJ, ZWJ), (ZWJ, ""))
ISOLATED, INITIAL, MEDIAL, FINAL = range(4)
LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيٱپچژڤکگی"
LAM_ALEF = {"لا": (0xFEFB, 0xFEFC), "لأ": (0xFEF7, 0xFEF8), "لإ": (0xFEF9, 0xFEFA), "لآ": (0xFEF5, 0xFEF6)}
MARKS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0670"
SHADDA = "\u0651"
COMBINATIONS = (*MARKS, *(SHADDA + mark for mark in "\u064b\u064c\u064d\u064e\u064f\u0650\u0670"))
STRETCHED = "بتثجحخسشصضطظعغفقكلمنهيئ"
STRETCHES = (150, 300, 450)  # thousandths of an em
FIRST_STRETCH, FIRST_MARK = 0xE400, 0xE000  # private use
BOUNDARY, MISSING = 0x200B, 0xFFFD  # zero width space, replacement character
OTHERS = (
    "،؛؟٪٫٬ـ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹«»‹›–—…•·“”‘’×÷±°§\ufdf2\ufdfa\u20c1\ufdfc"
    + "".join(map(chr, range(0x20, 0x7F)))
    + "".join(map(chr, range(0xA1, 0x180)))
)
SIGNS = {  # corners in thousandths of an em, clockwise
    0x2713: ((60, 290), (135, 365), (270, 215), (575, 640), (665, 575), (285, 45)),
    0x2717: (
        *((90, 120), (265, 315), (90, 510), (165, 585), (340, 390), (515, 585)),
        *((590, 510), (415, 315), (590, 120), (515, 45), (340, 240), (165, 45)),
    ),
}
DROPPED = ["GSUB", "GPOS", "GDEF", "DSIG", "STAT", "BASE", "meta"]


@dataclass
class Shaped:
    """A glyph as HarfBuzz placed it: its name, source character, pen position and advance."""

    name: str
    cluster: int
    x: int
    y: int
    advance: int


@dataclass
class Prepared:
    """A source font, and the code points collected for its prepared form."""

    source: Path
    font: TTFont
    shaper: Any
    order: list[str]
    glyphs: dict[int, str] = field(default_factory=dict)
    forms: dict[int, tuple[str, int]] = field(default_factory=dict)
    stretches: dict[str, int] = field(default_factory=dict)
    anchors: dict[str, list[list[int]]] = field(default_factory=dict)
    mark_codes: dict[str, int] = field(default_factory=dict)

    @classmethod
    def open(cls, source: Path) -> Prepared:
        """Read a source font twice: as tables, and as HarfBuzz sees it."""
        font = TTFont(source)
        shaper = hb.Font(hb.Face(hb.Blob(source.read_bytes())))
        return cls(source, font, shaper, list(font.getGlyphOrder()))

    @property
    def cmap(self) -> dict[int, str]:
        found: dict[int, str] = self.font.getBestCmap()
        return found

    @property
    def em(self) -> int:
        return int(self.font["head"].unitsPerEm)

    def shape(self, text: str) -> list[Shaped]:
        """The glyphs of one word in visual order, without kerning (the papers do not kern)."""
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.direction, buffer.script, buffer.language = "rtl", "Arab", "ar"
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        hb.shape(self.shaper, buffer, {"kern": False})
        placed, pen = [], 0
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            name = self.order[info.codepoint]
            placed.append(Shaped(name, info.cluster, pen + position.x_offset, position.y_offset, position.x_advance))
            pen += position.x_advance
        return placed

    def compose(self, parts: list[tuple[str, float, float]], advance: float, name: str) -> str:
        """One glyph out of placed glyphs; a single unmoved one stays itself."""
        (first, x, y), *rest = parts
        if not rest and x == 0 and y == 0 and self.font["hmtx"][first][0] == advance:
            return first
        glyph = Glyph()
        glyph.numberOfContours = -1
        glyph.components = []
        for part, part_x, part_y in parts:
            component = GlyphComponent()
            component.glyphName, component.x, component.y, component.flags = part, round(part_x), round(part_y), 0x0002
            glyph.components.append(component)
        table = self.font["glyf"]
        table[name] = glyph
        glyph.recalcBounds(table)
        self.font["hmtx"][name] = (round(advance), getattr(glyph, "xMin", 0))
        if name not in self.order:
            self.order.append(name)
        return name

    def add_form(self, code: int, text: str, context: tuple[str, str]) -> bool:
        """Give the shape of `text` between its neighbours the code point `code`."""
        before, after = context
        start: int | None = None
        parts: list[tuple[str, float, float]] = []
        advance = pen = 0
        for glyph in self.shape(before + text + after):
            if len(before) <= glyph.cluster < len(before) + len(text):
                start = pen if start is None else start
                parts.append((glyph.name, glyph.x - start, glyph.y))
                advance += glyph.advance
            pen += glyph.advance
        if not parts or any(name == ".notdef" for name, _, _ in parts):
            return False
        self.glyphs[code] = self.compose(parts, advance, f"form{code:04X}")
        return True

    def add_letters(self) -> None:
        """Every form of every letter, and the lam-alefs."""
        for letter in LETTERS:
            if ord(letter) not in self.cmap:
                continue
            self.glyphs[ord(letter)] = self.cmap[ord(letter)]
            for form, shown in enumerate(LETTERS_ARABIC[letter][:4]):
                if shown and self.add_form(ord(shown), letter, CONTEXTS[form]):
                    self.forms[ord(shown)] = (letter, form)
        for pair, (isolated, final) in LAM_ALEF.items():
            for code, form in ((isolated, ISOLATED), (final, FINAL)):
                if self.add_form(code, pair, CONTEXTS[form]):
                    self.forms[code] = (pair, form)

    def add_stretches(self) -> None:
        """Letters welded to tatweel on their left: one glyph, one character, so search still finds the word."""
        tatweel, code = self.cmap[0x640], FIRST_STRETCH
        piece = self.font["hmtx"][tatweel][0]
        for letter in STRETCHED:
            for form in (INITIAL, MEDIAL):
                shown = ord(LETTERS_ARABIC[letter][form])
                for stretch in STRETCHES:
                    length = stretch * self.em / 1000
                    count = max(1, -(-int(length) // max(1, int(piece * 0.9))))
                    spots = [min(i * length / count, length - piece * 0.88) if count > 1 else 0.0 for i in range(count)]
                    parts = [(tatweel, spot, 0.0) for spot in spots] + [(self.glyphs[shown], length, 0.0)]
                    advance = length + self.font["hmtx"][self.glyphs[shown]][0]
                    self.glyphs[code] = self.compose(parts, advance, f"stretch{shown:04X}.{stretch}")
                    self.stretches[f"{shown:X}:{stretch}"] = code
                    code += 1

    def add_others(self) -> None:
        """Punctuation, digits, Latin, and the marks by their own code points."""
        for char in OTHERS + MARKS:
            if ord(char) in self.cmap:
                self.glyphs[ord(char)] = self.cmap[ord(char)]
        self.glyphs[0xA0] = self.cmap[0x20]
        self.mark_codes = {self.cmap[ord(mark)]: ord(mark) for mark in MARKS if ord(mark) in self.cmap}

    def add_signs(self) -> None:
        """The tick and the cross of the checklist, which neither source has."""
        for code, shape in SIGNS.items():
            pen = TTGlyphPen(None)
            start, *rest = [(round(x * self.em / 1000), round(y * self.em / 1000)) for x, y in shape]
            pen.moveTo(start)
            for point in rest:
                pen.lineTo(point)
            pen.closePath()
            name = f"sign{code:04X}"
            self.font["glyf"][name] = pen.glyph()
            self.font["hmtx"][name] = (round(0.72 * self.em), min(round(x * self.em / 1000) for x, _ in shape))
            self.order.append(name)
            self.glyphs[code] = name

    def add_helpers(self) -> None:
        """An empty glyph without width, which tells PDFium that texts are apart, and the box for what a face lacks.

        The box is the font's own, but as a glyph like others: PDF/A forbids to draw the first one.
        """
        empty = Glyph()
        empty.numberOfContours = 0
        self.font["glyf"]["boundary"] = empty
        self.font["hmtx"]["boundary"] = (0, 0)
        self.font["glyf"]["missing"] = deepcopy(self.font["glyf"][".notdef"])
        self.font["hmtx"]["missing"] = self.font["hmtx"][".notdef"]
        self.order += ["boundary", "missing"]
        self.glyphs |= {BOUNDARY: "boundary", MISSING: "missing"}

    def add_anchors(self) -> None:
        """Where HarfBuzz sets each mark, or shadda with a vowel, on each component of each form."""
        for code, (text, form) in self.forms.items():
            before, after = CONTEXTS[form]
            bare = [glyph.name for glyph in self.shape(before + text + after)]
            for marks in COMBINATIONS:
                if any(ord(mark) not in self.cmap for mark in marks):
                    continue
                for component in range(len(text)):
                    marked = before + text[: component + 1] + marks + text[component + 1 :] + after
                    found = self._marks(marked, bare, len(before), len(marked) - len(after))
                    if found:
                        key = ".".join(f"{ord(mark):X}" for mark in marks)
                        self.anchors[f"{code:X}:{component}:{key}"] = found

    def _marks(self, text: str, bare: list[str], low: int, high: int) -> list[list[int]]:
        shaped = self.shape(text)
        if sorted(self._bases([g.name for g in shaped])) != sorted(self._bases(bare)):
            return []  # the ligature fell apart: the papers place each mark alone then
        rest, found, pen = list(bare), [], 0
        start: int | None = None
        for glyph in shaped:
            if low <= glyph.cluster < high:
                start = pen if start is None else start
                if glyph.name in rest:
                    rest.remove(glyph.name)
                else:
                    x, y = glyph.x - start, glyph.y
                    found.append([self._mark_code(glyph.name), round(x * 1000 / self.em), round(y * 1000 / self.em)])
            pen += glyph.advance
        return found

    def _bases(self, names: list[str]) -> list[str]:
        classes = self.font["GDEF"].table.GlyphClassDef.classDefs
        return [name for name in names if classes.get(name) != 3]

    def _mark_code(self, name: str) -> int:
        return self.mark_codes.setdefault(name, FIRST_MARK + len(self.mark_codes))

    def write(self, target: Path, family: str, style: str) -> None:
        """The trimmed font under its own name, and its JSON."""
        self.font.setGlyphOrder(self.order)
        table = CmapSubtable.newSubtable(4)
        table.platformID, table.platEncID, table.language = 3, 1, 0
        table.cmap = {**self.glyphs, **{code: name for name, code in self.mark_codes.items()}}
        self.font["cmap"].tables = [table]
        options = subset.Options()
        options.layout_features, options.hinting, options.glyph_names = [], False, False
        options.notdef_outline = True
        options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
        options.drop_tables += DROPPED
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=list(table.cmap))
        subsetter.subset(self.font)
        self._rename(family, style)
        self.font["head"].modified = self.font["head"].created  # the same source gives the same bytes
        self.font.recalcTimestamp = False
        self.font.save(target)
        tables = {"anchors": self.anchors, "stretches": self.stretches}
        target.with_suffix(".json").write_text(json.dumps(tables, separators=(",", ":")), encoding="ascii")

    def _rename(self, family: str, style: str) -> None:
        postscript = f"{family.replace(' ', '')}-{style}"
        names = {1: family, 2: style, 3: f"{postscript} prepared", 4: f"{family} {style}", 6: postscript}
        for record in self.font["name"].names:
            if record.nameID in names:
                record.string = names[record.nameID]


def build(source: Path, target: Path, family: str, style: str) -> Prepared:
    """Prepare one face."""
    prepared = Prepared.open(source)
    prepared.add_letters()
    prepared.add_stretches()
    prepared.add_others()
    prepared.add_signs()
    prepared.add_helpers()
    prepared.add_anchors()
    prepared.write(target, family, style)
    return prepared


def main() -> None:
    """Prepare every face of the papers."""
    PRINT.mkdir(parents=True, exist_ok=True)
    for name, (source, family, style) in FACES.items():
        target = PRINT / f"{name}.ttf"
        prepared = build(source, target, family, style)
        print(
            f"{name}: {len(prepared.forms)} forms, {len(prepared.anchors)} anchors, {target.stat().st_size // 1024} KB"
        )


if __name__ == "__main__":
    main()
