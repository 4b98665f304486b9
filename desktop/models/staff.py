"""Who works at a branch, so that papers and records can name who received, matched and witnessed."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from desktop.field import Merge, Sensitivity
from desktop.messages import mark
from desktop.models.base import Synced, field
from desktop.models.choices import ROLES
from desktop.values import Kind


class Staff(Synced):
    """A member of staff."""

    __tablename__ = "staff"

    name: Mapped[str | None] = field(mark("Staff name"), required=True, low=3, high=80, sensitivity=Sensitivity.NONE)
    role: Mapped[str | None] = field(mark("Role"), Kind.CHOICE, choices=ROLES, merge=Merge.CRITICAL, system=True)
    public_key: Mapped[str | None] = field(mark("Signing key"), merge=Merge.CRITICAL, system=True)  # hex, Ed25519
