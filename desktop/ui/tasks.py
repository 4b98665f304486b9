"""Work that would make the window wait: three lanes of one thread each, results back on the GUI thread.

The local lane makes papers, backups and hashes; the network lane talks to the central store; the search lane answers what
is being typed, which must not wait behind either. A job is a plain callable with its own database session; it never
touches a widget.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

T = TypeVar("T")


class Lane(StrEnum):
    """Which thread does the work."""

    LOCAL = "local"
    NETWORK = "network"
    SEARCH = "search"


@dataclass(slots=True)
class Ticket:
    """What `run` gives back: a way to say that the result is no longer wanted. A long job may look at `cancelled`."""

    cancelled: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Skip the job if it has not begun; otherwise drop its result."""
        self.cancelled.set()


@dataclass(frozen=True, slots=True)
class _Outcome:
    ticket: Ticket
    deliver: Callable[[Any], None]
    value: object


class _Job(QRunnable):
    def __init__(
        self,
        ticket: Ticket,
        job: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        landed: Callable[[_Outcome], None],
    ) -> None:
        super().__init__()
        self._ticket, self._job, self._done, self._failed, self._landed = ticket, job, done, failed, landed

    def run(self) -> None:
        if self._ticket.cancelled.is_set():
            self._landed(_Outcome(self._ticket, self._done, None))
            return
        try:
            value = self._job()
        except Exception as error:  # noqa: BLE001 -- every fault of a job travels to the window as a value
            self._landed(_Outcome(self._ticket, self._failed, error))
        else:
            self._landed(_Outcome(self._ticket, self._done, value))


class Tasks(QObject):
    """The lanes. Jobs of one lane run one after the other, in the order they were given."""

    _landed = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, failed: Callable[[Exception], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._usual_failure = failed
        self._under_way = 0
        self._lanes = {lane: QThreadPool(self) for lane in Lane}
        for pool in self._lanes.values():
            pool.setMaxThreadCount(1)
            pool.setExpiryTimeout(-1)
        # Only a bound method of a QObject of the GUI thread is called there; a function would run in the worker.
        self._landed.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        lane: Lane,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Ticket:
        """Do `job` in a lane, then call `done` with its result, or `failed` with its error, on the GUI thread.

        Without `failed` the error is shown as every other. A receiver that has been deleted meanwhile is not called.
        """
        ticket = Ticket()
        self._count(+1)
        self._lanes[lane].start(_Job(ticket, job, done, failed or self._usual_failure, self._landed.emit))
        return ticket

    def complain(self, error: Exception) -> None:
        """Show an error as every other."""
        self._usual_failure(error)

    def is_busy(self) -> bool:
        """Whether any job is waiting or under way."""
        return self._under_way > 0

    def drain(self, timeout_ms: int) -> bool:
        """Wait for what is under way before the program ends; whether everything finished in time."""
        return all(pool.waitForDone(timeout_ms) for pool in self._lanes.values())

    def _deliver(self, outcome: _Outcome) -> None:
        self._count(-1)
        receiver = getattr(outcome.deliver, "__self__", None)
        gone = isinstance(receiver, QObject) and not shiboken6.isValid(receiver)
        if not gone and not outcome.ticket.cancelled.is_set():
            outcome.deliver(outcome.value)

    def _count(self, change: int) -> None:
        before = self.is_busy()
        self._under_way += change
        if self.is_busy() != before:
            self.busy_changed.emit(self.is_busy())
