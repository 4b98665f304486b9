"""The part of the window for whoever answers for the association: compliance, figures, statistics and registers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.messages import mark
from desktop.services.powers import may
from desktop.ui.actions import Command
from desktop.ui.room import Room
from desktop.ui.screens.evidence.page import TITLE, EvidenceScreen
from desktop.ui.screens.saving import Saver
from desktop.ui.screens.step_page import Workplace
from desktop.ui.shell import Page

PAGE = "evidence"


class EvidenceRoom(Room):
    """Only for those who report; nobody else is shown what the whole association did."""

    def pages(self) -> Sequence[Page]:
        return (Page(PAGE, TITLE, "shield-check", self._build),) if self._known() else ()

    def commands(self, desk: str, program: str) -> Sequence[Command]:
        if not self._known():
            return ()
        return (
            Command("evidence", TITLE, lambda: self._bring("compliance"), program, ("Alt+9",), "shield-check"),
            Command("evidence.figures", mark("Measures"), lambda: self._bring("figures"), program, (), "scale"),
            Command("evidence.registers", mark("Registers"), lambda: self._bring("registers"), program, (), "files"),
        )

    def _known(self) -> bool:
        return may(self.bench.officer, "report")

    def _build(self) -> QWidget:
        page = EvidenceScreen(Workplace(self.bench, self.tasks, self.notices, Saver(self)), self.setting.today)
        page.file_asked.connect(self.file_asked)
        return page

    def _bring(self, tab: str) -> None:
        page = self.show(PAGE)
        if isinstance(page, EvidenceScreen):
            page.bring(tab)
