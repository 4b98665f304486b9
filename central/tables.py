"""The central's tables, the same on PostgreSQL and on SQLite.

Everything a branch wrote is keyed by its scope, so one branch's work never waits for another's and the tables can be
spread over machines by scope. Numbers inside a scope come from its `stream` row under that row's lock, never from a
sequence: a sequence shows a later number before an earlier one and readers would skip it for ever.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
)
from sqlalchemy.dialects.postgresql import JSONB

metadata = MetaData()

Document = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
Moment = BigInteger  # milliseconds since 1970, UTC, by this central's clock
_Scope = String(80)
_Id = String(32)  # 16 random bytes in hex

store_meta = Table(
    "store_meta",
    metadata,
    Column("store_id", _Id, primary_key=True),
    Column("gen", Integer, nullable=False),  # raised by every restore from a backup
    Column("sv", Integer, nullable=False),  # the newest schema version this central understands
    Column("tables_version", Integer, nullable=False),
)

branch = Table(
    "branch",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("no", Integer, nullable=False, unique=True),  # 1, 2, 3 ... in the order in which branches were opened
    Column("name", String(200), nullable=False, unique=True),
    Column("desks", Integer, nullable=False),  # the last desk number given
    Column("created_at", Moment, nullable=False),
    Column("headquarters", Boolean, nullable=False, server_default=false()),  # its computers see every branch
)

device = Table(
    "device",
    metadata,
    Column("id", _Id, primary_key=True),  # first 16 bytes of SHA-256(public key)
    Column("branch_id", _Id, ForeignKey("branch.id"), nullable=False),
    Column("desk_no", Integer, nullable=False),  # 1, 2, 3 ... of the computers ever enrolled with the branch
    Column("public_key", LargeBinary, nullable=False),
    Column("status", String(16), nullable=False),  # "active" or "revoked"
    Column("enrolled_at", Moment, nullable=False),
    Column("last_seen", Moment, nullable=False),
    Column("name", String(200), nullable=False),  # what the branch calls this computer
    Column("app", String(64), nullable=False),  # the version of the program it was last seen with
    UniqueConstraint("branch_id", "desk_no"),
)

enrol_code = Table(
    "enrol_code",
    metadata,
    Column("hash", String(64), primary_key=True),
    Column("branch_id", _Id, ForeignKey("branch.id"), nullable=False),
    Column("issued_at", Moment, nullable=False),
    Column("used_at", Moment),
    Column("used_by", _Id),
)

stream = Table(
    "stream",
    metadata,
    Column("scope", _Scope, primary_key=True),
    Column("next_sseq", BigInteger, nullable=False),
    Column("head", LargeBinary, nullable=False),  # chains every effect of the scope in order
    Column("safe_sseq", BigInteger, nullable=False),  # the last number known to lie in a verified backup
)

lane = Table(
    "lane",
    metadata,
    Column("scope", _Scope, primary_key=True),
    Column("device", _Id, primary_key=True),
    Column("epoch", String(16), primary_key=True),
    Column("last_seq", BigInteger, nullable=False),
    Column("last_hash", LargeBinary, nullable=False),
    Column("wall_eff", Moment, nullable=False),  # never decreases along a lane
)

log = Table(
    "log",
    metadata,
    Column("scope", _Scope, primary_key=True),
    Column("sseq", BigInteger, primary_key=True, autoincrement=False),
    Column("gid", _Id, nullable=False),
    Column("device", _Id, nullable=False),
    Column("epoch", String(16), nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("header", LargeBinary, nullable=False),
    Column("salt", LargeBinary, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("effect", LargeBinary, nullable=False),
    Column("result", String(16), nullable=False),
    Column("head", LargeBinary, nullable=False),  # the scope's head after this group
    Column("recv_at", Moment, nullable=False),
    Column("wall_eff", Moment, nullable=False),
    UniqueConstraint("scope", "gid"),
    UniqueConstraint("scope", "device", "epoch", "seq"),
)

repeat = Table(
    "repeat",
    metadata,
    # A group sent again in a newer lane of the same device: it has no second effect, but its place in that lane is kept.
    Column("scope", _Scope, primary_key=True),
    Column("device", _Id, primary_key=True),
    Column("epoch", String(16), primary_key=True),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("gid", _Id, nullable=False),
    Column("hash", LargeBinary, nullable=False),
)

entity = Table(
    "entity",
    metadata,
    Column("scope", _Scope, primary_key=True),
    Column("type", String(64), primary_key=True),
    Column("id", _Id, primary_key=True),
    Column("fields", Document, nullable=False),
    Column("versions", Document, nullable=False),
    Column("deleted", Boolean, nullable=False),
    Index("entity_by_type", "type", "scope"),
)

conflict = Table(
    "conflict",
    metadata,
    Column("scope", _Scope, primary_key=True),
    Column("id", _Id, primary_key=True),
    Column("type", String(64), nullable=False),
    Column("entity", _Id, nullable=False),
    Column("field", String(64), nullable=False),
    Column("detail", Document, nullable=False),  # base, current and incoming value with their writers
    Column("state", String(16), nullable=False),  # "open" or "resolved"
    Column("opened", Moment, nullable=False),
    Index("conflict_by_entity", "scope", "type", "entity", "field"),
)

review = Table(
    "review",
    metadata,
    Column("scope", _Scope, primary_key=True),
    Column("gid", _Id, primary_key=True),
    Column("device", _Id, nullable=False),
    Column("reason", String(64), nullable=False),
    Column("recv_at", Moment, nullable=False),
)

incident = Table(
    "incident",
    metadata,
    # What a person at headquarters should look into: forks of a lane, wrong scopes, bad signatures.
    Column("device", _Id, primary_key=True),
    Column("kind", String(32), primary_key=True),
    Column("scope", _Scope, primary_key=True),
    Column("times", Integer, nullable=False),
    Column("first_at", Moment, nullable=False),
    Column("last_at", Moment, nullable=False),
)

notary_log = Table(
    "notary_log",
    metadata,
    # Every sealed declaration that was accepted, in one order; added to and never changed (central/frozen.py).
    Column("log_index", BigInteger, primary_key=True, autoincrement=False),  # 0, 1, 2 ...
    Column("event_hash", String(64), nullable=False, unique=True),
    Column("device", _Id, nullable=False),
    Column("epoch", String(32), nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("server_time", String(32), nullable=False),
    UniqueConstraint("device", "epoch", "seq"),
)

notary_node = Table(
    "notary_node",
    metadata,
    # The complete subtrees of the tree over the log: level 0 are the leaves.
    Column("level", Integer, primary_key=True, autoincrement=False),
    Column("place", BigInteger, primary_key=True, autoincrement=False),
    Column("hash", LargeBinary, nullable=False),
)

notary_certificate = Table(
    "notary_certificate",
    metadata,
    # One key for each computer and each member of staff; another one is never certified in its place.
    Column("kind", String(32), primary_key=True),
    Column("subject", _Id, primary_key=True),
    Column("public_key", String(64), nullable=False),
    Column("signed", Text, nullable=False),
)
