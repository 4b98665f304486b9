"""All records of one file, read once and handed to whatever asks about the file as a whole."""

from __future__ import annotations

from collections.abc import Iterable
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
        return _read(session, application)
    known_files: dict[str, FileRows] = session.info.setdefault("files", {})
    if application.id not in known_files:
        known_files[application.id] = _read(session, application)
    return known_files[application.id]


def _read(session: Session, application: Application) -> FileRows:
    person = session.get_one(Person, application.person_id)
    household = session.get_one(Household, application.household_id)
    return FileRows(
        application,
        person,
        household,
        session.get(Health, person.id) or blank(Health, person),
        session.get(ElderCare, person.id) or blank(ElderCare, person),
        _rows(session, Dependant, Dependant.household_id == household.id),
        _rows(session, Income, Income.household_id == household.id),
        _rows(session, Expense, Expense.household_id == household.id),
        _rows(session, Debt, Debt.household_id == household.id),
        _rows(session, Companion, Companion.application_id == application.id),
        _rows(session, Support, Support.application_id == application.id),
    )


def blank(kind: type[RowT], person: Person) -> RowT:
    """The record of which a person has one, before anything was answered. It bears the person's id: two desks that begin
    it without seeing each other begin the same one, and a file of an earlier version needs none to be shown.
    """
    return kind(id=person.id, scope=person.scope, person_id=person.id)


def _rows(session: Session, kind: type[RowT], mine: Any) -> tuple[RowT, ...]:
    return tuple(sorted(session.scalars(select(kind).where(mine)), key=_entered))


def _entered(row: Any) -> tuple[str, str]:
    return (row.entered_at or "", row.id)


def known(values: Iterable[Any]) -> tuple[Any, ...]:
    """The values that are answers."""
    return tuple(value for value in values if value is not None)
