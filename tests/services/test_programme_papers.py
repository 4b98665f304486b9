"""The papers of a request for a programme: read back word for word, found again by their code when they come back."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.errors import NotReady, UnreadableScan
from desktop.models.returned import DECISION_COPY
from desktop.opening import OpenBranch
from desktop.printing.raster import page_count
from tests import scans
from tests.desk import open_for_test
from tests.services.filing import Clock, words_of
from tests.services.programming import ENTRIES, PERSON, WISH, approved, received, record, signed, write
from tests.services.returning import attachments, keep, room


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenBranch]:
    """The manager's desk of the association that takes requests for programmes."""
    made = open_for_test(tmp_path, "noor", Clock(), "manager")
    yield made
    made.close()


def text(desk: OpenBranch, request_id: str, form: str, entry: str = "") -> str:
    return bare(words_of(desk.practice.programmes.papers.make(request_id, form, entry).pdf))


def bare(words: object) -> str:
    """Letters alone: a reader of PDF gives vowel signs back in an order of its own."""
    return "".join(one for one in str(words) if unicodedata.category(one) != "Mn")


def test_the_request_says_every_answer_and_the_statement_that_is_signed(desk: OpenBranch) -> None:
    request_id = received(desk, PERSON)
    found = text(desk, request_id, "programme_request")
    for name in ("title", "need", "place", "target_group"):
        assert bare(WISH[name]) in found
    assert "سالم بن عايض البلوي" in found and "إمام المسجد" in found and "1048293755" in found
    assert bare("أتحمّل المسؤولية المباشرة عن صحته") in found  # article 3
    assert bare("تُدرس وتُعتمد من جهة الاختصاص قبل تنفيذها") in found
    assert "BR01-1-1448-P00001" in found


def test_a_letter_that_stands_for_the_signature_is_named_on_the_request(desk: OpenBranch) -> None:
    request_id = received(desk)
    assert "يقوم خطاب الجهة الرسمي" not in text(desk, request_id, "programme_request")
    desk.practice.programmes.requests.sign(request_id, "letter")
    found = text(desk, request_id, "programme_request")
    assert "يقوم خطاب الجهة الرسمي" in found and "1448/221" in found


def test_the_study_and_the_decision_are_printed_blank_for_the_pen_and_filled_when_they_are_there(
    desk: OpenBranch,
) -> None:
    request_id = signed(desk)
    blank = text(desk, request_id, "programme_study")
    assert "نتائج الدراسة" in blank and bare(ENTRIES["study"]["findings"]) not in blank
    record(desk, request_id, "study")
    assert bare(ENTRIES["study"]["findings"]) in text(desk, request_id, "programme_study")
    assert "توصية الدراسة الموافقة عليه مع التعديل" in text(desk, request_id, "programme_decision")
    record(desk, request_id, "approval")
    found = text(desk, request_id, "programme_decision")
    assert "17/448" in found and "1448/05/14" in found and "2026/10/25" in found
    assert bare(ENTRIES["approval"]["words"]) in found and "واعتمادها من جهة الاختصاص" in found


def test_the_report_tells_what_was_approved_carried_out_and_counted_in_its_time(desk: OpenBranch) -> None:
    request_id = approved(desk)
    record(desk, request_id, "execution")
    record(desk, request_id, "execution", held_on="2026/10/27", indirect_method="estimate", place="مسجد الصناعية")
    record(desk, request_id, "follow_up")
    ref = write(desk, request_id, "report", period_to="2026/10/26")
    found = text(desk, request_id, "programme_report", ref.id)
    assert "17/448" in found and bare(ENTRIES["report"]["to_whom"]) in found
    assert "48" in found and "300 (المشاهدات)" in found
    assert "مسجد الصناعية" not in found  # after the time of the report
    assert "المتابعة المستمرة للمستفيدين والبرامج المقدمة لهم والرفع بالتقارير" in found


def test_a_report_without_its_time_cannot_be_printed_yet(desk: OpenBranch) -> None:
    request_id = approved(desk)
    record(desk, request_id, "execution")
    ref = write(desk, request_id, "report", period_from="")
    with pytest.raises(NotReady):
        text(desk, request_id, "programme_report", ref.id)


def test_the_same_request_gives_the_same_paper_and_is_noted_once(desk: OpenBranch) -> None:
    request_id, papers = received(desk), desk.practice.programmes.papers
    first, again = (papers.make(request_id, "programme_request") for _ in range(2))
    assert first.pdf == again.pdf and papers.made(request_id) == {"programme_request"}
    spoken = papers.accessible(request_id, "programme_request")
    assert b"StructTreeRoot" in spoken.pdf and b"StructTreeRoot" not in first.pdf


def test_a_signed_request_finds_its_way_back_by_its_code(desk: OpenBranch, tmp_path: Path) -> None:
    request_id = received(desk, PERSON)
    pdf = desk.practice.programmes.papers.make(request_id, "programme_request").pdf
    desk.practice.programmes.requests.sign(request_id, "ink")
    last = page_count(pdf) - 1
    pages = [scans.printed(pdf, index) for index in range(page_count(pdf))]
    pages[last] = scans.signed(pages[last], room(pdf, last), random.Random(3))
    taken = desk.returns.take(keep(tmp_path / "in", "scan.pdf", scans.as_book(pages)))
    assert (taken.attached, taken.waiting) == (len(pages), 0)
    assert {(row.request_id, row.application_id) for row in attachments(desk)} == {(request_id, None)}
    assert "مُسحت الورقة الموقّعة" in desk.practice.programmes.requests.file(request_id).signing.signed
    page = desk.tray.recent()[0]
    assert (page.request_id, page.applicant, page.application_id) == (request_id, WISH["title"], "")
    assert page.title == "طلب برنامج أو مشروع"
    assert len(desk.practice.programmes.papers.scans(request_id)) == len(pages)


def test_the_decision_of_another_body_is_attached_as_it_was_scanned(desk: OpenBranch, tmp_path: Path) -> None:
    request_id = approved(desk)
    book = scans.as_book([scans.coded(), scans.coded("nothing of ours")])
    path = keep(tmp_path / "in", "decision.pdf", book)
    assert desk.returns.keep_copy(path, request_id) == 2
    assert desk.returns.keep_copy(path, request_id) == 0  # the same pages are kept once
    found = desk.practice.programmes.papers.scans(request_id)
    assert [(one.form, one.title) for one in found] == [(DECISION_COPY, "صورة قرار جهة الاختصاص")] * 2
    assert all(desk.tray.picture(one.sha256) for one in found)
    with pytest.raises(UnreadableScan):
        desk.returns.keep_copy(keep(tmp_path / "in", "broken.pdf", b"%PDF-1.7"), request_id)
