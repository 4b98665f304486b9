"""JSON read strictly, and written as RFC 8785 spells it: whole numbers, texts, lists and maps; no fractions."""

import json
import re
from typing import Any

_LARGEST, _DEEPEST, _LONGEST = 2**53 - 1, 32, 16 << 20


class Unreadable(Exception):
    """What was given cannot be read: `why` names the sentence, `what` the part."""

    def __init__(self, why: str, what: str = "") -> None:
        super().__init__(why)
        self.why, self.what = why, what


def parse(data: bytes, name: str) -> tuple[Any, bool]:
    """The value, and whether it is in its one spelling, of strict JSON: no name twice, no fraction, no number, text or depth that RFC 8785 could not spell."""
    try:
        if len(data) > _LONGEST:
            raise ValueError
        hooks: dict[str, Any] = {"parse_float": int, "parse_constant": int}  # int refuses what is not a whole number
        value = json.loads(data.decode("utf-8"), object_pairs_hook=_once, **hooks)
        return value, dumps(value) == data
    except (ValueError, RecursionError) as error:
        raise Unreadable("json", name) from error


def dumps(value: Any) -> bytes:
    """The one spelling of `value`. Raises ValueError for what has none."""
    return json.dumps(_ordered(value, 0), ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def fits(value: Any, shape: Any) -> bool:
    """Whether `value` has `shape`: a type, a pattern, an exact value, [of each], (one of), or {name: shape}.

    A map has exactly the names of its shape, unless `...` is among them.
    """
    if isinstance(shape, dict):
        names = shape.keys() - {...}
        known = isinstance(value, dict) and (names <= value.keys() if ... in shape else names == value.keys())
        return known and all(fits(value[name], shape[name]) for name in names)
    if isinstance(shape, list):
        return isinstance(value, list) and all(fits(one, shape[0]) for one in value)
    if isinstance(shape, tuple):
        return any(fits(value, one) for one in shape)
    if isinstance(shape, re.Pattern):
        return isinstance(value, str) and shape.fullmatch(value) is not None
    return type(value) is shape or (type(value) is type(shape) and bool(value == shape))  # True is not a number here


def _ordered(value: Any, depth: int) -> Any:
    if isinstance(value, dict) and depth < _DEEPEST:
        return {n: _ordered(value[n], depth + 1) for n in sorted(value, key=lambda name: name.encode("utf-16-be"))}
    if isinstance(value, list) and depth < _DEEPEST:
        return [_ordered(one, depth + 1) for one in value]
    if value is None or isinstance(value, str | bool) or (isinstance(value, int) and abs(value) <= _LARGEST):
        return value
    raise ValueError("has no exact spelling")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(found := dict(pairs)) != len(pairs):
        raise ValueError("a name twice")
    return found
