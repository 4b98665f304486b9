"""Intake: open an application from a visit, and fill it section by section."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, to_hijri
from desktop.messages import mark, tr
from desktop.models.application import Application
from desktop.models.base import Synced, new_id
from desktop.models.choices import MAIN_INCOME
from desktop.models.household import Dependant, Household, Income
from desktop.models.person import Person
from desktop.models.reception import Visit
from desktop.services.records import Blanks, Desk, Records
from desktop.services.views import Ref, Section, SectionKind, Sheet


@dataclass(frozen=True, slots=True)
class _Part:
    """A card of the form: which fields of which record, under which title."""

    code: str
    title: str
    of: str
    names: tuple[str, ...]


NAMES = ("name_first", "name_father", "name_grandfather", "name_family")
_CONSENTS = (
    "consent_processing", "consent_verification", "consent_health", "consent_credit", "consent_sharing", "consent_survey",
)  # fmt: skip
_REQUEST = (
    "application_kind", "beneficiary_kind", "case_type", "applicant_capacity", "requested_services", "requested_amount",
    "need_description", "previous_support", "other_charities",
)  # fmt: skip
_IDENTITY = (
    *NAMES, "id_type", "id_number", "id_expiry", "birth_date",
    "gender", "nationality", "marital_status",
)  # fmt: skip
_CONTACT = (
    "mobile", "mobile_owner", "region_code", "governorate", "city", "district", "short_address", "location_note",
)  # fmt: skip
_HOUSING = ("housing_type", "housing_tenure", "rent_annual", "environment", "has_family")
_BANK = ("iban", "account_holder_name", "account_holder_relation")

PARTS = (
    _Part("consent", mark("Privacy notice and consent"), "application", _CONSENTS),
    _Part("personal", mark("Personal details"), "person", _IDENTITY),
    _Part("contact", mark("Contact and address"), "person", _CONTACT),
    _Part("request", mark("The request"), "application", _REQUEST),
    _Part("housing", mark("Housing and household"), "household", _HOUSING),
)
BANK = _Part("bank", mark("Bank account"), "application", _BANK)


class Intake:
    """The support application."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records

    def start(self, visit_id: str | None = None) -> str:
        """Open an application, with the name and mobile the visit card already holds; return its id."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            visit = session.get_one(Visit, visit_id) if visit_id else None
            if visit is not None and visit.application_id:
                return visit.application_id
            person = Person(id=new_id(), scope=self._desk.scope, **_carried(visit))
            household = Household(id=new_id(), scope=self._desk.scope, head_id=person.id)
            application = self._application(session, person, household, visit)
            session.add_all([person, household, application])
            session.add_all(self._incomes(household))
            if visit is not None:
                visit.application_id, visit.outcome = application.id, "application"
            return application.id

    def add_dependant(self, application_id: str) -> Sheet:
        """A new, empty row for a member of the household; the family name is carried over."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            application = session.get_one(Application, application_id)
            person = session.get_one(Person, application.person_id)
            row = Dependant(
                id=new_id(), scope=self._desk.scope, household_id=application.household_id, name_family=person.name_family,
                id_pending=False, entered_at=self._desk.clock().isoformat(),
            )  # fmt: skip
            session.add(row)
            session.flush()
            return self._records.sheet(session, row)

    def remove_dependant(self, ref: Ref) -> None:
        """Take a row out of the household."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            session.delete(self._records.row(session, ref))

    def restore_dependant(self, application_id: str, removed: Sheet) -> Sheet:
        """Take a removal back: the same answers in a new row, an ordinary change for everyone who has seen the removal."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            application = session.get_one(Application, application_id)
            row = Dependant(
                id=new_id(), scope=self._desk.scope, household_id=application.household_id,
                entered_at=self._desk.clock().isoformat(), **removed.values,
            )  # fmt: skip
            session.add(row)
            session.flush()
            for name, typed in removed.typed.items():
                self._records.edit_in(session, Ref(Dependant.__tablename__, row.id), name, typed)
            return self._records.sheet(session, row)

    def sections(self, application_id: str) -> tuple[Section, ...]:
        """The whole form, with what is answered, wrong and missing."""
        with self._desk.store.reading() as session:
            return self.sections_in(session, session.get_one(Application, application_id))

    def sections_in(self, session: Session, application: Application) -> tuple[Section, ...]:
        """The same inside another service's transaction."""
        household = session.get_one(Household, application.household_id)
        rows = {
            "application": application,
            "person": session.get_one(Person, application.person_id),
            "household": household,
        }
        found = [self._form(session, part, rows[part.of]) for part in PARTS]
        if household.has_family:
            found.append(self._family(session, household))
        found.append(self._income(session, household))
        bank = self._form(session, BANK, application)
        answers = bank.sheets[0]
        if any(f.asked({"requested_services": application.requested_services}) for f in answers.fields):
            found.append(bank)
        return tuple(found)

    def complete(self, session: Session, application: Application) -> bool:
        """Whether every required question is answered well."""
        return all(section.complete for section in self.sections_in(session, application))

    def _form(self, session: Session, part: _Part, row: Synced) -> Section:
        notice = self._desk.profile.notice
        values = self._notice_values()
        boxes = notice.consents if part.code == "consent" else ()
        consents = {f"consent_{box.code}": box.words.format_map(values) for box in boxes}
        sheet = self._records.sheet(session, row, names=part.names, title=tr(part.title), labels=consents)
        note = "\n\n".join(p.words for p in notice.paragraphs).format_map(values) if consents else ""
        return Section(part.code, tr(part.title), SectionKind.FORM, (sheet,), note=note)

    def _notice_values(self) -> dict[str, str]:
        bodies = tr("the bodies concerned")
        return Blanks(
            self._desk.profile.standing_values(),
            branch=self._desk.branch,
            verification_bodies=bodies,
            recipients=bodies,
        )

    def _family(self, session: Session, household: Household) -> Section:
        rows = session.scalars(
            select(Dependant).where(Dependant.household_id == household.id).order_by(Dependant.entered_at, Dependant.id)
        )
        sheets = tuple(self._records.sheet(session, row, title=row.full_name) for row in rows)
        return Section("family", tr("Members of the household"), SectionKind.ROWS, sheets, adds=Dependant.__tablename__)

    def _income(self, session: Session, household: Household) -> Section:
        rows = {i.source: i for i in session.scalars(select(Income).where(Income.household_id == household.id))}
        sheets = tuple(
            self._records.sheet(session, rows[choice.code], title=tr(choice.label), labels={"received": choice.label})
            for choice in MAIN_INCOME
            if choice.code in rows
        )
        return Section("income", tr("Income"), SectionKind.ANSWERS, sheets)

    def _incomes(self, household: Household) -> list[Income]:
        return [
            Income(id=new_id(), scope=self._desk.scope, household_id=household.id, source=choice.code)
            for choice in MAIN_INCOME
        ]

    def _application(self, session: Session, person: Person, household: Household, visit: Visit | None) -> Application:
        today = self._desk.today()
        return Application(
            id=new_id(),
            scope=self._desk.scope,
            application_no=self._next_number(session, to_hijri(today)[0]),
            person_id=person.id,
            household_id=household.id,
            policy_id=self._desk.profile.id,
            policy_version=self._desk.profile.version,
            stage="draft",
            received_on=WrittenDate.of(today),
            received_by=self._desk.officer.name,
            channel=visit.channel if visit else self._desk.profile.channels[0].code,
            application_kind="new",
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
