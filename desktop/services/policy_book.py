"""Which version of the policy counts: today for what begins, and for every file the one it began with.

The version that came with the program, or from the association's own files, is the first; later ones are published in
the program and read from its rows. A version that two persons did not prepare and confirm is none.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.changes import Touched
from desktop.models.policy_life import PUBLISHED, PolicyPublication, PolicyVersion
from desktop.models.store import Store
from desktop.policy import source
from desktop.policy.profile import Profile
from desktop.policy.source import Source

_TABLES = frozenset({PolicyVersion.__tablename__, PolicyPublication.__tablename__})


@dataclass(frozen=True, slots=True)
class FirstVersion:
    """The version of the files: read, hashed, and as its texts when they are asked for."""

    profile: Profile
    sha256: str
    texts: Callable[[], Source]


@dataclass(frozen=True, slots=True)
class Published:
    """A version that was published: its number, the first day it is in force, and its row."""

    version: int
    effective_from: dt.date
    published_at: str
    row_id: str
    digest: str


class PolicyBook:
    """Every version that counts on this computer. What was read stays read: a version never changes."""

    def __init__(self, store: Store, first: FirstVersion) -> None:
        self._store = store
        self._first = first
        self._published: tuple[Published, ...] | None = None
        self._profiles: dict[str, Profile] = {}
        store.subscribe(self._touched)

    def in_force(self, today: Callable[[], dt.date]) -> Profile:
        """The version under which something begins today."""
        found = self.published()
        counting = [one for one in found if one.effective_from <= today()] if found else []
        return self._profile(counting[-1]) if counting else self._first.profile

    def of(self, policy_id: str | None, version: str | int | None) -> Profile:
        """The version of this number; one that has not arrived here yet is read as the last before it."""
        number = _number(version)
        if policy_id not in (None, self._first.profile.id):
            return self._first.profile
        counting = [one for one in self.published() if one.version <= number]
        return self._profile(counting[-1]) if counting else self._first.profile

    def sha256(self, version: str | int | None) -> str:
        """The hash of the text of a version, as a sealed declaration names it."""
        counting = [one for one in self.published() if one.version <= _number(version)]
        return counting[-1].digest if counting else self._first.sha256

    def published(self) -> tuple[Published, ...]:
        """The versions after the first, from the lowest number to the highest."""
        if self._published is None:
            with self._store.reading() as session:
                self._published = published_in(session, self._first.profile)
        return self._published

    def texts(self, version: int) -> Source:
        """The texts of a version, to read or to make another from."""
        row = next((one for one in self.published() if one.version == version), None)
        if row is None:
            return self._first.texts()
        with self._store.reading() as session:
            return source_of(session.get_one(PolicyVersion, row.row_id))

    @property
    def first(self) -> Profile:
        """The version of the files."""
        return self._first.profile

    def read(self, texts: Source) -> Profile:
        """A source as this computer works by it, under the association's name. Its faults are for the checks to tell."""
        return named(source.read_anyhow(texts), self._first.profile)

    def _profile(self, one: Published) -> Profile:
        if one.row_id not in self._profiles:
            with self._store.reading() as session:
                self._profiles[one.row_id] = self.read(source_of(session.get_one(PolicyVersion, one.row_id)))
        return self._profiles[one.row_id]

    def _touched(self, touched: Touched) -> None:
        if any(kind in _TABLES for kind, _ in touched):
            self._published = None


class OneVersion(PolicyBook):
    """A book of one version only: to see what a file or a paper would be like under it."""

    def __init__(self, profile: Profile) -> None:
        self._one = profile

    def in_force(self, today: Callable[[], dt.date]) -> Profile:
        return self._one

    def of(self, policy_id: str | None, version: str | int | None) -> Profile:
        return self._one

    def published(self) -> tuple[Published, ...]:
        return ()

    @property
    def first(self) -> Profile:
        return self._one


def published_in(session: Session, first: Profile) -> tuple[Published, ...]:
    """The published versions of a policy, inside another service's transaction."""
    versions = session.scalars(select(PolicyVersion).where(PolicyVersion.policy_id == first.id)).all()
    rows = {one.id: one for one in versions}
    said = session.scalars(select(PolicyPublication).where(PolicyPublication.verdict == PUBLISHED))
    found = [one for row in said if (one := _published(rows.get(row.version_id or ""), row)) is not None]
    return _settled(one for one in found if one.version > first.version)


def source_of(row: PolicyVersion) -> Source:
    """The texts that a row holds."""
    return Source(row.policy_id or "", row.body or "", json.loads(row.texts or "{}"))


def named(profile: Profile, first: Profile) -> Profile:
    """A policy whose text prints no name goes by the one that set-up recorded."""
    association = profile.association
    return replace(profile, association=replace(association, name=association.name or first.association.name))


def _published(version: PolicyVersion | None, said: PolicyPublication) -> Published | None:
    """What counts: two persons, a first day, and the very texts that were confirmed."""
    if version is None or said.effective_from is None or said.published_by == version.prepared_by:
        return None
    if said.digest != version.digest or source_of(version).digest != said.digest:
        return None
    number, day = _number(version.policy_version), said.effective_from.day
    return Published(number, day, said.published_at or "", version.id, version.digest or "")


def _settled(found: Iterable[Published]) -> tuple[Published, ...]:
    """One for each number: of two that were published while the line was away, the earlier one, everywhere."""
    chosen: dict[int, Published] = {}
    for one in sorted(found, key=lambda one: (one.published_at, one.row_id)):
        chosen.setdefault(one.version, one)
    return tuple(chosen[number] for number in sorted(chosen))


def _number(version: str | int | None) -> int:
    text = str(version or "")
    return int(text) if text.isascii() and text.isdigit() else 0
