"""What was done for a file, act by act: the trail from which the evidence is read. Rows are written once."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from desktop.field import Merge, Sensitivity
from desktop.messages import mark
from desktop.models.base import Synced, field
from desktop.values import Kind

_ONCE = Merge.IMMUTABLE
_PLAIN = Sensitivity.NONE


class CaseEvent(Synced):
    """One act: by which article, who did it, when by this computer and by the central's word, and what proves it."""

    __tablename__ = "case_event"

    application_id: Mapped[str | None] = field(mark("Application"), merge=_ONCE, system=True, index=True)
    request_id: Mapped[str | None] = field(mark("Request for a programme"), merge=_ONCE, system=True, index=True)
    act: Mapped[str | None] = field(mark("What was done"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    step: Mapped[str | None] = field(mark("Step of the policy"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    article: Mapped[str | None] = field(mark("Article"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    policy_id: Mapped[str | None] = field(mark("Policy"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    policy_version: Mapped[str | None] = field(mark("Policy version"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    stage: Mapped[str | None] = field(mark("Stage after it"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    by_id: Mapped[str | None] = field(mark("Staff member"), merge=_ONCE, system=True)
    by: Mapped[str | None] = field(mark("Done by"), merge=_ONCE, system=True)
    role: Mapped[str | None] = field(mark("Role"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    at: Mapped[str | None] = field(mark("Done at"), Kind.MOMENT, merge=_ONCE, system=True)
    trusted_at: Mapped[str | None] = field(mark("Not before, by the central"), Kind.MOMENT, merge=_ONCE, system=True)
    proof_type: Mapped[str | None] = field(mark("Proof"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    proof_id: Mapped[str | None] = field(mark("Proof"), merge=_ONCE, system=True)
    said: Mapped[str | None] = field(mark("In words"), merge=_ONCE, system=True)
    reason: Mapped[str | None] = field(mark("Reason"), merge=_ONCE, system=True)
