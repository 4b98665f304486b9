"""The measures of what people ask about their own data, and of breaches (K13)."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select

from desktop.models.privacy import Breach, DataRequest
from desktop.services.evidence.book import Book
from desktop.services.evidence.counting import Counted, median_hours, ratio
from desktop.services.privacy.standing import hours_to_tell, in_time, told_in_time


def rights(book: Book) -> Iterator[Counted]:
    """K13: of what arrived, or became known, in the period; a request that is still open is not closed in time."""
    asked = [one for one in book.session.scalars(select(DataRequest)) if book.period.holds(one.received_on)]
    yield ratio("rights", sum(in_time(one) for one in asked), len(asked))
    breaches = [one for one in book.session.scalars(select(Breach)) if book.period.holds(one.known_on)]
    yield ratio("breaches", sum(told_in_time(one) for one in breaches), len(breaches))
    yield median_hours("breach_hours", [hours for one in breaches if (hours := hours_to_tell(one)) is not None])
