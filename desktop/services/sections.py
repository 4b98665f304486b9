"""The cards of the application, as data: which questions of which record, in which order, and when a card is asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.messages import mark
from desktop.models.application import Support
from desktop.models.base import Synced, fields_of
from desktop.models.health import ElderCare, Health
from desktop.models.household import Debt, Dependant, Expense, Income
from desktop.models.person import Companion
from desktop.services.views import SectionKind

NAMES = ("name_first", "name_father", "name_grandfather", "name_family")


@dataclass(frozen=True, slots=True)
class Asked:
    """What decides which cards a file shows."""

    organisation: bool
    elderly: bool
    cash: bool
    health_refused: bool
    credit_refused: bool
    family: bool
    other_income: bool
    expenses: bool
    debts: bool
    supported: bool


Shown = Callable[[Asked], bool]


@dataclass(frozen=True, slots=True)
class Part:
    """One card: `of` names the type of its record or rows; `names` the questions, () for all of them."""

    code: str
    title: str
    of: str
    names: tuple[str, ...] = ()
    kind: SectionKind = SectionKind.FORM
    shown: Shown = lambda _: True
    add: str = ""
    empty: str = ""


def questions(cls: type[Synced]) -> tuple[str, ...]:
    """Every question of a type that a person answers."""
    return tuple(name for name, declared in fields_of(cls).items() if not declared.system)


_CONSENTS = (
    "consent_processing", "consent_verification", "consent_health", "consent_credit", "consent_sharing", "consent_survey",
)  # fmt: skip
_IDENTITY = (
    *NAMES, "id_type", "id_number", "id_expiry", "birth_date", "birth_estimated", "birth_place", "gender", "nationality",
    "marital_status", "wives_count", "family_record_no", "can_sign",
)  # fmt: skip
_REPRESENTATIVE = (*NAMES, "id_type", "id_number", "id_expiry", "birth_date", "gender", "nationality", "can_sign")
_CONTACT = ("mobile", "mobile_owner", "mobile2", "phone", "email", "whatsapp")
_ADDRESS = (
    "region_code", "governorate", "center", "city", "district", "short_address", "building_no", "street", "postal_code",
    "additional_no", "unit_no", "location_note", "in_service_area",
)  # fmt: skip
_REQUEST = (
    "application_kind", "case_type", "applicant_capacity", "requested_services", "urgency", "urgency_reason",
    "requested_amount", "need_description", "previous_support",
)  # fmt: skip
_ORGANISATION = ("organisation_name", "organisation_kind", "organisation_licence", "organisation_reach")
_LIFE = (
    "education_level", "student_status", "school_name", "grade", "work_status", "employer", "job_title", "skill",
    "has_register", "register_no", "is_breadwinner", "wants_training", "training_goal",
)  # fmt: skip
_HOUSING = (
    "housing_type", "housing_tenure", "rent_annual", "rent_monthly", "ejar_no", "lease_from", "lease_to",
    "landlord_relation", "environment", "rooms", "building_age", "housing_condition", "furniture",
    "electricity_account", "water_source", "has_family",
)  # fmt: skip
SEEN_AT_HOME = ("housing_condition", "furniture", "rooms", "building_age", "water_source")
"""What a visit shows: asked in the study where reception could not know it."""

_BANK = ("iban", "account_holder_name", "account_holder_relation")


def _personal(asked: Asked) -> bool:
    return not asked.organisation


PARTS = (
    Part("consent", mark("Privacy notice and consent"), "application", _CONSENTS),
    Part("personal", mark("Personal details"), "person", _IDENTITY, shown=_personal),
    Part(
        "representative",
        mark("The body's representative"),
        "person",
        _REPRESENTATIVE,
        shown=lambda asked: asked.organisation,
    ),
    Part("contact", mark("Ways to reach the applicant"), "person", _CONTACT),
    Part("address", mark("Address"), "person", _ADDRESS),
    Part("request", mark("The request"), "application", _REQUEST),
    Part(
        "organisation", mark("The body that asks"), "application", _ORGANISATION, shown=lambda asked: asked.organisation
    ),
    Part(
        "supports",
        mark("Support received before or elsewhere"),
        Support.__tablename__,
        kind=SectionKind.ROWS,
        shown=lambda asked: asked.supported,
        add=mark("Add a support"),
        empty=mark("Add each support: from whom, what and how much."),
    ),
    Part(
        "companions",
        mark("Who acts for the applicant or came along"),
        Companion.__tablename__,
        kind=SectionKind.ROWS,
        add=mark("Add a person"),
        empty=mark("Nobody: the applicant came alone and acts alone."),
    ),
    Part("work", mark("Education and work"), "person", _LIFE, shown=_personal),
    Part(
        "health",
        mark("Health"),
        "health",
        questions(Health),
        shown=lambda asked: not (asked.organisation or asked.health_refused),
    ),
    Part(
        "elder_care",
        mark("Needs of an elderly person"),
        "elder_care",
        questions(ElderCare),
        shown=lambda asked: asked.elderly and not (asked.organisation or asked.health_refused),
    ),
    Part("housing", mark("Housing and household"), "household", _HOUSING, shown=_personal),
    Part(
        "family",
        mark("Members of the household"),
        Dependant.__tablename__,
        kind=SectionKind.ROWS,
        shown=lambda asked: asked.family and not asked.organisation,
        add=mark("Add a member of the household"),
        empty=mark("Nobody has been added yet. Add everyone who lives with the applicant in the same home."),
    ),
    Part(
        "income",
        mark("Income"),
        Income.__tablename__,
        ("received", "amount_monthly"),
        kind=SectionKind.ANSWERS,
        shown=_personal,
    ),
    Part(
        "means", mark("Other income and expenses"), "household", ("has_other_income", "has_expenses"), shown=_personal
    ),
    Part(
        "other_income",
        mark("Other sources of income"),
        Income.__tablename__,
        ("source", "whose", "amount_monthly", "evidence"),
        kind=SectionKind.ROWS,
        shown=lambda asked: asked.other_income and not asked.organisation,
        add=mark("Add a source of income"),
        empty=mark("Add each source: what it is, whose it is and how much a month."),
    ),
    Part(
        "expenses",
        mark("Monthly expenses"),
        Expense.__tablename__,
        kind=SectionKind.ROWS,
        shown=lambda asked: asked.expenses and not asked.organisation,
        add=mark("Add an expense"),
        empty=mark("Add each fixed expense; luxuries are not counted."),
    ),
    Part(
        "debts",
        mark("Debts"),
        "household",
        ("has_debts",),
        shown=lambda asked: not (asked.organisation or asked.credit_refused),
    ),
    Part(
        "debt_list",
        mark("Each debt"),
        Debt.__tablename__,
        kind=SectionKind.ROWS,
        shown=lambda asked: asked.debts and not (asked.organisation or asked.credit_refused),
        add=mark("Add a debt"),
        empty=mark("Add each debt: to whom, why, and how much of it is left."),
    ),
    Part("bank", mark("Bank account"), "application", _BANK, shown=lambda asked: asked.cash),
)
"""The form in its order. The summary of the household follows from the answers and is never typed."""


def part(code: str) -> Part:
    """The card of that code."""
    return next(one for one in PARTS if one.code == code)
