"""Reading conditions and limits: what a policy file may ask about, and every slip in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from desktop.messages import mark
from desktop.policy.documents import Document
from desktop.policy.measures import Means
from desktop.policy.reader import NOT_KNOWN, REQUIRED, Section, amount, listed, values
from desktop.policy.rules import ALWAYS, All, AnyOf, Condition, Holds, Not, Within
from desktop.policy.vocabulary import AGES, ANSWERS, COUNTS, MEANS_MONEY, MEASURES, MONEY, OPEN_ANSWERS

NOT_CONDITION = mark("A condition is a field with in, a measure with min or max, or exactly one of all, any, not.")
NO_MEANS = mark('"{value}" is worked out by the table means: there is none here, or it does not give it.')
NO_BOUND = mark("min or max is needed here.")
LOW_ABOVE_HIGH = mark("The lower bound is above the upper one.")
MOST = 100_000


@dataclass(frozen=True, slots=True)
class Terms:
    """What one policy file may speak of: its documents, the answers of every question, and the measures there are."""

    documents: Mapping[str, Document]
    answers: Mapping[str, frozenset[str | bool]] = field(default_factory=lambda: ANSWERS)
    measures: frozenset[str] = MONEY | COUNTS | AGES

    def given(self, means: Means | None) -> Terms:
        """The same with the measures that a table of means gives."""
        return replace(self, measures=self.measures - MEANS_MONEY | (means.measures if means else frozenset()))


def read_condition(section: Section, key: str, terms: Terms) -> Condition:
    """The condition under `key`; always true when left out."""
    return _condition(section.section(key), "", terms) if section.has(key) else ALWAYS


def required_condition(section: Section, key: str, terms: Terms) -> Condition:
    """A condition that must be there."""
    if not section.has(key):
        section.fault(key, REQUIRED)
    return read_condition(section, key, terms)


def read_measure(section: Section, key: str, terms: Terms) -> str:
    """The name of a measure that this policy can work out ("" after a fault)."""
    name = section.choice(key, MEASURES)
    if name and name not in terms.measures:
        section.fault(key, NO_MEANS, value=name)
        return ""
    return name


def read_limit(section: Section, key: str, measure: str) -> int | None:
    """A limit of a measure: riyals of an amount (as halalas), else a plain number; None when left out."""
    if measure in MONEY | MEANS_MONEY:
        return amount(section, key)
    return section.number(key, 0, MOST) if section.has(key) and measure else None


def read_bounds(section: Section, measure: str) -> tuple[int | None, int | None]:
    """min and max, at least one of them."""
    low, high = read_limit(section, "min", measure), read_limit(section, "max", measure)
    if not section.has("min") and not section.has("max"):
        section.fault("min", NO_BOUND)
    if low is not None and high is not None and low > high:
        section.fault("min", LOW_ABOVE_HIGH)
    return low, high


def _condition(section: Section, key: str, terms: Terms) -> Condition:
    kinds = [kind for kind in _CONDITIONS if section.has(kind)]
    if len(kinds) != 1:
        section.fault(key, NOT_CONDITION)
        return ALWAYS
    condition = _CONDITIONS[kinds[0]](section, terms)
    section.close()
    return condition


def _holds(section: Section, terms: Terms) -> Condition:
    name = section.choice("field", terms.answers.keys())
    meant = tuple(values(section, "in"))
    for place, value in enumerate(meant, 1):
        if name and not _answers(name, value, terms):
            known = listed([str(one) for one in terms.answers[name]])
            section.fault(f"in[{place}]", NOT_KNOWN, value=value, known=known)
    return Holds(name, meant)


def _answers(name: str, value: Any, terms: Terms) -> bool:
    if name in OPEN_ANSWERS:
        return isinstance(value, str) and bool(value.strip())
    return isinstance(value, str | bool) and value in terms.answers[name]


def _within(section: Section, terms: Terms) -> Condition:
    name = read_measure(section, "measure", terms)
    return Within(name, *read_bounds(section, name))


def _several(section: Section, key: str, terms: Terms) -> tuple[Condition, ...]:
    values(section, key)
    return tuple(_condition(one, "", terms) for one in section.sections(key))


_CONDITIONS: dict[str, Callable[[Section, Terms], Condition]] = {
    "field": _holds,
    "measure": _within,
    "all": lambda section, terms: All(_several(section, "all", terms)),
    "any": lambda section, terms: AnyOf(_several(section, "any", terms)),
    "not": lambda section, terms: Not(read_condition(section, "not", terms)),
}
