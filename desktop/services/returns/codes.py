"""Finding the QR codes of a scanned page, also where the scan is blurred, speckled, faint or turned."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import zxingcpp
from PIL import Image, ImageFilter, ImageOps

Corner = tuple[float, float]
_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


@dataclass(frozen=True, slots=True)
class Found:
    """What a code says, and its corners in the picture: top left, top right, bottom right, bottom left of the code."""

    text: str
    corners: tuple[Corner, ...]


def find(page: Image.Image) -> tuple[Found, ...]:
    """Every QR code that can be read; the picture is tried as it is, then mended in several ways."""
    for tried, scale in _attempts(page.convert("L")):
        read = zxingcpp.read_barcodes(tried, formats=_QR)
        if read:
            return tuple(_found(one, scale) for one in read)
    return ()


def _attempts(grey: Image.Image) -> Iterator[tuple[Image.Image, float]]:
    """The page and mended copies of it, each with how much larger it is: cheap ones and likely ones first."""
    yield grey, 1.0
    yield grey.filter(ImageFilter.GaussianBlur(1)), 1.0
    double = (grey.width * 2, grey.height * 2)
    yield grey.resize(double, Image.Resampling.BICUBIC), 2.0
    calm = grey.filter(ImageFilter.MedianFilter(3))
    yield calm.resize((grey.width // 2, grey.height // 2), Image.Resampling.BOX), 0.5
    strong = ImageOps.autocontrast(calm, cutoff=(2, 20))
    yield strong, 1.0
    yield strong.resize(double, Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(2)), 2.0


def _found(one: zxingcpp.Barcode, scale: float) -> Found:
    at = one.position
    corners = (at.top_left, at.top_right, at.bottom_right, at.bottom_left)
    return Found(one.text, tuple((point.x / scale, point.y / scale) for point in corners))
