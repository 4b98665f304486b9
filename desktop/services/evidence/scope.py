"""What every report of a period says of itself: which days, whose policy, and which files it could know of."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, show_gregorian, show_hijri, show_pair
from desktop.field import show_moment
from desktop.messages import tr
from desktop.printing.content import Entry, Reference
from desktop.services.evidence.period import Period
from desktop.services.records import Desk
from desktop.services.trusted import TrustedTime


def note(session: Session, desk: Desk) -> str:
    """Which files were counted, and how fresh they are."""
    proven = TrustedTime(desk).proven(session)
    if proven is None:
        return tr("Counted: the files on this computer alone; it has never exchanged with the central store.")
    return tr(
        "Counted: the files on this computer, as of its last exchange with the central store ({moment}).",
        moment=show_moment(proven.isoformat()),
    )


def days(period: Period) -> tuple[Entry, ...]:
    """Its first and its last day in both calendars."""
    return (
        Entry(tr("From"), show_pair(period.first), wide=True),
        Entry(tr("Until"), show_pair(period.last), wide=True),
    )


def reference(period: Period, today: dt.date, letter: str) -> Reference:
    """What identifies the paper of a period; `letter` is its kind, which becomes its code."""
    written = WrittenDate.of(today)
    return Reference(period.name, show_hijri(written), show_gregorian(written), letter)
