"""Forms show, judge, and report what is typed; nothing typed is lost and no question is asked in vain."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.dates import WrittenDate
from desktop.errors import DiskFull
from desktop.field import Choice, Field, When
from desktop.messages import tr
from desktop.mistakes import Missing
from desktop.ui import theme
from desktop.ui.field_box import FieldBox
from desktop.ui.form import Form
from desktop.ui.main_window import MainWindow
from desktop.ui.rows import Row, RowList
from desktop.ui.summary import ErrorSummary
from desktop.values import Kind, Value
from tests.ui.conftest import TypeText

FIELDS = tuple(
    field.named(name)
    for name, field in {
        "first_name": Field("First name", Kind.NAME, required=True),
        "mobile": Field("Mobile", Kind.MOBILE, required=True, help="Ten digits"),
        "housing": Field("Housing", Kind.CHOICE, choices=(Choice("owned", "Owned"), Choice("rent", "Rented"))),
        "rent": Field("Rent", Kind.MONEY, required=True, when=When("housing", ("rent",))),
        "born": Field("Born", Kind.BIRTH_DATE),
        "disabled": Field("Disabled", Kind.FLAG),
        "needs": Field("Needs", Kind.CHOICES, choices=(Choice("food", "Food"), Choice("health", "Health"))),
        "notes": Field("Notes", Kind.LONG_TEXT),
        "state": Field("State", system=True),
    }.items()
)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form(FIELDS, record="person")
    qtbot.addWidget(made)
    made.show_record({})
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def line(form: QWidget, name: str) -> QLineEdit:
    found = form.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def reports(form: Form) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    form.edited.connect(lambda name, typed: found.append((name, typed)))
    return found


def boxes(form: Form) -> dict[str, FieldBox]:
    return {box.field.name: box for box in form.findChildren(FieldBox)}


def test_a_text_is_reported_once_when_the_field_is_left(form: Form, type_text: TypeText) -> None:
    found, name = reports(form), line(form, "person.first_name")
    name.setFocus()
    type_text(name, "نورة")
    assert found == []
    QTest.keyClick(name, Qt.Key.Key_Return)
    line(form, "person.mobile").setFocus()
    assert found == [("first_name", "نورة")]


def test_enter_goes_to_the_next_field(form: Form, type_text: TypeText) -> None:
    line(form, "person.first_name").setFocus()
    order = []
    for _ in range(6):
        focused = QApplication.focusWidget()
        assert focused is not None
        order.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Return)
    assert order == [
        "person.first_name", "person.mobile", "person.housing", "person.born.hijri", "person.disabled.yes",
        "person.needs.food",
    ]  # fmt: skip


def test_tab_follows_the_order_in_sight(form: Form) -> None:
    line(form, "person.first_name").setFocus()
    names = []
    for _ in range(5):
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert names == [
        "person.first_name", "person.mobile", "person.housing", "person.born.hijri", "person.born.gregorian",
    ]  # fmt: skip


def test_a_mistake_is_shown_in_place_and_stays_in_the_field(form: Form, type_text: TypeText) -> None:
    mobile = line(form, "person.mobile")
    mobile.setFocus()
    type_text(mobile, "0551AB")
    line(form, "person.first_name").setFocus()
    box = boxes(form)["mobile"]
    assert mobile.text() == "0551AB"
    assert box.said() == box.fault != ""
    assert box.fault in mobile.accessibleDescription()
    assert mobile.property("invalid") is True


def test_a_mended_mistake_brings_the_help_back(form: Form, type_text: TypeText) -> None:
    mobile = line(form, "person.mobile")
    for text in ("05", "51234567"):
        mobile.setFocus()
        type_text(mobile, text)
        line(form, "person.first_name").setFocus()
    assert boxes(form)["mobile"].said() == "Ten digits"
    assert form.faults() == {}


def test_enter_tries_a_refused_text_again(form: Form, type_text: TypeText) -> None:
    name = line(form, "person.first_name")
    name.setFocus()
    type_text(name, "نورة")
    QTest.keyClick(name, Qt.Key.Key_Return)
    form.set_faults({"first_name": DiskFull().say()})
    found = reports(form)
    name.setFocus()
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert found == [("first_name", "نورة")]


def test_a_choice_is_reported_at_once_and_opens_what_depends_on_it(form: Form) -> None:
    found, combo = reports(form), form.findChild(QComboBox, "person.housing")
    assert isinstance(combo, QComboBox)
    assert "rent" not in boxes(form)
    combo.setCurrentIndex(2)
    combo.activated.emit(2)
    assert found == [("housing", "rent")]
    assert boxes(form)["rent"].isVisible()


def test_a_system_field_is_never_asked(form: Form) -> None:
    assert "state" not in boxes(form)


def test_what_is_being_typed_survives_a_reload(form: Form, type_text: TypeText) -> None:
    name = line(form, "person.first_name")
    name.setFocus()
    type_text(name, "نو")
    form.show_record({"first_name": "سارة", "mobile": "+966551234567"})
    assert name.text() == "نو"
    assert line(form, "person.mobile").text() == "0551234567"


def test_a_text_that_was_refused_before_is_shown_again_with_its_fault(form: Form) -> None:
    form.show_record({}, {"mobile": "0551AB", "born": "1447/02/30"}, {"mobile": "wrong", "born": "no such day"})
    assert line(form, "person.mobile").text() == "0551AB"
    assert line(form, "person.born.hijri").text() == "1447/02/30"
    assert list(form.faults()) == ["mobile", "born"]


def test_every_kind_of_value_survives_the_editors(form: Form) -> None:
    values: dict[str, Value] = {
        "first_name": "نورة", "mobile": "+966551234567", "housing": "rent", "rent": 150_050,
        "born": WrittenDate.parse("1404/06/12"), "disabled": False, "needs": ("food", "health"), "notes": "one\ntwo",
    }  # fmt: skip
    form.show_record(values)
    assert form.collect() == values


def test_collecting_names_what_is_missing_and_goes_there(form: Form) -> None:
    assert form.collect() is None
    assert form.faults() == {"first_name": Missing().say(), "mobile": Missing().say()}
    assert line(form, "person.first_name").hasFocus()


def test_the_summary_links_to_each_fault_and_goes_when_all_are_mended(
    qtbot: QtBot, form: Form, type_text: TypeText
) -> None:
    summary = ErrorSummary([form])
    qtbot.addWidget(summary)
    form.set_faults({"mobile": "wrong", "first_name": "missing"})
    assert summary.announce()
    links = summary.findChildren(QPushButton)
    assert len(links) == 2
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    links[1].click()
    assert line(form, "person.mobile").hasFocus()
    form.set_faults({})
    assert summary.isHidden()


@pytest.mark.parametrize("name", ["person.mobile", "person.housing", "person.disabled.yes", "person.needs.food"])
def test_nothing_moves_when_a_field_is_wrong_or_has_the_focus(form: Form, name: str) -> None:
    control = form.findChild(QWidget, name)
    assert isinstance(control, QWidget)
    before = control.sizeHint()
    control.setFocus()
    assert control.sizeHint() == before
    control.setProperty("invalid", True)
    theme.repolish(control)
    assert control.sizeHint() == before


def test_labels_and_names_serve_those_who_cannot_see(form: Form) -> None:
    mobile = line(form, "person.mobile")
    assert mobile.accessibleName() == tr("Mobile")
    assert boxes(form)["mobile"].label.buddy() is mobile


def test_a_locked_form_cannot_be_changed(form: Form, type_text: TypeText) -> None:
    form.lock()
    name = line(form, "person.first_name")
    type_text(name, "نورة")
    assert name.text() == ""


def test_a_row_opens_in_place_and_its_removal_can_be_taken_back(
    qtbot: QtBot, window: MainWindow, type_text: TypeText
) -> None:
    rows = RowList(
        FIELDS[:1], record="member", add="Add", empty="Nobody yet",
        summarise=lambda row: str(row.values.get("first_name", "")), notices=window.notices,
    )  # fmt: skip
    window.setCentralWidget(rows)
    events: list[tuple[str, ...]] = []
    rows.edited.connect(lambda row_id, name, typed: events.append((row_id, name, typed)))
    rows.removed.connect(lambda row_id: events.append(("removed", row_id)))
    rows.restored.connect(lambda row_id: events.append(("restored", row_id)))
    rows.show_rows([Row("a", {"first_name": "سارة"}), Row("b", {})])
    rows.open_row("b")
    name = line(rows, "member.b.first_name")
    type_text(name, "فهد")
    rows.settle()
    remove = rows.findChild(QPushButton, "member.a.remove")
    assert isinstance(remove, QPushButton)
    remove.click()
    rows.show_rows([Row("b", {"first_name": "فهد"})])
    assert rows.findChild(QPushButton, "member.b.open").text() == "فهد"  # type: ignore[union-attr]
    assert window.notices.undo_last()
    assert events == [("b", "first_name", "فهد"), ("removed", "a"), ("restored", "a")]
