"""The life of a policy: its versions, who published them, who has read them, and the shelf of guides and forms.

All of it belongs to the association as a whole. Rows are written once: what becomes of a version is a later row, and a
document that replaces another names it. Drafts stay on the computer they are written on.
"""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from desktop.dates import WrittenDate
from desktop.field import Choice, Merge, Sensitivity
from desktop.messages import mark
from desktop.models.base import Base, Synced, field
from desktop.values import Kind

_ONCE, _PLAIN = Merge.IMMUTABLE, Sensitivity.NONE

PUBLISHED, RETURNED = "published", "returned"
VERDICTS = (Choice(PUBLISHED, mark("Published")), Choice(RETURNED, mark("Returned")))
MEDIA = (Choice("pdf", mark("PDF document")), Choice("text", mark("Text")))


class PolicyVersion(Synced):
    """A version as it was prepared, whole: the policy's own TOML and every text it names. It binds nobody yet."""

    __tablename__ = "policy_version"

    policy_id: Mapped[str | None] = field(mark("Policy"), merge=_ONCE, system=True, sensitivity=_PLAIN, index=True)
    policy_version: Mapped[str | None] = field(mark("Policy version"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    body: Mapped[str | None] = field(
        mark("Text of the policy"), Kind.LONG_TEXT, merge=_ONCE, system=True, sensitivity=_PLAIN
    )
    texts: Mapped[str | None] = field(
        mark("Texts that the policy names"), Kind.LONG_TEXT, merge=_ONCE, system=True, sensitivity=_PLAIN
    )  # JSON {file name: TOML}
    digest: Mapped[str | None] = field(mark("Hash of the texts"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    follows: Mapped[str | None] = field(mark("Made from version"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    checked_by: Mapped[str | None] = field(
        mark("Checked without faults by"), merge=_ONCE, system=True, sensitivity=_PLAIN
    )  # the program and its version
    prepared_by: Mapped[str | None] = field(mark("Prepared by"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    prepared_name: Mapped[str | None] = field(mark("Prepared by"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    prepared_at: Mapped[str | None] = field(
        mark("Prepared at"), Kind.MOMENT, merge=_ONCE, system=True, sensitivity=_PLAIN
    )


class PolicyPublication(Synced):
    """What a second person said of a prepared version: in force from a day on by the board's decision, or returned."""

    __tablename__ = "policy_publication"

    version_id: Mapped[str | None] = field(mark("Version"), merge=_ONCE, system=True, sensitivity=_PLAIN, index=True)
    digest: Mapped[str | None] = field(mark("Hash of the texts"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    verdict: Mapped[str | None] = field(
        mark("Decision"), Kind.CHOICE, choices=VERDICTS, merge=_ONCE, system=True, sensitivity=_PLAIN
    )
    effective_from: Mapped[WrittenDate | None] = field(
        mark("In force from"), Kind.DATE, required=True, merge=_ONCE, sensitivity=_PLAIN
    )
    board: Mapped[str | None] = field(
        mark("Approved by (the body)"), required=True, low=3, high=200, merge=_ONCE, sensitivity=_PLAIN
    )
    meeting_no: Mapped[str | None] = field(
        mark("Number of the meeting"), required=True, low=1, high=40, merge=_ONCE, sensitivity=_PLAIN
    )
    decision_no: Mapped[str | None] = field(
        mark("Number of the decision"), required=True, low=1, high=40, merge=_ONCE, sensitivity=_PLAIN
    )
    decided_on: Mapped[WrittenDate | None] = field(
        mark("Day of the decision"), Kind.PAST_DATE, required=True, merge=_ONCE, sensitivity=_PLAIN
    )
    supersedes: Mapped[str | None] = field(mark("Replaces version"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    reason: Mapped[str | None] = field(
        mark("Reason"), Kind.LONG_TEXT, low=3, high=500, merge=_ONCE, system=True, sensitivity=_PLAIN
    )
    published_by: Mapped[str | None] = field(mark("Confirmed by"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    published_name: Mapped[str | None] = field(mark("Confirmed by"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    published_at: Mapped[str | None] = field(
        mark("Confirmed at"), Kind.MOMENT, merge=_ONCE, system=True, sensitivity=_PLAIN
    )


class Acknowledgement(Synced):
    """A member of staff has read a version of the policy."""

    __tablename__ = "policy_acknowledgement"

    policy_id: Mapped[str | None] = field(mark("Policy"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    policy_version: Mapped[str | None] = field(mark("Policy version"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    staff_id: Mapped[str | None] = field(mark("Staff member"), merge=_ONCE, system=True, sensitivity=_PLAIN, index=True)
    staff_name: Mapped[str | None] = field(mark("Staff name"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    read_at: Mapped[str | None] = field(
        mark("Read and acknowledged at"), Kind.MOMENT, merge=_ONCE, system=True, sensitivity=_PLAIN
    )


class ShelfItem(Synced):
    """A guide or form of the staff, with its approval; its content lies in parts. A newer one replaces it by name."""

    __tablename__ = "shelf_item"

    code: Mapped[str | None] = field(mark("Guide or form"), merge=_ONCE, system=True, sensitivity=_PLAIN, index=True)
    title: Mapped[str | None] = field(mark("Title"), required=True, low=3, high=160, merge=_ONCE, sensitivity=_PLAIN)
    edition: Mapped[str | None] = field(mark("Edition"), required=True, low=1, high=40, merge=_ONCE, sensitivity=_PLAIN)
    approval_no: Mapped[str | None] = field(mark("Number of the approval"), high=60, merge=_ONCE, sensitivity=_PLAIN)
    approved_on: Mapped[WrittenDate | None] = field(
        mark("Day of the approval"), Kind.PAST_DATE, merge=_ONCE, sensitivity=_PLAIN
    )
    media: Mapped[str | None] = field(
        mark("Format"), Kind.CHOICE, choices=MEDIA, merge=_ONCE, system=True, sensitivity=_PLAIN
    )
    size: Mapped[int | None] = field(mark("Bytes"), Kind.COUNT, merge=_ONCE, system=True, sensitivity=_PLAIN)
    parts: Mapped[int | None] = field(mark("Parts"), Kind.COUNT, merge=_ONCE, system=True, sensitivity=_PLAIN)
    sha256: Mapped[str | None] = field(mark("Hash"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    supersedes: Mapped[str | None] = field(mark("Replaces"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    added_name: Mapped[str | None] = field(mark("Put in by"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    added_at: Mapped[str | None] = field(mark("Put in at"), Kind.MOMENT, merge=_ONCE, system=True, sensitivity=_PLAIN)


class ShelfPart(Synced):
    """A piece of a document of the shelf, small enough for a weak line."""

    __tablename__ = "shelf_part"

    item_id: Mapped[str | None] = field(mark("Guide or form"), merge=_ONCE, system=True, sensitivity=_PLAIN, index=True)
    place: Mapped[int | None] = field(mark("Place"), Kind.COUNT, merge=_ONCE, system=True, sensitivity=_PLAIN)
    data: Mapped[str | None] = field(
        mark("Content"), Kind.LONG_TEXT, merge=_ONCE, system=True, sensitivity=_PLAIN
    )  # base64


class PolicyDraft(Base):
    """The policy as it is being edited on this computer; nobody else sees it before it is prepared."""

    __tablename__ = "policy_draft"

    policy_id: Mapped[str] = mapped_column(primary_key=True)
    follows: Mapped[int]
    body: Mapped[str]
    texts: Mapped[str]
    typed: Mapped[str] = mapped_column(default="{}")  # JSON {place: text that could not be accepted}
    edited_by: Mapped[str]
    edited_at: Mapped[str]
