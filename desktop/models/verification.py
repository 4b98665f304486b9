"""What the officer saw: one row for each document of a checklist, matched with the person present."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from desktop.field import Merge, When
from desktop.messages import mark
from desktop.models.base import Synced, field
from desktop.models.choices import SIGHTING_STATUSES
from desktop.values import Kind, NoAnswer

_SEEN = When("status", ("presented", "matched", "mismatch", "unreadable", "proof_of_none"))
_COMPARED = When("status", ("missing", "presented", "matched", "mismatch", "unreadable"))
_EXPLAINED = When("status", ("mismatch", "unreadable", "not_applicable"))
_WAIVED = When("status", ("waived",))
_KEPT = When("copy_kept", (True,))
_NOT_ON_IT = (NoAnswer.NONE, NoAnswer.UNKNOWN)


class Sighting(Synced):
    """A document seen, not copied: its number, issuer and dates, and what of it agrees with what was said.

    A copy is the exception: it stands on a legal basis and has a day on which it is destroyed.
    """

    __tablename__ = "sighting"

    application_id: Mapped[str | None] = field(mark("Application"), merge=Merge.IMMUTABLE, system=True, index=True)
    document: Mapped[str | None] = field(mark("Document"), merge=Merge.IMMUTABLE, system=True)
    status: Mapped[str | None] = field(
        mark("Result"), Kind.CHOICE, required=True, choices=SIGHTING_STATUSES, merge=Merge.STATE
    )
    original_seen: Mapped[bool | None] = field(
        mark("Was the original seen?"), Kind.FLAG, required=True, when=_SEEN, help=mark("Seen, not copied.")
    )
    matched: Mapped[Any] = field(mark("What agrees"), Kind.CHOICES, when=_COMPARED, choices_from="document")
    number: Mapped[Any] = field(mark("Document number"), when=_SEEN, high=40, lacks=_NOT_ON_IT)
    issuer: Mapped[Any] = field(mark("Issued by"), when=_SEEN, high=80, lacks=_NOT_ON_IT)
    issued_on: Mapped[Any] = field(mark("Issued on"), Kind.PAST_DATE, when=_SEEN)
    expires_on: Mapped[Any] = field(mark("Valid until"), Kind.DATE, when=_SEEN)
    note: Mapped[str | None] = field(mark("What differs, or why"), required=True, when=_EXPLAINED, high=300)
    verified_by: Mapped[str | None] = field(mark("Verified by"), system=True)
    verified_at: Mapped[str | None] = field(mark("Verified at"), Kind.MOMENT, system=True)

    waive_reason: Mapped[str | None] = field(mark("Why it was waived"), required=True, when=_WAIVED, low=3, high=300)
    waived_by: Mapped[str | None] = field(mark("Waived by"), system=True)
    waived_at: Mapped[str | None] = field(mark("Waived at"), Kind.MOMENT, system=True)

    copy_kept: Mapped[bool | None] = field(mark("Was a copy kept?"), Kind.FLAG)
    copy_basis: Mapped[str | None] = field(
        mark("Legal basis and board decision"), required=True, when=_KEPT, low=10, high=300,
        help=mark("The article or request that demands the copy, and the number and date of the board's decision."),
    )  # fmt: skip
    copy_destroy_on: Mapped[Any] = field(mark("To be destroyed on"), Kind.DATE, required=True, when=_KEPT)
