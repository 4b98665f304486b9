"""Boxes to sign in: pen strokes drawn as outlines of varying width, or empty for ink."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import cos, hypot, pi, sin

from desktop.messages import tr
from desktop.printing.blocks import Block, baseline
from desktop.printing.canvas import Canvas, Point
from desktop.printing.content import Signatory, Stroke
from desktop.printing.lines import Line, wrap
from desktop.printing.style import PEN, ROLE, RULE, SMALL, VALUE, TextStyle

_NAME: TextStyle = replace(VALUE, size=9.0, leading=13.0)
_DATE: TextStyle = replace(SMALL, colour=VALUE.colour)
_THINNEST, _THICKEST = 0.55, 1.9
_DOT_SIDES = 8


@dataclass(frozen=True)
class Signatures(Block):
    """A row of boxes: role, name, room for the signature, date."""

    boxes: tuple[Signatory, ...]
    across: int = 3
    after: float = 6.0

    _gap, _pad, _room = 8.0, 6.0, 46.0

    def height(self, width: float) -> float:
        rows = [self._row(row, width) for row in self._rows()]
        return sum(rows) + self._gap * (len(rows) - 1) + self.after

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Between rows of boxes."""
        middle = self.across
        if len(self.boxes) <= middle or self._row(self._rows()[0], width) > room:
            return None
        return replace(self, boxes=self.boxes[:middle]), replace(self, boxes=self.boxes[middle:])

    def draw(self, canvas: Canvas, right: float, top: float, width: float) -> None:
        wide = self._wide(width)
        for row in self._rows():
            height = self._row(row, width)
            x = right if len(self.boxes) > 1 else right - (width - wide)  # one who signs alone signs at the left
            for box in row:
                self._draw_box(canvas, box, x, top, wide, height)
                x -= wide + self._gap
            top -= height + self._gap

    def _draw_box(self, canvas: Canvas, box: Signatory, right: float, top: float, wide: float, height: float) -> None:
        canvas.box(right - wide, top - height, wide, height, stroke=RULE, thickness=0.7)
        y = top - self._pad
        for style, lines in self._texts(box, wide):
            for line in lines:
                canvas.text(style, right - self._pad - 1, y - baseline(style), line.text)
                y -= style.leading
        foot = top - height + self._pad + SMALL.leading - baseline(SMALL)
        taken = canvas.text(SMALL, right - self._pad - 1, foot, tr("Date:"))
        canvas.text(_DATE, right - self._pad - taken - 5, foot, box.date or tr("/      /      14   AH"))
        taken = canvas.text(SMALL, right - self._pad - 1, y - baseline(SMALL), tr("Signature:"))
        room, high = wide - 2 * self._pad - taken - 8, y - (foot + SMALL.leading) - 2
        place = (right - wide + self._pad, foot + SMALL.leading - 1, room, high)
        with canvas.tagged("Figure", alt=tr("Signature of {name}", name=box.name or box.role)):
            canvas.outlines(ink(box.strokes, box.aspect, place), PEN)

    def _texts(self, box: Signatory, wide: float) -> list[tuple[TextStyle, tuple[Line, ...]]]:
        room = wide - 2 * self._pad - 2
        named = box.name or tr("Name: {blank}", blank=" ")
        style = _NAME if box.name else SMALL
        return [(ROLE, wrap(ROLE.face, box.role, ROLE.size, room)), (style, wrap(style.face, named, style.size, room))]

    def _rows(self) -> list[tuple[Signatory, ...]]:
        return [self.boxes[start : start + self.across] for start in range(0, len(self.boxes), self.across)]

    def _wide(self, width: float) -> float:
        count = max(2, min(self.across, len(self.boxes)))
        return (width - self._gap * (count - 1)) / count

    def _row(self, row: tuple[Signatory, ...], width: float) -> float:
        texts = [self._texts(box, self._wide(width)) for box in row]
        head = max(sum(len(lines) * style.leading for style, lines in box) for box in texts)
        return head + self._room + SMALL.leading + 2 * self._pad


def ink(strokes: tuple[Stroke, ...], aspect: float, place: tuple[float, float, float, float]) -> Iterator[list[Point]]:
    """Each stroke as the outline that a pen of varying pressure leaves, fitted into (x, y, width, height).

    `aspect` is the pad's width by its height; the drawing keeps it, in the middle of the place.
    """
    x, y, width, height = place
    wide, high = min(width, height * aspect), min(height, width / aspect)
    left, low = x + (width - wide) / 2, y + (height - high) / 2
    for stroke in strokes:
        points = [(left + px * wide, low + (1 - py) * high, _thickness(pressure)) for px, py, _, pressure in stroke]
        points = [point for i, point in enumerate(points) if i == 0 or point[:2] != points[i - 1][:2]]
        if len(points) == 1:
            yield _dot(*points[0])
        elif points:
            yield _outline(points)


def _thickness(pressure: float) -> float:
    return _THINNEST + (_THICKEST - _THINNEST) * min(max(pressure, 0.0), 1.0)


def _dot(x: float, y: float, thickness: float) -> list[Point]:
    turns = [2 * pi * side / _DOT_SIDES for side in range(_DOT_SIDES)]
    return [(x + thickness * 0.8 * cos(turn), y + thickness * 0.8 * sin(turn)) for turn in turns]


def _outline(points: list[tuple[float, float, float]]) -> list[Point]:
    there: list[Point] = []
    back: list[Point] = []
    for index, (x, y, thickness) in enumerate(points):
        before, after = points[max(index - 1, 0)], points[min(index + 1, len(points) - 1)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = hypot(dx, dy) or 1.0
        nx, ny = -dy / length * thickness / 2, dx / length * thickness / 2
        there.append((x + nx, y + ny))
        back.append((x - nx, y - ny))
    return there + back[::-1]
