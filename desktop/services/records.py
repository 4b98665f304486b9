"""Typing into a record, field by field: parsed, saved at once, and kept even when it is not right yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol

from sqlalchemy import Select, delete, select
from sqlalchemy.orm import Session

from desktop.dates import SAUDI_TIME
from desktop.errors import InputError
from desktop.field import Choice, Field, faults
from desktop.messages import FSI, PDI, tr
from desktop.models.application import Application
from desktop.models.base import Synced, fields_of, synced_types
from desktop.models.choices import SERVICES
from desktop.models.outbox import Draft
from desktop.models.person import Person
from desktop.models.store import Store
from desktop.policy.channels import channels_of
from desktop.policy.profile import Profile
from desktop.services.checks import check_record
from desktop.services.file_rows import ONE_EACH, blank
from desktop.services.policy_book import PolicyBook
from desktop.services.views import Ref, Sheet
from desktop.values import Value

Clock = Callable[[], dt.datetime]
_DRAFTS = "drafts"


class Begun(Protocol):
    """What keeps the version of the policy under which it began."""

    policy_id: Any
    policy_version: Any


@dataclass(frozen=True, slots=True)
class Officer:
    """The member of staff at the keyboard."""

    id: str
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class Desk:
    """What every service of an open branch shares."""

    store: Store
    clock: Clock
    officer: Officer
    policies: PolicyBook
    scope: str
    branch: str
    numbering: str

    @property
    def profile(self) -> Profile:
        """The policy in force today: what begins now begins under it."""
        return self.policies.in_force(self.today)

    def profile_of(self, begun: Begun) -> Profile:
        """The policy under which a file, or another thing that pins its version, began: it stays under that one."""
        return self.policies.of(begun.policy_id, begun.policy_version)

    def now(self) -> str:
        """This moment, as it is stored."""
        return self.clock().astimezone(dt.UTC).isoformat(timespec="seconds")

    def today(self) -> dt.date:
        """The day in Saudi Arabia."""
        return self.clock().astimezone(SAUDI_TIME).date()


class Records:
    """Reads and edits single records for every service; one edit is one transaction."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def edit(self, ref: Ref, name: str, typed: object) -> Sheet:
        """Save what was typed into one field and return the record as it now stands.

        A value that cannot be accepted is kept as typed, on disk, with the reason beside it; the last good value stays.
        """
        with self._desk.store.transaction(self._desk.officer.id) as session:
            return self.sheet(session, self.edit_in(session, ref, name, typed))

    def fill(self, ref: Ref, answers: Mapping[str, object]) -> None:
        """Save several answers of one record together, in their order, each as edit() would."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            self._take(session, ref, answers)

    def edit_in(self, session: Session, ref: Ref, name: str, typed: object) -> Synced:
        """Save one field inside another service's transaction; returns the record."""
        return self._take(session, ref, {name: typed})

    def _take(self, session: Session, ref: Ref, answers: Mapping[str, object]) -> Synced:
        row = self.row(session, ref)
        session.execute(delete(Draft).where(Draft.type == ref.type, Draft.id == ref.id, Draft.field.in_(answers)))
        for name, typed in answers.items():
            try:
                setattr(row, name, self.judge(row, name, typed))
            except InputError:
                session.add(Draft(type=ref.type, id=ref.id, field=name, typed=str(typed)))
        session.flush()
        session.info.pop(_DRAFTS, None)
        return row

    def judge(self, row: Synced, name: str, typed: object) -> Value:
        """The value of what was typed, beside the record's other answers; InputError says why there is none."""
        return self.field(type(row), name, self._profile(row)).parse(typed, self._answers(row))

    def row(self, session: Session, ref: Ref) -> Synced:
        """The stored record; the one of a person that nobody has begun yet begins here."""
        cls = synced_types()[ref.type]
        found = session.get(cls, ref.id)
        if found is None and cls in ONE_EACH:
            found = blank(cls, session.get_one(Person, ref.id))
            session.add(found)
        return found or session.get_one(cls, ref.id)

    def field(self, cls: type[Synced], name: str, profile: Profile | None = None) -> Field:
        """The declared field, with the policy's own list where the policy sets the choices: the one in force, or another."""
        declared = fields_of(cls)[name]
        if declared.choices_from != "policy":
            return declared
        return replace(declared, choices=_policy_choices(declared, profile or self._desk.profile))

    def sheet(
        self,
        session: Session,
        row: Synced,
        *,
        names: tuple[str, ...] = (),
        title: str = "",
        labels: Mapping[str, str] | None = None,
        wrong: Mapping[str, InputError] | None = None,
        choices: Mapping[str, tuple[Choice, ...]] | None = None,
    ) -> Sheet:
        """One record, or the named part of it, as a form shows it.

        `wrong` is what the rest of the file says against it, `choices` the lists that depend on the rest of the file.
        """
        cls = type(row)
        wanted = names or tuple(n for n, f in fields_of(cls).items() if not f.system)
        profile = self._profile(row)
        shown = tuple(self._dressed(self.field(cls, n, profile), labels or {}, choices or {}) for n in wanted)
        answers = self._answers(row)
        asked = tuple(f for f in shown if f.asked(answers))
        typed = self._typed(session, row)
        said = {n: self._fault(self.field(cls, n, profile), text, answers) for n, text in typed.items() if n in wanted}
        for name, error in (check_record(row) | dict(wrong or {})).items():
            if name in wanted:
                said.setdefault(name, error.say())
        open_questions = tuple(n for n in faults(asked, answers) if n not in said)
        conditions = (name for f in shown if f.when for name in f.when.names)  # answers that another part may hold
        values = {n: answers.get(n) for n in (*wanted, *conditions)}
        return Sheet(Ref(cls.__tablename__, row.id), title, shown, values, typed, said, open_questions)

    def _profile(self, row: Synced) -> Profile:
        """The policy whose lists this record is answered from."""
        begun = getattr(row, "policy_version", None)  # a file and a request pin theirs
        return self._desk.policies.of(getattr(row, "policy_id", None), begun) if begun else self._desk.profile

    def _answers(self, row: Synced) -> dict[str, Any]:
        return {n: getattr(row, n) for n in fields_of(type(row))} | {"today": self._desk.today()}

    def _dressed(self, declared: Field, labels: Mapping[str, str], choices: Mapping[str, tuple[Choice, ...]]) -> Field:
        name = declared.name
        if name not in labels and name not in choices:
            return declared
        return replace(declared, label=labels.get(name, declared.label), choices=choices.get(name, declared.choices))

    def _typed(self, session: Session, row: Synced) -> dict[str, str]:
        """What was typed into a record and could not be accepted.

        There are few such texts, so one query reads them all for every record that this transaction shows.
        """
        if _DRAFTS not in session.info:
            found: dict[tuple[str, str], dict[str, str]] = {}
            for kind, row_id, name, typed in session.execute(select(Draft.type, Draft.id, Draft.field, Draft.typed)):
                found.setdefault((kind, row_id), {})[name] = typed
            session.info[_DRAFTS] = found
        return dict(session.info[_DRAFTS].get((row.__tablename__, row.id), {}))

    def _fault(self, declared: Field, typed: str, answers: Mapping[str, Any]) -> str:
        try:
            declared.parse(typed, answers)
        except InputError as wrong:
            return wrong.say()
        return tr("This was typed but not saved: press Enter in the field to save it.")


def _policy_choices(declared: Field, profile: Profile) -> tuple[Choice, ...]:
    """The channels in the policy's words; of the product's cases and services, those the policy offers."""
    if declared.name == "channel":
        return tuple(Choice(channel.code, channel.label) for channel in channels_of(profile))
    if declared.name == "requester":
        return tuple(Choice(requester.code, requester.label) for requester in profile.requesters)
    if declared.name == "requested_services":
        return services_of(profile)
    return tuple(choice for choice in declared.choices if choice.code in profile.case_types)


def profiles_of(session: Session, desk: Desk, files: Select[Any]) -> dict[str, Profile]:
    """The policy under which each of the files of a selection of ids began."""
    begun = select(Application.id, Application.policy_id, Application.policy_version).where(Application.id.in_(files))
    return {row.id: desk.profile_of(row) for row in session.execute(begun)}


def services_of(profile: Profile) -> tuple[Choice, ...]:
    """The services a policy offers, the association's own among them, in its words where it has any."""
    known = {choice.code: choice.label for choice in SERVICES}
    return tuple(Choice(code, profile.service_label(code) or known[code]) for code in profile.services)


class Blanks(dict[str, str]):
    """Values for a text's placeholders, each isolated; one that nobody knows prints as a line to fill in by ink."""

    def __getitem__(self, key: str) -> str:
        value = super().get(key)
        return f"{FSI}{value}{PDI}" if value else "\u2026" * 4
