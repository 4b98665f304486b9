"""Reading a file of scans through the child process: pixels and codes come back, nothing else of the file does."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image

from desktop.errors import UnreadableScan
from desktop.messages import mark, tr
from desktop.services.returns.codes import Found
from desktop.services.returns.decode import MOST_PAGES, MOST_PIXELS, PDF, TIFF, Refused, kind_of
from desktop.text import clean

MOST_PICTURE, MOST_BOOK = 15_000_000, 100_000_000
"""Bytes of one picture, and of a file with many pages."""

_AT_ONCE = 4  # pages for one child: its limits hold for these
_PATIENCE = 60.0  # seconds for one child, by the clock
_LONGEST_NAME = 120

_WHY = {
    "empty": mark("the file is empty. Scan it again."),
    "kind": mark("it is no PDF, TIFF, JPEG or PNG. Save the scan in one of these."),
    "bytes": mark("the file is too large. Scan with 200 dots per inch, or fewer pages at once."),
    "pixels": mark("the picture is too large. Scan with 200 dots per inch."),
    "pages": mark("it has too many pages. Scan at most {most} at once."),
    "small": mark("the picture is too small to be a page. Scan with 200 dots per inch."),
    "locked": mark("the file is protected by a password. Scan without one."),
    "damaged": mark("the file is damaged or was cut off. Scan it again."),
    "gone": mark("the file is no longer there, or this computer may not open it."),
}


@dataclass(frozen=True, slots=True)
class ScannedPage:
    """One page as plain colours, and the codes that stand on it."""

    picture: Image.Image
    found: tuple[Found, ...]
    number: int
    total: int


def shown_name(path: Path) -> str:
    """The name of a file as it may be shown: without what would turn the line round, and not too long."""
    name = clean(path.name)
    return name if len(name) <= _LONGEST_NAME else name[:_LONGEST_NAME] + "\u2026"


def unreadable(name: str, reason: str) -> UnreadableScan:
    """The error that says why a file is not read."""
    return UnreadableScan(file=name, why=tr(_WHY.get(reason, _WHY["damaged"]), most=MOST_PAGES))


def load(path: Path) -> bytes:
    """The bytes of a file. Raises UnreadableScan where it is gone, empty, too large, or of no kind we read."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BOOK + 1)
    except OSError as error:
        raise unreadable(shown_name(path), "gone") from error
    try:
        kind = kind_of(data)
        if len(data) > (MOST_BOOK if kind in (PDF, TIFF) else MOST_PICTURE):
            raise Refused("bytes")
    except Refused as refused:
        raise unreadable(shown_name(path), str(refused.args[0])) from refused
    return data


def read(data: bytes, name: str) -> Iterator[ScannedPage]:
    """The pages one by one; UnreadableScan where the file, or what is left of it, cannot be read."""
    first, total = 0, 1
    while first < total:
        for page in _some(data, name, first):
            total = page.total
            yield page
        first += _AT_ONCE


def _some(data: bytes, name: str, first: int) -> Iterator[ScannedPage]:
    child = subprocess.Popen(
        [*_program(), str(first), str(_AT_ONCE)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    clock = threading.Timer(_PATIENCE, child.kill)
    clock.start()
    feeder = threading.Thread(target=_feed, args=(child, data), daemon=True)
    feeder.start()
    try:
        number = first
        while (said := _said(child, name)) is not None:
            number += 1
            yield _page(child, said, number, name)
        if child.wait() != 0 or number == first:
            raise unreadable(name, "damaged")
    finally:
        clock.cancel()
        child.kill()
        child.wait()
        feeder.join()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()


def _feed(child: subprocess.Popen[bytes], data: bytes) -> None:
    assert child.stdin is not None
    with contextlib.suppress(OSError):  # a child that ended early reads no further: its last line says why
        child.stdin.write(data)
        child.stdin.close()


def _said(child: subprocess.Popen[bytes], name: str) -> dict[str, Any] | None:
    """The next line of the child, or None at its end."""
    assert child.stdout is not None
    line = child.stdout.readline(100_000)
    if not line:
        return None
    try:
        said = json.loads(line)
    except ValueError as error:
        raise unreadable(name, "damaged") from error
    if not isinstance(said, dict) or "refused" in said:
        raise unreadable(name, str(said.get("refused") if isinstance(said, dict) else "damaged"))
    return said


def _page(child: subprocess.Popen[bytes], said: dict[str, Any], number: int, name: str) -> ScannedPage:
    """One page, checked as if a stranger had sent it: the child may have been taken over by what it read."""
    assert child.stdout is not None
    try:
        wide, high, total = (int(said[key]) for key in ("width", "height", "total"))
        found = tuple(
            Found(str(one["text"]), tuple((float(x), float(y)) for x, y in one["corners"])) for one in said["found"]
        )
        if any(len(one.corners) != 4 for one in found) or not (
            0 < wide * high <= MOST_PIXELS and wide > 0 and 0 < total <= MOST_PAGES
        ):
            raise ValueError("size")
        pixels = child.stdout.read(wide * high * 3)
        return ScannedPage(Image.frombytes("RGB", (wide, high), pixels), found, number, total)
    except (KeyError, TypeError, ValueError) as error:
        raise unreadable(name, "damaged") from error


def _program() -> tuple[str, ...]:
    """The child beside this program: another executable when packaged, a module otherwise."""
    this = Path(sys.executable)
    if getattr(sys, "frozen", False):
        return (str(this.with_name("istiqbal-pages" + this.suffix)),)
    return (str(this), "-m", "desktop.services.returns.child")
