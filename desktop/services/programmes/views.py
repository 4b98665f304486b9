"""Requests for programmes as the screens see them: frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.services.views import Ref, Sheet, StepState

if TYPE_CHECKING:  # types only: a screen that is imported early must not pull the database in
    from desktop.services.procedure import Trace


@dataclass(frozen=True, slots=True)
class RequestLine:
    """One request in the list."""

    id: str
    number: str
    title: str
    requester: str
    place: str
    received_on: str
    stage: str
    stage_label: str
    open: bool  # whether anything is still to be done


@dataclass(frozen=True, slots=True)
class EntryView:
    """Something recorded in a step: what it says in brief, and who recorded it when."""

    ref: Ref
    title: str
    told: tuple[tuple[str, str], ...]  # label and value
    recorded: str


@dataclass(frozen=True, slots=True)
class RequestScan:
    """One page that came back for a request, or a copy that was attached."""

    form: str
    title: str
    page: int
    signature: str
    sha256: str
    said: str  # when and by whom


@dataclass(frozen=True, slots=True)
class Tally:
    """Beneficiaries counted in one way; ways of counting are never added together."""

    method: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Sums:
    """What was carried out, added up."""

    entries: int = 0
    direct: int = 0
    indirect: tuple[Tally, ...] = ()
    cost: int = 0
    first_on: str = ""
    last_on: str = ""


@dataclass(frozen=True, slots=True)
class Papers:
    """Questionnaires after a programme: given out, and back."""

    given: int = 0
    back: int = 0


@dataclass(frozen=True, slots=True)
class Signing:
    """The statement under the request, and how far it is signed."""

    title: str
    intro: str
    clauses: tuple[str, ...]
    mandatory: bool
    signed: str  # in words; "" while it is not
    stale: bool  # the request says something else than what was signed
    by_letter: str  # why the body's own letter cannot stand in for the signature; "" if it can
    refused: str  # why it cannot be recorded now; "" if it can


@dataclass(frozen=True, slots=True)
class Part:
    """One step of a request: where it stands, what is recorded in it and what is being written."""

    code: str
    title: str
    state: StepState
    entries: tuple[EntryView, ...] = ()
    writing: Sheet | None = None
    refused: str = ""  # why nothing can be written or recorded here now; "" if it can
    article: str = ""  # of the policy, in its words


@dataclass(frozen=True, slots=True)
class RequestFile:
    """One request with everything that belongs to it."""

    id: str
    number: str
    title: str
    stage: str
    stage_label: str
    sheet: Sheet
    locked: bool  # the request itself can no longer be changed
    receive_refused: str
    finish_refused: str
    withdraw_refused: str
    signing: Signing
    parts: tuple[Part, ...]
    sums: Sums
    survey: str  # that opinions are to be asked now, or how many came; "" before the end
    opinions: Papers
    lessons: tuple[str, ...]  # learned from opinions in the time of the programme and its reports
    events: tuple[Trace, ...]

    def part(self, code: str) -> Part:
        """One step."""
        return next(one for one in self.parts if one.code == code)
