"""Two managers who carry a policy from draft to publication, as the screens do it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

from desktop.dates import WrittenDate
from desktop.opening import OpenBranch
from desktop.services.policies.life import PolicyLife, policy_life
from desktop.services.policies.views import Decided
from desktop.services.records import Desk, Officer
from desktop.services.seals.presence import Presence

SECOND = Officer("second", "سعاد محمد الغامدي", "manager")
PASSWORD = "شمعة نهر كتاب سحابة"


def always(_: str) -> None:
    """A password that is right."""


def of_second(desk: Desk, officer: Officer = SECOND) -> PolicyLife:
    """The same computer with another person logged in."""
    return policy_life(replace(desk, officer=officer), Presence(always, desk.clock))


def decided(day: dt.date) -> Decided:
    """What the board decided, in force from a day on."""
    return Decided(WrittenDate.of(day), "مجلس الإدارة", "9", "31", WrittenDate.of(day - dt.timedelta(days=3)))


def prepare(life: PolicyLife, edits: Mapping[tuple[str, str], object]) -> str:
    """Edit and prepare; the id of the version."""
    life.drafts.begin()
    for (place, name), typed in edits.items():
        life.drafts.edit(place, name, typed)
    life.drafts.prepare()
    return life.publishing.waiting()[0].row_id


def publish(bench: OpenBranch, edits: Mapping[tuple[str, str], object], day: dt.date | None = None) -> int:
    """A new version in force from that day on, or from today; its number."""
    life = bench.practice.policy
    version = prepare(life, edits)
    second = of_second(bench.desk)
    return second.publishing.publish(version, decided(day or bench.desk.today()), PASSWORD).version
