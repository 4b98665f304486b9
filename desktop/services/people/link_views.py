"""What screens are told about records that may be, or are, one person: frozen values only."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.services.people.kin import pair_of
from desktop.services.views import CaseLine


@dataclass(frozen=True, slots=True)
class Suspect:
    """Somebody on file who may be the person (or the dependant) named by `about`."""

    about: str
    about_name: str
    subject_id: str
    application_id: str
    number: str
    name: str
    reasons: tuple[str, ...]
    family_of: str = ""  # of a dependant: whose family it is
    asked: bool = False  # it waits for those who may decide


@dataclass(frozen=True, slots=True)
class Suspects:
    """Of one file: those who may be the applicant, and those who may be its dependants."""

    applicant: tuple[Suspect, ...] = ()
    members: tuple[Suspect, ...] = ()


@dataclass(frozen=True, slots=True)
class OtherFile:
    """Another file of the same person; `subject_id` is the record in it that is this person."""

    subject_id: str
    line: CaseLine


@dataclass(frozen=True, slots=True)
class SamePerson:
    """Whose file it is, the other files of that person, and whether the member of staff may decide about them."""

    person_id: str
    others: tuple[OtherFile, ...] = ()
    may_decide: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """One line of the history: whom it is about, what was decided, why, by whom and when."""

    names: tuple[str, str]
    said: str
    reason: str
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class Side:
    """One of two records that may be one person: what tells people apart, and nothing more."""

    subject_id: str
    application_id: str
    number: str
    name: str
    identity: str
    birth: str
    mobile: str
    received_on: str
    family_of: str = ""  # of a dependant: whose file it is


@dataclass(frozen=True, slots=True)
class Review:
    """Two records, why they are put side by side, and who asks, if somebody does."""

    first: Side
    second: Side
    why: str
    asked_by: str = ""
    asked_at: str = ""

    @property
    def id(self) -> str:
        """What tells this pair from others."""
        return "+".join(pair_of(self.first.subject_id, self.second.subject_id))
