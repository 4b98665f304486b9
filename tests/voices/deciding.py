"""Files that have a decision, or a service that is over, put there through the services' own transactions."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

from desktop.dates import WrittenDate
from desktop.models.aftercare import Delivery
from desktop.models.application import Application
from desktop.models.base import ASSOCIATION, new_id
from desktop.models.committee import Attendance, CommitteeMember, CommitteeSession, Decision
from desktop.models.staff import Staff
from desktop.opening import OpenBranch
from desktop.services.procedure import Procedure
from desktop.services.records import Desk, Officer
from desktop.services.voices.voices import Voices, voices
from tests.desk import open_for_test

START = dt.datetime(2026, 11, 1, 8, tzinfo=dt.UTC)  # a Sunday
PRESENT, ABSENT = "صالح الفرحان", "منيرة السويلم"


class Clock:
    """A clock that the test moves; every look moves it a second."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> dt.datetime:
        self.now += dt.timedelta(seconds=1)
        return self.now

    def pass_days(self, count: int) -> None:
        self.now += dt.timedelta(days=count)


class Place:
    """An open branch and its clock."""

    def __init__(self, folder: Path, policy: str = "roofaa", role: str = "manager") -> None:
        self.clock = Clock()
        self.bench: OpenBranch = open_for_test(folder, policy, self.clock, role)
        self.voices = self.bench.practice.voices

    def colleague(self, name: str, role: str) -> tuple[str, Voices]:
        """A colleague at the same computer, by id, with what they would see after logging in."""
        officer = Officer(new_id(), name, role)
        with self.bench.store.transaction(self.bench.officer.id) as session:
            session.add(Staff(id=officer.id, scope=self.bench.branch.scope, name=name, role=role))
        return officer.id, self.seen_by(officer)

    def seen_by(self, officer: Officer) -> Voices:
        """The services as that person has them."""
        desk = self.desk(officer)
        return voices(desk, Procedure(desk))

    def desk(self, officer: Officer | None = None) -> Desk:
        return replace(self.bench.records._desk, officer=officer or self.bench.officer)

    def file(self, *, consent: bool | None = None) -> str:
        """A file that stands before the committee."""
        visit = self.bench.reception.log().ref.id
        application_id = self.bench.intake.start(visit)
        with self.bench.store.transaction(self.bench.officer.id) as session:
            application = session.get_one(Application, application_id)
            application.stage, application.consent_survey = "in_committee", consent
        return application_id

    def decided(self, *, consent: bool | None = None) -> str:
        """A file whose applicant was told of a rejection by a session of two, one of them absent."""
        application_id = self.file(consent=consent)
        procedure = Procedure(self.desk())
        with self.bench.store.transaction(self.bench.officer.id) as session:
            application = session.get_one(Application, application_id)
            sat = CommitteeSession(id=new_id(), scope=ASSOCIATION, number=1, state="closed")
            session.add(sat)
            for name, came in ((PRESENT, "present"), (ABSENT, "absent")):
                member = CommitteeMember(id=new_id(), scope=ASSOCIATION, name=name, capacity="member")
                session.add(member)
                session.add(
                    Attendance(id=new_id(), scope=ASSOCIATION, session_id=sat.id, member_id=member.id, name=name,
                               capacity="member", attendance=came)
                )  # fmt: skip
            decision = Decision(
                id=new_id(), scope=application.scope, application_id=application_id, session_id=sat.id, kind="reject",
                decided_on=WrittenDate.of(self.clock().date()), recorded_at=self.clock().isoformat(),
            )  # fmt: skip
            session.add(decision)
            session.flush()
            procedure.perform_in(session, application, "decide_reject", proof=decision)
            procedure.perform_in(session, application, "notify")
        return application_id

    def served(self, service: str = "food", *, consent: bool | None = True, act: str = "deliver") -> str:
        """A file of an active beneficiary to whom a service was delivered."""
        application_id = self.decided(consent=consent)
        with self.bench.store.transaction(self.bench.officer.id) as session:
            application = session.get_one(Application, application_id)
            proof = Delivery(id=new_id(), scope=application.scope, application_id=application_id, service=service)
            session.add(proof)
            session.flush()
            procedure = Procedure(self.desk())
            procedure.perform_in(session, application, "deliver", proof=proof)
            if act != "deliver":
                procedure.perform_in(session, application, act, proof=proof)
        return application_id

    def close(self) -> None:
        self.bench.close()
