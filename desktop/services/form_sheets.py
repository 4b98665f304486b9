"""From the records of a file to the cards of the application: what is asked, answered, wrong and still missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy.orm import Session

from desktop.errors import InputError
from desktop.field import Choice, show_riyals
from desktop.messages import mark, tr
from desktop.models.base import Synced, synced_types
from desktop.models.choices import MAIN_INCOME
from desktop.models.household import INCOME_SOURCES, Dependant, Income
from desktop.policy.profile import Profile
from desktop.services import facts
from desktop.services.checks import check_applicant, check_member
from desktop.services.file_rows import FileRows
from desktop.services.records import Blanks, Desk, Records
from desktop.services.sections import PARTS, Asked, Part, questions
from desktop.services.views import Fact, Section, SectionKind, Sheet
from desktop.values import NoAnswer

_ACTS = {
    "agent": mark("The application is made by an agent: add the agent."),
    "guardian": mark("The application is made by a guardian: add the guardian."),
}
_SUMMARY = (
    ("family_size", mark("Persons in the family")),
    ("under_18", mark("Minors")),
    ("orphans", mark("Orphans")),
    ("students", mark("Students")),
    ("elderly_60h", mark("Aged 60 Hijri years or more")),
    ("disabled_count", mark("Persons with a disability")),
)
_SUMS = (
    ("income_total", mark("Income of the household a month")),
    ("rent_monthly", mark("Rent a month")),
    ("instalments", mark("Instalments a month")),
    ("expenses_total", mark("Expenses a month")),
    ("debts_remaining", mark("Debts still owed")),
)


class FormSheets:
    """Builds the sections of a file."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records

    def of(self, session: Session, rows: FileRows) -> tuple[Section, ...]:
        """The cards this file asks for, in the order of the form, and the summary that follows from them."""
        asked = self._asked(rows)
        cards = [self._section(session, one, rows) for one in PARTS if one.shown(asked)]
        if not asked.organisation:
            cards.append(self._summary(rows))
        return tuple(cards)

    def _asked(self, rows: FileRows) -> Asked:
        application, household = rows.application, rows.household
        wanted = application.requested_services or ()
        return Asked(
            organisation=rows.for_organisation,
            elderly=facts.is_elderly(rows, self._desk.today()),
            cash=self._desk.profile_of(application).needs_bank(wanted),
            health_refused=application.consent_health is False,
            credit_refused=application.consent_credit is False,
            family=household.has_family is True,
            other_income=household.has_other_income is True,
            expenses=household.has_expenses is True,
            debts=household.has_debts is True,
            supported=application.previous_support is True,
        )

    def _section(self, session: Session, one: Part, rows: FileRows) -> Section:
        match one.kind:
            case SectionKind.ROWS:
                return self._rows(session, one, rows)
            case SectionKind.ANSWERS:
                return self._main_income(session, one, rows)
            case _:
                return self._form(session, one, rows)

    def _form(self, session: Session, one: Part, rows: FileRows) -> Section:
        row = rows.one(one.of)
        profile = self._desk.profile_of(rows.application)
        notice, values = profile.notice, self._notice_values(profile)
        boxes = notice.consents if one.code == "consent" else ()
        consents = {f"consent_{box.code}": box.words.format_map(values) for box in boxes}
        wrong = check_applicant(rows) if one.of == "person" else None
        sheet = self._records.sheet(session, row, names=one.names, title=tr(one.title), labels=consents, wrong=wrong)
        note = "\n\n".join(p.words for p in notice.paragraphs).format_map(values) if consents else ""
        wants = tuple(_wanted(one.code, rows))
        return Section(one.code, tr(one.title), SectionKind.FORM, (sheet,), note=note, wants=wants)

    def _rows(self, session: Session, one: Part, rows: FileRows) -> Section:
        cls = synced_types()[one.of]
        names = one.names or questions(cls)
        mine = [row for row in rows.rows(one.of) if row.entered_at]
        choices = {"whose": _members(rows)} if one.code == "other_income" else {}
        sheets = tuple(self._row(session, row, names, rows, choices) for row in mine)
        asked = tuple(self._records.field(cls, name) for name in names)
        return Section(
            one.code,
            tr(one.title),
            SectionKind.ROWS,
            sheets,
            add=tr(one.add),
            empty=tr(one.empty),
            questions=sheets[0].fields if sheets else asked,
            wants=tuple(_wanted(one.code, rows)),
        )

    def _row(
        self,
        session: Session,
        row: Synced,
        names: tuple[str, ...],
        rows: FileRows,
        choices: Mapping[str, tuple[Choice, ...]],
    ) -> Sheet:
        wrong: Mapping[str, InputError] = check_member(row, rows) if isinstance(row, Dependant) else {}
        title = self._title(row)
        if isinstance(row, Income):
            choices = {**choices, "source": INCOME_SOURCES}
        return self._records.sheet(session, row, names=names, title=title, wrong=wrong, choices=choices)

    def _title(self, row: Synced) -> str:
        """What sums a row up: a name, or its first answers."""
        if isinstance(row, Dependant):
            relation = self._records.field(Dependant, "relation").show(row.relation)
            return tr(" · ").join(part for part in (row.full_name, relation) if part)
        cls = type(row)
        shown = (self._records.field(cls, name).show(getattr(row, name)) for name in _TITLES[row.__tablename__])
        return tr(" · ").join(part for part in shown if part)

    def _main_income(self, session: Session, one: Part, rows: FileRows) -> Section:
        fixed = {row.source: row for row in rows.incomes if not row.entered_at}
        sheets = tuple(
            self._records.sheet(
                session,
                fixed[choice.code],
                names=one.names,
                title=tr(choice.label),
                labels={"received": choice.label},
            )
            for choice in MAIN_INCOME
            if choice.code in fixed
        )
        return Section(one.code, tr(one.title), SectionKind.ANSWERS, sheets)

    def _summary(self, rows: FileRows) -> Section:
        known = facts.facts(rows, self._desk.today())
        counts = [Fact(tr(label), _count(known[name])) for name, label in _SUMMARY]
        sums = [Fact(tr(label), _money(known[name])) for name, label in _SUMS]
        income, size = known["income_total"], known["family_size"]
        head = None if income is None or size is None else income // size
        found = (*counts, *sums, Fact(tr("Income for each person a month"), _money(head)))
        return Section("summary", tr("What follows from the answers"), SectionKind.FACTS, (), facts=found)

    def _notice_values(self, profile: Profile) -> dict[str, str]:
        bodies = tr("the bodies concerned")
        return Blanks(
            profile.standing_values(),
            branch=self._desk.branch,
            verification_bodies=bodies,
            recipients=bodies,
        )


_TITLES: Mapping[str, tuple[str, ...]] = {
    "income": ("source", "amount_monthly"),
    "expense": ("kind", "amount"),
    "debt": ("creditor_type", "remaining"),
    "companion": ("name", "role"),
    "support": ("giver", "what"),
}


def _members(rows: FileRows) -> tuple[Choice, ...]:
    """Those whose income it can be: the applicant and everyone who lives with them."""
    others = (Choice(one.id, one.full_name) for one in rows.dependants if one.full_name)
    return (Choice("applicant", mark("The applicant")), *others)


def _wanted(code: str, rows: FileRows) -> Iterator[str]:
    """The rows that other answers call for and that nobody has added yet."""
    roles = {one.role for one in rows.companions}
    if code == "companions":
        yield from _companions_wanted(rows, roles)
    elif code == "other_income":
        yield from _incomes_wanted(rows)
    elif code == "means" and rows.household.has_other_income is False and _earners(rows):
        yield tr("A member of the household has an income: answer Yes and add it.")
    elif code in _ONE_AT_LEAST and not any(row.entered_at for row in rows.rows(_ONE_AT_LEAST[code])):
        yield tr("Add at least one, or change the answer before it to No.")


_ONE_AT_LEAST = {"family": "dependant", "expenses": "expense", "debt_list": "debt", "supports": "support"}


def _companions_wanted(rows: FileRows, roles: set[str | None]) -> Iterator[str]:
    capacity = rows.application.applicant_capacity
    if capacity in _ACTS and capacity not in roles:
        yield tr(_ACTS[capacity])
    if rows.person.can_sign == "unable" and not roles & {"agent", "guardian"}:
        yield tr("The applicant cannot sign: add the guardian or agent who signs.")
    if rows.person.mobile is NoAnswer.NONE and "contact" not in roles:
        yield tr("The applicant has no mobile: add a person who can be reached instead.")


def _incomes_wanted(rows: FileRows) -> Iterator[str]:
    added = [row for row in rows.incomes if row.entered_at]
    if not added:
        yield tr("Add at least one, or change the answer before it to No.")
    whose = {row.whose for row in added}
    for one in _earners(rows):
        if one.id not in whose:
            yield tr("{name} has an income: add it here.", name=one.full_name)


def _earners(rows: FileRows) -> tuple[Dependant, ...]:
    return tuple(one for one in rows.dependants if one.has_income is True)


def _count(value: Any) -> str:
    return tr("Not known yet") if value is None else str(value)


def _money(value: int | None) -> str:
    return tr("Not known yet") if value is None else show_riyals(value)
