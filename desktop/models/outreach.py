"""Indirect beneficiaries: whom publications and content reached, as counts alone and never as persons (policy 001)."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from desktop.field import Sensitivity
from desktop.messages import mark
from desktop.models.base import Synced, field
from desktop.models.choices import REGIONS
from desktop.models.choices_living import CONTENT_KINDS, COUNT_METHODS, OUTREACH_CHANNELS
from desktop.values import OPEN, OR_NONE, Kind

_N = Sensitivity.NONE


class Outreach(Synced):
    """One publication or piece of content and how many it reached."""

    __tablename__ = "outreach"

    recorded_at: Mapped[str | None] = field(mark("Recorded at"), Kind.MOMENT, system=True, sensitivity=_N)
    recorded_by: Mapped[str | None] = field(mark("Recorded by"), system=True, sensitivity=_N)
    programme: Mapped[str | None] = field(mark("Programme"), required=True, low=3, high=120, sensitivity=_N)
    content_title: Mapped[str | None] = field(
        mark("Title of the content"), required=True, low=3, high=200, sensitivity=_N
    )
    channel: Mapped[str | None] = field(
        mark("Means of publication"), Kind.CHOICE, required=True, choices=OUTREACH_CHANNELS, sensitivity=_N
    )
    published_on: Mapped[Any] = field(mark("Date"), Kind.PAST_DATE, required=True, sensitivity=_N)
    reach_count: Mapped[int | None] = field(
        mark("How many were reached"), Kind.COUNT, required=True, high=100_000_000, sensitivity=_N
    )
    count_method: Mapped[str | None] = field(
        mark("How they were counted"), Kind.CHOICE, required=True, choices=COUNT_METHODS, sensitivity=_N
    )
    women_count: Mapped[int | None] = field(
        mark("Women among them"), Kind.COUNT, high=100_000_000, sensitivity=_N, lacks=OPEN
    )
    region_code: Mapped[str | None] = field(mark("Region"), Kind.CHOICE, choices=REGIONS, sensitivity=_N, lacks=OR_NONE)
    content_kind: Mapped[str | None] = field(
        mark("What they benefited from"), Kind.CHOICE, choices=CONTENT_KINDS, sensitivity=_N
    )  # as the article tells them apart; what was recorded before the question was put has no answer
