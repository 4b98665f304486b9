"""What one association's policy says, as frozen values: read from its file once, judged by pure functions.

Nothing printed is corrected here. Where the board's text was damaged in print or scan, the words stand as printed and a
`SourceNote` or an approval flag says so; where the text is silent and the product offers a default, `source` says so.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.policy.aid import Aid, Service
from desktop.policy.documents import RequirementList
from desktop.policy.letters import LetterTexts
from desktop.policy.messages_text import MessageTexts
from desktop.policy.vocabulary import CASH_SERVICES
from desktop.policy.voice_terms import VoiceTerms


@dataclass(frozen=True, slots=True)
class Named:
    """One thing the policy lists: its stored code, the label to show, and the words as printed."""

    code: str
    label: str
    printed: str


class Channel(Named):
    """A way a beneficiary reaches the association."""

    __slots__ = ()


class Tool(Named):
    """A guide or form the policy gives its staff."""

    __slots__ = ()


class Requester(Named):
    """Who may ask for a programme, where that is not only the beneficiary."""

    __slots__ = ()


class BeneficiaryKind(Named):
    """A kind of beneficiary the policy tells apart: direct (a full file), indirect (counted, no personal data)."""

    __slots__ = ()


class LetterheadField(Named):
    """A line the association's letterhead leaves to be filled on every letter."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class SourceNote:
    """A place where the printed text is damaged or doubtful: its words, how the product reads them, and why."""

    where: str
    printed: str
    reading: str | None
    note: str


@dataclass(frozen=True, slots=True)
class Association:
    """Who the association is, as its own text prints it; None where the text does not say."""

    name: str | None
    short_name: str | None
    latin_name: str | None
    licence_no: str | None
    supervision: str | None
    logo_text: str | None
    address: str | None
    phone: str | None
    email: str | None
    web: str | None
    whatsapp: tuple[str, ...]
    social: str | None
    header: tuple[str, ...]
    letterhead: tuple[LetterheadField, ...]


@dataclass(frozen=True, slots=True)
class Flag:
    """Something wrong with the printed approval, declared in the file, with the note a manager reads."""

    code: str
    note: str


@dataclass(frozen=True, slots=True)
class Approval:
    """The board's approval as printed. `day` is the Gregorian day when the print gives one that can be read."""

    body: str | None
    words: str | None
    meeting_no: str | None
    term_no: str | None
    decision_no: str | None
    weekday: str | None
    hijri: str | None
    gregorian: str | None
    chairman: str | None
    supersedes: str | None
    day: dt.date | None
    flags: tuple[Flag, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One article of "how the beneficiary is dealt with", in the board's words.

    `article` is where a person finds it in the printed text; `numbered_by_us` when the text prints no number there.
    """

    article: str
    numbered_by_us: bool
    code: str
    words: str
    note: str | None


class ReplyMode(StrEnum):
    """How the policy bounds the time of its reply."""

    MINIMUM = "minimum"
    MAXIMUM = "maximum"
    BOTH = "both"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class ReplyClause:
    """The time of the reply, in days from the day the application is complete, and the policy's own words for it."""

    mode: ReplyMode
    min_days: int | None
    max_days: int | None
    words: str | None


@dataclass(frozen=True, slots=True)
class Offered:
    """The case types and services an association offers, by their stored codes, and who says so."""

    case_types: tuple[str, ...]
    services: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Clause:
    """One paragraph of a text, with its {placeholders}."""

    code: str
    words: str


@dataclass(frozen=True, slots=True)
class DeclarationText:
    """What the applicant signs under this policy."""

    id: str
    version: int
    source: str
    mandatory: bool
    change_days: int
    title: str
    opening: str
    clauses: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class ConsentBox:
    """One consent, asked for on its own and never ticked beforehand."""

    code: str
    words: str
    optional: bool
    explicit: bool


@dataclass(frozen=True, slots=True)
class NoticeText:
    """The privacy notice given before data are taken, its consents, and the guardian's sentence."""

    id: str
    version: int
    source: str
    title: str
    paragraphs: tuple[Clause, ...]
    consents: tuple[ConsentBox, ...]
    guardian: str


@dataclass(frozen=True, slots=True)
class ReceiptText:
    """The sentences of the receipt of an application."""

    id: str
    version: int
    source: str
    title: str
    parts: tuple[Clause, ...]

    def part(self, code: str) -> str:
        """The sentence of that code; KeyError if the text has none (the loader makes sure it has)."""
        for one in self.parts:
            if one.code == code:
                return one.words
        raise KeyError(code)


@dataclass(frozen=True, slots=True)
class ImpliedConsent:
    """An article that takes applying as consent: recorded, and never called explicit consent."""

    article: str
    words: str


@dataclass(frozen=True, slots=True)
class Profile:
    """One version of one association's policy. A case pins `id` and `version`."""

    id: str
    version: int
    title: str
    beneficiary_noun: str
    association: Association
    approval: Approval
    beneficiary_kinds: tuple[BeneficiaryKind, ...]
    requesters: tuple[Requester, ...]
    channels: tuple[Channel, ...]
    tools: tuple[Tool, ...]
    steps: tuple[Step, ...]
    committee_name: str | None
    reply: ReplyClause
    offered: Offered
    requirements: RequirementList
    aid: Aid
    declaration: DeclarationText
    notice: NoticeText
    receipt: ReceiptText
    letters: LetterTexts
    messages: MessageTexts
    implied_consent: ImpliedConsent | None
    sources: tuple[SourceNote, ...]
    voices: VoiceTerms = field(default_factory=VoiceTerms)

    @property
    def case_types(self) -> tuple[str, ...]:
        """Codes of the case types offered."""
        return self.offered.case_types

    @property
    def services(self) -> tuple[str, ...]:
        """Codes of the services offered."""
        return self.offered.services

    def service(self, code: str) -> Service:
        """What the policy says about a service; of one it does not describe, only whether it is paid in cash."""
        for one in self.aid.services:
            if one.code == code:
                return one
        return Service(code, cash=code in CASH_SERVICES)

    def service_label(self, code: str) -> str | None:
        """The association's own name for a service, or None where the product's name stands."""
        return self.service(code).label

    def needs_bank(self, requested: Iterable[str]) -> bool:
        """Whether any of these services is paid to a bank account."""
        return any(self.service(code).cash for code in requested)

    def step(self, code: str) -> Step | None:
        """The article about that step, or None where the policy has none."""
        return next((one for one in self.steps if one.code == code), None)

    def standing_values(self) -> dict[str, str]:
        """The values of text placeholders that depend on the policy alone; unprinted ones are left to the set-up."""
        known = {
            "association": self.association.name,
            "licence_no": self.association.licence_no,
            "address": self.association.address,
            "phone": self.association.phone,
            "committee": self.committee_name,
            "reply_words": self.reply.words,
            "change_days": str(self.declaration.change_days),
        }
        return {name: value for name, value in known.items() if value}
