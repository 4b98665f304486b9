"""What a policy file says of complaints, appeals and opinions: how long an answer may take, and when an opinion is asked.

The texts of the boards set no times for complaints and appeals. What stands here as a default is the product's own, and an
association writes its own numbers into its policy file.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.messages import mark
from desktop.policy.reader import Section

NOT_THERE = mark('There is no article with the code "{value}" in this file.')


class SurveyAfter(StrEnum):
    """What has to be over before the beneficiary is asked."""

    PROGRAMME = "programme"
    SERVICE = "service"


@dataclass(frozen=True, slots=True)
class VoiceTerms:
    """How many workdays an answer may take, and when an opinion is asked.

    `survey_step` is the code of the article that asks for the survey; "" where the rule is the product's own.
    """

    survey_after: SurveyAfter = SurveyAfter.SERVICE
    survey_step: str = ""
    acknowledge_days: int = 1
    reply_days: int = 5
    review_days: int = 15
    authority_days: int = 90
    """Until when a complaint about personal data may be taken to the authority."""


USUAL = VoiceTerms()


def read_voices(section: Section, steps: frozenset[str]) -> VoiceTerms:
    """The table [voices] of a policy file; `steps` are the codes of its articles."""
    after = section.choice("survey_after", [one.value for one in SurveyAfter]) if section.has("survey_after") else ""
    step = section.optional("survey_step") or ""
    if step and step not in steps:
        section.fault("survey_step", NOT_THERE, value=step)
    terms = VoiceTerms(
        SurveyAfter(after) if after else USUAL.survey_after,
        step,
        _days(section, "acknowledge_days", USUAL.acknowledge_days),
        _days(section, "reply_days", USUAL.reply_days),
        _days(section, "review_days", USUAL.review_days),
        USUAL.authority_days,
    )
    section.close()
    return terms


def _days(section: Section, key: str, usual: int) -> int:
    return section.number(key, 1, 365) or usual
