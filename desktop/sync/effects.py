"""How effects and conflicts are spelled: as canonical bytes for the stream, as plain records for a JSON column."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.sync.codec import every, pack, record, texts, unpack
from desktop.sync.merge import Conflict, Effect


def pack_effects(effects: Sequence[Effect]) -> bytes:
    """The canonical bytes of what one group did: [{t, e, f, w, d?, o?, x?}, ...]."""
    return pack([_effect_record(one) for one in effects])


def unpack_effects(data: bytes) -> tuple[Effect, ...]:
    """What one group did, from its bytes."""
    return tuple(_effect(one) for one in every(unpack(data), dict))


def conflict_record(conflict: Conflict) -> dict[str, Any]:
    """A conflict as JSON and msgpack can carry it."""
    return {
        "id": conflict.id,
        "field": conflict.field,
        "lane": conflict.lane,
        "user": conflict.user,
        "seen": conflict.seen,
        "current": conflict.current,
        "current_writer": conflict.current_writer,
        "incoming": conflict.incoming,
        "incoming_writer": conflict.incoming_writer,
        "wall": conflict.wall,
    }


def conflict_from(found: Any) -> Conflict:
    """A conflict from what conflict_record gave."""
    kept = record(found, {name: int if name == "wall" else str for name in _CONFLICT_NAMES})
    return Conflict(current=kept.get("current"), incoming=kept.get("incoming"), **{n: kept[n] for n in _CONFLICT_NAMES})


_CONFLICT_NAMES = ("id", "field", "lane", "user", "seen", "current_writer", "incoming_writer", "wall")


def _effect_record(effect: Effect) -> dict[str, Any]:
    found: dict[str, Any] = {"t": effect.type, "e": effect.entity, "f": effect.fields, "w": effect.writers}
    if effect.deleted is not None:
        found["d"] = effect.deleted
    if effect.opened:
        found["o"] = [conflict_record(one) for one in effect.opened]
    if effect.settled:
        found["x"] = list(effect.settled)
    return found


def _effect(value: Any) -> Effect:
    found = record(value, {"t": str, "e": str, "f": dict, "w": dict})
    opened = tuple(conflict_from(one) for one in every(found.get("o", []), dict))
    settled = tuple(every(found.get("x", []), str))
    deleted = record(found, {"d": bool})["d"] if "d" in found else None
    return Effect(found["t"], found["e"], found["f"], texts(found["w"]), deleted, opened, settled)
