"""All records of one file, read once and handed to whatever asks about the file as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.application import Application, Support
from desktop.models.base import Synced
from desktop.models.health import ElderCare, Health
from desktop.models.household import Debt, Dependant, Expense, Household, Income
from desktop.models.person import Companion, Person

ONE_EACH: tuple[type[Synced], ...] = (Health, ElderCare)
RowT = TypeVar("RowT", bound=Synced)

_AT_ONCE = 200
"""Files read together: few enough to stay small in memory, and for any SQLite to take their ids."""


@dataclass(frozen=True, slots=True)
class FileRows:
    """One application and everything that belongs to it; rows that people add stand in the order they were added."""

    application: Application
    person: Person
    household: Household
    health: Health
    elder_care: ElderCare
    dependants: tuple[Dependant, ...]
    incomes: tuple[Income, ...]
    expenses: tuple[Expense, ...]
    debts: tuple[Debt, ...]
    companions: tuple[Companion, ...]
    supports: tuple[Support, ...]

    @property
    def for_organisation(self) -> bool:
        """Whether a body asks, through a representative, and not a person for themselves or a family."""
        return "organisation" in (self.application.case_type, self.application.applicant_capacity)

    def one(self, record: str) -> Synced:
        """The single record of that type."""
        found: Synced = getattr(self, record)
        return found

    def rows(self, record: str) -> tuple[Any, ...]:
        """The rows of that type."""
        found: tuple[Any, ...] = {
            Dependant.__tablename__: self.dependants,
            Income.__tablename__: self.incomes,
            Expense.__tablename__: self.expenses,
            Debt.__tablename__: self.debts,
            Companion.__tablename__: self.companions,
            Support.__tablename__: self.supports,
        }[record]
        return found


def load(session: Session, application: Application) -> FileRows:
    """Read the file of an application; where nothing is written, once for everybody who asks in that reading."""
    if session.autoflush:  # a transaction: what was read may change under its hands
        return next(load_lot(session, (application,)))
    known_files: dict[str, FileRows] = session.info.setdefault("files", {})
    if application.id not in known_files:
        known_files[application.id] = next(load_lot(session, (application,)))
    return known_files[application.id]


def in_lots(applications: Sequence[Application]) -> Iterator[Sequence[Application]]:
    """Many applications in lots that are small enough to be read together."""
    return (applications[start : start + _AT_ONCE] for start in range(0, len(applications), _AT_ONCE))


def load_lot(session: Session, applications: Sequence[Application]) -> Iterator[FileRows]:
    """The files of one lot, in their order: one query for each kind of row, not ten for each file."""
    files = {one.id for one in applications}
    people = {one.person_id or "" for one in applications}
    homes = {one.household_id or "" for one in applications}
    persons, households = _each(session, Person, people), _each(session, Household, homes)
    health, care = _each(session, Health, people), _each(session, ElderCare, people)
    dependants = _rows(session, Dependant, Dependant.household_id, homes)
    incomes = _rows(session, Income, Income.household_id, homes)
    expenses = _rows(session, Expense, Expense.household_id, homes)
    debts = _rows(session, Debt, Debt.household_id, homes)
    companions = _rows(session, Companion, Companion.application_id, files)
    supports = _rows(session, Support, Support.application_id, files)
    for one in applications:
        person, household = persons[one.person_id or ""], households[one.household_id or ""]
        yield FileRows(
            one,
            person,
            household,
            health.get(person.id) or blank(Health, person),
            care.get(person.id) or blank(ElderCare, person),
            dependants.get(household.id, ()),
            incomes.get(household.id, ()),
            expenses.get(household.id, ()),
            debts.get(household.id, ()),
            companions.get(one.id, ()),
            supports.get(one.id, ()),
        )


def blank(kind: type[RowT], person: Person) -> RowT:
    """The record of which a person has one, before anything was answered. It bears the person's id: two desks that begin
    it without seeing each other begin the same one, and a file of an earlier version needs none to be shown.
    """
    return kind(id=person.id, scope=person.scope, person_id=person.id)


def _each(session: Session, kind: type[RowT], ids: set[str]) -> dict[str, RowT]:
    """Rows by their id; a single one may be in the session's hands already."""
    if len(ids) == 1:
        found = (session.get(kind, key) for key in ids)
        return {one.id: one for one in found if one is not None}
    return {one.id: one for one in session.scalars(select(kind).where(kind.id.in_(ids)))}


def _rows(session: Session, kind: type[RowT], of: Any, owners: set[str]) -> dict[str, tuple[RowT, ...]]:
    """The rows of each owner; `of` is the column that names the owner."""
    found: dict[str, list[RowT]] = {}
    for row in session.scalars(select(kind).where(of.in_(owners))):
        found.setdefault(getattr(row, of.key), []).append(row)
    return {owner: tuple(sorted(rows, key=_entered)) for owner, rows in found.items()}


def _entered(row: Any) -> tuple[str, str]:
    return (row.entered_at or "", row.id)


def known(values: Iterable[Any]) -> tuple[Any, ...]:
    """The values that are answers."""
    return tuple(value for value in values if value is not None)
