"""What letters and the privacy notice say: plain, display-ready values, like those of the other papers."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.printing.content import Entry, Group, Listing, Reference, Signatory


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph of a letter, with a heading if it has one; in a box where it must not be missed."""

    text: str
    title: str = ""
    notice: bool = False


@dataclass(frozen=True, slots=True)
class Items:
    """Several things, numbered."""

    items: tuple[str, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Room:
    """Lines to write on."""

    lines: int
    title: str = ""


LetterPiece = Words | Items | Room | Group | Listing


@dataclass(frozen=True, slots=True)
class LetterContent:
    """A letter to a person or to another body."""

    reference: Reference
    form: str
    """The number of the form, for example BEN-10."""
    title: str
    address: str
    """Whom it is for."""
    wish: str
    """What is said at the end of the addressee's line."""
    subject: str
    greeting: str
    body: tuple[LetterPiece, ...]
    closing: str
    signatories: tuple[Signatory, ...]
    copies: tuple[str, ...] = ()
    """Who else gets it."""


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """One consent, asked for on its own; `given` is None where it is to be ticked by hand."""

    words: str
    optional: bool = False
    explicit: bool = False
    given: bool | None = None


@dataclass(frozen=True, slots=True)
class PrivacyContent:
    """The privacy notice with its separate consents."""

    reference: Reference
    title: str
    person: tuple[Entry, ...]
    paragraphs: tuple[str, ...]
    consents: tuple[ConsentLine, ...]
    signer: Signatory
    employee: Signatory
    guardian: str = ""
    """The guardian's sentence; empty where nobody is consented for."""
    means: str = ""
    """How the consent was taken; empty leaves room to write."""
