"""Writing TOML: tables as the reader gives them, so that what is read back is equal. Comments are not kept.

Only what a policy file can hold: texts, whole numbers, decimals, flags, lists and tables.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}
_SHORT = 100
"""Letters up to which a table within a table is written in its line."""


def write(table: Mapping[str, Any]) -> str:
    """The table as a TOML text."""
    return "\n".join(_table(table, ())).strip("\n") + "\n"


def _table(table: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[str]:
    """The plain values first, as TOML wants them, then the tables beneath headings of their own."""
    headed = [key for key, value in table.items() if _is_headed(value, path)]
    for key, value in table.items():
        if key not in headed:
            yield f"{_key(key)} = {_inline(value)}"
    for key in headed:
        value, name = table[key], ".".join(map(_key, (*path, key)))
        for one in value if isinstance(value, list) else [value]:
            yield ""
            yield f"[[{name}]]" if isinstance(value, list) else f"[{name}]"
            yield from _table(one, (*path, key))


def _is_headed(value: Any, path: tuple[str, ...]) -> bool:
    tables = isinstance(value, dict) or (isinstance(value, list) and value != [] and all(map(_is_table, value)))
    return tables and (not path or len(_inline(value)) > _SHORT)


def _is_table(value: Any) -> bool:
    return isinstance(value, dict)


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _text(key)


def _inline(value: Any) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case Decimal():
            shown = str(value)
            return shown if set(shown) & set(".eE") else f"{shown}.0"
        case str():
            return _text(value)
        case list():
            return "[" + ", ".join(map(_inline, value)) + "]"
        case dict():
            inner = ", ".join(f"{_key(key)} = {_inline(one)}" for key, one in value.items())
            return f"{{ {inner} }}" if inner else "{}"
    raise TypeError(type(value).__name__)


def _text(text: str) -> str:
    return '"' + "".join(map(_letter, text)) + '"'


def _letter(letter: str) -> str:
    if letter in _ESCAPES:
        return _ESCAPES[letter]
    return f"\\u{ord(letter):04x}" if ord(letter) < 0x20 or ord(letter) == 0x7F else letter
