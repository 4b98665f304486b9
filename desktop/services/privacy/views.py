"""What the screens of this part show: frozen values, ready to be read."""

from __future__ import annotations

from dataclasses import dataclass

Facts = tuple[tuple[str, str], ...]
"""What a record says, as a label and an answer each."""


@dataclass(frozen=True, slots=True)
class RequestLine:
    """One request in the list. `state` is open, extended or closed; `days_left` counts to its last day."""

    id: str
    number: str
    application_id: str
    file_number: str
    name: str
    kind: str
    received_on: str
    due_on: str
    days_left: int
    state: str
    state_label: str
    late: bool


@dataclass(frozen=True, slots=True)
class RequestCase:
    """One request laid open; `may` names what the person at the keyboard may do about it now, `note` what to mind."""

    line: RequestLine
    facts: Facts
    may: frozenset[str]
    note: str = ""


@dataclass(frozen=True, slots=True)
class BreachLine:
    """One breach in the list. `state` is authority, persons, open or closed: what is owed next."""

    id: str
    number: str
    kind: str
    known: str
    tell_by: str
    hours_left: int
    persons: str
    state: str
    state_label: str
    late: bool


@dataclass(frozen=True, slots=True)
class BreachCase:
    """One breach laid open."""

    line: BreachLine
    facts: Facts
    may: frozenset[str]
    note: str = ""
