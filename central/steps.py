"""Whether a step of a file is lawful, judged where no desk can go round it: by the policy the file began with.

The reason of a refusal is for a program to read and a person to be told: what is refused, the policy, its article.

    step:stage|unnamed 5-5             no act of this policy leads from the present stage to the new one
    early:2026-05-17|unnamed 5-8       the decision may not be told before that day, if there is one to count from
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from desktop.dates import SAUDI_TIME, WrittenDate
from desktop.models.application import Application
from desktop.models.programme_request import ProgrammeRequest
from desktop.policy import programme_procedure
from desktop.policy.deadlines import HELD_DECISIONS, earliest_reply
from desktop.policy.procedure import NO_FILE, STAGES, article_before, lawful
from desktop.policy.profile import Profile, Step
from desktop.sync.merge import Entity

_FILE, _REQUEST, _STAGE = Application.__tablename__, ProgrammeRequest.__tablename__, "stage"
_TOLD, _BEFORE_TOLD = "notified", "decided"

Find = Callable[[str, str], Profile | None]
"""(policy, version) -> its profile, None if it is not known here."""

Decisions = Callable[[str], list[Mapping[str, Any]]]
"""What was decided about a file, in any order."""


class Steps:
    """The ruling on state fields (desktop.sync.merge.Legal), for the groups of one scope."""

    def __init__(self, find: Find, decisions: Decisions) -> None:
        self._find = find
        self._decisions = decisions

    def __call__(self, entity: Entity, name: str, value: Any, wall: int) -> str:
        """Why the step is not lawful, "" if it is. `wall` is the writer's time as this central bounds it."""
        if (entity.type, name) == (_REQUEST, _STAGE):
            return self._of_request(entity, str(value))
        if (entity.type, name) != (_FILE, _STAGE):
            return ""
        fields = entity.fields
        before = str(fields.get(_STAGE) or NO_FILE)
        policy = str(fields.get("policy_id") or "")
        profile = self._find(policy, str(fields.get("policy_version") or ""))
        if value not in STAGES or not lawful(profile, before, value):
            named = article_before(profile, before, str(value)) if profile and value in STAGES else None
            return _said(f"step:{_STAGE}", policy, named)
        if profile is not None and (before, value) == (_BEFORE_TOLD, _TOLD):
            return self._too_early(entity, profile, wall)
        return ""

    def _of_request(self, entity: Entity, value: str) -> str:
        """The same for a request for a programme: above all, nothing is carried out before its approval."""
        before = str(entity.fields.get(_STAGE) or NO_FILE)
        if value in programme_procedure.STAGES and programme_procedure.lawful(before, value):
            return ""
        policy = str(entity.fields.get("policy_id") or "")
        profile = self._find(policy, str(entity.fields.get("policy_version") or ""))
        named = programme_procedure.article_before(profile, value) if profile else None
        return _said(f"step:{_STAGE}", policy, named)

    def _too_early(self, entity: Entity, profile: Profile, wall: int) -> str:
        """Why the beneficiary may not be told yet; a release with a reason frees, and what is no reply is never held."""
        earliest = _earliest(profile, entity.fields.get("completed_on"))
        today = dt.datetime.fromtimestamp(wall / 1000, SAUDI_TIME).date()
        released = entity.fields.get("release_reason") and entity.fields.get("released_by")
        if earliest is None or today >= earliest or released or not self._is_reply(entity.id):
            return ""
        day = earliest.isoformat() if earliest < dt.date.max else ""
        return _said(f"early:{day}", profile.id, profile.step("committee"))

    def _is_reply(self, application_id: str) -> bool:
        """Whether the last decision is of a kind that the policy holds; one that is not known here is."""
        found = self._decisions(application_id)
        last = max(found, key=lambda one: str(one.get("recorded_at") or ""), default=None)
        return last is None or last.get("kind") in HELD_DECISIONS


def _earliest(profile: Profile, completed_on: Any) -> dt.date | None:
    """The first day of the reply, None where the policy sets none. Without a day to count from it never comes."""
    try:
        return earliest_reply(profile, WrittenDate.load(str(completed_on)).day)
    except (ValueError, OverflowError):
        return None if profile.reply.min_days is None else dt.date.max


def _said(what: str, policy: str, article: Step | None) -> str:
    return f"{what}|{policy} {article.article}" if article else what
