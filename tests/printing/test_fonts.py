"""The prepared fonts: in step with their sources, complete, correctly cut, honest about what glyphs mean."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from desktop.printing.fonts import FACES, FORMS, LETTERS, face
from desktop.printing.sfnt import Sfnt
from scripts.build_fonts import FACES as BUILT
from scripts.build_fonts import build

NEEDED = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأؤإئ،؛؟()[]«»0123456789٠١٢٣٤٥٦٧٨٩ABCabc@/.-+:%٪✓✗ـ–•"


@pytest.mark.parametrize("name", [FORMS, LETTERS])
def test_the_prepared_fonts_are_what_the_script_makes_of_their_sources(name: str, tmp_path: Path) -> None:
    source, family, style = BUILT[name]
    target = tmp_path / "built.ttf"
    build(source, target, family, style)
    fresh = Sfnt.read(target)
    assert fresh.outlines == face(name).sfnt.outlines
    assert fresh.glyphs == face(name).sfnt.glyphs
    shipped = json.loads(face(name).file.with_suffix(".json").read_text())
    assert json.loads(target.with_suffix(".json").read_text()) == shipped


@pytest.mark.parametrize("name", FACES)
def test_a_face_has_every_character_that_papers_use(name: str) -> None:
    assert [char for char in NEEDED if char not in face(name).glyphs] == []


@pytest.mark.parametrize("name", FACES)
def test_our_reader_agrees_with_fonttools(name: str) -> None:
    font, ours = TTFont(face(name).file), face(name).sfnt
    numbers = font.getReverseGlyphMap()
    assert ours.glyphs == {chr(code): numbers[glyph] for code, glyph in font.getBestCmap().items()}
    assert list(ours.advances) == [font["hmtx"][glyph][0] for glyph in font.getGlyphOrder()]


def test_a_derived_font_does_not_bear_the_reserved_name() -> None:
    for name in FACES:
        records = TTFont(face(name).file)["name"].names
        assert not [r for r in records if r.nameID in (1, 4, 6) and "plex" in r.toUnicode().lower()]


def test_a_cut_out_font_keeps_glyph_numbers_and_the_parts_of_composed_glyphs() -> None:
    whole = face(LETTERS)
    composed = next(iter(whole.sfnt.components))
    cut = TTFont(io.BytesIO(face(LETTERS).sfnt.subset({5, composed})))
    outlines = cut["loca"].locations
    kept = {glyph for glyph in range(len(outlines) - 1) if outlines[glyph + 1] > outlines[glyph]}
    assert {5, composed, *whole.sfnt.components[composed]} <= kept <= {0, 5, composed, *whole.sfnt.components[composed]}


def test_forms_mean_their_letters_and_lam_alef_means_both_in_drawing_order() -> None:
    whole = face(FORMS)
    assert whole.meanings[whole.glyphs["\ufee3"]] == "م"
    assert whole.meanings[whole.glyphs["\ufefb"]] == "ال"
    assert whole.meanings[whole.glyphs["\u0651"]] == " "
    assert whole.meanings[whole.glyphs["\ufef2"]] == "ي"
    length, char = whole.stretches["\ufee3"][0]
    assert length == 150 and whole.meanings[whole.glyphs[char]] == "م"
