"""Two files of one person: joined and separated by those who may, put to them by everyone, and never mixed up.

No file is changed by it. What was said is kept as it was said (desktop.models.links); what follows from it is worked out
afresh whenever it is asked for (desktop.services.people.kin), so every desk that has read the same rows shows the same.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement, bindparam, func, or_, select
from sqlalchemy.orm import Session

from desktop.errors import NotReady
from desktop.field import show_moment
from desktop.messages import tr, trn
from desktop.mistakes import BadLength
from desktop.models.application import Application
from desktop.models.base import fields_of
from desktop.models.household import Dependant
from desktop.models.links import PersonLink
from desktop.models.person import Person
from desktop.services.people import kin, lines
from desktop.services.people.kin import Said, Verdict
from desktop.services.people.link_views import Decision, OtherFile, SamePerson
from desktop.services.powers import may, require
from desktop.services.records import Desk
from desktop.services.views import CaseLine
from desktop.text import clean

_COLUMNS = (
    PersonLink.id,
    PersonLink.person_a,
    PersonLink.person_b,
    PersonLink.verdict,
    PersonLink.keeps,
    PersonLink.decided_at,
)


class Links:
    """Says that records are one person or not, and answers who is."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def join(self, one: str, other: str, *, keeps: str, reason: str) -> None:
        """Two records are one person; the file of `keeps` leads. Raises NotAllowed, BadLength."""
        require(self._desk.officer, "merge")
        if keeps not in (one, other):
            raise ValueError("the leading file is one of the two")
        self._say([kin.pair_of(one, other)], Verdict.SAME, reason, keeps)

    def separate(self, one: str, other: str, *, reason: str) -> None:
        """Two records are not one person. Where others still joined them, `one` leaves those as well.

        Raises NotAllowed, BadLength.
        """
        require(self._desk.officer, "merge")
        with self._desk.store.reading() as session:
            pairs = kin.to_cut(one, other, around(session, [one, other]))
        self._say(pairs, Verdict.DIFFERENT, reason)

    def dismiss(self, one: str, other: str, *, reason: str) -> None:
        """Somebody looked: not the same person, and the alert need not come again. Joins and separates nobody.

        Raises NotReady where the two are joined: separating them is another matter. Raises BadLength.
        """
        if other in self.same_as(one):
            raise NotReady(what=tr("these files are joined as one person; a manager can separate them"))
        self._say([kin.pair_of(one, other)], Verdict.DISMISSED, reason)

    def ask(self, one: str, other: str, *, reason: str) -> None:
        """Put a pair to those who may decide. Raises BadLength."""
        self._say([kin.pair_of(one, other)], Verdict.ASKED, reason)

    def may_decide(self) -> bool:
        """Whether the member of staff at the keyboard may join and separate."""
        return may(self._desk.officer, "merge")

    def same_as(self, subject_id: str) -> tuple[str, ...]:
        """Every record that is this person, the leading one first; the record itself where there is no other."""
        with self._desk.store.reading() as session:
            return same_as(session, subject_id)

    def people(self, person_id: str) -> tuple[str, ...]:
        """Of those, the ones with a file of their own: whoever asks about former applications asks about all of them."""
        with self._desk.store.reading() as session:
            return people(session, person_id)

    def of_file(self, application_id: str) -> SamePerson:
        """The other files of the person whose file it is."""
        with self._desk.store.reading() as session:
            person_id = session.get_one(Application, application_id).person_id or ""
            others = [one for one in same_as(session, person_id) if one != person_id]
            found = [*self._own(session, person_id, application_id)]
            by_subject = {**lines.of_people(session, others, ()), **lines.of_members(session, others, ())}
            found += [OtherFile(one, by_subject[one]) for one in others if one in by_subject]
            return SamePerson(person_id, tuple(found), self.may_decide())

    def history(self, subject_id: str) -> tuple[Decision, ...]:
        """Everything that was ever said about a person's records, newest first."""
        with self._desk.store.reading() as session:
            everyone = same_as(session, subject_id)
            mine = or_(PersonLink.person_a.in_(everyone), PersonLink.person_b.in_(everyone))
            newest = (PersonLink.decided_at.desc(), PersonLink.id.desc())
            rows = session.scalars(select(PersonLink).where(mine).order_by(*newest)).all()
            named = names(session, {one for row in rows for one in (row.person_a or "", row.person_b or "")})
            return tuple(_decision(row, named) for row in rows)

    def _own(self, session: Session, person_id: str, application_id: str) -> Iterable[OtherFile]:
        """Other applications under the very same record."""
        mine = select(Application.id).where(Application.person_id == person_id, Application.id != application_id)
        newest = mine.order_by(Application.received_on.desc())
        return (OtherFile(person_id, line) for line in lines.of_files(session, session.scalars(newest).all(), ()))

    def _say(self, pairs: Sequence[kin.Pair], verdict: Verdict, reason: str, keeps: str = "") -> None:
        """Write one row for each pair, later than everything this desk has read about it."""
        words = clean(reason)
        declared = fields_of(PersonLink)["reason"]
        if not declared.low <= len(words) <= declared.high:
            raise BadLength(low=declared.low, high=declared.high)
        with self._desk.store.transaction(self._desk.officer.id) as session:
            for first, second in pairs:
                known = [one.at for one in around(session, [first]) if one.pair == (first, second)]
                row = PersonLink(
                    scope=self._desk.scope,
                    person_a=first,
                    person_b=second,
                    verdict=verdict.value,
                    keeps=keeps or None,
                    reason=words,
                    decided_by=self._desk.officer.name,
                    decided_at=_after(known, self._desk.clock()),
                )
                session.add(row)


_PEOPLE = select(func.json_each(bindparam("people")).table_valued("value").c.value)
_TOUCHING = select(*_COLUMNS).where(or_(PersonLink.person_a.in_(_PEOPLE), PersonLink.person_b.in_(_PEOPLE)))
"""Built once: a search asks this for every list it shows."""


def around(session: Session, subjects: Iterable[str]) -> tuple[Said, ...]:
    """Every statement about these people and about everyone they are joined with."""
    found: dict[str, Said] = {}
    known: set[str] = set()
    new = set(subjects)
    while new:
        known |= new
        for row in session.connection().execute(_TOUCHING, {"people": json.dumps(list(new))}):
            found[row.id] = said(row)
        joined = kin.neighbours(found.values()) if found else {}
        new = {other for one in known for other in joined.get(one, ())} - known
    return tuple(found.values())


def everything(session: Session) -> tuple[Said, ...]:
    """Every statement there is: some hundreds at a branch, and thousands at most."""
    return tuple(said(row) for row in session.execute(select(*_COLUMNS)))


def said(row: object) -> Said:
    """A row as the rules of desktop.services.people.kin read it."""
    values = {
        name: getattr(row, name) or "" for name in ("decided_at", "id", "person_a", "person_b", "verdict", "keeps")
    }
    return Said(*values.values())


def same_as(session: Session, subject_id: str) -> tuple[str, ...]:
    """See Links.same_as."""
    group = kin.groups(around(session, [subject_id])).get(subject_id)
    return group.members if group else (subject_id,)


def people(session: Session, person_id: str) -> tuple[str, ...]:
    """See Links.people."""
    members = same_as(session, person_id)
    with_file = set(session.scalars(select(Person.id).where(Person.id.in_(members))))
    return tuple(one for one in members if one in with_file)


def same_person(session: Session, person: Person) -> ColumnElement[bool]:
    """The persons of every file of this person: with the same identity number, or joined by a manager."""
    joined = Person.id.in_(people(session, person.id))
    number = person.id_number if isinstance(person.id_number, str) else None
    return or_(joined, Person.id_number == number) if number else joined


def one_line_each(session: Session, found: Mapping[str, CaseLine], stages: Sequence[str]) -> dict[str, CaseLine]:
    """Lines by person, where those who are one person share the line of the leading file, which says so."""
    shared = dict(found)
    groups = kin.groups(around(session, found)) if found else {}
    for group in {group.members: group for one, group in groups.items() if one in found}.values():
        files = lines.of_people(session, group.members, stages)
        with_file = session.scalars(select(Person.id).where(Person.id.in_(group.members))).all()
        best = next((files[one] for one in group.members if one in files), None)
        if best is not None and len(with_file) > 1:
            line = replace(best, matched=trn("{n} files of one person", len(with_file)))
            shared |= {one: line for one in group.members if one in found}
    return shared


def names(session: Session, subjects: Iterable[str]) -> dict[str, str]:
    """What the people behind these ids are called; a record that is gone is not among them."""
    wanted = tuple(subjects)
    rows: list[Person | Dependant] = [
        *session.scalars(select(Person).where(Person.id.in_(wanted))),
        *session.scalars(select(Dependant).where(Dependant.id.in_(wanted))),
    ]
    return {row.id: row.full_name or tr("Not named yet") for row in rows}


def _decision(row: PersonLink, named: Mapping[str, str]) -> Decision:
    gone = tr("A record that was removed")
    return Decision(
        (named.get(row.person_a or "", gone), named.get(row.person_b or "", gone)),
        fields_of(PersonLink)["verdict"].show(row.verdict),
        row.reason or "",
        row.decided_by or "",
        show_moment(row.decided_at) if row.decided_at else "",
    )


def _after(known: Sequence[str], now: dt.datetime) -> str:
    """This moment; or, where a clock elsewhere ran ahead, just after the last statement: who has read it comes later."""
    now = now.astimezone(dt.UTC)
    now = now.replace(microsecond=now.microsecond // 1000 * 1000)
    last = max(map(dt.datetime.fromisoformat, filter(None, known)), default=None)
    if last is not None and last >= now:
        now = last + dt.timedelta(milliseconds=1)
    return now.isoformat(timespec="milliseconds")
