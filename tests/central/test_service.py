"""The service as headquarters and the trial mode run it: processes, TLS, crashes, backups."""

from __future__ import annotations

import base64
import hashlib
import json
import signal
import socket
import sqlite3
import ssl
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from threading import Thread
from typing import Any

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding

from central.cli import main
from central.embedded import Embedded
from central.folder import CentralFolder
from central.store import Store
from desktop.sync import wire
from desktop.sync.groups import GENESIS, read_header
from desktop.sync.reply import Ack
from tests.central.computer import NOW, Computer, enrolment, examined, frames_of, gid_of, stream_of

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def _running(*arguments: str | Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A `python -m central` process and the first line it prints."""
    process = subprocess.Popen(
        [sys.executable, "-m", "central", *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None and process.stdout is not None
    try:
        yield process, process.stdout.readline()
    finally:
        process.stdin.close()
        process.kill()
        process.wait(10)
        process.stdout.close()


def _trusting(pem: bytes) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.load_verify_locations(cadata=pem.decode())
    return context


def _client(folder: CentralFolder, url: str) -> httpx.Client:
    return httpx.Client(verify=_trusting(folder.authority.read_bytes()), base_url=url, trust_env=False, timeout=10)


def _now() -> int:
    return time.time_ns() // 1_000_000


def _init(folder: Path, *more: str) -> CentralFolder:
    assert main(["init", "--data", str(folder), *more]) == 0
    return CentralFolder(folder)


def _until(holds: Callable[[], bool], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.02)


_LANE = 1500  # groups


def _all_moved(now: dict[str, int], before: dict[str, int]) -> bool:
    return all(now[one] >= min(number + 1, _LANE) for one, number in before.items())


# --- the service in a process of its own ---------------------------------------------------------------------------


def test_a_killed_service_lost_nothing_it_acknowledged(database_url: str, tmp_path: Path) -> None:
    folder = _init(tmp_path / "central", "--database", database_url)
    store = Store.open(folder)
    computers = [Computer.enrolled(store, now=_now()) for _ in range(3)]
    acknowledged: dict[str, int] = {one.id: 0 for one in computers}
    sent = {one.id: one.lane_of(_LANE) for one in computers}

    def send(one: Computer, url: str) -> None:
        with _client(folder, url) as client:
            while acknowledged[one.id] < _LANE:
                start = acknowledged[one.id]
                body = one.request(one.push(sent[one.id][start : start + 3])).encode()
                try:
                    reply = client.post("/v1/sync", content=body, headers=one.headers(body, _now()))
                except httpx.TransportError:
                    return
                acknowledged[one.id] = next(f.seq for f in frames_of(reply.content) if isinstance(f, Ack))

    for _ in range(2):
        with _running("serve", "--data", folder.root, "--host", "127.0.0.1", "--port", "0") as (process, ready):
            before = dict(acknowledged)
            threads = [Thread(target=send, args=(one, ready.split()[-1])) for one in computers]
            for thread in threads:
                thread.start()
            _until(partial(_all_moved, acknowledged, before))
            process.send_signal(signal.SIGKILL)
            for thread in threads:
                thread.join()

    entries = [read_header(entry.header) for entry in stream_of(store, computers[0].scope)]
    for one in computers:
        assert acknowledged[one.id] > 0
        kept = [header.gid for header in entries if header.device == one.id]
        assert kept[: acknowledged[one.id]] == [gid_of(group) for group in sent[one.id][: acknowledged[one.id]]]
    store.close()


def test_the_line_is_tls_13_and_only_the_own_authority_is_trusted(tmp_path: Path) -> None:
    folder, other = _init(tmp_path / "one"), _init(tmp_path / "two")
    with _running("serve", "--data", folder.root, "--host", "127.0.0.1", "--port", "0") as (_process, ready):
        url = ready.split()[-1]
        with _client(folder, url) as client:
            assert client.get("/v1/health").json()["status"] == "ok"
            assert "server" not in client.get("/v1/health").headers
        with _client(other, url) as stranger, pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
            stranger.get("/v1/health")
        old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        old.maximum_version = ssl.TLSVersion.TLSv1_2
        old.load_verify_locations(cadata=folder.authority.read_text())
        with (
            socket.create_connection(("127.0.0.1", int(url.rsplit(":", 1)[1])), 5) as plain,
            pytest.raises(ssl.SSLError),
        ):
            old.wrap_socket(plain, server_hostname="127.0.0.1")


def test_a_trial_starts_with_one_command_and_keeps_its_branch(tmp_path: Path) -> None:
    with Embedded(tmp_path / "trial", "فرع التجربة") as trial:
        unsure = httpx.Client(verify=False, trust_env=False)  # no trust yet: only the certificate is fetched
        pem = unsure.get(f"{trial.url}/v1/ca").content
        unsure.close()
        der = x509.load_pem_x509_certificate(pem).public_bytes(Encoding.DER)
        assert _pin(trial.code) == hashlib.sha256(der).digest()[:10]
        key = Ed25519PrivateKey.generate()
        with httpx.Client(verify=_trusting(pem), trust_env=False) as client:
            asked = enrolment(trial.code, key)
            first = wire.read_enrol_reply(client.post(f"{trial.url}/v1/enrol", content=asked).json())
        port = int(trial.url.rsplit(":", 1)[1])
    (tmp_path / "trial").rename(tmp_path / "moved")
    with (
        Embedded(tmp_path / "moved", "فرع التجربة", port) as again,
        _client(CentralFolder(tmp_path / "moved"), again.url) as client,
    ):
        key = Ed25519PrivateKey.generate()
        second = wire.read_enrol_reply(client.post("/v1/enrol", content=enrolment(again.code, key)).json())
    assert (first.branch_name, first.branch) == ("فرع التجربة", second.branch)
    assert (first.desk_no, second.desk_no) == (1, 2)


def test_an_embedded_central_ends_with_its_parent(tmp_path: Path) -> None:
    parent = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys, time, pathlib, central.embedded as e;"
            "print(e.Embedded(pathlib.Path(sys.argv[1])).url, flush=True); time.sleep(60)",
            tmp_path / "trial",
        ],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert parent.stdout is not None
    address = ("127.0.0.1", int(parent.stdout.readline().rsplit(":", 1)[1]))
    socket.create_connection(address, 5).close()
    parent.kill()
    parent.wait()
    parent.stdout.close()
    deadline = time.monotonic() + 10
    with pytest.raises(ConnectionRefusedError):
        while time.monotonic() < deadline:
            socket.create_connection(address, 5).close()
            time.sleep(0.05)


def _pin(code: str) -> bytes:
    """The second half of a code, by another reader of base32 than ours."""
    own, standard = "0123456789ABCDEFGHJKMNPQRSTVWXYZ", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    return base64.b32decode(code.split("-")[1].translate(str.maketrans(own, standard)))


def test_the_service_runs_without_qt_reportlab_and_sqlcipher() -> None:
    code = (
        "import sys, central.app, central.cli;"
        "print([m for m in sys.modules if m.split('.')[0] in ('PySide6', 'shiboken6', 'reportlab', 'sqlcipher3')])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# --- the commands --------------------------------------------------------------------------------------------------


def test_a_central_is_created_once_and_its_keys_are_private(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = _init(tmp_path / "central", "--host", "central.example.org", "--host", "10.0.0.5")
    for file in folder.root.iterdir():
        if file.suffix in (".key", ".json"):
            assert file.stat().st_mode & 0o077 == 0
    names = x509.load_pem_x509_certificate(folder.certificate.read_bytes()).extensions
    told = names.get_extension_for_class(x509.SubjectAlternativeName).value
    assert [str(one.value) for one in told] == ["central.example.org", "10.0.0.5"]
    assert main(["init", "--data", str(folder.root)]) == 1
    assert str(folder.root) in capsys.readouterr().err


def test_new_names_keep_the_authority_that_branches_trust(tmp_path: Path) -> None:
    folder = _init(tmp_path / "central")
    before = folder.authority.read_bytes()
    assert main(["certificate", "--data", str(folder.root), "--host", "new.example.org"]) == 0
    assert folder.authority.read_bytes() == before
    assert folder.read().hosts == ("new.example.org",)


def _shown(folder: CentralFolder, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    capsys.readouterr()
    assert main(["show", "--data", str(folder.root)]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_show_counts_what_the_branches_sent(
    database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = _init(tmp_path / "central", "--database", database_url)
    assert main(["branch", "add", "جدة", "--data", str(folder.root)]) == 0
    assert main(["enrol-code", "--branch", "الرياض", "--data", str(folder.root)]) == 0
    store = Store.open(folder)
    computer = Computer.enrolled(store, "الرياض")
    store.push.take(computer.place, examined(computer.lane_of(4)), NOW)
    store.close()
    jeddah, riyadh = _shown(folder, capsys)["branches"]
    assert (riyadh["name"], riyadh["groups"], riyadh["entities"]) == ("الرياض", 4, {"person": 4})
    assert riyadh["devices"] == {computer.id: "active"}
    assert (jeddah["name"], jeddah["groups"], jeddah["entities"]) == ("جدة", 0, {})
    assert main(["revoke", computer.id, "--data", str(folder.root)]) == 0
    assert _shown(folder, capsys)["branches"][1]["devices"] == {computer.id: "revoked"}


def _safe(store: Store, computer: Computer) -> int:
    served = store.pull.page(computer.scope, 0, GENESIS)
    assert served is not None
    return served.safe


def test_a_backup_holds_everything_and_says_what_is_safe(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = _init(tmp_path / "central")
    store = Store.open(folder)
    computer = Computer.enrolled(store)
    store.push.take(computer.place, examined(computer.lane_of(4)), NOW)
    copy = tmp_path / "copy.db"
    assert main(["backup", "--to", str(copy), "--data", str(folder.root)]) == 0
    assert _safe(store, computer) == 4
    assert [file.name for file in tmp_path.glob("copy*")] == ["copy.db"]
    store.push.take(computer.place, examined(computer.lane_of(2)), NOW)
    assert _safe(store, computer) == 4
    store.close()

    for file in folder.root.glob("central.db*"):
        file.unlink()
    copy.rename(folder.database)
    assert main(["restored", "--data", str(folder.root)]) == 0
    shown = _shown(folder, capsys)
    assert (shown["gen"], shown["branches"][0]["groups"]) == (2, 4)


def test_a_copy_of_another_central_or_of_another_history_is_not_called_safe(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, other = _init(tmp_path / "one"), _init(tmp_path / "two")
    store = Store.open(folder)
    computer = Computer.enrolled(store)
    store.push.take(computer.place, examined(computer.lane_of(3)), NOW)
    same = ["verified", "--data", str(folder.root), "--copy"]
    assert main([*same, other.embedded_url]) == 1
    copy = tmp_path / "copy.db"
    store.back_up(copy)
    with sqlite3.connect(copy) as damaged:
        damaged.execute("UPDATE stream SET head = zeroblob(32)")
    damaged.close()
    assert main([*same, f"sqlite:///{copy}"]) == 1
    copy.write_bytes(copy.read_bytes()[:4096] + bytes(90_000))
    assert main([*same, f"sqlite:///{copy}"]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 3
    store.close()


def test_what_cannot_be_done_is_said_in_a_sentence(
    database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ISTIQBAL_LANGUAGE", "en")
    nowhere = str(tmp_path / "nowhere")

    def complaint(*arguments: str) -> str:
        capsys.readouterr()
        assert main(list(arguments)) == 1
        return capsys.readouterr().err

    assert "There is no central store in" in complaint("show", "--data", nowhere)
    assert "Write the database as" in complaint("init", "--data", nowhere, "--database", "nonsense")
    assert "does not answer" in complaint("init", "--data", nowhere, "--database", "postgresql+psycopg://x@/y?host=/no")
    folder = _init(tmp_path / "central", "--database", database_url)
    assert "No computer has this id" in complaint("revoke", "0" * 32, "--data", str(folder.root))
    if database_url.startswith("postgresql"):
        to = str(tmp_path / "copy")
        assert "pg_dump" in complaint("backup", "--to", to, "--data", str(folder.root))
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        assert port in complaint("serve", "--data", str(folder.root), "--host", "127.0.0.1", "--port", port)


def test_a_database_of_a_newer_version_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ISTIQBAL_LANGUAGE", "ar")
    folder = _init(tmp_path / "central")
    with sqlite3.connect(folder.database) as connection:
        connection.execute("UPDATE store_meta SET tables_version = 99")
    connection.close()
    assert main(["show", "--data", str(folder.root)]) == 1
    assert "إصدار" in capsys.readouterr().err
