"""Files as lines of a list: only the columns a line shows are read, and only for the lines that are shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, select
from sqlalchemy.orm import Session

from desktop.dates import show_hijri
from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.base import fields_of
from desktop.models.household import Dependant
from desktop.models.person import Person, full_name
from desktop.services.views import CaseLine
from desktop.services.waiting import waiting_files
from desktop.text import ltr

_NAME = (Person.name_first, Person.name_father, Person.name_grandfather, Person.name_family)
_MEMBER = (Dependant.name_first, Dependant.name_father, Dependant.name_grandfather, Dependant.name_family)
_SHOWN = (
    Application.id,
    Application.application_no,
    Application.case_type,
    Application.stage,
    Application.received_on,
    Application.person_id,
    Person.id_number,
    Person.mobile,
    *_NAME,
)


def newest(session: Session, stages: Sequence[str], most: int) -> tuple[CaseLine, ...]:
    """The newest files, of certain stages if any are named."""
    query = _files(stages).order_by(Application.received_on.desc(), Application.application_no.desc()).limit(most)
    return marked(session, [_line(row) for row in session.execute(query)])


def of_files(session: Session, application_ids: Sequence[str], stages: Sequence[str]) -> list[CaseLine]:
    """These files, in this order."""
    found = _read(session, _files(stages).where(Application.id.in_(application_ids)), Application.id)
    return [found[one] for one in application_ids if one in found]


def of_people(session: Session, person_ids: Sequence[str], stages: Sequence[str]) -> dict[str, CaseLine]:
    """The newest file of each person.

    One line for one person: where two records are known to be the same person, this is the place to let them share it.
    """
    query = _files(stages).where(Application.person_id.in_(person_ids)) if person_ids else None
    return _read(session, query, Application.person_id)


def of_members(session: Session, dependant_ids: Sequence[str], stages: Sequence[str]) -> dict[str, CaseLine]:
    """The newest file of each dependant's family, saying whom of them the search means."""
    if not dependant_ids:
        return {}
    query = _files(stages).join(Dependant, Dependant.household_id == Application.household_id)
    query = query.where(Dependant.id.in_(dependant_ids)).add_columns(Dependant.id.label("member"), *_labelled(_MEMBER))
    found = {}
    for row in session.execute(_oldest_first(query)):
        name = full_name(*row[-len(_MEMBER) :])
        found[row.member] = replace(_line(row), matched=tr("As a dependant of the family: {name}", name=name))
    return found


def marked(session: Session, lines: Iterable[CaseLine]) -> tuple[CaseLine, ...]:
    """The lines, with what waits to be sent marked so."""
    lines = tuple(lines)
    waiting = waiting_files(session, [line.application_id for line in lines])
    return tuple(replace(line, waiting=True) if line.application_id in waiting else line for line in lines)


def _files(stages: Sequence[str]) -> Select[Any]:
    found = select(*_SHOWN).join(Person, Person.id == Application.person_id)
    return found.where(Application.stage.in_(stages)) if stages else found


def _oldest_first(query: Select[Any]) -> Select[Any]:
    return query.order_by(Application.received_on, Application.application_no)


def _read(session: Session, query: Select[Any] | None, key: Any) -> dict[str, CaseLine]:
    """Lines by a column; of several with one key, the newest."""
    if query is None:
        return {}
    return {getattr(row, key.key): _line(row) for row in session.execute(_oldest_first(query))}


def _labelled(columns: Iterable[Any]) -> list[ColumnElement[Any]]:
    return [column.label(f"member_{column.key}") for column in columns]


def _line(row: Row[Any]) -> CaseLine:
    stage = row.stage or "draft"
    return CaseLine(
        row.id,
        row.application_no or "",
        full_name(row.name_first, row.name_father, row.name_grandfather, row.name_family) or tr("Not named yet"),
        ltr(row.id_number or ""),
        fields_of(Person)["mobile"].show(row.mobile),
        fields_of(Application)["case_type"].show(row.case_type),
        stage,
        fields_of(Application)["stage"].show(row.stage),
        show_hijri(row.received_on) if row.received_on else "",
        waiting=False,
    )
