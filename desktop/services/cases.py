"""The file as a sequence of steps; finding files; the figures of the day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Select, func, select, text
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, show_hijri
from desktop.errors import NotReady
from desktop.messages import tr, trn
from desktop.models.application import Application
from desktop.models.base import fields_of
from desktop.models.declaration import Paper
from desktop.models.lookup import PersonSearch
from desktop.models.person import Person
from desktop.models.reception import Visit
from desktop.models.search import match
from desktop.services.declarations import Declarations
from desktop.services.intake import Intake
from desktop.services.reception import received_on
from desktop.services.records import Desk
from desktop.services.verification import Verification
from desktop.services.views import CaseFile, CaseLine, DeclarationView, Overview, Section, Step, StepState
from desktop.services.waiting import waiting_files
from desktop.text import fold, ltr

MOST_FOUND = 50


class Cases:
    """Where each file stands, and how to find it."""

    def __init__(self, desk: Desk, intake: Intake, verification: Verification, declarations: Declarations) -> None:
        self._desk = desk
        self._intake = intake
        self._verification = verification
        self._declarations = declarations

    def open(self, application_id: str) -> CaseFile:
        """One file, with the steps of the sequence and why a step is not open yet."""
        with self._desk.store.reading() as session:
            application = session.get_one(Application, application_id)
            person = session.get_one(Person, application.person_id)
            sections = self._intake.sections_in(session, application)
            return CaseFile(
                application.id,
                application.application_no or "",
                person.full_name or tr("Not named yet"),
                application.stage or "draft",
                fields_of(Application)["stage"].show(application.stage),
                self._steps(session, application, sections),
                sections,
            )

    def finish(self, application_id: str) -> CaseFile:
        """End today's work on the file: complete when nothing is outstanding, incomplete (with what is missing) if not.

        Policy: registration is completed together with the requests; a file with open items stays, and says so.
        """
        with self._desk.store.transaction(self._desk.officer.id) as session:
            application = session.get_one(Application, application_id)
            if not self._intake.complete(session, application):
                raise NotReady(what=tr("the application"))
            declared = self._declarations.compose_in(session, application)
            if declared.mandatory and (not declared.sealed_at or declared.stale):
                raise NotReady(what=tr("the declaration"))
            outstanding = self._verification.outstanding(session, application)
            application.stage = "incomplete" if outstanding else "complete"
            if not outstanding and application.completed_on is None:
                application.completed_on = WrittenDate.of(self._desk.today())
        return self.open(application_id)

    def recent(self, stages: Sequence[str] = ()) -> tuple[CaseLine, ...]:
        """The newest files, of certain stages if any are named."""
        with self._desk.store.reading() as session:
            newest = _lines(stages).order_by(Application.received_on.desc(), Application.application_no.desc())
            return self._found(session, newest.limit(MOST_FOUND))

    def find(self, typed: str, stages: Sequence[str] = ()) -> tuple[CaseLine, ...]:
        """Files by name in any order and spelling, by identity number, mobile or application number."""
        words = fold(typed)
        if not words:
            return self.recent(stages)
        with self._desk.store.reading() as session:
            people = text(
                "SELECT person_id FROM person_search WHERE row IN"
                " (SELECT rowid FROM person_search_fts WHERE person_search_fts MATCH :words)"
            ).columns(PersonSearch.person_id)
            by_person = _lines(stages).where(Person.id.in_(people.bindparams(words=match(_as_stored(words)))))
            by_number = _lines(stages).where(Application.application_no.contains(typed.strip(), autoescape=True))
            found = self._found(session, by_person.limit(MOST_FOUND)) + self._found(
                session, by_number.limit(MOST_FOUND)
            )
            return tuple({line.application_id: line for line in found}.values())

    def overview(self) -> Overview:
        """What the home page counts."""
        with self._desk.store.reading() as session:
            stages = dict(session.execute(select(Application.stage, func.count()).group_by(Application.stage)).all())
            visits = session.scalar(select(func.count()).select_from(Visit).where(received_on(self._desk.today())))
            waiting = len(waiting_files(session))
        drafts = stages.get("draft", 0) + stages.get("received", 0)
        return Overview(visits or 0, drafts, stages.get("incomplete", 0), stages.get("complete", 0), waiting)

    def _steps(self, session: Session, application: Application, sections: tuple[Section, ...]) -> tuple[Step, ...]:
        missing = sum(section.open for section in sections)
        outstanding = self._verification.outstanding(session, application)
        declared = self._declarations.compose_in(session, application)
        papers = session.scalar(select(func.count()).select_from(Paper).where(Paper.application_id == application.id))
        done = application.stage in ("complete", "incomplete")
        return (
            Step(
                "application",
                tr("Application"),
                _state(not missing),
                trn("{n} answers are open", missing) if missing else "",
            ),
            Step(
                "verification",
                tr("Verification"),
                _state(not outstanding),
                trn("{n} documents are outstanding", len(outstanding)) if outstanding else "",
            ),
            _declaration_step(declared),
            Step("papers", tr("Papers"), _state(bool(papers))),
            Step("done", tr("Done"), StepState.DONE if done else StepState.OPEN),
        )

    def _found(self, session: Session, query: Select[Application, Person]) -> tuple[CaseLine, ...]:
        waiting = waiting_files(session)
        return tuple(self._line(a, p, waiting) for a, p in session.execute(query))

    def _line(self, application: Application, person: Person, waiting: Iterable[str]) -> CaseLine:
        cases = fields_of(Application)["case_type"]
        return CaseLine(
            application.id,
            application.application_no or "",
            person.full_name or tr("Not named yet"),
            ltr(person.id_number or ""),
            fields_of(Person)["mobile"].show(person.mobile),
            cases.show(application.case_type),
            application.stage or "draft",
            fields_of(Application)["stage"].show(application.stage),
            show_hijri(application.received_on) if application.received_on else "",
            application.id in waiting,
        )


def _lines(stages: Sequence[str] = ()) -> Select[Application, Person]:
    found = select(Application, Person).join(Person, Person.id == Application.person_id)
    return found.where(Application.stage.in_(stages)) if stages else found


def _as_stored(words: str) -> str:
    """A mobile typed as 05... is stored as +9665...; the index holds it as 9665..."""
    return " ".join("966" + w[1:] if w.startswith("05") and w.isascii() and w.isdigit() else w for w in words.split())


def _state(done: bool) -> StepState:
    return StepState.DONE if done else StepState.OPEN


def _declaration_step(declared: DeclarationView) -> Step:
    title = tr("Declaration")
    if declared.stale:
        return Step(
            "declaration", title, StepState.STALE, tr("The data changed after signing: a new declaration is needed.")
        )
    if declared.sealed_at:
        return Step("declaration", title, StepState.DONE)
    if not declared.ready:
        return Step("declaration", title, StepState.BLOCKED, declared.reason)
    return Step("declaration", title, StepState.OPEN if declared.mandatory else StepState.OPTIONAL)
