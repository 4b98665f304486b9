"""Tables as a website hands them out, with invented people."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl

from desktop.opening import OpenBranch
from desktop.services.receiving.import_views import Imported, Opened, Preview

HEADER = (
    "طابع زمني", "الاسم الرباعي", "رقم الهوية", "تاريخ الميلاد (هجري)", "الجنس", "الحالة الاجتماعية", "رقم الجوال",
    "المدينة", "نوع المساعدة", "وصف الحالة", "أوافق على الشروط",
)  # fmt: skip
NOURA = (
    "14/10/2025 10:20", "نورة بنت عبدالله صالح الحربي", 1048293755, "1404/06/12", "أنثى", "أرملة", 551234567,
    "أملج", "سلة غذائية، سداد إيجار", "أرملة تسكن مع والدتها المسنّة وتحتاج إلى دعم.", "نعم",
)  # fmt: skip
SAAD = (
    "15/10/2025 11:05", "سعد عبد الله العتيبي", "1000000016", "١٣٩٠/٠١/٠١", "ذكر", "متزوج", "٠٥٥٥٥٥٥٥٥٥",
    "أملج", "شيء لا نعرفه", "أسرة من خمسة أفراد بلا دخل ثابت.", "نعم",
)  # fmt: skip


def workbook(file: Path, *rows: Sequence[Any], header: Sequence[Any] = HEADER, above: int = 0) -> Path:
    """A workbook with these rows under a header, and lines of a title above it."""
    book = openpyxl.Workbook()
    sheet: Any = book.active
    for number in range(above):
        sheet.append([f"عنوان {number}"])
    for row in (header, *rows):
        sheet.append(list(row))
    held = io.BytesIO()
    book.save(held)
    file.write_bytes(held.getvalue())
    return file


def codes(opened: Opened) -> tuple[str, ...]:
    """What the columns seem to stand for."""
    return tuple(column.code for column in opened.columns)


def look(desk: OpenBranch, file: Path) -> Preview:
    """The preview of a file with its columns as they are suggested."""
    opened = desk.practice.imports.open(file)
    return desk.practice.imports.preview(opened, codes(opened))


def take_in(desk: OpenBranch, file: Path) -> Imported:
    """Take in every row that is proposed."""
    preview = look(desk, file)
    return desk.practice.imports.write(preview, {one.number for one in preview.applicants if one.proposed})
