"""Tables as an Excel workbook, read from right to left; no text of it is ever taken for a formula."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

_WIDEST, _NARROWEST = 70, 10
_MARKS = {ord(mark): None for mark in "\u2066\u2067\u2068\u2069"}
_DIGITS = 9
"""A longer row of digits is a number of something, not of how many."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Sheets:
    """A workbook in the making."""

    def __init__(self) -> None:
        import openpyxl  # late: 100 ms that nobody needs before something is exported

        self._book = openpyxl.Workbook()
        self._book.remove(self._book.active)

    def add(self, title: str, heads: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        """One sheet: its heads, its rows, columns as wide as what stands in them."""
        sheet = self._book.create_sheet(title[:31])
        sheet.sheet_view.rightToLeft = True
        sheet.append([*heads])
        for row in rows:
            sheet.append([_safe(value) for value in row])
        sheet.freeze_panes = "A2"
        for number, column in enumerate(sheet.columns, 1):
            longest = max((len(line) for cell in column for line in str(cell.value or "").splitlines()), default=0)
            letter = sheet.cell(1, number).column_letter
            sheet.column_dimensions[letter].width = min(max(longest + 2, _NARROWEST), _WIDEST)
            self._dress(column)

    def save(self, into: io.BytesIO) -> bytes:
        """The file."""
        self._book.save(into)
        return into.getvalue()

    def _dress(self, column: Sequence[Any]) -> None:
        from openpyxl.styles import Alignment, Font

        for cell in column:
            cell.alignment = Alignment(horizontal="right", vertical="top", wrap_text=True, readingOrder=2)
        column[0].font = Font(bold=True)


def _safe(value: object) -> object:
    """A text stays a text: one that begins like a formula gets the mark that spreadsheets read as "as typed".

    A whole number is one that can be added up, without the marks that keep it upright on a screen.
    """
    if isinstance(value, str) and (bare := value.translate(_MARKS)).isdecimal() and len(bare) <= _DIGITS:
        return int(bare)
    if isinstance(value, str) and value.startswith(_FORMULA):
        return "'" + value
    return value
