"""What the file says for each thing that is compared with a document in hand: a table from match point to the file's answer.

A point that means something else on a certain document stands in the second table. What the file does not hold (the
number of a deed, the end of a prison term) is answered with "": there the document tells the file, not the file the document.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from desktop.messages import tr
from desktop.models.base import Synced, fields_of
from desktop.models.household import Dependant
from desktop.models.person import Companion
from desktop.policy.documents import MatchPoint
from desktop.services.file_rows import FileRows
from desktop.services.views import Compared
from desktop.text import ltr

Tell = Callable[[FileRows], str]
_CHILDREN = ("son", "daughter", "grandson", "granddaughter", "foster")
_SPOUSES = ("husband", "wife")
_ACTING = ("guardian", "agent")
_ORPHANED = ("orphan_father", "orphan_both")


def compare(document: str, points: Iterable[MatchPoint], rows: FileRows) -> tuple[Compared, ...]:
    """Each match point of a document beside what the file says."""
    return tuple(Compared(one.code, one.label, _told(document, one.code, rows)) for one in points)


def number_in_file(document: str, rows: FileRows) -> str | None:
    """The number that the file holds for a document, bare; None where it holds none."""
    record, name = _NUMBERS.get(document, ("", ""))
    row = _acting(rows, record) if record in _ACTING else rows.one(record) if record else None
    found = getattr(row, name, None)
    if document in _IDENTITIES and rows.person.id_type not in _IDENTITIES[document]:
        return None
    return found if isinstance(found, str) else None


def _told(document: str, point: str, rows: FileRows) -> str:
    if point == "number":
        return ltr(number_in_file(document, rows) or "")
    tell = _ON_DOCUMENT.get((document, point)) or _POINTS.get(point)
    return tell(rows) if tell else ""


def _answer(record: str, name: str) -> Tell:
    """The answer to one question of the file, as a person reads it."""
    return lambda rows: _show(rows.one(record), name)


def _show(row: Synced | None, name: str) -> str:
    return fields_of(type(row))[name].show(getattr(row, name)) if row is not None else ""


def _both(*tells: Tell) -> Tell:
    return lambda rows: _lines(tell(rows) for tell in tells)


def _lines(parts: Iterable[str]) -> str:
    return "\n".join(dict.fromkeys(part for part in parts if part))


def _beside(*parts: str) -> str:
    return " \u00b7 ".join(part for part in parts if part)


def _applicant(rows: FileRows) -> str:
    return rows.person.full_name


def _family(rows: FileRows) -> str:
    """Every member who is counted, with the number: the dependants of the document are the rows of the form."""
    counted = [one for one in rows.dependants if one.relation != "domestic_worker"]
    return _lines(_member(one) for one in counted)


def _member(one: Dependant) -> str:
    number = _show(one, "id_number") if isinstance(one.id_number, str) else ""
    return _beside(one.full_name, number)


def _children(rows: FileRows) -> list[Dependant]:
    return [one for one in rows.dependants if one.relation in _CHILDREN]


def _names_of_children(rows: FileRows) -> str:
    return _lines(one.full_name for one in _children(rows))


def _births_of_children(rows: FileRows) -> str:
    return _lines(_beside(one.name_first or "", _show(one, "birth_date")) for one in _children(rows) if one.birth_date)


def _father(one: Dependant) -> str:
    return " ".join(name for name in (one.name_father, one.name_grandfather, one.name_family) if name)


def _parents(rows: FileRows) -> str:
    mother = rows.person.full_name if rows.person.gender == "f" else ""
    return _lines([*(_father(one) for one in _children(rows)), mother])


def _deceased(rows: FileRows) -> str:
    return _lines(_father(one) for one in rows.dependants if one.dep_status in _ORPHANED)


def _students(rows: FileRows) -> str:
    own = rows.person.full_name if rows.person.student_status == "student" else ""
    others = (one.full_name for one in rows.dependants if "student" in (one.student_status, one.work_status))
    return _lines([own, *others]) or rows.person.full_name


def _disabled(rows: FileRows) -> str:
    others = [one.full_name for one in rows.dependants if one.health_status == "disabled"]
    own = rows.health is not None and rows.health.health_status == "disabled"
    return _lines([rows.person.full_name if own or not others else "", *others])


def _tenants(rows: FileRows) -> str:
    return _lines([rows.person.full_name, *(one.full_name for one in rows.dependants if one.relation in _SPOUSES)])


def _rent(rows: FileRows) -> str:
    yearly, monthly = _show(rows.household, "rent_annual"), _show(rows.household, "rent_monthly")
    return _lines(
        [
            tr("{amount} a year", amount=yearly) if yearly else "",
            tr("{amount} a month", amount=monthly) if monthly else "",
        ]
    )


def _address(rows: FileRows) -> str:
    return _beside(*(_show(rows.person, name) for name in ("city", "district", "street", "short_address")))


def _income(*sources: str) -> Tell:
    def tell(rows: FileRows) -> str:
        return _lines(_amount(one) for one in rows.incomes if one.source in sources)

    return tell


def _amount(one: Any) -> str:
    if one.received is False:
        return tr("Not received, the file says")
    return _show(one, "amount_monthly") if one.received is True else ""


def _owed(rows: FileRows) -> str:
    return _lines(_show(one, "remaining") for one in rows.debts)


def _custodians(rows: FileRows) -> str:
    return _lines(_show(one, "custodian") for one in rows.dependants if one.custodian)


def _acting(rows: FileRows, role: str) -> Companion | None:
    return next((one for one in rows.companions if one.role == role), None)


def _actor(name: str) -> Tell:
    return lambda rows: _lines(_show(one, name) for one in rows.companions if one.role in _ACTING)


def _carers(rows: FileRows) -> str:
    return _lines(one.name or "" for one in rows.companions if one.role in ("caregiver", *_ACTING))


def _actors(rows: FileRows) -> str:
    """Who acts for the applicant, and whose account it is where that is somebody else."""
    found = [_beside(one.name or "", _show(one, "id_number")) for one in rows.companions if one.role in _ACTING]
    others = rows.application.account_holder_relation in _ACTING
    return _lines([*found, _show(rows.application, "account_holder_name") if others else ""])


_IDENTITIES: Mapping[str, tuple[str, ...]] = {
    "national_id": ("national_id",),
    "iqama": ("iqama",),
    "other_id": ("gcc_id", "border_no", "displaced_card", "passport"),
}
_NUMBERS: Mapping[str, tuple[str, str]] = {
    "national_id": ("person", "id_number"),
    "iqama": ("person", "id_number"),
    "other_id": ("person", "id_number"),
    "family_record": ("person", "family_record_no"),
    "lease": ("household", "ejar_no"),
    "electricity_bill": ("household", "electricity_account"),
    "guardianship_deed": ("guardian", "deed_no"),
    "agency": ("agent", "deed_no"),
}
"""Which answer of the file is the number of which document."""

_POINTS: Mapping[str, Tell] = {
    "name": _applicant,
    "birth_date": _answer("person", "birth_date"),
    "expiry": _answer("person", "id_expiry"),
    "profession": _both(_answer("person", "job_title"), _answer("person", "work_status")),
    "dependents": _family,
    "heirs": _family,
    "parents": _parents,
    "employer": _answer("person", "employer"),
    "account_name": _answer("application", "account_holder_name"),
    "iban": _answer("application", "iban"),
    "rent": _rent,
    "tenant": _tenants,
    "owner_relation": _answer("household", "housing_tenure"),
    "address": _address,
    "short_address": _answer("person", "short_address"),
    "custodian": _custodians,
    "agent_id": _actors,
    "scope": _actor("scope_words"),
    "disability": _both(_answer("health", "disability_types"), _answer("health", "disability_degree")),
    "grade": _answer("person", "grade"),
    "remaining": _owed,
}
_ON_DOCUMENT: Mapping[tuple[str, str], Tell] = {
    ("birth_cert", "name"): _names_of_children,
    ("birth_cert", "birth_date"): _births_of_children,
    ("death_cert", "name"): _deceased,
    ("school_letter", "name"): _students,
    ("disability_card", "name"): _disabled,
    ("caregiver_id", "name"): _carers,
    ("caregiver_id", "expiry"): lambda _: "",
    ("disability_card", "expiry"): lambda _: "",
    ("guardianship_deed", "expiry"): _actor("deed_to"),
    ("agency", "expiry"): _actor("deed_to"),
    ("organisation_letter", "issuer"): _answer("application", "organisation_name"),
    ("social_security_stmt", "amount"): _income("social_security"),
    ("citizen_account", "amount"): _income("citizen_account"),
    ("gosi_stmt", "amount"): _income("gosi", "salary"),
    ("pension_stmt", "amount"): _income("pension"),
    ("salary_cert", "amount"): _income("salary"),
    ("alimony_deed", "amount"): _income("alimony"),
    ("quotation", "amount"): _answer("application", "requested_amount"),
}
