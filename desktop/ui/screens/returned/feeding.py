"""Feeding scans in: files a person chose or dropped, and those that appear in the watched folder, one after the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.services.returns.views import Taken
from desktop.ui.tasks import Lane, Tasks

_LOOK_EVERY = 5_000


class Taking(Protocol):
    """Who reads a file of scans."""

    def take(self, path: Path) -> Taken:
        """Read one file."""

    def is_known(self, path: Path) -> bool:
        """Whether it was read before."""

    def sweep(self) -> int:
        """Take away what a crash left."""


class Watching(Protocol):
    """Who knows the watched folder."""

    def in_folder(self) -> dict[Path, tuple[int, int]]:
        """The scans in it, with size and time."""


class Feeding(QObject):
    """One file is one job of the local lane, so that papers can be made in between. `went_on` says done, all, and the
    name in hand; `finished` carries what became of every file since the queue was last empty.
    """

    went_on = Signal(int, int, str)
    finished = Signal(object)

    def __init__(self, returns: Taking, folder: Watching, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._returns, self._folder, self._tasks = returns, folder, tasks
        self._queue: deque[Path] = deque()
        self._done: list[Taken] = []
        self._under_way: Path | None = None
        self._looked: dict[Path, tuple[int, int]] = {}
        self._seen: set[tuple[Path, tuple[int, int]]] = set()
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_EVERY)
        self._clock.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to watch the folder."""
        self._tasks.run(Lane.LOCAL, self._returns.sweep, self._swept)
        self._clock.start()

    def stop(self) -> None:
        """Watch no longer; what waits to be read is left where it is."""
        self._clock.stop()
        self._queue.clear()

    @property
    def is_reading(self) -> bool:
        """Whether a file is in hand."""
        return self._under_way is not None

    def feed(self, paths: Iterable[Path]) -> None:
        """Read these files, in this order."""
        self._queue.extend(path for path in paths if path not in self._queue and path != self._under_way)
        self._next()

    def look(self) -> None:
        """Look into the watched folder: what has not changed since the last look, and was never read, is read."""
        self._tasks.run(
            Lane.LOCAL, partial(self._new_files, dict(self._looked), frozenset(self._seen)), self._looked_at
        )

    def _new_files(
        self, before: dict[Path, tuple[int, int]], seen: frozenset[tuple[Path, tuple[int, int]]]
    ) -> tuple[dict[Path, tuple[int, int]], list[Path]]:
        """In the lane: what lies there, and which of it is whole and new."""
        here = self._folder.in_folder()
        still = [path for path, state in here.items() if before.get(path) == state and (path, state) not in seen]
        return here, [path for path in still if not self._is_known(path)]

    def _is_known(self, path: Path) -> bool:
        try:
            return self._returns.is_known(path)
        except Exception as error:  # noqa: BLE001 -- a file that cannot be opened is read once, to say so in the tray
            return str(error) == ""

    def _looked_at(self, found: tuple[dict[Path, tuple[int, int]], list[Path]]) -> None:
        here, fresh = found
        self._seen.update((path, state) for path, state in here.items() if self._looked.get(path) == state)
        self._looked = here
        self.feed(fresh)

    def _swept(self, _count: int) -> None:
        self.look()

    def _next(self) -> None:
        if self._under_way is not None:
            return
        if not self._queue:
            done, self._done = tuple(self._done), []
            if done:
                self.finished.emit(done)
            return
        self._under_way = self._queue.popleft()
        self.went_on.emit(len(self._done), len(self._done) + 1 + len(self._queue), self._under_way.name)
        self._tasks.run(Lane.LOCAL, partial(self._returns.take, self._under_way), self._taken, self._failed)

    def _taken(self, taken: Taken) -> None:
        self._done.append(taken)
        self._under_way = None
        self._next()

    def _failed(self, error: Exception) -> None:
        self._under_way = None
        self._tasks.complain(error)
        self._next()
