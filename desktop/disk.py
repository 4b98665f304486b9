"""What an error of the database engine means to people: the disk is full, it failed, or the file is damaged."""

from __future__ import annotations

from pathlib import Path

from desktop.errors import DamagedDatabase, DiskFailed, DiskFull, IstiqbalError

_FULL = ("disk is full", "no space left")
_DAMAGED = ("not a database", "malformed", "hmac")
_FAILED = ("disk i/o error", "unable to open", "readonly database", "database is locked", "database schema is locked")


def explain(error: Exception, backups: Path | str) -> IstiqbalError | None:
    """The error to raise instead, or None where neither the disk nor the file is at fault.

    Accepts the engine's own errors, the system's, and SQLAlchemy's, which carry the engine's in `orig`.
    """
    text = str(getattr(error, "orig", None) or error).lower()
    if any(words in text for words in _FULL):
        return DiskFull()
    if any(words in text for words in _DAMAGED):
        return DamagedDatabase(folder=backups)
    return DiskFailed() if any(words in text for words in _FAILED) else None
