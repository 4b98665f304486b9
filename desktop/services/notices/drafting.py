"""Which letters a file can have as it stands, each filled from its rows, or why one cannot be written."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import show_hijri
from desktop.messages import mark, tr
from desktop.models.application import Application
from desktop.models.base import fields_of
from desktop.models.clarification import Clarification
from desktop.models.committee import Decision
from desktop.models.outside import OutsideReferral
from desktop.policy.letters import Letter
from desktop.services.committee.holding import last_decision
from desktop.services.documents.verification import Verification
from desktop.services.notices import filling
from desktop.services.notices.disclosing import disclose
from desktop.services.notices.parties import party_of
from desktop.services.records import Desk

DECISION_LETTERS = {"accept": "acceptance", "accept_partial": "acceptance", "reject": "apology", "defer": "deferral"}
"""The letter that tells each kind of decision; the others have a letter of their own work."""

TOLD_BY = {**DECISION_LETTERS, "complete": "completion", "refer": "outside_notice"}
"""The letter by which the beneficiary learns of each kind of decision."""

OFFERED = (
    "receipt",
    "completion",
    "acceptance",
    "apology",
    "deferral",
    "outside_referral",
    "outside_notice",
    "inside_referral",
)
NOTHING_MISSING = mark("Nothing is missing: every document that is required was seen.")
NO_DECISION = mark("This has not been decided.")
NOT_REFERRED = mark("This file has not been referred to another body.")
NO_QUESTION = mark("No question was put to the researcher.")


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter that is filled, what it is about in words, the record it tells of and the number on it."""

    letter: Letter
    about: str
    about_id: str
    number: str
    copies: tuple[str, ...] = ()


class Drafting:
    """Fills letters; writes nothing."""

    def __init__(self, desk: Desk, verification: Verification) -> None:
        self._desk, self._verification = desk, verification

    def draft(self, session: Session, application: Application, code: str) -> Draft | str:
        """The letter of that code, or the reason why there is none now."""
        if code in DECISION_LETTERS.values():
            return self._of_decision(session, application, code)
        if code == "completion":
            return self._completion(session, application)
        if code == "inside_referral":
            return self._inside(session, application)
        return self._outside(session, application, code)

    def _of_decision(self, session: Session, application: Application, code: str) -> Draft | str:
        decision = last_decision(session, application.id)
        if decision is None or DECISION_LETTERS.get(decision.kind or "") != code:
            return tr(NO_DECISION)
        number = application.application_no or ""
        if code == "acceptance":
            letter: Letter = filling.acceptance(session, self._desk, application, decision)
        elif code == "apology":
            letter = filling.apology(session, self._desk, application, decision)
        else:
            letter = filling.deferral(session, application, decision)
        return Draft(letter, _decided(decision), decision.id, number)

    def _completion(self, session: Session, application: Application) -> Draft | str:
        decision = last_decision(session, application.id)
        asked = decision if decision is not None and application.stage == "incomplete" else None
        letter = filling.completion(session, self._desk, application, self._verification, asked)
        if letter is None:
            return tr(NOTHING_MISSING)
        about = tr("; ").join(letter.missing[:2]) + ("\u2026" if len(letter.missing) > 2 else "")
        about_id = asked.id if asked is not None and asked.kind == "complete" else ""
        return Draft(letter, about, about_id, application.application_no or "")

    def _inside(self, session: Session, application: Application) -> Draft | str:
        mine = select(Clarification).where(Clarification.application_id == application.id)
        asked = max(session.scalars(mine), key=lambda one: (one.asked_at or "", one.id), default=None)
        if asked is None or not asked.question:
            return tr(NO_QUESTION)
        number = application.application_no or ""
        profile, person = self._desk.profile_of(application), party_of(session, application)
        letter = filling.inside_referral(profile, person, number, asked, asked.answered_by or "")
        return Draft(letter, asked.question, asked.id, number)

    def _outside(self, session: Session, application: Application, code: str) -> Draft | str:
        referral = last_referral(session, application.id)
        if referral is None:
            return tr(NOT_REFERRED)
        told = disclose(session, self._desk, application, referral.disclosed or ())
        if code == "outside_notice":
            notice = filling.outside_notice(session, self._desk, application, referral, told)
            return Draft(notice, referral.body_name or "", referral.id, application.application_no or "")
        letter = filling.outside_referral(session, self._desk, application, referral, told)
        copies = (tr("the beneficiary"),)
        return Draft(letter, referral.body_name or "", referral.id, referral.letter_no or "", copies)


def last_referral(session: Session, application_id: str) -> OutsideReferral | None:
    """The newest referral of a file to another body."""
    mine = select(OutsideReferral).where(OutsideReferral.application_id == application_id)
    return max(session.scalars(mine), key=lambda one: (one.referred_at or "", one.id), default=None)


def _decided(decision: Decision) -> str:
    kind = fields_of(Decision)["kind"].show(decision.kind)
    return tr("{decision}, {day}", decision=kind, day=show_hijri(decision.decided_on)) if decision.decided_on else kind
