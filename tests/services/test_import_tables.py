"""Tables are read in every usual encoding and shape; nothing in them is cut, guessed or carried out."""

from __future__ import annotations

import csv
import datetime as dt
import io
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import BadTable
from desktop.services.receiving import asked, cells, tables
from desktop.services.receiving.tables import Grid, Row
from desktop.text import clean

ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1256")
ARABIC = st.text(alphabet="ابتثجحخدذرزسشصضطظعغفقكلمنهوي ءأإآؤئةى0123456789", min_size=1, max_size=20)
WORDS = ARABIC.map(clean).filter(bool)


def one_grid(content: bytes, name: str = "table.csv") -> Grid:
    (grid,) = tables.read(Path(name), content)
    return grid


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_separated_text_is_read_whatever_its_encoding_and_separator(encoding: str, separator: str) -> None:
    text = f'الاسم{separator}الجوال{separator}ملاحظة\r\nنورة الحربي{separator}0551234567{separator}"أ{separator}ب\r\nج"\r\n'
    grid = one_grid(text.encode(encoding))
    assert [row.cells for row in grid.rows] == [
        ("الاسم", "الجوال", "ملاحظة"),
        ("نورة الحربي", "0551234567", clean(f"أ{separator}ب") + "\nج"),
    ]


@given(
    rows=st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=3, max_size=8),
    encoding=st.sampled_from(("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be")),
    separator=st.sampled_from((",", ";", "\t")),
)
def test_what_was_written_is_what_is_read(rows: list[tuple[str, str, str]], encoding: str, separator: str) -> None:
    sheet = io.StringIO(newline="")
    csv.writer(sheet, delimiter=separator).writerows(rows)
    grid = one_grid(sheet.getvalue().encode(encoding))
    assert [row.cells for row in grid.rows] == rows


@given(st.binary(max_size=300))
def test_no_bytes_end_in_anything_but_a_table_or_a_sentence(content: bytes) -> None:
    try:
        grids = tables.read(Path("x.csv"), content)
    except BadTable as refused:
        assert refused.say()
    else:
        assert all(any(row.cells) for grid in grids for row in grid.rows)


def test_a_workbook_keeps_digits_days_and_formulas_that_were_never_computed(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet: Any = book.active
    sheet.append(["رقم", "يوم", "مبلغ", "صيغة", "حقيقة"])
    sheet.append([1048293755.0, dt.datetime(2024, 9, 4), 1500.5, "=A2*2", True])
    book.save(tmp_path / "x.xlsx")
    grid = one_grid((tmp_path / "x.xlsx").read_bytes(), "x.xlsx")
    assert grid.rows[1].cells == ("1048293755", "2024/09/04", "1500.5", "=A2*2", "TRUE")


def test_every_sheet_with_anything_on_it_is_offered(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    first: Any = book.active
    first.title = "فارغة"
    book.create_sheet("الطلبات").append(["الاسم", "الجوال"])
    book.save(tmp_path / "x.xlsx")
    assert [grid.name for grid in tables.read(tmp_path, (tmp_path / "x.xlsx").read_bytes())] == ["الطلبات"]


def test_the_header_is_found_beneath_a_title() -> None:
    rows = (Row(1, ("تقرير الطلبات",)), Row(3, ("الجوال", "الاسم")), Row(4, ("0551234567", "نورة", "زيادة")))
    found = tables.table(Grid("", rows), {"جوال", "اسم"}, asked.key)
    assert (found.header, found.above) == (("الجوال", "الاسم", ""), 1)
    assert found.rows == (Row(4, ("0551234567", "نورة", "زيادة")),)


@pytest.mark.parametrize(
    "content",
    [b"", b"\r\n\r\n", b"PK\x03\x04 and then nothing", "أ" * 30_000 + ",ب\n"],
    ids=["empty", "blank lines", "a broken workbook", "an endless cell"],
)
def test_what_cannot_be_read_is_refused_in_words(content: bytes | str) -> None:
    with pytest.raises(BadTable) as refused:
        tables.read(Path("x"), content.encode() if isinstance(content, str) else content)
    assert "لا يمكن قراءة هذا الملف" in refused.value.say()


def test_too_many_rows_and_columns_are_refused_and_never_cut() -> None:
    with pytest.raises(BadTable):
        tables.read(Path("x.csv"), "\n".join(f"{n},ب" for n in range(tables.MOST_ROWS + 5)).encode())
    with pytest.raises(BadTable):
        tables.read(Path("x.csv"), ",".join("ab" for _ in range(tables.MOST_COLUMNS + 1)).encode())


def test_a_workbook_that_declares_entities_is_refused(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet: Any = book.active
    sheet.append(["الاسم", "الجوال"])
    book.save(tmp_path / "x.xlsx")
    held = io.BytesIO()
    with zipfile.ZipFile(tmp_path / "x.xlsx") as good, zipfile.ZipFile(held, "w") as bad:
        for part in good.namelist():
            content = good.read(part)
            bomb = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb">]>'
            bad.writestr(part, bomb + content if part.endswith("sheet1.xml") else content)
    with pytest.raises(BadTable):
        tables.read(Path("x.xlsx"), held.getvalue())


WORDS_OF = asked.words(())


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ("1446/03/01هـ", "1446/03/01"),
        ("2024/09/04م", "2024/09/04"),
        ("١٤٤٦/٠٣/٠١ هـ", "1446/03/01"),
        ("2024-09-04T10:20:30+03:00", "2024-09-04"),
        ("4/9/2024 10:20", "4/9/2024"),
        ("4/9/2024 10:20 ص", "4/9/2024"),
    ],
)
def test_a_day_loses_its_clock_and_the_mark_of_its_calendar(cell: str, read: str) -> None:
    assert cells.day(cell, WORDS_OF) == read


def test_a_column_that_puts_the_month_first_is_read_so_and_no_other() -> None:
    assert cells.months_first(["9/4/2024", "9/25/2024"], WORDS_OF)
    assert not cells.months_first(["9/4/2024", "25/9/2024"], WORDS_OF)
    assert not cells.months_first(["9/4/2024", "9/25/2024", "25/9/2024"], WORDS_OF)
    assert cells.day("9/25/2024", WORDS_OF, month_first=True) == "2024/9/25"


@pytest.mark.parametrize(
    ("whole", "parts"),
    [
        ("نورة بنت عبدالله بن صالح الحربي", ("نورة", "عبدالله", "صالح", "الحربي")),
        ("محمد عبد الرحمن العتيبي", ("محمد", "عبد الرحمن", "", "العتيبي")),
        ("سعد فهد ناصر خالد آل سالم", ("سعد", "فهد", "ناصر خالد", "آل سالم")),
        ("نور الدين علي", ("نور الدين", "", "", "علي")),
        ("سارة", ("سارة", "", "", "")),
    ],
)
def test_a_whole_name_becomes_its_parts(whole: str, parts: tuple[str, ...]) -> None:
    found = cells.names(whole, WORDS_OF)
    names = ("name_first", "name_father", "name_grandfather", "name_family")
    assert tuple(found.get(name, "") for name in names) == parts


@given(
    st.lists(
        st.sampled_from(["نورة", "محمد", "فهد", "العتيبي", "عبد", "الله", "آل", "بن", "أبو", "الدين"]),
        min_size=1,
        max_size=8,
    )
)
def test_no_word_of_a_name_is_lost_but_the_particles(parts: list[str]) -> None:
    kept = " ".join(word for word in parts if word != "بن").split()
    found = cells.names(" ".join(parts), WORDS_OF)
    order = ("name_first", "name_father", "name_grandfather", "name_family")
    assert " ".join(found[name] for name in order if name in found).split() == kept
