"""Complaints and opinions: five lists, one in front."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from desktop.messages import mark, tr
from desktop.ui.line_list import LineList
from desktop.ui.screens.step_page import Workplace
from desktop.ui.screens.voices.appeals import AppealsPane
from desktop.ui.screens.voices.asking import AskingPane
from desktop.ui.screens.voices.complaints import ComplaintsPane
from desktop.ui.screens.voices.lessons import LessonsPane
from desktop.ui.screens.voices.papers import VoicePapers
from desktop.ui.screens.voices.results import ResultsPane
from desktop.ui.widgets.choices import chips
from desktop.ui.widgets.surfaces import PageBody, list_card
from desktop.ui.widgets.words import across, button

TITLE = mark("Complaints and opinions")
TABS = {
    "complaints": mark("Complaints and suggestions"),
    "appeals": mark("Appeals"),
    "asking": mark("Opinions to ask for"),
    "results": mark("Results"),
    "lessons": mark("Lessons"),
}


class VoicesScreen(PageBody):
    """`file_asked` carries a file to open."""

    file_asked = Signal(str)

    def __init__(self, place: Workplace) -> None:
        super().__init__(tr(TITLE), scrolling=False)
        self.setObjectName("voices")
        self._voices = place.bench.practice.voices
        papers = VoicePapers(place, self)
        self.complaints, self.appeals = ComplaintsPane(place, papers), AppealsPane(place, papers)
        self.asking, self.results, self.lessons = AskingPane(place, papers), ResultsPane(place), LessonsPane(place)
        self.appeals.file_asked.connect(self.file_asked)
        self.take = button(tr("Take a complaint or a suggestion"), "primary", "plus", name="voices.take")
        self.take.clicked.connect(self.complaints.take)
        self.add = button(tr("Record a lesson"), "primary", "plus", name="voices.add")
        self.add.clicked.connect(self.lessons.add)
        self.buttons.addWidget(self.take)
        self.buttons.addWidget(self.add)
        self.chips = chips(self, "voices.tab", {code: tr(label) for code, label in TABS.items()}, self.bring)
        self.content.addLayout(across(*self.chips.values(), None, spacing=8))
        self._panes: dict[str, LineList | ResultsPane] = {
            "complaints": self.complaints, "appeals": self.appeals, "asking": self.asking, "results": self.results,
            "lessons": self.lessons,
        }  # fmt: skip
        self._stack = QStackedWidget()
        for code, pane in self._panes.items():
            self._stack.addWidget(pane if code == "results" else list_card(pane))
        self.content.addWidget(self._stack, 1)
        self.tab = "complaints"
        self.chips[self.tab].setChecked(True)
        self._follow()

    def reload(self) -> None:
        """Read what is in front again."""
        match self.tab:
            case "complaints":
                self.complaints.show_lines(self._voices.complaints.lines())
            case "appeals":
                self.appeals.show_lines(self._voices.appeals.lines())
            case "asking":
                self.asking.show_lines(self._voices.surveys.to_ask())
            case "lessons":
                self.lessons.show_lines(self._voices.lessons.lines())
            case _:
                self.results.reload()

    def bring(self, tab: str) -> None:
        """Bring a list to the front. Answers that may leave the box leave it before results are read."""
        self.tab = tab
        self.chips[tab].setChecked(True)
        self._stack.setCurrentIndex(list(TABS).index(tab))
        self._follow()
        if tab == "results":
            self._voices.surveys.send()
        self.reload()
        self.enter()

    def enter(self) -> None:
        """Put the caret where work begins: in the list in front, or on its name while it is empty."""
        pane = self._panes[self.tab]
        if isinstance(pane, LineList) and not pane.table.records.rows():
            self.chips[self.tab].setFocus()
        else:
            pane.enter()

    def _follow(self) -> None:
        self.take.setVisible(self.tab == "complaints")
        self.add.setVisible(self.tab == "lessons" and self.lessons.may_add())
