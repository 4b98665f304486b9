"""A person: the identity, the way to reach them, and where they live."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, ForeignKey, String, event
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Mapped, Mapper, mapped_column

from desktop.field import Kind, Merge, When
from desktop.messages import mark
from desktop.models.base import Base, Synced, field
from desktop.models.choices import GENDERS, IDENTITY_KINDS, MARITAL_STATUSES, MOBILE_OWNERS, NATIONALITIES, REGIONS
from desktop.text import fold, without_article

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


class PersonSearch(Base):
    """The search form of each person's name and numbers: local, rebuilt from the person, never on the wire."""

    __tablename__ = "person_search"

    row: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[str] = mapped_column(String(32), ForeignKey("person.id", ondelete="CASCADE"), unique=True)
    words: Mapped[str] = mapped_column(default="")
    numbers: Mapped[str] = mapped_column(default="")


def search_words(person: Person) -> str:
    """Folded names, then the same without articles, so that either spelling finds the file."""
    folded = fold(person.full_name)
    bare = without_article(folded)
    return folded if bare == folded else f"{folded} {bare}"


@event.listens_for(Person, "after_insert")
@event.listens_for(Person, "after_update")
def _index(_mapper: Mapper[Person], connection: Connection, person: Person) -> None:
    entry = {"words": search_words(person), "numbers": " ".join(n for n in (person.id_number, person.mobile) if n)}
    connection.execute(
        insert(PersonSearch)
        .values(person_id=person.id, **entry)
        .on_conflict_do_update(index_elements=["person_id"], set_=entry)
    )
