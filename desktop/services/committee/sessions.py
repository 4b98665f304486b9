"""Sessions of the committee: called, their agenda of files by code, opened, their minutes closed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, show_pair, to_hijri
from desktop.errors import NotReady, StepRefused
from desktop.field import Field
from desktop.messages import tr
from desktop.mistakes import Missing
from desktop.models.application import Application
from desktop.models.base import ASSOCIATION, fields_of, new_id
from desktop.models.committee import AgendaItem, CommitteeSession
from desktop.policy.procedure import act
from desktop.services.committee.attend import (
    attendances_in,
    counted_in,
    decision_of,
    recusals_in,
    say_counted,
    seat_all,
)
from desktop.services.committee.codes import file_code
from desktop.services.committee.lines import body_code, body_name, day_of, item_views, ready_file, session_line
from desktop.services.committee.views import NotPut, ReadyFile, Seat, SessionLine, SessionView
from desktop.services.documents.verification import Verification
from desktop.services.house_rules import members_in, rules_in
from desktop.services.powers import may, refusal, require
from desktop.services.procedure import Procedure
from desktop.services.records import Desk, Records
from desktop.services.seals.declarations import Declarations
from desktop.services.views import Ref

PLANNED = ("held_on", "held_at", "place", "matters")
"""What is said when a session is called."""

MOST_READY = 200
_BEFORE_IT = ("complete", "researched", "in_committee")


class Sessions:
    """Prepares and records sessions; what is decided there is the business of `Decisions`."""

    def __init__(self, desk: Desk, records: Records, verification: Verification, declarations: Declarations) -> None:
        self._desk, self._records = desk, records
        self._verification, self._declarations = verification, declarations
        self._procedure = Procedure(desk)

    def may_record(self) -> bool:
        """Whether this officer prepares and records sessions."""
        return may(self._desk.officer, "committee")

    def asked(self) -> tuple[Field, ...]:
        """The questions when a session is called."""
        return tuple(fields_of(CommitteeSession)[name] for name in PLANNED)

    def recorded(self) -> tuple[Field, ...]:
        """What is put on record beside the decisions."""
        return (fields_of(CommitteeSession)["reservations"],)

    def all(self) -> tuple[SessionLine, ...]:
        """Every session, those to come and in session first, then the newest."""
        with self._desk.store.reading() as session:
            found = session.scalars(select(CommitteeSession)).all()
            return tuple(session_line(session, one) for one in sorted(found, key=_soonest))

    def ready(self) -> tuple[ReadyFile, ...]:
        """The files that wait for an agenda, the oldest first; whether each is whole is looked into when it is put on one."""
        with self._desk.store.reading() as session:
            oldest = sorted(self._waiting(session), key=lambda one: (_completed(one), one.application_no or ""))
            return tuple(ready_file(session, self._desk, one) for one in oldest[:MOST_READY])

    def how_many_ready(self) -> int:
        """How many files wait for an agenda, without looking into them."""
        with self._desk.store.reading() as session:
            return len(self._waiting(session))

    def session(self, session_id: str) -> SessionView:
        """One session with everything that belongs to it."""
        with self._desk.store.reading() as session:
            held = session.get_one(CommitteeSession, session_id)
            counted = counted_in(session, held)
            return SessionView(
                session_line(session, held),
                day_of(held),
                held.committee or body_name(self._desk.profile),
                self._records.sheet(session, held, names=PLANNED),
                self._records.sheet(session, held, names=("reservations",)),
                tuple(
                    Seat(one.id, one.member_id or "", one.name or "", one.capacity or "", one.attendance or "",
                         one.absence or "")
                    for one in attendances_in(session, session_id)
                ),
                item_views(session, self._desk, held),
                say_counted(counted) if held.state != "planned" else "",
                counted.reached,
                refusal(self._desk.officer, "committee"),
            )  # fmt: skip

    def plan(self, typed: Mapping[str, object]) -> str:
        """Call a session; its id. It takes the next number of its year. Raises NotAllowed or an InputError."""
        require(self._desk.officer, "committee")
        asked = fields_of(CommitteeSession)
        said = {name: asked[name].parse(typed.get(name), typed) for name in PLANNED}
        if any(asked[name].required and value is None for name, value in said.items()):
            raise Missing()
        with self._desk.store.transaction(self._desk.officer.id) as session:
            profile = self._desk.profile
            year = self._year(session, said["held_on"])
            held = CommitteeSession(
                id=new_id(),
                scope=ASSOCIATION,
                year=year,
                number=_next(session, year),
                body=body_code(profile),
                committee=body_name(profile),
                state="planned",
                planned_by=self._desk.officer.name,
                planned_at=self._desk.now(),
                **said,
            )
            session.add(held)
            return held.id

    def edit(self, ref: Ref, name: str, typed: object) -> None:
        """Change what was said when the session was called, or put reservations on record; kept as typed if not right yet."""
        require(self._desk.officer, "committee")
        with self._desk.store.transaction(self._desk.officer.id) as session:
            held = session.get_one(CommitteeSession, ref.id)
            wanted = "planned" if name in PLANNED else "open"
            if held.state != wanted:
                raise StepRefused(what=tr("Change the session"), why=tr("It is past that point."))
            self._records.edit_in(session, ref, name, typed)

    def add(self, session_id: str, application_ids: Iterable[str]) -> tuple[NotPut, ...]:
        """Put files on the agenda, which submits those that were not yet; those that cannot be, and why.

        Raises NotAllowed, or StepRefused where the minutes are closed.
        """
        require(self._desk.officer, "committee")
        with self._desk.store.transaction(self._desk.officer.id) as session:
            held = session.get_one(CommitteeSession, session_id)
            if held.state == "closed":
                raise StepRefused(what=tr(act("submit").label), why=tr("The minutes of this session are closed."))
            left = []
            for application_id in application_ids:
                application = session.get_one(Application, application_id)
                if why := self._refused(session, application):
                    left.append(NotPut(file_code(application_id), why))
                else:
                    self._submit(session, held, application)
            return tuple(left)

    def drop(self, item_id: str) -> None:
        """Take a file off the agenda; it stays before the committee and waits for another session."""
        require(self._desk.officer, "committee")
        with self._desk.store.transaction(self._desk.officer.id) as session:
            item = session.get_one(AgendaItem, item_id)
            held = session.get_one(CommitteeSession, item.session_id)
            if held.state == "closed" or decision_of(session, item_id) is not None:
                raise StepRefused(what=tr("Take the file off the agenda"), why=tr("It was decided in this session."))
            for recusal in recusals_in(session, item_id):
                session.delete(recusal)
            session.delete(item)

    def open(self, session_id: str) -> SessionView:
        """Open the session: every member has a seat, and the quorum rule of the day is kept with it.

        Raises NotAllowed, or NotReady where nobody sits on the committee.
        """
        require(self._desk.officer, "committee")
        with self._desk.store.transaction(self._desk.officer.id) as session:
            held = session.get_one(CommitteeSession, session_id)
            if held.state != "planned":
                raise StepRefused(what=tr("Open the session"), why=tr("It was opened before."))
            if held.held_on.day > self._desk.today():
                why = tr("It is called for {day}: change the date if it is held earlier.", day=show_pair(held.held_on))
                raise StepRefused(what=tr("Open the session"), why=why)
            rule = rules_in(session).quorum
            if not members_in(session):
                raise NotReady(what=tr("the members of the committee"))
            held.number = self._own_number(session, held)
            held.state, held.opened_at = "open", self._desk.now()
            held.quorum, held.quorum_count, held.chair_needed = rule.kind.value, rule.count, rule.chair_needed
            seat_all(session, held)
        return self.session(session_id)

    def close(self, session_id: str) -> SessionView:
        """Close the minutes: nothing of the session changes any more; what was not decided waits for another session."""
        require(self._desk.officer, "committee")
        with self._desk.store.transaction(self._desk.officer.id) as session:
            held = session.get_one(CommitteeSession, session_id)
            if held.state != "open":
                raise StepRefused(what=tr("Close the minutes"), why=tr("The session is not open."))
            if any(one.attendance == "absent" and not one.absence for one in attendances_in(session, session_id)):
                raise NotReady(what=tr("the reason of each absence"))
            held.state, held.closed_at = "closed", self._desk.now()
        return self.session(session_id)

    def _waiting(self, session: Session) -> list[Application]:
        found = session.scalars(select(Application).where(Application.stage.in_(_BEFORE_IT))).all()
        return [one for one in found if one.stage != "in_committee" or active_item(session, one.id) is None]

    def _submit(self, session: Session, held: CommitteeSession, application: Application) -> None:
        item = AgendaItem(
            id=new_id(),
            scope=application.scope,
            session_id=held.id,
            application_id=application.id,
            code=file_code(application.id),
            added_by=self._desk.officer.name,
            added_at=self._desk.clock().isoformat(),
        )
        session.add(item)
        session.flush()
        if application.stage != "in_committee":
            self._procedure.perform_in(session, application, "submit", proof=item)

    def _refused(self, session: Session, application: Application) -> str:
        """Why a file cannot be put on an agenda; "" if it can."""
        if active_item(session, application.id) is not None:
            return tr("It is on the agenda of a session already.")
        if application.stage != "in_committee" and (refused := self._procedure.refused_in(application, "submit")):
            return refused
        missing = self._missing(session, application)
        return NotReady(what=missing).say() if missing else ""

    def _missing(self, session: Session, application: Application) -> str:
        """What a file lacks before it may be decided: nothing is decided on what is incomplete or was changed after signing."""
        if self._declarations.compose_in(session, application).stale:
            return tr("a new declaration, because the data changed after signing")
        return tr("; ").join(self._verification.outstanding(session, application))

    def _year(self, session: Session, held_on: object) -> str:
        assert isinstance(held_on, WrittenDate)
        day = held_on.day
        return str(to_hijri(day)[0] if rules_in(session).session_year == "hijri" else day.year)

    def _own_number(self, session: Session, held: CommitteeSession) -> int:
        """Two branches may have called sessions without hearing of each other: whoever opens second takes the next number."""
        same = (
            CommitteeSession.year == held.year,
            CommitteeSession.number == held.number,
            CommitteeSession.id != held.id,
        )
        others = session.scalars(select(CommitteeSession).where(*same)).all()
        taken = any(one.state != "planned" or one.id < held.id for one in others)
        return _next(session, held.year or "") if taken else held.number or _next(session, held.year or "")


def active_item(session: Session, application_id: str) -> AgendaItem | None:
    """The place of a file on an agenda where it is still to be decided."""
    for item in session.scalars(select(AgendaItem).where(AgendaItem.application_id == application_id)):
        held = session.get(CommitteeSession, item.session_id)
        if held is not None and held.state != "closed" and decision_of(session, item.id) is None:
            return item
    return None


def _next(session: Session, year: str) -> int:
    numbers = session.scalars(select(CommitteeSession.number).where(CommitteeSession.year == year))
    return max((number or 0 for number in numbers), default=0) + 1


def _soonest(held: CommitteeSession) -> tuple[int, int, str]:
    """What is in session first, then what is to come in its order, then the past, the newest first."""
    day = held.held_on.day.toordinal() if isinstance(held.held_on, WrittenDate) else 0
    rank = {"open": 0, "planned": 1}.get(held.state or "", 2)
    return rank, -day if rank == 2 else day, held.id


def _completed(application: Application) -> str:
    return application.completed_on.day.isoformat() if isinstance(application.completed_on, WrittenDate) else ""
