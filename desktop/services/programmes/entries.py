"""What is written down in the steps of a request: kinds of entries, and what each says in brief."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate
from desktop.field import show_moment
from desktop.messages import mark, tr
from desktop.models.base import fields_of
from desktop.models.programme_request import (
    ProgrammeApproval,
    ProgrammeEntry,
    ProgrammeExecution,
    ProgrammeFollowUp,
    ProgrammeReport,
    ProgrammeRequest,
    ProgrammeStudy,
)
from desktop.services.programmes.views import EntryView
from desktop.services.views import Ref

Entry = ProgrammeEntry


@dataclass(frozen=True, slots=True)
class EntryKind:
    """One kind of entry: the step it belongs to, and the act that begins it (what recording does may depend on it)."""

    code: str
    of: type[Entry]
    title: str
    act: str


KINDS = {
    one.code: one
    for one in (
        EntryKind("study", ProgrammeStudy, mark("Study of the programme"), "request_study"),
        EntryKind("approval", ProgrammeApproval, mark("Approval"), "request_approve"),
        EntryKind("execution", ProgrammeExecution, mark("Execution"), "request_execute"),
        EntryKind("follow_up", ProgrammeFollowUp, mark("Follow-up of the programme"), "request_follow_up"),
        EntryKind("report", ProgrammeReport, mark("Reports upwards"), "request_report"),
    )
}
_BY_TABLE = {kind.of.__tablename__: kind for kind in KINDS.values()}


def kind_of(ref: Ref) -> EntryKind | None:
    """The kind of a stored record, or None where it is no entry."""
    return _BY_TABLE.get(ref.type)


def entry_of(session: Session, ref: Ref) -> Entry:
    """The stored entry."""
    return session.get_one(_BY_TABLE[ref.type].of, ref.id)


def act_of(entry: Entry, request: ProgrammeRequest) -> str:
    """What recording this entry does: what was decided and how far the execution is make the difference."""
    if isinstance(entry, ProgrammeApproval):
        return "request_decline" if entry.ruling == "declined" else "request_approve"
    if isinstance(entry, ProgrammeReport) and request.stage != "finished":
        return "request_progress"
    return _BY_TABLE[entry.__tablename__].act


def recorded(session: Session, code: str, request_id: str) -> list[Entry]:
    """The recorded entries of one kind, the first recorded first."""
    cls = KINDS[code].of
    rows = session.scalars(select(cls).where(cls.request_id == request_id, cls.recorded_at.is_not(None)))
    return sorted(rows, key=lambda row: (row.recorded_at or "", row.id))


def being_written(session: Session, code: str, request_id: str) -> Entry | None:
    """The entry that is not recorded yet, the newest where two computers began one each."""
    cls = KINDS[code].of
    rows = session.scalars(select(cls).where(cls.request_id == request_id, cls.recorded_at.is_(None)))
    return max(rows, key=lambda row: (row.entered_at or "", row.id), default=None)


def approval_of(session: Session, request_id: str) -> ProgrammeApproval | None:
    """The decision in force: the last one recorded."""
    found = recorded(session, "approval", request_id)
    last = found[-1] if found else None
    return last if isinstance(last, ProgrammeApproval) else None


def told(entry: Entry) -> EntryView:
    """A recorded entry in brief: every answer that was given."""
    fields = [one for one in fields_of(type(entry)).values() if not one.system]
    answers = {one.name: getattr(entry, one.name) for one in fields}
    said = tuple(
        (tr(one.label), one.show(answers[one.name]))
        for one in fields
        if one.asked(answers) and answers[one.name] is not None
    )
    when = tr("Recorded {when} by {name}", when=show_moment(entry.recorded_at or ""), name=entry.recorded_by or "")
    kind = _BY_TABLE[entry.__tablename__]
    return EntryView(Ref(entry.__tablename__, entry.id), tr(kind.title), said, when)


def first_answers(session: Session, request: ProgrammeRequest, code: str, today: dt.date) -> dict[str, Any]:
    """What a new entry may begin with, from the request and the last entry of its kind; every answer may be changed."""
    before = recorded(session, code, request.id)
    last = before[-1] if before else None
    if code == "execution":
        return {"place": last.place if isinstance(last, ProgrammeExecution) else request.place}
    if code != "report":
        return {}
    if isinstance(last, ProgrammeReport):
        since = WrittenDate.of(min(last.period_to.day + dt.timedelta(days=1), today))
        return {"period_from": since, "period_to": WrittenDate.of(today), "to_whom": last.to_whom}
    days = [one.held_on for one in recorded(session, "execution", request.id) if isinstance(one, ProgrammeExecution)]
    first = min(days, key=lambda day: day.day, default=WrittenDate.of(today))
    asked_by = request.body_name if request.requester == "supervising_body" else None
    whom = asked_by if isinstance(asked_by, str) else None
    return {"period_from": first, "period_to": WrittenDate.of(today), "to_whom": whom}
