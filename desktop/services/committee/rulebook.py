"""How the committee works in this association, who sits on it and when nobody works: set by those who may, read by all."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, show_pair, weekday
from desktop.field import Field
from desktop.messages import tr
from desktop.models.base import ASSOCIATION, Synced, fields_of, new_id, synced_types
from desktop.models.committee import CommitteeMember, CommitteeRules, Holiday
from desktop.models.outbox import Draft
from desktop.policy import holidays
from desktop.services.house_rules import RULES_ID, Rules, one_id, own_holidays_in, rules_in
from desktop.services.powers import refusal, require
from desktop.services.records import Desk, Records
from desktop.services.views import Ref, Sheet
from desktop.values import NoAnswer

_KINDS = (CommitteeRules.__tablename__, CommitteeMember.__tablename__, Holiday.__tablename__)


@dataclass(frozen=True, slots=True)
class HolidayLine:
    """A holiday of a year as the list shows it; `own` says that the association entered or changed it."""

    id: str
    name: str
    order: str
    first: str
    last: str
    days: int
    state: str
    own: bool
    kept: bool


class Rulebook:
    """Settings, members and holidays of the association; each is edited field by field like every record."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk, self._records = desk, records

    def refused(self) -> str:
        """Why this officer may not change anything here; "" if they may."""
        return refusal(self._desk.officer, "committee_rules")

    def rules(self) -> Sheet:
        """The settings; the first look of somebody who may change them writes down what the product proposes."""
        if self.refused():
            return self._shown_rules()
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = session.get(CommitteeRules, RULES_ID)
            if row is None:
                row = _proposed(rules_in(session))
                session.add(row)
                session.flush()
            return self._records.sheet(session, row)

    def member_fields(self) -> tuple[Field, ...]:
        """What is asked of a member."""
        return tuple(one for one in fields_of(CommitteeMember).values() if not one.system)

    def holiday_fields(self) -> tuple[Field, ...]:
        """What is asked of a holiday."""
        return tuple(one for one in fields_of(Holiday).values() if not one.system)

    def members(self) -> tuple[Sheet, ...]:
        """Everyone who sits on it, in the order of their entry."""
        with self._desk.store.reading() as session:
            found = session.scalars(select(CommitteeMember)).all()
            ordered = sorted(found, key=lambda one: (one.entered_at or "", one.id))
            return tuple(self._records.sheet(session, one) for one in ordered)

    def add_member(self) -> Ref:
        """A new member, to be named."""
        require(self._desk.officer, "committee_rules")
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = CommitteeMember(id=new_id(), scope=ASSOCIATION, entered_at=self._desk.clock().isoformat())
            session.add(row)
            return Ref(CommitteeMember.__tablename__, row.id)

    def holidays(self, year: int) -> tuple[HolidayLine, ...]:
        """The holidays of a Gregorian year: the official ones, as far as the association says nothing else, and its own."""
        with self._desk.store.reading() as session:
            first, last = _year(year)
            own = {one.code: one for one in own_holidays_in(session) if one.code}
            rows = session.scalars(select(Holiday)).all()
            mine = [_own_line(row) for row in rows if _touches(row, year)]
            rest = [_official_line(one) for one in holidays.official(first, last) if one.code not in own]
            return tuple(sorted((*mine, *rest), key=lambda one: (one.order, one.name)))

    def holiday(self, holiday_id: str) -> Sheet:
        """One holiday to change; an official one is taken into the association's list by the first look."""
        require(self._desk.officer, "committee_rules")
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = session.get(Holiday, holiday_id) or self._take_in(session, holiday_id)
            return self._records.sheet(session, row)

    def add_holiday(self) -> Sheet:
        """A holiday of the association's own, to be named."""
        require(self._desk.officer, "committee_rules")
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = Holiday(id=new_id(), scope=ASSOCIATION, kept=True)
            session.add(row)
            session.flush()
            return self._records.sheet(session, row)

    def edit(self, ref: Ref, name: str, typed: object) -> Sheet:
        """Save what was typed, as everywhere: kept even when it is not right yet."""
        require(self._desk.officer, "committee_rules")
        if ref.type not in _KINDS:
            raise KeyError(ref.type)
        with self._desk.store.transaction(self._desk.officer.id) as session:
            return self._records.sheet(session, self._records.edit_in(session, ref, name, typed))

    def remove(self, ref: Ref) -> None:
        """Take a member or a holiday out; an official holiday is then kept as it falls by itself."""
        require(self._desk.officer, "committee_rules")
        with self._desk.store.transaction(self._desk.officer.id) as session:
            session.execute(delete(Draft).where(Draft.type == ref.type, Draft.id == ref.id))
            session.delete(session.get_one(synced_types()[ref.type], ref.id))

    def _shown_rules(self) -> Sheet:
        with self._desk.store.reading() as session:
            row: Synced = session.get(CommitteeRules, RULES_ID) or _proposed(rules_in(session))
            return self._records.sheet(session, row)

    def _take_in(self, session: Session, code: str) -> Holiday:
        """The row of an official holiday: the same on every computer, so that two who move it move one."""
        row = session.get(Holiday, one_id("holiday", code))
        if row is None:
            found = holidays.by_code(code)
            row = Holiday(
                id=one_id("holiday", code),
                scope=ASSOCIATION,
                name=tr(found.name),
                first_on=WrittenDate.of(found.first),
                last_on=WrittenDate.of(found.last),
                official=code,
                kept=True,
            )
            session.add(row)
            session.flush()
        return row


def _proposed(rules: Rules) -> CommitteeRules:
    return CommitteeRules(
        id=RULES_ID,
        scope=ASSOCIATION,
        quorum=rules.quorum.kind.value,
        chair_needed=rules.quorum.chair_needed,
        session_year=rules.session_year,
        promised_days=NoAnswer.NONE,
        complete_days=rules.complete_days,
        appeal_days=rules.appeal_days,
        most_deferrals=rules.most_deferrals,
    )


def _year(year: int) -> tuple[dt.date, dt.date]:
    return dt.date(year, 1, 1), dt.date(year, 12, 31)


def _touches(row: Holiday, year: int) -> bool:
    """Whether a row belongs on the list of a year; one without a day yet belongs on every list, so that it is found."""
    first, last = _day(row.first_on), _day(row.last_on)
    if first is None or last is None:
        return True
    return first.year <= year <= last.year


def _own_line(row: Holiday) -> HolidayLine:
    first, last = _day(row.first_on), _day(row.last_on)
    kept = row.kept is not False
    name = row.name or tr("Not named yet")
    if first is None or last is None or last < first:
        return HolidayLine(row.id, name, "", "", "", 0, tr("Incomplete"), own=True, kept=kept)
    state = tr("Set by the association") if kept else tr("The association works")
    return _line(row.id, name, first, last, state, own=True, kept=kept)


def _official_line(one: holidays.Holiday) -> HolidayLine:
    return _line(one.code, tr(one.name), one.first, one.last, tr("Official"), own=False, kept=True)


def _line(line_id: str, name: str, first: dt.date, last: dt.date, state: str, *, own: bool, kept: bool) -> HolidayLine:
    days = (last - first).days + 1
    return HolidayLine(line_id, name, first.isoformat(), _said(first), _said(last), days, state, own=own, kept=kept)


def _said(day: dt.date) -> str:
    return f"{weekday(day)} {show_pair(day)}"


def _day(value: object) -> dt.date | None:
    return value.day if isinstance(value, WrittenDate) else None
