"""Patience after wrong passwords: from the fifth on, each attempt waits longer, and nobody is shut out for ever.

This slows down a person at the keyboard. A copied disk is protected by Argon2id and the password alone.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Collection
from typing import Any

from desktop.errors import DamagedKeys, TooManyAttempts
from desktop.paths import DataFolder
from desktop.security import durable

FREE_FAILURES = 5
FIRST_DELAY_S, LONGEST_DELAY_S = 30, 15 * 60
_STRANGERS_KEPT = 64


class Lockout:
    """The failures of each login since its last success, kept on disk so that a restart forgets nothing."""

    def __init__(self, folder: DataFolder, clock: Callable[[], float] = time.time) -> None:
        self._file = folder.attempts
        self._clock = clock

    def begin(self, login: str, known: Collection[str]) -> int:
        """Count an attempt before it is judged, so that killing the program does not undo it; return earlier failures.

        `login` is the keyed hash of a login name, `known` those that exist: strangers' counters are bounded in number.
        Raises TooManyAttempts while the delay runs.
        """
        content = self._load()
        entry = content["logins"].get(login, {"failures": 0, "since": 0})
        wait = self._remaining(entry)
        if wait > 0:
            raise TooManyAttempts(seconds=wait)
        others = {k: v for k, v in content["logins"].items() if k != login}
        strangers = sorted((k for k in others if k not in known), key=lambda k: -others[k]["since"])
        for stranger in strangers[_STRANGERS_KEPT:]:
            del others[stranger]
        counted = {"failures": entry["failures"] + 1, "since": int(self._clock())}
        self._save(content["rev"], {**others, login: counted})
        return int(entry["failures"])

    def succeed(self, login: str) -> None:
        """Forget the failures of a login that has just been opened."""
        content = self._load()
        self._save(content["rev"], {k: v for k, v in content["logins"].items() if k != login})

    def _remaining(self, entry: dict[str, int]) -> int:
        over = entry["failures"] - FREE_FAILURES
        if over < 0:
            return 0
        delay = min(FIRST_DELAY_S << min(over, 10), LONGEST_DELAY_S)
        passed = max(0.0, self._clock() - entry["since"])  # a clock set back earns nothing
        return math.ceil(delay - passed)

    def _load(self) -> dict[str, Any]:
        try:
            return durable.load(self._file)
        except DamagedKeys:  # no counter yet, or both copies lost: a counter must not shut people out
            return {"rev": 0, "logins": {}}

    def _save(self, rev: int, logins: dict[str, Any]) -> None:
        durable.save(self._file, {"v": 1, "rev": rev + 1, "logins": logins})
