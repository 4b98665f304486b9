"""The line to the central over HTTPS: only the association's own authority is trusted, every request is signed.

No system certificate store, no proxy settings of the environment, TLS 1.3 only. A wrong clock of this computer never
stops it: trust does not depend on dates, and a request refused as stale is signed once more by the central's clock.
"""

from __future__ import annotations

import hashlib
import json
import os
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any, Protocol

import httpx

from desktop.errors import (
    BadCentralAddress,
    BadEnrolCode,
    BadMessage,
    CentralRefused,
    CentralUnreachable,
    NotOurCentral,
    ReplayedRequest,
    RevokedDevice,
    StaleRequest,
    UnknownDevice,
)
from desktop.messages import tr
from desktop.sync.outbox import Clock, milliseconds
from desktop.sync.wire import (
    DEVICE_HEADER,
    EPOCH_HEADER,
    NONCE_HEADER,
    SIGNATURE_HEADER,
    TIME_HEADER,
    EnrolReply,
    EnrolRequest,
    enrol_text,
    read_enrol_reply,
    request_text,
)

_TIMEOUT = httpx.Timeout(10.0, read=60.0)
_MAX_JSON = 64 * 1024
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base32
_READ_AS = str.maketrans("OIL", "011", " -\t\u200e\u200f\u2066\u2067\u2068\u2069")
_SECRET, _PIN, _PIN_BYTES = 26, 16, 10


class Device(Protocol):
    """This computer's key (desktop.security.device.Device)."""

    @property
    def id(self) -> str: ...

    @property
    def public_key(self) -> bytes: ...

    def sign(self, message: bytes) -> bytes:
        """The Ed25519 signature of this computer."""


class Client:
    """Exchanges with one central; keeps its connection between them."""

    def __init__(
        self, url: str, root: str, device: Device, clock: Clock, random: Callable[[int], bytes] = os.urandom
    ) -> None:
        """`root` is the PEM of the association's authority, the only one trusted. Raises BadCentralAddress."""
        self._device = device
        self._clock = clock
        self._random = random
        self._correction = 0
        self._http = _pinned(_address(url), root)

    def exchange(self, body: bytes, epoch: str) -> Iterator[bytes]:
        """Send one request; the reply's bytes as they arrive. A reply that breaks off simply ends.

        Raises CentralUnreachable, NotOurCentral, CentralRefused.
        """
        for last in (False, True):
            with (
                _explained(),
                self._http.stream("POST", "/v1/sync", content=body, headers=self._sign(body, epoch)) as it,
            ):
                if it.status_code == httpx.codes.OK:
                    yield from _chunks(it)
                    return
                fault = _fault(it)
            if fault.get("code") != "stale" or last or not isinstance(fault.get("now"), int):
                raise _refusal(fault)
            self._correction = fault["now"] - milliseconds(self._clock())

    def close(self) -> None:
        """Let go of the connection."""
        self._http.close()

    def _sign(self, body: bytes, epoch: str) -> dict[str, str]:
        ts, nonce = milliseconds(self._clock()) + self._correction, self._random(16).hex()
        text = request_text("POST", "/v1/sync", body, ts, nonce, self._device.id, epoch)
        return {
            DEVICE_HEADER: self._device.id,
            EPOCH_HEADER: epoch,
            TIME_HEADER: str(ts),
            NONCE_HEADER: nonce,
            SIGNATURE_HEADER: self._device.sign(text).hex(),
        }


def enrol(url: str, code: str, device: Device, *, name: str, app: str) -> tuple[EnrolReply, str]:
    """Join with a one-time code from headquarters: the central's answer, and the PEM of the authority to pin from now on.

    The second half of the code is the fingerprint of that authority. Nothing is sent before the authority that answers
    matches it, and then only over a connection that trusts no other. Raises BadCentralAddress, BadEnrolCode,
    NotOurCentral, CentralUnreachable, CentralRefused.
    """
    address, (secret, pin) = _address(url), read_code(code)
    root = _fetch_root(address)
    if fingerprint(root) != pin:
        raise NotOurCentral()
    whole = f"{secret}-{pin}"
    request = EnrolRequest(whole, device.public_key.hex(), device.sign(enrol_text(whole)).hex(), name, app)
    with _pinned(address, root) as http, _explained(), http.stream("POST", "/v1/enrol", json=asdict(request)) as reply:
        if reply.status_code != httpx.codes.OK:
            raise _refusal(_fault(reply))
        answer = read_enrol_reply(_json(reply))
    if answer.device != device.id:
        raise NotOurCentral()
    return answer, root


def read_code(typed: str) -> tuple[str, str]:
    """(secret, fingerprint) of a code as people type it: case, spaces and hyphens do not matter. Raises BadEnrolCode."""
    plain = typed.upper().translate(_READ_AS)
    if len(plain) != _SECRET + _PIN or not set(plain) <= set(_ALPHABET):
        raise BadEnrolCode()
    return plain[:_SECRET], plain[_SECRET:]


def fingerprint(root: str) -> str:
    """The 16 characters by which people recognise an authority: the first 10 bytes of SHA-256 of its certificate."""
    try:
        certificate = ssl.PEM_cert_to_DER_cert(root.strip())
    except ValueError as fault:
        raise NotOurCentral() from fault
    number = int.from_bytes(hashlib.sha256(certificate).digest()[:_PIN_BYTES])
    return "".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(_PIN)))


def _address(url: str) -> str:
    try:
        address = httpx.URL(url.strip())
    except httpx.InvalidURL as fault:
        raise BadCentralAddress() from fault
    if address.scheme != "https" or not address.host or address.path not in ("", "/") or address.query:
        raise BadCentralAddress()
    return str(address.copy_with(path="/", fragment=None))


def _fetch_root(address: str) -> str:
    """Whatever authority the other side shows; believed by nobody until its fingerprint is compared."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with _http(address, context) as http, _explained(), http.stream("GET", "/v1/ca") as reply:
        if reply.status_code != httpx.codes.OK:
            raise NotOurCentral()
        return _read(reply).decode("ascii", "replace")


def _pinned(address: str, root: str) -> httpx.Client:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    try:
        context.load_verify_locations(cadata=root)
    except ssl.SSLError as fault:
        raise NotOurCentral() from fault
    return _http(address, context)


def _http(address: str, context: ssl.SSLContext) -> httpx.Client:
    return httpx.Client(base_url=address, verify=context, trust_env=False, timeout=_TIMEOUT, follow_redirects=False)


@contextmanager
def _explained() -> Iterator[None]:
    """Turns the line's own errors into ours: a certificate that is not trusted is another matter than a dead line."""
    try:
        yield
    except httpx.TransportError as fault:
        raise (NotOurCentral() if _is_distrust(fault) else CentralUnreachable()) from fault


def _is_distrust(fault: BaseException | None) -> bool:
    while fault is not None:
        if isinstance(fault, ssl.SSLCertVerificationError):
            return True
        fault = fault.__cause__ or fault.__context__
    return False


def _chunks(reply: httpx.Response) -> Iterator[bytes]:
    try:
        yield from reply.iter_bytes()
    except httpx.TransportError:
        return  # what arrived is kept; the engine sees that the END is missing


def _read(reply: httpx.Response) -> bytes:
    data = b""
    for chunk in reply.iter_bytes():
        data += chunk
        if len(data) > _MAX_JSON:
            raise BadMessage(what="size")
    return data


def _json(reply: httpx.Response) -> Any:
    try:
        return json.loads(_read(reply))
    except ValueError as fault:
        raise BadMessage(what="json") from fault


def _fault(reply: httpx.Response) -> dict[str, Any]:
    try:
        found = _json(reply)
    except BadMessage:
        found = None
    return found if isinstance(found, dict) else {"code": f"HTTP {reply.status_code}"}


def _refusal(fault: dict[str, Any]) -> Exception:
    code = str(fault.get("code"))
    if code == BadEnrolCode.code:
        return BadEnrolCode()
    if code == "busy":
        return CentralUnreachable()
    return CentralRefused(reason=tr(_REASONS[code]) if code in _REASONS else code)


_REASONS = {one.code: one.message for one in (UnknownDevice, RevokedDevice, ReplayedRequest, StaleRequest)}
