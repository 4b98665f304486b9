"""The central's notary: every sealed declaration that was accepted, in one order that nobody can change unseen.

A declaration enters the log when its group is merged, its seal holds, its computer and its witness are who they say, and
it continues the chain of its computer. Whatever does not is an incident for a person to look into and gets no receipt.
The nodes of the tree are kept, so that a receipt costs a few readings however long the log grows.
"""

from __future__ import annotations

import datetime as dt
import hmac
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, Row, func, insert, select

from central.database import Database, locked
from central.enrolment import EnrolledDevice, scope_of
from central.errors import HeadForked
from central.tables import branch as branches
from central.tables import device as devices
from central.tables import entity, notary_certificate, notary_log, notary_node, store_meta
from desktop.errors import BadMessage
from desktop.sync import notary
from desktop.sync.notary import Event, Signed
from desktop.sync.reply import Receipts

_NOTHING_BEFORE = "0" * 64
_PLACE, _EPOCH = ("device", "epoch", "seq", "prev"), 32
FORGED, FORKED, UNKNOWN_KEY = "seal", "seal-fork", "seal-key"
Report = tuple[str, str]
"""(kind of incident, device)."""


@dataclass(frozen=True, slots=True)
class _Sealed:
    """A declaration whose seal holds, with its place in the chain of its computer."""

    event: Event
    device: str
    epoch: str
    seq: int
    prev: str
    user: str

    @property
    def hash(self) -> str:
        return self.event.hash.hex()


class Notary:
    """Registers declarations, and signs certificates, receipts and heads."""

    def __init__(self, database: Database, key: Ed25519PrivateKey) -> None:
        self._database = database
        self._key = key
        self.public_key = key.public_key().public_bytes_raw().hex()

    def answer(
        self, asking: EnrolledDevice, declarations: Iterable[str], staff: Iterable[str], now: int
    ) -> tuple[Receipts, tuple[Report, ...]]:
        """Register these declarations of the branch, or of any where headquarters asks, and certify these members of
        staff; what is known already is told again. The incidents are for the caller to report.
        """
        ids, people = tuple(dict.fromkeys(declarations)), tuple(dict.fromkeys(staff))
        if not (ids or people):
            return self._database.read(lambda c: Receipts(self.public_key, tip=_tip(c, asking.id))), ()

        def run(connection: Connection) -> tuple[Receipts, tuple[Report, ...]]:
            work = _Work(connection, self._key, asking, _moment(now))
            for user in people:
                work.certify_person(user)
            work.register(ids)
            return work.told(self.public_key), tuple(dict.fromkeys(work.reports))

        return self._database.write(run)

    def head(self, now: int) -> Signed:
        """The signed head of the log as it is now: what auditor and board keep."""
        return self._database.read(lambda connection: _head(_Tree(connection), self._key, _moment(now)))

    def receipts(self, now: int) -> tuple[Signed, ...]:
        """A receipt for every declaration in the log, under its present head."""

        def run(connection: Connection) -> tuple[Signed, ...]:
            tree = _Tree(connection)
            rows = connection.execute(select(notary_log).order_by(notary_log.c.log_index))
            return tuple(_receipt(tree, row, self._key) for row in rows.all())

        return self._database.read(run)

    def compare(self, before: Signed) -> int:
        """Check a head kept outside against the log, counted anew from its first entry; how many entries it covers.

        Raises HeadForked when the log does not say any more what it said then, or the head is not this notary's.
        """
        if before.body.get("type") != notary.HEAD or not before.holds(bytes.fromhex(self.public_key)):
            raise HeadForked(size=0)
        size = int(before.body["tree_size"])

        def run(connection: Connection) -> list[bytes]:
            rows = select(notary_log.c.event_hash).order_by(notary_log.c.log_index).limit(size)
            return [notary.leaf_hash(bytes.fromhex(found)) for found in connection.scalars(rows)]

        leaves = self._database.read(run)
        found = notary.head_of(leaves).hex()
        if len(leaves) != size or not hmac.compare_digest(found, str(before.body["tree_head"])):
            raise HeadForked(size=size)
        return size


class _Work:
    """One answer, inside one transaction."""

    def __init__(self, connection: Connection, key: Ed25519PrivateKey, asking: EnrolledDevice, moment: str) -> None:
        self._connection = connection
        self._key = key
        self._asking = asking
        self._moment = moment
        over = connection.scalars(select(branches.c.id).where(branches.c.headquarters)).all()
        self._over = tuple(map(scope_of, over))  # the staff of headquarters witness at every branch
        connection.execute(locked(connection, select(store_meta.c.store_id)))  # one writer of the log at a time
        self._tree = _Tree(connection)
        self._receipts: list[Signed] = []
        self._certificates: dict[str, None] = {}
        self.reports: list[Report] = []

    def told(self, public_key: str) -> Receipts:
        """What goes to the computer that asked."""
        tip = _tip(self._connection, self._asking.id)
        return Receipts(public_key, tuple(one.text for one in self._receipts), tuple(self._certificates), tip)

    def register(self, ids: Sequence[str]) -> None:
        """Take what is sound into the log, in the order of each chain, and confirm everything that is in it."""
        found = [one for one in (self._examine(id) for id in ids) if one is not None]
        rows = [self._enter(one) for one in sorted(found, key=lambda one: (one.device, one.epoch, one.seq))]
        for row in rows:
            if row is not None:
                self._receipts.append(_receipt(self._tree, row, self._key))

    def certify_person(self, user: str) -> str | None:
        """The key of a member of staff of this branch or of headquarters, certified; None where there is none yet."""
        fields = self._fields("staff", user, (*self._asking.scopes, *self._over))
        key = str(fields.get("public_key") or "")
        certified = self._certified(notary.PERSON_CERTIFICATE, user)
        if certified is None and _is_key(key):
            body = {"v": 1, "type": notary.PERSON_CERTIFICATE, "user": user, "public_key": key}
            return self._certify(notary.PERSON_CERTIFICATE, user, key, body)
        if certified is None:
            return None
        self._certificates[certified.signed] = None
        return str(certified.public_key)

    def certify_device(self, device_id: str) -> str | None:
        """The key of a computer of this branch or of headquarters, certified; None for a stranger's."""
        row = self._connection.execute(select(devices).where(devices.c.id == device_id)).one_or_none()
        if row is None or scope_of(row.branch_id) not in {*self._asking.scopes, *self._over}:
            return None
        key, certified = row.public_key.hex(), self._certified(notary.DEVICE_CERTIFICATE, device_id)
        if certified is None:
            body = {"v": 1, "type": notary.DEVICE_CERTIFICATE, "device": device_id, "public_key": key}
            return self._certify(notary.DEVICE_CERTIFICATE, device_id, key, {**body, "branch": row.branch_id})
        self._certificates[certified.signed] = None
        return str(certified.public_key)

    def _certify(self, kind: str, subject: str, key: str, body: dict[str, Any]) -> str:
        signed = notary.sign({**body, "issued_at": self._moment}, self._key).text
        row = {"kind": kind, "subject": subject, "public_key": key, "signed": signed}
        self._connection.execute(insert(notary_certificate).values(**row))
        self._certificates[signed] = None
        return key

    def _certified(self, kind: str, subject: str) -> Row[Any] | None:
        mine = notary_certificate.c.kind == kind, notary_certificate.c.subject == subject
        return self._connection.execute(select(notary_certificate).where(*mine)).one_or_none()

    def _examine(self, declaration_id: str) -> _Sealed | None:
        """The declaration with this id, if it is of the kind that is chained and its seal holds."""
        fields = self._fields("declaration", declaration_id, self._asking.scopes)
        if not fields.get("seq"):
            return None  # not merged yet, held, or sealed by an earlier version
        try:
            sealed = _read(fields)
        except BadMessage:
            self.reports.append((FORGED, self._asking.id))
            return None
        keys = sealed.event.device_key.hex(), sealed.event.user_key.hex()
        if (self.certify_device(sealed.device), self.certify_person(sealed.user)) != keys:
            self.reports.append((UNKNOWN_KEY, sealed.device[:32]))
            return None
        return sealed

    def _enter(self, one: _Sealed) -> Row[Any] | None:
        """The entry of the declaration, new or known; None for one that does not continue its chain."""
        known = self._connection.execute(select(notary_log).where(notary_log.c.event_hash == one.hash)).one_or_none()
        if known is not None:
            return known
        mine = notary_log.c.device == one.device, notary_log.c.epoch == one.epoch
        last = self._connection.execute(
            select(notary_log).where(*mine).order_by(notary_log.c.seq.desc()).limit(1)
        ).one_or_none()
        seq, head = (last.seq, last.event_hash) if last else (0, _NOTHING_BEFORE)
        if one.seq > seq + 1:
            return None  # what comes before it is still on its way
        if one.seq <= seq or one.prev != head:
            self.reports.append((FORKED, one.device))
            return None
        row = {"log_index": self._tree.size, "event_hash": one.hash, "device": one.device, "epoch": one.epoch}
        self._connection.execute(insert(notary_log).values(**row, seq=one.seq, server_time=self._moment))
        self._tree.add(notary.leaf_hash(one.event.hash))
        return self._connection.execute(select(notary_log).where(notary_log.c.event_hash == one.hash)).one()

    def _fields(self, kind: str, entity_id: str, scopes: Sequence[str]) -> dict[str, Any]:
        """What the first of these scopes that has it says of an entity."""
        here = entity.c.scope.in_(scopes), entity.c.type == kind, entity.c.id == entity_id
        rows = select(entity.c.scope, entity.c.fields).where(*here, entity.c.deleted.is_(False))
        found = {row.scope: row.fields for row in self._connection.execute(rows)}
        return dict(next((found[scope] for scope in scopes if scope in found), {}))


class _Tree:
    """The log as a tree: every complete subtree is kept, the ragged right edge is computed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[tuple[int, int], bytes] = {}
        self.size: int = connection.execute(select(func.count()).select_from(notary_log)).scalar_one()

    def add(self, leaf: bytes) -> None:
        """One more leaf, and every subtree that it completes."""
        level, place, node = 0, self.size, leaf
        rows = [{"level": 0, "place": place, "hash": leaf}]
        while place & 1:
            node = notary.node_hash(self._node(level, place - 1), node)
            level, place = level + 1, place >> 1
            rows.append({"level": level, "place": place, "hash": node})
        self._connection.execute(insert(notary_node), rows)
        self.size += 1

    def head(self, low: int, high: int) -> bytes:
        """The head of the leaves [low, high), cut where RFC 9162 cuts."""
        size = high - low
        if size == 0:
            return notary.EMPTY
        if size & (size - 1) == 0 and low % size == 0:
            return self._node(size.bit_length() - 1, low // size)
        middle = low + notary.split(size)
        return notary.node_hash(self.head(low, middle), self.head(middle, high))

    def _node(self, level: int, place: int) -> bytes:
        if (level, place) not in self._known:
            here = notary_node.c.level == level, notary_node.c.place == place
            self._known[level, place] = self._connection.execute(select(notary_node.c.hash).where(*here)).scalar_one()
        return self._known[level, place]


def _tip(connection: Connection, device_id: str) -> tuple[str, int, str] | None:
    """The declaration of a computer that came last."""
    mine = select(notary_log).where(notary_log.c.device == device_id)
    last = connection.execute(mine.order_by(notary_log.c.log_index.desc()).limit(1)).one_or_none()
    return (last.epoch, last.seq, last.event_hash) if last else None


def _head(tree: _Tree, key: Ed25519PrivateKey, moment: str) -> Signed:
    head = tree.head(0, tree.size).hex()
    body = {"v": 1, "type": notary.HEAD, "tree_size": tree.size, "tree_head": head, "server_time": moment}
    return notary.sign(body, key)


def _receipt(tree: _Tree, row: Row[Any], key: Ed25519PrivateKey) -> Signed:
    path = notary.path_of(row.log_index, 0, tree.size, tree.head)
    body = {
        "v": 1,
        "type": notary.RECEIPT,
        "event_hash": row.event_hash,
        "device": row.device,
        "epoch": row.epoch,
        "seq": row.seq,
        "log_index": row.log_index,
        "tree_size": tree.size,
        "tree_head": tree.head(0, tree.size).hex(),
        "path": [step.hex() for step in path],
        "server_time": row.server_time,
    }
    return notary.sign(body, key)


def _read(fields: dict[str, Any]) -> _Sealed:
    """What a merged declaration says of itself, checked against its seal; BadMessage if anything differs."""
    try:
        names = ("witness_signature", "device_signature", "witness_key", "device_key")
        event = Event(str(fields["content"]).encode(), *(bytes.fromhex(fields[name]) for name in names))
        content = event.read()
        witness, place = dict(content["witness"]), tuple(content[name] for name in _PLACE)
        told = tuple(fields[name] for name in _PLACE)
    except (AttributeError, KeyError, TypeError, ValueError) as fault:
        raise BadMessage(what="declaration") from fault
    said = fields.get("event_hash") == event.hash.hex() and witness.get("key") == event.user_key.hex()
    if place != told or not said or [type(part) for part in place] != [str, str, int, str] or len(place[1]) > _EPOCH:
        raise BadMessage(what="declaration")
    return _Sealed(event, str(place[0]), str(place[1]), int(place[2]), str(place[3]), str(witness.get("user")))


def _is_key(text: str) -> bool:
    try:
        return len(bytes.fromhex(text)) == 32
    except ValueError:
        return False


def _moment(now: int) -> str:
    return dt.datetime.fromtimestamp(now / 1000, dt.UTC).isoformat(timespec="seconds")
