"""From a cell to what a person would have typed or picked at the desk: the one place where electronic answers are read.

What cannot be read is handed on as it stands, and the field says why it cannot be so.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from desktop.field import Field
from desktop.services.receiving.asked import Target, Words, key, plain_key
from desktop.text import ascii_digits, clean, compact
from desktop.values import Kind, NoAnswer

_DATES = (Kind.DATE, Kind.BIRTH_DATE, Kind.PAST_DATE)
_BETWEEN = re.compile(r"[,;\n\u060c\u061b|]+")
_CLOCK = re.compile(r"[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)? ?(?:Z|[+-]\d{2}:?\d{2})?$")
_BACKWARDS = re.compile(r"^(\d{1,2})[/\-.](\d{1,2})[/\-.](\d{4})$")
_NAMES = 4


def read(target: Target, cell: str, words: Words, *, month_first: bool = False) -> object:
    """What a cell answers, in the form in which the field takes it."""
    field = target.field
    if (why := _no_answer(field, cell, words)) is not None:
        return why
    if field.kind in _DATES:
        return day(cell, words, month_first=month_first)
    if field.kind in (Kind.MONEY, Kind.COUNT):
        return _without(cell, words.spelling["currency"]) or cell
    if field.kind is Kind.CHOICES:
        return _several(cell, words.answers[target.code])
    if field.kind is Kind.CHOICE:
        return words.answers[target.code].get(key(cell), cell)
    return _flag(cell, words) if field.kind is Kind.FLAG else cell


def day(cell: str, words: Words, *, month_first: bool = False) -> str:
    """A day without its clock and the mark of its calendar, year first where the month is known to come first."""
    bare = _CLOCK.sub("", _without(ascii_digits(clean(cell)), words.spelling["clock_marks"]))
    bare = _without(bare, words.spelling["eras"])
    if month_first and (match := _BACKWARDS.match(bare)):
        return f"{match[3]}/{match[1]}/{match[2]}"
    return bare


def months_first(cells: Sequence[str], words: Words) -> bool:
    """Whether a column writes the month before the day: some day says so, and none says otherwise."""
    found = [match for cell in cells if (match := _BACKWARDS.match(day(cell, words)))]
    return any(int(one[2]) > 12 for one in found) and not any(int(one[1]) > 12 for one in found)


def names(cell: str, words: Words) -> dict[str, str]:
    """A whole name as its parts: particles left out, compounds kept together, every further name with the grandfather's."""
    spelling = words.spelling
    parts = _compounds([word for word in clean(cell).split() if word not in spelling["particles"]], spelling)
    if not parts:
        return {}
    if len(parts) == 1:
        return {"name_first": parts[0]}
    found = {"name_first": parts[0], "name_family": parts[-1]}
    if len(parts) > 2:
        found["name_father"] = parts[1]
    if len(parts) >= _NAMES:
        found["name_grandfather"] = " ".join(parts[2:-1])
    return found


def identity_kind(number: str) -> str:
    """The kind of document that a number of ten digits belongs to, by its first one; "" where it tells nothing."""
    bare = compact(number)
    kinds: Mapping[str, str] = {"1": "national_id", "2": "iqama"}
    return kinds.get(bare[:1], "") if re.fullmatch(r"[0-9]{10}", bare) else ""


def _without(cell: str, marks: Sequence[str]) -> str:
    """A cell without the mark behind it."""
    for mark in marks:
        if cell.upper().endswith(mark.upper()) and len(cell) > len(mark):
            return cell[: -len(mark)].strip()
    return cell.strip()


def _compounds(parts: list[str], spelling: Mapping[str, Sequence[str]]) -> list[str]:
    found: list[str] = []
    for word in parts:
        joined = bool(found) and (found[-1] in spelling["joins_next"] or word in spelling["joins_before"])
        if joined:
            found[-1] = f"{found[-1]} {word}"
        else:
            found.append(word)
    return found


def _no_answer(field: Field, cell: str, words: Words) -> NoAnswer | None:
    said = plain_key(cell)
    for meaning, why in (("none", NoAnswer.NONE), ("unknown", NoAnswer.UNKNOWN)):
        if why in field.lacks and said in words.plain[meaning]:
            return why
    return None


def _flag(cell: str, words: Words) -> object:
    said = plain_key(cell)
    if said in words.plain["yes"]:
        return True
    return False if said in words.plain["no"] else cell


def _several(cell: str, known: Mapping[str, str]) -> object:
    """The whole cell is one answer, or each of its parts is; otherwise it stays as it is."""
    if (whole := known.get(key(cell))) is not None:
        return (whole,)
    found = [known.get(key(part)) for part in _BETWEEN.split(cell) if part.strip()]
    return tuple(dict.fromkeys(code for code in found if code)) if found and all(found) else cell
