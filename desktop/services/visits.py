"""What a visit leaves behind for the evidence: that it was received, how long it waited, and the time it was given."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.messages import trn
from desktop.models.procedure import CaseEvent
from desktop.models.reception import Visit
from desktop.services.procedure import Procedure
from desktop.text import clean

RECEIVE, ANSWER, CONFIRM = "receive", "answer_inquiry", "confirm_online"


def minutes(begin: str | None, end: str | None) -> int | None:
    """Whole minutes between two stored moments; None where one of them is not known."""
    if not begin or not end:
        return None
    passed = dt.datetime.fromisoformat(end) - dt.datetime.fromisoformat(begin)
    return max(0, round(passed.total_seconds() / 60))


def waited(visit: Visit) -> int | None:
    """How long the visitor waited to be called, in minutes."""
    return minutes(visit.arrived_at, visit.called_at)


def given(visit: Visit, now: str) -> int | None:
    """How much time the visitor was given, so far if they are still here, in minutes."""
    return minutes(visit.called_at or visit.arrived_at, visit.ended_at or now)


def received_in(
    session: Session,
    procedure: Procedure,
    visit: Visit,
    now: str,
    *,
    application_id: str = "",
    request_id: str = "",
    answered: bool = False,
) -> None:
    """Leave the traces of a visit that was received: once each, however often its card is ended again.

    Whoever is served without having been called is called by that. Who has a file or a request now stays for it.
    """
    stays = bool(application_id or request_id)
    visit.called_at = visit.called_at or now
    said = clean(trn("Time given: {n} minutes", given(visit, now) or 0))
    if not stays:
        visit.ended_at = visit.ended_at or now
    acts = [RECEIVE, *([ANSWER] if answered else []), *([CONFIRM] if visit.told_online else [])]
    known = set(session.scalars(select(CaseEvent.act).where(CaseEvent.proof_id == visit.id)))
    for act in acts:
        if act not in known:
            procedure.note_in(
                session, act, application_id=application_id, request_id=request_id, scope=visit.scope, proof=visit,
                said=said if act == RECEIVE and not stays else "",
            )  # fmt: skip
