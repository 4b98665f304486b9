"""The store: the only way to the local database. One `transaction` is one commit, one outbox group, one refresh.

What was changed and its outbox group are the same SQLite transaction; after the commit, whoever subscribed learns which
(type, id) were touched. Errors of the disk become DiskFull, DiskFailed or DamagedDatabase here and nowhere else.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2
from sqlalchemy import Connection, Engine, QueuePool, create_engine, event, select
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session

from desktop.disk import explain
from desktop.models.base import synced_types
from desktop.models.changes import Recorder, Touched, changes_of, choose, touched_by, watch
from desktop.models.outbox import ConflictRow

Subscriber = Callable[[Touched], None]

_WRITES = "istiqbal_writes"


def engine_for(connect: Callable[[], Any]) -> Engine:
    """An engine over `connect`, which opens a connection with its key and pragmas and no implicit transactions.

    Every thread uses its own session and with it its own connection; a handful are kept open.
    """
    engine = create_engine(
        "sqlite://",
        module=sqlcipher3.dbapi2,
        creator=connect,
        poolclass=QueuePool,
        pool_size=3,
        max_overflow=3,
        hide_parameters=True,  # no personal data in error texts
    )
    engine.dialect.statement_compiler = _Hinting
    event.listen(engine, "begin", _begin)
    return engine


class _Hinting(SQLiteCompiler):
    """Writes the hints of a statement (INDEXED BY ...), which the library knows and leaves out for SQLite."""

    def get_from_hint_text(self, table: Any, text: str | None) -> str | None:
        return text


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


class Store:
    """Transactions and readings over the local database."""

    def __init__(self, engine: Engine, recorder: Recorder, backups: Path | str = "backups") -> None:
        self._engine = engine
        self._writing = engine.execution_options(**{_WRITES: True})
        self._recorder = recorder
        self._backups = backups
        self._subscribers: list[Subscriber] = []

    @contextmanager
    def transaction(self, actor: str) -> Iterator[Session]:
        """A session whose changes are committed together, recorded in the outbox as written by `actor`.

        An exception inside leaves the database as it was. Transactions are not nested: a second one would wait for the
        first and fail. Raises DiskFull, DiskFailed, DamagedDatabase.
        """
        with self._session(recorded=True) as session:
            yield session
            session.flush()
            changes = changes_of(session)
            if changes:
                self._recorder.seal(session, actor, changes)

    @contextmanager
    def applying(self) -> Iterator[Session]:
        """A transaction for what the stream says and for sync's own notes: nothing of it is recorded again."""
        with self._session(recorded=False) as session:
            yield session

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one moment of the database; nothing it changes is kept."""
        with self._explained(), Session(self._engine, expire_on_commit=False, autoflush=False) as session:
            yield session

    def resolve(self, session: Session, conflict_id: str, value: Any) -> None:
        """A person's choice for one field in conflict, inside a transaction: it weighs every value that waits there."""
        conflict = session.get_one(ConflictRow, conflict_id)
        row = session.get_one(synced_types()[conflict.type], conflict.entity)
        here = {"type": conflict.type, "entity": conflict.entity, "field": conflict.field, "state": "open"}
        weighed = session.scalars(select(ConflictRow).filter_by(**here)).all()
        for one in weighed:
            one.state = "chosen"
        choose(session, row, conflict.field, value, tuple(one.detail["incoming_writer"] for one in weighed))

    def subscribe(self, callback: Subscriber) -> None:
        """Call back after every commit with what it touched, in the thread that committed."""
        self._subscribers.append(callback)

    def checkpoint(self, *, passing: bool = False) -> None:
        """Move everything from the write-ahead log into the database file: after a sealed declaration, on lock.

        With `passing`, only what can be moved while nobody waits: in idle time, so that no save ever pays for it.
        """
        with self._explained():
            connection = self._engine.raw_connection()
            try:
                mode = "PASSIVE" if passing else "TRUNCATE"
                connection.cursor().execute(f"PRAGMA wal_checkpoint({mode})").fetchone()
            finally:
                connection.close()

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()

    @contextmanager
    def _session(self, *, recorded: bool) -> Iterator[Session]:
        with self._explained():
            with Session(self._writing, expire_on_commit=False) as session:
                watch(session, recorded=recorded)
                yield session
                session.commit()
            touched = touched_by(session)
        if touched:
            for subscriber in tuple(self._subscribers):
                subscriber(touched)

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except IntegrityError:
            raise  # a rule of the schema: a fault of the program, not of the disk
        except (DBAPIError, sqlcipher3.dbapi2.Error, sqlite3.Error) as error:
            explained = explain(error, self._backups)
            if explained is None:
                raise
            raise explained from error
