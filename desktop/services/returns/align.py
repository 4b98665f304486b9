"""Laying a scan over the page it was printed from: by the code first, then by what stands on the page, outwards from it.

The corners of an 18 mm code tell how the sheet lies, but a pixel there is a centimetre at the other end of it; so patches of
the page are looked for where the code lets one expect them, near ones first, and each finding corrects the next.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot

from PIL import Image, ImageChops, ImageFilter, ImageOps, ImageStat

Point = tuple[float, float]
Pair = tuple[Point, Point]
Lens = tuple[float, ...]
"""Eight numbers that take a point of the page (in pixels of its drawing) to a pixel of the scan."""

PAGE_DPI = 100
_PATCH, _LEAST_TEXTURE = 64, 14.0
_REACHES = (0.22, 0.45, 2.0)
_SEARCH, _FINE = 5, 2
_SURE, _NEAR = 0.82, 2.5


@dataclass(frozen=True, slots=True)
class Laid:
    """How a scan lies over its page, and how much of the page was found where it should be, from 0 to 1."""

    lens: Lens
    alike: float

    def at(self, point: Point) -> Point:
        """Where a point of the page is in the scan."""
        return _through(self.lens, point)


def lay(page: Image.Image, page_corners: Sequence[Point], scan: Image.Image, corners: Sequence[Point]) -> Laid:
    """Register a grey scan to a grey drawing of its page at PAGE_DPI; both name the corners of the same code."""
    lens = _fit(list(zip(page_corners, corners, strict=True)), bent=False)
    paper = ImageOps.autocontrast(page.filter(ImageFilter.GaussianBlur(1.2)))
    anchors = _anchors(paper)
    middle = _middle(page_corners)
    span = hypot(*page.size)
    pairs: list[Pair] = []
    for reach in _REACHES:
        near = [one for one in anchors if _apart(_centre(one), middle) < reach * span]
        flat = ImageOps.autocontrast(draw(scan, lens, page.size).filter(ImageFilter.GaussianBlur(1)), cutoff=1)
        pairs = [pair for one in near if (pair := _matched(paper, flat, one, lens)) is not None]
        pairs += zip(page_corners, corners, strict=True)
        lens = _steady(pairs, lens)
    close = sum(1 for here, there in pairs[:-4] if _apart(_through(lens, here), there) < 2 * _NEAR)
    return Laid(lens, close / max(len(anchors), 1))


def draw(
    scan: Image.Image, lens: Lens, size: tuple[int, int], corner: Point = (0, 0), scale: float = 1.0
) -> Image.Image:
    """A part of the page as the scan shows it: `size` pixels from `corner`, each `scale` of a page pixel."""
    a, b, c, d, e, f, g, h = lens
    x, y = corner
    w = g * x + h * y + 1
    moved = (
        a * scale, b * scale, a * x + b * y + c,
        d * scale, e * scale, d * x + e * y + f,
        g * scale, h * scale,
    )  # fmt: skip
    seen = tuple(one / w for one in moved)
    return scan.transform(size, Image.Transform.PERSPECTIVE, seen, Image.Resampling.BILINEAR, fillcolor=255)


def shift(page: Image.Image, scan: Image.Image, box: tuple[int, int, int, int], most: int) -> tuple[int, int, float]:
    """How far what stands in a box of the page is moved in the scan, and how doubtful that is: 0 for sure, 1 for not."""
    patch = page.crop(box)
    found = {}
    for dx in range(-most, most + 1):
        for dy in range(-most, most + 1):
            moved = scan.crop((box[0] + dx, box[1] + dy, box[2] + dx, box[3] + dy))
            found[dx, dy] = ImageStat.Stat(ImageChops.difference(patch, moved)).sum[0]
    (dx, dy), least = min(found.items(), key=lambda one: (one[1], abs(one[0][0]) + abs(one[0][1])))
    usual = sum(found.values()) / len(found)
    return dx, dy, least / usual if usual else 1.0


def _matched(paper: Image.Image, flat: Image.Image, box: tuple[int, int, int, int], lens: Lens) -> Pair | None:
    """A patch of the page and where it is in the scan; None where it is not found."""
    half = tuple(side // 2 for side in box)
    small = (paper.width // 2, paper.height // 2)
    around = (half[0], half[1], half[2], half[3])
    dx, dy, doubt = shift(_half(paper, small), _half(flat, small), around, _SEARCH)
    if doubt > _SURE:
        return None
    rough = (box[0] + 2 * dx, box[1] + 2 * dy, box[2] + 2 * dx, box[3] + 2 * dy)
    fx, fy, _ = _finer(paper.crop(box), flat, rough)
    x, y = _centre(box)
    return (x, y), _through(lens, (x + 2 * dx + fx, y + 2 * dy + fy))


def _half(picture: Image.Image, size: tuple[int, int]) -> Image.Image:
    held = picture.info.get("half")
    if not isinstance(held, Image.Image):
        held = picture.resize(size, Image.Resampling.BOX)
        picture.info["half"] = held
    return held


def _finer(patch: Image.Image, flat: Image.Image, box: tuple[int, int, int, int]) -> tuple[int, int, float]:
    best = (0, 0, float("inf"))
    for dx in range(-_FINE, _FINE + 1):
        for dy in range(-_FINE, _FINE + 1):
            moved = flat.crop((box[0] + dx, box[1] + dy, box[2] + dx, box[3] + dy))
            off = ImageStat.Stat(ImageChops.difference(patch, moved)).sum[0]
            best = min(best, (dx, dy, off), key=lambda one: one[2])
    return best


def _anchors(paper: Image.Image) -> list[tuple[int, int, int, int]]:
    """Patches with much on them, the best of each part of the page."""
    across, down = 4, 6
    wide, high = paper.width // across, paper.height // down
    chosen = []
    for column in range(across):
        for row in range(down):
            patches = [
                (x, y, x + _PATCH, y + _PATCH)
                for x in range(column * wide, (column + 1) * wide - _PATCH // 2, _PATCH // 2)
                for y in range(row * high, (row + 1) * high - _PATCH // 2, _PATCH // 2)
                if x + _PATCH <= paper.width and y + _PATCH <= paper.height
            ]
            best = max(patches, key=lambda box: ImageStat.Stat(paper.crop(box)).stddev[0])
            if ImageStat.Stat(paper.crop(best)).stddev[0] >= _LEAST_TEXTURE:
                chosen.append(best)
    return chosen


def _steady(pairs: list[Pair], before: Lens) -> Lens:
    """The lens through most of the pairs: those that do not agree with the others are left out."""
    kept = pairs
    lens = before
    for _ in range(3):
        bent = len(kept) >= 12
        lens = _fit(kept, bent=bent)
        off = sorted(_apart(_through(lens, here), there) for here, there in kept)
        limit = max(_NEAR, 2.5 * off[len(off) // 2])
        kept = [(here, there) for here, there in kept if _apart(_through(lens, here), there) <= limit]
        if len(kept) < 4:
            return before
    return lens


def _fit(pairs: Sequence[Pair], *, bent: bool) -> Lens:
    """The lens nearest to all pairs (least squares); without `bent`, one that keeps parallels."""
    unit = 1000.0
    size = 8 if bent else 6
    rows: list[tuple[list[float], float]] = []
    for (px, py), (sx, sy) in pairs:
        x, y, u, v = px / unit, py / unit, sx / unit, sy / unit
        rows.append(([x, y, 1, 0, 0, 0, -u * x, -u * y][:size], u))
        rows.append(([0, 0, 0, x, y, 1, -v * x, -v * y][:size], v))
    normal = [[sum(row[i] * row[j] for row, _ in rows) for j in range(size)] for i in range(size)]
    right = [sum(row[i] * value for row, value in rows) for i in range(size)]
    a, b, c, d, e, f, *tilt = _solved(normal, right)
    g, h = tilt or (0.0, 0.0)
    return a, b, c * unit, d, e, f * unit, g / unit, h / unit


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Gaussian elimination with pivots; a singular system is a fault of whoever asked."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    size = len(rows)
    for column in range(size):
        pivot = max(range(column, size), key=lambda row: abs(rows[row][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        for row in range(size):
            if row != column:
                factor = rows[row][column] / rows[column][column]
                rows[row] = [x - factor * y for x, y in zip(rows[row], rows[column], strict=True)]
    return [rows[n][size] / rows[n][n] for n in range(size)]


def _through(lens: Lens, point: Point) -> Point:
    a, b, c, d, e, f, g, h = lens
    x, y = point
    w = g * x + h * y + 1
    return (a * x + b * y + c) / w, (d * x + e * y + f) / w


def _centre(box: tuple[int, int, int, int]) -> Point:
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


def _middle(points: Sequence[Point]) -> Point:
    return sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)


def _apart(one: Point, other: Point) -> float:
    return hypot(one[0] - other[0], one[1] - other[1])
