"""The papers of a request: made offline, kept by hash, found again by their code when they come back signed."""

from __future__ import annotations

import hashlib

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import NotReady
from desktop.field import show_moment
from desktop.messages import mark, tr
from desktop.models.declaration import Paper
from desktop.models.programme_request import ProgrammeReport, ProgrammeRequest
from desktop.models.returned import DECISION_COPY, Attachment
from desktop.printing.forms.programme import render_programme_request, render_programme_sheet
from desktop.services.papers.keeping import keep_in
from desktop.services.programmes.contents import ProgrammeContents
from desktop.services.programmes.signing import FORM as REQUEST
from desktop.services.programmes.views import RequestScan
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
    DECISION_COPY: mark("Copy of the decision of the competent body"),
}
"""What the papers of a request are called."""


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

    def made(self, request_id: str) -> frozenset[str]:
        """The forms that were made so far."""
        with self._desk.store.reading() as session:
            forms = session.scalars(select(Paper.form).where(Paper.request_id == request_id).distinct())
            return frozenset(form for form in forms if form)

    def scans(self, request_id: str) -> tuple[RequestScan, ...]:
        """What came back signed, and what was attached, the newest first."""
        with self._desk.store.reading() as session:
            mine = select(Attachment).where(Attachment.request_id == request_id)
            rows = session.scalars(mine.order_by(Attachment.scanned_at.desc(), Attachment.page))
            return tuple(
                RequestScan(
                    row.form or "",
                    tr(TITLES[row.form]) if row.form in TITLES else row.form or "",
                    row.page or 1,
                    row.signature_seen or "",
                    row.sha256 or "",
                    tr("{when}, {name}", when=show_moment(row.scanned_at or ""), name=row.attached_by or ""),
                )
                for row in rows
            )

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
