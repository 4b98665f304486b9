"""After the decision: what was handed over and signed for, programmes and who takes part, follow-up, the yearly update."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from desktop.field import Merge, Sensitivity, When
from desktop.messages import mark
from desktop.models.base import Synced, field
from desktop.models.choices_after import (
    END_REASONS,
    ENROLMENT_STATES,
    ENTITLED,
    FOLLOW_UP_WAYS,
    RECEIPT_MODES,
    RECEIVERS,
    REVIEWED,
)
from desktop.values import Kind

_ONCE = Merge.IMMUTABLE
_N = Sensitivity.NONE
_BY_DEED = When("receiver", ("agent", "guardian"))


class Delivery(Synced):
    """Aid or a service handed over, and how its receipt was signed. Written once; a slip is taken back by another row."""

    __tablename__ = "delivery"

    application_id: Mapped[str | None] = field(mark("Application"), merge=_ONCE, system=True, index=True)
    decision_id: Mapped[str | None] = field(mark("Decision"), merge=_ONCE, system=True)
    service: Mapped[str | None] = field(mark("Service"), merge=_ONCE, system=True)
    part: Mapped[int | None] = field(mark("Part of the grant"), Kind.COUNT, merge=_ONCE, system=True)
    period_from: Mapped[Any] = field(mark("For the time from"), Kind.DATE, merge=_ONCE, system=True)
    period_to: Mapped[Any] = field(mark("For the time until"), Kind.DATE, merge=_ONCE, system=True)
    what: Mapped[str | None] = field(mark("What is handed over"), required=True, low=2, high=200, merge=_ONCE)
    quantity: Mapped[int | None] = field(mark("How many"), Kind.COUNT, required=True, low=1, high=10_000, merge=_ONCE)
    worth: Mapped[int | None] = field(mark("Amount or worth"), Kind.MONEY, merge=_ONCE)
    delivered_on: Mapped[Any] = field(mark("Handed over on"), Kind.PAST_DATE, required=True, merge=_ONCE)
    receiver: Mapped[str | None] = field(mark("Receiver"), Kind.CHOICE, required=True, choices=RECEIVERS, merge=_ONCE)
    receiver_name: Mapped[str | None] = field(
        mark("Name of the receiver"), required=True, low=5, high=120, when=_BY_DEED, merge=_ONCE
    )
    receiver_deed: Mapped[str | None] = field(
        mark("Number of the deed"), required=True, high=40, when=_BY_DEED, merge=_ONCE
    )
    signed: Mapped[str | None] = field(
        mark("How the receipt is signed"), Kind.CHOICE, required=True, choices=RECEIPT_MODES, merge=_ONCE
    )
    witness_one: Mapped[str | None] = field(
        mark("First witness"), required=True, low=5, high=120, when=When("signed", ("thumb",)), merge=_ONCE
    )
    witness_two: Mapped[str | None] = field(
        mark("Second witness"), required=True, low=5, high=120, when=When("signed", ("thumb",)), merge=_ONCE
    )
    strokes: Mapped[str | None] = field(mark("Drawn signature"), merge=_ONCE, system=True)  # JSON list of strokes
    delivered_by: Mapped[str | None] = field(mark("Handed over by"), merge=_ONCE, system=True)
    delivered_at: Mapped[str | None] = field(mark("Recorded at"), Kind.MOMENT, merge=_ONCE, system=True)
    paper_code: Mapped[str | None] = field(mark("Code on the receipt"), merge=_ONCE, system=True, index=True)
    takes_back: Mapped[str | None] = field(mark("Takes back"), merge=_ONCE, system=True)  # the id of another row
    reason: Mapped[str | None] = field(mark("Reason"), merge=_ONCE, system=True)


class Programme(Synced):
    """A programme of the association, for every branch: what it is, by which article, when, and for how many."""

    __tablename__ = "programme"

    name: Mapped[str | None] = field(mark("Name of the programme"), required=True, low=3, high=120, sensitivity=_N)
    service: Mapped[str | None] = field(mark("Service"), Kind.CHOICE, required=True, sensitivity=_N)
    starts_on: Mapped[Any] = field(mark("Begins on"), Kind.DATE, required=True, sensitivity=_N)
    ends_on: Mapped[Any] = field(mark("Ends on"), Kind.DATE, sensitivity=_N)
    capacity: Mapped[int | None] = field(mark("Places"), Kind.COUNT, low=1, high=100_000, sensitivity=_N)
    article: Mapped[str | None] = field(
        mark("Article or approval it rests on"), high=120, sensitivity=_N,
        help=mark("The article of the policy, or the number and date of the decision."),
    )  # fmt: skip
    rules: Mapped[str | None] = field(mark("Rules of the programme"), Kind.LONG_TEXT, high=4000, sensitivity=_N)
    recorded_at: Mapped[str | None] = field(mark("Recorded at"), Kind.MOMENT, system=True, sensitivity=_N)


class Enrolment(Synced):
    """That a beneficiary takes part in a programme, or receives a service that goes on; and how that ended."""

    __tablename__ = "enrolment"

    application_id: Mapped[str | None] = field(mark("Application"), merge=_ONCE, system=True, index=True)
    programme_id: Mapped[str | None] = field(mark("Programme"), merge=_ONCE, system=True, index=True)
    service: Mapped[str | None] = field(mark("Service"), merge=_ONCE, system=True)
    starts_on: Mapped[Any] = field(mark("Begins on"), Kind.DATE, required=True, merge=_ONCE)
    enrolled_by: Mapped[str | None] = field(mark("Enrolled by"), merge=_ONCE, system=True)
    enrolled_at: Mapped[str | None] = field(mark("Enrolled at"), Kind.MOMENT, merge=_ONCE, system=True)
    state: Mapped[str | None] = field(
        mark("State"), Kind.CHOICE, choices=ENROLMENT_STATES, merge=Merge.STATE, system=True
    )
    ended_on: Mapped[Any] = field(mark("Ended on"), Kind.PAST_DATE, required=True, merge=Merge.CRITICAL)
    end_reason: Mapped[str | None] = field(
        mark("Why it ended"), Kind.CHOICE, required=True, choices=END_REASONS, merge=Merge.CRITICAL
    )
    end_words: Mapped[str | None] = field(mark("In words"), Kind.LONG_TEXT, high=1000)
    ended_by: Mapped[str | None] = field(mark("Ended by"), system=True)
    ended_at: Mapped[str | None] = field(mark("Recorded at"), Kind.MOMENT, system=True)


class FollowUpPlan(Synced):
    """How often a file is followed up from a day on. Written once; a later plan takes the place of the one before."""

    __tablename__ = "follow_up_plan"

    application_id: Mapped[str | None] = field(mark("Application"), merge=_ONCE, system=True, index=True)
    first_on: Mapped[Any] = field(mark("First follow-up on"), Kind.DATE, required=True, merge=_ONCE)
    every_months: Mapped[int | None] = field(
        mark("Then every so many months"), Kind.COUNT, required=True, low=1, high=24, merge=_ONCE
    )
    purpose: Mapped[str | None] = field(mark("What is to be looked at"), high=300, merge=_ONCE)
    planned_by: Mapped[str | None] = field(mark("Planned by"), merge=_ONCE, system=True)
    planned_at: Mapped[str | None] = field(mark("Planned at"), Kind.MOMENT, merge=_ONCE, system=True)


class FollowUp(Synced):
    """One follow-up that took place: when, how, what was found, and whether the entitlement stands."""

    __tablename__ = "follow_up"

    application_id: Mapped[str | None] = field(mark("Application"), merge=_ONCE, system=True, index=True)
    done_on: Mapped[Any] = field(mark("Date of the follow-up"), Kind.PAST_DATE, required=True, merge=_ONCE)
    way: Mapped[str | None] = field(mark("How"), Kind.CHOICE, required=True, choices=FOLLOW_UP_WAYS, merge=_ONCE)
    found: Mapped[str | None] = field(
        mark("What was found"), Kind.LONG_TEXT, required=True, low=5, high=2000, merge=_ONCE,
        sensitivity=Sensitivity.SENSITIVE,
    )  # fmt: skip
    entitled: Mapped[str | None] = field(
        mark("The entitlement"), Kind.CHOICE, required=True, choices=ENTITLED, merge=_ONCE
    )
    next_on: Mapped[Any] = field(
        mark("Next follow-up on"), Kind.DATE, merge=_ONCE,
        help=mark("Left empty, the plan says when."),
    )  # fmt: skip
    done_by: Mapped[str | None] = field(mark("Followed up by"), merge=_ONCE, system=True)
    done_at: Mapped[str | None] = field(mark("Recorded at"), Kind.MOMENT, merge=_ONCE, system=True)


class Renewal(Synced):
    """The yearly update of a file: what was gone through again with the beneficiary, and by whom."""

    __tablename__ = "renewal"

    application_id: Mapped[str | None] = field(mark("Application"), merge=_ONCE, system=True, index=True)
    reviewed_on: Mapped[Any] = field(mark("Gone through on"), Kind.PAST_DATE, required=True, merge=_ONCE)
    reviewed: Mapped[Any] = field(
        mark("What was gone through"), Kind.CHOICES, required=True, choices=REVIEWED, merge=_ONCE
    )
    entitled: Mapped[str | None] = field(
        mark("The entitlement"), Kind.CHOICE, required=True, choices=ENTITLED, merge=_ONCE
    )
    changes: Mapped[str | None] = field(
        mark("What changed"), Kind.LONG_TEXT, high=2000, merge=_ONCE, sensitivity=Sensitivity.SENSITIVE
    )
    reviewed_by: Mapped[str | None] = field(mark("Gone through by"), merge=_ONCE, system=True)
    recorded_at: Mapped[str | None] = field(mark("Recorded at"), Kind.MOMENT, merge=_ONCE, system=True)
