"""The part of the window for what follows a decision: aid, programmes, follow-up and what ends soon."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.messages import mark, trn
from desktop.ui.actions import Command
from desktop.ui.room import Due, Room
from desktop.ui.screens.aftercare.page import AftercareScreen
from desktop.ui.screens.saving import Saver
from desktop.ui.screens.step_page import Workplace
from desktop.ui.shell import Page

PAGE = "aftercare"


class AftercareRoom(Room):
    """Aid is handed over here, and files are followed up."""

    def pages(self) -> Sequence[Page]:
        return (Page(PAGE, mark("Aid and follow-up"), "package", self._build),)

    def commands(self, desk: str, program: str) -> Sequence[Command]:
        return (
            Command("aftercare", mark("Aid to hand over"), lambda: self._bring("due"), desk, ("Alt+7",), "package"),
            Command("aid.follow_ups", mark("Files to follow up"), lambda: self._bring("follow_ups"), desk, (), "phone"),
            Command("aid.radar", mark("What ends soon"), lambda: self._bring("radar"), desk, (), "alarm-clock"),
            Command(
                "programmes",
                mark("Programmes of the association"),
                lambda: self._bring("programmes"),
                desk,
                (),
                "users",
            ),
        )

    def due(self) -> Sequence[Due]:
        care = self.bench.practice.aftercare
        found = []
        if waiting := care.deliveries.how_many_wait():
            found.append(Due(PAGE, trn("{n} beneficiaries wait for what was granted", waiting), "info", "package"))
        if late := care.follow_ups.how_many_late():
            found.append(Due(PAGE, trn("{n} follow-ups are due", late), "warn", "calendar-days"))
        return tuple(found)

    def _build(self) -> QWidget:
        page = AftercareScreen(Workplace(self.bench, self.tasks, self.notices, Saver(self)))
        page.file_asked.connect(self.file_asked)
        return page

    def _bring(self, tab: str) -> None:
        page = self.show(PAGE)
        if isinstance(page, AftercareScreen):
            page.bring(tab)
            page.lists[tab].enter()
