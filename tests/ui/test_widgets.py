"""Signature, steps, pages of a paper, the sync badge, the shell."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.main_window import MainWindow
from desktop.ui.shell import Page, Shell
from desktop.ui.widgets.pdf_view import PdfView
from desktop.ui.widgets.signature_pad import SignaturePad
from desktop.ui.widgets.stepper import Step, Stepper, StepState
from desktop.ui.widgets.sync_badge import SyncBadge, SyncKind, SyncState, sync_words


@pytest.fixture
def pad(qtbot: QtBot) -> SignaturePad:
    made = SignaturePad()
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    return made


def draw(pad: SignaturePad, points: int = 12) -> None:
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 100))
    for n in range(points):
        QTest.mouseMove(pad, QPoint(40 + 10 * n, 100 + (n % 3) * 8))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(200, 100))


def test_a_signature_is_kept_as_strokes_in_proportion(pad: SignaturePad) -> None:
    draw(pad)
    (stroke,) = pad.strokes()
    assert pad.is_signed()
    assert (stroke[0].x, stroke[0].y) == (0.1, 0.5)
    assert all(0 <= point.x <= 1 and 0 <= point.y <= 1 and point.t_ms >= 0 for point in stroke)


def test_a_slip_of_the_pen_is_no_signature(pad: SignaturePad) -> None:
    draw(pad, points=2)
    assert not pad.is_signed()


def test_the_last_stroke_can_be_taken_back_and_all_cleared(pad: SignaturePad) -> None:
    draw(pad)
    draw(pad)
    QTest.keyClick(pad, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(pad.strokes()) == 1
    QTest.keyClick(pad, Qt.Key.Key_Delete)
    assert pad.strokes() == ()


def test_the_pens_pressure_is_kept(pad: SignaturePad) -> None:
    device = QPointingDevice.primaryPointingDevice()
    assert isinstance(device, QInputDevice)
    for kind, x, pressure in (
        (QEvent.Type.TabletPress, 40, 0.2),
        (QEvent.Type.TabletMove, 80, 0.9),
        (QEvent.Type.TabletRelease, 80, 0.0),
    ):
        at = QPointF(x, 100)
        event = QTabletEvent(
            kind, device, at, at, pressure, 0.0, 0.0, 0.0, 0.0, 0.0, Qt.KeyboardModifier.NoModifier,
            Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton,
        )  # fmt: skip
        QApplication.sendEvent(pad, event)
    assert [point.pressure for point in pad.strokes()[0]] == [0.2, 0.9]


def test_one_can_sign_with_the_keyboard(pad: SignaturePad) -> None:
    QTest.keyClick(pad, Qt.Key.Key_Space)
    for _ in range(10):
        QTest.keyClick(pad, Qt.Key.Key_Left)
    QTest.keyClick(pad, Qt.Key.Key_Space)
    QTest.keyClick(pad, Qt.Key.Key_Up)
    assert pad.is_signed()
    assert len(pad.strokes()) == 1


STEPS = [
    Step("reception", "Reception", StepState.COMPLETE),
    Step("application", "Application"),
    Step("declaration", "Declaration", StepState.BLOCKED, "after the verification"),
]


@pytest.fixture
def stepper(qtbot: QtBot) -> Stepper:
    made = Stepper()
    qtbot.addWidget(made)
    made.show_steps(STEPS, "application")
    made.show()
    return made


def press(widget: QWidget, name: str) -> QWidget:
    found = widget.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    return found


def test_an_open_step_can_be_chosen(qtbot: QtBot, stepper: Stepper) -> None:
    with qtbot.waitSignal(stepper.chosen) as chosen:
        press(stepper, "step.reception")
    assert chosen.args == ["reception"]


def test_a_closed_step_says_why(qtbot: QtBot, stepper: Stepper) -> None:
    with qtbot.assertNotEmitted(stepper.chosen):
        press(stepper, "step.declaration")
    assert "after the verification" in [label.text() for label in stepper.findChildren(QLabel) if label.isVisible()]


def test_the_arrows_follow_the_reading_direction(qtbot: QtBot, stepper: Stepper) -> None:
    stepper.activateWindow()
    qtbot.waitUntil(stepper.isActiveWindow)
    first = stepper.findChild(QWidget, "step.reception")
    assert isinstance(first, QWidget)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Left)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "step.application"


@dataclass(frozen=True, slots=True)
class Picture:
    width: int
    height: int
    rgb: bytes


def test_a_paper_is_shown_in_its_own_colours_and_zoomed(qtbot: QtBot) -> None:
    view = PdfView()
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show_pages([Picture(50, 70, b"\x10\x80\xf0" * 50 * 70)])
    view.show()
    image = view.grab().toImage()
    assert image.pixelColor(300, 200).name() == "#1080f0"
    QTest.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom > 1
    QTest.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == 1


@pytest.mark.parametrize("kind", list(SyncKind))
def test_the_badge_says_every_state_in_words(qtbot: QtBot, kind: SyncKind) -> None:
    badge = SyncBadge()
    qtbot.addWidget(badge)
    badge.show_state(SyncState(kind, 3, "09:42"))
    assert badge.text() == sync_words(SyncState(kind, 3, "09:42"))
    assert badge.text() in badge.accessibleName()


def test_the_badge_counts_in_arabic() -> None:
    said = [sync_words(SyncState(SyncKind.WAITING, n)) for n in (1, 2, 3, 11)]
    assert said[0] == "ملف واحد بانتظار الإرسال"
    assert said[1] == "ملفان بانتظار الإرسال"
    assert len(set(said)) == 4


def test_a_page_is_built_when_it_is_first_visited(qtbot: QtBot, window: MainWindow) -> None:
    built: list[str] = []

    def build(name: str) -> QWidget:
        built.append(name)
        return QWidget()

    pages = [
        Page("home", "Home", "house", lambda: build("home")),
        Page("files", "Files", "users", lambda: build("files")),
    ]
    shell = Shell("Association", "Branch", pages)
    window.show_shell(shell)
    shell.go("home")
    assert built == ["home"]
    with qtbot.waitSignal(shell.visited) as visited:
        shell.findChild(QPushButton, "nav.files").click()  # type: ignore[union-attr]
    shell.go("home")
    assert (built, visited.args) == (["home", "files"], ["files"])


def test_a_gate_stands_before_the_shell_and_the_shell_waits_behind_it(window: MainWindow) -> None:
    shell = Shell("Association", "Branch", [Page("home", "Home", "house", QWidget)])
    window.show_gate(QWidget())
    assert not window.is_inside()
    window.show_shell(shell)
    assert window.is_inside()
    window.show_gate(QWidget())
    assert not window.is_inside()
    window.show_shell()
    assert window.is_inside()


def test_the_window_may_refuse_to_close(qtbot: QtBot, window: MainWindow) -> None:
    window.ask_before_closing(lambda: False)
    assert not window.close()
    window.ask_before_closing(lambda: True)
    with qtbot.waitSignal(window.closing):
        assert window.close()
