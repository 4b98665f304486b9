"""Whether a new password is hard to guess: long, and long still after everything guessable is taken out of it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from functools import cache

from desktop.errors import WeakPassword
from desktop.paths import RESOURCES
from desktop.text import fold

MIN_LENGTH = 12
_UNGUESSABLE, _DISTINCT = 8, 5
_RUN = 4


def demand_strong(password: str, context: Iterable[str] = ()) -> None:
    """Raise WeakPassword unless `password` has 12 characters and enough of them are not known words or key runs.

    `context` are words that belong to the place: the login, the association, the city. No rules of composition and
    no expiry (NIST SP 800-63B); spelling variants and Arabic-Indic digits count as what they stand for.
    """
    rest = _bare(password)
    for word in sorted({*_words(), *(_bare(part) for text in context for part in text.split())}, key=len, reverse=True):
        if len(word) >= 3:
            rest = rest.replace(word, " ")
    rest = "".join(piece for part in rest.split() for piece in _without_runs(part))
    if len(password.strip()) < MIN_LENGTH or len(rest) < _UNGUESSABLE or len(set(rest)) < _DISTINCT:
        raise WeakPassword


def _bare(text: str) -> str:
    return fold(text).replace(" ", "")


def _without_runs(part: str) -> Iterable[str]:
    """`part` without its stretches of four or more neighbouring keys, letters or digits, or of one character."""
    start = 0
    while start < len(part):
        length = _run_length(part[start:])
        if length < _RUN:
            yield part[start]
            length = 1
        start += length


def _run_length(part: str) -> int:
    length = 1
    while length < len(part) and _is_run(part[: length + 1]):
        length += 1
    return length


def _is_run(piece: str) -> bool:
    return len(set(piece)) == 1 or any(piece in row for row in _rows())


@cache
def _rows() -> tuple[str, ...]:
    rows = tuple(_bare(row) for row in _guessable()["rows"])
    return rows + tuple(row[::-1] for row in rows)


@cache
def _words() -> frozenset[str]:
    return frozenset(_bare(word) for word in _guessable()["words"])


def _guessable() -> dict[str, list[str]]:
    return tomllib.loads((RESOURCES / "texts" / "guessable.toml").read_text(encoding="utf-8"))
