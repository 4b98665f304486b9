"""What one saved answer costs, against the same row written by the bare engine: python -m benchmarks.saving

Both write to an encrypted file with WAL and synchronous=FULL, in one run and in turns, so that only the ratio matters. Ours
also parses, keeps drafts, reads the record back and seals the outbox group.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from desktop.security import sealed
from tests.desk import open_for_test

ROUNDS = 200


def _milliseconds(job: Callable[[], object]) -> float:
    start = time.perf_counter()
    job()
    return (time.perf_counter() - start) * 1000


def main() -> None:
    """Print the medians and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        desk = open_for_test(Path(folder) / "desk")
        person = desk.intake.sections(desk.intake.start())[1].sheets[0].ref
        bare = sealed.connect(Path(folder) / "bare.db", bytes(32))
        bare.execute("CREATE TABLE person(id TEXT PRIMARY KEY, city TEXT)")
        bare.execute("INSERT INTO person VALUES ('x', '')")
        ours, raw = [], []
        for number in range(ROUNDS):
            name = ("منيرة", "نورة")[number % 2]
            ours.append(_milliseconds(partial(desk.records.edit, person, "name_first", name)))
            raw.append(_milliseconds(partial(bare.execute, "UPDATE person SET city = ?", (name,))))
        bare.close()
        desk.close()
    one, other = statistics.median(ours), statistics.median(raw)
    print(f"one answer saved: {one:.1f} ms; the bare engine: {other:.1f} ms; ratio {one / other:.1f}")


if __name__ == "__main__":
    main()
