"""Reading the rules of a policy file, one reader for each kind, so that every slip is named."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TypeVar

from desktop.dates import Calendar
from desktop.messages import mark
from desktop.policy.aid import (
    AgeLimit,
    Band,
    BandException,
    Bands,
    CategoryBand,
    Ceiling,
    Demand,
    Effect,
    Floor,
    Frequency,
    PointBand,
    PointCase,
    PointCategory,
    Points,
    Registered,
    Rule,
    Score,
    Test,
)
from desktop.policy.conditions import LOW_ABOVE_HIGH, NO_BOUND, Terms, read_condition, read_limit, read_measure
from desktop.policy.conditions import required_condition as required
from desktop.policy.reader import REQUIRED, TWICE, Section, required_number
from desktop.policy.rules import ALWAYS
from desktop.policy.vocabulary import CALENDARS, EFFECTS, WHOSE

BAND_START = mark("The first band begins at nothing: leave over out, so that zero is inside.")
BAND_EMPTY = mark("A band ends above where it begins.")
BAND_GAP = mark("There is a gap between this and the one before it.")
BAND_OVERLAP = mark("This overlaps the one before it.")
BAND_OPEN = mark("Only the last band may have no end.")
EXCEPTION_INSIDE = mark("The exception must reach beyond the last band.")
ONE_KIND = mark("A score has points, or cases, or a measure (of) with its bands: one of the three.")
FULL_RANGE = mark("The categories must cover every total from 0 to {value}.")
OUT_OF_REACH = mark("No total of these scores reaches {value}.")
BandT = TypeVar("BandT", bound=Band)


def read_rule(section: Section, code: str, terms: Terms) -> Rule:
    """One rule of a service, or of every service; `code` is its place in the file."""
    kind = section.choice("kind", _KINDS.keys())
    rule = Rule(
        code=code,
        kind=kind,
        words=section.text("words"),
        article=section.text("article"),
        effect=Effect(section.choice("effect", EFFECTS) or Effect.EXCLUDE) if section.has("effect") else Effect.EXCLUDE,
        when=read_condition(section, "when", terms),
        test=_KINDS[kind](section, terms) if kind else Demand(ALWAYS),
    )
    if kind:  # of an unknown kind every key would be a fault
        section.close()
    return rule


def _ceiling(section: Section, terms: Terms) -> Ceiling:
    return Ceiling(*_limited(section, "max", terms))


def _floor(section: Section, terms: Terms) -> Floor:
    return Floor(*_limited(section, "min", terms))


def _limited(section: Section, key: str, terms: Terms) -> tuple[str, int]:
    of = read_measure(section, "of", terms)
    if not section.has(key):
        section.fault(key, REQUIRED)
    return of, read_limit(section, key, of) or 0


def _age(section: Section, _terms: Terms) -> AgeLimit:
    whose, calendar = section.choice("whose", WHOSE), section.choice("calendar", CALENDARS)
    low, high = section.number("min", 0, 130), section.number("max", 0, 130)
    if not section.has("min") and not section.has("max"):
        section.fault("min", NO_BOUND)
    if low is not None and high is not None and low > high:
        section.fault("min", LOW_ABOVE_HIGH)
    return AgeLimit(whose, Calendar(calendar) if calendar else Calendar.GREGORIAN, low, high)


def _bands(section: Section, terms: Terms) -> Bands:
    of = read_measure(section, "of", terms)
    bands = tuple(_category_band(one, of) for one in section.sections("bands"))
    if not section.has("bands"):
        section.fault("bands", REQUIRED)
    _contiguous(section, bands)
    _once(section, "bands", tuple(one.category for one in bands))
    exception = _exception(section.section("exception"), of, terms)
    last = bands[-1].up_to if bands else 0
    if exception and (last is None or exception.up_to <= last):
        section.fault("exception.up_to", EXCEPTION_INSIDE)
    return Bands(of, bands, exception)


def _category_band(section: Section, of: str) -> CategoryBand:
    band = CategoryBand(read_limit(section, "over", of), read_limit(section, "up_to", of), section.text("category"))
    section.close()
    return band


def _exception(section: Section, of: str, terms: Terms) -> BandException | None:
    if not section.keys:
        return None
    if not section.has("up_to"):
        section.fault("up_to", REQUIRED)
    up_to = read_limit(section, "up_to", of) or 0
    exception = BandException(required(section, "when", terms), up_to, section.text("words"))
    section.close()
    return exception


def _contiguous(section: Section, bands: tuple[CategoryBand, ...]) -> None:
    """From nothing upwards, each band beginning where the one before it ends: every value in exactly one."""
    if bands and bands[0].over is not None:
        section.fault("bands[1].over", BAND_START)
    _rising(section, "bands", bands)
    for place, (before, one) in enumerate(pairwise(bands), 2):
        if one.over is None:
            section.fault(f"bands[{place}].over", REQUIRED)
        elif before.up_to is not None and one.over > before.up_to:
            section.fault(f"bands[{place}].over", BAND_GAP)


def _rising(section: Section, key: str, bands: tuple[BandT, ...]) -> None:
    """Each band has room, and none begins before the end of the one before it."""
    for place, one in enumerate(bands, 1):
        if one.up_to is not None and one.over is not None and one.up_to <= one.over:
            section.fault(f"{key}[{place}].up_to", BAND_EMPTY)
        if one.up_to is None and place < len(bands):
            section.fault(f"{key}[{place}].up_to", BAND_OPEN)
    for place, (before, one) in enumerate(pairwise(bands), 2):
        if before.up_to is not None and one.over is not None and one.over < before.up_to:
            section.fault(f"{key}[{place}].over", BAND_OVERLAP)


def _points(section: Section, terms: Terms) -> Points:
    scores = tuple(_score(one, terms) for one in section.sections("score"))
    for key in ("score", "category"):
        if not section.has(key):
            section.fault(key, REQUIRED)
    categories = tuple(_point_category(one) for one in section.sections("category"))
    points = Points(scores, categories, section.number("min", 0, 1000) or 0)
    _once(section, "category", tuple(one.category for one in categories))
    _covered(section, points)
    if points.least > points.most:
        section.fault("min", OUT_OF_REACH, value=points.least)
    return points


def _score(section: Section, terms: Terms) -> Score:
    words, when = section.text("words"), read_condition(section, "when", terms)
    kinds = [key for key in ("points", "cases", "of") if section.has(key)]
    if len(kinds) != 1 or section.has("of") != section.has("bands"):
        section.fault("", ONE_KIND)
    cases = tuple(_point_case(one, terms) for one in section.sections("cases"))
    points = section.number("points", 0, 1000)
    of = read_measure(section, "of", terms) if section.has("of") else None
    bands = tuple(_point_band(one, of or "") for one in section.sections("bands"))
    for place, one in enumerate(bands[1:], 2):
        if one.over is None:
            section.fault(f"bands[{place}].over", REQUIRED)
    _rising(section, "bands", bands)
    section.close()
    return Score(words, when, cases if points is None else (PointCase(ALWAYS, points),), of, bands)


def _point_case(section: Section, terms: Terms) -> PointCase:
    case = PointCase(required(section, "when", terms), required_number(section, "points", 0, 1000))
    section.close()
    return case


def _point_band(section: Section, of: str) -> PointBand:
    over, up_to = read_limit(section, "over", of), read_limit(section, "up_to", of)
    band = PointBand(over, up_to, required_number(section, "points", 0, 1000))
    section.close()
    return band


def _point_category(section: Section) -> PointCategory:
    low, high = required_number(section, "min", 0, 10_000), required_number(section, "max", 0, 10_000)
    if low > high:
        section.fault("min", LOW_ABOVE_HIGH)
    found = PointCategory(low, high, section.text("category"))
    section.close()
    return found


def _covered(section: Section, points: Points) -> None:
    """Every total has one category; they may be written from the highest down or from the lowest up."""
    places = sorted(enumerate(points.categories, 1), key=lambda one: one[1].low)
    for (_, before), (place, one) in pairwise(places):
        if one.low <= before.high:
            section.fault(f"category[{place}].min", BAND_OVERLAP)
        elif one.low > before.high + 1:
            section.fault(f"category[{place}].min", BAND_GAP)
    if places and (places[0][1].low > 0 or max(one.high for _, one in places) < points.most):
        section.fault("category", FULL_RANGE, value=points.most)


def _once(section: Section, key: str, categories: tuple[str, ...]) -> None:
    for place, category in enumerate(categories, 1):
        if category and category in categories[: place - 1]:
            section.fault(f"{key}[{place}].category", TWICE, value=category)


_KINDS: dict[str, Callable[[Section, Terms], Test]] = {
    "holds": lambda section, terms: Demand(required(section, "condition", terms)),
    "ceiling": _ceiling,
    "floor": _floor,
    "age": _age,
    "registered": lambda section, _terms: Registered(section.number("days", 1, 3650) or 0),
    "frequency": lambda section, _terms: Frequency(required_number(section, "days", 1, 3650)),
    "bands": _bands,
    "points": _points,
}
