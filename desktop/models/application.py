"""The support application (طلب دعم مستفيد) and the household behind it: housing, dependants, income."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from desktop.field import Kind, Merge, Sensitivity, When
from desktop.messages import mark
from desktop.models.base import Synced, field
from desktop.models.choices import (
    ACCOUNT_HOLDERS,
    APPLICATION_KINDS,
    BENEFICIARY_KINDS,
    CAPACITIES,
    CASE_TYPES,
    EDUCATION_LEVELS,
    ENVIRONMENTS,
    GENDERS,
    HEALTH_STATUSES,
    HOUSING_TYPES,
    MAIN_INCOME,
    MARITAL_STATUSES,
    RELATIONS,
    SERVICES,
    STAGES,
    TENURES,
    WORK_STATUSES,
)

_CASH = When("requested_services", ("cash_monthly", "cash_once", "rent", "bills"))


class Application(Synced):
    """One request by one person, judged under the policy version it began with."""

    __tablename__ = "application"

    application_no: Mapped[str | None] = field(
        mark("Application number"), merge=Merge.IMMUTABLE, system=True, index=True
    )
    person_id: Mapped[str | None] = field(mark("Applicant"), system=True, index=True)
    household_id: Mapped[str | None] = field(mark("Household"), system=True, index=True)
    policy_id: Mapped[str | None] = field(mark("Policy"), merge=Merge.IMMUTABLE, system=True)
    policy_version: Mapped[str | None] = field(mark("Policy version"), merge=Merge.IMMUTABLE, system=True)
    stage: Mapped[str | None] = field(mark("Stage"), Kind.CHOICE, choices=STAGES, merge=Merge.STATE, system=True)
    received_on: Mapped[Any] = field(mark("Received on"), Kind.DATE, system=True)
    completed_on: Mapped[Any] = field(mark("Completed on"), Kind.DATE, system=True)
    received_by: Mapped[str | None] = field(mark("Received by"), system=True)
    channel: Mapped[str | None] = field(mark("Channel"), Kind.CHOICE, choices_from_policy=True, system=True)

    application_kind: Mapped[str | None] = field(
        mark("Kind of application"), Kind.CHOICE, required=True, choices=APPLICATION_KINDS
    )
    beneficiary_kind: Mapped[str | None] = field(
        mark("Kind of beneficiary"), Kind.CHOICE, required=True, choices=BENEFICIARY_KINDS
    )
    case_type: Mapped[str | None] = field(
        mark("Case"),
        Kind.CHOICE,
        required=True,
        choices=CASE_TYPES,
        choices_from_policy=True,
        sensitivity=Sensitivity.SENSITIVE,
    )
    applicant_capacity: Mapped[str | None] = field(
        mark("Capacity of the applicant"), Kind.CHOICE, required=True, choices=CAPACITIES
    )
    requested_services: Mapped[Any] = field(
        mark("Services requested"), Kind.CHOICES, required=True, choices=SERVICES, choices_from_policy=True
    )
    requested_amount: Mapped[int | None] = field(mark("Amount requested"), Kind.MONEY, merge=Merge.CRITICAL, when=_CASH)
    need_description: Mapped[str | None] = field(
        mark("Description of the need"), Kind.LONG_TEXT, required=True, low=10, high=2000
    )
    previous_support: Mapped[bool | None] = field(mark("Supported by an association before?"), Kind.FLAG, required=True)
    other_charities: Mapped[str | None] = field(
        mark("Which association, and what support"), required=True, when=When("previous_support", (True,)), high=300
    )
    iban: Mapped[str | None] = field(
        mark("IBAN"),
        Kind.IBAN,
        required=True,
        when=_CASH,
        merge=Merge.CRITICAL,
        help=mark("From the bank's certificate."),
    )
    account_holder_name: Mapped[str | None] = field(
        mark("Account holder's name"), required=True, when=_CASH, low=5, high=120
    )
    account_holder_relation: Mapped[str | None] = field(
        mark("Account holder's relation"), Kind.CHOICE, required=True, when=_CASH, choices=ACCOUNT_HOLDERS
    )
    consent_processing: Mapped[bool | None] = field(mark("Consent to study the request"), Kind.FLAG, required=True)
    consent_health: Mapped[bool | None] = field(mark("Explicit consent: health data"), Kind.FLAG)
    consent_credit: Mapped[bool | None] = field(mark("Explicit consent: credit and debt data"), Kind.FLAG)
    consent_verification: Mapped[bool | None] = field(mark("Consent to verify the data"), Kind.FLAG, required=True)
    consent_sharing: Mapped[bool | None] = field(mark("Consent to share on referral (optional)"), Kind.FLAG)
    consent_survey: Mapped[bool | None] = field(mark("Consent to be asked for satisfaction (optional)"), Kind.FLAG)
    reply_explained: Mapped[bool | None] = field(mark("The study and the reply were explained"), Kind.FLAG, system=True)


class Household(Synced):
    """Those who live with the applicant, and how they are housed."""

    __tablename__ = "household"

    head_id: Mapped[str | None] = field(mark("Head of the household"), system=True, index=True)
    has_family: Mapped[bool | None] = field(mark("Does family live in the same home?"), Kind.FLAG, required=True)
    housing_type: Mapped[str | None] = field(mark("Kind of housing"), Kind.CHOICE, required=True, choices=HOUSING_TYPES)
    housing_tenure: Mapped[str | None] = field(mark("Tenure"), Kind.CHOICE, required=True, choices=TENURES)
    rent_annual: Mapped[int | None] = field(
        mark("Annual rent"), Kind.MONEY, required=True, when=When("housing_tenure", ("rented",)), merge=Merge.CRITICAL
    )
    environment: Mapped[str | None] = field(mark("Surroundings"), Kind.CHOICE, required=True, choices=ENVIRONMENTS)


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
        mark("Identity number"), Kind.IDENTITY, required=True, when=When("id_pending", (False,)), merge=Merge.CRITICAL
    )
    birth_date: Mapped[Any] = field(mark("Date of birth"), Kind.BIRTH_DATE, required=True, merge=Merge.CRITICAL)
    gender: Mapped[str | None] = field(mark("Gender"), Kind.CHOICE, required=True, choices=GENDERS)
    is_dependent: Mapped[bool | None] = field(mark("Supported by the applicant?"), Kind.FLAG, required=True)
    marital_status: Mapped[str | None] = field(
        mark("Marital status"), Kind.CHOICE, required=True, choices=MARITAL_STATUSES
    )
    education_level: Mapped[str | None] = field(mark("Education"), Kind.CHOICE, required=True, choices=EDUCATION_LEVELS)
    work_status: Mapped[str | None] = field(mark("Work"), Kind.CHOICE, required=True, choices=WORK_STATUSES)
    health_status: Mapped[str | None] = field(
        mark("Health"), Kind.CHOICE, required=True, choices=HEALTH_STATUSES, sensitivity=Sensitivity.SENSITIVE
    )
    income_monthly: Mapped[int | None] = field(
        mark("Monthly income"), Kind.MONEY, required=True, merge=Merge.CRITICAL, help=mark("Write 0 if there is none.")
    )

    @property
    def full_name(self) -> str:
        """The names in their order."""
        return " ".join(n for n in (self.name_first, self.name_father, self.name_grandfather, self.name_family) if n)


class Income(Synced):
    """One source of the household's income: received or not, and how much a month."""

    __tablename__ = "income"

    household_id: Mapped[str | None] = field(mark("Household"), system=True, index=True)
    source: Mapped[str | None] = field(
        mark("Source of income"), Kind.CHOICE, required=True, choices=MAIN_INCOME, system=True
    )
    received: Mapped[bool | None] = field(mark("Is it received?"), Kind.FLAG, required=True)
    amount_monthly: Mapped[int | None] = field(
        mark("Amount a month"), Kind.MONEY, required=True, when=When("received", (True,)), merge=Merge.CRITICAL
    )
