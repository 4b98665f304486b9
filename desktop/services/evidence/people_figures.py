"""The measures of decisions, of the records and of what became of people (K4, K10-K12, K14)."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from sqlalchemy import select

from desktop.dates import WrittenDate, add_months
from desktop.field import faults
from desktop.models.aftercare import Enrolment, Renewal
from desktop.models.application import Application
from desktop.models.base import fields_of
from desktop.models.person import Person
from desktop.policy.aid import Bands, Points
from desktop.policy.following import UPDATE_MONTHS
from desktop.policy.profile import Profile
from desktop.services.evidence.book import Book
from desktop.services.evidence.counting import Counted, ratio
from desktop.services.evidence.period import day_of
from desktop.services.people.kin import Verdict

DECISIONS = {
    "accept": "accept", "accept_partial": "accept_partial", "reject": "reject", "complete": "complete_it",
    "defer": "defer", "refer": "refer",
}  # fmt: skip
"""The measure of each kind of decision."""

_PROMPT = dt.timedelta(days=7)
_ASKED = tuple(one for one in fields_of(Person).values() if one.required)


def decisions(book: Book) -> Iterator[Counted]:
    """K4."""
    kinds = Counter(one.kind for one in book.decided)
    for kind, code in DECISIONS.items():
        yield ratio(code, kinds[kind], len(book.decided))


def updates(book: Book) -> Iterator[Counted]:
    """K10: a file that was completed within the year needs no other look yet."""
    since = add_months(WrittenDate.of(book.period.last), -UPDATE_MONTHS).day
    reviewed: dict[str, dt.date] = {}
    for file, when in book.session.execute(select(Renewal.application_id, Renewal.reviewed_on)):
        day = day_of(when)
        if file and day is not None:
            reviewed[file] = max(day, reviewed.get(file, day))
    active = [one for one in book.files if one.stage == "active"]
    fresh = sum(1 for one in active if max(_days(reviewed.get(one.id), one.completed_on), default=dt.date.min) > since)
    yield ratio("up_to_date", fresh, len(active))


def duplicates(book: Book) -> Iterator[Counted]:
    """K11: what was found to be one person, and how soon a question about it was settled."""
    joined = {one.pair for one in book.said if one.verdict == Verdict.SAME and book.period.holds(one.at)}
    yield ratio("duplicates", len(joined) + len(book.during("duplicate")), len(book.received))
    asked = [one for one in book.said if one.verdict == Verdict.ASKED and book.period.holds(one.at)]
    soon = 0
    for one in asked:
        answers = [other.at for other in book.said if other.pair == one.pair and other.at > one.at]
        soon += bool(answers) and _moment(min(answers)) - _moment(one.at) <= _PROMPT
    yield ratio("resolved", soon, len(asked))


def quality(book: Book) -> Iterator[Counted]:
    """K12: an answer of the applicant that is not valid is not there; a body has no such answers of its own."""
    asked = missing = lacking = 0
    persons = [
        one for one in book.received if one.applicant_capacity != "organisation" and one.person_id in book.people
    ]
    for application in persons:
        person = book.people[application.person_id or ""]
        answers = {name: getattr(person, name) for name in fields_of(Person)}
        asked += sum(1 for one in _ASKED if one.asked(answers))
        missing += len(faults(_ASKED, answers))
        lacking += _lacks(application, person)
    yield ratio("filled", asked - missing, asked)
    yield ratio("lacking", lacking, len(persons))


def outcomes(book: Book) -> Iterator[Counted]:
    """K14: a category of less need at a later decision, and exits because the need is over."""
    again, better = _again(book)
    yield ratio("improved", better, again)
    ended = [one for one in book.session.scalars(select(Enrolment)) if book.period.holds(one.ended_on)]
    yield ratio("exits", sum(1 for one in ended if one.end_reason == "reached"), len(ended))


def _again(book: Book) -> tuple[int, int]:
    """How many persons were decided on again in the period, and how many of them stood better than before."""
    ranks = _ranks(book.desk.profile)
    placed: dict[str, list[tuple[int, bool]]] = defaultdict(list)
    for one in book.decisions:
        application = book.by_id.get(one.application_id or "")
        rank = ranks.get((one.category or "").strip())
        if application is not None and rank is not None:
            placed[book.person_of(application)].append((rank, book.period.holds(one.decided_on)))
    twice = [found for found in placed.values() if len(found) > 1 and found[-1][1]]
    return len(twice), sum(1 for found in twice if found[-1][0] > found[-2][0])


def _ranks(profile: Profile) -> Mapping[str, int]:
    """The categories of the policy, from the greatest need to the least: those of the means, else those of the points."""
    rules = [*profile.aid.rules, *(rule for service in profile.aid.services for rule in service.rules)]
    for rule in rules:
        if isinstance(rule.test, Bands):
            return {band.category: place for place, band in enumerate(rule.test.bands)}
    for rule in rules:
        if isinstance(rule.test, Points):
            ordered = sorted(rule.test.categories, key=lambda one: -one.low)
            return {one.category: place for place, one in enumerate(ordered)}
    return {}


def _days(*found: object) -> list[dt.date]:
    return [day for one in found if (day := day_of(one)) is not None]


def _moment(stored: str) -> dt.datetime:
    return dt.datetime.fromisoformat(stored)


def _lacks(application: Application, person: Person) -> bool:
    return person.district is None or person.birth_date is None or application.case_type is None
