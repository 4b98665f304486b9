"""How papers look: the page, colours, and the text styles. Lengths in points; colours as PDF writes them."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.printing.fonts import FORMS, FORMS_BOLD, FORMS_SEMIBOLD, LETTERS, LETTERS_BOLD

MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class PageFormat:
    """A sheet of paper and how large its print is. Everything on it is laid out in steps of `scale` points each."""

    paper_width: float
    paper_height: float
    margin: float = 14.0
    """Millimetres at both sides."""
    scale: float = 1.0

    def mm(self, length: float) -> float:
        """Millimetres of the sheet as it lies on the table, whatever the scale of its print."""
        return length * MM / self.scale

    @property
    def height(self) -> float:
        """From the foot of the sheet to its head."""
        return self.mm(self.paper_height)

    @property
    def left(self) -> float:
        """Where text ends."""
        return self.mm(self.margin)

    @property
    def right(self) -> float:
        """Where text begins."""
        return self.mm(self.paper_width - self.margin)

    @property
    def width(self) -> float:
        """The room for text."""
        return self.right - self.left


A4 = PageFormat(210, 297)
A4_LARGE = PageFormat(210, 297, scale=1.35)
"""Print for people who see little: prose of 16 points."""

A5 = PageFormat(148, 210, margin=10, scale=0.9)
PAGE_WIDTH, PAGE_HEIGHT = A4.paper_width * MM, A4.paper_height * MM
WIDTH, LEFT, RIGHT = A4.width, A4.left, A4.right

Colour = str
INK: Colour = "0.11 0.12 0.14"
ACCENT: Colour = "0.06 0.31 0.26"
MUTED: Colour = "0.36 0.39 0.41"
TINT: Colour = "0.949 0.965 0.957"
BAND: Colour = "0.894 0.933 0.918"
RULE: Colour = "0.74 0.78 0.77"
WHITE: Colour = "1 1 1"
BLACK: Colour = "0 0 0"
PEN: Colour = "0.05 0.12 0.45"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """A face at a size, the distance from line to line, and a colour."""

    face: str
    size: float
    leading: float
    colour: Colour = INK


ASSOCIATION = TextStyle(FORMS_BOLD, 14, 19, ACCENT)
LETTERHEAD = TextStyle(FORMS, 8, 12, MUTED)
REFERENCE_LABEL = TextStyle(FORMS, 8, 13, MUTED)
REFERENCE_VALUE = TextStyle(FORMS_SEMIBOLD, 8.6, 13)
NUMBER = TextStyle(FORMS_SEMIBOLD, 8, 10)
TITLE = TextStyle(FORMS_BOLD, 17, 24)
FOOTER = TextStyle(FORMS, 7.4, 11, MUTED)
PAGE_NUMBER = TextStyle(FORMS_SEMIBOLD, 8, 11)
HEADING = TextStyle(FORMS_BOLD, 10.4, 15, ACCENT)
LABEL = TextStyle(FORMS, 8.4, 12, MUTED)
VALUE = TextStyle(FORMS_SEMIBOLD, 9.4, 13.4)
CELL = TextStyle(FORMS, 8.8, 12.6)
HEAD_CELL = TextStyle(FORMS_SEMIBOLD, 8.4, 12, ACCENT)
BODY = TextStyle(FORMS, 9.6, 16)
BODY_BOLD = TextStyle(FORMS_SEMIBOLD, 9.6, 16)
PROSE = TextStyle(LETTERS, 12, 21)
PROSE_BOLD = TextStyle(LETTERS_BOLD, 12, 21)
ROLE = TextStyle(FORMS_SEMIBOLD, 8.8, 13, ACCENT)
SMALL = TextStyle(FORMS, 8, 12, MUTED)
CODE = TextStyle(FORMS, 7.6, 11)
