"""What a keystroke in the search box costs among a million people: python -m benchmarks.search [--people 1000000]

Measures the whole way of the search service, from the typed text to the lines that a screen shows, in processor time of
the thread, as measured and paced (see Taken), and wall time beside it: other programs interrupt that. The answers are compared with a brute-force look at
every name, and the time with the two usual ways (LIKE over the columns; a plain full-text index ranked by relevance) on the
same encrypted data in the same run.
"""

from __future__ import annotations

import argparse
import gc
import random
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

from benchmarks.people import MEN, Invented, drawn, open_with, percentile
from desktop.opening import OpenBranch
from desktop.services.people.search import MOST, Found
from desktop.text import fold, name_key, other_words, typed_key

CPU_MS, WALL_MS, SUGGEST_CPU_MS, GROWTH = 8.0, 16.0, 25.0, 2.0
_EACH, _CHECKED, _BASELINE = 150, 6, 8
_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"


def _yardstick() -> float:
    """Milliseconds of a fixed piece of arithmetic: how fast the core is at this moment."""
    start, total = time.thread_time(), 0
    for number in range(8_000):
        total += number * number
    return (time.thread_time() - start) * 1000


@dataclass(slots=True)
class Taken:
    """Milliseconds of the questions of one kind.

    `paced` is processor time as a core would take it that does not share its caches and units with other work: each
    measurement is divided by how much slower than at its best the core does a fixed piece of arithmetic just then.
    """

    cpu: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)
    sticks: list[float] = field(default_factory=list)
    best: ClassVar[list[float]] = [min(_yardstick() for _ in range(200))]

    def time(self, job: Callable[[], Any]) -> Any:
        """Do it and note how long it took."""
        self.sticks.append(_yardstick())
        self.best[0] = min(self.best[0], self.sticks[-1])
        cpu, wall = time.thread_time(), time.perf_counter()
        found = job()
        self.cpu.append((time.thread_time() - cpu) * 1000)
        self.wall.append((time.perf_counter() - wall) * 1000)
        return found

    def add(self, other: Taken) -> None:
        """Take up the measurements of another kind."""
        self.cpu += other.cpu
        self.wall += other.wall
        self.sticks += other.sticks

    @property
    def paced(self) -> list[float]:
        """See above."""
        return [cpu * self.best[0] / stick for cpu, stick in zip(self.cpu, self.sticks, strict=True)]

    def line(self) -> str:
        """Medians and 99th percentiles."""
        figures = [figure for some in (self.paced, self.cpu, self.wall) for figure in _middle_and_most(some)]
        return "paced p50 {:5.2f} p99 {:5.2f}   cpu {:5.2f} {:5.2f}   wall {:5.2f} {:5.2f}".format(*figures)


def _middle_and_most(values: Sequence[float]) -> tuple[float, float]:
    return statistics.median(values), percentile(values, 0.99)


def questions(people: Sequence[Invented], draw: random.Random) -> Iterator[tuple[str, list[str]]]:
    """What is typed, by kind."""

    def words(one: Invented) -> list[str]:
        return [part for name in one.names for part in name.split()]

    def some(make: Callable[[Invented], str]) -> list[str]:
        return [make(one) for one in draw.choices(people, k=_EACH)]

    def begun(one: Invented, *lengths: int) -> str:
        chosen = draw.sample(words(one), min(len(lengths), len(words(one))))
        return " ".join(word[:length] for word, length in zip(chosen, lengths, strict=False))

    usual = [one for one in MEN.replace("\n", "").split(",")[:20]]
    for length in (1, 2, 3, 5, 8):
        yield f"{length} letters", some(lambda one, n=length: begun(one, n))
    yield "9 letters and more", some(lambda one: max(words(one), key=len)[: draw.choice((9, 10, 11))])
    yield "a common name", [draw.choice(usual) for _ in range(_EACH)]
    yield "two begun words", some(lambda one: begun(one, 3, 4))
    yield "one letter each", some(lambda one: begun(one, 1, 1))
    yield "three begun words", some(lambda one: begun(one, 3, 3, 4))
    yield "the whole name", some(lambda one: " ".join(one.names))
    yield "whole name, other order", some(lambda one: " ".join(draw.sample(one.names, 4)))
    yield "common words never together", [" ".join(draw.sample(usual, 4)) for _ in range(_EACH)]
    yield "nobody", some(lambda one: one.names[0] + " " + "".join(draw.choices("ضظثغ", k=6)))
    yield "misspelt", some(lambda one: misspelt(one, draw))
    for length in (2, 4, 7, 10):
        yield f"identity, first {length}", some(lambda one, n=length: one.number[:n])
    yield "identity, last 4", some(lambda one: one.number[-4:])
    yield "mobile, last 4", some(lambda one: one.mobile[-4:])
    yield "mobile, first 7", some(lambda one: "0" + one.mobile[4:10])
    yield "file number", [str(draw.randrange(1, 9_999)) for _ in range(_EACH)]


def misspelt(one: Invented, draw: random.Random) -> str:
    """A first and family name with one slip in one of them."""
    parts = [one.names[0], one.names[3]]
    place = draw.randrange(2)
    parts[place] = slip(parts[place], draw)
    return " ".join(parts)


def slip(word: str, draw: random.Random) -> str:
    """The word with a letter left out, exchanged with the next, replaced or doubled; never the first."""
    if len(word) < 3:
        return word
    at = draw.randrange(1, len(word) - 1)
    return draw.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at : at + 2][::-1] + word[at + 2 :],
            word[:at] + draw.choice(_LETTERS) + word[at + 1 :],
            word[:at] + word[at] + word[at:],
        )
    )


class BruteForce:
    """Looks at every name."""

    def __init__(self, people: int) -> None:
        self._files: list[tuple[str, str]] = []
        for person, children in drawn(people):
            file = person.id[::-1]
            for one in (person, *children):
                name = " ".join(one.names)
                self._files.append((f" {name_key(name)} {other_words(name)}", file))

    def agrees(self, typed: str, found: Found) -> bool:
        """Whether everything found is right, and nothing is missing that should have been shown."""
        words = [f" {word}" for word in typed_key(typed).split()]
        truth = {file for name, file in self._files if all(word in name for word in words)}
        got = [line.application_id for line in found.lines]
        whole = len(got) == min(len(truth), MOST) and found.more == (len(truth) > MOST)
        return whole and len(set(got)) == len(got) and truth.issuperset(got)


def measure(desk: OpenBranch, people: int, *, thorough: bool) -> tuple[Taken, bool]:
    """Every kind of question, in turns; prints a line for each and returns all of them together."""
    draw = random.Random(people)
    sample = [one for place, (one, _) in enumerate(drawn(people)) if place % max(people // 5_000, 1) == 0]
    desk.search.warm()
    gc.freeze()  # as the window does then
    kinds = dict(questions(sample, draw))
    taken = {kind: Taken() for kind in kinds}
    answers: list[tuple[str, Found]] = []
    for turn in range(_EACH):  # kinds take turns, so that a busy moment of the computer meets all of them
        for kind, typed in kinds.items():
            found = taken[kind].time(lambda text=typed[turn]: desk.search.find(text))
            if turn < _CHECKED and not any(c.isdigit() for c in typed[turn]):
                answers.append((typed[turn], found))
    every, good = Taken(), True
    for kind, one in taken.items():
        met = percentile(one.paced, 0.99) <= CPU_MS
        good &= met
        every.add(one)
        if thorough:
            print(f"{kind:28} {one.line()}{'' if met else '   <-- over ' + str(CPU_MS)}")
    print(f"{'all kinds, ' + format(people, ','):28} {every.line()}")
    if thorough:
        good &= _suggestions(desk, kinds["misspelt"], sample)
        truth = BruteForce(people)
        wrong = [typed for typed, found in answers if not truth.agrees(typed, found)]
        print(f"compared with brute force: {len(answers)} questions, {len(wrong)} differ {wrong or ''}")
        good &= not wrong
    return every, good


def _suggestions(desk: OpenBranch, typed: Sequence[str], people: Sequence[Invented]) -> bool:
    unfound = [text for text in typed if not desk.search.find(text).lines]
    taken, hits = Taken(), 0
    for text in unfound:
        hits += bool(taken.time(lambda text=text: desk.search.suggest(text)).lines)
    print(f"{'similar names (2nd phase)':28} {taken.line()}   answered {hits} of {len(unfound)}")
    return percentile(taken.paced, 0.99) <= SUGGEST_CPU_MS


def usual_ways(desk: OpenBranch, people: int, every: Taken) -> None:
    """LIKE over the name columns, and a full-text index as it comes, ranked by relevance."""
    draw = random.Random(1)
    sample = [one for place, (one, _) in enumerate(drawn(people)) if place % max(people // 500, 1) == 0]
    likes, plain = Taken(), Taken()
    with desk.store.reading() as session:
        connection = session.connection().connection.driver_connection
        _plain_index(connection)
        for _ in range(_BASELINE):
            one = draw.choice(sample)
            for words in ([one.names[0][:3]], [one.names[0][:4], one.names[3][:4]], list(one.names)):
                likes.time(lambda words=words: _like(connection, words))
                plain.time(lambda words=words: _ranked(connection, words))
    for name, taken in (("LIKE", likes), ("plain full-text index", plain)):
        ratio = percentile(taken.paced, 0.99) / percentile(every.paced, 0.99)
        print(f"{name:28} {taken.line()}   p99 is {ratio:.0f} times ours")


def _like(connection: Any, words: Sequence[str]) -> list[Any]:
    whole = "(name_first || ' ' || name_father || ' ' || name_grandfather || ' ' || name_family)"
    wanted = " AND ".join(f"{whole} LIKE ?" for _ in words)
    query = f"SELECT id, name_first, name_family, id_number FROM person WHERE {wanted} LIMIT {MOST}"
    return connection.execute(query, [f"%{word}%" for word in words]).fetchall()


def _plain_index(connection: Any) -> None:
    connection.execute("CREATE VIRTUAL TABLE temp.plain USING fts5(norm, content='', tokenize='unicode61')")
    connection.execute("INSERT INTO temp.plain(rowid, norm) SELECT row, norm FROM lookup")


def _ranked(connection: Any, words: Sequence[str]) -> list[Any]:
    wanted = " ".join(f'"{fold(word)}"*' for word in words)
    query = """SELECT p.id, p.name_first, p.name_family, p.id_number FROM temp.plain f JOIN lookup l ON l.row = f.rowid
        JOIN person p ON p.id = l.subject_id WHERE plain MATCH ? ORDER BY rank LIMIT ?"""
    return connection.execute(query, (wanted, MOST)).fetchall()


def main() -> None:
    """Print the table and say whether every limit is kept."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--people", type=int, default=1_000_000)
    people = arguments.parse_args().people
    small = open_with(min(10_000, people))
    few, _ = measure(small, min(10_000, people), thorough=False)
    small.close()
    desk = open_with(people)
    every, good = measure(desk, people, thorough=True)
    growth = statistics.median(every.paced) / statistics.median(few.paced)
    print(f"growth of the median from {min(10_000, people):,} to {people:,} people: {growth:.2f} (at most {GROWTH})")
    usual_ways(desk, people, every)
    desk.close()
    print("every limit is kept" if good and growth <= GROWTH else "A LIMIT IS NOT KEPT")


if __name__ == "__main__":
    main()
