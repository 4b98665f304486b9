"""What a paper says: plain, display-ready values that services fill in and forms lay out.

Every text arrives translated and formatted. An identifier, phone, date or Latin value inside a sentence is isolated
(`desktop.text.ltr`, or the placeholders of `tr`); a value that is such a thing as a whole sets `ltr` instead. An empty
value is printed as an empty cell, to be filled in by ink. Long values wrap; nothing is clipped.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

Stroke = tuple[tuple[float, float, int, float], ...]
"""One movement of the pen: (x, y, milliseconds, pressure), x, y and pressure in 0..1, y downwards from the top."""


class HeadField(StrEnum):
    """A line of the letterhead's reference block, as official Saudi stationery has them."""

    NUMBER = "number"
    HIJRI = "hijri"
    GREGORIAN = "gregorian"
    ATTACHMENTS = "attachments"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """An association's stationery: who it is, at the top of every page, and how to reach it, at the foot."""

    association: str
    licence: str = ""
    lines: tuple[str, ...] = ()
    """Further lines under the name: supervision, region, branch (at most three are printed)."""
    fields: tuple[HeadField, ...] = (HeadField.NUMBER, HeadField.HIJRI, HeadField.GREGORIAN)
    labels: tuple[tuple[HeadField, str], ...] = ()
    """What the association's stationery calls these lines, where it has words of its own."""
    contact: tuple[str, ...] = ()
    """Parts of the footer: address, phone, e-mail; each Latin part isolated."""
    logo: bytes = b""
    """PNG or JPEG; empty prints the name alone."""


@dataclass(frozen=True, slots=True)
class Reference:
    """What identifies one printed paper."""

    number: str
    date_hijri: str
    date_gregorian: str
    qr_payload: str
    """The code of the paper (papercode.paper_code); the two digits of the page number are appended on each page."""
    attachments: str = ""
    form_version: str = "1.0"
    record: bytes = b""
    """What the paper says as data (papercode.written), embedded in its file."""
    accessible: bool = False
    """Whether the file also tells a screen reader what is on the page."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A labelled value of a form; `wide` takes a row of its own, `ltr` prints the value left to right."""

    label: str
    value: str = ""
    wide: bool = False
    ltr: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Labelled values under one heading."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A table under one heading, for example the members of the household.

    `weights` are the relative widths of the columns (equal when empty); `ltr` names the columns, counted from 0, whose
    cells are identifiers or dates; `least_rows` keeps empty rows to be filled in by ink.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    weights: tuple[float, ...] = ()
    ltr: frozenset[int] = frozenset()
    least_rows: int = 0


@dataclass(frozen=True, slots=True)
class Choices:
    """Boxes under one heading, ticked or not."""

    title: str
    items: tuple[tuple[str, bool], ...]
    columns: int = 3


@dataclass(frozen=True, slots=True)
class Passage:
    """Prose under one heading."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Ask:
    """A question of a blank form: boxes to tick, boxes for digits in groups, or lines to write on.

    `hint` stands small in the answer, such as the slashes of a date; `wide` takes a row of its own.
    """

    label: str
    ticks: tuple[tuple[str, bool], ...] = ()
    digits: tuple[int, ...] = ()
    lines: int = 1
    hint: str = ""
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Asks:
    """Questions to be answered by pen, under one heading."""

    title: str
    asks: tuple[Ask, ...]


Part = Group | Listing | Choices | Passage | Asks


@dataclass(frozen=True, slots=True)
class Signatory:
    """A box for one signature: by pen on the screen (`strokes`), or empty for ink."""

    role: str
    name: str = ""
    date: str = ""
    strokes: tuple[Stroke, ...] = ()
    aspect: float = 2.5
    """Width of the pad that the strokes were drawn on, divided by its height."""


@dataclass(frozen=True, slots=True)
class ApplicationContent:
    """An application for support: the parts in the order of the form, then what the association fills in."""

    reference: Reference
    parts: tuple[Part, ...]
    signatories: tuple[Signatory, ...] = ()
    """Empty prints boxes for the applicant, the social researcher and the manager."""
    office: tuple[Entry, ...] = ()
    """Entries of the last section, «for the association's use»; without any, the section is not printed."""
    title: str = ""
    """Replaces the usual title where a policy names the form differently."""


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """One document of the checklist: what was seen, and what the clerk found."""

    label: str
    status: str
    number: str = ""
    issuer: str = ""
    issued: str = ""
    expires: str = ""
    verdict: str = ""
    matched: bool | None = None
    """Whether it agrees with the person and the application; None while not looked at."""


@dataclass(frozen=True, slots=True)
class ChecklistContent:
    """The documents required for one application, as matched against the originals."""

    reference: Reference
    case: tuple[Entry, ...]
    """Whose application: name, identity, application number, kind of case."""
    items: tuple[ChecklistItem, ...]
    verifier: Signatory
    summary: str = ""
    """One sentence: how many are complete, what is missing."""
    notes: str = ""
    supervisor: Signatory | None = None


@dataclass(frozen=True, slots=True)
class DeclarationContent:
    """A declaration of the data's correctness, with the exact text that was shown before signing."""

    reference: Reference
    intro: str
    clauses: tuple[str, ...]
    signer: Signatory
    witness: Signatory
    """The employee who matched the data and saw the signature."""
    declared: tuple[Group, ...] = ()
    """The principal values declared, printed before the text."""
    read_aloud: bool = False
    """The text was read to a person who cannot read or write: two witnesses sign beside."""
    readers: tuple[Signatory, ...] = ()
    """Those witnesses; empty prints two boxes for ink."""
    seal: str = ""
    """Hexadecimal hash of the sealed bytes; "" on a draft."""
    seal_note: str = ""
    """What the seal is: device, time, order."""
    title: str = ""


@dataclass(frozen=True, slots=True)
class ReceiptContent:
    """What the applicant takes home: that the application was received, what is missing, what happens next."""

    reference: Reference
    salutation: str
    intro: str
    facts: tuple[Entry, ...]
    missing: tuple[str, ...] = ()
    missing_due: str = ""
    """The sentence that says until when; "" where the policy sets no day."""
    explained: tuple[str, ...] = ()
    """What the policy says must be explained to the applicant, one sentence each."""
    reply: str = ""
    """The reply clause in the policy's own words; "" where the policy has none."""
    reply_source: str = ""
    """The article that the clause comes from."""
    contact: tuple[Entry, ...] = ()
    employee: Signatory = field(default_factory=lambda: Signatory(""))
    title: str = ""


@dataclass(frozen=True, slots=True)
class MissingLine:
    """One thing still to bring: the documents of which one is enough, each with where it is obtained, and why."""

    documents: tuple[tuple[str, str], ...]
    why: str = ""


@dataclass(frozen=True, slots=True)
class MissingPart:
    """What should come until one day."""

    until: str
    lines: tuple[MissingLine, ...]


@dataclass(frozen=True, slots=True)
class MissingContent:
    """The slip of what is still missing. It may be lost on the way home: it names no person and no kind of case."""

    reference: Reference
    parts: tuple[MissingPart, ...]
    contact: tuple[Entry, ...] = ()
