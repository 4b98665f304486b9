"""That a beneficiary was told something: what, how, when, by whom. Rows are written once."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from desktop.field import Merge, Sensitivity
from desktop.messages import mark
from desktop.models.base import Synced, field
from desktop.models.choices_notices import NOTICE_KINDS, RECIPIENTS, WAYS_TOLD
from desktop.values import Kind

_ONCE = Merge.IMMUTABLE
_PLAIN = Sensitivity.NONE


class Notice(Synced):
    """One telling: a letter that was handed over, a call, or a text that was copied to be sent by other means.

    `about_id` is the decision, the referral or the appeal that it told of; `paper_code` stands on the pages of the letter.
    """

    __tablename__ = "notice"

    application_id: Mapped[str | None] = field(mark("Application"), merge=_ONCE, system=True, index=True)
    kind: Mapped[str | None] = field(
        mark("What was told"), Kind.CHOICE, choices=NOTICE_KINDS, merge=_ONCE, system=True, sensitivity=_PLAIN
    )
    about_id: Mapped[str | None] = field(mark("About"), merge=_ONCE, system=True, index=True)
    way: Mapped[str | None] = field(
        mark("How it was told"), Kind.CHOICE, required=True, choices=WAYS_TOLD, merge=_ONCE, sensitivity=_PLAIN
    )
    recipient_is: Mapped[str | None] = field(
        mark("Who was told"), Kind.CHOICE, required=True, choices=RECIPIENTS, merge=_ONCE, sensitivity=_PLAIN
    )
    recipient: Mapped[str | None] = field(mark("Name of who was told"), required=True, low=3, high=120, merge=_ONCE)
    sent_to: Mapped[str | None] = field(mark("Mobile"), Kind.MOBILE, merge=_ONCE, system=True)
    text: Mapped[str | None] = field(mark("Version of the text"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    paper_code: Mapped[str | None] = field(mark("Code on the pages"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    told_at: Mapped[str | None] = field(mark("Told at"), Kind.MOMENT, merge=_ONCE, system=True)
    told_by: Mapped[str | None] = field(mark("Told by"), merge=_ONCE, system=True)
    told_by_id: Mapped[str | None] = field(mark("Staff member"), merge=_ONCE, system=True)
