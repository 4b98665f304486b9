"""Answers that are right alone and wrong together: within one record, and between the members of a file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from desktop.dates import WrittenDate
from desktop.errors import InputError
from desktop.field import Field
from desktop.messages import tr
from desktop.mistakes import (
    BeforeBirth,
    ChildOlder,
    ConsentNeeded,
    DateOrder,
    GenderOfRelation,
    MoreThanAll,
    NationalityMismatch,
    NumberTwice,
    ParentTwice,
    ParentYounger,
    RentTwice,
    RentWanted,
    TwoHeads,
    TwoHusbands,
)
from desktop.models.base import Synced, fields_of
from desktop.models.household import Dependant
from desktop.services.file_rows import FileRows
from desktop.values import Kind

Found = dict[str, InputError]

_SPANS = (
    ("issued_on", "expires_on"),
    ("lease_from", "lease_to"),
    ("deed_from", "deed_to"),
    ("starts_on", "ends_on"),
    ("period_from", "period_to"),
    ("first_on", "last_on"),
)
_PARTS = (("remaining", "principal"), ("women_count", "reach_count"))
_MEN = frozenset({"husband", "son", "father", "brother", "grandfather", "grandson"})
_WOMEN = frozenset({"wife", "daughter", "mother", "sister", "grandmother", "granddaughter"})
_YOUNGER = frozenset({"son", "daughter", "grandson", "granddaughter"})
_OLDER = frozenset({"father", "mother", "grandfather", "grandmother"})


def check_record(row: Synced) -> Found:
    """What is wrong within one record, by field."""
    found: Found = {}
    for check in (_other_kind, _citizenship, _spans, _parts, _rent, _consent):
        found |= check(row)
    return found


def check_member(one: Dependant, rows: FileRows) -> Found:
    """What is wrong with a member of the household beside the applicant and the other members."""
    found: Found = {}
    for name, error in _member_faults(one, rows):
        found.setdefault(name, error)
    return found


def check_applicant(rows: FileRows) -> Found:
    """What the rest of the file says against the applicant's own answers."""
    birth, expiry = _day(rows.person.birth_date), _day(rows.person.id_expiry)
    return {"id_expiry": BeforeBirth()} if birth and expiry and expiry < birth else {}


def _member_faults(one: Dependant, rows: FileRows) -> Iterator[tuple[str, InputError]]:
    own, applicant = _day(one.birth_date), _day(rows.person.birth_date)
    if own and applicant:
        if one.relation in _YOUNGER and own <= applicant:
            yield "birth_date", ChildOlder()
        if one.relation in _OLDER and own >= applicant:
            yield "birth_date", ParentYounger()
    if (one.gender == "f" and one.relation in _MEN) or (one.gender == "m" and one.relation in _WOMEN):
        yield "gender", GenderOfRelation()
    if one.relation in ("husband", "wife") and rows.person.gender == ("m" if one.relation == "husband" else "f"):
        yield "relation", GenderOfRelation()
    others = [other for other in rows.dependants if other.id != one.id]
    numbers = {rows.person.id_number, *(other.id_number for other in others)} - {None}
    if isinstance(one.id_number, str) and one.id_number in numbers:
        yield "id_number", NumberTwice()
    yield from _only_one(one, {other.relation for other in others})


def _only_one(one: Dependant, relations: set[str | None]) -> Iterator[tuple[str, InputError]]:
    """Of some relations a family has one at most."""
    if one.relation == "head" and "head" in relations:
        yield "relation", TwoHeads()
    if one.relation == "husband" and "husband" in relations:
        yield "relation", TwoHusbands()
    if one.relation in ("father", "mother") and one.relation in relations:
        yield "relation", ParentTwice()


def _other_kind(row: Synced) -> Found:
    """An identity number that was right until the kind of document was changed."""
    found: Found = {}
    for name, declared in fields_of(type(row)).items():
        value = getattr(row, name) if declared.kind is Kind.IDENTITY else None
        error = _judge(declared, value, {"id_type": getattr(row, "id_type", None)}) if isinstance(value, str) else None
        if error is not None:
            found[name] = error
    return found


def _judge(declared: Field, value: str, answers: Mapping[str, Any]) -> InputError | None:
    try:
        declared.parse(value, answers)
    except InputError as wrong:
        return wrong
    return None


def _citizenship(row: Synced) -> Found:
    """A national identity card belongs to a Saudi, a residence permit to somebody else."""
    nationality = getattr(row, "nationality", None)
    expected = {"national_id": True, "iqama": False}.get(getattr(row, "id_type", None) or "")
    if nationality is None or expected is None or (nationality == "SA") == expected:
        return {}
    return {"nationality": NationalityMismatch()}


def _spans(row: Synced) -> Found:
    """What ends before it begins."""
    found: Found = {}
    for begins, ends in _SPANS:
        first, last = _day(getattr(row, begins, None)), _day(getattr(row, ends, None))
        if first and last and last < first:
            found[ends] = DateOrder()
    return found


def _parts(row: Synced) -> Found:
    """A part that is greater than the whole."""
    found: Found = {}
    for part, whole in _PARTS:
        less, more = getattr(row, part, None), getattr(row, whole, None)
        if isinstance(less, int) and isinstance(more, int) and less > more:
            label = tr(fields_of(type(row))[whole].label)
            found[part] = MoreThanAll(what=label)
    return found


def _rent(row: Synced) -> Found:
    """A rent is told by the year or by the month: one of them, never both, or they would be added up."""
    if getattr(row, "housing_tenure", None) != "rented":
        return {}
    yearly, monthly = getattr(row, "rent_annual", None), getattr(row, "rent_monthly", None)
    if isinstance(yearly, int) and isinstance(monthly, int):
        return {"rent_monthly": RentTwice()}
    return {"rent_annual": RentWanted()} if yearly is None and monthly is None else {}


def _consent(row: Synced) -> Found:
    """Without consent to its processing a request cannot be studied (PDPL: consent is the basis named in the notice)."""
    return {"consent_processing": ConsentNeeded()} if getattr(row, "consent_processing", None) is False else {}


def _day(value: Any) -> Any:
    return value.day if isinstance(value, WrittenDate) else None
