"""How alike two people are: names part by part, dates of birth, identity numbers; pure, no database."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import OSA, JaroWinkler

from desktop.text import name_key, skeleton, without_article

FIRST, FATHER, GRANDFATHER, FAMILY = range(4)
_WEIGHTS = (0.35, 0.25, 0.15, 0.25)  # of the four parts of a name
_SOUNDS_ALIKE, _SLIP, _LONG, _LEAST_FIRST = 0.97, 0.1, 6, 0.6

Names = Sequence[str | None]


def names(one: Names, other: Names) -> float:
    """From 0 to 1, over the parts that both have; 0 where the first or the family name is missing or quite different.

    Brothers and twins share everything but the first name: whoever is the same person shares that as well.
    """
    parts = {place: _part(a, b) for place, (a, b) in enumerate(zip(one, other, strict=True)) if a and b}
    if parts.get(FIRST, 0) < _LEAST_FIRST or parts.get(FAMILY, 0) < _LEAST_FIRST:
        return 0.0
    return sum(_WEIGHTS[place] * alike for place, alike in parts.items()) / sum(_WEIGHTS[place] for place in parts)


def same_spelling(one: Names, other: Names) -> bool:
    """Whether every part is written letter by letter the same."""
    return [part or "" for part in one] == [part or "" for part in other]


def births(one: dt.date, other: dt.date) -> float:
    """1 for the same day; less for a slip (day and month exchanged, a wrong day, month or year); 0 for another birth."""
    if one == other:
        return 1.0
    if (one.year, one.month, one.day) == (other.year, other.day, other.month):
        return 0.9
    if one.year == other.year:
        return 0.8
    return 0.7 if (one.month, one.day) == (other.month, other.day) else 0.0


def slips(number: str) -> Iterator[str]:
    """Every identity number that is one wrong or two exchanged digits away; the first digit says whose it is."""
    for place in range(1, len(number)):
        for digit in "0123456789":
            if digit != number[place]:
                yield number[:place] + digit + number[place + 1 :]
        exchanged = number[:place] + number[place : place + 2][::-1] + number[place + 2 :]
        if exchanged != number:
            yield exchanged


def slipped(one: str, other: str) -> bool:
    """Whether two numbers are one wrong or two exchanged digits apart."""
    return len(one) == len(other) and OSA.distance(one, other, score_cutoff=1) == 1


def _part(one: str, other: str) -> float:
    """One slip (two in a longer word) is nearly the same name; beyond that it is another, however many letters it shares."""
    a, b = (without_article(name_key(part)).replace(" ", "") for part in (one, other))
    if a == b:
        return 1.0
    slips = OSA.distance(a, b)
    if a and b and skeleton(a) == skeleton(b):
        return _SOUNDS_ALIKE
    if slips <= (1 if max(len(a), len(b)) < _LONG else 2):
        return 1 - slips * _SLIP
    return float(JaroWinkler.similarity(a, b)) / 2
