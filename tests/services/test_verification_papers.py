"""The papers of verification: the slip of what is missing, and the checklist with its exceptions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.opening import OpenBranch
from desktop.policy.documents import Deferral
from desktop.policy.rules import ALWAYS
from desktop.printing.raster import page_count
from desktop.services.policy_book import OneVersion
from tests.desk import open_for_test
from tests.services.filing import Clock, item, see, whole_file, words_of

IDENTITY = "1000001006"  # of the first family of the trial
BASIS = "المادة ٢٨ وقرار مجلس الإدارة رقم ١٢ لعام ١٤٤٧"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenBranch]:
    """The desk of a manager in November 2026."""
    opened = open_for_test(tmp_path, clock=Clock(), role="manager")
    yield opened
    opened.close()


def slip_of(desk: OpenBranch, application: str) -> str:
    pdf = desk.papers.make(application, "missing").pdf
    assert page_count(pdf) == 1
    return words_of(pdf)


def test_the_slip_names_documents_places_and_the_day_and_nobody(desk: OpenBranch) -> None:
    application = whole_file(desk)
    said = slip_of(desk, application)
    assert "سجل الأسرة" in said and "أبشر" in said and "تكفي" in said
    assert "2026/11/15" in said  # fourteen days
    assert desk.cases.open(application).number.partition("-")[2] in said
    for secret in ("منيرة", "الحربي", IDENTITY, "أرملة", "يتيم", "0500000101"):
        assert secret not in said


def test_what_was_matched_leaves_the_slip_and_what_the_policy_lets_wait_has_its_own_day(desk: OpenBranch) -> None:
    application = whole_file(desk)
    lines = _wait_for_all(desk, application)
    assert "2026/12/01" in lines and "سجل الأسرة" in lines
    see(desk, application, "family_record", status="matched", issued_on="2026/10/20")
    assert "سجل الأسرة" not in slip_of(desk, application)


def _wait_for_all(desk: OpenBranch, application: str) -> str:
    """The slip under a policy that lets everything but the identity wait for thirty days."""
    profile = desk.profile
    waiting = Deferral(ALWAYS, 30, frozenset({"national_id"}))
    asking = replace(profile, requirements=replace(profile.requirements, deferral=waiting))
    object.__setattr__(desk.verification._desk, "policies", OneVersion(asking))
    found = item(desk.verification.of(application), "family_record")
    assert "2026/12/01" in found.later and not found.mandatory
    return slip_of(desk, application)


def test_the_printed_checklist_says_who_waived_what_and_that_a_copy_is_kept(desk: OpenBranch) -> None:
    application = whole_file(desk)
    found = desk.verification.of(application)
    desk.verification.waive(item(found, "family_record").sheet.ref, "قيد الإصدار لدى الجهة")
    desk.verification.keep_copy(item(found, "national_id").sheet.ref, BASIS, "2026/12/05")
    said = words_of(desk.papers.make(application, "checklist").pdf)
    assert "الإصدار" in said and "نورة" in said and "2026/12/05" in said
