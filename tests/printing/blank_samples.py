"""The blank forms of an association, as its desk prints them."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.services.blanks.papers import BlankPapers
from tests.desk import open_for_test

CASE = "elderly"


@contextmanager
def blank_desk(policy: str = "roofaa") -> Iterator[BlankPapers]:
    """The blank forms of a desk with a file of its own."""
    with tempfile.TemporaryDirectory() as folder:
        bench = open_for_test(Path(folder), policy)
        try:
            yield bench.blanks
        finally:
            bench.store.close()


def blanks(policy: str = "roofaa") -> dict[str, bytes]:
    """Every blank form by the name of its kind."""
    with blank_desk(policy) as desk:
        return {f"blank-{kind.code}": desk.make(kind.code, CASE).pdf for kind in desk.kinds()}
