"""What people ask about their own data, and breaches of personal data: the records that the protection law asks for.

No day by which something is due is kept: it follows from the day of receipt, or from the moment a breach became known
(desktop.policy.data_rights).
"""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from desktop.field import Merge, Sensitivity, When
from desktop.messages import mark
from desktop.models.base import Synced, field
from desktop.models.choices_privacy import (
    ASKERS,
    BREACH_KINDS,
    CLOCK_TIMES,
    DATA_KINDS,
    DEVICE_STATES,
    DONE,
    EXTENSION_GROUNDS,
    HARM,
    HARM_UNKNOWN,
    HARMS,
    NO_HARM,
    PARTLY,
    PROOFS_OF_IDENTITY,
    RECIPIENTS_TOLD,
    REFUSAL_GROUNDS,
    REFUSED,
    REQUEST_KINDS,
    REQUEST_OUTCOMES,
    REQUEST_WAYS,
    WAYS_PERSONS_TOLD,
)
from desktop.values import Kind, NoAnswer

_ONCE, _LATER = Merge.IMMUTABLE, Merge.CRITICAL
_N, _S = Sensitivity.NONE, Sensitivity.SENSITIVE
_CARRIED_OUT, _DECLINED = When("outcome", (DONE, PARTLY)), When("outcome", (PARTLY, REFUSED))
_DEVICE = When("kind", ("device",))


class DataRequest(Synced):
    """A person asks for what the law gives them over their own data; of the scope of the file it is about."""

    __tablename__ = "data_request"

    case_no: Mapped[str | None] = field(mark("Number"), merge=_ONCE, system=True, index=True, sensitivity=_N)
    application_id: Mapped[str | None] = field(mark("Application"), merge=_ONCE, system=True, index=True)
    person_id: Mapped[str | None] = field(mark("Person"), merge=_ONCE, system=True, index=True)
    received_at: Mapped[str | None] = field(mark("Received at"), Kind.MOMENT, merge=_ONCE, system=True, sensitivity=_N)
    received_by: Mapped[str | None] = field(mark("Received by"), merge=_ONCE, system=True)
    kind: Mapped[str | None] = field(
        mark("What they ask for"), Kind.CHOICE, required=True, choices=REQUEST_KINDS, merge=_ONCE
    )
    received_on: Mapped[Any] = field(mark("Received on"), Kind.PAST_DATE, required=True, merge=_ONCE, sensitivity=_N)
    way: Mapped[str | None] = field(
        mark("How they ask"), Kind.CHOICE, required=True, choices=REQUEST_WAYS, merge=_ONCE, sensitivity=_N
    )
    asker: Mapped[str | None] = field(mark("Who asks"), Kind.CHOICE, required=True, choices=ASKERS, merge=_ONCE)
    asker_deed: Mapped[str | None] = field(
        mark("Number of the deed"), required=True, high=40, when=When("asker", ("guardian", "agent")), merge=_ONCE
    )
    name: Mapped[str | None] = field(mark("Whose data it is"), low=5, high=120, merge=_ONCE)
    mobile: Mapped[str | None] = field(mark("Mobile"), Kind.MOBILE, merge=_ONCE)
    words: Mapped[str | None] = field(
        mark("In their words"), Kind.LONG_TEXT, required=True, low=5, high=2000, merge=_ONCE, sensitivity=_S
    )
    verified: Mapped[str | None] = field(
        mark("How the identity was verified"), Kind.CHOICE, required=True, choices=PROOFS_OF_IDENTITY, merge=_LATER
    )
    verified_by: Mapped[str | None] = field(mark("Identity verified by"), merge=_LATER, system=True)

    extended_on: Mapped[Any] = field(
        mark("Told of the longer time on"), Kind.PAST_DATE, required=True, merge=_LATER, sensitivity=_N
    )
    extended_ground: Mapped[str | None] = field(
        mark("Why it takes longer"), Kind.CHOICE, required=True, choices=EXTENSION_GROUNDS, merge=_LATER, sensitivity=_N
    )
    extended_words: Mapped[str | None] = field(
        mark("The reason, as the person was told it"), Kind.LONG_TEXT, required=True, low=5, high=500, merge=_LATER
    )
    extended_by: Mapped[str | None] = field(mark("Extended by"), merge=_LATER, system=True)

    outcome: Mapped[str | None] = field(
        mark("What became of it"), Kind.CHOICE, required=True, choices=REQUEST_OUTCOMES, merge=_LATER, sensitivity=_N
    )
    done_words: Mapped[str | None] = field(
        mark("What was done"), Kind.LONG_TEXT, required=True, low=5, high=1000, when=_CARRIED_OUT, merge=_LATER
    )
    recipients_told: Mapped[str | None] = field(
        mark("Others who have this data"), Kind.CHOICE, required=True, choices=RECIPIENTS_TOLD, when=_CARRIED_OUT,
        merge=_LATER,
    )  # fmt: skip
    ground: Mapped[str | None] = field(
        mark("Why it is declined"), Kind.CHOICE, required=True, choices=REFUSAL_GROUNDS, when=_DECLINED, merge=_LATER
    )
    why: Mapped[str | None] = field(
        mark("The reason, as the person was told it"), Kind.LONG_TEXT, required=True, low=5, high=1000,
        when=_DECLINED, merge=_LATER,
    )  # fmt: skip
    closed_on: Mapped[Any] = field(
        mark("Answered on"), Kind.PAST_DATE, required=True, merge=_LATER, sensitivity=_N,
        help=mark("The day on which the person was told."),
    )  # fmt: skip
    closed_by: Mapped[str | None] = field(mark("Answered by"), merge=_LATER, system=True)


class Breach(Synced):
    """Personal data that was lost, seen or changed by whoever may not; of the branch that heard of it."""

    __tablename__ = "breach"

    case_no: Mapped[str | None] = field(mark("Number"), merge=_ONCE, system=True, index=True, sensitivity=_N)
    recorded_at: Mapped[str | None] = field(mark("Recorded at"), Kind.MOMENT, merge=_ONCE, system=True, sensitivity=_N)
    recorded_by: Mapped[str | None] = field(mark("Recorded by"), merge=_ONCE, system=True)
    kind: Mapped[str | None] = field(
        mark("What kind of breach"), Kind.CHOICE, required=True, choices=BREACH_KINDS, merge=_ONCE, sensitivity=_N
    )
    device: Mapped[str | None] = field(
        mark("Which device"), required=True, low=3, high=120, when=_DEVICE, merge=_ONCE,
        help=mark("Ask headquarters at once to refuse this computer from now on."),
    )  # fmt: skip
    device_state: Mapped[str | None] = field(
        mark("How the device was left"), Kind.CHOICE, required=True, choices=DEVICE_STATES, when=_DEVICE, merge=_ONCE
    )
    known_on: Mapped[Any] = field(mark("Became known on"), Kind.PAST_DATE, required=True, merge=_ONCE, sensitivity=_N)
    known_at: Mapped[str | None] = field(
        mark("At what time"), Kind.CHOICE, required=True, choices=CLOCK_TIMES, merge=_ONCE, sensitivity=_N,
        help=mark("The 72 hours are counted from here."),
    )  # fmt: skip
    happened: Mapped[str | None] = field(
        mark("What happened, when and how"), Kind.LONG_TEXT, required=True, low=10, high=3000, merge=_ONCE,
        sensitivity=_S, help=mark("Without the names of those concerned."),
    )  # fmt: skip
    categories: Mapped[Any] = field(
        mark("Which data"), Kind.CHOICES, required=True, choices=DATA_KINDS, merge=_LATER, sensitivity=_N
    )
    persons: Mapped[int | None] = field(
        mark("How many persons, about"), Kind.COUNT, required=True, high=1_000_000, merge=_LATER, sensitivity=_N,
        lacks=(NoAnswer.UNKNOWN,),
    )  # fmt: skip
    harm: Mapped[str | None] = field(
        mark("What it means for them"), Kind.CHOICE, required=True, choices=HARMS, merge=_LATER, sensitivity=_N
    )
    harm_words: Mapped[str | None] = field(
        mark("Why it can harm nobody"), Kind.LONG_TEXT, required=True, low=10, high=1000,
        when=When("harm", (NO_HARM,)), merge=_LATER,
    )  # fmt: skip
    risks: Mapped[str | None] = field(
        mark("What may follow from it"), Kind.LONG_TEXT, required=True, low=5, high=2000,
        when=When("harm", (HARM, HARM_UNKNOWN)), merge=_LATER,
    )  # fmt: skip
    measures: Mapped[str | None] = field(
        mark("What was done, and what will be done"), Kind.LONG_TEXT, required=True, low=5, high=2000, merge=_LATER,
        help=mark("To limit it now, and so that it does not happen again."),
    )  # fmt: skip
    contact: Mapped[str | None] = field(
        mark("Whom the authority may ask"), required=True, low=5, high=160, merge=_LATER,
        help=mark("The person in charge of data protection, with a telephone number."),
    )  # fmt: skip

    authority_on: Mapped[Any] = field(
        mark("The authority was told on"), Kind.PAST_DATE, required=True, merge=_LATER, sensitivity=_N
    )
    authority_at: Mapped[str | None] = field(
        mark("At what time"), Kind.CHOICE, required=True, choices=CLOCK_TIMES, merge=_LATER, sensitivity=_N
    )
    authority_ref: Mapped[str | None] = field(
        mark("Number of the notice"), high=60, merge=_LATER, sensitivity=_N,
        help=mark("As the national data governance platform gave it."),
    )  # fmt: skip
    authority_late: Mapped[str | None] = field(
        mark("Why it was told later than 72 hours"), Kind.LONG_TEXT, low=5, high=1000, merge=_LATER, sensitivity=_N,
        help=mark("Only where it was told later."),
    )  # fmt: skip
    persons_on: Mapped[Any] = field(
        mark("The persons were told on"), Kind.PAST_DATE, required=True, merge=_LATER, sensitivity=_N
    )
    persons_way: Mapped[Any] = field(
        mark("How they were told"), Kind.CHOICES, required=True, choices=WAYS_PERSONS_TOLD, merge=_LATER,
        sensitivity=_N,
    )  # fmt: skip
    closed_on: Mapped[Any] = field(mark("Closed on"), Kind.DATE, merge=_LATER, system=True, sensitivity=_N)
    closed_words: Mapped[str | None] = field(
        mark("What was learned from it"), Kind.LONG_TEXT, required=True, low=5, high=1000, merge=_LATER
    )
    closed_by: Mapped[str | None] = field(mark("Closed by"), merge=_LATER, system=True)
