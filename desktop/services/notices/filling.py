"""From the rows of a file to what a letter is told: one function for each letter, and nothing invented on the way."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TypedDict

from sqlalchemy.orm import Session

from desktop.dates import WrittenDate
from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.base import fields_of
from desktop.models.choices import SERVICES
from desktop.models.clarification import Clarification
from desktop.models.committee import CommitteeSession, Decision
from desktop.models.outside import OutsideBody, OutsideReferral
from desktop.policy import letters
from desktop.policy.granting import grants
from desktop.policy.letters import Grant
from desktop.policy.profile import Profile
from desktop.policy.spelling import Agreement, Amount, Day, Days, Party
from desktop.services.committee.lines import number_of
from desktop.services.documents.verification import Verification
from desktop.services.house_rules import rules_in
from desktop.services.notices.disclosing import Disclosed
from desktop.services.notices.parties import party_of
from desktop.services.records import Desk
from desktop.text import ltr

_ONCE = "once"
_FAR = dt.date.max


class _Decided(TypedDict):
    """What every letter about a decision begins with."""

    addressee: Party
    application_no: str
    session_no: str
    session_on: Day | None


def acceptance(session: Session, desk: Desk, application: Application, decision: Decision) -> letters.Acceptance:
    """What was granted, and what of it was not."""
    profile = desk.profile_of(application)
    return letters.Acceptance(
        **_decided(session, application, decision),
        services=_granted(profile, decision),
        category=decision.category or "",
        declined=_lines(decision.declined),
        change_days=Days(profile.declaration.change_days),
        review_on=_day(decision.review_on),
    )


def apology(session: Session, desk: Desk, application: Application, decision: Decision) -> letters.Apology:
    """Why not, and for how long one may appeal from the day of being told."""
    return letters.Apology(
        **_decided(session, application, decision),
        reasons=_reasons(decision),
        appeal_days=Days(rules_in(session).appeal_days),
        appeal_channel=ltr(desk.profile_of(application).association.email or ""),
    )


def deferral(session: Session, application: Application, decision: Decision) -> letters.Deferral:
    """Until when, and why."""
    return letters.Deferral(
        **_decided(session, application, decision),
        reasons=_reasons(decision),
        next_on=_day(decision.next_on),
    )


def completion(
    session: Session, desk: Desk, application: Application, verification: Verification, decision: Decision | None
) -> letters.Completion | None:
    """What is still to be brought: what the committee asked for last, else what the checklist lacks; None for nothing."""
    if decision is not None and decision.kind == "complete":
        missing, due = _lines(decision.wanted), _day(decision.bring_by)
    else:
        wanted = verification.wanted(session, application)
        missing = tuple(tr(" or ").join(name for name, _ in one.documents) for one in wanted)
        due = WrittenDate.of(max(one.until for one in wanted)) if wanted else None
    if not missing:
        return None
    return letters.Completion(
        addressee=party_of(session, application),
        application_no=application.application_no or "",
        application_on=application.received_on or desk.today(),
        missing=missing,
        due_on=due,
    )


def outside_referral(
    session: Session, desk: Desk, application: Application, referral: OutsideReferral, told: Disclosed
) -> letters.OutsideReferral:
    """Who needs what, and what of them was agreed to be told; not a word more."""
    party = party_of(session, application)
    return letters.OutsideReferral(
        addressee=_body(session, referral),
        person=party,
        id_masked=told.identity,
        mobile=told.mobile,
        service=referral.service or "",
        consent_on=_day(referral.consent_on) or desk.today(),
        disclosed=told.lines,
        contact=contact_of(desk.profile_of(application), desk.branch),
    )


def outside_notice(
    session: Session, desk: Desk, application: Application, referral: OutsideReferral, told: Disclosed
) -> letters.OutsideNotice:
    """The beneficiary's copy: to whom, and which of the data, by their names."""
    body = session.get(OutsideBody, referral.body_id)
    phone = body.phone if body is not None and isinstance(body.phone, str) else ""
    return letters.OutsideNotice(
        addressee=party_of(session, application),
        application_no=application.application_no or "",
        service=referral.service or "",
        body=referral.body_name or "",
        letter_no=ltr(referral.letter_no or ""),
        letter_on=_day(referral.sent_on) or desk.today(),
        consent_on=_day(referral.consent_on) or desk.today(),
        disclosed=told.names,
        body_contact=ltr(phone),
    )


def inside_referral(
    profile: Profile, person: Party, application_no: str, asked: Clarification, researcher: str = ""
) -> letters.InsideReferral:
    """The question of the desk to the researcher, with the answer where there is one."""
    article = profile.step("referral")
    return letters.InsideReferral(
        addressee=Party(researcher),
        person=person,
        application_no=application_no,
        reason=fields_of(Clarification)["kind"].show(asked.kind),
        question=asked.question or "",
        article=article.article if article else "",
        answer=asked.answer or "",
    )


def appeal_reply(
    addressee: Party,
    *,
    case_no: str,
    case_on: Day,
    application_no: str,
    outcome: str,
    reasons: Iterable[str],
    reviewer: str = "",
    next_level: str = "",
) -> letters.AppealReply:
    """What became of an appeal."""
    return letters.AppealReply(
        addressee=addressee,
        case_no=ltr(case_no),
        case_on=case_on,
        application_no=application_no,
        outcome=outcome,
        reasons=tuple(reasons),
        reviewer=reviewer,
        next_level=next_level,
    )


def complaint_reply(
    addressee: Party,
    *,
    case_no: str,
    case_on: Day,
    about: str,
    outcome: str,
    reasons: Iterable[str],
    reviewer: str = "",
    next_level: str = "",
) -> letters.ComplaintReply:
    """What became of a complaint."""
    return letters.ComplaintReply(
        addressee=addressee,
        case_no=ltr(case_no),
        case_on=case_on,
        about=about,
        outcome=outcome,
        reasons=tuple(reasons),
        reviewer=reviewer,
        next_level=next_level,
    )


def contact_of(profile: Profile, branch: str) -> str:
    """Where another body sends its answer: the telephone or address of the association, or else the branch itself."""
    known = profile.association
    reached = (known.phone, known.email, *known.whatsapp)
    return next((ltr(one) for one in reached if one), tr("the address of {branch}", branch=branch))


def services_said(profile: Profile, codes: Iterable[str]) -> tuple[str, ...]:
    """Services in the policy's words, or the product's where it has none."""
    known = {choice.code: tr(choice.label) for choice in SERVICES}
    return tuple(profile.service_label(code) or known.get(code, code) for code in codes)


def _granted(profile: Profile, decision: Decision) -> tuple[Grant, ...]:
    """The services with the amount of the decision where it belongs; several that share it stand in one row."""
    begins, ends = _day(decision.from_on), _day(decision.until_on)
    amount = decision.amount if isinstance(decision.amount, int) else None
    codes = tuple(decision.services or ())
    cash = frozenset(code for code in codes if profile.service(code).cash)
    starts = begins or WrittenDate.of(dt.date.min)
    parts = grants(decision.id, codes, amount, starts, ends.day if ends else _FAR, 0, cash)
    rows: dict[frozenset[str] | str, list[str]] = {}
    for one in parts:
        rows.setdefault(one.shared or one.service, []).append(one.service)
    worth = {one.shared or one.service: one.amount for one in parts}
    often = "" if decision.period in (None, _ONCE) else fields_of(Decision)["period"].show(decision.period)
    return tuple(
        Grant(
            _often(tr(" and ").join(services_said(profile, named)), often),
            Amount(halalas) if (halalas := worth[key]) else None,
            begins,
            ends,
        )
        for key, named in rows.items()
    )


def _often(service: str, often: str) -> str:
    return tr("{service} ({often})", service=service, often=often) if often else service


def _decided(session: Session, application: Application, decision: Decision) -> _Decided:
    """To whom and about which application, with the session that decided; nothing of one where no session did."""
    held = session.get(CommitteeSession, decision.session_id) if decision.session_id else None
    sat = held if held is not None and held.number else None
    return {
        "addressee": party_of(session, application),
        "application_no": application.application_no or "",
        "session_no": ltr(number_of(sat)) if sat is not None else "",
        "session_on": _day(sat.held_on) if sat is not None else None,
    }


def _reasons(decision: Decision) -> tuple[str, ...]:
    """The reasons by their names, then in the words that were written."""
    named = fields_of(Decision)["reasons"]
    codes = decision.reasons if isinstance(decision.reasons, tuple) else ()
    return (*(f"{named.label_of(code)}." for code in codes), *_lines(decision.words))


def _lines(text: str | None) -> tuple[str, ...]:
    """What was written one below the other."""
    return tuple(line.strip() for line in (text or "").splitlines() if line.strip())


def _day(value: object) -> WrittenDate | None:
    return value if isinstance(value, WrittenDate) else None


def _body(session: Session, referral: OutsideReferral) -> Party:
    """The body that is written to, at the department that was named."""
    body = session.get(OutsideBody, referral.body_id)
    name = referral.body_name or ""
    office = body.office if body is not None and body.office else ""
    return Party(tr(", ").join(one for one in (name, office) if one), Agreement.ORGANISATION)
