"""The policy in the window, as a receptionist and two managers meet it: read, edited, handed over, confirmed, shelved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.opening import OpenBranch
from desktop.services.policies.life import PolicyLife
from desktop.services.policies.views import Standing
from desktop.ui.screens.policies.editor import EditorPage
from desktop.ui.screens.policies.page import PolicyPage
from desktop.ui.screens.policies.review import ReviewPage
from desktop.ui.screens.policies.shelf import PutDialog
from tests.desk import open_for_test
from tests.services.filing import Clock
from tests.services.policy_hands import PASSWORD, of_second, prepare, publish
from tests.ui.conftest import TypeText
from tests.ui.hands import AtWork

W = TypeVar("W", bound=QWidget)


class Hall(AtWork):
    """A window with the whole room of a manager, and hands."""

    def __init__(self, qtbot: QtBot, desk: OpenBranch, type_text: TypeText) -> None:
        super().__init__(qtbot, desk, type_text, desk.desk.clock)
        self.room.go("policy")
        self.settle()

    def _come_in(self) -> None:
        self.room.enter()  # with all that it does by the clock

    @property
    def life(self) -> PolicyLife:
        return self.bench.practice.policy

    def page(self, kind: type[W], page_id: str) -> W:
        found = self.room.shell.page(page_id)
        assert isinstance(found, kind)
        return found

    def says(self, words: str) -> bool:
        """Whether these words are in sight."""
        self.settle()
        labels = [one.text() for one in self.window.findChildren(QLabel) if one.isVisible()]
        buttons = [one.text() for one in self.window.findChildren(QAbstractButton) if one.isVisible()]
        return any(words in one for one in (*labels, *buttons))


@pytest.fixture
def hall(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Hall]:
    made = Hall(qtbot, open_for_test(tmp_path / "data", clock=Clock(), role="manager"), type_text)
    yield made
    made.close()


def edit(hall: Hall, page: str) -> EditorPage:
    hall.press("policy.edit")
    editor = hall.page(EditorPage, "policy.edit")
    editor.show_page(page)
    hall.settle()
    return editor


def test_the_home_page_reminds_until_the_policy_was_read(hall: Hall) -> None:
    hall.room.go("home")
    assert hall.says("يُرجى الاطلاع عليه")
    hall.room.go("policy")
    hall.press("policy.acknowledge")
    assert hall.life.readers.acknowledged()
    assert hall.says("أقررتم بالاطلاع على الإصدار")
    hall.room.go("home")
    assert not hall.says("يُرجى الاطلاع عليه")


def test_a_receptionist_reads_and_cannot_edit(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> None:
    hall = Hall(qtbot, open_for_test(tmp_path, clock=Clock()), type_text)
    page = hall.page(PolicyPage, "policy")
    assert not page.edit.isVisible()
    assert not [one for one in page.findChildren(QAbstractButton, "policy.part.staff") if one.isVisible()]
    hall.press("policy.part.shelf")
    assert hall.says("دليل خدمات البحث الاجتماعي")
    assert not [one for one in page.findChildren(QAbstractButton) if one.objectName().endswith(".put")]
    hall.close()


def test_a_manager_edits_without_toml_and_a_second_one_publishes(hall: Hall) -> None:
    editor = edit(hall, "reply")
    hall.write("policy:reply.min_days", "سبعة")
    assert hall.says("اكتب أرقاماً فقط")
    assert next(one.slips for one in hall.life.drafts.pages() if one.code == "reply") == 1
    hall.write("policy:reply.min_days", "7")
    words = hall.find(QPlainTextEdit, "policy:reply.words")
    words.setPlainText("خلال مدة لا تقل عن أسبوع")
    hall.press("policy.edit.changes")
    first = (editor.differences._shown or ())[0]
    assert "14" in first.before and "7" in first.after
    hall.press("policy.edit.prepare")
    assert hall.life.publishing.waiting()[0].version == 2
    page = hall.find(PolicyPage, "policy")
    assert page.versions.isVisible(), "the version that waits is in front"
    page.versions.chosen.emit(page.versions.records.row(0))
    assert hall.says("لا يعتمده بنفسه")
    assert not [one for one in hall.window.findChildren(QAbstractButton, "policy.confirm.publish") if one.isVisible()]


def review(hall: Hall) -> ReviewPage:
    """The page of the version that waits, as a second manager has it."""
    page = ReviewPage(of_second(hall.bench.desk), hall.tasks, hall.window.notices)
    hall.room.shell.stack.addWidget(page)
    hall.room.shell.stack.setCurrentWidget(page)
    page.open(hall.life.publishing.waiting()[0])
    hall.settle()
    return page


def test_the_second_person_sees_what_changes_and_confirms_with_the_own_password(hall: Hall, qtbot: QtBot) -> None:
    prepare(hall.life, {("policy:", "committee"): "لجنة الرعاية"})
    page = review(hall)
    assert hall.says("لجنة الرعاية") and hall.says("لجنة البحث")
    hall.press("policy.confirm.publish")
    assert page._asked is not None and set(page._asked.faults()) == {
        "effective_from", "meeting_no", "decision_no", "decided_on",
    }  # fmt: skip
    today = hall.bench.desk.today()
    for name, typed in (
        ("meeting_no", "9"), ("decision_no", "31"),
        ("effective_from.gregorian", f"{today:%Y/%m/%d}"),
        ("decided_on.gregorian", f"{today - dt.timedelta(days=3):%Y/%m/%d}"),
    ):  # fmt: skip
        hall.write(f"policy.confirm.{name}", typed)
    page.password.setText(PASSWORD)
    with qtbot.waitSignal(page.done):
        hall.press("policy.confirm.publish")
    assert hall.bench.profile.committee_name == "لجنة الرعاية"


def test_a_version_is_returned_with_a_reason(hall: Hall) -> None:
    prepare(hall.life, {("policy:", "committee"): "لجنة الرعاية"})
    review(hall)
    hall.press("policy.confirm.return")
    hall.press("reason.ready0")
    hall.press("dialog.answer0")
    (line, _) = hall.life.publishing.versions()
    assert line.standing is Standing.RETURNED and line.reason


def test_a_new_version_is_shown_and_asks_to_be_read_again(hall: Hall) -> None:
    hall.press("policy.acknowledge")
    publish(hall.bench, {("policy:", "committee"): "لجنة الرعاية"})
    hall.page(PolicyPage, "policy").reload()
    assert hall.says("لجنة الرعاية") and hall.says("الإصدار \u20682\u2069 سارٍ")


def test_rows_are_added_moved_removed_and_taken_back(hall: Hall) -> None:
    edit(hall, "contact")
    codes = [one["code"] for one in hall.life.drafts._opened().draft.get("policy:channel")]
    hall.press("policy:channel[1].down")
    moved = [one["code"] for one in hall.life.drafts._opened().draft.get("policy:channel")]
    assert moved == [codes[1], codes[0], *codes[2:]]
    hall.press("policy:channel[2].remove")
    assert len(hall.life.drafts._opened().draft.get("policy:channel")) == len(codes) - 1
    assert hall.window.notices.undo_last()
    assert [one["code"] for one in hall.life.drafts._opened().draft.get("policy:channel")] == moved
    hall.press("policy:channel.add")
    assert hall.window.focusWidget() is hall.find(QWidget, f"policy:channel[{len(codes) + 1}].code")


def test_handing_over_with_a_slip_leads_to_it(hall: Hall) -> None:
    editor = edit(hall, "identity")
    hall.life.drafts.edit("declaration:clause[2]", "words", "أبلّغ {nobody}")
    hall.life.drafts.edit("policy:", "committee", "لجنة أخرى")
    editor.reload()
    hall.press("policy.edit.prepare")
    assert editor._page is not None and editor._page.code == "declaration"
    assert hall.says("nobody")
    assert not hall.life.publishing.waiting()


def test_the_papers_of_a_draft_are_drawn_in_the_window(hall: Hall) -> None:
    editor = edit(hall, "receipt")
    editor.papers.choice.show_code("receipt")
    hall.press("policy.edit.preview")
    hall.wait()
    assert editor.papers.view.pdf._sheets


def test_a_draft_is_let_go_only_after_a_question(hall: Hall) -> None:
    edit(hall, "identity")
    hall.press("policy.edit.discard")
    hall.press("dialog.answer1")
    assert not hall.life.drafts.state().open


def test_a_document_is_put_in_and_read_in_the_window(hall: Hall, tmp_path: Path) -> None:
    file = tmp_path / "guide.txt"
    file.write_text("دليل خدمات البحث الاجتماعي: الباب الأول", encoding="utf-8")
    hall.press("policy.part.shelf")
    hall.press("policy.shelf.research_guide.put")
    dialog = hall.find(PutDialog, "policy.put")
    hall.press("dialog.answer0")
    assert dialog.isVisible() and "edition" in dialog.form.faults()
    hall.find(QLineEdit, "policy.put.edition").setText("1447")
    dialog.choose(str(tmp_path / "nowhere.pdf"))
    hall.press("dialog.answer0")
    assert hall.says("تعذّرت قراءة الملف")
    dialog.choose(str(file))
    hall.press("dialog.answer0")
    assert hall.says("الإصدار \u20681447\u2069")
    hall.press("policy.shelf.research_guide.open")
    hall.wait()
    assert "الباب الأول" in hall.find(QPlainTextEdit, "policy.document.text").toPlainText()
    hall.press("policy.document.back")
    assert hall.room.shell.here == "policy"


def test_the_request_form_opens_the_blank_forms(hall: Hall) -> None:
    hall.press("policy.part.shelf")
    hall.press("policy.shelf.request_form.open")
    assert hall.room.shell.here == "blanks"
