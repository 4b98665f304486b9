"""The room after the login, as the program builds it, for tests of what stands in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.opening import OpenBranch, utc_now
from desktop.ui.main_window import MainWindow
from desktop.ui.preferences import Preferences
from desktop.ui.tasks import Tasks
from desktop.ui.touches import Touches
from desktop.ui.workroom import Workroom
from tests.desk import open_for_test


def workroom(
    desk: OpenBranch,
    window: MainWindow,
    tasks: Tasks,
    *,
    touches: Touches | None = None,
    clock: Callable[[], dt.datetime] = utc_now,
) -> Workroom:
    """The room of whoever opened this desk, in a window; without `touches` nothing tells it what is written."""
    return Workroom(window, tasks, desk, touches=touches or Touches(), clock=clock, preferences=Preferences, place="")


def page_ids(qtbot: QtBot, folder: Path, policy: str, role: str = "manager") -> set[str]:
    """Every page of the window under a policy, as its manager sees it."""
    desk = open_for_test(folder / policy, policy, utc_now, role)
    window = MainWindow("Istiqbal")
    qtbot.addWidget(window)
    room = workroom(desk, window, Tasks(window.notices.show, window))
    try:
        return set(room.shell.ids)
    finally:
        room.leave()
        desk.close()
