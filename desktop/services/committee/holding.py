"""Whether a decision may be told yet: what the policy lets nobody know before its day is held until that day is proven.

The day has come when the central has said so. A clock that runs ahead releases nothing; a manager may, with a reason.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import SAUDI_TIME, show_hijri, show_pair
from desktop.errors import StepRefused
from desktop.messages import tr, trn
from desktop.mistakes import Missing
from desktop.models.application import Application
from desktop.models.base import fields_of
from desktop.models.committee import Decision
from desktop.policy import deadlines
from desktop.policy.procedure import act
from desktop.services.committee.codes import file_code
from desktop.services.committee.views import Late
from desktop.services.house_rules import days_off_in
from desktop.services.procedure import Procedure, quoted
from desktop.services.records import Desk
from desktop.services.reply_clocks import Clocks
from desktop.services.trusted import TrustedTime


@dataclass(frozen=True, slots=True)
class Hold:
    """Why a decision cannot be told yet. `unproven`: only the central's word for the date is missing."""

    earliest: dt.date
    days: int
    workdays: int
    unproven: bool
    said: str
    countdown: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """A decided file whose beneficiary has not been told: held, or free to be told ("" in `held`)."""

    application_id: str
    code: str
    number: str
    decision: str
    earliest: str
    countdown: str
    held: str
    released: str
    release_refused: str

    @property
    def id(self) -> str:
        """What tells this line from others in a list."""
        return self.application_id


class Holding:
    """Holds decisions until their day, lists them, and lets a manager release one."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._clocks, self._time, self._procedure = Clocks(desk), TrustedTime(desk), Procedure(desk)

    def may_notify(self, session: Session, application: Application) -> Hold | None:
        """What still holds the telling of this file's decision; None if the beneficiary may be told now."""
        decision = last_decision(session, application.id)
        earliest = self._clocks.of_in(session, application).earliest
        if (
            decision is None
            or decision.kind not in deadlines.HELD_DECISIONS
            or earliest is None
            or application.released_at
        ):
            return None
        proven = self._time.proven_day(session)
        if proven is not None and proven >= earliest:
            return None
        return self._hold(session, application, earliest)

    def release(self, application_id: str, reason: str) -> None:
        """Let the beneficiary be told before the day, for a reason. Raises NotAllowed, StepRefused or an InputError."""
        said = fields_of(Application)["release_reason"].parse(reason)
        if said is None:
            raise Missing()
        with self._desk.store.transaction(self._desk.officer.id) as session:
            application = session.get_one(Application, application_id)
            hold = self.may_notify(session, application)
            if hold is None and application.stage == "decided":
                raise StepRefused(what=tr(act("release").label), why=tr("Nothing holds it: it may be told now."))
            self._procedure.perform_in(
                session, application, "release", proof=last_decision(session, application_id), reason=str(said),
                said=tr("Not before {day}", day=show_hijri(hold.earliest)) if hold else "",
            )  # fmt: skip
            application.release_reason, application.released_by = str(said), self._desk.officer.name
            application.released_at = self._time.now(session).isoformat(timespec="seconds")

    def waiting(self) -> tuple[Waiting, ...]:
        """Every decided file whose beneficiary is still to be told: what may be told first, then by the day."""
        with self._desk.store.reading() as session:
            decided = session.scalars(select(Application).where(Application.stage == "decided")).all()
            found = [(self.may_notify(session, one), one) for one in decided]
            ordered = sorted(found, key=lambda pair: (pair[0].earliest if pair[0] else dt.date.min,
                                                      pair[1].application_no or ""))  # fmt: skip
            return tuple(self._line(session, application, hold) for hold, application in ordered)

    def late(self) -> tuple[Late, ...]:
        """Files that the committee wanted completed by a day that is over, the longest waiting first."""
        with self._desk.store.reading() as session:
            today = self._time.now(session).astimezone(SAUDI_TIME).date()
            found = []
            for one in session.scalars(select(Application).where(Application.stage == "incomplete")):
                decision = last_decision(session, one.id)
                if decision is not None and decision.kind == "complete" and decision.bring_by.day < today:
                    found.append((decision.bring_by.day, one, decision))
            ordered = sorted(found, key=lambda each: (each[0], each[1].application_no or ""))
            return tuple(self._late(one, decision, (today - day).days) for day, one, decision in ordered)

    def close_late(self, application_id: str) -> None:
        """Close a file that was not completed in time; it can be opened again, or a new one begun. Raises StepRefused."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            application = session.get_one(Application, application_id)
            decision = last_decision(session, application_id)
            self._procedure.perform_in(
                session,
                application,
                "close",
                proof=decision,
                reason=tr("What the committee asked for was not brought in time."),
            )

    def _late(self, application: Application, decision: Decision, days: int) -> Late:
        return Late(
            application.id,
            file_code(application.id),
            application.application_no or "",
            tr("; ").join((decision.wanted or "").splitlines()),
            show_hijri(decision.bring_by),
            days,
            self._procedure.refused_in(application, "close"),
        )

    def _hold(self, session: Session, application: Application, earliest: dt.date) -> Hold:
        today = self._time.now(session).astimezone(SAUDI_TIME).date()
        days = max(0, (earliest - today).days)
        left = deadlines.workdays(today, earliest, days_off_in(session, today, max(today, earliest)))
        unproven = today >= earliest
        if unproven:
            said = tr(
                "The day {day} has come by this computer's clock, but the central has not confirmed the date yet: "
                "connect, or a manager releases it with a reason.",
                day=show_pair(earliest),
            )
            countdown = tr("The date is not confirmed by the central yet")
        else:
            countdown = tr("{days}, of them {workdays}", days=trn("{n} days left", days),
                           workdays=trn("{n} working days", left))  # fmt: skip
            said = tr("The policy lets nobody be told before {day}: {countdown}.", day=show_pair(earliest),
                      countdown=countdown)  # fmt: skip
        step = self._desk.profile_of(application).step("committee")
        return Hold(earliest, days, left, unproven, " ".join((said, quoted(step))).strip(), countdown)

    def _line(self, session: Session, application: Application, hold: Hold | None) -> Waiting:
        decision = last_decision(session, application.id)
        released = ""
        if application.released_at:
            released = tr("Released by {name}: {reason}", name=application.released_by or "",
                          reason=application.release_reason or "")  # fmt: skip
        return Waiting(
            application.id,
            file_code(application.id),
            application.application_no or "",
            fields_of(Decision)["kind"].show(decision.kind) if decision else "",
            show_hijri(hold.earliest) if hold else "",
            hold.countdown if hold else tr("May be told now"),
            hold.said if hold else "",
            released,
            self._procedure.refused_in(application, "release") if hold else "",
        )


def last_decision(session: Session, application_id: str) -> Decision | None:
    """What was decided last about a file."""
    found = session.scalars(select(Decision).where(Decision.application_id == application_id))
    return max(found, key=lambda one: (one.recorded_at or "", one.id), default=None)
