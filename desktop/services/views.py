"""What services hand to screens: frozen values only, never a database row."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.field import Field
from desktop.values import Value


@dataclass(frozen=True, slots=True)
class Ref:
    """Which stored record."""

    type: str
    id: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """One record as a form shows it.

    `typed` holds what was typed but cannot be accepted yet (kept on disk), `faults` says in words how to mend it, and
    `missing` names the required questions that are still open.
    """

    ref: Ref
    title: str
    fields: tuple[Field, ...]
    values: Mapping[str, Value]
    typed: Mapping[str, str] = field(default_factory=dict)
    faults: Mapping[str, str] = field(default_factory=dict)
    missing: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether nothing is missing or wrong."""
        return not self.faults and not self.missing


class SectionKind(StrEnum):
    """How a section is laid out."""

    FORM = "form"
    ROWS = "rows"
    ANSWERS = "answers"
    FACTS = "facts"


@dataclass(frozen=True, slots=True)
class Fact:
    """A value that follows from the answers."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Section:
    """A card of the application: a form, a list of rows people add, a fixed list of questions, or what follows of all.

    `wants` says which rows are still to be added, in words.
    """

    code: str
    title: str
    kind: SectionKind
    sheets: tuple[Sheet, ...]
    note: str = ""
    add: str = ""  # the words for adding a row
    empty: str = ""  # what stands where there is no row yet
    questions: tuple[Field, ...] = ()  # of a row
    wants: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether every record in it is complete and no row is missing."""
        return not self.wants and all(sheet.complete for sheet in self.sheets)

    @property
    def open(self) -> int:
        """How many answers and rows are wrong or missing."""
        return len(self.wants) + sum(len(sheet.missing) + len(sheet.faults) for sheet in self.sheets)


class StepState(StrEnum):
    """Where one step of the file stands."""

    DONE = "done"
    OPEN = "open"
    BLOCKED = "blocked"
    OPTIONAL = "optional"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the file's sequence, with the reason when it is not open."""

    code: str
    title: str
    state: StepState
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CaseFile:
    """An application as the desk works on it."""

    application_id: str
    number: str
    applicant: str
    stage: str
    stage_label: str
    steps: tuple[Step, ...]
    sections: tuple[Section, ...]
    reply: tuple[str, ...] = ()  # from when and until when a reply is due, in words


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One line of a list of files."""

    application_id: str
    number: str
    applicant: str
    identity: str
    mobile: str
    case_type: str
    stage: str
    stage_label: str
    received_on: str
    waiting: bool  # still to be sent to the central
    matched: str = ""  # where it was found, if that is not plain to see

    @property
    def id(self) -> str:
        """What tells this line from others in a list."""
        return self.application_id


@dataclass(frozen=True, slots=True)
class VisitLine:
    """One line of today's visits."""

    visit_id: str
    visitor: str
    channel: str
    purpose: str
    outcome: str
    arrived_at: str
    application_id: str | None

    @property
    def id(self) -> str:
        """What tells this line from others in a list."""
        return self.visit_id


@dataclass(frozen=True, slots=True)
class Compared:
    """One thing to compare on a document: its code and label, and what the file says ("" where it says nothing)."""

    code: str
    label: str
    in_file: str


@dataclass(frozen=True, slots=True)
class CopyView:
    """Whether a copy of a document is kept, on which ground and until when; before that, what the policy proposes.

    `refused` is why this officer may not keep one, "" if they may.
    """

    kept: bool
    basis: str = ""
    destroy_on: Value = None
    refused: str = ""


@dataclass(frozen=True, slots=True)
class DocumentItem:
    """One document of the checklist, beside the sheet that records what was seen."""

    document: str
    label: str
    mandatory: bool
    reason: str
    match_points: str
    state: str  # missing, ok, expiring, expired, too_old, mismatch, unreadable, none, not_applicable, covered, ...
    verdict: str
    sheet: Sheet
    settled: bool  # nothing more is needed of it
    alternatives: tuple[str, ...] = ()  # other documents of which one is enough in its place
    group: str = ""  # the choice it belongs to, "" if it is asked for by name
    asked_by: tuple[str, ...] = ()  # the services that ask for it beside the policy's own list
    later: str = ""  # until when it may come, where the policy lets it wait
    points: tuple[Compared, ...] = ()
    lapse: str = ""  # what became of it since the day of submission, where it must be renewed before the decision
    seen: str = ""  # who looked at it, and when
    waiver: str = ""  # who waived it, when and why
    note: str = ""  # what the catalogue tells about it
    copy: CopyView = CopyView(kept=False)


@dataclass(frozen=True, slots=True)
class Checklist:
    """The documents of one application, judged on the day of submission; `stale` ones must be renewed before a decision.

    `waive_refused` is why this officer may not waive a document, "" if they may.
    """

    application_id: str
    judged_on: str
    items: tuple[DocumentItem, ...]
    outstanding: tuple[str, ...]
    stale: tuple[str, ...] = ()
    waive_refused: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is still to be brought: one document or any one of several, why, and until which day."""

    documents: tuple[tuple[str, str], ...]  # each name, and where it is obtained ("" if the catalogue does not say)
    why: str
    until: dt.date


@dataclass(frozen=True, slots=True)
class DeclaredChange:
    """An answer that is no longer what was signed: both values in words, and who changed it where that is known.

    `material` ones ask for a new declaration; the others are told and change nothing.
    """

    section: str
    label: str
    signed: str
    current: str
    material: bool
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class SealedFacts:
    """What goes with a sealed declaration: its number in this computer's chain and at the central, its signed paper, what
    the witness had checked, and who else witnessed."""

    number: int
    registered: str  # in words: where, when and under which number, or that it is not yet
    is_registered: bool
    paper: str = ""  # in words, what became of the paper that was signed by hand
    is_scanned: bool = False
    checks: tuple[str, ...] = ()
    witnesses: tuple[tuple[str, str], ...] = ()
    guardian_of: str = ""


@dataclass(frozen=True, slots=True)
class DeclarationView:
    """The text to read and sign, or what was signed."""

    application_id: str
    title: str
    intro: str
    clauses: tuple[str, ...]
    mandatory: bool
    ready: bool
    reason: str
    sealed_at: str = ""
    seal: str = ""
    stale: bool = False
    strokes: tuple[tuple[tuple[float, float, int, float], ...], ...] = ()
    mode: str = ""  # the way it was signed, or the way that suits who is to sign it
    witness: str = ""
    explanations: tuple[str, ...] = ()
    signer: str = ""
    signer_role: str = ""
    read_aloud: bool = False
    changes: tuple[DeclaredChange, ...] = ()
    checks: tuple[tuple[str, str], ...] = ()  # what the witness must have done, by code and in words
    paused: str = ""  # why nothing can be sealed on this computer now
    facts: SealedFacts | None = None


@dataclass(frozen=True, slots=True)
class PaperView:
    """A paper that was made."""

    form: str
    title: str
    pdf: bytes
    sha256: str
    file_name: str
    sheet: str = "A4"


@dataclass(frozen=True, slots=True)
class SyncView:
    """How this computer stands with the central: synced, waiting, offline, needs_you or not_connected.

    `count` is the files that wait to be sent, or the matters to decide; `when` is the last exchange, in words, and `why`
    what the central did not accept.
    """

    state: str
    count: int
    when: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Overview:
    """The figures of the home page."""

    visits_today: int
    drafts: int
    incomplete: int
    complete: int
    waiting: int
    notice: str = ""  # what people should know about the seals of this computer
