"""What the papers of a request for a programme say: plain, display-ready values, as in desktop.printing.content."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.printing.content import Entry, Part, Reference, Signatory


@dataclass(frozen=True, slots=True)
class ProgrammeRequestContent:
    """The request itself, and the statement under which whoever asks signs."""

    reference: Reference
    parts: tuple[Part, ...]
    statement: str
    intro: str
    clauses: tuple[str, ...]
    signatories: tuple[Signatory, ...]
    note: str = ""
    """Where another paper stands for the signature: which letter, of which date."""


@dataclass(frozen=True, slots=True)
class ProgrammeSheetContent:
    """The study, the decision sheet or the report of a request. What sets them apart is their content."""

    reference: Reference
    form: str
    title: str
    case: tuple[Entry, ...]
    parts: tuple[Part, ...]
    signatories: tuple[Signatory, ...]
    article: str = ""
    """The article it rests on, in the board's words."""
    address: str = ""
    """To whom it goes; "" for a paper of the house."""
    wish: str = ""
    subject: str = ""
    opening: tuple[str, ...] = ()
    closing: str = ""
