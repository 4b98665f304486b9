"""The base under the rows: what the stream says, kept apart from what our own unseen writes show instead.

`overlay` puts a write of ours over the base; `apply_effect` changes the base, and the row with it where nothing of ours
lies over it; `uncover` lets the base show again once the stream has shown our write, whatever the stream made of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, select
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


def versions(session: Session, key: Key) -> Mapping[str, str]:
    """The writer of each field as the user sees it."""
    kept = session.get(FieldVer, (key.type, key.id))
    return kept.meta if kept is not None else {}


def overlay(session: Session, key: Key, before: Mapping[str, Any], writer: str) -> None:
    """Note a write of ours to the fields of `before`, which holds what the rows showed until now."""
    seen = versions(session, key)
    for name, value in before.items():
        if session.get(Shadow, (key.type, key.id, name)) is None:
            shadow = Shadow(type=key.type, id=key.id, field=name, value=value, writer=seen.get(name, NEVER))
            session.add(shadow)
    _write_versions(session, key, dict.fromkeys(before, writer))


def apply_effect(session: Session, scope: str, effect: Effect) -> None:
    """Let the stream change the base. A type or field that this version does not know is passed over."""
    cls = synced_types().get(effect.type)
    if cls is None:
        return
    key = Key(effect.type, effect.entity)
    shadows = _shadows(session, key)
    deleted = effect.deleted is True
    row = session.get(cls, effect.entity)
    whole = row is None
    shown = _onto_shadows(session, key, effect, shadows, whole=whole) if shadows else dict(effect.writers)
    if deleted and not shadows and row is not None:
        session.delete(row)
    elif not deleted and row is None and not shadows:
        row = cls(id=effect.entity, scope=scope)
        session.add(row)
    if row is not None and not (deleted and not shadows):
        apply_wire_values(row, {name: effect.fields[name] for name in shown if name in effect.fields})
    _write_versions(session, key, shown)
    _apply_conflicts(session, scope, effect)
    session.flush()


def uncover(session: Session, scope: str, key: Key, covered: Iterable[str]) -> None:
    """Let the base show in every field except the `covered` ones, which still have writes of ours over them.

    While the entity as a whole is ours (new, or deleted here) nothing shows: its base may be needed whole.
    """
    cls, still = synced_types().get(key.type), set(covered)
    if cls is None or DELETED in still:
        return
    shadows = _shadows(session, key)
    bare = {name: one for name, one in shadows.items() if name not in still and (name != DELETED or not still)}
    gone = shadows[DELETED].value if DELETED in bare else None
    row = session.get(cls, key.id)
    if gone:
        if row is not None:
            session.delete(row)
    elif row is None and bare:
        row = cls(id=key.id, scope=scope)
        session.add(row)
    if row is not None and not gone:
        apply_wire_values(row, {name: one.value for name, one in bare.items()})
    _write_versions(session, key, {name: one.writer for name, one in bare.items()})
    for one in bare.values():
        session.delete(one)
    session.flush()


def cover(session: Session, key: Key, names: Iterable[str]) -> None:
    """Fields that a group of ours writes stand over a base that is about to be read anew; the rows stay as they are."""
    shadows = _shadows(session, key)
    for name in set(names) - set(shadows):
        session.add(Shadow(type=key.type, id=key.id, field=name, value=name == DELETED or None, writer=NEVER))
    session.flush()


def forget_base(session: Session, keys: Iterable[Key]) -> None:
    """The stream will be read again from its beginning: under what is ours, nothing is known until then."""
    for key in keys:
        for name, shadow in _shadows(session, key).items():
            shadow.value, shadow.writer = name == DELETED or None, NEVER


def _shadows(session: Session, key: Key) -> dict[str, Shadow]:
    found = session.scalars(select(Shadow).where(Shadow.type == key.type, Shadow.id == key.id))
    return {one.field: one for one in found}


def _onto_shadows(
    session: Session, key: Key, effect: Effect, shadows: dict[str, Shadow], *, whole: bool
) -> dict[str, str]:
    """Put the effect under our writes; its other fields, which the row may show at once, are returned.

    `whole` where we deleted the row: then all of the base is kept, in case the stream decides against us.
    """
    known = fields_of(synced_types()[key.type])
    for name in effect.fields:
        if name in known and (whole or name in shadows):
            _put(session, key, shadows, name, (effect.fields[name], effect.writers.get(name, NEVER)))
    absent = effect.deleted is True
    if absent or DELETED in shadows:
        before = shadows[DELETED].writer if DELETED in shadows else NEVER
        _put(session, key, shadows, DELETED, (absent, effect.writers.get(DELETED, before)))
    return {name: writer for name, writer in effect.writers.items() if name not in shadows}


def _put(session: Session, key: Key, shadows: dict[str, Shadow], name: str, base: tuple[Any, str]) -> None:
    if name not in shadows:
        shadows[name] = Shadow(type=key.type, id=key.id, field=name)
        session.add(shadows[name])
    shadows[name].value, shadows[name].writer = base


def _write_versions(session: Session, key: Key, written: Mapping[str, str]) -> None:
    if not written:
        return
    kept = session.get(FieldVer, (key.type, key.id))
    if kept is None:
        kept = FieldVer(type=key.type, id=key.id, meta={})
        session.add(kept)
    merged = {**kept.meta, **written}
    kept.meta = {name: writer for name, writer in merged.items() if writer != NEVER}


def _apply_conflicts(session: Session, scope: str, effect: Effect) -> None:
    for conflict in effect.opened:
        here = {"scope": scope, "type": effect.type, "entity": effect.entity, "field": conflict.field}
        session.merge(ConflictRow(id=conflict.id, detail=conflict_record(conflict), state="open", **here))
    if effect.settled:
        session.execute(delete(ConflictRow).where(ConflictRow.id.in_(effect.settled)))
