"""Where an electronic application came from, and what applying itself was taken for. Both are written once."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from desktop.field import Merge, Sensitivity
from desktop.messages import mark
from desktop.models.base import Synced, field
from desktop.models.choices_reception import ACCEPTANCE_WAYS
from desktop.values import Kind

_ONCE = Merge.IMMUTABLE
_PLAIN = Sensitivity.NONE


class ImportOrigin(Synced):
    """The row of a file from which an application was made, with its own text as it stood there."""

    __tablename__ = "import_origin"

    application_id: Mapped[str | None] = field(mark("Application"), merge=_ONCE, system=True, index=True)
    file_name: Mapped[str | None] = field(mark("File it came in"), merge=_ONCE, system=True)
    file_sha256: Mapped[str | None] = field(mark("Hash of the file"), merge=_ONCE, system=True, index=True)
    sheet_name: Mapped[str | None] = field(mark("Sheet"), merge=_ONCE, system=True)
    row_number: Mapped[int | None] = field(mark("Row"), Kind.COUNT, merge=_ONCE, system=True, sensitivity=_PLAIN)
    fingerprint: Mapped[str | None] = field(mark("Hash of the row"), merge=_ONCE, system=True, index=True)
    submitted_at: Mapped[str | None] = field(mark("Sent by the applicant at"), merge=_ONCE, system=True)
    imported_at: Mapped[str | None] = field(mark("Taken in at"), Kind.MOMENT, merge=_ONCE, system=True)
    imported_by: Mapped[str | None] = field(mark("Taken in by"), merge=_ONCE, system=True)
    own_text: Mapped[str | None] = field(
        mark("The row as it came"), Kind.LONG_TEXT, merge=_ONCE, system=True, sensitivity=Sensitivity.SENSITIVE
    )  # JSON: a list of [header, cell]


class TermsAcceptance(Synced):
    """An article that takes applying as consent to its instructions was met. It is never an explicit consent."""

    __tablename__ = "terms_acceptance"

    application_id: Mapped[str | None] = field(mark("Application"), merge=_ONCE, system=True, index=True)
    article: Mapped[str | None] = field(mark("Article"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    words: Mapped[str | None] = field(mark("Words of the article"), merge=_ONCE, system=True, sensitivity=_PLAIN)
    way: Mapped[str | None] = field(
        mark("How it was given"), Kind.CHOICE, choices=ACCEPTANCE_WAYS, merge=_ONCE, system=True, sensitivity=_PLAIN
    )
    recorded_at: Mapped[str | None] = field(mark("Recorded at"), Kind.MOMENT, merge=_ONCE, system=True)
    recorded_by: Mapped[str | None] = field(mark("Recorded by"), merge=_ONCE, system=True)
