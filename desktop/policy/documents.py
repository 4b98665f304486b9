"""The papers a policy speaks about: kinds of documents, how long they are good for, and when they are asked for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.policy.rules import Condition


class Lasting(StrEnum):
    """How a document's validity is known."""

    PRINTED = "printed"
    AGE = "age"
    PERMANENT = "permanent"
    APPLICATION = "application"
    UNTIL_WITHDRAWN = "until_withdrawn"


@dataclass(frozen=True, slots=True)
class ValidityRule:
    """Validity of a kind of document; `days` is the greatest age on the day of submission, for Lasting.AGE.

    `recheck_days` is set where the paper stays good but what it says must be confirmed again after so many days.
    """

    kind: Lasting
    days: int | None = None
    recheck_days: int | None = None


@dataclass(frozen=True, slots=True)
class MatchPoint:
    """One thing to compare between the document in hand and the file."""

    code: str
    label: str


@dataclass(frozen=True, slots=True)
class CopyRule:
    """The board's ground for keeping a copy of a document, and the days after which it is destroyed."""

    basis: str
    keep_days: int


@dataclass(frozen=True, slots=True)
class Document:
    """A kind of document that is seen and matched; not copied, unless the association's policy gives the ground.

    `where` says to the applicant where it is obtained, None where the catalogue does not know.
    """

    code: str
    label: str
    validity: ValidityRule
    match: tuple[MatchPoint, ...]
    sensitivity: str
    accepts_proof_of_none: bool
    note: str | None
    where: str | None = None
    copy: CopyRule | None = None


@dataclass(frozen=True, slots=True)
class Requirement:
    """A document asked for when a condition holds; `any_of` names the group of which one document is enough."""

    document: Document
    when: Condition
    mandatory: bool
    any_of: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class Deferral:
    """Cases that may bring most papers later (emergencies): within `days`, except these documents."""

    when: Condition
    days: int
    except_documents: frozenset[str]


@dataclass(frozen=True, slots=True)
class RequirementList:
    """All the documents a policy may ask for, and who says so: the board, or the product's default."""

    lines: tuple[Requirement, ...]
    source: str
    deferral: Deferral | None
