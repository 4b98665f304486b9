"""How each kind of rule judges the facts: met, not met, or to be reviewed with the facts it waits for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desktop.dates import Calendar
from desktop.messages import mark, tr, trn
from desktop.policy.aid import (
    AgeLimit,
    Bands,
    Ceiling,
    Demand,
    Floor,
    Frequency,
    Points,
    Registered,
    Score,
    Test,
)
from desktop.policy.measures import Facts, Means, Measured, answer, measure, years
from desktop.policy.rules import weigh
from desktop.policy.wording import between, name_of, say_missing, show


class State(StrEnum):
    """What a rule came to."""

    MET = "met"
    NOT_MET = "not_met"
    REVIEW = "review"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Scored:
    """What one line of a table of points gave."""

    words: str
    points: int
    most: int


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found: `measured` in the language in use, and its results if it gives any."""

    state: State
    measured: str = ""
    missing: tuple[str, ...] = ()
    category: str | None = None
    points: int | None = None
    points_category: str | None = None
    scores: tuple[Scored, ...] = ()


def unknown(missing: tuple[str, ...]) -> Finding:
    """A rule that cannot be judged before these facts are known."""
    return Finding(State.REVIEW, say_missing(missing), missing)


def judge(test: Test, facts: Facts, means: Means | None) -> Finding:
    """What one kind of rule says of the facts."""
    return _JUDGES[type(test)](test, facts, means)


def _demand(test: Demand, facts: Facts, means: Means | None) -> Finding:
    weighed = weigh(test.condition, facts, means)
    return unknown(weighed.missing) if weighed.truth is None else Finding(_state(weighed.truth))


def _state(met: bool) -> State:
    return State.MET if met else State.NOT_MET


def _limit(test: Ceiling | Floor, facts: Facts, means: Means | None) -> Finding:
    found = measure(test.of, facts, means)
    if found.value is None:
        return unknown(found.missing)
    met = found.value <= test.limit if isinstance(test, Ceiling) else found.value >= test.limit
    said = {"what": name_of(test.of), "value": show(test.of, found.value), "limit": show(test.of, test.limit)}
    return Finding(_state(met), tr(AT_MOST if isinstance(test, Ceiling) else AT_LEAST, **said))


AT_MOST = mark("{what}: {value}; at most {limit}")
AT_LEAST = mark("{what}: {value}; at least {limit}")


_PERSONS = {
    "dependant": ("dependant_births", mark("the dependants' ages")),
    "child": ("children_births", mark("the children's ages")),
}


def _age(test: AgeLimit, facts: Facts, _means: Means | None) -> Finding:
    which, _, person = test.whose.partition("_")
    fact, what = _PERSONS.get(person, ("birth_date", mark("the applicant's age")))
    births = facts.get(fact) if person else (facts.get(fact),)
    if births is None:
        return unknown((fact,))
    ages = [years(facts, fact, one, test.calendar) for one in births]
    fits = [None if one.value is None else _fits(test, one.value) for one in ages]
    if which == "every" and not ages:
        return Finding(State.REVIEW, tr("nobody is recorded whose age could be judged"))
    truth = _any(fits) if which == "any" else _all(fits)
    if truth is None:
        return unknown(tuple(dict.fromkeys(name for one in ages for name in one.missing)))
    return Finding(_state(truth), _say_ages(test, tr(what), ages))


def _fits(test: AgeLimit, value: int) -> bool:
    return (test.low is None or value >= test.low) and (test.high is None or value <= test.high)


def _all(parts: Sequence[bool | None]) -> bool | None:
    return False if False in parts else None if None in parts else True


def _any(parts: Sequence[bool | None]) -> bool | None:
    return True if True in parts else None if None in parts else False


def _say_ages(test: AgeLimit, what: str, ages: Sequence[Measured]) -> str:
    told = tr(", ").join(str(one.value) for one in ages if one.value is not None) or tr("none")
    said = {"what": what, "ages": told, "bounds": between(test.low, test.high)}
    if test.calendar is Calendar.HIJRI:
        return tr("{what}: {ages}; asked for: {bounds}, in Hijri years", **said)
    return tr("{what}: {ages}; asked for: {bounds}, in Gregorian years", **said)


def _registered(test: Registered, facts: Facts, _means: Means | None) -> Finding:
    days = test.days
    if answer(facts, "registered_before") is False:
        return Finding(State.NOT_MET, tr("not registered before this application"))
    if days == 0 and answer(facts, "registered_before") is True:
        return Finding(State.MET, tr("registered before this application"))
    found = measure("registered_days", facts)
    if found.value is None:
        return unknown(("registered_days",) if days else ("registered_before",))
    said = trn("registered for {n} days", found.value)
    least = trn("at least {n} days are asked for", days)
    return Finding(_state(found.value >= days), tr("{found}; {asked}", found=said, asked=least) if days else said)


def _frequency(test: Frequency, facts: Facts, _means: Means | None) -> Finding:
    days = test.days
    found = measure("days_since_service", facts)
    if found.value is None:
        if answer(facts, "previous_support") is False or answer(facts, "registered_before") is False:
            return Finding(State.MET, tr("not served before"))
        return unknown(found.missing)
    said = trn("served {n} days ago", found.value)
    least = trn("at least {n} days are asked for", days)
    return Finding(_state(found.value >= days), tr("{found}; {asked}", found=said, asked=least))


def _bands(test: Bands, facts: Facts, means: Means | None) -> Finding:
    found = measure(test.of, facts, means)
    if found.value is None:
        return unknown(found.missing)
    said = {"what": name_of(test.of), "value": show(test.of, found.value)}
    for band in test.bands:
        if band.holds(found.value):
            measured = tr("{what}: {value}; category {category}", **said, category=band.category)
            return Finding(State.MET, measured, category=band.category)
    last = show(test.of, test.bands[-1].up_to or 0)
    return _beyond(test, found.value, tr(AT_MOST, **said, limit=last), facts, means)


def _beyond(test: Bands, value: int, said: str, facts: Facts, means: Means | None) -> Finding:
    """Beyond the last band: not met, unless the exception may apply."""
    exception = test.exception
    if exception is None or value > exception.up_to:
        return Finding(State.NOT_MET, said)
    weighed = weigh(exception.when, facts, means)
    if weighed.truth is False:
        return Finding(State.NOT_MET, said)
    missing = tr("; ") + say_missing(weighed.missing) if weighed.missing else ""
    return Finding(
        State.REVIEW, tr("{measured}; {words}", measured=said, words=exception.words) + missing, weighed.missing
    )


def _points(test: Points, facts: Facts, means: Means | None) -> Finding:
    found = [_score(one, facts, means) for one in test.scores]
    missing = tuple(dict.fromkeys(name for one in found for name in one.missing))
    if missing:
        return unknown(missing)
    scores = tuple(Scored(one.words, got.value or 0, one.most) for one, got in zip(test.scores, found, strict=True))
    total = sum(one.points for one in scores)
    category = next((one.category for one in test.categories if one.low <= total <= one.high), None)
    said = tr("points: {points} of {most}", points=total, most=test.most)
    if category:
        said = tr("{found}; category {category}", found=said, category=category)
    return Finding(_state(total >= test.least), said, points=total, points_category=category, scores=scores)


def _score(one: Score, facts: Facts, means: Means | None) -> Measured:
    """The points of one line: none where its condition fails, unknown where its input is."""
    weighed = weigh(one.when, facts, means)
    if weighed.truth is not True:
        return Measured(None if weighed.truth is None else 0, weighed.missing)
    if one.of is None:
        return _first_case(one, facts, means)
    found = measure(one.of, facts, means)
    if found.value is None:
        return found
    return Measured(next((band.points for band in one.bands if band.holds(found.value)), 0))


def _first_case(one: Score, facts: Facts, means: Means | None) -> Measured:
    for case in one.cases:
        weighed = weigh(case.when, facts, means)
        if weighed.truth is not False:
            return Measured(case.points if weighed.truth else None, weighed.missing)
    return Measured(0)


_JUDGES: dict[type[Test], Callable[[Any, Facts, Means | None], Finding]] = {
    Demand: _demand,
    Ceiling: _limit,
    Floor: _limit,
    AgeLimit: _age,
    Registered: _registered,
    Frequency: _frequency,
    Bands: _bands,
    Points: _points,
}
