"""The part of the window for what people say of the association."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.messages import mark, trn
from desktop.ui.actions import Command
from desktop.ui.room import Due, Room
from desktop.ui.screens.saving import Saver
from desktop.ui.screens.step_page import Workplace
from desktop.ui.screens.voices.page import TITLE, VoicesScreen
from desktop.ui.shell import Page

PAGE = "voices"


class VoicesRoom(Room):
    """Complaints, suggestions, appeals, opinions, results and lessons."""

    def pages(self) -> Sequence[Page]:
        return (Page(PAGE, TITLE, "message-circle", self._build),)

    def commands(self, desk: str, program: str) -> Sequence[Command]:
        return (
            Command("voices.take", mark("Take a complaint or a suggestion"), self._take, desk, (), "message-circle"),
            Command("voices.asking", mark("Opinions to ask for"), lambda: self._bring("asking"), desk, (), "star"),
            Command("voices.appeals", mark("Appeals"), lambda: self._bring("appeals"), desk, (), "scale"),
            Command(
                "voices.results", mark("Results of the opinions"), lambda: self._bring("results"), desk, (), "star"
            ),
            Command("voices.lessons", mark("Lessons"), lambda: self._bring("lessons"), desk, (), "clipboard-list"),
        )

    def due(self) -> Sequence[Due]:
        voices = self.bench.practice.voices
        late = sum(line.late for line in voices.complaints.lines())
        appeals = sum(line.overdue for line in voices.appeals.lines())
        found = []
        if late:
            found.append(Due(PAGE, trn("{n} complaints are past their day", late), "warn", "message-circle"))
        if appeals:
            found.append(Due(PAGE, trn("{n} appeals are past their day", appeals), "warn", "scale"))
        return tuple(found)

    def _build(self) -> QWidget:
        page = VoicesScreen(Workplace(self.bench, self.tasks, self.notices, Saver(self)))
        page.file_asked.connect(self.file_asked)
        return page

    def _bring(self, tab: str) -> None:
        page = self.show(PAGE)
        if isinstance(page, VoicesScreen):
            page.bring(tab)

    def _take(self) -> None:
        page = self.show(PAGE)
        if isinstance(page, VoicesScreen):
            page.bring("complaints")
            page.complaints.take()
