"""The base under the rows: what the stream says, kept apart from what our own unseen writes show instead.

`overlay` puts a group of ours over the base; `apply_effect` changes the base, and the row with it where nothing of ours
lies over it; `uncover` lets the base show again once the stream has shown our write, whatever the stream made of it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import TextualSelect, delete, text
from sqlalchemy.dialects.sqlite import Insert, insert
from sqlalchemy.orm import Session

from desktop.models.base import apply_wire_values, fields_of, synced_types
from desktop.models.outbox import ConflictRow, FieldVer, Shadow
from desktop.sync.effects import conflict_record
from desktop.sync.groups import NEVER
from desktop.sync.merge import DELETED, Effect


@dataclass(frozen=True, slots=True)
class Key:
    """An entity by type and id."""

    type: str
    id: str


_VERSIONS = text(
    "SELECT type, id, meta FROM field_ver WHERE (type, id) IN (SELECT value ->> 0, value ->> 1 FROM json_each(:keys))"
).columns(FieldVer.type, FieldVer.id, FieldVer.meta)
_BASES = text(
    "SELECT type, id, base FROM shadow WHERE (type, id) IN (SELECT value ->> 0, value ->> 1 FROM json_each(:keys))"
).columns(Shadow.type, Shadow.id, Shadow.base)

_PUT_VERSIONS, _PUT_BASE = insert(FieldVer), insert(Shadow)
_PUT_VERSIONS = _PUT_VERSIONS.on_conflict_do_update(
    index_elements=["type", "id"], set_={"meta": _PUT_VERSIONS.excluded.meta}
)
_PUT_BASE = _PUT_BASE.on_conflict_do_update(index_elements=["type", "id"], set_={"base": _PUT_BASE.excluded.base})

Beneath = dict[str, list[Any]]
"""A base: [value, writer] by field."""


def versions(session: Session, keys: Iterable[Key]) -> dict[Key, dict[str, str]]:
    """The writer of each field of these entities as the user sees it; nothing for what nobody wrote yet."""
    return _read(session, _VERSIONS, keys)


def overlay(
    session: Session, before: Mapping[Key, Mapping[str, Any]], seen: Mapping[Key, Mapping[str, str]], writer: str
) -> None:
    """Note a group of ours over the fields of `before`, which holds what the rows showed until now; `seen` is who wrote
    them last (see versions).

    Written past the session, all rows of a table in one statement: a whole application is some thirty entities.
    """
    bases, metas = _read(session, _BASES, before), {}
    for key, fields in before.items():
        known = seen.get(key, {})
        fresh = {name: [value, known.get(name, NEVER)] for name, value in fields.items()}
        bases[key] = {**fresh, **bases.get(key, {})}
        metas[key] = {**known, **dict.fromkeys(fields, writer)}
    _write(session, _PUT_BASE, "base", bases)
    _write(session, _PUT_VERSIONS, "meta", metas)


def apply_effect(session: Session, scope: str, effect: Effect) -> None:
    """Let the stream change the base. A type or field that this version does not know is passed over, and so is what
    lives in another scope: whoever may write to the association's stream may not reach into a branch by it.
    """
    cls = synced_types().get(effect.type)
    row = session.get(cls, effect.entity) if cls is not None else None
    if cls is None or (row is not None and row.scope != scope):
        return
    key = Key(effect.type, effect.entity)
    base = _base(session, key)
    deleted = effect.deleted is True
    shown = _onto_base(effect, base, whole=row is None) if base else dict(effect.writers)
    _keep_base(session, key, base)
    if deleted and not base and row is not None:
        session.delete(row)
    elif not deleted and row is None and not base:
        row = cls(id=effect.entity, scope=scope)
        session.add(row)
    if row is not None and not (deleted and not base):
        apply_wire_values(row, {name: effect.fields[name] for name in shown if name in effect.fields})
    _keep_versions(session, key, shown)
    _apply_conflicts(session, scope, effect)
    session.flush()


def uncover(session: Session, scope: str, key: Key, covered: Iterable[str]) -> None:
    """Let the base show in every field except the `covered` ones, which still have writes of ours over them.

    While the entity as a whole is ours (new, or deleted here) nothing shows: its base may be needed whole.
    """
    cls, still = synced_types().get(key.type), set(covered)
    if cls is None or DELETED in still:
        return
    base = _base(session, key)
    bare = {name: one for name, one in base.items() if name not in still and (name != DELETED or not still)}
    gone = bare[DELETED][0] if DELETED in bare else None
    row = session.get(cls, key.id)
    if gone:
        if row is not None:
            session.delete(row)
    elif row is None and bare:
        row = cls(id=key.id, scope=scope)
        session.add(row)
    if row is not None and not gone:
        apply_wire_values(row, {name: value for name, (value, _) in bare.items()})
    _keep_versions(session, key, {name: writer for name, (_, writer) in bare.items()})
    _keep_base(session, key, {name: one for name, one in base.items() if name not in bare})
    session.flush()


def cover(session: Session, key: Key, names: Iterable[str]) -> None:
    """Fields that a group of ours writes stand over a base that is about to be read anew; the rows stay as they are."""
    _keep_base(session, key, {**{name: _unread(name) for name in names}, **_base(session, key)})
    session.flush()


def forget_base(session: Session, keys: Iterable[Key]) -> None:
    """The stream will be read again from its beginning: under what is ours, nothing is known until then."""
    for key in keys:
        _keep_base(session, key, {name: _unread(name) for name in _base(session, key)})


def _unread(name: str) -> list[Any]:
    """What the base of a field is before the stream has spoken of it."""
    return [name == DELETED or None, NEVER]


def _base(session: Session, key: Key) -> Beneath:
    kept = session.get(Shadow, (key.type, key.id))
    return dict(kept.base) if kept is not None else {}


def _keep_base(session: Session, key: Key, base: Beneath) -> None:
    kept = session.get(Shadow, (key.type, key.id))
    if kept is None and base:
        session.add(Shadow(type=key.type, id=key.id, base=base))
    elif kept is not None and base:
        kept.base = dict(base)
    elif kept is not None:
        session.delete(kept)


def _onto_base(effect: Effect, base: Beneath, *, whole: bool) -> dict[str, str]:
    """Put the effect under our writes; its other fields, which the row may show at once, are returned.

    `whole` where we deleted the row: then all of the base is kept, in case the stream decides against us.
    """
    known = fields_of(synced_types()[effect.type])
    for name in effect.fields:
        if name in known and (whole or name in base):
            base[name] = [effect.fields[name], effect.writers.get(name, NEVER)]
    absent = effect.deleted is True
    if absent or DELETED in base:
        before = base[DELETED][1] if DELETED in base else NEVER
        base[DELETED] = [absent, effect.writers.get(DELETED, before)]
    return {name: writer for name, writer in effect.writers.items() if name not in base}


def _keep_versions(session: Session, key: Key, written: Mapping[str, str]) -> None:
    if not written:
        return
    kept = session.get(FieldVer, (key.type, key.id))
    if kept is None:
        kept = FieldVer(type=key.type, id=key.id, meta={})
        session.add(kept)
    merged = {**kept.meta, **written}
    kept.meta = {name: writer for name, writer in merged.items() if writer != NEVER}


def _read(session: Session, query: TextualSelect, keys: Iterable[Key]) -> dict[Key, Any]:
    wanted = json.dumps([[key.type, key.id] for key in keys])
    found = session.connection().execute(query, {"keys": wanted})
    return {Key(type_name, entity): value for type_name, entity, value in found}


def _write(session: Session, put: Insert, column: str, kept: Mapping[Key, Any]) -> None:
    rows = [{"type": key.type, "id": key.id, column: value} for key, value in kept.items()]
    session.connection().execute(put, rows)


def _apply_conflicts(session: Session, scope: str, effect: Effect) -> None:
    for conflict in effect.opened:
        here = {"scope": scope, "type": effect.type, "entity": effect.entity, "field": conflict.field}
        session.merge(ConflictRow(id=conflict.id, detail=conflict_record(conflict), state="open", **here))
    if effect.settled:
        session.execute(delete(ConflictRow).where(ConflictRow.id.in_(effect.settled)))
