"""The file as a sequence of steps; finding files; the figures of the day."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate
from desktop.errors import NotReady
from desktop.messages import tr, trn
from desktop.models.application import Application
from desktop.models.base import fields_of
from desktop.models.declaration import Paper
from desktop.models.person import Person
from desktop.models.reception import Visit
from desktop.policy.procedure import BEFORE_THE_END_OF_RECEPTION, BEFORE_THE_REPLY
from desktop.services.documents.verification import Verification
from desktop.services.intake import Intake
from desktop.services.people.lines import newest
from desktop.services.people.search import Search
from desktop.services.procedure import Procedure
from desktop.services.receiving.reception import received_on
from desktop.services.records import Desk
from desktop.services.reply_clocks import Clocks
from desktop.services.seals.declarations import Declarations
from desktop.services.study.step import study_step
from desktop.services.views import CaseFile, CaseLine, DeclarationView, Overview, Section, Step, StepState
from desktop.services.waiting import waiting_files

MOST_FOUND = 50


class Cases:
    """Where each file stands, and how to find it."""

    def __init__(
        self, desk: Desk, intake: Intake, verification: Verification, declarations: Declarations, search: Search
    ) -> None:
        self._desk = desk
        self._intake = intake
        self._verification = verification
        self._declarations = declarations
        self._search = search
        self._procedure = Procedure(desk)
        self._clocks = Clocks(desk)

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
                self._reply(session, application),
            )

    def _reply(self, session: Session, application: Application) -> tuple[str, ...]:
        """When a reply may be expected, while it is."""
        waits = (application.stage or "draft") in BEFORE_THE_REPLY
        return self._clocks.of_in(session, application).lines() if waits else ()

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
            self._procedure.once_in(session, application, "notice")  # no application is complete without consent
            if not outstanding:
                self._procedure.once_in(session, application, "verify")
            self._procedure.perform_in(session, application, "lack" if outstanding else "complete")
            if not outstanding and application.completed_on is None:
                application.completed_on = WrittenDate.of(self._desk.today())
        return self.open(application_id)

    def recent(self, stages: Sequence[str] = ()) -> tuple[CaseLine, ...]:
        """The newest files, of certain stages if any are named."""
        with self._desk.store.reading() as session:
            return newest(session, stages, MOST_FOUND)

    def find(self, typed: str, stages: Sequence[str] = ()) -> tuple[CaseLine, ...]:
        """The best of what a search finds at once; the newest files where nothing is typed."""
        return self._search.find(typed, stages).lines if typed.strip() else self.recent(stages)

    def overview(self) -> Overview:
        """What the home page counts."""
        with self._desk.store.reading() as session:
            stages = dict(session.execute(select(Application.stage, func.count()).group_by(Application.stage)).all())
            visits = session.scalar(select(func.count()).select_from(Visit).where(received_on(self._desk.today())))
            waiting = len(waiting_files(session))
        drafts = stages.get("draft", 0) + stages.get("received", 0)
        incomplete, complete = stages.get("incomplete", 0), stages.get("complete", 0)
        return Overview(visits or 0, drafts, incomplete, complete, waiting, self._declarations.notice())

    def _steps(self, session: Session, application: Application, sections: tuple[Section, ...]) -> tuple[Step, ...]:
        missing = sum(section.open for section in sections)
        outstanding = self._verification.outstanding(session, application)
        declared = self._declarations.compose_in(session, application, sections)
        papers = session.scalar(select(func.count()).select_from(Paper).where(Paper.application_id == application.id))
        done = application.stage not in BEFORE_THE_END_OF_RECEPTION
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
            study_step(session, self._desk.officer, application, stale=declared.stale),
            Step("course", tr("Course"), StepState.OPTIONAL if done else StepState.BLOCKED, "" if done else _not_yet()),
        )


def _not_yet() -> str:
    return tr("It begins when reception has finished the file.")


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
