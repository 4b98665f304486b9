"""Bringing a database file to the schema of this program: numbered steps, each whole or not at all.

A step is never edited once it has been released: a change of the schema is a new step at the end of STEPS. Adding a
column creates no outbox groups.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, Engine

from desktop.errors import DamagedDatabase, NewerDatabase
from desktop.models import outbox, registry, search
from desktop.models.base import Base

Step = Callable[[Connection], None]

REGISTERED = (outbox, registry)
"""The modules whose import puts every table on Base."""


def _first(connection: Connection) -> None:
    """Everything version 1 consists of."""
    Base.metadata.create_all(connection)
    search.set_up(_driver(connection))


STEPS: tuple[Step, ...] = (_first,)


def migrate(engine: Engine, back_up: Callable[[], object], steps: tuple[Step, ...] = STEPS) -> bool:
    """Run the steps this file has not had; whether there were any. `back_up` is called first if it holds data.

    A step that fails leaves the file at the version before it. Raises NewerDatabase, DamagedDatabase if rows are left
    without what they belong to, and whatever `back_up` raises, before anything was changed.
    """
    with engine.connect() as connection:
        driver = _driver(connection)
        version = int(driver.execute("PRAGMA user_version").fetchone()[0])
        if version > len(steps):
            raise NewerDatabase()
        if version == len(steps):
            return False
        if driver.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            back_up()
        driver.execute("PRAGMA foreign_keys=OFF")  # means nothing inside a transaction; a rebuilt table would cascade
        try:
            for number, step in enumerate(steps[version:], version + 1):
                _run(connection, step, number)
        finally:
            driver.execute("PRAGMA foreign_keys=ON")
        return True


def _run(connection: Connection, step: Step, number: int) -> None:
    with connection.begin():
        connection.exec_driver_sql("PRAGMA user_version")  # opens the transaction
        step(connection)
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise DamagedDatabase(folder="backups")
        connection.exec_driver_sql(f"PRAGMA user_version={number:d}")


def _driver(connection: Connection) -> Any:
    """The connection underneath, for what must happen outside a transaction."""
    return connection.connection.driver_connection
