"""Pairs of records that wait for somebody who may join them: what colleagues asked, and what no colleague has seen yet.

The second kind is worked out, not stored: two files with one identity number (two desks wrote down the same person while
the line was away), and decisions that contradict each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.field import show_moment
from desktop.messages import tr
from desktop.models.base import fields_of
from desktop.models.household import Dependant
from desktop.models.links import PersonLink
from desktop.models.lookup import PEOPLE, Lookup
from desktop.models.person import Person
from desktop.services.people import kin, lines
from desktop.services.people.kin import Pair, Said
from desktop.services.people.link_views import Review, Side
from desktop.services.people.links import everything
from desktop.services.powers import may
from desktop.services.records import Desk
from desktop.services.views import CaseLine
from desktop.text import ltr

MOST = 60


@dataclass(frozen=True, slots=True)
class _Open:
    pair: Pair
    why: str
    by: str = ""
    at: str = ""


class Reviews:
    """What waits for a decision about two records. May be asked in any thread."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def mine(self) -> tuple[Review, ...]:
        """The pairs the member of staff at the keyboard can decide: none for who may not."""
        return self.open() if may(self._desk.officer, "merge") else ()

    def open(self) -> tuple[Review, ...]:
        """Every pair that waits: contradictions first, then what was asked for, the oldest first, then same numbers."""
        with self._desk.store.reading() as session:
            waiting = {one.pair: one for one in reversed(list(_waiting(session)))}
            pairs = list(reversed(waiting.values()))[:MOST]
            sides = _sides(session, {one for waits in pairs for one in waits.pair})
            return tuple(
                Review(sides[one.pair[0]], sides[one.pair[1]], one.why, one.by, show_moment(one.at) if one.at else "")
                for one in pairs
                if one.pair[0] in sides and one.pair[1] in sides
            )


def _waiting(session: Session) -> Iterator[_Open]:
    said = everything(session)
    groups = kin.groups(said)
    for one in kin.contradictions(said):
        yield _Open(one.pair, tr("Decided as two persons, but other decisions join them"))
    for row in _rows(session, kin.asked(said).values()):
        pair = kin.pair_of(row.person_a or "", row.person_b or "")
        if not _joined(groups, pair):
            yield _Open(pair, row.reason or "", row.decided_by or "", row.decided_at or "")
    decided = kin.settled(said)
    for pair in _same_number(session):
        if pair not in decided and not _joined(groups, pair):
            yield _Open(pair, tr("The same identity number"))


def _rows(session: Session, said: Iterable[Said]) -> Iterable[PersonLink]:
    wanted = [one.id for one in said]
    return session.scalars(select(PersonLink).where(PersonLink.id.in_(wanted)).order_by(PersonLink.decided_at))


def _joined(groups: dict[str, kin.Group], pair: Pair) -> bool:
    return pair[0] in groups and pair[1] in groups[pair[0]].members


def _same_number(session: Session) -> Iterator[Pair]:
    """People with a file under a number that another file has too, each with the oldest of them."""
    people = (Lookup.row >= PEOPLE, Lookup.identity.is_not(None))
    twice = select(Lookup.identity).where(*people).group_by(Lookup.identity).having(func.count() > 1).limit(MOST)
    for number in session.scalars(twice).all():
        first, *others = session.scalars(
            select(Lookup.subject_id).where(*people, Lookup.identity == number).order_by(Lookup.row)
        )
        yield from (kin.pair_of(first, other) for other in others)


def _sides(session: Session, subjects: Iterable[str]) -> dict[str, Side]:
    wanted = tuple(subjects)
    files = lines.of_people(session, wanted, ())
    families = lines.of_members(session, wanted, ())
    people = session.scalars(select(Person).where(Person.id.in_(wanted))).all()
    members = session.scalars(select(Dependant).where(Dependant.id.in_(wanted))).all()
    found = {row.id: _side(row, files[row.id], "") for row in people if row.id in files}
    return found | {
        row.id: _side(row, families[row.id], families[row.id].applicant) for row in members if row.id in families
    }


def _side(row: Person | Dependant, line: CaseLine, family_of: str) -> Side:
    declared = fields_of(type(row))
    return Side(
        row.id,
        line.application_id,
        line.number,
        row.full_name or tr("Not named yet"),
        ltr(row.id_number) if isinstance(row.id_number, str) else "",
        declared["birth_date"].show(row.birth_date),
        declared["mobile"].show(row.mobile) if isinstance(row, Person) else "",
        line.received_on,
        family_of,
    )
