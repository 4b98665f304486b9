"""The file of a paper: everything that PDF/A-3 asks for is in its bytes, and a screen reader finds its way."""

from __future__ import annotations

import hashlib
import io
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

import pikepdf
import pytest

from desktop.printing import papercode
from desktop.printing.canvas import Canvas
from desktop.printing.content import Letterhead
from desktop.printing.forms.application import render_application
from desktop.printing.forms.checklist import render_checklist
from desktop.printing.forms.declaration import render_declaration
from desktop.printing.forms.letter import render_letter
from desktop.printing.forms.missing import render_missing
from desktop.printing.forms.privacy import render_privacy
from desktop.printing.forms.receipt import FORM_LARGE, render_receipt
from desktop.printing.forms.study import render_study
from desktop.printing.forms.visit_sheet import render_visit_sheet
from desktop.printing.raster import pages
from desktop.printing.style import BODY
from tests.printing.letter_samples import LONGEST, privacy, written
from tests.printing.samples import LETTERHEAD, NUMBER, REFERENCE, application, checklist, declaration, receipt
from tests.printing.study_samples import study, visit_sheet
from tests.printing.test_missing import slip
from tests.printing.test_papers import pdfium

Render = Callable[[Letterhead, Any], bytes]
PAPERS: dict[str, tuple[Render, Any]] = {
    "application": (render_application, application()),
    "checklist": (render_checklist, checklist()),
    "declaration": (render_declaration, declaration(read_aloud=True)),
    "receipt": (render_receipt, receipt()),
    "missing": (render_missing, slip()),
    "visit_sheet": (render_visit_sheet, visit_sheet()),
    "study": (render_study, study()),
    "letter": (render_letter, replace(written(LONGEST["acceptance"]), reference=REFERENCE)),
    "privacy": (render_privacy, replace(privacy(), reference=REFERENCE)),
    "receipt_large": (partial(render_receipt, form=FORM_LARGE), receipt()),
}
CODE = "A2204G0EZZZZZ"
instructions: Any = pikepdf.parse_content_stream


def made(name: str, *, accessible: bool = False) -> bytes:
    """A paper as a branch prints it, its record inside."""
    render, content = PAPERS[name]
    record = papercode.written(content)
    return render(LETTERHEAD, papercode.replace_code(content, CODE, record, accessible=accessible))


def opened(pdf: bytes) -> Any:
    return pikepdf.open(io.BytesIO(pdf))


BOTH = [(name, accessible) for name in PAPERS for accessible in (False, True)]


@pytest.mark.parametrize(("name", "accessible"), BOTH)
def test_the_file_says_itself_what_it_needs_to_be_read_for_decades(name: str, accessible: bool) -> None:
    with opened(made(name, accessible=accessible)) as file:
        (intent,) = file.Root.OutputIntents
        profile = intent.DestOutputProfile.read_bytes()
        assert (intent.S, intent.DestOutputProfile.N) == ("/GTS_PDFA1", 3)
        assert profile[36:40] == b"acsp" and len(profile) == int.from_bytes(profile[:4], "big")
        assert str(file.Root.Lang) == "ar" and len(file.trailer.ID) == 2
        assert file.Root.Metadata.get("/Filter") is None  # searched for by programs that know no PDF
        with file.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as said:
            assert said.pdfa_status == "3B"
            assert said["dc:title"] == file.docinfo["/Title"] and NUMBER in said["dc:title"]
            assert said["dc:creator"] == [file.docinfo["/Author"]] == [LETTERHEAD.association]
            assert said["xmp:CreatorTool"] == file.docinfo["/Creator"]
        assert set(file.docinfo) == {"/Title", "/Author", "/Creator"}  # what XMP says, and no more


@pytest.mark.parametrize(("name", "accessible"), BOTH)
def test_nothing_that_pdf_a_forbids_is_in_the_bytes(name: str, accessible: bool) -> None:
    pdf = made(name, accessible=accessible)
    assert re.findall(rb"[^\r\n]endstream", pdf) == [] and re.match(rb"%PDF-1\.7\n%[\x80-\xff]{4}", pdf)
    with opened(pdf) as file:
        assert file.check_pdf_syntax() == []
        for entries in dictionaries(file):
            assert entries.get("/Filter") != pikepdf.Array() and "/LZWDecode" not in repr(entries.get("/Filter"))
            assert entries.keys().isdisjoint({"/JS", "/JavaScript", "/OpenAction", "/AA", "/Encrypt", "/SMask", "/TR"})
        for page in file.pages:
            assert page.get("/Annots") is None
            for font in page.Resources.Font.values():
                check_font(font)
            for codes in shown(page):
                assert "0000" not in codes  # the glyph that stands for nothing


def dictionaries(file: Any) -> Iterator[pikepdf.Dictionary]:
    """Every dictionary that is an object of its own, those of streams too."""
    for one in file.objects:
        if isinstance(one, pikepdf.Stream):
            yield one.stream_dict
        elif isinstance(one, pikepdf.Dictionary):
            yield one


def check_font(font: Any) -> None:
    """Embedded, of the name it is called by, wide as its program says, and every glyph means a text."""
    (inner,) = font.DescendantFonts
    assert font.Encoding == "/Identity-H" and inner.CIDToGIDMap == "/Identity"
    assert inner.FontDescriptor.FontName == inner.BaseFont == font.BaseFont
    program = inner.FontDescriptor.FontFile2.read_bytes()
    assert program[:4] == b"\0\1\0\0" and len(program) == inner.FontDescriptor.FontFile2.Length1
    drawn = {int(code) for code in list(inner.W)[::2]}
    meaning = dict(re.findall(r"<(\w{4})><(\w+)>", font.ToUnicode.read_bytes().decode()))
    assert {int(code, 16) for code in meaning} == drawn


def shown(page: Any) -> Iterator[list[str]]:
    """The glyphs of every text on the page."""
    for operands, operator in instructions(page):
        if str(operator) in ("Tj", "TJ"):
            whole = operands[0] if str(operator) == "TJ" else operands
            text = b"".join(bytes(part) for part in whole if isinstance(part, pikepdf.String)).hex()
            yield [text[start : start + 4] for start in range(0, len(text), 4)]


@pytest.mark.parametrize("name", PAPERS)
def test_the_record_that_was_printed_lies_in_the_file_and_its_hash_is_in_the_code(name: str) -> None:
    content = PAPERS[name][1]
    with opened(made(name)) as file:
        held = file.attachments["record.json"].get_file()
        (about,) = file.Root.AF
        assert (about.AFRelationship, about.EF.F.Subtype) == ("/Source", "/application/json")
        assert held.mime_type == "application/json" and held.size == len(held.read_bytes())
        record = held.read_bytes()
    assert hashlib.sha256(record).digest() == papercode.said(content)
    said = json.loads(record)
    assert said["reference"]["number"] == NUMBER and "qr_payload" not in said["reference"]


def test_the_movements_of_a_signature_are_not_in_the_record() -> None:
    said = json.loads(papercode.written(declaration()))
    assert re.fullmatch("[0-9a-f]{64}", said["signer"]["strokes"])
    assert said["witness"]["strokes"] == []


def test_a_paper_without_a_record_has_no_attachment() -> None:
    with opened(render_receipt(LETTERHEAD, receipt())) as file:
        assert len(file.attachments) == 0 and "/AF" not in file.Root


def test_a_dense_application_with_its_record_stays_small() -> None:
    assert len(made("application")) <= 45_000


def test_a_character_that_no_face_has_is_drawn_as_a_box_that_pdf_a_allows() -> None:
    canvas = Canvas("", "", "ar")
    canvas.new_page()
    canvas.text(BODY, 500, 700, "الاسم 汉")
    with opened(canvas.finish()) as file:
        (font,) = file.pages[0].Resources.Font.values()
        check_font(font)
        assert all("0000" not in codes for codes in shown(file.pages[0]))


@pytest.mark.parametrize("name", PAPERS)
def test_the_accessible_copy_looks_the_same_and_reads_the_same(name: str) -> None:
    plain, accessible = made(name), made(name, accessible=True)
    assert [page.rgb for page in pages(plain, 60)] == [page.rgb for page in pages(accessible, 60)]
    assert pdfium(plain) == pdfium(accessible)


@pytest.mark.parametrize("name", PAPERS)
def test_a_screen_reader_is_told_everything_on_the_page_once(name: str) -> None:
    with opened(made(name, accessible=True)) as file:
        assert file.Root.MarkInfo.Marked is True
        tree = file.Root.StructTreeRoot
        (document,) = [tree.K]
        elements = list(below(document))
        kinds = [str(element.S) for element in elements]
        assert kinds.count("/H1") == 1 and "/Figure" in kinds
        assert all(element.get("/Alt") for element in elements if element.S == "/Figure")
        owned = dict(zip(list(tree.ParentTree.Nums)[::2], list(tree.ParentTree.Nums)[1::2], strict=True))
        for index, page in enumerate(file.pages):
            assert (page.StructParents, page.Tabs) == (index, "/S")
            marked, loose = marks(page)
            assert marked == list(range(len(owned[index]))) and loose == 0
        pieces = [
            kid for element in elements for kid in element.K if isinstance(kid, pikepdf.Dictionary) and "/MCID" in kid
        ]
        assert len(pieces) == sum(len(numbers) for numbers in owned.values())


def below(element: Any) -> Iterator[Any]:
    """An element and all inside it."""
    yield element
    for kid in element.K:
        if kid.get("/Type") == "/StructElem":
            assert kid.P.objgen == element.objgen
            yield from below(kid)


def marks(page: Any) -> tuple[list[int], int]:
    """The numbers of the marked pieces in order, and how many texts stand in no piece at all."""
    numbers: list[int] = []
    loose = depth = 0
    for operands, operator in instructions(page):
        match str(operator):
            case "BDC":
                numbers.append(int(operands[1].MCID))
                depth += 1
            case "BMC":
                depth += 1
            case "EMC":
                depth -= 1
            case "Tj" | "TJ":
                loose += depth != 1
    return numbers, loose


def test_tables_say_which_cells_name_the_others_and_boxes_whether_they_are_ticked() -> None:
    with opened(made("application", accessible=True)) as file:
        elements = list(below(file.Root.StructTreeRoot.K))
        scopes = {str(element.A.Scope) for element in elements if element.S == "/TH"}
        said = [str(element.get("/ActualText", "")) for element in elements]
    assert scopes == {"/Row", "/Column"}
    assert "\u2611 سلة غذائية" in said and "\u2610 سداد إيجار" in said
    assert "لطيفة بنت عبدالله بن سالم الحويطي" in said and "SA03 8000 0000 6080 1016 7519" in said
