"""Referring a file to another body: only with the beneficiary's consent, telling no more than is needed, to its outcome.

The policy asks for two things: that the request is referred to whom it belongs to, and that the beneficiary is told so.
A referral is whole when the beneficiary's copy was handed over or told; until then it says what is still owed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, show_hijri, show_pair, to_hijri
from desktop.errors import NotReady, StepRefused
from desktop.field import Field
from desktop.messages import tr
from desktop.mistakes import DateInFuture, Missing
from desktop.models.application import Application
from desktop.models.base import fields_of, new_id
from desktop.models.notices import Notice
from desktop.models.outside import OutsideBody, OutsideReferral
from desktop.services.committee.holding import last_decision
from desktop.services.notices.disclosing import ALWAYS_TOLD, DISCLOSABLE, LEAST, Disclosable, label_of
from desktop.services.notices.filling import services_said
from desktop.services.outside.directory import Directory
from desktop.services.outside.views import DisclosureLine, ReferralForm, ReferralLine, Tick
from desktop.services.procedure import Procedure
from desktop.services.records import Desk
from desktop.values import Value

ACT, ANSWERED = "refer_out", "outside_answer"
FILE, SIGNED = "file", "signed"
ASKED = ("service", "consent", "consent_on", "sent_by_way", "sent_on", "disclosed_reason")
_FIELDS = fields_of(OutsideReferral)
_ANSWER = ("outcome", "outcome_on", "outcome_words")


class Referrals:
    """Refers, records the answer, and lists what was disclosed to whom."""

    def __init__(self, desk: Desk, directory: Directory, procedure: Procedure) -> None:
        self._desk, self._directory, self._procedure = desk, directory, procedure

    def form(self, application_id: str) -> ReferralForm:
        """What is asked before this file is referred, with what the file knows already."""
        with self._desk.store.reading() as session:
            application = session.get_one(Application, application_id)
            wanted = tuple(application.requested_services or ())
            bodies = [one for one in self._directory.bodies_in(session) if one.active and one.complete]
            ordered = sorted(bodies, key=lambda one: (not set(one.codes) & set(wanted), one.name))
            return ReferralForm(
                application_id,
                tuple(ordered),
                tuple(_FIELDS[name] for name in ASKED),
                tuple(self._tick(application, one) for one in DISCLOSABLE),
                self._known(session, application),
                wanted,
                self._procedure.refused_in(application, ACT),
                _consent_said(application),
            )

    def refer(
        self, application_id: str, body_id: str, answers: Mapping[str, Value], disclosed: Iterable[str]
    ) -> ReferralLine:
        """Refer the file: what is disclosed and to whom is written once, and the file moves on.

        Raises NotReady without a consent or a body, StepRefused by an article, Missing or DateInFuture by an answer.
        """
        with self._desk.store.transaction(self._desk.officer.id) as session:
            application = session.get_one(Application, application_id)
            body = session.get(OutsideBody, body_id) if body_id else None
            if body is None or body.active is False:
                raise NotReady(what=tr("the body it is referred to"))
            given = self._given(application, answers)
            chosen = self._chosen(application, disclosed, given)
            decision = last_decision(session, application_id)
            row = OutsideReferral(
                id=new_id(),
                scope=application.scope,
                application_id=application_id,
                body_id=body.id,
                body_name=body.name,
                decision_id=decision.id if decision is not None and decision.kind == "refer" else None,
                disclosed=chosen,
                letter_no=self._number(session, decision.letter_no if decision and decision.kind == "refer" else ""),
                referred_at=self._desk.now(),
                referred_by=self._desk.officer.name,
                **given,
            )
            session.add(row)
            session.flush()
            self._procedure.perform_in(session, application, ACT, proof=row, said=body.name or "")
            return self._line(session, row)

    def answer_questions(self) -> tuple[Field, ...]:
        """What is asked when the other body has answered."""
        return tuple(replace(_FIELDS[name], system=False, required=name != _ANSWER[-1]) for name in _ANSWER)

    def answer(self, referral_id: str, answers: Mapping[str, Value]) -> ReferralLine:
        """Record what became of a referral. Raises Missing, DateInFuture, or NotReady where it was answered before."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = session.get_one(OutsideReferral, referral_id)
            if row.outcome not in (None, "no_answer"):
                raise NotReady(what=tr("the answer of this body is recorded already"))
            outcome, day = answers.get("outcome"), answers.get("outcome_on")
            if not outcome or not isinstance(day, WrittenDate):
                raise Missing()
            if day.day > self._desk.today():
                raise DateInFuture()
            row.outcome, row.outcome_on = str(outcome), day
            row.outcome_words = str(answers.get("outcome_words") or "") or None
            row.outcome_by = self._desk.officer.name
            application = session.get_one(Application, row.application_id)
            said = _FIELDS["outcome"].show(row.outcome)
            self._procedure.perform_in(session, application, ANSWERED, proof=row, said=said)
            session.flush()
            return self._line(session, row)

    def of(self, application_id: str) -> tuple[ReferralLine, ...]:
        """The referrals of a file, the newest first."""
        with self._desk.store.reading() as session:
            mine = select(OutsideReferral).where(OutsideReferral.application_id == application_id)
            return tuple(self._line(session, row) for row in _newest(session.scalars(mine)))

    def all(self) -> tuple[ReferralLine, ...]:
        """Every referral that this computer knows of, the newest first."""
        with self._desk.store.reading() as session:
            return tuple(self._line(session, row) for row in _newest(session.scalars(select(OutsideReferral))))

    def disclosures(self) -> tuple[DisclosureLine, ...]:
        """The register: what was disclosed to whom, when, by which means and on whose consent."""
        with self._desk.store.reading() as session:
            rows = _newest(session.scalars(select(OutsideReferral)))
            return tuple(self._disclosure(session, row) for row in rows)

    def owed(self) -> int:
        """How many beneficiaries were referred and not told of it yet."""
        with self._desk.store.reading() as session:
            told = select(Notice.about_id).where(Notice.kind == "outside_notice", Notice.about_id.is_not(None))
            owed = select(func.count()).select_from(OutsideReferral).where(OutsideReferral.id.not_in(told))
            return session.scalar(owed) or 0

    def _tick(self, application: Application, one: Disclosable) -> Tick:
        refused = ""
        if one.consent and getattr(application, one.consent) is not True:
            refused = tr("The file has no explicit consent to it.")
        return Tick(one.code, tr(one.label), one.least, one.code in ALWAYS_TOLD, refused)

    def _known(self, session: Session, application: Application) -> dict[str, Value]:
        profile, today = self._desk.profile_of(application), WrittenDate.of(self._desk.today())
        services = services_said(profile, application.requested_services or ())
        known: dict[str, Value] = {"sent_on": today, "service": services[0] if len(services) == 1 else None}
        if application.consent_sharing is True:
            known |= {"consent": FILE, "consent_on": application.received_on}
        return known

    def _given(self, application: Application, answers: Mapping[str, Value]) -> dict[str, Value]:
        """The answers, each judged; the consent first, because nothing leaves without it."""
        agreed = application.consent_sharing is True
        if answers.get("consent") != SIGNED and not agreed:
            raise NotReady(what=_no_consent(application))
        given = {name: _FIELDS[name].parse(answers.get(name), self._beside()) for name in ASKED}
        for name in ASKED:
            if _FIELDS[name].required and given[name] is None:
                raise Missing()
        return given

    def _beside(self) -> dict[str, object]:
        return {"today": self._desk.today()}

    def _chosen(
        self, application: Application, disclosed: Iterable[str], given: Mapping[str, Value]
    ) -> tuple[str, ...]:
        """What is disclosed, in the order of the list; more than the least only with a reason and its own consent."""
        wanted = {*disclosed, *ALWAYS_TOLD}
        chosen = [one for one in DISCLOSABLE if one.code in wanted]
        for one in chosen:
            if refused := self._tick(application, one).refused:
                raise StepRefused(what=tr("Disclose: {what}", what=tr(one.label)), why=refused)
        if any(not one.least for one in chosen) and not given["disclosed_reason"]:
            raise NotReady(what=tr("the reason why more than the least is disclosed"))
        return tuple(one.code for one in chosen)

    def _number(self, session: Session, decided: str | None) -> str:
        """The number of the letter: the committee's where it named one, else this computer's own next one."""
        if decided:
            return decided
        prefix = f"{self._desk.numbering}-{to_hijri(self._desk.today())[0]}-E"
        last = session.scalar(
            select(func.max(OutsideReferral.letter_no)).where(OutsideReferral.letter_no.startswith(prefix))
        )
        return f"{prefix}{int(last.removeprefix(prefix)) + 1 if last else 1:04}"

    def _line(self, session: Session, row: OutsideReferral) -> ReferralLine:
        application = session.get_one(Application, row.application_id)
        answered = row.outcome not in (None, "no_answer")
        return ReferralLine(
            row.id,
            application.id,
            application.application_no or "",
            row.body_name or "",
            row.service or "",
            row.letter_no or "",
            show_hijri(row.sent_on) if row.sent_on else "",
            _FIELDS["sent_by_way"].show(row.sent_by_way),
            _consented(row),
            tr("; ").join(label_of(code) for code in row.disclosed or ()),
            row.disclosed_reason or "",
            row.referred_by or "",
            _outcome(row),
            row.outcome_words or "",
            _told(session, row.id),
            tr("The answer is recorded.") if answered else self._procedure.refused_in(application, ANSWERED),
        )

    def _disclosure(self, session: Session, row: OutsideReferral) -> DisclosureLine:
        line = self._line(session, row)
        least = all(code in LEAST for code in row.disclosed or ())
        return DisclosureLine(
            row.id,
            line.application_id,
            line.sent_on,
            line.number,
            line.body,
            line.disclosed,
            tr("The least that is needed") if least else line.reason,
            line.consent,
            line.way,
            tr("Referral for: {service}", service=line.service),
            line.by,
        )


def _newest(rows: Iterable[OutsideReferral]) -> list[OutsideReferral]:
    return sorted(rows, key=lambda one: (one.referred_at or "", one.id), reverse=True)


def _told(session: Session, referral_id: str) -> str:
    rows = session.scalars(
        select(Notice).where(Notice.about_id == referral_id, Notice.kind == "outside_notice").order_by(Notice.told_at)
    )
    row = next(iter(rows), None)
    return fields_of(Notice)["way"].show(row.way) if row is not None else ""


def _outcome(row: OutsideReferral) -> str:
    if row.outcome is None:
        return ""
    said = _FIELDS["outcome"].show(row.outcome)
    return tr("{outcome}, {day}", outcome=said, day=show_hijri(row.outcome_on)) if row.outcome_on else said


def _consented(row: OutsideReferral) -> str:
    said = _FIELDS["consent"].show(row.consent)
    return tr("{consent}, {day}", consent=said, day=show_hijri(row.consent_on)) if row.consent_on else said


def _consent_said(application: Application) -> str:
    if application.consent_sharing is True:
        day = application.received_on
        given = show_pair(day) if isinstance(day, WrittenDate) else ""
        return tr("The applicant agreed to sharing with other associations, {day}.", day=given)
    return _no_consent(application)


def _no_consent(application: Application) -> str:
    if application.consent_sharing is False:
        return tr("the applicant's consent: in the file the applicant said no to sharing with other associations")
    return tr("the applicant's consent: nobody has answered in the file whether data may be shared on a referral")
