"""The database is encrypted, keeps what it acknowledged, and says so when it is damaged."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from desktop.disk import explain
from desktop.errors import DamagedDatabase, DiskFailed, DiskFull, UnsafeDatabaseEngine
from desktop.security import sealed

ROOT = Path(__file__).resolve().parents[2]
KEY = bytes(range(32))
CANARY = "كناري-1098765432"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database with 500 rows, closed."""
    file = tmp_path / "data.db"
    connection = sealed.connect(file, KEY)
    connection.execute("CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT)")
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO person(name) VALUES(?)", [(CANARY * 20,)] * 500)
    connection.execute("COMMIT")
    connection.close()
    return file


def _setting(connection: Any, name: str) -> Any:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


@pytest.mark.parametrize("readonly", [False, True])
def test_every_connection_survives_power_cuts_and_keeps_the_rules(path: Path, readonly: bool) -> None:
    connection = sealed.connect(path, KEY, readonly=readonly)
    found = {
        name: _setting(connection, name)
        for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "secure_delete", "temp_store")
    }
    connection.close()
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,  # FULL
        "foreign_keys": 1,
        "trusted_schema": 0,
        "secure_delete": 1,
        "temp_store": 2,
    }


def test_the_engine_in_use_is_safe() -> None:
    sealed.refuse_unsafe_engine()


def test_an_engine_without_encryption_is_refused() -> None:
    with pytest.raises(UnsafeDatabaseEngine):
        sealed.refuse_unsafe_engine(sqlite3)


def test_an_engine_with_the_wal_bug_is_refused() -> None:
    class Older:
        sqlite_version, sqlite_version_info, connect = "3.51.1", (3, 51, 1), staticmethod(dbapi2.connect)

    with pytest.raises(UnsafeDatabaseEngine) as raised:
        sealed.refuse_unsafe_engine(Older)
    assert "3.51.1" in raised.value.say()


def test_nothing_readable_is_on_the_disk_while_it_is_open(path: Path) -> None:
    connection = sealed.connect(path, KEY)
    connection.execute("INSERT INTO person(name) VALUES(?)", (CANARY,))
    files = [file for file in path.parent.iterdir() if file.is_file()]
    on_disk = b"".join(file.read_bytes() for file in files)
    connection.close()
    assert {file.name for file in files} >= {"data.db", "data.db-wal"}
    for spelling in (CANARY.encode(), CANARY.encode("utf-16-le"), b"1098765432", b"person", KEY, KEY.hex().encode()):
        assert spelling not in on_disk
    assert path.stat().st_mode & 0o777 == 0o600


def test_ordinary_sqlite_cannot_read_it(path: Path) -> None:
    plain = sqlite3.connect(path)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        plain.execute("SELECT * FROM person")
    plain.close()


def test_another_key_is_told_as_a_replaced_or_damaged_file(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(DamagedDatabase) as raised:
        sealed.connect(path, bytes(32))
    assert str(path.parent / "backups") in raised.value.say()
    assert capfd.readouterr().err == "", "the engine prints nothing of its own"


def test_a_missing_file_is_not_quietly_created_by_a_reader(tmp_path: Path) -> None:
    with pytest.raises(DamagedDatabase):
        sealed.connect(tmp_path / "gone.db", KEY, readonly=True)
    assert not sealed.health(tmp_path / "gone.db", KEY).is_sound


def test_a_reader_cannot_write(path: Path) -> None:
    connection = sealed.connect(path, KEY, readonly=True)
    with pytest.raises(dbapi2.OperationalError, match="readonly"):
        connection.execute("DELETE FROM person")
    connection.close()


def test_a_folder_that_is_gone_says_that_the_disk_failed(tmp_path: Path) -> None:
    with pytest.raises(DiskFailed):
        sealed.connect(tmp_path / "gone" / "data.db", KEY)


def test_a_full_disk_is_told_as_such(path: Path) -> None:
    connection = sealed.connect(path, KEY)
    connection.execute(f"PRAGMA max_page_count={_setting(connection, 'page_count')}")
    with pytest.raises(dbapi2.OperationalError) as raised:
        connection.execute("INSERT INTO person(name) VALUES(?)", ("x" * 100_000,))
    connection.close()
    assert isinstance(explain(raised.value, path.parent), DiskFull)


def test_a_sound_file_is_found_sound(path: Path) -> None:
    assert sealed.health(path, KEY).faults == ()
    assert sealed.health(path, KEY, thorough=True).faults == ()


def test_one_flipped_bit_anywhere_is_detected(path: Path) -> None:
    whole = path.read_bytes()
    step = len(whole) // 60
    for at in range(0, len(whole), step):
        damaged = bytearray(whole)
        damaged[at] ^= 1
        path.write_bytes(damaged)
        assert not sealed.health(path, KEY).is_sound, f"byte {at}"
    path.write_bytes(whole)
    assert sealed.health(path, KEY).is_sound


@pytest.mark.parametrize("length", [0, 1, 100, 4096, 5000])
def test_a_truncated_file_is_detected(path: Path, length: int) -> None:
    with path.open("rb+") as file:
        file.truncate(length)
    assert not sealed.health(path, KEY).is_sound


def test_an_emptied_file_is_not_taken_for_a_new_database(path: Path) -> None:
    path.write_bytes(b"")
    with pytest.raises(DamagedDatabase):
        sealed.connect(path, KEY)


def test_a_broken_reference_is_detected(path: Path) -> None:
    connection = sealed.connect(path, KEY)
    connection.execute("CREATE TABLE visit(person INTEGER REFERENCES person(id))")
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("INSERT INTO visit VALUES(9999)")
    connection.close()
    assert sealed.health(path, KEY).faults == ("foreign key: visit row 1",)


def test_a_truncating_checkpoint_empties_the_wal(path: Path) -> None:
    connection = sealed.connect(path, KEY)
    connection.execute("INSERT INTO person(name) VALUES('x')")
    wal = path.with_name("data.db-wal")
    assert wal.stat().st_size > 0
    assert sealed.checkpoint(connection) and sealed.checkpoint(connection, truncate=True)
    assert wal.stat().st_size == 0
    connection.close()


def test_a_checkpoint_says_when_a_reader_is_in_the_way(path: Path) -> None:
    writer, reader = sealed.connect(path, KEY), sealed.connect(path, KEY, readonly=True)
    writer.execute("PRAGMA busy_timeout=0")
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM person").fetchone()
    writer.execute("INSERT INTO person(name) VALUES('x')")
    assert not sealed.checkpoint(writer, truncate=True)
    reader.close()
    writer.close()


def test_a_backup_is_encrypted_and_complete(path: Path) -> None:
    writer = sealed.connect(path, KEY)
    writer.execute("INSERT INTO person(name) VALUES('the newest, still in the WAL')")
    copy = sealed.backup(path, KEY, path.parent / "backups" / "a.db")
    writer.close()
    assert [file.name for file in copy.parent.iterdir()] == ["a.db"]
    assert CANARY.encode() not in copy.read_bytes() and copy.stat().st_mode & 0o777 == 0o600
    opened = sealed.connect(copy, KEY, readonly=True)
    assert opened.execute("SELECT count(*) FROM person").fetchone() == (501,)
    opened.close()
    with pytest.raises(DamagedDatabase):
        sealed.connect(copy, bytes(32))


def test_a_damaged_database_is_not_backed_up_over_a_good_copy(path: Path) -> None:
    target = path.parent / "backups" / "a.db"
    good = sealed.backup(path, KEY, target).read_bytes()
    damaged = bytearray(path.read_bytes())
    damaged[len(damaged) // 2] ^= 1
    path.write_bytes(damaged)
    with pytest.raises(DamagedDatabase):
        sealed.backup(path, KEY, target)
    assert target.read_bytes() == good


_WRITE_FOR_EVER = """
import sys
from pathlib import Path
from desktop.security import sealed
connection = sealed.connect(Path(sys.argv[1]), bytes(range(32)))
n = 0
while True:
    n += 1
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO person(id, name) VALUES(?, 'first')", (10_000 + 2 * n,))
    connection.execute("INSERT INTO person(id, name) VALUES(?, 'second')", (10_001 + 2 * n,))
    connection.execute("COMMIT")
    print(n, flush=True)
"""


@pytest.mark.parametrize("kill_after", [1, 7, 30])
def test_a_kill_loses_no_acknowledged_work_and_leaves_no_half_of_it(path: Path, kill_after: int) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", _WRITE_FOR_EVER, str(path)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert child.stdout is not None
    acknowledged = 0
    while acknowledged < kill_after:
        acknowledged = int(child.stdout.readline())
    os.kill(child.pid, signal.SIGKILL)
    acknowledged = max([acknowledged, *map(int, child.stdout.read().split("\n")[:-1])])
    child.stdout.close()
    child.wait()
    connection = sealed.connect(path, KEY)
    (count,) = connection.execute("SELECT count(*) FROM person WHERE id > 10000").fetchone()
    connection.close()
    assert count % 2 == 0 and count // 2 in (acknowledged, acknowledged + 1)
    assert sealed.health(path, KEY).is_sound
