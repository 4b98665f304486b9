"""The one place that moves a file from stage to stage, and leaves a trace of every act with its article and its proof."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import NotAllowed, StepRefused
from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.base import Synced, fields_of, new_id
from desktop.models.procedure import CaseEvent
from desktop.models.programme_request import ProgrammeRequest
from desktop.policy import procedure
from desktop.policy.procedure import NO_FILE, Act, Because, Refusal
from desktop.policy.profile import Profile, Step
from desktop.services.records import Desk
from desktop.services.trusted import TrustedTime


@dataclass(frozen=True, slots=True)
class ActView:
    """One act as a screen offers it: its name, and why it may not be done now ("" if it may)."""

    code: str
    label: str
    refused: str


@dataclass(frozen=True, slots=True)
class Trace:
    """One act that was done, as it was recorded."""

    act: str
    label: str
    step: str
    article: str
    by: str
    role: str
    at: str
    trusted_at: str
    stage: str
    said: str
    reason: str
    proof_type: str
    proof_id: str


class Procedure:
    """Carries acts out inside the transaction of the service whose work they are."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._time = TrustedTime(desk)

    def perform_in(
        self,
        session: Session,
        application: Application,
        act: str,
        *,
        proof: Synced | None = None,
        said: str = "",
        reason: str = "",
    ) -> CaseEvent:
        """Do an act for a file: its stage moves as the act says, and the trace stays for ever.

        Raises StepRefused with the article that stands against it, or NotAllowed for another role.
        """
        profile = self._desk.profile_of(application)
        wanted = procedure.act(act)
        before = application.stage or NO_FILE
        refused = procedure.refusal(profile, act, before, self._desk.officer.role)
        if refused is not None:
            raise _error(refused, before)
        application.stage = wanted.to or before
        return self.note_in(
            session, act, application_id=application.id, scope=application.scope, proof=proof, said=said,
            reason=reason, stage=application.stage,
        )  # fmt: skip

    def note_in(
        self,
        session: Session,
        act: str,
        *,
        application_id: str = "",
        request_id: str = "",
        scope: str = "",
        proof: Synced | None = None,
        said: str = "",
        reason: str = "",
        stage: str = "",
    ) -> CaseEvent:
        """Leave the trace of an act that moves no file: a visit, a step of a request, what belongs to the work itself."""
        profile, officer = self._profile_of(session, application_id, request_id), self._desk.officer
        article, proven = procedure.act(act).article(profile), self._time.proven(session)
        event = CaseEvent(
            id=new_id(),
            scope=scope or self._desk.scope,
            application_id=application_id or None,
            request_id=request_id or None,
            act=act,
            step=article.code if article else None,
            article=article.article if article else None,
            policy_id=profile.id,
            policy_version=str(profile.version),
            stage=stage or None,
            by_id=officer.id,
            by=officer.name,
            role=officer.role,
            at=self._time.now(session).isoformat(),
            trusted_at=proven.isoformat() if proven else None,
            proof_type=proof.__tablename__ if proof is not None else None,
            proof_id=proof.id if proof is not None else None,
            said=said or None,
            reason=reason or None,
        )
        session.add(event)
        return event

    def once_in(self, session: Session, application: Application, act: str, *, proof: Synced | None = None) -> None:
        """Leave the trace of an act for a file unless it is there already, with the same proof."""
        known = select(CaseEvent.id).where(CaseEvent.application_id == application.id, CaseEvent.act == act)
        if proof is not None:
            known = known.where(CaseEvent.proof_id == proof.id)
        wanted = procedure.act(act)
        if wanted.known(self._desk.profile_of(application)) and session.scalars(known).first() is None:
            self.note_in(
                session, act, application_id=application.id, scope=application.scope, proof=proof,
                stage=application.stage or "",
            )  # fmt: skip

    def end(self, application_id: str, act: str, reason: str) -> Trace:
        """Withdraw, close or open a file again, with the reason; what `perform_in` refuses is refused."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            application = session.get_one(Application, application_id)
            return _trace(self.perform_in(session, application, act, reason=reason))

    def refused_in(self, application: Application, act: str) -> str:
        """Why an act may not be done for this file now, in the language in use; "" if it may."""
        before, profile = application.stage or NO_FILE, self._desk.profile_of(application)
        found = procedure.refusal(profile, act, before, self._desk.officer.role)
        return _error(found, before).say() if found else ""

    def open_acts(self, application_id: str, codes: Iterable[str] = ()) -> tuple[ActView, ...]:
        """Every act the policy knows for a file (or those named), and why one may not be done now."""
        wanted = set(codes)
        with self._desk.store.reading() as session:
            application = session.get_one(Application, application_id)
            profile = self._desk.profile_of(application)
            return tuple(
                ActView(one.code, tr(one.label), self.refused_in(application, one.code))
                for one in procedure.ACTS
                if one.known(profile) and (one.code in wanted if wanted else bool(one.after))
            )

    def _profile_of(self, session: Session, application_id: str, request_id: str) -> Profile:
        """A file and a request are judged by the version they began under, everything else by the one in force."""
        application = session.get(Application, application_id) if application_id else None
        request = session.get(ProgrammeRequest, request_id) if request_id else None
        begun = application or request
        return self._desk.profile_of(begun) if begun is not None else self._desk.profile

    def events(self, application_id: str) -> tuple[Trace, ...]:
        """What was done for a file, in the order of its doing."""
        with self._desk.store.reading() as session:
            return traces(session, application_id)


def traces(session: Session, application_id: str) -> tuple[Trace, ...]:
    """The same inside another service's transaction."""
    return _in_order(session.scalars(select(CaseEvent).where(CaseEvent.application_id == application_id)))


def traces_of_request(session: Session, request_id: str) -> tuple[Trace, ...]:
    """What was done for a request for a programme, in the order of its doing."""
    return _in_order(session.scalars(select(CaseEvent).where(CaseEvent.request_id == request_id)))


def stage_label(stage: str) -> str:
    """What a stage is called, in the language in use."""
    return fields_of(Application)["stage"].show(stage)


def _in_order(events: Iterable[CaseEvent]) -> tuple[Trace, ...]:
    return tuple(_trace(one) for one in sorted(events, key=lambda one: (one.at or "", one.id)))


def _trace(event: CaseEvent) -> Trace:
    known = {one.code: one for one in procedure.ACTS}
    label = tr(known[event.act].label) if event.act in known else event.act or ""
    texts = (event.step, event.article, event.by, event.role, event.at, event.trusted_at, event.stage, event.said,
             event.reason, event.proof_type, event.proof_id)  # fmt: skip
    return Trace(event.act or "", label, *(text or "" for text in texts))


def _error(found: Refusal, before: str) -> StepRefused | NotAllowed:
    what = tr(found.act.label)
    if found.because is Because.ROLE:
        return NotAllowed(what=what)
    if found.because is Because.POLICY:
        return StepRefused(what=what, why=tr("The policy of this file has no article about it."))
    why = tr("It follows “{after}”, and this file stands at “{now}”.", after=_after(found.act), now=stage_label(before))
    return StepRefused(what=what, why=" ".join((why, quoted(found.article))).strip())


def _after(act: Act) -> str:
    """The stages an act may follow, the last of them: what is still missing before it."""
    return stage_label(act.after[-1]) if act.after[-1] != NO_FILE else tr("no file")


def quoted(article: Step | None) -> str:
    """An article as a refusal names it, in the board's words."""
    return tr("Article {article}: «{words}»", article=article.article, words=article.words) if article else ""
