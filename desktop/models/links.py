"""What was said about two records: that they are one person, that they are not, or that somebody should decide.

Nothing is moved and nothing is taken away: joining files is a row, separating them again is a later row, and the rows
are the history. Which rows count is worked out in desktop.services.kin.
"""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from desktop.field import Choice, Merge
from desktop.messages import mark
from desktop.models.base import Synced, field
from desktop.values import Kind

_ONCE = Merge.IMMUTABLE

VERDICTS = (
    Choice("same", mark("One person: joined")),
    Choice("different", mark("Two persons: separated")),
    Choice("dismissed", mark("Looked at: not the same person")),
    Choice("asked", mark("Put to the manager")),
)


class PersonLink(Synced):
    """One statement about a pair of people, each with a file or a dependant in one. Written once."""

    __tablename__ = "person_link"

    person_a: Mapped[str | None] = field(mark("First person"), merge=_ONCE, system=True, index=True)
    person_b: Mapped[str | None] = field(mark("Second person"), merge=_ONCE, system=True, index=True)
    verdict: Mapped[str | None] = field(mark("Decision"), Kind.CHOICE, choices=VERDICTS, merge=_ONCE, system=True)
    keeps: Mapped[str | None] = field(mark("Leading file"), merge=_ONCE, system=True)
    reason: Mapped[str | None] = field(mark("Reason of the decision"), low=3, high=300, merge=_ONCE, system=True)
    decided_by: Mapped[str | None] = field(mark("Decided by"), merge=_ONCE, system=True)
    decided_at: Mapped[str | None] = field(mark("Decided at"), Kind.MOMENT, merge=_ONCE, system=True)

    @property
    def person_id(self) -> str | None:
        """Whom it concerns first, for those who must later forget a person."""
        return self.person_a
