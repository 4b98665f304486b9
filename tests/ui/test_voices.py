"""Complaints, appeals, opinions, results and lessons in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.services.papers.register_words import QUESTIONS
from desktop.ui import theme
from desktop.ui.field_box import FieldBox
from desktop.ui.form_dialog import FormDialog
from desktop.ui.screens.paper_dialog import PaperDialog
from desktop.ui.screens.voices.kiosk import Kiosk
from desktop.ui.screens.voices.told import CaseDialog
from tests.desk import PASSWORD
from tests.ui.conftest import TypeText
from tests.ui.voicing import Front
from tests.voices.test_appeals import GROUNDS
from tests.voices.test_complaints import DELAY
from tests.voices.test_lessons import FOUND
from tests.voices.test_opinions import FIVE, NOW


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Front]:
    made = Front(qtbot, tmp_path, type_text)
    yield made
    made.close()


def test_a_complaint_is_taken_acknowledged_answered_and_printed(front: Front) -> None:
    front.page("complaints")
    front.press("voices.take")
    front.choose("complaint.kind", "complaint")
    front.choose("complaint.category", "delay")
    front.choose("complaint.way", "phone")
    front.write("complaint.name", "سعاد محمد")
    front.write("complaint.words", "مضى أكثر من شهر ولم يصلني رد.")
    front.confirm()
    [line] = front.voices.complaints.lines()
    assert line.category == "تأخر"
    front.press("voices.complaints.open")
    assert "سعاد محمد" in front.words()
    front.press("complaint.case.acknowledge")
    front.press("voices.complaints.open")
    front.press("complaint.case.answer")
    front.choose("reply.outcome", "founded")
    front.write("reply.reply", "نعتذر لكم عن التأخر.")
    front.write("reply.reasons", "زاد عدد الطلبات\nغاب موظف")
    front.confirm()
    case = front.voices.complaints.case(line.id)
    assert (case.line.state, case.reasons) == ("answered", ("زاد عدد الطلبات", "غاب موظف"))
    front.press("voices.complaints.open")
    front.press("complaint.case.letter")
    front.wait()
    assert front.window.findChild(PaperDialog) is not None
    front.press("paper_dialog.close")


def test_a_complaint_without_words_keeps_what_was_answered_and_says_what_is_missing(front: Front) -> None:
    front.page("complaints")
    front.press("voices.take")
    front.choose("complaint.kind", "suggestion")
    front.confirm()
    assert front.find(QComboBox, "complaint.kind").currentData() == "suggestion"
    assert not front.shows("complaint.category")  # a suggestion has none
    assert front.voices.complaints.lines() == ()


def test_a_receptionist_sees_that_there_is_a_complaint_but_not_whose(
    qtbot: QtBot, tmp_path: Path, type_text: TypeText
) -> None:
    front = Front(qtbot, tmp_path, type_text, "receptionist")
    front.voices.complaints.take(DELAY)
    front.page("complaints")
    front.press("voices.complaints.open")
    assert "سعاد" not in front.words() and "لا يطّلع على الاسم" in front.words()
    assert not front.shows("complaint.case.answer")
    assert front.shows("complaint.case.pass_on")
    front.press("complaint.case.away")
    front.close()


def test_an_appeal_is_taken_in_its_file_reviewed_by_others_and_answered(front: Front) -> None:
    file = front.place.decided()
    front.room.open_file(file)
    front.settle()
    front.press("step.course")
    front.press("course.appeal.take")
    front.choose("appeal.way", "in_person")
    front.write("appeal.words", "لم يُحتسب الإيجار في دخل الأسرة.")
    front.confirm()
    [line] = front.voices.appeals.lines()
    front.press("course.appeal.see")
    front.press("voices.appeals.open")
    assert not front.shows("appeal.case.decide")
    front.press("appeal.case.assign")
    front.write("review.body", "لجنة التظلمات")
    front.write("review.others", "صالح الفرحان")
    front.confirm()
    assert "صالح" in front.words() and "فلا بد أن ينظر في التظلم غيره" in front.words()
    front.write("review.others", "عبدالله السالم")
    front.confirm()
    front.press("voices.appeals.open")
    front.press("appeal.case.decide")
    front.choose("reply.outcome", "upheld")
    front.write("reply.reply", "يُعاد عرض الطلب على اللجنة.")
    front.write("reply.reasons", "لم يُخصم الإيجار")
    front.confirm()
    assert front.voices.appeals.case(line.id).line.state == "upheld"


def test_a_late_appeal_is_shown_as_such_and_admitted_with_a_reason(front: Front) -> None:
    file = front.place.decided()
    front.place.clock.pass_days(40)
    front.voices.appeals.take(file, GROUNDS)
    front.page("appeals")
    front.press("voices.appeals.open")
    front.press("appeal.case.admit")
    front.press("reason.ready0")
    front.confirm()
    assert front.voices.appeals.lines()[0].state == "under_study"


def _kiosk(front: Front) -> Kiosk:
    front.page("asking")
    front.press("voices.asking.desk")
    return front.find(Kiosk, "kiosk")


def test_the_screen_is_handed_over_answered_and_given_back_with_the_password(front: Front) -> None:
    front.place.served()
    kiosk = _kiosk(front)
    front.press("kiosk.begin")
    for number in range(len(QUESTIONS)):
        front.press(f"kiosk.{number}.{5 if number else 3}")
    front.write("kiosk.words", "شكراً لكم")
    front.press("kiosk.send")
    assert "شكراً لكم" not in front.words()  # nothing of the answer is left to be seen
    front.press("kiosk.back")
    front.begin("kiosk.password", "not the password")
    front.press("kiosk.unlock")
    assert kiosk.isVisible() and front.find(QLineEdit, "kiosk.password").text() == ""
    front.begin("kiosk.password", PASSWORD)
    front.press("kiosk.unlock")
    assert not front.shows("kiosk")
    assert [one.state for one in front.voices.surveys.to_ask()] == ["answered"]


def test_neither_escape_nor_closing_leads_back_into_the_program(front: Front) -> None:
    front.place.served()
    kiosk = _kiosk(front)
    QTest.keyClick(kiosk, Qt.Key.Key_Escape)
    kiosk.close()
    assert front.shows("kiosk") and front.shows("kiosk.password")
    front.press("kiosk.resume")
    front.press("kiosk.decline")
    assert front.voices.surveys.to_ask()[0].state == "declined"
    front.press("kiosk.back")
    front.begin("kiosk.password", PASSWORD)
    QTest.keyClick(front.find(QLineEdit, "kiosk.password"), Qt.Key.Key_Return)
    assert not front.shows("kiosk")


def test_a_mark_is_given_with_a_digit_taken_back_and_shown_when_one_goes_back(front: Front) -> None:
    front.place.served()
    kiosk = _kiosk(front)
    front.press("kiosk.begin")
    assert not any(front.find(QAbstractButton, f"kiosk.0.{point}").hasFocus() for point in range(1, 6))
    QTest.keyClick(kiosk, Qt.Key.Key_4)
    front.press("kiosk.1.back")
    assert front.find(QAbstractButton, "kiosk.0.4").isChecked()
    front.press("kiosk.0.skip")
    front.press("kiosk.1.back")
    assert not front.find(QAbstractButton, "kiosk.0.4").isChecked()
    for number in range(len(QUESTIONS)):
        front.press(f"kiosk.{number}.skip")
    front.press("kiosk.send")
    assert "إجابة واحدة على الأقل" in front.words()  # an empty answer uses nothing up
    assert front.voices.surveys.to_ask()[0].state == "offered"
    front.press("kiosk.staff")
    front.begin("kiosk.password", PASSWORD)
    front.press("kiosk.unlock")


def test_an_opinion_is_taken_by_phone_only_with_consent(front: Front) -> None:
    front.place.served(consent=False)
    front.page("asking")
    front.press("voices.asking.phone")
    assert not front.shows("marks.0.5") and "الموافقة على التواصل" in front.words()
    front.confirm()
    front.place.served("rent")
    page = front.page("asking")
    row = next(n for n, one in enumerate(page.asking.table.records.rows()) if one.service == "rent")
    page.asking.table.select_row(row)
    front.press("voices.asking.phone")
    front.press("marks.0.5")
    front.press("marks.0.4")
    assert not front.find(QAbstractButton, "marks.0.5").isChecked()
    front.write("marks.words", "الرد سريع")
    front.confirm()
    assert "answered" in {one.state for one in front.voices.surveys.to_ask()}


def test_a_paper_is_printed_handed_in_and_typed_later(front: Front) -> None:
    front.place.served()
    front.page("asking")
    front.press("voices.asking.paper")
    front.wait()
    front.press("paper_dialog.close")
    assert not front.shows("voices.asking.type")
    front.press("voices.asking.handed_in")
    front.page("asking")
    front.press("voices.asking.type")
    front.choose("marks.service", "food")
    front.press("marks.7.2")
    front.confirm()
    assert front.voices.surveys.papers_left() == 0


def test_the_results_show_bars_only_where_enough_people_answered(front: Front) -> None:
    for number in range(6):
        front.place.served("food")
        asked = next(one for one in front.voices.surveys.to_ask() if one.state == "due")
        front.voices.surveys.take(
            front.voices.surveys.offer(asked.id, "desk").invitation_id, FIVE, "" if number else "أحسنتم"
        )
    page = front.page("results")
    assert [bar.share for bar in page.results.groups.bars()] == [1.0]
    assert all(bar.share == 1.0 for bar in page.results.questions.bars())
    assert "أحسنتم" in page.results.words.text()
    assert "سهولة التقديم" in page.results.questions.accessibleName()
    front.press("voices.by.month")
    assert page.results.groups.bars()[0].text == page.results.before.bars()[1].text
    assert front.voices.opinions.of(NOW).answers == 5  # the sixth waits in the box for others


def test_a_lesson_is_recorded_and_done(front: Front) -> None:
    front.page("lessons")
    front.press("voices.add")
    front.choose("lesson.source", "survey")
    for name in ("period", "finding", "decision", "responsible"):
        front.write(f"lesson.{name}", str(FOUND[name]))
    front.write("lesson.due_on.gregorian", "2026/12/30")
    front.confirm()
    [line] = front.voices.lessons.lines()
    assert line.finding == FOUND["finding"]
    front.press("voices.lessons.open")
    front.press("lesson.case.done")
    front.press("reason.ready0")
    front.confirm()
    assert front.voices.lessons.lines()[0].done


def test_what_is_past_its_day_stands_on_the_home_page(front: Front) -> None:
    front.voices.complaints.take(DELAY)
    front.place.clock.pass_days(20)
    front.room.go("home")
    front.settle()
    said = {one.text() for one in front.window.findChildren(QAbstractButton) if one.isVisible()}
    assert any("شكوى أو مقترح واحد تجاوز موعده" in text for text in said)


def test_a_member_of_staff_without_the_power_is_offered_no_new_lesson(
    qtbot: QtBot, tmp_path: Path, type_text: TypeText
) -> None:
    front = Front(qtbot, tmp_path, type_text, "receptionist")
    front.page("lessons")
    assert not front.shows("voices.add")
    front.close()


def test_the_case_is_as_high_as_what_is_told_of_it(front: Front) -> None:
    front.voices.complaints.take({"kind": "suggestion", "way": "box", "words": "نقترح مقاعد أكثر."})
    front.voices.complaints.take({**DELAY, "words": "راجعت الفرع مرتين ولم يصلني رد على طلبي. " * 60})
    front.page("complaints")
    heights = []
    for row in (0, 1):
        front.page("complaints").complaints.table.select_row(row)
        front.press("voices.complaints.open")
        front.wait()
        case = front.find(CaseDialog, "complaint.case")
        heights.append(case.height())
        case.close()
    assert sorted(heights)[0] < sorted(heights)[1] <= theme.current().px(620)


def _focus() -> str:
    here = QApplication.focusWidget()
    return here.objectName() if here is not None else ""


def test_an_empty_list_leaves_the_caret_on_its_name_and_a_full_one_takes_it(front: Front) -> None:
    front.page("appeals")
    assert _focus() == "voices.tab.appeals"
    front.voices.complaints.take(DELAY)
    front.page("complaints")
    assert _focus() == "voices.complaints.table"


def test_a_form_that_asks_for_much_covers_nothing_and_stays_on_the_screen(front: Front) -> None:
    front.page("lessons")
    front.press("voices.add")
    front.confirm()
    [dialog] = [one for one in front.window.findChildren(FormDialog) if one.isVisible()]
    assert dialog.height() < dialog.screen().availableGeometry().height()
    boxes = [box for box in dialog.form.findChildren(FieldBox) if box.isVisible()]
    assert len(boxes) == 7
    assert all(box.height() >= box.minimumSizeHint().height() for box in boxes)
