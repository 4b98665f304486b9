"""What the officer saw: one row for each document of a checklist, matched with the person present."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from desktop.field import Merge, When
from desktop.messages import mark
from desktop.models.base import Synced, field
from desktop.models.choices import SIGHTING_STATUSES
from desktop.values import Kind

_SEEN = When("status", ("presented", "matched", "mismatch", "unreadable", "proof_of_none"))
_EXPLAINED = When("status", ("mismatch", "unreadable", "not_applicable"))


class Sighting(Synced):
    """A document seen, not copied: its number, issuer and dates, and whether it matches what was said."""

    __tablename__ = "sighting"

    application_id: Mapped[str | None] = field(mark("Application"), merge=Merge.IMMUTABLE, system=True, index=True)
    document: Mapped[str | None] = field(mark("Document"), merge=Merge.IMMUTABLE, system=True)
    status: Mapped[str | None] = field(
        mark("Result"), Kind.CHOICE, required=True, choices=SIGHTING_STATUSES, merge=Merge.STATE
    )
    number: Mapped[str | None] = field(mark("Document number"), when=_SEEN, high=40)
    issuer: Mapped[str | None] = field(mark("Issued by"), when=_SEEN, high=80)
    issued_on: Mapped[Any] = field(mark("Issued on"), Kind.PAST_DATE, when=_SEEN)
    expires_on: Mapped[Any] = field(mark("Valid until"), Kind.DATE, when=_SEEN)
    note: Mapped[str | None] = field(mark("What differs, or why"), required=True, when=_EXPLAINED, high=300)
    verified_by: Mapped[str | None] = field(mark("Verified by"), system=True)
    verified_at: Mapped[str | None] = field(mark("Verified at"), Kind.MOMENT, system=True)
