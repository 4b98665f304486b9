"""One exchange with one computer: what it pushes is taken, what it pulls is given, in the order of desktop/sync/reply.py."""

from __future__ import annotations

from collections.abc import Iterator

from central.auth import is_signed
from central.enrolment import EnrolledDevice
from central.errors import MalformedRequest
from central.incoming import Incoming
from central.push import Answer
from central.scope import Place
from central.store import Store
from desktop.errors import BadMessage
from desktop.sync import wire
from desktop.sync.groups import MAX_GROUP_BYTES, read_header
from desktop.sync.reply import Ack, End, Frame, Hello, Reasons, Refusal, Refused, Safe

SV_MIN = 1
"""Devices with an older schema may push but not pull."""

MAX_REPLY_BYTES = 1024 * 1024
"""Pages of one reply together, about, whatever a device asks for."""

POLL_SECONDS = 60
_INCIDENTS = frozenset({Refused.FORK, Refused.DENIED, Refused.BAD_HASH, Refused.BAD_SIG})


class Exchange:
    """Answers one request, frame by frame."""

    def __init__(self, store: Store, device: EnrolledDevice, request: wire.SyncRequest, now: int) -> None:
        self._store = store
        self._device = device
        self._request = request
        self._now = now
        self._identity = store.identity()
        self._more = False
        self._written: dict[str, list[str]] = {"declaration": list(request.want), "staff": []}
        if request.device != device.id or request.store != self._identity.store_id:
            raise MalformedRequest()

    def frames(self) -> Iterator[Frame]:
        """The reply. Pushes are durable before their ACK is given."""
        request, identity = self._request, self._identity
        yield Hello(self._now, identity.store_id, identity.gen, identity.sv, SV_MIN, self._device.scopes)
        if request.gen != identity.gen:
            yield Refusal(Refused.GEN)
        else:
            for push in request.push:
                yield from self._push(push)
            yield from self._receipts()
            yield from self._pull_all()
        yield End(self._more, POLL_SECONDS)

    # --- push ------------------------------------------------------------------------------------------------------

    def _push(self, push: wire.Push) -> Iterator[Frame]:
        if push.scope not in self._device.scopes:
            yield self._refusal(Refused.DENIED, push.scope, push.epoch)
            return
        large = next((one for one in push.groups if one.size > MAX_GROUP_BYTES), None)
        try:
            if large is not None:
                yield Refusal(Refused.TOO_LARGE, push.scope, push.epoch, detail=read_header(large.header).gid)
                return
            groups = [Incoming.examine(one) for one in push.groups]
        except BadMessage:
            yield self._refusal(Refused.BAD_HASH, push.scope, push.epoch)
            return
        if not groups or not self._belongs(push, groups):
            yield self._refusal(Refused.BAD_SIG, push.scope, push.epoch)
            return
        for op in (op for group in groups for op in group.ops if op.type in self._written):
            self._written[op.type].append(op.entity)
        lane = Place(push.scope, self._device.id, push.epoch)
        yield from self._answer(lane, self._store.push.take(lane, groups, self._now))

    def _belongs(self, push: wire.Push, groups: list[Incoming]) -> bool:
        """Whether this computer signed this chain, and every group of it was made for this lane."""
        last = groups[-1]
        text = wire.push_text(self._identity.store_id, push.scope, push.epoch, last.header.seq, last.hash)
        return is_signed(self._device.public_key, push.sig, text) and all(
            (one.header.scope, one.header.device, one.header.epoch) == (push.scope, self._device.id, push.epoch)
            for one in groups
        )

    def _answer(self, lane: Place, answer: Answer) -> Iterator[Frame]:
        if answer.verified is not None:
            yield Ack(lane.scope, lane.epoch, answer.verified.seq, answer.verified.hash, answer.receipts)
        if answer.stop is Refused.EXPECT:
            yield Refusal(Refused.EXPECT, lane.scope, lane.epoch, answer.tip.seq + 1, answer.tip.hash)
        elif answer.stop is not None:
            yield self._refusal(answer.stop, lane.scope, lane.epoch)

    def _receipts(self) -> Iterator[Frame]:
        """What the notary says of what was written or asked for; nothing where it never heard of this computer."""
        declarations, staff = self._written["declaration"], self._written["staff"]
        told, incidents = self._store.notary.answer(self._device, declarations, staff, self._now)
        for kind, device in incidents:
            self._store.enrolment.report(kind, device, self._device.branch.scope, self._now)
        if told.receipts or told.certificates or told.tip:
            yield told

    # --- pull ------------------------------------------------------------------------------------------------------

    def _pull_all(self) -> Iterator[Frame]:
        room = min(max(self._request.max, 1), MAX_REPLY_BYTES)
        for pull in self._request.pull:
            if pull.scope not in self._device.scopes:
                yield self._refusal(Refused.DENIED, pull.scope)
            elif self._request.sv < SV_MIN:
                yield Refusal(Refused.UPGRADE, pull.scope)
            else:
                for frame, size in self._pages(pull, room):
                    room -= size
                    yield frame

    def _pages(self, pull: wire.Pull, room: int) -> Iterator[tuple[Frame, int]]:
        cursor, head, safe = pull.cursor, pull.head, -1  # -1: nothing of this scope was read yet
        more = True
        while more and room > 0:
            served = self._store.pull.page(pull.scope, cursor, head, min(room, wire.MAX_PAGE_BYTES))
            if served is None:
                yield Refusal(Refused.RESYNC, pull.scope), 0
                return
            more, safe = served.more, served.safe
            if served.page is not None:
                cursor, head = served.page.entries[-1].sseq, served.page.head
                size = sum(len(one.header) + len(one.effect) for one in served.page.entries)
                room -= size
                yield served.page, size
            if served.held:
                yield Reasons(pull.scope, served.held), 0
        self._more = self._more or more
        if safe >= 0:
            yield Safe(pull.scope, safe), 0

    def _refusal(self, code: Refused, scope: str, epoch: str = "") -> Refusal:
        if code in _INCIDENTS:
            self._store.enrolment.report(code.value, self._device.id, scope, self._now)
        return Refusal(code, scope, epoch)
