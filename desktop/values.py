"""What an answer can be: a value of some kind, or the reason why there is none; and how it is stored and sent."""

from __future__ import annotations

from enum import Enum, StrEnum
from typing import Any

from desktop.dates import WrittenDate
from desktop.messages import mark, tr


class Kind(StrEnum):
    """How a value is typed, checked and shown: one parser here, one editor in ui/editors.py."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    NAME = "name"
    CHOICE = "choice"
    CHOICES = "choices"
    FLAG = "flag"
    COUNT = "count"
    MONEY = "money"
    DATE = "date"
    BIRTH_DATE = "birth_date"
    PAST_DATE = "past_date"
    IDENTITY = "identity"
    MOBILE = "mobile"
    EMAIL = "email"
    IBAN = "iban"
    SHORT_ADDRESS = "short_address"
    DIGITS = "digits"
    MOMENT = "moment"


class NoAnswer(Enum):
    """Why a question has no value: answers of their own, never mixed up with 0, "no" or a blank."""

    NONE = "none"
    UNKNOWN = "unknown"
    DECLINED = "declined"
    NOT_ASKED = "not_asked"

    def say(self) -> str:
        """The words for it, in the language in use."""
        return tr(_NO_ANSWER[self])


_NO_ANSWER = {
    NoAnswer.NONE: mark("There is none"),
    NoAnswer.UNKNOWN: mark("Does not know"),
    NoAnswer.DECLINED: mark("Declined to answer"),
    NoAnswer.NOT_ASKED: mark("Was not asked"),
}
OPEN = (NoAnswer.UNKNOWN, NoAnswer.DECLINED, NoAnswer.NOT_ASKED)
"""What may stand in place of an answer that every person has."""

OR_NONE = (NoAnswer.NONE, *OPEN)
"""The same for what a person may not have at all."""

Value = str | int | bool | WrittenDate | tuple[str, ...] | NoAnswer | None
"""What a field can hold. None means "not answered yet"; an empty text is never stored."""


def dump(value: Value) -> Any:
    """A value as JSON and msgpack can carry it."""
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, WrittenDate):
        return value.dump()
    if isinstance(value, NoAnswer):
        return {"no_answer": value.value}
    return list(value) if isinstance(value, tuple) else value


def load(kind: Kind, stored: Any) -> Value:
    """A value from what dump() gave."""
    if stored is None:
        return None
    if isinstance(stored, dict):
        return NoAnswer(stored["no_answer"])
    if kind in (Kind.DATE, Kind.BIRTH_DATE, Kind.PAST_DATE):
        return WrittenDate.load(stored)
    if kind is Kind.CHOICES:
        return tuple(stored)
    return stored  # type: ignore[no-any-return]
