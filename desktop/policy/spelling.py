"""Texts with places to fill: names of values, and words that agree with somebody or with how many there are.

{application_no}                          the value, kept apart from the words around it
{المكرم|المكرمة|المكرمون|السادة}            agrees with the addressee: man|woman|people|organisation
{person:المستفيد|المستفيدة}                agrees with the person of that name; a form left out is the one before it
{missing:الوثيقة|الوثيقتين|الوثائق}         agrees with the length of the list of that name: one|two|more
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop.dates import WrittenDate, show_pair
from desktop.field import show_riyals
from desktop.messages import fill, tr, trn
from desktop.text import amount_in_words

ADDRESSEE = "addressee"
"""Whom words agree with that name nobody."""

_PLACE = re.compile(r"\{([^{}]*)\}")


class Agreement(StrEnum):
    """What words about somebody agree with, in the order in which a text gives their forms."""

    MAN = "man"
    WOMAN = "woman"
    PEOPLE = "people"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody a text speaks to or of."""

    name: str
    agrees: Agreement = Agreement.MAN


@dataclass(frozen=True, slots=True)
class Amount:
    """Money, said in digits and in words."""

    halalas: int


@dataclass(frozen=True, slots=True)
class Days:
    """A number of days."""

    count: int


Day = WrittenDate | dt.date
Value = str | Day | Amount | Days | Party | tuple[object, ...] | None


@dataclass(frozen=True, slots=True)
class Place:
    """One place of a text: whose value, or the forms that agree with it."""

    name: str
    forms: tuple[str, ...] = ()


def balanced(words: str) -> bool:
    """Whether every brace of a text opens or closes a place."""
    return not re.search("[{}]", _PLACE.sub("", words))


def places(words: str) -> tuple[Place, ...]:
    """The places of a text, in order."""
    return tuple(_place(found) for found in _PLACE.findall(words))


def spell(words: str, values: Mapping[str, Value]) -> str:
    """The text with every place filled; KeyError if a value is absent (a text that was read leaves none out)."""

    def filled(found: re.Match[str]) -> str:
        place = _place(found[1])
        value = values[place.name]
        if place.forms:
            return spell(place.forms[_form(value, len(place.forms))], values)
        said = show(value)
        return fill("{said}", said=said) if said and found[0] != words else said

    return _PLACE.sub(filled, words)


def show(value: Value) -> str:
    """A value as a text says it."""
    match value:
        case None | str():
            return value or ""
        case Party(name=name):
            return name
        case Amount(halalas=halalas):
            return tr("{amount} ({words})", amount=show_riyals(halalas), words=amount_in_words(halalas))
        case Days(count=count):
            return trn("{n} days", count)
        case tuple():
            return tr(", ").join(str(one) for one in value)
        case _:
            return show_pair(value)


def _place(inside: str) -> Place:
    name, colon, rest = inside.partition(":")
    if not colon:
        name, rest = (ADDRESSEE, inside) if "|" in inside else (inside, "")
    return Place(name.strip(), tuple(form.strip() for form in rest.split("|")) if rest else ())


def _form(value: Value, count: int) -> int:
    """Which of so many forms agrees with the value."""
    wanted = list(Agreement).index(value.agrees) if isinstance(value, Party) else _length(value) - 1
    return max(0, min(wanted, count - 1))


def _length(value: Value) -> int:
    return len(value) if isinstance(value, tuple) else 1
