"""Letters and messages in the window: read, put on record, copied, with real files and real widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.ui.form_dialog import FormDialog
from desktop.ui.screens.course.cards import CARDS
from desktop.ui.screens.notices.letters import LettersCard
from desktop.ui.screens.notices.messages import MessagesCard
from desktop.ui.screens.outside.referral import ReferralCard
from tests.services.deciding import complete_file
from tests.services.filing import whole_file
from tests.services.telling import decided, released, stage
from tests.ui.conftest import TypeText
from tests.ui.telling import Front

Desks = Callable[[str], Front]


@pytest.fixture
def desks(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Desks]:
    """Opens a desk under a policy."""
    opened: list[Front] = []

    def start(policy: str) -> Front:
        opened.append(Front(qtbot, tmp_path, policy, type_text))
        return opened[-1]

    yield start
    for one in opened:
        one.close()


@pytest.fixture
def front(desks: Desks) -> Front:
    """The desk of the policy that refers what is not its own."""
    return desks("unnamed")


def test_the_cards_stand_in_the_course_of_every_file() -> None:
    assert {LettersCard, MessagesCard, ReferralCard} <= set(CARDS)


def test_only_letters_that_this_file_can_have_are_in_the_list(front: Front) -> None:
    front.show(whole_file(front.bench))
    assert front.shows("letters.read.receipt") and front.shows("letters.read.completion")
    assert not front.shows("letters.line.acceptance") and not front.shows("letters.line.outside_notice")


def test_a_letter_is_read_then_handed_over_and_the_file_goes_on(front: Front) -> None:
    front.show(decided(front.bench, "accept"))
    front.press("letters.read.acceptance")
    front.wait()
    assert front.find(QWidget, "letters.view").isVisible() and front.find(QPushButton, "letters.print").isEnabled()
    front.press("letters.tell.acceptance")
    dialog = front.dialog(FormDialog)
    assert front.find(QComboBox, "tell.way").currentData() == "letter_handed"
    assert "منيرة" in front.find(QLineEdit, "tell.recipient").text()
    front.answer(dialog)
    assert stage(front.bench, front.application) == "notified"
    (line,) = front.letters.told.records.rows()
    assert line.code == "acceptance" and front.find(QWidget, "letters.told").isVisible()


def test_a_letter_that_was_not_made_is_not_handed_over_and_the_dialog_says_why(front: Front) -> None:
    front.show(decided(front.bench, "reject"))
    front.press("letters.tell.apology")
    dialog = front.dialog(FormDialog)
    front.choose("tell.way", "letter_handed")
    front.answer(dialog)
    assert dialog.isVisible() and "طباعته" in front.find(QLabel, "tell.fault").text()
    front.choose("tell.way", "phone")
    front.answer(dialog)
    assert not front.window.findChildren(FormDialog) and stage(front.bench, front.application) == "notified"


def test_an_answer_that_is_missing_keeps_the_dialog_open(front: Front) -> None:
    front.show(decided(front.bench, "accept"))
    front.press("letters.tell.acceptance")
    dialog = front.dialog(FormDialog)
    front.answer(dialog)
    assert dialog.isVisible() and front.bench.practice.notices.told(front.application) == ()
    dialog.close()


def test_a_held_letter_shows_its_day_and_can_be_read_when_it_was_released(desks: Desks) -> None:
    front = desks("qaisoon")
    front.show(decided(front.bench, "accept"))
    line = front.find(QWidget, "letters.line.acceptance")
    said = " ".join(label.text() for label in line.findChildren(QLabel))
    assert "1448/" in said and "2026/" in said and not front.shows("letters.read.acceptance")
    front.bench.practice.committee.holding.release(front.application, "حالة عاجلة")
    front.reload()
    assert front.shows("letters.read.acceptance") and front.shows("letters.tell.acceptance")


def test_another_file_in_the_same_window_shows_nothing_of_the_last_one(front: Front) -> None:
    first = released(front.bench, "accept")
    front.show(first)
    front.press("letters.read.acceptance")
    front.wait()
    front.application = complete_file(front.bench)
    front.reload()
    assert not front.shows("letters.view") and not front.shows("letters.line.acceptance")


def test_a_message_shows_its_length_and_copying_it_is_put_on_record(desks: Desks) -> None:
    front = desks("roofaa")
    front.show(whole_file(front.bench))
    front.press("messages.kind.receipt")
    text = front.messages.text.toPlainText()
    assert "أسبوعين" in text and "99 حرفاً" in _bare(front.find(QLabel, "messages.length").text())
    assert "رسالتان" in front.find(QLabel, "messages.length").text()
    front.press("messages.sms")
    assert QGuiApplication.clipboard().text() == text
    front.press("messages.whatsapp")
    ways = [line.way for line in front.bench.practice.notices.told(front.application)]
    assert len(ways) == 2 and any("واتساب" in way for way in ways)


def test_what_a_message_still_wants_is_asked_and_then_stands_in_the_text(front: Front) -> None:
    front.show(complete_file(front.bench))
    front.press("messages.kind.visit")
    assert not front.find(QPushButton, "messages.sms").isEnabled() and front.shows("messages.caution")
    front.write("message.visit_on.hijri", "1448/06/20")
    front.write("message.visit_time", "16:30")
    assert "1448/06/20هـ" in front.messages.text.toPlainText() and "16:30" in front.messages.text.toPlainText()
    assert front.find(QPushButton, "messages.sms").isEnabled()
    front.press("messages.kind.update")
    assert front.find(QLineEdit, "message.due_on.hijri").text() == ""


def test_a_date_that_is_wrong_stays_and_says_how_to_mend_it(front: Front) -> None:
    front.show(complete_file(front.bench))
    front.press("messages.kind.update")
    front.write("message.due_on.hijri", "1448/13/40")
    assert front.find(QLineEdit, "message.due_on.hijri").text() == "1448/13/40"
    assert not front.find(QPushButton, "messages.sms").isEnabled()


def test_a_held_result_cannot_be_copied(desks: Desks) -> None:
    front = desks("robotweak")
    front.show(decided(front.bench, "reject"))
    front.press("messages.kind.result")
    assert not front.find(QPushButton, "messages.sms").isEnabled()
    said = front.said("messages.caution")
    assert "أسبوعين" in said


def test_the_message_that_suits_the_stage_is_in_front(front: Front) -> None:
    front.show(decided(front.bench, "accept"))
    assert front.find(QPushButton, "messages.kind.result").isChecked()


def _bare(text: str) -> str:
    return "".join(one for one in text if one not in "\u2066\u2067\u2068\u2069")
