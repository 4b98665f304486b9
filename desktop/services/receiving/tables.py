"""Tables as they come from a website: a workbook or separated text in any usual encoding, read into plain cells.

Nothing is guessed about what a cell means, and nothing is lost: a number keeps its digits, a day becomes year/month/day,
a formula without a stored result stays as it was written.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.errors import BadTable
from desktop.messages import tr
from desktop.text import clean

MOST_BYTES, MOST_ROWS, MOST_COLUMNS, MOST_LETTERS = 20 * 1024 * 1024, 20_000, 200, 10_000
_UNPACKED = 300 * 1024 * 1024
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE = 64 * 1024
_NARROWEST = 2
_HEADER_WITHIN = 15  # rows: above it stand a title, a date, an empty line

Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: its number in the file, as a person counts it, and its cells."""

    number: int
    cells: Cells


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as it stands in a file, before anybody knows which of its lines is the header."""

    name: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A header and the rows under it, each as wide as the header."""

    sheet: str
    header: Cells
    rows: tuple[Row, ...]
    above: int
    """Lines above the header that are no application."""


def read(file: Path, content: bytes) -> tuple[Grid, ...]:
    """Every sheet of a file that holds anything. Raises BadTable with what to do about it."""
    if len(content) > MOST_BYTES:
        raise BadTable(
            why=tr("It is larger than {size} megabytes: divide it into several files.", size=MOST_BYTES >> 20)
        )
    grids = _workbook(content) if content.startswith(b"PK") else (_separated(file, content),)
    found = tuple(grid for grid in grids if grid.rows)
    if not found:
        raise BadTable(why=tr("There is nothing in it."))
    return found


def table(grid: Grid, known: Iterable[str], key: Callable[[str], str]) -> Table:
    """The grid from its header on: the line that holds most of the `known` labels, compared by `key`; else the first
    one with at least two filled cells.
    """
    labels = set(known)
    first = [row for row in grid.rows[:_HEADER_WITHIN] if _filled(row.cells) >= _NARROWEST] or list(grid.rows[:1])
    head = max(first, key=lambda row: (sum(key(cell) in labels for cell in row.cells if cell), -row.number))
    place = grid.rows.index(head)
    below = grid.rows[place + 1 :]
    width = max((len(row.cells) for row in (head, *below)), default=0)
    return Table(grid.name, _wide(head.cells, width), tuple(Row(r.number, _wide(r.cells, width)) for r in below), place)


def _wide(cells: Cells, width: int) -> Cells:
    return cells + ("",) * (width - len(cells))


def _filled(cells: Sequence[str]) -> int:
    return sum(bool(cell) for cell in cells)


# --- separated text ---------------------------------------------------------------------------------------------------


def decode(content: bytes) -> str:
    """The text of a file: by its mark, else UTF-16 where every other byte is zero, else UTF-8, else Windows Arabic."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    if encoding := _unmarked_utf16(content[:_SAMPLE]):
        return content.decode(encoding, errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1256", errors="replace")


def _unmarked_utf16(sample: bytes) -> str:
    """Arabic and Latin both keep their upper byte within a few values: one half of the bytes is all 0 and 6."""
    if len(sample) < 4 or b"\x00" not in sample:
        return ""
    halves = {"utf-16-be": sample[0::2], "utf-16-le": sample[1::2]}
    high = {name: sum(byte in (0, 6) for byte in half) / len(half) for name, half in halves.items()}
    best = max(high, key=lambda name: high[name])
    return best if high[best] > 0.9 else ""


def delimiter(text: str) -> str:
    """What separates the cells: the one that makes most lines equally wide."""
    if text[:4].lower() == "sep=" and len(text) > 4:
        return text[4]
    sample = text[:_SAMPLE]
    return max(_DELIMITERS, key=lambda one: _evenness(sample, one))


def _evenness(sample: str, separator: str) -> tuple[float, int]:
    widths = [len(cells) for cells in _lines(sample, separator, most=50) if any(cells)]
    if not widths or max(widths) < _NARROWEST:
        return (0.0, 0)
    usual = max(set(widths), key=lambda width: (widths.count(width), width))
    return (widths.count(usual) / len(widths) if usual >= _NARROWEST else 0.0, usual)


def _separated(file: Path, content: bytes) -> Grid:
    text = decode(content).replace("\x00", "")
    separator = delimiter(text)
    if text[:4].lower() == "sep=":
        text = text.partition("\n")[2]
    return Grid(file.stem, _numbered(_lines(text, separator, most=MOST_ROWS + _HEADER_WITHIN)))


def _lines(text: str, separator: str, *, most: int) -> Iterator[Sequence[str]]:
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for number, cells in enumerate(lines):
            if number >= most:
                return
            yield cells
    except csv.Error as error:
        raise BadTable(why=tr("Its lines cannot be told apart. Save it anew as a workbook (.xlsx).")) from error


# --- workbooks --------------------------------------------------------------------------------------------------------


def _workbook(content: bytes) -> Iterator[Grid]:
    import openpyxl  # late: 100 ms that nobody needs before a workbook is opened

    try:
        formulas = _inspect(content)
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        written = openpyxl.load_workbook(io.BytesIO(content), read_only=True) if formulas else None
        for sheet in book.worksheets:
            plain = _cells(sheet)
            source = _cells(written[sheet.title]) if written is not None else None
            yield Grid(sheet.title, _numbered(_completed(plain, source)))
    except BadTable:
        raise
    except Exception as error:  # whatever a damaged workbook does to its reader, it is the file's fault
        raise BadTable(
            why=tr("It is no workbook that can be read. Open it, and save it anew as a workbook (.xlsx).")
        ) from error


def _inspect(content: bytes) -> bool:
    """Whether formulas stand in it; refuses what would unpack without end, or declares entities of its own."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        if sum(part.file_size for part in packed.infolist()) > _UNPACKED:
            raise BadTable(why=tr("It unpacks to far more than a table of applications."))
        found = False
        for part in packed.infolist():
            if part.filename.endswith((".xml", ".rels")):
                text = packed.read(part)
                if b"<!DOCTYPE" in text[:4096] or b"<!ENTITY" in text[:4096]:
                    raise BadTable(why=tr("It holds parts that no table of applications needs."))
                found = found or ("/worksheets/" in part.filename and (b"<f>" in text or b"<f " in text))
        return found


def _cells(sheet: Any) -> Iterator[tuple[Any, ...]]:
    rows: Iterator[tuple[Any, ...]] = sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS + 1)
    return rows


def _completed(plain: Iterator[tuple[Any, ...]], source: Iterator[tuple[Any, ...]] | None) -> Iterator[Sequence[str]]:
    """A formula whose result was never stored stays as it was written."""
    for cells in plain:
        behind = next(source, ()) if source is not None else ()
        yield [
            _text(cell if cell is not None or place >= len(behind) else behind[place])
            for place, cell in enumerate(cells)
        ]


def _text(cell: Any) -> str:
    """A cell as a person reads it."""
    match cell:
        case None:
            return ""
        case bool():
            return "TRUE" if cell else "FALSE"
        case dt.datetime():
            return f"{cell:%Y/%m/%d}" if cell.time() == dt.time() else f"{cell:%Y/%m/%d %H:%M}"
        case dt.date():
            return f"{cell:%Y/%m/%d}"
        case float() if cell.is_integer() and abs(cell) < 1e15:
            return str(int(cell))
        case _:
            return str(cell)


def _numbered(lines: Iterable[Sequence[str]]) -> tuple[Row, ...]:
    """The lines that hold anything, cleaned, each with its number in the file; what is too much is refused, never cut."""
    found = []
    for number, cells in enumerate(lines, 1):
        cleaned = tuple(_cleaned(cell, number) for cell in cells)
        while cleaned and not cleaned[-1]:
            cleaned = cleaned[:-1]
        if len(cleaned) > MOST_COLUMNS:
            raise BadTable(why=tr("It has more than {most} columns.", most=MOST_COLUMNS))
        if cleaned:
            found.append(Row(number, cleaned))
        if len(found) > MOST_ROWS:
            raise BadTable(why=tr("It holds more than {most} rows: divide it into several files.", most=MOST_ROWS))
    return tuple(found)


def _cleaned(cell: str, number: int) -> str:
    if len(cell) > MOST_LETTERS:
        raise BadTable(why=tr("A cell of row {number} is longer than any answer can be.", number=number))
    return "\n".join(line for line in map(clean, cell.splitlines()) if line)
