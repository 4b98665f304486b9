"""The whole application over a real folder: trial, set-up against a real central, login, leaving, damage."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QStackedWidget
from pytestqt.qtbot import QtBot

from central.embedded import Embedded
from desktop.app import App
from desktop.paths import DataFolder
from desktop.services.branch import Branch
from desktop.ui.preferences import Preferences
from desktop.ui.screens.file import FileScreen
from desktop.ui.screens.home import HomeScreen
from desktop.ui.screens.login import LoginScreen
from desktop.ui.screens.search import SearchScreen
from desktop.ui.screens.setup import SetupScreen
from desktop.ui.screens.trouble import TroubleScreen
from desktop.ui.screens.welcome import WelcomeScreen

PASSWORD = "زرافة ليمون قطار مسند"
_PATIENCE_MS = 60_000


@pytest.fixture
def app(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[App]:
    made = App(DataFolder(tmp_path / "data").make())
    qtbot.addWidget(made.window)
    yield made
    made.window.close()
    Preferences().apply(qapp)


def _enter_trial(app: App, qtbot: QtBot) -> None:
    app.start_trial("qaisoon")
    qtbot.waitUntil(lambda: _is_inside(app), timeout=_PATIENCE_MS)


def _gate(app: App) -> object:
    stack = app.window.centralWidget()
    assert isinstance(stack, QStackedWidget)
    return stack.currentWidget()


def _is_inside(app: App) -> bool:
    return app.room is not None


def test_a_first_start_welcomes_and_a_trial_leads_to_its_families(app: App, qtbot: QtBot) -> None:
    app.start()
    assert isinstance(_gate(app), WelcomeScreen)
    _enter_trial(app, qtbot)
    assert app.room is not None
    home = app.room.shell.page("home")
    assert isinstance(home, HomeScreen)
    assert home.table.records.rowCount() > 0
    app.room.search("محمد")
    found = app.room.shell.page("search")
    assert isinstance(found, SearchScreen)
    qtbot.waitUntil(lambda: found.table.records.rowCount() > 0)
    app.leave()
    login = _gate(app)
    assert isinstance(login, LoginScreen)
    assert not _is_inside(app)
    login.enter.click()
    qtbot.waitUntil(lambda: _is_inside(app), timeout=_PATIENCE_MS)


def test_a_larger_text_rebuilds_the_pages_where_the_person_was(app: App, qtbot: QtBot) -> None:
    _enter_trial(app, qtbot)
    assert app.room is not None
    app.room.go("policy")
    before = app.room.shell
    app.window.commands.run("larger")
    assert app.preferences.scale == 1.15
    assert app.room.shell is not before
    assert app.room.shell.here == "policy"
    assert Preferences.load(app.folder.preferences).scale == 1.15


def test_a_new_visit_is_one_key_away_and_the_list_comes_back(app: App, qtbot: QtBot) -> None:
    _enter_trial(app, qtbot)
    assert app.room is not None
    app.window.commands.run("visit.new")
    assert app.room.shell.here == "file"
    file = app.room.shell.page("file")
    assert isinstance(file, FileScreen)
    file.close_file()
    assert app.room.shell.here == "home"


def _fill(screen: SetupScreen, url: str, code: str) -> None:
    screen.policy.show_code("qaisoon")
    screen.branch.setText("فرع الرياض")
    screen.staff.setText("نورة الحربي")
    screen.password.setText(PASSWORD)
    screen.again.setText(PASSWORD)
    screen.central_url.setText(url)
    screen.code.setText(code)


def test_a_central_that_does_not_answer_leaves_the_form_as_it_was(app: App, qtbot: QtBot) -> None:
    app.window.show()
    screen = app.show_setup()
    _fill(screen, "https://127.0.0.1:1", "0123456789ABCDEFGHJKMNPQRSTVWXYZ0123456789")
    screen.submit.click()
    assert screen.progress.isVisible()
    qtbot.waitUntil(screen.problem.isVisible, timeout=_PATIENCE_MS)
    assert screen.wish().staff == "نورة الحربي"
    assert screen.wish().password == PASSWORD
    assert Branch.load(app.folder) is None


def test_a_branch_is_set_up_once_and_then_asks_for_the_password(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    with Embedded(tmp_path / "central") as central:
        screen = app.show_setup()
        _fill(screen, central.url, central.code)
        screen.submit.click()
        qtbot.waitUntil(lambda: _is_inside(app), timeout=_PATIENCE_MS)
        assert app.opened is not None
        assert (app.opened.officer.name, app.opened.branch.name) == ("نورة الحربي", "فرع الرياض")
        app.leave()
        login = _gate(app)
        assert isinstance(login, LoginScreen)
        login.name.setText("نورة الحربي")
        login.password.setText("not this one")
        login.enter.click()
        qtbot.waitUntil(lambda: bool(login.password.property("invalid")), timeout=_PATIENCE_MS)
        assert login.name.text() == "نورة الحربي"
        login.password.setText(PASSWORD)
        login.enter.click()
        qtbot.waitUntil(lambda: _is_inside(app), timeout=_PATIENCE_MS)
        app.window.close()
    assert app.opened is None


def test_a_damaged_branch_file_is_explained_and_nothing_is_touched(app: App) -> None:
    app.folder.branch.write_text("{ damaged", encoding="utf-8")
    app.start()
    assert isinstance(_gate(app), TroubleScreen)
    assert app.folder.branch.read_text(encoding="utf-8") == "{ damaged"
