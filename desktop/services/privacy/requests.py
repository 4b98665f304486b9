"""Requests of people about their own data: taken however they are asked, answered in time, and proven by their rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, show_hijri, show_pair
from desktop.errors import NoSuchFile, NotReady, StepRefused
from desktop.field import Field
from desktop.messages import mark, tr
from desktop.mistakes import AnswersWrong, DateOrder
from desktop.models.application import Application
from desktop.models.base import fields_of, new_id
from desktop.models.choices_privacy import DONE, NOT_YET, PARTLY, PROOFS_OF_IDENTITY
from desktop.models.person import Person
from desktop.models.privacy import DataRequest
from desktop.policy import data_rights
from desktop.policy.procedure import act
from desktop.services.asked import judged, sheet
from desktop.services.powers import may, require
from desktop.services.privacy.standing import keep, last_day, state_label, state_of
from desktop.services.privacy.views import Facts, RequestCase, RequestLine
from desktop.services.procedure import Procedure
from desktop.services.records import Desk
from desktop.services.views import Sheet
from desktop.services.voices.times import Days, both
from desktop.text import ascii_digits, clean
from desktop.values import Value

_TAKEN = ("kind", "way", "received_on", "asker", "asker_deed", "verified", "words")
_WHOSE = 2  # after so many of these, whose data it is
_EXTENDED = ("extended_on", "extended_ground", "extended_words")
_CLOSED = ("outcome", "closed_on", "done_words", "recipients_told", "ground", "why")
_PASSED_ON = ("correction", "destruction", "withdrawal")
_SHOWN = (
    "way", "asker", "asker_deed", "mobile", "words", "received_by", "verified", "verified_by", *_EXTENDED,
    "extended_by", *_CLOSED, "closed_by",
)  # fmt: skip
_FIELDS = fields_of(DataRequest)
_FILE = Field(mark("Number of the file"), name="file", high=40, help=mark("If there is one: the name is known then."))
_PROOFS = tuple(one for one in PROOFS_OF_IDENTITY if one.code != NOT_YET)


class DataRequests:
    """The register of these requests; headquarters sees that of every branch."""

    def __init__(self, desk: Desk, procedure: Procedure, days: Days) -> None:
        self._desk, self._procedure, self._days = desk, procedure, days

    def ask(self, application_id: str = "") -> Sheet:
        """What is asked when one is taken; in a file, whose data it is about is known."""
        with self._desk.store.reading() as session:
            return self._taking(self._days.today(session), in_file=bool(application_id))

    def receive(self, answers: Mapping[str, Value], application_id: str = "") -> RequestCase:
        """Put one on record with its number. Raises AnswersWrong, NotAllowed."""
        require(self._desk.officer, "take_rights")
        with self._desk.store.transaction(self._desk.officer.id) as session:
            file, today = _file(session, answers, application_id), self._days.today(session)
            given = judged(self._taking(today, in_file=file is not None), answers, today)
            if file is None and not given["name"]:
                raise AnswersWrong({"name": tr("Write the number of the file, or whose data it is.")})
            row = DataRequest(
                id=new_id(),
                scope=file.scope if file else self._desk.scope,
                case_no=self._days.number(session, "D", DataRequest.case_no),
                application_id=file.id if file else None,
                person_id=file.person_id if file else None,
                received_at=self._days.now(session),
                received_by=self._desk.officer.name,
                verified_by=self._desk.officer.name if given["verified"] != NOT_YET else None,
            )
            keep(row, given)
            session.add(row)
            self._note(session, row, "ask_data")
            return self._case(session, row)

    def ask_verify(self) -> Sheet:
        """How an identity can be verified."""
        return sheet(DataRequest, {}, names=("verified",), choices={"verified": _PROOFS})

    def verify(self, request_id: str, answers: Mapping[str, Value]) -> RequestCase:
        """Record how the identity was verified, where it was not when the request came."""
        require(self._desk.officer, "take_rights")
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = _open(session, request_id)
            keep(row, judged(self.ask_verify(), answers, self._days.today(session)))
            row.verified_by = self._desk.officer.name
            return self._case(session, row)

    def ask_extend(self) -> Sheet:
        """What is asked where a request takes longer."""
        with self._desk.store.reading() as session:
            return sheet(DataRequest, {"extended_on": self._now(session)}, names=_EXTENDED)

    def extend(self, request_id: str, answers: Mapping[str, Value]) -> RequestCase:
        """Take longer, once: the person was told before the first time was over, with the reason."""
        require(self._desk.officer, "rights")
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row, today = _open(session, request_id), self._days.today(session)
            if row.extended_on is not None:
                why = tr("It was extended already, and the law allows it once.")
                raise StepRefused(what=tr(act("extend_data").label), why=why)
            first = last_day(row)
            keep(row, judged(sheet(DataRequest, {}, names=_EXTENDED), answers, today))
            if wrong := _too_late(row, first):
                raise AnswersWrong(wrong)
            row.extended_by = self._desk.officer.name
            self._note(session, row, "extend_data")
            return self._case(session, row)

    def ask_close(self, request_id: str) -> Sheet:
        """What is asked with the answer; who else has the data matters only where it changes."""
        with self._desk.store.reading() as session:
            return self._closing(session, session.get_one(DataRequest, request_id))

    def close(self, request_id: str, answers: Mapping[str, Value]) -> RequestCase:
        """Record the answer: what was done, or why not. Nothing is carried out for somebody who is not verified."""
        require(self._desk.officer, "rights")
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row, today = _open(session, request_id), self._days.today(session)
            keep(row, judged(self._closing(session, row), answers, today))
            if row.outcome in (DONE, PARTLY) and row.verified == NOT_YET:
                raise AnswersWrong({"outcome": tr("First record how the identity was verified.")})
            if row.closed_on.day < row.received_on.day:
                raise AnswersWrong({"closed_on": DateOrder().say()})
            row.closed_by = self._desk.officer.name
            self._note(session, row, "answer_data")
            return self._case(session, row)

    def lines(self, application_id: str = "") -> tuple[RequestLine, ...]:
        """Every request, or those of a file: what is open first, by its last day."""
        asked = select(DataRequest)
        if application_id:
            asked = asked.where(DataRequest.application_id == application_id)
        with self._desk.store.reading() as session:
            today = self._days.today(session)
            rows = sorted(session.scalars(asked), key=lambda row: (row.closed_on is not None, last_day(row)))
            return tuple(_line(session, row, today) for row in rows)

    def owed(self) -> tuple[int, int]:
        """How many requests are open, and how many of them are past their day."""
        asked = select(DataRequest).where(DataRequest.closed_on.is_(None))
        with self._desk.store.reading() as session:
            today = self._days.today(session)
            last_days = [last_day(row) for row in session.scalars(asked)]
        return len(last_days), sum(day < today for day in last_days)

    def case(self, request_id: str) -> RequestCase:
        """One of them, whole."""
        require(self._desk.officer, "take_rights")
        with self._desk.store.reading() as session:
            return self._case(session, session.get_one(DataRequest, request_id))

    @staticmethod
    def _taking(today: dt.date, *, in_file: bool) -> Sheet:
        usual: dict[str, Value] = {"received_on": WrittenDate.of(today), "asker": "self"}
        if in_file:
            return sheet(DataRequest, usual, names=_TAKEN)
        asked = sheet(DataRequest, usual, names=(*_TAKEN[:_WHOSE], "name", "mobile", *_TAKEN[_WHOSE:]))
        return replace(asked, fields=(*asked.fields[:_WHOSE], _FILE, *asked.fields[_WHOSE:]))

    def _closing(self, session: Session, row: DataRequest) -> Sheet:
        names = [name for name in _CLOSED if name != "recipients_told" or row.kind in _PASSED_ON]
        return sheet(DataRequest, {"closed_on": self._now(session)}, names=names)

    def _now(self, session: Session) -> WrittenDate:
        return WrittenDate.of(self._days.today(session))

    def _note(self, session: Session, row: DataRequest, code: str) -> None:
        """Leave the act in the trail, which the file shows as well."""
        session.flush()
        self._procedure.note_in(
            session, code, application_id=row.application_id or "", scope=row.scope, proof=row, said=row.case_no or ""
        )

    def _case(self, session: Session, row: DataRequest) -> RequestCase:
        line = _line(session, row, self._days.today(session))
        unproven = row.verified == NOT_YET and line.state != "closed"
        note = tr("The identity is still to be verified, before anything is carried out.") if unproven else ""
        return RequestCase(line, _facts(row, line), self._may(row), note)

    def _may(self, row: DataRequest) -> frozenset[str]:
        heads = may(self._desk.officer, "rights")
        found = {
            "close": heads,
            "verify": row.verified == NOT_YET and may(self._desk.officer, "take_rights"),
            "extend": heads and row.extended_on is None,
        }
        return frozenset(code for code, now in found.items() if now and row.closed_on is None)


def _file(session: Session, answers: Mapping[str, Value], application_id: str) -> Application | None:
    """The file a request is about: the one it was taken in, or the one whose number was written."""
    if application_id:
        return session.get_one(Application, application_id)
    number = ascii_digits(clean(str(answers.get(_FILE.name) or ""))).upper()
    if not number:
        return None
    found = session.scalars(select(Application).where(Application.application_no == number)).first()
    if found is None:
        raise AnswersWrong({_FILE.name: NoSuchFile(number=number).say()})
    return found


def _open(session: Session, request_id: str) -> DataRequest:
    row = session.get_one(DataRequest, request_id)
    if row.closed_on is not None:
        raise NotReady(what=tr("it is answered already"))
    return row


def _too_late(row: DataRequest, first: dt.date) -> dict[str, str]:
    """What is wrong with the day on which the person was told of a longer time; `first` is the last day without it."""
    if data_rights.may_extend(row.received_on.day, row.extended_on.day):
        return {}
    return {"extended_on": tr("The person has to be told of it by {day}.", day=show_pair(first))}


def _line(session: Session, row: DataRequest, today: dt.date) -> RequestLine:
    file = session.get(Application, row.application_id) if row.application_id else None
    person = session.get(Person, row.person_id) if row.person_id else None
    last = last_day(row)
    return RequestLine(
        row.id,
        row.case_no or "",
        row.application_id or "",
        (file.application_no or "") if file else "",
        (person.full_name if person else row.name) or tr("Not named yet"),
        _FIELDS["kind"].show(row.kind),
        show_hijri(row.received_on),
        both(last),
        (last - today).days,
        state_of(row),
        state_label(row),
        late=(row.closed_on.day if row.closed_on else today) > last,
    )


def _facts(row: DataRequest, line: RequestLine) -> Facts:
    return (
        (tr(_FIELDS["name"].label), line.name),
        (tr(_FILE.label), line.file_number),
        (tr(_FIELDS["kind"].label), line.kind),
        (tr(_FIELDS["received_on"].label), show_pair(row.received_on)),
        (tr("To be answered by"), show_pair(last_day(row))),
        *((tr(_FIELDS[name].label), _FIELDS[name].show(getattr(row, name))) for name in _SHOWN),
    )
