"""What the screens see of the time after the decision: frozen values."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PartKey:
    """Which part of which grant."""

    decision_id: str
    service: str
    part: int


@dataclass(frozen=True, slots=True)
class DueLine:
    """Something that is granted, has fallen due and is not given yet."""

    key: PartKey
    application_id: str
    number: str
    applicant: str
    mobile: str
    service: str
    part: str  # which instalment, in words; "" where there is only one
    left: str  # how much of it, in words
    due: dt.date
    days_late: int

    @property
    def id(self) -> str:
        """What tells this line from others in a list."""
        return f"{self.key.decision_id}:{self.key.service}:{self.key.part}"


@dataclass(frozen=True, slots=True)
class GrantedLine:
    """One service as it was granted, and how much of it was given so far."""

    service: str
    label: str
    amount: str
    how_often: str
    time: str
    given: str
    due: tuple[DueLine, ...]
    ended: str = ""  # in words: since when and why nothing more of it is given


@dataclass(frozen=True, slots=True)
class DeliveryLine:
    """Something that was handed over."""

    id: str
    what: str
    worth: str
    time: str
    on: str
    receiver: str
    signed: str
    by: str
    paper: str  # in words, whether the signed receipt has come back
    signed_back: bool
    taken_back: str = ""  # why, and by whom


@dataclass(frozen=True, slots=True)
class ProgrammeLine:
    """A programme of the association."""

    id: str
    name: str
    service: str
    time: str
    places: str
    article: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class EnrolmentLine:
    """That somebody takes part in a programme."""

    id: str
    application_id: str
    name: str
    since: str
    running: bool
    ended: str


@dataclass(frozen=True, slots=True)
class FollowUpLine:
    """A file whose follow-up is planned."""

    application_id: str
    number: str
    applicant: str
    mobile: str
    purpose: str
    last: str
    on: dt.date
    days_late: int

    @property
    def id(self) -> str:
        """What tells this line from others in a list."""
        return self.application_id


@dataclass(frozen=True, slots=True)
class VisitLine:
    """A follow-up, or an update of the file, that took place."""

    id: str
    on: str
    how: str
    found: str
    entitled: str
    by: str
    stands: bool


@dataclass(frozen=True, slots=True)
class RadarLine:
    """Something about a file that ends or falls due on a day."""

    id: str
    application_id: str
    number: str
    applicant: str
    mobile: str
    kind: str
    kind_label: str
    what: str
    on: dt.date
    days_left: int


@dataclass(frozen=True, slots=True)
class AfterFile:
    """One file after its decision. A refusal is "" where the act may be done now."""

    application_id: str
    number: str
    applicant: str
    stage: str
    stage_label: str
    decided: str
    granted: tuple[GrantedLine, ...]
    deliveries: tuple[DeliveryLine, ...]
    enrolments: tuple[EnrolmentLine, ...]
    plan: str
    next_follow_up: str
    follow_ups: tuple[VisitLine, ...]
    renewals: tuple[VisitLine, ...]
    survey: str  # the article that asks for the beneficiary's opinion, "" where none does
    survey_after: str  # the act after which it is asked
    refused: dict[str, str]
