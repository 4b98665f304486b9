"""The badge of the status bar tells what the central did not accept, one thing after the other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.services.matters import Matter
from desktop.services.views import SyncView
from desktop.ui.main_window import MainWindow
from desktop.ui.not_accepted import NotAccepted
from desktop.ui.pulse import state_of
from desktop.ui.tasks import Tasks
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.widgets.sync_badge import SyncBadge

FIRST = "لم يقبل المخزن المركزي نقل الملف BR01-1-1447-00001. انظر في السياسة: 5-5."


class Told:
    """What was not accepted, and what was given up."""

    def __init__(self, *said: str) -> None:
        self.matters = [Matter(str(number), text) for number, text in enumerate(said)]

    def open(self) -> tuple[Matter, ...]:
        return tuple(self.matters)

    def let_go(self, matter: str) -> None:
        self.matters = [one for one in self.matters if one.id != matter]


@pytest.fixture
def tasks(window: MainWindow) -> Iterator[Tasks]:
    made = Tasks(window.notices.show)
    yield made
    assert made.drain(5000)


def _shown(window: MainWindow) -> list[Dialog]:
    return [one for one in window.findChildren(Dialog) if one.isVisible()]


def _press(window: MainWindow, text: str) -> None:
    (button,) = [b for one in _shown(window) for b in one.findChildren(QPushButton) if b.text() == text]
    button.click()


def test_each_is_told_with_its_article_and_given_up_only_when_a_person_says_so(
    qtbot: QtBot, window: MainWindow, tasks: Tasks
) -> None:
    told, exchanges = Told(FIRST, "لم يقبل تعديلاً آخر."), []
    shown = NotAccepted(told, window.notices, tasks, lambda: exchanges.append(1), window)
    shown.show()
    qtbot.waitUntil(lambda: len(_shown(window)) == 1)
    assert "5-5" in _shown(window)[0].accessibleDescription()
    _press(window, "ليس الآن")
    qtbot.waitUntil(lambda: not _shown(window))
    assert len(told.matters) == 2 and not exchanges
    shown.show()
    qtbot.waitUntil(lambda: len(_shown(window)) == 1)
    _press(window, "تراجع عن تعديلي")
    qtbot.waitUntil(lambda: any("آخر" in one.accessibleDescription() for one in _shown(window)))
    _press(window, "تراجع عن تعديلي")
    qtbot.waitUntil(lambda: bool(exchanges))
    assert not told.matters


def test_the_badge_says_why_to_a_pointer_and_to_a_screen_reader(qtbot: QtBot) -> None:
    badge = SyncBadge()
    qtbot.addWidget(badge)
    badge.show_state(state_of(SyncView("needs_you", 1, "", FIRST)))
    assert badge.toolTip() == badge.accessibleDescription() == FIRST
    badge.show_state(state_of(SyncView("synced", 0, "")))
    assert badge.toolTip() == badge.accessibleDescription() == ""
