"""What differs between two versions of a policy, in the words of the editor: question by question, row by row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop.messages import tr
from desktop.policy.draft import Draft
from desktop.services.policies import sheets
from desktop.services.policies.plan import plan
from desktop.services.policies.questions import Page, Part
from desktop.services.policies.views import Difference

_NAMES = ("code", "document", "article", "where")
"""What a row is known by, the first it has."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A card or row: what it is called, and its answers by the question's words."""

    title: str
    answers: Mapping[str, str]


def differences(before: Draft, after: Draft) -> tuple[Difference, ...]:
    """Every place that says something else, in the order of the editor."""
    old, new = _parts(before), _parts(after)
    gone = {key: one for key, one in old.items() if key not in new}
    return tuple(
        found
        for key, (page, part) in {**new, **gone}.items()
        for found in _differing(
            page, part, _rows(part, before) if key in old else {}, _rows(part, after) if key in new else {}
        )
    )


def _parts(draft: Draft) -> dict[str, tuple[Page, Part]]:
    return {f"{page.code}/{part.place}/{part.title}": (page, part) for page in plan(draft) for part in page.parts}


def _differing(page: Page, part: Part, before: Mapping[str, _Row], after: Mapping[str, _Row]) -> Iterator[Difference]:
    title, card = tr(page.title), tr(part.title)
    for key in dict.fromkeys((*after, *before)):
        old, new = before.get(key), after.get(key)
        where = tr(" · ").join(part for part in (card, (new or old or _Row("", {})).title) if part)
        if old is None or new is None:
            yield Difference(title, where, _whole(old), _whole(new))
        else:
            yield from _within(title, where, old.answers, new.answers)
    if list(before) != list(after) and set(before) == set(after):
        yield Difference(title, tr("{where}: the order", where=card), _titles(before), _titles(after))


def _within(page: str, where: str, old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[Difference]:
    for label in dict.fromkeys((*new, *old)):
        was, now = old.get(label, ""), new.get(label, "")
        if was != now:
            yield Difference(page, f"{where}: {label}", was, now)


def _rows(part: Part, draft: Draft) -> dict[str, _Row]:
    """The rows of a card by what they are known by; a form is one row without a name."""
    if not part.rows:
        return {"": _Row("", _answers(part, part.place, draft))}
    found: dict[str, _Row] = {}
    for number in range(1, len(draft.get(part.place) or []) + 1):
        base = f"{part.place}[{number}]"
        answers = _answers(part, base, draft)
        asked = {one.name: one for one in sheets.fields_at(part, base, draft)}
        title = next((answers[tr(asked[name].label)] for name in _NAMES if name in asked), "")
        key = title or str(draft.get(f"{base}.code") or "") or str(number)
        while key in found:
            key = f"{key}+"
        found[key] = _Row(title or tr("no. {number}", number=number), answers)
    return found


def _titles(rows: Mapping[str, _Row]) -> str:
    return tr(", ").join(row.title for row in rows.values())


def _answers(part: Part, base: str, draft: Draft) -> Mapping[str, str]:
    """Every question of a card with its answer in words; what a form does not edit stands in its help."""
    found = {}
    for one in sheets.fields_at(part, base, draft):
        value = sheets.shown(one, base, draft)
        found[tr(one.label)] = one.show(value) if value not in (None, ()) else ""
        if one.help and one.name == "kind":
            found[tr(one.label)] += f" ({one.help})"
    return found


def _whole(row: _Row | None) -> str:
    if row is None:
        return ""
    said = [f"{label}: {value}" for label, value in row.answers.items() if value]
    return tr("; ").join(said) or tr("Empty")
