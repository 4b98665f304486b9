"""The finished papers: everything on them is found by search, stands on the right page, and is always the same."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
import segno
from PIL import Image

from desktop.printing.content import Entry, Group, Letterhead, Listing, Passage, Signatory
from desktop.printing.forms.application import render_application
from desktop.printing.forms.checklist import render_checklist
from desktop.printing.forms.declaration import render_declaration
from desktop.printing.forms.receipt import render_receipt
from desktop.printing.forms.study import render_study
from desktop.printing.forms.visit_sheet import render_visit_sheet
from desktop.printing.raster import RasterPage, each_page, page_count, pages
from desktop.printing.style import LEFT, MM, PAGE_WIDTH
from desktop.text import ltr
from tests.printing.samples import LETTERHEAD, NUMBER, application, checklist, declaration, receipt
from tests.printing.study_samples import study, visit_sheet

PAPERS: dict[str, Callable[[], bytes]] = {
    "application": lambda: render_application(LETTERHEAD, application()),
    "checklist": lambda: render_checklist(LETTERHEAD, checklist()),
    "declaration": lambda: render_declaration(LETTERHEAD, declaration(read_aloud=True)),
    "receipt": lambda: render_receipt(LETTERHEAD, receipt()),
    "visit_sheet": lambda: render_visit_sheet(LETTERHEAD, visit_sheet()),
    "study": lambda: render_study(LETTERHEAD, study()),
}
_UNSEEN = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u064b-\u0652\u0670\ufffe]")
_WORD = re.compile("[\u0621-\u064a]{2,}")
HOSTILE = [
    "</para>",
    "<img src='file:///etc/passwd'/>",
    "\u202e" + "نص مقلوب",
    "&lt;b&gt;%s%(x)s{y}",
    "(((((",
    "\\) Tj ET",
]


def poppler(pdf: bytes, folder: Path) -> str:
    file = folder / "paper.pdf"
    file.write_bytes(pdf)
    ran = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, text=True, check=True)
    assert ran.stderr == ""
    return _UNSEEN.sub("", ran.stdout)


def pdfium(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        texts = []
        for index in range(len(document)):
            page = document[index]
            text = page.get_textpage()
            texts.append(text.get_text_range())
            text.close()
            page.close()
        return _UNSEEN.sub("", "\n".join(texts))
    finally:
        document.close()


def words_of(value: object) -> set[str]:
    """Every Arabic word in the content of a paper, as search would be asked for it."""
    return set(_WORD.findall(_UNSEEN.sub("", repr(value))))


@pytest.mark.parametrize("name", PAPERS)
def test_every_arabic_word_of_a_paper_is_found_by_search(name: str, tmp_path: Path) -> None:
    content = {
        "application": application(),
        "checklist": checklist(),
        "declaration": declaration(),
        "receipt": receipt(),
        "visit_sheet": visit_sheet(),
        "study": study(),
    }
    pdf = PAPERS[name]()
    wanted = words_of(content[name]) | words_of(LETTERHEAD)
    assert len(wanted) > 40
    for text in (poppler(pdf, tmp_path), pdfium(pdf)):
        assert sorted(word for word in wanted if word not in text) == []


@pytest.mark.parametrize("name", PAPERS)
def test_the_number_of_a_paper_is_found_by_search(name: str, tmp_path: Path) -> None:
    pdf = PAPERS[name]()
    assert NUMBER in poppler(pdf, tmp_path)
    assert NUMBER in pdfium(pdf)


def test_sentences_read_in_order_on_paper(tmp_path: Path) -> None:
    pdf = PAPERS["declaration"]()
    for text in (poppler(pdf, tmp_path), pdfium(pdf)):
        words = " ".join(_WORD.findall(text))
        assert "صحيح وكامل ومطابق للواقع وقت التقديم وأنني مسؤول مسؤولية مباشرة عن صحته" in words
        assert words.index("عن صحته") < words.index("أنني أفصحت عن جميع مصادر دخلي")


def test_extractors_find_nothing_on_paper_that_is_not_there(tmp_path: Path) -> None:
    pdf = PAPERS["declaration"]()
    for text in (poppler(pdf, tmp_path), pdfium(pdf)):
        assert re.findall("[^\\s\\x21-\\x7e\u0600-\u06ff«»–—•]", text) == []


@pytest.mark.parametrize("name", PAPERS)
def test_the_same_paper_gives_the_same_bytes(name: str) -> None:
    assert PAPERS[name]() == PAPERS[name]()


def test_a_paper_names_itself_and_its_language(tmp_path: Path) -> None:
    pdf = PAPERS["receipt"]()
    document = pypdfium2.PdfDocument(pdf)
    assert document.get_metadata_value("Title") == f"إشعار استلام طلب {NUMBER}"
    document.close()
    for entry in (b"/Lang (ar)", b"/DisplayDocTitle true"):
        assert entry in pdf
    assert b"Helvetica" not in pdf


def test_pages_say_which_they_are_of_how_many(tmp_path: Path) -> None:
    pdf = render_checklist(LETTERHEAD, checklist(60))
    count = page_count(pdf)
    assert count >= 3
    text = "".join(poppler(pdf, tmp_path).split())
    for page in range(1, count + 1):
        assert f"صفحة{page}من{count}" in text


def test_a_long_table_repeats_its_head_and_loses_no_row(tmp_path: Path) -> None:
    rows = tuple((str(n), f"اسم{'اب'[n % 2]} العضو", f"{1000000000 + n}") for n in range(1, 121))
    listing = Listing("أفراد الأسرة", ("م", "رأس الجدول", "رقم الهوية"), rows, (1, 6, 3), frozenset({0, 2}))
    pdf = render_application(LETTERHEAD, replace(application(), parts=(listing,)))
    text = poppler(pdf, tmp_path)
    assert page_count(pdf) >= 4
    assert text.count("رأس الجدول") >= page_count(pdf) - 1
    assert all(row[2] in text for row in rows)


def test_a_heading_is_never_the_last_thing_on_a_page(tmp_path: Path) -> None:
    for filler in range(20, 40):
        listing = Listing("جدول", ("م", "بيان"), tuple((str(n), "سطر") for n in range(filler)))
        parts = (listing, Group("عنوان تابع", (Entry("خانة تابعة", "قيمة"),)))
        pdf = render_application(LETTERHEAD, replace(application(), parts=parts))
        for page in poppler(pdf, tmp_path).split("\f"):
            assert ("عنوان تابع" in page) == ("خانة تابعة" in page)


def test_a_long_passage_runs_over_pages_without_single_lines(tmp_path: Path) -> None:
    text = " ".join(f"كلمة{n % 10} طويلة" for n in range(3_000))
    pdf = render_application(LETTERHEAD, replace(application(), parts=(Passage("ملخص", text),)))
    found = poppler(pdf, tmp_path)
    assert page_count(pdf) >= 4
    assert found.count("طويلة") == 3_000


def test_a_value_longer_than_a_page_is_carried_over(tmp_path: Path) -> None:
    value = " ".join(f"قيمة{n}" for n in range(4_000))
    pdf = render_application(LETTERHEAD, replace(application(), parts=(Group("بيانات", (Entry("ملاحظة", value),)),)))
    found = " ".join(poppler(pdf, tmp_path).split())
    assert page_count(pdf) >= 5
    assert found.count("قيمة") == 4_000


@pytest.mark.parametrize("text", [*HOSTILE, "", " ", "\u202e", "ا" * 10_000, "x" * 10_000, "\u0651" * 500, "\n" * 50])
def test_hostile_and_empty_text_makes_a_readable_paper(text: str) -> None:
    group = Group(text, (Entry(text, text), Entry(text, text, wide=True, ltr=True)))
    listing = Listing(text, (text, "ب"), ((text, text),))
    head = Letterhead(text[:300], text[:300], (text[:300],), contact=(text[:300],))
    box = Signatory(text[:300], text[:300], text[:60])
    content = replace(application(), parts=(group, listing, Passage(text, text)), signatories=(box,))
    pdf = render_application(head, content)
    assert "طلب دعم" in pdfium(pdf)


def test_hostile_markup_is_printed_as_it_was_typed(tmp_path: Path) -> None:
    content = replace(receipt(), missing=("</para><img src=x>", "{0} %s"))
    text = poppler(render_receipt(LETTERHEAD, content), tmp_path)
    assert "para" in text and "img src=x" in text and "{0} %s" in text


def test_a_turned_round_number_is_printed_as_it_is() -> None:
    content = replace(receipt(), facts=(Entry("رقم", "\u202e4321"),))
    assert "4321" in pdfium(render_receipt(LETTERHEAD, content))


def test_the_seal_is_printed_in_groups_and_absent_from_a_draft(tmp_path: Path) -> None:
    sealed = declaration()
    groups = " ".join(sealed.seal[start : start + 4] for start in range(0, 64, 4))
    assert groups in " ".join(poppler(render_declaration(LETTERHEAD, sealed), tmp_path).split())
    assert "SHA-256" not in poppler(render_declaration(LETTERHEAD, replace(sealed, seal="")), tmp_path)


def test_witnesses_sign_where_the_declaration_was_read_aloud(tmp_path: Path) -> None:
    assert "الشاهد الثاني" in poppler(render_declaration(LETTERHEAD, declaration(read_aloud=True)), tmp_path)
    assert "الشاهد" not in poppler(render_declaration(LETTERHEAD, declaration()), tmp_path)


def test_nobody_signs_a_page_without_a_clause_of_what_is_signed(tmp_path: Path) -> None:
    for rows in range(2, 34, 2):
        entries = tuple(Entry("خانة", str(n)) for n in range(rows))
        content = replace(declaration(read_aloud=True), declared=(Group("بيانات", entries),))
        for page in poppler(render_declaration(LETTERHEAD, content), tmp_path).split("\f"):
            if "الموظف المطابق" in page:
                assert "وتسلمت نسخة منه" in page


def test_the_receipt_has_a_reply_clause_only_where_the_policy_has_one(tmp_path: Path) -> None:
    assert "أسبوعين" in poppler(render_receipt(LETTERHEAD, receipt()), tmp_path)
    without = replace(receipt(), reply="", reply_source="")
    assert "موعد الرد" not in poppler(render_receipt(LETTERHEAD, without), tmp_path)


def test_the_receipt_says_so_when_nothing_is_missing(tmp_path: Path) -> None:
    text = poppler(render_receipt(LETTERHEAD, receipt(complete=True)), tmp_path)
    assert "استلمت جميع الوثائق المطلوبة" in text and "المتبقي" not in text


def test_a_signature_is_drawn_in_its_box_as_outlines() -> None:
    drawn = _blue(render_declaration(LETTERHEAD, declaration()))
    assert 150 < drawn < 20_000
    unsigned = replace(declaration(), signer=Signatory("المقرّ"))
    assert _blue(render_declaration(LETTERHEAD, unsigned)) == 0


def _blue(pdf: bytes) -> int:
    (page,) = pages(pdf, 96)
    return sum(1 for red, green, blue in _pixels(page) if blue > red + 60 and blue > green + 40)


def _pixels(page: RasterPage) -> Iterator[tuple[int, int, int]]:
    return zip(page.rgb[0::3], page.rgb[1::3], page.rgb[2::3], strict=True)


def test_nothing_is_drawn_outside_the_margins() -> None:
    for make in PAPERS.values():
        for page in each_page(make(), 72):
            picture = Image.frombytes("RGB", (page.width, page.height), page.rgb).convert("L")
            dark = bytes(255 if level < 200 else 0 for level in picture.tobytes())
            box = Image.frombytes("L", picture.size, dark).getbbox()
            assert box is not None
            assert box[0] >= 36 and box[2] <= page.width - 36 and box[1] >= 28 and box[3] <= page.height - 24


def test_a_logo_is_printed_beside_the_name(tmp_path: Path) -> None:
    file = tmp_path / "logo.png"
    Image.new("RGBA", (64, 32), (250, 10, 10, 255)).save(file)
    pdf = render_receipt(replace(LETTERHEAD, logo=file.read_bytes()), receipt())
    (page,) = pages(pdf, 72)
    assert any(red > 200 and green < 60 and blue < 60 for red, green, blue in _pixels(page))


def test_the_code_on_every_page_names_the_paper_and_the_page() -> None:
    pdf = PAPERS["application"]()
    for number, page in enumerate(each_page(pdf, 288), 1):
        code = segno.make(f"S1000000A7{number:02}", error="q", micro=False, boost_error=False, mask=2)
        assert code.version == 1  # the coarsest grid: 21 modules on 18 mm
        quiet = 4
        assert _modules(page, 21, quiet) == [list(row) for row in code.matrix_iter(border=quiet)]


def _modules(page: RasterPage, count: int, quiet: int) -> list[list[int]]:
    """The modules of the code as they stand on paper, 1 for dark, with its quiet zone."""
    scale, module = page.width / PAGE_WIDTH, 18 * MM / count
    places = [(index - quiet + 0.5) * module * scale for index in range(count + 2 * quiet)]
    left, top = LEFT * scale, 12 * MM * scale
    return [[int(page.rgb[(round(top + y) * page.width + round(left + x)) * 3] < 128) for x in places] for y in places]


def test_papers_made_at_the_same_time_are_the_same_as_made_alone() -> None:
    alone = {name: make() for name, make in PAPERS.items()}
    with ThreadPoolExecutor(4) as lanes:
        together = [(name, lanes.submit(make)) for _ in range(5) for name, make in PAPERS.items()]
        assert all(job.result() == alone[name] for name, job in together)


def test_an_isolated_value_prints_without_its_isolates(tmp_path: Path) -> None:
    content = replace(receipt(), intro=f"رقم {ltr('AB12')} فقط")
    file = tmp_path / "isolated.pdf"
    file.write_bytes(render_receipt(LETTERHEAD, content))
    raw = subprocess.run(["pdftotext", "-raw", str(file), "-"], capture_output=True, text=True, check=True).stdout
    assert "AB12" in raw and "\u2066" not in raw
