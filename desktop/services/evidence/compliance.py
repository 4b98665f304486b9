"""How an association kept its policy in a period: each article over all files, and the files that show a gap.

A file is judged by the version of the policy it began with, so that after a change the articles of both versions stand
in the list, each over its own files.
"""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.procedure import CaseEvent
from desktop.policy.duties import ArticleState, State
from desktop.policy.profile import Profile
from desktop.printing.content import Entry, Listing, Signatory
from desktop.printing.evidence_content import ComplianceContent
from desktop.printing.forms.evidence import COMPLIANCE_FORM, render_compliance
from desktop.services.evidence import scope
from desktop.services.evidence.files import FileEvidences
from desktop.services.evidence.period import Period, day_of
from desktop.services.evidence.ratio import share
from desktop.services.evidence.sheets import Sheets
from desktop.services.house_rules import days_off_in
from desktop.services.papers.keeping import keep_in
from desktop.services.powers import require
from desktop.services.records import Desk
from desktop.services.stationery import letterhead, printed
from desktop.services.views import PaperView

_WIDTHS = (15.0, 41.0, 8.0, 9.0, 9.0, 8.0, 10.0)
_GAP_WIDTHS = (24.0, 25.0, 51.0)
_NUMBERS = frozenset({2, 3, 4, 5, 6})
_AFTER = dt.timedelta(days=120)
"""How far beyond a day of completion a reply is reckoned: longer than any policy's wait."""

Judged = tuple[Application, tuple[ArticleState, ...]]


@dataclass(frozen=True, slots=True)
class ArticleKept:
    """One article of one version of the policy over the files of a period that began under it."""

    article: str
    words: str
    version: int
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

    @property
    def said(self) -> str:
        """What is missing, and why it counts."""
        return tr("{duty}: {why}", duty=self.duty, why=self.why)


@dataclass(frozen=True, slots=True)
class Compliance:
    """The policy over the files received in a period."""

    period: Period
    policy: str
    versions: tuple[int, ...]
    files: int
    articles: tuple[ArticleKept, ...]
    gaps: tuple[GapLine, ...]
    scope: str


class ComplianceRegister:
    """Judges every file of a period; nothing is stored of it but the paper that is printed. May be asked in any thread."""

    def __init__(self, desk: Desk, evidences: FileEvidences) -> None:
        self._desk = desk
        self._evidences = evidences

    def of(self, period: Period) -> Compliance:
        """Every article over the files received in the period, as this computer knows them. Raises NotAllowed."""
        require(self._desk.officer, "report")
        with self._desk.store.reading() as session:
            return self._of_in(session, period)

    def make(self, period: Period) -> PaperView:
        """The same as a paper for the supervisor, kept with its code. Raises NotAllowed."""
        require(self._desk.officer, "report")
        with self._desk.store.transaction(self._desk.officer.id) as session:
            content = self._content(self._of_in(session, period))
            made = printed(period.name, "compliance", render_compliance, letterhead(self._desk), content)
            digest = keep_in(session, self._desk, made, "compliance", application_id=None, scope=self._desk.scope)
        title = tr("Compliance with the policy")
        return PaperView("compliance", title, made.pdf, digest, f"{COMPLIANCE_FORM}-{period.name}.pdf")

    def workbook(self, period: Period) -> bytes:
        """The same as an Excel workbook: the articles, and the gaps."""
        found, sheets = self.of(period), Sheets()
        sheets.add(tr("Articles"), _heads(), [_row(one) for one in found.articles])
        sheets.add(tr("Gaps"), _gap_heads(), [_gap_row(one) for one in found.gaps])
        return sheets.save(io.BytesIO())

    def _of_in(self, session: Session, period: Period) -> Compliance:
        judged = self._judged(session, period)
        versions = self._versions([application for application, _ in judged])
        return Compliance(
            period,
            self._desk.profile.title,
            tuple(profile.version for profile in versions),
            len(judged),
            tuple(one for profile in versions for one in self._kept(profile, judged)),
            tuple(line for application, found in judged for line in _gaps(application, found)),
            scope.note(session, self._desk),
        )

    def _judged(self, session: Session, period: Period) -> list[Judged]:
        rows = session.scalars(select(Application).order_by(Application.application_no))
        files = [one for one in rows if period.holds(one.received_on)]
        completed = [day for one in files if (day := day_of(one.completed_on)) is not None]
        off = days_off_in(session, min(completed), max(completed) + _AFTER) if completed else frozenset()
        events = _events(session)
        return [(one, self._evidences.judge(one, events.get(one.id, ()), off)) for one in files]

    def _versions(self, files: Sequence[Application]) -> list[Profile]:
        """The versions these files began under, from the first; where there is no file, the one in force."""
        found = {profile.version: profile for profile in map(self._desk.profile_of, files)}
        return [found[number] for number in sorted(found)] or [self._desk.profile]

    def _kept(self, profile: Profile, judged: Sequence[Judged]) -> list[ArticleKept]:
        own = [found for application, found in judged if self._desk.profile_of(application).version == profile.version]
        return [
            _counted(profile, number, [found[number].state for found in own]) for number in range(len(profile.steps))
        ]

    def _content(self, found: Compliance) -> ComplianceContent:
        return ComplianceContent(
            scope.reference(found.period, self._desk.today(), "V"),
            (
                Entry(tr("Policy"), found.policy, wide=True),
                Entry(tr("Version"), tr(", ").join(map(str, found.versions))),
                Entry(tr("Files received"), str(found.files)),
                *scope.days(found.period),
            ),
            Listing("", _heads(), tuple(tuple(map(str, _row(one))) for one in found.articles), _WIDTHS, _NUMBERS),
            Listing("", _gap_heads(), tuple(_gap_row(one) for one in found.gaps), _GAP_WIDTHS, frozenset({0})),
            (found.scope,),
            (Signatory(tr("Manager of the association")),),
        )


def _events(session: Session) -> dict[str, list[Any]]:
    """The trail of every file, as rows: tens of thousands of them are read for a year."""
    asked = (
        select(CaseEvent.application_id, CaseEvent.id, CaseEvent.act, CaseEvent.stage, CaseEvent.by, CaseEvent.at,
               CaseEvent.trusted_at)
        .where(CaseEvent.application_id.is_not(None))
        .order_by(CaseEvent.application_id, CaseEvent.at, CaseEvent.id)
    )  # fmt: skip
    rows = session.execute(asked).all()
    return {str(file): list(events) for file, events in groupby(rows, key=lambda event: event.application_id)}


def _counted(profile: Profile, number: int, states: Sequence[State]) -> ArticleKept:
    step = profile.steps[number]
    done, gap, waiting, rest = (
        states.count(state) for state in (State.DONE, State.GAP, State.WAITING, State.NOT_NEEDED)
    )
    return ArticleKept(step.article, step.words, profile.version, done, gap, waiting, rest)


def _gaps(application: Application, found: Sequence[ArticleState]) -> list[GapLine]:
    return [
        GapLine(application.id, application.application_no or "", one.step.article, tr(duty.duty.label), tr(duty.why))
        for one in found
        for duty in one.duties
        if duty.state is State.GAP
    ]


def _heads() -> tuple[str, ...]:
    return (tr("Article"), tr("In the board's words"), tr("Version"), tr("Kept"), tr("Gaps"), tr("Not due yet"),
            tr("Share kept"))  # fmt: skip


def _gap_heads() -> tuple[str, ...]:
    return (tr("File"), tr("Article"), tr("What is missing"))


def _row(one: ArticleKept) -> tuple[str | int, ...]:
    return (one.article, one.words, one.version, one.done, one.gap, one.waiting, one.kept)


def _gap_row(one: GapLine) -> tuple[str, ...]:
    return (one.number, one.article, one.said)
