"""A small world for sync tests: real encrypted stores, the real central on SQLite, a line that can fail, one clock."""

from __future__ import annotations

import datetime as dt
import hashlib
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from central.database import Database
from central.enrolment import Named, scope_of
from central.exchange import Exchange
from central.store import Store as Central
from central.store import create_store
from desktop.errors import CentralUnreachable
from desktop.models.migrations import migrate
from desktop.models.outbox import ConflictRow, FieldVer, OutGroup, Shadow, SyncScope
from desktop.models.person import Person
from desktop.models.store import Store, engine_for
from desktop.security.sealed import connect
from desktop.sync.engine import Engine
from desktop.sync.outbox import Recorder
from desktop.sync.reply import encode_frame
from desktop.sync.wire import device_id, read_request

KEY = bytes(range(32))
START = dt.datetime(2026, 1, 1, 8, tzinfo=dt.UTC)


class World:
    """Time, chance and the central, shared by all computers of a test."""

    def __init__(self, folder: Path, seed: int = 0) -> None:
        self.folder = folder
        self.now = START
        self.chance = random.Random(seed)
        self.long = dt.timedelta(days=900)
        self.url = f"sqlite:///{folder / 'central.db'}"
        create_store(self.url)
        self.notary = Ed25519PrivateKey.generate()
        self.database = Database(self.url)
        self.central = Central(self.database, b"authority", self.notary)
        self.branch = self.central.enrolment.add_branch("Branch", self.ms())
        self.scope = scope_of(self.branch.id)

    def ms(self) -> int:
        return int(self.now.timestamp() * 1000)

    def seconds(self) -> float:
        return (self.now - START).total_seconds()

    def clock(self) -> dt.datetime:
        self.now += dt.timedelta(milliseconds=10)
        return self.now

    def bytes(self, count: int) -> bytes:
        return self.chance.randbytes(count)

    def computer(self, name: str) -> Computer:
        return Computer(self, name)

    def restore(self, backup: Path) -> None:
        """The central loses its database and goes on with a backup of it."""
        self.central.close()
        for left in self.folder.glob("central.db*"):
            left.unlink()
        shutil.copy(backup, self.folder / "central.db")
        self.database = Database(self.url)
        self.central = Central(self.database, b"authority", self.notary)
        self.central.raise_generation()

    def close(self) -> None:
        self.central.close()


class Computer:
    """One branch computer: its device key, its database file, its line."""

    def __init__(self, world: World, name: str) -> None:
        self.world = world
        self.name = name
        self.skew = dt.timedelta()
        self._key = Ed25519PrivateKey.from_private_bytes(hashlib.sha256(name.encode()).digest())
        self.public_key = self._key.public_key().public_bytes_raw()
        self.id = device_id(self.public_key)
        code = world.central.enrolment.new_code("Branch", world.ms())
        world.central.enrolment.enrol(code, self.public_key, Named(name, "test"), world.ms())
        self.path = world.folder / f"{name}.db"
        self.line = Line(world, self)
        self.open()
        identity = world.central.identity()
        self.engine.join(identity.store_id, identity.gen, [world.scope])

    def open(self) -> None:
        engine = engine_for(lambda: connect(self.path, KEY))
        migrate(engine, lambda: None)
        recorder = Recorder(self.id, self.clock, self.world.bytes)
        self.store = Store(engine, recorder)
        self.engine = Engine(self.store, self.line, self.clock, self, self.world.bytes, monotonic=self.world.seconds)

    def close(self) -> None:
        self.store.checkpoint()
        self.store.close()

    def clock(self) -> dt.datetime:
        return self.world.clock() + self.skew

    def sign(self, message: bytes) -> bytes:
        return self._key.sign(message)

    # --- what a person does ---------------------------------------------------------------------------------------

    def add(self, **fields: Any) -> str:
        with self.store.transaction("staff") as session:
            person = Person(scope=self.world.scope, **fields)
            session.add(person)
            session.flush()
            return person.id

    def edit(self, person: str, **fields: Any) -> None:
        with self.store.transaction("staff") as session:
            row = session.get_one(Person, person)
            for name, value in fields.items():
                setattr(row, name, value)

    def remove(self, *people: str) -> None:
        with self.store.transaction("staff") as session:
            for person in people:
                session.delete(session.get_one(Person, person))

    def sync(self) -> Any:
        return self.engine.run()

    # --- what a test looks at --------------------------------------------------------------------------------------

    def read(self, person: str, name: str) -> Any:
        with self.store.reading() as session:
            row = session.get(Person, person)
            return getattr(row, name) if row is not None else None

    def has(self, person: str) -> bool:
        with self.store.reading() as session:
            return session.get(Person, person) is not None

    def groups(self) -> list[OutGroup]:
        with self.store.reading() as session:
            return list(session.query(OutGroup).order_by(OutGroup.number))

    def conflicts(self) -> list[ConflictRow]:
        with self.store.reading() as session:
            return list(session.query(ConflictRow).filter_by(state="open"))

    def view(self) -> Any:
        """Everything two agreeing computers have in common."""
        names = [c.key for c in Person.__table__.columns]
        with self.store.reading() as session:
            rows = {one.id: tuple(getattr(one, n) for n in names) for one in session.query(Person)}
            versions = {(one.type, one.id): one.meta for one in session.query(FieldVer)}
            conflicts = {one.id: one.detail for one in session.query(ConflictRow)}
            heads = {one.scope: (one.cursor, one.head) for one in session.query(SyncScope)}
            assert session.query(Shadow).count() == 0
        return rows, versions, conflicts, heads


class Line:
    """The line of one computer; `harm` may change the request, the reply, or raise."""

    def __init__(self, world: World, computer: Computer) -> None:
        self.world = world
        self.computer = computer
        self.down = False
        self.lose_reply = False
        self.cut_after: int | None = None
        self.harm: Callable[[list[Any]], list[Any]] = lambda frames: frames
        self.requests: list[bytes] = []

    def exchange(self, body: bytes, epoch: str) -> Iterator[bytes]:
        assert len(epoch) == 16
        if self.down:
            raise CentralUnreachable()
        self.requests.append(body)
        reply = self.answer(body)
        if self.lose_reply:
            raise CentralUnreachable()
        if self.cut_after is not None:
            reply = reply[: self.cut_after]
        for start in range(0, len(reply), 1000):
            yield reply[start : start + 1000]

    def answer(self, body: bytes) -> bytes:
        device = self.world.central.enrolment.device(self.computer.id)
        frames = list(Exchange(self.world.central, device, read_request(body), self.world.ms()).frames())
        return b"".join(encode_frame(frame) for frame in self.harm(frames))


def agree(*computers: Computer) -> None:
    """Exchange until everyone has read everyone, then compare everything they hold."""
    for one in computers * 2:
        one.sync()
    assert all(one.view() == computers[0].view() for one in computers)
