"""The sealed database: opened with the raw key, checked, copied. Every connection of the program comes from here.

WAL with synchronous=FULL: an acknowledged commit survives a power cut (measured: NORMAL lost a quarter of them).
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from desktop.disk import explain
from desktop.errors import DamagedDatabase, DiskFailed, IstiqbalError, UnsafeDatabaseEngine
from desktop.security import durable

SAFE_SQLITE = (3, 51, 3)  # earlier ones can corrupt the database when a WAL is reset (sqlite.org/wal.html#walresetbug)
_BACKUPS = "backups"
_PAGE = 4096

_SETTINGS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "secure_delete=ON",
    "cell_size_check=ON",
    "temp_store=MEMORY",
    "cache_size=-65536",
    "busy_timeout=5000",
    "journal_size_limit=67108864",
    "wal_autocheckpoint=4000",  # a net under the checkpoints made in idle time
)


@dataclass(frozen=True, slots=True)
class Health:
    """What a check of the whole file found; nothing when it is sound."""

    faults: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        """Whether every check passed."""
        return not self.faults


def refuse_unsafe_engine(engine: Any = dbapi2) -> None:
    """Raise UnsafeDatabaseEngine when the engine loses data (an old SQLite) or does not encrypt at all."""
    memory = engine.connect(":memory:")
    try:
        cipher = memory.execute("PRAGMA cipher_version").fetchone()
    finally:
        memory.close()
    if engine.sqlite_version_info < SAFE_SQLITE or not cipher or not cipher[0]:
        raise UnsafeDatabaseEngine(found=f"SQLite {engine.sqlite_version}, SQLCipher {cipher[0] if cipher else '-'}")


_refuse_once = cache(refuse_unsafe_engine)


def connect(path: Path, key: bytes, *, readonly: bool = False) -> Any:
    """A connection to the sealed database at `path`, created if it is not there and `readonly` is not asked.

    Transactions are the caller's (isolation_level None). Raises DamagedDatabase when the file cannot be read with
    this key, DiskFull or DiskFailed when the disk refuses.
    """
    _refuse_once()
    if not path.exists() and not readonly:
        _create(path, key)
    if not path.exists() or path.stat().st_size < _PAGE:  # the engine would take an emptied file for a new database
        raise DamagedDatabase(folder=path.parent / _BACKUPS)
    return _open(path, key, (*_SETTINGS, *(("query_only=ON",) if readonly else ())))


def _create(path: Path, key: bytes) -> None:
    """Put an empty database at `path`, whole or not at all."""
    partial = path.with_name(path.name + ".new")
    try:
        partial.unlink(missing_ok=True)
        partial.touch(mode=0o600)
        _open(partial, key, ("journal_mode=WAL",)).close()
        partial.replace(path)
        durable.sync_folder(path.parent)
    except OSError as error:
        raise _explained(error, path) from error


def _open(path: Path, key: bytes, settings: tuple[str, ...]) -> Any:
    try:
        connection = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False)
    except dbapi2.Error as error:
        raise _explained(error, path) from error
    try:
        _unlock(connection, key)
        for setting in settings:
            connection.execute(f"PRAGMA {setting}").fetchone()
    except dbapi2.Error as error:
        connection.close()
        raise _explained(error, path) from error
    return connection


def _unlock(connection: Any, key: bytes) -> None:
    connection.execute("PRAGMA cipher_log_level=NONE")  # before the key: it writes to stderr otherwise
    connection.execute("PRAGMA cipher_log=off")
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # a wrong key shows at the first read only


def _explained(error: Exception, path: Path) -> IstiqbalError:
    return explain(error, path.parent / _BACKUPS) or DiskFailed()


def checkpoint(connection: Any, *, truncate: bool = False) -> bool:
    """Move the WAL into the database; True when all of it went. `truncate` also empties the WAL file.

    A bit that flips in the WAL silently takes the newest commits with it, so it is emptied after every sealed
    declaration, when idle and on lock.
    """
    mode = "TRUNCATE" if truncate else "PASSIVE"
    busy, in_wal, moved = connection.execute(f"PRAGMA wal_checkpoint({mode})").fetchone()
    return bool(busy == 0 and in_wal == moved)


def health(path: Path, key: bytes, *, thorough: bool = False) -> Health:
    """Check the whole file. `thorough` also compares every index with its table: minutes on a million rows.

    The order matters: before the checkpoint, pages that the WAL replaces look torn and raise false alarms.
    """
    if not path.exists():
        return Health(("the file is missing",))
    try:
        connection = connect(path, key)
    except DamagedDatabase as error:
        return Health((str(error),))
    try:
        return Health(tuple(_check(connection, "integrity_check" if thorough else "quick_check")))
    except dbapi2.Error as error:
        return Health((str(error),))
    finally:
        connection.close()


def _check(connection: Any, integrity: str) -> list[str]:
    checkpoint(connection, truncate=True)
    found = [row[0] for row in connection.execute(f"PRAGMA {integrity}") if row[0] != "ok"]
    found += [f"foreign key: {row[0]} row {row[1]}" for row in connection.execute("PRAGMA foreign_key_check")]
    return found + [row[0] for row in connection.execute("PRAGMA cipher_integrity_check")]


def backup(path: Path, key: bytes, target: Path) -> Path:
    """An encrypted copy under the same key at `target`, which appears only once the copy has been read back and checked.

    Raises DamagedDatabase when the copy does not hold, DiskFull or DiskFailed when the disk refuses.
    """
    partial = target.with_name(target.name + ".new")
    partial.unlink(missing_ok=True)
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    connection = connect(path, key)
    try:
        connection.execute("VACUUM INTO ?", (str(partial),))
        expected = _contents(connection)
    except dbapi2.Error as error:
        raise _explained(error, path) from error
    finally:
        connection.close()
    partial.chmod(0o600)
    if not health(partial, key).is_sound or _contents_of(partial, key) != expected:
        partial.unlink(missing_ok=True)
        raise DamagedDatabase(folder=target.parent)
    with partial.open("rb+") as file:
        os.fsync(file.fileno())
    partial.replace(target)
    durable.sync_folder(target.parent)
    return target


def _contents_of(path: Path, key: bytes) -> Any:
    connection = connect(path, key, readonly=True)
    try:
        return _contents(connection)
    finally:
        connection.close()


def _contents(connection: Any) -> Any:
    """What a copy must have: the schema version and the schema itself."""
    version = connection.execute("PRAGMA user_version").fetchone()
    return version, connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()
