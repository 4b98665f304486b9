"""The programmes of the association, who takes part in them, and how a programme or a service ends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, show_hijri
from desktop.errors import NotReady
from desktop.field import Choice, Field
from desktop.messages import mark, tr, trn
from desktop.mistakes import AnswersWrong, EndsBeforeStart
from desktop.models.aftercare import Enrolment, Programme
from desktop.models.application import Application
from desktop.models.base import ASSOCIATION, fields_of, new_id
from desktop.policy.granting import Grant
from desktop.services.aftercare import said
from desktop.services.aftercare.granted import granted, only
from desktop.services.aftercare.views import EnrolmentLine, ProgrammeLine
from desktop.services.asked import judged, sheet
from desktop.services.powers import require
from desktop.services.procedure import Procedure
from desktop.services.records import Desk, services_of
from desktop.services.views import Ref, Sheet
from desktop.values import Kind, Value

_ENDING = ("ended_on", "end_reason", "end_words")
_OF_PROGRAMME = ("name", "service", "starts_on", "ends_on", "capacity", "article", "rules")


class Enrolments:
    """Programmes belong to the whole association; enrolments to the branch of the file.

    How many take part is counted among the enrolments that this computer knows.
    """

    def __init__(self, desk: Desk, procedure: Procedure) -> None:
        self._desk, self._procedure = desk, procedure

    def programmes(self) -> tuple[ProgrammeLine, ...]:
        """Every programme, the newest first."""
        with self._desk.store.reading() as session:
            rows = sorted(session.scalars(select(Programme)), key=_begins, reverse=True)
            return tuple(self._line(session, row) for row in rows)

    def ask(self, programme_id: str = "") -> Sheet:
        """What is written down about a programme; of a new one, nothing yet."""
        with self._desk.store.reading() as session:
            row = session.get_one(Programme, programme_id) if programme_id else None
            values = {name: getattr(row, name) if row else None for name in _OF_PROGRAMME}
            asked = sheet(Programme, values, names=_OF_PROGRAMME, choices={"service": services_of(self._desk.profile)})
            return replace(asked, ref=Ref(Programme.__tablename__, programme_id))

    def save(self, answers: Mapping[str, Value], programme_id: str = "") -> str:
        """Write down a programme, new or changed; its id. Raises AnswersWrong, NotAllowed."""
        require(self._desk.officer, "programmes")
        values = judged(self.ask(programme_id), answers, self._desk.today())
        _in_order(values, "starts_on", "ends_on")
        with self._desk.store.transaction(self._desk.officer.id) as session:
            if programme_id:
                row = session.get_one(Programme, programme_id)
            else:
                row = Programme(id=new_id(), scope=ASSOCIATION, recorded_at=self._desk.now())
                session.add(row)
            for name, value in values.items():
                setattr(row, name, value)
            return row.id

    def ask_enrol(self, application_id: str) -> Sheet:
        """Which programme, and from when: the programmes of a service that was granted, with a place left.

        Raises NotReady where there is none.
        """
        with self._desk.store.reading() as session:
            offered = tuple(Choice(row.id, row.name or "") for row in self._offered(session, application_id))
        if not offered:
            raise NotReady(what=tr("a programme of a service that was granted, with a place left"))
        fields = (
            Field(mark("Programme"), Kind.CHOICE, name="programme", required=True, choices=offered),
            replace(fields_of(Enrolment)["starts_on"], required=True),
        )
        chosen = offered[0].code if len(offered) == 1 else None
        today = WrittenDate.of(self._desk.today())
        return Sheet(Ref(Enrolment.__tablename__, ""), "", fields, {"programme": chosen, "starts_on": today})

    def enrol(self, application_id: str, answers: Mapping[str, Value]) -> str:
        """Enrol in a programme of a service that was granted; the id of the enrolment.

        Raises AnswersWrong, NotReady where no programme is offered to this file, StepRefused, NotAllowed.
        """
        values = judged(self.ask_enrol(application_id), answers, self._desk.today())
        with self._desk.store.transaction(self._desk.officer.id) as session:
            application = session.get_one(Application, application_id)
            programme = session.get_one(Programme, values["programme"])
            starts_on = values["starts_on"]
            _in_order({"starts_on": starts_on, "ends_on": programme.ends_on}, "starts_on", "ends_on", at="starts_on")
            row = Enrolment(
                id=new_id(),
                scope=application.scope,
                application_id=application_id,
                programme_id=programme.id,
                service=programme.service,
                starts_on=starts_on,
                state="running",
                enrolled_by=self._desk.officer.name,
                enrolled_at=self._desk.now(),
            )
            session.add(row)
            self._procedure.perform_in(session, application, "enrol", proof=row, said=programme.name or "")
            return row.id

    def ask_end(self) -> Sheet:
        """What is written down when a programme or a service ends."""
        return sheet(Enrolment, {"ended_on": WrittenDate.of(self._desk.today())}, names=_ENDING)

    def end(self, enrolment_id: str, answers: Mapping[str, Value]) -> None:
        """End that somebody takes part. Raises AnswersWrong, NotReady where it has ended already, StepRefused."""
        values = judged(self.ask_end(), answers, self._desk.today())
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = session.get_one(Enrolment, enrolment_id)
            if row.state == "ended":
                raise NotReady(what=tr("this has ended already"))
            _in_order({**values, "starts_on": row.starts_on}, "starts_on", "ended_on")
            self._end(session, row, values)

    def end_service(self, application_id: str, service: str, answers: Mapping[str, Value]) -> None:
        """End a service that was granted: nothing more of it falls due. Raises AnswersWrong, NotReady, StepRefused."""
        values = judged(self.ask_end(), answers, self._desk.today())
        with self._desk.store.transaction(self._desk.officer.id) as session:
            application = session.get_one(Application, application_id)
            mine = [one for one in self._granted(session, application_id) if one.service == service]
            if not mine:
                raise NotReady(what=tr("a decision that grants this service"))
            starts = min((one.starts for one in mine), key=lambda one: one.day)
            _in_order({**values, "starts_on": starts}, "starts_on", "ended_on")
            row = Enrolment(
                id=new_id(),
                scope=application.scope,
                application_id=application_id,
                service=service,
                starts_on=starts,
                enrolled_by=self._desk.officer.name,
                enrolled_at=self._desk.now(),
            )
            session.add(row)
            self._end(session, row, values)

    def of_in(self, session: Session, application_id: str) -> tuple[EnrolmentLine, ...]:
        """In what a file takes or took part, the running ones first."""
        found = session.scalars(
            select(Enrolment).where(Enrolment.application_id == application_id, Enrolment.programme_id.is_not(None))
        )
        rows = sorted(found, key=lambda row: (row.state != "running", row.enrolled_at or "", row.id))
        return tuple(self._enrolment(session, row) for row in rows)

    def ended_services(self, session: Session, application_id: str) -> dict[str, str]:
        """In words, since when and why nothing more of a service is given."""
        found = session.scalars(
            select(Enrolment).where(Enrolment.application_id == application_id, Enrolment.programme_id.is_(None))
        )
        return {row.service or "": _ended(row) for row in found if row.state == "ended"}

    def _end(self, session: Session, row: Enrolment, values: Mapping[str, Value]) -> None:
        for name, value in values.items():
            setattr(row, name, value)
        row.state, row.ended_by, row.ended_at = "ended", self._desk.officer.name, self._desk.now()
        application = session.get_one(Application, row.application_id)
        reason = fields_of(Enrolment)["end_reason"].show(row.end_reason)
        self._procedure.perform_in(
            session, application, "end_service", proof=row, said=self._name(session, row), reason=reason
        )

    def _offered(self, session: Session, application_id: str) -> list[Programme]:
        mine = {one.service for one in self._granted(session, application_id)}
        there = set(self._running(session, application_id))
        rows = [row for row in session.scalars(select(Programme)) if row.service in mine and row.id not in there]
        return sorted((row for row in rows if self._is_open(session, row)), key=_begins)

    def _granted(self, session: Session, application_id: str) -> tuple[Grant, ...]:
        return granted(session, self._desk, only(application_id)).get(application_id, ())

    def _running(self, session: Session, application_id: str) -> tuple[str, ...]:
        mine = select(Enrolment.programme_id).where(
            Enrolment.application_id == application_id, Enrolment.state == "running"
        )
        return tuple(one for one in session.scalars(mine) if one)

    def _taken(self, session: Session, programme_id: str) -> int:
        asked = select(func.count()).where(Enrolment.programme_id == programme_id, Enrolment.state == "running")
        return session.scalar(asked) or 0

    def _is_open(self, session: Session, row: Programme) -> bool:
        over = row.ends_on is not None and row.ends_on.day < self._desk.today()
        full = isinstance(row.capacity, int) and self._taken(session, row.id) >= row.capacity
        return not over and not full

    def _line(self, session: Session, row: Programme) -> ProgrammeLine:
        taken = trn("{n} take part", self._taken(session, row.id))
        places = tr("{taken} of {places}", taken=taken, places=row.capacity) if row.capacity else taken
        begins = show_hijri(row.starts_on) if row.starts_on else ""
        return ProgrammeLine(
            row.id,
            row.name or "",
            said.service(self._desk.profile, row.service or ""),
            said.span(row.starts_on, row.ends_on) if row.starts_on and row.ends_on else begins,
            places,
            row.article or "",
            self._is_open(session, row),
        )

    def _enrolment(self, session: Session, row: Enrolment) -> EnrolmentLine:
        since = said.day(row.starts_on)
        running = row.state == "running"
        name, ended = self._name(session, row), "" if running else _ended(row)
        return EnrolmentLine(row.id, row.application_id or "", name, since, running, ended)

    def _name(self, session: Session, row: Enrolment) -> str:
        programme = session.get(Programme, row.programme_id) if row.programme_id else None
        if programme is not None:
            return programme.name or ""
        profile = self._desk.profile_of(session.get_one(Application, row.application_id))
        return said.service(profile, row.service or "")


def _ended(row: Enrolment) -> str:
    reason = fields_of(Enrolment)["end_reason"].show(row.end_reason)
    return tr("Ended on {day}: {reason}", day=show_hijri(row.ended_on), reason=reason) if row.ended_on else reason


def _in_order(values: Mapping[str, Value], first: str, last: str, at: str = "") -> None:
    """Two dates in their order; the fault stands at the last of them, or where it is said."""
    begins, ends = values.get(first), values.get(last)
    if isinstance(begins, WrittenDate) and isinstance(ends, WrittenDate) and ends.day < begins.day:
        raise AnswersWrong({at or last: EndsBeforeStart().say()})


def _begins(row: Programme) -> tuple[str, str]:
    return (row.starts_on.day.isoformat() if row.starts_on else "", row.id)
