"""Two computers and the central: what one writes the other reads, and nothing is lost, doubled or silently replaced."""

from __future__ import annotations

import pytest

from desktop.errors import CentralUnreachable
from desktop.sync.engine import SyncWord
from tests.sync.world import World


def test_what_one_computer_writes_the_other_reads(world: World) -> None:
    one, two = world.computer("one"), world.computer("two")
    person = one.add(name_first="سارة", id_number="1000000008")
    assert one.engine.status().state is SyncWord.WAITING
    report = one.sync()
    assert (report.pushed, report.waiting, report.complete) == (1, 0, True)
    two.sync()
    assert two.read(person, "name_first") == "سارة"
    assert one.view() == two.view()
    assert one.engine.status().state is two.engine.status().state is SyncWord.SYNCED
