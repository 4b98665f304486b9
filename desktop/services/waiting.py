"""Which files wait for the central: what people count in is files, not the single changes of the outbox."""

from __future__ import annotations

import json
from collections.abc import Collection
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, Select, bindparam, func, or_, select, true, union
from sqlalchemy.orm import Session

from desktop.models.application import Application
from desktop.models.base import Synced, fields_of, synced_types
from desktop.models.household import Household
from desktop.models.outbox import Shadow
from desktop.models.person import Person
from desktop.models.reception import Visit
from desktop.models.study import Finding, Study

_OWNERS = ("application", "person", "household")
_TYPES = select(Shadow.type).distinct()


def waiting_files(session: Session, among: Collection[str] | None = None) -> frozenset[str]:
    """The ids of applications, and of visits that opened none, with anything that the central has not confirmed.

    With `among`, of these applications only.
    """
    connection = session.connection()
    if not _counted() & set(connection.scalars(_TYPES)):
        return frozenset()
    if among is None:
        return frozenset(one for one in connection.scalars(_query()) if one)
    return frozenset(connection.scalars(_query(chosen=True), {"among": json.dumps(list(among))}))


@cache
def _counted() -> frozenset[str]:
    """The types that belong to a file; what waits besides (who works here) is nobody's file."""
    types = {Application, Person, Household, Visit, Finding}.union(*(_with(f"{name}_id") for name in _OWNERS))
    return frozenset(cls.__tablename__ for cls in types)


@cache
def _query(*, chosen: bool = False) -> CompoundSelect[Any]:
    visit = func.coalesce(Visit.application_id, Visit.id)
    found: list[tuple[Any, ColumnElement[bool]]] = [
        (Application.id, Application.id.in_(_waiting(Application))),
        (Application.id, or_(*_through("person_id", Person), *_through("household_id", Household))),
        (Study.application_id, Study.id.in_(select(Finding.study_id).where(Finding.id.in_(_waiting(Finding))))),
        (visit, Visit.id.in_(_waiting(Visit))),
        *((cls.application_id, cls.id.in_(_waiting(cls))) for cls in _with("application_id") if cls is not Visit),
    ]
    among = select(func.json_each(bindparam("among")).table_valued("value").c.value)
    return union(*(select(file).where(waits, file.in_(among) if chosen else true()) for file, waits in found))


def _through(name: str, owner: type[Synced]) -> list[ColumnElement[bool]]:
    """Files whose person or household waits itself, or has anything that does."""
    mine = getattr(Application, name)
    parts = [select(getattr(cls, name)).where(cls.id.in_(_waiting(cls))) for cls in _with(name)]
    return [mine.in_(_waiting(owner)), *(mine.in_(part) for part in parts)]


def _with(name: str) -> list[Any]:
    """Every type but the application itself that says to whom it belongs by that name."""
    return [cls for cls in synced_types().values() if name in fields_of(cls) and cls is not Application]


def _waiting(cls: type[Synced]) -> Select[str]:
    return select(Shadow.id).where(Shadow.type == cls.__tablename__)
