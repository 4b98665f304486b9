"""The doors of the program: first run, set-up and login, as a person at the desk meets them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.errors import BadEnrolCode, CentralUnreachable, NotOurCentral, TooManyAttempts, WrongPassword
from desktop.paths import DataFolder
from desktop.security.device import Device
from desktop.services.setup import Enrolled, Setup, Wish
from desktop.ui.screens.login import LoginScreen
from desktop.ui.screens.setup import SetupScreen
from desktop.ui.screens.welcome import WelcomeScreen

TypeText = Callable[[QWidget, str], None]
CODE = "0123456789ABCDEFGHJKMNPQRSTVWXYZ0123456789"
PASSWORD = "زرافة ليمون قطار مسند"


def _no_central(url: str, code: str, device: Device) -> Enrolled:
    raise CentralUnreachable


@pytest.fixture
def login(qtbot: QtBot) -> LoginScreen:
    screen = LoginScreen("جمعية قائسون", "فرع الرياض")
    qtbot.addWidget(screen)
    screen.show()
    return screen


@pytest.fixture
def setup(qtbot: QtBot, tmp_path: Path) -> SetupScreen:
    service = Setup(DataFolder(tmp_path), _no_central)
    screen = SetupScreen(service.offers(), service.roles(), service.faults)
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.show()
    return screen


def _fill(setup: SetupScreen, type_text: TypeText) -> None:
    setup.policy.show_code("qaisoon")
    for edit, text in (
        (setup.branch, "فرع الرياض"),
        (setup.staff, "نورة الحربي"),
        (setup.password, PASSWORD),
        (setup.again, PASSWORD),
        (setup.central_url, "https://central.example.org:8443"),
        (setup.code, CODE),
    ):
        type_text(edit, text)


def _press(screen: QWidget, name: str) -> None:
    button = screen.findChild(QPushButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_enter_in_the_password_asks_to_come_in(login: LoginScreen, type_text: TypeText, qtbot: QtBot) -> None:
    type_text(login.name, "نورة")
    type_text(login.password, "secret words")
    with qtbot.waitSignal(login.asked) as asked:
        QTest.keyClick(login.password, Qt.Key.Key_Return)
    assert asked.args == ["نورة", "secret words"]


def test_a_wrong_password_keeps_the_name_and_says_why(login: LoginScreen, type_text: TypeText) -> None:
    type_text(login.name, "نورة")
    type_text(login.password, "wrong")
    login.refuse(WrongPassword())
    assert login.name.text() == "نورة"
    assert login.password.text() == ""
    assert login.password.accessibleDescription() == WrongPassword().say()
    assert login.enter.isEnabled()


def test_too_many_attempts_count_down_and_then_let_one_try_again(login: LoginScreen, qtbot: QtBot) -> None:
    login.name.setText("نورة")
    login.refuse(TooManyAttempts(seconds=1))
    assert not login.enter.isEnabled()
    assert "ثانية" in login.enter.text()
    qtbot.waitUntil(login.enter.isEnabled, timeout=3_000)
    assert login.name.text() == "نورة"


def test_an_empty_name_is_asked_for_before_anything_is_tried(login: LoginScreen, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(login.asked):
        _press(login, "login.enter")
    assert login.name.accessibleDescription()


def test_being_offline_is_said_and_stops_nobody(login: LoginScreen) -> None:
    login.show_offline(offline=True)
    assert login.banner.isVisible()
    assert login.enter.isEnabled()


def test_a_trial_fills_in_what_everybody_knows(login: LoginScreen, qtbot: QtBot) -> None:
    login.show_trial("موظف التجربة", "known")
    with qtbot.waitSignal(login.asked) as asked:
        _press(login, "login.enter")
    assert asked.args == ["موظف التجربة", "known"]


def test_the_welcome_offers_a_trial_of_each_of_the_five_associations(qtbot: QtBot, tmp_path: Path) -> None:
    screen = WelcomeScreen(Setup(DataFolder(tmp_path), _no_central).offers())
    qtbot.addWidget(screen)
    screen.show()
    assert screen.association.count() == 6  # five and "choose"
    screen.association.show_code("roofaa")
    with qtbot.waitSignal(screen.trial_asked) as asked:
        _press(screen, "welcome.trial")
    assert asked.args == ["roofaa"]
    with qtbot.waitSignal(screen.real_asked):
        _press(screen, "welcome.real")


def test_a_complete_form_is_submitted_as_typed(setup: SetupScreen, type_text: TypeText, qtbot: QtBot) -> None:
    _fill(setup, type_text)
    with qtbot.waitSignal(setup.submitted) as submitted:
        _press(setup, "setup.submit")
    wish = submitted.args[0]
    assert isinstance(wish, Wish)
    assert (wish.policy, wish.branch, wish.staff) == ("qaisoon", "فرع الرياض", "نورة الحربي")
    assert wish.code.replace("-", "") == CODE


def test_the_code_is_grouped_however_it_is_typed(setup: SetupScreen, type_text: TypeText) -> None:
    type_text(setup.code, "abc def٠١٢")
    assert setup.code.text() == "ABCDEF-012"
    assert setup.code.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_faults_stand_at_their_fields_and_nothing_is_submitted(
    setup: SetupScreen, type_text: TypeText, qtbot: QtBot
) -> None:
    _fill(setup, type_text)
    setup.again.setText("something else")
    setup.central_url.setText("http://plain.example.org")
    with qtbot.assertNotEmitted(setup.submitted):
        _press(setup, "setup.submit")
    assert setup.central_url.property("invalid")
    assert setup.again.property("invalid")
    assert not setup.branch.property("invalid")


def _typed(setup: SetupScreen) -> dict[str, str]:
    return {edit.objectName(): edit.text() for edit in setup.findChildren(QLineEdit)}


def test_an_unreachable_central_keeps_everything_typed(setup: SetupScreen, type_text: TypeText) -> None:
    _fill(setup, type_text)
    before = _typed(setup)
    setup.show_busy("...")
    assert setup.progress.isVisible()
    assert not setup.submit.isEnabled()
    setup.refuse(CentralUnreachable())
    assert _typed(setup) == before
    assert setup.problem.isVisible()
    assert setup.submit.isEnabled()
    assert not setup.progress.isVisible()


def test_a_code_that_headquarters_does_not_know_is_marked_at_the_code(setup: SetupScreen, type_text: TypeText) -> None:
    _fill(setup, type_text)
    before = _typed(setup)
    setup.refuse(BadEnrolCode())
    assert setup.code.property("invalid")
    assert setup.code.accessibleDescription() == BadEnrolCode().say()
    assert _typed(setup) == before


def test_a_foreign_central_is_named_as_such(setup: SetupScreen, type_text: TypeText) -> None:
    _fill(setup, type_text)
    setup.refuse(NotOurCentral())
    assert setup.problem.accessibleName() == NotOurCentral().say()
    assert setup.central_url.property("invalid")


def test_the_name_of_the_association_is_asked_only_where_the_text_prints_none(setup: SetupScreen) -> None:
    setup.policy.show_code("qaisoon")
    assert not setup.association.isVisible()
    setup.policy.show_code("unnamed")
    assert setup.association.isVisible()


def test_the_flags_of_an_approval_are_shown_before_anyone_chooses_it(setup: SetupScreen) -> None:
    setup.policy.show_code("qaisoon")
    assert not setup.flags.isVisible()
    setup.policy.show_code("noor")
    assert setup.flags.isVisible()
    assert "الأربعاء" in setup.flags.accessibleName()


def test_the_strength_of_a_password_is_said_in_words(setup: SetupScreen, type_text: TypeText) -> None:
    said = setup.password.accessibleDescription
    type_text(setup.password, "قصير")
    assert "8" in said()
    setup.password.setText("")
    type_text(setup.password, PASSWORD)
    assert "قوية" in said()
