"""Wrapping, order, isolation and justification of lines."""

from __future__ import annotations

import random

from desktop.messages import FSI, LRI, PDI, RLI
from desktop.printing.fonts import face
from desktop.printing.justify import RELAXED, stretch
from desktop.printing.lines import line_width, wrap
from desktop.printing.order import visual
from desktop.printing.runs import run
from desktop.printing.shaping import forms, tidy
from desktop.text import ltr

FACE = "forms-regular"
SENTENCE = "أقرّ أنا الموقّع أدناه بأن جميع ما أدليت به من بيانات صحيح وكامل ومطابق للواقع وقت التقديم"


def shown(line: str) -> str:
    return "".join(glyph.char for glyph in visual(line))


def test_the_first_words_of_a_paragraph_stand_on_its_first_line() -> None:
    lines = wrap(FACE, SENTENCE, 10, 150)
    assert len(lines) > 2
    assert " ".join(line.text for line in lines) == SENTENCE
    assert lines[0].text.startswith("أقرّ أنا") and lines[-1].last


def test_no_line_is_wider_than_its_room() -> None:
    for seed in range(60):
        chosen = random.Random(seed)
        words = [*SENTENCE.split(), ltr("+966 55 123 4567"), "(IBAN)", "a" * 60, "محمد" * 20, f"{FSI}سالم بن علي{PDI}"]
        text = " ".join(chosen.choice(words) for _ in range(40))
        room = chosen.uniform(40, 400)
        for line in wrap(FACE, text, 10, room):
            assert line.width <= room + 0.01
            assert run(FACE, 10, line.text).width <= room + 0.5


def test_a_word_longer_than_the_line_is_broken_and_keeps_every_letter() -> None:
    for text in ("x" * 10_000, "محمد" * 2_500, "1" * 200):
        lines = wrap(FACE, text, 9.5, 120)
        assert "".join(line.text for line in lines).translate({0x2066: None, 0x2069: None}) == text


def test_brackets_face_their_content_in_both_directions() -> None:
    assert shown("(أ)").startswith("(") and shown("(أ)").endswith(")")
    assert "(IBAN)" in shown("رقم الآيبان (IBAN) لدى")
    assert shown("«نص»")[0] == "«" and shown("[ب {ج} <د>]")[0] == "["


def test_values_keep_their_order_between_isolates() -> None:
    for value in ("+966 55 123 4567", "2025-11-20", "-12.5", "١٤٤٧-٠٥-٢٩", "INT-2025/000123", "a@b.sa"):
        if value.isascii():
            assert value in shown(f"قبل {ltr(value)} بعد")
    assert "1446/03/01" in shown(f"بتاريخ {FSI}1446/03/01{PDI} هـ")


def test_identifiers_in_prose_are_isolated_though_nobody_asked() -> None:
    prose = "الحساب SA0380000000608010167519 والهاتف +966 55 123 4567 وتاريخ 2025-11-20 والبريد a@b.sa، والفرق -12.5"
    (line,) = wrap(FACE, prose, 10, 10_000)
    drawn = shown(line.text).replace("\u00a0", " ")
    for value in ("SA0380000000608010167519", "+966 55 123 4567", "2025-11-20", "a@b.sa", "-12.5"):
        assert value in drawn


def test_a_short_isolated_value_is_never_parted_by_a_line_break() -> None:
    text = "رقم الآيبان " + ltr("SA03 8000 0000 6080 1016 7519") + " لدى المصرف"
    for room in range(180, 400, 10):
        lines = [line.text for line in wrap(FACE, text, 10, room)]
        assert sum("SA03" in line and "7519" in line for line in lines) == 1


def test_a_value_wider_than_its_cell_breaks_between_its_groups() -> None:
    lines = wrap(FACE, ltr("SA03 8000 0000 6080 1016 7519"), 10, 70)
    groups = [group for line in lines for group in "".join(g.char for g in visual(line.text)).split("\u00a0") if group]
    assert groups == ["SA03", "8000", "0000", "6080", "1016", "7519"]


def test_an_isolate_that_must_wrap_is_closed_and_opened_again() -> None:
    name = "سالم بن علي بن محمد بن عبدالعزيز بن عبدالرحمن آل فلان المعروف بأبي عبدالله"
    for line in wrap(FACE, f"المقدّم {FSI}{name}{PDI} حضر", 10, 120):
        assert line.text.count(RLI) == line.text.count(PDI) == 1


def test_arabic_indic_numbers_stay_in_order() -> None:
    assert "١٬٢٣٤٫٥٠" in shown("المبلغ: ١٬٢٣٤٫٥٠ ريال")
    assert "2025" in shown("عام 2025م")


def test_overrides_and_unseen_characters_are_taken_out() -> None:
    assert tidy("رقم\u202e 123\u202c\u200b") == "رقم 123"
    assert tidy("أ\r\nب\x00\u2028ج\ud800") == "أ\nب\nج"
    assert tidy("\ufe8d\ufedf\ufea4\ufee4\ufeaa") == "الحمد"
    assert tidy("ا\u0654") == "أ"
    assert shown("رقم\u202e 123") == shown("رقم 123")


def test_lone_and_unbalanced_isolates_do_no_harm() -> None:
    for text in (LRI, PDI, PDI * 50, LRI * 200 + "أ", f"أ{PDI}ب{FSI}"):
        for line in wrap(FACE, text, 10, 100):
            assert all(glyph.char not in (LRI, FSI, PDI) for glyph in visual(line.text))


def test_diacritics_take_no_width_and_keep_the_words_joined() -> None:
    assert line_width(FACE, "المُستفيدُ") == line_width(FACE, "المستفيد")
    assert forms("لَأُمَّ") == "\ufef7َ\u034fُ\ufee1َّ"  # lam's mark, then alef's, on one lam-alef


def test_a_justified_line_fills_its_measure() -> None:
    for line in wrap("letters-regular", SENTENCE, 12, 200)[:-1]:
        composed = run("letters-regular", 12, line.text, round(200 - line.width, 2))
        assert abs(composed.width - 200) < 0.5


def test_lines_are_stretched_at_joins_with_welded_letters_and_never_with_tatweel() -> None:
    drawn_with = face("letters-regular")
    glyphs = visual("وأتعهد بإبلاغ الجمعية عن أي تغيير")
    stretched = stretch(drawn_with, glyphs, 1500)
    assert stretched.welded
    assert all(drawn_with.meanings[drawn_with.glyphs[char]] != "ـ" for _, char in stretched.welded.values())
    added = sum(length for length, _ in stretched.welded.values())
    spaces = sum(glyph.char == " " for glyph in glyphs)
    assert abs(added + stretched.space * spaces - 1500) < 1


def test_a_line_that_would_tear_open_stays_ragged() -> None:
    assert stretch(face(FACE), visual("أب جد"), 9_000) == RELAXED
    assert stretch(face(FACE), visual("كلمة"), 500) == RELAXED
