"""The aid an association gives: its services, each with its own papers and rules, as frozen values.

A rule is one of a few kinds and nothing else: what cannot be said with them is left to the committee, in words.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.dates import Calendar
from desktop.policy.documents import Deferral, Requirement
from desktop.policy.measures import Means
from desktop.policy.rules import Condition


class Effect(StrEnum):
    """What an unmet rule suggests: that the service does not apply, or that somebody looks closer."""

    EXCLUDE = "exclude"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Demand:
    """Something must hold: ownership, nationality, residence in the area of service."""

    condition: Condition


@dataclass(frozen=True, slots=True)
class Ceiling:
    """A measure is at most `limit`."""

    of: str
    limit: int


@dataclass(frozen=True, slots=True)
class Floor:
    """A measure is at least `limit`."""

    of: str
    limit: int


@dataclass(frozen=True, slots=True)
class AgeLimit:
    """Completed years on the day of submission, both bounds included."""

    whose: str
    calendar: Calendar
    low: int | None
    high: int | None


@dataclass(frozen=True, slots=True)
class Registered:
    """The applicant is a registered beneficiary already, for at least so many days."""

    days: int


@dataclass(frozen=True, slots=True)
class Frequency:
    """The service was not given within the last so many days."""

    days: int


@dataclass(frozen=True, slots=True)
class Band:
    """Over `over` up to and including `up_to`. Without `over` it begins at nothing, which is inside."""

    over: int | None
    up_to: int | None

    def holds(self, value: int) -> bool:
        """Whether a value falls in this band."""
        return (self.over is None or value > self.over) and (self.up_to is None or value <= self.up_to)


@dataclass(frozen=True, slots=True)
class CategoryBand(Band):
    """A band with the category it means."""

    category: str


@dataclass(frozen=True, slots=True)
class BandException:
    """Who may still be looked at beyond the last band, and up to what."""

    when: Condition
    up_to: int
    words: str


@dataclass(frozen=True, slots=True)
class Bands:
    """A measure's category; beyond the last band the rule is not met, but for the exception."""

    of: str
    bands: tuple[CategoryBand, ...]
    exception: BandException | None


@dataclass(frozen=True, slots=True)
class PointBand(Band):
    """A band with the points it gives."""

    points: int


@dataclass(frozen=True, slots=True)
class PointCase:
    """A condition with the points it gives."""

    when: Condition
    points: int


@dataclass(frozen=True, slots=True)
class Score:
    """One line of a table of points: those of the first case that holds, or of the band of the measure `of`.

    The line counts only when its own condition holds.
    """

    words: str
    when: Condition
    cases: tuple[PointCase, ...]
    of: str | None
    bands: tuple[PointBand, ...]

    @property
    def most(self) -> int:
        """The most points this line can give."""
        return max([*(one.points for one in self.cases), *(one.points for one in self.bands)], default=0)


@dataclass(frozen=True, slots=True)
class PointCategory:
    """The totals, from `low` to `high`, that mean a category."""

    low: int
    high: int
    category: str


@dataclass(frozen=True, slots=True)
class Points:
    """A table of points, the categories of its totals, and the least total that meets the rule."""

    scores: tuple[Score, ...]
    categories: tuple[PointCategory, ...]
    least: int

    @property
    def most(self) -> int:
        """The highest total."""
        return sum(score.most for score in self.scores)


Test = Demand | Ceiling | Floor | AgeLimit | Registered | Frequency | Bands | Points


@dataclass(frozen=True, slots=True)
class Rule:
    """One condition of a service. `words` are read by the beneficiary; `article` is where the association's text says so.

    `code` is its place in the policy file, such as "home_repair.rule.2".
    """

    code: str
    kind: str
    words: str
    article: str
    effect: Effect
    when: Condition
    test: Test


@dataclass(frozen=True, slots=True)
class Service:
    """One kind of aid. `label` is None where the product's own word for a known service stands."""

    code: str
    label: str | None = None
    about: str | None = None
    cash: bool = False
    source: str = "product"
    documents: tuple[Requirement, ...] = ()
    deferral: Deferral | None = None
    rules: tuple[Rule, ...] = ()
    means: Means | None = None


@dataclass(frozen=True, slots=True)
class Aid:
    """The services a policy describes, the rules for every service, and how means are worked out."""

    services: tuple[Service, ...] = ()
    rules: tuple[Rule, ...] = ()
    means: Means | None = None
