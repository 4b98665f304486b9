"""All measures and tables of a period, with the period and the scope beside them: for the screen, the paper, the sheet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop.messages import tr
from desktop.policy.small_groups import LEAST, together
from desktop.services.documents.verification import Verification
from desktop.services.evidence import course_figures, people_figures, rights_figures, scope, statistics
from desktop.services.evidence.book import Book
from desktop.services.evidence.counting import Counted, from_voices
from desktop.services.evidence.people_figures import DECISIONS
from desktop.services.evidence.period import Period
from desktop.services.evidence.tallies import Tally, hidden
from desktop.services.papers.measure_words import MEASURES
from desktop.services.powers import require
from desktop.services.records import Desk
from desktop.services.voices.voices import Voices

_ORDER = {one.code: place for place, one in enumerate(MEASURES)}
_OF_PEOPLE = ("improved", "exits")
"""Measures, beside those of the decisions, whose numerator tells something of a few persons."""


@dataclass(frozen=True, slots=True)
class PeriodFigures:
    """What a period comes to, whole; `published` is what may leave the house."""

    period: Period
    scope: str
    measures: tuple[Counted, ...]
    tables: tuple[Tally, ...]

    def published(self) -> PeriodFigures:
        """The same with small groups hidden, and nothing from which they could be worked out."""
        small = _small(self.measures)
        measures = tuple(_veiled(one) if one.code in small else one for one in self.measures)
        return replace(self, measures=measures, tables=tuple(one.published() for one in self.tables))


class Figures:
    """Counts; stores nothing. May be asked in any thread, by those who report."""

    def __init__(self, desk: Desk, voices: Voices, checking: Verification) -> None:
        self._desk, self._voices, self._checking = desk, voices, checking

    def of(self, period: Period) -> PeriodFigures:
        """Everything that is counted of a period, as this computer knows it. Raises NotAllowed."""
        require(self._desk.officer, "report")
        voiced = [*self._voices.opinions.measures(period.months), *self._voices.figures.of(period.first, period.last)]
        with self._desk.store.reading() as session:
            book = Book(session, self._desk, period, self._desk.today())
            found = [*self._counted(book), *map(from_voices, voiced)]
            tables = tuple(statistics.tables(book))
            note = scope.note(session, self._desk)
        return PeriodFigures(period, note, tuple(sorted(found, key=lambda one: _ORDER[one.code])), tables)

    def _counted(self, book: Book) -> Iterator[Counted]:
        yield from course_figures.completeness(book)
        yield from course_figures.replies(book)
        yield from course_figures.verification(book, self._checking)
        yield from course_figures.coverage(book)
        yield from course_figures.visits(book)
        yield from people_figures.decisions(book)
        yield from people_figures.updates(book)
        yield from people_figures.duplicates(book)
        yield from people_figures.quality(book)
        yield from rights_figures.rights(book)
        yield from people_figures.outcomes(book)


def _small(measures: tuple[Counted, ...]) -> set[str]:
    """The measures that tell of too few persons: of the decisions also those from which another could be worked out."""
    counts = {one.code: one.part for one in measures if one.code in DECISIONS.values()}
    shown = {labels[0] for labels, _ in together(counts) if len(labels) == 1}
    few = {one.code for one in measures if one.code in _OF_PEOPLE and 0 < one.part < LEAST}
    return {code for code, count in counts.items() if count and code not in shown} | few


def _veiled(one: Counted) -> Counted:
    return replace(one, numerator="–", value=hidden() if one.code in _OF_PEOPLE else tr("A small group: not shown"))
