"""The seal of a signed record on paper: its hash in groups that a person can compare."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.messages import tr
from desktop.printing.blocks import Block, baseline
from desktop.printing.canvas import Align, Canvas
from desktop.printing.lines import Line, wrap
from desktop.printing.style import CODE, RULE, SMALL

_GROUP, _GROUPS_PER_LINE = 4, 16


@dataclass(frozen=True)
class Seal(Block):
    """A framed strip: what the seal says, then the hash in groups of four, left to right on lines of its own."""

    digest: str
    note: str = ""
    after: float = 4.0

    _pad = 6.0

    def height(self, width: float) -> float:
        notes, codes = self._notes(width), self._codes()
        return 2 * self._pad + len(notes) * SMALL.leading + len(codes) * CODE.leading + self.after

    def draw(self, canvas: Canvas, right: float, top: float, width: float) -> None:
        height = self.height(width) - self.after
        canvas.box(right - width, top - height, width, height, stroke=RULE, thickness=0.7)
        y = top - self._pad
        for line in self._notes(width):
            canvas.text(SMALL, right - 8, y - baseline(SMALL), line.text)
            y -= SMALL.leading
        for code in self._codes():
            canvas.text(CODE, right - width / 2, y - baseline(CODE), code, Align.CENTRE)
            y -= CODE.leading

    def _notes(self, width: float) -> tuple[Line, ...]:
        text = tr("System seal (SHA-256 of the sealed record). It is not the applicant's signature.")
        return wrap(SMALL.face, f"{text} {self.note}".strip(), SMALL.size, width - 16)

    def _codes(self) -> list[str]:
        groups = [self.digest[start : start + _GROUP] for start in range(0, len(self.digest), _GROUP)]
        return [
            "  ".join(groups[start : start + _GROUPS_PER_LINE]) for start in range(0, len(groups), _GROUPS_PER_LINE)
        ]
