"""Another file in the same window: the cards are used again, and nothing of the person before can be seen or brought back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.ui.field_box import FieldBox
from desktop.ui.screens.sections import FormCard, SectionCard
from tests.ui.conftest import TypeText
from tests.ui.filing import IDENTITY, Front

FIRST_NAME, NUMBER = "application.personal.name_first", "application.personal.id_number"


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Front]:
    made = Front(qtbot, tmp_path, type_text)
    yield made
    made.close()


def cards(front: Front) -> list[SectionCard]:
    front.settle()
    return [card for card in front.window.findChildren(SectionCard) if card.isVisible()]


def words_in(front: Front) -> list[str]:
    """Everything that the cards in sight say, and what their fields hold, seen or not."""
    said: list[str] = []
    for card in cards(front):
        said += [one.text() for one in card.findChildren(QLabel) if one.isVisible()]
        said += [one.text() for one in card.findChildren(QLineEdit)]
        said += [one.toPlainText() for one in card.findChildren(QPlainTextEdit)]
        said += [one.currentText() for one in card.findChildren(QComboBox)]
    return [one for one in said if one]


def test_an_empty_file_after_a_full_one_shows_nothing_of_it(front: Front) -> None:
    front.new_case()
    empty = words_in(front)
    front.new_case(filled=True)
    front.screen.go("application")
    assert "نورة" in words_in(front) and IDENTITY in words_in(front)

    front.new_case()

    assert sorted(words_in(front)) == sorted(empty)


def test_undoing_does_not_bring_back_what_was_typed_about_somebody_else(front: Front) -> None:
    front.new_case()
    front.write(FIRST_NAME, "نورة")
    front.new_case()
    line = front.find(QLineEdit, FIRST_NAME)
    line.setFocus()

    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert line.text() == "" and not line.isUndoAvailable() and not line.isRedoAvailable()


def test_a_refused_number_and_its_fault_stay_with_their_file(front: Front) -> None:
    first = front.new_case()
    front.choose("application.personal.id_type", "national_id")
    front.write(NUMBER, "1048293750")
    assert front.fault(NUMBER)

    front.new_case()
    assert not [box for card in cards(front) for box in card.findChildren(FieldBox) if box.fault]

    front.screen.open(first, "application")
    assert front.find(QLineEdit, NUMBER).text() == "1048293750" and front.fault(NUMBER)


def test_what_is_typed_when_another_file_opens_is_saved_in_its_own(front: Front) -> None:
    first, second = front.new_case(), front.new_case()
    front.screen.open(first, "application")
    front.begin(FIRST_NAME, "سعاد")

    front.screen.open(second, "application")

    assert front.find(QLineEdit, FIRST_NAME).text() == ""
    front.screen.open(first, "application")
    assert front.find(QLineEdit, FIRST_NAME).text() == "سعاد"


def test_answers_go_to_the_file_in_front(front: Front) -> None:
    first = front.new_case(filled=True)
    front.screen.go("application")
    second = front.new_case()
    front.write(FIRST_NAME, "هدى")

    names = {
        case: next(one for one in front.bench.intake.sections(case) if one.code == "personal").sheets[0].values
        for case in (first, second)
    }
    assert names[first]["name_first"] == "نورة" and names[second]["name_first"] == "هدى"


def test_questions_behind_a_fold_are_folded_again(front: Front) -> None:
    front.new_case(filled=True)
    front.screen.go("application")
    for card in (one for one in cards(front) if isinstance(one, FormCard)):
        card._form._unfold()

    front.new_case()

    assert not [card for card in cards(front) if isinstance(card, FormCard) and card._form._unfolded]
