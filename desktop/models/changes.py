"""What a transaction changed: collected field by field before each flush, against what the database holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol

from sqlalchemy import event, select
from sqlalchemy.orm import ORMExecuteState, Session

from desktop.models.base import Synced, fields_of, new_id, synced_types
from desktop.values import dump

Touched = frozenset[tuple[str, str]]
"""(type, id) of everything a transaction changed."""

DELETED = "_deleted"
"""The deletion of a row, where it is spoken of as if it were a field."""

_CHANGES, _TOUCHED, _RECORDED = "changes", "touched", "recorded"


class ChangeKind(StrEnum):
    """What happened to a row as a whole."""

    NEW = "new"
    EDITED = "edited"
    GONE = "gone"


@dataclass(slots=True)
class Change:
    """One row's change in one transaction, in wire values. `before` is what stood there when the transaction began.

    `settles` names, for a field in conflict, the writers whose values a person weighed when choosing (see resolve).
    """

    kind: ChangeKind
    type: str
    id: str
    scope: str
    subject: str  # whom it concerns: the person it names, else itself
    after: dict[str, Any] = field(default_factory=dict)
    before: dict[str, Any] = field(default_factory=dict)
    settles: dict[str, tuple[str, ...]] = field(default_factory=dict)


class Recorder(Protocol):
    """Seals what a transaction changed into the outbox, inside that same transaction."""

    def seal(self, session: Session, actor: str, changes: tuple[Change, ...]) -> None:
        """Called once before the commit, with at least one change."""


class BulkChange(TypeError):
    """A bulk INSERT, UPDATE or DELETE on a shared table would change rows behind the outbox: load the rows instead."""


def watch(session: Session, *, recorded: bool) -> None:
    """Begin collecting. `recorded=False` collects what was touched, but no changes: for what comes from the stream."""
    session.info.update({_CHANGES: {}, _TOUCHED: set(), _RECORDED: recorded})
    event.listen(session, "before_flush", _collect)
    event.listen(session, "do_orm_execute", _refuse_bulk)


def changes_of(session: Session) -> tuple[Change, ...]:
    """What has been collected, oldest first; a row that came and went within the transaction is left out."""
    found: Iterable[Change] = session.info[_CHANGES].values()
    return tuple(one for one in found if one.after or one.settles or one.kind is not ChangeKind.EDITED)


def touched_by(session: Session) -> Touched:
    """Everything that was changed, whoever wrote it."""
    return frozenset(session.info[_TOUCHED])


def choose(session: Session, row: Synced, name: str, value: Any, weighed: tuple[str, ...]) -> None:
    """Record a person's choice for a field in conflict, even where it is the value that stands already.

    The choice for DELETED is True, and the row goes, or False.
    """
    if name == DELETED and value:
        session.delete(row)
    elif name != DELETED:
        setattr(row, name, value)
    session.flush()
    change = _change_of(session, row, ChangeKind.GONE if name == DELETED and value else ChangeKind.EDITED)
    change.settles[name] = weighed
    change.before.setdefault(name, dump(value))
    change.after[name] = dump(value)


def _refuse_bulk(state: ORMExecuteState) -> None:
    statement: Any = state.statement
    if state.is_insert or state.is_update or state.is_delete:
        name = getattr(getattr(statement, "table", None), "name", "")
        if name in synced_types():
            raise BulkChange(name)


def _collect(session: Session, _context: Any, _instances: Any) -> None:
    for row in list(session.new):
        _note(session, row, _note_new)
    for row in list(session.dirty):
        if session.is_modified(row):
            _note(session, row, _note_edit)
    for row in list(session.deleted):
        _note(session, row, _note_gone)


def _note(session: Session, row: object, note: Callable[[Session, Synced], None]) -> None:
    if not isinstance(row, Synced):
        return
    if not row.id:
        row.id = new_id()
    session.info[_TOUCHED].add((row.__tablename__, row.id))
    if session.info[_RECORDED]:
        note(session, row)


def _note_new(session: Session, row: Synced) -> None:
    change = _change_of(session, row, ChangeKind.NEW)
    change.kind = ChangeKind.NEW if not change.before else ChangeKind.EDITED
    held = vars(row)  # what was set; an answer nobody gave is not there
    change.after.update({n: dump(held[n]) for n in fields_of(type(row)) if held.get(n) is not None})


def _note_edit(session: Session, row: Synced) -> None:
    stored = _stored(session, row)
    present = {name: dump(getattr(row, name)) for name in stored}
    changed = {name: value for name, value in present.items() if value != stored[name]}
    if changed:
        change = _change_of(session, row, ChangeKind.EDITED)
        for name in changed:
            change.before.setdefault(name, stored[name])
        change.after.update(changed)


def _note_gone(session: Session, row: Synced) -> None:
    key = (row.__tablename__, row.id)
    known = session.info[_CHANGES].get(key)
    if known is not None and known.kind is ChangeKind.NEW:
        del session.info[_CHANGES][key]
        return
    change = _change_of(session, row, ChangeKind.GONE)
    change.kind = ChangeKind.GONE
    change.before = {**_stored(session, row), **change.before}
    change.after.clear()


def _stored(session: Session, row: Synced) -> dict[str, Any]:
    """The row as the database has it now, in wire values."""
    table = type(row).__table__
    found = session.connection().execute(select(table).where(table.c.id == row.id)).mappings().one()
    return {name: dump(found[name]) for name in fields_of(type(row))}


def _change_of(session: Session, row: Synced, kind: ChangeKind) -> Change:
    changes: dict[tuple[str, str], Change] = session.info[_CHANGES]
    key = (row.__tablename__, row.id)
    if key not in changes:
        subject = getattr(row, "person_id", None) or row.id
        changes[key] = Change(kind, row.__tablename__, row.id, row.scope, subject)
    return changes[key]
