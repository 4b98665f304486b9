"""What the social study hands to its screen and its papers: frozen values only, never a database row."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from desktop.field import Field
from desktop.messages import mark
from desktop.services.views import Ref, Sheet
from desktop.values import Kind, Value

REASON = Field(mark("Reason of the correction"), Kind.TEXT, "reason", required=True, low=5, high=300)
"""What every correction of an answer that was given asks for."""

OUTCOMES = {
    "eligible": mark("Suggested: entitled"),
    "not_eligible": mark("Suggested: not entitled"),
    "review": mark("Suggested: needs a review"),
    "": mark("No conditions in the policy"),
}
"""The words for what is suggested about a service; "" where the policy sets no conditions."""


class Standing(StrEnum):
    """Where one answer stands in the study."""

    OPEN = "open"  # entered, and neither confirmed nor corrected yet
    WRONG = "wrong"  # entered, and something is said against it: to be corrected
    ASKED = "asked"  # nobody has answered it yet, and it has to be answered
    FREE = "free"  # nobody has answered it, and it may stay so
    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    ANSWERED = "answered"  # answered for the first time in the study


SETTLED = frozenset({Standing.CONFIRMED, Standing.CORRECTED, Standing.ANSWERED})
PENDING = frozenset({Standing.OPEN, Standing.WRONG, Standing.ASKED})


@dataclass(frozen=True, slots=True)
class FindingView:
    """One finding as it was written down: what was entered, what was found, why, by whom and when.

    `mine` tells those of the study in front from those of earlier ones.
    """

    verdict: str
    said: str
    before: str
    after: str
    reason: str
    by: str
    at: str
    mine: bool


@dataclass(frozen=True, slots=True)
class Begun:
    """A correction that somebody began and has not recorded: what was typed, and the reason so far."""

    typed: Value
    reason: str


@dataclass(frozen=True, slots=True)
class Line:
    """One answer of the file: its question, what is entered, where it stands and what was found so far."""

    ref: Ref
    field: Field
    label: str
    value: Value
    shown: str
    standing: Standing
    fault: str = ""
    history: tuple[FindingView, ...] = ()
    begun: Begun | None = None

    @property
    def key(self) -> str:
        """What tells this answer from every other one of the file."""
        return f"{self.ref.type}.{self.ref.id}.{self.field.name}"


@dataclass(frozen=True, slots=True)
class Block:
    """The answers of one record of a card; `title` sums up a row that people added."""

    ref: Ref
    title: str
    lines: tuple[Line, ...]
    values: Sheet  # the record as a form would show it: the answers that an editor of one of them needs

    @property
    def left(self) -> int:
        """How many answers wait for the researcher."""
        return sum(line.standing in PENDING for line in self.lines)


@dataclass(frozen=True, slots=True)
class StudyCard:
    """One card of the application as the researcher goes through it."""

    code: str
    title: str
    blocks: tuple[Block, ...]
    wants: tuple[str, ...] = ()  # the rows that are still to be added, in words

    @property
    def left(self) -> int:
        """How many answers wait for the researcher."""
        return sum(block.left for block in self.blocks)

    @property
    def settled(self) -> int:
        """How many answers were confirmed, corrected or given in the study."""
        return sum(line.standing in SETTLED for block in self.blocks for line in block.lines)


@dataclass(frozen=True, slots=True)
class Chapter:
    """Cards that the researcher gives one opinion on; `opinion` names the field of the study that holds it."""

    opinion: str
    title: str
    cards: tuple[StudyCard, ...]


@dataclass(frozen=True, slots=True)
class PastStudy:
    """A study of the same application that was finished before."""

    study_id: str
    said: str


@dataclass(frozen=True, slots=True)
class Left:
    """What is left to do, in words, and where: a line's key, a question of the study, or "application"."""

    said: str
    place: str


@dataclass(frozen=True, slots=True)
class StudyView:
    """A study as its screen shows it; `left` is what stands before its end."""

    application_id: str
    ref: Ref
    sheet: Sheet  # its own questions
    chapters: tuple[Chapter, ...]
    researcher: str
    opened_at: str
    finished_at: str
    planned: str  # when the visit will be, "" where nobody said
    left: tuple[Left, ...]
    needs_declaration: bool
    others: tuple[PastStudy, ...] = ()

    @property
    def finished(self) -> bool:
        """Whether it can no longer be changed."""
        return bool(self.finished_at)

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every answer it goes through."""
        return tuple(
            line for chapter in self.chapters for card in chapter.cards for block in card.blocks for line in block.lines
        )


@dataclass(frozen=True, slots=True)
class StudyDesk:
    """What the step of the study shows: the study in hand or the last one, if any, and whether this officer may write."""

    application_id: str
    may_write: bool
    study: StudyView | None = None


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One rule of a service and what it says: met, not_met, review or skipped."""

    state: str
    words: str
    measured: str
    article: str


@dataclass(frozen=True, slots=True)
class KeptEvaluation:
    """A suggestion kept as it was made. `changed` names the answers that are others by now; `rules_changed` the rules."""

    said: str
    outcome: str
    changed: tuple[str, ...]
    rules_changed: bool


@dataclass(frozen=True, slots=True)
class ServiceSuggestion:
    """What the policy suggests about one service that was asked for."""

    service: str
    label: str
    outcome: str  # eligible, not_eligible, review; "" where the policy sets no rules
    said: str
    figures: tuple[tuple[str, str], ...] = ()
    rules: tuple[RuleLine, ...] = ()
    scores: tuple[tuple[str, str], ...] = ()
    kept: tuple[KeptEvaluation, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Suggestions:
    """What the policy suggests about every service that was asked for, judged on the day of submission."""

    application_id: str
    judged_on: str
    policy: str
    services: tuple[ServiceSuggestion, ...]
