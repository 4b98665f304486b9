"""While a file is filled in: who of those already on file may be the person in front of us, and what was said about it.

Only what tells people apart is shown: name, file number, whose family, and why it came up. No case, no health, no means.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate
from desktop.models.application import Application
from desktop.models.household import Dependant
from desktop.models.outbox import Draft
from desktop.models.person import Person
from desktop.models.reception import Visit
from desktop.services.people import kin
from desktop.services.people.duplicates import Duplicates, Match, Probe
from desktop.services.people.link_views import Suspect, Suspects
from desktop.services.people.links import around, people
from desktop.services.records import Desk
from desktop.services.sections import NAMES

MOST = 3
_PLACES = {2: ("name_first", "name_family"), 3: ("name_first", "name_father", "name_family"), 4: NAMES}


@dataclass(frozen=True, slots=True)
class _Asked:
    probe: Probe
    name: str


class Alerts:
    """Asks for duplicates and leaves out what is settled. May be asked in any thread, and stopped from any other."""

    def __init__(self, desk: Desk, duplicates: Duplicates) -> None:
        self._desk = desk
        self._duplicates = duplicates

    def of_file(self, application_id: str, wanted: Callable[[], bool] = lambda: True) -> Suspects:
        """Who may be on file already under another number; gives up as soon as `wanted` says no."""
        with self._desk.store.reading() as session:
            application = session.get_one(Application, application_id)
            person = session.get_one(Person, application.person_id)
            family = session.scalars(select(Dependant).where(Dependant.household_id == application.household_id)).all()
            mine = select(Application.id).where(Application.person_id.in_(people(session, person.id)))
            own_files = frozenset(session.scalars(mine))
            first = _Asked(
                _probe(session, person, "person", iban=_number(session, application, "iban")), person.full_name
            )
            members = [_Asked(_probe(session, one, "dependant"), one.full_name) for one in family]
        applicant = tuple(self._suspects(first, own_files))
        others = tuple(one for asked in members if wanted() for one in self._suspects(asked, own_files))
        return Suspects(applicant, others)

    def of_visit(self, visit_id: str, wanted: Callable[[], bool] = lambda: True) -> Suspects:
        """Who may be the visitor, by the name and mobile of the card."""
        with self._desk.store.reading() as session:
            visit = session.get_one(Visit, visit_id)
            words = (visit.visitor_name or "").split()
            named: dict[str, Any] = dict(zip(_PLACES.get(len(words), ()), words, strict=False))
            probe = Probe(mobile=_number(session, visit, "visitor_mobile"), **named)
        return (
            Suspects(tuple(self._suspects(_Asked(probe, visit.visitor_name or ""), frozenset())))
            if wanted()
            else Suspects()
        )

    def cancel(self) -> None:
        """Stop what is being compared at this moment, from any thread."""
        self._duplicates.cancel()

    def _suspects(self, asked: _Asked, own_files: frozenset[str]) -> list[Suspect]:
        """The likeliest, without the person's own files and whoever was found not to be the same."""
        found = self._duplicates.check(asked.probe)
        matches = [match for match in found if match.application_id and match.application_id not in own_files]
        me = asked.probe.subject_id
        if not matches:
            return []
        with self._desk.store.reading() as session:
            said = around(session, [me]) if me else ()
        group = kin.groups(said).get(me)
        settled, waiting = kin.settled(said), kin.asked(said)
        over = {*(group.members if group else ()), *(one for pair in settled if me in pair for one in pair)}
        fresh = [match for match in matches if _subject(match) not in over]
        return [_suspect(asked, match, waiting=kin.pair_of(me, _subject(match)) in waiting) for match in fresh[:MOST]]


def _subject(match: Match) -> str:
    return match.subject_id or match.person_id


def _suspect(asked: _Asked, match: Match, *, waiting: bool) -> Suspect:
    return Suspect(
        asked.probe.subject_id,
        asked.name,
        _subject(match),
        match.application_id or "",
        match.number,
        match.name,
        match.reasons,
        match.as_dependant_of,
        waiting,
    )


def _probe(session: Session, row: Person | Dependant, kind: str, *, iban: str = "") -> Probe:
    named: dict[str, Any] = {name: getattr(row, name) or "" for name in NAMES}
    birth = row.birth_date
    return Probe(
        kind,
        row.id,
        **named,
        id_number=_number(session, row, "id_number"),
        mobile=_number(session, row, "mobile") if isinstance(row, Person) else "",
        iban=iban,
        birth_date=birth.day if isinstance(birth, WrittenDate) else None,
    )


def _number(session: Session, row: Any, name: str) -> str:
    """A number as it stands in its field, also one that could not be accepted: a slip of one digit is the usual reason."""
    typed = session.get(Draft, (row.__tablename__, row.id, name))
    stored = getattr(row, name)
    return typed.typed if typed is not None else stored if isinstance(stored, str) else ""
