"""A desk and its central in one process: real files, the real exchange, a line that a test can cut or falsify."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from central.database import Database
from central.enrolment import Named
from central.exchange import Exchange
from central.store import Store as Central
from central.store import create_store
from desktop.errors import CentralUnreachable
from desktop.opening import OpenBranch, open_branch, utc_now
from desktop.paths import DataFolder
from desktop.security.device import Device
from desktop.security.slots import Slots
from desktop.services.branch import Branch
from desktop.sync.reply import encode_frame
from desktop.sync.wire import read_request
from tests.desk import LOGIN, PASSWORD, set_up


@dataclass
class Headquarters:
    """The central, and the line to it."""

    folder: Path
    down: bool = False
    harm: Callable[[list[Any]], list[Any]] = lambda frames: frames
    store: Central = field(init=False)

    def __post_init__(self) -> None:
        url = f"sqlite:///{self.folder / 'central.db'}"
        create_store(url)
        self.store = Central(Database(url), b"authority", Ed25519PrivateKey.generate())

    def enrol(self, folder: Path) -> None:
        """Set a computer up in this folder and admit it."""
        data, branch, keys = set_up(folder)
        key = Device.load(data, keys.root).public_key
        code = self.store.enrolment.new_code("Riyadh", _now())
        enrolled = self.store.enrolment.enrol(code, key, Named("front desk", "1.0"), _now())
        known = self.store.identity()
        replace(branch, store=known.store_id, generation=known.gen, scope=enrolled.branch.scope).save(data, revision=2)
        open_branch(data, _branch(data), keys, staff=LOGIN).close()

    def open(self, folder: Path, *, clock: Callable[[], dt.datetime] = utc_now) -> OpenBranch:
        """Start the program over the folder."""
        data = DataFolder(folder)
        keys = Slots.open(data, LOGIN, PASSWORD)
        opened = open_branch(data, _branch(data), keys, clock=clock, known_password=PASSWORD)
        opened.syncing._engine._transport = _Line(self, Device.load(data, keys.root).id)
        return opened


@dataclass
class _Line:
    central: Headquarters
    device: str

    def exchange(self, body: bytes, epoch: str) -> Iterator[bytes]:
        if self.central.down:
            raise CentralUnreachable()
        store = self.central.store
        frames = Exchange(store, store.enrolment.device(self.device), read_request(body), _now()).frames()
        for frame in self.central.harm(list(frames)):
            yield encode_frame(frame)


def _branch(data: DataFolder) -> Branch:
    found = Branch.load(data)
    assert found is not None
    return found


def _now() -> int:
    return int(utc_now().timestamp() * 1000)
