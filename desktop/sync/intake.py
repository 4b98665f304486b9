"""What arrives from the central, applied to the store: acknowledgements, pages of a stream, safe points, restarts.

Every method runs inside one transaction of its caller, so that a cursor never moves without what it stands for.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from desktop.errors import BadMessage
from desktop.models.base import fields_of, synced_types
from desktop.models.outbox import (
    ACKED,
    HELD,
    LET_GO,
    OVERLAID,
    PENDING,
    SAFE,
    SEEN,
    STUCK,
    UNSEEN,
    OutGroup,
    Quarantine,
    SyncLane,
    SyncScope,
    remember,
)
from desktop.sync.base import Key, apply_effect, cover, forget_base, uncover
from desktop.sync.effects import pack_effects, unpack_effects
from desktop.sync.groups import GENESIS, Header, hash_of, next_head, read_header
from desktop.sync.merge import Effect, Result
from desktop.sync.outbox import Clock, Random, begin_epoch, writes_of
from desktop.sync.reply import Ack, Entry, Page, Reasons, Safe

_NEWER = "newer"
"""Why an effect lies in quarantine: a newer version wrote a type or field that this one does not know."""

_KEPT = dt.timedelta(days=30)
"""How long a group that lies in the central's backups is still kept here."""


class Intake:
    """Applies what one frame says."""

    def __init__(self, clock: Clock, random: Random) -> None:
        self._clock = clock
        self._random = random

    def read_scopes(self, session: Session, scopes: Iterable[str]) -> int:
        """Begin to read scopes that are new to us; how many those were."""
        new = [scope for scope in dict.fromkeys(scopes) if session.get(SyncScope, scope) is None]
        session.add_all(SyncScope(scope=scope, cursor=0, head=GENESIS) for scope in new)
        return len(new)

    def acknowledge(self, session: Session, ack: Ack) -> int:
        """Note what the central took; how many groups that was. An answer about another history of ours is ignored."""
        last = session.scalars(
            select(OutGroup).where(OutGroup.scope == ack.scope, OutGroup.epoch == ack.epoch, OutGroup.seq == ack.seq)
        ).first()
        if last is None or last.hash != ack.hash:
            return 0
        taken = {gid: (sseq, result) for gid, sseq, result in ack.results}
        mine = select(OutGroup).where(OutGroup.gid.in_(taken), OutGroup.scope == ack.scope, OutGroup.state == PENDING)
        rows = session.scalars(mine).all()
        for row in rows:
            sseq, row.result = taken[row.gid]
            row.sseq = sseq or row.sseq
            row.state = ACKED
        return len(rows)

    def page(self, session: Session, page: Page) -> int:
        """Apply a page of the stream; how many groups that was. A page that is not the next one is passed over.

        A page whose head does not follow from ours is kept aside, and reading the scope stops.
        """
        scope = session.get(SyncScope, page.scope)
        if scope is None or scope.trouble or page.start != scope.cursor + 1 or not page.entries:
            return 0
        try:
            read = [(entry, *_checked(entry)) for entry in page.entries]
            head = scope.head
            for entry, header, group_hash, _effects in read:
                head = next_head(head, header.gid, group_hash, entry.commitment)
            if head != page.head or [one.sseq for one in page.entries] != _run(page):
                raise BadMessage(what="head")
        except BadMessage as fault:
            self._aside(session, page.scope, str(fault), page.head, sseq=page.start)
            scope.trouble = "head"
            return 0
        for entry, _header, _hash, effects in read:
            self._effects(session, page.scope, entry, effects)
        scope.cursor, scope.head = page.entries[-1].sseq, head
        self._seen(session, page.scope, {header.gid: entry for entry, header, _, _ in read})
        return len(page.entries)

    def safe(self, session: Session, safe: Safe) -> None:
        """Our groups up to this number lie in a backup of the central; old ones need not be kept any more."""
        mine = OutGroup.scope == safe.scope, OutGroup.sseq <= safe.sseq
        session.execute(update(OutGroup).where(*mine, OutGroup.state == SEEN).values(state=SAFE))
        old = self._clock() - _KEPT
        session.execute(delete(OutGroup).where(*mine, OutGroup.state == SAFE, OutGroup.made_at < old))

    def regenerate(self, session: Session, gen: int) -> None:
        """The central was restored from a backup: give it again whatever may not lie in it, and read from the start.

        Rows are not taken away meanwhile: what only another computer can give back stays readable until it does.
        """
        lost = session.scalars(select(OutGroup).where(OutGroup.state.in_((ACKED, SEEN)))).all()
        for row in lost:
            row.state, row.sseq, row.result = PENDING, None, None
            for key, names in writes_of(row):
                cover(session, key, names)
        session.flush()
        for scope in session.scalars(select(SyncScope)).all():
            self.read_again(session, scope.scope)
        for lane in session.scalars(select(SyncLane)).all():
            begin_epoch(session, lane.scope, self._random)
        remember(session, "gen", gen)

    def read_again(self, session: Session, scope: str) -> None:
        """Read a scope from its beginning once more; what waits of ours is untouched. Where we stood is kept for inquiry."""
        kept = session.get(SyncScope, scope)
        if kept is not None:
            if kept.cursor:
                self._aside(session, scope, "read-again", kept.head, sseq=kept.cursor)
            kept.cursor, kept.head, kept.trouble = 0, GENESIS, None
            forget_base(session, _overlaid(session, scope))

    def reconsider(self, session: Session) -> None:
        """After an update: read those scopes again that held something this version has learnt to understand."""
        kept = session.scalars(select(Quarantine).where(Quarantine.reason == _NEWER)).all()
        known = [one for one in kept if all(map(_understood, unpack_effects(one.data)))]
        for one in known:
            session.delete(one)
        for scope in {one.scope for one in known}:
            self.read_again(session, scope)

    def set_aside(self, session: Session, scope: str, gid: str) -> None:
        """A group the central cannot take goes to the quarantine and is shown; what it wrote stays in the rows."""
        row = session.scalars(select(OutGroup).where(OutGroup.gid == gid, OutGroup.state.in_(UNSEEN))).first()
        if row is not None:
            row.state = STUCK
            self._aside(session, scope, "too-large", row.header, gid=gid)
            session.flush()

    def reasons(self, session: Session, told: Reasons) -> None:
        """Note why groups of ours were held; the stream tells it again when it is read again."""
        why = dict(told.held)
        mine = select(OutGroup).where(OutGroup.gid.in_(why), OutGroup.scope == told.scope, OutGroup.state == HELD)
        for row in session.scalars(mine).all():
            if session.scalars(select(Quarantine.number).where(Quarantine.gid == row.gid)).first() is None:
                self._aside(session, told.scope, why[row.gid], row.header, gid=row.gid)

    def let_go(self, session: Session, gid: str) -> None:
        """A person gives a held group of ours up: the rows show what the stream says."""
        row = session.scalars(select(OutGroup).where(OutGroup.gid == gid, OutGroup.state == HELD)).one()
        row.state = LET_GO
        session.flush()
        covered = _overlaid(session, row.scope)
        for key in dict.fromkeys(key for key, _ in writes_of(row)):
            uncover(session, row.scope, key, covered.get(key, ()))

    def trouble(self, session: Session, scope: str, reason: str) -> None:
        """Stop reading a scope, or sending to it, until a person has looked."""
        self.read_scopes(session, [scope])
        session.get_one(SyncScope, scope).trouble = reason

    def _effects(self, session: Session, scope: str, entry: Entry, effects: tuple[Effect, ...]) -> None:
        for effect in effects:
            apply_effect(session, scope, effect)
            if not _understood(effect):
                self._aside(session, scope, _NEWER, pack_effects([effect]), sseq=entry.sseq)

    def _seen(self, session: Session, scope: str, entries: dict[str, Entry]) -> None:
        rows = session.scalars(
            select(OutGroup).where(OutGroup.gid.in_(entries), OutGroup.scope == scope, OutGroup.state.in_(UNSEEN))
        ).all()
        for row in rows:
            entry = entries[row.gid]
            row.sseq, row.result = entry.sseq, entry.result
            row.state = HELD if entry.result == Result.HELD else SEEN
        if rows:
            session.flush()
            covered = _overlaid(session, scope)
            for key in dict.fromkeys(key for row in rows for key, _ in writes_of(row)):
                uncover(session, scope, key, covered.get(key, ()))

    def _aside(
        self, session: Session, scope: str, reason: str, data: bytes, *, sseq: int | None = None, gid: str | None = None
    ) -> None:
        row = Quarantine(scope=scope, reason=reason[:64], sseq=sseq, gid=gid, data=data, at=self._clock())
        session.add(row)


def _checked(entry: Entry) -> tuple[Header, bytes, tuple[Effect, ...]]:
    header = read_header(entry.header)
    effects = unpack_effects(entry.effect) if entry.effect else ()
    return header, hash_of(header.prev, entry.header), effects


def _run(page: Page) -> list[int]:
    return list(range(page.start, page.start + len(page.entries)))


def _overlaid(session: Session, scope: str) -> dict[Key, set[str]]:
    """Every field that has writes of ours over its base."""
    found: dict[Key, set[str]] = {}
    for row in session.scalars(select(OutGroup).where(OutGroup.scope == scope, OutGroup.state.in_(OVERLAID))):
        for key, names in writes_of(row):
            found.setdefault(key, set()).update(names)
    return found


def _understood(effect: Effect) -> bool:
    cls = synced_types().get(effect.type)
    return cls is not None and set(effect.fields) <= set(fields_of(cls))
