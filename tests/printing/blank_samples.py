"""The blank forms of an association, as its desk prints them."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.services.blanks.papers import BlankPapers
from tests.desk import open_for_test

CASE = "elderly"
POLICIES = ("roofaa", "noor")
"""Between them they have every form: the papers of a committee, and the request for a programme."""


@contextmanager
def blank_desk(policy: str = "roofaa") -> Iterator[BlankPapers]:
    """The blank forms of a desk with a file of its own."""
    with tempfile.TemporaryDirectory() as folder:
        bench = open_for_test(Path(folder), policy)
        try:
            yield bench.blanks
        finally:
            bench.store.close()


def blanks() -> dict[str, bytes]:
    """Every blank form by the name of its kind, as the first of these associations that has it prints it."""
    found: dict[str, bytes] = {}
    for policy in POLICIES:
        with blank_desk(policy) as desk:
            mine = {f"blank-{kind.code}": kind.code for kind in desk.kinds()}
            found |= {name: desk.make(code, CASE).pdf for name, code in mine.items() if name not in found}
    return found
