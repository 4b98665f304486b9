"""The manager's list of records that may be one person: seen from the home page, decided side by side."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.errors import DiskFull
from desktop.opening import OpenBranch
from desktop.ui.main_window import MainWindow
from desktop.ui.screens.people.reviews import ReviewsScreen
from desktop.ui.tasks import Tasks
from desktop.ui.widgets.dialog import Dialog
from tests.desk import open_for_test
from tests.services.test_links import WHY, file_of


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenBranch]:
    made = open_for_test(tmp_path, role="manager")
    yield made
    made.close()


@pytest.fixture
def tasks(window: MainWindow) -> Iterator[Tasks]:
    made = Tasks(window.notices.show, window)
    yield made
    assert made.drain(10_000)


@pytest.fixture
def screen(window: MainWindow, desk: OpenBranch, tasks: Tasks) -> ReviewsScreen:
    made = ReviewsScreen(desk.reviews, desk.links, tasks, window.notices)
    window.setCentralWidget(made)
    window.resize(1100, 760)
    return made


def texts(screen: ReviewsScreen) -> str:
    return "\n".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())


def show(screen: ReviewsScreen, tasks: Tasks, qtbot: QtBot) -> None:
    screen.reload()
    settle(tasks, qtbot)


def settle(tasks: Tasks, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not tasks.is_busy())
    QApplication.processEvents()


def press(screen: ReviewsScreen, name: str) -> None:
    found = [one for one in screen.window().findChildren(QPushButton, name) if one.isVisible()]
    assert len(found) == 1, name
    found[0].click()


def test_nothing_waits_at_first(screen: ReviewsScreen, tasks: Tasks, qtbot: QtBot) -> None:
    show(screen, tasks, qtbot)
    assert "لا شيء بانتظار قرار" in texts(screen)


def test_both_sides_are_told_and_joined_with_the_chosen_file_leading(
    screen: ReviewsScreen, desk: OpenBranch, tasks: Tasks, qtbot: QtBot
) -> None:
    (_, one), (_, other) = file_of(desk, "نورة", id_number="1000000008"), file_of(desk, "نوره")
    desk.links.ask(one, other, reason=WHY)
    show(screen, tasks, qtbot)
    said = texts(screen)
    assert WHY in said and "نورة عبدالله" in said and "نوره عبدالله" in said and "1000000008" in said
    press(screen, "reviews.0.same")
    press(screen, "reason.choice1")
    press(screen, "reason.ready0")
    press(screen, "dialog.answer0")
    settle(tasks, qtbot)
    assert set(desk.links.same_as(one)) == {one, other}
    assert desk.links.same_as(one)[0] == max(one, other)  # the second of the pair was chosen
    assert "لا شيء بانتظار قرار" in texts(screen)


def test_two_persons_are_not_asked_about_again(
    screen: ReviewsScreen, desk: OpenBranch, tasks: Tasks, qtbot: QtBot
) -> None:
    (_, one), (_, other) = (file_of(desk, name, id_number="1000000008") for name in ("نورة", "هند"))
    show(screen, tasks, qtbot)
    press(screen, "reviews.0.other")
    press(screen, "reason.ready1")
    press(screen, "dialog.answer0")
    settle(tasks, qtbot)
    assert desk.reviews.mine() == () and desk.links.same_as(one) == (one,) != (other,)


def test_a_file_can_be_looked_into_first(screen: ReviewsScreen, desk: OpenBranch, tasks: Tasks, qtbot: QtBot) -> None:
    file_of(desk, "نورة", id_number="1000000008")
    file_of(desk, "هند", id_number="1000000008")
    show(screen, tasks, qtbot)
    with qtbot.waitSignal(screen.file_asked) as asked:
        press(screen, "reviews.0.first")
    assert asked.args[0] in {line.application_id for line in desk.cases.recent()}


def test_a_decision_that_the_disk_refuses_is_told_and_the_pair_stays(
    screen: ReviewsScreen,
    desk: OpenBranch,
    tasks: Tasks,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    file_of(desk, "نورة", id_number="1000000008")
    file_of(desk, "هند", id_number="1000000008")
    show(screen, tasks, qtbot)

    def full(*_: object, **__: object) -> None:
        raise DiskFull

    monkeypatch.setattr(type(desk.links), "separate", full)
    press(screen, "reviews.0.other")
    press(screen, "reason.ready0")
    press(screen, "dialog.answer0")
    dialog = next(one for one in screen.window().findChildren(Dialog) if one.isVisible())
    assert DiskFull().say() in "\n".join(label.text() for label in dialog.findChildren(QLabel))
    dialog.close()
    caplog.clear()
    assert len(desk.reviews.mine()) == 1
