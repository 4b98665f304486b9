"""Texts that people really type, printed and read back: honorifics, diacritics, Persian letters, emoji, nothing at all."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.printing.content import Entry, Group
from desktop.printing.fonts import LETTERS, face
from desktop.printing.forms.application import render_application
from desktop.printing.justify import stretch
from desktop.printing.order import visual
from desktop.printing.raster import each_page, page_count
from tests.printing.reading_order import WORDS
from tests.printing.samples import LETTERHEAD, application
from tests.printing.test_lines import SENTENCE


def printed(*values: str) -> bytes:
    entries = tuple(Entry("خانة", value, wide=True) for value in values)
    return render_application(LETTERHEAD, replace(application(), parts=(Group("بيانات", entries),)))


def read(pdf: bytes, folder: Path) -> str:
    file = folder / "paper.pdf"
    file.write_bytes(pdf)
    ran = subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, text=True, check=True)
    assert ran.stderr == ""
    return ran.stdout


def ink(pdf: bytes) -> int:
    """Dark points on all pages."""
    return sum(sum(level < 128 for level in page.rgb[::3]) for page in each_page(pdf, 96))


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("النبي محمد ﷺ", "ﷺ"),
        ("بسم الله الرحمن الرحيم", "الله"),
        ("عبدالله بن عبيدالله", "عبيدالله"),
        ("حفظه ﷲ", "الله"),
        ("الشَّيْخُ مُحَمَّدٌ", "محمد"),
        ("قَبِلْتُ الإقرارَ", "الإقرار"),
        ("ﺍﻟﺤﻤﺪ", "الحمد"),
        ("پرويز چاوش گلزار ڤيكتوريا ژاله", "گلزار"),
        ("ڤيكتوريا", "ڤيكتوريا"),
        ("شركة Al-Rajhi Banking & Investment Corporation المساهمة", "Al-Rajhi Banking & Investment Corporation"),
    ],
)
def test_what_people_type_is_found_on_paper(typed: str, found: str, tmp_path: Path) -> None:
    assert found in read(printed(typed), tmp_path)


def test_the_name_of_god_is_spelled_out_joined_with_its_letters() -> None:
    for word in ("الله", "اللَّهُ", "بالله", "لله"):
        assert "\ufdf2" not in [glyph.char for glyph in visual(word)]


def test_a_word_longer_than_its_cell_is_printed_to_its_end(tmp_path: Path) -> None:
    word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 3
    assert word in re.sub("[^A-Za-zä]", "", read(printed(word), tmp_path))


def test_a_value_of_ten_thousand_characters_is_printed_to_its_end(tmp_path: Path) -> None:
    words = [f"كلمة{n % 7}" for n in range(1_700)]
    value = " ".join(words)
    assert len(value) > 10_000
    pdf = printed(value, "آخر القيم")
    assert page_count(pdf) >= 2
    text = read(pdf, tmp_path)
    assert text.count("كلمة") == 1_700 and "آخر القيم" in text


def test_an_empty_value_leaves_its_cell_to_write_in() -> None:
    assert ink(printed("", "", "")) > ink(printed("")) > 0


def test_an_emoji_is_a_box_and_never_nothing() -> None:
    with_box, without = printed("شكرا \U0001f44d\U0001f3fd"), printed("شكرا ")
    assert ink(with_box) > ink(without)
    assert page_count(with_box) == page_count(without)


def test_what_steers_the_order_of_text_is_not_printed_and_steers_nothing() -> None:
    steered = "\u202e1234\u202c \u202babc\u202c \u200bنص\ufeff \u00adكلمة"
    assert ink(printed(steered)) == ink(printed("1234 abc نص كلمة"))


@given(words=st.lists(st.sampled_from([*SENTENCE.split(), *WORDS]), min_size=2, max_size=14), missing=st.floats(1, 9e3))
def test_a_stretched_line_is_filled_and_no_word_grows_beyond_measure(words: list[str], missing: float) -> None:
    glyphs = visual(" ".join(words))
    stretched = stretch(face(LETTERS), glyphs, missing)
    added = sum(length for length, _ in stretched.welded.values())
    spaces = sum(glyph.char == " " for glyph in glyphs)
    assert all(length <= 600 for length, _ in stretched.welded.values())
    assert 0 <= stretched.space <= 1500
    if stretched.welded or stretched.space:
        assert added + stretched.space * spaces == pytest.approx(missing, abs=1e-6)
    parts = "".join("|" if index in stretched.welded else glyph.char for index, glyph in enumerate(glyphs)).split(" ")
    assert all(part.count("|") <= 1 for part in parts)  # one stretch in a word
