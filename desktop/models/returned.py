"""Papers that came back signed: the scans attached to a file, and the pages that wait because nobody could tell whose."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from desktop.field import Choice, Merge
from desktop.messages import mark
from desktop.models.base import Base, Synced, field
from desktop.values import Kind

_ONCE = Merge.IMMUTABLE

SIGNED_SCAN, DECISION_COPY = "signed_scan", "decision_copy"
ATTACHMENT_KINDS = (
    Choice(SIGNED_SCAN, mark("Scan of a signed paper")),
    Choice(DECISION_COPY, mark("Copy of the decision of the competent body")),
)
YES, NO, UNSURE = "yes", "no", "unsure"
SIGNATURE_SEEN = (Choice(YES, mark("Found")), Choice(NO, mark("Not found")), Choice(UNSURE, mark("Unclear")))
BY_CODE, BY_HAND = "code", "hand"
MATCHED_HOW = (Choice(BY_CODE, mark("By the code on the page")), Choice(BY_HAND, mark("By hand")))


class Attachment(Synced):
    """One page that came back: what it is and what was seen on it. The picture itself stays on the computer it was read on.

    Written once; the same page scanned again is another row, and the newest counts.
    """

    __tablename__ = "attachment"

    application_id: Mapped[str | None] = field(mark("Application"), merge=_ONCE, system=True, index=True)
    request_id: Mapped[str | None] = field(mark("Request for a programme"), merge=_ONCE, system=True, index=True)
    kind: Mapped[str | None] = field(mark("Kind"), Kind.CHOICE, choices=ATTACHMENT_KINDS, merge=_ONCE, system=True)
    paper_code: Mapped[str | None] = field(mark("Code on the pages"), merge=_ONCE, system=True, index=True)
    form: Mapped[str | None] = field(mark("Form"), merge=_ONCE, system=True)
    page: Mapped[int | None] = field(mark("Page"), Kind.COUNT, merge=_ONCE, system=True)
    sha256: Mapped[str | None] = field(mark("Hash of the picture"), merge=_ONCE, system=True)
    media_type: Mapped[str | None] = field(mark("Format"), merge=_ONCE, system=True)
    size: Mapped[int | None] = field(mark("Bytes"), Kind.COUNT, merge=_ONCE, system=True)
    signature_seen: Mapped[str | None] = field(
        mark("Signature"), Kind.CHOICE, choices=SIGNATURE_SEEN, merge=_ONCE, system=True
    )  # None where the page has no place to sign
    places_seen: Mapped[str | None] = field(mark("Places to sign"), merge=_ONCE, system=True)  # "yes no unsure"
    matched: Mapped[str | None] = field(
        mark("How it was matched"), Kind.CHOICE, choices=MATCHED_HOW, merge=_ONCE, system=True
    )
    scanned_at: Mapped[str | None] = field(mark("Scanned at"), Kind.MOMENT, merge=_ONCE, system=True)
    attached_by: Mapped[str | None] = field(mark("Attached by"), merge=_ONCE, system=True)


class BlobPlace(Base):
    """Where the bytes of a picture lie on this computer; a picture read elsewhere has no row here."""

    __tablename__ = "blob_place"

    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(String(32))
    size: Mapped[int]


class Stray(Base):
    """A page that could not be matched, with its picture and the reason. Local: it belongs to no file yet.

    Settled once a person has attached it or set it aside; the row stays and says who did what and why.
    """

    __tablename__ = "stray"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    file_name: Mapped[str]
    page_in_file: Mapped[int]
    reason: Mapped[str] = mapped_column(String(24))
    found: Mapped[str] = mapped_column(default="")  # the code that stood on it, if any
    sha256: Mapped[str | None] = mapped_column(String(64))  # None where nothing could be read as a picture
    read_at: Mapped[dt.datetime]
    settled: Mapped[str | None] = mapped_column(String(12), index=True)  # "attached", "aside"
    settled_by: Mapped[str | None]
    settled_at: Mapped[dt.datetime | None]
    why: Mapped[str | None]


class ScanFile(Base):
    """A file of scans that was read here, by the hash of its bytes: it is not read twice."""

    __tablename__ = "scan_file"

    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    file_name: Mapped[str]
    pages: Mapped[int]
    read_at: Mapped[dt.datetime]
