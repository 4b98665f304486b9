"""A policy while it is being edited: its tables, and where in them a value stands.

A place is written as the checks write it, with the text it belongs to before it: "policy:step[2].words",
"letters:letter[1].part[3].words". So every slip stands beside the field it is about.
"""

from __future__ import annotations

import copy
import re
import tomllib
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from desktop.policy.reader import Fault
from desktop.policy.source import Source
from desktop.policy.text_shelf import KINDS, USUAL
from desktop.policy.toml_text import write

POLICY = "policy"
_STEP = re.compile(r"([A-Za-z0-9_-]+)|\[([0-9]+)\]")
_EMPTY: tuple[Any, ...] = (None, "", [], {})


@dataclass(frozen=True, slots=True)
class Draft:
    """The tables of the policy and of the texts it names, by kind. An edit gives another draft; nothing is shared."""

    policy_id: str
    tables: dict[str, dict[str, Any]]

    @classmethod
    def of(cls, source: Source) -> Draft:
        """What a source holds, to be edited; comments are left behind."""
        draft = cls(source.policy_id, {POLICY: _parse(source.body)})
        for kind in KINDS:
            draft.tables[kind] = _parse(source.texts[draft.file(kind)])
        return draft

    def file(self, table: str) -> str:
        """The file name of a table."""
        if table == POLICY:
            return f"{self.policy_id}.toml"
        named = self.tables[POLICY].get(table, {}).get(KINDS[table])
        return f"{table}-{named or USUAL}.toml"

    def source(self) -> Source:
        """The draft as texts."""
        texts = {self.file(kind): write(self.tables[kind]) for kind in KINDS}
        return Source(self.policy_id, write(self.tables[POLICY]), texts)

    def place(self, fault: Fault) -> str:
        """Where a fault stands."""
        table = next((one for one in self.tables if self.file(one) == fault.file), POLICY)
        return f"{table}:{fault.key}"

    def get(self, place: str) -> Any:
        """The value at a place, None where there is none."""
        found: Any = self.tables
        for step in steps(place):
            found = _within(found, step)
        return found

    def put(self, place: str, value: Any) -> Draft:
        """With another value there; nothing takes the key away, and tables that held nothing else with it."""
        draft = self._copy()
        _set(draft.tables, steps(place), value)
        return draft

    def add(self, place: str, item: dict[str, Any]) -> Draft:
        """With one more table at the end of the list at a place."""
        return self.put(place, [*(self.get(place) or []), item])

    def remove(self, place: str) -> Draft:
        """Without the table at a place like "policy:channel[2]"."""
        *above, number = steps(place)
        return self.put(join(above), [one for n, one in enumerate(self.get(join(above)), 1) if n != number])

    def move(self, place: str, by: int) -> Draft:
        """With the table at a place that many further on in its list; at the ends nothing moves."""
        *above, number = steps(place)
        items = self._copy().get(join(above))
        assert isinstance(number, int)
        there = number - 1 + by
        if not 0 <= there < len(items):
            return self
        items.insert(there, items.pop(number - 1))
        return self.put(join(above), items)

    def numbered(self, version: int, before: Draft) -> Draft:
        """As this version: every text that differs from `before` becomes the association's own, with the same number."""
        draft = self.put(f"{POLICY}:version", version)
        for kind, key in KINDS.items():
            if self.tables[kind] == before.tables[kind]:
                continue
            draft = draft.put(f"{POLICY}:{kind}.{key}", f"{self.policy_id}-{version}").put(f"{kind}:source", "board")
            if kind != "requirements":
                draft = draft.put(f"{kind}:id", self.policy_id).put(f"{kind}:version", min(version, 999))
        return draft

    def _copy(self) -> Draft:
        return replace(self, tables=copy.deepcopy(self.tables))


def steps(place: str) -> list[str | int]:
    """A place as the way to it."""
    return [name or int(number) for name, number in _STEP.findall(place)]


def join(path: list[str | int]) -> str:
    """The way as a place again."""
    table, *rest = path
    written = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in rest)
    return f"{table}:{written.removeprefix('.')}"


def _within(found: Any, step: str | int) -> Any:
    if isinstance(step, int):
        return found[step - 1] if isinstance(found, list) and step <= len(found) else None
    return found.get(step) if isinstance(found, dict) else None


def _parse(text: str) -> dict[str, Any]:
    return tomllib.loads(text, parse_float=Decimal)


def _set(tables: dict[str, Any], path: list[str | int], value: Any) -> None:
    """Set a value in place."""
    found: Any = tables
    for step in path[:-1]:
        inner = _within(found, step)
        if inner is None:
            inner = found[step] = {}
        found = inner
    last = path[-1]
    if isinstance(last, int):
        found[last - 1] = value
    elif value not in _EMPTY:
        found[last] = value
    else:
        found.pop(last, None)
        if found == {} and len(path) > 2 and isinstance(path[-2], str):
            _set(tables, path[:-1], None)
