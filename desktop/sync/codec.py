"""Canonical msgpack: one value has exactly one spelling, so that hashes and signatures can be checked anywhere.

Maps have text keys in sorted order, integers fit 64 bits, there are no floats (money is whole halalas) and no
extension types. What is read is checked to be spelled this way; anything else is BadMessage.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Any

import msgpack

from desktop.errors import BadMessage

MAX_DEPTH = 8
Shape = Mapping[str, type | tuple[type, ...]]
_NONE: frozenset[type] = frozenset()
_PLAIN = frozenset({type(None), bool, int, str, bytes})


def pack(value: Any, *, depth: int = 0) -> bytes:
    """The one spelling of a value made of None, bool, int, str, bytes, lists or tuples, and maps with text keys.

    `depth` is how deep it will lie in what is made of it (see pack_list).
    """
    try:
        packed: bytes = msgpack.packb(_ordered(value, depth), use_bin_type=True)
    except (ValueError, OverflowError, TypeError) as fault:
        raise BadMessage(what="value") from fault
    return packed


def pack_list(packed: Sequence[bytes]) -> bytes:
    """The one spelling of a list of values that are packed already."""
    header: bytes = msgpack.Packer().pack_array_header(len(packed))
    return header + b"".join(packed)


def unpack(data: bytes) -> Any:
    """The value of its one spelling; BadMessage if the bytes are not that."""
    try:
        value = msgpack.unpackb(data, raw=False, strict_map_key=True, max_ext_len=0)
    except (ValueError, msgpack.exceptions.UnpackException, RecursionError) as fault:
        raise BadMessage(what="msgpack") from fault
    if pack(value) != data:
        raise BadMessage(what="spelling")
    return value


def record(value: Any, shape: Shape) -> dict[str, Any]:
    """`value` as a map that holds every name of `shape` with a value of its type; names it does not list are kept.

    A newer sender may add names, so unknown ones are no fault. True is not a number here.
    """
    if not isinstance(value, dict):
        raise BadMessage(what="map")
    for name, kind in shape.items():
        if name not in value or not _is(value[name], kind):
            raise BadMessage(what=name)
    return value


def every(value: Any, kind: type | tuple[type, ...]) -> list[Any]:
    """`value` as a list whose members are all of one type."""
    if not isinstance(value, list) or not all(_is(one, kind) for one in value):
        raise BadMessage(what="list")
    return value


def texts(value: Any) -> dict[str, str]:
    """`value` as a map from text to text."""
    if not isinstance(value, dict) or not all(isinstance(one, str) for one in value.values()):
        raise BadMessage(what="map of text")
    return value


def _is(value: Any, kind: type | tuple[type, ...]) -> bool:
    if isinstance(value, bool):
        return kind is bool or (isinstance(kind, tuple) and bool in kind)
    return isinstance(value, kind)


def _ordered(value: Any, depth: int) -> Any:
    if depth > MAX_DEPTH:
        raise ValueError("nested too deeply")
    if isinstance(value, Mapping):
        plain = _PLAIN if depth < MAX_DEPTH else _NONE  # spares a call for nearly every value
        return {
            _key(n): v if type(v) in plain else _ordered(v, depth + 1)
            for n, v in sorted(value.items(), key=itemgetter(0))
        }
    if isinstance(value, list | tuple):
        return [_ordered(one, depth + 1) for one in value]
    if value is None or isinstance(value, bool | int | str | bytes):
        return value
    raise TypeError(f"{type(value).__name__} does not travel")


def _key(name: Any) -> str:
    if not isinstance(name, str):
        raise TypeError("map keys are text")
    return name
