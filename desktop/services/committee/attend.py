"""Who came to a session, who stands back from which file, and whether those who count are enough."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import StepRefused
from desktop.messages import tr
from desktop.mistakes import Missing, NotAChoice
from desktop.models.base import ASSOCIATION, fields_of, new_id
from desktop.models.committee import AgendaItem, Attendance, CommitteeSession, Decision, Recusal
from desktop.policy import quorum
from desktop.policy.quorum import Counted, Quorum, QuorumRule
from desktop.services.committee.views import Lists
from desktop.services.house_rules import members_in, one_id
from desktop.services.powers import require
from desktop.services.records import Desk, Records
from desktop.services.views import Ref


class Attending:
    """Writes attendance and recusals down while the session is open."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk, self._records = desk, records

    def lists(self) -> Lists:
        """The answers offered."""
        seat, recusal = fields_of(Attendance), fields_of(Recusal)
        asked = (seat["capacity"], seat["absence"], recusal["reason"])
        return Lists(*(tuple((one.code, tr(one.label)) for one in field.choices) for field in asked))

    def mark(self, attendance_id: str, name: str, typed: object) -> None:
        """Write down whether a member came, or why not. Raises NotAllowed, StepRefused, InputError."""
        require(self._desk.officer, "committee")
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = session.get_one(Attendance, attendance_id)
            held = open_in(session, row.session_id or "", tr("Record the attendance"))
            if typed == "absent" and _decided_any(session, held.id):
                why = tr("A decision of this session rests on who was there; somebody who comes late can be added.")
                raise StepRefused(what=tr("Record the attendance"), why=why)
            self._records.edit_in(session, Ref(Attendance.__tablename__, row.id), name, typed)

    def stand_back(self, item_id: str, member_id: str, reason: str) -> None:
        """Write down that a member stands back from a file. Raises NotAllowed, StepRefused, InputError."""
        require(self._desk.officer, "committee")
        said = fields_of(Recusal)["reason"].parse(reason)
        if said is None:
            raise Missing()
        with self._desk.store.transaction(self._desk.officer.id) as session:
            item = self._undecided(session, item_id)
            seats = attendances_in(session, item.session_id or "")
            member = next((one for one in seats if one.member_id == member_id), None)
            if member is None:
                raise NotAChoice()
            if member_id in {one.member_id for one in recusals_in(session, item_id)}:
                return
            session.add(
                Recusal(
                    id=new_id(),
                    scope=item.scope,
                    item_id=item.id,
                    application_id=item.application_id,
                    member_id=member_id,
                    member=member.name,
                    reason=str(said),
                    noted_by=self._desk.officer.name,
                    noted_at=self._desk.now(),
                )
            )

    def come_back(self, recusal_id: str) -> None:
        """Take a recusal back that was written down by mistake. Raises NotAllowed, StepRefused."""
        require(self._desk.officer, "committee")
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = session.get_one(Recusal, recusal_id)
            self._undecided(session, row.item_id or "")
            session.delete(row)

    def _undecided(self, session: Session, item_id: str) -> AgendaItem:
        item = session.get_one(AgendaItem, item_id)
        what = tr("Record that a member stands back")
        open_in(session, item.session_id or "", what)
        if decision_of(session, item_id) is not None:
            raise StepRefused(what=what, why=tr("This file is decided in this session already."))
        return item


def seat_all(session: Session, held: CommitteeSession) -> None:
    """Give every member a seat at a session that opens: present until somebody says otherwise."""
    known = {one.id for one in attendances_in(session, held.id)}
    for member in members_in(session):
        seat = one_id("attendance", held.id, member.id)
        if seat not in known:
            session.add(
                Attendance(
                    id=seat,
                    scope=ASSOCIATION,
                    session_id=held.id,
                    member_id=member.id,
                    name=member.name,
                    capacity=member.capacity,
                    attendance="present",
                )
            )


def open_in(session: Session, session_id: str, what: str) -> CommitteeSession:
    """The session, which must be open for what is to be done. Raises StepRefused."""
    held = session.get_one(CommitteeSession, session_id)
    if held.state != "open":
        why = tr("The minutes of this session are closed.") if held.state == "closed" else tr("Open the session first.")
        raise StepRefused(what=what, why=why)
    return held


def attendances_in(session: Session, session_id: str) -> tuple[Attendance, ...]:
    """The seats of a session, in the order of the members."""
    found = session.scalars(select(Attendance).where(Attendance.session_id == session_id)).all()
    capacities = [one.code for one in fields_of(Attendance)["capacity"].choices]
    return tuple(sorted(found, key=lambda one: (capacities.index(one.capacity or "member"), one.name or "", one.id)))


def recusals_in(session: Session, item_id: str) -> tuple[Recusal, ...]:
    """Who stands back from a file."""
    found = session.scalars(select(Recusal).where(Recusal.item_id == item_id))
    return tuple(sorted(found, key=lambda one: (one.noted_at or "", one.id)))


def decision_of(session: Session, item_id: str) -> Decision | None:
    """What was decided about a file on an agenda."""
    return session.scalars(select(Decision).where(Decision.item_id == item_id)).first()


def rule_of(held: CommitteeSession) -> QuorumRule:
    """The rule under which a session was opened: a later change of the settings does not touch it."""
    return QuorumRule(Quorum(held.quorum or "majority"), held.quorum_count or 0, held.chair_needed is not False)


def seats_of(session: Session, session_id: str) -> tuple[quorum.Seat, ...]:
    """The members as the quorum sees them."""
    return tuple(
        quorum.Seat(one.member_id or "", one.capacity or "member", one.attendance == "present")
        for one in attendances_in(session, session_id)
    )


def counted_in(session: Session, held: CommitteeSession, item_id: str = "") -> Counted:
    """The quorum of a session, or of one file from which some stand back."""
    recused = {one.member_id or "" for one in recusals_in(session, item_id)} if item_id else set()
    return quorum.count(rule_of(held), seats_of(session, held.id), recused)


def say_counted(counted: Counted) -> str:
    """The quorum in one sentence."""
    said = tr("{present} of {members} members count, and {needed} are needed.", present=counted.present,
              members=counted.members, needed=counted.needed)  # fmt: skip
    if counted.reached:
        return " ".join((tr("The quorum is reached."), said))
    missing = tr("The chair is absent.") if counted.chair_missing else ""
    return " ".join(part for part in (tr("The quorum is not reached."), said, missing) if part)


def _decided_any(session: Session, session_id: str) -> bool:
    return session.scalars(select(Decision.id).where(Decision.session_id == session_id)).first() is not None
