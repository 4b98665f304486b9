"""The time that decides: never the word of this computer's clock alone.

What the central said last is proven; this computer's clock, set right by it, is only an opinion that may run ahead.
"""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from desktop.dates import SAUDI_TIME
from desktop.models.outbox import recall
from desktop.services.records import Desk

_ASTRAY = dt.timedelta(minutes=5)


class TrustedTime:
    """Reads what the last exchanges said about the time."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def proven(self, session: Session) -> dt.datetime | None:
        """The latest moment the central has said; None before the first exchange. It is certainly not earlier now."""
        heard = recall(session, "heard")
        return dt.datetime.fromtimestamp(heard / 1000, dt.UTC) if heard else None

    def now(self, session: Session) -> dt.datetime:
        """This computer's clock as the central set it right, and never before what is proven."""
        corrected, proven = self._corrected(session), self.proven(session)
        return max(corrected, proven) if proven else corrected

    def proven_day(self, session: Session) -> dt.date | None:
        """The Saudi day that has certainly begun."""
        proven = self.proven(session)
        return proven.astimezone(SAUDI_TIME).date() if proven else None

    def astray(self, session: Session) -> bool:
        """Whether this computer's clock stands before a moment that is over."""
        proven = self.proven(session)
        return proven is not None and self._corrected(session) < proven - _ASTRAY

    def _corrected(self, session: Session) -> dt.datetime:
        off = (recall(session, "clock") or {}).get("off", 0)
        return self._desk.clock().astimezone(dt.UTC) + dt.timedelta(milliseconds=off)
