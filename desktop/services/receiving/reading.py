"""From the rows of a table to applicants: what each answers, what cannot be read, and what tells one row from another.

Pure: nothing is looked up and nothing is written.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.dates import WrittenDate
from desktop.errors import InputError
from desktop.models.base import fields_of
from desktop.models.person import Person, full_name
from desktop.services.receiving import cells
from desktop.services.receiving.asked import FULL_NAME, SUBMITTED, Target, Words, key
from desktop.services.receiving.import_views import Applicant, Cell
from desktop.services.receiving.tables import Row, Table
from desktop.services.sections import NAMES
from desktop.values import Value

_TURNS = {"person.id_type": 0, FULL_NAME: 2}
"""The kind of a document is read before its number, and a whole name after the parts that have columns of their own."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How a table is read: what each of its columns stands for, and the words for it."""

    table: Table
    targets: tuple[Target | None, ...]
    words: Words
    month_first: frozenset[int]
    today: dt.date


def plan(table: Table, codes: Sequence[str], known: Mapping[str, Target], words: Words, today: dt.date) -> Plan:
    """Decide once for all rows what a column means, and in which order it writes its days."""
    targets = tuple(known.get(code) for code in codes)
    american = frozenset(
        place
        for place, target in enumerate(targets)
        if target is not None and cells.months_first([row.cells[place] for row in table.rows], words)
    )
    return Plan(table, targets, words, american, today)


def fingerprint(header: Sequence[str], row: Row) -> str:
    """What a row says, whatever its place and the order of its columns: the same row again is the same application."""
    said = sorted((key(label) or label, cell) for label, cell in zip(header, row.cells, strict=True) if cell)
    return hashlib.sha256(json.dumps(said, ensure_ascii=False).encode()).hexdigest()


def applicant(plan: Plan, row: Row) -> Applicant:
    """One row, read by the plan."""
    reader = _Reader(plan.today)
    for place in sorted(range(len(plan.targets)), key=lambda one: _order(plan.targets[one])):
        target, text = plan.targets[place], row.cells[place]
        if target is not None and text:
            reader.take(target, text, plan.words, month_first=place in plan.month_first)
    header = plan.table.header
    person = {**reader.typed.get("person", {}), **_texts(reader.answers.get("person", {}))}
    return Applicant(
        row.number,
        fingerprint(header, row),
        tuple((label, cell) for label, cell in zip(header, row.cells, strict=True) if cell),
        full_name(*(person.get(name) for name in NAMES)),
        reader.answers,
        reader.typed,
        tuple(reader.cells),
        reader.submitted_at,
        reader.submitted_on,
    )


def _order(target: Target | None) -> int:
    return _TURNS.get(target.code, 1) if target is not None else 1


def _texts(answers: Mapping[str, Value]) -> dict[str, str]:
    return {name: value for name, value in answers.items() if isinstance(value, str)}


class _Reader:
    """Collects what the cells of one row answer."""

    def __init__(self, today: dt.date) -> None:
        self._today = today
        self.answers: dict[str, dict[str, Value]] = {}
        self.typed: dict[str, dict[str, str]] = {}
        self.cells: list[Cell] = []
        self.submitted_at = ""
        self.submitted_on: dt.date | None = None

    def take(self, target: Target, text: str, words: Words, *, month_first: bool) -> None:
        """Read one cell."""
        if target.code == SUBMITTED:
            self._submitted(target, text, words, month_first=month_first)
        elif target.code == FULL_NAME:
            self._named(target, text, words)
        else:
            if target.code == "person.id_number":
                self._identified(text)
            fault = self._answer(
                target.record, target.field, cells.read(target, text, words, month_first=month_first), text
            )
            self.cells.append(Cell(target.code, target.label, text, fault))

    def _answer(self, record: str, field: Any, given: object, text: str) -> str:
        mine = self.answers.setdefault(record, {})
        try:
            mine[field.name] = field.parse(given, {**mine, "today": self._today})
        except InputError as wrong:
            self.typed.setdefault(record, {})[field.name] = text
            return wrong.say()
        return ""

    def _named(self, target: Target, text: str, words: Words) -> None:
        """A whole name fills the parts that have no column of their own."""
        faults = [
            self._answer("person", fields_of(Person)[name], part, part)
            for name, part in cells.names(text, words).items()
            if not self._has("person", name)
        ]
        self.cells.append(Cell(target.code, target.label, text, next((fault for fault in faults if fault), "")))

    def _identified(self, text: str) -> None:
        """A number is judged by the kind of its document; where no column says the kind, its first digit does."""
        if not self._has("person", "id_type") and (kind := cells.identity_kind(text)):
            self.answers.setdefault("person", {})["id_type"] = kind

    def _submitted(self, target: Target, text: str, words: Words, *, month_first: bool) -> None:
        """When it was sent: the day on which its documents are judged, unless it has not come yet."""
        self.submitted_at, fault = text, ""
        try:
            day = WrittenDate.parse(cells.day(text, words, month_first=month_first)).day
            self.submitted_on = day if day <= self._today else None
        except InputError as wrong:
            fault = wrong.say()
        self.cells.append(Cell(target.code, target.label, text, fault))

    def _has(self, record: str, name: str) -> bool:
        return name in self.answers.get(record, {}) or name in self.typed.get(record, {})
