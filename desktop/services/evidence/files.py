"""The evidence of one file: what its policy asks for, article by article, against the trail of what was done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import SAUDI_TIME
from desktop.errors import NoSuchFile
from desktop.field import show_moment
from desktop.messages import mark, tr, trn
from desktop.models.application import Application
from desktop.models.procedure import CaseEvent
from desktop.policy import duties, procedure
from desktop.policy.deadlines import NO_HOLIDAYS
from desktop.policy.duties import ArticleState, Done, DutyState, State
from desktop.services.evidence.proofs import proof_name
from desktop.services.evidence.views import ArticleLine, DutyLine, FileEvidence, ProofLine
from desktop.services.house_rules import days_off_in
from desktop.services.procedure import stage_label, traces
from desktop.services.records import Desk
from desktop.text import ascii_digits

STATES = {
    State.DONE: mark("Done"),
    State.GAP: mark("Gap"),
    State.WAITING: mark("Not due yet"),
    State.NOT_NEEDED: mark("Not called for"),
}


class FileEvidences:
    """Reads the trail of a file and sets it against its policy; writes nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def numbered(self, number: str) -> FileEvidence:
        """The evidence of the file of that number, digits of any kind. Raises NoSuchFile."""
        wanted = ascii_digits(number).strip()
        with self._desk.store.reading() as session:
            found = session.scalars(select(Application.id).where(Application.application_no == wanted)).first()
        if found is None:
            raise NoSuchFile(number=wanted)
        return self.of(found)

    def of(self, application_id: str) -> FileEvidence:
        """The evidence of a file as it stands now, under the version of the policy it began with."""
        with self._desk.store.reading() as session:
            return self.of_in(session, session.get_one(Application, application_id))

    def of_in(self, session: Session, application: Application) -> FileEvidence:
        """The same inside another service's reading."""
        profile = self._desk.profile_of(application)
        articles = self.judged_in(session, application)
        missing = len(duties.gaps(articles))
        proofs = {one.id: _proof(one) for one in _events(session, application)}
        kept = tr("Every duty that was due has its proof.")
        return FileEvidence(
            application.id,
            application.application_no or "",
            profile.association.name or self._desk.branch,
            profile.title,
            str(application.policy_version or profile.version),
            stage_label(application.stage or "draft"),
            trn("{n} duties were skipped: they are shown as gaps.", missing) if missing else kept,
            missing,
            tuple(_article(one, proofs) for one in articles),
            traces(session, application.id),
        )

    def judged_in(self, session: Session, application: Application) -> tuple[ArticleState, ...]:
        """Every article of the file's policy, judged by its trail."""
        completed = application.completed_on
        off = days_off_in(session, completed.day) if completed else NO_HOLIDAYS
        return self.judge(application, _events(session, application), off)

    def judge(
        self, application: Application, events: Sequence[Any], days_off: frozenset[dt.date]
    ) -> tuple[ArticleState, ...]:
        """The same for events that were read already, in their order: whole, or the columns of them that are judged."""
        completed = application.completed_on
        return duties.evidence(
            self._desk.profile_of(application),
            [_done(event) for event in events],
            application.stage or "draft",
            completed.day if completed else None,
            days_off,
        )


def _events(session: Session, application: Application) -> list[CaseEvent]:
    found = session.scalars(select(CaseEvent).where(CaseEvent.application_id == application.id))
    return sorted(found, key=lambda one: (one.at or "", one.id))


def _done(event: Any) -> Done:
    """The moment that counts is the one the central vouches for, where there is one."""
    at = dt.datetime.fromisoformat(event.trusted_at or event.at or "").astimezone(SAUDI_TIME)
    return Done(event.act or "", at, event.by or "", event.stage or "", proof=event.id)


def _proof(event: CaseEvent) -> ProofLine:
    what = tr(procedure.act(event.act or "").label)
    said = " ".join(part for part in (event.said, event.reason) if part)
    proof = proof_name(event.proof_type or "", event.proof_id or "")
    return ProofLine(show_moment(event.at or ""), what, event.by or "", " · ".join(p for p in (proof, said) if p))


def _article(found: ArticleState, proofs: Mapping[str, ProofLine]) -> ArticleLine:
    return ArticleLine(
        found.step.article,
        found.step.code,
        found.step.words,
        found.state.value,
        tr(STATES[found.state]),
        tuple(_duty(one, proofs) for one in found.duties),
    )


def _duty(found: DutyState, proofs: Mapping[str, ProofLine]) -> DutyLine:
    return DutyLine(
        tr(found.duty.label),
        found.state.value,
        tr(STATES[found.state]),
        tr(found.why) if found.why else "",
        tuple(proofs[one.proof] for one in found.proofs),
    )
