"""Reception: log who came and through which channel, answer or refer the inquiry, or open an application."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import ColumnElement, and_, exists, or_, select
from sqlalchemy.orm import Session

from desktop.dates import SAUDI_TIME
from desktop.errors import NotReady
from desktop.messages import tr
from desktop.models.base import fields_of, new_id
from desktop.models.choices import PURPOSES
from desktop.models.outbox import Draft
from desktop.models.reception import Visit
from desktop.policy.channels import PHONE_OR_LETTER
from desktop.policy.programme_procedure import taken
from desktop.services.procedure import Procedure
from desktop.services.receiving.clarifications import ask_of_visit
from desktop.services.records import Desk, Records
from desktop.services.views import Sheet, VisitLine
from desktop.services.visits import received_in
from desktop.text import ltr

_WRITTEN = ("visitor_name", "visitor_mobile", "purpose", "inquiry", "answer", "outcome", "ticket")
_ONLINE = "told_online"


class Reception:
    """The visit card (policy: receive with courtesy, answer every inquiry, give time)."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records
        self._procedure = Procedure(desk)

    def log(self, channel: str = "") -> Sheet:
        """Begin the card of someone who has just arrived, or who reaches us through that channel."""
        now, officer = self._desk.now(), self._desk.officer
        with self._desk.store.transaction(officer.id) as session:
            visit = Visit(
                id=new_id(),
                scope=self._desk.scope,
                channel=channel or self._desk.profile.channels[0].code,
                contact_way="call" if channel == PHONE_OR_LETTER else None,
                arrived_at=now,
                called_at=now,
                served_by=officer.name,
                served_by_id=officer.id,
            )
            session.add(visit)
            session.flush()
            return self._sheet(session, visit)

    def card(self, visit_id: str) -> Sheet:
        """The card as it stands."""
        with self._desk.store.reading() as session:
            return self._sheet(session, session.get_one(Visit, visit_id))

    def of(self, application_id: str) -> Sheet | None:
        """The card of the visit that opened an application, if it began with one."""
        with self._desk.store.reading() as session:
            visit = session.scalars(select(Visit).where(Visit.application_id == application_id)).first()
            return self._sheet(session, visit) if visit is not None else None

    def answer(self, visit_id: str) -> Sheet:
        """End the visit at the desk: the answer was given and no file is needed."""
        return self._end(visit_id, "answered")

    def refer(self, visit_id: str) -> Sheet:
        """Pass an unclear matter to the social researcher; the card then asks for the question, and puts it once it is there.

        Raises StepRefused where the policy knows no such referral.
        """
        return self._end(visit_id, "referred")

    def today(self) -> tuple[VisitLine, ...]:
        """Today's visits, newest first. A card on which nothing was written is no visit yet."""
        with self._desk.store.reading() as session:
            found = session.scalars(
                select(Visit).where(received_on(self._desk.today())).order_by(Visit.arrived_at.desc())
            )
            return tuple(self._line(visit) for visit in found)

    def _end(self, visit_id: str, outcome: str) -> Sheet:
        with self._desk.store.transaction(self._desk.officer.id) as session:
            visit = session.get_one(Visit, visit_id)
            if visit.application_id:
                raise NotReady(what=tr("an application was opened from this visit"))
            if visit.outcome == "programme":
                raise NotReady(what=tr("a request for a programme was begun from this visit"))
            visit.outcome = outcome
            session.flush()
            sheet = self._sheet(session, visit)
            if sheet.complete:
                received_in(session, self._procedure, visit, self._desk.now(), answered=outcome == "answered")
                if outcome == "referred":
                    ask_of_visit(session, self._desk, self._procedure, visit)
            return sheet

    def _sheet(self, session: Session, visit: Visit) -> Sheet:
        """What is asked of a visit under this policy: whether applying was explained is asked where an article says so,
        and a programme can be what somebody comes for where such requests are taken.
        """
        told, programmes = self._desk.profile.step("online_application") is not None, taken(self._desk.profile)
        names = tuple(n for n, f in fields_of(Visit).items() if not f.system and (told or n != _ONLINE))
        purposes = tuple(one for one in PURPOSES if programmes or one.code != "programme")
        return self._records.sheet(session, visit, names=names, choices={"purpose": purposes})

    def _line(self, visit: Visit) -> VisitLine:
        def show(name: str) -> str:
            return self._records.field(Visit, name).show(getattr(visit, name))

        waiting = tr("Waits") if visit.ticket and not visit.called_at else tr("Open")
        return VisitLine(
            visit.id,
            visit.visitor_name or (tr("Number {ticket}", ticket=visit.ticket) if visit.ticket else tr("Not named yet")),
            show("channel"),
            show("purpose"),
            show("outcome") or waiting,
            time_of_day(visit.arrived_at or self._desk.now()),
            visit.application_id,
        )


def time_of_day(stored: str | None) -> str:
    """The Saudi time of a stored moment; "" where there is none."""
    return ltr(f"{dt.datetime.fromisoformat(stored).astimezone(SAUDI_TIME):%H:%M}") if stored else ""


def on_day(day: dt.date) -> ColumnElement[bool]:
    """The visits that came on a Saudi day."""
    start = dt.datetime.combine(day, dt.time(), SAUDI_TIME).astimezone(dt.UTC)
    moments = [moment.isoformat(timespec="seconds") for moment in (start, start + dt.timedelta(days=1))]
    return and_(Visit.arrived_at >= moments[0], Visit.arrived_at < moments[1])


def received_on(day: dt.date) -> ColumnElement[bool]:
    """The same, those on whose card something was written."""
    typed = exists().where(Draft.type == Visit.__tablename__, Draft.id == Visit.id)
    written = or_(typed, *(getattr(Visit, name).is_not(None) for name in _WRITTEN))
    return and_(on_day(day), written)
