"""The measures of the way of a file: complete, told in time, verified, declared, visited (K1-K3 and K5-K7)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from sqlalchemy import select

from desktop.models.application import Application
from desktop.models.study import Study
from desktop.policy.deadlines import earliest_reply, latest_reply
from desktop.services.documents.verification import Verification
from desktop.services.evidence.book import Book
from desktop.services.evidence.counting import Counted, mean_days, median_days, ratio
from desktop.services.evidence.period import day_of
from desktop.services.house_rules import days_off_in, rules_in

_AHEAD = dt.timedelta(days=400)


def completeness(book: Book) -> Iterator[Counted]:
    """K1 and K2."""
    whole = sum(1 for one in book.received if day_of(one.completed_on) == day_of(one.received_on))
    yield ratio("complete", whole, len(book.received))
    completed = [one for one in book.files if book.period.holds(one.completed_on)]
    yield mean_days(
        "completing", [days for one in completed if (days := _between(one.received_on, one.completed_on)) >= 0]
    )
    told = book.during("notify")
    yield mean_days(
        "replying", [days for file, day in told.items() if (days := _between(book.by_id[file].completed_on, day)) >= 0]
    )


def replies(book: Book) -> Iterator[Counted]:
    """K3: only files to which a time of the reply applies; a reply released early is told early, and listed."""
    told = {file: day for file, day in book.during("notify").items() if book.by_id[file].completed_on is not None}
    bounds = dict(zip(told, _bounds(book, [book.by_id[file] for file in told]), strict=True))
    bound = {file: day for file, day in told.items() if bounds[file] != (None, None)}
    kept = sum(_within(day, *bounds[file]) for file, day in bound.items())
    yield ratio("reply", kept, len(bound))
    yield ratio("released", sum(1 for file in bound if book.days(file, "release")), len(bound))


def verification(book: Book, checking: Verification) -> Iterator[Counted]:
    """K5: judged on the day of receipt, as the desk does."""
    sent = [book.by_id[file] for file in book.during("submit")]
    right = sum(1 for missing in checking.outstanding_of(book.session, sent) if not missing)
    yield ratio("verified", right, len(sent))


def coverage(book: Book) -> Iterator[Counted]:
    """K6."""
    yield ratio("declared", sum(1 for one in book.received if one.id in book.declared), len(book.received))
    yield ratio("consented", sum(1 for one in book.received if one.consent_processing is True), len(book.received))


def visits(book: Book) -> Iterator[Counted]:
    """K7: of what was assigned in the period, what was visited since."""
    assigned = book.during("assign_research")
    rows = book.session.execute(select(Study.application_id, Study.visit_date))
    visited: dict[str, dt.date] = {}
    for file, when in rows:
        day = day_of(when)
        if file in assigned and day is not None and day >= assigned[file]:
            visited[file] = min(day, visited.get(file, day))
    yield ratio("visited", len(visited), len(assigned))
    yield median_days("visit_days", [(day - assigned[file]).days for file, day in visited.items()])


def _between(first: object, last: object) -> int:
    """The days from one day to another; -1 where one of them is not known."""
    before, after = day_of(first), day_of(last)
    return (after - before).days if before is not None and after is not None else -1


def _bounds(book: Book, files: list[Application]) -> Iterator[tuple[dt.date | None, dt.date | None]]:
    """From when and until when each of these could be told."""
    completed = [one.completed_on.day for one in files]
    if not completed:
        return
    off = days_off_in(book.session, min(completed), max(completed) + _AHEAD)
    promised = rules_in(book.session).promised_days
    for one, day in zip(files, completed, strict=True):
        profile = book.desk.profile_of(one)
        yield earliest_reply(profile, day, off), latest_reply(profile, day, promised, off)


def _within(day: dt.date, earliest: dt.date | None, latest: dt.date | None) -> bool:
    return (earliest is None or day >= earliest) and (latest is None or day <= latest)
