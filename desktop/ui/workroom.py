"""The room of one person after the login: pages, commands and the line, wired to the services of the open branch."""

from __future__ import annotations

import datetime as dt
import gc
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.dates import SAUDI_TIME
from desktop.errors import IstiqbalError
from desktop.messages import mark, tr
from desktop.text import ltr
from desktop.ui.about import about
from desktop.ui.actions import Command
from desktop.ui.latest import Latest
from desktop.ui.lookup import question
from desktop.ui.main_window import MainWindow
from desktop.ui.not_accepted import NotAccepted
from desktop.ui.palette import Entry, Palette, Take
from desktop.ui.preferences import Preferences
from desktop.ui.pulse import Pulse
from desktop.ui.room import Branches, Reloads, Setting, Settles
from desktop.ui.rooms import ROOMS
from desktop.ui.screens.blanks import BlanksScreen
from desktop.ui.screens.file import FileScreen
from desktop.ui.screens.home import HomeScreen
from desktop.ui.screens.outreach import OutreachScreen
from desktop.ui.screens.people.reviews import ReviewsScreen
from desktop.ui.screens.search import SearchScreen
from desktop.ui.screens.settings import SettingsScreen
from desktop.ui.shell import Page, Shell
from desktop.ui.tasks import Lane, Tasks
from desktop.ui.touches import Touches
from desktop.ui.widgets.dialog import Answer
from desktop.ui.widgets.sync_badge import SyncState

if TYPE_CHECKING:  # types only: the database must not be read in before the login is painted
    from desktop.services.people.link_views import Review
    from desktop.services.views import CaseLine

_DESK, _PROGRAM = mark("The desk"), mark("The program")
_PALETTE_FILES = 8


class Workroom(QObject):
    """Builds the shell and answers every wish of its pages. `look_asked`, `password_asked` and `leave_asked` go to the
    application, which owns what outlives a login.
    """

    look_asked = Signal(object)
    password_asked = Signal(str, str)
    leave_asked = Signal()

    def __init__(
        self,
        window: MainWindow,
        tasks: Tasks,
        bench: Branches,
        *,
        touches: Touches,
        clock: Callable[[], dt.datetime],
        preferences: Callable[[], Preferences],
        place: str,
    ) -> None:
        super().__init__(window)
        self._window, self._tasks, self.bench = window, tasks, bench
        self._clock, self._preferences, self._place = clock, preferences, place
        self._before = "home"
        self.pulse = Pulse(bench.syncing, tasks, self, bench.search.tidy)
        self.pulse.failed.connect(window.notices.show)
        self._fresh = QTimer(self)
        self._fresh.setSingleShot(True)
        self._fresh.setInterval(0)
        self._fresh.timeout.connect(self._reload)
        touches.happened.connect(self._touched)
        self._files, self._pairs = Latest(tasks, bench.search.cancel, self), Latest(tasks, parent=self)
        self.palette = Palette(window, window.commands, self._find)
        setting = Setting(bench, tasks, window.notices, lambda: self.shell, self._today, self)
        self.rooms = tuple(room(setting) for room in ROOMS)
        for room in self.rooms:
            room.file_asked.connect(self.open_file)
            room.visit_asked.connect(self.open_visit)
            room.command_asked.connect(window.commands.run)
            room.request_asked.connect(self._open_request)
        self._not_accepted = NotAccepted(bench.syncing.matters, window.notices, tasks, self.pulse.now, self)
        self.shell = self._shell()
        self.pulse.changed.connect(self._show_sync)
        window.commands.add(*self._commands())

    def enter(self) -> None:
        """Show the first page and begin to exchange."""
        self._window.show_shell(self.shell)
        self.shell.go("home")
        self.pulse.start()
        for room in self.rooms:
            room.enter()
        # What is loaded by then stays: the collector need not walk over it again at every few keystrokes.
        self._tasks.run(Lane.LOCAL, self.bench.search.warm, lambda _: gc.freeze())

    def rebuild(self) -> None:
        """Build every page anew, because sizes or colours changed, and return to where the person was."""
        here = self.shell.here
        self.settle()
        self.shell = self._shell()
        self._window.show_shell(self.shell)
        self.shell.go("home" if here == "file" else here)
        self.pulse.show()

    def leave(self) -> None:
        """Close the room: what is being typed is saved, the line rests, the commands go."""
        self.settle()
        self.pulse.stop()
        for room in self.rooms:
            room.leave()
        self.palette.hide()
        self._window.commands.remove(*(command.id for command in self._commands()))
        self._window.forget_shell()
        self.deleteLater()

    def settle(self) -> None:
        """Save what is still being typed."""
        for page in self.shell.built():
            if isinstance(page, Settles):
                page.settle()

    def may_leave(self, leave: Callable[[], None]) -> bool:
        """Whether nothing would be lost; otherwise the person is asked, and `leave` is their answer."""
        file = self.shell.page("file")
        if not isinstance(file, FileScreen) or file.is_saved():
            return True
        self._window.notices.ask(
            tr("Some answers are not saved yet"),
            tr("The disk did not take them. If you leave now, they are lost."),
            Answer(tr("Stay and try again")),
            Answer(tr("Leave without them"), leave, "danger"),
            tone="warn",
            icon="triangle-alert",
        )
        return False

    def accept_password(self, done: object) -> None:
        """The password was changed."""
        page = self.shell.page("settings")
        if isinstance(page, SettingsScreen):
            page.accept_password()
        self._window.notices.toast(tr("Your password was changed."))

    def refuse_password(self, error: Exception) -> None:
        """The password stays as it was."""
        page = self.shell.page("settings")
        if isinstance(page, SettingsScreen) and isinstance(error, IstiqbalError):
            page.refuse(error)
        else:
            self._window.notices.show(error)

    def new_visit(self) -> None:
        """Somebody has arrived."""
        self.settle()
        if not self._file().new_visit():
            self._close_file()

    def open_file(self, application_id: str) -> None:
        """Continue a file."""
        self.settle()
        self._file().open(application_id)

    def open_visit(self, visit_id: str) -> None:
        """Continue a visit that has no file yet."""
        self.settle()
        self._file().open_visit(visit_id)

    def go(self, page_id: str) -> None:
        """Bring a page to the front."""
        self.shell.go(page_id)

    def search(self, typed: str = "", chip: str = "all") -> None:
        """Look for a file."""
        page = self.shell.go("search")
        if isinstance(page, SearchScreen):
            page.show_search(typed, chip)

    def _file(self) -> FileScreen:
        page = self.shell.go("file")
        assert isinstance(page, FileScreen)
        return page

    def _shell(self) -> Shell:
        branch = self.bench.branch
        named = self.bench.profile.association.short_name or branch.association
        shell = Shell(named, branch.name, self._pages(), leave=tr("Leave"))
        shell.visited.connect(self._visited)
        shell.sync_asked.connect(self.pulse.now)
        shell.outbox_asked.connect(self._not_accepted.show)
        shell.leave_asked.connect(self.leave_asked)
        return shell

    def _pages(self) -> tuple[Page, ...]:
        blanks = partial(BlanksScreen, self.bench, self._tasks, self._window.notices)
        outreach = (Page("outreach", mark("Indirect beneficiaries"), "send", self._outreach),)
        return (
            Page("home", mark("Home"), "house", self._home),
            Page("search", mark("Beneficiaries"), "users", self._search),
            Page("file", mark("File"), "file-text", self._new_file, hidden=True, under="search"),
            Page("reviews", mark("May be one person"), "users", self._reviews, hidden=True, under="home"),
            *(page for room in self.rooms for page in room.pages()),
            *(outreach if self._indirect() else ()),
            Page("blanks", mark("Blank forms"), "files", blanks, hidden=True, under="home"),
            Page("settings", mark("Settings"), "settings", self._settings, below=True),
        )

    def _home(self) -> QWidget:
        home = HomeScreen(self.bench.officer.name, self.bench.cases, self.bench.reception, self._today)
        home.new_visit.connect(self.new_visit)
        home.file_asked.connect(self.open_file)
        home.visit_asked.connect(self.open_visit)
        home.search_asked.connect(self.search)
        home.stage_asked.connect(self._search_stage)
        home.reviews_asked.connect(partial(self.go, "reviews"))
        home.page_asked.connect(self.go)
        return home

    def _reviews(self) -> QWidget:
        page = ReviewsScreen(self.bench.reviews, self.bench.links, self._tasks, self._window.notices)
        page.file_asked.connect(self.open_file)
        return page

    def _search(self) -> QWidget:
        page = SearchScreen(self.bench.cases, self.bench.search, self._tasks)
        page.file_asked.connect(self.open_file)
        page.new_visit.connect(self.new_visit)
        return page

    def _indirect(self) -> bool:
        """Whether this policy tells indirect beneficiaries from direct ones; most know only the direct."""
        return any(kind.code == "indirect" for kind in self.bench.profile.beneficiary_kinds)

    def _outreach(self) -> QWidget:
        bench = self.bench
        kinds = bench.profile.beneficiary_kinds
        page = OutreachScreen(kinds, bench.outreach, bench.records, bench.papers, self._window.notices)
        page.direct_asked.connect(self.new_visit)
        return page

    def _new_file(self) -> QWidget:
        page = FileScreen(self.bench, self._tasks, self._window.notices)
        page.closed.connect(self._close_file)
        page.saved.connect(self.shell.show_saved)
        page.command_asked.connect(self._window.commands.run)
        page.request_asked.connect(self._open_request)
        return page

    def _settings(self) -> QWidget:
        bench = self.bench
        told, keys = about(bench.branch, bench.profile, self._place), self._window.commands.help()
        own = not bench.branch.trial
        page = SettingsScreen(self._preferences(), keys, told, bench.licensed, own_password=own)
        page.look_asked.connect(self.look_asked)
        page.password_asked.connect(self.password_asked)
        return page

    def _commands(self) -> tuple[Command, ...]:
        register = partial(self.go, "outreach")
        return (
            Command("visit.new", mark("New visit"), self.new_visit, _DESK, ("F2",), "user-plus"),
            Command("search", mark("Find a file"), self.search, _DESK, ("Ctrl+F",), "search"),
            Command("sync", mark("Sync now"), self.pulse.now, _DESK, ("F5",), "refresh-cw"),
            Command("palette", mark("Everything: commands and files"), self.palette.open, _DESK, ("Ctrl+K",), "menu"),
            Command("home", mark("Home"), partial(self.go, "home"), _PROGRAM, ("Alt+1",), "house"),
            Command("outreach", mark("Indirect beneficiaries"), register, _PROGRAM, (), "send", self._indirect),
            Command("blanks", mark("Blank forms"), partial(self.go, "blanks"), _PROGRAM, ("Alt+4",), "files"),
            Command("settings", mark("Settings"), partial(self.go, "settings"), _PROGRAM, ("Ctrl+,",), "settings"),
            *(command for room in self.rooms for command in room.commands(_DESK, _PROGRAM)),
            Command("larger", mark("Larger text"), self._larger, _PROGRAM, ("Ctrl++", "Ctrl+="), "zoom-in"),
            Command("smaller", mark("Smaller text"), self._smaller, _PROGRAM, ("Ctrl+-",), "zoom-out"),
            Command("leave", mark("Leave"), self.leave_asked.emit, _PROGRAM, ("Ctrl+L",), "log-out"),
        )

    def _larger(self) -> None:
        self._rescale(+1)

    def _smaller(self) -> None:
        self._rescale(-1)

    def _rescale(self, by: int) -> None:
        chosen = self._preferences()
        self.look_asked.emit(replace(chosen, scale=chosen.stepped(by)))

    def _find(self, typed: str, take: Take) -> None:
        self._files.ask(
            question(self.bench.search, self.bench.cases, typed),
            lambda answer: take([*map(self._entry, answer.lines[:_PALETTE_FILES])]),
        )

    def _entry(self, line: CaseLine) -> Entry:
        detail = tr(" · ").join(part for part in (line.matched, ltr(line.number)) if part)
        return Entry(line.applicant, partial(self.open_file, line.application_id), detail, "file-text")

    def _today(self) -> dt.date:
        return self._clock().astimezone(SAUDI_TIME).date()

    def _open_request(self, request_id: str) -> None:
        for room in self.rooms:
            room.open_request(request_id)

    def _search_stage(self, stage: str) -> None:
        self.search(chip=stage)

    def _close_file(self) -> None:
        self.shell.go(self._before)

    def _visited(self, page_id: str) -> None:
        if page_id not in ("file", "settings"):
            self._before = page_id
        if page_id != "file":  # the file reads itself when it is given one
            self._reload()

    def _touched(self, touched: object) -> None:
        """Somebody wrote: this desk, or another one through the line. The page in front shows it."""
        self._fresh.start()
        self.pulse.soon()

    def _reload(self) -> None:
        page: object = self.shell.page(self.shell.here)
        if isinstance(page, Reloads):
            page.reload()
        if self.shell.here == "home":
            self._show_due()

    def _show_due(self) -> None:
        page = self.shell.page("home")
        if isinstance(page, HomeScreen):
            page.show_due(tuple(due for room in self.rooms for due in room.due()))
        if self.bench.links.may_decide():
            self._pairs.ask(lambda _wanted: self.bench.reviews.mine(), self._show_pairs)

    def _show_pairs(self, pairs: tuple[Review, ...]) -> None:
        page = self.shell.page("home")
        if isinstance(page, HomeScreen):
            page.show_reviews(len(pairs))

    def _show_sync(self, state: SyncState) -> None:
        self.shell.show_sync(state)
