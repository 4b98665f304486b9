"""Complaints and suggestions: taken, acknowledged, passed on, answered in time; who complained is known to the fewest."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, show_hijri, show_pair
from desktop.errors import NotAllowed, NotReady
from desktop.field import Choice, Field
from desktop.messages import tr
from desktop.models.base import fields_of, new_id
from desktop.models.staff import Staff
from desktop.models.voices import Complaint, ComplaintStep
from desktop.services.procedure import Procedure
from desktop.services.records import Desk
from desktop.services.voices import rights
from desktop.services.voices.times import Days, both
from desktop.services.voices.views import ComplaintCase, ComplaintLine, StepLine
from desktop.values import Value

ASKED = ("kind", "category", "about_staff", "way", "name", "gender", "mobile", "words")
_FIELDS = fields_of(Complaint)
_OPEN = ("received", "acknowledged")
_LETTERS = {"complaint": "C", "suggestion": "S"}
_NEXT_LEVEL = {"desk": "manager", "manager": "headquarters", "headquarters": "ncnp"}


class Complaints:
    """The register of complaints and suggestions of a branch; headquarters sees that of every branch."""

    def __init__(self, desk: Desk, procedure: Procedure, days: Days) -> None:
        self._desk, self._procedure, self._days = desk, procedure, days

    def questions(self) -> tuple[Field, ...]:
        """What is asked when one is taken; the staff of the branch stand in the list."""
        with self._desk.store.reading() as session:
            rows = session.scalars(select(Staff).where(Staff.scope == self._desk.scope).order_by(Staff.name)).all()
        staff = tuple(Choice(row.id, row.name or "") for row in rows)
        return tuple(
            replace(_FIELDS[name], choices=staff) if name == "about_staff" else _FIELDS[name] for name in ASKED
        )

    def take(self, answers: Mapping[str, Value], *, receipt: bool = False) -> ComplaintCase:
        """Put one on record with its number and its days; `receipt` says that it is acknowledged at once, at the desk.

        A complaint about the manager goes to headquarters straight away.
        """
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = self._new(session, {name: answers.get(name) for name in ASKED})
            session.add(row)
            session.flush()
            self._procedure.note_in(session, "complain" if row.kind == "complaint" else "suggest", proof=row)
            self._step(session, row, "received")
            if receipt:
                self._acknowledge(session, row, tr("A receipt with the number was handed over."))
            session.flush()
            return self._case(session, row)

    def lines(self, kind: str = "") -> tuple[ComplaintLine, ...]:
        """Every complaint and suggestion that this person may know of, what is owed first.

        A complaint about whoever is at the keyboard is not there for them.
        """
        with self._desk.store.reading() as session:
            today = self._days.today(session)
            rows = session.scalars(select(Complaint).order_by(Complaint.received_at.desc())).all()
            mine = [row for row in rows if self._in_sight(row) and kind in ("", row.kind)]
            found = [self._line(row, today) for row in mine]
        return tuple(sorted(found, key=lambda one: (one.state not in _OPEN, not one.late)))

    def case(self, complaint_id: str) -> ComplaintCase:
        """One of them, as far as this person may read it. Raises NotAllowed for a complaint about oneself."""
        with self._desk.store.reading() as session:
            return self._case(session, self._get(session, complaint_id))

    def acknowledge(self, complaint_id: str, said: str = "") -> ComplaintCase:
        """Tell whoever complained that it has arrived."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = self._get(session, complaint_id)
            if row.state != "received":
                raise NotReady(what=tr("it is acknowledged already"))
            self._acknowledge(session, row, said)
            return self._case(session, row)

    def pass_on(self, complaint_id: str, reason: str) -> ComplaintCase:
        """Pass it to the next level: the manager, headquarters, and then the way to the National Centre is told."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = self._get(session, complaint_id)
            level = _NEXT_LEVEL.get(row.level or "desk")
            if level is None or row.state == "closed":
                raise NotReady(what=tr("there is no higher level"))
            if level == "ncnp":
                self._require_handler(row)
            row.level = level
            self._step(session, row, level, reason)
            return self._case(session, row)

    def answer(self, complaint_id: str, outcome: str, reply: str, reasons: tuple[str, ...]) -> ComplaintCase:
        """Decide what became of it, with the reasons. Only a manager or headquarters, and never in their own matter."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = self._get(session, complaint_id)
            rights.require(self._desk.officer, "answer_complaint")
            self._require_handler(row)
            if row.state not in _OPEN:
                raise NotReady(what=tr("it is answered already"))
            if not reasons or not reply.strip():
                raise NotReady(what=tr("the answer and its reasons"))
            if row.state == "received":
                self._acknowledge(session, row, "")
            row.outcome, row.reply, row.reasons, row.state = outcome, reply.strip(), reasons, "answered"
            self._step(session, row, "answered", _FIELDS["outcome"].show(outcome))
            self._procedure.note_in(session, "answer_complaint", scope=row.scope, proof=row)
            return self._case(session, row)

    def close(self, complaint_id: str) -> ComplaintCase:
        """Nothing is left to do about it."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = self._get(session, complaint_id)
            self._require_handler(row)
            if row.state != "answered":
                raise NotReady(what=tr("the answer and its reasons"))
            row.state = "closed"
            self._step(session, row, "closed")
            return self._case(session, row)

    def _new(self, session: Session, answers: dict[str, Value]) -> Complaint:
        today, terms = self._days.today(session), self._desk.profile.voices
        complaint = answers["kind"] == "complaint"
        privacy = complaint and answers["category"] == "privacy"
        kept = {name: value for name, value in answers.items() if _FIELDS[name].asked(answers)}
        return Complaint(
            id=new_id(),
            scope=self._desk.scope,
            case_no=self._days.number(session, _LETTERS[str(answers["kind"])], Complaint.case_no),
            received_on=WrittenDate.of(today),
            received_at=self._days.now(session),
            received_by=self._desk.officer.name,
            acknowledge_by=self._days.after(session, today, terms.acknowledge_days),
            reply_by=self._days.after(session, today, terms.reply_days),
            authority_by=WrittenDate.of(today + dt.timedelta(days=terms.authority_days)) if privacy else None,
            state="received",
            level="headquarters" if self._about_manager(session, answers) else "desk",
            **kept,
        )

    @staticmethod
    def _about_manager(session: Session, answers: Mapping[str, Value]) -> bool:
        row = session.get(Staff, answers.get("about_staff") or "")
        return row is not None and row.role in rights.HEADS

    def _acknowledge(self, session: Session, row: Complaint, said: str) -> None:
        row.state = "acknowledged"
        self._step(session, row, "acknowledged", said)
        if row.authority_by is not None:
            self._step(session, row, "authority", tr("Until {day}", day=show_pair(row.authority_by)))

    def _step(self, session: Session, row: Complaint, step: str, said: str = "") -> None:
        session.add(
            ComplaintStep(
                id=new_id(),
                scope=row.scope,
                complaint_id=row.id,
                step=step,
                on_day=WrittenDate.of(self._days.today(session)),
                at=self._days.now(session),
                by=self._desk.officer.name,
                said=said or None,
            )
        )
        session.flush()

    def _get(self, session: Session, complaint_id: str) -> Complaint:
        row = session.get_one(Complaint, complaint_id)
        if not self._in_sight(row):
            raise NotAllowed(what=tr("read a complaint about yourself"))
        return row

    def _in_sight(self, row: Complaint) -> bool:
        here = row.scope == self._desk.scope or self._desk.officer.role == "headquarters"
        return here and not rights.is_own(self._desk.officer, row)

    def _require_handler(self, row: Complaint) -> None:
        if not rights.handles(self._desk.officer, row):
            raise NotAllowed(what=tr("answer complaints"))

    def _line(self, row: Complaint, today: dt.date) -> ComplaintLine:
        first = row.acknowledge_by if _reachable(row) else row.reply_by
        due = {"received": first, "acknowledged": row.reply_by}.get(row.state or "")
        return ComplaintLine(
            row.id,
            row.case_no or "",
            row.kind or "",
            _FIELDS["kind"].show(row.kind),
            _FIELDS["category"].show(row.category),
            show_hijri(row.received_on),
            both(due) if due else "",
            due is not None and today > due.day,
            row.state or "",
            _FIELDS["state"].show(row.state),
            _FIELDS["level"].show(row.level),
        )

    def _case(self, session: Session, row: Complaint) -> ComplaintCase:
        whole = rights.handles(self._desk.officer, row)
        steps = session.scalars(select(ComplaintStep).where(ComplaintStep.complaint_id == row.id)).all()
        about = session.get(Staff, row.about_staff) if row.about_staff and whole else None
        return ComplaintCase(
            self._line(row, self._days.today(session)),
            (row.name or tr("Without a name")) if whole else "",
            _FIELDS["mobile"].show(row.mobile) if whole else "",
            (about.name or "") if about else "",
            (row.words or "") if whole else "",
            _FIELDS["way"].show(row.way),
            show_pair(row.acknowledge_by),
            show_pair(row.reply_by),
            show_pair(row.authority_by) if row.authority_by else "",
            _FIELDS["outcome"].show(row.outcome),
            (row.reply or "") if whole else "",
            tuple(row.reasons or ()) if whole else (),
            tuple(_step_line(one) for one in sorted(steps, key=lambda one: (one.at or "", _order(one)))),
            self._may(row, whole=whole),
            "" if whole else tr("Only the manager and headquarters read the name and the words."),
        )

    @staticmethod
    def _may(row: Complaint, *, whole: bool) -> frozenset[str]:
        """What the person at the keyboard may do about it now."""
        level = row.level or "desk"
        found = {
            "acknowledge": row.state == "received" and _reachable(row),
            "pass_on": row.state != "closed" and level in _NEXT_LEVEL and (whole or level != "headquarters"),
            "answer": whole and row.state in _OPEN,
            "letter": whole and bool(row.name) and row.kind == "complaint" and row.state in ("answered", "closed"),
            "close": whole and row.state == "answered",
        }
        return frozenset(act for act, may in found.items() if may)


def _reachable(row: Complaint) -> bool:
    """Whether there is anybody who can be told that it has arrived."""
    return bool(row.name or row.mobile)


def _step_line(step: ComplaintStep) -> StepLine:
    label = fields_of(ComplaintStep)["step"].show(step.step)
    return StepLine(label, show_hijri(step.on_day), step.by or "", step.said or "")


def _order(step: ComplaintStep) -> int:
    """Steps of one moment stand in the order in which they are always done."""
    codes = [choice.code for choice in fields_of(ComplaintStep)["step"].choices]
    return codes.index(step.step or codes[0])
