"""The HTTP service: four small routes over the store; what travels on them is in desktop/sync/wire.py."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from sqlalchemy.exc import InterfaceError, OperationalError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from central.auth import Guard, is_signed
from central.enrolment import Named
from central.errors import BadRequestSignature, CentralBusy, MalformedRequest, NoSuchAddress, RequestTooLarge
from central.exchange import Exchange
from central.store import Store
from desktop.errors import BadMessage, IstiqbalError
from desktop.sync import wire
from desktop.sync.reply import encode_frame

MAX_BODY_BYTES = wire.MAX_REQUEST_BYTES + 64 * 1024
"""Of a request as it is sent; what it unpacks to is bounded by desktop/sync/wire.py."""

MAX_ENROL_BYTES = 4096
_BUSY_SECONDS = 5

Clock = Callable[[], int]


def system_clock() -> int:
    """Milliseconds since 1970, UTC."""
    return time.time_ns() // 1_000_000


class Service:
    """The routes. Each reads its body within a bound, then works in the thread pool."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._guard = Guard(store.enrolment)

    async def sync(self, request: Request) -> Response:
        """POST /v1/sync."""
        body = await _read(request, MAX_BODY_BYTES)
        return await run_in_threadpool(self._sync, request, body)

    async def enrol(self, request: Request) -> Response:
        """POST /v1/enrol."""
        body = await _read(request, MAX_ENROL_BYTES)
        return await run_in_threadpool(self._enrol, body)

    def authority(self, _request: Request) -> Response:
        """GET /v1/ca: the certificate a branch compares with its code, then pins."""
        pem = x509.load_der_x509_certificate(self._store.authority).public_bytes(Encoding.PEM)
        return Response(pem, media_type="application/x-pem-file")

    def health(self, _request: Request) -> Response:
        """GET /v1/health: 200 when the database answers."""
        self._store.identity()
        return JSONResponse({"status": "ok", "now": self._clock()})

    def fault(self, _request: Request, error: Exception) -> Response:
        """Every refusal: a code, our clock, and never anything of what was sent."""
        refusal = _refusal(error)
        values = {"seconds": _BUSY_SECONDS} if isinstance(refusal, CentralBusy) else {}
        return JSONResponse({"code": refusal.code, "now": self._clock(), "values": values}, status_code=refusal.status)

    def _sync(self, request: Request, body: bytes) -> Response:
        now = self._clock()
        device = self._guard.admit(request.method, request.url.path, request.headers, body, now)
        wanted = wire.read_request(body)
        self._store.enrolment.seen(device, wanted.app, now)
        frames = Exchange(self._store, device, wanted, now).frames()
        return Response(b"".join(map(encode_frame, frames)), media_type="application/octet-stream")

    def _enrol(self, body: bytes) -> Response:
        asked = wire.read_enrol_request(_strict_json(body))
        key, proof = _hex(asked.key, 32), _hex(asked.proof, 64)
        if not is_signed(key, proof, wire.enrol_text(asked.code)):
            raise BadRequestSignature()
        device = self._store.enrolment.enrol(asked.code, key, Named(asked.name, asked.app), self._clock())
        identity = self._store.identity()
        return JSONResponse(
            {
                "store": identity.store_id,
                "gen": identity.gen,
                "branch": device.branch.id,
                "branch_name": device.branch.name,
                "scopes": list(device.scopes),
                "headquarters": device.branch.headquarters,
                "device": device.id,
                "branch_no": device.branch.no,
                "desk_no": device.desk_no,
                "notary": self._store.notary.public_key,
            }
        )


def create_app(store: Store, clock: Clock = system_clock) -> Starlette:
    """The service over one store."""
    service = Service(store, clock)
    return Starlette(
        routes=[
            Route("/v1/sync", service.sync, methods=["POST"]),
            Route("/v1/enrol", service.enrol, methods=["POST"]),
            Route("/v1/ca", service.authority, methods=["GET"]),
            Route("/v1/health", service.health, methods=["GET"]),
        ],
        exception_handlers={
            IstiqbalError: service.fault,
            HTTPException: service.fault,
            OperationalError: service.fault,  # the database is away: the branch tries again later
            InterfaceError: service.fault,
            ClientDisconnect: service.fault,
        },
    )


def _refusal(error: Exception) -> IstiqbalError:
    if isinstance(error, BadMessage | ClientDisconnect):
        return MalformedRequest()
    if isinstance(error, IstiqbalError):
        return error
    return NoSuchAddress() if isinstance(error, HTTPException) else CentralBusy()


async def _read(request: Request, most: int) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > most:
            raise RequestTooLarge()
    return bytes(body)


def _strict_json(body: bytes) -> Any:
    """JSON that is text: no NaN, no lone surrogates, no numbers or nesting beyond reason."""
    try:
        value = json.loads(body.decode("utf-8"), parse_constant=_no_constant)
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError) as error:
        raise MalformedRequest() from error
    return value


def _no_constant(_name: str) -> None:
    raise ValueError


def _hex(text: str, size: int) -> bytes:
    try:
        found = bytes.fromhex(text)
    except ValueError as error:
        raise MalformedRequest() from error
    if len(found) != size:
        raise MalformedRequest()
    return found
