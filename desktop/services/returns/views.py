"""What the screens see of papers that came back."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReturnedPage:
    """One page that came back and is attached to its file."""

    attachment_id: str
    application_id: str
    number: str
    applicant: str
    form: str
    title: str
    page: int
    pages: int
    signature: str
    """"yes", "no", "unsure", or "" where the page has no place to sign."""
    matched: str
    sha256: str
    scanned_at: str
    attached_by: str
    request_id: str = ""
    """Of a paper that belongs to a request for a programme and to no file."""


@dataclass(frozen=True, slots=True)
class StrayPage:
    """One page that waits, because nobody could tell whose it is."""

    stray_id: str
    file_name: str
    page_in_file: int
    reason: str
    found: str
    sha256: str
    """"" where nothing could be read as a picture."""
    read_at: str


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one file of scans."""

    file_name: str
    attached: int = 0
    known: int = 0
    waiting: int = 0
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """A paper that a stray page may be said to be."""

    code: str
    title: str
    pages: int
    made_at: str


@dataclass(frozen=True, slots=True)
class SignedScan:
    """How far a paper has come back signed; the newest scan of each page counts."""

    form: str
    code: str
    back: tuple[int, ...]
    """The pages that are back."""
    pages: int
    signature: str
    """"yes" if every page with a place to sign that is back was seen signed by its signer; "no", "unsure", or ""."""
    scanned_at: str
    attached_by: str
    sha256: tuple[str, ...] = ()
    """The pictures, in the order of `back`."""

    @property
    def is_whole(self) -> bool:
        """Whether no page is missing."""
        return len(self.back) == self.pages
