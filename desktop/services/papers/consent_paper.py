"""The privacy notice of one application: the consents as they were answered, the minors of the household, who signs."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, age
from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.household import Dependant
from desktop.models.person import Companion, Person
from desktop.printing.content import Entry, Reference, Signatory
from desktop.printing.letter_content import PrivacyContent
from desktop.services.papers.privacy import PrivacyTold, privacy_content
from desktop.services.records import Desk
from desktop.services.seals.signers import signer_of
from desktop.text import ltr

_OF_AGE = 18


def consent_paper(session: Session, desk: Desk, application: Application, reference: Reference) -> PrivacyContent:
    """What the notice says to this applicant; a consent that was not answered keeps empty boxes for the pen."""
    signer, person = signer_of(session, application), session.get_one(Person, application.person_id)
    told = PrivacyTold(
        recipients=tr("the bodies concerned"),
        verification_bodies=tr("the bodies concerned"),
        minor_names=_minors(session, desk, application),
        guardianship_reference=_deed(session, application),
    )
    profile = desk.profile_of(application)
    answers = {box.code: getattr(application, f"consent_{box.code}", None) for box in profile.notice.consents}
    whose = (
        Entry(tr("Applicant"), person.full_name, wide=True),
        Entry(tr("Identity number"), person.id_number or "", ltr=True),
        Entry(tr("Application number"), application.application_no or "", ltr=True),
    )
    signatories = (Signatory(signer.role, signer.name), Signatory(tr("The officer"), desk.officer.name))
    given = {code: answer for code, answer in answers.items() if isinstance(answer, bool)}
    return privacy_content(profile, told, reference, whose, signatories, given)


def _minors(session: Session, desk: Desk, application: Application) -> tuple[str, ...]:
    """The members of the household who were under age on the day of submission."""
    day = application.received_on.day if application.received_on else desk.today()
    family = session.scalars(
        select(Dependant)
        .where(Dependant.household_id == application.household_id, Dependant.entered_at.is_not(None))
        .order_by(Dependant.entered_at, Dependant.id)
    )
    return tuple(one.full_name for one in family if one.full_name and _under_age(one, day))


def _under_age(one: Dependant, day: dt.date) -> bool:
    return isinstance(one.birth_date, WrittenDate) and age(one.birth_date.day, day) < _OF_AGE


def _deed(session: Session, application: Application) -> str:
    """The deed of the guardian, where one was recorded."""
    mine = select(Companion).where(Companion.application_id == application.id, Companion.role == "guardian")
    deed = next((one.deed_no for one in session.scalars(mine.order_by(Companion.entered_at)) if one.deed_no), "")
    return tr("the deed no. {number}", number=ltr(deed)) if deed else ""
