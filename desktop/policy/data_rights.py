"""The clocks of the personal data protection law: a request about one's own data, and a breach.

They are the law's and the same for every association: no policy shortens or lengthens them. Days are calendar days.
"""

from __future__ import annotations

import datetime as dt

from desktop.dates import SAUDI_TIME

REQUEST_DAYS = 30
"""In which a request is carried out or answered (implementing regulation, art. 3)."""

EXTENSION_DAYS = 30
"""What may be added once, if the person is told before, with the reason (the same article)."""

BREACH_HOURS = 72
"""From knowing of a breach until the authority is told (implementing regulation, art. 24)."""


def due(received: dt.date, *, extended: bool) -> dt.date:
    """The last day for a request."""
    return received + dt.timedelta(days=REQUEST_DAYS + (EXTENSION_DAYS if extended else 0))


def may_extend(received: dt.date, told: dt.date) -> bool:
    """Whether the person was told of a longer time while the first one was still running."""
    return received <= told <= due(received, extended=False)


def moment(day: dt.date, time: str) -> dt.datetime:
    """A Saudi day and time of day ("08:30") as a moment."""
    return dt.datetime.combine(day, dt.time.fromisoformat(time), SAUDI_TIME)


def tell_by(known: dt.datetime) -> dt.datetime:
    """The last moment for telling the authority of a breach."""
    return known + dt.timedelta(hours=BREACH_HOURS)


def hours_between(known: dt.datetime, told: dt.datetime) -> float:
    """The hours from knowing of a breach until somebody was told."""
    return (told - known).total_seconds() / 3600
