"""What was signed, frozen for ever; and the papers that were made."""

from __future__ import annotations

from sqlalchemy import Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from desktop.field import Merge
from desktop.messages import mark
from desktop.models.base import Base, Synced, field
from desktop.models.choices import SIGNING_MODES
from desktop.values import Kind

_ONCE = Merge.IMMUTABLE


class Declaration(Synced):
    """The exact text and data an applicant signed, with its seal. Inserted once; the database refuses any change."""

    __tablename__ = "declaration"

    application_id: Mapped[str | None] = field(mark("Application"), merge=_ONCE, system=True, index=True)
    content: Mapped[str | None] = field(mark("Sealed content"), merge=_ONCE, system=True)  # RFC 8785 text
    sha256: Mapped[str | None] = field(mark("Hash of the content"), merge=_ONCE, system=True)
    witness_signature: Mapped[str | None] = field(mark("Witness signature"), merge=_ONCE, system=True)
    device_signature: Mapped[str | None] = field(mark("Device signature"), merge=_ONCE, system=True)
    witness_key: Mapped[str | None] = field(mark("Witness key"), merge=_ONCE, system=True)
    device_key: Mapped[str | None] = field(mark("Device key"), merge=_ONCE, system=True)
    event_hash: Mapped[str | None] = field(mark("Seal"), merge=_ONCE, system=True)
    strokes: Mapped[str | None] = field(mark("Drawn signature"), merge=_ONCE, system=True)  # JSON list of strokes
    mode: Mapped[str | None] = field(
        mark("Way of signing"), Kind.CHOICE, choices=SIGNING_MODES, merge=_ONCE, system=True
    )
    witness: Mapped[str | None] = field(mark("Witnessed by"), merge=_ONCE, system=True)
    sealed_at: Mapped[str | None] = field(mark("Sealed at"), Kind.MOMENT, merge=_ONCE, system=True)
    device: Mapped[str | None] = field(mark("Sealing computer"), merge=_ONCE, system=True)
    epoch: Mapped[str | None] = field(mark("Run of the chain"), merge=_ONCE, system=True)
    seq: Mapped[int | None] = field(mark("Number in the chain"), Kind.COUNT, merge=_ONCE, system=True)
    prev: Mapped[str | None] = field(mark("Seal before it"), merge=_ONCE, system=True)

    __table_args__ = (Index("declaration_chain", "device", "epoch", "seq"),)


class Paper(Synced):
    """That a paper was made: which form and version, and the hash of its file."""

    __tablename__ = "paper"

    application_id: Mapped[str | None] = field(mark("Application"), merge=_ONCE, system=True, index=True)
    request_id: Mapped[str | None] = field(mark("Request for a programme"), merge=_ONCE, system=True, index=True)
    form: Mapped[str | None] = field(mark("Form"), merge=_ONCE, system=True)
    form_version: Mapped[str | None] = field(mark("Form version"), merge=_ONCE, system=True)
    sha256: Mapped[str | None] = field(mark("Hash of the file"), merge=_ONCE, system=True)
    made_at: Mapped[str | None] = field(mark("Made at"), Kind.MOMENT, merge=_ONCE, system=True)
    made_by: Mapped[str | None] = field(mark("Made by"), merge=_ONCE, system=True)
    code: Mapped[str | None] = field(mark("Code on the pages"), merge=_ONCE, system=True, index=True)
    said: Mapped[str | None] = field(mark("Hash of what it says"), merge=_ONCE, system=True)
    pages: Mapped[int | None] = field(mark("Pages"), Kind.COUNT, merge=_ONCE, system=True)


class PaperFile(Base):
    """The file itself, by its hash: local until attachments travel."""

    __tablename__ = "paper_file"

    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    pdf: Mapped[bytes] = mapped_column(LargeBinary)
