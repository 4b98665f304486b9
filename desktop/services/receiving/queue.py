"""The queue: visitors take a number, are called in their turn, and are given their time.

Each computer counts its own numbers anew every day, so that two desks never call the same one; the list is the
branch's. Nobody's name is called or shown to others, and no time is a limit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.errors import NotReady
from desktop.messages import tr
from desktop.models.base import fields_of, new_id
from desktop.models.reception import Visit
from desktop.policy.channels import IN_PERSON, channels_of, listed
from desktop.services.receiving.reception import on_day, time_of_day
from desktop.services.records import Desk, Officer
from desktop.services.visits import given, minutes, waited
from desktop.text import ltr

_BEGUN = ("application", "programme")
"""How a visit goes on at the desk: what was begun is being filled in."""

_FEW = 100  # numbers that stay three digits at the first desk


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody who waits: their number, since when, how many minutes so far, and whether they go before the others."""

    visit_id: str
    ticket: str
    since: str
    minutes: int
    goes_first: bool

    @property
    def id(self) -> str:
        """What tells this line from others in a list."""
        return self.visit_id


@dataclass(frozen=True, slots=True)
class Served:
    """Somebody who was called or came without waiting: the moments, and the time given. `ended` is "" while they are here,
    which is until they have gone where a file or a request was begun (`begun`).
    """

    visit_id: str
    ticket: str
    channel: str
    arrived: str
    called: str
    ended: str
    waited: int | None
    given: int | None
    outcome: str
    by: str
    application_id: str | None
    begun: bool

    @property
    def id(self) -> str:
        """What tells this line from others in a list."""
        return self.visit_id


@dataclass(frozen=True, slots=True)
class Timing:
    """The times of one visit, in minutes; `running` while the visitor is still here."""

    ticket: str
    waited: int | None
    given: int
    running: bool


class Queue:
    """Numbers, turns and times of the visitors of one day."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def take_number(self, *, goes_first: bool = False) -> Waiting:
        """Give the next number of this computer to somebody who has come in."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            visit = Visit(
                id=new_id(),
                scope=self._desk.scope,
                channel=listed(self._desk.profile, IN_PERSON) or self._desk.profile.channels[0].code,
                ticket=self._next(session),
                goes_first=goes_first or None,
                arrived_at=self._desk.now(),
            )
            session.add(visit)
            return self._line(visit)

    def waiting(self) -> tuple[Waiting, ...]:
        """Who waits, in the order in which they are called."""
        with self._desk.store.reading() as session:
            return tuple(self._line(visit) for visit in self._in_turn(session))

    def how_many(self) -> int:
        """How many wait."""
        with self._desk.store.reading() as session:
            return session.scalar(select(func.count()).select_from(Visit).where(self._waits())) or 0

    def call_next(self) -> str:
        """Call whoever's turn it is; the visit. Raises NotReady when nobody waits."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            first = next(iter(self._in_turn(session)), None)
            if first is None:
                raise NotReady(what=tr("nobody is waiting"))
            self._serve(session, first)
            return first.id

    def call(self, visit_id: str) -> str:
        """Call somebody out of turn, or again after they were put back."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            visit = session.get_one(Visit, visit_id)
            self._serve(session, visit)
            return visit.id

    def put_back(self, visit_id: str) -> None:
        """Who was called is not there yet: the number waits on, as if it had not been called."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            visit = session.get_one(Visit, visit_id)
            if visit.outcome or not visit.ticket:
                raise NotReady(what=tr("this visit has an outcome already"))
            visit.called_at = visit.served_by = visit.served_by_id = None

    def left(self, visit_id: str) -> None:
        """Who waited has left: the number is not called any more."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            visit = session.get_one(Visit, visit_id)
            if visit.outcome:
                raise NotReady(what=tr("this visit has an outcome already"))
            visit.outcome, visit.ended_at = "left", self._desk.now()

    def end(self, visit_id: str) -> None:
        """The visitor has gone, after a file or a request was begun: this is how much time they were given."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            visit = session.get_one(Visit, visit_id)
            visit.ended_at = visit.ended_at or self._desk.now()

    def served(self) -> tuple[Served, ...]:
        """Who was served today, whoever served them, newest first."""
        today = on_day(self._desk.today())
        with self._desk.store.reading() as session:
            found = session.scalars(
                select(Visit).where(today, Visit.called_at.is_not(None)).order_by(Visit.called_at.desc())
            )
            return tuple(self._served(visit) for visit in found if visit.ticket or visit.outcome)

    def timing(self, visit_id: str) -> Timing | None:
        """How long a visitor waited and how much time they have been given; None before they were called."""
        with self._desk.store.reading() as session:
            visit = session.get(Visit, visit_id)
            if visit is None or not visit.called_at:
                return None
            return Timing(
                ltr(visit.ticket or ""), waited(visit), given(visit, self._desk.now()) or 0, visit.ended_at is None
            )

    def _serve(self, session: Session, visit: Visit) -> None:
        """Turn to somebody: whoever sat here before, and has a file or a request by now, is no longer here."""
        now, officer = self._desk.now(), self._desk.officer
        if visit.outcome:
            raise NotReady(what=tr("this visit has an outcome already"))
        for one in session.scalars(_still_here(officer)):
            one.ended_at = now
        visit.called_at, visit.served_by, visit.served_by_id = now, officer.name, officer.id

    def _waits(self) -> Any:
        return (
            on_day(self._desk.today()) & Visit.ticket.is_not(None) & Visit.called_at.is_(None) & Visit.outcome.is_(None)
        )

    def _in_turn(self, session: Session) -> list[Visit]:
        """Those who go first, and then everybody in the order in which they came."""
        found = session.scalars(select(Visit).where(self._waits()))
        return sorted(found, key=lambda one: (not one.goes_first, one.arrived_at or "", one.ticket or ""))

    def _next(self, session: Session) -> str:
        """This computer's number and a count: 101, 102, ... at the first one; after the hundredth with a dash."""
        desk = self._desk.numbering.rpartition("-")[2]
        today = session.scalars(select(Visit.ticket).where(on_day(self._desk.today()), Visit.ticket.is_not(None)))
        count = sum(_is_of(desk, ticket) for ticket in today if ticket) + 1
        return f"{desk}{count:02}" if count < _FEW else f"{desk}-{count}"

    def _line(self, visit: Visit) -> Waiting:
        since = minutes(visit.arrived_at, self._desk.now()) or 0
        return Waiting(visit.id, ltr(visit.ticket or ""), time_of_day(visit.arrived_at), since, bool(visit.goes_first))

    def _served(self, visit: Visit) -> Served:
        fields = fields_of(Visit)
        channels = {channel.code: channel.label for channel in channels_of(self._desk.profile)}
        return Served(
            visit.id,
            ltr(visit.ticket or ""),
            channels.get(visit.channel or "", visit.channel or ""),
            time_of_day(visit.arrived_at),
            time_of_day(visit.called_at),
            time_of_day(visit.ended_at),
            waited(visit) if visit.ticket else None,
            given(visit, self._desk.now()),
            fields["outcome"].show(visit.outcome) or tr("Being served"),
            visit.served_by or "",
            visit.application_id,
            visit.outcome in _BEGUN,
        )


def _is_of(desk: str, ticket: str) -> bool:
    """Whether a number was given by that computer: 07 or -107 behind its own number."""
    rest = ticket.removeprefix(desk)
    return ticket.startswith(desk) and (len(rest) == 2 or rest.startswith("-"))


def _still_here(officer: Officer) -> Any:
    return select(Visit).where(
        Visit.served_by_id == officer.id,
        Visit.outcome.in_(_BEGUN),
        Visit.called_at.is_not(None),
        Visit.ended_at.is_(None),
    )
