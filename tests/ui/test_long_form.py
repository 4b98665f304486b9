"""A form of twenty cards: what is wanted, what follows, what may wait behind a fold, and the list that leads to each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop.field import Choice, Field
from desktop.messages import tr, trn
from desktop.services.views import Ref, Section
from desktop.ui.form import Form
from desktop.ui.order import stops
from desktop.ui.screens.application import ApplicationStep
from desktop.ui.screens.section_parts import ICONS, Facts, Wants
from desktop.ui.screens.sections import SectionCard
from desktop.ui.widgets.suggestions import Suggestions
from desktop.values import Kind, NoAnswer
from tests.ui.conftest import TypeText
from tests.ui.filing import Front

DOWN, UP, CTRL = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Front]:
    made = Front(qtbot, tmp_path, type_text)
    made.window.resize(1366, 768)
    yield made
    made.close()


def page(front: Front) -> ApplicationStep:
    front.settle()
    return next(one for one in front.window.findChildren(ApplicationStep) if one.isVisible())


def section(front: Front, case: str, code: str) -> Section:
    return next(one for one in front.bench.intake.sections(case) if one.code == code)


def said(part: QWidget) -> list[str]:
    """The words on show, without the mark that sets a number to the right."""
    return [label.text().removeprefix("\u200f") for label in part.findChildren(QLabel)]


def add(front: Front, case: str, code: str) -> Ref:
    """Add a row with its button; its record."""
    front.press(f"application.{code}.add")
    return section(front, case, code).sheets[-1].ref


# --- what is wanted, and what follows ---------------------------------------------------------------------------------


def test_a_wanted_row_is_said_in_its_card_counted_and_led_to(front: Front) -> None:
    front.new_case(filled=True)
    front.screen.go("application")
    front.choose("application.request.applicant_capacity", "agent")
    card = front.find(SectionCard, "application.companions")
    assert card.caption.text() == trn("{n} answers are open", 1)
    said = tr("The application is made by an agent: add the agent.")
    assert any(label.text() == said and label.isVisible() for label in card.findChildren(QLabel))
    front.press("file.next")
    link = next(one for one in front.window.findChildren(QAbstractButton) if said in one.text() and one.isVisible())
    link.click()
    assert front.here() == "application.companions.add"


def test_a_want_that_was_met_goes_from_the_card_and_the_summary(front: Front) -> None:
    case = front.new_case(filled=True)
    front.screen.go("application")
    front.choose("application.request.applicant_capacity", "agent")
    row = add(front, case, "companions")
    front.choose(f"application.companions.{row.id}.role", "agent")
    wants = front.find(SectionCard, "application.companions").findChild(Wants)
    assert wants is not None
    assert wants.isHidden()


def test_what_follows_from_the_answers_changes_with_them(front: Front) -> None:
    front.new_case(filled=True)
    front.screen.go("application")
    facts = front.find(SectionCard, "application.summary").findChild(Facts)
    assert facts is not None
    assert "1" in said(facts)
    front.press("application.housing.has_family.yes")
    front.press("application.family.add")
    front.settle()
    assert tr("Not known yet") in said(facts)
    assert not [one for one in stops(facts) if one.isVisible()]


def test_every_card_has_its_own_picture(front: Front) -> None:
    from_data = {one.code for one in front.bench.intake.sections(front.new_case())}
    assert from_data <= set(ICONS)


# --- rows -------------------------------------------------------------------------------------------------------------


def test_a_member_who_is_added_can_be_picked_in_a_row_that_is_open_already(front: Front) -> None:
    case = front.new_case(filled=True)
    front.screen.go("application")
    front.press("application.means.has_other_income.yes")
    income = add(front, case, "other_income")
    whose = front.find(QComboBox, f"application.other_income.{income.id}.whose")
    assert [whose.itemData(n) for n in range(whose.count())] == ["", "applicant"]
    front.press("application.housing.has_family.yes")
    member = add(front, case, "family")
    front.write(f"application.family.{member.id}.name_first", "سارة")
    assert whose.isVisible()
    assert whose.findData(member.id) > 0
    assert "سارة" in whose.itemText(whose.findData(member.id))
    assert whose.currentData() == "applicant"


# --- the fold ---------------------------------------------------------------------------------------------------------

OPTIONAL = tuple(
    field.named(name)
    for name, field in {
        "first": Field("First name", Kind.NAME, required=True),
        "grandfather": Field("Grandfather's name", Kind.NAME),
        "place": Field("Place of birth"),
        "tenure": Field("Tenure", Kind.CHOICE, required=True, choices=(Choice("own", "Own"), Choice("rent", "Rent"))),
        "note": Field("How to find the home", lacks=(NoAnswer.NONE,)),
        "record": Field("Family record number", Kind.DIGITS, low=10, high=10),
    }.items()
)


@pytest.fixture
def folded(qtbot: QtBot) -> Form:
    form = Form(OPTIONAL, record="f", fold=True)
    qtbot.addWidget(form)
    form.show_record({})
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    return form


def seen(form: Form) -> set[str]:
    shown = {one.objectName().removeprefix("f.") for one in form.findChildren(QWidget) if one.isVisible()}
    return shown & {field.name for field in OPTIONAL}


def test_what_nobody_has_to_answer_waits_behind_a_fold_but_no_part_of_a_name(folded: Form) -> None:
    assert seen(folded) == {"first", "grandfather", "tenure"}
    more = folded.findChild(QAbstractButton, "f.more")
    assert isinstance(more, QAbstractButton)
    assert more.text() == tr("Other details ({count})", count=3)
    more.click()
    assert seen(folded) == {field.name for field in OPTIONAL}
    more.click()
    assert seen(folded) == {"first", "grandfather", "tenure"}


def test_an_answer_opens_the_fold_and_a_hand_that_closes_it_is_obeyed(folded: Form) -> None:
    folded.show_record({"note": NoAnswer.NONE})
    assert "place" in seen(folded)
    folded.findChild(QAbstractButton, "f.more").click()  # type: ignore[union-attr]
    folded.show_record({"note": "خلف المسجد"})
    assert "note" not in seen(folded)


def test_a_fault_behind_the_fold_is_never_hidden(folded: Form) -> None:
    folded.show_record({}, {"record": "12"}, {"record": "wrong"})
    folded.findChild(QAbstractButton, "f.more").click()  # type: ignore[union-attr]
    folded.show_record({}, {"record": "12"}, {"record": "wrong"})
    assert "record" in seen(folded)
    assert folded.faults() == {"record": "wrong"}


def test_going_to_a_folded_question_opens_the_fold(folded: Form) -> None:
    assert folded.go_to("place")
    assert folded.findChild(QLineEdit, "f.place").hasFocus()  # type: ignore[union-attr]


def test_tab_goes_through_the_fold_as_it_stands(folded: Form) -> None:
    folded.first_field()
    order = []
    for _ in range(4):
        here = QApplication.focusWidget()
        assert here is not None
        order.append(here.objectName())
        QTest.keyClick(here, Qt.Key.Key_Tab)
    more = folded.findChild(QAbstractButton, "f.more")
    assert isinstance(more, QAbstractButton)
    more.click()
    more.setFocus()
    QTest.keyClick(more, Qt.Key.Key_Tab)
    assert order == ["f.first", "f.grandfather", "f.tenure", "f.more"]
    assert folded.findChild(QLineEdit, "f.place").hasFocus()  # type: ignore[union-attr]


def test_an_opened_fold_stays_open_while_the_file_is_open(front: Front) -> None:
    front.new_case()
    front.press("application.address.more")
    front.write("application.address.city", "أملج")
    front.screen.go("reception")
    front.screen.go("application")
    assert front.shows("application.address.street")


# --- the list of the cards --------------------------------------------------------------------------------------------


def test_the_list_names_every_card_and_counts_what_is_open(front: Front) -> None:
    case = front.new_case()
    lines = page(front).index.list
    sections = front.bench.intake.sections(case)
    assert [lines.item(n).text() for n in range(lines.count())][1] == tr(
        "{label}: {fault}", label=sections[1].title, fault=trn("{n} answers are open", sections[1].open)
    )
    assert lines.count() == len(sections)
    before = sections[1].open
    front.write("application.personal.name_first", "نورة")
    assert trn("{n} answers are open", before - 1) in lines.item(1).text()


def test_a_line_of_the_list_brings_its_card_into_sight_with_the_caret_in_it(front: Front) -> None:
    front.new_case()
    lines = front.find(QListWidget, "application.index")
    row = next(n for n in range(lines.count()) if "debts" in str(lines.item(n).data(Qt.ItemDataRole.UserRole).code))
    lines.scrollToItem(lines.item(row))
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=lines.visualItemRect(lines.item(row)).center())
    front.settle()
    assert front.here() == "application.debts.has_debts.yes"
    card = front.find(SectionCard, "application.debts")
    area = page(front).area
    assert 0 <= card.mapTo(area, QPoint(0, 0)).y() < area.height()
    assert lines.currentRow() == row


def test_ctrl_and_an_arrow_go_from_card_to_card(front: Front) -> None:
    front.new_case()
    step = page(front)
    front.begin("application.personal.name_first", "ن")
    step.index.mark("personal")
    QTest.keyClick(front.find(QLineEdit, "application.personal.name_first"), DOWN, CTRL)
    front.settle()
    assert front.here() == "application.contact.mobile"
    QTest.keyClick(front.find(QLineEdit, "application.contact.mobile"), UP, CTRL)
    front.settle()
    assert step.index.here() == "personal"


def test_the_list_follows_the_scrolling(front: Front) -> None:
    front.new_case()
    step = page(front)
    bar = step.area.verticalScrollBar()
    bar.setValue(0)
    assert step.index.here() == "consent"
    bar.setValue(front.find(SectionCard, "application.request").y())
    assert step.index.here() == "request"


def test_a_narrow_window_keeps_its_room_for_the_cards(front: Front) -> None:
    front.new_case()
    assert page(front).index.isVisible()
    front.window.setMinimumSize(0, 0)
    front.window.resize(860, 700)
    front.settle()
    assert not page(front).index.isVisible()


# --- built as needed --------------------------------------------------------------------------------------------------


def test_the_first_picture_has_the_cards_in_sight_and_the_others_follow(front: Front) -> None:
    case = front.new_case(filled=True)
    front.screen.open(case, "application")
    step = next(one for one in front.window.findChildren(ApplicationStep) if one.isVisible())
    assert step.is_building()
    assert step.findChild(SectionCard, "application.consent") is not None
    assert step.findChild(SectionCard, "application.debts") is None
    front.settle()
    titles = [card.title.text() for card in step.findChildren(SectionCard) if card.isVisible()]
    assert titles == [one.title for one in front.bench.intake.sections(case)]


def test_an_answer_leaves_the_other_cards_alone(front: Front, monkeypatch: pytest.MonkeyPatch) -> None:
    front.new_case(filled=True)
    front.screen.go("application")
    front.settle()
    shown: list[str] = []
    show = Form.show_record

    def watched(form: Form, *record: Any) -> None:
        shown.append(form.record)
        show(form, *record)

    monkeypatch.setattr(Form, "show_record", watched)
    front.write("application.address.city", "تبوك")
    assert set(shown) == {"application.address"}


def test_tab_reads_the_page_from_card_to_card(front: Front) -> None:
    case = front.new_case(filled=True)
    front.screen.go("application")
    front.press("application.housing.has_family.yes")  # its card is made last and stands in the middle
    front.settle()
    order = [one.objectName() for one in stops(page(front).area)]
    places = [order.index(name) for name in ("application.housing.has_family.yes", "application.family.add")]
    assert places == sorted(places)
    assert order.index("application.family.add") < order.index("application.means.has_other_income.yes")
    front.find(QWidget, "application.family.add").setFocus()
    QTest.keyClick(front.find(QWidget, "application.family.add"), Qt.Key.Key_Tab)
    assert front.here() == "application.income.1.received.yes"
    assert section(front, case, "family").wants


# --- places -----------------------------------------------------------------------------------------------------------


def suggestions(front: Front) -> Suggestions:
    found = front.find(QLineEdit, "application.address.governorate").findChild(Suggestions)
    assert isinstance(found, Suggestions)
    return found


def test_a_governorate_is_found_however_it_is_spelt(front: Front) -> None:
    front.new_case()
    front.choose("application.address.region_code", "SA-07")
    front.begin("application.address.governorate", "املج")
    assert suggestions(front).names() == ("أملج",)


def test_the_governorates_follow_the_region(front: Front) -> None:
    front.new_case()
    front.choose("application.address.region_code", "SA-12")
    assert suggestions(front).names() == ("سكاكا", "القريات", "دومة الجندل", "طبرجل")


def test_another_place_may_still_be_typed(front: Front) -> None:
    case = front.new_case()
    front.choose("application.address.region_code", "SA-07")
    front.write("application.address.governorate", "هجرة الرايس")
    assert front.fault("application.address.governorate") == ""
    assert section(front, case, "address").sheets[0].values["governorate"] == "هجرة الرايس"
