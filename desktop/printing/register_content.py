"""What the papers of the committee, of the service and of the registers say: plain, display-ready values.

As in desktop.printing.content, every text arrives translated and formatted, and an empty value is printed as an empty
cell. A file is named by its code; whether a name may stand beside it is decided by whoever fills these values.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.printing.content import Entry, Listing, Reference, Signatory


@dataclass(frozen=True, slots=True)
class Opinion:
    """A heading and what somebody wrote under it."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class BriefContent:
    """One file on one page, for the members of the committee."""

    reference: Reference
    case: tuple[Entry, ...]
    figures: tuple[Entry, ...]
    """The household, its income and its obligations."""
    need: str
    opinions: tuple[Opinion, ...]
    advice: tuple[Entry, ...]
    """What the researcher recommends, with its priority."""
    suggested: tuple[tuple[str, str], ...]
    """Each service asked for, and what the conditions of the policy suggest about it."""
    documents: str
    """One sentence: whether every document was matched and was valid on the day."""
    earlier: str = ""
    """Support received before, in one sentence."""


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One file to be looked at."""

    code: str
    number: str
    kind: str
    asked: str
    recommendation: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class AgendaContent:
    """What the committee will look at; no line of it names a person."""

    reference: Reference
    session: tuple[Entry, ...]
    items: tuple[AgendaItem, ...]
    matters: tuple[str, ...] = ()
    """Before the files: the last minutes, what is to be followed up, what is new."""
    secretary: Signatory = field(default_factory=lambda: Signatory(""))
    committee: str = ""
    """What the policy calls it."""


@dataclass(frozen=True, slots=True)
class Attendee:
    """A member: in which capacity, and whether present."""

    name: str
    capacity: str
    attendance: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Recusal:
    """A member who stood back from one file, and why."""

    member: str
    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class Decided:
    """One line of the minutes."""

    number: str
    code: str
    category: str
    recommendation: str
    decision: str
    reason: str
    granted: str
    """The amount and the time it is given for."""
    votes: str = ""


@dataclass(frozen=True, slots=True)
class MinutesContent:
    """The record of one session."""

    reference: Reference
    session: tuple[Entry, ...]
    opening: str
    attendees: tuple[Attendee, ...]
    quorum: str
    recusals: tuple[Recusal, ...]
    decisions: tuple[Decided, ...]
    closing: str
    signatories: tuple[Signatory, ...]
    reservations: str = ""
    """What a member asked to be put on record."""
    committee: str = ""
    """What the policy calls it."""


@dataclass(frozen=True, slots=True)
class DecisionContent:
    """One decision of the committee: its kind, the data that kind must have, and the article it rests on."""

    reference: Reference
    case: tuple[Entry, ...]
    kinds: tuple[tuple[str, bool], ...]
    data: tuple[Entry, ...]
    reasons: tuple[tuple[str, bool], ...]
    words: str
    article: str
    signatories: tuple[Signatory, ...]
    vote: tuple[Entry, ...] = ()
    notice: str = ""
    """From which day the beneficiary may be told, and until when the decision may be appealed."""
    committee: str = ""
    """What the policy calls it."""


@dataclass(frozen=True, slots=True)
class DeliveryContent:
    """Aid or a service handed over, signed for by whoever took it."""

    reference: Reference
    receiver: tuple[Entry, ...]
    given: tuple[tuple[str, str, str, str], ...]
    """What, how much of it, its worth, for which time."""
    statement: str
    receiver_signs: Signatory
    employee: Signatory
    witness: Signatory | None = None
    second_witness: Signatory | None = None
    """Both beside a thumbprint."""


@dataclass(frozen=True, slots=True)
class SatisfactionContent:
    """A questionnaire about the service; nobody is named unless they wish to be."""

    reference: Reference
    intro: str
    about: tuple[Entry, ...]
    """Which service and when, never whose."""
    scale: tuple[str, str]
    """What the lowest and the highest mark mean."""
    questions: tuple[str, ...]
    open_questions: tuple[str, ...]
    thanks: str
    points: int = 5


@dataclass(frozen=True, slots=True)
class Figure:
    """One measure with everything it was made of."""

    name: str
    numerator: str
    denominator: str
    value: str
    """In words where it cannot be computed."""
    definition: str = ""


@dataclass(frozen=True, slots=True)
class ReportContent:
    """The figures of one period. Small groups arrive hidden already."""

    reference: Reference
    scope: tuple[Entry, ...]
    figures: tuple[Figure, ...]
    tables: tuple[Listing, ...]
    notes: tuple[str, ...]
    signatories: tuple[Signatory, ...]
    title: str = ""
    """What the report is called where it is not that of a month."""


@dataclass(frozen=True, slots=True)
class Destroyed:
    """One class of data that is gone."""

    what: str
    count: str
    period: str
    where: str
    how: str
    when: str


@dataclass(frozen=True, slots=True)
class DestructionContent:
    """The proof that data were destroyed, without a word of what they said."""

    reference: Reference
    basis: tuple[Entry, ...]
    classes: tuple[Destroyed, ...]
    statement: str
    told: str
    """Which recipients of the data were told."""
    kept: str
    """What stays as a proof, such as a hash."""
    signatories: tuple[Signatory, Signatory]


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to a file."""

    when: str
    what: str
    article: str
    who: str
    proof: str
    """Where it can be seen: a paper's code, a seal."""


@dataclass(frozen=True, slots=True)
class TimelineContent:
    """Everything that happened to one file, in its order."""

    reference: Reference
    case: tuple[Entry, ...]
    events: tuple[Event, ...]
    summary: str = ""
    signatories: tuple[Signatory, ...] = ()
