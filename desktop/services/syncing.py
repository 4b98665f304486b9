"""Sync as the desk sees it: how much waits here, when the central was last reached, and what needs a person."""

from __future__ import annotations

from desktop.field import show_moment
from desktop.messages import tr, trn
from desktop.services.views import SyncView
from desktop.sync.engine import Engine, SyncStatus


class Syncing:
    """Sends what waits and fetches what others wrote."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def now(self) -> SyncView:
        """One whole exchange with the central. Raises CentralUnreachable, NotOurCentral or CentralRefused; nothing is lost."""
        self._engine.run_once()
        return self.status()

    def status(self) -> SyncView:
        """What the status bar shows, without touching the line."""
        return _view(self._engine.status())


def _view(status: SyncStatus) -> SyncView:
    if status.conflicts:
        state, words = "attention", trn("{n} conflicts need your decision", status.conflicts)
    elif not status.waiting:
        state, words = "synced", tr("Everything was sent to the central store")
    elif status.offline:
        state, words = "offline", trn("Offline: {n} changes wait to be sent", status.waiting)
    else:
        state, words = "waiting", trn("{n} changes wait to be sent", status.waiting)
    if status.last_sync is not None:
        words = tr("{words} · last exchange {moment}", words=words, moment=show_moment(status.last_sync.isoformat()))
    return SyncView(state, status.waiting, status.last_sync, words)
