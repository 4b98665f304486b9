"""Papers from real files, and files found again however they are asked for."""

from __future__ import annotations

import hashlib
import re
import subprocess

import pypdfium2
import pytest
from sqlalchemy import select

from desktop.models.declaration import Declaration, Paper
from desktop.opening import OpenBranch
from desktop.policy.loader import profiles
from desktop.printing.papercode import paper_code
from tests.services.conftest import Opener
from tests.services.filing import STROKES, match_all, whole_file


def _words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return re.sub(r"\s+", " ", " ".join(page.get_textpage().get_text_range() for page in document))
    finally:
        document.close()


def test_the_same_record_is_the_same_file_and_is_kept_once(desk: OpenBranch) -> None:
    application = whole_file(desk)
    first, second = (desk.papers.make(application, "application") for _ in range(2))
    assert first.sha256 == second.sha256 and first.pdf == second.pdf
    assert desk.papers.made(application) == ("application",)


@pytest.mark.parametrize("policy", sorted(profiles()))
def test_the_receipt_quotes_the_reply_clause_exactly_where_the_policy_has_one(policy: str, open_desk: Opener) -> None:
    desk = open_desk(policy)
    application = whole_file(desk)
    desk.declarations.seal(application, STROKES, mode="screen")
    match_all(desk, application)
    said = _words(desk.papers.make(application, "receipt").pdf)
    assert ("أسبوعين" in said) == (desk.profile.reply.words is not None)
    assert "منيرة" in said and "الحربي" in said


def test_what_is_missing_stands_on_the_receipt(desk: OpenBranch) -> None:
    said = _words(desk.papers.make(whole_file(desk), "receipt").pdf)
    assert "الهوية الوطنية" in said


def test_the_declaration_on_paper_carries_its_text_and_seal(desk: OpenBranch) -> None:
    application = whole_file(desk)
    view = desk.declarations.seal(application, STROKES, mode="screen")
    pdf = desk.papers.make(application, "declaration").pdf
    said = _words(pdf)
    found = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    assert " ".join(view.seal[n : n + 4] for n in range(0, 16, 4)) in found
    assert all(word in said for word in ("مسؤولية", "صحيح", "مطابق") if any(word in c for c in view.clauses))


@pytest.mark.parametrize(
    "typed",
    ["منيرة", "الحربي منيره", "حربي", "منيرة بنت صالح", "1000001006", "١٠٠٠٠٠١٠٠٦", "0500000101", "مني حر"],
)
def test_a_file_is_found_by_any_spelling_order_or_number(desk: OpenBranch, typed: str) -> None:
    application = whole_file(desk)
    assert [line.application_id for line in desk.cases.find(typed)] == [application]


def test_a_file_is_found_by_its_number_and_not_by_what_it_is_not(desk: OpenBranch) -> None:
    application = whole_file(desk)
    number = desk.cases.open(application).number
    assert desk.cases.find(number)[0].application_id == application
    assert desk.cases.find("قحطاني") == ()


@pytest.mark.parametrize("typed", ['"', "*", "a OR b", "(", "-منيرة", "words:x", "%", "\0", "'; DROP TABLE person; --"])
def test_operators_typed_into_the_search_are_only_text(desk: OpenBranch, typed: str) -> None:
    whole_file(desk)
    desk.cases.find(typed)
    assert len(desk.cases.recent()) == 1


def test_the_home_page_counts_what_there_is(desk: OpenBranch) -> None:
    whole_file(desk)
    overview = desk.cases.overview()
    assert (overview.visits_today, overview.drafts, overview.complete) == (1, 1, 0)
    assert desk.reception.today()[0].visitor == "منيرة صالح الحربي"


def test_a_card_on_which_nothing_was_written_is_no_visit(desk: OpenBranch) -> None:
    card = desk.reception.log().ref
    assert desk.reception.today() == () and desk.cases.overview().visits_today == 0
    desk.records.edit(card, "visitor_name", "خالد ناصر العنزي")
    assert len(desk.reception.today()) == desk.cases.overview().visits_today == 1


def test_every_arabic_word_of_a_declaration_is_found_by_search_in_both_readers(desk: OpenBranch) -> None:
    application = whole_file(desk)
    view = desk.declarations.seal(application, STROKES, mode="screen")
    pdf = desk.papers.make(application, "declaration").pdf
    wanted = {
        word
        for text in (view.title, view.intro, *view.clauses)
        for word in re.findall("[\u0621-\u064a]{2,}", _bare(text))
    }
    assert len(wanted) > 60
    poppler = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    for reader, found in (("pdfium", _words(pdf)), ("poppler", poppler)):
        assert sorted(word for word in wanted if word not in _bare(found)) == [], reader


def _bare(text: str) -> str:
    """Without marks and tatweel, as a search box compares."""
    return re.sub("[\u0640\u064b-\u0652\u0670]", "", text)


def test_every_paper_has_a_code_that_follows_from_what_it_says(desk: OpenBranch) -> None:
    application = whole_file(desk)
    for form in desk.papers.offered(application):
        desk.papers.make(application, form)
        desk.papers.make(application, form)
    with desk.store.reading() as session:
        rows = session.scalars(select(Paper).where(Paper.application_id == application)).all()
    codes = [row.code for row in rows]
    assert len(set(codes)) == len(codes) == len(desk.papers.offered(application))
    assert all(row.pages and len(row.code or "") == 13 and len(row.said or "") == 64 for row in rows)


def test_the_code_of_a_sealed_declaration_is_of_its_sealed_bytes(desk: OpenBranch) -> None:
    application = whole_file(desk)
    desk.declarations.seal(application, STROKES, mode="screen")
    desk.papers.make(application, "declaration")
    with desk.store.reading() as session:
        sealed = session.scalars(select(Declaration)).one()
        paper = session.scalars(select(Paper).where(Paper.form == "declaration")).one()
    digest = hashlib.sha256((sealed.content or "").encode()).digest()
    assert paper.code == paper_code("D", application, "declaration", digest)
