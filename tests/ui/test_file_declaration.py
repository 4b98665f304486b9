"""The declaration is read, signed, sealed and never changed; a later edit asks for a new one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.errors import WrongPassword
from desktop.messages import tr
from desktop.ui.screens.declaration import DeclarationStep
from desktop.ui.screens.gate import Labelled
from desktop.ui.widgets.signature_pad import SignaturePad
from tests.desk import PASSWORD
from tests.ui.conftest import TypeText
from tests.ui.filing import Front

Desk = Callable[..., Front]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Desk]:
    made: list[Front] = []

    def build(policy: str = "roofaa", *, filled: bool = True) -> Front:
        front = Front(qtbot, tmp_path, type_text, policy)
        made.append(front)
        front.screen.open(front.new_case(filled=filled), "declaration")
        return front

    yield build
    for front in made:
        front.close()


def tick(front: Front) -> None:
    """Say what the witness did."""
    for box in front.window.findChildren(QCheckBox):
        if box.objectName().startswith("declaration.check.") and box.isVisible() and not box.isChecked():
            box.click()


def draw(front: Front) -> None:
    """Sign with the mouse, before a witness who did everything."""
    front.press("declaration.mode.screen")
    tick(front)
    pad, left = front.find(SignaturePad, "declaration.pad"), Qt.MouseButton.LeftButton
    QTest.mousePress(pad, left, pos=QPoint(40, 60))
    for step in range(20):
        at = QPointF(44 + 6 * step, 60 + (step % 5) * 7)
        moved = QMouseEvent(QEvent.Type.MouseMove, at, pad.mapToGlobal(at), left, left, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(pad, moved)
    QTest.mouseRelease(pad, left, pos=QPoint(170, 70))
    front.settle()


def button(front: Front) -> QAbstractButton:
    return front.find(QAbstractButton, "declaration.sign")


def why(front: Front) -> str:
    return front.find(QLabel, "declaration.why").text()


def said(front: Front, name: str) -> str:
    """The fault beneath a field."""
    around = front.find(QLineEdit, name).parentWidget()
    assert isinstance(around, Labelled)
    return around.fault


def test_signing_waits_for_a_complete_application(desk: Desk) -> None:
    front = desk(filled=False)
    draw(front)
    assert not button(front).isEnabled()
    assert why(front) == tr("Complete the application first.")


def test_signing_waits_for_a_signature(desk: Desk) -> None:
    front = desk()
    front.press("declaration.mode.screen")
    assert not button(front).isEnabled()
    assert why(front) == tr("The applicant's signature is needed.")
    draw(front)
    assert button(front).isEnabled()


def test_a_signed_declaration_shows_its_seal_in_groups(desk: Desk) -> None:
    front = desk()
    draw(front)
    front.press("declaration.sign")
    application_id = front.bench.cases.recent()[0].application_id
    view = front.bench.declarations.compose(application_id)
    shown = front.find(QLabel, "declaration.seal").text()
    assert view.seal[:4] in shown
    assert " " in shown
    assert len(view.strokes) == 1
    assert view.mode == "screen"


def test_f9_signs(desk: Desk) -> None:
    front = desk()
    draw(front)
    QTest.keyClick(front.find(SignaturePad, "declaration.pad"), Qt.Key.Key_F9)
    assert front.find(QLabel, "declaration.seal").text() != ""


def test_ink_on_paper_is_confirmed_by_the_officer_and_keeps_no_strokes(desk: Desk) -> None:
    front = desk()
    assert front.find(QAbstractButton, "declaration.mode.paper").isChecked()  # ink comes first
    assert why(front) == tr("Confirm that the printed form was signed.")
    front.find(QAbstractButton, "declaration.inked").click()
    assert not button(front).isEnabled() and why(front) == tr("Tick what you did as the witness.")
    tick(front)
    front.press("declaration.sign")
    view = front.bench.declarations.compose(front.bench.cases.recent()[0].application_id)
    assert (view.mode, view.strokes) == ("paper", ())


def test_an_edit_after_signing_asks_for_a_new_declaration_with_the_new_words(desk: Desk) -> None:
    front = desk()
    draw(front)
    front.press("declaration.sign")
    application_id = front.bench.cases.recent()[0].application_id
    person = front.bench.intake.sections(application_id)[1].sheets[0]
    front.bench.records.edit(person.ref, "name_first", "هند")
    front.screen.reload()
    assert front.bench.declarations.compose(application_id).stale
    front.press("declaration.anew")
    texts = [one.text() for one in front.window.findChildren(QLabel) if one.isVisible()]
    assert any("هند" in text and "1048293755" in text for text in texts)
    draw(front)
    front.press("declaration.sign")
    assert not front.bench.declarations.compose(application_id).stale


def test_the_words_never_promise_a_certified_signature(desk: Desk) -> None:
    front = desk()
    texts = [one.text() for one in front.window.findChildren(QLabel) if one.isVisible()]
    assert tr("A drawn signature supports the signed paper; it is not a certified electronic signature.") in texts


def test_a_policy_that_asks_for_no_declaration_lets_the_file_go_on_without_one(desk: Desk) -> None:
    front = desk("unnamed")
    assert front.find(QLabel, "file.why").text() == tr(
        "The policy does not require this declaration; it is recommended."
    )
    front.press("file.next")
    front.press("file.next")
    front.press("file.next")
    assert front.bench.cases.recent()[0].stage in ("complete", "incomplete")


def test_undo_takes_the_last_stroke_back(desk: Desk) -> None:
    front = desk()
    draw(front)
    front.press("declaration.undo")
    assert not button(front).isEnabled()


def test_who_signs_with_a_thumb_is_offered_that_way_and_it_waits_for_the_reading(desk: Desk) -> None:
    front = desk()
    application = front.bench.cases.recent()[0].application_id
    person = next(s for s in front.bench.intake.sections(application) if s.code == "personal").sheets[0].ref
    front.bench.records.edit(person, "can_sign", "thumbprint")
    front.screen.open(application, "declaration")
    assert front.find(QAbstractButton, "declaration.mode.thumb").isChecked()
    assert not front.shows("declaration.pad")
    assert "نورة عبدالله صالح الحربي" in front.find(QLabel, "declaration.signer").text()
    front.find(QAbstractButton, "declaration.inked").click()
    assert not button(front).isEnabled() and "تُلي" in why(front)
    front.find(QAbstractButton, "declaration.read_aloud").click()
    assert not button(front).isEnabled()
    assert why(front) == tr("Write the name and the identity number of two witnesses.")
    front.write("declaration.witness.1.name", "سعد بن فهد الجهني")
    front.write("declaration.witness.1.id", "1000001056")
    assert said(front, "declaration.witness.1.id")  # one digit is wrong
    front.write("declaration.witness.1.id", "1000001055")
    assert not said(front, "declaration.witness.1.id")
    front.write("declaration.witness.2.name", "تركي بن علي الحربي")
    front.write("declaration.witness.2.id", "1000001055")
    tick(front)
    assert not button(front).isEnabled()  # one person cannot witness twice
    front.write("declaration.witness.2.id", "1000001063")
    assert button(front).isEnabled()
    front.press("declaration.sign")
    sealed = front.bench.declarations.compose(application)
    assert sealed.mode == "thumb" and sealed.facts is not None
    assert [name for name, _ in sealed.facts.witnesses] == ["سعد بن فهد الجهني", "تركي بن علي الحربي"]


def test_another_way_of_signing_chosen_at_the_desk_stays_chosen(desk: Desk) -> None:
    front = desk()
    front.press("declaration.mode.screen")
    (step,) = (one for one in front.window.findChildren(DeclarationStep) if one.isVisible())
    step.refresh(front.bench.cases.open(front.bench.cases.recent()[0].application_id))
    assert front.find(QAbstractButton, "declaration.mode.screen").isChecked()


def test_the_witness_confirms_with_the_password_that_they_are_there(qtbot: QtBot, desk: Desk) -> None:
    front = desk()
    application = front.bench.cases.recent()[0].application_id
    front.bench.declarations.presence._known = ""  # nobody confirms for the witness here
    front.bench.declarations.presence._at -= dt.timedelta(hours=1)
    draw(front)
    assert not button(front).isEnabled()
    assert why(front) == tr("Confirm with your password that you are here.")
    password = front.find(QLineEdit, "declaration.password")
    front.begin("declaration.password", "ليست هي")
    assert button(front).isEnabled()
    QTest.keyClick(password, Qt.Key.Key_Return)
    front.settle()
    assert password.text() == "" and said(front, "declaration.password") == WrongPassword().say()
    assert not front.bench.declarations.compose(application).sealed_at
    front.begin("declaration.password", PASSWORD)
    QTest.keyClick(password, Qt.Key.Key_Return)
    front.settle()
    assert front.bench.declarations.compose(application).sealed_at


def test_what_changed_stands_beside_what_was_signed(desk: Desk) -> None:
    front = desk()
    draw(front)
    front.press("declaration.sign")
    application = front.bench.cases.recent()[0].application_id
    contact = next(s for s in front.bench.intake.sections(application) if s.code == "contact").sheets[0].ref
    front.bench.records.edit(contact, "mobile", "0551234560")
    front.screen.reload()
    assert not front.shows("declaration.anew")
    shown = [one.text() for one in front.window.findChildren(QLabel) if one.isVisible()]
    assert any("055 123 4567" in text for text in shown) and any("055 123 4560" in text for text in shown)
    person = next(s for s in front.bench.intake.sections(application) if s.code == "personal").sheets[0].ref
    front.bench.records.edit(person, "name_first", "هند")
    front.screen.reload()
    front.settle()
    shown = [one.text() for one in front.window.findChildren(QLabel) if one.isVisible()]
    assert front.shows("declaration.anew") and "نورة" in shown and "هند" in shown


def test_a_computer_whose_seals_are_gone_says_so_and_seals_nothing(desk: Desk) -> None:
    front = desk()
    draw(front)
    front.bench.guard.trouble = tr("The signed paper was not scanned yet")  # any reason
    front.screen.reload()
    assert not button(front).isEnabled() and front.bench.guard.trouble in why(front)
