"""The entities of one scope, inside one transaction: read in bulk, merged in memory, written in bulk at the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from central.tables import conflict, entity
from desktop.sync.effects import conflict_from, conflict_record
from desktop.sync.merge import Conflict, Entity, Version

OPEN, RESOLVED = "open", "resolved"

_AT_ONCE = 500  # ids in one query
_Key = tuple[str, str]


class Entities:
    """What the stream has made of a scope's entities so far, and what this transaction makes of them."""

    def __init__(self, connection: Connection, scope: str, wanted: Iterable[str]) -> None:
        self._connection = connection
        self._scope = scope
        self._stored: dict[_Key, Entity] = {}
        self._changed: dict[_Key, Entity] = {}
        for ids in _slices(sorted(set(wanted))):
            self._read(ids)

    def find(self, type_name: str, entity_id: str) -> Entity | None:
        """The entity as it is now, or None if it never was."""
        key = (type_name, entity_id)
        return self._changed.get(key) or self._stored.get(key)

    def saying(self, type_name: str, name: str, value: str) -> list[Mapping[str, Any]]:
        """What all entities of a type say whose field has this value, those of this transaction included."""
        here = entity.c.scope == self._scope, entity.c.type == type_name, entity.c.fields[name].as_string() == value
        rows = self._connection.execute(select(entity.c.id, entity.c.fields).where(*here, entity.c.deleted.is_(False)))
        stored = {row.id: row.fields for row in rows}
        changed = {id: one.fields for (kind, id), one in self._changed.items() if kind == type_name}
        return [fields for fields in {**stored, **changed}.values() if fields.get(name) == value]

    def put(self, merged: Entity) -> None:
        """Keep an entity as a merge left it."""
        self._changed[merged.type, merged.id] = merged

    def save(self) -> None:
        """Write everything that changed."""
        new = [_row(self._scope, one) for key, one in self._changed.items() if key not in self._stored]
        old = [_bound(_row(self._scope, one)) for key, one in self._changed.items() if key in self._stored]
        if new:
            self._connection.execute(insert(entity), new)
        if old:
            self._connection.execute(_UPDATE_ENTITY, old)
        self._save_conflicts()

    def _read(self, ids: Sequence[str]) -> None:
        waiting: dict[_Key, list[Conflict]] = {}
        for row in self._connection.execute(
            select(conflict)
            .where(conflict.c.scope == self._scope, conflict.c.entity.in_(ids), conflict.c.state == OPEN)
            .order_by(conflict.c.opened)
        ):
            waiting.setdefault((row.type, row.entity), []).append(conflict_from(row.detail))
        for row in self._connection.execute(select(entity).where(entity.c.scope == self._scope, entity.c.id.in_(ids))):
            self._stored[row.type, row.id] = _entity(row, tuple(waiting.get((row.type, row.id), ())))

    def _save_conflicts(self) -> None:
        new: list[dict[str, Any]] = []
        changed: list[dict[str, Any]] = []
        for key, after in self._changed.items():
            before = self._stored.get(key, Entity(*key)).conflicts
            known = {one.id: one for one in before}
            open_now = {one.id for one in after.conflicts}
            new += [_conflict_row(self._scope, after, one) for one in after.conflicts if one.id not in known]
            changed += [
                _changed_conflict(self._scope, one, OPEN)
                for one in after.conflicts
                if one.id in known and known[one.id] != one
            ]
            changed += [_changed_conflict(self._scope, one, RESOLVED) for one in before if one.id not in open_now]
        if new:
            self._connection.execute(insert(conflict), new)
        if changed:
            self._connection.execute(_UPDATE_CONFLICT, changed)


_UPDATE_ENTITY = (
    update(entity)
    .where(
        entity.c.scope == bindparam("in_scope"),
        entity.c.type == bindparam("of_type"),
        entity.c.id == bindparam("of_id"),
    )
    .values(fields=bindparam("fields"), versions=bindparam("versions"), deleted=bindparam("deleted"))
)
_UPDATE_CONFLICT = (
    update(conflict)
    .where(conflict.c.scope == bindparam("in_scope"), conflict.c.id == bindparam("of_id"))
    .values(detail=bindparam("detail"), state=bindparam("state"))
)


def _slices(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(ids), _AT_ONCE):
        yield ids[start : start + _AT_ONCE]


def _entity(row: Row[Any], conflicts: tuple[Conflict, ...]) -> Entity:
    versions = {name: Version(writer, wall) for name, (writer, wall) in row.versions.items()}
    return Entity(row.type, row.id, row.fields, versions, conflicts, row.deleted)


def _row(scope: str, one: Entity) -> dict[str, Any]:
    return {
        "scope": scope,
        "type": one.type,
        "id": one.id,
        "fields": dict(one.fields),
        "versions": {name: [version.writer, version.wall] for name, version in one.versions.items()},
        "deleted": one.deleted,
    }


def _bound(row: Mapping[str, Any]) -> dict[str, Any]:
    kept = {name: row[name] for name in ("fields", "versions", "deleted")}
    return {**kept, "in_scope": row["scope"], "of_type": row["type"], "of_id": row["id"]}


def _conflict_row(scope: str, owner: Entity, one: Conflict) -> dict[str, Any]:
    return {
        "scope": scope,
        "id": one.id,
        "type": owner.type,
        "entity": owner.id,
        "field": one.field,
        "detail": conflict_record(one),
        "state": OPEN,
        "opened": one.wall,
    }


def _changed_conflict(scope: str, one: Conflict, state: str) -> dict[str, Any]:
    return {"in_scope": scope, "of_id": one.id, "detail": conflict_record(one), "state": state}
