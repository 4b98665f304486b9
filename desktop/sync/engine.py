"""The engine: one exchange with the central at a time, each frame of the reply applied in its own transaction.

What the central says is checked before it is believed: the chain of our own groups, and the head of each stream,
recomputed group by group. A head that does not follow is never adopted; reading that scope stops and a person is told.
A group of ours leaves what waits only when it is seen in the stream. No clock and no randomness of its own.
"""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.errors import NotOurCentral, OutageError
from desktop.models.outbox import (
    HEARD,
    HELD,
    PENDING,
    STUCK,
    UNSEEN,
    ConflictRow,
    OutGroup,
    SyncLane,
    SyncScope,
    recall,
    remember,
)
from desktop.models.store import Store
from desktop.sync import receipts
from desktop.sync.frames import FrameReader
from desktop.sync.intake import Intake
from desktop.sync.outbox import Clock, Random, begin_epoch, group_of, milliseconds
from desktop.sync.reply import Ack, End, Frame, Hello, Page, Reasons, Receipts, Refusal, Refused, Safe, read_frame
from desktop.sync.wire import MAX_PUSH_BYTES, MAX_PUSH_GROUPS, Pull, Push, SyncRequest, push_text

FRESH = dt.timedelta(minutes=15)
"""Nothing waiting counts as "synced" only if the central was spoken to within this time."""

_MOST_STALLS = 2
_BROKEN = (Refused.BAD_HASH, Refused.BAD_SIG)
_BACKOFF_SECONDS, _BACKOFF_MOST = 1.0, 900.0


class Identity(Protocol):
    """This computer towards the central (desktop.security.device.Device)."""

    @property
    def id(self) -> str: ...

    def sign(self, message: bytes) -> bytes:
        """The Ed25519 signature of this computer."""


class Transport(Protocol):
    """The line to the central."""

    def exchange(self, body: bytes, epoch: str) -> Iterator[bytes]:
        """Send one request and give the reply's bytes as they arrive. Raises CentralUnreachable, NotOurCentral,
        CentralRefused; a reply may also simply end early."""


class SyncWord(StrEnum):
    """How this computer stands with the central, in one word."""

    SYNCED = "synced"
    WAITING = "waiting"
    OFFLINE = "offline"
    NEEDS_YOU = "needs_you"
    NOT_CONNECTED = "not_connected"


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """For the badge: groups that wait, matters for a person (conflicts, held groups, troubled streams), last success."""

    state: SyncWord
    waiting: int
    matters: int
    last_sync: dt.datetime | None


@dataclass(frozen=True, slots=True)
class Report:
    """What one exchange, or a run of them, did."""

    pushed: int = 0
    pulled: int = 0
    conflicts: int = 0  # open now
    held: int = 0  # of ours, held for review now
    waiting: int = 0  # groups not yet seen in the stream
    complete: bool = False  # the reply arrived to its END
    more: bool = False  # another exchange has work at once
    retry_s: int = 0  # the central asked to wait that long
    refusals: tuple[str, ...] = ()


@dataclass(slots=True)
class _Tally:
    """What one exchange has done so far."""

    pushed: int = 0
    pulled: int = 0
    new: int = 0  # scopes heard of for the first time: the next exchange reads them
    end: End | None = None
    retry_s: int = 0
    refusals: tuple[str, ...] = ()


def retry_after(failures: int, random: Random) -> float:
    """Seconds to wait after so many failures in a row: full jitter up to 1 s x 2^n, at most 15 minutes, never giving up."""
    most = min(_BACKOFF_MOST, _BACKOFF_SECONDS * 2.0 ** min(failures, 10))
    return most * int.from_bytes(random(4)) / 2**32


class Engine:
    """Push what waits, pull what is new, agree."""

    def __init__(
        self,
        store: Store,
        transport: Transport,
        clock: Clock,
        identity: Identity,
        random: Random,
        *,
        app: str = "",
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._store = store
        self._transport = transport
        self._clock = clock
        self._identity = identity
        self._random = random
        self._app = app
        self._monotonic = monotonic  # seconds, never jumps
        self._intake = Intake(clock, random)

    def join(self, store_id: str, gen: int, scopes: Sequence[str], notary: str = "") -> None:
        """Remember what enrolment said: which central this is, its notary's key, and the scopes to read. Said again at
        every start, it only lets an updated program read what its predecessor could not."""
        with self._store.applying() as session:
            if recall(session, "store") is None:
                remember(session, "store", store_id)
                remember(session, "gen", gen)
            receipts.learn_notary(session, notary)
            self._intake.read_scopes(session, scopes)
            self._intake.reconsider(session)

    def run(self) -> Report:
        """Exchange until nothing waits and nothing is new, or until an exchange brings no progress.

        Raises OutageError when the line fails, NotOurCentral, CentralRefused.
        """
        pushed = pulled = stalls = 0
        while True:
            one = self.run_once()
            pushed, pulled = pushed + one.pushed, pulled + one.pulled
            stalls = 0 if one.pushed or one.pulled else stalls + 1
            agreed = not (one.more or one.waiting or one.refusals)
            if agreed or stalls > _MOST_STALLS or one.retry_s or not one.complete:
                return replace(one, pushed=pushed, pulled=pulled)

    def run_once(self) -> Report:
        """One exchange. A reply cut short keeps what arrived of it."""
        tally = _Tally()
        with self._store.reading() as session:
            request = self._request(session)
            lane = session.scalars(select(SyncLane)).first()
        reader = FrameReader()
        try:
            for chunk in self._transport.exchange(request.encode(), lane.epoch if lane else "0" * 16):
                for kind, value in reader.feed(chunk):
                    frame = read_frame(kind, value)
                    if frame is not None:
                        self._take(frame, request, tally)
        except OutageError:
            self._note(offline=True)
            raise
        self._note(offline=tally.end is None)
        return self._report(tally)

    def status(self) -> SyncStatus:
        """How we stand, from what is stored; asks nobody."""
        with self._store.reading() as session:
            waiting, conflicts, held = _counts(session)
            troubled = session.scalar(select(func.count()).select_from(SyncScope).where(SyncScope.trouble.is_not(None)))
            matters = conflicts + held + (troubled or 0)
            last = recall(session, "last_sync")
            connected, offline = recall(session, "store") is not None, bool(recall(session, "offline"))
        last_sync = dt.datetime.fromisoformat(last) if last else None
        return SyncStatus(self._word(connected, offline, matters, waiting, last_sync), waiting, matters, last_sync)

    def read_again(self, scope: str) -> None:
        """Read a scope from its beginning at the next exchange, once a person has looked into what troubled it."""
        with self._store.applying() as session:
            self._intake.read_again(session, scope)

    def let_go(self, gid: str) -> None:
        """Give a held group of ours up, once a person has decided so: what the others have is shown here too."""
        with self._store.applying() as session:
            self._intake.let_go(session, gid)

    def _word(
        self, connected: bool, offline: bool, matters: int, waiting: int, last_sync: dt.datetime | None
    ) -> SyncWord:
        if not connected:
            return SyncWord.NOT_CONNECTED
        if matters:
            return SyncWord.NEEDS_YOU
        stale = last_sync is None or self._clock() - last_sync > FRESH
        if offline or (stale and not waiting):
            return SyncWord.OFFLINE
        return SyncWord.WAITING if waiting else SyncWord.SYNCED

    # --- the request ---------------------------------------------------------------------------------------------------

    def _request(self, session: Session) -> SyncRequest:
        scopes = session.scalars(select(SyncScope).order_by(SyncScope.scope)).all()
        pull = tuple(Pull(one.scope, one.cursor, one.head) for one in scopes if not one.trouble)
        return SyncRequest(
            store=recall(session, "store") or "",
            gen=recall(session, "gen") or 0,
            device=self._identity.id,
            app=self._app,
            wall=milliseconds(self._clock()),
            mono=int(self._monotonic() * 1000),
            push=tuple(self._push(session)),
            pull=pull,
            want=receipts.wanted(session),
        )

    def _push(self, session: Session) -> Iterator[Push]:
        """What waits, oldest first, as much as a request takes."""
        store = recall(session, "store") or ""
        room, count = MAX_PUSH_BYTES, MAX_PUSH_GROUPS
        broken = select(SyncScope.scope).where(SyncScope.trouble.in_(_BROKEN))
        for lane in session.scalars(select(SyncLane).where(SyncLane.scope.not_in(broken)).order_by(SyncLane.scope)):
            mine = OutGroup.scope == lane.scope, OutGroup.epoch == lane.epoch, OutGroup.state == PENDING
            chosen: list[OutGroup] = []
            for row in session.scalars(select(OutGroup).where(*mine).order_by(OutGroup.number).limit(count)):
                room -= len(row.header) + len(row.body) + len(row.salt)
                if room < 0 and (chosen or count < MAX_PUSH_GROUPS):
                    break
                chosen.append(row)
                count -= 1
            if chosen:
                last = chosen[-1]
                signed = self._identity.sign(push_text(store, lane.scope, lane.epoch, last.seq, last.hash))
                yield Push(lane.scope, lane.epoch, tuple(map(group_of, chosen)), signed)
            if room <= 0 or count <= 0:
                return

    # --- the reply -----------------------------------------------------------------------------------------------------

    def _take(self, frame: Frame, request: SyncRequest, tally: _Tally) -> None:
        with self._store.applying() as session:
            match frame:
                case Hello():
                    self._hello(session, frame, request, tally)
                case Ack():
                    tally.pushed += self._intake.acknowledge(session, frame)
                case Page():
                    tally.pulled += self._intake.page(session, frame)
                case Safe() | Reasons() | Receipts():
                    self._note_of(session, frame)
                case Refusal():
                    self._refused(session, frame, request, tally)
                case End():
                    tally.end = frame
                    remember(session, "last_sync", self._clock().isoformat())

    def _note_of(self, session: Session, frame: Safe | Reasons | Receipts) -> None:
        match frame:
            case Safe():
                self._intake.safe(session, frame)
            case Reasons():
                self._intake.reasons(session, frame)
            case Receipts():
                receipts.take(session, frame)

    def _hello(self, session: Session, hello: Hello, request: SyncRequest, tally: _Tally) -> None:
        if request.store and hello.store != request.store:
            raise NotOurCentral()
        half = (int(self._monotonic() * 1000) - request.mono) // 2
        remember(session, "clock", {"off": hello.now - request.wall - half, "unc": half + 1})
        remember(session, HEARD, max(hello.now, recall(session, HEARD) or 0))
        tally.new = self._intake.read_scopes(session, hello.scopes)
        if hello.gen != request.gen:
            self._intake.regenerate(session, hello.gen)

    def _refused(self, session: Session, refusal: Refusal, request: SyncRequest, tally: _Tally) -> None:
        tally.refusals = (*tally.refusals, refusal.code)
        lane = session.get(SyncLane, refusal.scope)
        current = lane is not None and lane.epoch == refusal.epoch
        match refusal.code:
            case Refused.FORK | Refused.EXPECT if current:
                begin_epoch(session, refusal.scope, self._random)
            case Refused.RESYNC:
                self._intake.read_again(session, refusal.scope)
            case Refused.BUSY:
                tally.retry_s = max(tally.retry_s, refusal.seconds, 1)
            case Refused.TOO_LARGE if current:
                self._intake.set_aside(session, refusal.scope, refusal.detail)
                begin_epoch(session, refusal.scope, self._random)
            case Refused.DENIED | Refused.BAD_HASH | Refused.BAD_SIG:
                self._intake.trouble(session, refusal.scope, refusal.code)
            case _:
                pass  # GEN was told by HELLO; UPGRADE stops pulling only and is shown from the report

    def _note(self, *, offline: bool) -> None:
        with self._store.applying() as session:
            remember(session, "offline", offline)

    def _report(self, tally: _Tally) -> Report:
        with self._store.reading() as session:
            waiting, conflicts, held = _counts(session)
        more = tally.end is not None and (tally.end.more or tally.new > 0)
        complete = tally.end is not None
        return Report(
            tally.pushed, tally.pulled, conflicts, held, waiting, complete, more, tally.retry_s, tally.refusals
        )


def _counts(session: Session) -> tuple[int, int, int]:
    """(waiting, conflicts open, held or stuck)."""
    states = dict(session.execute(select(OutGroup.state, func.count()).group_by(OutGroup.state)).all())
    conflicts = session.scalar(select(func.count()).select_from(ConflictRow).where(ConflictRow.state == "open"))
    waiting = sum(states.get(state, 0) for state in UNSEEN)
    return waiting, conflicts or 0, states.get(HELD, 0) + states.get(STUCK, 0)
