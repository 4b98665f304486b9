"""A group as it arrives: everything about it that can be judged before any lock is taken."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from central.rules import rule_of
from desktop.field import Merge
from desktop.models.base import ASSOCIATION
from desktop.sync.groups import (
    SCHEMA_VERSION,
    Group,
    Header,
    Op,
    Opened,
    open_group,
)
from desktop.sync.merge import DELETED

TOO_NEW, UNREADABLE, BAD_VALUE, OF_A_FILE = "too-new", "unreadable", "value", "of-a-file"
_FILES = frozenset({"application", "person", "household"})
_NAME = re.compile(r"[a-z][a-z0-9_]{0,63}")
_WRITER = re.compile(r"([0-9a-f]{16})?")
_DEEPEST = 3
_LONGEST_USER = 200


@dataclass(frozen=True, slots=True)
class Incoming:
    """A group whose hashes hold. `fault` is empty, or says why it must wait for a person instead of being merged.

    A sound chain always advances: what cannot be understood is kept and held, or one bad group would block all that
    its branch writes after it.
    """

    group: Group
    header: Header
    hash: bytes
    ops: tuple[Op, ...] = ()
    fault: str = ""

    @classmethod
    def examine(cls, group: Group) -> Incoming:
        """Check a group against its own header. BadMessage if its header or a hash does not hold."""
        opened = open_group(group)
        return cls(group, opened.header, opened.hash, opened.ops or (), _fault(opened))


def _fault(opened: Opened) -> str:
    if opened.ops is None:
        return TOO_NEW if opened.header.sv > SCHEMA_VERSION else UNREADABLE
    plain = _is_text(opened.header.user, _LONGEST_USER) and all(map(_is_plain_op, opened.ops))
    if not plain:
        return BAD_VALUE
    return OF_A_FILE if opened.header.scope == ASSOCIATION and any(map(_is_of_a_file, opened.ops)) else ""


def _is_of_a_file(op: Op) -> bool:
    """Whether the op tells of a beneficiary: every branch reads the association's scope, so nothing of it goes there."""
    return op.type in _FILES or any(op.fields.get(f"{owner}_id") for owner in _FILES)


def _is_plain_op(op: Op) -> bool:
    """Whether the op holds only what a JSON column of either database keeps unchanged, and what merging expects."""
    names = all(_NAME.fullmatch(name) for name in (op.type, *op.fields, *(op.seen.keys() - {DELETED})))
    writers = all(_WRITER.fullmatch(one) for one in (*op.seen.values(), *op.settles))
    return names and writers and all(_is_plain_field(op, name) for name in op.fields)


def _is_plain_field(op: Op, name: str) -> bool:
    value = op.fields[name]
    if rule_of(op.type, name) is Merge.SET and value is not None:
        return isinstance(value, list) and all(isinstance(one, str) and _is_text(one) for one in value)
    return all(_is_plain(one, depth) for one, depth in _walk(value, 0))


def _walk(value: Any, depth: int) -> Iterator[tuple[Any, int]]:
    yield value, depth
    inside: Iterable[Any] = ()
    if isinstance(value, dict) and depth < _DEEPEST:
        inside = [*value, *value.values()]
    elif isinstance(value, list) and depth < _DEEPEST:
        inside = value
    for one in inside:
        yield from _walk(one, depth + 1)


def _is_plain(value: Any, depth: int) -> bool:
    if isinstance(value, str):
        return _is_text(value)
    if isinstance(value, list | dict):
        return depth < _DEEPEST
    return value is None or isinstance(value, bool | int)


def _is_text(text: str, longest: int | None = None) -> bool:
    """PostgreSQL keeps no NUL character in a text."""
    return "\0" not in text and (longest is None or len(text) <= longest)
