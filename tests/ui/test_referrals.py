"""Referrals and the directory in the window: consent, what is ticked, the answer, who is still to be told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.ui.form_dialog import FormDialog
from desktop.ui.screens.outside.refer import ReferDialog
from desktop.ui.screens.outside.referral import DIRECTORY
from desktop.ui.widgets.dialog import Dialog
from tests.services.deciding import complete_file
from tests.services.filing import record
from tests.services.telling import agreed, body, refer, stage
from tests.ui.conftest import TypeText
from tests.ui.rooms import workroom
from tests.ui.telling import Front


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Front]:
    """The desk of the policy that refers what is not its own."""
    made = Front(qtbot, tmp_path, "unnamed", type_text)
    yield made
    made.close()


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


def test_a_referral_to_nobody_says_what_is_missing_and_what_may_not_be_told(front: Front) -> None:
    application = complete_file(front.bench)
    body(front.bench)
    agreed(front.bench, application)
    front.bench.records.edit(record(front.bench, application, "consent"), "consent_health", False)
    front.show(application)
    front.press("outside.refer")
    dialog = front.dialog(ReferDialog)
    assert any("الحالة الصحية" in label.text() for label in dialog.findChildren(QLabel))
    front.write("refer.service", "طرف صناعي")
    front.choose("refer.sent_by_way", "by_hand")
    front.answer(dialog)
    assert dialog.isVisible() and "الجهة المحال إليها" in front.find(QLabel, "refer.fault").text()
    dialog.close()


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


def test_the_window_has_the_directory_and_says_who_is_still_to_be_told(front: Front) -> None:
    application = complete_file(front.bench)
    agreed(front.bench, application)
    refer(front.bench, application, body(front.bench))
    room = workroom(front.bench, front.window, front.tasks)
    assert DIRECTORY in room.shell.ids and DIRECTORY in {one.id for one in front.window.commands.all()}
    due = [one for room_of in room.rooms for one in room_of.due() if one.page == DIRECTORY]
    assert len(due) == 1 and "ولم يُبلغ" in due[0].said
    room.leave()
