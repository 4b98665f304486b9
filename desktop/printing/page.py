"""What stands on every page around the blocks: letterhead, reference, code, title, footer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from desktop.messages import mark, tr
from desktop.printing.blocks import baseline
from desktop.printing.canvas import Align, Canvas
from desktop.printing.codes import place_qr
from desktop.printing.content import HeadField, Letterhead, Reference
from desktop.printing.lines import line_width, wrap
from desktop.printing.structure import ARTIFACT
from desktop.printing.style import (
    A4,
    ACCENT,
    ASSOCIATION,
    FOOTER,
    LETTERHEAD,
    NUMBER,
    PAGE_NUMBER,
    REFERENCE_LABEL,
    REFERENCE_VALUE,
    RULE,
    TITLE,
    PageFormat,
    TextStyle,
)
from desktop.text import ltr

_CODE = 18  # millimetres
_QUIET = 4 / 21  # four modules of the coarsest grid
_LOGO = 46.0
_LABEL, _VALUES = 52.0, 150.0  # of the reference: the column of labels, and the most for values
_WIDE = 450.0  # a sheet that is narrower has less air beside the code
_LABELS = {
    HeadField.NUMBER: mark("Number"),
    HeadField.HIJRI: mark("Date"),
    HeadField.GREGORIAN: mark("Corresponding to"),
    HeadField.ATTACHMENTS: mark("Attachments"),
}


@dataclass(frozen=True)
class Frame:
    """The frame of one paper's pages; heights in points."""

    letterhead: Letterhead
    reference: Reference
    title: str
    form: str
    """The form's name and version, in the footer."""
    sheet: PageFormat = A4

    def body_top(self, first: bool) -> float:
        """Where blocks begin: lower on the first page, which carries the title."""
        return self._rule() - (12 + len(self._title()) * TITLE.leading if first else 9)

    @property
    def body_bottom(self) -> float:
        """Where blocks must end."""
        return self._foot + 36

    def draw(self, canvas: Canvas, page: int, pages: int) -> None:
        """The frame of one page, numbered from 1; what is repeated on the next pages is not read aloud again."""
        with canvas.tagged("Div" if page == 1 else ARTIFACT):
            self._draw_head(canvas, page)
        with canvas.tagged(ARTIFACT):
            self._draw_footer(canvas, page, pages)

    def _draw_head(self, canvas: Canvas, page: int) -> None:
        self._draw_association(canvas)
        self._draw_reference(canvas)
        code, left = self._code, self.sheet.left
        with canvas.tagged("Figure", alt=tr("Code that brings the sheet back to its file")):
            canvas.draw(place_qr(f"{self.reference.qr_payload}{page:02}", left, self._top - code, code))
        canvas.text(NUMBER, self.sheet.left, self._number_baseline(), ltr(self.reference.number), Align.LEFT)
        canvas.rule(self.sheet.left, self._rule(), self.sheet.right, self._rule(), ACCENT, 1.1)
        if page == 1:
            self._draw_title(canvas)

    def _draw_association(self, canvas: Canvas) -> None:
        right, y = self._texts_right(), self._top + 2
        if self.letterhead.logo:
            canvas.picture(self.letterhead.logo, self.sheet.right - _LOGO, self._top - _LOGO - 3, _LOGO, _LOGO)
        for style, line in self._texts:
            canvas.text(style, right, y - baseline(style), line)
            y -= style.leading

    def _draw_reference(self, canvas: Canvas) -> None:
        y = self._top
        for label, value in self._fields:
            canvas.text(REFERENCE_LABEL, self._reference_right, y - baseline(REFERENCE_LABEL), label)
            low = y - baseline(REFERENCE_VALUE)
            if value:
                canvas.text(REFERENCE_VALUE, self._reference_right - _LABEL, low, value)
            else:  # a blank form: to be filled in by ink
                canvas.rule(self.sheet.left + self._code + 12, low - 1.5, self._reference_right - _LABEL, low - 1.5)
            y -= REFERENCE_VALUE.leading

    def _draw_title(self, canvas: Canvas) -> None:
        y = self._rule() - 10
        with canvas.tagged("H1"):
            for line in self._title():
                canvas.text(TITLE, (self.sheet.left + self.sheet.right) / 2, y - baseline(TITLE), line, Align.CENTRE)
                y -= TITLE.leading

    def _draw_footer(self, canvas: Canvas, page: int, pages: int) -> None:
        canvas.rule(self.sheet.left, self._foot + 26, self.sheet.right, self._foot + 26, RULE)
        contact = "   •   ".join(self.letterhead.contact)
        middle = (self.sheet.left + self.sheet.right) / 2
        style = _fitted(FOOTER, contact, self.sheet.width)
        canvas.text(style, middle, self._foot + 14.5, contact, Align.CENTRE)
        canvas.text(FOOTER, self.sheet.right, self._foot + 2, self.form)
        canvas.text(
            PAGE_NUMBER, middle, self._foot + 2, tr("Page {page} of {pages}", page=page, pages=pages), Align.CENTRE
        )
        canvas.text(
            _fitted(FOOTER, self.title, self.sheet.width * 0.36),
            self.sheet.left,
            self._foot + 2,
            self.title,
            Align.LEFT,
        )

    @cached_property
    def _fields(self) -> list[tuple[str, str]]:
        values = {
            HeadField.NUMBER: ltr(self.reference.number) if self.reference.number else "",
            HeadField.HIJRI: self.reference.date_hijri,
            HeadField.GREGORIAN: self.reference.date_gregorian,
            HeadField.ATTACHMENTS: self.reference.attachments or ("—" if self.reference.number else ""),
        }
        own = dict(self.letterhead.labels)
        return [(own.get(field) or tr(_LABELS[field]), values[field]) for field in self.letterhead.fields]

    @cached_property
    def _texts(self) -> list[tuple[TextStyle, str]]:
        """The lines of the association, each fitted: name, licence, up to three more."""
        room = self._texts_right() - self._reference_right - 14
        head = self.letterhead
        name = _fitted(ASSOCIATION, head.association, room, 0.8)
        texts = [(name, line.text) for line in wrap(name.face, head.association, name.size, room)]
        for small in (head.licence, *head.lines[:3]):
            if small:
                style = _fitted(LETTERHEAD, small, room, 0.78)
                texts += [(style, line.text) for line in wrap(style.face, small, style.size, room)]
        return texts

    def _texts_right(self) -> float:
        return self.sheet.right - (_LOGO + 10 if self.letterhead.logo else 0)

    def _title(self) -> list[str]:
        return [line.text for line in wrap(TITLE.face, self.title, TITLE.size, self.sheet.width)]

    def _number_baseline(self) -> float:
        below_code = self._code * (1 + _QUIET) + NUMBER.size * 0.72
        beside = max(sum(style.leading for style, _ in self._texts), len(self._fields) * REFERENCE_VALUE.leading)
        return self._top - max(below_code, beside + NUMBER.size)

    def _rule(self) -> float:
        return self._number_baseline() - 7

    @property
    def _top(self) -> float:
        return self.sheet.height - self.sheet.mm(12)

    @property
    def _foot(self) -> float:
        return self.sheet.mm(11)

    @property
    def _code(self) -> float:
        return self.sheet.mm(_CODE)

    @cached_property
    def _reference_right(self) -> float:
        """Labels, then values, none of them on the quiet zone of the code."""
        usual = 100.0 if self.sheet.width > _WIDE else 88.0
        widths = [line_width(REFERENCE_VALUE.face, value) for _, value in self._fields]
        widest = max(widths, default=0.0) * REFERENCE_VALUE.size / 1000
        values = max(usual, min(widest + self._code * _QUIET, _VALUES))
        return self.sheet.left + self._code + values + _LABEL


def _fitted(style: TextStyle, text: str, room: float, least: float = 0.7) -> TextStyle:
    """The style, smaller where the text needs it, never below `least` of its size."""
    taken = line_width(style.face, text) * style.size / 1000
    return style if taken <= room else replace(style, size=round(max(style.size * least, style.size * room / taken), 2))
