"""The box for opinions: an answer lies on this computer without a trace of whose it is, until it leaves among others.

What is sent is signed, timed and says who was logged in. So an answer is never sent when it is given: it waits here, in
a table without any order or moment, until at least five lie in the box that say the same of themselves (service and
month). They leave together, shuffled, before the next one is put in. Those that stay too few through their month leave
with others, without their service and under the month in which they leave.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models.base import ASSOCIATION, new_id
from desktop.models.voices import SurveyResponse, SurveySlip
from desktop.policy.small_groups import LEAST
from desktop.services.records import Desk

_SEVERAL = ""
"""The service of answers about different ones."""


class Box:
    """Takes answers in and lets them go in groups."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._chance = random.SystemRandom()

    @staticmethod
    def put(session: Session, service: str, month: str, marks: Sequence[str], words: str) -> None:
        """Lay an answer into the box; nothing of it is sent by this transaction."""
        session.add(SurveySlip(id=new_id(), service=service, month=month, marks=list(marks), words=words))

    def empty(self, month: str) -> int:
        """Let every group go that is large enough; how many answers left. `month` is the present one."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            left = 0
            for service, of_month, slips in self._groups(session, month):
                left += len(slips)
                for slip in self._chance.sample(slips, len(slips)):
                    session.add(self._response(slip, service, of_month))
                    session.delete(slip)
            return left

    @staticmethod
    def holds(session: Session) -> int:
        """How many answers lie here."""
        return session.scalar(select(func.count()).select_from(SurveySlip)) or 0

    def _groups(self, session: Session, month: str) -> Iterable[tuple[str, str, list[SurveySlip]]]:
        """The groups that may leave: of one service and month, then those of months that are over, together."""
        alike: dict[tuple[str, str], list[SurveySlip]] = {}
        for slip in session.scalars(select(SurveySlip)):
            alike.setdefault((slip.service, slip.month), []).append(slip)
        rest: list[SurveySlip] = []
        for (service, of_month), slips in sorted(alike.items()):
            if len(slips) >= LEAST:
                yield service, of_month, slips
            elif of_month < month:
                rest += slips
        if len(rest) >= LEAST:
            yield _SEVERAL, month, rest

    def _response(self, slip: SurveySlip, service: str, month: str) -> SurveyResponse:
        return SurveyResponse(
            id=new_id(),
            scope=ASSOCIATION,
            policy_id=self._desk.profile.id,
            branch=self._desk.branch,
            service=service or None,
            month=month,
            marks=tuple(slip.marks),
            words=slip.words or None,
        )
