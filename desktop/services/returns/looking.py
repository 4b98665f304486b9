"""What is seen on a matched scan: how it lies, whether it is signed; and the picture that is kept of it."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, degrees

from PIL import Image

from desktop.models.returned import UNSURE
from desktop.printing import raster
from desktop.printing.places import signing_places
from desktop.services.returns.align import PAGE_DPI, lay
from desktop.services.returns.codes import Corner, find
from desktop.services.returns.ink import INK_DPI, signatures

MEDIA_TYPE = "image/jpeg"
_QUALITY = 82
_CODE_DPI = 200
_LONGEST_SIDE = 2400


@dataclass(frozen=True, slots=True)
class Seen:
    """The verdict of each place to sign, in the order of reading; the first is the signer's own."""

    places: tuple[str, ...]

    @property
    def signature(self) -> str | None:
        """Whether the signer signed; None where the page has no place to sign."""
        return self.places[0] if self.places else None


def look(pdf: bytes, page: int, picture: Image.Image, corners: Sequence[Corner]) -> Seen:
    """Compare a scan with the page it was printed from."""
    places = signing_places(pdf, page - 1)
    if not places:
        return Seen(())
    code = find(_drawn(pdf, page, _CODE_DPI))
    if len(code) != 1:
        return Seen((UNSURE,) * len(places))
    scan = picture.convert("L")
    printed = [(x * PAGE_DPI / _CODE_DPI, y * PAGE_DPI / _CODE_DPI) for x, y in code[0].corners]
    laid = lay(_drawn(pdf, page, PAGE_DPI), printed, scan, corners)
    return Seen(signatures(_drawn(pdf, page, INK_DPI), places, scan, laid))


def upright(picture: Image.Image, corners: Sequence[Corner]) -> Image.Image:
    """The scan turned so that its code stands straight: nothing is cut off."""
    (x0, y0), (x1, y1) = corners[0], corners[1]
    turn = degrees(atan2(y1 - y0, x1 - x0))
    quarters = round(turn / 90)
    straight = {1: Image.Transpose.ROTATE_90, -1: Image.Transpose.ROTATE_270, 2: Image.Transpose.ROTATE_180}
    turned = picture.transpose(straight[(quarters + 1) % 4 - 1]) if quarters % 4 else picture
    rest = turn - quarters * 90
    return turned.rotate(rest, Image.Resampling.BICUBIC, expand=True, fillcolor="white") if abs(rest) > 0.1 else turned


def packed(picture: Image.Image) -> bytes:
    """The picture as it is kept: a plain JPEG without anything about where it came from."""
    kept = picture.copy()
    kept.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE), Image.Resampling.LANCZOS)
    held = io.BytesIO()
    kept.save(held, "JPEG", quality=_QUALITY, optimize=True)
    return held.getvalue()


def _drawn(pdf: bytes, page: int, dpi: int) -> Image.Image:
    drawn = raster.page(pdf, page - 1, dpi)
    return Image.frombytes("RGB", (drawn.width, drawn.height), drawn.rgb).convert("L")
