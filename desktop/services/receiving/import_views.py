"""What an import shows before anything is written, and after."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.services.receiving.tables import Table
from desktop.values import Value

Progress = Callable[[int, int], None]
"""Told how many rows are done, of how many."""


class Standing(StrEnum):
    """What will become of a row."""

    READY = "ready"
    KEPT = "kept"  # some cells cannot be read: they are kept as they were typed
    ALIKE = "alike"  # somebody on file, or in a row above, may be the same person
    KNOWN = "known"  # taken in before: it is never taken in again
    EMPTY = "empty"  # nothing in it belongs to a question


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the file: its label, the question it stands for ("" for none), and a first cell as an example."""

    label: str
    code: str
    example: str


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that was read: its sheets, the table of one of them, and what its columns seem to stand for."""

    file_name: str
    sha256: str
    sheets: tuple[str, ...]
    table: Table
    columns: tuple[Column, ...]
    before: str = ""  # when this very file was taken in, and by whom


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell that stands for a question: as it was typed, and why it cannot be so ("" if it can)."""

    code: str
    label: str
    text: str
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Alike:
    """Somebody who may be the same: a file, or a row further up; and why."""

    name: str
    number: str
    reasons: tuple[str, ...]
    certain: bool = False
    application_id: str = ""


@dataclass(frozen=True, slots=True)
class Applicant:
    """One row, read: the answers by record and field, the texts that cannot be answers, and who it may be."""

    number: int
    fingerprint: str
    own_text: tuple[tuple[str, str], ...]
    name: str
    answers: Mapping[str, Mapping[str, Value]]
    typed: Mapping[str, Mapping[str, str]]
    cells: tuple[Cell, ...]
    submitted_at: str = ""
    submitted_on: dt.date | None = None
    alike: tuple[Alike, ...] = ()
    known_as: str = ""  # the number of the application made of this row before

    @property
    def id(self) -> int:
        """What tells this row from others in a list."""
        return self.number

    @property
    def faults(self) -> tuple[Cell, ...]:
        """The cells that cannot be read."""
        return tuple(cell for cell in self.cells if cell.fault)

    @property
    def standing(self) -> Standing:
        """What will become of it."""
        if self.known_as:
            return Standing.KNOWN
        if not self.cells:
            return Standing.EMPTY
        if self.alike:
            return Standing.ALIKE
        return Standing.KEPT if self.faults else Standing.READY

    @property
    def proposed(self) -> bool:
        """Whether it is taken in unless somebody says otherwise: not what is known, nor what is certainly on file."""
        return self.standing not in (Standing.KNOWN, Standing.EMPTY) and not any(one.certain for one in self.alike)


@dataclass(frozen=True, slots=True)
class Preview:
    """Everything an import would do. Nothing has been written."""

    file_name: str
    sha256: str
    sheet: str
    applicants: tuple[Applicant, ...]
    unused: tuple[str, ...]  # columns that fill no question
    whole: bool = True  # whether every row was looked at

    def count(self, standing: Standing) -> int:
        """How many rows stand so."""
        return sum(one.standing is standing for one in self.applicants)


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of an import."""

    written: int
    known: int
    left: int
    whole: bool = True
    application_ids: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class OriginView:
    """Where the file of an application came from, and the row's own text as (column, cell)."""

    source: str
    row: str
    submitted_at: str
    taken_in: str
    own_text: tuple[tuple[str, str], ...]
