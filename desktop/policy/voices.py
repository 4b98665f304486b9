"""What people say of the association, as rules: by when it answers, and when an opinion is asked."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from desktop.dates import roll_to_workday
from desktop.policy.profile import Profile, Step
from desktop.policy.voice_terms import SurveyAfter

NO_HOLIDAYS: frozenset[dt.date] = frozenset()
_ACTS = {SurveyAfter.PROGRAMME: "end_service", SurveyAfter.SERVICE: "deliver"}
SURVEY_ACTS = tuple(_ACTS.values())
"""Every act after which some policy asks."""


@dataclass(frozen=True, slots=True)
class SurveyRule:
    """When a policy asks for the opinion of its beneficiaries: after which act, and by which article.

    Without an article the rule is the product's own.
    """

    after: SurveyAfter
    act: str
    article: Step | None


def survey_rule(profile: Profile) -> SurveyRule:
    """One policy measures after the end of the programme, another after the service, the others as the product does."""
    terms = profile.voices
    return SurveyRule(terms.survey_after, _ACTS[terms.survey_after], profile.step(terms.survey_step))


def workdays_after(day: dt.date, count: int, holidays: frozenset[dt.date] = NO_HOLIDAYS) -> dt.date:
    """The last of so many workdays after a day; the day itself is not counted."""
    for _ in range(count):
        day = roll_to_workday(day + dt.timedelta(days=1), holidays)
    return day
