"""What a policy measures in a case: facts as they are, ages, and the means worked out by the policy's own formula.

All amounts are whole halalas. Dividing drops the fraction of a halala, which is never against the applicant: 1,000 riyals
for 6 persons are 166.66 each. A measure whose input is not known has no value and names the input; it is never zero.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.dates import Calendar, age
from desktop.mistakes import DateBeyondTable
from desktop.policy.vocabulary import AGES
from desktop.values import NoAnswer

Facts = Mapping[str, Any]
_UNKNOWN = (None, *NoAnswer, "unknown", "declined", "not_asked")
_HIJRI_YEAR = 354.36708
"""Mean days of a Hijri year, for births before the table of the calendar begins (1343 AH)."""


@dataclass(frozen=True, slots=True)
class Deduction:
    """What is taken off the income: "per_member" takes `amount` for each person, the others no more than `amount`."""

    kind: str
    amount: int | None


@dataclass(frozen=True, slots=True)
class Minimum:
    """The least that a family needs in a month: for its head, and for each dependant."""

    head: int
    per_dependant: int


@dataclass(frozen=True, slots=True)
class Means:
    """How a policy works out the means of a family. `counted` are sources of income; all of them when empty."""

    counted: tuple[str, ...]
    deductions: tuple[Deduction, ...]
    divided: bool
    minimum: Minimum | None

    @property
    def measures(self) -> frozenset[str]:
        """The measures this formula gives."""
        found = {"counted_income", "net_income"}
        found |= {"per_capita"} if self.divided else set()
        return frozenset(found | ({"gap"} if self.minimum else set()))


@dataclass(frozen=True, slots=True)
class Measured:
    """A measure's value, or None with the facts that are missing for it."""

    value: int | None
    missing: tuple[str, ...] = ()


def answer(facts: Facts, name: str) -> Any:
    """The answer to a question, or None where it is not known. "There is none" is an answer."""
    found = facts.get(name)
    if found is NoAnswer.NONE:
        return "none"
    return None if isinstance(found, str | NoAnswer | None) and found in _UNKNOWN else found


def measure(name: str, facts: Facts, means: Means | None = None) -> Measured:
    """One of vocabulary.MEASURES. What needs a table of means has no value without one (the loader refuses that)."""
    if name in AGES:
        calendar = Calendar.HIJRI if name == "age_hijri" else Calendar.GREGORIAN
        return years(facts, "birth_date", facts.get("birth_date"), calendar)
    if name in _WORKED_OUT:
        return _WORKED_OUT[name](facts, means) if means else Measured(None)
    return _fact(facts, name)


def years(facts: Facts, name: str, birth: object, calendar: Calendar) -> Measured:
    """Completed years on the day of submission of somebody born on `birth`; `name` is the fact it comes from."""
    on = facts.get("received_on")
    if not isinstance(birth, dt.date) or not isinstance(on, dt.date):
        known = {name: birth, "received_on": on}
        return Measured(None, tuple(one for one, day in known.items() if not isinstance(day, dt.date)))
    try:
        found = age(birth, on, calendar)
    except DateBeyondTable:
        found = int((on - birth).days / _HIJRI_YEAR)
    return Measured(found) if birth <= on else Measured(None, (name,))


_NOTHING: dict[str, tuple[str, Any]] = {
    "instalments": ("has_debts", False),
    "debts_remaining": ("has_debts", False),
    "dependants": ("has_family", False),
    "orphans": ("has_orphans", False),
    "students": ("has_students", False),
    "under_18": ("has_minors", False),
}
"""Numbers that another answer says are zero: {number: (question, the answer that says so)}."""


def _fact(facts: Facts, name: str) -> Measured:
    found = facts.get(name)
    if found is NoAnswer.NONE or (answer(facts, name) is None and _nothing(facts, name)):
        return Measured(0)
    if isinstance(found, int) and not isinstance(found, bool) and found >= 0:
        return Measured(found)
    return Measured(None, (name,))


def _nothing(facts: Facts, name: str) -> bool:
    """Whether another answer says that there is nothing to count."""
    if name == "rent_monthly":
        return answer(facts, "housing_tenure") not in (None, "rented")
    if name.startswith("amount_"):
        return answer(facts, f"income_{name.removeprefix('amount_')}") is False
    question, says = _NOTHING.get(name, ("", None))
    return bool(question) and answer(facts, question) is says


def _sum(parts: list[Measured]) -> Measured:
    missing = tuple(dict.fromkeys(name for part in parts for name in part.missing))
    return Measured(None, missing) if missing else Measured(sum(part.value or 0 for part in parts))


def _counted(facts: Facts, means: Means) -> Measured:
    if not means.counted:
        return _fact(facts, "income_total")
    return _sum([_fact(facts, f"amount_{source}") for source in means.counted])


_TAKEN_FROM = {
    "rent": "rent_monthly",
    "instalments": "instalments",
    "expenses": "expenses_total",
    "per_member": "family_size",
}


def _deducted(facts: Facts, one: Deduction) -> Measured:
    found = _fact(facts, _TAKEN_FROM[one.kind])
    if found.value is None or one.amount is None:
        return found
    return Measured(found.value * one.amount if one.kind == "per_member" else min(found.value, one.amount))


def _net(facts: Facts, means: Means) -> Measured:
    income, taken = _counted(facts, means), _sum([_deducted(facts, one) for one in means.deductions])
    if income.value is None or taken.value is None:
        return _sum([income, taken])
    return Measured(max(0, income.value - taken.value))


def _per_capita(facts: Facts, means: Means) -> Measured:
    net, members = _net(facts, means), _fact(facts, "family_size")
    if members.value == 0:  # the applicant at least is one: a size of nobody was not counted
        members = Measured(None, ("family_size",))
    if net.value is None or members.value is None:
        return _sum([net, members])
    return Measured(net.value // members.value)


def _gap(facts: Facts, means: Means) -> Measured:
    income, dependants = _counted(facts, means), _fact(facts, "dependants")
    if income.value is None or dependants.value is None or means.minimum is None:
        return _sum([income, dependants])
    need = means.minimum.head + means.minimum.per_dependant * dependants.value
    return Measured(max(0, need - income.value))


_WORKED_OUT: dict[str, Callable[[Facts, Means], Measured]] = {
    "counted_income": _counted,
    "net_income": _net,
    "per_capita": _per_capita,
    "gap": _gap,
}
