"""How far this computer and the central store agree, said in words: being offline is normal, never an error."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtWidgets import QPushButton, QWidget

from desktop.messages import tr, trn
from desktop.ui.widgets.words import button, put_icon


class SyncKind(StrEnum):
    """The states a person can tell apart."""

    SYNCED = "synced"
    WAITING = "waiting"
    RUNNING = "running"
    OFFLINE = "offline"
    NEEDS_YOU = "needs_you"
    NOT_CONNECTED = "not_connected"


@dataclass(frozen=True, slots=True)
class SyncState:
    """What the badge says. `count` is files waiting, or matters to decide; `when` is a time already in words."""

    kind: SyncKind
    count: int = 0
    when: str = ""
    why: str = ""  # what was not accepted, in sentences


_LOOKS = {
    SyncKind.SYNCED: ("circle-check-big", "ok"),
    SyncKind.WAITING: ("upload", "info"),
    SyncKind.RUNNING: ("refresh-cw", "info"),
    SyncKind.OFFLINE: ("cloud-off", "gold"),
    SyncKind.NEEDS_YOU: ("triangle-alert", "err"),
    SyncKind.NOT_CONNECTED: ("hard-drive", "muted"),
}


def sync_words(state: SyncState) -> str:
    """The state as one sentence."""
    match state.kind:
        case SyncKind.SYNCED:
            said = tr("Everything is sent")
        case SyncKind.WAITING:
            said = trn("{n} files waiting to be sent", state.count)
        case SyncKind.RUNNING:
            said = tr("Syncing now...")
        case SyncKind.OFFLINE:
            said = _offline(state)
        case SyncKind.NEEDS_YOU:
            said = trn("{n} matters need your decision", state.count)
        case SyncKind.NOT_CONNECTED:
            return tr("This computer works alone: no central store is connected")
    return tr("{said} · last sync {when}", said=said, when=state.when) if state.when else said


def _offline(state: SyncState) -> str:
    if not state.count:
        return tr("Offline: you can go on working")
    return tr("Offline: {waiting}", waiting=trn("{n} files waiting to be sent", state.count))


class SyncBadge(QPushButton):
    """The badge of the status bar; pressing it opens the outbox."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "badge")
        self.setObjectName("sync.badge")
        self.state = SyncState(SyncKind.SYNCED)
        self.show_state(self.state)

    def show_state(self, state: SyncState) -> None:
        """Say where things stand."""
        self.state = state
        said = sync_words(state)
        self.setText(said)
        self.setAccessibleName(tr("Sync: {said}", said=said))
        self.setAccessibleDescription(state.why)
        self.setToolTip(state.why)
        put_icon(self, *_LOOKS[state.kind], size=16)


def sync_now_button() -> QPushButton:
    """The button beside the badge."""
    return button(tr("Sync now"), "ghost", "refresh-cw", name="sync.now")
