"""From the bytes of an unknown file to plain pixels. Runs in a child process only: what it reads was made by anybody.

A file is what its first bytes say, never what its name says; only one decoder of the four is ever tried on it.
"""

from __future__ import annotations

import io
import math
from collections.abc import Iterator
from typing import Any

from PIL import Image, ImageOps, ImageSequence

JPEG, PNG, TIFF, PDF = "JPEG", "PNG", "TIFF", "PDF"
_MAGIC = (
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"II*\0", TIFF),
    (b"MM\0*", TIFF),
    (b"%PDF-", PDF),
)
MOST_PIXELS = 40_000_000
MOST_PAGES = 200
_LONGEST_SIDE = 2600  # of A4: about 220 dpi
_PDF_DPI = 200
_LEAST_SIDE = 200


class Refused(Exception):
    """The file is not read; `args[0]` is the code of the reason."""


def kind_of(data: bytes) -> str:
    """What kind of file this is, by its first bytes. Raises Refused for every other."""
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind
    raise Refused("kind" if data else "empty")


def pages_in(data: bytes) -> int:
    """How many pages the file has."""
    kind = kind_of(data)
    if kind == PDF:
        document = _pdf(data)
        count = len(document)
    else:
        with _open(data, kind) as opened:
            count = getattr(opened, "n_frames", 1) if kind == TIFF else 1
    if not 1 <= count <= MOST_PAGES:
        raise Refused("pages")
    return int(count)


def pages(data: bytes, first: int, count: int) -> Iterator[Image.Image]:
    """Some pages as upright pictures in plain colour, none larger than a page needs to be."""
    kind = kind_of(data)
    drawn = _pdf_pages(data, first, count) if kind == PDF else _frames(data, kind, first, count)
    for one in drawn:
        if min(one.size) < _LEAST_SIDE:
            raise Refused("small")
        one.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE), Image.Resampling.LANCZOS, reducing_gap=3.0)
        yield one


def _frames(data: bytes, kind: str, first: int, count: int) -> Iterator[Image.Image]:
    with _open(data, kind) as opened:
        for number, frame in enumerate(ImageSequence.Iterator(opened)):
            if number >= first + count or (kind != TIFF and number > 0):
                break
            if number >= first:
                _check(frame)
                frame.load()
                yield _plain(ImageOps.exif_transpose(frame))


def _open(data: bytes, kind: str) -> Image.Image:
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS  # Pillow itself only warns until twice as many
    opened = Image.open(io.BytesIO(data), formats=(kind,))
    _check(opened)
    return opened


def _check(picture: Image.Image) -> None:
    if picture.width * picture.height > MOST_PIXELS:
        raise Refused("pixels")


def _plain(picture: Image.Image) -> Image.Image:
    """Eight bits of red, green and blue on white: nothing else of the file goes on."""
    if picture.mode.startswith("I;16") or picture.mode in ("I", "F"):
        deep = picture.convert("I")
        low, high = (float(end) for end in deep.getextrema() if isinstance(end, int | float))
        return deep.point(lambda level: (level - low) * (255 / max(high - low, 1))).convert("L").convert("RGB")
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        clear = picture.convert("RGBA")
        white = Image.new("RGBA", clear.size, "white")
        return Image.alpha_composite(white, clear).convert("RGB")
    plain = picture.convert("RGB")
    fresh = Image.new("RGB", plain.size)
    fresh.paste(plain)
    return fresh


def _pdf(data: bytes) -> Any:
    import pypdfium2  # late: pictures do without it

    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise Refused("locked" if "password" in str(error).lower() else "damaged") from error


def _pdf_pages(data: bytes, first: int, count: int) -> Iterator[Image.Image]:
    """Drawn without scripts, forms or attachments: what is kept is a picture of the page."""
    import pypdfium2

    document = _pdf(data)
    for index in range(first, min(first + count, len(document))):
        try:
            yield _drawn(document[index])
        except pypdfium2.PdfiumError as error:
            raise Refused("damaged") from error


def _drawn(page: Any) -> Image.Image:
    wide, high = page.get_size()
    if not (wide > 0 and high > 0 and math.isfinite(wide * high)):
        raise Refused("damaged")
    scale = min(_PDF_DPI / 72, math.sqrt(MOST_PIXELS / (wide * high)), _LONGEST_SIDE / max(wide, high))
    try:
        return _plain(page.render(scale=scale, rev_byteorder=True, may_draw_forms=False).to_pil())
    finally:
        page.close()
