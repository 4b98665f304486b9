"""The evidence of a file on paper, in a workbook, and as lines of a terminal."""

from __future__ import annotations

import io
from collections.abc import Iterator

from desktop.dates import WrittenDate, show_gregorian, show_hijri
from desktop.field import show_moment
from desktop.messages import tr
from desktop.models.application import Application
from desktop.printing.content import Entry, Listing, Reference, Signatory
from desktop.printing.evidence_content import ArticleShown, EvidenceContent
from desktop.printing.forms.evidence import FORM, render_evidence
from desktop.services.evidence.files import FileEvidences
from desktop.services.evidence.sheets import Sheets
from desktop.services.evidence.views import FileEvidence
from desktop.services.papers.keeping import keep_in
from desktop.services.records import Desk
from desktop.services.stationery import letterhead, printed
from desktop.services.views import PaperView
from desktop.text import ltr

_MARKS = {"done": "✓", "gap": "✗", "waiting": "…", "not_needed": "–"}
_WIDTHS = (5.0, 17.0, 28.0, 22.0, 28.0)


class EvidencePapers:
    """Prints and exports what FileEvidences reads."""

    def __init__(self, desk: Desk, evidences: FileEvidences) -> None:
        self._desk = desk
        self._evidences = evidences

    def make(self, application_id: str) -> PaperView:
        """The record of evidence as a paper of the file, kept and with its code like every other."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            application = session.get_one(Application, application_id)
            found = self._evidences.of_in(session, application)
            made = printed(application.id, "evidence", render_evidence, letterhead(self._desk), self._content(found))
            digest = keep_in(
                session, self._desk, made, "evidence", application_id=application.id, scope=application.scope
            )
        return PaperView("evidence", tr("Record of evidence"), made.pdf, digest, f"{found.number}-{FORM}.pdf")

    def workbook(self, application_id: str) -> bytes:
        """The same as an Excel workbook: a sheet of the articles and one of everything that was done."""
        found = self._evidences.of(application_id)
        sheets = Sheets()
        sheets.add(
            tr("Articles"),
            (tr("Article"), tr("In the board's words"), tr("What the article asks for"), tr("How it stands"),
             tr("What proves it")),
            [
                (article.article, article.words, duty.label, duty.state_label, duty.said())
                for article in found.articles
                for duty in article.duties
            ],
        )  # fmt: skip
        sheets.add(
            tr("What was done"),
            (tr("When"), tr("What was done"), tr("Article"), tr("Done by"), tr("In words")),
            [(show_moment(one.at), one.label, one.article, one.by, one.said or one.reason) for one in found.events],
        )
        return sheets.save(io.BytesIO())

    def _content(self, found: FileEvidence) -> EvidenceContent:
        today = WrittenDate.of(self._desk.today())
        heads = (tr("No."), tr("When"), tr("What was done"), tr("Article"), tr("Done by"))
        rows = tuple(
            (str(place), show_moment(one.at), one.label, one.article, one.by)
            for place, one in enumerate(found.events, 1)
        )
        return EvidenceContent(
            Reference(found.number, show_hijri(today), show_gregorian(today), "E"),
            (
                Entry(tr("Application number"), found.number, ltr=True),
                Entry(tr("Stage"), found.stage_label),
                Entry(tr("Policy"), found.policy, wide=True),
                Entry(tr("Version"), found.version),
            ),
            found.summary,
            tuple(
                ArticleShown(
                    one.article,
                    one.words,
                    one.state_label,
                    tuple((duty.label, duty.state_label, duty.said()) for duty in one.duties),
                )
                for one in found.articles
            ),
            Listing("", heads, rows, _WIDTHS, frozenset({0, 1})),
            (Signatory(tr("Manager of the association")),),
        )


def said(found: FileEvidence) -> Iterator[str]:
    """The evidence as lines: every article with its proof, a gap as a gap."""
    yield tr("Evidence of file {number}: {stage}", number=ltr(found.number), stage=found.stage_label)
    yield tr("{association} · {policy} · version {version}", association=found.association, policy=found.policy,
             version=found.version)  # fmt: skip
    for article in found.articles:
        yield ""
        yield f"{_MARKS[article.state]} {article.article} [{article.state_label}] «{article.words}»"
        for duty in article.duties:
            yield f"    {_MARKS[duty.state]} {duty.label}: {duty.state_label}"
            yield from (f"        {line}" for line in duty.said().splitlines())
    yield ""
    yield found.summary
