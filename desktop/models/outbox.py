"""What this computer keeps about sync: what waits, what it has seen, what a person must decide. Local, never sent.

Two views of every shared field exist: the *base* is what the stream says up to our cursor, the row is what the user
sees. They differ only where our own writes are not yet in the stream; there, and only there, `Shadow` holds the base.
The pseudo-field `_deleted` is True in the base while the stream has no such entity.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import JSON, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop.models.base import Base

HEARD = "heard"
"""The single fact that says which moment the central has said last, in ms; it never goes back."""

PENDING, ACKED, HELD, STUCK, SEEN, SAFE = "pending", "acked", "held", "stuck", "seen", "safe"
LET_GO = "let_go"
"""Held once; a person took what the others have instead. It is kept, shows nowhere, and is never sent again."""

UNSEEN = (PENDING, ACKED)
"""States of groups the stream has not shown us yet."""

OVERLAID = (PENDING, ACKED, HELD, STUCK)
"""States of groups whose values stand in the rows over the base; a held or stuck one until a person decides."""


class SyncMeta(Base):
    """Single facts about this computer's sync by name: store, gen, clock, last_sync, heard."""

    __tablename__ = "sync_meta"

    key: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[Any] = mapped_column(JSON)


class SyncLane(Base):
    """Where our own chain of groups in a scope stands. A new epoch begins a new chain."""

    __tablename__ = "sync_lane"

    scope: Mapped[str] = mapped_column(String(80), primary_key=True)
    epoch: Mapped[str] = mapped_column(String(16))
    next_seq: Mapped[int]
    head_hash: Mapped[bytes] = mapped_column(LargeBinary)


class SyncScope(Base):
    """How far we have read the stream of a scope. `trouble` says why reading stopped, if it did."""

    __tablename__ = "sync_scope"

    scope: Mapped[str] = mapped_column(String(80), primary_key=True)
    cursor: Mapped[int] = mapped_column(default=0)
    head: Mapped[bytes] = mapped_column(LargeBinary)
    snapshot_id: Mapped[str | None]
    trouble: Mapped[str | None]


class OutGroup(Base):
    """A sealed group of ours: pending -> acked -> seen -> safe. Kept until the central says it lies in a backup."""

    __tablename__ = "out_group"

    number: Mapped[int] = mapped_column(primary_key=True)  # the order in which we wrote, over all epochs
    gid: Mapped[str] = mapped_column(String(32), unique=True)
    scope: Mapped[str] = mapped_column(String(80))
    epoch: Mapped[str] = mapped_column(String(16))
    seq: Mapped[int]
    prev: Mapped[bytes] = mapped_column(LargeBinary)
    hash: Mapped[bytes] = mapped_column(LargeBinary)
    header: Mapped[bytes] = mapped_column(LargeBinary)
    body: Mapped[bytes] = mapped_column(LargeBinary)  # packed parts
    salt: Mapped[bytes] = mapped_column(LargeBinary)  # packed salts
    state: Mapped[str] = mapped_column(String(8), default=PENDING)
    result: Mapped[str | None] = mapped_column(String(16))
    sseq: Mapped[int | None]
    made_at: Mapped[dt.datetime]

    __table_args__ = (Index("out_group_waiting", "scope", "state", "number"),)


class FieldVer(Base):
    """Who wrote each field of an entity last, as the user sees it: {field: gid8}."""

    __tablename__ = "field_ver"

    type: Mapped[str] = mapped_column(String(64), primary_key=True)
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    meta: Mapped[dict[str, str]] = mapped_column(JSON)


class Shadow(Base):
    """What the stream says of an entity, in the fields that have writes of ours over it: {field: [value, writer]}."""

    __tablename__ = "shadow"

    type: Mapped[str] = mapped_column(String(64), primary_key=True)
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    base: Mapped[dict[str, Any]] = mapped_column(JSON)


class ConflictRow(Base):
    """Two values of one field that did not see each other: the present one stands in the row, the other waits here."""

    __tablename__ = "conflict"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    scope: Mapped[str] = mapped_column(String(80))
    type: Mapped[str] = mapped_column(String(64))
    entity: Mapped[str] = mapped_column(String(32))
    field: Mapped[str] = mapped_column(String(64))
    detail: Mapped[dict[str, Any]] = mapped_column(JSON)  # desktop.sync.effects.conflict_record
    state: Mapped[str] = mapped_column(String(8), default="open")  # open, then "chosen" until the stream confirms it

    __table_args__ = (Index("conflict_of", "type", "entity", "field"),)


class Quarantine(Base):
    """What arrived or was made and could not be used: kept whole, shown, never a reason to stop the rest."""

    __tablename__ = "quarantine"

    number: Mapped[int] = mapped_column(primary_key=True)
    scope: Mapped[str] = mapped_column(String(80))
    reason: Mapped[str] = mapped_column(String(64))
    sseq: Mapped[int | None]
    gid: Mapped[str | None] = mapped_column(String(32))
    data: Mapped[bytes] = mapped_column(LargeBinary)
    at: Mapped[dt.datetime]


class Draft(Base):
    """What was typed into a field but is not valid yet, so that not even a crash loses it."""

    __tablename__ = "draft"

    type: Mapped[str] = mapped_column(String(64), primary_key=True)
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    field: Mapped[str] = mapped_column(String(64), primary_key=True)
    typed: Mapped[str]


def recall(session: Session, key: str) -> Any:
    """A single fact of SyncMeta, or None."""
    kept = session.get(SyncMeta, key)
    return kept.value if kept is not None else None


def remember(session: Session, key: str, value: Any) -> None:
    """Keep a single fact in SyncMeta."""
    kept = session.get(SyncMeta, key)
    if kept is None:
        session.add(SyncMeta(key=key, value=value))
    else:
        kept.value = value
