"""Room for ink beyond lines: marks to tick with a trembling hand, a square for a thumb, boxes for digits."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.messages import tr
from desktop.printing.blocks import Block, baseline
from desktop.printing.canvas import Align, Canvas
from desktop.printing.lines import Line, wrap
from desktop.printing.style import (
    ACCENT,
    BODY_BOLD,
    HEAD_CELL,
    INK,
    MM,
    RULE,
    SMALL,
    TINT,
    WHITE,
    TextStyle,
)

_QUESTION: TextStyle = replace(BODY_BOLD, size=11.5, leading=17.0)
_MARK: TextStyle = replace(BODY_BOLD, size=12.0, colour=ACCENT)


@dataclass(frozen=True)
class Scale(Block):
    """Questions, each with a row of boxes from the lowest mark to the highest, large enough for any hand."""

    questions: tuple[str, ...]
    points: int
    ends: tuple[str, str]
    after: float = 8.0

    _side, _apart, _pad = 8.5 * MM, 3.5 * MM, 5.0

    def height(self, width: float) -> float:
        return self._head(width) + sum(self._row(text, width) for text in self.questions) + self.after

    def least(self, width: float) -> float:
        return self._head(width) + sum(self._row(text, width) for text in self.questions[:2])

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        taken = self._head(width)
        for index, text in enumerate(self.questions):
            taken += self._row(text, width)
            if taken > room:
                parts = replace(self, questions=self.questions[:index], after=0.0)
                return (parts, replace(self, questions=self.questions[index:])) if index else None
        return None

    def draw(self, canvas: Canvas, right: float, top: float, width: float) -> None:
        """The marks run from right to left, as the questions do."""
        boxes, head = right - width + self._boxes(), self._head(width)
        canvas.box(right - width, top - head, width, head, TINT, RULE)
        half = self._boxes() / 2 - 2 * self._pad
        for x, text, align in ((boxes, self.ends[0], Align.RIGHT), (right - width, self.ends[1], Align.LEFT)):
            y = top - self._pad
            for line in wrap(HEAD_CELL.face, text, HEAD_CELL.size, half):
                inset = -self._pad if align is Align.RIGHT else self._pad
                canvas.text(HEAD_CELL, x + inset, y - baseline(HEAD_CELL), line.text, align)
                y -= HEAD_CELL.leading
        top -= head
        for text in self.questions:
            height = self._row(text, width)
            canvas.box(right - width, top - height, width, height, stroke=RULE)
            lines = self._lines(text, width)
            y = top - (height - len(lines) * _QUESTION.leading) / 2
            for line in lines:
                canvas.text(_QUESTION, right - 8, y - baseline(_QUESTION), line.text)
                y -= _QUESTION.leading
            self._draw_boxes(canvas, boxes, top - height / 2)
            top -= height

    def _draw_boxes(self, canvas: Canvas, right: float, middle: float) -> None:
        x = right - self._apart
        for mark in range(1, self.points + 1):
            canvas.box(x - self._side, middle - self._side / 2, self._side, self._side, WHITE, INK, 1.1)
            canvas.text(_MARK, x - self._side / 2, middle - _MARK.size * 0.34, str(mark), Align.CENTRE)
            x -= self._side + self._apart

    def _boxes(self) -> float:
        return self.points * (self._side + self._apart) + self._apart

    def _lines(self, text: str, width: float) -> tuple[Line, ...]:
        return wrap(_QUESTION.face, text, _QUESTION.size, width - self._boxes() - 14)

    def _row(self, text: str, width: float) -> float:
        return max(self._side, len(self._lines(text, width)) * _QUESTION.leading) + 2 * self._pad

    def _head(self, width: float) -> float:
        half = self._boxes() / 2 - 2 * self._pad
        counts = [len(wrap(HEAD_CELL.face, text, HEAD_CELL.size, half)) for text in self.ends]
        return max(counts) * HEAD_CELL.leading + 2 * self._pad


@dataclass(frozen=True)
class Thumb(Block):
    """A square for a thumb, and what it stands for beside it."""

    text: str
    after: float = 6.0

    _side = 24 * MM

    def height(self, width: float) -> float:
        return self._side + self.after

    def draw(self, canvas: Canvas, right: float, top: float, width: float) -> None:
        canvas.box(right - self._side, top - self._side, self._side, self._side, stroke=RULE, thickness=0.9)
        said = tr("Thumbprint")
        canvas.text(SMALL, right - self._side / 2, top - self._side + 4, said, Align.CENTRE)
        y = top - 4
        for line in wrap(SMALL.face, self.text, SMALL.size, width - self._side - 14):
            canvas.text(SMALL, right - self._side - 10, y - baseline(SMALL), line.text)
            y -= SMALL.leading
