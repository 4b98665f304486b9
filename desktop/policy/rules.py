"""Conditions as data: a field holds one of some answers, and all / any / not of such conditions. Nothing more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Holds:
    """The answer to `field` is one of `values`; of an answer with several members, any one is."""

    field: str
    values: tuple[str | bool, ...]


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
    """The opposite; so an unanswered question, which holds nothing, makes it true."""

    of: Condition


Condition = Holds | All | AnyOf | Not
ALWAYS = All(())


def holds(condition: Condition, answers: Mapping[str, Any]) -> bool:
    """Whether the answers meet the condition."""
    match condition:
        case Holds(field, values):
            found = answers.get(field)
            return any(one in values for one in (found if isinstance(found, tuple) else (found,)))
        case All(of):
            return all(holds(one, answers) for one in of)
        case AnyOf(of):
            return any(holds(one, answers) for one in of)
        case Not(of):
            return not holds(of, answers)
