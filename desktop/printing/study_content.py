"""What the papers of the social study say: plain, display-ready values, as in desktop.printing.content."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.printing.content import Entry, Reference, Signatory


@dataclass(frozen=True, slots=True)
class Told:
    """One answer of the file, as it is recorded; an empty one is to be asked on the visit."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class VisitRecord:
    """One row of a card, such as a member of the household."""

    title: str
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class VisitCard:
    """A card of the application: its answers, or the records that stand in it."""

    title: str
    told: tuple[Told, ...]
    records: tuple[VisitRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class VisitChapter:
    """Cards with one opinion beneath them."""

    opinion: str
    cards: tuple[VisitCard, ...]


@dataclass(frozen=True, slots=True)
class VisitSheetContent:
    """The sheet that the researcher carries: what is recorded, with room for what is found."""

    reference: Reference
    case: tuple[Entry, ...]
    kinds: tuple[str, ...]
    chapters: tuple[VisitChapter, ...]
    recommendations: tuple[str, ...]
    priorities: tuple[str, ...]
    researcher: Signatory


@dataclass(frozen=True, slots=True)
class Found:
    """One correction, or one answer that only the study gave."""

    question: str
    before: str
    after: str
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class Tally:
    """How far a card was gone through."""

    card: str
    confirmed: str
    corrected: str


@dataclass(frozen=True, slots=True)
class Ruling:
    """One condition of the policy: the sign of its verdict, its words, what was measured, where it stands."""

    sign: str
    words: str
    measured: str
    article: str


@dataclass(frozen=True, slots=True)
class SuggestedService:
    """What the conditions suggested about one service when the study was finished."""

    title: str
    said: str
    figures: tuple[Entry, ...]
    rulings: tuple[Ruling, ...]


@dataclass(frozen=True, slots=True)
class StudyContent:
    """A finished study, for the committee."""

    reference: Reference
    case: tuple[Entry, ...]
    tallies: tuple[Tally, ...]
    found: tuple[Found, ...]
    opinions: tuple[tuple[str, str], ...]
    advice: tuple[Entry, ...]
    reasons: str
    suggested: tuple[SuggestedService, ...]
    signatories: tuple[Signatory, ...]
