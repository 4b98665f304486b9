"""When to exchange with the central: every minute or so, shortly after something was written, and when somebody asks."""

from __future__ import annotations

import logging
from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.errors import CentralUnreachable, IstiqbalError
from desktop.services.views import SyncView
from desktop.ui.tasks import Lane, Tasks
from desktop.ui.widgets.sync_badge import SyncKind, SyncState

_log = logging.getLogger(__name__)
PAUSE_MS = 2_000


class Exchange(Protocol):
    """What the pulse needs of the sync service."""

    def now(self) -> SyncView:
        """One whole exchange; raises when the line or the central refuses."""

    def status(self) -> SyncView:
        """Where things stand, without touching the line."""

    def pause_s(self) -> float:
        """Seconds until the next exchange that nobody asks for."""


class _Mood(StrEnum):
    RESTING = "resting"
    RUNNING = "running"
    RUN_AGAIN = "run_again"  # something was written while an exchange was under way
    STOPPED = "stopped"


class Pulse(QObject):
    """Never two exchanges at once. `changed` carries the state for the badge; being offline is normal and silent.

    `idle` is housekeeping that follows each exchange. `failed` carries what else went wrong, but only where a person asked for the exchange; the clock fails quietly.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, exchange: Exchange, tasks: Tasks, parent: QObject | None = None, idle: Callable[[], None] = lambda: None
    ) -> None:
        super().__init__(parent)
        self._exchange, self._tasks, self._idle = exchange, tasks, idle
        self._mood, self._asked = _Mood.RESTING, False
        self._clock, self._pause = QTimer(self), QTimer(self)
        self._clock.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.setSingleShot(True)
        for timer in (self._clock, self._pause):
            timer.timeout.connect(self._begin)

    def start(self) -> None:
        """Begin, with an exchange at once."""
        self.show()
        self._begin()

    def stop(self) -> None:
        """No more exchanges; one under way ends by itself and is not heard."""
        self._clock.stop()
        self._pause.stop()
        self._mood = _Mood.STOPPED

    def soon(self) -> None:
        """Something was written: exchange after a short pause, in which more may follow."""
        if self._mood is _Mood.RESTING:
            self._pause.start()
        elif self._mood is _Mood.RUNNING:
            self._mood = _Mood.RUN_AGAIN
        self.show()

    def now(self) -> None:
        """A person asks."""
        self._asked = True
        self._begin()

    def show(self) -> None:
        """Tell the badge where things stand."""
        if self._mood in (_Mood.RUNNING, _Mood.RUN_AGAIN):
            self.changed.emit(SyncState(SyncKind.RUNNING))
        elif self._mood is _Mood.RESTING:
            self.changed.emit(state_of(self._exchange.status()))

    def _begin(self) -> None:
        if self._mood is not _Mood.RESTING:
            return
        self._pause.stop()
        self._mood = _Mood.RUNNING
        self.show()
        self._tasks.run(Lane.NETWORK, self._exchange.now, self._done, self._refused)

    def _done(self, view: SyncView) -> None:
        self._end()

    def _refused(self, error: Exception) -> None:
        asked = self._asked
        self._end()
        if isinstance(error, CentralUnreachable):
            return
        if isinstance(error, IstiqbalError):
            _log.log(error.level, "exchange: %s", error.code)
        if asked or not isinstance(error, IstiqbalError):
            self.failed.emit(error)

    def _end(self) -> None:
        if self._mood is _Mood.STOPPED:
            return
        again, self._mood, self._asked = self._mood is _Mood.RUN_AGAIN, _Mood.RESTING, False
        self._clock.start(int(self._exchange.pause_s() * 1000))
        self._tasks.run(Lane.LOCAL, self._idle, _nothing)
        self.show()
        if again:
            self._pause.start()


def _nothing(_done: None) -> None:
    """Nobody waits for what is done in idle time."""


def state_of(view: SyncView) -> SyncState:
    """What the badge shows for what the service says."""
    return SyncState(SyncKind(view.state), view.count, view.when, view.why)
