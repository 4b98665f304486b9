"""What is known about a case, as the plain facts a policy may ask about. Derived values are worked out here, never typed.

Amounts are whole halalas a month unless named otherwise. None means unknown: not answered, not asked, declined. A rule
that needs an unknown fact asks for a review; nothing unknown is ever taken for zero.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from desktop.dates import Calendar, WrittenDate, age
from desktop.models.base import fields_of
from desktop.models.choices import MAIN_INCOME
from desktop.models.choices_living import OTHER_INCOME
from desktop.models.health import activities
from desktop.models.household import Dependant, Income
from desktop.services.file_rows import FileRows
from desktop.values import NoAnswer

ELDERLY, ADULT = 60, 18
"""Hijri years from which a person is elderly (Law of the rights of the elderly); Gregorian years of majority."""

_CHILD = ("son", "daughter")
_ORPHAN = ("orphan_father", "orphan_mother", "orphan_both", "unknown_parents")


def facts(rows: FileRows, on: dt.date, earlier: tuple[dt.date, ...] | None = None) -> dict[str, Any]:
    """Every fact of the policies' vocabulary, judged on the day `on`; `earlier` are the days on which former
    applications of this person were completed, None where that cannot be known.
    """
    return {
        **_answers(rows),
        **_members(rows, on),
        **_money(rows),
        "received_on": on,
        "birth_date": _day(rows.person.birth_date),
        "registered_before": None if earlier is None else bool(earlier),
        "registered_days": None if earlier is None else max(((on - day).days for day in earlier), default=0),
        "days_since_service": None,
    }


def plain(value: Any) -> Any:
    """An answer as a fact: a reason why there is none is unknown, except that there being none is a plain no."""
    if isinstance(value, NoAnswer):
        return None
    return value.day if isinstance(value, WrittenDate) else value


def amount(value: int | NoAnswer | None) -> int | None:
    """An amount as a fact: "there is none" is zero, every other reason unknown."""
    if value is NoAnswer.NONE:
        return 0
    return None if isinstance(value, NoAnswer) else value


def total(values: Iterable[int | None]) -> int | None:
    """The sum, unknown as soon as one part is."""
    found = 0
    for value in values:
        if value is None:
            return None
        found += value
    return found


def is_elderly(rows: FileRows, on: dt.date) -> bool:
    """Whether the applicant has reached 60 Hijri years, or the case says so."""
    birth = _day(rows.person.birth_date)
    by_age = birth is not None and age(birth, on, Calendar.HIJRI) >= ELDERLY
    return by_age or rows.application.case_type == "elderly"


def _answers(rows: FileRows) -> dict[str, Any]:
    application, person, household = rows.application, rows.person, rows.household
    care = rows.elder_care
    lives_with = plain(care.lives_with)
    return {
        **_named(
            application,
            ("case_type", "applicant_capacity", "application_kind", "urgency", "previous_support"),
        ),
        "requested_services": application.requested_services or (),
        "requested_amount": amount(application.requested_amount),
        "account_holder_relation": plain(application.account_holder_relation),
        **_named(
            person,
            (
                "marital_status", "gender", "nationality", "id_type", "region_code", "governorate", "work_status",
                "education_level", "student_status", "can_sign", "in_service_area", "is_breadwinner", "wants_training",
            ),
        ),
        **_named(household, ("housing_type", "housing_tenure", "environment", "housing_condition", "landlord_relation")),
        "has_debts": plain(household.has_debts),
        **_named(rows.health, ("health_status", "disability_degree", "disability_pct", "can_work")),
        "lives_with": lives_with,
        "lives_alone": None if lives_with is None else lives_with == "alone",
        "caregiver_absent": _caregiver_absent(care.caregiver_relation),
        "adl_score": _activities(rows),
    }  # fmt: skip


def _named(row: Any, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: plain(getattr(row, name)) for name in names}


def _caregiver_absent(answer: Any) -> bool | None:
    return True if answer is NoAnswer.NONE else None if plain(answer) is None else False


def _activities(rows: FileRows) -> int | None:
    """Katz index: one point for each activity managed without help."""
    answers = [plain(getattr(rows.elder_care, one.name)) for one in activities()]
    return None if None in answers else sum(answers)


def _members(rows: FileRows, on: dt.date) -> dict[str, Any]:
    """Who belongs to the family. Domestic workers live there and are not counted."""
    family = _family(rows)
    counted = None if family is None else [one for one in family if one.is_dependent]
    births = None if counted is None else tuple(_day(one.birth_date) for one in counted)
    children = [one for one in counted or () if one.relation in _CHILD]

    def number(test: Callable[[Dependant], bool | None]) -> int | None:
        """How many of them; unknown as soon as it is unknown of one."""
        found = None if counted is None else [test(one) for one in counted]
        return None if found is None or None in found else sum(1 for one in found if one)

    under_18 = number(lambda one: _is_minor(one, on))
    orphans = number(_is_orphan)
    students = number(_is_student)
    return {
        "has_family": rows.household.has_family,
        "family_size": None if counted is None else 1 + len(counted),
        "dependants": None if counted is None else len(counted),
        "dependant_births": _whole(births),
        "children_births": _whole(None if counted is None else tuple(_day(one.birth_date) for one in children)),
        "under_18": under_18,
        "orphans": orphans,
        "students": students,
        "has_children": None if counted is None else bool(children),
        "has_minors": _any(under_18),
        "has_orphans": _any(orphans),
        "has_students": _any(students),
        "has_newborns": None if family is None else any(one.id_pending is True for one in family),
        "elderly_60h": _elderly(rows, counted, on),
        "disabled_count": _with_applicant(rows, number(_is_disabled), "disabled"),
        "sick_children": number(lambda one: _is_sick(one) if one in children else False),
    }


def _family(rows: FileRows) -> list[Dependant] | None:
    """The members besides the applicant; None while it is not known who belongs to the family."""
    if rows.household.has_family is None:
        return None
    family = [one for one in rows.dependants if one.relation != "domestic_worker"] if rows.household.has_family else []
    return None if any(one.is_dependent is None for one in family) else family


def _any(number: int | None) -> bool | None:
    return None if number is None else number > 0


def _whole(births: tuple[dt.date | None, ...] | None) -> tuple[dt.date | None, ...] | None:
    """The dates of birth if every one of them is known."""
    return None if births is None or None in births else births


def _is_minor(one: Dependant, on: dt.date) -> bool | None:
    birth = _day(one.birth_date)
    return None if birth is None else age(birth, on) < ADULT


def _is_orphan(one: Dependant) -> bool | None:
    """A question that is put for some relations only; of the others it is known."""
    if not fields_of(Dependant)["dep_status"].asked({"relation": one.relation}):
        return False
    status = plain(one.dep_status)
    return None if status is None else status in _ORPHAN


def _is_student(one: Dependant) -> bool | None:
    if "student" in (one.student_status, one.work_status):
        return True
    return None if plain(one.work_status) is None else False


def _is_disabled(one: Dependant) -> bool | None:
    status = plain(one.health_status)
    return None if status is None else status == "disabled"


def _is_sick(one: Dependant) -> bool | None:
    status = plain(one.health_status)
    return None if status is None else status in ("chronic", "acute", "disabled")


def _elderly(rows: FileRows, counted: list[Dependant] | None, on: dt.date) -> int | None:
    births = None if counted is None else [_day(rows.person.birth_date), *(_day(one.birth_date) for one in counted)]
    if births is None or None in births:
        return None
    return sum(1 for birth in births if birth is not None and age(birth, on, Calendar.HIJRI) >= ELDERLY)


def _with_applicant(rows: FileRows, others: int | None, status: str) -> int | None:
    own = plain(rows.health.health_status)
    return None if others is None or own is None else others + (own == status)


def _money(rows: FileRows) -> dict[str, Any]:
    household = rows.household
    income = _income(rows)
    return {
        **{f"amount_{source}": value for source, value in income.items()},
        **{f"income_{source}": None if value is None else value > 0 for source, value in income.items()},
        **_received(rows),
        "income_total": total(income.values()),
        "rent_monthly": rent_monthly(rows),
        "instalments": _owed(rows, [amount(debt.monthly_instalment) for debt in rows.debts]),
        "debts_remaining": _owed(rows, [amount(debt.remaining) for debt in rows.debts]),
        "expenses_total": _listed(plain(household.has_expenses), [amount(one.amount) for one in rows.expenses]),
    }


def _received(rows: FileRows) -> dict[str, bool]:
    """Sources said to be received, also where the amount is not known yet: their paper is needed all the same."""
    return {f"income_{row.source}": True for row in rows.incomes if row.received is True and row.source}


def _income(rows: FileRows) -> Mapping[str, int | None]:
    """Each source's amount a month over all members; what nobody has is zero once the question has been answered."""
    more = plain(rows.household.has_other_income)
    added = [row for row in rows.incomes if row.entered_at] if more else []
    found: dict[str, int | None] = {}
    for choice in MAIN_INCOME:
        fixed = [_amount_of(row) for row in rows.incomes if row.source == choice.code and not row.entered_at]
        own = fixed[0] if fixed else None
        found[choice.code] = None if more is None else total([own, *_of(added, choice.code)])
    for choice in OTHER_INCOME:
        found[choice.code] = None if more is None else total(_of(added, choice.code))
    return found


def _of(added: list[Income], source: str) -> list[int | None]:
    return [amount(row.amount_monthly) for row in added if row.source == source]


def _amount_of(row: Income) -> int | None:
    if row.received is False:
        return 0
    return amount(row.amount_monthly) if row.received is True else None


def rent_monthly(rows: FileRows) -> int | None:
    """The rent a month, whichever way it was told; zero in a home that is not rented."""
    household = rows.household
    if household.housing_tenure is None:
        return None
    if household.housing_tenure != "rented":
        return 0
    yearly, monthly = plain(household.rent_annual), plain(household.rent_monthly)
    return monthly if monthly is not None else None if yearly is None else yearly // 12


def _owed(rows: FileRows, parts: list[int | None]) -> int | None:
    return _listed(plain(rows.household.has_debts), parts)


def _listed(any_at_all: bool | None, parts: list[int | None]) -> int | None:
    """The sum of a list that stands only where the question before it was answered with yes."""
    if any_at_all is None or (any_at_all and not parts):
        return None
    return total(parts) if any_at_all else 0


def _day(value: Any) -> dt.date | None:
    return value.day if isinstance(value, WrittenDate) else None
