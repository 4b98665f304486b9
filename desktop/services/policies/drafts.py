"""Editing a policy: a draft of this computer, saved at every answer, checked as a file is, until it is prepared."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from itertools import count
from typing import Any

from desktop import __version__
from desktop.errors import InputError
from desktop.field import Field, show_moment
from desktop.messages import tr
from desktop.models.base import ASSOCIATION, new_id
from desktop.models.policy_life import PolicyDraft, PolicyVersion
from desktop.policy import source
from desktop.policy.draft import Draft
from desktop.policy.profile import Profile
from desktop.policy.reader import Fault
from desktop.policy.source import Source
from desktop.services.policies import sheets
from desktop.services.policies.differences import differences
from desktop.services.policies.plan import plan
from desktop.services.policies.refusals import NothingChanged, OlderThanPublished, SlipsLeft
from desktop.services.policies.views import Difference, DraftState, EditPage, PageLine
from desktop.services.policy_book import source_of
from desktop.services.powers import refusal, require
from desktop.services.records import Desk

_RULE_KEYS = ("kind", "words", "article", "effect", "when")


@dataclass(slots=True)
class _Open:
    """The draft as it was read: its tables, the version it follows, and what was typed and not accepted."""

    draft: Draft
    follows: int
    typed: dict[str, str]
    faults: tuple[Fault, ...] = ()


class Drafts:
    """The editor of the policy. Every edit is one transaction; nothing leaves this computer before `prepare`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def refused(self) -> str:
        """Why this officer may not edit, in the language in use; "" if they may."""
        return refusal(self._desk.officer, "policy")

    def state(self) -> DraftState:
        """Whether a draft is open, and how far it is."""
        with self._desk.store.reading() as session:
            row = session.get(PolicyDraft, self._desk.policies.first.id)
            if row is None:
                return DraftState()
            opened = _read(row)
            edited = tr("{name} at {when}", name=row.edited_by, when=show_moment(row.edited_at))
        newest = self._newest()
        slips, changed = _slips(opened), self._differences(opened)
        outdated = newest if newest > opened.follows else 0
        return DraftState(opened.follows, edited, sum(map(len, slips.values())), len(changed), outdated)

    def begin(self) -> None:
        """Open a draft of the newest version, unless one is open already."""
        require(self._desk.officer, "policy")
        with self._desk.store.transaction(self._desk.officer.id) as session:
            if session.get(PolicyDraft, self._desk.policies.first.id) is None:
                newest = self._newest()
                row = PolicyDraft(policy_id=self._desk.policies.first.id, follows=newest, typed="{}")
                self._write(row, self._base(newest))
                session.add(row)

    def discard(self) -> None:
        """Let the draft go."""
        require(self._desk.officer, "policy")
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = session.get(PolicyDraft, self._desk.policies.first.id)
            if row is not None:
                session.delete(row)

    def pages(self) -> tuple[PageLine, ...]:
        """The pages of the editor with the slips on each."""
        opened = self._opened()
        slips = _slips(opened)
        return tuple(
            PageLine(one.code, tr(one.title), tr(one.group), sheets.slips_on(one, slips)) for one in plan(opened.draft)
        )

    def page(self, code: str) -> EditPage:
        """One page, with what is answered and what is wrong."""
        opened = self._opened()
        found = next((one for one in plan(opened.draft) if one.code == code), plan(opened.draft)[0])
        return sheets.page_of(found, opened.draft, _slips(opened), opened.typed)

    def edit(self, place: str, name: str, typed: object) -> None:
        """Save an answer. One that cannot be accepted is kept as typed, and the last good one stays."""
        with self._changing() as opened:
            declared, there = _field(opened.draft, place, name), sheets.under(place, name)
            opened.typed.pop(there, None)
            try:
                value = sheets.stored(declared, typed, place, opened.draft)
            except InputError:
                opened.typed[there] = str(typed)
            else:
                opened.draft = _followed(opened.draft.put(there, value), place, name)

    def add(self, place: str) -> str:
        """Add a row to the list at a place; its own place."""
        with self._changing() as opened:
            first = next(part.first for page in plan(opened.draft) for part in page.parts if part.place == place)
            rows = opened.draft.get(place) or []
            codes = {row.get("code") for row in rows}
            row = {key: _unused(str(value), codes) if key == "code" else value for key, value in first.items()}
            opened.draft = opened.draft.add(place, row)
            return f"{place}[{len(rows) + 1}]"

    def remove(self, place: str) -> dict[str, Any]:
        """Take a row away; what it was, to take that back."""
        with self._changing() as opened:
            found: dict[str, Any] = opened.draft.get(place)
            rows, number = _row(place)
            last = len(opened.draft.get(rows))
            opened.draft = opened.draft.remove(place)
            moved = {n: n - 1 for n in range(number + 1, last + 1)}
            opened.typed = _moved(opened.typed, rows, {number: 0, **moved})
            return found

    def restore(self, place: str, row: dict[str, Any]) -> None:
        """Put a row back where it was."""
        with self._changing() as opened:
            rows, number = _row(place)
            last = len(opened.draft.get(rows) or []) + 1
            opened.draft = opened.draft.add(rows, row).move(f"{rows}[{last}]", number - last)
            opened.typed = _moved(opened.typed, rows, {n: n + 1 for n in range(number, last)})

    def move(self, place: str, by: int) -> None:
        """Move a row up or down by one."""
        with self._changing() as opened:
            rows, number = _row(place)
            moved = opened.draft.move(place, by)
            if moved is not opened.draft:
                opened.draft = moved
                opened.typed = _moved(opened.typed, rows, {number: number + by, number + by: number})

    def differences(self) -> tuple[Difference, ...]:
        """What differs from the version the draft was made from, in words."""
        return self._differences(self._opened())

    def between(self, version_id: str) -> tuple[Difference, ...]:
        """What a prepared version changes against the one it was made from; nothing of the version of the files."""
        if not version_id:
            return ()
        with self._desk.store.reading() as session:
            row = session.get_one(PolicyVersion, version_id)
            after, follows = source_of(row), int(row.follows or 0)
        return differences(Draft.of(self._base(follows)), Draft.of(after))

    def profile(self) -> Profile:
        """The draft as a policy, as far as it can be read: for a preview of its papers."""
        return self._desk.policies.read(self._opened().draft.source())

    def prepare(self) -> int:
        """Close the draft as the next version, for a second person to confirm; its number.

        Raises NotAllowed, OlderThanPublished, NothingChanged or SlipsLeft; the draft then stays open.
        """
        require(self._desk.officer, "policy")
        opened, newest = self._opened(), self._newest()
        if opened.follows != newest:
            raise OlderThanPublished(version=newest)
        if not self._differences(opened):
            raise NothingChanged(version=newest)
        final = opened.draft.numbered(newest + 1, Draft.of(self._base(newest))).source()
        slips = [said for found in _slips(opened).values() for said in found]
        slips += [fault.say() for fault in source.check(final)]
        if slips:
            raise SlipsLeft(slips=slips[0])
        with self._desk.store.transaction(self._desk.officer.id) as session:
            session.add(self._version(final, newest))
            session.delete(session.get_one(PolicyDraft, final.policy_id))
        return newest + 1

    def _version(self, final: Source, follows: int) -> PolicyVersion:
        officer = self._desk.officer
        return PolicyVersion(
            id=new_id(),
            scope=ASSOCIATION,
            policy_id=final.policy_id,
            policy_version=str(follows + 1),
            body=final.body,
            texts=json.dumps(dict(final.texts), ensure_ascii=False, sort_keys=True),
            digest=final.digest,
            follows=str(follows),
            checked_by=f"Istiqbal {__version__}",
            prepared_by=officer.id,
            prepared_name=officer.name,
            prepared_at=self._desk.now(),
        )

    def _newest(self) -> int:
        published = self._desk.policies.published()
        return published[-1].version if published else self._desk.policies.first.version

    def _base(self, version: int) -> Source:
        """The texts of a version, with the association's name where set-up alone knows it."""
        texts = self._desk.policies.texts(version)
        draft, name = Draft.of(texts), self._desk.policies.first.association.name
        if draft.get("policy:association.name") or not name:
            return texts
        return draft.put("policy:association.name", name).source()

    def _differences(self, opened: _Open) -> tuple[Difference, ...]:
        base = self._base(opened.follows)
        texts = json.dumps(dict(base.texts), ensure_ascii=False)
        return differences(_checked(base.policy_id, base.body, texts)[0], opened.draft)

    def _opened(self) -> _Open:
        with self._desk.store.reading() as session:
            return _read(session.get_one(PolicyDraft, self._desk.policies.first.id))

    @contextmanager
    def _changing(self) -> Iterator[_Open]:
        """One edit as one transaction: what became of the draft is written when nothing went wrong."""
        require(self._desk.officer, "policy")
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = session.get_one(PolicyDraft, self._desk.policies.first.id)
            opened = _read(row)
            yield opened
            self._write(row, opened.draft.source())
            row.typed = json.dumps(opened.typed, ensure_ascii=False)

    def _write(self, row: PolicyDraft, texts: Source) -> None:
        row.body, row.texts = texts.body, json.dumps(dict(texts.texts), ensure_ascii=False)
        row.edited_by, row.edited_at = self._desk.officer.name, self._desk.now()


def _read(row: PolicyDraft) -> _Open:
    draft, faults = _checked(row.policy_id, row.body, row.texts)
    return _Open(draft, row.follows, json.loads(row.typed), faults)


@lru_cache(maxsize=4)  # one edit reads it several times; a draft is never changed, an edit makes another
def _checked(policy_id: str, body: str, texts: str) -> tuple[Draft, tuple[Fault, ...]]:
    found = Source(policy_id, body, json.loads(texts))
    return Draft.of(found), tuple(source.check(found))


def _slips(opened: _Open) -> dict[str, tuple[str, ...]]:
    """What the checks find, by place; and what was typed and not accepted."""
    found: dict[str, tuple[str, ...]] = {}
    for fault in opened.faults:
        place = opened.draft.place(fault)
        found[place] = (*found.get(place, ()), fault.say())
    for place in opened.typed:
        found.setdefault(place, (tr("This was typed but not accepted."),))
    return found


def _field(draft: Draft, place: str, name: str) -> Field:
    """The question of that name on the card or row at a place."""
    rows = _row(place)[0] if place.endswith("]") else place
    for page in plan(draft):
        for part in page.parts:
            if part.place in (place, rows):
                for one in sheets.fields_at(part, place, draft):
                    if one.name == name:
                        return one
    raise KeyError(f"{place} {name}")


def _followed(draft: Draft, place: str, name: str) -> Draft:
    """What follows from an answer: another question has other answers, another kind of rule other limits."""
    table, _, rest = name.partition(".")
    if rest == "field":
        fact = draft.get(sheets.under(place, name))
        return draft.put(sheets.under(place, table), {"field": fact} if fact else None)
    if name == "kind":
        return draft.put(place, {key: one for key, one in draft.get(place).items() if key in _RULE_KEYS})
    return draft


def _row(place: str) -> tuple[str, int]:
    """The list a row stands in, and its number."""
    rows, _, number = place.rpartition("[")
    return rows, int(number.removesuffix("]"))


def _moved(typed: dict[str, str], rows: str, numbers: dict[int, int]) -> dict[str, str]:
    """What was typed, with the rows that stand elsewhere now; 0 is a row that is gone."""
    found = {}
    for place, words in typed.items():
        number, _, rest = place.removeprefix(f"{rows}[").partition("]")
        here = place.startswith(f"{rows}[") and number.isdigit()
        now = numbers.get(int(number), int(number)) if here else -1
        if now:
            found[f"{rows}[{now}]{rest}" if here else place] = words
    return found


def _unused(stem: str, codes: set[str | None]) -> str:
    return next(code for n in count(1) if (code := f"{stem}_{n}") not in codes)
