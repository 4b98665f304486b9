"""The support application (طلب دعم مستفيد): what is asked for, by whom, and what was agreed to."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from desktop.field import Merge, Sensitivity, When
from desktop.messages import mark
from desktop.models.base import Synced, field
from desktop.models.choices import (
    ACCOUNT_HOLDERS,
    APPLICATION_KINDS,
    BENEFICIARY_KINDS,
    CAPACITIES,
    CASE_TYPES,
    SERVICES,
    STAGES,
)
from desktop.models.choices_living import ORGANISATION_KINDS, SUPPORT_PERIODS, URGENCIES
from desktop.values import OPEN, OR_NONE, Kind


class Application(Synced):
    """One request by one person, judged under the policy version it began with."""

    __tablename__ = "application"

    application_no: Mapped[str | None] = field(
        mark("Application number"), merge=Merge.IMMUTABLE, system=True, index=True
    )
    person_id: Mapped[str | None] = field(mark("Applicant"), system=True)
    household_id: Mapped[str | None] = field(mark("Household"), system=True, index=True)
    policy_id: Mapped[str | None] = field(mark("Policy"), merge=Merge.IMMUTABLE, system=True)
    policy_version: Mapped[str | None] = field(mark("Policy version"), merge=Merge.IMMUTABLE, system=True)
    stage: Mapped[str | None] = field(mark("Stage"), Kind.CHOICE, choices=STAGES, merge=Merge.STATE, system=True)
    received_on: Mapped[Any] = field(mark("Received on"), Kind.DATE, system=True)
    completed_on: Mapped[Any] = field(mark("Completed on"), Kind.DATE, system=True)
    received_by: Mapped[str | None] = field(mark("Received by"), system=True)
    channel: Mapped[str | None] = field(mark("Channel"), Kind.CHOICE, choices_from="policy", system=True)

    application_kind: Mapped[str | None] = field(
        mark("Kind of application"), Kind.CHOICE, required=True, choices=APPLICATION_KINDS
    )
    beneficiary_kind: Mapped[str | None] = field(
        mark("Kind of beneficiary"), Kind.CHOICE, choices=BENEFICIARY_KINDS, system=True
    )
    case_type: Mapped[str | None] = field(
        mark("Case"),
        Kind.CHOICE,
        required=True,
        choices=CASE_TYPES,
        choices_from="policy",
        sensitivity=Sensitivity.SENSITIVE,
    )
    applicant_capacity: Mapped[str | None] = field(
        mark("Capacity of the applicant"), Kind.CHOICE, required=True, choices=CAPACITIES
    )
    requested_services: Mapped[Any] = field(
        mark("Services requested"), Kind.CHOICES, required=True, choices=SERVICES, choices_from="policy"
    )
    urgency: Mapped[str | None] = field(mark("Urgency"), Kind.CHOICE, required=True, choices=URGENCIES)
    urgency_reason: Mapped[str | None] = field(
        mark("Why it cannot wait"), required=True, low=5, high=300, when=When("urgency", ("urgent",))
    )
    requested_amount: Mapped[int | None] = field(
        mark("Amount requested"), Kind.MONEY, merge=Merge.CRITICAL, lacks=OR_NONE
    )
    need_description: Mapped[str | None] = field(
        mark("Description of the need"), Kind.LONG_TEXT, required=True, low=10, high=2000
    )
    previous_support: Mapped[bool | None] = field(
        mark("Supported by an association before?"), Kind.FLAG, required=True, lacks=OPEN
    )
    organisation_name: Mapped[str | None] = field(mark("Name of the body"), required=True, low=3, high=120)
    organisation_kind: Mapped[str | None] = field(
        mark("Kind of body"), Kind.CHOICE, required=True, choices=ORGANISATION_KINDS
    )
    organisation_licence: Mapped[str | None] = field(mark("Licence number"), required=True, high=30, lacks=OR_NONE)
    organisation_reach: Mapped[int | None] = field(
        mark("How many people it would serve"), Kind.COUNT, high=1_000_000, required=True, lacks=OPEN
    )
    iban: Mapped[str | None] = field(
        mark("IBAN"), Kind.IBAN, required=True, merge=Merge.CRITICAL, lacks=OR_NONE,
        help=mark("From the bank's certificate."),
    )  # fmt: skip
    account_holder_name: Mapped[str | None] = field(
        mark("Account holder's name"), required=True, low=5, high=120, lacks=OR_NONE
    )
    account_holder_relation: Mapped[str | None] = field(
        mark("Account holder's relation"), Kind.CHOICE, required=True, choices=ACCOUNT_HOLDERS, lacks=OR_NONE
    )
    consent_processing: Mapped[bool | None] = field(mark("Consent to study the request"), Kind.FLAG, required=True)
    consent_health: Mapped[bool | None] = field(mark("Explicit consent: health data"), Kind.FLAG)
    consent_credit: Mapped[bool | None] = field(mark("Explicit consent: credit and debt data"), Kind.FLAG)
    consent_verification: Mapped[bool | None] = field(mark("Consent to verify the data"), Kind.FLAG, required=True)
    consent_sharing: Mapped[bool | None] = field(mark("Consent to share on referral (optional)"), Kind.FLAG)
    consent_survey: Mapped[bool | None] = field(mark("Consent to be asked for satisfaction (optional)"), Kind.FLAG)
    release_reason: Mapped[str | None] = field(mark("Why the reply was released early"), low=5, high=300, system=True)
    released_by: Mapped[str | None] = field(mark("Released by"), system=True)
    released_at: Mapped[str | None] = field(mark("Released at"), Kind.MOMENT, system=True)
    reply_explained: Mapped[bool | None] = field(mark("The study and the reply were explained"), Kind.FLAG, system=True)


# What a line of a list shows of a file, beside whose it is: read from the index alone, without the row.
Index(
    "ix_application_line",
    Application.person_id,
    Application.received_on,
    Application.application_no,
    Application.id,
    Application.case_type,
    Application.stage,
)


class Support(Synced):
    """Support received elsewhere or before: from whom, what, how much and how often."""

    __tablename__ = "support"

    application_id: Mapped[str | None] = field(mark("Application"), system=True, index=True)
    entered_at: Mapped[str | None] = field(mark("Entered at"), Kind.MOMENT, system=True)
    giver: Mapped[str | None] = field(mark("Association or giver"), required=True, low=3, high=120)
    what: Mapped[str | None] = field(mark("What was given"), required=True, low=2, high=120)
    amount: Mapped[int | None] = field(mark("Amount or value"), Kind.MONEY, lacks=OR_NONE)
    period: Mapped[str | None] = field(
        mark("How often"), Kind.CHOICE, required=True, choices=SUPPORT_PERIODS, lacks=OPEN
    )
    last_on: Mapped[Any] = field(mark("Last received on"), Kind.PAST_DATE, lacks=OPEN)
