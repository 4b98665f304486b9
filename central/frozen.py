"""What is added to and never changed: the database itself refuses to change it, whoever asks."""

from __future__ import annotations

from sqlalchemy import Connection

from central.tables import notary_certificate, notary_log, notary_node

_FROZEN = {
    notary_log.name: ("log_index = NEW.log_index", "event_hash = NEW.event_hash"),
    notary_node.name: ("level = NEW.level AND place = NEW.place",),
    notary_certificate.name: ("kind = NEW.kind AND subject = NEW.subject",),
}
_REFUSE = """CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'a row of % is never changed', TG_TABLE_NAME; END $$"""


def freeze(connection: Connection) -> None:
    """Put the triggers on; those that are there are put on again."""
    lite = connection.dialect.name == "sqlite"
    if not lite:
        connection.exec_driver_sql(_REFUSE.replace("%", "%%"))
    for table, same in _FROZEN.items():
        _freeze_lite(connection, table, same) if lite else _freeze_server(connection, table)


def _freeze_lite(connection: Connection, table: str, same: tuple[str, ...]) -> None:
    """SQLite's REPLACE deletes without asking the triggers of DELETE: an insert over a row that is there is refused."""
    known = " OR ".join(f"({one})" for one in (*same, "rowid = NEW.rowid"))
    over = f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {known}) "  # noqa: S608 -- names of our own tables
    for verb, when in (("UPDATE", ""), ("DELETE", ""), ("INSERT", over)):
        refusal = f"BEGIN SELECT RAISE(ABORT, 'a row of {table} is never changed'); END"
        connection.exec_driver_sql(
            f"CREATE TRIGGER IF NOT EXISTS {table}_never_{verb.lower()} BEFORE {verb} ON {table} {when}{refusal}"
        )


def _freeze_server(connection: Connection, table: str) -> None:
    for verbs, each in (("UPDATE OR DELETE", "ROW"), ("TRUNCATE", "STATEMENT")):
        name = f"{table}_never_{verbs.split()[0].lower()}"
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name} ON {table}")
        connection.exec_driver_sql(
            f"CREATE TRIGGER {name} BEFORE {verbs} ON {table} FOR EACH {each} EXECUTE FUNCTION refuse_change()"
        )
