"""From what a letter is told to what stands on it: the association's words, filled, in the order of its text."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import fields

from desktop.dates import WrittenDate, show_gregorian, show_hijri
from desktop.field import show_riyals
from desktop.policy.letters import ALWAYS, SOMETIMES, Grant, Letter, LetterPart, LetterText
from desktop.policy.profile import Profile
from desktop.policy.spelling import Amount, Value, show, spell
from desktop.printing.content import Entry, Group, Listing, Reference, Signatory
from desktop.printing.letter_content import Items, LetterContent, LetterPiece, Room, Words
from desktop.text import amount_in_words

_ARABIC = re.compile("[\u0621-\u064a]")
_LONG = 34  # letters from which a fact takes a row of its own
_ONE_LINE = 80  # letters
_FIRST_COLUMN = 1.6  # of the others' width


def letter_content(
    profile: Profile,
    branch: str,
    letter: Letter,
    reference: Reference,
    signatories: tuple[Signatory, ...],
    copies: tuple[str, ...] = (),
) -> LetterContent:
    """The letter in the words of the association's own text; what its policy does not know is not spoken of."""
    text = profile.letters.of(letter.code)
    values = {one.name: getattr(letter, one.name) for one in fields(letter)} | _standing(profile, branch)
    return LetterContent(
        reference,
        letter.form,
        text.title,
        spell(text.address, values).removesuffix(" / "),
        spell(text.wish, values),
        spell(text.subject, values),
        spell(text.greeting, values),
        _body(text, values),
        spell(text.closing, values),
        signatories,
        copies,
    )


def _standing(profile: Profile, branch: str) -> dict[str, Value]:
    association = profile.association
    known = {**profile.standing_values(), "branch": branch, "branch_phone": association.phone or ""}
    return {name: known.get(name, "") for name in ALWAYS | SOMETIMES}


def _body(text: LetterText, values: Mapping[str, Value]) -> tuple[LetterPiece, ...]:
    return tuple(piece for part in text.parts if (piece := _piece(part, values)))


def _piece(part: LetterPart, values: Mapping[str, Value]) -> LetterPiece | None:
    if not all(values[name] for name in part.when):
        return _instead(part, values)
    if part.listed:
        return _items(part.title, values[part.listed])
    if part.table:
        return _table(part, values[part.table])
    if part.facts:
        said = [(spell(label, values), spell(value, values)) for label, value in part.facts]
        return Group(part.title, tuple(_fact(label, one) for label, one in said if one))
    return Words(spell(part.words, values), part.title, part.notice)


def _fact(label: str, value: str) -> Entry:
    """An identifier, masked or whole, and a phone keep their order; a long value takes a row of its own."""
    return Entry(label, value, wide=len(value) > _LONG, ltr=not _ARABIC.search(value))


def _instead(part: LetterPart, values: Mapping[str, Value]) -> LetterPiece | None:
    if part.otherwise:
        return Words(spell(part.otherwise, values), part.title, part.notice)
    return Room(part.room, part.title) if part.room else None


def _items(title: str, value: Value) -> LetterPiece | None:
    """One thing is a line or a paragraph of its own, several are numbered."""
    items = tuple(str(one) for one in value) if isinstance(value, tuple) else ()
    if len(items) == 1:
        return Words(f"\u2013 {items[0]}" if len(items[0]) <= _ONE_LINE else items[0], title)
    return Items(items, title) if items else None


def _table(part: LetterPart, value: Value) -> LetterPiece | None:
    """The rows under their heads, without the columns that are empty in every row."""
    grants = [one for one in value if isinstance(one, Grant)] if isinstance(value, tuple) else []
    rows = [tuple(_cell(one) for one in _columns(grant)) for grant in grants]
    kept = [column for column in range(len(part.heads)) if any(row[column] for row in rows)]
    if len(kept) < 2:
        return _items(part.title, tuple(row[0] for row in rows))
    return Listing(
        part.title,
        tuple(part.heads[column] for column in kept),
        tuple(tuple(row[column] for column in kept) for row in rows),
        tuple(_FIRST_COLUMN if column == 0 else 1.0 for column in kept),
    )


def _columns(grant: Grant) -> tuple[Value, ...]:
    return tuple(getattr(grant, one.name) for one in fields(grant))


def _cell(value: Value) -> str:
    """A value as a cell says it, each of its two forms on a line of its own."""
    match value:
        case Amount(halalas=halalas):
            return f"{show_riyals(halalas)}\n{amount_in_words(halalas)}"
        case WrittenDate() | dt.date():
            return f"{show_hijri(value)}\n{show_gregorian(value)}"
        case _:
            return show(value)
