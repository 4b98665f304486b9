"""Random weeks: three computers, a bad line, wrong clocks, restored copies, a restored central. Afterwards all agree."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from central.tables import log
from desktop.errors import CentralUnreachable
from desktop.models.outbox import OutGroup
from tests.sync.world import Computer, World

CITIES = ["الرياض", "جدة", "مكة", "أبها", None]
MOBILES = [f"+96650000000{n}" for n in range(5)]


class Week:
    """A schedule drawn from one seed."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.world = World(folder, seed)
        self.dice = random.Random(seed)
        self.computers = [self.world.computer(f"c{n}") for n in range(3)]
        self.people: list[str] = []
        self.lost: set[str] = set()
        self.copies: dict[str, Path] = {}

    def run(self, steps: int) -> None:
        acts = [self.write] * 10 + [self.exchange] * 7 + [self.keep_copy, self.restore_copy, self.turn_clock]
        for _ in range(steps):
            self.dice.choice(acts)(self.dice.choice(self.computers))
        for one in self.computers:
            one.line.lose_reply, one.line.cut_after, one.line.harm = False, None, list
        for _ in range(3):
            for one in self.computers:
                one.sync()

    def write(self, one: Computer) -> None:
        person = self.dice.choice(self.people) if self.people else None
        if person is None or not one.has(person) or self.dice.random() < 0.2:
            self.people.append(one.add(city=self.dice.choice(CITIES), mobile=self.dice.choice(MOBILES)))
        elif self.dice.random() < 0.12:
            one.remove(person)
        else:
            one.edit(person, **{self.dice.choice(["city", "district"]): self.dice.choice(CITIES)})
            if self.dice.random() < 0.5:
                one.edit(person, mobile=self.dice.choice(MOBILES))

    def exchange(self, one: Computer) -> None:
        one.line.lose_reply = self.dice.random() < 0.2
        one.line.cut_after = self.dice.randrange(3000) if self.dice.random() < 0.3 else None
        one.line.harm = (lambda frames: [f for f in frames for f in (f, f)]) if self.dice.random() < 0.2 else list
        try:
            one.engine.run_once()
        except CentralUnreachable:
            return

    def keep_copy(self, one: Computer) -> None:
        one.close()
        self.copies[one.name] = Path(shutil.copy(one.path, self.world.folder / f"{one.name}.copy"))
        one.open()

    def restore_copy(self, one: Computer) -> None:
        if one.name in self.copies:
            before = {g.gid for g in one.groups()}
            one.close()
            shutil.copy(self.copies[one.name], one.path)
            one.open()
            self.lost |= before - {g.gid for g in one.groups()}

    def turn_clock(self, one: Computer) -> None:
        one.skew = self.dice.choice([-1, 0, 1]) * self.world.long

    def logged(self) -> list[str]:
        return list(self.world.database.read(lambda c: c.execute(select(log.c.gid)).scalars().all()))

    def written(self) -> Iterator[OutGroup]:
        for one in self.computers:
            yield from one.groups()


@pytest.mark.parametrize("seed", range(6))
def test_after_any_week_nothing_is_lost_or_doubled_and_all_agree(tmp_path: Path, seed: int) -> None:
    week = Week(tmp_path, seed)
    week.run(60)
    first, *others = week.computers
    assert all(one.engine.status().waiting == 0 for one in week.computers)
    logged = week.logged()
    assert len(logged) == len(set(logged))
    assert {g.gid for g in week.written()} <= set(logged)
    assert all(one.view() == first.view() for one in others)
    fresh = week.world.computer("fresh")
    fresh.sync()
    assert fresh.view() == first.view()
    week.world.close()
