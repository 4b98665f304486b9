"""What opinions and complaints say together: figures of a period with everything they were made of, or not at all.

Nothing here is about one person or one member of staff, and nothing is ordered by staff: the measure is there to mend the
service, not to punish or shame. Whatever is published is a sum of whole blocks (desktop.policy.small_groups).
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Iterable, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import SAUDI_TIME
from desktop.messages import tr
from desktop.models.procedure import CaseEvent
from desktop.models.voices import SurveyInvitation, SurveyResponse
from desktop.policy.small_groups import LEAST, Cell, blocks, gather, within
from desktop.services.papers.register_words import QUESTIONS
from desktop.services.records import Desk, services_of
from desktop.services.voices import rights
from desktop.services.voices.months import Months, show_month
from desktop.services.voices.surveys import ended
from desktop.services.voices.times import Days
from desktop.services.voices.views import Bar, Measure, Results
from desktop.text import ltr

_GENERAL = len(QUESTIONS) - 1
"""The last question asks for the satisfaction on the whole."""

_CONFIDENT = 1.96
"""Standard deviations of 95 %."""


class Opinions:
    """The figures of the satisfaction survey."""

    def __init__(self, desk: Desk, days: Days) -> None:
        self._desk, self._days = desk, days

    def this_year(self) -> Months:
        """From the first month of the Gregorian year until now."""
        with self._desk.store.reading() as session:
            today = self._days.today(session)
        return Months(f"{today.year}-01", f"{today:%Y-%m}")

    def of(self, months: Months, by: str = "service") -> Results:
        """What the opinions of a period say, broken down by service, branch or month."""
        with self._desk.store.reading() as session:
            known = self._cells(session)
            rate = self._rate(session, months)
        every = [_Question(known, number) for number in range(len(QUESTIONS))]
        general = every[_GENERAL]
        marks = general.marks(_in(months))
        whole = [one for cells in _published(known, _in(months)) for one in cells]
        return Results(
            months.show(),
            len(marks),
            (*_measures(marks), rate),
            tuple(_mean_bar(tr(QUESTIONS[n]), one.marks(_in(months))) for n, one in enumerate(every)),
            self._groups(known, general, months, by),
            tuple(_share_bar(period.show(), general.marks(_in(period))) for period in (months.before, months)),
            self._words(whole),
            sum(1 for cell in known for row in known[cell] if months.holds(cell[1]) and row.marks) > len(whole),
        )

    def measures(self, months: Months) -> tuple[Measure, ...]:
        """The figures of the supervisor's list (K8)."""
        return self.of(months).measures

    @staticmethod
    def _cells(session: Session) -> dict[Cell, list[SurveyResponse]]:
        """The answers by branch, month and service."""
        found: dict[Cell, list[SurveyResponse]] = {}
        for row in session.scalars(select(SurveyResponse)):
            found.setdefault((row.branch or "", row.month or "", row.service or ""), []).append(row)
        return found

    def _groups(
        self, known: Mapping[Cell, Sequence[SurveyResponse]], general: _Question, months: Months, by: str
    ) -> tuple[Bar, ...]:
        """The general satisfaction of each group; one that is too small has no figure, and none can be worked out."""
        place = {"branch": 0, "month": 1, "service": 2}[by]
        names = sorted({cell[place] for cell in known if months.holds(cell[1])})
        label: Callable[[str], str] = {"service": self._service, "month": show_month}.get(by, str)
        return tuple(_share_bar(label(name), general.marks(_at(months, place, name))) for name in names)

    def _service(self, code: str) -> str:
        known = {one.code: tr(one.label) for one in services_of(self._desk.profile)}
        return known.get(code, code) or tr("Different services")

    def _words(self, rows: Iterable[SurveyResponse]) -> tuple[str, ...]:
        """What was written, by the alphabet, so that nothing tells when or where; only for those who act on it."""
        if self._desk.officer.role not in rights.HEADS:
            return ()
        return tuple(sorted(row.words for row in rows if row.words))

    def _rate(self, session: Session, months: Months) -> Measure:
        """Who answered, of those whose programme or service ended: known of invitations, never of answers."""
        events = ended(session, self._desk, CaseEvent.id, CaseEvent.application_id, CaseEvent.at)
        over = {one.id: one.application_id for one in events if months.holds(_month_of(one.at or ""))}
        rows = session.scalars(select(SurveyInvitation).where(SurveyInvitation.state == "answered"))
        answered = {row.application_id for row in rows if row.after_event in over}
        label = tr("Response rate")
        return _ratio("rate", label, len(answered), len(set(over.values())), tr("Answered ÷ whose service ended"))


class _Question:
    """The marks of one question, in blocks of their own: it may be answered by fewer than the others."""

    def __init__(self, known: Mapping[Cell, Sequence[SurveyResponse]], number: int) -> None:
        self._held = {
            cell: [int(row.marks[number]) for row in rows if _marked(row, number)] for cell, rows in known.items()
        }
        self._blocks = blocks({cell: len(marks) for cell, marks in self._held.items()})

    def marks(self, wanted: Callable[[Cell], bool]) -> list[int]:
        """The marks of what is asked for, as far as they may be spoken of."""
        return gather(within(self._blocks, wanted), self._held)


def _marked(row: SurveyResponse, number: int) -> bool:
    return bool(row.marks) and number < len(row.marks) and bool(row.marks[number])


def _published(
    known: Mapping[Cell, list[SurveyResponse]], wanted: Callable[[Cell], bool]
) -> Iterable[list[SurveyResponse]]:
    whole = blocks({cell: len(rows) for cell, rows in known.items()})
    return [gather((block,), known) for block in within(whole, wanted)]


def _in(months: Months) -> Callable[[Cell], bool]:
    return lambda cell: months.holds(cell[1])


def _at(months: Months, place: int, name: str) -> Callable[[Cell], bool]:
    return lambda cell: months.holds(cell[1]) and cell[place] == name


def _measures(marks: Sequence[int]) -> tuple[Measure, Measure]:
    """The share of those who marked 4 or 5, with how sure that is; and the mean."""
    count, content = len(marks), sum(mark >= 4 for mark in marks)
    mean = f"{sum(marks) / count:.1f} / 5" if count else tr("Cannot be computed")
    return (
        _ratio("csat", tr("Satisfied beneficiaries"), content, count, tr("Marks of 4 and 5 ÷ answers")),
        Measure("mean", tr("Mean mark"), str(sum(marks)), str(count), ltr(mean) if count else mean,
                (sum(marks) / count / 5) if count else None, tr("Sum of the marks ÷ answers")),
    )  # fmt: skip


def _ratio(code: str, label: str, part: int, whole: int, note: str) -> Measure:
    if not whole:
        return Measure(code, label, str(part), str(whole), tr("Cannot be computed"), note=note)
    low, high = interval(part, whole)
    sure = tr("With 95% confidence between {low} and {high}.", low=_percent(low), high=_percent(high))
    said = tr("{note}. {sure}", note=note, sure=sure) if code == "csat" else note
    return Measure(code, label, str(part), str(whole), _percent(part / whole), part / whole, said)


def interval(part: int, whole: int) -> tuple[float, float]:
    """Between which shares the truth lies with 95 % confidence (Wilson's, which holds for few answers too)."""
    share, square = part / whole, _CONFIDENT**2
    middle = share + square / (2 * whole)
    half = _CONFIDENT * math.sqrt(share * (1 - share) / whole + square / (4 * whole**2))
    bottom = 1 + square / whole
    return max(0.0, (middle - half) / bottom), min(1.0, (middle + half) / bottom)


def _share_bar(label: str, marks: Sequence[int]) -> Bar:
    if not marks:
        return Bar(label, None, tr("Fewer than {least} answers: not shown", least=LEAST))
    share = sum(mark >= 4 for mark in marks) / len(marks)
    return Bar(label, share, tr("{share} ({count} answers)", share=_percent(share), count=len(marks)))


def _mean_bar(label: str, marks: Sequence[int]) -> Bar:
    if not marks:
        return _share_bar(label, marks)
    mean = sum(marks) / len(marks)
    return Bar(label, (mean - 1) / 4, tr("{mean} of 5 ({count} answers)", mean=f"{mean:.1f}", count=len(marks)))


def _percent(share: float) -> str:
    return ltr(f"{share * 100:.0f}%")


def _month_of(moment: str) -> str:
    return f"{dt.datetime.fromisoformat(moment).astimezone(SAUDI_TIME):%Y-%m}" if moment else ""
