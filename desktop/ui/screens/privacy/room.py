"""The part of the window for personal data: what people ask about their own, and breaches."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.messages import mark, trn
from desktop.ui.actions import Command
from desktop.ui.room import Due, Room
from desktop.ui.screens.privacy.page import BREACHES, REQUESTS, TITLE, PrivacyScreen
from desktop.ui.screens.saving import Saver
from desktop.ui.screens.step_page import Workplace
from desktop.ui.shell import Page

PAGE = "privacy"


class PrivacyRoom(Room):
    """Reached by name, from the file, and from the home page while something is owed."""

    def pages(self) -> Sequence[Page]:
        known = self.bench.practice.rights.takes
        return (Page(PAGE, TITLE, "shield-check", self._build, hidden=True, under="search"),) if known else ()

    def commands(self, desk: str, program: str) -> Sequence[Command]:
        rights = self.bench.practice.rights
        if not rights.takes:
            return ()
        taken = Command("privacy.take", mark("Take a request about personal data"), self._take, desk, (), "plus")
        page = Command(PAGE, TITLE, self._show, program, (), "shield-check")
        breach = Command("privacy.record", mark("Record a breach of personal data"), self._record, program, (), "lock")
        return (taken, page, breach) if rights.guards else (taken, page)

    def due(self) -> Sequence[Due]:
        rights = self.bench.practice.rights
        found = []
        if rights.takes:
            waiting, late = rights.requests.owed()
            if late:
                found.append(Due(PAGE, trn("{n} requests about personal data are past their day", late), "err", "bell"))
            elif waiting:
                found.append(Due(PAGE, trn("{n} requests about personal data to be answered", waiting), "info", "bell"))
        if rights.guards and (breaches := rights.breaches.to_tell()):
            found.append(Due(PAGE, trn("{n} breaches to be told to the authority", breaches), "err", "lock"))
        return tuple(found)

    def _build(self) -> QWidget:
        page = PrivacyScreen(Workplace(self.bench, self.tasks, self.notices, Saver(self)))
        page.file_asked.connect(self.file_asked)
        return page

    def _bring(self, tab: str) -> PrivacyScreen | None:
        page = self.show(PAGE)
        if not isinstance(page, PrivacyScreen):
            return None
        page.bring(tab)
        return page

    def _show(self) -> None:
        self._bring(REQUESTS)

    def _take(self) -> None:
        if page := self._bring(REQUESTS):
            page.requests.take()

    def _record(self) -> None:
        if page := self._bring(BREACHES):
            page.breaches.record()
