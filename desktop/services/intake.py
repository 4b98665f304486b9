"""Intake: open an application from a visit, add and remove the rows of its cards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, to_hijri
from desktop.models.application import Application
from desktop.models.base import Synced, fields_of, new_id, synced_types
from desktop.models.choices import MAIN_INCOME
from desktop.models.household import Household, Income
from desktop.models.person import Person
from desktop.models.reception import Visit
from desktop.policy.channels import IN_PERSON
from desktop.services import file_rows
from desktop.services.form_sheets import FormSheets
from desktop.services.procedure import Procedure
from desktop.services.records import Desk, Records
from desktop.services.sections import NAMES, Part, part
from desktop.services.terms import VISIT, Terms
from desktop.services.views import Ref, Section, Sheet
from desktop.services.visits import received_in

_FIRST: dict[str, dict[str, object]] = {
    "family": {"id_pending": False},
    "other_income": {"received": True, "whose": "applicant"},
}
"""What a new row of a card begins with."""


@dataclass(frozen=True, slots=True)
class Begun:
    """The main rows of a file that has just come to be, not yet written."""

    application: Application
    person: Person
    household: Household


class Intake:
    """The support application."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records
        self._form = FormSheets(desk, records)
        self._procedure = Procedure(desk)
        self._terms = Terms(desk)

    def start(self, visit_id: str | None = None) -> str:
        """Open an application, with the name and mobile the visit card already holds; return its id."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            visit = session.get_one(Visit, visit_id) if visit_id else None
            if visit is not None and visit.application_id:
                return visit.application_id
            channel = visit.channel if visit is not None else None
            begun = self.begin_in(session, channel or self._desk.profile.channels[0].code, _carried(visit))
            application = begun.application
            self._procedure.perform_in(session, application, "open", proof=visit)
            if visit is not None:
                visit.application_id, visit.outcome = application.id, "application"
                received_in(session, self._procedure, visit, self._desk.now(), application_id=application.id)
            if channel == IN_PERSON:
                self._terms.accept_in(session, application, VISIT)
            return application.id

    def begin_in(self, session: Session, channel: str, known: Mapping[str, str | None]) -> Begun:
        """The rows of a new file, inside another service's transaction, which says by which act it came to be."""
        scope = self._desk.scope
        person = Person(id=new_id(), scope=scope, **known)
        household = Household(id=new_id(), scope=scope, head_id=person.id)
        application = self._application(session, person, household, channel)
        session.add_all([person, household, application])
        session.add_all(file_rows.blank(kind, person) for kind in file_rows.ONE_EACH)
        session.add_all(self._incomes(household))
        return Begun(application, person, household)

    def add_row(self, application_id: str, section: str) -> Ref:
        """A new row of a card; a member of the household begins with the family's name."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            application = session.get_one(Application, application_id)
            first = dict(_FIRST.get(section, {}))
            if section == "family":
                first["name_family"] = session.get_one(Person, application.person_id).name_family
            row = self._new_row(application, part(section), first)
            session.add(row)
            return Ref(row.__tablename__, row.id)

    def remove_row(self, ref: Ref) -> None:
        """Take a row out of its card."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            session.delete(self._records.row(session, ref))

    def restore_row(self, application_id: str, section: str, removed: Sheet) -> Ref:
        """Take a removal back: the same answers in a new row, an ordinary change for everyone who has seen the removal."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            application = session.get_one(Application, application_id)
            row = self._new_row(application, part(section), _FIRST.get(section, {}) | dict(removed.values))
            session.add(row)
            session.flush()
            ref = Ref(row.__tablename__, row.id)
            for name, typed in removed.typed.items():
                self._records.edit_in(session, ref, name, typed)
            return ref

    def sections(self, application_id: str) -> tuple[Section, ...]:
        """The whole form, with what is answered, wrong and missing."""
        with self._desk.store.reading() as session:
            return self.sections_in(session, session.get_one(Application, application_id))

    def sections_in(self, session: Session, application: Application) -> tuple[Section, ...]:
        """The same inside another service's transaction."""
        return self._form.of(session, file_rows.load(session, application))

    def complete(self, session: Session, application: Application) -> bool:
        """Whether every required question is answered well."""
        return all(section.complete for section in self.sections_in(session, application))

    def _new_row(self, application: Application, one: Part, first: dict[str, object]) -> Synced:
        cls = synced_types()[one.of]
        belongs = {"household_id": application.household_id, "application_id": application.id}
        mine = {name: value for name, value in belongs.items() if name in fields_of(cls)}
        return cls(id=new_id(), scope=self._desk.scope, entered_at=self._desk.clock().isoformat(), **mine, **first)

    def _incomes(self, household: Household) -> list[Income]:
        return [
            Income(
                id=new_id(), scope=self._desk.scope, household_id=household.id, source=choice.code, whose="applicant"
            )
            for choice in MAIN_INCOME
        ]

    def _application(self, session: Session, person: Person, household: Household, channel: str) -> Application:
        today = self._desk.today()
        return Application(
            id=new_id(),
            scope=self._desk.scope,
            application_no=self._next_number(session, to_hijri(today)[0]),
            person_id=person.id,
            household_id=household.id,
            policy_id=self._desk.profile.id,
            policy_version=str(self._desk.profile.version),
            received_on=WrittenDate.of(today),
            received_by=self._desk.officer.name,
            channel=channel,
            application_kind="new",
            beneficiary_kind="direct",
            urgency="normal",
        )

    def _next_number(self, session: Session, hijri_year: int) -> str:
        """{branch}-{desk}-{hijri year}-{sequence}: each computer counts for itself, so numbers never collide offline."""
        prefix = f"{self._desk.numbering}-{hijri_year}-"
        last = session.scalar(
            select(func.max(Application.application_no)).where(Application.application_no.startswith(prefix))
        )
        return f"{prefix}{int(last.removeprefix(prefix)) + 1 if last else 1:05}"


def _carried(visit: Visit | None) -> dict[str, str | None]:
    """What the visit card knows about the person: the mobile, and a name of three or four words."""
    if visit is None:
        return {}
    names = (visit.visitor_name or "").split()
    places = {3: ("name_first", "name_father", "name_family"), 4: NAMES}.get(len(names), ())
    return {"mobile": visit.visitor_mobile} | dict(zip(places, names, strict=False))
