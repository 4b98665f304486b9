"""How a letter begins and ends: the addressee's line, the closing in the middle, the signature under the last words."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.printing.blocks import Block, Keep, Paragraph, baseline
from desktop.printing.canvas import Align, Canvas
from desktop.printing.lines import Line, line_width, wrap
from desktop.printing.style import PROSE, PROSE_BOLD, TextStyle


@dataclass(frozen=True)
class Addressee(Block):
    """The name at the right, as many lines as it needs, and the wish after it, some way off on its last line."""

    name: str
    wish: str
    style: TextStyle = PROSE_BOLD
    after: float = 4.0
    keep_with_next = True

    _apart = 48.0

    def height(self, width: float) -> float:
        return len(self._lines(width)) * self.style.leading + self.after

    def draw(self, canvas: Canvas, right: float, top: float, width: float) -> None:
        y = top - baseline(self.style)
        with canvas.tagged("P"):
            for line in self._lines(width):
                canvas.text(self.style, right, y, line.text)
                if line.last and self.wish:
                    taken = max(line.width + self._apart, width * 0.62)
                    x = max(right - taken, right - width + self._wish_width)
                    canvas.text(self.style, x, y, self.wish)
                y -= self.style.leading

    @property
    def _wish_width(self) -> float:
        return line_width(self.style.face, self.wish) * self.style.size / 1000 if self.wish else 0.0

    def _lines(self, width: float) -> tuple[Line, ...]:
        room = width - (self._wish_width + self._apart / 2 if self.wish else 0.0)
        return wrap(self.style.face, self.name, self.style.size, room)


@dataclass(frozen=True)
class Centred(Block):
    """Lines in the middle."""

    text: str
    style: TextStyle = PROSE
    after: float = 8.0

    def height(self, width: float) -> float:
        return len(self._lines(width)) * self.style.leading + self.after

    def draw(self, canvas: Canvas, right: float, top: float, width: float) -> None:
        y = top - baseline(self.style)
        with canvas.tagged("P"):
            for line in self._lines(width):
                canvas.text(self.style, right - width / 2, y, line.text, Align.CENTRE)
                y -= self.style.leading

    def _lines(self, width: float) -> tuple[Line, ...]:
        return wrap(self.style.face, self.text, self.style.size, width)


@dataclass(frozen=True)
class Signed(Block):
    """The last paragraph and what is signed under it: on two pages, its last lines go with the signature."""

    paragraph: Paragraph
    signing: Keep

    def height(self, width: float) -> float:
        return self.paragraph.height(width) + self.signing.height(width)

    def least(self, width: float) -> float:
        return min(self.height(width), self.paragraph.least(width))

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        parts = self.paragraph.split(width, room)
        if parts is None or not isinstance(parts[1], Paragraph):
            return None
        return parts[0], replace(self, paragraph=parts[1])

    def draw(self, canvas: Canvas, right: float, top: float, width: float) -> None:
        self.paragraph.draw(canvas, right, top, width)
        self.signing.draw(canvas, right, top - self.paragraph.height(width), width)
