"""Questions to be answered by pen: boxes to tick, boxes for digits, and room to write, in rows of one or two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.printing.blocks import Block, baseline
from desktop.printing.canvas import Align, Canvas
from desktop.printing.content import Ask
from desktop.printing.lines import Line, line_width, wrap
from desktop.printing.style import CELL, INK, LABEL, MUTED, RULE, TINT, TextStyle

_HINT: TextStyle = replace(LABEL, colour=MUTED)
_SIDE, _PAD = 5.0, 4.0  # padding of a cell: beside the text, above and below it
_TICK, _TICK_GAP, _TICK_APART = 8.5, 4.0, 12.0
_DIGIT, _DIGIT_APART = 13.5, 6.0
_LINE = 17.0
"""Room for one line of handwriting."""

_LABEL = 0.19  # of the whole width, also where two questions share a row


@dataclass(frozen=True)
class _Cell:
    """One question with so much of the row."""

    ask: Ask
    label: float
    room: float

    def height(self) -> float:
        return max(len(self.labels()) * LABEL.leading, self._answer()) + 2 * _PAD

    def labels(self) -> tuple[Line, ...]:
        return wrap(LABEL.face, self.ask.label, LABEL.size, self.label - 2 * _SIDE)

    def ticks(self) -> Iterator[tuple[float, int, str, bool]]:
        """Each box: how far from the right, in which line, its words, whether it is ticked."""
        x, line, room = 0.0, 0, self.room - 2 * _SIDE
        for words, ticked in self.ask.ticks:
            wide = _TICK + _TICK_GAP + line_width(CELL.face, words) * CELL.size / 1000
            if x and x + wide > room:
                x, line = 0.0, line + 1
            yield x, line, words, ticked
            x += wide + _TICK_APART

    def _answer(self) -> float:
        ticked = max((line + 1 for _, line, _, _ in self.ticks()), default=0)
        digits = _DIGIT if self.ask.digits else 0.0
        return max(ticked * _LINE, digits, self.ask.lines * _LINE)

    def draw(self, canvas: Canvas, right: float, top: float, height: float) -> None:
        canvas.box(right - self.label, top - height, self.label, height, TINT, RULE)
        canvas.box(right - self.label - self.room, top - height, self.room, height, stroke=RULE)
        y = top - _PAD - baseline(LABEL)
        for line in self.labels():
            canvas.text(LABEL, right - _SIDE, y, line.text)
            y -= LABEL.leading
        edge = right - self.label - _SIDE
        for x, row, words, ticked in self.ticks():
            self._draw_tick(canvas, edge - x, top - _PAD - row * _LINE, words, ticked)
        if self.ask.digits:
            self._draw_digits(canvas, edge, top - (height - _DIGIT) / 2)
        elif self.ask.hint:
            left = right - self.label - self.room + _SIDE
            canvas.text(_HINT, left, top - height + _PAD + 4, self.ask.hint, Align.LEFT)

    def _draw_tick(self, canvas: Canvas, right: float, top: float, words: str, ticked: bool) -> None:
        low = top - _LINE / 2 - _TICK / 2
        canvas.box(right - _TICK, low, _TICK, _TICK, stroke=INK, thickness=0.7)
        if ticked:
            shape = ((0.2, 0.5), (0.42, 0.24), (0.84, 0.8))
            canvas.polyline([(right - _TICK + x * _TICK, low + y * _TICK) for x, y in shape], INK, 1.4)
        y = top - _LINE / 2 - CELL.size * 0.31
        canvas.text(CELL, right - _TICK - _TICK_GAP, y, words)

    def _draw_digits(self, canvas: Canvas, right: float, top: float) -> None:
        """Groups of boxes, written into from the left."""
        side = min(_DIGIT, (self.room - 2 * _SIDE - _DIGIT_APART * (len(self.ask.digits) - 1)) / sum(self.ask.digits))
        x = right - side * sum(self.ask.digits) - _DIGIT_APART * (len(self.ask.digits) - 1)
        for count in self.ask.digits:
            for _ in range(count):
                canvas.box(x, top - _DIGIT, side, _DIGIT, stroke=INK, thickness=0.5)
                x += side
            x += _DIGIT_APART


@dataclass(frozen=True)
class AskRows(Block):
    """Rows of questions; a page ends between two rows."""

    rows: tuple[tuple[Ask, ...], ...]
    after: float = 4.0

    def height(self, width: float) -> float:
        return sum(self._row(row, width) for row in self.rows) + self.after

    def least(self, width: float) -> float:
        return sum(self._row(row, width) for row in self.rows[:2])

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        taken = 0.0
        for index, row in enumerate(self.rows):
            taken += self._row(row, width)
            if taken > room:
                first = replace(self, rows=self.rows[:index], after=0.0)
                return (first, replace(self, rows=self.rows[index:])) if index else None
        return None

    def draw(self, canvas: Canvas, right: float, top: float, width: float) -> None:
        for row in self.rows:
            x, height = right, self._row(row, width)
            for cell in _cells(row, width):
                cell.draw(canvas, x, top, height)
                x -= cell.label + cell.room
            top -= height

    def _row(self, row: tuple[Ask, ...], width: float) -> float:
        return max(cell.height() for cell in _cells(row, width))


def _cells(row: tuple[Ask, ...], width: float) -> list[_Cell]:
    label = width * _LABEL
    return [_Cell(ask, label, width / len(row) - label) for ask in row]


def ask_rows(asks: Sequence[Ask]) -> AskRows:
    """Two questions to a row; a wide one, and one left over before it, takes the whole row."""
    rows: list[tuple[Ask, ...]] = []
    waiting: Ask | None = None
    for ask in asks:
        if ask.wide:
            rows += [(waiting,), (ask,)] if waiting else [(ask,)]
            waiting = None
        elif waiting:
            rows.append((waiting, ask))
            waiting = None
        else:
            waiting = ask
    return AskRows(tuple([*rows, (waiting,)] if waiting else rows))
