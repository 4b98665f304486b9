"""The last step of a file: the cards of everything that follows the application."""

from __future__ import annotations

from desktop.messages import tr
from desktop.services.views import CaseFile
from desktop.ui.screens.course.cards import CARDS
from desktop.ui.screens.step_page import ScrollPage, Workplace


class CourseStep(ScrollPage):
    """Where the file stands, letters, the decision and what comes after it; each card is a file of its own."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.area.setObjectName("course.area")
        self.cards = tuple(card(place) for card in CARDS)
        for card in self.cards:
            card.changed.connect(self.changed)
            card.page_asked.connect(self.command_asked)
            card.file_asked.connect(self.file_asked)
            self.content.addWidget(card)
        self.content.addStretch(1)

    def refresh(self, case: CaseFile) -> None:
        for card in self.cards:
            card.show_case(case)

    def settle(self) -> None:
        for card in self.cards:
            card.settle()

    def next_words(self) -> str:
        return tr("Back to the list")
