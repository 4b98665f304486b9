"""Finding the QR codes of a scanned page, also where the scan is blurred, speckled, faint or turned."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce

import zxingcpp
from PIL import Image, ImageChops, ImageFilter, ImageOps

Corner = tuple[float, float]
_PEN = 5  # pixels: wider than a pen's line, narrower than a module at 200 dots per inch


@dataclass(frozen=True, slots=True)
class Found:
    """What a code says, and its corners in the picture: top left, top right, bottom right, bottom left of the code."""

    text: str
    corners: tuple[Corner, ...]


def find(page: Image.Image) -> tuple[Found, ...]:
    """Every QR code that can be read; the picture is tried as it is, then mended in several ways."""
    wanted = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    for tried, scale in _attempts(page):
        read = zxingcpp.read_barcodes(tried, formats=wanted)
        if read:
            return tuple(_found(one, scale) for one in read)
    return ()


def _attempts(page: Image.Image) -> Iterator[tuple[Image.Image, float]]:
    """The page and mended copies of it, each with how much larger it is: cheap ones and likely ones first."""
    grey = page.convert("L")
    yield grey, 1.0
    yield grey.filter(ImageFilter.GaussianBlur(1)), 1.0
    double = (grey.width * 2, grey.height * 2)
    yield grey.resize(double, Image.Resampling.BICUBIC), 2.0
    calm = grey.filter(ImageFilter.MedianFilter(3))
    yield calm.resize((grey.width // 2, grey.height // 2), Image.Resampling.BOX), 0.5
    without_pen = _without_strokes(page)
    yield without_pen, 1.0
    yield ImageOps.autocontrast(calm, cutoff=(2, 20)), 1.0
    yield without_pen.resize(double, Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(2)), 2.0


def _without_strokes(page: Image.Image) -> Image.Image:
    """The page without lines thinner than a module: pen across the code. Coloured ink is faint in its own colour."""
    lightest = reduce(ImageChops.lighter, page.convert("RGB").split())
    calm = lightest.filter(ImageFilter.MedianFilter(3))
    return calm.filter(ImageFilter.MaxFilter(_PEN)).filter(ImageFilter.MinFilter(_PEN))


def _found(one: zxingcpp.Barcode, scale: float) -> Found:
    at = one.position
    corners = (at.top_left, at.top_right, at.bottom_right, at.bottom_left)
    return Found(one.text, tuple((point.x / scale, point.y / scale) for point in corners))
