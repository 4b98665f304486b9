"""Which people a question means: statements over the lookup tables, each answering in the order it is read.

A hit is a row of `lookup`: people come before dependants, and among both the newest file first. Nothing here is ranked
by a score over all matches; the index yields them in order, and the reader stops when it has enough.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from math import prod
from typing import Any, NamedTuple

from desktop.models.lookup import PEOPLE, local_mobile, pair
from desktop.models.search import LONGEST_PREFIX
from desktop.services.people.vocabulary import Vocabulary
from desktop.text import stem, without_article

_BEYOND = "\U0010ffff"
_AVOIDING = 8.0  # common names are so much rarer together than chance has it: somebody has one first name
_ALIKE_AT_MOST, _NUMBERS_AT_MOST = 60, 400
_READ_POSTING, _SKIP_TO_PAGE, _READ_ROW = 18e-9, 30e-6, 16e-6  # seconds, measured on an encrypted file

_PAIRED = """SELECT f.rowid, l.subject_id, l.norm, l.alias, l.marks
    FROM lookup_fts_pairs f CROSS JOIN lookup l ON l.row = f.rowid
    WHERE lookup_fts_pairs MATCH ? ORDER BY f.rowid DESC"""
_MATCHING = """SELECT f.rowid, l.subject_id, l.norm, l.alias, l.marks FROM lookup_fts f CROSS JOIN lookup l ON l.row = f.rowid
    WHERE lookup_fts MATCH ? ORDER BY f.rowid DESC"""
_BEGINNING = """SELECT row, subject_id, norm, alias FROM lookup
    WHERE norm >= ? AND norm < ? AND row >= ? LIMIT ?"""
_NUMBERED = (
    "SELECT row, subject_id, norm, alias FROM lookup WHERE row IN (SELECT value FROM json_each(?)) ORDER BY row DESC"
)
_EXACTLY = {
    "identity": "SELECT row FROM lookup WHERE identity = ?",
    "mobile": "SELECT row FROM lookup WHERE mobile = ?",
    "mobile2": "SELECT row FROM lookup WHERE mobile2 = ?",
}
_BEGINS = {
    "identity": "SELECT row FROM lookup WHERE identity >= ? AND identity < ? LIMIT ?",
    "identity_rev": "SELECT row FROM lookup WHERE identity_rev >= ? AND identity_rev < ? LIMIT ?",
    "mobile": "SELECT row FROM lookup WHERE mobile >= ? AND mobile < ? LIMIT ?",
    "mobile_rev": "SELECT row FROM lookup WHERE mobile_rev >= ? AND mobile_rev < ? LIMIT ?",
    "mobile2": "SELECT row FROM lookup WHERE mobile2 >= ? AND mobile2 < ? LIMIT ?",
    "mobile2_rev": "SELECT row FROM lookup WHERE mobile2_rev >= ? AND mobile2_rev < ? LIMIT ?",
}


class Hit(NamedTuple):
    """A person with a file, or a dependant, by the row of the lookup table."""

    row: int
    subject_id: str
    norm: str
    alias: str

    @property
    def dependant(self) -> bool:
        """Whether it is a member of somebody's household."""
        return self.row < PEOPLE

    def has(self, words: Sequence[str]) -> bool:
        """Whether every word begins a word of the name."""
        name = f" {self.norm} {self.alias}"
        return all(f" {word}" in name for word in words)


class _Plan(NamedTuple):
    """Words or pairs to ask an index for, words to look for in the rows it yields, and the seconds that takes."""

    cost: float
    asked: Sequence[str]
    left: Sequence[str]
    pairs: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Names:
    """Names by words in any order, each of which may be begun only."""

    vocabulary: Vocabulary
    enough: int

    def matching(self, connection: Any, words: Sequence[str], marks: Sequence[str] = ()) -> Iterator[Hit]:
        """Everyone with all the words, newest first; `marks` are stages of which one is wanted."""
        if not all(self.vocabulary.files(word) for word in words):
            return
        plan = min(self._plan(words), self._paired(words), key=lambda one: one.cost)
        terms = [*plan.pairs, *map(self._term, plan.asked)]
        if marks and not plan.pairs:
            terms.append("(" + " OR ".join(f'"{mark}"' for mark in marks) + ")")
        statement = _PAIRED if plan.pairs else _MATCHING
        for *found, stages in connection.execute(statement, (" AND ".join(terms),)):
            hit = Hit(*found)
            if hit.has(plan.left) and (not marks or not set(marks).isdisjoint(stages.split())):
                yield hit

    def beginning(self, connection: Any, words: Sequence[str]) -> list[Hit]:
        """The people whose whole name begins with the words as typed, newest first; none where they are too many."""
        typed = " ".join(words)
        found = connection.execute(_BEGINNING, (typed, typed + _BEYOND, PEOPLE, self.enough)).fetchall()
        return sorted((Hit(*one) for one in found), reverse=True) if len(found) < self.enough else []

    def alike(self, connection: Any, words: Sequence[str]) -> Iterator[list[Hit]]:
        """The newest people whose names have other words in place of those that nobody has, one way after the other."""
        for question in self._questions(words):
            yield [Hit(*one[:4]) for one in connection.execute(f"{_MATCHING} LIMIT {_ALIKE_AT_MOST:d}", (question,))]

    def _questions(self, words: Sequence[str]) -> list[str]:
        """Unknown words are replaced all at once; where all are known, each in turn."""
        unknown = [word for word in words if not self.vocabulary.files(word)]
        found = []
        for wrong in [unknown] if unknown else [[word] for word in words]:
            others = [self.vocabulary.alike(word) if len(word) > 2 else [] for word in wrong]
            if all(others):
                kept = [self._term(word) for word in words if word not in wrong]
                replaced = ["(" + " OR ".join(f'"{word}"' for word in choice) + ")" for choice in others]
                found.append(" AND ".join(kept + replaced))
        known = [word for word in words if word not in unknown]
        if not found and len(known) > 1:
            found.append(" AND ".join(self._term(word) for word in known))
        return found

    def _term(self, word: str) -> str:
        """One begun word: from the list of its length, or, beyond the longest, as the words it may become."""
        if len(word) > LONGEST_PREFIX and (endings := self.vocabulary.words(word)):
            return "(" + " OR ".join(f'"{ending}"' for ending in endings) + ")"
        return f'"{word}"*'

    def _plan(self, words: Sequence[str]) -> _Plan:
        """How many of the rarest words to ask the index for; the others are looked for in the rows it yields."""
        rows = self.vocabulary.rows
        rarest = sorted((self._share(word), word) for word in words)
        read = min(1.0, _AVOIDING * self.enough / max(rows * prod(share for share, _ in rarest), 1e-9))
        best, cheapest, cost, yielded = len(words), float("inf"), 0.0, float(rows)
        for count, (share, _) in enumerate(rarest, 1):
            cost += min(rows * share * _READ_POSTING, yielded * _SKIP_TO_PAGE)  # long lists are skipped through
            yielded *= share
            whole = read * (cost + (yielded * _READ_ROW if count < len(words) else 0))
            if whole < cheapest:
                best, cheapest = count, whole
        return _Plan(cheapest, [word for _, word in rarest[:best]], [word for _, word in rarest[best:]])

    def _paired(self, words: Sequence[str]) -> _Plan:
        """By the lists of what stands beside the rarest word; every row is looked at, for stems are not yet words."""
        rows = self.vocabulary.rows
        stems = {stem(without_article(word)) for word in words} - {""}
        shares = sorted((self._share(one), one) for one in stems)
        if len(shares) < 2:
            return _Plan(float("inf"), (), words)
        rarest, others = shares[0], shares[1:]
        listed = rows * rarest[0] * sum(share for share, _ in others)
        alike = prod(share for share, _ in shares)  # in stems; the words themselves are rarer
        looked_at = min(rows * alike, self.enough * alike / prod(map(self._share, words)))
        cost = listed * _READ_POSTING + looked_at * _READ_ROW
        return _Plan(cost, (), words, [pair(rarest[1], one) for _, one in others])

    def _share(self, beginning: str) -> float:
        """The part of all names that have such a word; at least one has."""
        return min(max(self.vocabulary.files(beginning), 1) / self.vocabulary.rows, 1.0)


def by_number(connection: Any, digits: str) -> Iterator[Hit]:
    """People by an identity number or mobile: as a whole, by the last three digits or more, by the first."""
    mobile = local_mobile(digits) or digits
    whole = [(_EXACTLY["identity"], digits), (_EXACTLY["mobile"], mobile), (_EXACTLY["mobile2"], mobile)]
    last = [(_BEGINS[name], digits[::-1]) for name in ("identity_rev", "mobile_rev", "mobile2_rev")]
    short = "0" + mobile if mobile.startswith("5") else mobile
    first = [(_BEGINS["identity"], digits)] + [(_BEGINS[name], short) for name in ("mobile", "mobile2")]
    seen: set[int] = set()
    for statements in (whole, last if len(digits) >= 3 else [], first):
        rows = set(chain.from_iterable(_rows(connection, statement, value) for statement, value in statements)) - seen
        seen |= rows
        newest = sorted(rows, reverse=True)
        if newest:
            yield from (Hit(*one) for one in connection.execute(_NUMBERED, (str(newest),)))


def _rows(connection: Any, statement: str, value: str) -> list[int]:
    limits = (value,) if statement.endswith("= ?") else (value, value + _BEYOND, _NUMBERS_AT_MOST)
    return [row for (row,) in connection.execute(statement, limits)]
