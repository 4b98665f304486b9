"""Whom a letter speaks to and of, so that its words agree; who signs it; and what stays hidden of a number."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.base import fields_of
from desktop.models.person import Person
from desktop.models.staff import Staff
from desktop.policy.spelling import Agreement, Party
from desktop.printing.content import Signatory
from desktop.services.records import Desk
from desktop.values import NoAnswer

_SHOWN = 4
_HIDDEN = "\u2022"


def party_of(session: Session, application: Application) -> Party:
    """The applicant as words agree with them; a body that applies is spoken to as such."""
    person = session.get_one(Person, application.person_id)
    of_body = "organisation" in (application.case_type, application.applicant_capacity)
    body = application.organisation_name
    if of_body and isinstance(body, str) and body:
        return Party(body, Agreement.ORGANISATION)
    return Party(person.full_name, Agreement.WOMAN if person.gender == "f" else Agreement.MAN)


def manager_in(session: Session, scope: str) -> Signatory:
    """The manager who signs letters: by name where the branch has one, else with room for the pen."""
    found = session.scalars(select(Staff.name).where(Staff.scope == scope, Staff.role == "manager")).all()
    return Signatory(tr("Branch manager"), found[0] or "" if len(found) == 1 else "")


def at_the_desk(desk: Desk) -> Signatory:
    """Who writes what needs no manager."""
    role = fields_of(Staff)["role"].show(desk.officer.role)
    return Signatory(role, desk.officer.name)


def masked(number: str | None) -> str:
    """An identity number of which only the end can be read."""
    if not number or len(number) <= _SHOWN:
        return ""
    return _HIDDEN * (len(number) - _SHOWN) + number[-_SHOWN:]


def mobile_of(session: Session, application: Application) -> str:
    """The mobile of the applicant as it is stored; "" where there is none."""
    mobile = session.get_one(Person, application.person_id).mobile
    return "" if not mobile or isinstance(mobile, NoAnswer) else str(mobile)
