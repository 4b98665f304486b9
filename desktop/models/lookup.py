"""What people are found by: their names and numbers in the forms that searching compares, kept beside the records.

The tables are local, never on the wire, and can be made again from the records at any time (desktop.models.search). The
session keeps them with every flush, whether it comes from the desk or from the stream.
"""

from __future__ import annotations

import datetime as dt
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import combinations
from typing import Any, cast

from sqlalchemy import (
    BindParameter,
    Connection,
    Index,
    RowMapping,
    Select,
    String,
    Table,
    Update,
    bindparam,
    delete,
    event,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.orm import Mapped, Session, mapped_column
from sqlalchemy.orm.attributes import get_history

from desktop.dates import WrittenDate
from desktop.models.application import Application
from desktop.models.base import Base, Synced
from desktop.models.household import Dependant
from desktop.models.person import Person, full_name
from desktop.text import name_key, other_words, skeleton, stem

PEOPLE = 1 << 40
"""Rows of people begin here, those of dependants stay below: the highest row first means people before dependants, and
among both the newest file first, for nothing."""

NAMES = ("name_first", "name_father", "name_grandfather", "name_family")
_KEPT = (*NAMES, "id_number", "birth_date")
_WATCHED: dict[type[Synced], tuple[str, ...]] = {
    Person: (*_KEPT, "mobile", "mobile2"),
    Dependant: (*_KEPT, "household_id"),
}
_PLACING = ("stage", "person_id", "household_id")


class Lookup(Base):
    """One person with a file, or one dependant."""

    __tablename__ = "lookup"

    row: Mapped[int] = mapped_column(primary_key=True)
    subject_id: Mapped[str] = mapped_column(String(32), unique=True)
    norm: Mapped[str] = mapped_column(default="", index=True)  # the name as it is compared
    alias: Mapped[str] = mapped_column(default="")  # other words it may be asked for by
    marks: Mapped[str] = mapped_column(default="")  # the stages of the files, each as a word no name contains
    pairs: Mapped[str] = mapped_column(default="")  # which words stand together, as tokens
    identity: Mapped[str | None]
    identity_rev: Mapped[str | None]  # backwards, so that the last digits are a beginning
    mobile: Mapped[str | None]
    mobile_rev: Mapped[str | None]
    mobile2: Mapped[str | None]
    mobile2_rev: Mapped[str | None]
    born: Mapped[str | None]
    name_key: Mapped[int | None]  # how the first, father's and family name sound
    full_key: Mapped[int | None]  # how all four sound
    first_key: Mapped[int | None]  # the day of birth, and how the first name sounds
    family_key: Mapped[int | None]  # the day of birth, and how the family name sounds


Index("ix_lookup_name_key_born", Lookup.name_key, Lookup.born)
for _column in tuple(Lookup.__table__.columns)[6:12] + tuple(Lookup.__table__.columns)[14:]:
    Index(f"ix_lookup_{_column.name}", _column, sqlite_where=_column.is_not(None))


class LookupWord(Base):
    """A word of some name and, roughly, in how many it occurs; its number grows with every new word."""

    __tablename__ = "lookup_word"

    number: Mapped[int] = mapped_column(primary_key=True)
    word: Mapped[str] = mapped_column(unique=True)
    files: Mapped[int]


_TABLE, _WORD_TABLE = cast(Table, Lookup.__table__), cast(Table, LookupWord.__table__)
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_STORED = select(_TABLE).where(_TABLE.c.subject_id.in_(_IDS))
_STAGES_OF_PERSON = select(Application.person_id, Application.stage).where(Application.person_id.in_(_IDS))
_STAGES_OF_HOME = select(Application.household_id, Application.stage).where(Application.household_id.in_(_IDS))
_LAST_PERSON = select(func.max(_TABLE.c.row)).where(_TABLE.c.row >= PEOPLE)
_LAST_DEPENDANT = select(func.max(_TABLE.c.row)).where(_TABLE.c.row < PEOPLE)
_COUNT_WORD = upsert(_WORD_TABLE)
_COUNT_WORD = _COUNT_WORD.on_conflict_do_update(
    index_elements=["word"], set_={"files": _WORD_TABLE.c.files + _COUNT_WORD.excluded.files}
)
_MARKED = update(_TABLE).where(_TABLE.c.marks != bindparam("now")).values(marks=bindparam("now"))
_MARK_PERSON = _MARKED.where(_TABLE.c.subject_id == bindparam("of"))
_MARK_MEMBERS = _MARKED.where(
    _TABLE.c.subject_id.in_(select(Dependant.id).where(Dependant.household_id == bindparam("of")))
)


def mark_of(stage: str) -> str:
    """The stage of a file as a word of the index; the underline keeps it from ever being typed."""
    return f"_{stage}"


def pairs_of(words: Iterable[str]) -> list[str]:
    """A token for every two words that stand together in a name, by their stems (different ones may share a token).

    Common names stand in hundreds of thousands of files each, but rarely all together: a question of several words reads
    these short lists in place of the long ones.
    """
    stems = sorted({stem(word) for word in words} - {""})
    return sorted({pair(one, other) for one, other in combinations(stems, 2)})


def pair(one: str, other: str) -> str:
    """The token of two stems, in either order."""
    return f"{_number(*sorted((one, other))) % 0xFFFFF:05x}"


def name_fields(*names: str | None) -> dict[str, str]:
    """The forms of a name that words are looked for in."""
    name = full_name(*names)
    norm, alias = name_key(name), other_words(name)
    return {"norm": norm, "alias": alias, "pairs": " ".join(pairs_of(f"{norm} {alias}".split()))}


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
    """The keys by which people who may be the same are brought together to be compared: each survives another slip."""
    first, father, grandfather, family = map(sound, names)
    day = born.isoformat() if born else None
    return {
        "born": day,
        "name_key": _key(first, father, family),
        "full_key": _key(first, father, grandfather, family),
        "first_key": _key(day, first),
        "family_key": _key(day, family),
    }


@lru_cache(maxsize=4096)  # names repeat
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


def _key(*parts: str | None) -> int | None:
    """One number for these parts, if all of them are known."""
    known = [part for part in parts if part]
    return _number(*known) if len(known) == len(parts) else None


def _number(*parts: str) -> int:
    return zlib.crc32(" ".join(parts).encode())


# --- kept with every write ------------------------------------------------------------------------------------------


@event.listens_for(Session, "after_flush")
def _keep(session: Session, _context: object) -> None:
    """After a flush as a whole and not row by row: a family is some ten rows, and a statement costs more than a row."""
    written = (*session.new, *session.dirty)
    subjects = [one for one in written if isinstance(one, Person | Dependant) and _changed(one, _WATCHED[type(one)])]
    files = [one for one in written if isinstance(one, Application) and _changed(one, _PLACING)]
    files += [one for one in session.deleted if isinstance(one, Application)]
    gone = [one.id for one in session.deleted if isinstance(one, Person | Dependant)]
    if subjects or files or gone:
        connection = session.connection()
        if gone:
            connection.execute(delete(_TABLE).where(_TABLE.c.subject_id.in_(gone)))
        people = _stages(connection, _STAGES_OF_PERSON, {*_ids(subjects, Person), *_named(files, "person_id")})
        homes = {one.household_id for one in subjects if isinstance(one, Dependant) and one.household_id}
        households = _stages(connection, _STAGES_OF_HOME, homes | _named(files, "household_id"))
        _write(connection, subjects, {owner: _marks(of) for owner, of in (people | households).items()})
        _mark(connection, _MARK_PERSON, {one: people[one] for one in _named(files, "person_id")})
        _mark(connection, _MARK_MEMBERS, {one: households[one] for one in _named(files, "household_id")})
        for person in sorted(_named([one for one in files if one in session.new], "person_id")):
            if len(people[person]) > 1:
                _bring_forward(connection, person)


def _changed(row: Synced, names: tuple[str, ...]) -> bool:
    return any(get_history(row, name).has_changes() for name in names)


def _ids(rows: Iterable[Synced], kind: type[Synced]) -> list[str]:
    return [row.id for row in rows if isinstance(row, kind)]


def _named(files: Iterable[Application], name: str) -> set[str]:
    """Whom these files name now and named before."""
    found = {one for file in files for one in (getattr(file, name), *(get_history(file, name).deleted or ()))}
    return {one for one in found if one}


def _stages(connection: Connection, statement: Select[Any, Any], ids: set[str]) -> dict[str, list[str]]:
    """The stages of the files of each person or household."""
    found: dict[str, list[str]] = {one: [] for one in ids}
    if ids:
        for one, stage in connection.execute(statement, {"ids": sorted(ids)}):
            found[one].append(stage or "")
    return found


def _marks(stages: Iterable[str]) -> str:
    return " ".join(sorted({mark_of(stage) for stage in stages if stage}))


def _mark(connection: Connection, statement: Update, stages: dict[str, list[str]]) -> None:
    if stages:
        connection.execute(statement, [{"of": owner, "now": _marks(of)} for owner, of in stages.items()])


def _write(connection: Connection, subjects: list[Person | Dependant], marks: dict[str, str]) -> None:
    if not subjects:
        return
    stored = connection.execute(_STORED, {"ids": [one.id for one in subjects]}).mappings()
    before, fresh, words = {row["subject_id"]: row for row in stored}, [], Counter[str]()
    for subject in subjects:
        owner = subject.household_id if isinstance(subject, Dependant) else subject.id
        wanted = {**_entry_of(subject), "marks": marks.get(owner or "", "")}
        known = before.get(subject.id)
        words.update(_words(wanted) - (_words(known) if known else set()))
        if known is None:
            fresh.append((subject, wanted))
        elif differing := {name: value for name, value in wanted.items() if known[name] != value}:
            connection.execute(update(_TABLE).where(_TABLE.c.row == known["row"]).values(**differing))
    for kind in (Person, Dependant):
        _add(connection, [{"subject_id": one.id, **wanted} for one, wanted in fresh if isinstance(one, kind)], kind)
    if words:
        connection.execute(_COUNT_WORD, [{"word": word, "files": files} for word, files in sorted(words.items())])


def _entry_of(subject: Person | Dependant) -> dict[str, Any]:
    born = subject.birth_date
    numbers = (subject.id_number, getattr(subject, "mobile", None), getattr(subject, "mobile2", None))
    names = tuple(getattr(subject, name) for name in NAMES)
    return entry(names, born.day if isinstance(born, WrittenDate) else None, *numbers)


def _words(names: RowMapping | Mapping[str, Any]) -> set[str]:
    return set(f"{names['norm']} {names['alias']}".split())


def _add(connection: Connection, entries: list[dict[str, Any]], kind: type[Synced]) -> None:
    if entries:
        row = _next_row(connection, people=kind is Person)
        connection.execute(insert(_TABLE), [{"row": number, **one} for number, one in enumerate(entries, row)])


def _next_row(connection: Connection, *, people: bool) -> int:
    last = connection.scalar(_LAST_PERSON if people else _LAST_DEPENDANT)
    return (last or (PEOPLE if people else 0)) + 1


def _bring_forward(connection: Connection, person_id: str) -> None:
    """A person who applies again is among the newest."""
    row = _next_row(connection, people=True)
    connection.execute(update(_TABLE).where(_TABLE.c.subject_id == person_id).values(row=row))
