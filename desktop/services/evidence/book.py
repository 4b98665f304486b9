"""What the figures of a period are counted from: each kind of row read once, when it is first asked for."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.application import Application
from desktop.models.committee import Decision
from desktop.models.declaration import Declaration
from desktop.models.household import Household
from desktop.models.person import Person
from desktop.models.procedure import CaseEvent
from desktop.services.evidence.period import Period, day_of
from desktop.services.people import kin
from desktop.services.people.links import everything
from desktop.services.records import Desk


class Book:
    """The rows of this computer, within one reading."""

    def __init__(self, session: Session, desk: Desk, period: Period, today: dt.date) -> None:
        self.session, self.desk, self.period, self.today = session, desk, period, today

    @cached_property
    def files(self) -> list[Application]:
        """Every file."""
        return list(self.session.scalars(select(Application).order_by(Application.application_no)))

    @cached_property
    def received(self) -> list[Application]:
        """The files received in the period."""
        return [one for one in self.files if self.period.holds(one.received_on)]

    @cached_property
    def by_id(self) -> dict[str, Application]:
        """Every file by its id."""
        return {one.id: one for one in self.files}

    @cached_property
    def people(self) -> dict[str, Person]:
        """Everybody with a file."""
        return {one.id: one for one in self.session.scalars(select(Person))}

    @cached_property
    def households(self) -> dict[str, Household]:
        """Every household."""
        return {one.id: one for one in self.session.scalars(select(Household))}

    @cached_property
    def decisions(self) -> list[Decision]:
        """Every decision, in the order in which they were recorded."""
        return sorted(self.session.scalars(select(Decision)), key=lambda one: (one.recorded_at or "", one.id))

    @cached_property
    def decided(self) -> list[Decision]:
        """The decisions taken in the period."""
        return [one for one in self.decisions if self.period.holds(one.decided_on)]

    @cached_property
    def declared(self) -> set[str]:
        """The files with a sealed declaration."""
        return {one for one in self.session.scalars(select(Declaration.application_id)) if one}

    @cached_property
    def said(self) -> tuple[kin.Said, ...]:
        """Every statement about who is the same person."""
        return everything(self.session)

    def lead(self, person_id: str) -> str:
        """The record that stands for a person with several files, so that nobody is counted twice."""
        group = self._groups.get(person_id)
        return group.leading if group else person_id

    def person_of(self, application: Application) -> str:
        """Who a file is counted as."""
        return self.lead(application.person_id or application.id)

    def whole(self, files: Sequence[Application]) -> dict[str, Application]:
        """One file for each person: the last of those given."""
        return {self.person_of(one): one for one in files}

    def days(self, application_id: str, *acts: str) -> list[dt.date]:
        """The days on which one of these acts was done for a file, from the first on."""
        return [day for act, day in self._trail.get(application_id, ()) if act in acts]

    def during(self, *acts: str) -> dict[str, dt.date]:
        """The files for which one of these acts was done in the period, with the first such day."""
        found: dict[str, dt.date] = {}
        for file, trail in self._trail.items():
            for act, day in trail:
                if act in acts and self.period.holds(day):
                    found.setdefault(file, day)
        return found

    @cached_property
    def _groups(self) -> dict[str, kin.Group]:
        return kin.groups(self.said)

    @cached_property
    def _trail(self) -> dict[str, list[tuple[str, dt.date]]]:
        asked = select(CaseEvent.application_id, CaseEvent.act, CaseEvent.at, CaseEvent.trusted_at).order_by(
            CaseEvent.at, CaseEvent.id
        )
        found: dict[str, list[tuple[str, dt.date]]] = defaultdict(list)
        days: dict[str, Any] = {}
        for file, act, at, trusted in self.session.execute(asked):
            moment = trusted or at or ""
            day = days[moment] if moment in days else days.setdefault(moment, day_of(moment))
            if file and day is not None:
                found[file].append((act or "", day))
        return found
