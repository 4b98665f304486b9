"""The full-text index over names, on the same encrypted connection: set up, made again, kept in order.

Its shape is what makes a million names answer in milliseconds: a posting list for every length that is typed (prefix 1
to 8), of rows only (detail=none, columnsize=0), in pages that fit those of the encryption (3,940 bytes); small segments
are merged in idle time, never while something is saved.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, cast

from sqlalchemy import ClauseElement, Table, insert
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from desktop.dates import WrittenDate
from desktop.models.lookup import PEOPLE, Lookup, LookupWord, entry, mark_of

LONGEST_PREFIX = 8
_FEW, _MERGED_PAGES = 20_000, 200
_INDEXES = ("lookup_fts", "lookup_fts_pairs")

SEQUENCE = "CAST(substr(application_no, length(rtrim(application_no, '0123456789')) + 1) AS INTEGER)"
"""The last figure of a file number, by which people ask for it. Queries must spell it exactly so, to use its index."""

_FULL_TEXT = (
    """CREATE VIRTUAL TABLE IF NOT EXISTS lookup_fts USING fts5(norm, alias, marks, content="lookup",
        content_rowid="row", detail=none, columnsize=0, prefix='1 2 3 4 5 6 7 8',
        tokenize="unicode61 remove_diacritics 0 tokenchars '_'")""",
    "INSERT INTO lookup_fts(lookup_fts, rank) VALUES ('pgsz', 3940), ('automerge', 0), ('crisismerge', 64)",
    """CREATE VIRTUAL TABLE IF NOT EXISTS lookup_fts_pairs USING fts5(pairs, content="lookup", content_rowid="row",
        detail=none, columnsize=0, tokenize="unicode61")""",
    "INSERT INTO lookup_fts_pairs(lookup_fts_pairs, rank) VALUES ('pgsz', 3940), ('automerge', 0), ('crisismerge', 64)",
    """CREATE TRIGGER IF NOT EXISTS lookup_added AFTER INSERT ON lookup BEGIN
        INSERT INTO lookup_fts(rowid, norm, alias, marks) VALUES (new.row, new.norm, new.alias, new.marks);
        INSERT INTO lookup_fts_pairs(rowid, pairs) VALUES (new.row, new.pairs); END""",
    """CREATE TRIGGER IF NOT EXISTS lookup_gone AFTER DELETE ON lookup BEGIN
        INSERT INTO lookup_fts(lookup_fts, rowid, norm, alias, marks)
            VALUES ('delete', old.row, old.norm, old.alias, old.marks);
        INSERT INTO lookup_fts_pairs(lookup_fts_pairs, rowid, pairs) VALUES ('delete', old.row, old.pairs); END""",
    """CREATE TRIGGER IF NOT EXISTS lookup_changed AFTER UPDATE ON lookup
        WHEN (old.row, old.norm, old.alias, old.marks) <> (new.row, new.norm, new.alias, new.marks) BEGIN
        INSERT INTO lookup_fts(lookup_fts, rowid, norm, alias, marks)
            VALUES ('delete', old.row, old.norm, old.alias, old.marks);
        INSERT INTO lookup_fts(rowid, norm, alias, marks) VALUES (new.row, new.norm, new.alias, new.marks); END""",
    """CREATE TRIGGER IF NOT EXISTS lookup_paired AFTER UPDATE ON lookup
        WHEN (old.row, old.pairs) <> (new.row, new.pairs) BEGIN
        INSERT INTO lookup_fts_pairs(lookup_fts_pairs, rowid, pairs) VALUES ('delete', old.row, old.pairs);
        INSERT INTO lookup_fts_pairs(rowid, pairs) VALUES (new.row, new.pairs); END""",
)
_BESIDE = (
    f"CREATE INDEX IF NOT EXISTS application_sequence ON application({SEQUENCE})",
    "CREATE INDEX IF NOT EXISTS application_newest ON application(received_on, application_no)",
    "CREATE INDEX IF NOT EXISTS application_iban ON application(iban) WHERE iban IS NOT NULL",
)
_PEOPLE = """SELECT id, name_first, name_father, name_grandfather, name_family, birth_date, id_number, mobile, mobile2
    FROM person ORDER BY (SELECT max(received_on || coalesce(application_no, '')) FROM application
                          WHERE person_id = person.id), rowid"""
_DEPENDANTS = """SELECT id, name_first, name_father, name_grandfather, name_family, birth_date, id_number, household_id
    FROM dependant ORDER BY entered_at, rowid"""
_STAGES = """SELECT person_id, stage FROM application WHERE person_id IS NOT NULL
    UNION SELECT household_id, stage FROM application WHERE household_id IS NOT NULL ORDER BY 1, 2"""

_TABLE, _WORDS = cast(Table, Lookup.__table__), cast(Table, LookupWord.__table__)


def set_up(connection: Any) -> None:
    """Create what the declared tables do not have: the full-text index, its triggers, and indexes for numbers.

    Called on a new file inside the caller's transaction; a second time changes nothing.
    """
    for statement in (*_FULL_TEXT, *_BESIDE):
        connection.execute(statement)


def rebuild(connection: Any) -> None:
    """Throw the lookup tables away, of whatever version they are, and file every person and dependant again.

    Inside the caller's transaction. Takes some minutes for a million people.
    """
    tables = _maintenance(connection)
    for name in (*_INDEXES, "person_search_fts", "person_search", _TABLE.name, _WORDS.name):
        tables[name].drop(ignore=True)
    for table in (_TABLE, _WORDS):
        connection.execute(_sql(CreateTable(table)))
    connection.executemany(_sql(insert(_TABLE)), _everyone(connection))
    for index in sorted(_TABLE.indexes, key=lambda one: str(one.name)):
        connection.execute(_sql(CreateIndex(index)))
    set_up(connection)
    for name in _INDEXES:
        tables[name].rebuild_fts()
    _count_words(connection)


def tidy(connection: Any) -> None:
    """Before the file is closed: one segment where that is quick, some merging where it is not."""
    if connection.execute("SELECT 1 FROM lookup LIMIT 1 OFFSET ?", (_FEW,)).fetchone():
        merge_some(connection)
    else:
        for name in _INDEXES:
            _maintenance(connection)[name].optimize()


def merge_some(connection: Any) -> bool:
    """Merge a few milliseconds' worth of small segments, inside the caller's transaction; whether there may be more."""
    before = connection.total_changes
    connection.execute("INSERT INTO lookup_fts(lookup_fts, rank) VALUES ('merge', ?)", (_MERGED_PAGES,))
    connection.execute("INSERT INTO lookup_fts_pairs(lookup_fts_pairs, rank) VALUES ('merge', ?)", (_MERGED_PAGES,))
    return bool(connection.total_changes - before > len(_INDEXES))


def _everyone(connection: Any) -> Iterator[dict[str, Any]]:
    """Every dependant in the order of entry, then every person, the one whose newest file is oldest first."""
    marks = {
        subject: " ".join(mark_of(stage) for _, stage in stages if stage)
        for subject, stages in groupby(connection.execute(_STAGES), key=itemgetter(0))
    }
    for row, (subject, *names, born, number, household) in enumerate(connection.execute(_DEPENDANTS), 1):
        yield _filed(row, subject, names, born, (number,), marks.get(household, ""))
    for row, (subject, *names, born, number, mobile, other) in enumerate(connection.execute(_PEOPLE), PEOPLE + 1):
        yield _filed(row, subject, names, born, (number, mobile, other), marks.get(subject, ""))


def _filed(
    row: int, subject: str, names: Sequence[str | None], born: str | None, numbers: tuple[object, ...], marks: str
) -> dict[str, Any]:
    day = WrittenDate.load(born).day if born else None
    return {"row": row, "subject_id": subject, "marks": marks, **entry(tuple(names), day, *numbers)}


def _count_words(connection: Any) -> None:
    connection.execute("CREATE VIRTUAL TABLE temp.lookup_vocabulary USING fts5vocab(main, lookup_fts, row)")
    connection.execute(
        "INSERT INTO lookup_word(word, files) SELECT term, doc FROM temp.lookup_vocabulary"
        " WHERE substr(term, 1, 1) <> '_'"
    )
    connection.execute("DROP TABLE temp.lookup_vocabulary")


def _sql(element: ClauseElement) -> str:
    return str(element.compile(dialect=sqlite.dialect(paramstyle="named")))


def _maintenance(connection: Any) -> Any:
    import sqlcipher3  # late: the central reads the registry without a local database engine
    import sqlcipher3.dbapi2

    sys.modules.setdefault("pysqlite3", sqlcipher3)  # sqlite-utils then catches this engine's exceptions
    sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher3.dbapi2)
    import sqlite_utils

    return sqlite_utils.Database(connection)
