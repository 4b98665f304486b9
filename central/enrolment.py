"""Branches, their one-time codes, and the computers enrolled with them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.exc import IntegrityError as Clash

from central import codes
from central.database import Database, locked
from central.errors import NoSuchBranch, NoSuchDevice, NotHeadquarters
from central.tables import branch, device, enrol_code, incident, store_meta, stream
from desktop.errors import BadEnrolCode, RevokedDevice, UnknownDevice
from desktop.mistakes import BadLength
from desktop.models.base import ASSOCIATION, new_id
from desktop.sync.groups import GENESIS
from desktop.sync.wire import device_id
from desktop.text import clean

CODE_HOURS = 72
"""How long an enrolment code is good for."""

ACTIVE, REVOKED = "active", "revoked"
_HOUR_MS = 3_600_000
_SEEN_EVERY_MS = 600_000
_BRANCH = (branch.c.id, branch.c.no, branch.c.name, branch.c.headquarters)


@dataclass(frozen=True, slots=True)
class Branch:
    """An office of the association; its scope is where its records live."""

    id: str
    no: int
    name: str
    headquarters: bool = False

    @property
    def scope(self) -> str:
        """The name of the branch's stream."""
        return scope_of(self.id)


@dataclass(frozen=True, slots=True)
class EnrolledDevice:
    """A computer that may exchange data, and the scopes it may see."""

    id: str
    public_key: bytes
    branch: Branch
    desk_no: int
    active: bool = True
    last_seen: int = 0
    others: tuple[str, ...] = ()  # the scopes of the other branches, for a computer of headquarters

    @property
    def scopes(self) -> tuple[str, ...]:
        """Everything this computer may read or write, its own branch first; nothing else ever leaves the central for
        it."""
        return (self.branch.scope, ASSOCIATION, *self.others)


@dataclass(frozen=True, slots=True)
class Named:
    """What a computer says of itself: its name for people, and the version of its program."""

    name: str
    app: str


def scope_of(branch_id: str) -> str:
    """The scope in which a branch's records live."""
    return f"branch:{branch_id}"


class Enrolment:
    """Who may exchange data with this central."""

    def __init__(self, database: Database, authority: bytes) -> None:
        self._database = database
        self._authority = authority

    def branches(self) -> list[Branch]:
        """Every branch, in the order in which they were opened."""
        rows = select(*_BRANCH).order_by(branch.c.no)
        return self._database.read(lambda c: [Branch(*row) for row in c.execute(rows)])

    def add_branch(self, name: str, now: int, *, headquarters: bool = False) -> Branch:
        """The branch of this name, created if it is new. Raises BadLength.

        A branch never becomes headquarters by its name alone: NotHeadquarters if it was opened as another one.
        """
        wanted = _short(name, 1000)
        if not 1 <= len(wanted) <= 200:
            raise BadLength(low=1, high=200)
        found = self._database.write(lambda c: _branch_named(c, wanted, now, headquarters))
        if headquarters and not found.headquarters:
            raise NotHeadquarters(name=found.name)
        return found

    def make_headquarters(self, name: str) -> None:
        """Let every computer of a branch that is there see all branches. Raises NoSuchBranch."""
        row = update(branch).where(branch.c.name == _short(name, 1000)).values(headquarters=True)
        if self._database.write(lambda c: c.execute(row).rowcount) != 1:
            raise NoSuchBranch()

    def new_code(self, branch_name: str, now: int, *, headquarters: bool = False) -> str:
        """A one-time code that enrols one computer with a branch, which is created if it is new."""
        home = self.add_branch(branch_name, now, headquarters=headquarters)
        code, kept = codes.new_code(self._authority)
        row = insert(enrol_code).values(hash=kept, branch_id=home.id, issued_at=now)
        self._database.write(lambda c: c.execute(row))
        return code

    def enrol(self, code: str, public_key: bytes, named: Named, now: int) -> EnrolledDevice:
        """Enrol the computer with this key; a repeat of a request whose answer was lost gets the same answer.

        Raises BadEnrolCode for a code that is wrong, too old, or was used by another computer.
        """
        kept, asking = codes.hash_of(code), device_id(public_key)

        def run(connection: Connection) -> EnrolledDevice:
            _use_code(connection, kept, asking, now)
            return _register(connection, kept, asking, public_key, named, now)

        return self._database.write(run)

    def device(self, wanted: str) -> EnrolledDevice:
        """The computer with this id, active or not. Raises UnknownDevice."""
        rows = (
            select(device, branch.c.no, branch.c.name.label("branch_name"), branch.c.headquarters)
            .join(branch, branch.c.id == device.c.branch_id)
            .where(device.c.id == wanted)
        )

        def run(connection: Connection) -> EnrolledDevice:
            row = connection.execute(rows).one_or_none()
            if row is None:
                raise UnknownDevice()
            home = Branch(row.branch_id, row.no, row.branch_name, row.headquarters)
            active, others = row.status == ACTIVE, _others(connection, home)
            return EnrolledDevice(wanted, row.public_key, home, row.desk_no, active, row.last_seen, others)

        return self._database.read(run)

    def seen(self, one: EnrolledDevice, app: str, now: int) -> None:
        """Note that a computer called, and with which version; at most every ten minutes, for it costs a write."""
        if now - one.last_seen > _SEEN_EVERY_MS:
            row = update(device).where(device.c.id == one.id).values(last_seen=now, app=_short(app, 64))
            self._database.write(lambda c: c.execute(row))

    def revoke(self, wanted: str) -> None:
        """Refuse this computer from its next request on. Raises NoSuchDevice."""
        row = update(device).where(device.c.id == wanted).values(status=REVOKED)
        if self._database.write(lambda c: c.execute(row).rowcount) != 1:
            raise NoSuchDevice()

    def report(self, kind: str, device: str, scope: str, now: int) -> None:
        """Note something that a person at headquarters should look into, once for each device, kind and scope."""
        key = {"device": device, "kind": kind, "scope": _short(scope, 80)}
        here = [incident.c[name] == value for name, value in key.items()]
        again = update(incident).where(*here).values(times=incident.c.times + 1, last_at=now)

        def run(connection: Connection) -> None:
            if connection.execute(again).rowcount == 0:
                connection.execute(insert(incident).values(**key, times=1, first_at=now, last_at=now))

        try:
            self._database.write(run)
        except Clash:  # noted by another request at the same moment
            self._database.write(run)


def _short(text: str, longest: int) -> str:
    """A text from outside as both databases keep it."""
    return clean(text.replace("\0", ""))[:longest]


def open_stream(connection: Connection, scope: str) -> None:
    """Begin the stream of a scope; one that is there goes on."""
    if connection.execute(select(stream.c.scope).where(stream.c.scope == scope)).first() is None:
        connection.execute(insert(stream).values(scope=scope, next_sseq=1, head=GENESIS, safe_sseq=0))


def _others(connection: Connection, home: Branch) -> tuple[str, ...]:
    """What a computer of headquarters sees besides its own: every other branch, those opened since included."""
    if not home.headquarters:
        return ()
    rows = select(branch.c.id).where(branch.c.id != home.id).order_by(branch.c.no)
    return tuple(map(scope_of, connection.scalars(rows)))


def _branch_named(connection: Connection, name: str, now: int, headquarters: bool) -> Branch:
    connection.execute(locked(connection, select(store_meta.c.store_id)))  # one new branch at a time
    found = connection.execute(select(*_BRANCH).where(branch.c.name == name)).one_or_none()
    if found is not None:
        return Branch(*found)
    last = connection.execute(select(func.max(branch.c.no))).scalar_one()
    new = Branch(new_id(), (last or 0) + 1, name, headquarters)
    row = {"id": new.id, "no": new.no, "name": name, "desks": 0, "created_at": now, "headquarters": headquarters}
    connection.execute(insert(branch).values(**row))
    open_stream(connection, new.scope)
    return new


def _use_code(connection: Connection, kept: str, asking: str, now: int) -> None:
    fresh = (enrol_code.c.hash == kept) & (enrol_code.c.issued_at > now - CODE_HOURS * _HOUR_MS)
    unused = fresh & enrol_code.c.used_at.is_(None)
    taken = connection.execute(update(enrol_code).where(unused).values(used_at=now, used_by=asking)).rowcount
    if taken == 1:
        return
    holder = connection.execute(select(enrol_code.c.used_by).where(fresh)).scalar_one_or_none()
    if holder != asking:
        raise BadEnrolCode()


def _register(
    connection: Connection, kept: str, asking: str, public_key: bytes, named: Named, now: int
) -> EnrolledDevice:
    row = connection.execute(
        select(*_BRANCH).join(enrol_code, enrol_code.c.branch_id == branch.c.id).where(enrol_code.c.hash == kept)
    ).one()
    home = Branch(*row)
    others = _others(connection, home)
    known = connection.execute(select(device).where(device.c.id == asking)).one_or_none()
    if known is None:
        desk_no = _next_desk(connection, home.id)
        one = {"id": asking, "branch_id": home.id, "desk_no": desk_no, "public_key": public_key, "status": ACTIVE}
        said = {"name": _short(named.name, 200), "app": _short(named.app, 64)}
        connection.execute(insert(device).values(**one, **said, enrolled_at=now, last_seen=now))
        return EnrolledDevice(asking, public_key, home, desk_no, others=others)
    if known.status != ACTIVE:
        raise RevokedDevice()
    if known.branch_id != home.id:
        raise BadEnrolCode()
    return EnrolledDevice(asking, public_key, home, known.desk_no, others=others)


def _next_desk(connection: Connection, branch_id: str) -> int:
    here = branch.c.id == branch_id
    connection.execute(update(branch).where(here).values(desks=branch.c.desks + 1))
    return int(connection.execute(select(branch.c.desks).where(here)).scalar_one())
