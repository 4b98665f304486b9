"""From plain content to blocks: what several papers share."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.messages import mark, tr
from desktop.printing.asks import ask_rows
from desktop.printing.blocks import Block, Checks, Paragraph, Section
from desktop.printing.content import Asks, Choices, Group, Listing, Part, Passage
from desktop.printing.lattice import grid, table
from desktop.printing.writing import WritingLines

_ORDINALS = (
    mark("First"),
    mark("Second"),
    mark("Third"),
    mark("Fourth"),
    mark("Fifth"),
    mark("Sixth"),
    mark("Seventh"),
    mark("Eighth"),
    mark("Ninth"),
    mark("Tenth"),
    mark("Eleventh"),
    mark("Twelfth"),
    mark("Thirteenth"),
    mark("Fourteenth"),
    mark("Fifteenth"),
    mark("Sixteenth"),
    mark("Seventeenth"),
    mark("Eighteenth"),
    mark("Nineteenth"),
    mark("Twentieth"),
    mark("Twenty-first"),
    mark("Twenty-second"),
)


def numbered(parts: Iterable[Part]) -> list[Block]:
    """Parts under headings that begin with First, Second ..."""
    blocks: list[Block] = []
    for index, part in enumerate(parts):
        title = f"{tr(_ORDINALS[index])}: {part.title}" if index < len(_ORDINALS) else part.title
        blocks += [Section(title), body(part)]
    return blocks


def body(part: Part) -> Block:
    """The block of one part, without its heading."""
    match part:
        case Group(entries=entries):
            return grid(entries)
        case Listing():
            return table(part)
        case Choices(items=items, columns=columns):
            return Checks(items, columns)
        case Passage(text=text):
            return Paragraph(text)
        case Asks(asks=asks):
            return ask_rows(asks)


def prose(text: str, lines: int = 3) -> Block:
    """A passage, or lines to write it on."""
    return Paragraph(text) if text else WritingLines(lines)
