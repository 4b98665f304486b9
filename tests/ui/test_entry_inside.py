"""Home, policy and settings with real widgets; the services behind them are told what to answer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.errors import CentralRefused, CentralUnreachable, WeakPassword, WrongPassword
from desktop.policy.loader import profiles
from desktop.services.licensed_seal import LicensedSeal
from desktop.services.views import CaseLine, Overview, SyncView, VisitLine
from desktop.ui.preferences import Preferences
from desktop.ui.pulse import Pulse
from desktop.ui.screens.home import HomeScreen
from desktop.ui.screens.policies.text import PolicyText
from desktop.ui.screens.settings import SettingsScreen
from desktop.ui.tasks import Tasks
from desktop.ui.widgets.sync_badge import SyncKind, SyncState


def _case(number: int, applicant: str, stage: str = "draft", *, waiting: bool = False) -> CaseLine:
    code = f"BR01-1-{number:05}"
    return CaseLine(f"a{number}", code, applicant, "1000000008", "0500000000", "", stage, stage, "", waiting)


class Desk:
    """Files and visits as a service would tell them."""

    def __init__(self) -> None:
        self.cases = [_case(1, "منيرة"), _case(2, "خالد", "complete", waiting=True)]
        self.visits: list[VisitLine] = []

    def overview(self) -> Overview:
        return Overview(len(self.visits), 1, 0, 1, 1)

    def recent(self, stages: Sequence[str] = ()) -> tuple[CaseLine, ...]:
        return tuple(case for case in self.cases if not stages or case.stage in stages)

    def today(self) -> tuple[VisitLine, ...]:
        return tuple(self.visits)


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def home(qtbot: QtBot, desk: Desk) -> HomeScreen:
    screen = HomeScreen("نورة", desk, desk, lambda: dt.date(2026, 3, 1))
    qtbot.addWidget(screen)
    screen.resize(1100, 700)
    screen.show()
    screen.reload()
    return screen


def _button(screen: QWidget, name: str) -> QPushButton:
    found = screen.findChild(QPushButton, name)
    assert found is not None
    return found


def _texts(screen: QWidget) -> str:
    return "\n".join(label.text() for label in screen.findChildren(QLabel))


def test_the_home_page_greets_by_name_with_the_day_in_both_calendars(home: HomeScreen) -> None:
    assert "نورة" in home.title.text()
    assert "الأحد" in home.caption.text()
    assert "1447/09/12" in home.caption.text()
    assert "2026/03/01" in home.caption.text()


def test_a_day_without_visits_teaches_how_to_begin(home: HomeScreen, qtbot: QtBot) -> None:
    assert not home.table.isVisible()
    assert "F2" in _texts(home)
    with qtbot.waitSignal(home.new_visit):
        QTest.mouseClick(_button(home, "home.new_visit"), Qt.MouseButton.LeftButton)


def test_a_draft_is_one_press_away(home: HomeScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(home.file_asked) as asked:
        QTest.mouseClick(_button(home, "home.draft.a1"), Qt.MouseButton.LeftButton)
    assert asked.args == ["a1"]


def test_a_visit_of_today_opens_its_file_or_its_card(home: HomeScreen, desk: Desk, qtbot: QtBot) -> None:
    desk.visits = [
        VisitLine("v2", "خالد", "", "", "", "09:10", "a2"),
        VisitLine("v1", "سارة", "", "", "", "09:00", None),
    ]
    home.reload()
    assert home.table.isVisible()
    home.table.setFocus()
    with qtbot.waitSignal(home.file_asked) as opened:
        home.table.chosen.emit(home.table.records.row(0))
    with qtbot.waitSignal(home.visit_asked) as card:
        home.table.chosen.emit(home.table.records.row(1))
    assert (opened.args, card.args) == (["a2"], ["v1"])


def test_a_figure_leads_to_what_it_counts(home: HomeScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(home.stage_asked) as asked:
        QTest.mouseClick(_button(home, "home.drafts"), Qt.MouseButton.LeftButton)
    assert asked.args == ["draft"]
    assert _button(home, "home.drafts").accessibleName().endswith("1")


@pytest.mark.parametrize("policy", sorted(profiles()))
def test_every_policy_is_shown_with_each_article_in_its_own_words(policy: str, qtbot: QtBot) -> None:
    profile = profiles()[policy]
    screen = PolicyText(profile)
    qtbot.addWidget(screen)
    shown = _texts(screen)
    assert all(step.words in shown and step.article in shown for step in profile.steps)
    assert all(flag.note in shown for flag in profile.approval.flags)
    assert all(source.note in shown for source in profile.sources)


def _settings(qtbot: QtBot, *, own_password: bool = True) -> SettingsScreen:
    keys, about, none = (("", (("مراجعة", "F2"),)),), (("الإصدار", "1"),), LicensedSeal(Path("nowhere"))
    screen = SettingsScreen(Preferences(), keys, about, none, own_password=own_password)
    qtbot.addWidget(screen)
    screen.resize(1100, 700)
    screen.show()
    return screen


def test_the_look_is_chosen_by_one_press(qtbot: QtBot) -> None:
    screen = _settings(qtbot)
    with qtbot.waitSignal(screen.look_asked) as asked:
        QTest.mouseClick(_button(screen, "settings.look.dark"), Qt.MouseButton.LeftButton)
    assert asked.args == [Preferences("dark", 1.0)]


def test_a_new_password_is_refused_where_it_can_be_mended(qtbot: QtBot) -> None:
    screen = _settings(qtbot)
    screen.old.setText("now")
    screen.new.setText("short")
    screen.again.setText("short")
    with qtbot.waitSignal(screen.password_asked) as asked:
        screen.change.click()
    assert asked.args == ["now", "short"]
    screen.refuse(WeakPassword())
    assert screen.new.property("invalid")
    screen.refuse(WrongPassword())
    assert screen.old.property("invalid")
    screen.accept_password()
    assert screen.new.text() == ""


def test_a_trial_has_no_password_to_change(qtbot: QtBot) -> None:
    assert not _settings(qtbot, own_password=False).change.isVisible()


def test_preferences_survive_and_a_damaged_file_means_the_usual_look(tmp_path: Path) -> None:
    file = tmp_path / "preferences.json"
    Preferences("dark", 1.25).save(file)
    assert Preferences.load(file) == Preferences("dark", 1.25)
    file.write_text("{")
    assert Preferences.load(file) == Preferences()
    assert Preferences("dark", 1.6).stepped(+1) == 1.6
    assert Preferences("dark", 1.0).stepped(-1) == 0.9


class Central:
    """An exchange that answers as told and counts how often it was asked."""

    def __init__(self, error: Exception | None = None) -> None:
        self.error, self.exchanges = error, 0

    def now(self) -> SyncView:
        self.exchanges += 1
        if self.error is not None:
            raise self.error
        return self.status()

    def status(self) -> SyncView:
        return SyncView("offline" if self.error else "synced", 0, "")

    def pause_s(self) -> float:
        """Long enough not to disturb."""
        return 600.0


@pytest.fixture
def tasks(qtbot: QtBot) -> Tasks:
    def unexpected(error: Exception) -> None:
        raise error

    return Tasks(unexpected)


def _kinds(pulse: Pulse) -> list[SyncKind]:
    seen: list[SyncKind] = []
    pulse.changed.connect(lambda state: seen.append(state.kind))
    return seen


def test_an_exchange_is_never_begun_while_another_runs(tasks: Tasks, qtbot: QtBot) -> None:
    central = Central()
    pulse = Pulse(central, tasks)
    seen = _kinds(pulse)
    pulse.now()
    pulse.now()
    pulse.soon()
    qtbot.waitUntil(lambda: SyncKind.SYNCED in seen)
    assert central.exchanges == 1
    assert seen[0] is SyncKind.RUNNING
    qtbot.waitUntil(lambda: central.exchanges == 2, timeout=5_000)  # what was written meanwhile goes next
    pulse.stop()
    assert tasks.drain(2_000)


def test_being_offline_is_said_by_the_badge_and_by_nothing_else(tasks: Tasks, qtbot: QtBot) -> None:
    pulse = Pulse(Central(CentralUnreachable()), tasks)
    seen = _kinds(pulse)
    with qtbot.assertNotEmitted(pulse.failed):
        pulse.now()
        qtbot.waitUntil(lambda: SyncKind.OFFLINE in seen)
    pulse.stop()


def test_a_refusal_is_told_to_whoever_asked(tasks: Tasks, qtbot: QtBot) -> None:
    pulse = Pulse(Central(CentralRefused(reason="x")), tasks)
    with qtbot.waitSignal(pulse.failed):
        pulse.now()
    pulse.stop()


def test_a_stopped_pulse_says_nothing_more(tasks: Tasks, qtbot: QtBot) -> None:
    pulse = Pulse(Central(), tasks)
    pulse.now()
    pulse.stop()
    heard: list[SyncState] = []
    pulse.changed.connect(heard.append)
    assert tasks.drain(2_000)
    qtbot.wait(50)
    pulse.soon()
    assert all(state.kind is not SyncKind.RUNNING for state in heard)
