"""Requests for programmes and projects: written down, received, signed, and carried through step by step (policy 002)."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, to_hijri
from desktop.errors import InputError, NotReady, StepRefused
from desktop.messages import tr, trn
from desktop.mistakes import BeforeApproval
from desktop.models.base import Synced, fields_of, new_id
from desktop.models.outbox import Draft
from desktop.models.programme_request import ProgrammeExecution, ProgrammeRequest
from desktop.models.reception import Visit
from desktop.policy.programme_procedure import taken
from desktop.services.procedure import Procedure
from desktop.services.programmes.contents import ProgrammeContents
from desktop.services.programmes.entries import (
    KINDS,
    Entry,
    act_of,
    approval_of,
    being_written,
    entry_of,
    first_answers,
    kind_of,
)
from desktop.services.programmes.reading import RequestReader, still_open
from desktop.services.programmes.signing import INK, LETTER, no_letter, printed, said_of
from desktop.services.programmes.steps import RequestSteps
from desktop.services.programmes.views import RequestFile, RequestLine
from desktop.services.records import Desk, Records
from desktop.services.views import Ref, Sheet
from desktop.services.visits import received_in

_WRITTEN = tuple(name for name, one in fields_of(ProgrammeRequest).items() if not one.system)


class ProgrammeRequests:
    """The requests of this branch. Every act is one transaction and leaves its trace."""

    def __init__(self, desk: Desk, records: Records, contents: ProgrammeContents) -> None:
        self._desk = desk
        self._records = records
        self._contents = contents
        self._steps = RequestSteps(desk, contents)
        self._procedure = Procedure(desk)
        self._reader = RequestReader(desk, self._steps, contents, self._sheet)

    def taken(self) -> bool:
        """Whether this association takes such requests at all."""
        return taken(self._desk.profile)

    def lines(self) -> tuple[RequestLine, ...]:
        """Every request on which something was written, the newest first."""
        with self._desk.store.reading() as session:
            return self._reader.lines(session)

    def open_count(self) -> int:
        """How many received requests still wait for something."""
        with self._desk.store.reading() as session:
            stages = session.scalars(select(ProgrammeRequest.stage).where(ProgrammeRequest.stage != "draft"))
            return sum(still_open(stage or "") for stage in stages)

    def file(self, request_id: str) -> RequestFile:
        """One request with everything that belongs to it."""
        with self._desk.store.reading() as session:
            return self._reader.file(session, session.get_one(ProgrammeRequest, request_id))

    def begin(self, visit_id: str = "") -> str:
        """A new request; one that nothing was written on is taken again.

        From a visit it knows what the card of the visit says, and is begun once.
        """
        with self._desk.store.transaction(self._desk.officer.id) as session:
            if not visit_id:
                return (self._blank(session) or self._new(session)).id
            return _begun_at(session, visit_id) or self._from_visit(session, session.get_one(Visit, visit_id))

    def of_visit(self, visit_id: str) -> str:
        """The request that was begun from a visit; "" if none was."""
        with self._desk.store.reading() as session:
            return _begun_at(session, visit_id)

    def edit(self, ref: Ref, name: str, typed: object) -> Sheet:
        """Save what was typed into a request or an entry. Raises StepRefused where it stays as it is by now."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            kind = kind_of(ref)
            if kind is None:
                self._unlocked(session.get_one(ProgrammeRequest, ref.id))
            else:
                entry = self._unrecorded(session, ref)
                self._steps.demand(
                    session, self._request_of(session, entry), act_of(entry, self._request_of(session, entry))
                )
            return self._sheet(session, self._records.edit_in(session, ref, name, typed))

    def receive(self, request_id: str) -> None:
        """Take the request in as it is written. Raises NotReady with what is still open."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            request = session.get_one(ProgrammeRequest, request_id)
            self._whole(self._sheet(session, request))
            request.received_on = WrittenDate.of(self._desk.today())
            request.received_by = self._desk.officer.name
            self._steps.perform_in(session, request, "request_receive", proof=request, said=request.request_no or "")

    def sign(self, request_id: str, how: str) -> None:
        """Record the signature: ink on the request as it was printed, seen by the officer; or the body's own letter."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            request = session.get_one(ProgrammeRequest, request_id)
            self._whole(self._sheet(session, request))
            said = said_of(session, self._contents, request)
            paper = printed(session, request, said)
            if how == INK and paper is None:
                raise NotReady(what=tr("the printed request, as it stands now"))
            if how == LETTER and (why := no_letter(request)):
                raise NotReady(what=why)
            request.signed_how, request.signed_said = how, said
            request.signed_at, request.signed_before = self._desk.now(), self._desk.officer.name
            proof: Synced = paper if how == INK and paper is not None else request
            told = fields_of(ProgrammeRequest)["signed_how"].show(how)
            self._steps.perform_in(session, request, "request_declare", proof=proof, said=told)

    def write(self, request_id: str, kind: str) -> Ref:
        """Begin an entry of a step; one that is being written is taken up again. Raises StepRefused, NotAllowed."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            request = session.get_one(ProgrammeRequest, request_id)
            self._steps.demand(session, request, self._reader.act_now(request, kind))
            entry = being_written(session, kind, request_id) or self._entry(session, request, kind)
            return Ref(entry.__tablename__, entry.id)

    def record(self, ref: Ref) -> None:
        """End an entry: it stays as it is, and the request moves on. Raises NotReady with what is still open."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            entry = self._unrecorded(session, ref)
            request = self._request_of(session, entry)
            act = act_of(entry, request)
            self._steps.demand(session, request, act)
            self._whole(self._sheet(session, entry))
            entry.recorded_at, entry.recorded_by = self._desk.clock().isoformat(), self._desk.officer.name
            self._steps.perform_in(session, request, act, proof=entry)

    def clear(self, ref: Ref) -> None:
        """Empty an entry that was begun and is not wanted."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            entry = self._unrecorded(session, ref)
            for name, declared in fields_of(type(entry)).items():
                if not declared.system:
                    setattr(entry, name, None)
            session.execute(delete(Draft).where(Draft.type == ref.type, Draft.id == ref.id))

    def finish(self, request_id: str) -> None:
        """The programme is carried out: opinions are due now, and the last report."""
        self._act(request_id, "request_finish")

    def withdraw(self, request_id: str, why: str) -> None:
        """End a request that was not carried out, for a reason."""
        self._act(request_id, "request_withdraw", why)

    def _act(self, request_id: str, act: str, reason: str = "") -> None:
        with self._desk.store.transaction(self._desk.officer.id) as session:
            request = session.get_one(ProgrammeRequest, request_id)
            self._steps.perform_in(session, request, act, proof=request, reason=reason)

    def _sheet(self, session: Session, row: Synced, names: tuple[str, ...] = ()) -> Sheet:
        return self._records.sheet(session, row, names=names, wrong=self._wrong(session, row))

    def _wrong(self, session: Session, row: Synced) -> Mapping[str, InputError]:
        """Nothing is carried out before the day of its approval."""
        if not isinstance(row, ProgrammeExecution) or not isinstance(row.held_on, WrittenDate):
            return {}
        approved = approval_of(session, row.request_id or "")
        if approved is None or row.held_on.day >= approved.decided_on.day:
            return {}
        return {"held_on": BeforeApproval(day=fields_of(type(approved))["decided_on"].show(approved.decided_on))}

    def _whole(self, sheet: Sheet) -> None:
        if sheet.complete:
            return
        labels = {one.name: tr(one.label) for one in sheet.fields}
        open_ones = [labels[name] for name in dict.fromkeys((*sheet.faults, *sheet.missing))]
        first = tr("; ").join(open_ones[:3])
        more = len(open_ones) - 3
        raise NotReady(
            what=tr("{first}, and {more}", first=first, more=trn("{n} other answers", more)) if more > 0 else first
        )

    def _unlocked(self, request: ProgrammeRequest) -> None:
        if request.stage not in (None, "draft", "received"):
            raise StepRefused(what=tr("Change the request"), why=tr("It was studied as it is, and stays so."))

    def _unrecorded(self, session: Session, ref: Ref) -> Entry:
        entry = entry_of(session, ref)
        if entry.recorded_at:
            raise StepRefused(what=tr("Change an entry"), why=tr("It is recorded, and stays as it is."))
        return entry

    def _request_of(self, session: Session, entry: Entry) -> ProgrammeRequest:
        return session.get_one(ProgrammeRequest, entry.request_id)

    def _entry(self, session: Session, request: ProgrammeRequest, kind: str) -> Entry:
        known = first_answers(session, request, kind, self._desk.today())
        moment = self._desk.clock().isoformat()
        entry = KINDS[kind].of(id=new_id(), scope=request.scope, request_id=request.id, entered_at=moment, **known)
        session.add(entry)
        session.flush()
        return entry

    def _from_visit(self, session: Session, visit: Visit) -> str:
        """Begin the request that a visitor brought: their visit ends with it."""
        if visit.application_id:
            raise NotReady(what=tr("an application was opened from this visit"))
        request = self._blank(session) or self._new(session)
        request.visit_id, request.channel = visit.id, visit.channel
        request.contact_name, request.mobile = visit.visitor_name, visit.visitor_mobile
        visit.outcome, visit.purpose = "programme", visit.purpose or "programme"
        received_in(session, self._procedure, visit, self._desk.now(), request_id=request.id)
        return request.id

    def _blank(self, session: Session) -> ProgrammeRequest | None:
        """A draft of this computer on which nothing was written yet."""
        drafts = session.scalars(
            select(ProgrammeRequest).where(
                ProgrammeRequest.stage == "draft",
                ProgrammeRequest.request_no.startswith(f"{self._desk.numbering}-"),
            )
        )
        kept = select(Draft.id).where(Draft.type == ProgrammeRequest.__tablename__)
        typed = set(session.scalars(kept))
        return next((one for one in drafts if one.id not in typed and not self._reader.is_written(one)), None)

    def _new(self, session: Session) -> ProgrammeRequest:
        profile = self._desk.profile
        request = ProgrammeRequest(
            id=new_id(),
            scope=self._desk.scope,
            request_no=self._next_number(session, to_hijri(self._desk.today())[0]),
            policy_id=profile.id,
            policy_version=str(profile.version),
        )
        session.add(request)
        self._steps.perform_in(session, request, "request_open")
        return request

    def _next_number(self, session: Session, hijri_year: int) -> str:
        """{branch}-{desk}-{hijri year}-P{sequence}: each computer counts for itself, as for applications."""
        prefix = f"{self._desk.numbering}-{hijri_year}-P"
        last = session.scalar(
            select(func.max(ProgrammeRequest.request_no)).where(ProgrammeRequest.request_no.startswith(prefix))
        )
        return f"{prefix}{int(last.removeprefix(prefix)) + 1 if last else 1:05}"


def _begun_at(session: Session, visit_id: str) -> str:
    """The request that was begun from a visit; "" if none was."""
    return session.scalars(select(ProgrammeRequest.id).where(ProgrammeRequest.visit_id == visit_id)).first() or ""
