"""A request for a programme from its first word to the report upwards, through the real window, by keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.ui.screens.paper_dialog import PaperDialog
from desktop.ui.widgets.pill import Pill
from tests.services.programming import BODY, ENTRIES, WISH
from tests.ui.conftest import TypeText
from tests.ui.keyboard import Seat


@pytest.fixture
def seat(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Seat]:
    """The manager of the association that takes such requests."""
    made = Seat(qtbot, tmp_path, "noor", type_text)
    yield made
    made.close()


def test_a_whole_programme_is_carried_through_by_keyboard(seat: Seat) -> None:
    seat.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert seat.here().objectName() == "programme.request.requester"
    seat.answer("programme.request", {**BODY, **WISH})
    seat.enter()  # received: the signature comes to the front
    assert stage(seat) == "مستلم"
    assert seat.here().objectName() == "programme.read.programme_request"
    seat.key(Qt.Key.Key_Return)
    seat.wait()
    read_and_close(seat)
    seat.press("programme.sign.ink")
    assert seat.here().objectName() == "programme.study.add"

    write_and_record(seat, "study")
    assert stage(seat) == "مدروس"
    write_and_record(seat, "approval")
    assert stage(seat) == "معتمد"
    write_and_record(seat, "execution")
    assert stage(seat) == "قيد التنفيذ"
    sums = seat.find(QLabel, "programme.sums").text()
    assert "48" in sums and "300" in sums

    seat.enter()  # on to the follow-up
    write_and_record(seat, "follow_up")
    seat.key(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)  # back to the execution
    seat.press("programme.finish")
    assert stage(seat) == "منفَّذ" and seat.shows("programme.survey")
    write_and_record(seat, "report")
    assert stage(seat) == "رُفع تقريره"

    seat.key(Qt.Key.Key_Escape)
    assert seat.room.shell.here == "programmes"
    [line] = seat.bench.practice.programmes.requests.lines()
    assert not line.open and line.title == WISH["title"]
    acts = [event.act for event in seat.bench.practice.programmes.requests.file(line.id).events]
    assert acts == [
        f"request_{act}"
        for act in ("open", "receive", "declare", "study", "approve", "execute", "follow_up", "finish", "report")
    ]


def write_and_record(seat: Seat, kind: str) -> None:
    """Begin the entry of the step in front, answer everything, record it."""
    seat.enter()
    assert seat.shows(f"programme.{kind}.writing")
    seat.answer(f"programme.{kind}", ENTRIES[kind])
    seat.enter()


def read_and_close(seat: Seat) -> None:
    dialog = seat.window.findChild(PaperDialog)
    assert dialog is not None and dialog.isVisible()
    seat.key(Qt.Key.Key_Escape)
    assert seat.window.findChild(PaperDialog) is None
    seat.window.activateWindow()  # offscreen, a dialog that closed leaves the window asleep
    seat.qtbot.waitUntil(seat.window.isActiveWindow)


def stage(seat: Seat) -> str:
    return seat.find(Pill, "programme.stage").accessibleName()
