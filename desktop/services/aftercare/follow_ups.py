"""Following a file up: when the next visit or call is due, what was found, and the yearly update."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, roll_to_workday
from desktop.messages import tr, trn
from desktop.models.aftercare import FollowUp, FollowUpPlan, Renewal
from desktop.models.application import Application
from desktop.models.base import fields_of, new_id
from desktop.policy.following import Plan, Visited, next_follow_up
from desktop.services.aftercare import said
from desktop.services.aftercare.granted import RECEIVING, Files, only
from desktop.services.aftercare.views import FollowUpLine, VisitLine
from desktop.services.asked import judged, sheet
from desktop.services.procedure import Procedure
from desktop.services.records import Desk
from desktop.services.views import Sheet
from desktop.values import Value

RowT = TypeVar("RowT", FollowUp, FollowUpPlan, Renewal)
USUAL_MONTHS = 6


class FollowUps:
    """Plans, visits and updates are rows written once; what is due next is worked out from them."""

    def __init__(self, desk: Desk, procedure: Procedure) -> None:
        self._desk, self._procedure = desk, procedure

    def due(self, within_days: int = 0) -> tuple[FollowUpLine, ...]:
        """The files whose follow-up is due by today or within some days, the longest overdue first."""
        today = self._desk.today()
        with self._desk.store.reading() as session:
            whose = said.Whose(session, self._desk, RECEIVING)
            plans, visits = _plans(session, RECEIVING), _visits(session, RECEIVING)
            found = []
            for file in {*plans, *visits}:
                on = _next(plans.get(file), visits.get(file, []))
                if on is not None and (on - today).days <= within_days:
                    found.append(self._line(whose, file, on, plans.get(file), visits.get(file, [])))
        return tuple(sorted(found, key=lambda one: (one.on, one.applicant, one.id)))

    def how_many_late(self) -> int:
        """How many files should have been followed up by today."""
        today = self._desk.today()
        with self._desk.store.reading() as session:
            plans, visits = _plans(session, RECEIVING), _visits(session, RECEIVING)
        due = (_next(plans.get(file), visits.get(file, [])) for file in {*plans, *visits})
        return sum(on is not None and on <= today for on in due)

    def ask_plan(self, application_id: str) -> Sheet:
        """How a file is to be followed up, with what is proposed: what was planned before, or every half year."""
        with self._desk.store.reading() as session:
            before = _plans(session, only(application_id)).get(application_id)
        months = before.every_months if before else USUAL_MONTHS
        return sheet(FollowUpPlan, {"every_months": months, "purpose": before.purpose if before else None})

    def plan(self, application_id: str, answers: Mapping[str, Value]) -> str:
        """Plan the follow-up of a file; it takes the place of an earlier plan. Raises AnswersWrong."""
        values = judged(self.ask_plan(application_id), answers, self._desk.today())
        by, at = self._desk.officer.name, self._desk.now()
        with self._desk.store.transaction(self._desk.officer.id) as session:
            application = session.get_one(Application, application_id)
            row: FollowUpPlan = _new(FollowUpPlan, application, values, planned_by=by, planned_at=at)
            session.add(row)
            return row.id

    def ask_visit(self) -> Sheet:
        """What is written down about a follow-up that took place."""
        return sheet(FollowUp, {"done_on": WrittenDate.of(self._desk.today())})

    def visit(self, application_id: str, answers: Mapping[str, Value]) -> str:
        """Record a follow-up that took place. Raises AnswersWrong, StepRefused, NotAllowed."""
        return self._record(FollowUp, "follow_up", self.ask_visit(), application_id, answers)

    def ask_update(self) -> Sheet:
        """What is written down when the whole file was gone through."""
        return sheet(Renewal, {"reviewed_on": WrittenDate.of(self._desk.today())})

    def update(self, application_id: str, answers: Mapping[str, Value]) -> str:
        """Record that the file was gone through with its beneficiary. Raises AnswersWrong, StepRefused, NotAllowed."""
        return self._record(Renewal, "renew", self.ask_update(), application_id, answers)

    def plan_of(self, session: Session, application_id: str) -> tuple[str, str]:
        """How a file is followed up and when the next time is, in words; "" for what nobody planned."""
        files = only(application_id)
        plan, visits = _plans(session, files).get(application_id), _visits(session, files).get(application_id, [])
        on = _next(plan, visits)
        rule = trn("Every {n} months", plan.every_months or 0) if plan else ""
        words = tr(" · ").join(part for part in (rule, (plan.purpose or "") if plan else "") if part)
        return words, said.day(WrittenDate.of(on)) if on else ""

    def visits_of(self, session: Session, application_id: str) -> tuple[VisitLine, ...]:
        """The follow-ups that took place, the last one first."""
        shown = fields_of(FollowUp)
        rows = _visits(session, only(application_id)).get(application_id, [])
        return tuple(
            VisitLine(
                row.id, said.short_day(row.done_on), shown["way"].show(row.way), row.found or "",
                shown["entitled"].show(row.entitled), row.done_by or "", row.entitled == "yes",
            )
            for row in reversed(rows)
        )  # fmt: skip

    def updates_of(self, session: Session, application_id: str) -> tuple[VisitLine, ...]:
        """The updates of the file, the last one first."""
        shown = fields_of(Renewal)
        rows = _rows(session, Renewal, only(application_id)).get(application_id, [])
        return tuple(
            VisitLine(
                row.id, said.short_day(row.reviewed_on), shown["reviewed"].show(row.reviewed), row.changes or "",
                shown["entitled"].show(row.entitled), row.reviewed_by or "", row.entitled == "yes",
            )
            for row in sorted(rows, key=lambda row: row.reviewed_on.day, reverse=True)
        )  # fmt: skip

    def _record(
        self, cls: type[FollowUp | Renewal], act: str, asked: Sheet, application_id: str, answers: Mapping[str, Value]
    ) -> str:
        values = judged(asked, answers, self._desk.today())
        name, at = self._desk.officer.name, self._desk.now()
        own = {"done_by": name, "done_at": at} if cls is FollowUp else {"reviewed_by": name, "recorded_at": at}
        with self._desk.store.transaction(self._desk.officer.id) as session:
            application = session.get_one(Application, application_id)
            row: FollowUp | Renewal = _new(cls, application, values, **own)
            session.add(row)
            entitled = fields_of(cls)["entitled"].show(values["entitled"])
            self._procedure.perform_in(session, application, act, proof=row, said=entitled)
            return row.id

    def _line(
        self, whose: said.Whose, file: str, on: dt.date, plan: FollowUpPlan | None, visits: Sequence[FollowUp]
    ) -> FollowUpLine:
        number, name, mobile = whose.of(file)
        purpose = (plan.purpose or "") if plan else ""
        last = said.short_day(visits[-1].done_on) if visits else ""
        return FollowUpLine(file, number, name, mobile, purpose, last, on, max(0, (self._desk.today() - on).days))


def _new(cls: type[Any], application: Application, values: Mapping[str, Value], **own: str) -> Any:
    return cls(id=new_id(), scope=application.scope, application_id=application.id, **values, **own)


def _rows(session: Session, cls: type[RowT], files: Files) -> dict[str, list[RowT]]:
    found: dict[str, list[RowT]] = defaultdict(list)
    for row in session.scalars(select(cls).where(cls.application_id.in_(files))):
        found[row.application_id or ""].append(row)
    return found


def _plans(session: Session, files: Files) -> dict[str, FollowUpPlan]:
    """The plan of each file that stands: the last one."""
    rows = _rows(session, FollowUpPlan, files)
    return {file: max(found, key=lambda row: (row.planned_at or "", row.id)) for file, found in rows.items()}


def _visits(session: Session, files: Files) -> dict[str, list[FollowUp]]:
    """The follow-ups of each file in the order of their days."""
    rows = _rows(session, FollowUp, files)
    return {file: sorted(found, key=lambda row: (row.done_on.day, row.id)) for file, found in rows.items()}


def _next(plan: FollowUpPlan | None, visits: Sequence[FollowUp]) -> dt.date | None:
    """The workday on which a file is followed up next."""
    since = (plan.planned_at or "") if plan else ""
    found = next_follow_up(
        Plan(plan.first_on, plan.every_months or USUAL_MONTHS) if plan else None,
        [Visited(row.done_on, row.next_on) for row in visits if (row.done_at or "") >= since],
    )
    return roll_to_workday(found) if found else None
