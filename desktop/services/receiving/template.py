"""The empty workbook that an association can give its website: a column for every question, and the answers it takes."""

from __future__ import annotations

import io
from typing import Any

from desktop.messages import tr
from desktop.services.receiving.asked import FULL_NAME, SUBMITTED, Target
from desktop.values import Kind

_FIRST = (
    SUBMITTED, FULL_NAME, "person.id_number", "person.birth_date", "person.gender", "person.nationality",
    "person.marital_status", "person.mobile", "person.email", "person.region_code", "person.governorate", "person.city",
    "person.district", "application.case_type", "application.requested_services", "application.need_description",
)  # fmt: skip
_WIDTH = 22
_DATES = (Kind.DATE, Kind.BIRTH_DATE, Kind.PAST_DATE)


def workbook(targets: tuple[Target, ...]) -> bytes:
    """Two sheets from right to left: the table to fill in, and what each column takes."""
    import openpyxl  # late: 100 ms that nobody needs before a workbook is written
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    known = {one.code: one for one in targets}
    shown = [known[code] for code in _FIRST if code in known]
    book = openpyxl.Workbook()
    sheet: Any = book.active
    sheet.title = tr("Applications")
    sheet.append([one.label for one in shown])
    told = book.create_sheet(tr("What each column takes"))
    told.append([tr("Column"), tr("What it takes")])
    for one in targets:
        told.append([one.label, takes(one)])
    for page in (sheet, told):
        page.sheet_view.rightToLeft = True
        page.freeze_panes = "A2"
        for cell in page[1]:
            cell.font = Font(bold=True)
            cell.alignment = Alignment(wrap_text=True, vertical="center")
            page.column_dimensions[get_column_letter(cell.column)].width = _WIDTH
    told.column_dimensions["B"].width = 4 * _WIDTH
    for column in range(1, len(shown) + 1):  # text: a number keeps its first zero, a day stays as it was written
        sheet.column_dimensions[get_column_letter(column)].number_format = "@"
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def takes(target: Target) -> str:
    """What a column may hold, in words."""
    field = target.field
    if field.choices:
        listed = tr("; ").join(tr(choice.label) for choice in field.choices)
        several = tr("One or more, with a comma between them: {answers}", answers=listed)
        return several if field.kind is Kind.CHOICES else tr("One of: {answers}", answers=listed)
    if field.kind in _DATES or target.code == SUBMITTED:
        return tr("A day as year/month/day, Hijri or Gregorian")
    known = {
        Kind.FLAG: tr("Yes or no"),
        Kind.MONEY: tr("An amount in riyals"),
        Kind.COUNT: tr("A number"),
        Kind.MOBILE: tr("A mobile number, for example 0501234567"),
        Kind.IDENTITY: tr("An identity number of 10 digits"),
    }
    return known.get(field.kind, tr("Text"))
