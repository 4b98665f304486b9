"""Reception: log who came and through which channel, answer or refer the inquiry, or open an application."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import ColumnElement, and_, exists, or_, select

from desktop.dates import SAUDI_TIME
from desktop.errors import NotReady
from desktop.messages import tr
from desktop.models.base import new_id
from desktop.models.outbox import Draft
from desktop.models.reception import Visit
from desktop.services.records import Desk, Records
from desktop.services.views import Sheet, VisitLine
from desktop.text import ltr

_WRITTEN = ("visitor_name", "visitor_mobile", "purpose", "inquiry", "answer", "outcome")


class Reception:
    """The visit card (policy: receive with courtesy, answer every inquiry, give time)."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records

    def log(self) -> Sheet:
        """Begin the card of someone who has just arrived."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            visit = Visit(
                id=new_id(),
                scope=self._desk.scope,
                channel=self._desk.profile.channels[0].code,
                arrived_at=self._desk.now(),
                served_by=self._desk.officer.name,
            )
            session.add(visit)
            session.flush()
            return self._records.sheet(session, visit)

    def card(self, visit_id: str) -> Sheet:
        """The card as it stands."""
        with self._desk.store.reading() as session:
            return self._records.sheet(session, session.get_one(Visit, visit_id))

    def of(self, application_id: str) -> Sheet | None:
        """The card of the visit that opened an application, if it began with one."""
        with self._desk.store.reading() as session:
            visit = session.scalars(select(Visit).where(Visit.application_id == application_id)).first()
            return self._records.sheet(session, visit) if visit is not None else None

    def answer(self, visit_id: str) -> Sheet:
        """End the visit at the desk: the answer was given and no file is needed."""
        return self._end(visit_id, "answered")

    def refer(self, visit_id: str) -> Sheet:
        """Pass an unclear matter to the social researcher; the card then asks for the question."""
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
            visit.outcome = outcome
            session.flush()
            return self._records.sheet(session, visit)

    def _line(self, visit: Visit) -> VisitLine:
        def show(name: str) -> str:
            return self._records.field(Visit, name).show(getattr(visit, name))

        return VisitLine(
            visit.id,
            visit.visitor_name or tr("Not named yet"),
            show("channel"),
            show("purpose"),
            show("outcome") or tr("Open"),
            _time_of_day(visit.arrived_at or self._desk.now()),
            visit.application_id,
        )


def _time_of_day(stored: str) -> str:
    return ltr(f"{dt.datetime.fromisoformat(stored).astimezone(SAUDI_TIME):%H:%M}")


def received_on(day: dt.date) -> ColumnElement[bool]:
    """The visits of a Saudi day, those on whose card something was written."""
    start = dt.datetime.combine(day, dt.time(), SAUDI_TIME).astimezone(dt.UTC)
    moments = [moment.isoformat(timespec="seconds") for moment in (start, start + dt.timedelta(days=1))]
    typed = exists().where(Draft.type == Visit.__tablename__, Draft.id == Visit.id)
    written = or_(typed, *(getattr(Visit, name).is_not(None) for name in _WRITTEN))
    return and_(Visit.arrived_at >= moments[0], Visit.arrived_at < moments[1], written)
