"""The child process that touches what came from outside: `python -m desktop.services.returns.child FIRST COUNT`.

The file comes in by standard input; out go, for each page, one line of JSON and its raw pixels. Memory and processor time
are limited where the system can; whatever happens here, the program only sees a child that ended.
"""

from __future__ import annotations

import importlib
import json
import sys
from typing import Any, BinaryIO

from PIL import UnidentifiedImageError

from desktop.services.returns.codes import find
from desktop.services.returns.decode import Refused, pages, pages_in

MOST_MEMORY = 1 << 30
MOST_SECONDS = 20


def main() -> int:
    """Read one file and write its pages; 0 also for a file that is refused, which is said in the last line."""
    first, count = int(sys.argv[1]), int(sys.argv[2])
    _limit()
    try:
        _read(sys.stdin.buffer.read(), first, count, sys.stdout.buffer)
    except Refused as refused:
        _line(sys.stdout.buffer, {"refused": str(refused.args[0])})
    except (MemoryError, UnidentifiedImageError, OSError, ValueError, SyntaxError, ArithmeticError, LookupError):
        _line(sys.stdout.buffer, {"refused": "damaged"})
    return 0


def _read(data: bytes, first: int, count: int, out: BinaryIO) -> None:
    total = pages_in(data)
    for page in pages(data, first, count):
        found = [{"text": one.text, "corners": one.corners} for one in find(page)]
        _line(out, {"width": page.width, "height": page.height, "total": total, "found": found})
        out.write(page.tobytes())
        out.flush()


def _line(out: BinaryIO, said: dict[str, Any]) -> None:
    out.write(json.dumps(said).encode("ascii") + b"\n")
    out.flush()


def _limit() -> None:
    """Bound what a hostile file can make this process use; Windows has no such limits, there the parent's clock ends it."""
    try:
        resource: Any = importlib.import_module("resource")
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


if __name__ == "__main__":
    sys.exit(main())
