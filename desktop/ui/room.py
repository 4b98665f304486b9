"""A part of the window after the login: its pages, its commands, and what waits there for this person.

A room is built once for a login; its pages are built anew when sizes or colours change. Adding one is a line in
desktop.ui.rooms: navigation, palette, shortcuts, help and the home page follow.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.services.bench import Bench
from desktop.ui.actions import Command
from desktop.ui.notices import Notices
from desktop.ui.shell import Page, Shell
from desktop.ui.tasks import Tasks

if TYPE_CHECKING:  # types only: the database must not be read in before the login is painted
    from desktop.services.branch import Branch
    from desktop.services.people.reviews import Reviews
    from desktop.services.syncing import Syncing


class Branches(Bench, Protocol):
    """The services of an open branch, as desktop.opening builds them."""

    @property
    def branch(self) -> Branch: ...
    @property
    def syncing(self) -> Syncing: ...
    @property
    def reviews(self) -> Reviews: ...


@runtime_checkable
class Reloads(Protocol):
    """A page that reads itself again when something was written, here or elsewhere."""

    def reload(self) -> None: ...


@runtime_checkable
class Settles(Protocol):
    """A page on which something may be half typed."""

    def settle(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Due:
    """Work that waits for this person, in words, and the page where it is done."""

    page: str
    said: str
    tone: str = "info"
    icon: str = "bell"


@dataclass(frozen=True, slots=True)
class Setting:
    """What every room is given. `shell` gives the one in use: it is built anew when sizes change."""

    bench: Branches
    tasks: Tasks
    notices: Notices
    shell: Callable[[], Shell]
    today: Callable[[], dt.date]
    owner: QObject


class Room(QObject):
    """`file_asked` carries a file to open, `visit_asked` a visit, `request_asked` a request for a programme,
    `command_asked` a command of the window.
    """

    file_asked = Signal(str)
    visit_asked = Signal(str)
    command_asked = Signal(str)
    request_asked = Signal(str)

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting.owner)
        self.setting = setting
        self.bench, self.tasks, self.notices = setting.bench, setting.tasks, setting.notices

    def pages(self) -> Sequence[Page]:
        """The pages of this room; none where the policy or the role knows nothing of it."""
        return ()

    def commands(self, desk: str, program: str) -> Sequence[Command]:
        """What can be asked for by shortcut and palette, in the group of the desk or of the program."""
        return ()

    def due(self) -> Sequence[Due]:
        """What waits here, for the home page: asked at every change, so it must be quick."""
        return ()

    def enter(self) -> None:
        """Somebody has come in."""

    def leave(self) -> None:
        """Nobody is here any more."""

    def open_request(self, request_id: str) -> None:
        """Open a request for a programme, where this is the room for them."""

    def show(self, page_id: str) -> QWidget:
        """Bring a page to the front."""
        return self.setting.shell().go(page_id)
