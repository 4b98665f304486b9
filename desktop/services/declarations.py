"""The signed declaration (إقرار بصحة البيانات): the exact text and data frozen, sealed and signed, once for all."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, show_gregorian, show_hijri
from desktop.errors import NotReady
from desktop.field import show_moment
from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.base import fields_of, new_id
from desktop.models.declaration import Declaration
from desktop.models.person import Person
from desktop.models.verification import Sighting
from desktop.security.seal import Sealed, Signing, canonical
from desktop.security.seal import seal as sealed_by
from desktop.services.intake import Intake
from desktop.services.records import Blanks, Desk
from desktop.services.sections import SEEN_AT_HOME
from desktop.services.signers import THUMB, signer_of
from desktop.services.views import DeclarationView, Section
from desktop.text import ltr
from desktop.values import dump

Strokes = tuple[tuple[tuple[float, float, int, float], ...], ...]


class Declarations:
    """What the applicant reads, signs, and answers for (policy: the applicant is directly responsible)."""

    def __init__(
        self, desk: Desk, intake: Intake, witness: Signing, device: Signing, keys: tuple[bytes, bytes]
    ) -> None:
        self._desk = desk
        self._intake = intake
        self._witness = witness
        self._device = device
        self._keys = keys

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
        return view if signed is None else self._signed(view, signed, snapshot(sections))

    def draft(self, application_id: str) -> DeclarationView:
        """The text as this applicant would sign it now, whatever was signed before: what a new declaration shows."""
        with self._desk.store.reading() as session:
            return self.draft_in(session, session.get_one(Application, application_id))

    def draft_in(self, session: Session, application: Application) -> DeclarationView:
        """The same inside another service's transaction."""
        return self._draft(session, application, self._intake.sections_in(session, application))

    def _draft(self, session: Session, application: Application, sections: Sequence[Section]) -> DeclarationView:
        text = self._desk.profile.declaration
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
            explanations=self._explanations(),
            mode=signer.mode,
            signer=signer.name,
            signer_role=signer.role,
            read_aloud=signer.mode == THUMB,
        )

    def seal(self, application_id: str, strokes: Strokes, *, mode: str, read_aloud: bool = False) -> DeclarationView:
        """Freeze what the applicant has just read and signed. A correction later is a new declaration, never an edit.

        Who signs with a thumb has heard the text: NotReady until it was read aloud.
        """
        if mode == THUMB and not read_aloud:
            raise NotReady(what=tr("reading the declaration aloud"))
        with self._desk.store.transaction(self._desk.officer.id) as session:
            application = session.get_one(Application, application_id)
            sections = self._intake.sections_in(session, application)
            if not all(section.complete for section in sections):
                raise NotReady(what=tr("the application"))
            application.reply_explained = True
            session.flush()
            content = self._content(session, application, sections, strokes, mode=mode, read_aloud=read_aloud)
            sealed = sealed_by(content, self._witness, self._device)
            session.add(self._row(application, content["id"], sealed, strokes, mode))
            session.flush()
            view = self.compose_in(session, application)
        self._desk.store.checkpoint()
        return view

    def latest(self, session: Session, application: Application) -> Declaration | None:
        """The declaration in force: the last one sealed."""
        return session.scalars(
            select(Declaration)
            .where(Declaration.application_id == application.id)
            .order_by(Declaration.sealed_at.desc(), Declaration.id)
        ).first()

    def _row(
        self, application: Application, declaration_id: str, sealed: Sealed, strokes: Strokes, mode: str
    ) -> Declaration:
        witness_key, device_key = self._keys
        return Declaration(
            id=declaration_id,
            scope=application.scope,
            application_id=application.id,
            content=sealed.content.decode(),
            sha256=sealed.sha256,
            witness_signature=sealed.user_sig.hex(),
            device_signature=sealed.device_sig.hex(),
            witness_key=witness_key.hex(),
            device_key=device_key.hex(),
            event_hash=sealed.event_hash,
            strokes=json.dumps(strokes),
            mode=mode,
            witness=self._desk.officer.name,
            sealed_at=self._desk.clock().isoformat(),
        )

    def _signed(self, view: DeclarationView, signed: Declaration, now: dict[str, Any]) -> DeclarationView:
        content = json.loads(signed.content or "{}")
        return DeclarationView(
            view.application_id,
            content["text"]["title"],
            content["text"]["intro"],
            tuple(content["text"]["clauses"]),
            mandatory=view.mandatory,
            ready=view.ready,
            reason=view.reason,
            sealed_at=show_moment(signed.sealed_at or ""),
            seal=signed.event_hash or "",
            stale=_differs(content["snapshot"], json.loads(canonical(now))),
            strokes=tuple(
                tuple((x, y, t, p) for x, y, t, p in stroke) for stroke in json.loads(signed.strokes or "[]")
            ),
            mode=signed.mode or "",
            witness=signed.witness or "",
            explanations=view.explanations,
            signer=content.get("signer", {}).get("name", view.signer),
            signer_role=content.get("signer", {}).get("role", view.signer_role),
            read_aloud=content.get("signer", {}).get("read_aloud", False),
        )

    def _explanations(self) -> tuple[str, ...]:
        """What the policy says must be explained before signing, in the board's words."""
        return tuple(step.words for code in ("referral", "committee") if (step := self._desk.profile.step(code)))

    def _words(self, session: Session, application: Application) -> tuple[str, tuple[str, ...]]:
        """The policy's text with this applicant's values in it."""
        signer = signer_of(session, application)
        values = statement_values(session, self._desk, application)
        values |= {"applicant_name": signer.name, "id_kind": signer.id_kind, "id_number": signer.id_number}
        values["capacity"] = signer.capacity
        text = self._desk.profile.declaration
        return text.opening.format_map(values), tuple(clause.words.format_map(values) for clause in text.clauses)

    def _content(
        self,
        session: Session,
        application: Application,
        sections: Sequence[Section],
        strokes: Strokes,
        *,
        mode: str,
        read_aloud: bool,
    ) -> dict[str, Any]:
        """Everything the signature stands for, as RFC 8785 can carry it (no fractions: positions in thousandths)."""
        intro, clauses = self._words(session, application)
        text = self._desk.profile.declaration
        signer, ink = signer_of(session, application), {"ink_sha256": _ink_hash(strokes)}
        documents = session.scalars(select(Sighting).where(Sighting.application_id == application.id))
        previous = self.latest(session, application)
        return {
            "v": 1,
            "type": "declaration",
            "id": new_id(),
            "application": {"id": application.id, "number": application.application_no},
            "policy": {"id": application.policy_id, "version": application.policy_version},
            "text": {
                "id": text.id,
                "version": text.version,
                "title": text.title,
                "intro": intro,
                "clauses": list(clauses),
            },
            "snapshot": snapshot(sections),
            "documents": sorted(
                ({n: dump(getattr(d, n)) for n in fields_of(Sighting)} for d in documents),
                key=lambda d: str(d["document"]),
            ),
            "explained": list(self._explanations()),
            "signer": {"name": signer.name, "role": signer.role, "mode": mode, "read_aloud": read_aloud, **ink},
            "witness": {"id": self._desk.officer.id, "name": self._desk.officer.name},
            "branch": self._desk.branch,
            "time": self._desk.now(),
            "supersedes": previous.id if previous else None,
        }


def _differs(signed: dict[str, Any], now: dict[str, Any]) -> bool:
    """Whether what was declared is no longer what is recorded.

    What a visit showed afterwards, where the applicant had been asked nothing, is the researcher's word, not theirs.
    """
    before, after = _answered(signed), _answered(now)
    return before != {key: v for key, v in after.items() if key in before or key[1] not in SEEN_AT_HOME}


def _answered(taken: dict[str, Any]) -> dict[tuple[str, str], Any]:
    """Each answer by its record and question. A question that a newer program asks has no answer yet and changes nothing."""
    return {
        (record, name): value
        for records in taken.values()
        for record, answers in records.items()
        for name, value in answers.items()
        if value is not None
    }


def snapshot(sections: Sequence[Section]) -> dict[str, Any]:
    """Every declared answer, by section and record: what later values are compared with."""
    return {
        section.code: {sheet.ref.id: {n: dump(v) for n, v in sheet.values.items()} for sheet in section.sheets}
        for section in sections
    }


def statement_values(session: Session, desk: Desk, application: Application) -> dict[str, str]:
    """The placeholders that the policy's texts may name."""
    person = session.get_one(Person, application.person_id)
    person_fields, application_fields = fields_of(Person), fields_of(Application)
    received = application.received_on or WrittenDate.of(desk.today())
    return Blanks(
        desk.profile.standing_values(),
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


def _ink_hash(strokes: Strokes) -> str:
    exact = [[[round(x * 1000), round(y * 1000), t, round(p * 1000)] for x, y, t, p in stroke] for stroke in strokes]
    return hashlib.sha256(canonical({"strokes": exact})).hexdigest()
