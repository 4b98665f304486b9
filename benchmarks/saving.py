"""What saving costs, against the same rows written by the bare engine: python -m benchmarks.saving [people]

Both write to encrypted files with WAL and synchronous=FULL, in one run and in turns, so that only the ratio matters.
First one answer: ours also parses, keeps drafts, reads the record back and seals the outbox group. Then a whole
application in one transaction, into a file that holds `people` already (100,000 if not said): one person, household,
application and health record, 6 dependants, 7 incomes, 14 documents, a sealed declaration, what they are found by, and
who wrote each field and what lay beneath it, and the outbox group. The bare engine is handed exactly these rows ready
made, lists and bytes, and only writes; ours also collects the changes field by field, folds the names, chains the group.
Between saves both files have idle time in turns, as at a desk: segments of the index are merged, the log is moved.
"""

from __future__ import annotations

import datetime as dt
import os
import random
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.whole_file import FAMILIES, GIVEN, whole_file
from desktop.models.base import Synced, new_id
from desktop.models.migrations import migrate
from desktop.models.search import merge_some, rebuild
from desktop.models.store import Store, engine_for
from desktop.security import sealed
from desktop.sync.outbox import Recorder
from tests.desk import open_for_test

ANSWERS, FILES, WARMING, IDLE_EVERY = 200, 400, 20, 20
KEY, SCOPE = bytes(32), "branch:test"
Rows = list[tuple[str, list[Any]]]
_COUNT_WORD = "INSERT INTO lookup_word(word, files) VALUES (?, 1) ON CONFLICT(word) DO UPDATE SET files = files + 1"


@dataclass
class Times:
    """Milliseconds, by the clock on the wall and by that of the thread."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    def take(self, job: Callable[[], object]) -> None:
        """Time a job."""
        wall, cpu = time.perf_counter(), time.thread_time()
        job()
        self.cpu.append((time.thread_time() - cpu) * 1000)
        self.wall.append((time.perf_counter() - wall) * 1000)

    def __str__(self) -> str:
        ninety_nine = statistics.quantiles(self.wall, n=100)[98]
        return f"{self.median:.1f} ms p50, {ninety_nine:.1f} p99, {max(self.wall):.1f} most; CPU {statistics.median(self.cpu):.1f}"

    @property
    def median(self) -> float:
        """Half of them took longer."""
        return statistics.median(self.wall)


def one_answer(folder: Path) -> None:
    """One field of a person, typed and saved."""
    desk = open_for_test(folder / "desk")
    person = desk.intake.sections(desk.intake.start())[1].sheets[0].ref
    bare = sealed.connect(folder / "bare.db", KEY)
    bare.execute("CREATE TABLE person(id TEXT PRIMARY KEY, city TEXT)")
    bare.execute("INSERT INTO person VALUES ('x', '')")
    ours, raw = Times(), Times()
    for number in range(ANSWERS):
        name = ("منيرة", "نورة")[number % 2]
        ours.take(partial(desk.records.edit, person, "name_first", name))
        raw.take(partial(bare.execute, "UPDATE person SET city = ?", (name,)))
    bare.close()
    desk.close()
    _print("one answer", ours, raw)


def whole_application(folder: Path, people: int) -> None:
    """Everything about a family in one transaction."""
    chance = random.Random(1)
    path, other = folder / "ours.db", folder / "bare.db"
    _fill(path, people, chance)
    shutil.copy(path, other)
    engine = engine_for(partial(sealed.connect, path, KEY))
    store = Store(engine, Recorder("d" * 32, lambda: dt.datetime.now(dt.UTC), os.urandom))
    reader, idle, bare = sealed.connect(path, KEY, readonly=True), sealed.connect(path, KEY), sealed.connect(other, KEY)
    ours, raw = Times(), Times()
    for number in range(WARMING + FILES):
        if number == WARMING:
            ours, raw = Times(), Times()
        records = list(whole_file(SCOPE, people + number, chance))
        ours.take(partial(_save, store, records))
        raw.take(partial(_write, bare, _rows_of(reader, records)))
        if number % IDLE_EVERY == 0:
            _rest(idle)
            _rest(bare)
    _print(f"a whole application among {people:,} people", ours, raw)
    for connection in (reader, idle, bare, store):
        connection.close()


def _save(store: Store, records: Sequence[Synced]) -> None:
    with store.transaction("staff") as session:
        session.add_all(records)


def _write(bare: Any, rows: Rows) -> None:
    bare.execute("BEGIN IMMEDIATE")
    for statement, values in rows:
        bare.executemany(statement, values)
    bare.execute("COMMIT")


def _rows_of(reader: Any, records: Sequence[Synced]) -> Rows:
    """What our transaction left of the application, as the statements and values of the bare engine."""
    tables: dict[str, list[object]] = {}
    for record in records:
        tables.setdefault(record.__tablename__, []).append(record.id)
    found = [_inserting(reader, name, "id", ids) for name, ids in tables.items()]
    found.append(
        _inserting(reader, "out_group", "number", reader.execute("SELECT max(number) FROM out_group").fetchone())
    )
    keys = [record.id for record in records]
    found.append(_inserting(reader, "lookup", "subject_id", keys))
    found += [_inserting(reader, kept, "id", keys) for kept in ("field_ver", "shadow")]
    names = [" ".join((row["norm"], row["alias"])).split() for row in _named(reader, records)]
    found.append((_COUNT_WORD, [(word,) for words in names for word in sorted(set(words))]))
    return found


def _inserting(reader: Any, table: str, key: str, keys: Sequence[object]) -> tuple[str, list[Any]]:
    among = ", ".join("?" * len(keys))
    cursor = reader.execute(f"SELECT * FROM {table} WHERE {key} IN ({among})", list(keys))
    values = cursor.fetchall()
    names = [column[0] for column in cursor.description]
    return f"INSERT INTO {table}({', '.join(names)}) VALUES ({', '.join('?' * len(names))})", values


def _named(reader: Any, records: Sequence[Synced]) -> list[dict[str, str]]:
    among = ", ".join("?" * len(records))
    found = reader.execute(
        f"SELECT norm, alias FROM lookup WHERE subject_id IN ({among})", [record.id for record in records]
    )
    return [{"norm": norm, "alias": alias} for norm, alias in found]


def _rest(connection: Any) -> None:
    """Idle time: some merging, and the log moved into the file."""
    merge_some(connection)
    sealed.checkpoint(connection)


def _fill(path: Path, people: int, chance: random.Random) -> None:
    """A file with that many people in it."""
    engine = engine_for(partial(sealed.connect, path, KEY))
    migrate(engine, lambda: None)
    engine.dispose()
    connection = sealed.connect(path, KEY)
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(
        "INSERT INTO person(id, scope, name_first, name_father, name_grandfather, name_family, id_number, mobile)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        ((new_id(), SCOPE, *_name(chance), f"{2_000_000_000 + one}", f"+9665{one:08}") for one in range(people)),
    )
    rebuild(connection)
    connection.execute("COMMIT")
    sealed.checkpoint(connection, truncate=True)
    connection.close()


def _name(chance: random.Random) -> Iterator[str]:
    yield from chance.choices(GIVEN, k=3)
    yield chance.choice(FAMILIES)


def _print(what: str, ours: Times, raw: Times) -> None:
    print(f"{what}: ratio {ours.median / raw.median:.2f}")
    print(f"  ours  {ours}")
    print(f"  bare  {raw}")


def main() -> None:
    """Print both comparisons."""
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        one_answer(Path(folder))
        whole_application(Path(folder), people)


if __name__ == "__main__":
    main()
