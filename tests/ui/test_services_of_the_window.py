"""Commands, palette, notices, lanes, crash log and single instance."""

from __future__ import annotations

import datetime as dt
import sys
import threading
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QThread
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.errors import DiskFull, NotReady
from desktop.messages import mark
from desktop.mistakes import BadMobile
from desktop.ui.actions import Command, sequences
from desktop.ui.crash import CrashLog, describe, redact
from desktop.ui.main_window import MainWindow
from desktop.ui.palette import Entry, Palette, Take
from desktop.ui.single import SingleInstance
from desktop.ui.tasks import Lane, Tasks
from desktop.ui.widgets.dialog import Answer, Dialog
from tests.ui.conftest import TypeText

NOON = dt.datetime(2025, 11, 20, 12, tzinfo=dt.UTC)


class Receiver(QObject):
    """Remembers what arrived and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.got: list[object] = []
        self.threads: list[object] = []

    def take(self, what: object) -> None:
        self.got.append(what)
        self.threads.append(QThread.currentThread())


@pytest.fixture
def receiver(qtbot: QtBot) -> Receiver:
    return Receiver()


@pytest.fixture
def tasks(receiver: Receiver) -> Iterator[Tasks]:
    made = Tasks(receiver.take)
    yield made
    assert made.drain(5000)


# --- lanes ---


def slowly(n: int) -> int:
    time.sleep(0.001 * (n % 3))
    return n


def test_a_result_arrives_on_the_gui_thread(qtbot: QtBot, tasks: Tasks, receiver: Receiver) -> None:
    worker: list[int] = []

    def job() -> int:
        worker.append(threading.get_ident())
        return 42

    tasks.run(Lane.LOCAL, job, receiver.take)
    qtbot.waitUntil(lambda: receiver.got == [42])
    assert receiver.threads == [receiver.thread()]
    assert worker != [threading.get_ident()]
    assert not tasks.is_busy()


def test_jobs_of_a_lane_keep_their_order(qtbot: QtBot, tasks: Tasks, receiver: Receiver) -> None:
    for n in range(20):
        tasks.run(Lane.NETWORK, partial(slowly, n), receiver.take)
    qtbot.waitUntil(lambda: len(receiver.got) == 20)
    assert receiver.got == list(range(20))


def test_an_error_travels_as_a_value(qtbot: QtBot, tasks: Tasks, receiver: Receiver) -> None:
    def job() -> None:
        raise DiskFull

    tasks.run(Lane.LOCAL, job, receiver.take)
    qtbot.waitUntil(lambda: len(receiver.got) == 1)
    assert isinstance(receiver.got[0], DiskFull)


def test_a_cancelled_job_does_not_begin(qtbot: QtBot, tasks: Tasks, receiver: Receiver) -> None:
    begun, gate = [], threading.Event()
    tasks.run(Lane.LOCAL, lambda: gate.wait(5), receiver.take)
    ticket = tasks.run(Lane.LOCAL, lambda: begun.append(1), receiver.take)
    ticket.cancel()
    gate.set()
    qtbot.waitUntil(lambda: not tasks.is_busy())
    assert (begun, receiver.got) == ([], [True])


def test_a_receiver_that_is_gone_is_not_called(qtbot: QtBot, tasks: Tasks) -> None:
    gate, gone = threading.Event(), Receiver()
    tasks.run(Lane.LOCAL, lambda: gate.wait(5), gone.take)
    gone.deleteLater()
    qtbot.wait(10)
    gate.set()
    qtbot.waitUntil(lambda: not tasks.is_busy())
    assert gone.got == []


# --- commands and palette ---


def test_shortcuts_work_on_the_arabic_layout_too() -> None:
    assert [key.toString() for key in sequences(("Ctrl+S", "F5"))] == ["Ctrl+S", "Ctrl+س", "F5"]
    assert QKeySequence("Ctrl+س") == QKeySequence("Ctrl+\u0633")


def test_a_command_runs_by_its_shortcut_unless_it_is_not_allowed(qtbot: QtBot, window: MainWindow) -> None:
    done: list[str] = []
    allowed = [True]
    window.commands.add(
        Command("save", mark("Save"), lambda: done.append("saved"), keys=("Ctrl+S",), allowed=lambda: allowed[0])
    )
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    allowed[0] = False
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert done == ["saved"]
    assert window.commands.all() == ()


def test_the_help_lists_every_shortcut(window: MainWindow) -> None:
    window.commands.add(
        Command("x", "Do x", lambda: None, group="A group of this test", keys=("F4",)),
        Command("y", "No key", lambda: None),
    )
    assert window.commands.help() == (("A group of this test", (("Do x", "F4"),)),)


def test_the_palette_finds_a_file_and_a_command_however_they_are_spelt(
    qtbot: QtBot, window: MainWindow, type_text: TypeText
) -> None:
    done: list[str] = []
    window.commands.add(Command("new", "أضف مراجعة", lambda: done.append("command")))
    file = Entry("نورة", lambda: done.append("file"))
    palette = Palette(window, window.commands, lambda text, take: take([file] if "نورة" in text else []))
    palette.open()
    type_text(palette.search, "اضف")
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    palette.open()
    type_text(palette.search, "نورة")
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert done == ["command", "file"]
    assert palette.isHidden()


def test_the_palette_waits_with_enter_for_the_files_that_are_still_looked_for(
    window: MainWindow, type_text: TypeText
) -> None:
    done: list[str] = []
    asked: list[tuple[str, Take]] = []
    window.commands.add(Command("new", "نورة", lambda: done.append("command")))
    palette = Palette(window, window.commands, lambda text, take: asked.append((text, take)))
    palette.open()
    type_text(palette.search, "نو")
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert done == [] and palette.isVisible()
    asked[-1][1]([Entry("نورة", lambda: done.append("file"))])
    assert done == ["file"] and palette.isHidden()


def test_the_palette_drops_an_answer_to_what_is_no_longer_typed(window: MainWindow, type_text: TypeText) -> None:
    asked: list[tuple[str, Take]] = []
    palette = Palette(window, window.commands, lambda text, take: asked.append((text, take)))
    palette.open()
    palette.search.setText("نو")
    palette.show_matches("نو")
    palette.search.setText("هند")
    asked[0][1]([Entry("نورة", lambda: None)])
    assert palette.list.model().rowCount() == 0


# --- notices ---


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_an_input_error_passes_by_as_a_toast(window: MainWindow) -> None:
    window.notices.show(BadMobile())
    (toast,) = window.notices.toasts.showing()
    assert BadMobile().say() in texts(toast)


def test_a_refusal_is_told_in_its_own_words(window: MainWindow) -> None:
    window.notices.show(NotReady(what="x"))
    dialog = window.findChild(Dialog)
    assert isinstance(dialog, Dialog)
    assert NotReady(what="x").say() in texts(dialog)
    dialog.close()


def test_a_bug_is_never_shown_with_its_text_and_its_details_hold_no_data(
    window: MainWindow, caplog: pytest.LogCaptureFixture
) -> None:
    try:
        raise ValueError("نورة 1048293756")
    except ValueError as error:
        window.notices.show(error)
    dialog = window.findChild(Dialog)
    assert isinstance(dialog, Dialog)
    assert "نورة" not in texts(dialog)
    dialog.findChild(QPushButton, "dialog.answer1").click()  # type: ignore[union-attr]
    copied = QGuiApplication.clipboard().text()
    assert "ValueError" in copied
    assert "1048293756" not in copied + caplog.text
    caplog.clear()


def test_a_question_does_only_what_was_answered(window: MainWindow) -> None:
    done: list[str] = []
    dialog = window.notices.ask("Sure?", "...", Answer("Yes", lambda: done.append("yes")), Answer("No"))
    dialog.findChild(QPushButton, "dialog.answer1").click()  # type: ignore[union-attr]
    assert done == []


def test_only_three_toasts_stand_at_once(window: MainWindow) -> None:
    for n in range(5):
        window.notices.toast(f"toast {n}")
    assert len(window.notices.toasts.showing()) == 3


# --- crash log ---


def test_what_could_name_a_person_is_blotted_out() -> None:
    assert redact("row for نورة الحربي, id 1048293756, n@example.org in 12") == "row for #, id #, # in 12"


def test_an_unexpected_fault_is_logged_without_values_and_announced(qtbot: QtBot, tmp_path: Path) -> None:
    log = CrashLog(tmp_path, lambda: NOON)
    log.install()
    try:
        try:
            raise KeyError("نورة")
        except KeyError as error:
            with qtbot.waitSignal(log.happened) as happened:
                sys.excepthook(KeyError, error, error.__traceback__)
    finally:
        log.close()
    written = (tmp_path / "crash.log").read_text(encoding="utf-8")
    assert "KeyError" in written
    assert "test_services_of_the_window.py" in written
    assert "نورة" not in written + str(happened.args)


def test_an_error_of_ours_is_described_with_its_code() -> None:
    assert describe(DiskFull, DiskFull(), None).startswith("DiskFull (disk-full)")


# --- single instance ---


def test_a_second_start_hands_over_to_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path / "a.lock"), SingleInstance(tmp_path / "a.lock")
    assert first.claim()
    assert not second.claim()
    with qtbot.waitSignal(first.called) as called:
        assert second.call("open:42")
    assert called.args == ["open:42"]
    first.release()
    assert second.claim()
    second.release()
