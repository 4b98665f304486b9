"""The part of the window for other associations: the directory, the referrals and the register of disclosures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.messages import mark, trn
from desktop.policy.procedure import act
from desktop.ui.actions import Command
from desktop.ui.room import Due, Room
from desktop.ui.screens.outside.directory import DirectoryScreen
from desktop.ui.screens.outside.referral import DIRECTORY
from desktop.ui.shell import Page

_TITLE = mark("Other associations")


class OutsideRoom(Room):
    """Reached from a file that is referred, from the home page while somebody is to be told, and by name."""

    def pages(self) -> Sequence[Page]:
        return (
            (Page(DIRECTORY, _TITLE, "building-2", self._build, hidden=True, under="search"),) if self._known() else ()
        )

    def commands(self, desk: str, program: str) -> Sequence[Command]:
        return (Command(DIRECTORY, _TITLE, self._show, program, (), "building-2"),) if self._known() else ()

    def due(self) -> Sequence[Due]:
        owed = self.bench.practice.referrals.owed() if self._known() else 0
        said = trn("{n} beneficiaries were referred and are still to be told", owed)
        return (Due(DIRECTORY, said, "warn", "send"),) if owed else ()

    def _show(self) -> None:
        self.show(DIRECTORY)

    def _known(self) -> bool:
        return act("refer_out").known(self.bench.profile)

    def _build(self) -> QWidget:
        page = DirectoryScreen(self.bench, self.notices)
        page.file_asked.connect(self.file_asked)
        return page
