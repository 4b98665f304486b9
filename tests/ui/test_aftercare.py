"""Aid and follow-up in the window: handed over by keyboard, signed for, followed up, and seen again in the file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.dates import WrittenDate
from desktop.opening import OpenBranch
from desktop.ui.form_dialog import AskDialog
from desktop.ui.main_window import MainWindow
from desktop.ui.screens.aftercare.aid_card import AidCard
from desktop.ui.screens.aftercare.asking import DeliveryDialog
from desktop.ui.screens.aftercare.care_card import CareCard
from desktop.ui.screens.aftercare.page import AftercareScreen
from desktop.ui.screens.paper_dialog import PaperDialog
from desktop.ui.screens.saving import Saver
from desktop.ui.screens.step_page import Workplace
from desktop.ui.tasks import Tasks
from desktop.ui.widgets.signature_pad import SignaturePad
from tests.desk import open_for_test
from tests.services.filing import Clock
from tests.services.granting import due_of, granted_file, hand_over
from tests.ui.conftest import TypeText
from tests.ui.rooms import workroom


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenBranch]:
    made = open_for_test(tmp_path, "unnamed", Clock(), "manager")
    yield made
    made.close()


@pytest.fixture
def place(window: MainWindow, desk: OpenBranch) -> Iterator[Workplace]:
    tasks = Tasks(window.notices.show, window)
    yield Workplace(desk, tasks, window.notices, Saver(window))
    assert tasks.drain(20_000)


def opened(window: MainWindow, place: Workplace, qtbot: QtBot) -> AftercareScreen:
    """The page in a window, its lists read."""
    made = AftercareScreen(place)
    window.setCentralWidget(made)
    window.resize(1200, 760)
    window.activateWindow()
    made.reload()
    settle(place, qtbot)
    return made


def settle(place: Workplace, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not place.tasks.is_busy(), timeout=30_000)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not place.tasks.is_busy(), timeout=30_000)
    QApplication.processEvents()


def dialog(window: MainWindow, kind: type[QDialog] = AskDialog) -> QDialog:
    """The one dialog on show."""
    [found] = [one for one in window.findChildren(kind) if one.isVisible()]
    return found


def press(parent: QWidget, name: str) -> None:
    [found] = [one for one in parent.findChildren(QPushButton, name) if one.isVisible()]
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def choose(parent: QWidget, name: str, code: str) -> None:
    [combo] = parent.findChildren(QComboBox, name)
    combo.setFocus()
    combo.setCurrentIndex(combo.findData(code))
    combo.activated.emit(combo.currentIndex())
    QApplication.processEvents()


Write = Callable[[QWidget, str, str], QWidget]


@pytest.fixture
def write(type_text: TypeText) -> Write:
    """Types as a keyboard does into what has that name."""

    def into(parent: QWidget, name: str, text: str) -> QWidget:
        [field] = [one for one in parent.findChildren(QWidget, name) if isinstance(one, QLineEdit | QPlainTextEdit)]
        field.setFocus()
        field.selectAll()
        type_text(field, text)
        return field

    return into


def confirm(asked: QDialog) -> None:
    """Press the button that Enter presses."""
    press(asked, "dialog.answer0")
    QApplication.processEvents()


def test_a_part_is_handed_over_by_keyboard_and_its_receipt_comes_up_to_be_printed(
    window: MainWindow, desk: OpenBranch, place: Workplace, qtbot: QtBot
) -> None:
    file = granted_file(desk)
    page = opened(window, place, qtbot)
    table = page.lists["due"].table
    assert len(table.records.rows()) == 5
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    confirm(dialog(window, DeliveryDialog))
    settle(place, qtbot)
    receipt = dialog(window, PaperDialog)
    assert receipt.windowTitle() == "سند تسليم دعم أو خدمة"
    QTest.keyClick(receipt, Qt.Key.Key_Escape)
    assert len(due_of(desk, file)) == 4
    settle(place, qtbot)
    assert len(table.records.rows()) == 4


def test_more_than_was_granted_is_refused_in_the_dialog_and_what_was_typed_stays(
    window: MainWindow, desk: OpenBranch, place: Workplace, qtbot: QtBot, write: Write
) -> None:
    file = granted_file(desk, ("rent",), 900_000, "once")
    page = opened(window, place, qtbot)
    press(page, "aftercare.due.give")
    asked = dialog(window)
    field = write(asked, "delivery.worth", "9500")
    confirm(asked)
    assert isinstance(field, QLineEdit)
    assert asked.isVisible() and field.text().replace(",", "").startswith("9500")
    [fault] = asked.findChildren(QLabel, "delivery.fault")
    assert "9,000.00" in fault.text()
    write(asked, "delivery.worth", "9000")
    confirm(asked)
    settle(place, qtbot)
    assert due_of(desk, file) == ()
    dialog(window, PaperDialog).close()


def test_the_box_to_sign_in_comes_with_the_pen_and_witnesses_come_with_the_thumb(
    window: MainWindow, desk: OpenBranch, place: Workplace, qtbot: QtBot
) -> None:
    file = granted_file(desk)
    page = opened(window, place, qtbot)
    press(page, "aftercare.due.give")
    asked = dialog(window)
    [pad] = asked.findChildren(SignaturePad)
    assert not pad.isVisible()
    choose(asked, "delivery.signed", "thumb")
    [witness] = [one for one in asked.findChildren(QLineEdit, "delivery.witness_two") if one.isVisible()]
    qtbot.waitUntil(lambda: witness.height() >= witness.sizeHint().height())  # the dialog makes room for it
    choose(asked, "delivery.signed", "screen")
    assert pad.isVisible()
    confirm(asked)
    assert asked.isVisible()  # nobody has signed yet
    pad.setFocus()
    QTest.keyClick(pad, Qt.Key.Key_Space)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up) * 3:
        QTest.keyClick(pad, key)
    QTest.keyClick(pad, Qt.Key.Key_Space)
    confirm(asked)
    settle(place, qtbot)
    assert desk.practice.aftercare.file(file).deliveries[0].signed_back
    dialog(window, PaperDialog).close()


def test_the_lists_show_only_what_is_looked_for(
    window: MainWindow, desk: OpenBranch, place: Workplace, qtbot: QtBot
) -> None:
    granted_file(desk)
    page = opened(window, place, qtbot)
    page.search.setText("منيره")  # written otherwise than on the card
    assert len(page.lists["due"].table.records.rows()) == 5
    page.search.setText("لا أحد")
    assert page.lists["due"].table.records.rows() == ()
    page.search.setText("")
    assert len(page.lists["due"].table.records.rows()) == 5


def test_a_follow_up_is_recorded_from_its_list_and_leaves_it(
    window: MainWindow, desk: OpenBranch, place: Workplace, qtbot: QtBot, write: Write
) -> None:
    file = granted_file(desk)
    desk.practice.aftercare.follow_ups.plan(
        file, {"first_on": WrittenDate.parse("1448/05/15"), "every_months": 3, "purpose": None}
    )
    page = opened(window, place, qtbot)
    press(page, "aftercare.tab.follow_ups")
    press(page, "aftercare.follow_ups.record")
    asked = dialog(window)
    confirm(asked)
    assert asked.isVisible()  # what was found is not said yet
    choose(asked, "follow_up.way", "phone")
    choose(asked, "follow_up.entitled", "yes")
    write(asked, "follow_up.found", "وصلت المساعدة.")
    confirm(asked)
    settle(place, qtbot)
    assert page.lists["follow_ups"].table.records.rows() == ()
    assert desk.practice.aftercare.file(file).follow_ups


def test_the_radar_looks_further_ahead_when_asked_and_opens_the_file(
    window: MainWindow, desk: OpenBranch, place: Workplace, qtbot: QtBot
) -> None:
    file = granted_file(desk, review="1448/07/01")
    page = opened(window, place, qtbot)
    press(page, "aftercare.tab.radar")
    assert page.lists["radar"].table.records.rows() == ()
    press(page, "aftercare.radar.60")
    settle(place, qtbot)
    assert [one.kind for one in page.lists["radar"].table.records.rows()] == ["review"]
    with qtbot.waitSignal(page.file_asked) as asked:
        page.lists["radar"].table.setFocus()
        QTest.keyClick(page.lists["radar"].table, Qt.Key.Key_Return)
    assert asked.args == [file]


def test_a_manager_writes_a_programme_down_and_enrols_from_the_file(
    window: MainWindow, desk: OpenBranch, place: Workplace, qtbot: QtBot, write: Write
) -> None:
    file = granted_file(desk, ("training",), None, "once")
    page = opened(window, place, qtbot)
    press(page, "aftercare.tab.programmes")
    press(page, "aftercare.programmes.add")
    asked = dialog(window)
    write(asked, "programme.name", "برنامج الخياطة")
    choose(asked, "programme.service", "training")
    write(asked, "programme.starts_on.hijri", "14480401")
    confirm(asked)
    settle(place, qtbot)
    assert [one.name for one in page.lists["programmes"].table.records.rows()] == ["برنامج الخياطة"]
    card = CareCard(place)
    window.setCentralWidget(card)
    card.show_case(desk.cases.open(file))
    press(card, "care.enrol")
    confirm(dialog(window))
    card.show_case(desk.cases.open(file))
    assert "برنامج الخياطة" in texts(card)


def test_the_file_says_what_was_granted_and_given_and_a_slip_is_taken_back_there(
    window: MainWindow, desk: OpenBranch, place: Workplace, qtbot: QtBot, write: Write
) -> None:
    file = granted_file(desk)
    hand_over(desk, due_of(desk, file)[0])
    card = AidCard(place)
    window.setCentralWidget(card)
    window.resize(1200, 760)
    card.show_case(desk.cases.open(file))
    assert "إعانة نقدية شهرية" in texts(card) and "سُلّم 1 من 12 دفعة" in plain(texts(card))
    card.table.select_row(0)
    press(card, "aid.take_back")
    reason = write(window, "reason.text", "سُجّل في ملف آخر")
    press(reason.window(), "dialog.answer0")
    card.show_case(desk.cases.open(file))
    assert "ألغاه" in card.table.records.columns[-1].text(card.table.records.row(0))
    assert len(due_of(desk, file)) == 5


def test_before_a_decision_the_file_shows_none_of_it(window: MainWindow, desk: OpenBranch, place: Workplace) -> None:
    file = granted_file(desk, stage="decided")
    for card in (AidCard(place), CareCard(place)):
        window.setCentralWidget(card)
        card.show_case(desk.cases.open(file))
        shown = card.isVisibleTo(window)
        assert shown == isinstance(card, AidCard)  # what was decided is said; nothing can be handed over yet
        assert not [one for one in card.findChildren(QPushButton) if one.objectName().startswith("aid.give")]


def test_the_page_is_reached_by_key_and_what_waits_is_said_at_home(
    window: MainWindow, desk: OpenBranch, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    granted_file(desk)
    room = workroom(desk, window, Tasks(window.notices.show, window))
    monkeypatch.setattr(room.pulse, "start", lambda: None)  # the line has no part in this
    room.enter()
    QApplication.processEvents()
    assert any("ينتظر ما مُنح له" in one.text() for one in window.findChildren(QPushButton, "home.due.aftercare"))
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    assert room.shell.here == "aftercare"
    qtbot.waitUntil(lambda: not room._tasks.is_busy(), timeout=30_000)
    room.leave()


def texts(parent: QWidget) -> str:
    return "\n".join(one.text() for one in parent.findChildren(QLabel))


def plain(text: str) -> str:
    return "".join(one for one in text if one not in "\u2066\u2067\u2068\u2069\u200f")
