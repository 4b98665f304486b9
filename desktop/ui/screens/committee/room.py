"""The part of the window for the committee: its page, a session, and how the committee works here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.messages import mark, trn
from desktop.ui.actions import Command
from desktop.ui.room import Due, Room
from desktop.ui.screens.committee.page import CommitteeScreen
from desktop.ui.screens.committee.rules import RulesScreen
from desktop.ui.screens.committee.session import SessionScreen
from desktop.ui.shell import Page

PAGE, SESSION, RULES = "committee", "committee.session", "committee.rules"
_READERS = ("secretary", "member", "manager", "headquarters")


class CommitteeRoom(Room):
    """Sessions are prepared and recorded by those who may; members read."""

    def pages(self) -> Sequence[Page]:
        if not self._reads():
            return ()
        title = mark("Committee") if self.bench.profile.committee_name else mark("The competent body")
        return (
            Page(PAGE, title, "gavel", self._build),
            Page(SESSION, mark("Session"), "gavel", self._build_session, hidden=True, under=PAGE),
            Page(RULES, mark("How the committee works"), "settings", self._build_rules, hidden=True, under=PAGE),
        )

    def commands(self, desk: str, program: str) -> Sequence[Command]:
        return (
            Command("committee", mark("Committee"), self._show_page, program, ("Alt+8",), "gavel", self._reads),
            Command("committee.plan", mark("Call a session"), self._plan, desk, ("Ctrl+Alt+S",), "calendar-days",
                    self._records),
            Command("committee.rules", mark("How the committee works"), self._show_rules, program, (), "settings",
                    self._reads),
        )  # fmt: skip

    def due(self) -> Sequence[Due]:
        if not self._records():
            return ()
        committee = self.bench.practice.committee
        found = []
        if ready := committee.sessions.how_many_ready():
            found.append(Due(PAGE, trn("{n} files are ready for the committee", ready), icon="gavel"))
        if free := sum(1 for one in committee.holding.waiting() if not one.held):
            found.append(Due(PAGE, trn("{n} decisions may be told now", free), "warn", "alarm-clock"))
        if late := len(committee.holding.late()):
            found.append(Due(PAGE, trn("{n} files were not completed in time", late), "warn", "alarm-clock"))
        return tuple(found)

    def open(self, session_id: str) -> None:
        """Show a session."""
        page = self.show(SESSION)
        if isinstance(page, SessionScreen):
            page.open(session_id)

    def _reads(self) -> bool:
        return self.bench.officer.role in _READERS

    def _records(self) -> bool:
        return self.bench.practice.committee.sessions.may_record()

    def _build(self) -> QWidget:
        page = CommitteeScreen(self.bench, self.tasks, self.notices)
        page.session_asked.connect(self.open)
        page.file_asked.connect(self.file_asked)
        page.rules_asked.connect(self._show_rules)
        return page

    def _build_session(self) -> QWidget:
        page = SessionScreen(self.bench, self.tasks, self.notices)
        page.file_asked.connect(self.file_asked)
        page.closed.connect(self._show_page)
        return page

    def _build_rules(self) -> QWidget:
        page = RulesScreen(self.bench, self.notices, self.setting.today())
        page.closed.connect(self._show_page)
        return page

    def _show_page(self) -> None:
        page = self.show(PAGE)
        if isinstance(page, CommitteeScreen):
            page.enter()

    def _show_rules(self) -> None:
        page = self.show(RULES)
        if isinstance(page, RulesScreen):
            page.enter()

    def _plan(self) -> None:
        page = self.show(PAGE)
        if isinstance(page, CommitteeScreen):
            page.begin()
