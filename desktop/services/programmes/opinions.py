"""The opinions of those who took part: papers given out to nobody by name, and how many lay in the box afterwards.

What a paper says is typed with all others, in the part of the window for opinions; nothing joins it to this request.
"""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate
from desktop.errors import StepRefused
from desktop.messages import tr
from desktop.mistakes import MoreThanAll
from desktop.models.base import new_id
from desktop.models.procedure import CaseEvent
from desktop.models.programme_request import ProgrammeRequest
from desktop.models.voices import SurveyInvitation
from desktop.services.procedure import Procedure
from desktop.services.programmes.questions import OPINIONS
from desktop.services.programmes.views import Papers
from desktop.services.records import Desk

_FINISHED = "request_finish"


class ProgrammeOpinions:
    """Counts papers; knows no answer."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._procedure = Procedure(desk)

    def count(self, request_id: str, given: int, back: int) -> None:
        """Record papers that were given out and came back. Raises StepRefused before the end, MoreThanAll."""
        if back > given:
            raise MoreThanAll(what=tr(OPINIONS[0].label))
        with self._desk.store.transaction(self._desk.officer.id) as session:
            request = session.get_one(ProgrammeRequest, request_id)
            ended = _end_of(session, request_id)
            if ended is None:
                raise StepRefused(
                    what=tr("Ask for opinions"), why=tr("They are asked when the programme is carried out.")
                )
            for number in range(given):
                session.add(self._paper(request, ended, "answered" if number < back else "offered"))
            said = tr("{back} of {given} papers came back", back=back, given=given)
            for act in ("invite", "survey") if back else ("invite",):
                self._procedure.note_in(
                    session, act, request_id=request.id, scope=request.scope, said=said, stage=request.stage or ""
                )

    def _paper(self, request: ProgrammeRequest, ended: CaseEvent, state: str) -> SurveyInvitation:
        return SurveyInvitation(
            id=new_id(),
            scope=request.scope,
            after_event=ended.id,
            due_on=WrittenDate.of(self._desk.today()),
            way="paper",
            state=state,
        )


def papers_of(session: Session, request_id: str) -> Papers:
    """How many papers were given out after a programme, and how many came back."""
    ended = _end_of(session, request_id)
    if ended is None:
        return Papers()
    rows = session.scalars(select(SurveyInvitation.state).where(SurveyInvitation.after_event == ended.id)).all()
    return Papers(len(rows), rows.count("answered"))


def _end_of(session: Session, request_id: str) -> CaseEvent | None:
    wanted = select(CaseEvent).where(CaseEvent.request_id == request_id, CaseEvent.act == _FINISHED)
    return session.scalars(wanted.order_by(CaseEvent.at)).first()
