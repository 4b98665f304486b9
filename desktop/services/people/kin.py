"""Which records are one person, from everything that was ever said about them. Pure, and the same on every desk.

The order in which statements arrive means nothing: the latest decision on a pair counts (its moment, then its id). A
statement that only asks, or only dismisses an alert, joins nobody and separates nobody.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

Pair = tuple[str, str]


class Verdict(StrEnum):
    """What can be said about two records."""

    SAME = "same"
    DIFFERENT = "different"
    DISMISSED = "dismissed"
    ASKED = "asked"


_DECIDES = (Verdict.SAME, Verdict.DIFFERENT)


@dataclass(frozen=True, slots=True, order=True)
class Said:
    """One statement. It sorts by when it was made."""

    at: str
    id: str
    first: str
    second: str
    verdict: str
    keeps: str = ""

    @property
    def pair(self) -> Pair:
        """The two records, always in the same order."""
        return pair_of(self.first, self.second)


@dataclass(frozen=True, slots=True)
class Group:
    """Records of one person: the leading one first."""

    members: tuple[str, ...]

    @property
    def leading(self) -> str:
        """The record that stands for all."""
        return self.members[0]


def pair_of(one: str, other: str) -> Pair:
    """A pair in its one order."""
    return (one, other) if one < other else (other, one)


def decisions(said: Iterable[Said]) -> dict[Pair, Said]:
    """The decision that counts on each pair that was ever decided."""
    return {one.pair: one for one in sorted(said) if one.verdict in _DECIDES}


def neighbours(said: Iterable[Said]) -> dict[str, set[str]]:
    """Who is directly joined with whom."""
    found: dict[str, set[str]] = defaultdict(set)
    for (first, second), one in decisions(said).items():
        if one.verdict == Verdict.SAME:
            found[first].add(second)
            found[second].add(first)
    return found


def reached(start: str, joined: Mapping[str, set[str]], without: frozenset[str] = frozenset()) -> set[str]:
    """Everyone who is joined with someone, directly or through others; `without` may not be passed through."""
    found, new = {start}, [start]
    while new:
        for other in joined.get(new.pop(), set()) - found - without:
            found.add(other)
            new.append(other)
    return found


def groups(said: Iterable[Said]) -> dict[str, Group]:
    """The group of everyone who is joined with somebody. The latest decision within it says which record leads."""
    said = tuple(said)
    joined = neighbours(said)
    latest = sorted((one for one in decisions(said).values() if one.verdict == Verdict.SAME), reverse=True)
    found: dict[str, Group] = {}
    for start in sorted(joined):
        if start not in found and joined[start]:
            members = reached(start, joined)
            leading = next((one.keeps for one in latest if one.first in members and one.keeps in members), min(members))
            group = Group((leading, *sorted(members - {leading})))
            found |= dict.fromkeys(members, group)
    return found


def to_cut(first: str, second: str, said: Iterable[Said]) -> tuple[Pair, ...]:
    """The pairs to decide as different so that two records stand apart: their own, and the first one's other ways."""
    joined = neighbours(said)
    beyond = reached(second, joined, without=frozenset({first}))
    ways = sorted(joined.get(first, set()) & beyond - {second})
    return (pair_of(first, second), *(pair_of(first, other) for other in ways))


def settled(said: Iterable[Said]) -> frozenset[Pair]:
    """Pairs about which nobody is to be asked again: the last word on them is no question."""
    last = {one.pair: one for one in sorted(said)}
    return frozenset(pair for pair, one in last.items() if one.verdict != Verdict.ASKED)


def asked(said: Iterable[Said]) -> dict[Pair, Said]:
    """Pairs that wait for a decision, with the statement that asks for it."""
    last = {one.pair: one for one in sorted(said)}
    return {pair: one for pair, one in last.items() if one.verdict == Verdict.ASKED}


def contradictions(said: Iterable[Said]) -> Iterator[Said]:
    """Decisions that two records differ, though others make them one person: somebody has to look again."""
    said = tuple(said)
    found = groups(said)
    for (first, second), one in decisions(said).items():
        if one.verdict == Verdict.DIFFERENT and first in found and second in found[first].members:
            yield one
