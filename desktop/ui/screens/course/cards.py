"""The cards of the file's course, in their order."""

from __future__ import annotations

from collections.abc import Callable

from desktop.ui.screens.course.card import CourseCard
from desktop.ui.screens.course.standing import StandingCard
from desktop.ui.screens.step_page import Workplace

CARDS: tuple[Callable[[Workplace], CourseCard], ...] = (StandingCard,)
