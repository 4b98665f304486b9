"""Text fields, choices and the two calendars behave at the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.dates import Calendar, WrittenDate
from desktop.ui.widgets.choices import ChoiceChips, Combo, FlagEdit
from desktop.ui.widgets.dual_date import DualDate
from desktop.ui.widgets.edits import ArabicEdit, CodeEdit, LongText, MoneyEdit, SearchBox
from tests.ui.conftest import TypeText

OPTIONS = (("owned", "ملك"), ("rent", "إيجار"))


def shown(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    """Widgets side by side in a window that has the focus; keep what this returns."""
    window = QWidget()
    row = QHBoxLayout(window)
    for widget in widgets:
        row.addWidget(widget)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_an_empty_arabic_field_has_its_caret_on_the_right(qtbot: QtBot) -> None:
    edit = ArabicEdit()
    window = shown(qtbot, edit)
    window.resize(320, 60)
    qtbot.waitUntil(lambda: edit.width() > 250)
    edit.grab()  # the caret takes its place when the field is painted
    assert edit.cursorRect().center().x() > 200


def test_arabic_digits_become_ascii_while_typing(qtbot: QtBot, type_text: TypeText) -> None:
    edit = CodeEdit()
    qtbot.addWidget(edit)
    type_text(edit, "٠٥٥۱2")
    assert edit.text() == "05512"


def test_letters_in_a_number_stay_in_sight(qtbot: QtBot, type_text: TypeText) -> None:
    edit = CodeEdit()
    qtbot.addWidget(edit)
    type_text(edit, "05ab٥")
    assert edit.text() == "05ab5"


def test_turning_digits_keeps_the_caret_in_the_middle(qtbot: QtBot, type_text: TypeText) -> None:
    edit = CodeEdit()
    qtbot.addWidget(edit)
    edit.setText("19")
    edit.setCursorPosition(1)
    type_text(edit, "٥")
    type_text(edit, "٦")
    assert edit.text() == "1569"


def test_money_is_grouped_to_read_and_plain_to_type(qtbot: QtBot, type_text: TypeText) -> None:
    money, other = MoneyEdit(), QLineEdit()
    window = shown(qtbot, money, other)
    assert window.isVisible()
    money.setFocus()
    type_text(money, "١٢٥٠٠٫٥")
    assert money.text() == "12500.5"
    other.setFocus()
    assert money.text() == "12,500.5"
    assert money.plain() == "12500.5"
    money.setFocus()
    assert money.text() == "12500.5"


def test_the_search_waits_for_a_pause(qtbot: QtBot, type_text: TypeText) -> None:
    box = SearchBox("...")
    qtbot.addWidget(box)
    asked: list[str] = []
    box.searched.connect(asked.append)
    type_text(box, "نورة")
    assert asked == []
    qtbot.waitUntil(lambda: asked == ["نورة"], timeout=1000)


def test_a_long_text_leaves_on_tab_and_grows(qtbot: QtBot) -> None:
    text = LongText(lines=2)
    qtbot.addWidget(text)
    before = text.sizeHint().height()
    text.setPlainText("\n" * 6)
    assert text.tabChangesFocus()
    assert text.sizeHint().height() > before


def test_the_wheel_never_changes_an_answer(qtbot: QtBot) -> None:
    combo = Combo()
    combo.offer(OPTIONS)
    combo.show_code("owned")
    window = shown(qtbot, combo)
    assert window.isVisible()
    combo.setFocus()
    at = QPointF(5, 5)
    turn = QWheelEvent(
        at, at, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(combo, turn)
    assert combo.code() == "owned"


def test_an_answer_that_left_the_list_is_still_shown(qtbot: QtBot) -> None:
    combo = Combo()
    qtbot.addWidget(combo)
    combo.offer(OPTIONS)
    combo.show_code("tent")
    assert combo.code() == "tent"
    combo.offer(OPTIONS)
    assert combo.code() == "tent"


def test_delete_takes_an_answer_back(qtbot: QtBot) -> None:
    combo = Combo()
    qtbot.addWidget(combo)
    combo.offer(OPTIONS)
    combo.show_code("rent")
    with qtbot.waitSignal(combo.picked):
        QTest.keyClick(combo, Qt.Key.Key_Delete)
    assert combo.code() == ""


def test_chips_keep_an_unknown_answer(qtbot: QtBot) -> None:
    chips = ChoiceChips()
    qtbot.addWidget(chips)
    chips.offer(OPTIONS)
    chips.show_codes(("rent", "tent"))
    assert chips.codes() == ("rent", "tent")


def test_a_question_can_be_unanswered_again(qtbot: QtBot) -> None:
    flag = FlagEdit()
    qtbot.addWidget(flag)
    assert flag.answer() is None
    flag.yes.click()
    assert flag.answer() is True
    flag.no.click()
    assert (flag.answer(), flag.yes.isChecked()) == (False, False)
    flag.no.click()
    assert flag.answer() is None


def test_a_hijri_date_fills_the_gregorian_one(qtbot: QtBot, type_text: TypeText) -> None:
    date = DualDate()
    qtbot.addWidget(date)
    type_text(date.hijri, "١٤٤٦٠٣٠١")
    assert (date.hijri.text(), date.gregorian.text()) == ("1446/03/01", "2024/09/04")
    assert date.date() == WrittenDate.parse("1446/03/01")


def test_a_gregorian_date_fills_the_hijri_one_and_stays_as_written(qtbot: QtBot, type_text: TypeText) -> None:
    date = DualDate()
    qtbot.addWidget(date)
    type_text(date.gregorian, "20240904")
    assert date.hijri.text() == "1446/03/01"
    found = date.date()
    assert found is not None
    assert found.calendar is Calendar.GREGORIAN


def test_a_day_that_does_not_exist_stays_in_sight(qtbot: QtBot, type_text: TypeText) -> None:
    date = DualDate()
    qtbot.addWidget(date)
    type_text(date.hijri, "14470230")
    assert (date.hijri.text(), date.gregorian.text(), date.date()) == ("1447/02/30", "", None)
    assert date.typed() == "1447/02/30"


def test_a_typing_error_can_be_deleted_without_slashes_coming_back(qtbot: QtBot, type_text: TypeText) -> None:
    date = DualDate()
    qtbot.addWidget(date)
    type_text(date.hijri, "144603")
    for _ in range(4):
        QTest.keyClick(date.hijri, Qt.Key.Key_Backspace)
    assert date.hijri.text() == "1446"
    type_text(date.hijri, "11")
    assert date.hijri.text() == "1446/11/"


def test_a_date_written_day_first_is_understood(qtbot: QtBot, type_text: TypeText) -> None:
    date, other = DualDate(), QLineEdit()
    window = shown(qtbot, date, other)
    assert window.isVisible()
    date.hijri.setFocus()
    type_text(date.hijri, "1/3/1446")
    other.setFocus()
    assert (date.hijri.text(), date.gregorian.text()) == ("1446/03/01", "2024/09/04")


def test_a_gregorian_date_typed_in_the_hijri_box_moves_over(qtbot: QtBot, type_text: TypeText) -> None:
    date, other = DualDate(), QLineEdit()
    window = shown(qtbot, date, other)
    assert window.isVisible()
    date.hijri.setFocus()
    type_text(date.hijri, "20240904")
    other.setFocus()
    assert (date.hijri.text(), date.gregorian.text()) == ("1446/03/01", "2024/09/04")


@pytest.mark.parametrize(("key", "expected"), [(Qt.Key.Key_Up, "1446/03/02"), (Qt.Key.Key_Down, "1446/02/30")])
def test_the_arrows_move_by_a_day_in_the_calendar_in_hand(qtbot: QtBot, key: Qt.Key, expected: str) -> None:
    date = DualDate()
    qtbot.addWidget(date)
    date.show_date(WrittenDate.parse("1446/03/01"))
    QTest.keyClick(date.hijri, key)
    assert date.hijri.text() == expected
    found = date.date()
    assert found is not None
    assert found.calendar is Calendar.HIJRI
