"""Files as lines of a list: only the columns a line shows are read, and only for the lines that are shown."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from sqlalchemy import BindParameter, Row, Select, bindparam, func, or_, select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, show_hijri
from desktop.messages import language, tr
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


_STAGES: BindParameter[str | None] = bindparam("stages")


def _given(name: str) -> Select[Any]:
    """The values of a JSON list: one parameter however many there are, so that a statement is built and prepared once."""
    return select(func.json_each(bindparam(name)).table_valued("value").c.value)


_LINE = "INDEXED BY ix_person_line"
"""The index of the key looks cheaper to SQLite, but leads to the row: one more page to decrypt for each line."""

_FILES = (
    select(*_SHOWN)
    .join(Person, Person.id == Application.person_id)
    .with_hint(Person, _LINE, "sqlite")
    .where(or_(_STAGES.is_(None), Application.stage.in_(_given("stages"))))
)
_OLDEST_FIRST = (Application.received_on, Application.application_no)
_NEWEST = _FILES.order_by(*(column.desc() for column in _OLDEST_FIRST)).limit(bindparam("most"))
_OF_FILES = _FILES.where(Application.id.in_(_given("ids")))
_OF_PEOPLE = _FILES.where(Application.person_id.in_(_given("ids"))).order_by(*_OLDEST_FIRST)
_OF_MEMBERS = (
    _FILES.join(Dependant, Dependant.household_id == Application.household_id)
    .where(Dependant.id.in_(_given("ids")))
    .add_columns(Dependant.id.label("member"), *(column.label(f"member_{column.key}") for column in _MEMBER))
    .order_by(*_OLDEST_FIRST)
)


def newest(session: Session, stages: Sequence[str], most: int) -> tuple[CaseLine, ...]:
    """The newest files, of certain stages if any are named."""
    found = session.connection().execute(_NEWEST, {"stages": _listed(stages), "most": most})
    return marked(session, [_line(row) for row in found])


def of_files(session: Session, application_ids: Sequence[str], stages: Sequence[str]) -> list[CaseLine]:
    """These files, in this order."""
    found = {row.id: _line(row) for row in _read(session, _OF_FILES, application_ids, stages)}
    return [found[one] for one in application_ids if one in found]


def of_people(session: Session, person_ids: Sequence[str], stages: Sequence[str]) -> dict[str, CaseLine]:
    """The newest file of each person.

    One line for one person: where two records are known to be the same person, this is the place to let them share it.
    """
    return {row.person_id: _line(row) for row in _read(session, _OF_PEOPLE, person_ids, stages)}


def of_members(session: Session, dependant_ids: Sequence[str], stages: Sequence[str]) -> dict[str, CaseLine]:
    """The newest file of each dependant's family, saying whom of them the search means."""
    found = {}
    for row in _read(session, _OF_MEMBERS, dependant_ids, stages):
        name = full_name(*row[-len(_MEMBER) :])
        found[row.member] = replace(_line(row), matched=tr("As a dependant of the family: {name}", name=name))
    return found


def marked(session: Session, lines: Iterable[CaseLine]) -> tuple[CaseLine, ...]:
    """The lines, with what waits to be sent marked so."""
    lines = tuple(lines)
    waiting = waiting_files(session, [line.application_id for line in lines])
    return tuple(replace(line, waiting=True) if line.application_id in waiting else line for line in lines)


def _read(session: Session, query: Select[Any], ids: Sequence[str], stages: Sequence[str]) -> Iterable[Row[Any]]:
    return session.connection().execute(query, {"ids": json.dumps(ids), "stages": _listed(stages)}) if ids else ()


def _listed(stages: Sequence[str]) -> str | None:
    return json.dumps(stages) if stages else None


def _line(row: Row[Any]) -> CaseLine:
    """Unpacked by place: twenty of them at every keystroke."""
    file, number, case, stage, received_on, _, identity, mobile, *names = row[: len(_SHOWN)]
    stage = stage or "draft"
    return CaseLine(
        file,
        number or "",
        full_name(*names) or tr("Not named yet"),
        ltr(identity or ""),
        fields_of(Person)["mobile"].show(mobile),
        _shown(language(), "case_type", case),
        stage,
        _shown(language(), "stage", stage),
        _day(language(), received_on) if received_on else "",
        waiting=False,
    )


@lru_cache(maxsize=4096)  # files that are found together often came within a few years
def _day(_language: str, received_on: WrittenDate) -> str:
    return show_hijri(received_on)


@lru_cache(maxsize=256)
def _shown(_language: str, name: str, code: str | None) -> str:
    return fields_of(Application)[name].show(code)
