"""The newest question counts: what is asked while somebody types, away from the window, one at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from desktop.ui.tasks import Lane, Tasks, Ticket

T = TypeVar("T")
Wanted = Callable[[], bool]


class _Question:
    """One job, which knows whether its answer is still wanted, and can be stopped while it runs and only then."""

    def __init__(self, job: Callable[[Wanted], Any], stop: Callable[[], None]) -> None:
        self._job, self._stop = job, stop
        self._lock = threading.Lock()
        self._running = False
        self._wanted = True

    def __call__(self) -> Any:
        with self._lock:
            if not self._wanted:
                return None
            self._running = True
        try:
            return self._job(self._is_wanted)
        finally:
            with self._lock:
                self._running = False

    def give_up(self) -> None:
        """The answer is no longer wanted. Another question that runs in its place is left alone."""
        with self._lock:
            self._wanted = False
            if self._running:
                self._stop()

    def _is_wanted(self) -> bool:
        return self._wanted


class Latest(QObject):
    """Asks a service in the search lane. A newer question stops the older one, and a stale answer is never heard.

    `stop` ends what the service is doing just now, from this thread.
    """

    def __init__(self, tasks: Tasks, stop: Callable[[], None] = lambda: None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._stop = tasks, stop
        self._question: _Question | None = None
        self._ticket: Ticket | None = None
        self._done: Callable[[Any], None] = lambda _answer: None

    def ask(self, job: Callable[[Wanted], T], done: Callable[[T], None]) -> None:
        """Ask; `job` is told by its argument whether to go on, `done` takes the answer in the window's thread."""
        self.forget()
        self._done = done
        self._question = _Question(job, self._stop)
        self._ticket = self._tasks.run(Lane.SEARCH, self._question, self._answered, self._failed)

    def forget(self) -> None:
        """Whatever was asked is no longer wanted."""
        if self._question is not None and self._ticket is not None:
            self._ticket.cancel()
            self._question.give_up()
        self._question = self._ticket = None

    def is_waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._question is not None

    def _answered(self, answer: Any) -> None:
        self._question = self._ticket = None
        self._done(answer)

    def _failed(self, error: Exception) -> None:
        self._question = self._ticket = None
        self._tasks.complain(error)
