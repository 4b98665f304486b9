"""Running the service: TLS 1.3 on one socket, until told to stop."""

from __future__ import annotations

import socket
import ssl
import sys
from collections.abc import Callable
from threading import Thread
from typing import TextIO

import uvicorn
from starlette.types import ASGIApp

from central.app import create_app
from central.certificates import server_context
from central.errors import PortTaken
from central.folder import CentralFolder
from central.store import Store

_BUSY_AFTER = 2000  # connections at once; more get 503 and come back


_PATIENCE_S, _TRIAL_PATIENCE_S = 10, 1  # for exchanges under way when the service is stopped


class _Announcing(uvicorn.Server):
    """A server that says when it listens."""

    def __init__(self, config: uvicorn.Config, on_ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_ready = on_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._on_ready()


def serve(
    folder: CentralFolder, host: str, port: int, on_ready: Callable[[Store, int], None], stop_with: TextIO | None = None
) -> None:
    """Serve until interrupted, or until `stop_with` ends. `on_ready` is told the port that was bound (0 asks for any).

    Raises PortTaken when the address cannot be bound.
    """
    with _bind(host, port) as listener:
        bound = listener.getsockname()[1]
        store = Store.open(folder)
        try:
            server = _Announcing(
                _config(create_app(store), folder, trial=stop_with is not None), lambda: on_ready(store, bound)
            )
            if stop_with is not None:
                Thread(target=_stop_at_end, args=(server, stop_with), daemon=True).start()
            server.run(sockets=[listener])
        finally:
            store.close()


def _config(app: ASGIApp, folder: CentralFolder, *, trial: bool) -> uvicorn.Config:
    def context(_config: uvicorn.Config, _default: Callable[[], ssl.SSLContext]) -> ssl.SSLContext:
        return server_context(folder)

    return uvicorn.Config(
        app,
        ssl_context_factory=context,
        log_level="critical" if trial else "warning",
        access_log=False,  # addresses and times of branches are nobody's business
        server_header=False,
        date_header=False,
        proxy_headers=False,
        limit_concurrency=_BUSY_AFTER,
        timeout_keep_alive=10,  # one exchange after another, not from one poll to the next: branches are many
        timeout_graceful_shutdown=_TRIAL_PATIENCE_S if trial else _PATIENCE_S,
    )


def _bind(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    if sys.platform != "win32":  # there it would let two programs share the port
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        raise PortTaken(host=host, port=port) from error
    return listener


def _stop_at_end(server: uvicorn.Server, stream: TextIO) -> None:
    while stream.read(1):
        pass
    server.should_exit = True
