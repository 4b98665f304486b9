"""The household: how it is housed, who belongs to it, what comes in, what goes out, what is owed."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from desktop.field import Merge, Sensitivity, When
from desktop.messages import mark
from desktop.models.base import Synced, field
from desktop.models.choices import (
    EDUCATION_LEVELS,
    ENVIRONMENTS,
    GENDERS,
    HEALTH_STATUSES,
    HOUSING_TYPES,
    MAIN_INCOME,
    MARITAL_STATUSES,
    RELATIONS,
    TENURES,
    WORK_STATUSES,
)
from desktop.models.choices_living import (
    CONDITIONS,
    CREDITORS,
    DEBT_EVIDENCE,
    EXPENSES,
    LANDLORDS,
    ORPHANHOOD,
    OTHER_INCOME,
    STUDENT_STATUSES,
    WATER_SOURCES,
)
from desktop.models.person import full_name
from desktop.values import OPEN, OR_NONE, Kind

_RENTED = When("housing_tenure", ("rented",))
_CREDIT = Sensitivity.CREDIT
INCOME_SOURCES = (*MAIN_INCOME, *OTHER_INCOME)


class Household(Synced):
    """Those who live with the applicant, and how they are housed."""

    __tablename__ = "household"

    head_id: Mapped[str | None] = field(mark("Head of the household"), system=True, index=True)
    has_family: Mapped[bool | None] = field(mark("Does family live in the same home?"), Kind.FLAG, required=True)
    housing_type: Mapped[str | None] = field(mark("Kind of housing"), Kind.CHOICE, required=True, choices=HOUSING_TYPES)
    housing_tenure: Mapped[str | None] = field(mark("Tenure"), Kind.CHOICE, required=True, choices=TENURES)
    rent_annual: Mapped[int | None] = field(
        mark("Annual rent"), Kind.MONEY, when=_RENTED, merge=Merge.CRITICAL, lacks=OPEN,
        help=mark("One of the two: the rent by the year or by the month."),
    )  # fmt: skip
    rent_monthly: Mapped[int | None] = field(
        mark("Monthly rent"), Kind.MONEY, when=_RENTED, merge=Merge.CRITICAL, lacks=OPEN
    )
    ejar_no: Mapped[str | None] = field(mark("Lease number (Ejar)"), high=30, when=_RENTED, lacks=OR_NONE)
    lease_from: Mapped[Any] = field(mark("Lease begins"), Kind.DATE, when=_RENTED, lacks=OR_NONE)
    lease_to: Mapped[Any] = field(mark("Lease ends"), Kind.DATE, when=_RENTED, lacks=OR_NONE)
    landlord_relation: Mapped[str | None] = field(
        mark("Is the landlord related?"), Kind.CHOICE, required=True, choices=LANDLORDS, when=_RENTED, lacks=OPEN
    )
    environment: Mapped[str | None] = field(mark("Surroundings"), Kind.CHOICE, required=True, choices=ENVIRONMENTS)
    rooms: Mapped[int | None] = field(mark("Rooms"), Kind.COUNT, low=1, high=60, lacks=OPEN)
    building_age: Mapped[int | None] = field(mark("Age of the building, in years"), Kind.COUNT, lacks=OPEN)
    housing_condition: Mapped[str | None] = field(
        mark("Condition of the building"), Kind.CHOICE, choices=CONDITIONS, lacks=OPEN
    )
    furniture: Mapped[str | None] = field(
        mark("Condition of the furniture"), Kind.CHOICE, choices=CONDITIONS, lacks=OPEN
    )
    electricity_account: Mapped[str | None] = field(
        mark("Electricity account"), Kind.DIGITS, low=8, high=12, lacks=OR_NONE
    )
    water_source: Mapped[str | None] = field(mark("Source of water"), Kind.CHOICE, choices=WATER_SOURCES, lacks=OR_NONE)
    has_other_income: Mapped[bool | None] = field(
        mark("Is there income from any other source, or of another member?"), Kind.FLAG, required=True, lacks=OPEN
    )
    has_expenses: Mapped[bool | None] = field(
        mark("Are there fixed monthly expenses?"), Kind.FLAG, required=True, lacks=OPEN
    )
    has_debts: Mapped[bool | None] = field(
        mark("Are there debts or instalments?"), Kind.FLAG, required=True, sensitivity=_CREDIT, lacks=OPEN
    )


class Dependant(Synced):
    """A member of the household besides the applicant."""

    __tablename__ = "dependant"

    household_id: Mapped[str | None] = field(mark("Household"), system=True, index=True)
    entered_at: Mapped[str | None] = field(mark("Entered at"), Kind.MOMENT, system=True)
    name_first: Mapped[str | None] = field(mark("First name"), Kind.NAME, required=True)
    name_father: Mapped[str | None] = field(mark("Father's name"), Kind.NAME, required=True)
    name_grandfather: Mapped[str | None] = field(mark("Grandfather's name"), Kind.NAME)
    name_family: Mapped[str | None] = field(mark("Family name"), Kind.NAME, required=True)
    relation: Mapped[str | None] = field(
        mark("Relation to the applicant"), Kind.CHOICE, required=True, choices=RELATIONS
    )
    id_pending: Mapped[bool | None] = field(
        mark("Newborn without a number yet?"),
        Kind.FLAG,
        required=True,
        help=mark("Show the birth certificate instead."),
    )
    id_number: Mapped[str | None] = field(
        mark("Identity number"), Kind.IDENTITY, required=True, when=When("id_pending", (False,)), merge=Merge.CRITICAL,
        lacks=OR_NONE,
    )  # fmt: skip
    birth_date: Mapped[Any] = field(mark("Date of birth"), Kind.BIRTH_DATE, required=True, merge=Merge.CRITICAL)
    gender: Mapped[str | None] = field(mark("Gender"), Kind.CHOICE, required=True, choices=GENDERS)
    is_dependent: Mapped[bool | None] = field(mark("Supported by the applicant?"), Kind.FLAG, required=True)
    not_counted_reason: Mapped[str | None] = field(
        mark("Why not, for a minor or a spouse"), high=200, when=When("is_dependent", (False,))
    )
    dep_status: Mapped[str | None] = field(
        mark("Parents"), Kind.CHOICE, required=True, choices=ORPHANHOOD, sensitivity=Sensitivity.SENSITIVE,
        when=When("relation", ("son", "daughter", "brother", "sister", "grandson", "granddaughter", "foster", "other")),
        lacks=OPEN,
    )  # fmt: skip
    custodian: Mapped[str | None] = field(
        mark("Custodian or legal guardian"), required=True, high=120,
        when=When("dep_status", ("orphan_father", "orphan_both", "unknown_parents")), lacks=OR_NONE,
    )  # fmt: skip
    marital_status: Mapped[str | None] = field(
        mark("Marital status"), Kind.CHOICE, required=True, choices=MARITAL_STATUSES, lacks=OPEN
    )
    education_level: Mapped[str | None] = field(
        mark("Education"), Kind.CHOICE, required=True, choices=EDUCATION_LEVELS, lacks=OPEN
    )
    student_status: Mapped[str | None] = field(mark("Enrolment"), Kind.CHOICE, choices=STUDENT_STATUSES, lacks=OPEN)
    work_status: Mapped[str | None] = field(mark("Work"), Kind.CHOICE, required=True, choices=WORK_STATUSES, lacks=OPEN)
    health_status: Mapped[str | None] = field(
        mark("Health"), Kind.CHOICE, required=True, choices=HEALTH_STATUSES, sensitivity=Sensitivity.SENSITIVE,
        lacks=OPEN,
    )  # fmt: skip
    has_income: Mapped[bool | None] = field(
        mark("Any income of their own?"), Kind.FLAG, required=True, lacks=OPEN,
        help=mark("If so, add it under the other sources of income."),
    )  # fmt: skip

    @property
    def full_name(self) -> str:
        """The names in their order."""
        return full_name(self.name_first, self.name_father, self.name_grandfather, self.name_family)


class Income(Synced):
    """One source of the household's income: received or not, by whom, and how much a month.

    The main sources are asked of everyone; they have no `entered_at`. Others are rows that people add.
    """

    __tablename__ = "income"

    household_id: Mapped[str | None] = field(mark("Household"), system=True, index=True)
    entered_at: Mapped[str | None] = field(mark("Entered at"), Kind.MOMENT, system=True)
    source: Mapped[str | None] = field(mark("Source of income"), Kind.CHOICE, required=True, choices=INCOME_SOURCES)
    whose: Mapped[str | None] = field(mark("Whose income"), Kind.CHOICE, required=True, choices_from="household")
    received: Mapped[bool | None] = field(mark("Is it received?"), Kind.FLAG, required=True, lacks=OPEN)
    amount_monthly: Mapped[int | None] = field(
        mark("Amount a month"), Kind.MONEY, required=True, when=When("received", (True,)), merge=Merge.CRITICAL,
        lacks=OPEN,
    )  # fmt: skip
    evidence: Mapped[str | None] = field(mark("Proof"), high=80, lacks=OR_NONE)


class Expense(Synced):
    """One fixed expense of the household a month."""

    __tablename__ = "expense"

    household_id: Mapped[str | None] = field(mark("Household"), system=True, index=True)
    entered_at: Mapped[str | None] = field(mark("Entered at"), Kind.MOMENT, system=True)
    kind: Mapped[str | None] = field(mark("Expense"), Kind.CHOICE, required=True, choices=EXPENSES)
    amount: Mapped[int | None] = field(
        mark("Amount a month"), Kind.MONEY, required=True, merge=Merge.CRITICAL, lacks=OPEN
    )


class Debt(Synced):
    """One debt: to whom, why, how much of it is left (credit data: explicit consent)."""

    __tablename__ = "debt"

    household_id: Mapped[str | None] = field(mark("Household"), system=True, index=True)
    entered_at: Mapped[str | None] = field(mark("Entered at"), Kind.MOMENT, system=True)
    creditor_type: Mapped[str | None] = field(
        mark("Creditor"), Kind.CHOICE, required=True, choices=CREDITORS, sensitivity=_CREDIT
    )
    reason: Mapped[str | None] = field(
        mark("Reason of the debt"), required=True, high=200, sensitivity=_CREDIT, lacks=OPEN
    )
    principal: Mapped[int | None] = field(
        mark("Original debt"), Kind.MONEY, required=True, sensitivity=_CREDIT, merge=Merge.CRITICAL, lacks=OPEN
    )
    remaining: Mapped[int | None] = field(
        mark("Still owed"), Kind.MONEY, required=True, sensitivity=_CREDIT, merge=Merge.CRITICAL, lacks=OPEN
    )
    monthly_instalment: Mapped[int | None] = field(
        mark("Instalment a month"), Kind.MONEY, required=True, sensitivity=_CREDIT, merge=Merge.CRITICAL, lacks=OR_NONE
    )
    ends_on: Mapped[Any] = field(mark("Paid off on"), Kind.DATE, sensitivity=_CREDIT, lacks=OR_NONE)
    evidence: Mapped[str | None] = field(
        mark("Proof of the debt"), Kind.CHOICE, required=True, choices=DEBT_EVIDENCE, sensitivity=_CREDIT
    )
