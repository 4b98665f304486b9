"""The evidence of a file: on the screen's terms, on paper, in a workbook and on the command line."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from desktop import evidence
from desktop.errors import NoSuchFile, WrongPassword
from desktop.models.application import Application
from desktop.models.procedure import CaseEvent
from desktop.opening import OpenBranch
from desktop.paths import DataFolder
from desktop.services.evidence.paper import said
from tests.desk import LOGIN, PASSWORD
from tests.services.filing import STROKES, match_all, whole_file, words_of


def finished(desk: OpenBranch) -> str:
    application = whole_file(desk)
    match_all(desk, application)
    desk.declarations.seal(application, STROKES, mode="pen")
    assert desk.cases.finish(application).stage == "complete"
    return application


def test_what_the_desk_did_is_shown_under_its_articles(desk: OpenBranch) -> None:
    found = desk.practice.evidence.of(finished(desk))
    states = {one.code: one.state for one in found.articles}
    assert states["reception"] == states["matching"] == states["declaration"] == states["completion"] == "done"
    assert states["committee"] == states["service"] == "waiting"
    assert found.gaps == 0


def test_a_proof_names_who_did_it_and_the_record_behind_it(desk: OpenBranch) -> None:
    application = finished(desk)
    declared = next(one for one in desk.practice.evidence.of(application).articles if one.code == "declaration")
    (proof,) = declared.duties[0].proofs
    assert proof.who == LOGIN
    with desk.store.reading() as session:
        event = next(one for one in session.query(CaseEvent) if one.act == "declare")
    assert event.proof_id is not None
    assert event.proof_id[:8] in proof.proof


def test_an_article_that_was_skipped_shows_as_a_gap_everywhere(desk: OpenBranch) -> None:
    application = finished(desk)
    with desk.store.transaction(desk.officer.id) as session:
        session.get_one(Application, application).stage = "decided"  # as a hand that goes round the services would
    found = desk.practice.evidence.of(application)
    assert found.gaps == 2  # neither submitted nor decided by anybody
    assert "ثغرتين" in words_of(desk.practice.evidence_papers.make(application).pdf)
    assert any(line.startswith("✗") for line in said(found))


def test_the_paper_quotes_every_article_and_is_kept_with_a_code(desk: OpenBranch) -> None:
    application = finished(desk)
    paper = desk.practice.evidence_papers.make(application)
    text = " ".join(words_of(paper.pdf).split())
    for step in desk.profile.steps:
        assert step.words[:20] in text
    assert "evidence" in desk.papers.made(application)


def test_the_workbook_has_a_row_for_every_duty_and_every_act(desk: OpenBranch) -> None:
    application = finished(desk)
    found = desk.practice.evidence.of(application)
    book = openpyxl.load_workbook(io.BytesIO(desk.practice.evidence_papers.workbook(application)))
    duties, acts = (book[name] for name in book.sheetnames)
    assert duties.max_row - 1 == sum(len(one.duties) for one in found.articles)
    assert acts.max_row - 1 == len(found.events)
    assert duties.sheet_view.rightToLeft


def test_the_command_prints_every_article_and_saves_what_is_asked(
    open_desk: Callable[[str], OpenBranch], tmp_path: Path
) -> None:
    desk = open_desk("unnamed")
    application = finished(desk)
    number = desk.cases.open(application).number
    articles = [step.article for step in desk.profile.steps]
    desk.close()
    out, pdf, xlsx = io.StringIO(), tmp_path / "e.pdf", tmp_path / "e.xlsx"
    folder = DataFolder(tmp_path / "unnamed")
    status = evidence.main(folder, number, login=LOGIN, pdf=pdf, xlsx=xlsx, out=out, ask=lambda _: PASSWORD)
    assert status in (0, evidence.EXIT_GAPS)
    assert all(article in out.getvalue() for article in articles)
    assert pdf.read_bytes().startswith(b"%PDF") and xlsx.read_bytes().startswith(b"PK")
    with pytest.raises(NoSuchFile):
        evidence.main(folder, "BR09-1-1448-00001", login=LOGIN, out=out, ask=lambda _: PASSWORD)
    with pytest.raises(WrongPassword):
        evidence.main(folder, number, login=LOGIN, out=out, ask=lambda _: "شيء آخر تماماً هنا")


def test_a_file_that_lacks_documents_has_no_proof_of_their_matching(desk: OpenBranch) -> None:
    application = whole_file(desk)
    desk.declarations.seal(application, STROKES, mode="pen")
    assert desk.cases.finish(application).stage == "incomplete"
    assert "verify" not in [one.act for one in desk.practice.procedure.events(application)]
