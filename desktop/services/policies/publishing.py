"""Publication by two persons: one prepares a version, another confirms it with the board's decision, or returns it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, show_gregorian, show_pair
from desktop.errors import InputError
from desktop.field import Field, show_moment
from desktop.messages import tr
from desktop.models.base import ASSOCIATION, fields_of, new_id
from desktop.models.policy_life import PUBLISHED, RETURNED, PolicyPublication, PolicyVersion
from desktop.policy import source
from desktop.policy.profile import Profile
from desktop.services.policies.refusals import (
    AlreadyDecided,
    BeforeToday,
    OlderThanPublished,
    SecondPerson,
    SlipsLeft,
)
from desktop.services.policies.views import Asked, Decided, Standing, VersionLine
from desktop.services.policy_book import source_of
from desktop.services.powers import refusal, require
from desktop.services.records import Desk
from desktop.services.seals.presence import Presence
from desktop.text import fold
from desktop.values import Value

_QUESTIONS = ("effective_from", "board", "meeting_no", "decision_no", "decided_on")


class Publishing:
    """The versions of the policy, and the second person's word."""

    def __init__(self, desk: Desk, presence: Presence) -> None:
        self._desk = desk
        self._presence = presence

    def versions(self) -> tuple[VersionLine, ...]:
        """Every version, the newest first."""
        first = self._desk.policies.first
        with self._desk.store.reading() as session:
            rows = session.scalars(select(PolicyVersion).where(PolicyVersion.policy_id == first.id)).all()
            lines = [self._line(session, row) for row in rows]
        in_force = self._desk.profile.version
        begun = Standing.IN_FORCE if in_force == first.version else Standing.REPLACED
        lines.append(VersionLine("", first.version, begun, approval=_approval_of(first)))
        return tuple(sorted(lines, key=lambda one: (-one.version, one.prepared)))

    def waiting(self) -> tuple[VersionLine, ...]:
        """The versions that a second person is to look at."""
        return tuple(one for one in self.versions() if one.standing is Standing.WAITING)

    def refused(self, version_id: str) -> str:
        """Why this officer may not confirm a version, in the language in use; "" if they may."""
        said = refusal(self._desk.officer, "policy")
        with self._desk.store.reading() as session:
            row = session.get_one(PolicyVersion, version_id)
            return said or ("" if self._is_second(row) else SecondPerson().say())

    def profile(self, version_id: str) -> Profile:
        """A version to be read; "" is the one of the files."""
        if not version_id:
            return self._desk.policies.first
        with self._desk.store.reading() as session:
            return self._desk.policies.read(source_of(session.get_one(PolicyVersion, version_id)))

    def asked(self, version_id: str) -> Asked:
        """What is to be read off the board's minutes, with what the text itself says."""
        approval, before = self.profile(version_id).approval, self._before(version_id).approval
        declared = fields_of(PolicyPublication)
        known: dict[str, Value] = {"board": approval.body}
        if approval != before:  # else it is still the approval of the version before
            day = WrittenDate.of(approval.day) if approval.day else None
            known |= {"meeting_no": approval.meeting_no, "decision_no": approval.decision_no, "decided_on": day}
        return Asked(tuple(declared[name] for name in _QUESTIONS), {k: v for k, v in known.items() if v})

    def judge(self, answers: Mapping[str, Any]) -> tuple[Decided | None, dict[str, str]]:
        """The decision as answered, or what is wrong with the answers, by field."""
        declared, today = fields_of(PolicyPublication), self._desk.today()
        wrong: dict[str, str] = {}
        found: dict[str, Any] = {}
        for name in _QUESTIONS:
            found[name], said = _judged(declared[name], answers.get(name), {"today": today})
            wrong |= {name: said} if said else {}
        day = found.get("effective_from")
        if isinstance(day, WrittenDate) and day.day < today:
            wrong["effective_from"] = BeforeToday().say()
        return (None, wrong) if wrong else (Decided(**found), {})

    def publish(self, version_id: str, decided: Decided, password: str) -> VersionLine:
        """Confirm a version: it is in force from its day on. The password proves who confirms.

        Raises NotAllowed, SecondPerson, AlreadyDecided, OlderThanPublished, SlipsLeft, BeforeToday, or what the password
        was refused with.
        """
        require(self._desk.officer, "policy")
        with self._desk.store.reading() as session:
            self._demand(session, session.get_one(PolicyVersion, version_id), decided.effective_from.day)
        self._presence.confirm(password)
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = session.get_one(PolicyVersion, version_id)
            self._demand(session, row, decided.effective_from.day)
            said = self._said(row, PUBLISHED)
            said.effective_from, said.decided_on = decided.effective_from, decided.decided_on
            said.board, said.meeting_no, said.decision_no = decided.board, decided.meeting_no, decided.decision_no
            said.supersedes = str(self._highest())
            session.add(said)
            session.flush()
            line = self._line(session, row)
        return line

    def send_back(self, version_id: str, reason: str) -> None:
        """Return a version with the reason. Whoever prepared it may take it back so themselves."""
        require(self._desk.officer, "policy")
        words = fields_of(PolicyPublication)["reason"]
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = session.get_one(PolicyVersion, version_id)
            if self._sayings(session, row):
                raise AlreadyDecided()
            said = self._said(row, RETURNED)
            said.reason = str(words.parse(reason) or words.parse(tr("Taken back.")))
            session.add(said)

    def _demand(self, session: Session, row: PolicyVersion, day: dt.date) -> None:
        """Whatever stands against publishing this version now."""
        if not self._is_second(row):
            raise SecondPerson()
        if self._sayings(session, row):
            raise AlreadyDecided()
        if int(row.policy_version or 0) <= self._highest():
            raise OlderThanPublished(version=self._highest())
        if day < self._desk.today():
            raise BeforeToday()
        slips = source.check(source_of(row))
        if slips:
            raise SlipsLeft(slips=slips[0].say())

    def _before(self, version_id: str) -> Profile:
        """The version that one was made from."""
        with self._desk.store.reading() as session:
            follows = session.get_one(PolicyVersion, version_id).follows
        return self._desk.policies.of(None, follows)

    def _highest(self) -> int:
        published = self._desk.policies.published()
        return published[-1].version if published else self._desk.policies.first.version

    def _is_second(self, row: PolicyVersion) -> bool:
        """Another login of the same name is the same person with two computers."""
        officer = self._desk.officer
        return officer.id != row.prepared_by and fold(officer.name) != fold(row.prepared_name or "")

    def _sayings(self, session: Session, row: PolicyVersion) -> list[PolicyPublication]:
        found = session.scalars(select(PolicyPublication).where(PolicyPublication.version_id == row.id))
        return sorted(found, key=lambda one: (one.published_at or "", one.id))

    def _said(self, row: PolicyVersion, verdict: str) -> PolicyPublication:
        officer = self._desk.officer
        return PolicyPublication(
            id=new_id(),
            scope=ASSOCIATION,
            version_id=row.id,
            digest=row.digest,
            verdict=verdict,
            published_by=officer.id,
            published_name=officer.name,
            published_at=self._desk.now(),
        )

    def _line(self, session: Session, row: PolicyVersion) -> VersionLine:
        found = self._sayings(session, row)
        said = next((one for one in found if one.verdict == PUBLISHED), found[0] if found else None)
        prepared = _by(row.prepared_name, row.prepared_at)
        number = int(row.policy_version or 0)
        if said is None:
            standing = Standing.VOID if number <= self._highest() else Standing.WAITING
            return VersionLine(row.id, number, standing, prepared)
        day = said.effective_from.day if said.effective_from else None
        return VersionLine(
            row.id,
            number,
            self._standing(row, said, day),
            prepared,
            _by(said.published_name, said.published_at),
            day,
            _approval(said),
            said.reason or "",
        )

    def _standing(self, row: PolicyVersion, said: PolicyPublication, day: dt.date | None) -> Standing:
        if said.verdict == RETURNED:
            return Standing.RETURNED
        today = self._desk.today()
        counting = {one.row_id: one.version for one in self._desk.policies.published()}
        known = counting.get(row.id)
        if day is None or (known is None and int(row.policy_version or 0) in counting.values()):
            return Standing.VOID
        if day > today:
            return Standing.COMING
        return Standing.IN_FORCE if known in (None, self._desk.profile.version) else Standing.REPLACED


def _judged(declared: Field, typed: Any, answers: Mapping[str, Any]) -> tuple[Value, str]:
    try:
        found = declared.parse(typed, answers)
    except InputError as wrong:
        return None, wrong.say()
    return found, tr("This is required.") if found is None and declared.required else ""


def _by(name: str | None, moment: str | None) -> str:
    return tr("{name} at {when}", name=name or "", when=show_moment(moment)) if moment else name or ""


def _approval(said: PolicyPublication) -> str:
    return tr(
        "{board}, meeting {meeting}, decision {decision}, {day}",
        board=said.board,
        meeting=said.meeting_no,
        decision=said.decision_no,
        day=show_gregorian(said.decided_on) if said.decided_on else "",
    )


def _approval_of(first: Profile) -> str:
    day = show_pair(first.approval.day) if first.approval.day else ""
    return tr(", ").join(part for part in (first.approval.body or "", day) if part)
