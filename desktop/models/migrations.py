"""Bringing a database file to the schema of this program: numbered steps, each whole or not at all.

A step is never edited once it has been released: a change of the schema is a new step at the end of STEPS. Adding a
column creates no outbox groups.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any, cast

from sqlalchemy import Connection, Engine, Table, insert, inspect
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from desktop.errors import DamagedDatabase, NewerDatabase
from desktop.models import outbox, registry, seal_book, search
from desktop.models.base import Base
from desktop.models.outbox import Shadow

Step = Callable[[Connection], None]

REGISTERED = (outbox, registry)
"""The modules whose import puts every table on Base."""


def _new(connection: Connection) -> None:
    """A new file begins as every later step would leave it, and needs none of them."""
    for statement in _schema():
        connection.exec_driver_sql(statement)
    search.set_up(_driver(connection))
    seal_book.freeze(connection)


@cache
def _schema() -> tuple[str, ...]:
    """Every table and index as statements, written out once for all the files that a process makes."""
    tables = Base.metadata.sorted_tables
    made: list[CreateTable | CreateIndex] = [CreateTable(table) for table in tables]
    made += [CreateIndex(index) for table in tables for index in sorted(table.indexes, key=lambda one: str(one.name))]
    return tuple(str(one.compile(dialect=sqlite.dialect())) for one in made)


def _whole_file(connection: Connection) -> None:
    """Version 2: every group of the beneficiary's file, and the search index of its own design.

    Tables and columns are added, none is taken away; what version 1 called otherwise is asked again.
    """
    Base.metadata.create_all(connection)
    _add_columns(connection)
    search.rebuild(_driver(connection))


def _add_columns(connection: Connection) -> None:
    """Give every table the columns and indexes it lacks. A new column is empty: a question nobody has answered yet."""
    there = inspect(connection)
    for table in Base.metadata.sorted_tables:
        known = {column["name"] for column in there.get_columns(table.name)}
        for column in table.columns:
            if column.name not in known:
                kind = column.type.compile(connection.dialect)
                connection.exec_driver_sql(f'ALTER TABLE "{table.name}" ADD COLUMN "{column.name}" {kind}')
        for index in table.indexes:
            connection.execute(CreateIndex(index, if_not_exists=True))


def _one_base_for_each(connection: Connection) -> None:
    """Version 3: the base under our own writes is one row for each record, where it was one for each field."""
    if "field" not in {column["name"] for column in inspect(connection).get_columns(Shadow.__tablename__)}:
        return
    bases: dict[tuple[str, str], dict[str, Any]] = {}
    fields = connection.exec_driver_sql("SELECT type, id, field, value, writer FROM shadow").all()
    for type_name, entity, name, value, writer in fields:
        bases.setdefault((type_name, entity), {})[name] = [json.loads(value), writer]
    connection.exec_driver_sql("DROP TABLE shadow")
    table = cast(Table, Shadow.__table__)
    table.create(connection)
    if bases:
        connection.execute(insert(table), [{"type": t, "id": i, "base": base} for (t, i), base in bases.items()])


def _trustworthy_papers(connection: Connection) -> None:
    """Version 4: sealed declarations with receipts, papers with codes, scans that came back."""
    Base.metadata.create_all(connection)
    _add_columns(connection)
    connection.exec_driver_sql("DROP INDEX IF EXISTS ix_application_person_id")  # the one of the lines begins alike
    seal_book.freeze(connection)


def _whole_policy(connection: Connection) -> None:
    """Version 5: what follows the application, and the trail of every act."""
    Base.metadata.create_all(connection)
    _add_columns(connection)
    connection.exec_driver_sql("UPDATE sync_meta SET key = ? WHERE key = 'max_seen_time'", (outbox.HEARD,))


def _rights(connection: Connection) -> None:
    """Version 6: what people ask about their own data, and breaches of personal data."""
    Base.metadata.create_all(connection)
    _add_columns(connection)


STEPS: tuple[Step, ...] = (_new, _whole_file, _one_base_for_each, _trustworthy_papers, _whole_policy, _rights)


def migrate(engine: Engine, back_up: Callable[[], object], steps: tuple[Step, ...] = STEPS) -> bool:
    """Run the steps this file has not had; whether there were any. A new file needs the first alone. `back_up` is called
    first if it holds data.

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
            for number, step in enumerate(steps[version:], version + 1) if version else ((len(steps), steps[0]),):
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
