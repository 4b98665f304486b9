"""Small files survive kills, power cuts and bit rot."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.errors import DamagedKeys, DiskFailed
from desktop.security import durable

ROOT = Path(__file__).resolve().parents[2]

# Dies at the n-th file operation of the second save: the audit hook sees every open and rename before it happens.
_DIE_AT = """
import os, signal, sys
from pathlib import Path
from desktop.security import durable
path, last = Path(sys.argv[1]), int(sys.argv[2])
durable.save(path, {"rev": 1, "value": "old"})
seen = 0
def die(event, arguments):
    global seen
    if event in ("open", "os.rename"):
        seen += 1
        if seen == last:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(die)
durable.save(path, {"rev": 2, "value": "new"})
sys.exit(99)
"""


def _save_until_killed(path: Path, operation: int) -> int:
    done = subprocess.run([sys.executable, "-c", _DIE_AT, str(path), str(operation)], check=False, cwd=ROOT)
    return done.returncode


def test_a_kill_at_any_file_operation_leaves_the_old_or_the_new_file(tmp_path: Path) -> None:
    outcomes = []
    for operation in range(1, 50):
        path = tmp_path / f"{operation}.json"
        code = _save_until_killed(path, operation)
        outcomes.append(durable.load(path)["value"])
        assert durable.load(path) == durable.load(durable.spare(path)), "the copies agree after a load"
        if code == 99:
            break
    assert code == 99, "the last run was not killed"
    assert outcomes[0] == "old" and outcomes[-1] == "new"
    assert outcomes == sorted(outcomes, reverse=True), "once new, never old again"


def test_a_torn_new_file_is_ignored(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    durable.save(path, {"rev": 1, "value": "kept"})
    path.with_name("a.json.new").write_bytes(b'{"rev":2,"va')
    assert durable.load(path)["value"] == "kept"


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"rev":9,"sum":"00"}', b"\xff\xfe"])
def test_the_spare_copy_mends_a_damaged_file(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "a.json"
    durable.save(path, {"rev": 1, "value": "kept"})
    path.write_bytes(damage)
    assert durable.load(path)["value"] == "kept"
    assert path.read_bytes() == durable.spare(path).read_bytes()


def test_every_flipped_bit_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    durable.save(path, {"rev": 1, "value": "kept"})
    durable.spare(path).unlink()
    whole = path.read_bytes()
    for at in range(len(whole) * 8):
        damaged = bytearray(whole)
        damaged[at // 8] ^= 1 << at % 8
        path.write_bytes(damaged)
        with pytest.raises(DamagedKeys):
            durable.load(path)


def test_a_folder_that_is_gone_says_that_the_disk_failed(tmp_path: Path) -> None:
    with pytest.raises(DiskFailed):
        durable.save(tmp_path / "gone" / "a.json", {"rev": 1})


def test_only_the_owner_can_read_the_files(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    durable.save(path, {"rev": 1})
    assert [copy.stat().st_mode & 0o777 for copy in (path, durable.spare(path))] == [0o600, 0o600]
