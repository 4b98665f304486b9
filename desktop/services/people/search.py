"""Search: one box for a name in any order and spelling, an identity number, a mobile, its last digits, a file number.

Two phases, as one types: `find` answers in milliseconds with what begins as typed; only where that is nothing is
`suggest` worth asking, which looks for misspelt names and gives up as soon as its answer is no longer wanted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import Any

from rapidfuzz import fuzz
from sqlalchemy import literal_column, select
from sqlalchemy.orm import Session

from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.lookup import mark_of
from desktop.models.search import SEQUENCE, merge_some
from desktop.services.people import lines
from desktop.services.people.finding import Hit, Names, by_number
from desktop.services.people.links import one_line_each
from desktop.services.people.looking import Looking, Stopped
from desktop.services.people.vocabulary import Vocabulary
from desktop.services.records import Desk
from desktop.services.views import CaseLine
from desktop.text import ascii_digits, clean, fold, typed_key

MOST = 20
_WORDS, _LONGEST_FIGURE, _LEAST_DIGITS = 8, 9, 3
_NUMBER = re.compile(r"[+\d][\d\s\-()]*")


@dataclass(frozen=True, slots=True)
class Found:
    """The lines to show, best first, and whether there are more of them than shown."""

    lines: tuple[CaseLine, ...] = ()
    more: bool = False


@dataclass(frozen=True, slots=True)
class _Question:
    """What was typed, as words of a name and as digits."""

    words: tuple[str, ...]
    digits: str
    file_number: str

    @classmethod
    def of(cls, typed: str) -> _Question:
        parts = typed_key(typed[:200]).split()
        numeric = _NUMBER.fullmatch(ascii_digits(typed).strip())
        digits = re.sub(r"\D", "", ascii_digits(typed)) if numeric else "".join(p for p in parts if p.isdecimal())
        words = () if numeric else tuple(dict.fromkeys(p for p in parts if not p.isdecimal()))[:_WORDS]
        return cls(
            words,
            digits.removeprefix("00") if digits.startswith("00966") else digits,
            ascii_digits(clean(typed)).upper().replace(" ", ""),
        )


class Search:
    """Finds files; may be used in any thread, and stopped from any other."""

    def __init__(self, desk: Desk) -> None:
        self._store, self._looking = desk.store, Looking(desk.store)
        self._vocabulary = Vocabulary()
        self._names = Names(self._vocabulary, MOST + 1)

    def find(self, typed: str, stages: Sequence[str] = ()) -> Found:
        """Files in which every word typed begins a word of the name, or whose numbers are, begin or end as typed.

        Exact numbers come first, then people whose name begins as typed, then the words in any order, then dependants;
        the newest files first among equals. Nothing for an empty question, and nothing once it was cancelled.
        """
        question = _Question.of(typed)
        try:
            with self._looking.look() as (session, connection):
                self._vocabulary.refresh(connection)
                return self._answer(session, connection, question, stages)
        except Stopped:
            return Found()

    def suggest(self, typed: str, wanted: Callable[[], bool] = lambda: True) -> Found:
        """Files under a similar name, for when `find` found nothing; nothing as soon as `wanted` says no."""
        words = _Question.of(typed).words
        if not words or max(map(len, words)) < _LEAST_DIGITS:
            return Found()
        try:
            with self._looking.look() as (session, connection):
                self._vocabulary.refresh(connection)
                hits: dict[int, Hit] = {}
                for some in self._names.alike(connection, words):
                    hits |= {hit.row: hit for hit in some}
                    if not wanted() or len(hits) >= 2 * MOST:
                        break
                asked = " ".join(words)
                best = sorted(hits.values(), key=lambda hit: (-fuzz.token_sort_ratio(asked, hit.norm), -hit.row))
                return self._shown(session, _similar(_lines(session, best, ()))) if wanted() else Found()
        except Stopped:
            return Found()

    def cancel(self) -> None:
        """Stop what is being searched at this moment, from any thread."""
        self._looking.stop()

    def warm(self) -> None:
        """Read the vocabulary and the index once, so that the first search need not wait for the disk."""
        try:
            with self._looking.look() as (_, connection):
                self._vocabulary.refresh(connection)
                self._vocabulary.listen()
                for part in (
                    "SELECT sum(length(block)) FROM lookup_fts_pairs_data",
                    "SELECT sum(length(block)) FROM lookup_fts_data",
                    "SELECT sum(length(alias)) FROM lookup",
                ):
                    connection.execute(part).fetchone()
        except Stopped:
            return
        for question in ("ا", "1"):  # a name and a number: whatever is built once for either
            self.find(question)

    def tidy(self) -> None:
        """Merge some of what recent saves left in small pieces, and move their log; for idle moments, never while saving."""
        with self._store.applying() as session:
            merge_some(session.connection().connection.driver_connection)
        self._store.checkpoint(passing=True)

    def _answer(self, session: Session, connection: Any, question: _Question, stages: Sequence[str]) -> Found:
        numbered = lines.of_files(session, _files_numbered(session, question), stages)
        if question.words:
            hits = self._named(connection, question, stages)
        elif question.digits:
            hits = by_number(connection, question.digits)
        else:
            hits = iter(())
        return self._shown(session, chain(numbered, _lines(session, hits, stages)))

    def _named(self, connection: Any, question: _Question, stages: Sequence[str]) -> Iterator[Hit]:
        if len(question.digits) >= _LEAST_DIGITS:  # a number beside a name: the number leads, the name decides
            yield from (hit for hit in by_number(connection, question.digits) if hit.has(question.words))
            return
        found = False
        for words in _readings(question.words):
            for hit in self._in_order(connection, words, [mark_of(stage) for stage in stages]):
                found = True
                yield hit
            if found:
                return

    def _in_order(self, connection: Any, words: Sequence[str], marks: Sequence[str]) -> Iterator[Hit]:
        """Whose name begins as typed, then the rest. Where those are too many to be first, they lead each portion."""
        first = self._names.beginning(connection, words)
        yield from first
        rest = self._names.matching(connection, words, marks)
        shown, typed = {hit.row for hit in first}, " ".join(words)
        while portion := list(islice((hit for hit in rest if hit.row not in shown), MOST + 1)):
            yield from sorted(portion, key=lambda hit: (hit.dependant, not hit.norm.startswith(typed)))

    def _shown(self, session: Session, found: Iterable[CaseLine]) -> Found:
        best = list(islice(_once(found), MOST + 1))
        return Found(lines.marked(session, best[:MOST]), len(best) > MOST)


def _readings(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The words as typed; then, if the last is a particle after all (bin), without it."""
    yield words
    if len(words) > 1 and not fold(words[-1]):
        yield words[:-1]


def _lines(session: Session, hits: Iterable[Hit], stages: Sequence[str]) -> Iterator[CaseLine]:
    """The files of what was found, read a portion at a time."""
    hits = iter(hits)
    while portion := list(islice(hits, MOST + 1)):
        found = lines.of_people(session, [hit.subject_id for hit in portion if not hit.dependant], stages)
        found = one_line_each(session, found, stages)
        found |= lines.of_members(session, [hit.subject_id for hit in portion if hit.dependant], stages)
        yield from (found[hit.subject_id] for hit in portion if hit.subject_id in found)


def _once(found: Iterable[CaseLine]) -> Iterator[CaseLine]:
    """Each file once, where it stands best."""
    seen = set()
    for line in found:
        if line.application_id not in seen:
            seen.add(line.application_id)
            yield line


def _similar(found: Iterable[CaseLine]) -> Iterator[CaseLine]:
    return (replace(line, matched=line.matched or tr("A similar name")) for line in found)


def _files_numbered(session: Session, question: _Question) -> list[str]:
    """The files with this number, or whose last figure it is, newest first; then those whose number begins so."""
    typed = question.file_number
    figure = typed.rpartition("-")[2]
    newest = select(Application.id).order_by(Application.received_on.desc()).limit(MOST + 1)
    found: list[str] = []
    if figure.isdecimal() and len(figure) <= _LONGEST_FIGURE:
        last = newest.where(literal_column(SEQUENCE) == int(figure))
        ending = typed if "-" in typed else ""
        found += session.scalars(last.where(Application.application_no.endswith(ending, autoescape=True)))
    if not typed.isdecimal() and any(c.isdecimal() for c in typed):
        begun = Application.application_no >= typed, Application.application_no < typed + "\U0010ffff"
        found += session.scalars(newest.where(*begun).order_by(None))
    return list(dict.fromkeys(found))
