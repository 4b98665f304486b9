"""Conditions as data: an answer is one of some, a measure lies within bounds, and all / any / not of such conditions.

Two readings. A checklist asks `holds`: a question without an answer meets nothing. A rule of eligibility asks `weigh`:
then the condition may be undecided, and the facts it waits for are named.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop.policy.measures import Facts, Means, answer, measure
from desktop.policy.vocabulary import OPEN_ANSWERS
from desktop.text import fold


@dataclass(frozen=True, slots=True)
class Holds:
    """The answer to `field` is one of `values`; of an answer with several members, any one is."""

    field: str
    values: tuple[str | bool, ...]


@dataclass(frozen=True, slots=True)
class Within:
    """The measure is at least `low` and at most `high`; None where that side is open."""

    measure: str
    low: int | None
    high: int | None

    def meets(self, value: int) -> bool:
        """Whether a value lies within the bounds."""
        return (self.low is None or value >= self.low) and (self.high is None or value <= self.high)


@dataclass(frozen=True, slots=True)
class All:
    """Every one of these; of none, always (so `All(())` is the condition of what is always asked)."""

    of: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one of these."""

    of: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite; so an unanswered question, which holds nothing, makes it true for a checklist."""

    of: Condition


Condition = Holds | Within | All | AnyOf | Not
ALWAYS = All(())


def holds(condition: Condition, answers: Mapping[str, Any]) -> bool:
    """Whether the answers meet the condition, as a checklist asks it."""
    match condition:
        case All(of):
            return all(holds(one, answers) for one in of)
        case AnyOf(of):
            return any(holds(one, answers) for one in of)
        case Not(of):
            return not holds(of, answers)
        case Holds() | Within():
            return weigh(condition, answers).truth is True


@dataclass(frozen=True, slots=True)
class Weighed:
    """Whether a condition holds; None where that depends on facts that are `missing`."""

    truth: bool | None
    missing: tuple[str, ...] = ()


def weigh(condition: Condition, facts: Facts, means: Means | None = None) -> Weighed:
    """Whether the facts meet the condition, or which ones must be known before that can be said."""
    match condition:
        case Holds(field, values):
            found = answer(facts, field)
            return Weighed(None, (field,)) if found is None else Weighed(_among(found, field, values))
        case Within(name):
            measured = measure(name, facts, means)
            return (
                Weighed(None, measured.missing) if measured.value is None else Weighed(condition.meets(measured.value))
            )
        case All(of):
            return _weigh_all([weigh(one, facts, means) for one in of])
        case AnyOf(of):
            return _opposite(_weigh_all([_opposite(weigh(one, facts, means)) for one in of]))
        case Not(of):
            return _opposite(weigh(of, facts, means))


def _among(found: Any, field: str, values: tuple[str | bool, ...]) -> bool:
    """Whether one of the answers is meant; answers in words may be spelt as people do."""
    if field in OPEN_ANSWERS:
        return fold(str(found)) in {fold(str(one)) for one in values}
    return any(one in values for one in (found if isinstance(found, tuple | list | frozenset) else (found,)))


def _weigh_all(parts: list[Weighed]) -> Weighed:
    """One part that fails decides, whatever is missing for the others."""
    if any(part.truth is False for part in parts):
        return Weighed(False)
    missing = tuple(dict.fromkeys(name for part in parts for name in part.missing))
    return Weighed(None, missing) if any(part.truth is None for part in parts) else Weighed(True)


def _opposite(one: Weighed) -> Weighed:
    return Weighed(None if one.truth is None else not one.truth, one.missing)
