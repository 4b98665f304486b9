"""All of it in one place, as the window and the figures use it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.services.notices.letter_papers import LetterPapers
from desktop.services.procedure import Procedure
from desktop.services.records import Desk
from desktop.services.voices.appeals import Appeals
from desktop.services.voices.box import Box
from desktop.services.voices.complaints import Complaints
from desktop.services.voices.figures import VoiceFigures
from desktop.services.voices.lessons import Lessons
from desktop.services.voices.replies import Replies
from desktop.services.voices.results import Opinions
from desktop.services.voices.surveys import Surveys
from desktop.services.voices.times import Days


@dataclass(frozen=True, slots=True)
class Voices:
    """Complaints, appeals, opinions, lessons, and their papers."""

    complaints: Complaints
    appeals: Appeals
    surveys: Surveys
    opinions: Opinions
    lessons: Lessons
    figures: VoiceFigures
    replies: Replies


def voices(desk: Desk, procedure: Procedure) -> Voices:
    """Build them for an open branch."""
    days = Days(desk)
    return Voices(
        Complaints(desk, procedure, days),
        Appeals(desk, procedure, days),
        Surveys(desk, procedure, days, Box(desk)),
        Opinions(desk, days),
        Lessons(desk, procedure, days),
        VoiceFigures(desk, days),
        Replies(desk, LetterPapers(desk)),
    )
