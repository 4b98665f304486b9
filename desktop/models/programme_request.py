"""A request for a programme or project: who asks, what for, and what became of it, step by step (policy 002).

Whoever asks need not be who benefits. Those who benefit are counted, directly or indirectly, and never named here.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from desktop.field import Merge, Sensitivity, When
from desktop.messages import mark
from desktop.models.base import Synced, field
from desktop.models.choices import IDENTITY_KINDS, REGIONS
from desktop.models.choices_living import COUNT_METHODS
from desktop.models.choices_programme import (
    REQUEST_KINDS,
    REQUEST_STAGES,
    RULINGS,
    SENT_HOW,
    SIGNED_HOW,
    STUDY_ADVICE,
)
from desktop.values import OPEN, OR_NONE, Kind, NoAnswer

_N = Sensitivity.NONE
_ONCE = Merge.IMMUTABLE
_MOST = 1_000_000
_A_BODY = When("requester", ("community", "supervising_body"))
_NONE = (NoAnswer.NONE,)


class ProgrammeRequest(Synced):
    """One request, judged under the policy version it began with."""

    __tablename__ = "programme_request"

    request_no: Mapped[str | None] = field(
        mark("Number of the request"), merge=_ONCE, system=True, index=True, sensitivity=_N
    )
    policy_id: Mapped[str | None] = field(mark("Policy"), merge=_ONCE, system=True, sensitivity=_N)
    policy_version: Mapped[str | None] = field(mark("Policy version"), merge=_ONCE, system=True, sensitivity=_N)
    stage: Mapped[str | None] = field(
        mark("Stage"), Kind.CHOICE, choices=REQUEST_STAGES, merge=Merge.STATE, system=True, sensitivity=_N
    )
    received_on: Mapped[Any] = field(mark("Received on"), Kind.DATE, system=True, sensitivity=_N)
    received_by: Mapped[str | None] = field(mark("Received by"), system=True)
    visit_id: Mapped[str | None] = field(mark("Visit"), system=True, sensitivity=_N)
    signed_how: Mapped[str | None] = field(
        mark("How it was signed"), Kind.CHOICE, choices=SIGNED_HOW, system=True, sensitivity=_N
    )
    signed_said: Mapped[str | None] = field(mark("Hash of what was signed"), system=True, sensitivity=_N)
    signed_at: Mapped[str | None] = field(mark("Signed at"), Kind.MOMENT, system=True, sensitivity=_N)
    signed_before: Mapped[str | None] = field(mark("Signed before"), system=True)

    requester: Mapped[str | None] = field(
        mark("Who asks"), Kind.CHOICE, required=True, choices_from="policy", sensitivity=_N
    )
    channel: Mapped[str | None] = field(
        mark("How the request came"), Kind.CHOICE, required=True, choices_from="policy", sensitivity=_N
    )
    body_name: Mapped[str | None] = field(
        mark("Name of the body that asks"), required=True, low=3, high=160, when=_A_BODY, lacks=_NONE, sensitivity=_N
    )
    contact_name: Mapped[str | None] = field(
        mark("Who speaks for the request"), required=True, low=5, high=120,
        help=mark("The full name: this person signs the request."),
    )  # fmt: skip
    contact_capacity: Mapped[str | None] = field(mark("In which capacity"), required=True, low=2, high=80)
    id_type: Mapped[str | None] = field(mark("Kind of identity document"), Kind.CHOICE, choices=IDENTITY_KINDS)
    id_number: Mapped[str | None] = field(mark("Identity number"), Kind.IDENTITY)
    mobile: Mapped[str | None] = field(mark("Mobile number"), Kind.MOBILE, required=True)
    email: Mapped[str | None] = field(mark("E-mail"), Kind.EMAIL)
    letter_no: Mapped[str | None] = field(
        mark("Number of their letter"), required=True, high=40, when=_A_BODY, lacks=_NONE, sensitivity=_N
    )
    letter_on: Mapped[Any] = field(
        mark("Date of their letter"), Kind.PAST_DATE, required=True, when=_A_BODY, lacks=_NONE, sensitivity=_N
    )

    kind: Mapped[str | None] = field(
        mark("Kind of request"), Kind.CHOICE, required=True, choices=REQUEST_KINDS, sensitivity=_N
    )
    title: Mapped[str | None] = field(
        mark("Title of the programme or project"), required=True, low=3, high=160, sensitivity=_N
    )
    need: Mapped[str | None] = field(
        mark("Why it is needed"), Kind.LONG_TEXT, required=True, low=10, high=2000, sensitivity=_N
    )
    place: Mapped[str | None] = field(mark("Where it is to be held"), required=True, low=3, high=160, sensitivity=_N)
    region_code: Mapped[str | None] = field(mark("Region"), Kind.CHOICE, choices=REGIONS, sensitivity=_N)
    target_group: Mapped[str | None] = field(mark("Whom it is for"), required=True, low=3, high=200, sensitivity=_N)
    expected_direct: Mapped[int | None] = field(
        mark("Direct beneficiaries expected"), Kind.COUNT, required=True, high=_MOST, lacks=OPEN, sensitivity=_N
    )
    expected_indirect: Mapped[int | None] = field(
        mark("Indirect beneficiaries expected"), Kind.COUNT, required=True, high=100 * _MOST, lacks=OPEN, sensitivity=_N
    )
    starts_on: Mapped[Any] = field(mark("Wished to begin on"), Kind.DATE, required=True, lacks=OPEN, sensitivity=_N)
    ends_on: Mapped[Any] = field(mark("Wished to end on"), Kind.DATE, required=True, lacks=OPEN, sensitivity=_N)
    cost: Mapped[int | None] = field(mark("Estimated cost"), Kind.MONEY, required=True, lacks=OR_NONE, sensitivity=_N)
    cost_borne_by: Mapped[str | None] = field(mark("Who bears the cost"), high=160, sensitivity=_N)


class ProgrammeEntry(Synced):
    """What is written down in a step of a request, and recorded when it is whole. Recorded, it stays as it is."""

    __abstract__ = True

    request_id: Mapped[str | None] = field(
        mark("Request for a programme"), merge=_ONCE, system=True, index=True, sensitivity=_N
    )
    entered_at: Mapped[str | None] = field(mark("Entered at"), Kind.MOMENT, merge=_ONCE, system=True, sensitivity=_N)
    recorded_at: Mapped[str | None] = field(
        mark("Recorded at"), Kind.MOMENT, merge=Merge.STATE, system=True, sensitivity=_N
    )
    recorded_by: Mapped[str | None] = field(mark("Recorded by"), system=True)


class ProgrammeStudy(ProgrammeEntry):
    """The study of a request: is there a need, does it fit, are there the means, and what is advised."""

    __tablename__ = "programme_study"

    findings: Mapped[str | None] = field(
        mark("What the study found"), Kind.LONG_TEXT, required=True, low=10, high=2000, sensitivity=_N,
        help=mark("The need, the group it is for, and whether the programme belongs to the association's aims."),
    )  # fmt: skip
    means: Mapped[str | None] = field(
        mark("What it takes, and what there is of it"), Kind.LONG_TEXT, required=True, low=10, high=2000, sensitivity=_N
    )
    cost_found: Mapped[int | None] = field(
        mark("Cost by the study"), Kind.MONEY, required=True, lacks=_NONE, sensitivity=_N
    )
    advice: Mapped[str | None] = field(
        mark("The study advises"),
        Kind.CHOICE,
        required=True,
        choices=STUDY_ADVICE,
        merge=Merge.CRITICAL,
        sensitivity=_N,
    )
    advice_reason: Mapped[str | None] = field(
        mark("Reasons, and changes if any"), Kind.LONG_TEXT, required=True, low=10, high=2000, sensitivity=_N
    )


class ProgrammeApproval(ProgrammeEntry):
    """What the competent body decided: without its number and its date nothing is carried out."""

    __tablename__ = "programme_approval"

    ruling: Mapped[str | None] = field(
        mark("What was decided"), Kind.CHOICE, required=True, choices=RULINGS, merge=Merge.CRITICAL, sensitivity=_N
    )
    body: Mapped[str | None] = field(
        mark("The competent body"), required=True, low=3, high=160, merge=Merge.CRITICAL, sensitivity=_N,
        help=mark("For example the board of directors, its committee, or the supervising ministry."),
    )  # fmt: skip
    number: Mapped[str | None] = field(
        mark("Number of the decision"), required=True, low=1, high=40, merge=Merge.CRITICAL, sensitivity=_N
    )
    decided_on: Mapped[Any] = field(
        mark("Date of the decision"), Kind.PAST_DATE, required=True, merge=Merge.CRITICAL, sensitivity=_N
    )
    words: Mapped[str | None] = field(
        mark("The decision in its own words"), Kind.LONG_TEXT, required=True, low=5, high=2000, sensitivity=_N
    )
    budget: Mapped[int | None] = field(
        mark("Amount approved"), Kind.MONEY, required=True, lacks=_NONE, when=When("ruling", ("approved",)),
        merge=Merge.CRITICAL, sensitivity=_N,
    )  # fmt: skip


class ProgrammeExecution(ProgrammeEntry):
    """One day or part of the programme as it was carried out, and how many it reached: numbers alone."""

    __tablename__ = "programme_execution"

    held_on: Mapped[Any] = field(mark("Held on"), Kind.PAST_DATE, required=True, sensitivity=_N)
    place: Mapped[str | None] = field(mark("Held at"), required=True, low=3, high=160, sensitivity=_N)
    done: Mapped[str | None] = field(
        mark("What was done"), Kind.LONG_TEXT, required=True, low=5, high=2000, sensitivity=_N
    )
    direct_count: Mapped[int | None] = field(
        mark("Direct beneficiaries"), Kind.COUNT, required=True, high=_MOST, sensitivity=_N,
        help=mark("Who took part themselves. Write the number only, no names."),
    )  # fmt: skip
    has_indirect: Mapped[bool | None] = field(
        mark("Did it reach others, by publications or broadcasts?"), Kind.FLAG, required=True, sensitivity=_N
    )
    indirect_count: Mapped[int | None] = field(
        mark("Indirect beneficiaries, by number"), Kind.COUNT, required=True, low=1, high=100 * _MOST,
        when=When("has_indirect", (True,)), sensitivity=_N,
    )  # fmt: skip
    indirect_method: Mapped[str | None] = field(
        mark("How they were counted"), Kind.CHOICE, required=True, choices=COUNT_METHODS,
        when=When("has_indirect", (True,)), sensitivity=_N,
    )  # fmt: skip
    cost: Mapped[int | None] = field(mark("What it cost"), Kind.MONEY, required=True, lacks=_NONE, sensitivity=_N)


class ProgrammeFollowUp(ProgrammeEntry):
    """What was seen when the programme was followed up, and what is to be done about it."""

    __tablename__ = "programme_follow_up"

    seen_on: Mapped[Any] = field(mark("Followed up on"), Kind.PAST_DATE, required=True, sensitivity=_N)
    seen: Mapped[str | None] = field(
        mark("What was seen"), Kind.LONG_TEXT, required=True, low=5, high=2000, sensitivity=_N
    )
    to_do: Mapped[str | None] = field(
        mark("What is to be done"), Kind.LONG_TEXT, required=True, low=3, high=1000, lacks=_NONE, sensitivity=_N
    )
    next_on: Mapped[Any] = field(mark("To be followed up again on"), Kind.DATE, lacks=_NONE, sensitivity=_N)


class ProgrammeReport(ProgrammeEntry):
    """A report upwards about a programme: for which time, to whom, and how and when it went out."""

    __tablename__ = "programme_report"

    period_from: Mapped[Any] = field(mark("Report from"), Kind.PAST_DATE, required=True, sensitivity=_N)
    period_to: Mapped[Any] = field(mark("Report until"), Kind.PAST_DATE, required=True, sensitivity=_N)
    to_whom: Mapped[str | None] = field(mark("To whom it goes"), required=True, low=3, high=160, sensitivity=_N)
    results: Mapped[str | None] = field(
        mark("Results, and what stood in the way"), Kind.LONG_TEXT, required=True, low=10, high=2000, sensitivity=_N
    )
    advice: Mapped[str | None] = field(
        mark("Recommendations"), Kind.LONG_TEXT, required=True, low=3, high=2000, lacks=_NONE, sensitivity=_N
    )
    sent_how: Mapped[str | None] = field(
        mark("How it was sent"), Kind.CHOICE, required=True, choices=SENT_HOW, sensitivity=_N
    )
    sent_on: Mapped[Any] = field(mark("Sent on"), Kind.PAST_DATE, required=True, sensitivity=_N)
    outgoing_no: Mapped[str | None] = field(
        mark("Outgoing number"), required=True, high=40, lacks=_NONE, sensitivity=_N
    )
