"""The documents of one file taken together: what each counts for, what follows from a tick, and how a screen shows it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from sqlalchemy.orm import Session

from desktop.dates import SAUDI_TIME, roll_to_workday, show_pair
from desktop.errors import InputError
from desktop.field import Choice, show_moment
from desktop.messages import tr
from desktop.models.choices import SIGHTING_STATUSES
from desktop.models.verification import Sighting
from desktop.policy import checklist
from desktop.policy.again import Lapse, lapses
from desktop.services.documents import copies
from desktop.services.documents.checks import check_sighting
from desktop.services.documents.comparing import compare
from desktop.services.file_rows import FileRows
from desktop.services.powers import refusal
from desktop.services.records import Desk, Records, services_of
from desktop.services.views import Checklist, DocumentItem, Wanted

DAYS_TO_COMPLETE = 14
"""Until when missing papers are asked for, where the policy sets no other time (the decision "complete" has the same)."""

_PICKED = tuple(choice for choice in SIGHTING_STATUSES if choice.code != "waived")
_UNSEEN = ("missing", "not_applicable", "waived")


@dataclass(frozen=True)
class Seen:
    """The documents asked for, what was seen of each, the day of submission, and today."""

    rows: FileRows
    items: tuple[checklist.Item, ...]
    sightings: Mapping[str, Sighting]
    on: dt.date
    today: dt.date

    @cached_property
    def faults(self) -> Mapping[str, dict[str, InputError]]:
        """What is wrong with what was noted, by document and field."""
        known = ((item, self.sightings.get(item.code)) for item in self.items)
        return {item.code: check_sighting(row, item, self.rows) for item, row in known if row is not None}

    @cached_property
    def judged(self) -> tuple[checklist.Sighting, ...]:
        """What was seen, as the policy judges it."""
        return tuple(_plain(self.sightings[code], faults) for code, faults in self.faults.items())

    @cached_property
    def lapses(self) -> Mapping[str, Lapse]:
        """What became, since the day of submission, of documents that counted on it."""
        return {one.item.code: one for one in lapses(self.items, self.judged, self.on, self.today)}

    def open(self) -> tuple[checklist.Outstanding, ...]:
        """What keeps the application from being complete."""
        return checklist.outstanding(self.items, self.judged, self.on)

    def needed(self) -> tuple[str, ...]:
        """The same in words."""
        return tuple(tr("{document}: {why}", document=one.say(), why=one.say_why()) for one in self.open())

    def stale(self) -> tuple[str, ...]:
        """What must be renewed or confirmed before a decision, in words."""
        found = self.lapses.values()
        return tuple(tr("{document}: {why}", document=one.item.label, why=one.say()) for one in found)

    def verdict(self, item: checklist.Item) -> checklist.Verdict:
        """What one document counts for; one that others stand in for is settled."""
        mine = next((one for one in self.judged if one.code == item.code), None)
        found = checklist.judge(item, mine, self.on)
        if not found.settled and checklist.covered(self.items, item, self.judged, self.on):
            return checklist.Verdict(True, "covered", tr("another document was accepted in its place"))
        return found


def _plain(row: Sighting, faults: Mapping[str, InputError]) -> checklist.Sighting:
    """One row as the policy sees it. A match that something contradicts does not count as one until it is cleared up."""
    status = checklist.Status(row.status or "missing")
    if status is checklist.Status.MATCHED and faults:
        status = checklist.Status.PRESENTED
    return checklist.Sighting(
        code=row.document or "",
        status=status,
        number=row.number if isinstance(row.number, str) else None,
        issuer=row.issuer if isinstance(row.issuer, str) else None,
        issued_on=row.issued_on.day if row.issued_on else None,
        expires_on=row.expires_on.day if row.expires_on else None,
        matched=row.matched or (),
        reason=row.waive_reason if status is checklist.Status.WAIVED else row.note,
        seen_on=_day(row.verified_at),
    )


def _day(moment: str | None) -> dt.date | None:
    return dt.datetime.fromisoformat(moment).astimezone(SAUDI_TIME).date() if moment else None


def follow(row: Sighting, name: str, item: checklist.Item) -> bool:
    """What follows from a change of the result or of the ticks; whether the change is a look at the document.

    Matched means that every point agrees, so the last tick makes it matched and the first one taken away unmakes it.
    """
    points = tuple(point.code for point in item.match_points)
    if name == "matched":
        _follow_ticks(row, points)
    elif name == "status":
        row.status = row.status or "missing"
        _follow_status(row, points)
    else:
        return False
    if row.original_seen is None and row.status not in _UNSEEN:
        row.original_seen = True
    return True


def _follow_ticks(row: Sighting, points: tuple[str, ...]) -> None:
    ticked = set(row.matched or ())
    row.matched = tuple(code for code in points if code in ticked)
    if ticked.issuperset(points):
        row.status = "matched"
    elif row.status == "matched" or (ticked and row.status == "missing"):
        row.status = "presented"


def _follow_status(row: Sighting, points: tuple[str, ...]) -> None:
    every = set(row.matched or ()).issuperset(points)
    if row.status == "matched":
        row.matched = points
    elif every or row.status not in ("presented", "mismatch", "unreadable"):
        row.matched = None  # all of it cannot agree under such a result: which points do is not known yet


def show(session: Session, desk: Desk, records: Records, seen: Seen) -> Checklist:
    """The checklist as the desk reads it; the alternatives of a choice stand together."""
    lines = _Lines(session, desk, records, seen)
    return Checklist(
        seen.rows.application.id,
        show_pair(seen.on),
        tuple(lines.line(item) for item in _together(seen.items)),
        seen.needed(),
        seen.stale(),
        refusal(desk.officer, "waive"),
    )


def _together(items: tuple[checklist.Item, ...]) -> Iterator[checklist.Item]:
    """In the policy's order, a choice beginning where its first document stands."""
    done: set[str] = set()
    for item in items:
        for one in items if item.group else (item,):
            if one.code not in done and (one is item or one.group == item.group):
                done.add(one.code)
                yield one


@dataclass(frozen=True)
class _Lines:
    """Makes the lines of a checklist."""

    session: Session
    desk: Desk
    records: Records
    seen: Seen

    def line(self, item: checklist.Item) -> DocumentItem:
        """One document with everything that is known about it."""
        row, verdict, seen = self.seen.sightings[item.code], self.seen.verdict(item), self.seen
        others = (one.label for group in checklist.alternatives(seen.items, item) for one in group if one is not item)
        lapse = seen.lapses.get(item.code)
        return DocumentItem(
            document=item.code,
            label=item.label,
            mandatory=item.mandatory,
            reason=item.reason,
            match_points=item.match_words,
            state=verdict.state,
            verdict=verdict.words,
            sheet=self.records.sheet(
                self.session,
                row,
                title=item.label,
                wrong=seen.faults[item.code],
                choices={"status": _statuses(item, row), "matched": _points(item)},
            ),
            settled=verdict.settled,
            alternatives=tuple(dict.fromkeys(others)),
            group=item.group or "",
            asked_by=self._services(item),
            later=show_pair(_later(seen.on, item.within_days)) if item.within_days else "",
            points=compare(item.code, item.match_points, seen.rows),
            lapse=lapse.say() if lapse else "",
            seen=_by(row.verified_by, row.verified_at) if row.status not in ("missing", "waived") else "",
            waiver=_waiver(row),
            note=item.note or "",
            copy=copies.view(self.desk, item, row),
        )

    def _services(self, item: checklist.Item) -> tuple[str, ...]:
        return tuple(self._labels.get(code, code) for code in item.services)

    @cached_property
    def _labels(self) -> Mapping[str, str]:
        return {
            choice.code: tr(choice.label) for choice in services_of(self.desk.profile_of(self.seen.rows.application))
        }


def _statuses(item: checklist.Item, row: Sighting) -> tuple[Choice, ...]:
    """What may be picked as the result; a waiver is no pick, and a proof of none only where the policy takes one."""
    none = item.accepts_proof_of_none or row.status == "proof_of_none"
    offered = _PICKED if row.status != "waived" else SIGHTING_STATUSES
    return tuple(choice for choice in offered if none or choice.code != "proof_of_none")


def _points(item: checklist.Item) -> tuple[Choice, ...]:
    return tuple(Choice(point.code, point.label) for point in item.match_points)


def _by(name: str | None, moment: str | None) -> str:
    return tr("Matched by {name} at {time}", name=name, time=show_moment(moment)) if name and moment else ""


def _waiver(row: Sighting) -> str:
    if row.status != "waived" or not row.waived_at:
        return ""
    when = show_moment(row.waived_at)
    return tr("Waived by {name} at {time}: {reason}", name=row.waived_by, time=when, reason=row.waive_reason)


def _later(on: dt.date, days: int) -> dt.date:
    return on + dt.timedelta(days=days)


def wanted(seen: Seen) -> tuple[Wanted, ...]:
    """What the applicant is asked to bring: what is outstanding, within the usual days, and what the policy lets wait."""
    soon = roll_to_workday(seen.today + dt.timedelta(days=DAYS_TO_COMPLETE))
    found = [_wanted(one.items, one.say_why(), soon) for one in seen.open()]
    waiting = tuple(item for item in seen.items if item.within_days)
    as_duty = tuple(_as_duty(item) for item in waiting)
    for one in checklist.outstanding(as_duty, seen.judged, seen.on):
        days = min(item.within_days or DAYS_TO_COMPLETE for item in one.items)
        found.append(_wanted(one.items, one.say_why(), roll_to_workday(_later(seen.on, days))))
    return tuple(sorted(found, key=lambda one: one.until))


def _wanted(items: tuple[checklist.Item, ...], why: str, until: dt.date) -> Wanted:
    return Wanted(tuple((item.label, item.where or "") for item in items), why, until)


def _as_duty(item: checklist.Item) -> checklist.Item:
    return replace(item, mandatory=True)
