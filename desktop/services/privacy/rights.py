"""Both registers in one place, as the window uses them."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.services.powers import may
from desktop.services.privacy.breaches import POWER, Breaches
from desktop.services.privacy.requests import DataRequests
from desktop.services.procedure import Procedure
from desktop.services.records import Desk
from desktop.services.voices.times import Days


@dataclass(frozen=True, slots=True)
class Rights:
    """Requests about one's own data, and breaches; who may open which."""

    requests: DataRequests
    breaches: Breaches
    takes: bool
    guards: bool


def rights(desk: Desk, procedure: Procedure) -> Rights:
    """Build them for an open branch."""
    days = Days(desk)
    return Rights(
        DataRequests(desk, procedure, days),
        Breaches(desk, days),
        takes=may(desk.officer, "take_rights"),
        guards=may(desk.officer, POWER),
    )
