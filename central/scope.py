"""One lane of one scope inside one transaction: the stream row is locked, what is needed was read, and everything is
written together at the end."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, insert, select, update

from central.database import locked
from central.entities import Entities
from central.errors import UnknownScope
from central.incoming import Incoming
from central.tables import lane, log, repeat, review, stream
from desktop.sync.codec import pack
from desktop.sync.groups import SALT_BYTES, Tip, commitment, next_head
from desktop.sync.merge import Outcome, Result


@dataclass(frozen=True, slots=True)
class Place:
    """A lane: the order in which one device, in one life of its data, writes to one scope."""

    scope: str
    device: str
    epoch: str

    @property
    def name(self) -> str:
        """How merging names the lane."""
        return f"{self.device}/{self.epoch}"


class Scope:
    """A scope whose numbers this transaction alone may give, and the tip of the lane that is writing to it."""

    def __init__(self, connection: Connection, place: Place, groups: Sequence[Incoming]) -> None:
        """Lock the scope and read what these groups touch. Raises UnknownScope."""
        self._connection = connection
        self._place = place
        row = connection.execute(locked(connection, select(stream).where(stream.c.scope == place.scope))).one_or_none()
        if row is None:
            raise UnknownScope()
        self._next: int = row.next_sseq
        self._head: bytes = row.head
        self._read_lane()
        self._numbers = self._read_numbers([one.header.gid for one in groups])
        self._received = self._read_received(groups)
        self._hashes = self._read_hashes([one.header.seq for one in groups if one.header.seq <= self.tip.seq])
        self.entities = Entities(connection, place.scope, (op.entity for one in groups for op in one.ops))
        self._log: list[dict[str, Any]] = []
        self._repeats: list[dict[str, Any]] = []
        self._reviews: list[dict[str, Any]] = []

    def number_of(self, gid: str) -> int:
        """The number of a group in the stream, 0 if it is not there."""
        return self._numbers.get(gid, 0)

    def recorded_hash(self, seq: int) -> bytes | None:
        """The hash of the group that this lane has at this place already."""
        return self._hashes.get(seq)

    def received_at(self, cursor: int) -> int:
        """When the central received the group with this number; 0 for the beginning."""
        return self._received.get(min(cursor, self._next - 1), 0)

    def append(self, incoming: Incoming, outcome: Outcome, effect: bytes, wall: int, now: int) -> int:
        """Give a group the next number, with what it did; the number."""
        number, gid = self._next, incoming.header.gid
        salt = os.urandom(SALT_BYTES)
        self._head = next_head(self._head, gid, incoming.hash, commitment(salt, effect))
        self._log.append(
            {
                **self._identity(incoming),
                "sseq": number,
                "header": incoming.group.header,
                "body": pack([list(incoming.group.salts), list(incoming.group.parts)]),
                "salt": salt,
                "effect": effect,
                "result": outcome.result.value,
                "head": self._head,
                "recv_at": now,
                "wall_eff": wall,
            }
        )
        if outcome.result is Result.HELD:
            self._reviews.append(
                {
                    "scope": self._place.scope,
                    "gid": gid,
                    "device": self._place.device,
                    "reason": outcome.reason[:64],
                    "recv_at": now,
                }
            )
        for merged in outcome.entities:
            self.entities.put(merged)
        self._next = number + 1
        self._numbers[gid], self._received[number] = number, now
        self._advance(incoming, wall)
        return number

    def repeat(self, incoming: Incoming) -> None:
        """Let the lane move past a group that the scope holds already."""
        self._repeats.append(self._identity(incoming))
        self._advance(incoming, self.wall)

    def save(self) -> None:
        """Write everything this transaction did; nothing if it only saw repeats."""
        for table, rows in ((log, self._log), (repeat, self._repeats), (review, self._reviews)):
            if rows:
                self._connection.execute(insert(table), rows)
        self.entities.save()
        if self._log:
            here = stream.c.scope == self._place.scope
            self._connection.execute(update(stream).where(here).values(next_sseq=self._next, head=self._head))
        if self._log or self._repeats:
            self._save_lane()

    def _advance(self, incoming: Incoming, wall: int) -> None:
        self.tip = Tip(incoming.header.seq, incoming.hash)
        self.wall = wall
        self._hashes[incoming.header.seq] = incoming.hash

    def _identity(self, incoming: Incoming) -> dict[str, Any]:
        return {
            "scope": self._place.scope,
            "device": self._place.device,
            "epoch": self._place.epoch,
            "seq": incoming.header.seq,
            "gid": incoming.header.gid,
            "hash": incoming.hash,
        }

    # --- reading ---------------------------------------------------------------------------------------------------

    def _read_lane(self) -> None:
        found = self._connection.execute(
            select(lane.c.last_seq, lane.c.last_hash, lane.c.wall_eff).where(
                lane.c.scope == self._place.scope,
                lane.c.device == self._place.device,
                lane.c.epoch == self._place.epoch,
            )
        ).one_or_none()
        self._new_lane = found is None
        self.tip = Tip(found.last_seq, found.last_hash) if found else Tip()
        self.wall = int(found.wall_eff) if found else 0

    def _save_lane(self) -> None:
        values = {"last_seq": self.tip.seq, "last_hash": self.tip.hash, "wall_eff": self.wall}
        key = {"scope": self._place.scope, "device": self._place.device, "epoch": self._place.epoch}
        if self._new_lane:
            self._connection.execute(insert(lane).values(**key, **values))
        else:
            here = (lane.c[name] == value for name, value in key.items())
            self._connection.execute(update(lane).where(*here).values(**values))

    def _read_numbers(self, gids: Sequence[str]) -> dict[str, int]:
        rows = select(log.c.gid, log.c.sseq).where(log.c.scope == self._place.scope, log.c.gid.in_(gids))
        return {row.gid: row.sseq for row in self._connection.execute(rows)}

    def _read_received(self, groups: Sequence[Incoming]) -> dict[int, int]:
        seen = {min(one.header.cur, self._next - 1) for one in groups if one.header.cur > 0}
        rows = select(log.c.sseq, log.c.recv_at).where(log.c.scope == self._place.scope, log.c.sseq.in_(seen))
        return {row.sseq: row.recv_at for row in self._connection.execute(rows)}

    def _read_hashes(self, seqs: Sequence[int]) -> dict[int, bytes]:
        found: dict[int, bytes] = {}
        if not seqs:
            return found
        for table in (log, repeat):
            rows = select(table.c.seq, table.c.hash).where(
                table.c.scope == self._place.scope,
                table.c.device == self._place.device,
                table.c.epoch == self._place.epoch,
                table.c.seq.in_(seqs),
            )
            found |= {row.seq: row.hash for row in self._connection.execute(rows)}
        return found
