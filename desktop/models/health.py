"""Health and the needs of old age: sensitive data in records of their own, so that a role can be kept from them."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from desktop.field import Field, Merge, Sensitivity, When
from desktop.messages import mark
from desktop.models.base import Synced, field, fields_of
from desktop.models.choices import HEALTH_STATUSES
from desktop.models.choices_living import CAREGIVERS, DEGREES, DEVICES, DISABILITIES, DISEASES, LIVING_WITH
from desktop.values import OPEN, OR_NONE, Kind

_S = Sensitivity.SENSITIVE
_ILL = When("health_status", ("chronic", "acute", "elderly_frail"))
_DISABLED = When("health_status", ("disabled",))


class Health(Synced):
    """How the applicant's health stands, as told and as reports say."""

    __tablename__ = "health"

    person_id: Mapped[str | None] = field(mark("Applicant"), system=True, index=True)
    health_status: Mapped[str | None] = field(
        mark("Health"), Kind.CHOICE, required=True, choices=HEALTH_STATUSES, sensitivity=_S, lacks=OPEN
    )
    diseases: Mapped[Any] = field(
        mark("Illnesses"), Kind.CHOICES, required=True, choices=DISEASES, when=_ILL, sensitivity=_S, lacks=OR_NONE
    )
    disability_types: Mapped[Any] = field(
        mark("Kind of disability"), Kind.CHOICES, required=True, choices=DISABILITIES, when=_DISABLED, sensitivity=_S
    )
    disability_degree: Mapped[str | None] = field(
        mark("Degree"), Kind.CHOICE, required=True, choices=DEGREES, when=_DISABLED, sensitivity=_S, lacks=OPEN
    )
    disability_pct: Mapped[int | None] = field(
        mark("Percentage"), Kind.COUNT, high=100, when=_DISABLED, sensitivity=_S, lacks=OR_NONE,
        help=mark("Only as a verified report states it."),
    )  # fmt: skip
    can_work: Mapped[bool | None] = field(mark("Able to work?"), Kind.FLAG, required=True, sensitivity=_S, lacks=OPEN)
    has_insurance: Mapped[bool | None] = field(mark("Medical insurance?"), Kind.FLAG, sensitivity=_S, lacks=OPEN)
    medicine_cost: Mapped[int | None] = field(
        mark("Medicine a month"), Kind.MONEY, sensitivity=_S, lacks=OR_NONE, merge=Merge.CRITICAL
    )


class ElderCare(Synced):
    """What an elderly person can do alone (the six activities of Katz), and who is there."""

    __tablename__ = "elder_care"

    person_id: Mapped[str | None] = field(mark("Applicant"), system=True, index=True)
    lives_with: Mapped[str | None] = field(
        mark("Lives with"), Kind.CHOICE, required=True, choices=LIVING_WITH, lacks=OPEN
    )
    caregiver_relation: Mapped[str | None] = field(
        mark("Who cares for the elderly person"), Kind.CHOICE, required=True, choices=CAREGIVERS, lacks=OR_NONE
    )
    supporter_reason: Mapped[str | None] = field(
        mark("Why those who owe support cannot give it"), Kind.LONG_TEXT, high=500, lacks=OR_NONE,
        help=mark("Spouse, father, sons, grandsons and brothers owe support; write what keeps them from it."),
    )  # fmt: skip
    adl_bathing: Mapped[bool | None] = field(
        mark("Bathes without help?"), Kind.FLAG, required=True, sensitivity=_S, lacks=OPEN
    )
    adl_dressing: Mapped[bool | None] = field(
        mark("Dresses without help?"), Kind.FLAG, required=True, sensitivity=_S, lacks=OPEN
    )
    adl_toileting: Mapped[bool | None] = field(
        mark("Uses the toilet without help?"), Kind.FLAG, required=True, sensitivity=_S, lacks=OPEN
    )
    adl_transfer: Mapped[bool | None] = field(
        mark("Rises and moves without help?"), Kind.FLAG, required=True, sensitivity=_S, lacks=OPEN
    )
    adl_continence: Mapped[bool | None] = field(
        mark("Is continent?"), Kind.FLAG, required=True, sensitivity=_S, lacks=OPEN
    )
    adl_feeding: Mapped[bool | None] = field(
        mark("Eats without help?"), Kind.FLAG, required=True, sensitivity=_S, lacks=OPEN
    )
    devices: Mapped[Any] = field(mark("Devices needed"), Kind.CHOICES, choices=DEVICES, sensitivity=_S, lacks=OR_NONE)


def activities() -> tuple[Field, ...]:
    """The questions about daily activities: 1 point each when managed alone, 0 to 6 (Katz index)."""
    return tuple(one for name, one in fields_of(ElderCare).items() if name.startswith("adl_"))
