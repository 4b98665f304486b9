"""There is none, nobody knows, it was declined, it was not asked: answers of their own, given and taken back in place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.errors import DiskFull
from desktop.field import Choice, Field
from desktop.messages import tr
from desktop.services.views import Ref, Sheet
from desktop.ui.field_box import FieldBox
from desktop.ui.form import Form
from desktop.ui.screens.saving import Saver
from desktop.ui.widgets.standing import QuietButton, Standing
from desktop.values import OPEN, OR_NONE, Kind, NoAnswer
from tests.ui.conftest import TypeText
from tests.ui.filing import Front

FIELDS = tuple(
    field.named(name)
    for name, field in {
        "name": Field("First name", Kind.NAME, required=True),
        "phone": Field("Mobile", Kind.MOBILE, required=True, lacks=OR_NONE, help="Ten digits"),
        "amount": Field("Amount", Kind.MONEY, required=True, lacks=OPEN),
        "ill": Field("Ill?", Kind.FLAG, required=True, lacks=OPEN),
        "water": Field("Water", Kind.CHOICE, lacks=OR_NONE, choices=(Choice("well", "Well"), Choice("net", "Network"))),
        "needs": Field(
            "Needs", Kind.CHOICES, lacks=OR_NONE, choices=tuple(Choice(f"n{n}", "x" * 20) for n in range(9))
        ),
        "until": Field("Until", Kind.DATE, lacks=OR_NONE),
        "note": Field("Note", Kind.LONG_TEXT, lacks=OPEN),
    }.items()
)
NAMES = [field.name for field in FIELDS if field.lacks]


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form(FIELDS, record="r")
    qtbot.addWidget(made)
    made.show_record({})
    made.resize(700, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def box(form: Form, name: str) -> FieldBox:
    return next(one for one in form.findChildren(FieldBox) if one.field.name == name)


def reports(form: Form) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    form.edited.connect(lambda name, typed: found.append((name, typed)))
    return found


def choose(form: Form, name: str, why: NoAnswer | None) -> None:
    """Open the menu of reasons with its key and take one; None is the way back."""
    QTest.keyClick(box(form, name).editor.control, Qt.Key.Key_F9)
    pick(form, name, why)


def pick(page: QWidget, name: str, why: NoAnswer | None) -> None:
    menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
    action = next(one for one in menu.actions() if not one.isSeparator() and one.data() == (why.value if why else None))
    action.trigger()
    menu.close()


def standing(form: Form, name: str) -> Standing:
    found = form.findChild(Standing, f"r.{name}.why")
    assert isinstance(found, Standing)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_every_kind_of_answer_can_give_way_to_a_reason(form: Form, name: str) -> None:
    found = reports(form)
    choose(form, name, NoAnswer.DECLINED)
    assert found == [(name, NoAnswer.DECLINED)]
    assert standing(form, name).isVisible()
    assert not box(form, name).editor.control.isVisible()
    assert standing(form, name).words == tr("Declined to answer")


@pytest.mark.parametrize("name", NAMES)
def test_nothing_moves_when_a_reason_comes_or_goes(form: Form, name: str) -> None:
    form.grab()
    before = {one.field.name: one.geometry() for one in form.findChildren(FieldBox)}
    choose(form, name, NoAnswer.DECLINED)
    form.grab()
    assert {one.field.name: one.geometry() for one in form.findChildren(FieldBox)} == before
    standing(form, name).back.click()
    form.grab()
    assert {one.field.name: one.geometry() for one in form.findChildren(FieldBox)} == before


def test_only_the_reasons_that_the_question_allows_are_offered(form: Form) -> None:
    box(form, "amount").choose_why()
    menu = form.findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == [why.say() for why in OPEN]
    menu.close()


def test_a_question_that_must_have_a_value_offers_none(form: Form) -> None:
    QTest.keyClick(box(form, "name").editor.control, Qt.Key.Key_F9)
    assert form.findChild(QMenu) is None
    assert form.findChild(QuietButton, "r.name.lacks") is None


def test_the_button_of_the_label_opens_the_menu_and_tab_passes_it_by(form: Form) -> None:
    button = form.findChild(QuietButton, "r.phone.lacks")
    assert isinstance(button, QuietButton)
    assert button.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert "F9" in button.toolTip()
    assert tr("Mobile") in button.accessibleName()
    button.click()
    pick(form, "phone", NoAnswer.NONE)
    assert standing(form, "phone").isVisible()


def test_typing_straight_away_replaces_the_reason(form: Form, type_text: TypeText) -> None:
    form.show_record({"phone": NoAnswer.NONE})
    found = reports(form)
    standing(form, "phone").setFocus()
    type_text(standing(form, "phone"), "0")
    line = box(form, "phone").editor.control
    assert isinstance(line, QLineEdit)
    assert line.hasFocus()
    type_text(line, "551234567")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert found == [("phone", "0551234567")]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_takes_the_reason_back_and_leaves_the_question_open(form: Form, key: Qt.Key) -> None:
    form.show_record({"ill": NoAnswer.UNKNOWN})
    found = reports(form)
    standing(form, "ill").setFocus()
    QTest.keyClick(standing(form, "ill"), key)
    assert found == [("ill", None)]
    assert not standing(form, "ill").isVisible()
    assert box(form, "ill").editor.isAncestorOf(QApplication.focusWidget() or form)


def test_the_menu_of_a_reason_leads_back_to_the_answer(form: Form) -> None:
    form.show_record({"until": NoAnswer.NONE})
    found = reports(form)
    standing(form, "until").setFocus()
    QTest.keyClick(standing(form, "until"), Qt.Key.Key_F9)
    pick(form, "until", None)
    assert found == [("until", None)]


def test_a_reason_is_reported_once_whatever_was_half_typed(form: Form, type_text: TypeText) -> None:
    found, line = reports(form), box(form, "phone").editor.control
    assert isinstance(line, QLineEdit)
    line.setFocus()
    type_text(line, "0551")
    choose(form, "phone", NoAnswer.NONE)
    form.settle()
    form.show_record({"phone": NoAnswer.NONE})
    assert [typed for _, typed in found if typed is not None][-1] is NoAnswer.NONE
    assert [typed for _, typed in found].count(NoAnswer.NONE) == 1
    assert line.text() == ""


def test_a_stored_reason_is_shown_and_gives_way_to_a_stored_value(form: Form) -> None:
    form.show_record({"water": NoAnswer.NONE, "amount": NoAnswer.UNKNOWN})
    assert standing(form, "water").isVisible()
    form.show_record({"water": "well", "amount": 0})
    assert not standing(form, "water").isVisible()
    assert form.collect() is None  # 0 is an answer, an unanswered question is none
    assert "amount" not in form.faults()


def test_a_question_that_was_not_asked_is_still_open_and_says_so(form: Form) -> None:
    form.show_record({"phone": NoAnswer.NOT_ASKED, "amount": NoAnswer.DECLINED})
    assert box(form, "phone").said() == tr("Still open: it has to be asked before the declaration.")
    assert box(form, "phone").said() in standing(form, "phone").accessibleDescription()
    assert box(form, "amount").said() == ""
    form.go_to("amount")
    assert form.first_unanswered()
    assert box(form, "name").editor.control.hasFocus()
    form.show_record({"name": "نورة", "phone": NoAnswer.NOT_ASKED})
    assert form.first_unanswered()
    assert standing(form, "phone").hasFocus()


def test_a_reason_is_read_out_with_its_question(form: Form) -> None:
    form.show_record({"ill": NoAnswer.DECLINED})
    assert standing(form, "ill").accessibleName() == f"{tr('Ill?')}: {tr('Declined to answer')}"


def test_tab_and_enter_stop_at_a_reason_as_at_any_answer(form: Form) -> None:
    form.show_record({"phone": NoAnswer.NONE, "amount": NoAnswer.UNKNOWN})
    box(form, "name").editor.control.setFocus()
    QTest.keyClick(box(form, "name").editor.control, Qt.Key.Key_Return)
    assert standing(form, "phone").hasFocus()
    QTest.keyClick(standing(form, "phone"), Qt.Key.Key_Tab)
    assert standing(form, "amount").hasFocus()


def test_a_locked_question_keeps_its_reason(form: Form, type_text: TypeText) -> None:
    form.show_record({"phone": NoAnswer.NONE})
    form.lock()
    found = reports(form)
    standing(form, "phone").back.click()
    type_text(standing(form, "phone"), "0")
    box(form, "phone").choose_why()
    assert (found, standing(form, "phone").isVisible(), form.findChild(QMenu)) == ([], True, None)


def test_a_reason_stands_beside_a_long_question_too(qtbot: QtBot) -> None:
    form = Form(FIELDS[2:4], record="r", beside=True)
    qtbot.addWidget(form)
    form.resize(800, 60)
    form.show_record({"ill": NoAnswer.DECLINED})
    form.show()
    control = box(form, "ill").editor
    assert standing(form, "ill").size() == control.size()


def test_a_reason_that_the_disk_refused_stays_in_sight(qtbot: QtBot) -> None:
    def refuse(ref: Ref, name: str, typed: object) -> None:
        raise DiskFull()

    page = QWidget()
    qtbot.addWidget(page)
    saver, sheet = Saver(page), Sheet(Ref("person", "1"), "", FIELDS, {"phone": "+966551234567"})
    assert not saver.save(sheet.ref, "phone", NoAnswer.NONE, refuse)
    dressed = saver.dress(sheet)
    assert (dressed.values["phone"], dressed.faults["phone"]) == (NoAnswer.NONE, DiskFull().say())
    saver.forget()


# --- in the file itself ----------------------------------------------------------------------------------------------


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Front]:
    made = Front(qtbot, tmp_path, type_text)
    yield made
    made.close()


def say_why(front: Front, name: str, why: NoAnswer) -> None:
    front.press(f"{name}.lacks")
    pick(front.window, name, why)
    front.settle()


def test_a_reason_is_stored_at_once_and_shown_after_a_restart(front: Front) -> None:
    case = front.new_case()
    say_why(front, "application.contact.mobile", NoAnswer.NONE)
    front.restart()
    front.screen.open(case, "application")
    assert front.find(Standing, "application.contact.mobile.why").words == tr("There is none")


def test_a_reason_stands_in_a_row_of_the_family(front: Front) -> None:
    case = front.new_case()
    front.press("application.housing.has_family.yes")
    front.press("application.family.add")
    sheet = next(s for s in front.bench.intake.sections(case) if s.code == "family").sheets[0]
    say_why(front, f"application.family.{sheet.ref.id}.education_level", NoAnswer.UNKNOWN)
    stored = next(s for s in front.bench.intake.sections(case) if s.code == "family").sheets[0]
    assert stored.values["education_level"] is NoAnswer.UNKNOWN
    assert "education_level" not in stored.missing


def test_what_was_not_asked_is_among_the_open_answers_of_the_page(front: Front) -> None:
    front.new_case(filled=True)
    front.screen.go("application")
    say_why(front, "application.work.has_register", NoAnswer.NOT_ASKED)
    front.press("file.next")
    links = [b.text() for b in front.window.findChildren(QAbstractButton) if b.property("kind") == "link"]
    assert any(tr("This was not asked yet: ask it, or say why there is no answer.") in text for text in links)
