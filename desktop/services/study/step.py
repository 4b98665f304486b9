"""The study as a step of the file: whether one is in hand, and where it stands."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.study import Study
from desktop.services.powers import may
from desktop.services.records import Officer
from desktop.services.views import Step, StepState

STUDIED = ("complete", "incomplete", "research_assigned", "visit_scheduled")
"""The stages in which reception has done its part and the researcher's turn begins."""


def all_of(session: Session, application_id: str) -> tuple[Study, ...]:
    """The studies of an application, the newest first."""
    found = session.scalars(select(Study).where(Study.application_id == application_id))
    return tuple(sorted(found, key=lambda study: (study.opened_at or "", study.id), reverse=True))


def in_hand(session: Session, application_id: str) -> Study | None:
    """The newest study that is not finished; without any, the last one that is."""
    found = all_of(session, application_id)
    return next((study for study in found if not study.finished_at), next(iter(found), None))


def last_finished(session: Session, application_id: str) -> Study | None:
    """The study that was finished last."""
    found = [study for study in all_of(session, application_id) if study.finished_at]
    return max(found, key=lambda study: study.finished_at or "", default=None)


def study_step(session: Session, officer: Officer, application: Application, *, stale: bool = False) -> Step:
    """Open for those who may carry it out once reception has done its part; nobody else has to turn to it.

    While the declaration is `stale`, no study is begun, none is finished, and what a finished one says leads nowhere.
    """
    study = in_hand(session, application.id)
    title = tr("Social study")
    if stale and (study is None or study.finished_at):
        return Step(
            "study", title, StepState.BLOCKED, tr("The data changed after signing: a new declaration is needed.")
        )
    if study is not None and study.finished_at:
        return Step("study", title, StepState.DONE)
    turn = application.stage in STUDIED and may(officer, "study")
    reason = tr("The social researcher goes on from here.") if study is None else tr("The study is not finished yet.")
    return Step("study", title, StepState.OPEN if turn else StepState.OPTIONAL, reason)
