"""The store: one transaction is one commit and one group, or nothing at all; the disk's troubles have names."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, delete, inspect, select, text, update

from desktop.errors import DamagedDatabase, DiskFailed, DiskFull, NewerDatabase
from desktop.models import changes
from desktop.models.base import Base
from desktop.models.changes import BulkChange
from desktop.models.migrations import STEPS, migrate
from desktop.models.outbox import Draft, OutGroup, Shadow
from desktop.models.person import Person
from desktop.models.store import Store, engine_for
from desktop.security.sealed import connect
from desktop.sync import merge
from desktop.sync.groups import GENESIS, Op, OpKind, open_group
from desktop.sync.outbox import Recorder, group_of
from tests.sync.world import KEY, START

Touched = list[frozenset[tuple[str, str]]]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store on an encrypted file."""
    engine = engine_for(lambda: connect(tmp_path / "data.db", KEY))
    migrate(engine, lambda: None)
    store = Store(engine, Recorder("d" * 32, lambda: START, os.urandom), tmp_path / "backups")
    yield store
    store.close()


def sealed(store: Store) -> list[tuple[Op, ...]]:
    """The ops of every group, in order; their chain is checked."""
    with store.reading() as session:
        rows = session.query(OutGroup).order_by(OutGroup.number).all()
    before, found = GENESIS, []
    for number, row in enumerate(rows, 1):
        opened = open_group(group_of(row))
        assert (opened.header.seq, opened.header.prev, opened.hash) == (number, before, row.hash)
        before = opened.hash
        found.append(opened.ops or ())
    return found


def add(store: Store, **fields: object) -> str:
    with store.transaction("staff") as session:
        person = Person(scope="branch:1", **fields)
        session.add(person)
        session.flush()
        return person.id


def test_a_transaction_becomes_one_group_with_only_what_changed(store: Store) -> None:
    one = add(store, city="الرياض", name_first="سارة")
    with store.transaction("staff") as session:
        row = session.get_one(Person, one)
        row.city = "جدة"
        session.flush()
        row.district = "الحمراء"
        row.name_first = "سارة"
        other = Person(scope="branch:1", city="مكة")
        session.add(other)
    first, second = sealed(store)
    assert [(op.kind, dict(op.fields)) for op in first] == [(OpKind.PUT, {"city": "الرياض", "name_first": "سارة"})]
    assert {op.entity: (op.kind, dict(op.fields)) for op in second} == {
        one: (OpKind.SET, {"city": "جدة", "district": "الحمراء"}),
        other.id: (OpKind.PUT, {"city": "مكة"}),
    }


def test_each_op_names_the_write_its_user_had_seen(store: Store) -> None:
    one = add(store, city="الرياض")
    for city in ("جدة", "مكة"):
        with store.transaction("staff") as session:
            session.get_one(Person, one).city = city
    with store.reading() as session:
        gids = [row.gid[:16] for row in session.query(OutGroup).order_by(OutGroup.number)]
    assert [op.seen.get("city", "") for (op,) in sealed(store)] == ["", *gids[:2]]


def test_each_scope_gets_its_own_group_and_each_subject_its_own_part(store: Store) -> None:
    with store.transaction("staff") as session:
        session.add_all([Person(scope=scope, city="الرياض") for scope in ("branch:1", "branch:1", "branch:2")])
    with store.reading() as session:
        rows = session.query(OutGroup).order_by(OutGroup.number).all()
    assert [(row.scope, row.seq, len(group_of(row).parts)) for row in rows] == [("branch:1", 1, 2), ("branch:2", 1, 1)]


def test_a_failure_leaves_neither_row_nor_group(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.transaction("staff") as session:
        session.add(Person(scope="branch:1", city="الرياض"))
        session.flush()
        raise ZeroDivisionError
    assert not sealed(store)
    with store.reading() as session:
        assert session.query(Person).count() == session.query(Shadow).count() == 0


def test_nothing_changed_makes_no_group_and_a_passing_row_leaves_none(store: Store) -> None:
    with store.transaction("staff") as session:
        session.add(Draft(type="person", id="x", field="mobile", typed="05"))
        passing = Person(scope="branch:1", city="الرياض")
        session.add(passing)
        session.flush()
        session.delete(passing)
    assert not sealed(store)


def test_a_bulk_change_of_shared_rows_is_refused(store: Store) -> None:
    add(store, city="الرياض")
    table: Any = Person.__table__
    with pytest.raises(BulkChange), store.transaction("staff") as session:
        session.execute(update(Person).values(city="جدة"))
    with pytest.raises(BulkChange), store.transaction("staff") as session:
        session.execute(delete(table))
    with store.reading() as session:
        assert session.query(Person).one().city == "الرياض"


def test_what_comes_from_the_stream_is_published_but_not_recorded(store: Store) -> None:
    told: Touched = []
    store.subscribe(told.append)
    with store.applying() as session:
        session.add(Person(id="a" * 32, scope="branch:1", city="الرياض"))
    assert told == [frozenset({("person", "a" * 32)})]
    assert not sealed(store)


def test_subscribers_are_told_after_the_commit_and_not_of_failures(store: Store) -> None:
    told: Touched = []
    store.subscribe(told.append)
    one = add(store, city="الرياض")
    with pytest.raises(ZeroDivisionError), store.transaction("staff") as session:
        session.get_one(Person, one).city = "جدة"
        raise ZeroDivisionError
    assert told == [frozenset({("person", one)})]


def test_what_waits_is_known_by_entity(store: Store) -> None:
    one = add(store, city="الرياض")
    with store.reading() as session:
        assert {tuple(row) for row in session.execute(select(Shadow.type, Shadow.id))} == {("person", one)}


def test_a_very_large_transaction_continues_in_another_group(store: Store) -> None:
    with store.transaction("staff") as session:
        session.add_all([Person(scope="branch:1", location_note="ب" * 280) for _ in range(600)])
    groups = sealed(store)
    assert len(groups) > 1
    assert sum(map(len, groups)) == 600


def test_both_rooms_call_a_deletion_by_the_same_name() -> None:
    assert changes.DELETED == merge.DELETED


def test_idle_time_moves_the_log_into_the_file_beside_a_reader(tmp_path: Path, store: Store) -> None:
    one = add(store, city="الرياض")
    with store.reading() as session:
        assert session.get(Person, one) is not None
        store.checkpoint(passing=True)
    moved = tmp_path / "moved.db"
    moved.write_bytes((tmp_path / "data.db").read_bytes())  # without its log
    alone = connect(moved, KEY)
    assert alone.execute("SELECT id FROM person").fetchall() == [(one,)]
    alone.close()


def test_no_save_pays_for_merging_or_for_moving_the_log(store: Store) -> None:
    with store.reading() as session:
        rows = session.execute(text("SELECT k, v FROM lookup_fts_config"))
        settings: dict[str, int] = {row.k: row.v for row in rows}
        pages = session.execute(text("PRAGMA wal_autocheckpoint")).scalar_one()
    assert settings["automerge"] == 0
    assert pages == 4000  # a net only: some hundred saves between two idle moments


# --- the disk ----------------------------------------------------------------------------------------------------------


def test_a_full_disk_is_said_and_the_next_save_works(store: Store) -> None:
    add(store, city="الرياض")
    with store.reading() as session:
        pages = session.execute(text("PRAGMA page_count")).scalar_one()
    with pytest.raises(DiskFull), store.transaction("staff") as session:
        session.execute(text(f"PRAGMA max_page_count={pages}"))
        session.add_all([Person(scope="branch:1", location_note="ب" * 280) for _ in range(200)])
    with store.transaction("staff") as session:
        session.execute(text("PRAGMA max_page_count=1000000"))
    add(store, city="جدة")
    assert len(sealed(store)) == 2


def test_a_damaged_file_is_said(tmp_path: Path, store: Store) -> None:
    for number in range(40):
        add(store, city=f"مدينة {number}")
    store.checkpoint()
    store.close()
    damaged = bytearray((tmp_path / "data.db").read_bytes())
    damaged[4096:] = os.urandom(len(damaged) - 4096)
    (tmp_path / "data.db").write_bytes(damaged)
    with pytest.raises(DamagedDatabase), store.reading() as session:
        session.query(Person).all()


def test_a_writer_that_waits_too_long_for_another_is_told(tmp_path: Path, store: Store) -> None:
    def impatient() -> Any:
        connection = connect(tmp_path / "data.db", KEY)
        connection.execute("PRAGMA busy_timeout=20")
        return connection

    second = Store(engine_for(impatient), Recorder("d" * 32, lambda: START, os.urandom))
    with store.transaction("staff") as session:
        session.execute(text("SELECT 1"))
        with pytest.raises(DiskFailed):
            add(second, city="الرياض")
    second.close()


_KILLED = """
import os, signal, sys
sys.path.insert(0, sys.argv[3])
from pathlib import Path
from sqlalchemy import event
from desktop.models.person import Person
from desktop.models.store import Store, engine_for
from desktop.models.migrations import migrate
from desktop.security.sealed import connect
from desktop.sync.outbox import Recorder
from tests.sync.world import KEY, START
engine = engine_for(lambda: connect(Path(sys.argv[1]), KEY))
migrate(engine, lambda: None)
store = Store(engine, Recorder("d" * 32, lambda: START, os.urandom))
left = int(sys.argv[2])
@event.listens_for(engine, "before_cursor_execute")
def _(*_args):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
@event.listens_for(engine, "commit")
def _(*_args):
    if left == 1:
        os.kill(os.getpid(), signal.SIGKILL)
while left > 0:
    with store.transaction("staff") as session:
        session.add(Person(scope="branch:1", city="c", name_first="n"))
"""


@pytest.mark.parametrize("statements", [2, 5, 9, 11, 30])
def test_a_kill_between_two_statements_leaves_row_and_group_together(tmp_path: Path, statements: int) -> None:
    path, root = tmp_path / "data.db", Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, str(path), str(statements), str(root)], timeout=60, check=False
    )
    assert done.returncode == -signal.SIGKILL
    engine = engine_for(lambda: connect(path, KEY))
    store = Store(engine, Recorder("d" * 32, lambda: START, os.urandom))
    with store.reading() as session:
        people = {row.id for row in session.query(Person)}
    assert {op.entity for ops in sealed(store) for op in ops} == people
    store.close()


# --- migrations --------------------------------------------------------------------------------------------------------


def test_a_migrated_file_has_exactly_the_declared_tables_and_columns(store: Store) -> None:
    with store.reading() as session:
        found = inspect(session.connection())
        for name, table in Base.metadata.tables.items():
            assert [c["name"] for c in found.get_columns(name)] == [c.name for c in table.columns]
        names = {n for n in found.get_table_names() if not n.startswith("lookup_fts")}
    assert names == set(Base.metadata.tables)


def test_a_step_runs_once_after_a_backup_and_a_newer_file_is_refused(tmp_path: Path) -> None:
    backups: list[str] = []
    engine = engine_for(lambda: connect(tmp_path / "data.db", KEY))
    assert migrate(engine, lambda: backups.append("first"))
    assert not backups  # nothing to lose yet

    def second(connection: Connection) -> None:
        connection.exec_driver_sql("CREATE TABLE extra (x)")

    steps = (*STEPS, second)
    assert migrate(engine, lambda: backups.append("second"), steps)
    assert not migrate(engine, lambda: backups.append("third"), steps)
    assert backups == ["second"]
    with pytest.raises(NewerDatabase):
        migrate(engine, lambda: None)
    engine.dispose()


def test_what_lay_under_our_writes_survives_the_change_to_one_row_for_each_record(tmp_path: Path) -> None:
    engine = engine_for(lambda: connect(tmp_path / "data.db", KEY))
    migrate(engine, lambda: None)
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE shadow")
        connection.exec_driver_sql(
            "CREATE TABLE shadow (type, id, field, value JSON, writer, PRIMARY KEY (type, id, field))"
        )
        for name, value, writer in (("city", '"الرياض"', "ab"), ("_deleted", "true", "")):
            row = ("person", "a" * 32, name, value, writer)
            connection.exec_driver_sql("INSERT INTO shadow VALUES (?, ?, ?, ?, ?)", row)
        connection.exec_driver_sql("PRAGMA user_version=2")
    assert migrate(engine, lambda: None)
    store = Store(engine, Recorder("d" * 32, lambda: START, os.urandom))
    with store.reading() as session:
        assert session.query(Shadow).one().base == {"city": ["الرياض", "ab"], "_deleted": [True, ""]}
    store.close()


def test_a_step_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    engine = engine_for(lambda: connect(tmp_path / "data.db", KEY))
    migrate(engine, lambda: None)

    def broken(connection: Connection) -> None:
        connection.exec_driver_sql("CREATE TABLE half (x)")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        migrate(engine, lambda: None, (*STEPS, broken))
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == len(STEPS)
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert not inspect(connection).has_table("half")
    engine.dispose()
