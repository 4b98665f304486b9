"""What people are found by: the search form of names and numbers, kept beside the records by the mapper."""

from __future__ import annotations

from sqlalchemy import Connection, ForeignKey, String, event
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Mapped, Mapper, mapped_column

from desktop.models.base import Base
from desktop.models.person import Person
from desktop.text import fold, without_article


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
