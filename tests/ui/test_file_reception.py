"""A visit at the desk ends with an answer, a referral or a file; nothing typed is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.messages import tr
from tests.ui.conftest import TypeText
from tests.ui.filing import Front


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Front]:
    made = Front(qtbot, tmp_path, type_text)
    yield made
    made.close()


def card(front: Front) -> None:
    front.screen.new_visit()
    front.write("reception.visit.visitor_name", "نورة عبدالله الحربي")
    front.write("reception.visit.visitor_mobile", "٠٥٥١٢٣٤٥٦٧")
    front.choose("reception.visit.purpose", "inquiry")


def test_an_answered_visit_opens_no_file(front: Front) -> None:
    card(front)
    with front.qtbot.waitSignal(front.screen.closed):
        front.press("reception.answered")
    assert front.bench.cases.recent() == ()
    assert [visit.outcome for visit in front.bench.reception.today()] == [tr("Answered at the desk")]


def test_a_visit_without_a_name_does_not_end_before_its_questions_are_answered(front: Front) -> None:
    front.screen.new_visit()
    front.press("reception.answered")
    assert front.fault("reception.visit.visitor_name") == tr("This is required.")
    assert front.fault("reception.visit.purpose") == tr("This is required.")


def test_a_referral_asks_for_its_question_before_it_ends(front: Front) -> None:
    card(front)
    front.press("reception.referred")
    assert front.here() == "reception.visit.referral_kind"
    front.choose("reception.visit.referral_kind", "unclear")
    front.press("reception.referred")
    assert front.here() == "reception.visit.referral_reason"
    question = front.find(QPlainTextEdit, "reception.visit.referral_reason")
    question.setPlainText("هل تدخل المكافأة في الدخل؟")
    with front.qtbot.waitSignal(front.screen.closed):
        front.press("reception.referred")
    assert [visit.outcome for visit in front.bench.reception.today()] == [tr("Referred to the social researcher")]


def test_a_file_takes_the_name_and_the_mobile_from_the_card(front: Front) -> None:
    card(front)
    front.press("reception.open_application")
    assert front.find(QLabel, "file.applicant").text() == "نورة عبدالله الحربي"
    assert front.find(QLineEdit, "application.contact.mobile").text() == "0551234567"


def test_the_steps_after_the_visit_stay_closed_until_there_is_a_file(front: Front) -> None:
    front.screen.new_visit()
    front.press("step.declaration")
    assert front.find(QLineEdit, "reception.visit.visitor_name").isVisible()
    assert front.find(QAbstractButton, "step.declaration").accessibleDescription() == tr(
        "Open a support application first."
    )


def test_a_card_left_half_written_is_there_again_after_a_restart(front: Front) -> None:
    front.screen.new_visit()
    front.write("reception.visit.visitor_mobile", "0551ab")
    visit = front.bench.reception.today()[0].visit_id
    front.restart()
    front.screen.open_visit(visit)
    assert front.find(QLineEdit, "reception.visit.visitor_mobile").text() == "0551ab"
    assert front.fault("reception.visit.visitor_mobile") != ""


def test_escape_goes_back_to_the_list(front: Front) -> None:
    front.screen.new_visit()
    field = front.begin("reception.visit.visitor_name", "سارة")
    with front.qtbot.waitSignal(front.screen.closed):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert front.bench.reception.today()[0].visitor == "سارة"
