"""The radar: whatever of a file that receives aid ends or falls due soon, with the days left.

The yearly update, documents that were seen and will no longer count, deeds of those who act for a beneficiary, children
who come of age and consent for themselves from then on, decisions that end, reviews, and programmes that end.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, add_months
from desktop.messages import mark, tr
from desktop.models.aftercare import Enrolment, Programme, Renewal
from desktop.models.application import Application
from desktop.models.base import fields_of
from desktop.models.household import Dependant
from desktop.models.outbox import recall, remember
from desktop.models.person import Companion
from desktop.models.verification import Sighting
from desktop.policy.documents import Requirement
from desktop.policy.following import is_reviewed, update_due
from desktop.policy.profile import Profile
from desktop.services.aftercare import said
from desktop.services.aftercare.granted import RECEIVING, decisions
from desktop.services.aftercare.views import RadarLine
from desktop.services.records import Desk, profiles_of

KINDS = {
    "update": mark("Yearly update"),
    "document": mark("Document"),
    "deed": mark("Deed of an agent or guardian"),
    "of_age": mark("Consent of a child come of age"),
    "decision": mark("End of the decision"),
    "review": mark("Review"),
    "programme": mark("End of a programme"),
}
HORIZONS = (15, 30, 60, 90)
USUAL_HORIZON = 30
_HORIZON = "radar_days"
_OF_AGE = 18 * 12


@dataclass(frozen=True, slots=True)
class Seen:
    """Something that ends on a day."""

    file: str
    kind: str
    of: str
    what: str
    on: dt.date


class Radar:
    """Looks at the files to which aid is given; writes nothing but how far ahead it looks."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def horizon(self) -> int:
        """How many days ahead this computer looks."""
        with self._desk.store.reading() as session:
            return int(recall(session, _HORIZON) or USUAL_HORIZON)

    def look_ahead(self, days: int) -> None:
        """Look so many days ahead from now on."""
        with self._desk.store.applying() as session:
            remember(session, _HORIZON, days)

    def lines(self, within_days: int | None = None) -> tuple[RadarLine, ...]:
        """What is over already or ends within the horizon, the nearest first."""
        today, ahead = self._desk.today(), self.horizon() if within_days is None else within_days
        with self._desk.store.reading() as session:
            whose = said.Whose(session, self._desk, RECEIVING)
            near = [one for one in self._all(session) if (one.on - today).days <= ahead]
            found = [self._line(whose, one, today) for one in near]
        return tuple(sorted(found, key=lambda one: (one.on, one.applicant, one.id)))

    def _all(self, session: Session) -> Iterator[Seen]:
        reviews = _reviews(session)
        yield from _decided(session, reviews)
        yield from _documents(session, self._desk)
        yield from _deeds(session)
        yield from _children(session)
        yield from _programmes(session)

    def _line(self, whose: said.Whose, one: Seen, today: dt.date) -> RadarLine:
        number, name, mobile = whose.of(one.file)
        return RadarLine(
            f"{one.kind}:{one.of}", one.file, number, name, mobile, one.kind, tr(KINDS[one.kind]), one.what, one.on,
            (one.on - today).days,
        )  # fmt: skip


def _reviews(session: Session) -> dict[str, list[WrittenDate]]:
    found: dict[str, list[WrittenDate]] = defaultdict(list)
    for row in session.scalars(select(Renewal).where(Renewal.application_id.in_(RECEIVING))):
        found[row.application_id or ""].append(row.reviewed_on)
    return found


def _decided(session: Session, reviews: dict[str, list[WrittenDate]]) -> Iterator[Seen]:
    """Of the last decision of each file: its end, its review, and the update a year after somebody looked last."""
    last = {row.application_id or "": row for row in decisions(session, RECEIVING)}
    for file, row in last.items():
        mine = reviews.get(file, [])
        if row.until_on is not None:
            yield Seen(file, "decision", row.id, tr("What was granted ends"), row.until_on.day)
        if row.review_on is not None and not is_reviewed(row.review_on.day, mine):
            yield Seen(file, "review", row.id, tr("To be reviewed, as was decided"), row.review_on.day)
        looked = [*mine, *([row.decided_on] if row.decided_on is not None else [])]
        due = update_due(looked)
        if due is not None:
            words = tr("Gone through last on {day}", day=said.short_day(max(looked, key=lambda one: one.day)))
            yield Seen(file, "update", file, words, due)


def _documents(session: Session, desk: Desk) -> Iterator[Seen]:
    """Documents that were matched and have a last day printed on them. How old a paper may be counts before a decision only."""
    profiles = profiles_of(session, desk, RECEIVING)
    asked = select(Sighting).where(
        Sighting.application_id.in_(RECEIVING), Sighting.status == "matched", Sighting.expires_on.is_not(None)
    )
    for row in session.scalars(asked):
        file, code = row.application_id or "", row.document or ""
        labels = (one.document.label for one in _asked(profiles[file]) if one.document.code == code)
        yield Seen(file, "document", row.id, next(labels, code), row.expires_on.day)


def _asked(profile: Profile) -> Iterable[Requirement]:
    yield from profile.requirements.lines
    for service in profile.aid.services:
        yield from service.documents


def _deeds(session: Session) -> Iterator[Seen]:
    shown = fields_of(Companion)["role"]
    for row in session.scalars(select(Companion).where(Companion.application_id.in_(RECEIVING))):
        if row.role in ("agent", "guardian") and isinstance(row.deed_to, WrittenDate):
            words = tr("{role}: {name}", role=shown.show(row.role), name=row.name or "")
            yield Seen(row.application_id or "", "deed", row.id, words, row.deed_to.day)


def _children(session: Session) -> Iterator[Seen]:
    """Children who were under age when the application was received and come of age while aid is given."""
    rows = session.execute(
        select(Dependant, Application.id, Application.received_on)
        .join(Application, Application.household_id == Dependant.household_id)
        .where(Application.id.in_(RECEIVING))
    )
    for row, file, received in rows:
        if isinstance(row.birth_date, WrittenDate) and received is not None:
            on = add_months(WrittenDate.of(row.birth_date.day), _OF_AGE).day
            if on > received.day:
                yield Seen(file, "of_age", f"{file}.{row.id}", row.full_name, on)


def _programmes(session: Session) -> Iterator[Seen]:
    rows = session.execute(
        select(Enrolment, Programme)
        .join(Programme, Programme.id == Enrolment.programme_id)
        .where(Enrolment.application_id.in_(RECEIVING), Enrolment.state == "running")
    )
    for row, programme in rows:
        if programme.ends_on is not None:
            yield Seen(row.application_id or "", "programme", row.id, programme.name or "", programme.ends_on.day)
