"""Room to write by hand: ruled lines under a question."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.printing.blocks import Block
from desktop.printing.canvas import Canvas


@dataclass(frozen=True)
class WritingLines(Block):
    """So many lines, far enough apart for a pen held on the knee."""

    count: int = 3
    after: float = 6.0

    _apart = 22.0

    def height(self, width: float) -> float:
        return self.count * self._apart + self.after

    def least(self, width: float) -> float:
        return self._apart

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        fitting = int(room // self._apart)
        if not 0 < fitting < self.count:
            return None
        return replace(self, count=fitting, after=0.0), replace(self, count=self.count - fitting)

    def draw(self, canvas: Canvas, right: float, top: float, width: float) -> None:
        for line in range(1, self.count + 1):
            y = top - line * self._apart
            canvas.rule(right - width, y, right, y, thickness=0.7)
