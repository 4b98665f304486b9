"""Everything the central keeps: one object over one database, shared by all requests."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, func, insert, inspect, select, update
from sqlalchemy.schema import CreateColumn

from central.backup import back_up, mark_safe
from central.certificates import authority_der, notary_key
from central.database import Database, locked
from central.enrolment import Enrolment, open_stream, scope_of
from central.errors import CentralNotReady
from central.folder import CentralFolder
from central.frozen import freeze
from central.notary import Notary
from central.policies import Policies
from central.pull import Pull
from central.push import Push
from central.tables import branch, conflict, device, entity, log, metadata, review, store_meta
from desktop.errors import NewerDatabase
from desktop.models.base import ASSOCIATION, new_id
from desktop.sync.groups import SCHEMA_VERSION

TABLES_VERSION = 3
DESKS_SKIPPED = 10
"""Desk numbers left out after a restore, so that none is given twice."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Which central this is, and which of its lives: the generation rises with every restore from a backup."""

    store_id: str
    gen: int
    sv: int


class Store:
    """The central's store. Its parts are the verbs: `push`, `pull`, `enrolment`, `notary`."""

    def __init__(
        self, database: Database, authority: bytes, key: Ed25519PrivateKey, policies: Path | None = None
    ) -> None:
        """`policies` is the folder of the association's own policy files."""
        self._database = database
        self.authority = authority
        self.enrolment = Enrolment(database, authority)
        self.push = Push(database, Policies(policies))
        self.pull = Pull(database)
        self.notary = Notary(database, key)

    @classmethod
    def open(cls, folder: CentralFolder) -> Store:
        """The store of a central that `init` made. Raises CentralNotReady, DatabaseUnreachable or NewerDatabase."""
        settings = folder.read()
        database = Database(settings.database)
        _check_tables(database, folder)
        return cls(database, authority_der(folder), notary_key(folder), folder.policies)

    def close(self) -> None:
        """Close every connection to the database."""
        self._database.close()

    def identity(self) -> Identity:
        """Which central this is now; read at each request, for a restore may change it while others serve."""
        row = self._database.read(lambda c: c.execute(select(store_meta)).one())
        return Identity(row.store_id, row.gen, row.sv)

    def raise_generation(self) -> int:
        """Begin a new generation after a restore: branches send again whatever this database does not hold."""

        def run(connection: Connection) -> int:
            connection.execute(update(store_meta).values(gen=store_meta.c.gen + 1))
            # Computers enrolled after the backup hold desk numbers that this database does not know of.
            connection.execute(update(branch).values(desks=branch.c.desks + DESKS_SKIPPED))
            return int(connection.execute(select(store_meta.c.gen)).scalar_one())

        return self._database.write(run)

    def show(self) -> dict[str, Any]:
        """What the store holds, in numbers, as plain values."""
        return self._database.read(_show)

    def back_up(self, target: Path) -> None:
        """Copy an embedded database while it is in use (central/backup.py). Raises NotEmbedded or DamagedBackup."""
        back_up(self._database, target)

    def mark_safe(self, copy_url: str) -> None:
        """Tell branches what a restored copy of this database was seen to hold. Raises DamagedBackup."""
        mark_safe(self._database, copy_url)


def create_store(url: str) -> None:
    """Create the tables in an empty database, and the store's identity."""
    database = Database(url)

    def run(connection: Connection) -> None:
        metadata.create_all(connection)
        freeze(connection)
        open_stream(connection, ASSOCIATION)
        if connection.execute(select(store_meta.c.store_id)).first() is None:
            connection.execute(
                insert(store_meta).values(store_id=new_id(), gen=1, sv=SCHEMA_VERSION, tables_version=TABLES_VERSION)
            )

    try:
        database.write(run)
    finally:
        database.close()


def _check_tables(database: Database, folder: CentralFolder) -> None:
    def run(connection: Connection) -> int | None:
        if not inspect(connection).has_table(store_meta.name):
            return None
        return connection.execute(select(store_meta.c.tables_version)).scalar_one_or_none()

    found = database.read(run)
    if found in (1, 2):  # before there was a notary, or headquarters among the branches
        database.write(_upgrade)
        return
    if found == TABLES_VERSION:
        return
    database.close()
    raise CentralNotReady(folder=str(folder.root)) if found is None else NewerDatabase()


def _upgrade(connection: Connection) -> None:
    """Bring an earlier version's tables to this one's; a second process that waited for it finds nothing to do."""
    connection.execute(locked(connection, select(store_meta.c.store_id)))
    metadata.create_all(connection)
    freeze(connection)
    column = branch.c.headquarters
    if column.name not in {known["name"] for known in inspect(connection).get_columns(branch.name)}:
        written = CreateColumn(column).compile(connection)
        connection.exec_driver_sql(f"ALTER TABLE {branch.name} ADD COLUMN {written}")
    open_stream(connection, ASSOCIATION)
    connection.execute(update(store_meta).values(tables_version=TABLES_VERSION))


def _show(connection: Connection) -> dict[str, Any]:
    meta = connection.execute(select(store_meta)).one()
    counts = {
        "groups": connection.execute(select(log.c.scope, func.count()).group_by(log.c.scope)),
        "conflicts": connection.execute(
            select(conflict.c.scope, func.count()).where(conflict.c.state == "open").group_by(conflict.c.scope)
        ),
        "held": connection.execute(select(review.c.scope, func.count()).group_by(review.c.scope)),
    }
    numbers = {name: {row[0]: row[1] for row in rows} for name, rows in counts.items()}
    branches = []
    for row in connection.execute(select(branch).order_by(branch.c.no)):
        scope = scope_of(row.id)
        branches.append(
            {
                "no": row.no,
                "name": row.name,
                "headquarters": row.headquarters,
                **_counted(connection, scope, numbers),
                "devices": _devices(connection, row.id),
            }
        )
    shared = _counted(connection, ASSOCIATION, numbers)
    return {"store": meta.store_id, "gen": meta.gen, "sv": meta.sv, "branches": branches, "association": shared}


def _counted(connection: Connection, scope: str, numbers: dict[str, dict[str, int]]) -> dict[str, Any]:
    """What one scope holds, in numbers."""
    counts = {name: found.get(scope, 0) for name, found in numbers.items()}
    return {"scope": scope, **counts, "entities": _entities(connection, scope)}


def _entities(connection: Connection, scope: str) -> dict[str, int]:
    rows = connection.execute(
        select(entity.c.type, func.count())
        .where(entity.c.scope == scope, entity.c.deleted.is_(False))
        .group_by(entity.c.type)
        .order_by(entity.c.type)
    )
    return {row[0]: row[1] for row in rows}


def _devices(connection: Connection, branch_id: str) -> dict[str, str]:
    rows = select(device.c.id, device.c.status).where(device.c.branch_id == branch_id).order_by(device.c.enrolled_at)
    return {row.id: row.status for row in connection.execute(rows)}
