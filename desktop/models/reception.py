"""The visit card: who came or called, through which channel, what they asked and how it ended."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from desktop.field import Merge, When
from desktop.messages import mark
from desktop.models.base import Synced, field
from desktop.models.choices import PURPOSES, VISIT_OUTCOMES
from desktop.values import Kind


class Visit(Synced):
    """One visit, call or letter; most end at the desk without opening a file (policy: answer every inquiry)."""

    __tablename__ = "visit"

    channel: Mapped[str | None] = field(mark("Channel"), Kind.CHOICE, required=True, choices_from="policy")
    visitor_name: Mapped[str | None] = field(mark("Visitor's name"), required=True, low=2, high=120)
    visitor_mobile: Mapped[str | None] = field(mark("Visitor's mobile"), Kind.MOBILE)
    purpose: Mapped[str | None] = field(mark("Purpose of the visit"), Kind.CHOICE, required=True, choices=PURPOSES)
    inquiry: Mapped[str | None] = field(
        mark("What was asked"), Kind.LONG_TEXT, high=2000, help=mark("In the visitor's own words, briefly.")
    )
    answer: Mapped[str | None] = field(mark("The answer given"), Kind.LONG_TEXT, high=2000)
    referral_reason: Mapped[str | None] = field(
        mark("Question for the social researcher"),
        Kind.LONG_TEXT,
        required=True,
        high=2000,
        when=When("outcome", ("referred",)),
    )
    outcome: Mapped[str | None] = field(
        mark("Outcome"), Kind.CHOICE, choices=VISIT_OUTCOMES, merge=Merge.STATE, system=True
    )
    arrived_at: Mapped[str | None] = field(mark("Arrived at"), Kind.MOMENT, merge=Merge.IMMUTABLE, system=True)
    served_by: Mapped[str | None] = field(mark("Served by"), system=True)
    application_id: Mapped[str | None] = field(mark("Application"), system=True, index=True)
