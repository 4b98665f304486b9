"""The papers of a request: made offline, kept by hash, found again by their code when they come back signed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import NotReady
from desktop.messages import mark, tr
from desktop.models.declaration import Paper
from desktop.models.programme_request import ProgrammeReport, ProgrammeRequest
from desktop.models.returned import Attachment
from desktop.printing.forms.programme import render_programme_request, render_programme_sheet
from desktop.services.papers.keeping import keep_in
from desktop.services.programmes.contents import ProgrammeContents
from desktop.services.programmes.signing import FORM as REQUEST
from desktop.services.records import Desk
from desktop.services.stationery import Printed, letterhead
from desktop.services.stationery import printed as print_paper
from desktop.services.views import PaperView

STUDY, DECISION, REPORT = "programme_study", "programme_decision", "programme_report"

TITLES = {
    REQUEST: mark("Request for a programme or project"),
    STUDY: mark("Study of a request for a programme"),
    DECISION: mark("Decision on a request for a programme"),
    REPORT: mark("Report on a programme"),
}
"""What the papers of a request are called."""


@dataclass(frozen=True, slots=True)
class MadePaper:
    """A paper of a request that was made: which form, and whether a scan of it came back."""

    form: str
    code: str
    back: bool


class ProgrammePapers:
    """Renders, stores and hands back the papers of requests."""

    def __init__(self, desk: Desk, contents: ProgrammeContents) -> None:
        self._desk = desk
        self._contents = contents

    def make(self, request_id: str, form: str, entry_id: str = "") -> PaperView:
        """Render a paper from the request as it stands, and note that it was made; a report is named by its entry."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            request = session.get_one(ProgrammeRequest, request_id)
            made = self._printed(session, request, form, entry_id)
            digest = keep_in(
                session, self._desk, made, form, application_id=None, scope=request.scope, request_id=request.id
            )
            number = request.request_no
        return PaperView(form, tr(TITLES[form]), made.pdf, digest, f"{number}-{form}.pdf")

    def accessible(self, request_id: str, form: str, entry_id: str = "") -> PaperView:
        """The same paper with what a screen reader needs; not noted as made."""
        with self._desk.store.reading() as session:
            request = session.get_one(ProgrammeRequest, request_id)
            pdf = self._printed(session, request, form, entry_id).accessible()
            number = request.request_no
        name = f"{number}-{form}-accessible.pdf"
        return PaperView(form, tr(TITLES[form]), pdf, hashlib.sha256(pdf).hexdigest(), name)

    def made(self, request_id: str) -> tuple[MadePaper, ...]:
        """The papers made so far, the newest first."""
        with self._desk.store.reading() as session:
            rows = session.scalars(select(Paper).where(Paper.request_id == request_id).order_by(Paper.made_at.desc()))
            back = set(session.scalars(select(Attachment.paper_code).where(Attachment.request_id == request_id)))
            return tuple(MadePaper(row.form or "", row.code or "", row.code in back) for row in rows)

    def _printed(self, session: Session, request: ProgrammeRequest, form: str, entry_id: str) -> Printed:
        head = letterhead(self._desk)
        if form == REQUEST:
            said = self._contents.request(session, request)
            return print_paper(request.id, form, render_programme_request, head, said)
        if form == REPORT:
            report = session.get_one(ProgrammeReport, entry_id)
            if report.period_from is None or report.period_to is None:
                raise NotReady(what=tr("the time that the report is about"))
            content = self._contents.report(session, request, report)
            return print_paper(report.id, form, render_programme_sheet, head, content)
        sheet = self._contents.study if form == STUDY else self._contents.decision
        return print_paper(request.id, form, render_programme_sheet, head, sheet(session, request))
