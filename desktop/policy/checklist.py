"""Which documents an application needs under a policy, whether each was valid on the day, and what is still missing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

from desktop.messages import mark, tr
from desktop.policy.asking import Asked, asked
from desktop.policy.documents import CopyRule, Lasting, MatchPoint, ValidityRule
from desktop.policy.profile import Profile

WARNING_DAYS = 30
"""A printed expiry this near is shown amber (days)."""


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the checklist. Of the items that share one of its `groups`, one settled document is enough.

    `within_days` is set where the policy lets the document come later, counted from the day of submission; `services` are
    those that ask for it beside the policy's own list; `copy` is the ground for keeping a copy, None where it is only seen;
    `note` is for the officer, `where` tells the applicant where it is obtained.
    """

    code: str
    label: str
    mandatory: bool
    groups: tuple[str, ...]
    match_points: tuple[MatchPoint, ...]
    validity: ValidityRule
    accepts_proof_of_none: bool
    reasons: tuple[str, ...]
    services: tuple[str, ...] = ()
    copy: CopyRule | None = None
    within_days: int | None = None
    note: str | None = None
    where: str | None = None

    @property
    def group(self) -> str | None:
        """The first of its groups, None where the document is asked for by name."""
        return self.groups[0] if self.groups else None

    @property
    def reason(self) -> str:
        """Why the document is asked for: every reason, one after the other."""
        return " ".join(self.reasons)

    @property
    def match_words(self) -> str:
        """What to compare with the person and the file, in one line."""
        return tr(", ").join(point.label for point in self.match_points)


class Status(StrEnum):
    """What came of looking at a document."""

    MISSING = "missing"
    PRESENTED = "presented"
    MATCHED = "matched"
    MISMATCH = "mismatch"
    EXPIRED = "expired"
    UNREADABLE = "unreadable"
    NOT_APPLICABLE = "not_applicable"
    WAIVED = "waived"
    PROOF_OF_NONE = "proof_of_none"


class Validity(StrEnum):
    """Whether a document was good on a given day."""

    OK = "ok"
    EXPIRING = "expiring"
    EXPIRED = "expired"
    TOO_OLD = "too_old"
    UNKNOWN = "unknown"


class Why(StrEnum):
    """Why an item is still outstanding."""

    MISSING = "missing"
    PRESENTED = "presented"
    MISMATCH = "mismatch"
    EXPIRED = "expired"
    TOO_OLD = "too_old"
    UNREADABLE = "unreadable"
    UNDATED = "undated"
    REASON_NEEDED = "reason_needed"
    PROOF_NOT_ACCEPTED = "proof_not_accepted"


WHY_WORDS = {
    Why.MISSING: mark("Not presented yet"),
    Why.PRESENTED: mark("Presented, not matched yet"),
    Why.MISMATCH: mark("Does not match the file"),
    Why.EXPIRED: mark("Had expired on the day of submission"),
    Why.TOO_OLD: mark("Was too old on the day of submission"),
    Why.UNREADABLE: mark("Cannot be read"),
    Why.UNDATED: mark("Its date is needed to judge its validity"),
    Why.REASON_NEEDED: mark("The reason is needed"),
    Why.PROOF_NOT_ACCEPTED: mark("A proof of having none does not replace this document"),
}
SETTLED_WORDS = {
    "ok": mark("Valid on the day of submission"),
    "expiring": mark("Valid on the day of submission; expires within {days} days of it"),
    "none": mark("Proof of having none was seen"),
    "not_applicable": mark("Does not apply here"),
    "waived": mark("Waived by the manager"),
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one document counts for: `state` is a Why while it does not count, else a key of SETTLED_WORDS."""

    settled: bool
    state: str
    words: str


@dataclass(frozen=True, slots=True)
class Sighting:
    """What an employee saw of one document. `matched` are the codes of the match points that agreed.

    `reason` is required where the document does not apply or was waived. `status` may be the stored text of a Status.
    `seen_on` is the day it was matched, the day of submission where that is not known.
    """

    code: str
    status: str
    number: str | None = None
    issuer: str | None = None
    issued_on: dt.date | None = None
    expires_on: dt.date | None = None
    matched: tuple[str, ...] = ()
    reason: str | None = None
    seen_on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Outstanding:
    """Something still needed: one document, or any one of several (then `items` has them all)."""

    items: tuple[Item, ...]
    why: Why

    @property
    def codes(self) -> tuple[str, ...]:
        """The document codes, alternatives included."""
        return tuple(item.code for item in self.items)

    def say(self) -> str:
        """The documents' names, alternatives joined by "or", in the language in use."""
        return tr(" or ").join(item.label for item in self.items)

    def say_why(self) -> str:
        """The reason in the language in use."""
        return tr(WHY_WORDS[self.why])


class _Lasts(Protocol):
    @property
    def validity(self) -> ValidityRule: ...


def build(profile: Profile, answers: Mapping[str, Any]) -> tuple[Item, ...]:
    """The checklist of an application under a policy: its own list first, then what the services asked for add.

    `answers` are the stored codes (see vocabulary.FACTS); an unanswered question narrows nothing, so alternatives that
    depend on it are all shown.
    """
    return tuple(_item(one) for one in asked(profile, answers))


def alternatives(items: Iterable[Item], item: Item) -> tuple[tuple[Item, ...], ...]:
    """For each choice the item belongs to, all the documents of which one is enough, itself among them."""
    every = tuple(items)
    return tuple(tuple(one for one in every if group in one.groups) for group in item.groups)


def covered(items: Iterable[Item], item: Item, sightings: Iterable[Sighting], on: dt.date) -> bool:
    """Whether other documents settle every choice that the item belongs to, so that it is not needed itself."""
    seen = {one.code: one for one in sightings}
    choices = alternatives(items, item)
    return bool(choices) and all(
        _group_settled(members, [_why(one, seen.get(one.code), on) for one in members], seen) for members in choices
    )


def _item(one: Asked) -> Item:
    document = one.document
    return Item(
        code=document.code,
        label=document.label,
        mandatory=one.mandatory,
        groups=one.groups,
        match_points=document.match,
        validity=document.validity,
        accepts_proof_of_none=document.accepts_proof_of_none,
        reasons=one.reasons,
        services=one.services,
        copy=document.copy,
        within_days=one.within_days,
        note=document.note,
        where=document.where,
    )


def validity(
    document: _Lasts,
    issued_on: dt.date | None,
    expires_on: dt.date | None,
    on: dt.date,
    *,
    warn_days: int = WARNING_DAYS,
) -> Validity:
    """Whether the document was good on the day `on` (the day of submission, not today).

    A paper issued after that day to complete the file is fresh, so it is good.
    """
    kind, days = document.validity.kind, document.validity.days
    if expires_on is not None and on > expires_on:
        return Validity.EXPIRED
    if kind is Lasting.PRINTED:
        if expires_on is None:
            return Validity.UNKNOWN
        return Validity.EXPIRING if (expires_on - on).days <= warn_days else Validity.OK
    if kind is Lasting.AGE and days is not None:
        if issued_on is None:
            return Validity.UNKNOWN
        return Validity.TOO_OLD if (on - issued_on).days > days else Validity.OK
    return Validity.OK


def judge(item: Item, sighting: Sighting | None, on: dt.date) -> Verdict:
    """What a document counts for on the day of submission, with the words to show beside it."""
    why = _why(item, sighting, on)
    if why is not None or sighting is None:
        why = why or Why.MISSING
        return Verdict(False, why.value, tr(WHY_WORDS[why]))
    state = {Status.PROOF_OF_NONE: "none"}.get(Status(sighting.status), sighting.status)
    if state == Status.MATCHED:
        state = validity(item, sighting.issued_on, sighting.expires_on, on).value
    return Verdict(True, state, tr(SETTLED_WORDS[state], days=WARNING_DAYS))


def outstanding(items: Iterable[Item], sightings: Iterable[Sighting], on: dt.date) -> tuple[Outstanding, ...]:
    """What still keeps the application from being complete; judged on the day of submission. Optional items do not.

    Of two sightings of one document the later in the list counts.
    """
    seen = {one.code: one for one in sightings}
    found: list[Outstanding] = []
    for members in _together(items):
        reasons = [_why(item, seen.get(item.code), on) for item in members]
        if None in reasons and (len(members) == 1 or _group_settled(members, reasons, seen)):
            continue
        open_ones = {why for why in reasons if why is not None and why is not Why.MISSING}
        found.append(Outstanding(members, open_ones.pop() if len(open_ones) == 1 else Why.MISSING))
    return tuple(found)


def _together(items: Iterable[Item]) -> list[tuple[Item, ...]]:
    """Mandatory items, alternatives side by side."""
    found: dict[str, tuple[Item, ...]] = {}
    for item in items:
        if item.mandatory:
            for key in [f"any of {group}" for group in item.groups] or [item.code]:
                found[key] = (*found.get(key, ()), item)
    return list(found.values())


def _group_settled(members: tuple[Item, ...], reasons: list[Why | None], seen: Mapping[str, Sighting]) -> bool:
    """One alternative stands; one being "not applicable" does not free the person from the others."""
    settled = [item for item, why in zip(members, reasons, strict=True) if why is None]
    return len(settled) == len(members) or any(seen[i.code].status != Status.NOT_APPLICABLE for i in settled)


_UNSETTLED = {
    Status.MISSING: Why.MISSING,
    Status.PRESENTED: Why.PRESENTED,
    Status.MISMATCH: Why.MISMATCH,
    Status.EXPIRED: Why.EXPIRED,
    Status.UNREADABLE: Why.UNREADABLE,
}
_UNGOOD = {Validity.EXPIRED: Why.EXPIRED, Validity.TOO_OLD: Why.TOO_OLD, Validity.UNKNOWN: Why.UNDATED}


def _why(item: Item, sighting: Sighting | None, on: dt.date) -> Why | None:
    """Why this document does not count yet; None when it does."""
    if sighting is None:
        return Why.MISSING
    status = Status(sighting.status)
    if status in (Status.NOT_APPLICABLE, Status.WAIVED):
        return None if sighting.reason else Why.REASON_NEEDED
    if status is Status.PROOF_OF_NONE:
        return None if item.accepts_proof_of_none else Why.PROOF_NOT_ACCEPTED
    if status is Status.MATCHED:
        return _UNGOOD.get(validity(item, sighting.issued_on, sighting.expires_on, on))
    return _UNSETTLED[status]
