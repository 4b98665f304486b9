"""The outbox: seals each transaction into a group of its lane, and re-chains what waits when a lane begins anew."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from desktop.models.changes import Change, ChangeKind
from desktop.models.outbox import PENDING, UNSEEN, OutGroup, SyncLane, SyncMeta, SyncScope
from desktop.sync.base import Key, overlay, versions
from desktop.sync.codec import every, pack, pack_list, unpack
from desktop.sync.groups import (
    GENESIS,
    MAX_GROUP_BYTES,
    MAX_GROUP_OPS,
    SALT_BYTES,
    Group,
    Header,
    Op,
    OpKind,
    commitment,
    hash_of,
    open_group,
    pack_op,
    read_header,
    writer_of,
)
from desktop.sync.merge import DELETED

Clock = Callable[[], dt.datetime]
"""The present moment, aware."""

Random = Callable[[int], bytes]
"""That many random bytes."""

_ROOM = MAX_GROUP_BYTES // 2
"""Bytes of ops after which a very large transaction continues in another group."""


_AROUND = 100
"""Bytes of a header and of a salt that an op may bring with it: its subject may be one of its own."""


@dataclass(frozen=True, slots=True)
class _Written:
    """A change and its ops, packed."""

    change: Change
    ops: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class _Lane:
    """Where our chain in a scope stands, and what its next header says of the stream and of the clock."""

    scope: str
    epoch: str
    seq: int
    head: bytes
    cursor: int
    off: int
    unc: int
    last: str = ""  # the group sealed last

    def row(self) -> dict[str, Any]:
        """As it is stored."""
        return {"scope": self.scope, "epoch": self.epoch, "next_seq": self.seq, "head_hash": self.head}


# One statement each, past the session: the group is the last thing a transaction writes.
_STANDING = text(
    "SELECT lane.epoch, lane.next_seq, lane.head_hash, read.cursor, clock.value FROM (SELECT :scope AS scope) AS one"
    " LEFT JOIN sync_lane AS lane ON lane.scope = one.scope LEFT JOIN sync_scope AS read ON read.scope = one.scope"
    " LEFT JOIN sync_meta AS clock ON clock.key = 'clock'"
).columns(SyncLane.epoch, SyncLane.next_seq, SyncLane.head_hash, SyncScope.cursor, SyncMeta.value)
_ADD_GROUP, _PUT_LANE = insert(OutGroup), insert(SyncLane)
_PUT_LANE = _PUT_LANE.on_conflict_do_update(
    index_elements=["scope"],
    set_={"next_seq": _PUT_LANE.excluded.next_seq, "head_hash": _PUT_LANE.excluded.head_hash},
)


def milliseconds(moment: dt.datetime) -> int:
    """A moment as the wire says it."""
    return int(moment.timestamp() * 1000)


class Recorder:
    """Writes the outbox group of a transaction, for desktop.models.store.Store."""

    def __init__(self, device: str, clock: Clock, random: Random) -> None:
        self._device = device
        self._clock = clock
        self._random = random

    def seal(self, session: Session, actor: str, changes: tuple[Change, ...]) -> None:
        """Seal one group for each scope that was changed, in the caller's transaction."""
        for scope in dict.fromkeys(one.scope for one in changes):
            mine = [one for one in changes if one.scope == scope]
            seen = versions(session, [_key(one) for one in mine])
            lane = self._lane(session, scope)
            for some in _rooms([_written(one, seen.get(_key(one), {})) for one in mine]):
                lane = self._seal(session, actor, lane, some)
                before = {_key(one.change): _before(one.change) for one in some}
                overlay(session, before, seen, writer_of(lane.last))
            session.connection().execute(_PUT_LANE, lane.row())

    def _seal(self, session: Session, actor: str, lane: _Lane, written: Sequence[_Written]) -> _Lane:
        """Chain one group to its lane; the lane as it then stands."""
        now, parts = self._clock(), _parts(written)
        salts = tuple(self._random(SALT_BYTES) for _ in parts)
        header = Header(
            gid=self._random(16).hex(),
            scope=lane.scope,
            device=self._device,
            epoch=lane.epoch,
            seq=lane.seq,
            prev=lane.head,
            user=actor,
            wall=milliseconds(now),
            off=lane.off,
            unc=lane.unc,
            cur=lane.cursor,
            count=sum(len(one.ops) for one in written),
            parts=tuple((subject, commitment(s, p)) for s, (subject, p) in zip(salts, parts, strict=True)),
        )
        row = _row(header, salts, tuple(part for _, part in parts), now)
        session.connection().execute(_ADD_GROUP, row)
        return replace(lane, seq=lane.seq + 1, head=row["hash"], last=header.gid)

    def _lane(self, session: Session, scope: str) -> _Lane:
        epoch, seq, head, cursor, clock = session.connection().execute(_STANDING, {"scope": scope}).one()
        off, unc = (clock or {}).get("off", 0), (clock or {}).get("unc", 0)
        if epoch is None:
            epoch, seq, head = self._random(8).hex(), 1, GENESIS
        return _Lane(scope, epoch, seq, head, cursor or 0, off, unc)


def begin_epoch(session: Session, scope: str, random: Random) -> None:
    """Start the lane anew and chain everything in it that the stream has not shown yet: same groups, same ids.

    This is how a restored or copied database, whose numbers the central knows otherwise, goes on without losing work.
    """
    lane = session.get(SyncLane, scope)
    if lane is None:
        return
    lane.epoch, lane.next_seq, lane.head_hash = random(8).hex(), 1, GENESIS
    for row in unseen(session, scope):
        header = replace(read_header(row.header), epoch=lane.epoch, seq=lane.next_seq, prev=lane.head_hash)
        row.epoch, row.seq, row.prev, row.header = header.epoch, header.seq, header.prev, header.pack()
        row.hash, row.state = hash_of(header.prev, row.header), PENDING
        _advance(lane, header)


def unseen(session: Session, scope: str) -> Sequence[OutGroup]:
    """Our groups that the stream has not shown yet, in the order in which they were written."""
    mine = select(OutGroup).where(OutGroup.scope == scope, OutGroup.state.in_(UNSEEN))
    return session.scalars(mine.order_by(OutGroup.number)).all()


def group_of(row: OutGroup) -> Group:
    """The group as it is sent."""
    return Group(row.header, tuple(every(unpack(row.salt), bytes)), tuple(every(unpack(row.body), bytes)))


def writes_of(row: OutGroup) -> Iterator[tuple[Key, set[str]]]:
    """Which fields of which entities a group of ours writes."""
    for op in open_group(group_of(row)).ops or ():
        yield Key(op.type, op.entity), set(op.fields) | ({DELETED} if op.kind in (OpKind.PUT, OpKind.DELETE) else set())


def _row(header: Header, salts: tuple[bytes, ...], body: tuple[bytes, ...], now: dt.datetime) -> dict[str, Any]:
    packed = header.pack()
    return {
        "gid": header.gid,
        "scope": header.scope,
        "epoch": header.epoch,
        "seq": header.seq,
        "prev": header.prev,
        "hash": hash_of(header.prev, packed),
        "header": packed,
        "body": pack(body),
        "salt": pack(salts),
        "state": PENDING,
        "made_at": now,
    }


def _advance(lane: SyncLane, header: Header) -> None:
    lane.next_seq = header.seq + 1
    lane.head_hash = hash_of(header.prev, header.pack())


def _key(change: Change) -> Key:
    return Key(change.type, change.id)


def _ops(change: Change, seen: Mapping[str, str]) -> list[Op]:
    """The change as ops; `seen` is who wrote its fields last."""
    if change.kind is ChangeKind.NEW:
        return [Op(OpKind.PUT, change.type, change.id, change.after, _known(seen, [*change.after, DELETED]))]
    if change.kind is ChangeKind.GONE and not change.settles:
        return [Op(OpKind.DELETE, change.type, change.id, seen=dict(seen))]
    chosen = {name: change.after[name] for name in change.settles}
    plain = {name: value for name, value in change.after.items() if name not in chosen}
    ops = []
    if plain:
        ops.append(Op(OpKind.SET, change.type, change.id, plain, _known(seen, plain)))
    if chosen:
        weighed = tuple(dict.fromkeys(writer for writers in change.settles.values() for writer in writers))
        ops.append(Op(OpKind.RESOLVE, change.type, change.id, chosen, _known(seen, chosen), weighed))
    return ops


def _known(seen: Mapping[str, str], names: Iterable[str]) -> dict[str, str]:
    return {name: seen[name] for name in names if name in seen}


def _before(change: Change) -> dict[str, Any]:
    """What each written field showed before; a new row was absent, a deleted one was there."""
    if change.kind is ChangeKind.NEW:
        return {**dict.fromkeys(change.after), DELETED: True}
    if change.kind is ChangeKind.GONE:
        return {**change.before, DELETED: False}
    return change.before


def _written(change: Change, seen: Mapping[str, str]) -> _Written:
    return _Written(change, tuple(pack_op(op) for op in _ops(change, seen)))


def _parts(written: Sequence[_Written]) -> list[tuple[str, bytes]]:
    """The body: one packed part for each subject."""
    subjects: dict[str, list[bytes]] = {}
    for one in written:
        subjects.setdefault(one.change.subject, []).extend(one.ops)
    return [(subject, pack_list(ops)) for subject, ops in subjects.items()]


def _rooms(written: Sequence[_Written]) -> Iterator[Sequence[_Written]]:
    """What was written in runs that fit into a group; nearly always one run."""
    begin = filled = 0
    for place, one in enumerate(written):
        size = sum(map(len, one.ops)) + _AROUND
        if place > begin and (filled + size > _ROOM or place - begin >= MAX_GROUP_OPS // 2):
            yield written[begin:place]
            begin, filled = place, 0
        filled += size
    if written[begin:]:
        yield written[begin:]
