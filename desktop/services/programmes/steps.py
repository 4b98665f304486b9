"""The one place that moves a request from stage to stage, and leaves the trace of every act with its article."""

from __future__ import annotations

from sqlalchemy.orm import Session

from desktop.errors import NotAllowed, StepRefused
from desktop.messages import tr
from desktop.models.base import Synced, fields_of
from desktop.models.programme_request import ProgrammeRequest
from desktop.policy import programme_procedure as order
from desktop.policy.procedure import NO_FILE, Because
from desktop.policy.programme_procedure import Missing
from desktop.services.procedure import Procedure
from desktop.services.programmes.contents import ProgrammeContents
from desktop.services.programmes.entries import approval_of, recorded
from desktop.services.programmes.signing import is_signed
from desktop.services.programmes.words import cited
from desktop.services.records import Desk

_BRINGS = {
    "request_study": frozenset({"studied"}),
    "request_approve": frozenset({"ruled", "approved"}),
    "request_decline": frozenset({"ruled"}),
}
"""What recording an entry brings with it: asked before it is written, it is taken as given."""


class RequestSteps:
    """Carries acts out inside the transaction of the service whose work they are."""

    def __init__(self, desk: Desk, contents: ProgrammeContents) -> None:
        self._desk = desk
        self._contents = contents
        self._procedure = Procedure(desk)

    def perform_in(
        self,
        session: Session,
        request: ProgrammeRequest,
        act: str,
        *,
        proof: Synced | None = None,
        said: str = "",
        reason: str = "",
    ) -> None:
        """Do an act for a request: its stage moves as the act says, and the trace stays for ever.

        Raises StepRefused with the article that stands against it, or NotAllowed for another role.
        """
        session.flush()
        found = self._refusal(session, request, act, frozenset())
        if found is not None:
            raise self._error(found, request)
        request.stage = order.move(act).to or request.stage
        self._procedure.note_in(
            session,
            act,
            request_id=request.id,
            scope=request.scope,
            proof=proof,
            said=said,
            reason=reason,
            stage=request.stage or "",
        )

    def demand(self, session: Session, request: ProgrammeRequest, act: str) -> None:
        """Raise what `perform_in` would, if what the act itself brings were there."""
        found = self._refusal(session, request, act, _BRINGS.get(act, frozenset()))
        if found is not None:
            raise self._error(found, request)

    def refused_in(self, session: Session, request: ProgrammeRequest, act: str) -> str:
        """Why an act may not be begun now, in the language in use; "" if it may."""
        found = self._refusal(session, request, act, _BRINGS.get(act, frozenset()))
        return self._error(found, request).say() if found is not None else ""

    def facts_in(self, session: Session, request: ProgrammeRequest) -> frozenset[str]:
        """What is there of a request, as its procedure asks for it."""
        ruled = approval_of(session, request.id)
        whole = ruled is not None and bool(ruled.body and ruled.number and ruled.decided_on)
        facts = {
            "declared": is_signed(session, self._contents, request),
            "studied": bool(recorded(session, "study", request.id)),
            "ruled": whole,
            "approved": ruled is not None and whole and ruled.ruling == "approved",
            "carried_out": bool(recorded(session, "execution", request.id)),
        }
        return frozenset(fact for fact, there in facts.items() if there)

    def _refusal(self, session: Session, request: ProgrammeRequest, act: str, given: frozenset[str]) -> Missing | None:
        facts = self.facts_in(session, request) | given
        profile, role = self._desk.profile_of(request), self._desk.officer.role
        return order.refusal(profile, act, request.stage or NO_FILE, role, facts)

    def _error(self, found: Missing, request: ProgrammeRequest) -> StepRefused | NotAllowed:
        because, act = found.refusal.because, found.refusal.act
        what = tr(act.label)
        if because is Because.ROLE:
            return NotAllowed(what=what)
        if because is Because.POLICY:
            return StepRefused(what=what, why=tr("The policy of this request has no article about it."))
        if found.demand is not None:
            why = tr("Still missing: {what}.", what=tr(found.demand.label))
        else:
            shown = fields_of(ProgrammeRequest)["stage"].show
            why = tr(
                "It follows “{after}”, and this request stands at “{now}”.",
                after=shown(order.move(act.code).after[0]),
                now=shown(request.stage or "draft"),
            )
        return StepRefused(what=what, why=" ".join((why, cited(found.refusal.article))).strip())
