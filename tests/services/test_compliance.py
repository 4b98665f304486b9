"""How the association kept its policy in a period: over several files, with its gaps, each under its own version."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path

import openpyxl
import pytest

from desktop.models.application import Application
from desktop.models.declaration import PaperFile
from desktop.opening import OpenBranch
from desktop.services.evidence.period import Period
from tests.desk import open_for_test
from tests.services.filing import Clock, whole_file, words_of
from tests.services.policy_hands import publish
from tests.services.test_evidence import finished

NOVEMBER = Period(dt.date(2026, 11, 1), dt.date(2026, 11, 30))
OCTOBER = Period(dt.date(2026, 10, 1), dt.date(2026, 10, 31))


@pytest.fixture
def desk(tmp_path: Path) -> OpenBranch:
    return open_for_test(tmp_path, clock=Clock(), role="manager")


def skip_to(desk: OpenBranch, application: str, stage: str) -> None:
    """Move a file on as a hand that goes round the services would."""
    with desk.store.transaction(desk.officer.id) as session:
        session.get_one(Application, application).stage = stage


def test_every_article_is_counted_over_the_files_of_the_period(desk: OpenBranch) -> None:
    finished(desk)
    finished(desk)
    found = desk.practice.compliance.of(NOVEMBER)
    assert found.files == 2
    assert [one.article for one in found.articles] == [step.article for step in desk.profile.steps]
    for one in found.articles:
        assert one.done + one.gap + one.waiting + one.not_needed == 2
    assert found.gaps == ()
    assert {one.kept for one in found.articles if one.done == 2} == {"\u2066100.0 %\u2069"}
    assert {one.kept for one in found.articles if one.waiting == 2} == {"لا يمكن الحساب"}


def test_a_file_that_skipped_a_duty_is_listed_by_its_number_and_lowers_the_share(desk: OpenBranch) -> None:
    skipped, kept = finished(desk), finished(desk)
    skip_to(desk, skipped, "decided")
    found = desk.practice.compliance.of(NOVEMBER)
    assert {one.application_id for one in found.gaps} == {skipped} != {kept}
    assert {one.number for one in found.gaps} == {desk.cases.open(skipped).number}
    assert sum(one.gap for one in found.articles) == 1  # both duties are of the article on the committee
    person = desk.cases.open(skipped).applicant
    assert person
    assert all(person not in one.said for one in found.gaps)


def test_a_file_of_another_time_is_not_counted_and_a_share_of_nothing_is_said_in_words(desk: OpenBranch) -> None:
    finished(desk)
    found = desk.practice.compliance.of(OCTOBER)
    assert (found.files, found.gaps) == (0, ())
    assert {one.kept for one in found.articles} == {"لا يمكن الحساب"}


def test_each_file_is_judged_by_the_version_it_began_with(desk: OpenBranch) -> None:
    finished(desk)
    publish(desk, {("policy:reply", "min_days"): "7", ("policy:reply", "words"): "خلال مدة لا تقل عن أسبوع"})
    whole_file(desk)
    found = desk.practice.compliance.of(NOVEMBER)
    assert found.versions == (1, 2)
    counted = {
        version: {one.done + one.gap + one.waiting + one.not_needed for one in found.articles if one.version == version}
        for version in found.versions
    }
    assert counted == {1: {1}, 2: {1}}
    quoted = {one.version: one.words for one in found.articles if "أسبوع" in one.words}
    assert quoted.keys() == {1, 2}


def test_the_paper_for_the_supervisor_says_scope_articles_and_gaps_and_is_kept(desk: OpenBranch) -> None:
    skip_to(desk, finished(desk), "decided")
    paper = desk.practice.compliance.make(NOVEMBER)
    text = words_of(paper.pdf)
    for step in desk.profile.steps:
        assert " ".join(step.words.split())[:20] in text
    assert desk.practice.compliance.of(NOVEMBER).gaps[0].number in text
    with desk.store.reading() as session:
        assert session.get_one(PaperFile, paper.sha256).pdf == paper.pdf


def test_the_workbook_has_a_row_for_every_article_and_every_gap(desk: OpenBranch) -> None:
    skip_to(desk, finished(desk), "decided")
    found = desk.practice.compliance.of(NOVEMBER)
    book = openpyxl.load_workbook(io.BytesIO(desk.practice.compliance.workbook(NOVEMBER)))
    articles, gaps = (book[name] for name in book.sheetnames)
    assert articles.max_row - 1 == len(found.articles)
    assert gaps.max_row - 1 == len(found.gaps) == 2
    assert articles.sheet_view.rightToLeft
