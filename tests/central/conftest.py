"""Every test of the store runs on both databases: the embedded SQLite and a real PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import httpx
import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from starlette.types import ASGIApp

from central.app import create_app
from central.certificates import authority_der, make_authority
from central.database import Database
from central.folder import CentralFolder
from central.store import Store, create_store
from tests.central.computer import NOW, Computer


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A fresh, empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'central.db'}"
    url: str = request.getfixturevalue("postgres_url")
    return url


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A private authority's certificate (DER)."""
    folder = CentralFolder(tmp_path_factory.mktemp("authority"))
    make_authority(folder)
    return authority_der(folder)


@pytest.fixture
def store(database_url: str, authority: bytes) -> Iterator[Store]:
    """An empty store."""
    create_store(database_url)
    store = Store(Database(database_url), authority, Ed25519PrivateKey.generate())
    yield store
    store.close()


@pytest.fixture
def computer(store: Store) -> Computer:
    """An enrolled computer of the branch Riyadh."""
    return Computer.enrolled(store)


class Client:
    """Speaks HTTP to the service without a socket."""

    def __init__(self, app: ASGIApp, portal: BlockingPortal) -> None:
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        self._client = httpx.AsyncClient(transport=transport, base_url="https://central")
        self._portal = portal

    def get(self, path: str) -> httpx.Response:
        return self._portal.call(self._client.get, path)

    def post(self, path: str, content: bytes, headers: Mapping[str, str] | None = None) -> httpx.Response:
        return self._portal.call(lambda: self._client.post(path, content=content, headers=headers))


@pytest.fixture
def client(store: Store) -> Iterator[Client]:
    """The service over the store, its clock standing at NOW."""
    with start_blocking_portal() as portal:
        yield Client(create_app(store, lambda: NOW), portal)
