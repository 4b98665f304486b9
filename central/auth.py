"""Who is asking: every request is signed by the computer that sends it; there is no token to steal."""

from __future__ import annotations

from collections.abc import Mapping
from threading import Lock

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from central.enrolment import EnrolledDevice, Enrolment
from central.errors import BadRequestSignature, MalformedRequest
from desktop.errors import ReplayedRequest, RevokedDevice, StaleRequest
from desktop.sync.wire import (
    CLOCK_WINDOW_MS,
    DEVICE_HEADER,
    EPOCH_HEADER,
    NONCE_HEADER,
    SIGNATURE_HEADER,
    TIME_HEADER,
    request_text,
)

_LONGEST_HEADER = 128


class Guard:
    """Lets in only requests that an enrolled computer signed, lately, once."""

    def __init__(self, enrolment: Enrolment) -> None:
        self._enrolment = enrolment
        self._nonces = _Nonces()

    def admit(self, method: str, path: str, headers: Mapping[str, str], body: bytes, now: int) -> EnrolledDevice:
        """The computer that sent this request.

        Raises UnknownDevice, RevokedDevice, BadRequestSignature, StaleRequest (its clock is more than ten minutes off;
        the answer tells it ours, and it signs again) or ReplayedRequest.
        """
        device_id, epoch, nonce = (_header(headers, one) for one in (DEVICE_HEADER, EPOCH_HEADER, NONCE_HEADER))
        sent_at = _number(_header(headers, TIME_HEADER))
        device = self._enrolment.device(device_id)
        signed = request_text(method, path, body, sent_at, nonce, device_id, epoch)
        if not is_signed(device.public_key, _hex(_header(headers, SIGNATURE_HEADER)), signed):
            raise BadRequestSignature()
        if not device.active:
            raise RevokedDevice()
        if abs(sent_at - now) > CLOCK_WINDOW_MS:
            raise StaleRequest()
        if not self._nonces.is_new(f"{device_id}/{nonce}", now):
            raise ReplayedRequest()
        return device


class _Nonces:
    """The requests of the last twenty minutes, each allowed once. In memory: repeating one has no second effect anyway."""

    def __init__(self) -> None:
        self._seen: dict[str, int] = {}  # in order of arrival
        self._lock = Lock()

    def is_new(self, nonce: str, now: int) -> bool:
        """Whether this was not seen before; it is from now on."""
        with self._lock:
            while self._seen and self._seen[oldest := next(iter(self._seen))] < now - 2 * CLOCK_WINDOW_MS:
                del self._seen[oldest]
            if nonce in self._seen:
                return False
            self._seen[nonce] = now
            return True


def is_signed(public_key: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the holder of this Ed25519 key signed the message."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _header(headers: Mapping[str, str], name: str) -> str:
    found = headers.get(name, "")
    if not found or len(found) > 2 * _LONGEST_HEADER or not found.isascii():
        raise MalformedRequest(what=name)
    return found


def _number(text: str) -> int:
    if not text.isdecimal() or len(text) > 18:
        raise MalformedRequest(what=TIME_HEADER)
    return int(text)


def _hex(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError as error:
        raise BadRequestSignature() from error
