"""The catalogue of documents and the lists of requirements that policies refer to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from desktop.messages import mark
from desktop.policy.conditions import Terms, read_condition
from desktop.policy.documents import CopyRule, Deferral, Document, Lasting, MatchPoint, Requirement, ValidityRule
from desktop.policy.reader import NOT_KNOWN, REQUIRED, TWICE, Section, listed, required_number

ONLY_COPIES = mark("This key belongs to a document that is copied: write copy = true, or leave it out.")
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
            validity=ValidityRule(
                Lasting(kind) if kind else Lasting.PERMANENT, days, one.number("recheck_days", 1, 3650)
            ),
            match=tuple(MatchPoint(point, points.get(point, point)) for point in match),
            sensitivity=one.choice("sensitivity", _SENSITIVITIES) if one.has("sensitivity") else "personal",
            accepts_proof_of_none=one.flag("proof_of_none", False),
            note=one.optional("note"),
            where=one.optional("where"),
        )
        one.close()
    return found


def read_evidence(section: Section, documents: Mapping[str, Document]) -> dict[str, Document]:
    """The documents with what a table {code: {copy, basis, keep_days}} says about keeping copies of them."""
    found = dict(documents)
    for code in section.keys:
        one = section.section(code)
        if code not in documents:
            section.fault(code, NOT_KNOWN, value=code, known=listed(documents.keys()))
        if not one.has("copy"):
            one.fault("copy", REQUIRED)
        copied = one.flag("copy", False)
        for key in () if copied else ("basis", "keep_days"):
            if one.has(key):
                one.fault(key, ONLY_COPIES)
        rule = CopyRule(one.text("basis"), required_number(one, "keep_days", 1, 3650)) if copied else None
        one.close()
        if code in documents:
            found[code] = replace(documents[code], copy=rule)
    return found


def read_points(section: Section) -> dict[str, str]:
    """The things that are matched: {code: Arabic label}."""
    return {code: section.text(code) for code in section.keys}


def read_requirement(section: Section, terms: Terms) -> Requirement | None:
    """One requirement, or None after a fault that leaves nothing to build."""
    code = section.choice("document", terms.documents.keys())
    when, mandatory = read_condition(section, "when", terms), section.flag("mandatory", True)
    any_of, reason = section.optional("any_of"), section.text("reason")
    section.close()
    return Requirement(terms.documents[code], when, mandatory, any_of, reason) if code else None


def read_deferral(section: Section, terms: Terms) -> Deferral | None:
    """Which cases may complete most papers later, or None where the list has no such rule."""
    if not section.keys:
        return None
    kept = section.choices("except", terms.documents.keys())
    when, days = read_condition(section, "when", terms), required_number(section, "days", 1, 365)
    deferral = Deferral(when, days, frozenset(kept))
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
