"""The case brief: one file on one page for the members, by its code and without the applicant's name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from desktop.dates import Calendar, WrittenDate, age
from desktop.field import show_riyals
from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.base import fields_of
from desktop.models.person import Person
from desktop.models.study import Study
from desktop.printing.content import Entry, Reference
from desktop.printing.register_content import BriefContent, Opinion
from desktop.services import file_rows
from desktop.services.committee.codes import file_code
from desktop.services.committee.lines import services_said
from desktop.services.documents.verification import Verification
from desktop.services.facts import facts
from desktop.services.file_rows import FileRows
from desktop.services.records import Desk
from desktop.services.study.eligibility import Eligibility
from desktop.services.study.step import last_finished
from desktop.services.study.views import ServiceSuggestion


class Briefs:
    """Collects what the members need to know of a file."""

    def __init__(self, desk: Desk, verification: Verification, eligibility: Eligibility) -> None:
        self._desk, self._verification, self._eligibility = desk, verification, eligibility

    def content(self, session: Session, application: Application, reference: Reference) -> BriefContent:
        """The brief of one file."""
        rows, study = file_rows.load(session, application), last_finished(session, application.id)
        on = application.received_on.day if isinstance(application.received_on, WrittenDate) else self._desk.today()
        known, suggested = facts(rows, on), self._suggested(session, application, study)
        return BriefContent(
            reference,
            self._case(application, rows, study),
            _figures(known, suggested),
            application.need_description or "",
            _opinions(study),
            _advice(study),
            tuple((one.label, one.said) for one in suggested),
            self._documents(session, application),
            _earlier(rows),
        )

    def _case(self, application: Application, rows: FileRows, study: Study | None) -> tuple[Entry, ...]:
        asked, person = fields_of(Application), fields_of(Person)
        wanted = services_said(self._desk.profile_of(application), application.requested_services or ())
        district = rows.person.district
        return (
            Entry(tr("File code"), file_code(application.id), ltr=True),
            Entry(tr("Application number"), application.application_no or "", ltr=True),
            Entry(tr("Category"), asked["case_type"].show(application.case_type)),
            Entry(tr("Age in Hijri years"), _age(rows, application, self._desk)),
            Entry(tr("Marital status"), person["marital_status"].show(rows.person.marital_status)),
            Entry(tr("District"), person["district"].show(district)),
            Entry(tr("Priority of the case"), fields_of(Study)["priority"].show(study.priority) if study else ""),
            Entry(tr("Services requested"), wanted, wide=True),
        )

    def _suggested(
        self, session: Session, application: Application, study: Study | None
    ) -> tuple[ServiceSuggestion, ...]:
        """What was kept when the study ended; without a study, what the conditions suggest now."""
        kept = self._eligibility.kept_in(session, application, since=study.finished_at or "") if study else ()
        return kept or self._eligibility.of_in(session, application).services

    def _documents(self, session: Session, application: Application) -> str:
        missing = self._verification.outstanding(session, application)
        lapsed = self._verification.stale(session, application)
        if missing:
            return tr("Documents still outstanding: {documents}", documents=tr("; ").join(missing))
        if lapsed:
            return tr("Documents to be renewed before the decision: {documents}", documents=tr("; ").join(lapsed))
        return tr("Every document that is required was matched, and was valid on the day of submission.")


def _age(rows: FileRows, application: Application, desk: Desk) -> str:
    born, received = rows.person.birth_date, application.received_on
    on = received.day if isinstance(received, WrittenDate) else desk.today()
    return str(age(born.day, on, Calendar.HIJRI)) if isinstance(born, WrittenDate) else ""


def _figures(known: Mapping[str, Any], suggested: tuple[ServiceSuggestion, ...]) -> tuple[Entry, ...]:
    counts = (
        (tr("Persons in the family"), "family_size"),
        (tr("Minors"), "under_18"),
        (tr("Persons with a disability"), "disabled_count"),
    )
    money = (
        (tr("Income a month"), "income_total"),
        (tr("Rent a month"), "rent_monthly"),
        (tr("Expenses a month"), "expenses_total"),
        (tr("Debts that remain"), "debts_remaining"),
        (tr("Instalments a month"), "instalments"),
    )
    unknown = tr("Not known yet")
    found = [Entry(label, unknown if known.get(n) is None else str(known[n])) for label, n in counts]
    found += [Entry(label, unknown if known.get(n) is None else show_riyals(known[n])) for label, n in money]
    share = tr("Share of each person a month")
    shares = (value for one in suggested for label, value in one.figures if label == share)
    return (*found, Entry(share, next(shares, unknown)))


def _opinions(study: Study | None) -> tuple[Opinion, ...]:
    if study is None:
        return ()
    asked = ((one, getattr(study, name)) for name, one in fields_of(Study).items() if name.startswith("opinion_"))
    return tuple(Opinion(tr(one.label), one.show(value)) for one, value in asked if value is not None)


def _advice(study: Study | None) -> tuple[Entry, ...]:
    asked = fields_of(Study)
    if study is None:
        return (Entry(tr("Recommendation"), tr("The file was not studied by a researcher")),)
    return (
        Entry(tr("Recommendation"), asked["recommendation"].show(study.recommendation)),
        Entry(tr("Priority of the case"), asked["priority"].show(study.priority)),
        Entry(tr("Reasons of the recommendation"), asked["recommendation_reason"].show(study.recommendation_reason),
              wide=True),
    )  # fmt: skip


def _earlier(rows: FileRows) -> str:
    """Support received before, in one sentence."""
    given = [tr("{what} from {giver}", what=one.what or "", giver=one.giver or "") for one in rows.supports]
    return tr("Support received before: {given}.", given=tr("; ").join(given)) if given else ""
