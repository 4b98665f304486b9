"""What people are found by: their names and numbers in the forms that searching compares, kept beside the records.

The tables are local, never on the wire, and can be made again from the records at any time (desktop.models.search). The
mapper keeps them with every write, whether it comes from the desk or from the stream.
"""

from __future__ import annotations

import datetime as dt
import zlib
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Index,
    String,
    delete,
    event,
    func,
    insert,
    inspect,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.orm import Mapped, Mapper, mapped_column

from desktop.dates import WrittenDate
from desktop.models.application import Application
from desktop.models.base import Base, Synced
from desktop.models.household import Dependant
from desktop.models.person import Person, full_name
from desktop.text import name_key, other_words, skeleton

PEOPLE = 1 << 40
"""Rows of people begin here, those of dependants stay below: the highest row first means people before dependants, and
among both the newest file first, for nothing."""

NAMES = ("name_first", "name_father", "name_grandfather", "name_family")
_WATCHED = (*NAMES, "id_number", "mobile", "mobile2", "birth_date")


class Lookup(Base):
    """One person with a file, or one dependant."""

    __tablename__ = "lookup"

    row: Mapped[int] = mapped_column(primary_key=True)
    subject_id: Mapped[str] = mapped_column(String(32), unique=True)
    norm: Mapped[str] = mapped_column(default="", index=True)  # the name as it is compared
    alias: Mapped[str] = mapped_column(default="")  # other words it may be asked for by
    marks: Mapped[str] = mapped_column(default="")  # the stages of the files, each as a word no name contains
    identity: Mapped[str | None]
    identity_rev: Mapped[str | None]  # backwards, so that the last digits are a beginning
    mobile: Mapped[str | None]
    mobile_rev: Mapped[str | None]
    mobile2: Mapped[str | None]
    mobile2_rev: Mapped[str | None]
    born: Mapped[str | None]
    year_key: Mapped[int | None]  # how the first and the family name sound, and the year of birth
    name_key: Mapped[int | None]  # how the first, father's and family name sound


for _column in tuple(Lookup.__table__.columns)[5:]:
    Index(f"ix_lookup_{_column.name}", _column, sqlite_where=_column.is_not(None))


class LookupWord(Base):
    """A word of some name and, roughly, in how many it occurs; its number grows with every new word."""

    __tablename__ = "lookup_word"

    number: Mapped[int] = mapped_column(primary_key=True)
    word: Mapped[str] = mapped_column(unique=True)
    files: Mapped[int]


def mark_of(stage: str) -> str:
    """The stage of a file as a word of the index; the underline keeps it from ever being typed."""
    return f"_{stage}"


def name_fields(*names: str | None) -> dict[str, str]:
    """The forms of a name that words are looked for in."""
    name = full_name(*names)
    return {"norm": name_key(name), "alias": other_words(name)}


def number_fields(identity: object, mobile: object = None, mobile2: object = None) -> dict[str, str | None]:
    """Numbers as they are looked up, forwards and backwards; what holds no digits (no mobile, refused) is no number."""
    found: dict[str, str | None] = {}
    known = {"identity": _alone(identity), "mobile": local_mobile(mobile), "mobile2": local_mobile(mobile2)}
    for name, digits in known.items():
        found |= {name: digits, f"{name}_rev": digits[::-1] if digits else None}
    return found


def local_mobile(mobile: object) -> str | None:
    """+9665... as people say it: 05..."""
    bare = _alone(mobile)
    return "0" + bare.removeprefix("966") if bare and bare.startswith("966") else bare


def key_fields(names: tuple[str | None, ...], born: dt.date | None) -> dict[str, Any]:
    """The keys by which people who may be the same are brought together to be compared."""
    first, father, family = (sound(names[place]) for place in (0, 1, 3))
    return {
        "born": born.isoformat() if born else None,
        "year_key": year_key(first, family, born.year) if born and first and family else None,
        "name_key": _number(first, father, family) if first and father and family else None,
    }


def year_key(first: str, family: str, year: int) -> int:
    """The key of two names, as they sound, and a year of birth."""
    return _number(first, family, str(year))


def sound(name: str | None) -> str:
    """How a name sounds, all its words together."""
    return "".join(skeleton(word) for word in name_key(name or "").split())


def entry(names: tuple[str | None, ...], born: dt.date | None, *numbers: object) -> dict[str, Any]:
    """Everything one subject is found by, but the stages."""
    return {**name_fields(*names), **number_fields(*numbers), **key_fields(names, born)}


def _alone(number: object) -> str | None:
    """The letters and digits of a number, where it has a digit at all."""
    text = "".join(c for c in str(number or "") if c.isascii() and c.isalnum())
    return text.upper() if any(c.isdigit() for c in text) else None


def _number(*parts: str) -> int:
    return zlib.crc32(" ".join(parts).encode())


# --- kept with every write ------------------------------------------------------------------------------------------


@event.listens_for(Person, "after_insert")
@event.listens_for(Person, "after_update")
@event.listens_for(Dependant, "after_insert")
@event.listens_for(Dependant, "after_update")
def _file(_mapper: Mapper[Any], connection: Connection, subject: Person | Dependant) -> None:
    if not _changed(subject, *_WATCHED, "household_id"):
        return
    born = subject.birth_date
    numbers = (subject.id_number, getattr(subject, "mobile", None), getattr(subject, "mobile2", None))
    names = tuple(getattr(subject, name) for name in NAMES)
    wanted = entry(names, born.day if isinstance(born, WrittenDate) else None, *numbers)
    wanted["marks"] = _marks(connection, _files_of(subject))
    _write(connection, subject, wanted)


@event.listens_for(Person, "after_delete")
@event.listens_for(Dependant, "after_delete")
def _forget(_mapper: Mapper[Any], connection: Connection, subject: Person | Dependant) -> None:
    connection.execute(delete(Lookup).where(Lookup.subject_id == subject.id))


@event.listens_for(Application, "after_insert")
def _begin(_mapper: Mapper[Any], connection: Connection, application: Application) -> None:
    _mark(connection, application)
    if application.person_id:
        _bring_forward(connection, application.person_id)


@event.listens_for(Application, "after_update")
def _go_on(_mapper: Mapper[Any], connection: Connection, application: Application) -> None:
    if _changed(application, "stage", "person_id", "household_id"):
        _mark(connection, application)


@event.listens_for(Application, "after_delete")
def _end(_mapper: Mapper[Any], connection: Connection, application: Application) -> None:
    _mark(connection, application)


def _mark(connection: Connection, application: Application) -> None:
    """Note the stages of the file's people."""
    for person in _present_and_former(application, "person_id"):
        _set_marks(connection, Application.person_id == person, Lookup.subject_id == person)
    for household in _present_and_former(application, "household_id"):
        members = select(Dependant.id).where(Dependant.household_id == household)
        _set_marks(connection, Application.household_id == household, Lookup.subject_id.in_(members))


def _changed(row: Synced, *names: str) -> bool:
    state = inspect(row)
    return any(name in state.attrs and state.attrs[name].history.has_changes() for name in names)


def _present_and_former(application: Application, name: str) -> list[str]:
    history = inspect(application).attrs[name].history
    return [value for value in {getattr(application, name), *(history.deleted or ())} if value]


def _set_marks(connection: Connection, files: ColumnElement[bool], subjects: ColumnElement[bool]) -> None:
    marks = _marks(connection, files)
    connection.execute(update(Lookup).where(subjects, Lookup.marks != marks).values(marks=marks))


def _files_of(subject: Person | Dependant) -> ColumnElement[bool]:
    if isinstance(subject, Dependant):
        return Application.household_id == subject.household_id
    return Application.person_id == subject.id


def _marks(connection: Connection, files: ColumnElement[bool]) -> str:
    stages = connection.scalars(select(Application.stage).where(files).distinct())
    return " ".join(sorted(mark_of(stage) for stage in stages if stage))


def _write(connection: Connection, subject: Person | Dependant, wanted: dict[str, Any]) -> None:
    stored = connection.execute(select(Lookup.__table__).where(Lookup.subject_id == subject.id)).mappings().first()
    if stored is None:
        row = _next_row(connection, people=isinstance(subject, Person))
        connection.execute(insert(Lookup).values(row=row, subject_id=subject.id, **wanted))
    elif differing := {name: value for name, value in wanted.items() if stored[name] != value}:
        connection.execute(update(Lookup).where(Lookup.row == stored["row"]).values(**differing))
    before = set(f"{stored['norm']} {stored['alias']}".split()) if stored else set()
    fresh = sorted(set(f"{wanted['norm']} {wanted['alias']}".split()) - before)
    if fresh:
        counted = upsert(LookupWord).values([{"word": word, "files": 1} for word in fresh])
        more = {"files": LookupWord.files + 1}
        connection.execute(counted.on_conflict_do_update(index_elements=["word"], set_=more))


def _next_row(connection: Connection, *, people: bool) -> int:
    if people:
        return (connection.scalar(select(func.max(Lookup.row)).where(Lookup.row >= PEOPLE)) or PEOPLE) + 1
    return (connection.scalar(select(func.max(Lookup.row)).where(Lookup.row < PEOPLE)) or 0) + 1


def _bring_forward(connection: Connection, person_id: str) -> None:
    """A person who applies again is among the newest."""
    files = select(func.count()).where(Application.person_id == person_id)
    if (connection.scalar(files) or 0) > 1:
        row = _next_row(connection, people=True)
        connection.execute(update(Lookup).where(Lookup.subject_id == person_id).values(row=row))
