"""From a draft to the forms of the editor and back: values as a form shows them, answers as the file has them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from desktop.errors import InputError
from desktop.field import Field
from desktop.messages import tr
from desktop.policy.draft import Draft
from desktop.policy.vocabulary import CASH_SERVICES
from desktop.services.policies import codes
from desktop.services.policies.conditions import details, is_simple, say
from desktop.services.policies.plan import kinds_of_rules
from desktop.services.policies.questions import LINES, PAIRS, PRESUMED, Page, Part
from desktop.services.policies.views import EditPage, EditPart
from desktop.services.views import Ref, Sheet
from desktop.values import Kind, Value

TYPE = "policy"
"""What a Ref of the editor names as its type; its id is a place of the draft."""

Slips = Mapping[str, tuple[str, ...]]
"""What the checks found, by place."""


def under(base: str, name: str) -> str:
    """The place of a question on a card or row."""
    return f"{base}{'' if base.endswith(':') else '.'}{name}"


def page_of(page: Page, draft: Draft, slips: Slips, typed: Mapping[str, str]) -> EditPage:
    """A page as the screen shows it."""
    parts = tuple(_part(part, draft, slips, typed) for part in page.parts)
    return EditPage(page.code, tr(page.title), parts, tuple(_loose(page, draft, slips)))


def slips_on(page: Page, slips: Slips) -> int:
    """How many slips stand on a page."""
    return sum(len(said) for place, said in slips.items() if _is_on(page, place))


def fields_at(part: Part, base: str, draft: Draft) -> tuple[Field, ...]:
    """The questions of a row: lists that depend on its answers, and in words what only a file can change."""
    row = (draft.get(base) if not base.endswith(":") else draft.tables[base[:-1]]) or {}
    asked = tuple(found for one in part.fields if (found := _dressed(one, row, draft)) is not None)
    return _told(part, asked, row, draft)


def shown(field: Field, base: str, draft: Draft) -> Value:
    """The value of a question as a form shows it."""
    stored = draft.get(under(base, field.name))
    if field.kind is Kind.FLAG:
        presumed = PRESUMED.get(field.name, False)
        if field.name == "cash":
            presumed = draft.get(under(base, "code")) in CASH_SERVICES
        return presumed if stored is None else bool(stored)
    return stored if stored is None or isinstance(stored, str | int) else _shown(field, stored)


def _shown(field: Field, stored: Any) -> Value:
    if field.name == PAIRS:
        return "\n".join(f"{label} = {value}" for label, value in stored)
    if field.name in LINES:
        return "\n".join(stored)
    if field.kind is Kind.CHOICES:
        return tuple(_code(one) for one in stored)
    whole = isinstance(stored, Decimal) and stored == int(stored)
    return int(stored) if whole else str(stored)


def stored(field: Field, typed: object, base: str, draft: Draft) -> Any:
    """What was typed as the file has it, None where the key is left out. Raises the InputError of the question."""
    value = field.parse(typed)
    if field.name in LINES and isinstance(value, str):
        return [one for one in value.split("\n") if one]
    if field.name == PAIRS and isinstance(value, str):
        pairs = [one.partition("=") for one in value.split("\n")]
        return [[label.strip(), said.strip()] for label, _, said in pairs]
    if isinstance(value, tuple):
        fact = str(draft.get(under(base, field.name.removesuffix(".in") + ".field")) or "")
        flags = field.name.endswith(".in") and codes.answers(fact, draft) and _is_flag(fact, draft)
        return [one == codes.YES for one in value] if flags else list(value)
    if isinstance(value, bool) and field.name != "cash":
        return None if value == PRESUMED.get(field.name, False) else value
    return value


def summary(part: Part, sheet: Sheet) -> str:
    """What sums a row up: the first words it has."""
    said = {one.name: one.show(sheet.values.get(one.name)) for one in sheet.fields if sheet.values.get(one.name)}
    titles = [said[name] for name in _TITLES if name in said]
    words = [said[name] for name in _WORDS if name in said]
    return _short(tr(" · ").join(dict.fromkeys((*titles, *words[:1])))) or tr("Empty")


_TITLES = ("code", "document", "kind", "article", "label", "where", "title")
_WORDS = ("words", "reason", "printed", "listed", "table", "facts", "room")


def _part(part: Part, draft: Draft, slips: Slips, typed: Mapping[str, str]) -> EditPart:
    count = len(draft.get(part.place) or []) if part.rows else 1
    bases = [f"{part.place}[{n}]" for n in range(1, count + 1)] if part.rows else [part.place]
    sheets = tuple(_sheet(part, base, draft, slips, typed) for base in bases)
    return EditPart(
        part.place, tr(part.title), sheets, part.rows, tr(part.add) if part.add else "",
        tr(part.empty) if part.empty else "", tr(part.help) if part.help else "", part.fixed,
    )  # fmt: skip


def _sheet(part: Part, base: str, draft: Draft, slips: Slips, typed: Mapping[str, str]) -> Sheet:
    fields = fields_at(part, base, draft)
    values = {one.name: shown(one, base, draft) for one in fields}
    kept = {one.name: typed[place] for one in fields if (place := under(base, one.name)) in typed}
    said = {one.name: _said(under(base, one.name), slips) for one in fields}
    said |= {one.name: wrong for one in fields if one.name in kept and (wrong := _fault(one, kept[one.name]))}
    found = Sheet(Ref(TYPE, base), "", fields, values, kept, {name: words for name, words in said.items() if words})
    return replace(found, title=summary(part, found) if part.rows else tr(part.title))


def _dressed(one: Field, row: Mapping[str, Any], draft: Draft) -> Field | None:
    table, _, rest = one.name.partition(".")
    if one.kind is Kind.COUNT and _is_fraction(row.get(one.name)):
        return None  # halalas are written in a file; what stands there is kept
    if rest in ("field", "in"):
        condition = row.get(table)
        if not is_simple(condition):
            return None
        answers = codes.answers(str((condition or {}).get("field") or ""), draft)
        return replace(one, choices=answers) if rest == "in" else one
    if one.name == "kind":
        return replace(one, choices=kinds_of_rules(str(row.get("kind") or "")), help=details(row, draft))
    return one


def _told(part: Part, fields: tuple[Field, ...], row: Mapping[str, Any], draft: Draft) -> tuple[Field, ...]:
    """The questions with the conditions that a form does not ask, in words beneath the first."""
    asked = {one.name.removesuffix(".field") for one in part.fields if one.name.endswith(".field")}
    tables = [one for one in asked if not is_simple(row.get(one))]
    if not tables or not fields:
        return fields
    said = tr("Kept as it is: {details}", details=tr("; ").join(say(row[one], draft) for one in tables))
    first = fields[0]
    return (replace(first, help="\n".join(part for part in (tr(first.help), said) if part)), *fields[1:])


def _said(place: str, slips: Slips) -> str:
    """What is wrong at a place, or within the list that stands there."""
    found = [
        words for where, said in slips.items() if where == place or where.startswith((f"{place}[", f"{place}."))
        for words in said
    ]  # fmt: skip
    return " ".join(dict.fromkeys(found))


def _fault(field: Field, typed: str) -> str:
    try:
        field.parse(typed)
    except InputError as wrong:
        return wrong.say()
    return ""


def _is_on(page: Page, place: str) -> bool:
    table = place.partition(":")[0]
    for part in page.parts:
        base = part.place
        if base.endswith(":"):
            if base == f"{table}:" and any(_within(place, under(base, one.name)) for one in part.fields):
                return True
        elif _within(place, base):
            return True
    return False


def _within(place: str, base: str) -> bool:
    return place == base or place.startswith((f"{base}.", f"{base}["))


def _loose(page: Page, draft: Draft, slips: Slips) -> Iterable[str]:
    """Slips of a page that stand beside none of its questions."""
    asked: list[str] = []
    for part in page.parts:
        count = len(draft.get(part.place) or []) if part.rows else 0
        bases: Sequence[str] = [f"{part.place}[{n}]" for n in range(1, count + 1)] if part.rows else [part.place]
        asked += [under(base, one.name) for base in bases for one in fields_at(part, base, draft)]
    for place, said in slips.items():
        if _is_on(page, place) and not any(_within(place, one) for one in asked):
            yield from said


def _is_fraction(stored: object) -> bool:
    return isinstance(stored, Decimal) and stored != int(stored)


def _is_flag(fact: str, draft: Draft) -> bool:
    return {one.code for one in codes.answers(fact, draft)} == {codes.YES, codes.NO}


def _code(one: object) -> str:
    return (codes.YES if one else codes.NO) if isinstance(one, bool) else str(one)


def _short(words: str) -> str:
    return words if len(words) <= 90 else f"{words[:88]}…"
