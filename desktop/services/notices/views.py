"""What the letters and messages of a file look like to a screen: frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.field import Field
from desktop.values import Value


@dataclass(frozen=True, slots=True)
class LetterOffer:
    """One letter of a file: what it is about, why it cannot be made now ("" if it can), and how it was told last."""

    code: str
    title: str
    about: str
    refused: str = ""
    told: str = ""
    made: bool = False


@dataclass(frozen=True, slots=True)
class MessageOffer:
    """One of the short messages, and why it is not to be sent now ("" if it may be)."""

    code: str
    title: str
    refused: str = ""


@dataclass(frozen=True, slots=True)
class MessageView:
    """A message as it is copied, how long it is, and what is still to be typed before it is whole."""

    code: str
    text: str
    letters: int
    parts: int
    left: int
    asked: tuple[Field, ...] = ()
    values: Mapping[str, Value] = field(default_factory=dict)
    wants: tuple[str, ...] = ()
    refused: str = ""
    mobile: str = ""
    caution: str = ""
    """What should be known before it is sent to this mobile."""


@dataclass(frozen=True, slots=True)
class ToldLine:
    """One telling, as it was recorded."""

    id: str
    what: str
    way: str
    who: str
    when: str
    by: str
    code: str


@dataclass(frozen=True, slots=True)
class NoticeDesk:
    """Everything that was told about a file and may be told now; `held` says why its decision may not be."""

    application_id: str
    letters: tuple[LetterOffer, ...]
    messages: tuple[MessageOffer, ...]
    told: tuple[ToldLine, ...]
    held: str = ""
    recipient: str = ""
    """The applicant, to whom most is told."""
