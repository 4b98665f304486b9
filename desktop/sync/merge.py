"""Merge: what one op does to an entity. Pure, and the same wherever the stream is numbered.

A conflict is found by what the writer saw, never by a clock: an op whose `seen` names the present writer of a field
follows it and applies; any other is *concurrent*, and the conflict class of the field decides (desktop.field.Merge):

    AUTO        the later write by the bounded clock wins, by writer where equal; the loser is "superseded"
    CRITICAL    equal values are no conflict; else the present value stays and one conflict for each (field, lane) waits
                for a person, whose RESOLVE must have seen the present writer and name the incoming one
    STATE       applies if the step is legal from the present state, seen or not, beside what the same op writes; else the
                group is held. Nobody resolves a state, or what is written once: that would be a way around both
    SET         both sides' members stay: an addition wins over a concurrent removal
    IMMUTABLE   is written once; the same again is nothing, anything else holds the group
    delete      of anything with an immutable field is held; else it applies if every field it saw is as it saw it, or is
                a conflict and the entity stays. An edit by someone who had not seen a deletion brings the entity back
                and opens that conflict too.

A group is merged whole or held whole. What it did is told to the other devices as effects, in the order of the stream.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from desktop.field import Merge
from desktop.sync.groups import NEVER, Header, Op, OpKind, writer_of

DELETED = "_deleted"
"""The name under which the deletion of an entity is written, seen and disputed, as if it were a field."""

MAX_DELETES = 50
"""A group that deletes more entities is held until a person looks at it (a slip, or a broken program)."""

Ruling = Callable[[str, str], Merge]
"""(type, field) -> conflict class."""

Legal = Callable[["Entity", str, Any, int], str]
"""(the entity as it stands, field, new value, bounded time of the writer) -> why the step is not allowed, "" if it is."""


class Result(StrEnum):
    """What became of a group, as its sender is told; in rising order of attention."""

    OK = "ok"
    DUPLICATE = "dup"
    SUPERSEDED = "superseded"
    CONFLICT = "conflict"
    HELD = "held"
    ERASED = "erased"
    FORWARDED = "forwarded"


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who writes: the group, its lane, its user, and its time bounded by the central (see bounded_wall)."""

    gid: str
    lane: str  # "device/epoch"
    user: str
    wall: int

    @property
    def writer(self) -> str:
        return writer_of(self.gid)


@dataclass(frozen=True, slots=True)
class Version:
    """The last write of a field: by whom (gid8) and when (bounded ms)."""

    writer: str = NEVER
    wall: int = 0


@dataclass(frozen=True, slots=True)
class Conflict:
    """A value that waits beside the present one until a person chooses."""

    id: str
    field: str
    lane: str
    user: str
    seen: str  # the writer whose value the incoming one meant to replace
    current: Any  # as it was when the conflict opened
    current_writer: str
    incoming: Any
    incoming_writer: str
    wall: int


@dataclass(frozen=True, slots=True)
class Entity:
    """A thing as the stream has made it so far."""

    type: str
    id: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    versions: Mapping[str, Version] = field(default_factory=dict)
    conflicts: tuple[Conflict, ...] = ()  # the open ones
    deleted: bool = False

    def version(self, name: str) -> Version:
        """The last write of a field."""
        return self.versions.get(name, Version())


@dataclass(frozen=True, slots=True)
class Effect:
    """What a group did to one entity, as values that simply replace what a device has.

    `writers` has the names of `fields`, and DELETED where that was written. `deleted` is None where that did not change.
    `opened` are conflicts to add or replace by id, `settled` the ids of those that are over.
    """

    type: str
    entity: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    writers: Mapping[str, str] = field(default_factory=dict)
    deleted: bool | None = None
    opened: tuple[Conflict, ...] = ()
    settled: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a whole group did: its result, the changed entities, what to tell, and why if it was held."""

    result: Result
    entities: tuple[Entity, ...] = ()
    effects: tuple[Effect, ...] = ()
    reason: str = ""


class Held(Exception):
    """The group cannot be applied as it stands; the argument is the reason, for the person who reviews it."""


def bounded_wall(header: Header, received_at_cursor: int, now: int, lane_wall: int) -> int:
    """The time of a group: after the central received what its writer had seen, before now, never back in its lane."""
    corrected = header.wall + header.off
    return max(lane_wall, min(max(corrected, received_at_cursor), now))


def merge_group(
    ops: Sequence[Op],
    stamp: Stamp,
    find: Callable[[str, str], Entity | None],
    rule: Ruling,
    legal: Legal = lambda *_: "",
) -> Outcome:
    """Merge a group whole. `find` gives the present entity or None if it never was. Nothing is changed in place."""
    changed: dict[tuple[str, str], Entity] = {}
    before: dict[tuple[str, str], Entity | None] = {}
    results = [Result.OK]
    try:
        if sum(op.kind is OpKind.DELETE for op in ops) > MAX_DELETES:
            raise Held("mass-delete")
        for op in ops:
            key = (op.type, op.entity)
            if key not in before:
                before[key] = find(*key)
            merged, result = merge_op(changed.get(key, before[key]), op, stamp, rule, legal)
            changed[key] = merged
            results.append(result)
    except Held as held:
        return Outcome(Result.HELD, reason=str(held))
    effects = (effect_between(before[key], after) for key, after in changed.items())
    worst = max(results, key=list(Result).index)
    return Outcome(worst, tuple(changed.values()), tuple(one for one in effects if one is not None))


def merge_op(
    entity: Entity | None, op: Op, stamp: Stamp, rule: Ruling, legal: Legal = lambda *_: ""
) -> tuple[Entity, Result]:
    """The entity after one op, and what became of the op. Raises Held."""
    if entity is None:
        if op.kind is not OpKind.PUT:
            raise Held("unknown-entity")
        entity = Entity(op.type, op.entity)
    if op.kind is OpKind.DELETE:
        if any(rule(op.type, name) is Merge.IMMUTABLE for name in entity.fields):
            raise Held("immutable")
        return _delete(entity, op, stamp)
    results = [Result.OK]
    if entity.deleted:
        entity = _revive(entity, op, stamp)
        results.append(Result.CONFLICT)
    rules = {name: rule(op.type, name) for name in op.fields}
    for name, kind in sorted(rules.items(), key=lambda one: one[1] is Merge.STATE):
        write = _Write(name, op.fields[name], op.seen.get(name, NEVER), stamp, op.settles)
        if op.kind is OpKind.RESOLVE and kind not in _UNDISPUTED:
            entity, result = _resolve(entity, write)
        else:
            entity, result = _MERGES[kind](entity, write, legal)
        results.append(result)
    return entity, max(results, key=list(Result).index)


def effect_between(before: Entity | None, after: Entity) -> Effect | None:
    """What to tell the devices; None if nothing changed. An entity that came back is told whole."""
    old = before or Entity(after.type, after.id)
    whole = old.deleted and not after.deleted
    names = [n for n in after.versions if whole or after.version(n) != old.version(n)]
    known, open_now = {one.id: one for one in old.conflicts}, {one.id for one in after.conflicts}
    effect = Effect(
        after.type,
        after.id,
        {n: after.fields[n] for n in names if n != DELETED},
        {n: after.version(n).writer for n in names},
        after.deleted if after.deleted != old.deleted else None,
        tuple(one for one in after.conflicts if known.get(one.id) != one),
        tuple(one for one in known if one not in open_now),
    )
    nothing = not (effect.writers or effect.opened or effect.settled) and effect.deleted is None
    return None if nothing and before is not None else effect


# --- one field ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Write:
    name: str
    value: Any
    seen: str
    stamp: Stamp
    settles: tuple[str, ...] = ()

    def onto(self, entity: Entity, value: Any = None) -> Entity:
        """The entity with this write (or the value the rule made of it) in place."""
        kept = self.value if value is None else value
        return replace(
            entity,
            fields={**entity.fields, self.name: kept},
            versions={**entity.versions, self.name: Version(self.stamp.writer, self.stamp.wall)},
        )

    def follows(self, entity: Entity) -> bool:
        """Whether the writer saw the present value."""
        return self.seen == entity.version(self.name).writer

    def repeats(self, entity: Entity) -> bool:
        return self.name in entity.fields and bool(entity.fields[self.name] == self.value)


_Merged = tuple[Entity, Result]


def _auto(entity: Entity, write: _Write, _legal: Legal) -> _Merged:
    present = entity.version(write.name)
    if write.follows(entity) or (write.stamp.wall, write.stamp.writer) > (present.wall, present.writer):
        return write.onto(entity), Result.OK
    return entity, Result.OK if write.repeats(entity) else Result.SUPERSEDED


def _critical(entity: Entity, write: _Write, _legal: Legal) -> _Merged:
    if write.follows(entity):
        return write.onto(entity), Result.OK
    if write.repeats(entity):
        return entity, Result.OK
    return _disputed(entity, write), Result.CONFLICT


def _state(entity: Entity, write: _Write, legal: Legal) -> _Merged:
    if write.repeats(entity) and not write.follows(entity):
        return entity, Result.OK
    if fault := legal(entity, write.name, write.value, write.stamp.wall):
        raise Held(fault)
    return write.onto(entity), Result.OK


def _set(entity: Entity, write: _Write, _legal: Legal) -> _Merged:
    if write.follows(entity):
        return write.onto(entity), Result.OK
    members = [*(entity.fields.get(write.name) or ()), *(write.value or ())]
    return write.onto(entity, list(dict.fromkeys(members))), Result.OK


def _once(entity: Entity, write: _Write, _legal: Legal) -> _Merged:
    if entity.version(write.name).writer == NEVER:
        return write.onto(entity), Result.OK
    if write.repeats(entity):
        return entity, Result.OK
    raise Held(f"immutable:{write.name}")


_MERGES: dict[Merge, Callable[[Entity, _Write, Legal], _Merged]] = {
    Merge.AUTO: _auto,
    Merge.CRITICAL: _critical,
    Merge.STATE: _state,
    Merge.SET: _set,
    Merge.IMMUTABLE: _once,
}
_UNDISPUTED = (Merge.STATE, Merge.IMMUTABLE)


def _resolve(entity: Entity, write: _Write) -> _Merged:
    """A person's choice ends the conflicts it weighed; one that had not seen the present value joins the dispute."""
    if not write.follows(entity):
        return _disputed(entity, write), Result.CONFLICT
    over = {one.id for one in entity.conflicts if one.field == write.name and one.incoming_writer in write.settles}
    if write.name == DELETED:
        versions = {**entity.versions, DELETED: Version(write.stamp.writer, write.stamp.wall)}
        chosen = replace(entity, deleted=bool(write.value), versions=versions)
    else:
        chosen = write.onto(entity)
    return replace(chosen, conflicts=tuple(one for one in chosen.conflicts if one.id not in over)), Result.OK


def _delete(entity: Entity, op: Op, stamp: Stamp) -> _Merged:
    if entity.deleted:
        return entity, Result.OK
    write = _Write(DELETED, True, op.seen.get(DELETED, NEVER), stamp)
    written = {**{n: v.writer for n, v in entity.versions.items()}, DELETED: entity.version(DELETED).writer}
    if any(op.seen.get(name, NEVER) != writer for name, writer in written.items()):
        return _disputed(entity, write), Result.CONFLICT
    versions = {**entity.versions, DELETED: Version(stamp.writer, stamp.wall)}
    return replace(entity, deleted=True, versions=versions), Result.OK


def _revive(entity: Entity, op: Op, stamp: Stamp) -> Entity:
    deletion = entity.version(DELETED)
    back = replace(entity, deleted=False, versions={**entity.versions, DELETED: Version(stamp.writer, stamp.wall)})
    return _disputed(back, _Write(DELETED, False, op.seen.get(DELETED, NEVER), stamp), Version(deletion.writer))


def _disputed(entity: Entity, write: _Write, present: Version | None = None) -> Entity:
    """The entity with one open conflict for this field and lane: a new one, or the lane's older one brought up to date."""
    lane_open = [one for one in entity.conflicts if one.field == write.name and one.lane == write.stamp.lane]
    conflict = Conflict(
        id=lane_open[0].id if lane_open else _conflict_id(entity, write),
        field=write.name,
        lane=write.stamp.lane,
        user=write.stamp.user,
        seen=lane_open[0].seen if lane_open else write.seen,
        current=entity.fields.get(write.name) if write.name != DELETED else entity.deleted,
        current_writer=(present or entity.version(write.name)).writer,
        incoming=write.value,
        incoming_writer=write.stamp.writer,
        wall=write.stamp.wall,
    )
    return replace(entity, conflicts=(*(one for one in entity.conflicts if one.id != conflict.id), conflict))


def _conflict_id(entity: Entity, write: _Write) -> str:
    named = "\0".join((write.stamp.gid, entity.type, entity.id, write.name))
    return hashlib.sha256(named.encode()).hexdigest()[:32]
