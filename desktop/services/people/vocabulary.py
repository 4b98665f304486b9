"""The words that names are made of, in memory: how many files each leads to, and which sound or look alike."""

from __future__ import annotations

import threading
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from itertools import islice
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import OSA

from desktop.models.lookup import PEOPLE
from desktop.text import skeleton

_BEYOND = "\U0010ffff"
_ROWS = """SELECT ifnull((SELECT max(row) FROM lookup WHERE row < :people), 0)
    + max(ifnull((SELECT max(row) FROM lookup), 0) - :people, 0)"""
_ALIKE, _HEARD, _MOST_ENDINGS = 5, 20, 48


@dataclass(frozen=True, slots=True)
class _Known:
    """Sorted words, the files of each, and the number of the newest."""

    words: tuple[str, ...] = ()
    files: tuple[int, ...] = ()
    newest: int = 0


class Vocabulary:
    """Reads the words once and then only those that are new; may be asked by several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known = _Known()
        self._by_sound: dict[str, list[str]] = defaultdict(list)
        self._by_initial: dict[str, list[str]] = defaultdict(list)
        self._unheard: list[str] = []  # new words whose sound nobody has asked for yet
        self.rows = 1

    def refresh(self, connection: Any) -> None:
        """Take up the words that were added since the last time."""
        with self._lock:
            found = connection.execute(
                "SELECT number, word, files FROM lookup_word WHERE number > ?", (self._known.newest,)
            ).fetchall()
            if found:
                files = dict(zip(self._known.words, self._known.files, strict=True))
                files |= {word: count for _, word, count in found}
                words = tuple(sorted(files))
                newest = max(number for number, _, _ in found)
                self._known = _Known(words, tuple(files[word] for word in words), newest)
                self._unheard += [word for _, word, _ in found]
                self.rows = max(1, connection.execute(_ROWS, {"people": PEOPLE}).fetchone()[0])

    def files(self, beginning: str) -> int:
        """In how many files, roughly, a word begins like this; 0 means none at all."""
        known = self._known
        return sum(known.files[bisect_left(known.words, beginning) : bisect_left(known.words, beginning + _BEYOND)])

    def words(self, beginning: str) -> tuple[str, ...]:
        """The words that begin like this, or nothing where they are too many to name."""
        known = self._known
        first, end = bisect_left(known.words, beginning), bisect_left(known.words, beginning + _BEYOND)
        return known.words[first:end] if end - first <= _MOST_ENDINGS else ()

    def alike(self, word: str) -> list[str]:
        """Other words that sound like it or are one slip away (two in a longer word): nearest first, then most usual."""
        self.listen()
        slips = 1 if len(word) < 5 else 2
        found = set(islice(self._by_sound.get(skeleton(word), ()), _HEARD))
        for initial in {word[0], word[1:2]}:
            near = process.extract(
                word, self._by_initial.get(initial, ()), scorer=OSA.distance, score_cutoff=slips, limit=_ALIKE
            )
            found.update(match for match, _, _ in near)
        found.discard(word)
        ranked = sorted((OSA.distance(one, word), -self.files(one), one) for one in found)
        return [one for distance, _, one in ranked if distance <= slips + 1][:_ALIKE]

    def listen(self) -> None:
        """Learn how new words sound; asked for by itself when needed."""
        with self._lock:
            for word in self._unheard:
                self._by_sound[skeleton(word)].append(word)
                self._by_initial[word[0]].append(word)
            self._unheard.clear()
