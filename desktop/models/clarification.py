"""A question that the desk could not answer, the social researcher's answer, and that the visitor was told."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from desktop.field import Merge
from desktop.messages import mark
from desktop.models.base import Synced, field
from desktop.models.choices_reception import REFERRAL_KINDS
from desktop.values import Kind

_ONCE = Merge.IMMUTABLE


class Clarification(Synced):
    """One referral inside the association: from a visit or a file to the researcher, and back to the desk.

    The question stands as it was put. Two answers that did not see each other are a conflict for a person to settle.
    """

    __tablename__ = "clarification"

    application_id: Mapped[str | None] = field(mark("Application"), merge=_ONCE, system=True, index=True)
    visit_id: Mapped[str | None] = field(mark("Visit"), merge=_ONCE, system=True, index=True)
    asked_for: Mapped[str | None] = field(mark("For whom"), merge=_ONCE, system=True)
    asked_at: Mapped[str | None] = field(mark("Asked at"), Kind.MOMENT, merge=_ONCE, system=True)
    asked_by: Mapped[str | None] = field(mark("Asked by"), merge=_ONCE, system=True)
    kind: Mapped[str | None] = field(
        mark("Why it is referred"), Kind.CHOICE, required=True, choices=REFERRAL_KINDS, merge=_ONCE
    )
    question: Mapped[str | None] = field(
        mark("Question for the social researcher"), Kind.LONG_TEXT, required=True, low=5, high=2000, merge=_ONCE
    )
    answer: Mapped[str | None] = field(
        mark("The researcher's answer"), Kind.LONG_TEXT, required=True, low=2, high=2000, merge=Merge.CRITICAL
    )
    answered_at: Mapped[str | None] = field(mark("Answered at"), Kind.MOMENT, system=True)
    answered_by: Mapped[str | None] = field(mark("Answered by"), system=True)
    told_at: Mapped[str | None] = field(mark("Visitor told at"), Kind.MOMENT, system=True)
    told_by: Mapped[str | None] = field(mark("Visitor told by"), system=True)
