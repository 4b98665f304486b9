"""What was stored on one computer, as the wire would carry it; and what differs between two."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from desktop.models.base import synced_types, wire_values
from desktop.models.store import Store

Records = dict[str, dict[str, Any]]


def stored(store: Store) -> Records:
    """Every shared record, by "type:id"."""
    with store.reading() as session:
        return {
            f"{name}:{row.id}": wire_values(row)
            for name, cls in sorted(synced_types().items())
            for row in session.scalars(select(cls))
        }


def differences(here: Records, there: Records) -> list[dict[str, Any]]:
    """Each record or field that is not the same on both sides."""
    found: list[dict[str, Any]] = []
    for key in sorted(here.keys() | there.keys()):
        mine, theirs = here.get(key), there.get(key)
        if mine is None or theirs is None:
            found.append({"record": key, "only": "there" if mine is None else "here"})
            continue
        found += [
            {"record": key, "field": name, "here": mine.get(name), "there": theirs.get(name)}
            for name in sorted(mine.keys() | theirs.keys())
            if mine.get(name) != theirs.get(name)
        ]
    return found


def counts(records: Records) -> dict[str, int]:
    """How many records of each type."""
    types = [key.split(":")[0] for key in records]
    return {name: types.count(name) for name in sorted(set(types))}
