"""What the record of evidence says: each article of the policy and how one file, or a whole association, kept it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.printing.content import Entry, Listing, Reference, Signatory


@dataclass(frozen=True, slots=True)
class ArticleShown:
    """One article: where it stands, its words, how it was kept, and the duties it asks for.

    A duty is (what, how it stands, what proves it).
    """

    article: str
    words: str
    state: str
    duties: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class EvidenceContent:
    """The evidence of one file, article by article, and everything that was done in its order."""

    reference: Reference
    case: tuple[Entry, ...]
    summary: str
    articles: tuple[ArticleShown, ...]
    events: Listing
    signatories: tuple[Signatory, ...] = ()


@dataclass(frozen=True, slots=True)
class ComplianceContent:
    """How an association kept each article of its policy in a period, and which files show a gap (by number alone)."""

    reference: Reference
    scope: tuple[Entry, ...]
    articles: Listing
    gaps: Listing
    notes: tuple[str, ...]
    signatories: tuple[Signatory, ...] = ()
