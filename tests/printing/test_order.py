"""The order of what is drawn, against a second implementation of the standard (Qt's) and in single cases."""

from __future__ import annotations

import random

import pytest
from bidi import get_display
from hypothesis import given, settings
from PySide6.QtWidgets import QApplication

from desktop.messages import FSI, LRI, PDI, RLI
from desktop.printing.lines import wrap
from desktop.printing.order import balanced, visual
from desktop.printing.shaping import forms, letters_of, tidy
from tests.printing.reading_order import SIGNS, WORDS, drawn_by_qt, drawn_by_us, lines, random_line

# A pair of brackets after Latin letters and an isolate: python-bidi alone puts each in another order than the standard.
KNOWN = [
    f"ب (SA03 ({FSI}2025-11-20{PDI}) (12) ج",
    f"ب INT-2025/1 {RLI}Ab 12 ب{PDI} (12) ج",
    f"ب (see ({FSI}2025-11-20{PDI}) (IBAN) هـ",
    f"رقم a@b.sa {LRI} {PDI} (IBAN) (12)",
    f"ب {LRI}{PDI}a2•>{LRI}.{PDI}{{«1<3}} ج",
]


def shown(line: str) -> str:
    return "".join(glyph.char + glyph.marks for glyph in visual(line))


@settings(max_examples=300, deadline=None, derandomize=True)
@given(line=lines())
def test_any_line_is_drawn_in_the_order_in_which_qt_draws_it(qapp: QApplication, line: str) -> None:
    assert drawn_by_us(line) == drawn_by_qt(line)


@pytest.mark.parametrize("isolates", [False, True])
def test_a_thousand_mixed_lines_are_drawn_as_qt_draws_them(qapp: QApplication, isolates: bool) -> None:
    chosen = random.Random(7)
    differing = []
    for _ in range(1000):
        line = tidy(f"ب {random_line(chosen, isolates, [*WORDS, *SIGNS])} ب")
        if drawn_by_us(line) != drawn_by_qt(line):
            differing.append(line)
    assert differing == []


@pytest.mark.parametrize("line", KNOWN)
def test_brackets_after_an_isolate_keep_their_place(qapp: QApplication, line: str) -> None:
    assert drawn_by_us(line) == drawn_by_qt(line)
    shaped = " ".join(forms(word) for word in line.split(" "))
    assert [letters_of(char) for char in get_display(shaped, base_dir="R") if char.isalnum()] != [
        letters_of(glyph.char) for glyph in visual(line) if glyph.char.isalnum()
    ]


def test_the_comparison_itself_notices_a_wrong_order(qapp: QApplication) -> None:
    assert drawn_by_us("ب 12 ج") != drawn_by_qt("ب 21 ج")
    assert drawn_by_us("ب (x) ج") != drawn_by_qt("ب )x( ج")


def test_a_mark_stays_on_what_it_was_typed_on() -> None:
    assert shown("ب 3\u064e") == "3\u064e ﺏ"
    assert shown("ب (\u064e)") == "()\u064e ﺏ"
    assert shown("ب z\u0651 مَ") == "ﻡَ z\u0651 ﺏ"
    assert shown("مُ\u0651") == "ﻡ\u064f\u0651"


def test_a_mark_without_a_letter_is_not_drawn() -> None:
    assert tidy("\u064eأ \u0651 ب\u064e") == "أ  ب\u064e"
    assert tidy(f"{LRI}\u064ex{PDI}") == f"{LRI}x{PDI}"


def test_an_isolate_that_looks_at_its_own_first_letter_keeps_its_direction_on_every_line() -> None:
    name = f"{FSI}سالم بن علي Vice President of the International Company (Riyadh){PDI}"
    for line in wrap("forms-regular", f"المقدّم {name} حضر", 10, 90):
        assert FSI not in line.text
        assert line.text.count(RLI) == line.text.count(PDI)
    assert balanced(f"{FSI}12 {LRI}x{PDI} ب{PDI}") == f"{RLI}12 {LRI}x{PDI} ب{PDI}"
    assert balanced(f"{FSI}12{PDI}") == f"{LRI}12{PDI}"


def test_isolates_are_closed_and_strays_go() -> None:
    assert balanced(f"{PDI}أ{LRI}ب") == f"أ{LRI}ب{PDI}"
    deep = balanced(LRI * 1000 + "أ" + PDI * 1000)
    assert deep.count(LRI) == deep.count(PDI) < 100
    assert shown("أ" + LRI * 1000 + "ب") == "ﺏﺃ"


def test_more_isolates_than_a_line_has_room_for_lose_nothing() -> None:
    assert shown("أ" + f"{LRI}x{PDI}" * 400).count("x") == 400


def test_blanks_at_the_end_of_a_line_stand_at_its_end() -> None:
    assert shown("ب abc  ") == "  abc ﺏ"
    assert shown(f"ب {LRI}abc  {PDI}") == "  abc ﺏ"


def test_a_latin_line_of_an_arabic_paragraph_is_still_right_to_left() -> None:
    lines = wrap("forms-regular", "كما ورد في النظام الدولي Organisation (IOS), 1447.", 10, 95)
    (latin,) = [shown(line.text) for line in lines if "1447" in line.text]
    assert latin.startswith(".1447")


def test_a_value_by_itself_is_read_from_the_left() -> None:
    assert shown("-12.5") == "-12.5"
    assert shown("10 - 20 (a)") == "10 - 20 (a)"
