"""The same person twice: while a file is being filled, whoever is known already is shown, with what speaks for it.

Three sieves, each finer and dearer: keys that bring together who might be the same, the looks of the whole name, and then
the details of the few that are left, part by part (desktop.services.people.likeness).
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from rapidfuzz import fuzz, process
from sqlalchemy import Row, Select, bindparam, func, select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate
from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.household import Dependant
from desktop.models.lookup import key_fields, local_mobile, name_fields, number_fields
from desktop.models.person import Person, full_name
from desktop.services.people import likeness
from desktop.services.people.looking import Looking, Stopped
from desktop.services.records import Desk
from desktop.text import compact

MOST = 10
_COMPARED, _LEAST_LOOKS = 30, 70
_ALERT = 60  # the least score that is shown
_DETAILS = "SELECT row, subject_id, norm FROM lookup WHERE row IN (SELECT value FROM json_each(?))"
_IDENTITY = "SELECT row FROM lookup WHERE identity = ?"
_SLIPS = "SELECT row FROM lookup WHERE identity IN (SELECT value FROM json_each(?))"
_MOBILE = "SELECT row FROM lookup WHERE mobile = ? ORDER BY row DESC LIMIT 20"
_MOBILE2 = "SELECT row FROM lookup WHERE mobile2 = ? ORDER BY row DESC LIMIT 20"
_IBAN = """SELECT l.row FROM application a JOIN lookup l ON l.subject_id = a.person_id
    WHERE a.iban = ? ORDER BY l.row DESC LIMIT 20"""
_KEYS = {
    "first_key": "SELECT row FROM lookup WHERE first_key = ? ORDER BY row DESC LIMIT 150",
    "family_key": "SELECT row FROM lookup WHERE family_key = ? ORDER BY row DESC LIMIT 150",
    "full_key": "SELECT row FROM lookup WHERE full_key = ? ORDER BY row DESC LIMIT 30",
}
_THOSE_YEARS = "SELECT row FROM lookup WHERE name_key = ? AND born >= ? AND born < ? LIMIT 100"


@dataclass(frozen=True, slots=True)
class Probe:
    """What has been typed so far about somebody: a person applying, or a dependant."""

    kind: str = "person"
    subject_id: str = ""
    name_first: str = ""
    name_father: str = ""
    name_grandfather: str = ""
    name_family: str = ""
    id_number: str = ""
    mobile: str = ""
    iban: str = ""
    birth_date: dt.date | None = None

    @property
    def names(self) -> tuple[str, str, str, str]:
        """The four parts of the name."""
        return (self.name_first, self.name_father, self.name_grandfather, self.name_family)


@dataclass(frozen=True, slots=True)
class Match:
    """Somebody who may be the same: their file, how sure it is (100 for the same identity number), and why, in words.

    Of a dependant, `name` is the dependant's and the rest belongs to the family's file, whose applicant
    `as_dependant_of` names.
    """

    person_id: str
    application_id: str | None
    number: str
    name: str
    score: int
    reasons: tuple[str, ...]
    as_dependant_of: str = ""
    subject_id: str = ""  # the record itself: the person's, or the dependant's


class Duplicates:
    """Compares what is typed with everybody on file; may be used in any thread, and stopped from any other."""

    def __init__(self, desk: Desk) -> None:
        self._looking = Looking(desk.store)

    def check(self, probe: Probe) -> tuple[Match, ...]:
        """Who may be the same, most likely first; never the subject itself. Nothing once it was cancelled."""
        try:
            with self._looking.look() as (session, connection):
                subjects = _candidates(connection, probe) - {probe.subject_id}
                found = (_judge(probe, row) for row in _details(session, subjects))
                best = sorted((match for match in found if match), key=lambda match: -match.score)
                return tuple(best[:MOST])
        except Stopped:
            return ()

    def cancel(self) -> None:
        """Stop what is being compared at this moment, from any thread."""
        self._looking.stop()


# --- sieves -----------------------------------------------------------------------------------------------------------


def _candidates(connection: Any, probe: Probe) -> set[str]:
    """The subjects to compare in detail: those who share a number, and of those under a common key the most alike."""
    numbered = set(_rows(connection, _by_numbers(probe)))
    named = set(_rows(connection, _by_names(probe))) - numbered
    subjects = {subject for _, subject, _ in connection.execute(_DETAILS, (json.dumps(list(numbered)),))}
    if named:
        others = {subject: norm for _, subject, norm in connection.execute(_DETAILS, (json.dumps(list(named)),))}
        typed = name_fields(*probe.names)["norm"]
        alike = process.extract(
            typed, others, scorer=fuzz.token_set_ratio, score_cutoff=_LEAST_LOOKS, limit=_COMPARED, processor=None
        )
        subjects |= {subject for _, _, subject in alike}
    return subjects


def _by_numbers(probe: Probe) -> Iterator[tuple[str, str]]:
    identity = number_fields(probe.id_number)["identity"]
    if identity:
        yield _IDENTITY, identity
        if len(identity) == 10 and identity.isdecimal():
            yield _SLIPS, json.dumps(list(likeness.slips(identity)))
    mobile = local_mobile(probe.mobile)
    if mobile:
        yield from ((statement, mobile) for statement in (_MOBILE, _MOBILE2))
    if probe.iban:
        yield _IBAN, compact(probe.iban)


def _by_names(probe: Probe) -> Iterator[tuple[str, Any]]:
    """Keys that survive a slip: one holds where another breaks."""
    if not (probe.name_first and probe.name_family):
        return
    typed = key_fields(probe.names, probe.birth_date)
    yield from ((statement, typed[name]) for name, statement in _KEYS.items() if typed[name] is not None)
    if probe.birth_date and typed["name_key"] is not None:
        before, after = (f"{probe.birth_date.year + by:04}" for by in (-1, 2))
        yield _THOSE_YEARS, (typed["name_key"], before, after)


def _rows(connection: Any, questions: Iterable[tuple[str, Any]]) -> Iterator[int]:
    for statement, value in questions:
        values = value if isinstance(value, tuple) else (value,)
        yield from (row for (row,) in connection.execute(statement, values))


# --- details ----------------------------------------------------------------------------------------------------------


def _compared(subject: type[Person] | type[Dependant], *beside: Any) -> tuple[Any, ...]:
    own = (subject.id, subject.name_first, subject.name_father, subject.name_grandfather, subject.name_family)
    return (
        *own,
        subject.id_number,
        subject.birth_date,
        Application.id.label("file"),
        Application.application_no,
        *beside,
    )


_IDS = select(func.json_each(bindparam("ids")).table_valued("value").c.value)
_HEAD = (Person.name_first, Person.name_father, Person.name_grandfather, Person.name_family)
_PEOPLE: Select[Any] = (
    select(*_compared(Person, Person.id.label("head"), Person.mobile, Person.mobile2, Application.iban))
    .outerjoin(Application, Application.person_id == Person.id)
    .where(Person.id.in_(_IDS))
    .order_by(Application.received_on, Application.application_no)
)
_MEMBERS: Select[Any] = (
    select(*_compared(Dependant, Person.id.label("head"), *(c.label(f"head_{c.key}") for c in _HEAD)))
    .join(Application, Application.household_id == Dependant.household_id)
    .join(Person, Person.id == Application.person_id)
    .where(Dependant.id.in_(_IDS))
    .order_by(Application.received_on, Application.application_no)
)


def _details(session: Session, subjects: Iterable[str]) -> Iterable[Row[Any]]:
    """Each subject once, with the newest file."""
    ids = {"ids": json.dumps(list(subjects))}
    found = chain(session.execute(_PEOPLE, ids), session.execute(_MEMBERS, ids))
    return {row[0]: row for row in found}.values()


def _judge(probe: Probe, row: Row[Any]) -> Match | None:
    """A match with its reasons, or nothing where too little speaks for it."""
    names = row[1:5]
    head = full_name(*row[-len(_HEAD) :]) if hasattr(row, "head_name_first") else ""
    alike = likeness.names(probe.names, names)
    weighed = [*_numbers_speak(probe, row, alike), *_names_speak(probe, row, names, alike)]
    score = max((score for score, _ in weighed), default=0)
    if score < _ALERT:
        return None
    reasons = [reason for _, reason in sorted(weighed, key=lambda pair: -pair[0])]
    if head:
        reasons.append(tr("Registered as a dependant of {name}", name=head))
    also = 2 * (len(weighed) - 1)  # what speaks together weighs a little more
    return Match(
        row.head,
        row.file,
        row.application_no or "",
        full_name(*names),
        min(score + also, 100 if score == 100 else 99),
        tuple(dict.fromkeys(reasons)),
        head,
        row[0],
    )


def _numbers_speak(probe: Probe, row: Row[Any], alike: float) -> Iterator[tuple[int, str]]:
    identity = number_fields(probe.id_number)["identity"]
    theirs = number_fields(row.id_number)["identity"]
    if identity and theirs and identity == theirs:
        yield 100, tr("The same identity number")
    elif identity and theirs and alike >= 0.7 and likeness.slipped(identity, theirs):
        yield 92, tr("The identity number differs by one slip")
    mobile = local_mobile(probe.mobile)
    if mobile and mobile in {local_mobile(getattr(row, name, None)) for name in ("mobile", "mobile2")}:
        yield 70 + round(20 * alike), tr("The same mobile")
    if probe.iban and getattr(row, "iban", None) == compact(probe.iban):
        yield 75 + round(20 * alike), tr("The same IBAN")


def _names_speak(probe: Probe, row: Row[Any], names: Sequence[str | None], alike: float) -> Iterator[tuple[int, str]]:
    born = row.birth_date.day if isinstance(row.birth_date, WrittenDate) else None
    birth = likeness.births(probe.birth_date, born) if probe.birth_date and born else None
    full = all(probe.names) and all(names)
    least = {None: 0.97 if full else 2.0, 1.0: 0.8, 0.0: 2.0}.get(birth, 0.93)
    if alike < least:
        return
    score = 64 if birth is None else round(55 + 20 * birth + 20 * alike)
    if likeness.same_spelling(probe.names, names):
        yield score, tr("The same name")
    else:
        yield score - 1, tr("The same name in another spelling") if alike >= 0.97 else tr("A similar name")
    if birth is not None:
        yield score - 2, tr("The same date of birth") if birth == 1 else tr("Almost the same date of birth")
