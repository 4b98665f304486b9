"""What the life of a policy hands to screens: versions, the draft's pages, differences, readers, the shelf."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.dates import WrittenDate
from desktop.field import Field
from desktop.messages import mark, tr
from desktop.services.views import Sheet
from desktop.values import Value


class Standing(StrEnum):
    """Where a version stands."""

    IN_FORCE = "in_force"
    COMING = "coming"
    WAITING = "waiting"
    RETURNED = "returned"
    REPLACED = "replaced"
    VOID = "void"


STANDINGS = {
    Standing.IN_FORCE: mark("In force"),
    Standing.COMING: mark("Published, not in force yet"),
    Standing.WAITING: mark("Waiting for a second person"),
    Standing.RETURNED: mark("Returned"),
    Standing.REPLACED: mark("Replaced"),
    Standing.VOID: mark("Does not count"),
}


@dataclass(frozen=True, slots=True)
class VersionLine:
    """One version. `row_id` is "" for the one that came in files."""

    row_id: str
    version: int
    standing: Standing
    prepared: str = ""
    confirmed: str = ""
    effective_from: dt.date | None = None
    approval: str = ""
    reason: str = ""

    @property
    def id(self) -> str:
        """What tells this line from others in a list."""
        return self.row_id or "first"

    def say(self) -> str:
        """The state in words."""
        return tr(STANDINGS[self.standing])


@dataclass(frozen=True, slots=True)
class Decided:
    """What the board decided, as whoever confirms a version reads it off the minutes."""

    effective_from: WrittenDate
    board: str
    meeting_no: str
    decision_no: str
    decided_on: WrittenDate


@dataclass(frozen=True, slots=True)
class DraftState:
    """Whether a policy is being edited here, from which version, by whom, and how many slips are left."""

    follows: int = 0
    edited: str = ""
    slips: int = 0
    changes: int = 0
    outdated: int = 0  # the version that was published since, 0 if none was

    @property
    def open(self) -> bool:
        """Whether there is a draft."""
        return self.follows > 0


@dataclass(frozen=True, slots=True)
class EditPart:
    """One card of a page of the editor: a form, or rows that are added, moved and taken away.

    `place` is where the card stands in the texts; a row's sheet carries its own.
    """

    place: str
    title: str
    sheets: tuple[Sheet, ...]
    rows: bool = False
    add: str = ""
    empty: str = ""
    help: str = ""
    fixed: bool = False  # rows that only change their words


@dataclass(frozen=True, slots=True)
class EditPage:
    """One page of the editor, with the slips that belong to no single field."""

    code: str
    title: str
    parts: tuple[EditPart, ...]
    slips: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PageLine:
    """A page as the list at the side shows it."""

    code: str
    title: str
    group: str
    slips: int

    @property
    def id(self) -> str:
        """What tells this line from others in a list."""
        return self.code


@dataclass(frozen=True, slots=True)
class Difference:
    """What changed in one place: in words before and after; "" where there was, or is, nothing."""

    page: str
    where: str
    before: str
    after: str

    @property
    def id(self) -> str:
        """What tells this line from others in a list."""
        return f"{self.page}/{self.where}/{self.before}/{self.after}"


@dataclass(frozen=True, slots=True)
class Reader:
    """A member of staff and when they acknowledged the version in force ("" if they have not)."""

    name: str
    role: str
    read_at: str = ""

    @property
    def id(self) -> str:
        """What tells this line from others in a list."""
        return f"{self.name}/{self.role}"


@dataclass(frozen=True, slots=True)
class ShelfLine:
    """One guide or form: what the policy calls it, and the document that lies there, if any does."""

    code: str
    label: str
    item_id: str = ""
    title: str = ""
    edition: str = ""
    approval: str = ""
    added: str = ""
    media: str = ""
    arrived: bool = False  # whether every part is here
    earlier: int = 0

    @property
    def id(self) -> str:
        """What tells this line from others in a list."""
        return self.code


@dataclass(frozen=True, slots=True)
class Document:
    """A document of the shelf, to be read: its bytes, and its words where it is a text."""

    title: str
    file_name: str
    content: bytes
    text: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """A list of questions with what is known already, for a form of its own."""

    fields: tuple[Field, ...]
    values: Mapping[str, Value] = field(default_factory=dict)
