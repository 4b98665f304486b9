"""Asking for an opinion: whom and when, as the policy says; at the desk, on paper or by phone; without a name."""

from __future__ import annotations

import datetime as dt
import hashlib
import secrets
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.dates import SAUDI_TIME, WrittenDate, show_hijri
from desktop.errors import NotReady
from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.base import fields_of, new_id, synced_types
from desktop.models.person import Person
from desktop.models.procedure import CaseEvent
from desktop.models.voices import SurveyInvitation, SurveyResponse
from desktop.policy.voices import SURVEY_ACTS, survey_rule
from desktop.printing.papercode import ALPHABET
from desktop.services.papers.register_words import QUESTIONS, SCALE
from desktop.services.procedure import Procedure
from desktop.services.records import Desk, services_of
from desktop.services.voices.box import Box
from desktop.services.voices.times import Days
from desktop.services.voices.views import Offered, Questionnaire, ToAsk
from desktop.text import compact

_REST = dt.timedelta(days=90)
"""How long nobody is asked about the same service again."""

_FIELDS = fields_of(SurveyInvitation)
_USED = "answered"
_DIGITS = 8


def questionnaire(desk: Desk) -> Questionnaire:
    """What is asked, in the words of the papers."""
    return Questionnaire(
        tr("Your opinion helps us to serve better. Please tick, in each line, the box that fits what you think."),
        tuple(tr(one) for one in QUESTIONS),
        (tr(SCALE[0]), tr(SCALE[1])),
        tr("Your suggestions"),
        tr("Thank you for your time."),
        services_of(desk.profile),
    )


class Surveys:
    """Invitations and answers, and nothing that leads from one to the other."""

    def __init__(self, desk: Desk, procedure: Procedure, days: Days, box: Box) -> None:
        self._desk, self._procedure, self._days, self._box = desk, procedure, days, box

    def questionnaire(self) -> Questionnaire:
        """What is asked."""
        return questionnaire(self._desk)

    def rule(self) -> str:
        """When this policy asks, in words, with its article; what the product does where the policy has none."""
        rule = survey_rule(self._desk.profile)
        after = tr("after the end of the programme") if rule.act == "end_service" else tr("after the service")
        if rule.article is None:
            return tr("The policy's procedure does not say when: an opinion is asked {after}.", after=after)
        return tr("Article {article}: an opinion is asked {after}.", article=rule.article.article, after=after)

    def to_ask(self) -> tuple[ToAsk, ...]:
        """Everyone whose programme or service is over, the longest waiting first; those who answered last."""
        with self._desk.store.reading() as session:
            found = [self._to_ask(session, event, known) for event, known in self._pairs(session)]
        order = ("due", "offered", "answered", "declined")
        return tuple(sorted(found, key=lambda one: order.index(one.state)))

    def offer(self, event_id: str, way: str) -> Offered:
        """Ask somebody. Raises NotReady where they did not agree to be called.

        The number given out stands on no answer: it says that the invitation is used up, whoever brings the paper.
        """
        number = "".join(secrets.choice(ALPHABET) for _ in range(_DIGITS))
        with self._desk.store.transaction(self._desk.officer.id) as session:
            event = session.get_one(CaseEvent, event_id)
            application = session.get_one(Application, event.application_id)
            if way == "phone" and (why := _no_phone(application)):
                raise NotReady(what=why)
            known = self._invitation(session, event_id)
            if known is not None:
                if known.state in (_USED, "declined"):
                    raise NotReady(what=tr("somebody who has not answered yet"))
                known.way, known.token_hash = way, _hashed(number)
                return Offered(known.id, number)
            row = self._new(session, event, way, number)
            session.add(row)
            session.flush()
            self._procedure.perform_in(session, application, "invite", proof=row)
            return Offered(row.id, number)

    def find(self, number: str) -> str:
        """The invitation with this number. Raises NotReady if there is none."""
        with self._desk.store.reading() as session:
            wanted = select(SurveyInvitation.id).where(SurveyInvitation.token_hash == _hashed(number))
            found = session.scalars(wanted).first()
        if found is None:
            raise NotReady(what=tr("the number of an invitation"))
        return found

    def decline(self, invitation_id: str) -> None:
        """They do not wish to answer, which needs no reason."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = self._unused(session, invitation_id)
            row.state = "declined"

    def take(self, invitation_id: str, marks: Sequence[str], words: str = "") -> None:
        """Take an answer in. The invitation is used up; the answer goes into the box, and nothing joins the two."""
        self.send()
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = self._unused(session, invitation_id)
            self._use(session, row)
            self._box.put(session, row.service or "", self._month(session), checked(marks), words.strip())

    def hand_in(self, invitation_id: str) -> None:
        """The folded paper of somebody who was asked lies in the box now; what it says is typed later, among others."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            self._use(session, self._unused(session, invitation_id))

    def papers_left(self) -> int:
        """How many papers lie in the box that nobody has typed yet, as far as this computer knows."""
        with self._desk.store.reading() as session:
            return self._left(session)

    def type_paper(self, service: str, marks: Sequence[str], words: str = "") -> None:
        """Type what a paper says. Raises NotReady when more papers would be typed than came."""
        self.send()
        with self._desk.store.transaction(self._desk.officer.id) as session:
            if self._left(session) < 1:
                raise NotReady(what=tr("a paper that was handed in"))
            self._box.put(session, service, self._month(session), checked(marks), words.strip())

    def send(self) -> int:
        """Let the answers go that may leave the box; how many did."""
        with self._desk.store.reading() as session:
            month = self._month(session)
        return self._box.empty(month)

    def _pairs(self, session: Session) -> Iterable[tuple[CaseEvent, SurveyInvitation | None]]:
        """The last event of each file and service that calls for the question, with its invitation if there is one."""
        invited = {row.after_event: row for row in session.scalars(select(SurveyInvitation))}
        asked: dict[tuple[str | None, str], str] = {}
        everywhere = self._desk.officer.role == "headquarters"
        found = (row.CaseEvent for row in ended(session, self._desk, CaseEvent))
        mine = (event for event in found if everywhere or event.scope == self._desk.scope)
        for event in sorted(mine, key=lambda one: one.at or ""):
            known, key = invited.get(event.id), (event.application_id, _service_of(session, event))
            if known is None and key in asked and _days_between(asked[key], event.at or "") < _REST:
                continue
            asked[key] = event.at or ""
            yield event, known

    def _to_ask(self, session: Session, event: CaseEvent, known: SurveyInvitation | None) -> ToAsk:
        application = session.get_one(Application, event.application_id)
        person = session.get(Person, application.person_id)
        service, state = _service_of(session, event), (known.state if known else None) or "due"
        return ToAsk(
            event.id,
            application.id,
            application.application_no or "",
            (person.full_name if person else "") or tr("Not named yet"),
            service,
            self._name(application, service),
            show_hijri(_day_of(event.at or "")),
            state,
            _FIELDS["state"].show(state),
            _FIELDS["way"].show(known.way) if known else "",
            _no_phone(application),
            known.id if known else "",
        )

    def _name(self, application: Application, service: str) -> str:
        known = services_of(self._desk.profile_of(application))
        return next((tr(one.label) for one in known if one.code == service), service)

    @staticmethod
    def _new(session: Session, event: CaseEvent, way: str, number: str) -> SurveyInvitation:
        return SurveyInvitation(
            id=new_id(),
            scope=event.scope,
            application_id=event.application_id,
            after_event=event.id,
            service=_service_of(session, event) or None,
            due_on=WrittenDate.of(_day_of(event.at or "")),
            way=way,
            state="offered",
            token_hash=_hashed(number),
        )

    def _use(self, session: Session, row: SurveyInvitation) -> None:
        row.state = _USED
        application = session.get_one(Application, row.application_id)
        self._procedure.perform_in(session, application, "survey", proof=row)

    @staticmethod
    def _unused(session: Session, invitation_id: str) -> SurveyInvitation:
        row = session.get_one(SurveyInvitation, invitation_id)
        if row.state != "offered":
            raise NotReady(what=tr("somebody who has not answered yet"))
        return row

    @staticmethod
    def _invitation(session: Session, event_id: str) -> SurveyInvitation | None:
        return session.scalars(select(SurveyInvitation).where(SurveyInvitation.after_event == event_id)).first()

    def _left(self, session: Session) -> int:
        """Invitations that were used up, less the answers there are: no more answers than people who gave one."""
        used = select(func.count()).select_from(SurveyInvitation).where(SurveyInvitation.state == _USED)
        used = used.where(SurveyInvitation.scope == self._desk.scope)
        given = select(func.count()).select_from(SurveyResponse).where(SurveyResponse.branch == self._desk.branch)
        return (session.scalar(used) or 0) - (session.scalar(given) or 0) - self._box.holds(session)

    def _month(self, session: Session) -> str:
        return f"{self._days.today(session):%Y-%m}"


def ended(session: Session, desk: Desk, *wanted: Any) -> Iterator[Any]:
    """What calls for the question in the policy under which each file began; `wanted` is what is read of the event."""
    known = select(*wanted, CaseEvent.act, Application.policy_id, Application.policy_version)
    known = known.join(Application, Application.id == CaseEvent.application_id).where(CaseEvent.act.in_(SURVEY_ACTS))
    return (row for row in session.execute(known) if row.act == survey_rule(desk.profile_of(row)).act)


def checked(marks: Sequence[str]) -> tuple[str, ...]:
    """The marks, one for each question, "" where none was given. Raises NotReady where not a single one was."""
    known = {str(mark) for mark in range(1, 6)}
    kept = tuple(mark if mark in known else "" for mark in marks)
    if len(kept) != len(QUESTIONS) or not any(kept):
        raise NotReady(what=tr("at least one answer"))
    return kept


def _hashed(number: str) -> str:
    """What is kept of a number: whoever reads the data cannot tell it."""
    return hashlib.sha256(b"istiqbal/survey\0" + compact(number).upper().encode()).hexdigest()


def _no_phone(application: Application) -> str:
    """Why this person is not called."""
    return "" if application.consent_survey else tr("the consent to be asked for satisfaction")


def _service_of(session: Session, event: CaseEvent) -> str:
    """The service whose end or delivery the event records; its proof knows it."""
    kind = synced_types().get(event.proof_type or "")
    proof = session.get(kind, event.proof_id) if kind and event.proof_id else None
    return str(getattr(proof, "service", None) or "")


def _day_of(moment: str) -> dt.date:
    return dt.datetime.fromisoformat(moment).astimezone(SAUDI_TIME).date()


def _days_between(one: str, other: str) -> dt.timedelta:
    return dt.datetime.fromisoformat(other) - dt.datetime.fromisoformat(one)
