"""What people say of the association: complaints and suggestions, appeals, opinions without a name, and what is learned.

An opinion is kept apart from whoever gave it by what is *not* here: `SurveyResponse` names no person, file, visit, member
of staff, computer or moment, and `SurveyInvitation` knows only that an answer came. See docs/decisions/0018-opinions-without-a-name.md.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, String
from sqlalchemy.orm import Mapped, mapped_column

from desktop.field import Merge, Sensitivity, When
from desktop.messages import mark
from desktop.models.base import Base, Synced, field, new_id
from desktop.models.choices_voices import (
    ADDRESSED,
    APPEAL_STATES,
    COMPLAINT_CATEGORIES,
    COMPLAINT_LEVELS,
    COMPLAINT_STATES,
    COMPLAINT_STEPS,
    COMPLAINT_WAYS,
    INVITATION_STATES,
    LESSON_SOURCES,
    OUTCOMES,
    SURVEY_WAYS,
    VOICE_KINDS,
)
from desktop.values import Kind

_ONCE = Merge.IMMUTABLE
_N, _S = Sensitivity.NONE, Sensitivity.SENSITIVE
_NAMED = When("way", ("in_person", "phone", "letter", "message"))
_COMPLAINT = When("kind", ("complaint",))


class Complaint(Synced):
    """A complaint or a suggestion. It names no file: whoever works on a file must not learn from it who complained."""

    __tablename__ = "complaint"

    case_no: Mapped[str | None] = field(mark("Number"), merge=_ONCE, system=True, index=True)
    person_id: Mapped[str | None] = field(mark("Person"), merge=_ONCE, system=True, sensitivity=_S)
    received_on: Mapped[Any] = field(mark("Received on"), Kind.DATE, merge=_ONCE, system=True)
    received_at: Mapped[str | None] = field(mark("Received at"), Kind.MOMENT, merge=_ONCE, system=True)
    received_by: Mapped[str | None] = field(mark("Received by"), merge=_ONCE, system=True)
    kind: Mapped[str | None] = field(
        mark("Complaint or suggestion"), Kind.CHOICE, required=True, choices=VOICE_KINDS, merge=_ONCE
    )
    category: Mapped[str | None] = field(
        mark("What it is about"), Kind.CHOICE, required=True, choices=COMPLAINT_CATEGORIES, when=_COMPLAINT, merge=_ONCE
    )
    about_staff: Mapped[str | None] = field(  # the id of a member of staff
        mark("The member of staff"),
        Kind.CHOICE,
        required=True,
        when=When("category", ("staff",), also=_COMPLAINT),
        choices_from="staff",
        merge=_ONCE,
        sensitivity=_S,
    )
    way: Mapped[str | None] = field(
        mark("How it arrived"), Kind.CHOICE, required=True, choices=COMPLAINT_WAYS, merge=_ONCE
    )
    name: Mapped[str | None] = field(
        mark("Name"), low=2, high=120, when=_NAMED, merge=_ONCE, sensitivity=_S,
        help=mark("May be left empty. Only the manager and headquarters see it."),
    )  # fmt: skip
    gender: Mapped[str | None] = field(
        mark("To be addressed as"), Kind.CHOICE, choices=ADDRESSED, when=_NAMED, merge=_ONCE, sensitivity=_S
    )
    mobile: Mapped[str | None] = field(mark("Mobile"), Kind.MOBILE, when=_NAMED, merge=_ONCE, sensitivity=_S)
    words: Mapped[str | None] = field(
        mark("In their words"), Kind.LONG_TEXT, required=True, low=5, high=4000, merge=_ONCE, sensitivity=_S
    )
    acknowledge_by: Mapped[Any] = field(mark("To be acknowledged by"), Kind.DATE, merge=_ONCE, system=True)
    reply_by: Mapped[Any] = field(mark("To be answered by"), Kind.DATE, merge=_ONCE, system=True)
    authority_by: Mapped[Any] = field(mark("May turn to the data authority until"), Kind.DATE, merge=_ONCE, system=True)
    state: Mapped[str | None] = field(
        mark("State"), Kind.CHOICE, choices=COMPLAINT_STATES, merge=Merge.STATE, system=True
    )
    level: Mapped[str | None] = field(
        mark("Where it stands"), Kind.CHOICE, choices=COMPLAINT_LEVELS, merge=Merge.STATE, system=True
    )
    outcome: Mapped[str | None] = field(
        mark("Outcome"), Kind.CHOICE, choices=OUTCOMES, merge=Merge.CRITICAL, system=True
    )
    reply: Mapped[str | None] = field(mark("The answer"), Kind.LONG_TEXT, merge=Merge.CRITICAL, system=True)
    reasons: Mapped[Any] = field(mark("Reasons"), Kind.CHOICES, merge=Merge.CRITICAL, system=True)


class ComplaintStep(Synced):
    """One thing that was done about a complaint. Written once."""

    __tablename__ = "complaint_step"

    complaint_id: Mapped[str | None] = field(mark("Complaint"), merge=_ONCE, system=True, index=True)
    step: Mapped[str | None] = field(mark("Step"), Kind.CHOICE, choices=COMPLAINT_STEPS, merge=_ONCE, system=True)
    on_day: Mapped[Any] = field(mark("Day"), Kind.DATE, merge=_ONCE, system=True)
    at: Mapped[str | None] = field(mark("Done at"), Kind.MOMENT, merge=_ONCE, system=True)
    by: Mapped[str | None] = field(mark("Done by"), merge=_ONCE, system=True)
    said: Mapped[str | None] = field(mark("In words"), Kind.LONG_TEXT, high=2000, merge=_ONCE, system=True)


class Appeal(Synced):
    """That somebody does not accept a decision; others than those who took it look at it again."""

    __tablename__ = "appeal"

    case_no: Mapped[str | None] = field(mark("Number"), merge=_ONCE, system=True, index=True)
    application_id: Mapped[str | None] = field(mark("Application"), merge=_ONCE, system=True, index=True)
    decision_id: Mapped[str | None] = field(mark("Decision"), merge=_ONCE, system=True)
    told_on: Mapped[Any] = field(mark("Decision told on"), Kind.DATE, merge=_ONCE, system=True)
    last_day: Mapped[Any] = field(mark("Last day of an appeal"), Kind.DATE, merge=_ONCE, system=True)
    received_on: Mapped[Any] = field(mark("Received on"), Kind.DATE, merge=_ONCE, system=True)
    received_at: Mapped[str | None] = field(mark("Received at"), Kind.MOMENT, merge=_ONCE, system=True)
    received_by: Mapped[str | None] = field(mark("Received by"), merge=_ONCE, system=True)
    way: Mapped[str | None] = field(
        mark("How it arrived"), Kind.CHOICE, required=True, choices=COMPLAINT_WAYS[:4], merge=_ONCE
    )
    words: Mapped[str | None] = field(
        mark("Why they appeal, in their words"), Kind.LONG_TEXT, required=True, low=5, high=4000, merge=_ONCE
    )
    late: Mapped[bool | None] = field(mark("Late"), Kind.FLAG, merge=_ONCE, system=True)
    reply_by: Mapped[Any] = field(mark("To be answered by"), Kind.DATE, merge=_ONCE, system=True)
    state: Mapped[str | None] = field(mark("State"), Kind.CHOICE, choices=APPEAL_STATES, merge=Merge.STATE, system=True)
    admitted_by: Mapped[str | None] = field(mark("Admitted by"), merge=Merge.CRITICAL, system=True)
    admitted_reason: Mapped[str | None] = field(mark("Why it was admitted"), merge=Merge.CRITICAL, system=True)
    reviewer_body: Mapped[str | None] = field(mark("Who reviews it"), merge=Merge.CRITICAL, system=True)
    reviewers: Mapped[Any] = field(mark("Reviewers"), Kind.CHOICES, merge=Merge.CRITICAL, system=True)
    reviewer_ids: Mapped[Any] = field(mark("Reviewers"), Kind.CHOICES, merge=Merge.CRITICAL, system=True)
    reply: Mapped[str | None] = field(mark("The answer"), Kind.LONG_TEXT, merge=Merge.CRITICAL, system=True)
    reasons: Mapped[Any] = field(mark("Reasons"), Kind.CHOICES, merge=Merge.CRITICAL, system=True)
    answered_on: Mapped[Any] = field(mark("Answered on"), Kind.DATE, merge=Merge.CRITICAL, system=True)
    answered_by: Mapped[str | None] = field(mark("Answered by"), merge=Merge.CRITICAL, system=True)


class SurveyInvitation(Synced):
    """That a beneficiary is to be asked, was asked, and that an answer came: never which."""

    __tablename__ = "survey_invitation"

    application_id: Mapped[str | None] = field(mark("Application"), merge=_ONCE, system=True, index=True)
    after_event: Mapped[str | None] = field(mark("After what"), merge=_ONCE, system=True, index=True)
    service: Mapped[str | None] = field(mark("Service"), merge=_ONCE, system=True, sensitivity=_N)
    due_on: Mapped[Any] = field(mark("To be asked from"), Kind.DATE, merge=_ONCE, system=True)
    way: Mapped[str | None] = field(mark("How"), Kind.CHOICE, choices=SURVEY_WAYS, system=True, sensitivity=_N)
    state: Mapped[str | None] = field(
        mark("State"), Kind.CHOICE, choices=INVITATION_STATES, merge=Merge.STATE, system=True
    )
    token_hash: Mapped[str | None] = field(mark("Number of the invitation, hashed"), system=True)


class SurveyResponse(Synced):
    """One answer to the questionnaire, of the association as a whole: no person, no file, no staff, no moment."""

    __tablename__ = "survey_response"

    policy_id: Mapped[str | None] = field(mark("Policy"), merge=_ONCE, system=True, sensitivity=_N)
    branch: Mapped[str | None] = field(mark("Branch"), merge=_ONCE, system=True, sensitivity=_N)
    service: Mapped[str | None] = field(mark("Service"), merge=_ONCE, system=True, sensitivity=_N)
    month: Mapped[str | None] = field(mark("Month"), merge=_ONCE, system=True, sensitivity=_N)
    marks: Mapped[Any] = field(mark("Marks"), Kind.CHOICES, merge=_ONCE, system=True, sensitivity=_N)
    words: Mapped[str | None] = field(mark("Suggestions"), Kind.LONG_TEXT, high=2000, merge=_ONCE, sensitivity=_N)


class SurveySlip(Base):
    """The box on this computer where answers lie until enough are alike to be sent together. Never sent itself.

    The table has no hidden row number, so not even the file tells in which order the answers came.
    """

    __tablename__ = "survey_slip"
    __table_args__ = ({"sqlite_with_rowid": False},)

    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    service: Mapped[str] = mapped_column(String(40))
    month: Mapped[str] = mapped_column(String(7))
    marks: Mapped[list[str]] = mapped_column(JSON)
    words: Mapped[str] = mapped_column(default="")


class Lesson(Synced):
    """What was found in opinions and complaints, what was decided, and what is recommended; of the whole association."""

    __tablename__ = "lesson"

    number: Mapped[str | None] = field(mark("Number"), merge=_ONCE, system=True, sensitivity=_N)
    recorded_on: Mapped[Any] = field(mark("Recorded on"), Kind.DATE, merge=_ONCE, system=True, sensitivity=_N)
    source: Mapped[str | None] = field(
        mark("Where it was seen"), Kind.CHOICE, required=True, choices=LESSON_SOURCES, sensitivity=_N
    )
    period: Mapped[str | None] = field(mark("Period"), required=True, low=4, high=60, sensitivity=_N)
    finding: Mapped[str | None] = field(
        mark("What was found"), Kind.LONG_TEXT, required=True, low=10, high=2000, sensitivity=_N,
        help=mark("About the service, never about a named person."),
    )  # fmt: skip
    decision: Mapped[str | None] = field(
        mark("What was decided"), Kind.LONG_TEXT, required=True, low=5, high=2000, merge=Merge.CRITICAL, sensitivity=_N
    )
    recommendation: Mapped[str | None] = field(
        mark("What is recommended"), Kind.LONG_TEXT, low=5, high=2000, sensitivity=_N
    )
    responsible: Mapped[str | None] = field(
        mark("Responsible post"), required=True, low=3, high=120, sensitivity=_N,
        help=mark("The post, such as the branch manager; not a name."),
    )  # fmt: skip
    due_on: Mapped[Any] = field(mark("To be done by"), Kind.DATE, required=True, sensitivity=_N)
    done_on: Mapped[Any] = field(mark("Done on"), Kind.DATE, merge=Merge.STATE, system=True, sensitivity=_N)
    done_words: Mapped[str | None] = field(mark("What was done"), merge=Merge.STATE, system=True, sensitivity=_N)
