"""Scans as branch offices make them: pages turned, bent, blurred, speckled, faint, streaked, scribbled on, squeezed."""

from __future__ import annotations

import io
import math
import random
from collections.abc import Sequence

import segno
from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter

from desktop.printing import raster

DPI = 200
_BED = 236
Box = tuple[float, float, float, float]


def printed(pdf: bytes, index: int = 0, dpi: int = DPI) -> Image.Image:
    """A page as the printer makes it."""
    page = raster.page(pdf, index, dpi)
    return Image.frombytes("RGB", (page.width, page.height), page.rgb)


def degraded(page: Image.Image, rng: random.Random, harsh: float = 1.0) -> Image.Image:
    """The page as a poor scanner sees it; `harsh` 1.6 is the worse of the two sets."""
    drawn = _scribbled(page, rng, harsh)
    drawn = _bent(drawn, rng, harsh)
    drawn = drawn.filter(ImageFilter.GaussianBlur(rng.uniform(0, 1.0 * harsh)))
    drawn = ImageEnhance.Contrast(drawn).enhance(1 - rng.uniform(0, 0.42 * harsh))
    drawn = ImageEnhance.Brightness(drawn).enhance(1 + rng.uniform(-0.12, 0.06) * harsh)
    drawn = _streaked(drawn, rng, harsh)
    drawn = _speckled(drawn, rng, round(rng.uniform(0, 30 * harsh)))
    return squeezed(drawn, round(max(12, rng.uniform(25, 80) / harsh)))


def squeezed(page: Image.Image, quality: int) -> Image.Image:
    """The page after a JPEG of this quality."""
    return Image.open(io.BytesIO(as_jpeg(page, quality))).convert("RGB")


def as_jpeg(page: Image.Image, quality: int = 80) -> bytes:
    held = io.BytesIO()
    page.save(held, "JPEG", quality=quality, dpi=(DPI, DPI))
    return held.getvalue()


def as_book(pages: Sequence[Image.Image], kind: str = "PDF") -> bytes:
    """Many pages in one file, as a scanner's feeder gives them."""
    held = io.BytesIO()
    pages[0].save(held, kind, save_all=True, append_images=list(pages[1:]), resolution=DPI)
    return held.getvalue()


def signed(page: Image.Image, box: Box, rng: random.Random) -> Image.Image:
    """The page with a signature in a box (left, top, right, bottom in hundredths of an inch... of pixels at DPI)."""
    drawn = page.copy()
    pen = ImageDraw.Draw(drawn)
    left, top, right, bottom = box
    wide, high = (right - left) * rng.uniform(0.3, 0.75), (bottom - top) * rng.uniform(0.45, 0.9)
    x0 = rng.uniform(left, right - wide)
    middle = (top + bottom) / 2 + rng.uniform(-0.1, 0.1) * high
    loops, phase = rng.uniform(2.5, 6), rng.uniform(0, 6)
    colour = rng.choice([(20, 20, 25), (25, 40, 130), (30, 30, 90), (60, 60, 70)])
    width = rng.choice([3, 3, 4, 5])
    line = []
    for step in range(90):
        t = step / 89
        swing = math.sin(loops * t * 2 * math.pi + phase) * (0.5 - 0.35 * t) + 0.1 * math.sin(17 * t + phase)
        line.append((x0 + wide * (t + 0.06 * math.cos(loops * t * 7)), middle + high * 0.8 * swing))
    pen.line(line, colour, width, "curve")
    if rng.random() < 0.6:
        pen.line([(x0, middle + high * 0.3), (x0 + wide, middle + high * rng.uniform(0.1, 0.4))], colour, width)
    return drawn


def _scribbled(page: Image.Image, rng: random.Random, harsh: float) -> Image.Image:
    """Strokes of a pen, anywhere on the page, now and then across the code."""
    drawn = page.copy()
    pen = ImageDraw.Draw(drawn)
    for _ in range(rng.randint(0, round(3 * harsh))):
        x, y = rng.uniform(0, page.width), rng.uniform(0, page.height)
        if rng.random() < 0.2:
            x, y = rng.uniform(0.05, 0.16) * page.width, rng.uniform(0.03, 0.1) * page.height
        angle, length = rng.uniform(0, math.tau), rng.uniform(30, 260)
        end = (x + length * math.cos(angle), y + length * math.sin(angle))
        middle = (x + length / 2 * math.cos(angle + 0.2), y + length / 2 * math.sin(angle + 0.2))
        pen.line([(x, y), middle, end], (20, 30, 110), rng.randint(2, 4), "curve")
    return drawn


def _bent(page: Image.Image, rng: random.Random, harsh: float) -> Image.Image:
    """Turned, by quarters too, and not quite flat under the lid."""
    wide, high = page.size
    by = 0.010 * harsh
    corners = [(0, 0), (0, high), (wide, high), (wide, 0)]
    bent = [(x + rng.uniform(-by, by) * wide, y + rng.uniform(-by, by) * high) for x, y in corners]
    quad = tuple(part for corner in bent for part in corner)
    flat = page.transform(page.size, Image.Transform.QUAD, quad, Image.Resampling.BICUBIC, fillcolor=(_BED,) * 3)
    turned = flat.rotate(rng.uniform(-7, 7) * harsh, Image.Resampling.BICUBIC, expand=True, fillcolor=(_BED,) * 3)
    quarters = rng.choice(
        [None, None, Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_270]
    )
    return turned if quarters is None else turned.transpose(quarters)


def _streaked(page: Image.Image, rng: random.Random, harsh: float) -> Image.Image:
    """Lines from dust on the glass: they run the whole length of the scan."""
    drawn = page.copy()
    pen = ImageDraw.Draw(drawn)
    for _ in range(rng.randint(0, round(2 * harsh))):
        x, level = rng.randrange(drawn.width), rng.choice([70, 120, 170, 245])
        pen.line([(x, 0), (x, drawn.height)], (level,) * 3, rng.randint(1, 2))
    return drawn


def _speckled(page: Image.Image, rng: random.Random, most: int) -> Image.Image:
    if not most:
        return page
    noise = Image.frombytes("L", page.size, rng.randbytes(page.width * page.height))
    noise = noise.point([round(128 + (level - 127.5) / 127.5 * most) for level in range(256)])
    return ImageChops.add(page, Image.merge("RGB", (noise,) * 3), 1, -128)


def coded(*texts: str) -> Image.Image:
    """A sheet with nothing on it but codes."""
    page = Image.new("RGB", (1654, 2339), "white")
    for number, text in enumerate(texts):
        held = io.BytesIO()
        segno.make(text, error="q", micro=False, boost_error=False).save(held, kind="png", scale=7, border=4)
        page.paste(Image.open(held).convert("RGB"), (80, 60 + number * 600))
    return page
