"""A desk for the tests of the services."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.opening import OpenBranch
from tests.desk import open_for_test
from tests.services.telling import TellingDesk, open_telling

Opener = Callable[[str], OpenBranch]


@pytest.fixture
def open_desk(tmp_path: Path) -> Iterator[Opener]:
    """Opens a desk under a policy; the same policy again opens the same data again, after closing it."""
    opened: dict[str, OpenBranch] = {}

    def start(policy: str) -> OpenBranch:
        if policy in opened:
            opened[policy].close()
        opened[policy] = open_for_test(tmp_path / policy, policy)
        return opened[policy]

    yield start
    for branch in opened.values():
        branch.close()


@pytest.fixture
def desk(open_desk: Opener) -> OpenBranch:
    """A desk of the association that cares for the elderly."""
    return open_desk("roofaa")


@pytest.fixture
def telling(tmp_path: Path) -> Iterator[TellingDesk]:
    """Opens a manager's desk under a policy."""
    desks: list[OpenBranch] = []

    def start(policy: str) -> OpenBranch:
        desks.append(open_telling(tmp_path, policy))
        return desks[-1]

    yield start
    for desk in desks:
        desk.close()
