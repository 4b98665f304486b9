"""What was carried out, added up: the direct, and the indirect by each way of counting, never one with another."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence

from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, show_hijri
from desktop.models.base import fields_of
from desktop.models.programme_request import ProgrammeExecution
from desktop.services.programmes.entries import recorded
from desktop.services.programmes.views import Sums, Tally


def carried_out(
    session: Session, request_id: str, since: dt.date | None = None, until: dt.date | None = None
) -> tuple[ProgrammeExecution, ...]:
    """What was carried out between two days, both counted, in the order of the days."""
    rows = [row for row in recorded(session, "execution", request_id) if isinstance(row, ProgrammeExecution)]
    wanted = [row for row in rows if (since or dt.date.min) <= _day(row) <= (until or dt.date.max)]
    return tuple(sorted(wanted, key=lambda row: (_day(row), row.recorded_at or "")))


def sums_of(rows: Sequence[ProgrammeExecution]) -> Sums:
    """These entries added up."""
    if not rows:
        return Sums()
    counted: Counter[str] = Counter()
    for row in rows:
        if row.has_indirect and row.indirect_method:
            counted[row.indirect_method] += row.indirect_count or 0
    method = fields_of(ProgrammeExecution)["indirect_method"]
    return Sums(
        len(rows),
        sum(row.direct_count or 0 for row in rows),
        tuple(Tally(code, method.show(code), count) for code, count in sorted(counted.items())),
        sum(row.cost for row in rows if isinstance(row.cost, int)),
        show_hijri(rows[0].held_on),
        show_hijri(rows[-1].held_on),
    )


def _day(row: ProgrammeExecution) -> dt.date:
    return row.held_on.day if isinstance(row.held_on, WrittenDate) else dt.date.min
