"""Taking groups in: one transaction for each lane, under the lock of its scope's stream row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from central.database import Database
from central.incoming import Incoming
from central.policies import Policies
from central.rules import rule_of
from central.scope import Place, Scope
from central.steps import Steps
from desktop.models.committee import Decision
from desktop.sync.effects import pack_effects
from desktop.sync.groups import Placing, Tip, place
from desktop.sync.merge import Legal, Outcome, Result, Stamp, bounded_wall, merge_group
from desktop.sync.reply import Refused

MAX_EFFECT_BYTES = 512 * 1024
"""A group that would tell the devices more than this at once is held: no page could carry it."""

_STOPS = {Placing.GAP: Refused.EXPECT, Placing.FORK: Refused.FORK}
_Receipt = tuple[str, int, str]  # (gid, number in the stream, what became of it)


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a lane's groups.

    `verified` is the last group *of this request* that is in the log now, None if there is none: a number this central
    merely remembers would tell a restored device that it may forget groups it never sent. `tip` is the end of the lane
    as it is known here, to resume from after EXPECT.
    """

    verified: Tip | None
    tip: Tip
    receipts: tuple[_Receipt, ...]
    stop: Refused | None = None


class Push:
    """The verb that takes groups in."""

    def __init__(self, database: Database, policies: Policies) -> None:
        self._database = database
        self._policies = policies

    def take(self, lane: Place, groups: Sequence[Incoming], now: int) -> Answer:
        """Take the groups of one lane, in order, as far as they continue it; all that is taken is durable on return.

        The groups were examined before (Incoming.examine), so that nothing slow happens under the lock. `now` is this
        central's clock in ms. Raises UnknownScope.
        """
        return self._database.write(lambda connection: _take(connection, self._policies, lane, groups, now))


def _take(connection: Connection, policies: Policies, lane: Place, groups: Sequence[Incoming], now: int) -> Answer:
    scope = Scope(connection, lane, groups)
    legal = Steps(
        lambda policy, version: policies.find(connection, policy, version),
        lambda file: scope.entities.saying(Decision.__tablename__, "application_id", file),
    )
    receipts: list[_Receipt] = []
    verified: Tip | None = None
    stop: Refused | None = None
    for incoming in groups:
        stop = _STOPS.get(_place(scope, incoming))
        if stop is not None:
            break
        receipts.append(_take_one(scope, lane, incoming, legal, now))
        verified = Tip(incoming.header.seq, incoming.hash)
    scope.save()
    return Answer(verified, scope.tip, tuple(receipts), stop)


def _place(scope: Scope, incoming: Incoming) -> Placing:
    placing = place(incoming.header, scope.tip)
    if placing is Placing.EARLIER and scope.recorded_hash(incoming.header.seq) != incoming.hash:
        return Placing.FORK
    return placing


def _take_one(scope: Scope, lane: Place, incoming: Incoming, legal: Legal, now: int) -> _Receipt:
    gid = incoming.header.gid
    if scope.number_of(gid):
        if (
            incoming.header.seq > scope.tip.seq
        ):  # sent before in an older lane: no second effect, but this lane moves on
            scope.repeat(incoming)
        return gid, scope.number_of(gid), Result.DUPLICATE.value
    wall = bounded_wall(incoming.header, scope.received_at(incoming.header.cur), now, scope.wall)
    outcome, effect = _merge(scope, lane, incoming, legal, wall)
    return gid, scope.append(incoming, outcome, effect, wall, now), outcome.result.value


def _merge(scope: Scope, lane: Place, incoming: Incoming, legal: Legal, wall: int) -> tuple[Outcome, bytes]:
    header = incoming.header
    outcome = Outcome(Result.HELD, reason=incoming.fault)
    if not incoming.fault:
        stamp = Stamp(header.gid, lane.name, header.user, wall)
        outcome = merge_group(incoming.ops, stamp, scope.entities.find, rule_of, legal)
    effect = pack_effects(outcome.effects)
    if len(effect) > MAX_EFFECT_BYTES:
        outcome = Outcome(Result.HELD, reason="too-large")
        effect = pack_effects(())
    return outcome, effect
