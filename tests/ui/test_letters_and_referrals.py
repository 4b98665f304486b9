"""Letters, messages and referrals in the window: read, put on record, copied, referred, with real files and real widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.opening import OpenBranch
from desktop.ui.form_dialog import FormDialog
from desktop.ui.main_window import MainWindow
from desktop.ui.screens.course.cards import CARDS
from desktop.ui.screens.notices.letters import LettersCard
from desktop.ui.screens.notices.messages import MessagesCard
from desktop.ui.screens.outside.directory import DirectoryScreen
from desktop.ui.screens.outside.refer import ReferDialog
from desktop.ui.screens.outside.referral import DIRECTORY, ReferralCard
from desktop.ui.screens.saving import Saver
from desktop.ui.screens.step_page import Workplace
from desktop.ui.tasks import Tasks
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.widgets.reason import ReasonDialog
from tests.services.deciding import complete_file
from tests.services.filing import whole_file
from tests.services.telling import agreed, body, decided, open_telling, refer, released, stage
from tests.ui.conftest import TypeText
from tests.ui.rooms import workroom

W = TypeVar("W", bound=QWidget)
Desks = Callable[[str], "Front"]


class Front:
    """The three cards of a file in a window, and what tests do to them."""

    def __init__(self, qtbot: QtBot, folder: Path, policy: str, type_text: TypeText) -> None:
        self.qtbot, self._type = qtbot, type_text
        self.window = MainWindow("Istiqbal")
        qtbot.addWidget(self.window)
        self.bench: OpenBranch = open_telling(folder, policy)
        self.tasks = Tasks(self.window.notices.show, self.window)
        self.place = Workplace(self.bench, self.tasks, self.window.notices, Saver(self.window))
        self.window.resize(1200, 900)
        self.window.show()
        self.application = ""

    def show(self, application: str) -> None:
        """The cards of this file, read again at every change as the window does it."""
        self.application = application
        holder = QWidget()
        column = QVBoxLayout(holder)
        self.letters, self.messages = LettersCard(self.place), MessagesCard(self.place)
        self.referral = ReferralCard(self.place)
        for card in self.cards():
            column.addWidget(card)
            card.changed.connect(self.reload)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(holder)
        self.window.setCentralWidget(area)
        self.reload()

    def cards(self) -> tuple[LettersCard, MessagesCard, ReferralCard]:
        return self.letters, self.messages, self.referral

    def reload(self) -> None:
        case = self.bench.cases.open(self.application)
        for card in self.cards():
            card.show_case(case)
        self.settle()

    def directory(self) -> DirectoryScreen:
        """The page of the directory."""
        page = DirectoryScreen(self.bench, self.window.notices)
        self.window.setCentralWidget(page)
        page.reload()
        self.settle()
        return page

    def settle(self) -> None:
        for _ in range(4):
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def wait(self) -> None:
        """Wait for the paper that is being made."""
        self.qtbot.waitUntil(lambda: not self.tasks.is_busy(), timeout=60_000)
        self.settle()

    def find(self, kind: type[W], name: str) -> W:
        self.settle()
        found = [one for one in self.window.findChildren(kind, name) if one.isVisible()]
        assert len(found) == 1, f"{len(found)} widgets named {name}"
        return found[0]

    def shows(self, name: str) -> bool:
        self.settle()
        return any(one.isVisible() for one in self.window.findChildren(QWidget, name))

    def press(self, name: str) -> None:
        self.find(QAbstractButton, name).click()
        self.settle()

    def dialog(self, kind: type[W]) -> W:
        self.settle()
        found = [one for one in self.window.findChildren(kind) if one.isVisible()]
        assert len(found) == 1, f"{len(found)} dialogs"
        return found[0]

    def write(self, name: str, text: str) -> None:
        field = self.find(QLineEdit, name)
        field.setFocus()
        field.selectAll()
        self._type(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.settle()

    def choose(self, name: str, code: str) -> None:
        combo = self.find(QComboBox, name)
        combo.setCurrentIndex(combo.findData(code))
        combo.activated.emit(combo.currentIndex())
        self.settle()

    def answer(self, dialog: Dialog) -> None:
        """Press the first button of a dialog."""
        button = dialog.findChild(QPushButton, "dialog.answer0")
        assert button is not None
        button.click()
        self.settle()

    def close(self) -> None:
        self.tasks.drain(30_000)
        self.bench.close()


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


# --- letters --------------------------------------------------------------------------------------------------------


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


def test_a_held_decision_shows_its_day_and_a_manager_releases_it_with_a_reason(desks: Desks) -> None:
    front = desks("qaisoon")
    front.show(decided(front.bench, "accept"))
    held = front.find(QWidget, "letters.held")
    said = " ".join(label.text() for label in held.findChildren(QLabel))
    assert "أسبوعين" in said and "1448/" in said and "2026/" in said
    assert front.shows("letters.line.acceptance") and not front.shows("letters.read.acceptance")
    front.press("letters.release")
    dialog = front.dialog(ReasonDialog)
    dialog.reason.setText("حالة عاجلة")
    front.answer(dialog)
    front.reload()
    assert not front.shows("letters.held") and front.shows("letters.read.acceptance")


def test_another_file_in_the_same_window_shows_nothing_of_the_last_one(front: Front) -> None:
    first = released(front.bench, "accept")
    front.show(first)
    front.press("letters.read.acceptance")
    front.wait()
    front.application = complete_file(front.bench)
    front.reload()
    assert not front.shows("letters.view") and not front.shows("letters.line.acceptance")


# --- messages -------------------------------------------------------------------------------------------------------


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
    said = " ".join(label.text() for label in front.find(QWidget, "messages.caution").findChildren(QLabel))
    assert "أسبوعين" in said


def test_the_message_that_suits_the_stage_is_in_front(front: Front) -> None:
    front.show(decided(front.bench, "accept"))
    assert front.find(QPushButton, "messages.kind.result").isChecked()


# --- referral -------------------------------------------------------------------------------------------------------


def test_without_a_directory_nobody_can_be_referred_and_the_way_there_is_shown(front: Front) -> None:
    front.show(complete_file(front.bench))
    assert not front.find(QPushButton, "outside.refer").isEnabled()
    with front.qtbot.waitSignal(front.referral.page_asked) as asked:
        front.press("outside.directory")
    assert asked.args == [DIRECTORY]


def test_a_file_is_referred_with_what_is_ticked_and_the_rest_is_said_to_be_owed(front: Front) -> None:
    application = complete_file(front.bench)
    to = body(front.bench)
    agreed(front.bench, application)
    front.show(application)
    front.press("outside.refer")
    dialog = front.dialog(ReferDialog)
    assert set(dialog.ticked()) == {"name", "id_masked", "mobile", "service"}
    assert not front.find(QPushButton, "refer.tick.name").isEnabled()
    front.choose("refer.body", to)
    front.write("refer.service", "طرف صناعي")
    front.choose("refer.sent_by_way", "by_hand")
    front.press("refer.tick.age")
    front.answer(dialog)
    assert dialog.isVisible() and "سبب" in front.find(QLabel, "refer.fault").text()
    front.write("refer.disclosed_reason", "تشترطه الجهة لقبول الطلب")
    front.answer(dialog)
    (line,) = front.bench.practice.referrals.of(application)
    assert "العمر" in line.disclosed and stage(front.bench, application) == "referred_out"
    row = front.find(QWidget, f"outside.line.{line.id}")
    assert any("لم يُبلغ" in label.text() for label in row.findChildren(QLabel))
    assert front.shows("letters.read.outside_referral") and front.shows("letters.read.outside_notice")
    assert not front.shows("outside.refer")


def test_without_consent_the_dialog_says_so_and_keeps_what_was_typed(front: Front) -> None:
    application = complete_file(front.bench)
    to = body(front.bench)
    agreed(front.bench, application, given=False)
    front.show(application)
    front.press("outside.refer")
    dialog = front.dialog(ReferDialog)
    front.choose("refer.body", to)
    front.write("refer.service", "طرف صناعي")
    front.choose("refer.sent_by_way", "by_hand")
    front.choose("refer.consent", "file")
    front.write("refer.consent_on.hijri", "1448/05/01")
    front.answer(dialog)
    assert dialog.isVisible() and "لم يوافق" in front.find(QLabel, "refer.fault").text()
    assert front.find(QLineEdit, "refer.service").text() == "طرف صناعي"
    dialog.close()
    assert stage(front.bench, application) == "complete"


def test_the_answer_of_the_other_body_is_recorded(front: Front) -> None:
    application = complete_file(front.bench)
    agreed(front.bench, application)
    referral = refer(front.bench, application, body(front.bench))
    front.show(application)
    front.press(f"outside.answer.{referral}")
    dialog = front.dialog(FormDialog)
    front.choose("answer.outcome", "accepted")
    front.write("answer.outcome_on.gregorian", "2026/11/01")
    front.answer(dialog)
    assert "قبلت" in front.bench.practice.referrals.of(application)[0].outcome
    assert not front.shows(f"outside.answer.{referral}")


# --- directory and register -----------------------------------------------------------------------------------------


def test_an_association_is_entered_listed_and_opened_again(front: Front) -> None:
    page = front.directory()
    front.press("outside.add")
    front.write("body.name", "جمعية البر الأهلية بأملج")
    front.press("body.services.food")
    front.choose("body.region_code", "SA-07")
    front.write("body.phone", "0143000000")
    front.press("outside.done")
    (line,) = page.table.records.rows()
    assert (line.name, line.complete, line.active, line.codes) == ("جمعية البر الأهلية بأملج", True, True, ("food",))
    page.table.chosen.emit(line)
    assert front.find(QLineEdit, "body.name").text() == "جمعية البر الأهلية بأملج"
    front.press("outside.remove")
    front.answer(front.dialog(Dialog))
    assert page.table.records.rows() == ()


def test_the_register_shows_what_was_disclosed_and_is_saved_as_a_table(front: Front, tmp_path: Path) -> None:
    application = complete_file(front.bench)
    agreed(front.bench, application)
    refer(front.bench, application, body(front.bench))
    page = front.directory()
    (line,) = page.register.records.rows()
    assert "رقم الهوية مستوراً" in line.what and front.find(QWidget, "outside.owed").isVisible()
    page.save_to(str(tmp_path / "register.csv"))
    assert "جمعية الأطراف" in (tmp_path / "register.csv").read_text("utf-8-sig")
    with front.qtbot.waitSignal(page.file_asked) as asked:
        page.register.chosen.emit(line)
    assert asked.args == [application]


def test_the_window_has_the_directory_and_says_who_is_still_to_be_told(front: Front, qtbot: QtBot) -> None:
    application = complete_file(front.bench)
    agreed(front.bench, application)
    refer(front.bench, application, body(front.bench))
    room = workroom(qtbot, front.bench, front.window)
    assert DIRECTORY in room.shell.ids and DIRECTORY in {one.id for one in front.window.commands.all()}
    due = [one for room_of in room.rooms for one in room_of.due() if one.page == DIRECTORY]
    assert len(due) == 1 and "ولم يُبلغ" in due[0].said
    room.leave()


def _bare(text: str) -> str:
    return "".join(one for one in text if one not in "\u2066\u2067\u2068\u2069")
