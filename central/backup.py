"""Backups: copying an embedded database while it is in use, and saying which groups a backup was seen to hold.

A branch keeps its own groups until the central says that a verified backup holds them (their number is "safe"), so that
even a central restored from yesterday's copy loses nothing: the branches send the rest again.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, select, update
from sqlalchemy.exc import DatabaseError

from central.database import Database
from central.errors import DamagedBackup, DamagedCentral, NotEmbedded
from central.tables import log, store_meta, stream

_Heads = dict[str, tuple[int, bytes]]


def back_up(database: Database, target: Path) -> None:
    """Copy an embedded database to `target`, whole or not at all, read the copy back, and mark what it holds as safe.

    Raises NotEmbedded on PostgreSQL, which has better tools of its own (see mark_safe), and DamagedBackup.
    """
    if not database.lite:
        raise NotEmbedded()
    partial = target.with_name(target.name + ".new")
    partial.unlink(missing_ok=True)
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.connection.driver_connection.execute("VACUUM INTO ?", (str(partial),))  # type: ignore[union-attr]
    mark_safe(database, f"sqlite:///{partial}")
    partial.replace(target)


def mark_safe(database: Database, copy_url: str) -> None:
    """Mark as safe every group that a restored copy of this database holds; DamagedBackup if it is another's or damaged.

    The chained head of each scope proves that the copy holds exactly what this database held at that number.
    """
    try:
        with closing(Database(copy_url)) as copy:
            store_id, heads = copy.read(_read_whole)
    except (DatabaseError, DamagedCentral) as error:
        raise DamagedBackup() from error
    database.write(lambda connection: _mark(connection, store_id, heads))


def _read_whole(copy: Connection) -> tuple[str, _Heads]:
    if copy.dialect.name == "sqlite" and copy.exec_driver_sql("PRAGMA integrity_check").fetchall() != [("ok",)]:
        raise DamagedBackup()
    for _ in copy.execute(select(log.c.header, log.c.body, log.c.effect)):
        pass  # every page is read once
    rows = copy.execute(select(stream.c.scope, stream.c.next_sseq, stream.c.head))
    heads = {row.scope: (row.next_sseq - 1, row.head) for row in rows}
    return copy.execute(select(store_meta.c.store_id)).scalar_one(), heads


def _mark(connection: Connection, store_id: str, heads: _Heads) -> None:
    if connection.execute(select(store_meta.c.store_id)).scalar_one() != store_id:
        raise DamagedBackup()
    for scope, (last, head) in heads.items():
        here = select(log.c.head).where(log.c.scope == scope, log.c.sseq == last)
        if last and connection.execute(here).scalar_one_or_none() != head:
            raise DamagedBackup()
        rising = stream.c.scope == scope, stream.c.safe_sseq < last
        connection.execute(update(stream).where(*rising).values(safe_sseq=last))
