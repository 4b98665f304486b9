"""A person: the identity, the way to reach them, where they live, what they learned and do; and who acts for them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from desktop.field import Merge, Sensitivity, When
from desktop.messages import mark
from desktop.models.base import Synced, field
from desktop.models.choices import (
    EDUCATION_LEVELS,
    GENDERS,
    IDENTITY_KINDS,
    MARITAL_STATUSES,
    MOBILE_OWNERS,
    NATIONALITIES,
    REGIONS,
    WORK_STATUSES,
)
from desktop.models.choices_living import COMPANION_ROLES, SIGNING_ABILITIES, STUDENT_STATUSES, TRAINING_GOALS
from desktop.values import OPEN, OR_NONE, Kind

_HAS_NUMBER = When("id_type", ("national_id", "iqama", "gcc_id", "border_no", "displaced_card", "passport"))
_EMPLOYED = When("work_status", ("employed_gov", "employed_private"))
_LEARNS = When("student_status", ("student",))
_BY_DEED = When("role", ("guardian", "agent"))


def full_name(*names: str | None) -> str:
    """The names in their order, as far as they are known."""
    return " ".join(name for name in names if name)


class Person(Synced):
    """Someone with a file. Names are written as on the identity document."""

    __tablename__ = "person"

    name_first: Mapped[str | None] = field(mark("First name"), Kind.NAME, required=True)
    name_father: Mapped[str | None] = field(mark("Father's name"), Kind.NAME, required=True)
    name_grandfather: Mapped[str | None] = field(mark("Grandfather's name"), Kind.NAME)
    name_family: Mapped[str | None] = field(mark("Family name"), Kind.NAME, required=True)
    id_type: Mapped[str | None] = field(
        mark("Kind of identity document"), Kind.CHOICE, required=True, choices=IDENTITY_KINDS
    )
    id_number: Mapped[str | None] = field(
        mark("Identity number"), Kind.IDENTITY, required=True, when=_HAS_NUMBER, merge=Merge.CRITICAL, index=True
    )
    id_expiry: Mapped[Any] = field(
        mark("Identity expires on"), Kind.DATE, required=True, when=_HAS_NUMBER, lacks=OR_NONE
    )
    gender: Mapped[str | None] = field(mark("Gender"), Kind.CHOICE, required=True, choices=GENDERS)
    birth_date: Mapped[Any] = field(mark("Date of birth"), Kind.BIRTH_DATE, required=True, merge=Merge.CRITICAL)
    birth_estimated: Mapped[bool | None] = field(
        mark("Is the date of birth an estimate?"), Kind.FLAG, help=mark("As for many elderly people born on 1 Rajab.")
    )
    birth_place: Mapped[str | None] = field(mark("Place of birth"), high=60, lacks=OPEN)
    nationality: Mapped[str | None] = field(mark("Nationality"), Kind.CHOICE, required=True, choices=NATIONALITIES)
    marital_status: Mapped[str | None] = field(
        mark("Marital status"), Kind.CHOICE, required=True, choices=MARITAL_STATUSES
    )
    wives_count: Mapped[int | None] = field(
        mark("Number of wives"),
        Kind.COUNT,
        required=True,
        low=1,
        high=4,
        when=When("marital_status", ("married",), also=When("gender", ("m",))),
    )
    family_record_no: Mapped[str | None] = field(
        mark("Family record number"), Kind.DIGITS, low=10, high=10, lacks=OR_NONE
    )
    can_sign: Mapped[str | None] = field(
        mark("How does the applicant sign?"), Kind.CHOICE, required=True, choices=SIGNING_ABILITIES
    )

    mobile: Mapped[Any] = field(
        mark("Mobile"), Kind.MOBILE, required=True, merge=Merge.CRITICAL, index=True, lacks=OR_NONE
    )
    mobile_owner: Mapped[str | None] = field(
        mark("Whose mobile"), Kind.CHOICE, required=True, choices=MOBILE_OWNERS, lacks=OR_NONE
    )
    mobile2: Mapped[str | None] = field(mark("Second mobile"), Kind.MOBILE, lacks=OR_NONE)
    phone: Mapped[str | None] = field(mark("Landline"), Kind.DIGITS, low=7, high=12, lacks=OR_NONE)
    email: Mapped[str | None] = field(mark("E-mail"), Kind.EMAIL, lacks=OR_NONE)
    whatsapp: Mapped[bool | None] = field(mark("May be reached by WhatsApp?"), Kind.FLAG, lacks=OPEN)

    region_code: Mapped[str | None] = field(mark("Region"), Kind.CHOICE, required=True, choices=REGIONS)
    governorate: Mapped[str | None] = field(mark("Governorate"), required=True, low=2, high=60, suggests="governorate")
    center: Mapped[str | None] = field(mark("Centre"), high=60, lacks=OR_NONE)
    city: Mapped[str | None] = field(mark("City or village"), required=True, low=2, high=60)
    district: Mapped[str | None] = field(mark("District"), required=True, low=2, high=60, lacks=OR_NONE)
    short_address: Mapped[str | None] = field(
        mark("Short national address"),
        Kind.SHORT_ADDRESS,
        help=mark("4 letters and 4 digits, if known."),
        lacks=OR_NONE,
    )
    building_no: Mapped[str | None] = field(mark("Building number"), Kind.DIGITS, low=4, high=4, lacks=OR_NONE)
    street: Mapped[str | None] = field(mark("Street"), high=80, lacks=OR_NONE)
    postal_code: Mapped[str | None] = field(mark("Postal code"), Kind.DIGITS, low=5, high=5, lacks=OR_NONE)
    additional_no: Mapped[str | None] = field(mark("Additional number"), Kind.DIGITS, low=4, high=4, lacks=OR_NONE)
    unit_no: Mapped[str | None] = field(mark("Unit"), high=6, lacks=OR_NONE)
    location_note: Mapped[str | None] = field(mark("How to find the home"), high=300)
    in_service_area: Mapped[bool | None] = field(
        mark("Is the home within the branch's area?"), Kind.FLAG, required=True, lacks=OPEN
    )

    education_level: Mapped[str | None] = field(
        mark("Education"), Kind.CHOICE, required=True, choices=EDUCATION_LEVELS, lacks=OPEN
    )
    student_status: Mapped[str | None] = field(mark("Enrolment"), Kind.CHOICE, choices=STUDENT_STATUSES, lacks=OPEN)
    school_name: Mapped[str | None] = field(
        mark("School or university"), required=True, high=80, when=_LEARNS, lacks=OPEN
    )
    grade: Mapped[str | None] = field(mark("Stage and grade"), required=True, high=40, when=_LEARNS, lacks=OPEN)
    work_status: Mapped[str | None] = field(
        mark("Work"), Kind.CHOICE, required=True, choices=WORK_STATUSES, sensitivity=Sensitivity.SENSITIVE, lacks=OPEN
    )
    employer: Mapped[str | None] = field(mark("Employer"), required=True, high=80, when=_EMPLOYED, lacks=OPEN)
    job_title: Mapped[str | None] = field(mark("Job title"), required=True, high=80, when=_EMPLOYED, lacks=OPEN)
    skill: Mapped[str | None] = field(mark("Trade or craft"), high=80, lacks=OR_NONE)
    has_register: Mapped[bool | None] = field(
        mark("Is there a commercial register?"), Kind.FLAG, required=True, lacks=OPEN
    )
    register_no: Mapped[str | None] = field(
        mark("Commercial register number"), Kind.DIGITS, required=True, low=10, high=10,
        when=When("has_register", (True,)), lacks=OPEN,
    )  # fmt: skip
    is_breadwinner: Mapped[bool | None] = field(
        mark("Does the applicant support the family?"), Kind.FLAG, required=True, lacks=OPEN
    )
    wants_training: Mapped[bool | None] = field(mark("Wishes to be trained or employed?"), Kind.FLAG, lacks=OPEN)
    training_goal: Mapped[str | None] = field(
        mark("What for"), Kind.CHOICE, required=True, choices=TRAINING_GOALS, when=When("wants_training", (True,))
    )

    @property
    def full_name(self) -> str:
        """The four names in their order."""
        return full_name(self.name_first, self.name_father, self.name_grandfather, self.name_family)


# What a line of a list shows of a person: read from the index alone, without the row.
Index(
    "ix_person_line",
    Person.id,
    Person.name_first,
    Person.name_father,
    Person.name_grandfather,
    Person.name_family,
    Person.id_number,
    Person.mobile,
)


class Companion(Synced):
    """Someone who acts for the applicant, came along, or is to be reached in their place."""

    __tablename__ = "companion"

    application_id: Mapped[str | None] = field(mark("Application"), system=True, index=True)
    entered_at: Mapped[str | None] = field(mark("Entered at"), Kind.MOMENT, system=True)
    role: Mapped[str | None] = field(mark("Role"), Kind.CHOICE, required=True, choices=COMPANION_ROLES)
    name: Mapped[str | None] = field(mark("Full name"), required=True, low=5, high=120)
    relation: Mapped[str | None] = field(mark("Relation to the applicant"), required=True, high=60)
    id_number: Mapped[str | None] = field(
        mark("Identity number"), Kind.IDENTITY, required=True, when=_BY_DEED, merge=Merge.CRITICAL
    )
    mobile: Mapped[str | None] = field(mark("Mobile"), Kind.MOBILE, required=True, lacks=OR_NONE)
    deed_no: Mapped[str | None] = field(mark("Number of the deed"), required=True, high=40, when=_BY_DEED)
    deed_issuer: Mapped[str | None] = field(mark("Issued by"), required=True, high=80, when=_BY_DEED)
    deed_from: Mapped[Any] = field(mark("Dated"), Kind.PAST_DATE, required=True, when=_BY_DEED)
    deed_to: Mapped[Any] = field(mark("Valid until"), Kind.DATE, when=_BY_DEED, lacks=OR_NONE)
    scope_words: Mapped[str | None] = field(mark("What the deed allows"), high=300, when=_BY_DEED)
