"""When a committee can decide, and what its votes come to: pure counting, the same for a committee and a competent body.

Who stands back from a file is not there for that file: not counted among those present, and without a vote. How many
must be there is counted from all members, so standing back can never make a quorum that was not there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

CHAIR = "chair"
VOTELESS = frozenset({"secretary"})
"""The secretary writes the minutes and has no vote."""


class Quorum(StrEnum):
    """How many members must be there."""

    MAJORITY = "majority"
    TWO_THIRDS = "two_thirds"
    NUMBER = "number"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class QuorumRule:
    """The committee's rule; `count` is the number of members where the rule is a number."""

    kind: Quorum = Quorum.MAJORITY
    count: int = 0
    chair_needed: bool = True

    def needed(self, members: int) -> int:
        """How many of so many members must be there: never none, never more than there are."""
        match self.kind:
            case Quorum.MAJORITY:
                wanted = members // 2 + 1
            case Quorum.TWO_THIRDS:
                wanted = -(-members * 2 // 3)
            case Quorum.NUMBER:
                wanted = self.count
            case Quorum.ALL:
                wanted = members
        return max(1, min(wanted, members))


@dataclass(frozen=True, slots=True)
class Seat:
    """A member as the quorum sees one."""

    id: str
    capacity: str
    present: bool

    @property
    def votes(self) -> bool:
        """Whether this member has a vote at all."""
        return self.capacity not in VOTELESS


@dataclass(frozen=True, slots=True)
class Counted:
    """Who is there, for a session or for one file of it."""

    members: int
    present: int
    needed: int
    chair_missing: bool

    @property
    def reached(self) -> bool:
        """Whether it can decide."""
        return self.members > 0 and self.present >= self.needed and not self.chair_missing


def count(rule: QuorumRule, seats: Iterable[Seat], recused: Collection[str] = ()) -> Counted:
    """The quorum of a session, or of one file from which the members `recused` stand back.

    A chair who stands back from a file leaves the others to decide it, as long as they are enough.
    """
    voting = [seat for seat in seats if seat.votes]
    there = [seat for seat in voting if seat.present]
    counted = [seat for seat in there if seat.id not in recused]
    chair = any(seat.capacity == CHAIR for seat in there)
    return Counted(len(voting), len(counted), rule.needed(len(voting)), rule.chair_needed and not chair)


def chair_votes(seats: Iterable[Seat], recused: Collection[str] = ()) -> bool:
    """Whether the chair is there for a file, and so can break a tie."""
    return any(seat.capacity == CHAIR and seat.present and seat.id not in recused for seat in seats)


def tied(in_favour: int, against: int) -> bool:
    """Whether the votes decide nothing by themselves."""
    return in_favour == against


def carried(in_favour: int, against: int, chair_side: str = "") -> bool:
    """Whether what was put to the vote is decided; on a tie the chair's side counts, without one nothing is decided.

    Where nobody is in favour there is no side for the chair to be on.
    """
    return in_favour > 0 and chair_side == "for" if tied(in_favour, against) else in_favour > against
