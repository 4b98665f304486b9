"""What an electronic application may answer: the questions a column can stand for, and the words websites use for them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from rapidfuzz import fuzz, process

from desktop.field import Field
from desktop.messages import mark, tr
from desktop.models.application import Application
from desktop.models.base import Synced
from desktop.models.household import Household
from desktop.models.person import Person
from desktop.paths import RESOURCES
from desktop.services.records import Records
from desktop.services.sections import PARTS
from desktop.services.views import SectionKind
from desktop.text import fold, without_article
from desktop.values import Kind

FULL_NAME, SUBMITTED = "full_name", "submitted_at"
LEFT_OUT = ""
"""The code of a column that fills no question; its cells stay in the row's own text."""

_TYPES: dict[str, type[Synced]] = {cls.__tablename__: cls for cls in (Person, Application, Household)}
_WITHHELD = ("consent", "debts")
"""Cards that a column never fills: consent is given by a person, and what only explicit consent allows waits for it."""

_ALIKE = 92
_BRACKETS = re.compile(r"[(\[{].*?[)\]}]")


@dataclass(frozen=True, slots=True)
class Target:
    """One question that a column can stand for; a whole name and the moment of sending are no fields of their own."""

    code: str
    label: str
    field: Field

    @property
    def record(self) -> str:
        """The type of the record it belongs to."""
        return self.code.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Words:
    """How websites call questions and answers, by the key in which they are compared."""

    columns: Mapping[str, str]
    answers: Mapping[str, Mapping[str, str]]
    plain: Mapping[str, frozenset[str]]
    spelling: Mapping[str, Sequence[str]]


def targets(records: Records) -> tuple[Target, ...]:
    """Every question of the form that a column may answer, in the form's order."""
    special = (
        Target(SUBMITTED, tr("Sent by the applicant at"), Field(mark("Sent by the applicant at"), name=SUBMITTED)),
        Target(FULL_NAME, tr("Full name"), Field(mark("Full name"), name=FULL_NAME)),
    )
    asked = [
        (part.of, name)
        for part in PARTS
        if part.kind is SectionKind.FORM and part.of in _TYPES and part.code not in _WITHHELD
        for name in part.names
    ]
    fields = {f"{of}.{name}": records.field(_TYPES[of], name) for of, name in dict.fromkeys(asked)}
    return (*special, *(Target(code, tr(field.label), field) for code, field in fields.items()))


def key(label: str) -> str:
    """The form in which labels and answers are compared."""
    return without_article(fold(label)).strip()


def words(known: tuple[Target, ...]) -> Words:
    """The product's words for these questions and answers, and those of their own labels."""
    stored = _stored()
    columns = {key(other): code for code, others in stored["column"].items() for other in others}
    columns |= {key(label): one.code for one in known for label in (one.label, one.field.label, one.code)}
    answers = {one.code: _answers(one.field, stored["answer"].get(one.field.name, {})) for one in known}
    plain = {meaning: frozenset(map(plain_key, others)) for meaning, others in stored["words"].items()}
    return Words({one: code for one, code in columns.items() if one}, answers, plain, stored["spelling"])


def suggest(header: tuple[str, ...], known: Words, remembered: Mapping[str, str]) -> tuple[str, ...]:
    """The question each column stands for: as it was chosen before, by its name, or by one that is almost the same.

    No question is answered by two columns: the first one has it.
    """
    taken: set[str] = set()
    found: list[str] = []
    for label in header:
        code = remembered.get(key(label)) if key(label) in remembered else _named(label, known)
        code = LEFT_OUT if code is None or code in taken else code
        taken |= {code} - {LEFT_OUT}
        found.append(code)
    return tuple(found)


def _named(label: str, known: Words) -> str:
    for text in (label, _BRACKETS.sub(" ", label)):
        if (code := known.columns.get(key(text))) is not None:
            return code
    if len(key(label)) < 5:
        return LEFT_OUT
    near = process.extractOne(key(label), known.columns.keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return known.columns[near[0]] if near else LEFT_OUT


def plain_key(text: str) -> str:
    """The form in which "yes", "none" and the like are compared: they may be a sign alone."""
    return key(text) or text.strip().lower()


def _answers(field: Field, others: Mapping[str, Any]) -> Mapping[str, str]:
    """Every word for an answer that this list still has."""
    if field.kind not in (Kind.CHOICE, Kind.CHOICES):
        return {}
    codes = {choice.code for choice in field.choices}
    found = {key(other): code for code, called in others.items() if code in codes for other in called}
    for choice in field.choices:
        label = tr(choice.label)
        for one in (label, *label.split("/"), choice.label):
            found[key(one)] = choice.code
        found[choice.code.lower()] = choice.code
    return {one: code for one, code in found.items() if one}


@cache
def _stored() -> Mapping[str, Any]:
    return tomllib.loads((RESOURCES / "importing" / "words.toml").read_text(encoding="utf-8"))
