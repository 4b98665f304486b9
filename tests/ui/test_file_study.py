"""The researcher goes through a file at the keyboard: confirms, corrects with a reason, recommends, and finishes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.messages import tr
from desktop.mistakes import Missing, NotAnAmount
from desktop.services.study.views import Standing, StudyView
from desktop.services.views import StepState
from desktop.ui.screens.study.cards import StudyCardView
from desktop.ui.screens.study.line import AnswerLine
from tests.services.filing import STROKES, match_all
from tests.services.studying import OPINION, confirm_all, study_of, with_rules
from tests.ui.conftest import TypeText
from tests.ui.filing import Front

RENT, REASON = "study.correct.rent_monthly", "study.correct.reason"


@pytest.fixture
def researcher(qtbot: QtBot, tmp_path: Path, type_text: TypeText, monkeypatch: pytest.MonkeyPatch) -> Iterator[Front]:
    """A researcher before a file that reception has filled in and that pays rent."""
    with_rules(tmp_path, monkeypatch)
    front = Front(qtbot, tmp_path / "data", type_text, role="researcher")
    application = front.new_case(filled=True)
    housing = next(s for s in front.bench.intake.sections(application) if s.code == "housing").sheets[0].ref
    rented = {"housing_tenure": "rented", "rent_monthly": "1500", "landlord_relation": "none"}
    front.bench.records.fill(housing, rented)
    front.screen.open(application, "study")
    yield front
    front.close()


@pytest.fixture
def front(researcher: Front) -> Front:
    """The same, with a study begun."""
    researcher.press("study.begin")
    return researcher


def application_id(front: Front) -> str:
    return front.bench.cases.recent()[0].application_id


def study(front: Front) -> StudyView:
    return study_of(front.bench, application_id(front))


def standing(front: Front, name: str) -> Standing:
    return next(line for line in study(front).lines if line.field.name == name).standing


def line(front: Front, name: str) -> AnswerLine:
    return front.find(AnswerLine, f"study.line.{name}")


def press_key(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)
    for _ in range(3):
        QApplication.processEvents()


def correct(front: Front, name: str) -> None:
    """Open the correction of an answer with its key."""
    line(front, name).setFocus()
    press_key(line(front, name), Qt.Key.Key_F2)
    front.settle()


def test_before_a_study_the_step_says_what_it_is_for_and_begins_with_one_key(researcher: Front) -> None:
    assert researcher.here() == "study.begin"
    press_key(researcher.find(QAbstractButton, "study.begin"), Qt.Key.Key_Return)
    researcher.settle()
    assert not study(researcher).finished
    assert researcher.here() == "study.visit_kind"


def test_enter_confirms_an_answer_and_goes_to_the_next(front: Front) -> None:
    line(front, "name_first").setFocus()
    press_key(line(front, "name_first"), Qt.Key.Key_Return)
    front.settle()
    assert standing(front, "name_first") is Standing.CONFIRMED
    assert front.here() == "study.line.name_father"


def test_arrows_go_from_line_to_line(front: Front) -> None:
    line(front, "name_first").setFocus()
    press_key(line(front, "name_first"), Qt.Key.Key_Down)
    assert front.here() == "study.line.name_father"
    press_key(line(front, "name_father"), Qt.Key.Key_Up)
    assert front.here() == "study.line.name_first"


def test_f8_confirms_the_whole_card(front: Front) -> None:
    line(front, "housing_type").setFocus()
    press_key(line(front, "housing_type"), Qt.Key.Key_F8)
    front.settle()
    assert standing(front, "rent_monthly") is Standing.CONFIRMED
    assert not front.shows("study.housing.confirm")
    assert standing(front, "name_first") is Standing.OPEN


def test_a_correction_with_its_reason_changes_the_record_and_shows_before_and_after(front: Front) -> None:
    correct(front, "rent_monthly")
    assert front.here() == RENT
    front.write(RENT, "1200")
    front.write(REASON, "عقد الإيجار الذي عُرض في الزيارة")
    front.press("study.correct.record")
    found = next(one for one in study(front).lines if one.field.name == "rent_monthly")
    assert found.standing is Standing.CORRECTED and found.value == 120_000
    assert not front.shows("study.correct.record")
    shown = line(front, "rent_monthly")
    shown.history.click()
    front.settle()
    told = shown.findChild(QLabel, "study.finding")
    assert told is not None
    assert "1,500.00" in told.text() and "1,200.00" in told.text() and "عقد الإيجار" in told.text()


def test_a_correction_without_a_reason_or_with_nonsense_is_refused_in_place_and_nothing_is_written(
    front: Front,
) -> None:
    correct(front, "rent_monthly")
    front.write(RENT, "ألف ومئتان")
    front.press("study.correct.record")
    assert front.fault(RENT) == NotAnAmount().say()
    assert front.fault(REASON) == Missing().say()
    found = next(one for one in study(front).lines if one.field.name == "rent_monthly")
    assert found.standing is Standing.OPEN and found.value == 150_000 and not found.history


def test_esc_gives_a_correction_up_and_leaves_the_file_open(front: Front) -> None:
    closed: list[bool] = []
    front.screen.closed.connect(lambda: closed.append(True))
    correct(front, "rent_monthly")
    press_key(front.find(QWidget, RENT), Qt.Key.Key_Escape)
    front.settle()
    assert not front.shows(RENT) and not closed
    assert front.here() == "study.line.rent_monthly"


def test_a_correction_begun_before_the_program_ended_is_taken_up_again(front: Front) -> None:
    application = application_id(front)
    correct(front, "rent_monthly")
    front.write(RENT, "1200")
    front.begin(REASON, "عقد")
    front.screen.settle()
    front.restart()
    front.screen.open(application, "study")
    correct(front, "rent_monthly")
    assert front.find(QWidget, RENT).property("text").replace(",", "") == "1200"
    assert front.find(QWidget, REASON).property("text") == "عقد"
    assert standing(front, "rent_monthly") is Standing.OPEN


def test_what_the_visit_shows_is_answered_without_a_reason(front: Front) -> None:
    front.choose("study.visit_kind", "field")
    assert standing(front, "housing_condition") is Standing.ASKED
    line(front, "housing_condition").setFocus()
    press_key(line(front, "housing_condition"), Qt.Key.Key_Return)  # nothing to confirm: it asks for the answer
    front.settle()
    front.choose("study.correct.housing_condition", "poor")
    front.press("study.correct.record")
    assert standing(front, "housing_condition") is Standing.ANSWERED


def test_finishing_too_early_points_to_what_is_left_and_a_line_leads_there(front: Front) -> None:
    front.press("file.next")
    assert front.here() == "study.left.go"
    focused = QApplication.focusWidget()
    assert isinstance(focused, QAbstractButton)
    focused.click()
    front.settle()
    assert front.here() == "study.line.name_first"
    assert not study(front).finished


def test_a_study_is_typed_in_over_a_restart_and_finished(front: Front) -> None:
    application = application_id(front)
    front.choose("study.visit_kind", "office")
    front.write("study.visit_date.hijri", "1447/05/20")
    front.write("study.present", "مقدّمة الطلب")
    front.restart()
    front.screen.open(application, "study")
    confirm_all(front.bench, application)
    front.screen.reload()
    for name in ("personal", "means", "housing", "need"):
        write_long(front, f"study.opinion_{name}", OPINION)
    front.choose("study.recommendation", "accept")
    front.choose("study.priority", "top")
    write_long(front, "study.recommendation_reason", OPINION)
    front.press("file.next")
    done = study(front)
    assert done.finished and not done.left
    assert front.bench.eligibility.of(application).services[0].kept
    state = next(one.state for one in front.bench.cases.open(application).steps if one.code == "study")
    assert state is StepState.DONE
    assert (
        not front.find(QPlainTextEdit, "study.opinion_need").isEnabled()
        or front.find(QPlainTextEdit, "study.opinion_need").isReadOnly()
    )


def write_long(front: Front, name: str, text: str) -> None:
    edit = front.find(QPlainTextEdit, name)
    edit.setFocus()
    edit.setPlainText(text)
    front.screen.settle()
    front.settle()


def test_the_suggestion_shows_each_condition_and_says_that_the_committee_decides(front: Front) -> None:
    card = front.find(QWidget, "study.suggestion")
    said = "\n".join(one.text() for one in card.findChildren(QLabel))
    assert "نصيب الفرد لا يزيد على 1000 ريال" in said and "دليل الخدمات، المادة 7" in said
    assert tr("This is a suggestion, made from the answers as they are recorded now. The committee decides.") in said
    front.press("study.keep")
    assert front.bench.eligibility.of(application_id(front)).services[0].kept


def test_a_correction_after_signing_asks_for_a_new_declaration(front: Front) -> None:
    front.bench.declarations.seal(application_id(front), STROKES, mode="screen")
    front.screen.reload()
    assert not front.shows("study.stale")
    correct(front, "rent_monthly")
    front.write(RENT, "1200")
    front.write(REASON, "عقد الإيجار الذي عُرض")
    front.press("study.correct.record")
    assert front.shows("study.stale")


def test_every_card_of_the_form_but_the_consents_stands_in_the_study(front: Front) -> None:
    shown = [one.code for one in front.window.findChildren(StudyCardView) if one.isVisible()]
    asked = [one.code for one in front.bench.intake.sections(application_id(front)) if one.sheets]
    assert sorted(shown) == sorted(code for code in asked if code != "consent")


@pytest.mark.parametrize(("role", "then"), [("receptionist", "closed"), ("manager", "closed"), ("researcher", "study")])
def test_done_still_closes_the_file_at_reception_and_leads_a_researcher_to_the_study(
    qtbot: QtBot, tmp_path: Path, type_text: TypeText, role: str, then: str
) -> None:
    front = Front(qtbot, tmp_path, type_text, role=role)
    application = front.new_case(filled=True)
    front.bench.declarations.seal(application, STROKES, mode="screen")
    match_all(front.bench, application)
    closed: list[str] = []
    front.screen.closed.connect(lambda: closed.append("closed"))
    front.screen.open(application, "done")
    front.press("file.next")
    front.press("file.next")
    shown = "study" if front.shows("study.begin") else ""
    assert (closed or [shown]) == [then]
    front.close()


def test_a_receptionist_reads_the_study_and_is_offered_nothing_to_write(
    qtbot: QtBot, tmp_path: Path, type_text: TypeText
) -> None:
    front = Front(qtbot, tmp_path, type_text, role="receptionist")
    front.screen.open(front.new_case(filled=True), "study")
    assert not front.shows("study.begin") and not front.shows("study.keep")
    assert front.shows("study.suggestion")
    front.close()
