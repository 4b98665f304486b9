"""Whether somebody signed: ink in a box of the scan that the printer did not put there."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

from PIL import Image, ImageChops, ImageFilter, ImageStat

from desktop.models.returned import NO, UNSURE, YES
from desktop.printing.places import SigningPlace
from desktop.services.returns.align import PAGE_DPI, Laid, draw, shift

INK_DPI = 150
_MM = INK_DPI / 25.4
_AROUND = 12.0  # points around the border that are looked at too
_LEAST_CONTRAST = 22.0
_NOTHING, _ENOUGH = 2.5, 7.0  # square millimetres of ink
_THIN = 1.3  # millimetres: what spreads less across its own direction is a line, not a signature
_PRINT, _SHIFT = 7, 4
_LEAST_ALIKE = 0.35  # of the page must be where it should be, or the boxes may lie elsewhere


def signatures(page: Image.Image, places: Sequence[SigningPlace], scan: Image.Image, laid: Laid) -> tuple[str, ...]:
    """For each place yes, no or unsure; `page` is the grey drawing at INK_DPI, `scan` the grey scan."""
    if laid.alike < _LEAST_ALIKE:
        return (UNSURE,) * len(places)
    return tuple(_signed(page, place, scan, laid) for place in places)


def _signed(page: Image.Image, place: SigningPlace, scan: Image.Image, laid: Laid) -> str:
    left, top, right, bottom = (
        place.border[0] - _AROUND, place.border[1] - _AROUND, place.border[2] + _AROUND, place.border[3] + _AROUND,
    )  # fmt: skip
    size = round((right - left) * INK_DPI / 72), round((bottom - top) * INK_DPI / 72)
    x0, y0 = round(left * INK_DPI / 72), round(top * INK_DPI / 72)
    print_ = page.crop((x0, y0, x0 + size[0], y0 + size[1]))
    corner = x0 * PAGE_DPI / INK_DPI, y0 * PAGE_DPI / INK_DPI
    seen = draw(scan, laid.lens, size, corner, PAGE_DPI / INK_DPI).filter(ImageFilter.MedianFilter(3))
    dx, dy, _ = shift(
        print_.filter(ImageFilter.GaussianBlur(1)), seen, (_SHIFT, _SHIFT, size[0] - _SHIFT, size[1] - _SHIFT), _SHIFT
    )
    seen = seen.transform(size, Image.Transform.AFFINE, (1, 0, dx, 0, 1, dy), fillcolor=255)
    room = tuple(round(side * INK_DPI / 72) - start for side, start in zip(place.room, (x0, y0, x0, y0), strict=True))
    return _judge(print_, seen, (room[0], room[1], room[2], room[3]))


def _judge(print_: Image.Image, seen: Image.Image, room: tuple[int, int, int, int]) -> str:
    paper = ImageStat.Stat(seen).median[0]
    black = print_.point(lambda level: 255 if level < 110 else 0)
    if not black.getbbox():
        return UNSURE
    gap = paper - ImageStat.Stat(seen, black).mean[0]
    if gap < _LEAST_CONTRAST:
        return UNSURE
    limit = paper - 0.4 * gap
    dark = seen.point(lambda level: 255 if level < limit else 0)
    printed = print_.filter(ImageFilter.MinFilter(_PRINT)).point(lambda level: 0 if level < 225 else 255)
    ink = ImageChops.multiply(dark, printed).crop(room).filter(ImageFilter.MedianFilter(3))
    return _verdict(ink)


def _verdict(ink: Image.Image) -> str:
    amount = ImageStat.Stat(ink).sum[0] / 255 / _MM**2
    if amount < _NOTHING:
        return NO
    return YES if amount >= _ENOUGH and _breadth(ink) >= _THIN else UNSURE


def _breadth(ink: Image.Image) -> float:
    """How far the ink spreads across its own main direction, in millimetres (standard deviation)."""
    wide, high = max(1, round(ink.width / _MM * 2)), max(1, round(ink.height / _MM * 2))
    small = ink.resize((wide, high), Image.Resampling.BOX)
    cells = [(n % wide / 2, n // wide / 2, level) for n, level in enumerate(small.tobytes()) if level]
    weight = sum(level for _, _, level in cells)
    mx, my = (sum(cell[axis] * cell[2] for cell in cells) / weight for axis in (0, 1))
    xx = sum((x - mx) ** 2 * level for x, _, level in cells) / weight
    yy = sum((y - my) ** 2 * level for _, y, level in cells) / weight
    xy = sum((x - mx) * (y - my) * level for x, y, level in cells) / weight
    smaller = (xx + yy) / 2 - sqrt(((xx - yy) / 2) ** 2 + xy**2)
    return sqrt(max(smaller, 0.0))
