"""What a reader of the file reads: values whole, cells one after the other, sentences from right to left."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.messages import FSI, LRI, PDI
from desktop.printing.canvas import Canvas
from desktop.printing.content import Entry, Listing
from desktop.printing.forms.application import render_application
from desktop.printing.lines import wrap
from desktop.printing.pieces import pieces
from desktop.printing.runs import STEP, run
from desktop.printing.style import BODY, PROSE
from desktop.text import ltr
from tests.printing.samples import LETTERHEAD, NAME, ROWS, application, checklist, declaration, receipt
from tests.printing.study_samples import study, visit_sheet
from tests.printing.test_papers import PAPERS, pdfium

_ISOLATED = re.compile(f"[{LRI}{FSI}]([^{LRI}{FSI}{PDI}\u0600-\u06ff]+){PDI}")
CONTENT = {
    "application": application(),
    "checklist": checklist(),
    "declaration": declaration(),
    "receipt": receipt(),
    "visit_sheet": visit_sheet(),
    "study": study(),
}
WORDS = st.sampled_from(
    ["الاسم", "رقم", "المستفيد", "لدى", "مصرف", "الراجحي", "بتاريخ", "لا", "إلى", "يُقِرُّ", "سالم", "وقع"]
)
HEAD = " ".join(["سطر"] * 24)
VALUES = st.from_regex(r"[A-Z0-9+][A-Za-z0-9/@.+-]{0,11}[A-Za-z0-9]( [0-9A-Z]{2,4}){0,3}", fullmatch=True).map(ltr)


def plain(text: str) -> str:
    """Without isolates and diacritics, every gap one space."""
    return " ".join(re.sub(f"[{LRI}{FSI}{PDI}\u064b-\u0652]", "", text).replace("\u00a0", " ").split())


def values_of(content: object) -> Iterator[str]:
    """Every left-to-right value in the content of a paper."""
    match content:
        case Entry(value=value, ltr=True) if value:
            yield value
        case Listing(rows=rows, ltr=columns):
            yield from (row[column] for row in rows for column in columns if row[column].strip())
        case str():
            yield from (value for value in _ISOLATED.findall(content) if any(map(str.isalnum, value)))
        case tuple():
            for part in content:
                yield from values_of(part)
        case _ if is_dataclass(content) and not isinstance(content, type):
            for field in fields(content):
                yield from values_of(getattr(content, field.name))


def drawn(*lines: str) -> str:
    """Lines under one another on a page that has others, as PDFium reads them."""
    canvas = Canvas("", "", "ar")
    canvas.new_page()
    for place, line in enumerate((HEAD, *lines)):
        canvas.text(BODY, 500, 800 - place * 20, line)
    return plain(pdfium(canvas.finish())).removeprefix(HEAD).strip()


@pytest.mark.parametrize("name", PAPERS)
def test_every_number_and_identifier_of_a_paper_is_read_whole(name: str) -> None:
    found, wanted = plain(pdfium(PAPERS[name]())), {plain(value) for value in values_of(CONTENT[name])}
    assert wanted and sorted(value for value in wanted if value not in found) == []


def test_the_cells_of_a_table_are_read_row_by_row_from_the_right() -> None:
    found = plain(pdfium(PAPERS["application"]()))
    for row in ROWS:
        assert " ".join(row) in found


def test_a_label_is_read_before_its_value() -> None:
    found = plain(pdfium(render_application(LETTERHEAD, application())))
    assert f"الاسم الرباعي {NAME} رقم الهوية الوطنية 1098765432" in found
    assert "رقم الجوال +966 55 123 4567" in found
    assert "رقم الآيبان (IBAN) SA03 8000 0000 6080 1016 7519 البنك مصرف الراجحي" in found


@settings(max_examples=60)
@given(st.lists(st.one_of(WORDS, WORDS, VALUES), min_size=1, max_size=12))
def test_a_line_of_words_and_values_is_read_as_it_was_written(parts: list[str]) -> None:
    lines = [line.text for line in wrap(BODY.face, " ".join(parts), BODY.size, 480)]
    assert drawn(*lines) == plain(" ".join(parts))


@pytest.mark.parametrize(
    "line",
    [
        "رقم الآيبان (IBAN) لدى",
        "المستشفى (KFSH)، ثم عاد",
        "رقم الطلب (" + ltr("UML-1446/000127") + ").",
        "ختم النظام (SHA-256) للسجل",
        "هوية رقم " + ltr("1098765432") + "، بصفته",
        "البنك Arab National Bank في الرياض",
        ltr("9f86 d081 884c 7d65"),
        "1,500.50 ريال",
    ],
)
def test_values_beside_brackets_and_stops_are_read_whole(line: str) -> None:
    assert drawn(line).replace(" ،", "،").replace(" .", ".") == plain(line)


def test_a_line_without_values_is_one_piece_and_a_value_is_drawn_in_its_turn() -> None:
    assert pieces("نص", "ab") == [(0, 2)]
    assert pieces("", "") == [(0, 0)]
    shown = run(PROSE.face, 10, f"رقم {ltr('UML-7')} فقط")
    assert shown.operators.count("TJ") == 3 and f" {STEP} Td" in shown.operators and f" -{STEP} Td" in shown.operators
