"""Breaches of personal data: recorded as they become known, told to the authority and to those concerned, and closed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import SAUDI_TIME, WrittenDate
from desktop.errors import NotReady, StepRefused
from desktop.field import show_moment
from desktop.messages import mark, tr
from desktop.mistakes import AnswersWrong, DateInFuture, DateOrder
from desktop.models.base import fields_of, new_id
from desktop.models.choices_privacy import HARM, NO_HARM
from desktop.models.privacy import Breach
from desktop.policy import data_rights
from desktop.services.asked import judged, sheet
from desktop.services.powers import require
from desktop.services.privacy.standing import hours_to_tell, keep, known, owed, owed_label, told
from desktop.services.privacy.views import BreachCase, BreachLine, Facts
from desktop.services.records import Desk
from desktop.services.trusted import TrustedTime
from desktop.services.views import Sheet
from desktop.services.voices.times import Days
from desktop.values import Value

POWER = "breaches"
_RECORDED = ("known_on", "known_at", "kind", "device", "device_state", "happened")
_ASSESSED = ("categories", "persons", "harm", "harm_words", "risks", "measures")
_AUTHORITY = ("authority_on", "authority_at", "authority_ref", "contact", "authority_late")
_PERSONS = ("persons_on", "persons_way")
_SHOWN = (
    "device", "device_state", "happened", *_ASSESSED, "recorded_by", "authority_ref", "contact", "authority_late",
    *_PERSONS, "closed_on", "closed_words", "closed_by",
)  # fmt: skip
_FIELDS = fields_of(Breach)
_TELL, _CLOSE = mark("Tell the authority"), mark("Close the breach")


class Breaches:
    """The register of breaches, for managers and headquarters alone."""

    def __init__(self, desk: Desk, days: Days) -> None:
        self._desk, self._days, self._time = desk, days, TrustedTime(desk)

    def ask(self) -> Sheet:
        """What is asked at once: hours count, and what it means may follow."""
        with self._desk.store.reading() as session:
            day, at = self._now(session)
            return sheet(Breach, {"known_on": day, "known_at": at}, names=_RECORDED)

    def record(self, answers: Mapping[str, Value]) -> BreachCase:
        """Put one on record: from the moment it became known, the hours run."""
        require(self._desk.officer, POWER)
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = Breach(
                id=new_id(),
                scope=self._desk.scope,
                case_no=self._days.number(session, "B", Breach.case_no),
                recorded_at=self._days.now(session),
                recorded_by=self._desk.officer.name,
            )
            self._keep(session, row, answers, _RECORDED)
            if known(row) > self._time.now(session):
                raise AnswersWrong({"known_at": DateInFuture().say()})
            session.add(row)
            return self._case(session, row)

    def ask_assess(self, breach_id: str) -> Sheet:
        """What is known of it now, to be completed."""
        return self._known(breach_id, _ASSESSED)

    def assess(self, breach_id: str, answers: Mapping[str, Value]) -> BreachCase:
        """Complete what is known of it: the persons, what may follow, what was done."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = self._open(session, breach_id)
            self._keep(session, row, answers, _ASSESSED)
            if row.harm == NO_HARM:
                row.risks = None
            else:
                row.harm_words = None
            return self._case(session, row)

    def ask_authority(self) -> Sheet:
        """When the authority was told."""
        with self._desk.store.reading() as session:
            day, at = self._now(session)
            return sheet(Breach, {"authority_on": day, "authority_at": at}, names=_AUTHORITY)

    def tell_authority(self, breach_id: str, answers: Mapping[str, Value]) -> BreachCase:
        """Record that the authority was told; later than its hours, only with the reason."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = self._open(session, breach_id)
            if row.authority_on is not None:
                raise StepRefused(what=tr(_TELL), why=tr("It is on record already."))
            if row.risks is None:
                raise StepRefused(what=tr(_TELL), why=tr("First complete what is known of it: the notice says it."))
            self._keep(session, row, answers, _AUTHORITY)
            wrong = self._wrong(row, self._time.now(session))
            if wrong:
                raise AnswersWrong(wrong)
            return self._case(session, row)

    def ask_persons(self) -> Sheet:
        """When those concerned were told, and how."""
        with self._desk.store.reading() as session:
            return sheet(Breach, {"persons_on": self._now(session)[0]}, names=_PERSONS)

    def tell_persons(self, breach_id: str, answers: Mapping[str, Value]) -> BreachCase:
        """Record that those concerned were told."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = self._open(session, breach_id)
            self._keep(session, row, answers, _PERSONS)
            if row.persons_on.day < row.known_on.day:
                raise AnswersWrong({"persons_on": DateOrder().say()})
            return self._case(session, row)

    def ask_close(self) -> Sheet:
        """What is asked when nothing is left to do."""
        return sheet(Breach, {}, names=("closed_words",))

    def close(self, breach_id: str, answers: Mapping[str, Value]) -> BreachCase:
        """Close it: everybody was told who has to be, or it can harm nobody."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = self._open(session, breach_id)
            if owed(row) != "open":
                raise StepRefused(what=tr(_CLOSE), why=owed_label(row))
            if row.harm not in (HARM, NO_HARM):
                raise StepRefused(what=tr(_CLOSE), why=tr("First decide whether it may harm anybody."))
            self._keep(session, row, answers, ("closed_words",))
            row.closed_on = self._now(session)[0]
            row.closed_by = self._desk.officer.name
            return self._case(session, row)

    def lines(self) -> tuple[BreachLine, ...]:
        """Every breach, what waits for something first."""
        require(self._desk.officer, POWER)
        with self._desk.store.reading() as session:
            now = self._time.now(session)
            rows = sorted(session.scalars(select(Breach)), key=lambda row: (row.closed_on is not None, known(row)))
            return tuple(_line(row, now) for row in rows)

    def to_tell(self) -> int:
        """Of how many breaches the authority is still to be told."""
        asked = select(Breach).where(Breach.closed_on.is_(None))
        with self._desk.store.reading() as session:
            return sum(owed(row) == "authority" for row in session.scalars(asked))

    def case(self, breach_id: str) -> BreachCase:
        """One of them, whole."""
        require(self._desk.officer, POWER)
        with self._desk.store.reading() as session:
            return self._case(session, session.get_one(Breach, breach_id))

    def _open(self, session: Session, breach_id: str) -> Breach:
        require(self._desk.officer, POWER)
        row = session.get_one(Breach, breach_id)
        if row.closed_on is not None:
            raise NotReady(what=tr("it is closed already"))
        return row

    def _keep(self, session: Session, row: Breach, answers: Mapping[str, Value], names: tuple[str, ...]) -> None:
        keep(row, judged(sheet(Breach, {}, names=names), answers, self._days.today(session)))

    def _known(self, breach_id: str, names: tuple[str, ...]) -> Sheet:
        require(self._desk.officer, POWER)
        with self._desk.store.reading() as session:
            row = session.get_one(Breach, breach_id)
            return sheet(Breach, {name: getattr(row, name) for name in names}, names=names)

    def _now(self, session: Session) -> tuple[WrittenDate, str]:
        """The day, and the half hour that has begun."""
        now = self._time.now(session).astimezone(SAUDI_TIME)
        return WrittenDate.of(now.date()), f"{now.hour:02}:{now.minute // 30 * 30:02}"

    @staticmethod
    def _wrong(row: Breach, now: dt.datetime) -> dict[str, str]:
        """What is wrong with the moment at which the authority was told."""
        hours, moment = hours_to_tell(row) or 0.0, told(row) or now
        if moment > now:
            return {"authority_at": DateInFuture().say()}
        if hours < 0:
            return {"authority_on": DateOrder().say()}
        if hours > data_rights.BREACH_HOURS and not row.authority_late:
            return {"authority_late": tr("Write why it was told later than 72 hours.")}
        return {}

    def _case(self, session: Session, row: Breach) -> BreachCase:
        session.flush()
        line = _line(row, self._time.now(session))
        note = tr("The authority is to be told by {moment}.", moment=line.tell_by) if line.state == "authority" else ""
        return BreachCase(line, _facts(row, line), _may(row), note)


def _may(row: Breach) -> frozenset[str]:
    harmful = row.harm != NO_HARM
    found = {
        "assess": True,
        "authority": harmful and row.authority_on is None and row.risks is not None,
        "persons": harmful and row.persons_on is None,
        "close": owed(row) == "open" and row.harm in (HARM, NO_HARM),
    }
    return frozenset(code for code, now in found.items() if now and row.closed_on is None)


def _line(row: Breach, now: dt.datetime) -> BreachLine:
    state, last = owed(row), data_rights.tell_by(known(row))
    return BreachLine(
        row.id,
        row.case_no or "",
        _FIELDS["kind"].show(row.kind),
        show_moment(known(row).isoformat()),
        show_moment(last.isoformat()),
        int((last - now).total_seconds() // 3600),
        _FIELDS["persons"].show(row.persons),
        state,
        owed_label(row),
        late=state == "authority" and now > last,
    )


def _facts(row: Breach, line: BreachLine) -> Facts:
    moment = told(row)
    return (
        (tr(_FIELDS["kind"].label), line.kind),
        (tr(_FIELDS["known_on"].label), line.known),
        (tr("The authority is to be told by"), line.tell_by if line.state == "authority" else ""),
        (tr(_FIELDS["authority_on"].label), show_moment(moment.isoformat()) if moment else ""),
        *((tr(_FIELDS[name].label), _FIELDS[name].show(getattr(row, name))) for name in _SHOWN),
    )
