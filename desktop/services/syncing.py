"""Sync as the desk sees it: how much waits here, when the central was last reached, and what needs a person."""

from __future__ import annotations

import os
from collections.abc import Callable

from desktop.errors import OutageError
from desktop.field import show_moment
from desktop.models.store import Store
from desktop.services.matters import Matters
from desktop.services.views import SyncView
from desktop.services.waiting import waiting_files
from desktop.sync.engine import Engine, SyncWord, retry_after

_EVERY_S = 60.0


class Syncing:
    """Sends what waits and fetches what others wrote."""

    def __init__(self, engine: Engine, store: Store, after_exchange: Callable[[], None]) -> None:
        """`after_exchange` is called when the stream was read to its end."""
        self._engine = engine
        self._store = store
        self._after_exchange = after_exchange
        self._failures = 0
        self.matters = Matters(engine, store)

    def now(self) -> SyncView:
        """Exchange until both sides agree. Raises CentralUnreachable, NotOurCentral or CentralRefused; nothing is lost."""
        try:
            report = self._engine.run()
        except OutageError:
            self._failures += 1
            raise
        self._failures = 0
        if report.complete and not report.more:
            self._after_exchange()
        return self.status()

    def _files(self, changes: int) -> int:
        """The files that wait; where only what belongs to no file does, one for all of it."""
        with self._store.reading() as session:
            return max(len(waiting_files(session)), min(changes, 1))

    def pause_s(self) -> float:
        """Seconds until the next exchange nobody asks for: longer and more scattered the longer the line is away, so that
        hundreds of desks do not call the central in the same second when it is back."""
        return _EVERY_S + (retry_after(self._failures, os.urandom) if self._failures else 0.0)

    def status(self) -> SyncView:
        """What the status bar shows, without touching the line."""
        status = self._engine.status()
        needed = status.state is SyncWord.NEEDS_YOU
        count = status.matters if needed else self._files(status.waiting)
        when = show_moment(status.last_sync.isoformat()) if status.last_sync else ""
        why = " ".join(one.said for one in self.matters.open()) if needed else ""
        return SyncView(status.state.value, count, when, why)
