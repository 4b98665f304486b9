"""One content on several sheets: half the paper, or large print; and the privacy notice with its separate consents."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
import segno

from desktop.printing.content import Signatory
from desktop.printing.forms.letter import letter
from desktop.printing.forms.privacy import privacy as privacy_paper
from desktop.printing.forms.privacy import render_privacy
from desktop.printing.forms.receipt import FORM, FORM_A5, FORM_LARGE, receipt, render_receipt
from desktop.printing.letter_content import ConsentLine
from desktop.printing.paper import Paper, _frame, paginate
from desktop.printing.raster import RasterPage, each_page, page_count
from desktop.printing.style import A4, A4_LARGE, A5, MM, PROSE, PageFormat
from desktop.services.papers.privacy import PrivacyTold, privacy_content
from tests.printing.letter_samples import LONGEST, longest_receipt, policies, privacy, stationery, written
from tests.printing.test_papers import pdfium, poppler, words_of

HEAD = stationery("roofaa")
SHEETS = {FORM: A4, FORM_A5: A5, FORM_LARGE: A4_LARGE}


@pytest.mark.parametrize("form", SHEETS)
def test_a_receipt_says_the_same_on_every_sheet(form: str, tmp_path: Path) -> None:
    pdf = render_receipt(HEAD, longest_receipt(), form)
    wanted = words_of(longest_receipt()) | words_of(HEAD.association)
    for text in (poppler(pdf, tmp_path), pdfium(pdf)):
        assert sorted(word for word in wanted if word not in text) == []


@pytest.mark.parametrize(("form", "width", "height"), [(FORM, 210, 297), (FORM_A5, 148, 210), (FORM_LARGE, 210, 297)])
def test_a_sheet_has_the_size_of_its_paper(form: str, width: int, height: int) -> None:
    document = pypdfium2.PdfDocument(render_receipt(HEAD, longest_receipt(), form))
    sizes = {tuple(round(side / MM) for side in document.get_page_size(page)) for page in range(len(document))}
    document.close()
    assert sizes == {(width, height)}


def test_large_print_is_larger_and_half_the_paper_stays_legible() -> None:
    assert PROSE.size * A4_LARGE.scale >= 16
    assert PROSE.size * A5.scale >= 10.5


@pytest.mark.parametrize("form", SHEETS)
def test_the_code_keeps_its_size_on_every_sheet(form: str) -> None:
    content = longest_receipt()
    for number, page in enumerate(each_page(render_receipt(HEAD, content, form), 288), 1):
        payload = f"{content.reference.qr_payload}{number:02}"
        code = segno.make(payload, error="q", micro=False, boost_error=False, mask=2)
        assert _modules(page, SHEETS[form]) == [list(row) for row in code.matrix_iter(border=4)]


@pytest.mark.parametrize("form", SHEETS)
def test_a_long_number_keeps_off_the_quiet_zone_of_the_code(form: str) -> None:
    content = longest_receipt()
    content = replace(content, reference=replace(content.reference, number="BR01-12-1447-000012"))
    page = next(each_page(render_receipt(HEAD, content, form), 288))
    zone = [row[-4:] for row in _modules(page, SHEETS[form])]
    assert not any(map(any, zone))


def _modules(page: RasterPage, sheet: PageFormat) -> list[list[int]]:
    """The modules of the code, 21 on 18 mm, with its quiet zone, as they stand on the sheet."""
    scale = page.width / (sheet.paper_width * MM)
    places = [(index - 3.5) * 18 * MM / 21 * scale for index in range(29)]
    left, top = sheet.margin * MM * scale, 12 * MM * scale
    return [[int(page.rgb[(round(top + y) * page.width + round(left + x)) * 3] < 128) for x in places] for y in places]


@pytest.mark.parametrize("sheet", [A4, A5, A4_LARGE])
def test_every_block_stands_between_head_and_foot_on_every_sheet(sheet: PageFormat) -> None:
    papers: list[Paper] = [letter(HEAD, written(one)) for one in LONGEST.values()]
    papers += [receipt(HEAD, longest_receipt()), privacy_paper(HEAD, privacy())]
    for paper in papers:
        frame = _frame(replace(paper, sheet=sheet))
        for number, page in enumerate(paginate(paper.blocks, frame)):
            assert page
            for block, top in page:
                assert top <= frame.body_top(number == 0)
                assert top - block.height(sheet.width) >= frame.body_bottom - 7  # the space after the last block


def test_the_notice_and_its_consents_stand_on_one_page(tmp_path: Path) -> None:
    pdf = render_privacy(HEAD, privacy())
    assert page_count(pdf) == 1
    for text in (poppler(pdf, tmp_path), pdfium(pdf)):
        assert sorted(word for word in words_of(privacy()) if word not in text) == []


def test_nothing_is_ticked_beforehand() -> None:
    assert {line.given for line in privacy(short=True).consents} == {None}
    assert [line.given for line in privacy().consents].count(None) == 3


def test_nobody_is_asked_to_consent_to_a_blank() -> None:
    bare, full = privacy(short=True).consents, privacy().consents
    assert len(full) == len(policies()["roofaa"].notice.consents) == len(bare) + 2
    assert not [line for line in bare if "…" in line.words]


def test_what_the_association_has_not_said_is_left_to_the_pen(tmp_path: Path) -> None:
    assert "مسؤول حماية البيانات الشخصية: …" in "".join(privacy(short=True).paragraphs).replace("\u2068", "")
    assert "…" not in "".join(privacy("unnamed").paragraphs[1:])


def test_a_guardian_consents_for_the_minors_by_name(tmp_path: Path) -> None:
    text = poppler(render_privacy(HEAD, privacy()), tmp_path)
    assert "رؤى بنت محمد الحويطي" in text and "أوافق عنهم" in text
    assert "عن القاصرين" not in poppler(render_privacy(HEAD, privacy(short=True)), tmp_path)


def test_more_consents_than_a_page_holds_go_on_with_their_numbers(tmp_path: Path) -> None:
    many = tuple(ConsentLine(f"أوافق على الغرض الذي رقمه {n}.", optional=n % 2 == 0) for n in range(1, 61))
    pdf = render_privacy(HEAD, replace(privacy(), consents=many))
    assert page_count(pdf) >= 3
    text = poppler(pdf, tmp_path)
    assert text.count("أوافق على الغرض") == 60 and text.count("الموافقة المطلوبة") >= 3


def test_digits_of_the_licence_are_those_of_the_paper() -> None:
    content = privacy_content(
        policies()["roofaa"], PrivacyTold(), privacy().reference, (), (Signatory("أ"), Signatory("ب"))
    )
    assert "5415" in content.paragraphs[0]
