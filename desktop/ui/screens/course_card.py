"""What a card on the page of the file's course is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal

from desktop.services.views import CaseFile
from desktop.ui.screens.step_page import Workplace
from desktop.ui.widgets.surfaces import Card

T = TypeVar("T")


class CourseCard(Card):
    """One part of the work after the application: letters, the decision, deliveries. `changed` says something was written.

    A card that has nothing to say about a file hides itself in `refresh`.
    """

    changed = Signal()
    page_asked = Signal(str)
    file_asked = Signal(str)

    def __init__(self, place: Workplace, title: str, caption: str = "", icon: str = "") -> None:
        super().__init__(title, caption, icon)
        self.place = place
        self.case: CaseFile | None = None

    def show_case(self, case: CaseFile) -> None:
        """Show the file as it is stored now."""
        self.case = case
        self.refresh(case)

    def refresh(self, case: CaseFile) -> None:
        """Bring the card up to date; called at every change, also while someone types."""

    def settle(self) -> None:
        """Save what is still being typed."""

    def attempt(self, act: Callable[[], T]) -> T | None:
        """Do what a service does; what it refuses is said to the person, and the card stays as it is."""
        return self.place.notices.attempt(act)
