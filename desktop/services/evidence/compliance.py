"""How an association kept its policy in a period: each article over all files, and the files that show a gap."""

from __future__ import annotations

import datetime as dt
import io
from dataclasses import dataclass
from itertools import groupby

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, show_gregorian, show_hijri, show_pair
from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.procedure import CaseEvent
from desktop.policy.duties import ArticleState, State
from desktop.printing.content import Entry, Listing, Reference, Signatory
from desktop.printing.evidence_content import ComplianceContent
from desktop.printing.forms.evidence import COMPLIANCE_FORM, render_compliance
from desktop.services.committee.settings import days_off_in
from desktop.services.evidence.files import FileEvidences
from desktop.services.evidence.ratio import share
from desktop.services.evidence.sheets import Sheets
from desktop.services.papers.keeping import keep_in
from desktop.services.records import Desk
from desktop.services.stationery import letterhead, printed
from desktop.services.views import PaperView

_WIDTHS = (20.0, 40.0, 9.0, 9.0, 11.0, 11.0)
_GAP_WIDTHS = (26.0, 26.0, 48.0)


@dataclass(frozen=True, slots=True)
class ArticleKept:
    """One article over the files of a period."""

    article: str
    words: str
    done: int
    gap: int
    waiting: int
    not_needed: int

    @property
    def kept(self) -> str:
        """Kept ÷ (kept + skipped), or that it cannot be computed."""
        return share(self.done, self.done + self.gap)


@dataclass(frozen=True, slots=True)
class GapLine:
    """One duty that one file skipped; the file by its number, nobody by name."""

    application_id: str
    number: str
    article: str
    duty: str
    why: str


@dataclass(frozen=True, slots=True)
class Compliance:
    """The policy over the files received in a period."""

    first: dt.date
    last: dt.date
    policy: str
    version: int
    files: int
    articles: tuple[ArticleKept, ...]
    gaps: tuple[GapLine, ...]


class ComplianceRegister:
    """Judges every file of a period; nothing is stored of it but the paper that is printed."""

    def __init__(self, desk: Desk, evidences: FileEvidences) -> None:
        self._desk = desk
        self._evidences = evidences

    def of(self, first: dt.date, last: dt.date) -> Compliance:
        """The articles of the policy in force over the files received from the first to the last day, by this computer."""
        with self._desk.store.reading() as session:
            return self._of_in(session, first, last)

    def make(self, first: dt.date, last: dt.date) -> PaperView:
        """The same as a paper for the supervisor, kept with its code."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            found = self._of_in(session, first, last)
            name = f"{first:%Y%m%d}-{last:%Y%m%d}"
            made = printed(name, "compliance", render_compliance, letterhead(self._desk), self._content(found))
            digest = keep_in(session, self._desk, made, "compliance", application_id=None, scope=self._desk.scope)
        title = tr("Compliance with the policy")
        return PaperView("compliance", title, made.pdf, digest, f"{COMPLIANCE_FORM}-{name}.pdf")

    def workbook(self, first: dt.date, last: dt.date) -> bytes:
        """The same as an Excel workbook: the articles, and the gaps."""
        found, sheets = self.of(first, last), Sheets()
        sheets.add(tr("Articles"), _heads(), [_row(one) for one in found.articles])
        sheets.add(
            tr("Gaps"), _gap_heads(), [(one.number, one.article, f"{one.duty}: {one.why}") for one in found.gaps]
        )
        return sheets.save(io.BytesIO())

    def _of_in(self, session: Session, first: dt.date, last: dt.date) -> Compliance:
        off = days_off_in(session, first, last + dt.timedelta(days=365))
        events = _events(session)
        judged = [
            (application, self._evidences.judge(application, events.get(application.id, []), off))
            for application in session.scalars(select(Application).order_by(Application.application_no))
            if _received(application, first, last)
        ]
        profile = self._desk.profile
        return Compliance(
            first,
            last,
            profile.title,
            profile.version,
            len(judged),
            tuple(
                _kept(
                    step.article,
                    step.words,
                    [one for _, found in judged for one in found if one.step.code == step.code],
                )
                for step in profile.steps
            ),
            tuple(line for application, found in judged for line in _gaps(application, found)),
        )

    def _content(self, found: Compliance) -> ComplianceContent:
        today = WrittenDate.of(self._desk.today())
        rows = tuple(tuple(map(str, _row(one))) for one in found.articles)
        gaps = tuple((one.number, one.article, f"{one.duty}: {one.why}") for one in found.gaps)
        return ComplianceContent(
            Reference(f"{found.first:%Y%m%d}-{found.last:%Y%m%d}", show_hijri(today), show_gregorian(today), "V"),
            (
                Entry(tr("Policy"), found.policy, wide=True),
                Entry(tr("Version"), str(found.version)),
                Entry(tr("Files received"), str(found.files)),
                Entry(tr("From"), show_pair(found.first), wide=True),
                Entry(tr("Until"), show_pair(found.last), wide=True),
            ),
            Listing("", _heads(), rows, _WIDTHS, frozenset({2, 3, 4, 5})),
            Listing("", _gap_heads(), gaps, _GAP_WIDTHS, frozenset({0})),
            (tr("Counted: the files on this computer, as of its last exchange with the central store."),),
            (Signatory(tr("Manager of the association")),),
        )


def _events(session: Session) -> dict[str, list[CaseEvent]]:
    rows = session.scalars(
        select(CaseEvent)
        .where(CaseEvent.application_id.is_not(None))
        .order_by(CaseEvent.application_id, CaseEvent.at, CaseEvent.id)
    )
    return {str(file): list(events) for file, events in groupby(rows, key=lambda event: event.application_id)}


def _received(application: Application, first: dt.date, last: dt.date) -> bool:
    day = application.received_on
    return day is not None and first <= day.day <= last


def _kept(article: str, words: str, states: list[ArticleState]) -> ArticleKept:
    counts = {state: sum(one.state is state for one in states) for state in State}
    return ArticleKept(
        article, words, counts[State.DONE], counts[State.GAP], counts[State.WAITING], counts[State.NOT_NEEDED]
    )


def _gaps(application: Application, found: tuple[ArticleState, ...]) -> list[GapLine]:
    return [
        GapLine(application.id, application.application_no or "", one.step.article, tr(duty.duty.label), tr(duty.why))
        for one in found
        for duty in one.duties
        if duty.state is State.GAP
    ]


def _heads() -> tuple[str, ...]:
    return (tr("Article"), tr("In the board's words"), tr("Kept"), tr("Gaps"), tr("Not due yet"), tr("Share kept"))


def _gap_heads() -> tuple[str, ...]:
    return (tr("File"), tr("Article"), tr("What is missing"))


def _row(one: ArticleKept) -> tuple[str | int, ...]:
    return (one.article, one.words, one.done, one.gap, one.waiting, one.kept)
