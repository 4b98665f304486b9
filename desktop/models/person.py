"""A person: the identity, the way to reach them, and where they live."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from desktop.field import Kind, Merge, When
from desktop.messages import mark
from desktop.models.base import Synced, field
from desktop.models.choices import GENDERS, IDENTITY_KINDS, MARITAL_STATUSES, MOBILE_OWNERS, NATIONALITIES, REGIONS

_HAS_NUMBER = When("id_type", ("national_id", "iqama", "gcc_id", "border_no", "displaced_card", "passport"))


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
    id_expiry: Mapped[Any] = field(mark("Identity expires on"), Kind.DATE, required=True, when=_HAS_NUMBER)
    gender: Mapped[str | None] = field(mark("Gender"), Kind.CHOICE, required=True, choices=GENDERS)
    birth_date: Mapped[Any] = field(mark("Date of birth"), Kind.BIRTH_DATE, required=True, merge=Merge.CRITICAL)
    nationality: Mapped[str | None] = field(mark("Nationality"), Kind.CHOICE, required=True, choices=NATIONALITIES)
    marital_status: Mapped[str | None] = field(
        mark("Marital status"), Kind.CHOICE, required=True, choices=MARITAL_STATUSES
    )
    mobile: Mapped[str | None] = field(mark("Mobile"), Kind.MOBILE, required=True, merge=Merge.CRITICAL, index=True)
    mobile_owner: Mapped[str | None] = field(mark("Whose mobile"), Kind.CHOICE, required=True, choices=MOBILE_OWNERS)
    region_code: Mapped[str | None] = field(mark("Region"), Kind.CHOICE, required=True, choices=REGIONS)
    governorate: Mapped[str | None] = field(mark("Governorate"), required=True, low=2, high=60)
    city: Mapped[str | None] = field(mark("City or village"), required=True, low=2, high=60)
    district: Mapped[str | None] = field(mark("District"), required=True, low=2, high=60)
    short_address: Mapped[str | None] = field(
        mark("Short national address"), Kind.SHORT_ADDRESS, help=mark("4 letters and 4 digits, if known.")
    )
    location_note: Mapped[str | None] = field(mark("How to find the home"), high=300)

    @property
    def full_name(self) -> str:
        """The four names in their order."""
        return " ".join(n for n in (self.name_first, self.name_father, self.name_grandfather, self.name_family) if n)
