"""The vocabulary of papers: headings, prose, notices, tick boxes. A block knows its height and draws itself.

x runs from the right edge leftwards, y from the top downwards; lengths in points. What does not fit on a page is split
where a reader would expect it, never clipped.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace

from desktop.printing.canvas import Canvas
from desktop.printing.lines import Line, wrap
from desktop.printing.style import ACCENT, BAND, BODY, BODY_BOLD, HEADING, INK, TINT, TextStyle


def baseline(style: TextStyle) -> float:
    """From the top of a line to its baseline: the letters stand in the middle of their leading."""
    return style.leading / 2 + style.size * 0.31


class Block(ABC):
    """A piece of a paper, as wide as it is told to be."""

    keep_with_next = False

    @abstractmethod
    def height(self, width: float) -> float:
        """How high the whole block is."""

    @property
    def trailing(self) -> float:
        """The empty space at its end, which need not fit on the page."""
        return 0.0

    @abstractmethod
    def draw(self, canvas: Canvas, right: float, top: float, width: float) -> None:
        """Draw it with its upper right corner there."""

    def least(self, width: float) -> float:
        """The room without which it does not begin on a page."""
        return self.height(width)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """A first part that fits into the room, and the rest; None if it should not be parted here."""
        return None


@dataclass(frozen=True)
class Spacer(Block):
    """Empty height."""

    points: float = 6.0

    def height(self, width: float) -> float:
        return self.points

    def draw(self, canvas: Canvas, right: float, top: float, width: float) -> None:
        """Nothing."""


@dataclass(frozen=True)
class Section(Block):
    """A heading on a band, never the last thing on a page."""

    title: str
    keep_with_next = True

    _before, _pad, _after = 7.0, 1.6, 3.5

    def height(self, width: float) -> float:
        return self._before + self._band(width) + self._after

    def draw(self, canvas: Canvas, right: float, top: float, width: float) -> None:
        top -= self._before
        band = self._band(width)
        canvas.box(right - width, top - band, width, band, BAND)
        canvas.box(right - 3, top - band, 3, band, ACCENT)
        with canvas.tagged("H2"):
            for index, line in enumerate(self._lines(width)):
                y = top - self._pad - index * HEADING.leading - baseline(HEADING)
                canvas.text(HEADING, right - 10, y, line.text)

    def _lines(self, width: float) -> tuple[Line, ...]:
        return wrap(HEADING.face, self.title, HEADING.size, width - 16)

    def _band(self, width: float) -> float:
        return len(self._lines(width)) * HEADING.leading + 2 * self._pad


@dataclass(frozen=True)
class Paragraph(Block):
    """Prose, justified unless told otherwise; `label` hangs in the margin of a clause. Two lines stay together."""

    text: str
    style: TextStyle = BODY
    justified: bool = True
    after: float = 4.0
    label: str = ""
    indent: float = 0.0
    keep_with_next: bool = False
    start: int = 0
    stop: int | None = None
    """The lines of the whole text that this part has."""

    def height(self, width: float) -> float:
        return len(self.lines(width)) * self.style.leading + self.trailing

    @property
    def trailing(self) -> float:
        return self.after if self.stop is None else 0.0

    def least(self, width: float) -> float:
        count = len(self.lines(width))
        return (count if count <= 3 else 2) * self.style.leading

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        count = len(self.lines(width))
        fitting = min(int(room // self.style.leading), count - 2)
        if fitting < 2 or count <= 3:
            return None
        middle = self.start + fitting
        return replace(self, stop=middle, keep_with_next=False), replace(self, start=middle)

    def draw(self, canvas: Canvas, right: float, top: float, width: float) -> None:
        y = top - baseline(self.style)
        with canvas.tagged("P"):
            if self.label and self.start == 0:
                canvas.text(replace(self.style, face=BODY_BOLD.face, colour=ACCENT), right, y, self.label)
            for line in self.lines(width):
                missing = width - self.indent - line.width if self.justified and not line.last else 0.0
                canvas.text(self.style, right - self.indent, y, line.text, missing=missing)
                y -= self.style.leading

    def lines(self, width: float) -> tuple[Line, ...]:
        """The lines of this part."""
        return wrap(self.style.face, self.text, self.style.size, width - self.indent)[self.start : self.stop]


def clauses(texts: tuple[str, ...], style: TextStyle = BODY, after: float = 4.0) -> list[Block]:
    """Numbered clauses, their numbers hanging in the margin."""
    indent = 1.9 * style.size
    return [
        Paragraph(text, style, after=after, label=str(number), indent=indent) for number, text in enumerate(texts, 1)
    ]


@dataclass(frozen=True)
class Notice(Block):
    """Words that must not be missed: a tinted box with a bar at its side, and a title if it has one."""

    body: Paragraph
    title: str = ""
    after: float = 6.0

    _pad = 6.0

    def height(self, width: float) -> float:
        return self._box(width) + self.after

    @property
    def trailing(self) -> float:
        return self.after

    def least(self, width: float) -> float:
        return 2 * self._pad + self._head(width) + self.body.least(self._inner(width))

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        parts = self.body.split(self._inner(width), room - 2 * self._pad - self._head(width))
        if parts is None or not isinstance(parts[0], Paragraph) or not isinstance(parts[1], Paragraph):
            return None
        return replace(self, body=parts[0]), Notice(parts[1], after=self.after)

    def draw(self, canvas: Canvas, right: float, top: float, width: float) -> None:
        box = self._box(width)
        canvas.box(right - width, top - box, width, box, TINT)
        canvas.box(right - 3, top - box, 3, box, ACCENT)
        y = top - self._pad
        with canvas.tagged("P"):
            for line in self._title(width):
                canvas.text(BODY_BOLD, right - 12, y - baseline(BODY_BOLD), line.text)
                y -= BODY_BOLD.leading
        self.body.draw(canvas, right - 12, y, self._inner(width))

    def _inner(self, width: float) -> float:
        return width - 24

    def _title(self, width: float) -> tuple[Line, ...]:
        return wrap(BODY_BOLD.face, self.title, BODY_BOLD.size, self._inner(width)) if self.title else ()

    def _head(self, width: float) -> float:
        return len(self._title(width)) * BODY_BOLD.leading

    def _box(self, width: float) -> float:
        lines = len(self.body.lines(self._inner(width)))
        return 2 * self._pad + self._head(width) + lines * self.body.style.leading


@dataclass(frozen=True)
class Keep(Block):
    """Blocks that stay together on one page; taken apart only if no page could hold them."""

    blocks: tuple[Block, ...]

    def height(self, width: float) -> float:
        return sum(block.height(width) for block in self.blocks)

    @property
    def trailing(self) -> float:
        return self.blocks[-1].trailing if self.blocks else 0.0

    def least(self, width: float) -> float:
        return self.height(width) - self.trailing

    def draw(self, canvas: Canvas, right: float, top: float, width: float) -> None:
        for block in self.blocks:
            block.draw(canvas, right, top, width)
            top -= block.height(width)


@dataclass(frozen=True)
class Checks(Block):
    """Boxes in columns, ticked or empty, each with its label."""

    items: tuple[tuple[str, bool], ...]
    columns: int = 3
    style: TextStyle = BODY

    _side, _gap, _after = 9.0, 6.0, 4.0

    def height(self, width: float) -> float:
        return sum(self._rows(width)) + self._after

    @property
    def trailing(self) -> float:
        return self._after

    def least(self, width: float) -> float:
        return sum(self._rows(width)[:2])

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        fitting, taken = 0, 0.0
        for row in self._rows(width):
            if taken + row > room:
                break
            fitting, taken = fitting + 1, taken + row
        middle = fitting * self.columns
        if not 0 < middle < len(self.items):
            return None
        return replace(self, items=self.items[:middle]), replace(self, items=self.items[middle:])

    def draw(self, canvas: Canvas, right: float, top: float, width: float) -> None:
        for row, height in enumerate(self._rows(width)):
            for column, (label, ticked) in enumerate(self.items[row * self.columns : (row + 1) * self.columns]):
                x, y = right - column * width / self.columns - 2, top - baseline(self.style)
                tick_box(canvas, x - self._side, y - 0.8, self._side, ticked)
                with canvas.tagged("P", said="\u2611" if ticked else "\u2610"):
                    for line in self._label(label, width):
                        canvas.text(self.style, x - self._side - self._gap, y, line.text)
                        y -= self.style.leading
            top -= height

    def _label(self, label: str, width: float) -> tuple[Line, ...]:
        room = width / self.columns - self._side - 2 * self._gap
        return wrap(self.style.face, label, self.style.size, room)

    def _rows(self, width: float) -> list[float]:
        counts = [len(self._label(label, width)) for label, _ in self.items]
        rows = [counts[start : start + self.columns] for start in range(0, len(counts), self.columns)]
        return [max(row) * self.style.leading for row in rows]


def tick_box(canvas: Canvas, x: float, y: float, side: float, ticked: bool) -> None:
    """A box from its lower left corner, ticked or empty."""
    canvas.box(x, y, side, side, stroke=INK, thickness=0.7)
    if ticked:
        points = [
            (x + side * 0.2, y + side * 0.5),
            (x + side * 0.42, y + side * 0.24),
            (x + side * 0.84, y + side * 0.8),
        ]
        canvas.polyline(points, ACCENT, 1.5)
