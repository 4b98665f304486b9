"""The catalogue of documents and the lists of requirements that policies refer to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from desktop.messages import mark
from desktop.policy.documents import Deferral, Document, Lasting, MatchPoint, Requirement, ValidityRule
from desktop.policy.reader import NOT_KNOWN, TWICE, Section, listed, required_number
from desktop.policy.rules import ALWAYS, All, AnyOf, Condition, Holds, Not
from desktop.policy.vocabulary import ANSWERS

NOT_CONDITION = mark("A condition is a field with in, or exactly one of all, any, not.")
TWO_GROUPS = mark('"{value}" stands in two groups of alternatives.')
_SENSITIVITIES = ("personal", "sensitive", "credit")


def read_documents(section: Section, points: Mapping[str, str], taken: Mapping[str, Document]) -> dict[str, Document]:
    """The kinds of documents of a table {code: {label, validity, days, match ...}}; `taken` are codes in use."""
    found: dict[str, Document] = {}
    for code in section.keys:
        one = section.section(code)
        if code in taken:
            section.fault(code, TWICE, value=code)
        kind = one.choice("validity", tuple(Lasting))
        days = required_number(one, "days", 1, 3650) if kind == Lasting.AGE else None
        match = one.choices("match", points.keys())
        found[code] = Document(
            code=code,
            label=one.text("label"),
            validity=ValidityRule(Lasting(kind) if kind else Lasting.PERMANENT, days),
            match=tuple(MatchPoint(point, points.get(point, point)) for point in match),
            sensitivity=one.choice("sensitivity", _SENSITIVITIES) if one.has("sensitivity") else "personal",
            accepts_proof_of_none=one.flag("proof_of_none", False),
            note=one.optional("note"),
        )
        one.close()
    return found


def read_points(section: Section) -> dict[str, str]:
    """The things that are matched: {code: Arabic label}."""
    return {code: section.text(code) for code in section.keys}


def read_requirement(section: Section, documents: Mapping[str, Document]) -> Requirement | None:
    """One requirement, or None after a fault that leaves nothing to build."""
    code = section.choice("document", documents.keys())
    when, mandatory = read_condition(section, "when"), section.flag("mandatory", True)
    any_of, reason = section.optional("any_of"), section.text("reason")
    section.close()
    return Requirement(documents[code], when, mandatory, any_of, reason) if code else None


def read_deferral(section: Section, documents: Mapping[str, Document]) -> Deferral | None:
    """Which cases may complete most papers later, or None where the list has no such rule."""
    if not section.keys:
        return None
    kept = section.choices("except", documents.keys())
    deferral = Deferral(read_condition(section, "when"), required_number(section, "days", 1, 365), frozenset(kept))
    section.close()
    return deferral


def check_groups(section: Section, key: str, requirements: tuple[Requirement | None, ...]) -> tuple[Requirement, ...]:
    """The requirements that could be read, after recording repetitions and documents with two groups."""
    seen: set[tuple[str, str | None, bool]] = set()
    groups: dict[str, str] = {}
    for place, one in enumerate(requirements, 1):
        if one is None:
            continue
        code = one.document.code
        if (code, one.any_of, one.mandatory) in seen:
            section.fault(f"{key}[{place}].document", TWICE, value=code)
        seen.add((code, one.any_of, one.mandatory))
        if one.any_of and groups.setdefault(code, one.any_of) != one.any_of:
            section.fault(f"{key}[{place}].any_of", TWO_GROUPS, value=code)
    return tuple(one for one in requirements if one is not None)


def read_condition(section: Section, key: str) -> Condition:
    """The condition under `key`; always true when left out."""
    if not section.has(key):
        return ALWAYS
    inner = section.section(key)
    kinds = [kind for kind in _CONDITIONS if inner.has(kind)]
    if len(kinds) != 1:
        section.fault(key, NOT_CONDITION)
        return ALWAYS
    condition = _CONDITIONS[kinds[0]](inner)
    inner.close()
    return condition


def _holds(section: Section) -> Condition:
    name = section.choice("field", ANSWERS.keys())
    values = tuple(section.values("in"))
    for place, value in enumerate(values, 1):
        if name and not _answers(name, value):
            known = listed([str(one) for one in ANSWERS[name]])
            section.fault(f"in[{place}]", NOT_KNOWN, value=value, known=known)
    return Holds(name, values)


def _answers(name: str, value: Any) -> bool:
    return isinstance(value, str | bool) and value in ANSWERS[name]


def _several(section: Section, key: str) -> tuple[Condition, ...]:
    section.values(key)
    found = []
    for one in section.sections(key):
        kinds = [kind for kind in _CONDITIONS if one.has(kind)]
        if len(kinds) != 1:
            one.fault("", NOT_CONDITION)
            continue
        found.append(_CONDITIONS[kinds[0]](one))
        one.close()
    return tuple(found)


_CONDITIONS: dict[str, Callable[[Section], Condition]] = {
    "field": _holds,
    "all": lambda section: All(_several(section, "all")),
    "any": lambda section: AnyOf(_several(section, "any")),
    "not": lambda section: Not(read_condition(section, "not")),
}
