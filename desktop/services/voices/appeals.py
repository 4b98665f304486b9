"""Appeals against a decision: in time or late, looked at by others than those who decided, answered with reasons."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import SAUDI_TIME, WrittenDate, show_hijri, show_pair
from desktop.errors import NotAllowed, NotReady, StepRefused
from desktop.field import Choice, Field
from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.base import fields_of, new_id
from desktop.models.committee import Attendance, CommitteeMember, Decision, Recusal
from desktop.models.procedure import CaseEvent
from desktop.models.voices import Appeal
from desktop.services.procedure import Procedure
from desktop.services.records import Desk
from desktop.services.voices import rights
from desktop.services.voices.times import Days, both
from desktop.services.voices.views import AppealCase, AppealLine
from desktop.text import name_key
from desktop.values import Value

ASKED = ("way", "words")
_FIELDS = fields_of(Appeal)
_OPEN = "under_study"


class Appeals:
    """The register of appeals."""

    def __init__(self, desk: Desk, procedure: Procedure, days: Days) -> None:
        self._desk, self._procedure, self._days = desk, procedure, days

    def questions(self) -> tuple[Field, ...]:
        """What is asked when an appeal is taken."""
        return tuple(_FIELDS[name] for name in ASKED)

    def refusal(self, application_id: str) -> str:
        """Why no appeal can be taken for this file now; "" if one can."""
        with self._desk.store.reading() as session:
            return self._procedure.refused_in(session.get_one(Application, application_id), "appeal")

    def take(self, application_id: str, answers: Mapping[str, Value]) -> AppealCase:
        """Put an appeal on record. One that comes late is recorded and ended, unless a manager admits it.

        Raises StepRefused, with the article, where no decision was told yet.
        """
        with self._desk.store.transaction(self._desk.officer.id) as session:
            application = session.get_one(Application, application_id)
            refused = self._procedure.refused_in(application, "appeal")
            if refused:
                self._procedure.perform_in(session, application, "appeal")  # raises, in the words of the procedure
            row = self._new(session, application, answers)
            session.add(row)
            session.flush()
            if not row.late:
                self._procedure.perform_in(session, application, "appeal", proof=row)
            return self._case(session, row)

    def admit(self, appeal_id: str, reason: str) -> AppealCase:
        """Let a late appeal be studied after all; a manager alone decides it."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = session.get_one(Appeal, appeal_id)
            if self._desk.officer.role not in rights.HEADS:
                raise NotAllowed(what=tr("admit a late appeal"))
            if row.state != "ended" or not row.late or row.answered_on is not None:
                raise NotReady(what=tr("only a late appeal is admitted"))
            application = session.get_one(Application, row.application_id)
            row.state, row.admitted_by, row.admitted_reason = _OPEN, self._desk.officer.name, reason
            self._procedure.perform_in(session, application, "appeal", proof=row, reason=reason)
            return self._case(session, row)

    def lines(self) -> tuple[AppealLine, ...]:
        """Every appeal, those under study first."""
        with self._desk.store.reading() as session:
            rows = session.scalars(select(Appeal).order_by(Appeal.received_at.desc())).all()
            found = [self._line(session, row) for row in rows]
        return tuple(sorted(found, key=lambda one: (one.state != _OPEN, not one.overdue)))

    def case(self, appeal_id: str) -> AppealCase:
        """One appeal."""
        with self._desk.store.reading() as session:
            return self._case(session, session.get_one(Appeal, appeal_id))

    def candidates(self, appeal_id: str) -> tuple[Choice, ...]:
        """The members who may review it: those who took no part in the decision."""
        with self._desk.store.reading() as session:
            row = session.get_one(Appeal, appeal_id)
            ids, names = _deciders(session, row)
            members = session.scalars(select(CommitteeMember).order_by(CommitteeMember.name)).all()
            free = [one for one in members if one.id not in ids and name_key(one.name or "") not in _keys(names)]
            return tuple(Choice(one.id, one.name or "") for one in free)

    def assign(self, appeal_id: str, body: str, members: Sequence[str], others: Sequence[str] = ()) -> AppealCase:
        """Say who reviews it: members by their ids, others by their names. Raises StepRefused for who took the decision."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = session.get_one(Appeal, appeal_id)
            rights.require(self._desk.officer, "appeal_upheld")
            if row.state != _OPEN:
                raise NotReady(what=tr("the appeal under study"))
            named = [session.get_one(CommitteeMember, one).name or "" for one in members]
            row.reviewer_body, row.reviewer_ids = body.strip() or None, tuple(members)
            row.reviewers = (*named, *(one.strip() for one in others if one.strip()))
            self._require_others(session, row)
            return self._case(session, row)

    def decide(self, appeal_id: str, *, upheld: bool, reply: str, reasons: tuple[str, ...]) -> AppealCase:
        """Record what the reviewers found: upheld, it goes before the committee again; denied, the decision stands."""
        act = "appeal_upheld" if upheld else "appeal_denied"
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = session.get_one(Appeal, appeal_id)
            rights.require(self._desk.officer, act)
            if row.state != _OPEN:
                raise NotReady(what=tr("the appeal under study"))
            if not row.reviewers:
                raise NotReady(what=tr("who reviews the appeal"))
            if not reasons or not reply.strip():
                raise NotReady(what=tr("the answer and its reasons"))
            self._require_others(session, row)
            self._answer(session, row, "upheld" if upheld else "denied", reply, reasons)
            self._procedure.perform_in(
                session, session.get_one(Application, row.application_id), act, proof=row, reason="; ".join(reasons)
            )
            return self._case(session, row)

    def end(self, appeal_id: str, reason: str) -> AppealCase:
        """The applicant takes it back: the decision stands."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = session.get_one(Appeal, appeal_id)
            rights.require(self._desk.officer, "appeal_denied")
            if row.state != _OPEN:
                raise NotReady(what=tr("the appeal under study"))
            self._answer(session, row, "ended", tr("The appeal was taken back; the decision stands."), (reason,))
            application = session.get_one(Application, row.application_id)
            self._procedure.perform_in(session, application, "appeal_denied", proof=row, reason=reason)
            return self._case(session, row)

    def _new(self, session: Session, application: Application, answers: Mapping[str, Value]) -> Appeal:
        today, told = self._days.today(session), self._told_on(session, application)
        last = self._days.last_of_appeal(session, told)
        decision = _decision(session, application.id)
        if decision is not None and isinstance(decision.appeal_until, WrittenDate):
            last = max(last, decision.appeal_until.day)  # what the letter promised stands
        late = today > last
        return Appeal(
            id=new_id(),
            scope=application.scope,
            case_no=self._days.number(session, "A", Appeal.case_no),
            application_id=application.id,
            decision_id=decision.id if decision is not None else None,
            told_on=WrittenDate.of(told),
            last_day=WrittenDate.of(last),
            received_on=WrittenDate.of(today),
            received_at=self._days.now(session),
            received_by=self._desk.officer.name,
            late=late,
            reply_by=self._days.after(session, today, self._desk.profile_of(application).voices.review_days),
            state="ended" if late else _OPEN,
            reply=tr("The appeal came after {day}, the last day of an appeal.", day=show_pair(last)) if late else None,
            **{name: answers.get(name) for name in ASKED},
        )

    @staticmethod
    def _told_on(session: Session, application: Application) -> dt.date:
        """The day on which the last decision was told."""
        told = select(CaseEvent.at).where(CaseEvent.application_id == application.id, CaseEvent.act == "notify")
        moments = [dt.datetime.fromisoformat(at) for at in session.scalars(told) if at]
        if not moments:
            raise StepRefused(what=tr("Take an appeal"), why=tr("No decision of this file has been told yet."))
        return max(moments).astimezone(SAUDI_TIME).date()

    def _answer(self, session: Session, row: Appeal, state: str, reply: str, reasons: tuple[str, ...]) -> None:
        row.state, row.reply, row.reasons = state, reply.strip(), reasons
        row.answered_on, row.answered_by = WrittenDate.of(self._days.today(session)), self._desk.officer.name

    @staticmethod
    def _require_others(session: Session, row: Appeal) -> None:
        ids, names = _deciders(session, row)
        keys = _keys(names)
        both = [name for name in row.reviewers or () if name_key(name) in keys]
        if both or ids & set(row.reviewer_ids or ()):
            who = tr(", ").join(both) or tr("A member of the session")
            why = tr("{who} took the decision that is appealed against: others must look at it.", who=who)
            raise StepRefused(what=tr("Review the appeal"), why=why)

    def _line(self, session: Session, row: Appeal) -> AppealLine:
        application = session.get(Application, row.application_id)
        return AppealLine(
            row.id,
            row.case_no or "",
            row.application_id or "",
            (application.application_no or "") if application else "",
            show_hijri(row.received_on),
            both(row.last_day),
            both(row.reply_by),
            row.state == _OPEN and self._days.today(session) > row.reply_by.day,
            bool(row.late),
            row.state or "",
            _FIELDS["state"].show(row.state),
        )

    def _case(self, session: Session, row: Appeal) -> AppealCase:
        admitted = ""
        if row.admitted_by:
            admitted = tr("{name}: {reason}", name=row.admitted_by, reason=row.admitted_reason or "")
        return AppealCase(
            self._line(session, row),
            row.words or "",
            _FIELDS["way"].show(row.way),
            show_pair(row.told_on),
            tuple(sorted(_deciders(session, row)[1])),
            row.reviewer_body or "",
            tuple(row.reviewers or ()),
            admitted,
            row.reply or "",
            tuple(row.reasons or ()),
            show_pair(row.answered_on) if row.answered_on else "",
            self._may(row),
        )

    def _may(self, row: Appeal) -> frozenset[str]:
        under, reviews = row.state == _OPEN, rights.may(self._desk.officer, "appeal_upheld")
        head = self._desk.officer.role in rights.HEADS
        found = {
            "admit": head and row.state == "ended" and bool(row.late) and row.answered_on is None,
            "assign": reviews and under,
            "decide": reviews and under and bool(row.reviewers),
            "end": reviews and under,
            "letter": not under,
        }
        return frozenset(act for act, may in found.items() if may)


def _decision(session: Session, application_id: str) -> Decision | None:
    """The decision that an appeal is about: the last one of the file."""
    rows = session.scalars(select(Decision).where(Decision.application_id == application_id)).all()
    return max(rows, key=lambda one: (one.recorded_at or "", one.id), default=None)


def _deciders(session: Session, row: Appeal) -> tuple[set[str], set[str]]:
    """Who took the decision, by the ids of members and by name: those present who did not stand back.

    Where no session sat, whoever recorded the decision is taken for the one who took it.
    """
    decision = session.get(Decision, row.decision_id) if row.decision_id else None
    if decision is None or not decision.session_id:
        return set(), _recorders(session, row)
    present = session.scalars(
        select(Attendance).where(Attendance.session_id == decision.session_id, Attendance.attendance == "present")
    ).all()
    back = set(session.scalars(select(Recusal.member_id).where(Recusal.item_id == decision.item_id)))
    sat = [one for one in present if one.member_id not in back]
    ids, names = {one.member_id for one in sat if one.member_id}, {one.name for one in sat if one.name}
    return ids, names or _recorders(session, row)


def _recorders(session: Session, row: Appeal) -> set[str]:
    decided = select(CaseEvent.by).where(
        CaseEvent.application_id == row.application_id, CaseEvent.act.startswith("decide_")
    )
    return {name for name in session.scalars(decided) if name}


def _keys(names: set[str]) -> frozenset[str]:
    return frozenset(name_key(name) for name in names)
