"""Two desks of one branch and a central on PostgreSQL, all processes of their own, with a line that breaks."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.line import Line

ROOT = Path(__file__).resolve().parents[2]


class Process:
    """A child process spoken to line by line."""

    def __init__(self, *arguments: str) -> None:
        self._child = subprocess.Popen(
            [sys.executable, "-m", *arguments],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env={**os.environ, "ISTIQBAL_LANGUAGE": "en"},
        )

    def say(self, *words: str) -> str:
        """Send a line and wait for the answer."""
        self.send(*words)
        return self.read()

    def send(self, *words: str) -> None:
        """Send a line."""
        assert self._child.stdin
        self._child.stdin.write("\t".join(words) + "\n")
        self._child.stdin.flush()

    def read(self) -> str:
        """The next line it prints."""
        assert self._child.stdout
        return self._child.stdout.readline().rstrip("\n")

    def kill(self) -> None:
        """As a power cut would end it."""
        self._child.send_signal(signal.SIGKILL)
        self.end()

    def end(self) -> None:
        """Let go of it."""
        for stream in (self._child.stdin, self._child.stdout):
            if stream:
                stream.close()
        self._child.terminate()
        self._child.wait(20)


class World:
    """The central, its line, and the desks around it."""

    def __init__(self, folder: Path, database: str) -> None:
        self.folder = folder
        self.data = str(folder / "central")
        self._central(("init", "--data", self.data, "--database", database, "--host", "127.0.0.1"))
        self.server = Process("central", "serve", "--data", self.data, "--host", "127.0.0.1", "--port", "0")
        self.line = Line(int(self.server.read().rsplit(":", 1)[1]))
        self.desks: list[Process] = []

    def desk(self, name: str) -> Process:
        """A new desk of the branch, set up with a fresh code."""
        code = self._central(("enrol-code", "--data", self.data, "--branch", "فرع الاختبار")).strip()
        desk = self.start(name)
        answer = desk.say("enrol", "roofaa", f"https://127.0.0.1:{self.line.port}", code, f"موظف {name}")
        assert answer == "ready"
        return desk

    def start(self, name: str) -> Process:
        """The process of a desk, set up or not."""
        desk = Process("tests.e2e.branch", str(self.folder / name))
        self.desks.append(desk)
        return desk

    def held(self) -> dict[str, int]:
        """What the central holds, by type."""
        shown: dict[str, Any] = json.loads(self._central(("show", "--data", self.data)))
        (branch,) = shown["branches"]
        entities: dict[str, int] = branch["entities"]
        return entities

    def close(self) -> None:
        """End every process."""
        self.line.cut()
        for process in (*self.desks, self.server):
            process.end()

    def _central(self, arguments: tuple[str, ...]) -> str:
        command = [sys.executable, "-m", "central", *arguments]
        return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, encoding="utf-8").stdout


@pytest.fixture
def world(tmp_path: Path, postgres_url: str) -> Iterator[World]:
    made = World(tmp_path, postgres_url)
    try:
        yield made
    finally:
        made.close()


def test_two_desks_agree_after_days_without_a_line_and_cuts_in_the_middle_of_sending(world: World) -> None:
    first, second = world.desk("أول"), world.desk("ثان")
    world.line.cut()
    mine, theirs = (desk.say("family").removeprefix("saved ") for desk in (first, second))
    assert first.say("sync") == second.say("sync") == "central-unreachable"
    for allowance in (500, 3_000, 6_000):
        world.line.mend()
        world.line.cut_after(allowance)
        first.say("sync")
    world.line.mend()
    _until(lambda: first.say("sync") == "synced 0" and second.say("sync") == "synced 0")
    _until(lambda: first.say("sync") == "synced 0" and first.say("dump") == second.say("dump"))
    stored = json.loads(first.say("dump"))
    assert {f"application:{mine}", f"application:{theirs}"} <= stored.keys()
    assert world.held() == _counts(stored)


def test_a_desk_killed_in_the_middle_of_its_work_loses_nothing_that_was_saved(world: World) -> None:
    desk = world.desk("أول")
    world.line.cut()
    application = desk.say("family").removeprefix("saved ")
    before = desk.say("dump")
    desk.send("edit", application, "city", "ينبع")
    desk.kill()
    again = world.start("أول")
    assert again.say("open") == "ready"
    after = json.loads(again.say("dump"))
    lost = {key for key, record in json.loads(before).items() if key not in after}
    assert not lost
    world.line.mend()
    assert again.say("sync") == "synced 0"
    assert world.held() == _counts(after)


def test_a_desk_killed_while_sending_sends_again_without_doubles(world: World) -> None:
    desk = world.desk("أول")
    desk.say("family")
    desk.send("sync")
    time.sleep(0.15)
    desk.kill()
    again = world.start("أول")
    assert again.say("open") == "ready"
    assert again.say("sync") == "synced 0"
    assert world.held() == _counts(json.loads(again.say("dump")))


def test_two_desks_that_change_one_identity_number_both_keep_their_value_for_a_person_to_decide(world: World) -> None:
    first, second = world.desk("أول"), world.desk("ثان")
    application = first.say("family").removeprefix("saved ")
    assert first.say("sync") == "synced 0"
    assert second.say("sync") == "synced 0"
    world.line.cut()
    first.say("edit", application, "id_number", "1000001113")
    second.say("edit", application, "id_number", "1000001121")
    world.line.mend()
    first.say("sync")
    second.say("sync")
    assert first.say("sync") == second.say("sync") == "synced 1"  # one matter for a person, on both sides
    assert "1000001113" in second.say("dump")


def test_a_member_taken_out_of_a_household_is_gone_on_every_desk(world: World) -> None:
    first, second = world.desk("أول"), world.desk("ثان")
    application = first.say("family").removeprefix("saved ")
    assert first.say("sync") == second.say("sync") == "synced 0"
    before = world.held()["dependant"]
    first.say("remove", application)
    assert first.say("sync") == second.say("sync") == first.say("sync") == "synced 0"
    assert world.held()["dependant"] == before - 1
    assert first.say("dump") == second.say("dump")


def _counts(stored: dict[str, Any]) -> dict[str, int]:
    types = [key.split(":")[0] for key in stored]
    return {name: types.count(name) for name in sorted(set(types))}


def _until(holds: Callable[[], bool], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "the desks did not come to agree"
        time.sleep(0.2)
