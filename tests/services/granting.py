"""Files that were granted something, in a line: the decision is written as the committee's record keeps it."""

from __future__ import annotations

from desktop.dates import WrittenDate
from desktop.models.application import Application
from desktop.models.base import new_id
from desktop.models.committee import Decision
from desktop.opening import OpenBranch
from desktop.services.aftercare.views import DueLine
from desktop.values import NoAnswer
from tests.services.filing import whole_file


def grant(
    desk: OpenBranch,
    application_id: str,
    services: tuple[str, ...],
    amount: int | None,
    period: str = "once",
    start: str = "1448/01/01",
    until: str = "1448/12/29",
    review: str = "1448/12/01",
    stage: str = "notified",
) -> str:
    """Decide that a file is granted this, and tell its beneficiary; the id of the decision."""
    with desk.store.transaction(desk.officer.id) as session:
        application = session.get_one(Application, application_id)
        application.stage = stage
        row = Decision(
            id=new_id(),
            scope=application.scope,
            application_id=application_id,
            kind="accept",
            services=services,
            amount=NoAnswer.NONE if amount is None else amount,
            period=period,
            from_on=WrittenDate.parse(start),
            until_on=WrittenDate.parse(until),
            review_on=WrittenDate.parse(review),
            decided_on=WrittenDate.parse(start),
            recorded_at=desk.practice.time.now(session).isoformat() if session else "",
        )
        session.add(row)
        return row.id


def granted_file(
    desk: OpenBranch,
    services: tuple[str, ...] = ("cash_monthly",),
    amount: int | None = 50_000,
    period: str = "monthly",
    **more: str,
) -> str:
    """A whole file that was granted something; its id."""
    application_id = whole_file(desk)
    grant(desk, application_id, services, amount, period, **more)
    return application_id


def due_of(desk: OpenBranch, application_id: str) -> tuple[DueLine, ...]:
    """What is to be handed over to one file now."""
    return tuple(one for one in desk.practice.aftercare.deliveries.due() if one.application_id == application_id)


def hand_over(desk: OpenBranch, line: DueLine, **answers: object) -> str:
    """Hand over a part as it is proposed, but for these answers; the id of the delivery."""
    service = desk.practice.aftercare.deliveries
    asked = service.ask(line.application_id, line.key)
    return service.deliver(line.application_id, line.key, {**asked.values, **answers})  # type: ignore[dict-item]  # any answer a test thinks of
