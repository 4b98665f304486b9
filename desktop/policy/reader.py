"""Reading a policy's TOML so that every fault is found, each with its file, key and reason; nothing is guessed."""

from __future__ import annotations

import string
import tomllib
from collections.abc import Collection
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol, TypeVar

from desktop.messages import fill, mark, tr
from desktop.policy.vocabulary import PLACEHOLDERS

UNKNOWN_KEY = mark("This key is not known here; the known ones are: {known}.")
REQUIRED = mark("This key is required.")
NOT_TEXT = mark("A text is expected here.")
BLANK = mark("A blank text is not allowed: write the words, or leave the key out.")
NOT_NUMBER = mark("A whole number from {low} to {high} is expected here.")
NOT_AMOUNT = mark("An amount in riyals from 0 to {high} is expected here, with two decimals at most.")
NOT_FLAG = mark("true or false is expected here.")
NOT_LIST = mark("A list that is not empty is expected here; leave the key out where there is nothing to list.")
NOT_TABLE = mark("A table is expected here.")
NOT_KNOWN = mark('"{value}" is not a known name; the known ones are: {known}.')
TWICE = mark('"{value}" is named twice.')
BAD_PLACEHOLDER = mark('The placeholder "{value}" is not known; the known ones are: {known}.')
MAY_BE_UNKNOWN = mark('"{value}" may be unknown: name it under `when`.')
BAD_BRACES = mark("The braces of this text do not close.")
NOT_TOML = mark("The file is not valid TOML: {problem}")
NOT_FOUND = mark('The file "{value}" that is named here was not found.')


MOST_RIYALS = 10_000_000
"""No amount of a policy is above this: a slip of the finger is."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing to mend: the file, the key in it (list members counted from 1), the reason and its values."""

    file: str
    key: str
    reason: str
    values: dict[str, str] = field(default_factory=dict)

    def say(self) -> str:
        """The reason in the language in use."""
        return tr(self.reason, **self.values)

    def __str__(self) -> str:
        return f"{self.file}: {self.key}: {fill(self.reason, **self.values)}"


class _Coded(Protocol):
    @property
    def code(self) -> str: ...


CodedT = TypeVar("CodedT", bound=_Coded)


class Section:
    """One table of a file. Every read names its key; `close` reports the keys nobody read."""

    def __init__(self, file: str, path: str, table: dict[str, Any], faults: list[Fault]) -> None:
        self._file, self._path, self._table, self._faults = file, path, table, faults
        self._read: set[str] = set()

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys as written."""
        return tuple(self._table)

    def fault(self, key: str, reason: str, **values: object) -> None:
        """Record that `key` of this table is wrong."""
        shown = f"{self._path}.{key}" if self._path and key else self._path or key
        self._faults.append(Fault(self._file, shown, reason, {name: str(value) for name, value in values.items()}))

    def raw(self, key: str) -> Any:
        """What is written under the key, for a caller that judges it; None when left out."""
        self._read.add(key)
        return self._table.get(key)

    def has(self, key: str) -> bool:
        """Whether the key is written."""
        return self.raw(key) is not None

    def optional(self, key: str) -> str | None:
        """A text that may be left out."""
        found = self.raw(key)
        if found is None:
            return None
        if not isinstance(found, str):
            self.fault(key, NOT_TEXT)
            return None
        if not found.strip():
            self.fault(key, BLANK)
            return None
        return found.strip()

    def text(self, key: str) -> str:
        """A text that must be there ("" after a fault)."""
        if not self.has(key):
            self.fault(key, REQUIRED)
        return self.optional(key) or ""

    def template(self, key: str) -> str:
        """A required text whose {placeholders} must be known."""
        words = self.text(key)
        check_placeholders(self, key, words)
        return words

    def number(self, key: str, low: int, high: int) -> int | None:
        """A whole number within bounds, or None when left out."""
        found = self.raw(key)
        if found is None:
            return None
        if not isinstance(found, int) or isinstance(found, bool) or not low <= found <= high:
            self.fault(key, NOT_NUMBER, low=low, high=high)
            return None
        return found

    def flag(self, key: str, default: bool) -> bool:
        """true or false."""
        found = self.raw(key)
        if found is None:
            return default
        if not isinstance(found, bool):
            self.fault(key, NOT_FLAG)
            return default
        return found

    def choice(self, key: str, known: Collection[str]) -> str:
        """A required name out of a closed list ("" after a fault)."""
        found = self.text(key)
        if found and found not in known:
            self.fault(key, NOT_KNOWN, value=found, known=listed(known))
            return ""
        return found

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, () when left out."""
        found = self.raw(key)
        if found is None:
            return ()
        if not isinstance(found, list) or not found or not all(isinstance(one, str) and one.strip() for one in found):
            self.fault(key, NOT_LIST)
            return ()
        return tuple(one.strip() for one in found)

    def choices(self, key: str, known: Collection[str]) -> tuple[str, ...]:
        """A list of different names out of a closed list."""
        found = self.texts(key)
        for place, one in enumerate(found, 1):
            if one not in known:
                self.fault(f"{key}[{place}]", NOT_KNOWN, value=one, known=listed(known))
            if one in found[: place - 1]:
                self.fault(f"{key}[{place}]", TWICE, value=one)
        return found

    def section(self, key: str) -> Section:
        """A table within this one; an absent one reads as empty."""
        found = self.raw(key)
        if found is not None and not isinstance(found, dict):
            self.fault(key, NOT_TABLE)
            found = None
        return Section(self._file, f"{self._path}.{key}" if self._path else key, found or {}, self._faults)

    def sections(self, key: str) -> tuple[Section, ...]:
        """A list of tables, () when left out."""
        found = self.raw(key)
        if found is None:
            return ()
        if not isinstance(found, list) or not found or not all(isinstance(one, dict) for one in found):
            self.fault(key, NOT_TABLE)
            return ()
        path = f"{self._path}.{key}" if self._path else key
        return tuple(Section(self._file, f"{path}[{n}]", one, self._faults) for n, one in enumerate(found, 1))

    def close(self) -> None:
        """Record the keys that were written but that nobody reads."""
        for key in self._table:
            if key not in self._read:
                self.fault(key, UNKNOWN_KEY, known=listed(self._read))


@lru_cache(maxsize=32)  # texts that several policies name; a section reads its table and changes nothing
def _parsed(content: bytes) -> dict[str, Any]:
    return tomllib.loads(content.decode("utf-8"), parse_float=Decimal)


def open_file(path: Path, faults: list[Fault]) -> Section:
    """The whole file as one section, empty after a fault of syntax. OSError if it cannot be read."""
    return open_text(path.name, path.read_bytes(), faults)


def open_text(file: str, content: bytes, faults: list[Fault]) -> Section:
    """The same of a text that lies in no folder; `file` is how its faults call it."""
    try:
        table = _parsed(content)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        faults.append(Fault(file, "", NOT_TOML, {"problem": str(problem)}))
        return Section(file, "", {}, [])  # one fault says it; a list of absent keys would hide it
    return Section(file, "", table, faults)


def required_number(section: Section, key: str, low: int, high: int) -> int:
    """A whole number that must be there (`low` after a fault)."""
    if not section.has(key):
        section.fault(key, REQUIRED)
    found = section.number(key, low, high)
    return low if found is None else found


def values(section: Section, key: str) -> list[Any]:
    """A list whose members the caller judges."""
    found = section.raw(key)
    if not isinstance(found, list) or not found:
        section.fault(key, REQUIRED if found is None else NOT_LIST)
        return []
    return found


def amount(section: Section, key: str, high: int = MOST_RIYALS) -> int | None:
    """An amount written in riyals, as halalas; None when left out."""
    found = section.raw(key)
    if found is None:
        return None
    number = isinstance(found, int | Decimal) and not isinstance(found, bool)
    halalas = Decimal(found) * 100 if number else Decimal(-1)
    if not halalas.is_finite() or not 0 <= halalas <= high * 100 or halalas != int(halalas):
        section.fault(key, NOT_AMOUNT, high=f"{high:,}")
        return None
    return int(halalas)


def check_placeholders(section: Section, key: str, words: str) -> None:
    """Record the placeholders of a text that nobody would fill."""
    try:
        names = {name for _, name, _, _ in string.Formatter().parse(words) if name is not None}
    except ValueError:
        section.fault(key, BAD_BRACES)
        return
    for name in sorted(names - PLACEHOLDERS):
        section.fault(key, BAD_PLACEHOLDER, value=name, known=listed(PLACEHOLDERS))


def different(section: Section, key: str, coded: tuple[CodedT, ...]) -> tuple[CodedT, ...]:
    """The same list, after recording the codes that appear twice."""
    seen: set[str] = set()
    for place, one in enumerate(coded, 1):
        if one.code and one.code in seen:
            section.fault(f"{key}[{place}].code", TWICE, value=one.code)
        seen.add(one.code)
    return coded


def listed(names: Collection[str]) -> str:
    """Names in a sentence."""
    return ", ".join(sorted(names))
