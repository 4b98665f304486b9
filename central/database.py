"""Opening the database and running one transaction on it, alike on PostgreSQL and on SQLite."""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Callable
from threading import Lock
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, Select, create_engine, event
from sqlalchemy.exc import ArgumentError, DatabaseError, DBAPIError, NoSuchModuleError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from central.errors import BadDatabaseAddress, CentralBusy, DamagedCentral, DatabaseUnreachable

Result = TypeVar("Result")

_TRIES = 5
_AGAIN = frozenset({"40001", "40P01"})  # serialization failure, deadlock: the whole transaction may be run again
_LITE = "sqlite"
_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=20000", "trusted_schema=OFF")
_WRITES = "istiqbal_writes"


class Database:
    """One engine and the two kinds of transaction on it: reading and writing."""

    def __init__(self, url: str) -> None:
        self.engine = _open(url)
        self._turn = Lock()

    @property
    def lite(self) -> bool:
        """Whether this is the embedded SQLite."""
        return self.engine.dialect.name == _LITE

    def read(self, job: Callable[[Connection], Result]) -> Result:
        """Run `job` in a transaction that only reads."""
        return self._run(self.engine, job)

    def write(self, job: Callable[[Connection], Result]) -> Result:
        """Run `job` in a transaction that is committed when it returns; it may be run several times before that.

        SQLite takes its write lock at once (BEGIN IMMEDIATE), writers of this process queueing in order; PostgreSQL
        locks the rows that `locked` reads.
        """
        engine = self.engine.execution_options(**{_WRITES: True})
        if not self.lite:
            return self._run(engine, job)
        with self._turn:
            return self._run(engine, job)

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()

    def _run(self, engine: Engine, job: Callable[[Connection], Result]) -> Result:
        for turn in range(_TRIES):
            try:
                with engine.begin() as connection:
                    return job(connection)
            except DBAPIError as error:
                if not _passing(error):
                    raise
            except PoolTimeout as error:
                raise CentralBusy() from error
            time.sleep(random.uniform(0, 0.02 * 2**turn))
        raise CentralBusy()


def locked(connection: Connection, rows: Select[Any]) -> Select[Any]:
    """The same selection, with its rows locked until the transaction ends."""
    return rows if connection.dialect.name == _LITE else rows.with_for_update()


def _open(url: str) -> Engine:
    try:
        engine = create_engine(
            url,
            pool_pre_ping=not url.startswith(_LITE),
            pool_size=10,
            max_overflow=20,
            hide_parameters=True,  # an error's text must not hold anybody's data
        )
    except (ArgumentError, NoSuchModuleError, ImportError) as error:
        raise BadDatabaseAddress() from error
    if engine.dialect.name == _LITE:
        event.listen(engine, "connect", _prepare_lite)
        event.listen(engine, "begin", _begin_lite)
    try:
        engine.connect().close()
    except DatabaseError as error:
        engine.dispose()
        raise (DatabaseUnreachable() if isinstance(error, OperationalError) else DamagedCentral()) from error
    return engine


def _prepare_lite(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # transactions begin where _begin_lite says, not where the driver guesses
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin_lite(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _passing(error: DBAPIError) -> bool:
    """Whether the same transaction may succeed when it is run again."""
    code = getattr(error.orig, "sqlstate", None)
    return code in _AGAIN or (isinstance(error.orig, sqlite3.OperationalError) and "locked" in str(error.orig))
