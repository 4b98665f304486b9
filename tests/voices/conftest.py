"""An open branch whose people have something to say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.voices.deciding import Place


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    """A manager's desk at the association that cares for the elderly."""
    made = Place(tmp_path)
    yield made
    made.close()
