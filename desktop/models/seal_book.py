"""What the central's notary said of sealed declarations: kept on this computer, added to and never changed."""

from __future__ import annotations

from sqlalchemy import Connection, String, Table, event
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base
from desktop.models.declaration import Declaration


class SealReceipt(Base):
    """The central's receipt for one declaration: `signed` is its text, which proves its place in the central's log."""

    __tablename__ = "seal_receipt"

    event_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    log_index: Mapped[int]
    server_time: Mapped[str]
    signed: Mapped[str]


class SealCertificate(Base):
    """The central's word that a key belongs to a computer (`kind` "device-certificate") or to a member of staff."""

    __tablename__ = "seal_certificate"

    kind: Mapped[str] = mapped_column(String(32), primary_key=True)
    subject: Mapped[str] = mapped_column(String(32), primary_key=True)
    public_key: Mapped[str] = mapped_column(String(64), primary_key=True)
    signed: Mapped[str]


_FROZEN = {
    Declaration.__tablename__: ("id",),
    SealReceipt.__tablename__: ("event_hash",),
    SealCertificate.__tablename__: ("kind", "subject", "public_key"),
}


def freeze(connection: Connection) -> None:
    """Let the file itself refuse every change of what is sealed, whoever writes to it, also in a file of an earlier version."""
    there = {name for (name,) in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for table in _FROZEN.keys() & there:
        _freeze_table(connection, table)


def _freeze_table(connection: Connection, table: str) -> None:
    """REPLACE deletes without asking the triggers of DELETE, so an insert over a row that is there is refused as well,
    whether it names the row by its key or by its hidden number.
    """
    refusal = f"BEGIN SELECT RAISE(ABORT, 'a row of {table} is never changed'); END"
    same = " AND ".join(f"{column} = NEW.{column}" for column in _FROZEN[table])
    known = f"WHEN EXISTS (SELECT 1 FROM {table} WHERE ({same}) OR rowid = NEW.rowid) "  # noqa: S608 - names of our own tables
    for verb, when in (("UPDATE", ""), ("DELETE", ""), ("INSERT", known)):
        name = f"{table}_never_{verb.lower()}"
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
        connection.exec_driver_sql(f"CREATE TRIGGER {name} BEFORE {verb} ON {table} {when}{refusal}")


def _when_made(table: Table, connection: Connection, **_: object) -> None:
    _freeze_table(connection, table.name)


for _model in (Declaration, SealReceipt, SealCertificate):
    event.listen(_model.__table__, "after_create", _when_made)
