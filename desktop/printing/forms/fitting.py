"""Papers that must keep to one page: the same blocks in smaller print, and passages cut where a reader is told so."""

from __future__ import annotations

from dataclasses import replace

from desktop.printing.blocks import Block, Paragraph
from desktop.printing.lattice import Cell, Lattice, Row
from desktop.printing.style import TextStyle


def sized(block: Block, scale: float) -> Block:
    """The block with its letters so many times as large; headings keep their size."""
    if scale == 1.0:
        return block
    if isinstance(block, Paragraph):
        return replace(block, style=_smaller(block.style, scale), after=block.after * scale)
    if isinstance(block, Lattice):
        head = _row(block.head, scale) if block.head else None
        return replace(block, rows=tuple(_row(row, scale) for row in block.rows), head=head)
    return block


def trimmed(text: str, most: int, rest: str) -> str:
    """The beginning of a text, whole words of it, and where the rest stands."""
    if len(text) <= most:
        return text
    kept = text[:most].rsplit(None, 1)[0]
    return f"{kept} … {rest}"


def _row(row: Row, scale: float) -> Row:
    return replace(row, cells=tuple(_cell(cell, scale) for cell in row.cells))


def _cell(cell: Cell, scale: float) -> Cell:
    return replace(cell, style=_smaller(cell.style, scale))


def _smaller(style: TextStyle, scale: float) -> TextStyle:
    return replace(style, size=round(style.size * scale, 2), leading=round(style.leading * scale, 2))
