"""Consents, each asked for on its own: what is consented to, and a box for yes and one for no."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.messages import tr
from desktop.printing.blocks import Block, baseline, tick_box
from desktop.printing.canvas import Align, Canvas
from desktop.printing.letter_content import ConsentLine
from desktop.printing.lines import Line, wrap
from desktop.printing.style import BODY, HEAD_CELL, RULE, TINT, TextStyle

_MARGIN, _SIDE = 22.0, 10.0


@dataclass(frozen=True)
class Consents(Block):
    """Rows of consents under a head that is repeated on every page; `first` numbers them."""

    lines: tuple[ConsentLine, ...]
    style: TextStyle = BODY
    first: int = 1
    after: float = 5.0

    _column, _pad = 46.0, 2.5

    def height(self, width: float) -> float:
        return self._head + sum(self._row(line, width) for line in self.lines) + self.after

    def least(self, width: float) -> float:
        return self._head + sum(self._row(line, width) for line in self.lines[:2])

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Between two consents."""
        fitting, taken = 0, self._head
        for line in self.lines:
            taken += self._row(line, width)
            fitting += taken <= room
        if not 0 < fitting < len(self.lines):
            return None
        rest = replace(self, lines=self.lines[fitting:], first=self.first + fitting)
        return replace(self, lines=self.lines[:fitting], after=0.0), rest

    def draw(self, canvas: Canvas, right: float, top: float, width: float) -> None:
        with canvas.tagged("Table"):
            with canvas.tagged("TR"):
                self._draw_head(canvas, right, top, width)
            top -= self._head
            for number, line in enumerate(self.lines, self.first):
                with canvas.tagged("TR"):
                    self._draw_row(canvas, right, top, width, number, line)
                top -= self._row(line, width)

    def _draw_head(self, canvas: Canvas, right: float, top: float, width: float) -> None:
        canvas.box(right - width, top - self._head, width, self._head, TINT)
        y = top - self._pad - baseline(HEAD_CELL)
        with canvas.tagged("TH", scope="column"):
            canvas.text(HEAD_CELL, right - _MARGIN, y, tr("What you are asked to consent to"))
        for place, answer in enumerate((tr("I consent"), tr("I do not consent"))):
            with canvas.tagged("TH", scope="column"):
                canvas.text(HEAD_CELL, self._middle(right - width, place), y, answer, Align.CENTRE)

    def _draw_row(self, canvas: Canvas, right: float, top: float, width: float, number: int, line: ConsentLine) -> None:
        y = top - self._pad - baseline(self.style)
        foot, box = top - self._row(line, width), y - 1.5
        with canvas.tagged("TH", scope="row"):
            canvas.text(replace(self.style, face=HEAD_CELL.face, colour=HEAD_CELL.colour), right - 4, y, str(number))
            for words in self._words(line, width):
                canvas.text(self.style, right - _MARGIN, y, words.text)
                y -= self.style.leading
        for place, ticked in enumerate((line.given is True, line.given is False)):
            with canvas.tagged("TD", said="\u2611" if ticked else "\u2610"):
                tick_box(canvas, self._middle(right - width, place) - _SIDE / 2, box, _SIDE, ticked)
        canvas.rule(right - width, foot, right, foot, RULE)

    def _middle(self, left: float, place: int) -> float:
        """The middle of the column of an answer; yes is nearer to the words."""
        return left + self._column * (1.5 - place) + 4

    def _words(self, line: ConsentLine, width: float) -> tuple[Line, ...]:
        said = tr("(Optional) {consent}", consent=line.words) if line.optional else line.words
        return wrap(self.style.face, said, self.style.size, width - 2 * self._column - _MARGIN - 12)

    def _row(self, line: ConsentLine, width: float) -> float:
        return len(self._words(line, width)) * self.style.leading + 2 * self._pad

    @property
    def _head(self) -> float:
        return HEAD_CELL.leading + 2 * self._pad
