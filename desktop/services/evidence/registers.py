"""The registers that a supervisor asks for, as Excel workbooks: by file number and code, without the name of anybody."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from desktop.dates import WrittenDate
from desktop.field import show_moment
from desktop.messages import mark, tr
from desktop.models.base import Synced, fields_of
from desktop.models.committee import AgendaItem, CommitteeSession, Decision
from desktop.models.outside import OutsideReferral
from desktop.models.person import Person
from desktop.models.privacy import Breach, DataRequest
from desktop.models.reception import Visit
from desktop.models.voices import Appeal, Complaint
from desktop.policy.channels import channels_of
from desktop.services.evidence import scope
from desktop.services.evidence.book import Book
from desktop.services.evidence.period import Period, day_of
from desktop.services.evidence.sheets import Sheets
from desktop.services.outside.referrals import Referrals
from desktop.services.outside.table import cells, heads
from desktop.services.powers import require
from desktop.services.privacy.standing import known, last_day, owed_label, state_label, told
from desktop.services.records import Desk, services_of
from desktop.services.voices.times import both

Rows = Iterator[Sequence[str | int]]


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """One register that can be exported."""

    id: str
    title: str
    holds: str


_NAMES = {
    "beneficiaries": (mark("Register of beneficiaries"), mark("Each person once, by the number of their last file")),
    "applications": (mark("Register of applications"), mark("Every file received, its way and its decision")),
    "visits": (mark("Register of visits"), mark("Every visit, call and letter, and how it ended")),
    "voices": (mark("Register of complaints and appeals"), mark("By their numbers, without who complained")),
    "disclosures": (mark("Register of disclosures"), mark("What was disclosed to other bodies, on whose consent")),
    "rights": (mark("Register of requests about personal data"), mark("What was asked, its last day and its outcome")),
    "breaches": (mark("Register of breaches of personal data"), mark("When they became known, and who was told when")),
    "minutes": (mark("List of the minutes of the committee"), mark("Every session, its files and its decisions")),
}


class Registers:
    """Exports one register for one period. May be asked in any thread."""

    def __init__(self, desk: Desk, referrals: Referrals) -> None:
        self._desk, self._referrals = desk, referrals
        self._tables: dict[str, Callable[[Book], Rows]] = {
            "beneficiaries": _beneficiaries, "applications": _applications, "visits": _visits, "voices": _voices,
            "minutes": _minutes, "disclosures": self._disclosures, "rights": _rights, "breaches": _breaches,
        }  # fmt: skip

    def lines(self) -> tuple[RegisterLine, ...]:
        """What there is, in the order of a report."""
        return tuple(RegisterLine(code, tr(title), tr(holds)) for code, (title, holds) in _NAMES.items())

    def workbook(self, code: str, period: Period) -> bytes:
        """A register as a workbook; its second sheet says what was counted. Raises NotAllowed."""
        require(self._desk.officer, "report")
        with self._desk.store.reading() as session:
            rows = list(self._tables[code](Book(session, self._desk, period, self._desk.today())))
            note = scope.note(session, self._desk)
        sheets = Sheets()
        sheets.add(tr(_NAMES[code][0]), [str(one) for one in rows[0]], rows[1:])
        days = [(one.label, one.value) for one in scope.days(period)]
        sheets.add(tr("How to read it"), (tr("Scope"), ""), [*days, (note, "")])
        return sheets.save(io.BytesIO())

    def _disclosures(self, book: Book) -> Rows:
        yield heads()
        rows = book.session.execute(select(OutsideReferral.id, OutsideReferral.sent_on))
        sent = {referral for referral, day in rows if book.period.holds(day)}
        yield from (cells(one) for one in self._referrals.disclosures() if one.id in sent)


def _beneficiaries(book: Book) -> Rows:
    yield (tr("File"), tr("Kind"), tr("Case"), tr("Category"), tr("Region"), tr("Stage"), tr("Received on"),
           tr("Files of this person"))  # fmt: skip
    categories = {one.application_id: one.category or "" for one in book.decisions if one.category}
    counts = Counter(book.person_of(one) for one in book.files)
    for lead, one in sorted(book.whole(book.received).items(), key=lambda pair: pair[1].application_no or ""):
        person = book.people.get(one.person_id or "")
        yield (
            one.application_no or "",
            _said(one, "beneficiary_kind"),
            _said(one, "case_type"),
            categories.get(one.id, ""),
            _said(person, "region_code") if isinstance(person, Person) else "",
            _said(one, "stage"),
            _day(one.received_on),
            counts[lead],
        )


def _applications(book: Book) -> Rows:
    yield (tr("File"), tr("Kind of application"), tr("Case"), tr("Services requested"), tr("Urgency"),
           tr("Received on"), tr("Completed on"), tr("The decision"), tr("Told on"), tr("Stage"))  # fmt: skip
    names = {one.code: tr(one.label) for one in services_of(book.desk.profile)}
    latest = {one.application_id: one for one in book.decisions}
    for one in book.received:
        decision, told = latest.get(one.id), book.days(one.id, "notify")
        yield (
            one.application_no or "",
            _said(one, "application_kind"),
            _said(one, "case_type"),
            tr(", ").join(names.get(code, code) for code in one.requested_services or ()),
            _said(one, "urgency"),
            _day(one.received_on),
            _day(one.completed_on),
            _said(decision, "kind") if isinstance(decision, Decision) else "",
            both(told[-1]) if told else "",
            _said(one, "stage"),
        )


def _visits(book: Book) -> Rows:
    yield (tr("Arrived at"), tr("Channel"), tr("Purpose of the visit"), tr("Outcome"), tr("Ended at"), tr("File"))
    channels = {one.code: one.label for one in channels_of(book.desk.profile)}
    rows = sorted(book.session.scalars(select(Visit)), key=lambda one: one.arrived_at or "")
    for one in rows:
        if book.period.holds(one.arrived_at):
            file = book.by_id.get(one.application_id or "")
            yield (
                show_moment(one.arrived_at or ""),
                channels.get(one.channel or "", one.channel or ""),
                _said(one, "purpose"),
                _said(one, "outcome"),
                show_moment(one.ended_at) if one.ended_at else "",
                (file.application_no or "") if file else "",
            )


def _voices(book: Book) -> Rows:
    yield (tr("Number"), tr("Kind"), tr("What it is about"), tr("Received on"), tr("To be answered by"), tr("State"),
           tr("Outcome"))  # fmt: skip
    for complaint in book.session.scalars(select(Complaint).order_by(Complaint.case_no)):
        if book.period.holds(complaint.received_on):
            about, kind = _said(complaint, "category"), _said(complaint, "kind")
            days = _day(complaint.received_on), _day(complaint.reply_by)
            yield complaint.case_no or "", kind, about, *days, _said(complaint, "state"), _said(complaint, "outcome")
    for appeal in book.session.scalars(select(Appeal).order_by(Appeal.case_no)):
        if book.period.holds(appeal.received_on):
            days = _day(appeal.received_on), _day(appeal.reply_by)
            yield appeal.case_no or "", tr("Appeal"), tr("A decision"), *days, _said(appeal, "state"), ""


def _rights(book: Book) -> Rows:
    yield (tr("Number"), tr("File"), tr("What they ask for"), tr("How they ask"), tr("Received on"),
           tr("To be answered by"), tr("State"), tr("Outcome"), tr("Answered on"))  # fmt: skip
    for one in book.session.scalars(select(DataRequest).order_by(DataRequest.case_no)):
        if book.period.holds(one.received_on):
            file = book.by_id.get(one.application_id or "")
            yield (
                one.case_no or "",
                (file.application_no or "") if file else "",
                _said(one, "kind"),
                _said(one, "way"),
                _day(one.received_on),
                both(last_day(one)),
                state_label(one),
                _said(one, "outcome"),
                _day(one.closed_on),
            )


def _breaches(book: Book) -> Rows:
    yield (tr("Number"), tr("Kind"), tr("Which data"), tr("How many persons, about"), tr("Became known on"),
           tr("The authority was told on"), tr("The persons were told on"), tr("State"))  # fmt: skip
    for one in book.session.scalars(select(Breach).order_by(Breach.case_no)):
        if book.period.holds(one.known_on):
            moment = told(one)
            yield (
                one.case_no or "",
                _said(one, "kind"),
                _said(one, "categories"),
                _said(one, "persons"),
                show_moment(known(one).isoformat()),
                show_moment(moment.isoformat()) if moment else "",
                _day(one.persons_on),
                owed_label(one),
            )


def _minutes(book: Book) -> Rows:
    yield (tr("Session number"), tr("Year of the session"), tr("Date of the session"), tr("Committee"), tr("Place"),
           tr("State"), tr("Files"), tr("Decisions"))  # fmt: skip
    items = Counter(book.session.scalars(select(AgendaItem.session_id)))
    decided = Counter(one.session_id for one in book.decisions)
    rows = sorted(book.session.scalars(select(CommitteeSession)), key=lambda one: day_of(one.held_on) or book.today)
    for one in rows:
        if book.period.holds(one.held_on):
            held = one.number or "", one.year or "", _day(one.held_on), one.committee or "", one.place or ""
            yield *held, _said(one, "state"), items[one.id], decided[one.id]


def _said(row: Synced, name: str) -> str:
    """An answer as the forms show it."""
    value: Any = getattr(row, name)
    return fields_of(type(row))[name].show(value) if value is not None else ""


def _day(when: object) -> str:
    return both(when) if isinstance(when, WrittenDate) else ""
