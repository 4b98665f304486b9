"""The line over real TLS: only the association's own central is spoken to, and never before it has proved itself."""

from __future__ import annotations

import datetime as dt
import json
import os
import ssl
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from central.certificates import authority_der, issue_server_certificate, make_authority, server_context
from central.codes import new_code
from central.folder import CentralFolder
from desktop.errors import BadCentralAddress, BadEnrolCode, CentralRefused, CentralUnreachable, NotOurCentral
from desktop.security.device import Device, Signer, is_signed_by
from desktop.sync.client import Client, enrol, fingerprint, read_code
from desktop.sync.wire import (
    DEVICE_HEADER,
    EPOCH_HEADER,
    NONCE_HEADER,
    SIGNATURE_HEADER,
    TIME_HEADER,
    device_id,
    enrol_text,
    request_text,
)
from tests.sync.world import START

EPOCH = "e" * 16


def device() -> Device:
    signer = Signer(bytes(32))
    return Device(device_id(signer.public_key), EPOCH, signer)


class Server:
    """An HTTPS server with its own authority; `answer` decides, `heard` keeps every request."""

    def __init__(self, folder: Path, context: Callable[[CentralFolder], ssl.SSLContext] = server_context) -> None:
        self.folder = CentralFolder(folder).make()
        make_authority(self.folder)
        issue_server_certificate(self.folder, ["127.0.0.1"])
        self.root = ssl.DER_cert_to_PEM_cert(authority_der(self.folder))
        self.shown = self.root
        self.heard: list[tuple[str, str, dict[str, str], bytes]] = []
        self.answer: Callable[[str, bytes], tuple[int, bytes]] = lambda _path, _body: (200, b"")
        self.cut = False
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self._reply(200, outer.shown.encode()) if self.path == "/v1/ca" else self._reply(404, b"{}")

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                outer.heard.append((self.command, self.path, dict(self.headers), body))
                self._reply(*outer.answer(self.path, body))

            def _reply(self, status: int, body: bytes) -> None:
                self.send_response(status)
                self.send_header("Content-Length", str(len(body) + 100 * outer.cut))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: Any) -> None:
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.http.daemon_threads = True
        self.http.handle_error = lambda *_: None  # type: ignore[method-assign]
        self.http.socket = context(self.folder).wrap_socket(self.http.socket, server_side=True)
        self.url = f"https://127.0.0.1:{self.http.server_address[1]}"
        threading.Thread(target=self.http.serve_forever, args=(0.01,), daemon=True).start()

    def code(self) -> str:
        return new_code(authority_der(self.folder))[0]

    def close(self) -> None:
        self.http.shutdown()
        self.http.server_close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """Our central."""
    made = Server(tmp_path / "ours")
    yield made
    made.close()


@pytest.fixture
def stranger(tmp_path: Path) -> Iterator[Server]:
    """Someone else's server."""
    made = Server(tmp_path / "strange")
    yield made
    made.close()


def join(server: Server, code: str) -> Any:
    return enrol(server.url, code, device(), name="desk", app="1")


REPLY = (
    b'{"store": "s", "gen": 1, "branch": "b", "branch_name": "n", "scopes": ["branch:b"], "device": "%s",'
    b' "branch_no": 1, "desk_no": 2}' % device().id.encode()
)


def test_a_code_read_out_over_the_telephone_is_understood(server: Server) -> None:
    code = server.code()
    spoken = code.lower().replace("0", "o").replace("1", "l")
    assert read_code(" ".join([spoken[:5], spoken[5:]])) == read_code(code) == tuple(code.split("-"))
    assert read_code(code)[1] == fingerprint(server.root)
    for wrong in ("", code[:-1], code + "A", "U" + code[1:]):
        with pytest.raises(BadEnrolCode):
            read_code(wrong)


def test_a_computer_enrols_with_the_code_of_its_central(server: Server) -> None:
    server.answer = lambda _path, _body: (200, REPLY)
    code = server.code()
    reply, root = join(server, code)
    assert (reply.scopes, reply.desk_no, root) == (("branch:b",), 2, server.root)
    ((_, path, _, body),) = server.heard
    assert path == "/v1/enrol"
    sent = json.loads(body)
    assert is_signed_by(bytes.fromhex(sent["key"]), bytes.fromhex(sent["proof"]), enrol_text(code))


def test_no_code_is_sent_to_a_server_whose_authority_does_not_match(server: Server, stranger: Server) -> None:
    with pytest.raises(NotOurCentral):
        join(stranger, server.code())
    assert not stranger.heard


def test_showing_our_authority_without_its_key_gains_nothing(server: Server, stranger: Server) -> None:
    stranger.shown = server.root
    with pytest.raises(NotOurCentral):
        join(stranger, server.code())
    assert not stranger.heard


def test_a_refused_code_is_said(server: Server) -> None:
    server.answer = lambda _path, _body: (403, b'{"code": "enrol-code", "now": 1}')
    with pytest.raises(BadEnrolCode):
        join(server, server.code())


def client(server: Server, url: str = "") -> Client:
    return Client(url or server.url, server.root, device(), lambda: START)


def test_a_request_is_signed_over_all_that_matters(server: Server) -> None:
    server.answer = lambda _path, _body: (200, b"reply")
    line = client(server)
    assert b"".join(line.exchange(b"body", EPOCH)) == b"reply"
    line.close()
    ((method, path, headers, body),) = server.heard
    text = request_text(
        method, path, body, int(headers[TIME_HEADER]), headers[NONCE_HEADER], headers[DEVICE_HEADER],
        headers[EPOCH_HEADER])  # fmt: skip
    assert is_signed_by(device().public_key, bytes.fromhex(headers[SIGNATURE_HEADER]), text)


def test_a_wrong_clock_is_corrected_by_the_centrals_answer(server: Server) -> None:
    now = int((START + dt.timedelta(days=400)).timestamp() * 1000)

    def answer(_path: str, _body: bytes) -> tuple[int, bytes]:
        sent = int(server.heard[-1][2][TIME_HEADER])
        return (200, b"reply") if abs(sent - now) < 1000 else (401, b'{"code": "stale", "now": %d}' % now)

    server.answer = answer
    line = client(server)
    for _ in range(2):
        assert b"".join(line.exchange(b"body", EPOCH)) == b"reply"
    line.close()
    assert len(server.heard) == 3
    assert len({headers[NONCE_HEADER] for _, _, headers, _ in server.heard}) == 3


def test_another_authority_receives_no_byte_of_a_request(server: Server, stranger: Server) -> None:
    line = client(server, stranger.url)
    with pytest.raises(NotOurCentral):
        list(line.exchange(b"body", EPOCH))
    line.close()
    assert not stranger.heard


def test_an_older_protocol_is_not_spoken(tmp_path: Path) -> None:
    def old(folder: CentralFolder) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.maximum_version = ssl.TLSVersion.TLSv1_2
        context.load_cert_chain(folder.certificate, folder.certificate_key)
        return context

    server = Server(tmp_path, old)
    line = client(server)
    with pytest.raises(CentralUnreachable):
        list(line.exchange(b"body", EPOCH))
    line.close()
    server.close()
    assert not server.heard


def test_a_reply_that_breaks_off_ends_quietly_with_what_arrived(server: Server) -> None:
    server.answer = lambda _path, _body: (200, b"begun")
    server.cut = True
    line = client(server)
    assert b"".join(line.exchange(b"body", EPOCH)) == b"begun"
    line.close()


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (503, b'{"code": "busy", "now": 1, "values": {"seconds": 3}}', CentralUnreachable),
        (401, b'{"code": "revoked", "now": 1}', CentralRefused),
        (500, b"<html>", CentralRefused),
        (302, b"", CentralRefused),
    ],
)
def test_a_refusal_is_said_in_our_own_errors(server: Server, status: int, body: bytes, error: type[Exception]) -> None:
    server.answer = lambda _path, _body: (status, body)
    line = client(server)
    with pytest.raises(error):
        list(line.exchange(b"body", EPOCH))
    line.close()


def test_nobody_there_is_an_outage_and_proxies_of_the_surroundings_are_ignored(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(os.environ, "HTTPS_PROXY", "http://127.0.0.1:9")
    server.answer = lambda _path, _body: (200, b"reply")
    line = client(server)
    assert b"".join(line.exchange(b"body", EPOCH)) == b"reply"
    line.close()
    dead = client(server, "https://127.0.0.1:9")
    with pytest.raises(CentralUnreachable):
        list(dead.exchange(b"body", EPOCH))
    dead.close()


@pytest.mark.parametrize("url", ["", "http://central", "https://", "central:8443", "https://central/other"])
def test_only_a_plain_https_address_is_taken(server: Server, url: str) -> None:
    with pytest.raises(BadCentralAddress):
        Client(url, server.root, device(), lambda: START)
