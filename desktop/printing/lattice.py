"""Ruled cells: label and value pairs, and tables whose head is repeated on every page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from desktop.printing.blocks import Block, baseline
from desktop.printing.canvas import Align, Canvas
from desktop.printing.content import Entry, Listing
from desktop.printing.lines import Line, wrap
from desktop.printing.style import CELL, HEAD_CELL, LABEL, RULE, TINT, VALUE, Colour, TextStyle
from desktop.text import ltr

_SIDE, _SIDE_CENTRED, _ABOVE = 5.0, 2.5, 3.0  # padding of a cell
_LABEL_SHARE = 0.36  # of a column of the grid
_WORTH_SPLITTING = 160.0  # a row lower than this moves to the next page as a whole

_SCOPES = {HEAD_CELL: "column", LABEL: "row"}
"""Of the cells that say what others mean."""


@dataclass(frozen=True)
class Cell:
    """Text in a rectangle, `share` of the width of its lattice."""

    text: str
    style: TextStyle
    share: float
    align: Align = Align.RIGHT
    fill: Colour = ""
    start: int = 0
    stop: int | None = None

    def lines(self, width: float) -> tuple[Line, ...]:
        """The lines of this part of the cell, in a lattice of this width."""
        side = _SIDE_CENTRED if self.align is Align.CENTRE else _SIDE
        room = max(width * self.share - 2 * side, self.style.size)
        return wrap(self.style.face, self.text, self.style.size, room)[self.start : self.stop]


_SetRow = tuple[tuple[tuple[Line, ...], ...], float]


@dataclass(frozen=True)
class Row:
    """Cells of one height, from the right."""

    cells: tuple[Cell, ...]
    _set: dict[float, _SetRow] = field(default_factory=dict, init=False, repr=False, compare=False)

    def height(self, width: float) -> float:
        """As high as its longest cell."""
        return self._lines(width)[1]

    def _lines(self, width: float) -> _SetRow:
        """The lines of each cell, and the height; worked out once, asked for on the way to the page and on it."""
        if width not in self._set:
            lines = tuple([cell.lines(width) for cell in self.cells])
            highest = max([len(own) * cell.style.leading for own, cell in zip(lines, self.cells, strict=True)])
            self._set[width] = (lines, highest + 2 * _ABOVE)
        return self._set[width]

    def split(self, width: float, room: float) -> tuple[Row, Row] | None:
        """Every cell parted after the same number of lines; the longest leaves two at least on either side."""
        leading = max(cell.style.leading for cell in self.cells)
        longest = max(len(lines) for lines in self._lines(width)[0])
        fitting = min(int((room - 2 * _ABOVE) // leading), longest - 2)
        if fitting < 2:
            return None
        first = tuple(replace(cell, stop=cell.start + fitting) for cell in self.cells)
        return Row(first), Row(tuple(replace(cell, start=cell.start + fitting) for cell in self.cells))

    def draw(self, canvas: Canvas, right: float, top: float, width: float) -> None:
        """Fills, frames and text; first lines stand on one baseline."""
        texts, height = self._lines(width)
        drop = max([baseline(cell.style) for cell in self.cells])
        for cell, lines in zip(self.cells, texts, strict=True):
            wide = width * cell.share
            canvas.box(right - wide, top - height, wide, height, cell.fill, RULE)
            x = right - _SIDE
            if cell.align is not Align.RIGHT:
                x = right - wide / 2 if cell.align is Align.CENTRE else right - wide + _SIDE
            y = top - _ABOVE - drop
            scope = _SCOPES.get(cell.style, "")
            with canvas.tagged("TH" if scope else "TD", scope=scope):
                for line in lines:
                    canvas.text(cell.style, x, y, line.text, cell.align)
                    y -= cell.style.leading
            right -= wide


@dataclass(frozen=True)
class Lattice(Block):
    """Rows under an optional head that is repeated on every page."""

    rows: tuple[Row, ...]
    head: Row | None = None
    after: float = 4.0

    def height(self, width: float) -> float:
        return self._head(width) + sum(row.height(width) for row in self.rows) + self.after

    @property
    def trailing(self) -> float:
        return self.after

    def least(self, width: float) -> float:
        together = 2 if self.head is not None else 1  # a lone row under its head looks like the whole table
        return self._head(width) + sum(min(row.height(width), _WORTH_SPLITTING) for row in self.rows[:together])

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        taken = self._head(width)
        for index, row in enumerate(self.rows):
            height = row.height(width)
            if taken + height > room:
                return self._split_at(index, row, width, room - taken)
            taken += height
        return None

    def _split_at(self, index: int, row: Row, width: float, room: float) -> tuple[Block, Block] | None:
        before, after = self.rows[:index], self.rows[index:]
        if row.height(width) > _WORTH_SPLITTING and (parts := row.split(width, room)):
            before, after = (*before, parts[0]), (parts[1], *after[1:])
        elif self.head is not None and len(before) == 1 and before[0].height(width) <= _WORTH_SPLITTING:
            return None
        elif self.head is not None and len(after) == 1 and len(before) > 2:
            before, after = before[:-1], (before[-1], *after)
        return (replace(self, rows=before, after=0.0), replace(self, rows=after)) if before else None

    def draw(self, canvas: Canvas, right: float, top: float, width: float) -> None:
        with canvas.tagged("Table"):
            for row in (self.head, *self.rows):
                if row is not None:
                    with canvas.tagged("TR"):
                        row.draw(canvas, right, top, width)
                    top -= row.height(width)

    def _head(self, width: float) -> float:
        return self.head.height(width) if self.head else 0.0


def grid(entries: Sequence[Entry], columns: int = 2) -> Lattice:
    """Label and value pairs in two columns; a `wide` entry, or one left over, takes the whole row."""
    rows: list[list[Entry]] = []
    for entry in entries:
        fits = rows and len(rows[-1]) < columns and not (entry.wide or rows[-1][0].wide)
        if fits:
            rows[-1].append(entry)
        else:
            rows.append([entry])
    return Lattice(tuple(_grid_row(row, columns) for row in rows))


def _grid_row(entries: list[Entry], columns: int) -> Row:
    label = _LABEL_SHARE / columns
    cells: list[Cell] = []
    for index, entry in enumerate(entries):
        last = index == len(entries) - 1
        whole = (columns - index if last else 1) / columns
        value = ltr(entry.value) if entry.ltr else entry.value
        cells.append(Cell(entry.label, LABEL, label, fill=TINT))
        cells.append(Cell(value, VALUE, whole - label))
    return Row(tuple(cells))


def table(listing: Listing, style: TextStyle = CELL) -> Lattice:
    """A table: identifiers and dates in the middle of their cells, words at the right."""
    count = len(listing.heads)
    weights = listing.weights or (1.0,) * count
    shares = [weight / sum(weights) for weight in weights]
    aligns = [Align.CENTRE if column in listing.ltr else Align.RIGHT for column in range(count)]
    head = Row(
        tuple(
            Cell(text, HEAD_CELL, share, align, TINT)
            for text, share, align in zip(listing.heads, shares, aligns, strict=True)
        )
    )
    empty = ((" ",) * count,) * max(0, listing.least_rows - len(listing.rows))
    rows = [
        Row(
            tuple(
                Cell(ltr(text) if column in listing.ltr else text, style, shares[column], aligns[column])
                for column, text in enumerate(row)
            )
        )
        for row in (*listing.rows, *empty)
    ]
    return Lattice(tuple(rows), head)
