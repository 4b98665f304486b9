"""A field is declared once, as a `Field`; form, parser, paper, wire, conflict rule and accessibility follow from it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from desktop import identity
from desktop.dates import SAUDI_TIME, WrittenDate, show_pair
from desktop.errors import InputError
from desktop.messages import tr
from desktop.mistakes import (
    BadLength,
    DateInFuture,
    DateTooOld,
    Missing,
    NotAChoice,
    NotAnAmount,
    NotANumber,
    NotArabicName,
    OutOfRange,
)
from desktop.text import ascii_digits, clean, compact, ltr
from desktop.values import Kind, NoAnswer, Value


class Merge(StrEnum):
    """What happens when two people wrote the same field without seeing each other (conflict classes of the sync)."""

    AUTO = "auto"
    CRITICAL = "critical"
    STATE = "state"
    SET = "set"
    IMMUTABLE = "immutable"


class Sensitivity(StrEnum):
    """Personal-data class: plain, personal, sensitive (PDPL art. 1-11) or credit data (art. 1-15)."""

    NONE = "none"
    PERSONAL = "personal"
    SENSITIVE = "sensitive"
    CREDIT = "credit"


@dataclass(frozen=True, slots=True)
class When:
    """A condition on other answers of the same record, as data: `name` holds one of `values`, and so does `also`; or
    else `either` is met.
    """

    name: str
    values: tuple[Value, ...]
    also: When | None = None
    either: When | None = None

    def holds(self, answers: Mapping[str, Any]) -> bool:
        """Whether the condition is met; an unanswered field meets none. A set meets it with any common member."""
        return self._met(answers) or (self.either is not None and self.either.holds(answers))

    def _met(self, answers: Mapping[str, Any]) -> bool:
        if self.also is not None and not self.also.holds(answers):
            return False
        found = answers.get(self.name)
        if isinstance(found, tuple):
            return any(one in self.values for one in found)
        return found in self.values

    @property
    def names(self) -> tuple[str, ...]:
        """The fields it asks about."""
        others = (one.names for one in (self.also, self.either) if one is not None)
        return (self.name, *(name for names in others for name in names))


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of a closed list: the stored code and its English label to translate."""

    code: str
    label: str


@dataclass(frozen=True, slots=True)
class Field:
    """Everything the program knows about one question."""

    label: str
    kind: Kind = Kind.TEXT
    name: str = ""
    required: bool = False
    when: When | None = None
    choices: tuple[Choice, ...] = ()
    sensitivity: Sensitivity = Sensitivity.PERSONAL
    merge: Merge = Merge.AUTO
    help: str = ""
    low: int = 0
    high: int = 200
    lacks: tuple[NoAnswer, ...] = ()  # what may stand here in place of a value
    suggests: str = ""  # the list of places that helps to type it; anything else may be typed too
    system: bool = False  # set by the program, never typed
    choices_from: str = ""  # who sets the list: "policy", or the "household" whose members are on it

    def named(self, name: str) -> Field:
        """The same field under the attribute name that declares it."""
        return replace(self, name=name)

    def asked(self, answers: Mapping[str, Any]) -> bool:
        """Whether the question is put at all, given the other answers."""
        return not self.system and (self.when is None or self.when.holds(answers))

    @property
    def ltr(self) -> bool:
        """Whether its value reads left to right even inside Arabic."""
        return self.kind in _LEFT_TO_RIGHT

    def parse(self, typed: object, answers: Mapping[str, Any] | None = None) -> Value:
        """The value of what was typed, or an InputError that says how to mend it. Blank means not answered."""
        if isinstance(typed, NoAnswer):
            if typed not in self.lacks:
                raise NotAChoice()
            return typed
        if typed in (None, "", ()) or (isinstance(typed, str) and not clean(typed)):
            return None
        return _PARSERS[self.kind](self, typed, answers or {})

    def judge(self, given: object, answers: Mapping[str, Any] | None = None) -> Value:
        """The same of what a form hands over: an amount arrives in halalas already, the rest is judged as if typed."""
        return given if self.kind is Kind.MONEY and isinstance(given, int) else self.parse(given, answers)

    def show(self, value: Value) -> str:
        """The value as a person reads it, in the language in use; identifiers isolated left to right."""
        if value is None:
            return ""
        if isinstance(value, NoAnswer):
            return value.say()
        return _SHOWERS.get(self.kind, _show_plain)(self, value)

    def edit_text(self, value: Value) -> str:
        """The value as it stands in its editor: what show() gives, but plain and typable."""
        if value is None or isinstance(value, NoAnswer):
            return ""
        if isinstance(value, WrittenDate):
            return value.written
        if self.kind is Kind.MONEY and isinstance(value, int):
            return f"{value // 100}" if value % 100 == 0 else f"{value / 100:.2f}"
        if self.kind is Kind.MOBILE:
            return identity.show_mobile(str(value)).replace(" ", "")
        return str(value)

    def label_of(self, code: str) -> str:
        """The translated label of a choice, or the code itself if the list no longer has it."""
        return next((tr(c.label) for c in self.choices if c.code == code), code)


_LEFT_TO_RIGHT = frozenset(
    {
        Kind.IDENTITY,
        Kind.MOBILE,
        Kind.EMAIL,
        Kind.IBAN,
        Kind.SHORT_ADDRESS,
        Kind.DIGITS,
        Kind.DATE,
        Kind.BIRTH_DATE,
        Kind.PAST_DATE,
        Kind.MONEY,
        Kind.COUNT,
    }
)


# --- parsers, one for each kind ------------------------------------------------------------------------------------

_Parser = Callable[[Field, Any, Mapping[str, Any]], Value]
_ARABIC_NAME = re.compile(r"[\u0621-\u063a\u0641-\u0652\u0670\u0671\u067e\u0686\u06a4\u06a9\u06af\u06cc ]+")


def _text(field: Field, typed: Any, _: Mapping[str, Any]) -> Value:
    text = clean(str(typed))
    if not max(field.low, 1) <= len(text) <= field.high:
        raise BadLength(low=max(field.low, 1), high=field.high)
    return text


def _long_text(field: Field, typed: Any, _: Mapping[str, Any]) -> Value:
    lines = [clean(line) for line in str(typed).splitlines()]
    text = "\n".join(lines).strip()
    if not max(field.low, 1) <= len(text) <= field.high:
        raise BadLength(low=max(field.low, 1), high=field.high)
    return text


def _name(_field: Field, typed: Any, _: Mapping[str, Any]) -> Value:
    name = clean(str(typed))
    if not _ARABIC_NAME.fullmatch(name) or not 2 <= len(name) <= 40:
        raise NotArabicName()
    return name


def _choice(field: Field, typed: Any, _: Mapping[str, Any]) -> Value:
    if field.choices and typed not in {c.code for c in field.choices}:
        raise NotAChoice()
    return str(typed)


def _choices(field: Field, typed: Any, _: Mapping[str, Any]) -> Value:
    known = {c.code for c in field.choices}
    if known and any(one not in known for one in typed):
        raise NotAChoice()
    return tuple(dict.fromkeys(str(one) for one in typed))


def _flag(_field: Field, typed: Any, _: Mapping[str, Any]) -> Value:
    if not isinstance(typed, bool):
        raise NotAChoice()
    return typed


def _count(field: Field, typed: Any, _: Mapping[str, Any]) -> Value:
    digits = compact(str(typed))
    if not re.fullmatch(r"[0-9]{1,9}", digits):
        raise NotANumber()
    if not field.low <= int(digits) <= field.high:
        raise OutOfRange(low=field.low, high=field.high)
    return int(digits)


def _money(_field: Field, typed: Any, _: Mapping[str, Any]) -> Value:
    """Riyals typed, whole halalas kept (100 halalas in a riyal)."""
    digits = re.sub(r"(?<=\d),(?=\d{3}(\D|$))", "", ascii_digits(clean(str(typed)))).replace(" ", "")
    match = re.fullmatch(r"([0-9]{1,9})(?:\.([0-9]{1,2}))?", digits)
    if not match:
        raise NotAnAmount()
    return int(match[1]) * 100 + int((match[2] or "0").ljust(2, "0"))


def _date(_field: Field, typed: Any, _: Mapping[str, Any]) -> Value:
    return typed if isinstance(typed, WrittenDate) else WrittenDate.parse(str(typed))


def _past_date(field: Field, typed: Any, answers: Mapping[str, Any]) -> Value:
    date = _date(field, typed, answers)
    today = answers.get("today")
    if isinstance(date, WrittenDate) and isinstance(today, dt.date):
        if date.day > today:
            raise DateInFuture()
        if today.year - date.day.year > 130:
            raise DateTooOld()
    return date


def _identity(_field: Field, typed: Any, answers: Mapping[str, Any]) -> Value:
    kind = answers.get("id_type")
    return identity.parse_identity(str(typed), identity.IdentityKind(kind) if kind else None)


def _digits(field: Field, typed: Any, _: Mapping[str, Any]) -> Value:
    return identity.parse_digits(str(typed), low=field.low, high=field.high)


_PARSERS: dict[Kind, _Parser] = {
    Kind.TEXT: _text,
    Kind.LONG_TEXT: _long_text,
    Kind.NAME: _name,
    Kind.CHOICE: _choice,
    Kind.CHOICES: _choices,
    Kind.FLAG: _flag,
    Kind.COUNT: _count,
    Kind.MONEY: _money,
    Kind.DATE: _date,
    Kind.BIRTH_DATE: _past_date,
    Kind.PAST_DATE: _past_date,
    Kind.IDENTITY: _identity,
    Kind.MOBILE: lambda _f, typed, _a: identity.parse_mobile(str(typed)),
    Kind.EMAIL: lambda _f, typed, _a: identity.parse_email(str(typed)),
    Kind.IBAN: lambda _f, typed, _a: identity.parse_iban(str(typed)),
    Kind.SHORT_ADDRESS: lambda _f, typed, _a: identity.parse_short_address(str(typed)),
    Kind.DIGITS: _digits,
    Kind.MOMENT: _text,
}


# --- showers -------------------------------------------------------------------------------------------------------


def _show_plain(field: Field, value: Any) -> str:
    return ltr(str(value)) if field.ltr else str(value)


def show_riyals(halalas: int) -> str:
    """An amount for reading: 1,500.00 riyals."""
    return tr("{amount} riyals", amount=f"{halalas // 100:,}.{halalas % 100:02}")


def show_moment(stored: str) -> str:
    """A stored UTC moment as Saudi date and time."""
    local = dt.datetime.fromisoformat(stored).astimezone(SAUDI_TIME)
    return ltr(f"{local:%Y/%m/%d %H:%M}")


def _show_iban(stored: str) -> str:
    """The IBAN in groups of four, and the bank its code belongs to."""
    bank = identity.bank_of(stored)
    return ltr(identity.show_iban(stored)) + (f" {tr(bank)}" if bank else "")


_SHOWERS: dict[Kind, Callable[[Field, Any], str]] = {
    Kind.CHOICE: lambda f, v: f.label_of(v),
    Kind.CHOICES: lambda f, v: tr(", ").join(f.label_of(one) for one in v),
    Kind.FLAG: lambda _f, v: tr("Yes") if v else tr("No"),
    Kind.MONEY: lambda _f, v: show_riyals(v),
    Kind.DATE: lambda _f, v: show_pair(v),
    Kind.BIRTH_DATE: lambda _f, v: show_pair(v),
    Kind.PAST_DATE: lambda _f, v: show_pair(v),
    Kind.MOBILE: lambda _f, v: ltr(identity.show_mobile(v)),
    Kind.IBAN: lambda _f, v: _show_iban(v),
    Kind.MOMENT: lambda _f, v: show_moment(v),
}


def faults(fields: tuple[Field, ...], answers: Mapping[str, Any]) -> dict[str, InputError]:
    """What still stands between these answers and a complete record: the required questions without an answer."""
    open_ones = (None, (), NoAnswer.NOT_ASKED)
    return {f.name: Missing() for f in fields if f.required and f.asked(answers) and answers.get(f.name) in open_ones}
