"""Small files that must survive a power cut: written whole, kept twice, and checked when read."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import rfc8785

from desktop.errors import DamagedKeys, DiskFailed, DiskFull


def replace(path: Path, data: bytes) -> None:
    """Put `data` at `path` so that after a crash the file is entirely old or entirely new; only its owner reads it.

    Raises DiskFull or DiskFailed; the old file is then still there.
    """
    partial = path.with_name(path.name + ".new")
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(partial, flags, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise (DiskFull() if error.errno == errno.ENOSPC else DiskFailed()) from error


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` last; Windows has no such call, its file system journals renames."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def spare(path: Path) -> Path:
    """Where the second copy of `path` is kept."""
    return path.with_name(path.name + ".bak")


def exists(path: Path) -> bool:
    """Whether either copy is there."""
    return path.exists() or spare(path).exists()


def save(path: Path, content: Mapping[str, Any]) -> None:
    """Keep `content` (canonical JSON values and an integer "rev") twice, each copy with its own checksum.

    Both copies carry the same revision: an old spare would let a replaced password back in.
    """
    data = rfc8785.dumps({**content, "sum": _checksum(content)})
    replace(path, data)
    replace(spare(path), data)


def load(path: Path) -> dict[str, Any]:
    """The sound copy with the higher revision; the other copy is mended. Raises DamagedKeys when neither is sound."""
    copies = {file: _sound(file) for file in (path, spare(path))}
    sound = [content for content in copies.values() if content is not None]
    if not sound:
        raise DamagedKeys(file=path.name)
    newest = max(sound, key=lambda content: int(content["rev"]))
    if any(content != newest for content in copies.values()):
        with contextlib.suppress(DiskFull, DiskFailed):  # a full disk must not keep people out of their data
            save(path, newest)
    return newest


def _sound(file: Path) -> dict[str, Any] | None:
    try:
        content = json.loads(file.read_bytes())
        found = content.pop("sum")
        return content if isinstance(content["rev"], int) and found == _checksum(content) else None
    except (OSError, ValueError, KeyError, AttributeError, TypeError, rfc8785.CanonicalizationError):
        return None


def _checksum(content: Mapping[str, Any]) -> str:
    return hashlib.sha256(rfc8785.dumps(dict(content))).hexdigest()
