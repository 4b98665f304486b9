"""The register of indirect beneficiaries as its screen shows it: frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class TotalsBy(StrEnum):
    """What sums are broken down by."""

    CHANNEL = "channel"
    MONTH = "month"
    REGION = "region"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class OutreachLine:
    """One publication and how many it reached."""

    id: str
    title: str
    programme: str
    channel: str
    published_on: str
    reach: int | None
    method: str
    women: str
    region: str
    complete: bool  # only these are counted


@dataclass(frozen=True, slots=True)
class OutreachTotal:
    """The publications of one group that were counted in one way.

    Views, downloads, attendance and estimates are never added to each other: one person may be in all four.
    """

    group: str
    method: str
    publications: int
    reach: int
    women: int | None  # None where it is known of no publication
    women_of: int  # of how many publications it is known
