"""This computer's chain of sealed declarations: where it stands, and whether everything that was sealed is still there.

The anchor outside the database and what the central last said are compared with the rows. If a declaration is gone (an
old copy of the data was put back, the newest writes were lost), nothing is sealed until an exchange with the central
has brought it back, or has shown that it never arrived there; then a new run of the chain begins, and it is said.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.errors import DamagedKeys, OutageError, SealPaused
from desktop.field import show_moment
from desktop.messages import mark, tr
from desktop.models.declaration import Declaration
from desktop.models.outbox import HEARD, recall, remember
from desktop.models.store import Store
from desktop.security.anchor import START, Anchor, AnchorFile
from desktop.security.device import Device
from desktop.sync.receipts import SEAL_BEHIND, SEAL_TIP

_EPOCH, _SAID, _LOST, _BACK = "seal_epoch", "seal_said", "lost", "back"
_GONE = mark(
    "declarations that were sealed here by {when} are no longer in the data: an older copy was put back, or the newest "
    "writes were lost. Connect to the central store: what it holds comes back by itself."
)
_NO_ANCHOR = mark(
    "the file that remembers the last sealed declaration is missing or damaged. Connect to the central store, "
    "so that the declarations can be compared."
)
_SAYS = {
    _LOST: mark(
        "Declarations that were sealed on this computer by {when} did not come back from the central store. Look for their "
        "signed papers and take new declarations in those files."
    ),
    _BACK: mark(
        "The data on this computer was older than it had been on {when}. What the central store held came back; look through "
        "the files of that day."
    ),
}


@dataclass(frozen=True, slots=True)
class Link:
    """Where the next declaration is chained, and what the clocks say."""

    device: str
    epoch: str
    seq: int
    prev: str
    highest: dt.datetime
    server_last: dt.datetime | None


class SealGuard:
    """Asked before every seal, told after it."""

    def __init__(self, store: Store, device: Device, anchors: AnchorFile, random: Callable[[int], bytes]) -> None:
        self._store = store
        self._device = device
        self._anchors = anchors
        self._random = random
        self._anchor: Anchor | None = None
        self.trouble = ""
        self.check()

    def check(self) -> None:
        """Compare the rows with the anchor and with what the central said: at the start and after an exchange."""
        with self._store.reading() as session:
            self.trouble = self._look(session)

    def notice(self) -> str:
        """What people should know at the start; "" when everything is there."""
        if self.trouble:
            return tr("Sealing has stopped on this computer: {why}", why=self.trouble)
        with self._store.reading() as session:
            said = recall(session, _SAID)
        return tr(_SAYS[said[0]], when=show_moment(said[1])) if said else ""

    def after_exchange(self) -> None:
        """The stream was read to its end: what is missing now never arrived there, and a new run of the chain begins."""
        had = self.trouble
        self.check()
        with self._store.applying() as session:
            behind = recall(session, SEAL_BEHIND)
            remember(session, SEAL_BEHIND, None)
            if not (had or behind or self.trouble):
                return
            when = self._anchor.time if self._anchor and self._anchor.time else self._sealed_last(session)
            missing = self._is_missing(session)
            if when and (missing or behind or self._anchor):
                remember(session, _SAID, [_LOST if missing else _BACK, when])
            if missing:
                remember(session, _EPOCH, self._random(8).hex())
                remember(session, SEAL_TIP, None)
            (seq, head), epoch = self._tip(session), self._epoch(session)
        self._write(epoch, seq, head, when)
        self.check()

    def link(self, session: Session, now: dt.datetime) -> Link:
        """Where the declaration that this transaction seals belongs. Raises SealPaused."""
        if self.trouble:
            raise SealPaused(why=self.trouble)
        seq, head = self._tip(session)
        seen = recall(session, HEARD)
        server = dt.datetime.fromtimestamp(seen / 1000, dt.UTC) if seen else None
        anchored = dt.datetime.fromisoformat(self._anchor.time) if self._anchor and self._anchor.time else now
        highest = max(now, server or now, anchored)
        if recall(session, _SAID):
            remember(session, _SAID, None)
        return Link(self._device.id, self._epoch(session), seq + 1, head, highest, server)

    def sealed(self, link: Link, event_hash: str) -> None:
        """The declaration is committed: move the anchor. Where the disk refuses, the anchor stays behind, which is safe."""
        self._write(link.epoch, link.seq, event_hash, link.highest.astimezone(dt.UTC).isoformat())

    def _write(self, epoch: str, seq: int, head: str, time: str) -> None:
        try:
            self._anchors.write(epoch, seq, head, time)
        except OutageError:
            return
        self._anchor = Anchor(self._device.id, epoch, seq, head, time)

    def _look(self, session: Session) -> str:
        try:
            self._anchor = self._anchors.read()
        except DamagedKeys:
            self._anchor = None
            return tr(_NO_ANCHOR)
        if self._anchor is None:
            return tr(_NO_ANCHOR) if self._tip(session)[0] > 1 else ""  # the first may lack it: cut between two writes
        if not self._is_missing(session):
            return ""
        return tr(_GONE, when=show_moment(self._anchor.time) if self._anchor.time else "")

    def _is_missing(self, session: Session) -> bool:
        """Whether a declaration that is known to have been sealed is not there, or two stand in one place."""
        known = [(self._anchor.epoch, self._anchor.seq, self._anchor.head)] if self._anchor else []
        tip = recall(session, SEAL_TIP)
        if tip and tip[0] == self._epoch(session):
            known.append((tip[0], tip[1], tip[2]))
        return any(seq and not self._has(session, epoch, seq, head) for epoch, seq, head in known) or self._is_forked(
            session
        )

    def _is_forked(self, session: Session) -> bool:
        mine = select(Declaration.seq).where(*self._mine(self._epoch(session))).group_by(Declaration.seq)
        return session.scalars(mine.having(func.count() > 1)).first() is not None

    def _has(self, session: Session, epoch: str, seq: int, head: str) -> bool:
        here = *self._mine(epoch), Declaration.seq == seq, Declaration.event_hash == head
        return session.scalars(select(Declaration.id).where(*here)).first() is not None

    def _tip(self, session: Session) -> tuple[int, str]:
        mine = select(Declaration.seq, Declaration.event_hash).where(*self._mine(self._epoch(session)))
        last = session.execute(mine.order_by(Declaration.seq.desc())).first()
        return (last.seq or 0, last.event_hash or START) if last else (0, START)

    def _sealed_last(self, session: Session) -> str:
        mine = select(func.max(Declaration.sealed_at)).where(Declaration.device == self._device.id)
        return session.scalar(mine) or ""

    def _mine(self, epoch: str) -> tuple[Any, ...]:
        return Declaration.device == self._device.id, Declaration.epoch == epoch, Declaration.seq.is_not(None)

    def _epoch(self, session: Session) -> str:
        return recall(session, _EPOCH) or self._device.epoch
