"""The tables of a period: who was served, with what, and what was decided. A person with several files counts once."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from sqlalchemy import select

from desktop.dates import age
from desktop.field import Choice, show_riyals
from desktop.messages import mark, tr
from desktop.models.aftercare import Delivery
from desktop.models.application import Application
from desktop.models.base import fields_of
from desktop.models.choices_committee import DECISIONS, REASONS
from desktop.models.household import Dependant
from desktop.models.outreach import Outreach
from desktop.models.person import Person
from desktop.services.evidence.book import Book
from desktop.services.evidence.period import day_of
from desktop.services.evidence.tallies import Tally, TallyRow, tally
from desktop.services.records import services_of
from desktop.services.served import standing

_AGES = ((5, mark("0 to 5 years")), (17, mark("6 to 17 years")), (35, mark("18 to 35 years")),
         (59, mark("36 to 59 years")), (200, mark("60 years and more")))  # fmt: skip


def tables(book: Book) -> Iterator[Tally]:
    """Every table of the report."""
    yield from _reach(book)
    yield from _persons(book)
    yield from _files(book)
    yield from _decisions(book)
    yield from _amounts(book)


def _reach(book: Book) -> Iterator[Tally]:
    served = book.whole(book.received)
    homes = {one.household_id for one in served.values() if one.household_id}
    families = {one for one in homes if one in book.households and book.households[one].has_family}
    members = sum(1 for one in book.session.scalars(select(Dependant.household_id)) if one in families)
    rows = book.session.scalars(select(Outreach))
    reached = sum(one.reach_count for one in rows if book.period.holds(one.published_on) and one.reach_count)
    whom = {tr("Applicants (each once)"): len(served), tr("Members of their families"): members}
    yield tally("direct", tr("Direct beneficiaries"), tr("Persons"), whom, ordered=True)
    indirect = (TallyRow(tr("Reached by publications and content"), reached),) if reached else ()
    yield Tally("indirect", tr("Indirect beneficiaries"), tr("Persons, counted without any name"), indirect, open=True)
    alone = sum(1 for one in served.values() if one.household_id not in families)
    kinds = {tr("Families"): len(served) - alone, tr("Persons living alone or bodies"): alone}
    yield tally("families", tr("Families and persons"), tr("Applicants"), kinds, ordered=True)


def _persons(book: Book) -> Iterator[Tally]:
    served = book.whole(book.received).values()
    people = [book.people[one.person_id] for one in served if one.person_id in book.people]
    unit = tr("Persons")
    yield _by("gender", people, unit)
    ages: Counter[str] = Counter(_band(book, one) for one in people)
    ordered = {tr(label): ages[label] for _, label in _AGES} | {_unknown(): ages[""]}
    yield tally("age", tr("Age"), unit, ordered, ordered=True)
    yield _by("nationality", people, unit)
    yield _by("region_code", people, unit)
    places = Counter((one.governorate or "").strip() or _unknown() for one in people)
    yield tally("governorate", tr("Governorate"), unit, places)


def _files(book: Book) -> Iterator[Tally]:
    unit = tr("Files")
    names = {one.code: tr(one.label) for one in services_of(book.desk.profile)}
    show = fields_of(Application)["case_type"].show
    cases = Counter(show(one.case_type) if one.case_type else _unknown() for one in book.received)
    yield tally("case_type", tr("Case"), unit, cases)
    asked = Counter(code for one in book.received for code in one.requested_services or ())
    wanted = {names.get(code, code): count for code, count in asked.items()}
    yield tally("service", tr("Service asked for"), tr("Files; one may ask for several"), wanted)
    kinds = fields_of(Application)["application_kind"]
    found = Counter(kinds.show(one.application_kind) if one.application_kind else _unknown() for one in book.received)
    closed = {tr("Closed in the period"): len(book.during("close"))}
    yield tally("movement", tr("New, renewed and closed"), unit, {**found, **closed}, ordered=True)


def _decisions(book: Book) -> Iterator[Tally]:
    kinds = Counter(one.kind or "" for one in book.decided)
    yield tally("decision", tr("Decisions"), tr("Decisions"), _labelled(kinds, DECISIONS))
    reasons = Counter(code for one in book.decided for code in one.reasons or ())
    yield tally(
        "reason", tr("Reasons of the decision"), tr("Decisions; one may have several"), _labelled(reasons, REASONS)
    )


def _amounts(book: Book) -> Iterator[Tally]:
    """Money by the persons it went to, who decide whether a sum may be published."""
    rows = standing(book.session.scalars(select(Delivery)))
    given = [one for one in rows if book.period.holds(one.delivered_on) and one.application_id in book.by_id]
    profile = book.desk.profile
    worth: dict[str, int] = defaultdict(int)
    to: dict[str, set[str]] = defaultdict(set)
    for one in given:
        cash = one.service is not None and profile.service(one.service).cash
        kind = tr("In cash") if cash else tr("In kind, by its worth")
        worth[kind] += one.worth or 0
        to[kind].add(book.person_of(book.by_id[one.application_id or ""]))
    riyals = tuple(TallyRow(kind, len(to[kind]), show_riyals(worth[kind])) for kind in sorted(worth))
    yield Tally("amounts", tr("Worth of what was handed over"), tr("Amounts"), riyals)
    names = {one.code: tr(one.label) for one in services_of(profile)}
    takers: dict[str, set[str]] = defaultdict(set)
    for one in given:
        takers[names.get(one.service or "", one.service or "")].add(
            book.person_of(book.by_id[one.application_id or ""])
        )
    handed = {name: len(found) for name, found in takers.items()}
    yield tally("handed", tr("Service handed over"), tr("Persons; one may have several"), handed)


def _by(name: str, people: Iterable[Person], unit: str) -> Tally:
    declared = fields_of(Person)[name]
    show: Callable[[str], str] = declared.show
    found = Counter(show(value) if isinstance(value := getattr(one, name), str) else _unknown() for one in people)
    return tally(name, tr(declared.label), unit, found)


def _labelled(counts: Mapping[str, int], choices: Iterable[Choice]) -> dict[str, int]:
    return {tr(one.label): counts[one.code] for one in choices if counts.get(one.code)}


def _band(book: Book, person: Person) -> str:
    """The age at the end of the period."""
    born = day_of(person.birth_date)
    if born is None or born > book.period.last:
        return ""
    years = age(born, book.period.last)
    return next(label for most, label in _AGES if years <= most)


def _unknown() -> str:
    return tr("Not answered")
