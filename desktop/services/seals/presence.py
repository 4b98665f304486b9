"""That the witness is at the keyboard: confirmed by password, good for two minutes, counted from the login on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from desktop.errors import PresenceUnconfirmed

GOOD_FOR = dt.timedelta(seconds=115)
"""Two minutes, less what sealing itself may take."""


class Presence:
    """When the person who is logged in last proved to be it."""

    def __init__(
        self, confirm: Callable[[str], object], clock: Callable[[], dt.datetime], *, known_password: str = ""
    ) -> None:
        """`confirm` raises for a wrong password. `known_password` is one that everybody knows, as in a trial: there it
        is given again by itself."""
        self._confirm = confirm
        self._clock = clock
        self._known = known_password
        self._at = clock()  # whoever logs in has just given their password

    def confirm(self, password: str) -> None:
        """Raises WrongPassword, TooManyAttempts or DamagedKeys; the last confirmation then stays as it was."""
        self._confirm(password)
        self._at = self._clock()

    def is_fresh(self) -> bool:
        """Whether the last confirmation still counts; a clock that was set back counts for nothing."""
        return bool(self._known) or self._counts(self._clock())

    def demand(self, now: dt.datetime) -> dt.datetime:
        """The moment of the confirmation that counts now. Raises PresenceUnconfirmed."""
        if not self._counts(now) and self._known:
            self.confirm(self._known)
            now = self._at
        if not self._counts(now):
            raise PresenceUnconfirmed()
        return self._at

    def _counts(self, now: dt.datetime) -> bool:
        return dt.timedelta(0) <= now - self._at <= GOOD_FOR
