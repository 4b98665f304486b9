"""How a measure becomes a figure: numerator, denominator, and a value that says when there is nothing to divide by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import mean, median, quantiles

from desktop.messages import tr
from desktop.services.evidence.ratio import share
from desktop.services.papers.measure_words import BY_CODE
from desktop.services.voices.views import Measure
from desktop.text import ltr

_NINTH = 8
"""Of the nine cuts into tenths, the one below which nine tenths lie."""


@dataclass(frozen=True, slots=True)
class Counted:
    """One measure of a period with everything it was made of."""

    code: str
    number: str
    label: str
    numerator: str
    denominator: str
    value: str
    definition: str
    part: int = 0
    """The numerator as a number, where it counts files or persons."""

    @property
    def id(self) -> str:
        """What tells it apart in a list."""
        return self.code


def counted(code: str, numerator: str, denominator: str, value: str) -> Counted:
    """A figure under its declared name."""
    words = BY_CODE[code]
    return Counted(code, words.number, tr(words.label), numerator, denominator, value, tr(words.definition))


def ratio(code: str, part: int, whole: int) -> Counted:
    """A part of a whole."""
    return replace(counted(code, ltr(str(part)), ltr(str(whole)), share(part, whole)), part=part)


def mean_days(code: str, days: Sequence[int]) -> Counted:
    """The mean of some numbers of days, and within how many nine tenths lie."""
    value = tr("Cannot be computed")
    if days:
        value = tr("{mean} days; 90% within {most}", mean=ltr(f"{mean(days):.1f}"), most=ltr(f"{_most(days):.0f}"))
    return counted(code, ltr(str(sum(days))), ltr(str(len(days))), value)


def median_days(code: str, days: Sequence[int]) -> Counted:
    """The day in the middle. A median divides nothing: its numerator is empty."""
    value = tr("{median} days", median=ltr(f"{median(days):g}")) if days else tr("Cannot be computed")
    return counted(code, "", ltr(str(len(days))), value)


def median_hours(code: str, hours: Sequence[float]) -> Counted:
    """The same of hours."""
    value = tr("{median} hours", median=ltr(f"{median(hours):g}")) if hours else tr("Cannot be computed")
    return counted(code, "", ltr(str(len(hours))), value)


def from_voices(measure: Measure) -> Counted:
    """A figure on complaints or opinions, which are counted where they are kept."""
    found = counted(measure.code, ltr(measure.numerator), ltr(measure.denominator), measure.value)
    return replace(found, definition=measure.note) if measure.code == "csat" else found  # its note says how sure it is


def _most(days: Sequence[int]) -> float:
    return quantiles(days, n=10, method="inclusive")[_NINTH] if len(days) > 1 else float(days[0])
