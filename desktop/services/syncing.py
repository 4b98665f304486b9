"""Sync as the desk sees it: how much waits here, when the central was last reached, and what needs a person."""

from __future__ import annotations

from desktop.field import show_moment
from desktop.services.views import SyncView
from desktop.sync.engine import Engine, SyncWord


class Syncing:
    """Sends what waits and fetches what others wrote."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def now(self) -> SyncView:
        """Exchange until both sides agree. Raises CentralUnreachable, NotOurCentral or CentralRefused; nothing is lost."""
        self._engine.run()
        return self.status()

    def status(self) -> SyncView:
        """What the status bar shows, without touching the line."""
        status = self._engine.status()
        count = status.matters if status.state is SyncWord.NEEDS_YOU else status.waiting
        when = show_moment(status.last_sync.isoformat()) if status.last_sync else ""
        return SyncView(status.state.value, count, when)
