"""The committee of the policy, or the competent body where a policy has none: who sits on it, its sessions, its decisions.

What belongs to the association as a whole (members, sessions, attendance, the committee's rules) names no beneficiary.
What is about a file (its place on an agenda, who stood back from it, what was decided) lies where the file lies.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from desktop.field import Merge, Sensitivity, When
from desktop.messages import mark
from desktop.models.base import Synced, field
from desktop.models.choices_committee import (
    ABSENCES,
    ATTENDANCES,
    BODIES,
    DECISIONS,
    MEMBER_CAPACITIES,
    QUORUMS,
    REASONS,
    RECUSALS,
    SESSION_STATES,
    SIDES,
    TIMES,
    YEARS,
)
from desktop.models.choices_living import SUPPORT_PERIODS
from desktop.values import Kind, NoAnswer

_ONCE = Merge.IMMUTABLE
_PLAIN = Sensitivity.NONE

_ACCEPTED = When("kind", ("accept", "accept_partial"))
_PARTIAL = When("kind", ("accept_partial",))
_REASONED = When("kind", ("reject", "defer"))
_WORDED = When("kind", ("reject", "defer", "refer"))
_REJECTED = When("kind", ("reject",))
_COMPLETED = When("kind", ("complete",))
_DEFERRED = When("kind", ("defer",))
_REFERRED = When("kind", ("refer",))
_BY_BODY = When("body", ("competent",))
_TIED = When("tie", (True,))


class CommitteeRules(Synced):
    """How the committee works in this association: one row, in the scope of the association."""

    __tablename__ = "committee_rules"

    quorum: Mapped[str | None] = field(
        mark("The quorum"), Kind.CHOICE, choices=QUORUMS, required=True, sensitivity=_PLAIN
    )
    quorum_count: Mapped[int | None] = field(
        mark("How many members"), Kind.COUNT, low=1, high=50, required=True, when=When("quorum", ("number",)),
        sensitivity=_PLAIN,
    )  # fmt: skip
    chair_needed: Mapped[bool | None] = field(
        mark("The chair must be present"), Kind.FLAG, required=True, sensitivity=_PLAIN
    )
    session_year: Mapped[str | None] = field(
        mark("Sessions are numbered by the"), Kind.CHOICE, choices=YEARS, required=True, sensitivity=_PLAIN
    )
    promised_days: Mapped[int | None] = field(
        mark("The association promises a reply within (days)"), Kind.COUNT, low=1, high=365, sensitivity=_PLAIN,
        lacks=(NoAnswer.NONE,), help=mark("The association's own promise, counted from completeness; the policy has none."),
    )  # fmt: skip
    complete_days: Mapped[int | None] = field(
        mark("Days to complete what the committee asks for"), Kind.COUNT, low=1, high=180, required=True,
        sensitivity=_PLAIN,
    )  # fmt: skip
    appeal_days: Mapped[int | None] = field(
        mark("Days to appeal, from the day of being told"), Kind.COUNT, low=1, high=365, required=True,
        sensitivity=_PLAIN,
    )  # fmt: skip
    most_deferrals: Mapped[int | None] = field(
        mark("How often a file may be postponed"), Kind.COUNT, low=0, high=10, required=True, sensitivity=_PLAIN
    )


class CommitteeMember(Synced):
    """A member: named as a member of staff is, because minutes are signed."""

    __tablename__ = "committee_member"

    name: Mapped[str | None] = field(mark("Name of the member"), required=True, low=3, high=80, sensitivity=_PLAIN)
    capacity: Mapped[str | None] = field(
        mark("Capacity"), Kind.CHOICE, choices=MEMBER_CAPACITIES, required=True, sensitivity=_PLAIN
    )
    entered_at: Mapped[str | None] = field(mark("Entered at"), Kind.MOMENT, system=True, sensitivity=_PLAIN)


class CommitteeSession(Synced):
    """One session: planned, held, its minutes closed. It names files nowhere."""

    __tablename__ = "committee_session"

    number: Mapped[int | None] = field(mark("Session number"), Kind.COUNT, high=9999, system=True, sensitivity=_PLAIN)
    year: Mapped[str | None] = field(mark("Year of the session"), system=True, sensitivity=_PLAIN)
    body: Mapped[str | None] = field(
        mark("Who decides"), Kind.CHOICE, choices=BODIES, merge=_ONCE, system=True, sensitivity=_PLAIN
    )
    committee: Mapped[str | None] = field(mark("Committee"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    held_on: Mapped[Any] = field(mark("Date of the session"), Kind.DATE, required=True, sensitivity=_PLAIN)
    held_at: Mapped[str | None] = field(mark("Time"), Kind.CHOICE, choices=TIMES, required=True, sensitivity=_PLAIN)
    place: Mapped[str | None] = field(mark("Place"), required=True, low=3, high=120, sensitivity=_PLAIN)
    matters: Mapped[str | None] = field(
        mark("Matters before the files"), Kind.LONG_TEXT, high=1000, sensitivity=_PLAIN,
        help=mark("One on each line, without the name of any beneficiary."),
    )  # fmt: skip
    state: Mapped[str | None] = field(
        mark("State"), Kind.CHOICE, choices=SESSION_STATES, merge=Merge.STATE, system=True, sensitivity=_PLAIN
    )
    planned_by: Mapped[str | None] = field(mark("Called by"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    planned_at: Mapped[str | None] = field(mark("Called at"), Kind.MOMENT, merge=_ONCE, system=True, sensitivity=_PLAIN)
    opened_at: Mapped[str | None] = field(mark("Opened at"), Kind.MOMENT, system=True, sensitivity=_PLAIN)
    closed_at: Mapped[str | None] = field(mark("Closed at"), Kind.MOMENT, system=True, sensitivity=_PLAIN)
    quorum: Mapped[str | None] = field(
        mark("The quorum"), Kind.CHOICE, choices=QUORUMS, system=True, sensitivity=_PLAIN
    )
    quorum_count: Mapped[int | None] = field(mark("How many members"), Kind.COUNT, system=True, sensitivity=_PLAIN)
    chair_needed: Mapped[bool | None] = field(
        mark("The chair must be present"), Kind.FLAG, system=True, sensitivity=_PLAIN
    )
    reservations: Mapped[str | None] = field(
        mark("Reservations put on record"), Kind.LONG_TEXT, high=1000, sensitivity=_PLAIN,
        help=mark("By the number of the decision, without the name of any beneficiary."),
    )  # fmt: skip


class Attendance(Synced):
    """Whether a member came to a session. The name and capacity are those of the day."""

    __tablename__ = "committee_attendance"

    session_id: Mapped[str | None] = field(mark("Session"), system=True, index=True, sensitivity=_PLAIN)
    member_id: Mapped[str | None] = field(mark("Member"), system=True, sensitivity=_PLAIN)
    name: Mapped[str | None] = field(mark("Name of the member"), system=True, sensitivity=_PLAIN)
    capacity: Mapped[str | None] = field(
        mark("Capacity"), Kind.CHOICE, choices=MEMBER_CAPACITIES, system=True, sensitivity=_PLAIN
    )
    attendance: Mapped[str | None] = field(
        mark("Attendance"), Kind.CHOICE, choices=ATTENDANCES, required=True, sensitivity=_PLAIN
    )
    absence: Mapped[str | None] = field(
        mark("Reason of the absence"), Kind.CHOICE, choices=ABSENCES, required=True,
        when=When("attendance", ("absent",)), sensitivity=_PLAIN,
    )  # fmt: skip


class AgendaItem(Synced):
    """A file on the agenda of a session, by its code."""

    __tablename__ = "agenda_item"

    session_id: Mapped[str | None] = field(mark("Session"), system=True, index=True)
    application_id: Mapped[str | None] = field(mark("Application"), system=True, index=True)
    code: Mapped[str | None] = field(mark("File code"), system=True)
    note: Mapped[str | None] = field(mark("Note"), high=120, system=True)
    added_by: Mapped[str | None] = field(mark("Put on the agenda by"), system=True)
    added_at: Mapped[str | None] = field(mark("Put on the agenda at"), Kind.MOMENT, system=True)


class Recusal(Synced):
    """A member who stands back from one file, and why."""

    __tablename__ = "recusal"

    item_id: Mapped[str | None] = field(mark("File on the agenda"), system=True, index=True)
    application_id: Mapped[str | None] = field(mark("Application"), system=True, index=True)
    member_id: Mapped[str | None] = field(mark("Member"), system=True)
    member: Mapped[str | None] = field(mark("Name of the member"), system=True)
    reason: Mapped[str | None] = field(mark("Reason of standing back"), Kind.CHOICE, choices=RECUSALS, required=True)
    noted_by: Mapped[str | None] = field(mark("Recorded by"), system=True)
    noted_at: Mapped[str | None] = field(mark("Recorded at"), Kind.MOMENT, system=True)


class Decision(Synced):
    """What was decided about a file, with the data its kind must have and the article it rests on. Written once.

    A question with a condition on `kind` is mandatory for those kinds and asked for no other: this is the one list of
    what each kind must say (the sheet on paper and the form on the screen read it from here).
    """

    __tablename__ = "decision"

    application_id: Mapped[str | None] = field(mark("Application"), merge=_ONCE, system=True, index=True)
    session_id: Mapped[str | None] = field(mark("Session"), merge=_ONCE, system=True, index=True)
    item_id: Mapped[str | None] = field(mark("File on the agenda"), merge=_ONCE, system=True, index=True)
    body: Mapped[str | None] = field(mark("Who decides"), Kind.CHOICE, choices=BODIES, merge=_ONCE, system=True)
    kind: Mapped[str | None] = field(mark("The decision"), Kind.CHOICE, choices=DECISIONS, required=True, merge=_ONCE)
    category: Mapped[str | None] = field(mark("Category"), required=True, high=40, when=_ACCEPTED, merge=_ONCE)
    services: Mapped[Any] = field(
        mark("Services granted"), Kind.CHOICES, required=True, when=_ACCEPTED, merge=_ONCE, choices_from="policy"
    )
    amount: Mapped[int | None] = field(
        mark("Amount"), Kind.MONEY, required=True, when=_ACCEPTED, merge=_ONCE, lacks=(NoAnswer.NONE,)
    )
    period: Mapped[str | None] = field(
        mark("How often"), Kind.CHOICE, choices=SUPPORT_PERIODS, required=True, when=_ACCEPTED, merge=_ONCE
    )
    from_on: Mapped[Any] = field(mark("From"), Kind.DATE, required=True, when=_ACCEPTED, merge=_ONCE)
    until_on: Mapped[Any] = field(
        mark("Until"), Kind.DATE, required=True, when=_ACCEPTED, merge=_ONCE, lacks=(NoAnswer.NONE,)
    )
    review_on: Mapped[Any] = field(mark("To be reviewed on"), Kind.DATE, required=True, when=_ACCEPTED, merge=_ONCE)
    declined: Mapped[str | None] = field(
        mark("What was not granted"), Kind.LONG_TEXT, required=True, low=3, high=500, when=_PARTIAL, merge=_ONCE
    )
    reasons: Mapped[Any] = field(
        mark("Reasons of the decision"), Kind.CHOICES, choices=REASONS, required=True, when=_REASONED, merge=_ONCE
    )
    words: Mapped[str | None] = field(
        mark("The reasons in words"), Kind.LONG_TEXT, required=True, low=5, high=1000, when=_WORDED, merge=_ONCE
    )
    appeal_until: Mapped[Any] = field(
        mark("Last day of an appeal"), Kind.DATE, required=True, when=_REJECTED, merge=_ONCE
    )
    wanted: Mapped[str | None] = field(
        mark("What is to be brought"), Kind.LONG_TEXT, required=True, low=3, high=1000, when=_COMPLETED, merge=_ONCE,
        help=mark("One thing on each line."),
    )  # fmt: skip
    bring_by: Mapped[Any] = field(
        mark("To be brought by, on the latest"), Kind.DATE, required=True, when=_COMPLETED, merge=_ONCE
    )
    next_on: Mapped[Any] = field(
        mark("Postponed to the session of"), Kind.DATE, required=True, when=_DEFERRED, merge=_ONCE
    )
    target_body: Mapped[str | None] = field(
        mark("Body it is referred to"), required=True, low=3, high=120, when=_REFERRED, merge=_ONCE
    )
    disclosure: Mapped[bool | None] = field(
        mark("The applicant consents to the data being passed on"),
        Kind.FLAG,
        required=True,
        when=_REFERRED,
        merge=_ONCE,
    )
    letter_no: Mapped[str | None] = field(mark("Letter number"), required=True, high=40, when=_REFERRED, merge=_ONCE)
    approval_no: Mapped[str | None] = field(
        mark("Number of the approval"), required=True, high=40, when=_BY_BODY, merge=_ONCE
    )
    approved_on: Mapped[Any] = field(
        mark("Date of the approval"), Kind.PAST_DATE, required=True, when=_BY_BODY, merge=_ONCE
    )
    step: Mapped[str | None] = field(
        mark("The article it rests on"), Kind.CHOICE, required=True, merge=_ONCE, choices_from="policy"
    )
    votes_for: Mapped[int | None] = field(mark("In favour"), Kind.COUNT, high=50, required=True, merge=_ONCE)
    votes_against: Mapped[int | None] = field(mark("Against"), Kind.COUNT, high=50, required=True, merge=_ONCE)
    votes_abstained: Mapped[int | None] = field(mark("Abstained"), Kind.COUNT, high=50, required=True, merge=_ONCE)
    chair_side: Mapped[str | None] = field(
        mark("The votes are equal: the chair's side"),
        Kind.CHOICE,
        choices=SIDES,
        required=True,
        when=_TIED,
        merge=_ONCE,
    )
    article: Mapped[str | None] = field(mark("Article"), merge=_ONCE, system=True)
    article_words: Mapped[str | None] = field(mark("Words of the article"), merge=_ONCE, system=True)
    counted: Mapped[int | None] = field(mark("Members who counted"), Kind.COUNT, merge=_ONCE, system=True)
    decided_on: Mapped[Any] = field(mark("Date of the decision"), Kind.DATE, merge=_ONCE, system=True)
    recorded_by: Mapped[str | None] = field(mark("Recorded by"), merge=_ONCE, system=True)
    recorded_at: Mapped[str | None] = field(mark("Recorded at"), Kind.MOMENT, merge=_ONCE, system=True)


class Holiday(Synced):
    """Days on which the association does not work: its own, or an official one that it moved or does not keep."""

    __tablename__ = "holiday"

    name: Mapped[str | None] = field(mark("Holiday"), required=True, low=3, high=80, sensitivity=_PLAIN)
    first_on: Mapped[Any] = field(mark("First day"), Kind.DATE, required=True, sensitivity=_PLAIN)
    last_on: Mapped[Any] = field(mark("Last day"), Kind.DATE, required=True, sensitivity=_PLAIN)
    official: Mapped[str | None] = field(mark("Official holiday"), system=True, sensitivity=_PLAIN)
    kept: Mapped[bool | None] = field(
        mark("The association does not work then"), Kind.FLAG, required=True, sensitivity=_PLAIN
    )
