"""The privacy notice of a real file, and its receipt on each sheet."""

from __future__ import annotations

import subprocess

import pypdfium2
import pytest

from desktop.models.application import Application
from desktop.opening import OpenBranch
from desktop.policy.loader import profiles
from desktop.printing.letter_content import PrivacyContent
from desktop.printing.style import MM
from desktop.services.papers.consent_paper import consent_paper
from desktop.services.stationery import reference
from tests.services.conftest import Opener
from tests.services.filing import record, whole_file, words_of
from tests.services.test_signers import _act

CHILD = {
    "name_first": "سارة",
    "name_father": "محمد",
    "name_grandfather": "علي",
    "name_family": "الحربي",
    "relation": "daughter",
    "birth_date": "2018/05/01",
}


def _content(desk: OpenBranch, application_id: str) -> PrivacyContent:
    with desk.store.reading() as session:
        application = session.get_one(Application, application_id)
        return consent_paper(session, desk.papers._desk, application, reference(desk.papers._desk, application, "N"))


@pytest.mark.parametrize("policy", sorted(profiles()))
def test_every_association_can_print_its_notice(policy: str, open_desk: Opener) -> None:
    desk = open_desk(policy)
    application = whole_file(desk)
    paper = desk.papers.make(application, "privacy")
    said = words_of(paper.pdf)
    assert "منيرة" in said and "الموافقات" in said and "{" not in said
    assert desk.papers.made(application) == ("privacy",)


def test_an_answered_consent_is_ticked_and_another_is_left_to_the_pen(desk: OpenBranch) -> None:
    application = whole_file(desk)
    ref = record(desk, application, "consent")
    desk.records.edit(ref, "consent_sharing", False)
    desk.records.edit(ref, "consent_survey", None)
    given = {line.words.split(" ")[2]: line.given for line in _content(desk, application).consents}
    assert given["معالجة"] is not None and given["مشاركة"] is False and given["التواصل"] is None
    assert given["نشر"] is None  # asked for on paper alone


def test_the_minors_of_the_household_are_named_and_their_guardian_by_deed(desk: OpenBranch) -> None:
    application = whole_file(desk)
    before = _content(desk, application).guardian
    ref = desk.intake.add_row(application, "family")
    for name, typed in CHILD.items():
        desk.records.edit(ref, name, typed)
    named = _content(desk, application).guardian
    assert "سارة محمد علي الحربي" in named and "سارة محمد علي الحربي" not in before and "……" in named
    _act(desk, application, role="guardian", deed_no="447001122")
    assert "447001122" in _content(desk, application).guardian


@pytest.mark.parametrize(("form", "width"), [("receipt", 210), ("receipt_a5", 148), ("receipt_large", 210)])
def test_a_receipt_says_the_same_on_each_sheet_and_has_a_code_of_its_own(
    form: str, width: int, desk: OpenBranch
) -> None:
    application = whole_file(desk)
    paper = desk.papers.make(application, form)
    assert paper.sheet == ("A5" if form == "receipt_a5" else "A4")
    found = subprocess.run(["pdftotext", "-", "-"], input=paper.pdf, capture_output=True, check=True).stdout.decode()
    assert all(word in found for word in ("منيرة", "الهوية", "أسبوعين"))
    document = pypdfium2.PdfDocument(paper.pdf)
    assert round(document.get_page_size(0)[0] / MM) == width
    document.close()
    others = {desk.papers.make(application, other).sha256 for other in ("receipt", "receipt_a5", "receipt_large")}
    assert len(others) == 3 and paper.sha256 in others
