"""What the screens see of the committee: frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.field import Field
from desktop.services.views import Sheet
from desktop.values import Value


@dataclass(frozen=True, slots=True)
class SessionLine:
    """One session in a list."""

    id: str
    title: str
    day: str
    time: str
    place: str
    state: str
    state_label: str
    files: int
    decided: int


@dataclass(frozen=True, slots=True)
class ReadyFile:
    """A file that can be put on an agenda, by its code; `note` says what the members should know, such as urgency."""

    application_id: str
    code: str
    number: str
    category: str
    asked: str
    stage: str
    recommendation: str
    note: str

    @property
    def id(self) -> str:
        """What tells this line from others in a list."""
        return self.application_id


@dataclass(frozen=True, slots=True)
class NotPut:
    """A file that could not be put on an agenda, by its code, and why."""

    code: str
    why: str


@dataclass(frozen=True, slots=True)
class Seat:
    """A member at a session."""

    id: str
    member_id: str
    name: str
    capacity: str
    attendance: str
    absence: str


@dataclass(frozen=True, slots=True)
class Lists:
    """The answers offered where attendance and recusals are written down: code and label."""

    capacities: tuple[tuple[str, str], ...]
    absences: tuple[tuple[str, str], ...]
    recusals: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class StoodBack:
    """A member who stands back from a file."""

    id: str
    member_id: str
    member: str
    reason: str


@dataclass(frozen=True, slots=True)
class Item:
    """A file on the agenda. `decision` is what was decided, "" as long as nothing was."""

    id: str
    application_id: str
    place: int
    code: str
    number: str
    category: str
    asked: str
    recommendation: str
    note: str
    decision: str
    decision_id: str
    stood_back: tuple[StoodBack, ...]
    quorum: str
    reached: bool


@dataclass(frozen=True, slots=True)
class SessionView:
    """A session whole. `refused` is why this officer may not record it, "" if they may."""

    line: SessionLine
    day: str
    committee: str
    sheet: Sheet
    record: Sheet
    seats: tuple[Seat, ...]
    items: tuple[Item, ...]
    quorum: str
    reached: bool
    refused: str


@dataclass(frozen=True, slots=True)
class DecisionForm:
    """What is asked for a decision about one file, with what is proposed or was typed before.

    `articles` are the words of each article it may rest on; `usual` is the article for each kind of decision.
    """

    item_id: str
    fields: tuple[Field, ...]
    values: Mapping[str, Value]
    typed: Mapping[str, str]
    articles: Mapping[str, str]
    usual: Mapping[str, str]
    counted: int
    chair: bool
    quorum: str
    refused: str


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision as it was recorded, question by question."""

    id: str
    kind: str
    label: str
    when: str
    by: str
    article: str
    article_words: str
    answers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Late:
    """A file that was to be completed by a day that is over."""

    application_id: str
    code: str
    number: str
    wanted: str
    bring_by: str
    days: int
    refused: str

    @property
    def id(self) -> str:
        """What tells this line from others in a list."""
        return self.application_id
