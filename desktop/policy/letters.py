"""The letters an association writes: what each must be told, and the words a text file gives it.

A letter is a frozen dataclass: its fields are the places its text may fill. A field without a default is always known, and
no text may leave it out; one with a default may be unknown, and a text may use it only where it says `when`.
"""

from __future__ import annotations

from dataclasses import MISSING, dataclass, fields
from typing import Any, ClassVar, get_args, get_type_hints

from desktop.policy.spelling import Amount, Day, Days, Party

ALWAYS = frozenset({"association", "branch"})
"""What the association knows of itself in every letter."""

SOMETIMES = frozenset({"branch_phone", "committee", "reply_words"})
"""What it may not: a text asks for it with `when`."""


@dataclass(frozen=True, slots=True)
class Grant:
    """One service that was granted: a row of a table, its columns in this order."""

    service: str
    amount: Amount | None = None
    begins: Day | None = None
    ends: Day | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What every letter is told."""

    code: ClassVar[str]
    form: ClassVar[str]
    kind: ClassVar[str] = "L"
    """The first letter of the code on its pages."""

    addressee: Party


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance(Letter):
    """The application was accepted, as a whole or in part."""

    code: ClassVar[str] = "acceptance"
    form: ClassVar[str] = "BEN-10"

    application_no: str
    services: tuple[Grant, ...]
    session_no: str = ""
    session_on: Day | None = None
    category: str = ""
    declined: tuple[str, ...] = ()
    """Services asked for and not granted."""
    change_days: Days | None = None
    review_on: Day | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Apology(Letter):
    """The application was not accepted, why, and how to appeal."""

    code: ClassVar[str] = "apology"
    form: ClassVar[str] = "BEN-11"

    application_no: str
    reasons: tuple[str, ...]
    session_no: str = ""
    session_on: Day | None = None
    appeal_days: Days | None = None
    appeal_channel: str = ""
    hint: str = ""
    """Where else help may be found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deferral(Letter):
    """The decision was put off."""

    code: ClassVar[str] = "deferral"
    form: ClassVar[str] = "BEN-12"
    kind: ClassVar[str] = "N"

    application_no: str
    reasons: tuple[str, ...]
    session_no: str = ""
    session_on: Day | None = None
    next_on: Day | None = None
    action: str = ""
    """What the applicant is to do; nothing where it is empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion(Letter):
    """What is still to be brought."""

    code: ClassVar[str] = "completion"
    form: ClassVar[str] = "BEN-13"

    application_no: str
    application_on: Day
    missing: tuple[str, ...]
    due_on: Day | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideReferral(Letter):
    """To another association: who needs what, and not a word more than the person agreed to."""

    code: ClassVar[str] = "outside_referral"
    form: ClassVar[str] = "BEN-14"

    person: Party
    id_masked: str
    service: str
    consent_on: Day
    disclosed: tuple[str, ...]
    contact: str
    mobile: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideNotice(Letter):
    """To the applicant: to whom the application was referred, and what was disclosed."""

    code: ClassVar[str] = "outside_notice"
    form: ClassVar[str] = "BEN-15"
    kind: ClassVar[str] = "N"

    application_no: str
    service: str
    body: str
    letter_no: str
    letter_on: Day
    consent_on: Day
    disclosed: tuple[str, ...]
    body_contact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InsideReferral(Letter):
    """To the social researcher: a question that the desk could not answer; the answer by hand where it is empty."""

    code: ClassVar[str] = "inside_referral"
    form: ClassVar[str] = "BEN-16"

    person: Party
    application_no: str
    reason: str
    question: str
    article: str = ""
    """The policy's article on such referrals."""
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AppealReply(Letter):
    """What became of an appeal."""

    code: ClassVar[str] = "appeal_reply"
    form: ClassVar[str] = "BEN-17"

    case_no: str
    case_on: Day
    application_no: str
    outcome: str
    reasons: tuple[str, ...]
    reviewer: str = ""
    next_level: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintReply(Letter):
    """What became of a complaint."""

    code: ClassVar[str] = "complaint_reply"
    form: ClassVar[str] = "BEN-18"

    case_no: str
    case_on: Day
    about: str
    outcome: str
    reasons: tuple[str, ...]
    reviewer: str = ""
    next_level: str = ""


LETTERS: dict[str, type[Letter]] = {
    kind.code: kind
    for kind in (
        Acceptance,
        Apology,
        Deferral,
        Completion,
        OutsideReferral,
        OutsideNotice,
        InsideReferral,
        AppealReply,
        ComplaintReply,
    )
}


@dataclass(frozen=True, slots=True)
class Told:
    """What a letter is told under one name."""

    name: str
    certain: bool
    """Whether it is known in every case."""
    own: bool = False
    """Whether this letter alone is told it."""
    party: bool = False
    listed: bool = False
    """Several texts, which a list of the letter may print."""
    columns: int = 0
    """Of the table that its rows make."""


def told(kind: type[Letter]) -> dict[str, Told]:
    """The places that the text of a letter may fill, by their names."""
    hints = get_type_hints(kind)
    known = {one.name: _told(one.name, hints[one.name], one.default is MISSING) for one in fields(kind)}
    known |= {name: Told(name, True) for name in ALWAYS}
    return known | {name: Told(name, False) for name in SOMETIMES}


def _told(name: str, hint: Any, certain: bool) -> Told:
    row = get_args(hint)[0] if get_args(hint) else None
    columns = len(fields(row)) if row is Grant else 0
    return Told(name, certain, True, party=hint is Party, listed=row is str and ... in get_args(hint), columns=columns)


@dataclass(frozen=True, slots=True)
class LetterPart:
    """One piece of a letter: a paragraph, a list or a table of what the letter is told, or labelled facts.

    It is printed `when` all those values are known; else the words of `otherwise` stand there, or room to write by hand.
    """

    words: str = ""
    listed: str = ""
    table: str = ""
    heads: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    title: str = ""
    notice: bool = False
    """A paragraph that must not be missed."""
    when: tuple[str, ...] = ()
    otherwise: str = ""
    room: int = 0


@dataclass(frozen=True, slots=True)
class LetterText:
    """The words of one letter."""

    code: str
    title: str
    subject: str
    parts: tuple[LetterPart, ...]
    address: str
    wish: str
    greeting: str
    closing: str


@dataclass(frozen=True, slots=True)
class LetterTexts:
    """The words of all letters, out of one file."""

    id: str
    version: int
    source: str
    letters: tuple[LetterText, ...]

    def of(self, code: str) -> LetterText:
        """The words of one letter; KeyError if there are none (the loader makes sure there are)."""
        for one in self.letters:
            if one.code == code:
                return one
        raise KeyError(code)
