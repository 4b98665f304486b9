"""The signed declaration (إقرار بصحة البيانات): the exact text and data frozen, sealed and signed, once for all."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, show_gregorian, show_hijri
from desktop.errors import NotReady
from desktop.field import show_moment
from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.base import fields_of
from desktop.models.declaration import Declaration
from desktop.models.person import Person
from desktop.models.staff import Staff
from desktop.policy.profile import Profile
from desktop.printing import papercode
from desktop.security.device import Device
from desktop.security.device import Signer as Key
from desktop.security.seal import Sealed, canonical
from desktop.security.seal import seal as sealed_by
from desktop.services.intake import Intake
from desktop.services.procedure import Procedure
from desktop.services.records import Blanks, Desk, Records
from desktop.services.seals import sealing
from desktop.services.seals.declared import Comparison, is_stale, seen_documents, snapshot
from desktop.services.seals.declared_paper import declaration_content, sealed_facts
from desktop.services.seals.guard import Link, SealGuard
from desktop.services.seals.presence import Presence
from desktop.services.seals.sealing import Act, Shown, Strokes, Witness
from desktop.services.seals.signers import THUMB, signer_of
from desktop.services.views import DeclarationView, Section
from desktop.text import ltr


@dataclass(frozen=True, slots=True)
class Seals:
    """What seals on this computer: the witness's key and presence, the computer's key and chain."""

    witness: Key
    device: Device
    presence: Presence
    guard: SealGuard


class Declarations:
    """What the applicant reads, signs, and answers for (policy: the applicant is directly responsible)."""

    def __init__(self, desk: Desk, intake: Intake, records: Records, seals: Seals) -> None:
        self._desk = desk
        self._intake = intake
        self._records = records
        self._seals = seals
        self._procedure = Procedure(desk)

    @property
    def presence(self) -> Presence:
        """Whether the witness has proved to be there."""
        return self._seals.presence

    def compose(self, application_id: str) -> DeclarationView:
        """The text as this applicant would sign it now, or what was signed and whether it still holds."""
        with self._desk.store.reading() as session:
            return self.compose_in(session, session.get_one(Application, application_id))

    def compose_in(
        self, session: Session, application: Application, sections: Sequence[Section] = ()
    ) -> DeclarationView:
        """The same inside another service's transaction, which may have read the form already."""
        signed = self.latest(session, application)
        sections = sections or self._intake.sections_in(session, application)
        view = self._draft(session, application, sections)
        return view if signed is None else self._signed(session, view, signed, application, sections)

    def draft(self, application_id: str) -> DeclarationView:
        """The text as this applicant would sign it now, whatever was signed before: what a new declaration shows."""
        with self._desk.store.reading() as session:
            return self.draft_in(session, session.get_one(Application, application_id))

    def draft_in(self, session: Session, application: Application) -> DeclarationView:
        """The same inside another service's transaction."""
        return self._draft(session, application, self._intake.sections_in(session, application))

    def _draft(self, session: Session, application: Application, sections: Sequence[Section]) -> DeclarationView:
        profile = self._desk.profile_of(application)
        text = profile.declaration
        ready = all(section.complete for section in sections)
        intro, clauses = self._words(session, application)
        signer = signer_of(session, application)
        return DeclarationView(
            application.id,
            text.title,
            intro,
            clauses,
            mandatory=text.mandatory,
            ready=ready,
            reason="" if ready else tr("Complete the application first."),
            explanations=_explanations(profile),
            mode=signer.mode,
            signer=signer.name,
            signer_role=signer.role,
            read_aloud=signer.mode == THUMB,
            checks=sealing.asked_checks(profile),
            paused=self._seals.guard.trouble,
        )

    def notice(self) -> str:
        """What people should know about the seals of this computer; "" while everything is there."""
        return self._seals.guard.notice()

    def witness_faults(self, name: str, number: str) -> tuple[str, str]:
        """What is wrong with the name and the number of who else saw a thumbprint given; "" where nothing is."""
        return sealing.witness_faults(name, number)

    def seal(
        self,
        application_id: str,
        strokes: Strokes,
        *,
        mode: str,
        read_aloud: bool = False,
        checks: Sequence[str] = (),
        witnesses: Sequence[tuple[str, str]] = (),
    ) -> DeclarationView:
        """Freeze what the applicant has just read and signed. A correction later is a new declaration, never an edit.

        Raises NotReady (the application; a thumbprint without reading aloud or two witnesses), PresenceUnconfirmed,
        SealPaused, OwnWitness, or the InputError of a witness.
        """
        act = sealing.demand(Act(mode, strokes, read_aloud, tuple(checks), tuple(witnesses)))
        present = self._seals.presence.demand(self._desk.clock())
        witness = Witness(self._desk.officer.id, self._desk.officer.name, self._seals.witness.public_key.hex(), present)
        with self._desk.store.transaction(self._desk.officer.id) as session:
            application = session.get_one(Application, application_id)
            sections = self._intake.sections_in(session, application)
            if not all(section.complete for section in sections):
                raise NotReady(what=tr("the application"))
            application.reply_explained = True
            officer = session.get_one(Staff, self._desk.officer.id)
            officer.public_key = officer.public_key or witness.key  # whoever was here before keys were kept has none
            session.flush()
            now = self._desk.clock()
            link = self._seals.guard.link(session, now)
            content = self._content(session, application, sections, act, witness, link, now)
            sealed = sealed_by(content, self._seals.witness, self._seals.device)
            signed = self._row(application, content["id"], sealed, act, link)
            session.add(signed)
            session.flush()
            for done in ("explain", "declare"):
                self._procedure.once_in(session, application, done, proof=signed)
            view = self.compose_in(session, application)
        self._seals.guard.sealed(link, sealed.event_hash)
        self._desk.store.checkpoint()
        return view

    def latest(self, session: Session, application: Application) -> Declaration | None:
        """The declaration in force: the last one sealed."""
        return session.scalars(
            select(Declaration)
            .where(Declaration.application_id == application.id)
            .order_by(Declaration.sealed_at.desc(), Declaration.seq.desc())
        ).first()

    def _content(
        self,
        session: Session,
        application: Application,
        sections: Sequence[Section],
        act: Act,
        witness: Witness,
        link: Link,
        now: datetime,
    ) -> dict[str, Any]:
        previous, signer = self.latest(session, application), signer_of(session, application)
        sealing.demand_others(signer, witness.name, act)
        return sealing.content(
            session,
            self._desk,
            application,
            sections,
            shown=self._shown(session, application, sections),
            act=act,
            signer=signer,
            witness=witness,
            link=link,
            supersedes=previous.id if previous else None,
            now=now,
        )

    def _row(self, application: Application, declaration_id: str, sealed: Sealed, act: Act, link: Link) -> Declaration:
        return Declaration(
            id=declaration_id,
            scope=application.scope,
            application_id=application.id,
            content=sealed.content.decode(),
            sha256=sealed.sha256,
            witness_signature=sealed.user_sig.hex(),
            device_signature=sealed.device_sig.hex(),
            witness_key=self._seals.witness.public_key.hex(),
            device_key=self._seals.device.public_key.hex(),
            event_hash=sealed.event_hash,
            strokes=json.dumps(act.strokes),
            mode=act.mode,
            witness=self._desk.officer.name,
            sealed_at=link.highest.astimezone(UTC).isoformat(),
            device=link.device,
            epoch=link.epoch,
            seq=link.seq,
            prev=link.prev,
        )

    def _signed(
        self,
        session: Session,
        view: DeclarationView,
        signed: Declaration,
        application: Application,
        sections: Sequence[Section],
    ) -> DeclarationView:
        content: dict[str, Any] = json.loads(signed.content or "{}")
        text, signer = content["text"], content.get("signer", {})
        now = {"snapshot": snapshot(sections), "documents": seen_documents(session, view.application_id)}
        comparison = Comparison(session, self._records, self._desk.profile_of(application), sections)
        changes = comparison.changes(content, json.loads(canonical(now)))
        return replace(
            view,
            title=text["title"],
            intro=text["intro"],
            clauses=tuple(text["clauses"]),
            sealed_at=show_moment(signed.sealed_at or ""),
            seal=signed.event_hash or "",
            stale=is_stale(changes),
            changes=changes,
            strokes=tuple(
                tuple((x, y, t, p) for x, y, t, p in stroke) for stroke in json.loads(signed.strokes or "[]")
            ),
            mode=signed.mode or "",
            witness=signed.witness or "",
            signer=signer.get("name", view.signer),
            signer_role=signer.get("role", view.signer_role),
            read_aloud=signer.get("read_aloud", False),
            facts=sealed_facts(session, signed, content),
        )

    def _shown(self, session: Session, application: Application, sections: Sequence[Section]) -> Shown:
        view = self._draft(session, application, sections)
        paper = declaration_content(self._desk, application, view)
        said = papercode.said(paper).hex()
        return Shown(view.title, view.intro, view.clauses, view.explanations, paper.reference.form_version, said)

    def _words(self, session: Session, application: Application) -> tuple[str, tuple[str, ...]]:
        """The policy's text with this applicant's values in it."""
        signer = signer_of(session, application)
        values = statement_values(session, self._desk, application)
        values |= {"applicant_name": signer.name, "id_kind": signer.id_kind, "id_number": signer.id_number}
        values["capacity"] = signer.capacity
        text = self._desk.profile_of(application).declaration
        return text.opening.format_map(values), tuple(clause.words.format_map(values) for clause in text.clauses)


def _explanations(profile: Profile) -> tuple[str, ...]:
    """What the policy says must be explained before signing, in the board's words."""
    return tuple(step.words for code in ("referral", "committee") if (step := profile.step(code)))


def statement_values(session: Session, desk: Desk, application: Application) -> dict[str, str]:
    """The placeholders that the policy's texts may name."""
    person = session.get_one(Person, application.person_id)
    person_fields, application_fields = fields_of(Person), fields_of(Application)
    received = application.received_on or WrittenDate.of(desk.today())
    return Blanks(
        desk.profile_of(application).standing_values(),
        applicant_name=person.full_name,
        id_kind=person_fields["id_type"].show(person.id_type),
        id_number=person_fields["id_number"].show(person.id_number),
        capacity=application_fields["applicant_capacity"].show(application.applicant_capacity),
        application_no=ltr(application.application_no or ""),
        date_hijri=show_hijri(received),
        date_gregorian=show_gregorian(received),
        branch=desk.branch,
        employee=desk.officer.name,
    )
