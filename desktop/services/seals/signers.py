"""Who signs the declaration, in what capacity and how: the applicant, or who acts for them by a deed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.messages import mark, tr
from desktop.models.application import Application
from desktop.models.base import fields_of
from desktop.models.choices import IDENTITY_KINDS
from desktop.models.person import Companion, Person
from desktop.text import ltr

SCREEN, PAPER, THUMB = "screen", "paper", "thumb"
_DOTS = "\u2026" * 4
_SELF = {"m": mark("principal (a man)"), "f": mark("principal (a woman)")}
_ACTS = {
    "agent": mark("agent of {name}, {id_kind} no. {id_number}, by the deed no. {deed}"),
    "guardian": mark("guardian of {name}, {id_kind} no. {id_number}, by the deed no. {deed}"),
}
_DEED = {"agent": mark("Agent of the applicant"), "guardian": mark("Guardian of the applicant")}


@dataclass(frozen=True, slots=True)
class Signer:
    """The person whose declaration it is; `mode` is the way of signing that suits them, `acts_for` whom they act for."""

    name: str
    id_kind: str
    id_number: str
    capacity: str
    role: str
    mode: str = PAPER
    id_code: str = ""  # which document shows who they are
    acts_for: str = ""


def signer_of(session: Session, application: Application) -> Signer:
    """The agent or guardian where one acts or the applicant cannot sign, else the applicant or the body's representative."""
    person = session.get_one(Person, application.person_id)
    companions = session.scalars(select(Companion).where(Companion.application_id == application.id))
    acting = _acting(application, person, companions)
    return _by_deed(person, acting) if acting is not None else _applicant(application, person)


def _acting(application: Application, person: Person, companions: Iterable[Companion]) -> Companion | None:
    """Who acts by deed: of the role that was named first, of any where the applicant cannot sign."""
    by_deed = sorted((one for one in companions if one.role in _ACTS), key=lambda one: (one.entered_at or "", one.id))
    named = [one for one in by_deed if one.role == application.applicant_capacity]
    return next(iter(named or (by_deed if person.can_sign == "unable" else ())), None)


def _by_deed(person: Person, acting: Companion) -> Signer:
    role = acting.role or "agent"
    known = {
        "name": person.full_name,
        "id_kind": fields_of(Person)["id_type"].show(person.id_type),
        "id_number": fields_of(Person)["id_number"].show(person.id_number),
        "deed": ltr(acting.deed_no or ""),
    }
    capacity = tr(_ACTS[role], **{name: value or _DOTS for name, value in known.items()})
    number = fields_of(Companion)["id_number"].show(acting.id_number)
    code = _kind_of(acting.id_number)
    kind = next((tr(one.label) for one in IDENTITY_KINDS if one.code == code), tr("Identity"))
    return Signer(acting.name or "", kind, number, capacity, tr(_DEED[role]), id_code=code, acts_for=person.full_name)


def _applicant(application: Application, person: Person) -> Signer:
    shown, capacity, role = fields_of(Person), application.applicant_capacity, tr("The applicant")
    words = fields_of(Application)["applicant_capacity"].show(capacity)
    if capacity == "self":
        words = tr(_SELF["f" if person.gender == "f" else "m"])
    if "organisation" in (capacity, application.case_type):
        words = tr("representative of {body}", body=application.organisation_name or _DOTS)
        role = tr("The body's representative")
    return Signer(
        person.full_name,
        shown["id_type"].show(person.id_type),
        shown["id_number"].show(person.id_number),
        words,
        role,
        THUMB if person.can_sign == "thumbprint" else PAPER,
        person.id_type or "",
    )


def _kind_of(number: str | None) -> str:
    """Citizens' numbers begin with 1, residents' with 2; any other document is called what it is: an identity."""
    return {"1": "national_id", "2": "iqama"}.get((number or "")[:1], "identity")
