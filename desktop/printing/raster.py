"""Pages of a PDF as pictures, for the preview and for printers. PDFium may serve one thread at a time: see the lock."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

PDFIUM = threading.Lock()
_PATH = 2  # FPDF_PAGEOBJ_PATH

Rect = tuple[float, float, float, float]
"""Left, top, right, bottom in points from the upper left corner of the page."""


@dataclass(frozen=True, slots=True)
class RasterPage:
    """One page, three bytes (red, green, blue) per pixel, rows from the top without padding."""

    width: int
    height: int
    rgb: bytes


def pages(pdf: bytes, dpi: int) -> list[RasterPage]:
    """All pages: 2.8 MB each at 96 dpi, 26 MB at 300; to print, take them one by one with `each_page`."""
    return list(each_page(pdf, dpi))


def each_page(pdf: bytes, dpi: int) -> Iterator[RasterPage]:
    """The pages one after the other, so that only one is in memory."""
    for index in range(page_count(pdf)):
        yield page(pdf, index, dpi)


def page_count(pdf: bytes) -> int:
    """How many pages the file has."""
    with PDFIUM:
        document = _open(pdf)
        try:
            return len(document)
        finally:
            document.close()


def is_readable(pdf: bytes) -> bool:
    """Whether there are pages to show: the file is not damaged, empty or locked."""
    from pypdfium2 import PdfiumError  # late: 40 ms that only previews and printing need

    try:
        return page_count(pdf) > 0
    except PdfiumError:
        return False


def page(pdf: bytes, index: int, dpi: int) -> RasterPage:
    """One page, counted from 0, on white."""
    with PDFIUM:
        document = _open(pdf)
        try:
            bitmap = document[index].render(scale=dpi / 72, rev_byteorder=True)
            row = bitmap.width * 3
            data = bytes(bitmap.buffer)
            rows = (data[start : start + row] for start in range(0, bitmap.stride * bitmap.height, bitmap.stride))
            return RasterPage(bitmap.width, bitmap.height, data if bitmap.stride == row else b"".join(rows))
        finally:
            document.close()


def outlines(pdf: bytes, index: int) -> list[Rect]:
    """Where the drawn shapes of a page lie."""
    with PDFIUM:
        document = _open(pdf)
        try:
            page = document[index]
            height = page.get_height()
            found = (shape.get_bounds() for shape in page.get_objects(filter=[_PATH], max_depth=4))
            return [(left, height - top, right, height - bottom) for left, bottom, right, top in found]
        finally:
            document.close()


def places_of(pdf: bytes, index: int, word: str) -> list[Rect]:
    """Where a word stands on a page."""
    with PDFIUM:
        document = _open(pdf)
        try:
            page = document[index]
            height, text = page.get_height(), page.get_textpage()
            search, found = text.search(word), []
            while (hit := search.get_next()) is not None:
                start, length = hit
                rects = (text.get_rect(number) for number in range(text.count_rects(start, length)))
                found += [(left, height - top, right, height - bottom) for left, bottom, right, top in rects]
            return found
        finally:
            document.close()


def _open(pdf: bytes) -> Any:
    import pypdfium2  # late: 40 ms that only previews and printing need

    return pypdfium2.PdfDocument(pdf)
