"""The cards of the file's course, in their order."""

from __future__ import annotations

from collections.abc import Callable

from desktop.ui.screens.aftercare.aid_card import AidCard
from desktop.ui.screens.aftercare.care_card import CareCard
from desktop.ui.screens.committee.card import DecisionCard
from desktop.ui.screens.course.standing import StandingCard
from desktop.ui.screens.course_card import CourseCard
from desktop.ui.screens.evidence.card import EvidenceCard
from desktop.ui.screens.notices.letters import LettersCard
from desktop.ui.screens.notices.messages import MessagesCard
from desktop.ui.screens.outside.referral import ReferralCard
from desktop.ui.screens.privacy.card import RightsCard
from desktop.ui.screens.step_page import Workplace
from desktop.ui.screens.voices.appeal_card import AppealCard

CARDS: tuple[Callable[[Workplace], CourseCard], ...] = (
    StandingCard,
    DecisionCard,
    LettersCard,
    MessagesCard,
    AppealCard,
    ReferralCard,
    AidCard,
    CareCard,
    RightsCard,
    EvidenceCard,
)
