"""What applying itself is taken for, where an article of the policy says so: recorded under its own name.

It is never an explicit consent: no consent of the file is answered by it, and the privacy notice is given all the same.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.field import show_moment
from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.base import fields_of, new_id
from desktop.models.importing import TermsAcceptance
from desktop.services.procedure import Procedure
from desktop.services.records import Desk

ONLINE, VISIT = "online", "visit"


@dataclass(frozen=True, slots=True)
class TermsView:
    """What applying was taken for, under the article that says so."""

    article: str
    words: str
    recorded: str
    way: str


class Terms:
    """The consent that an article implies in applying."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._procedure = Procedure(desk)

    def accept_in(self, session: Session, application: Application, way: str) -> None:
        """Record, inside another service's transaction, that somebody applied; nothing where no article speaks of it."""
        implied = self._desk.profile_of(application).implied_consent
        if implied is None:
            return
        row = TermsAcceptance(
            id=new_id(),
            scope=application.scope,
            application_id=application.id,
            article=implied.article,
            words=implied.words,
            way=way,
            recorded_at=self._desk.now(),
            recorded_by=self._desk.officer.name,
        )
        session.add(row)
        self._procedure.note_in(
            session, "accept_terms", application_id=application.id, scope=application.scope, proof=row,
            stage=application.stage or "",
        )  # fmt: skip

    def of(self, application_id: str) -> TermsView | None:
        """What was recorded for a file, if anything was."""
        with self._desk.store.reading() as session:
            row = session.scalars(
                select(TermsAcceptance).where(TermsAcceptance.application_id == application_id)
            ).first()
        if row is None:
            return None
        said = tr("{when}, by {whom}", when=show_moment(row.recorded_at or ""), whom=row.recorded_by or "")
        return TermsView(row.article or "", row.words or "", said, fields_of(TermsAcceptance)["way"].show(row.way))
