"""Nonsense is drawn as it was typed: markup, SQL, signs and pictures are letters like others, in every kind of widget."""

from __future__ import annotations

import time
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.field import Choice, Field
from desktop.mistakes import BadLength, NotArabicName
from desktop.services.views import Fact
from desktop.ui import theme
from desktop.ui.form import Form
from desktop.ui.main_window import MainWindow
from desktop.ui.rows import Row, RowList
from desktop.ui.screens.section_parts import Facts, Wants
from desktop.ui.summary import ErrorSummary
from desktop.ui.table import Column, RecordTable
from desktop.ui.widgets import card_index
from desktop.ui.widgets.choices import Combo
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.widgets.pill import pill_size
from desktop.ui.widgets.stepper import Step, Stepper
from desktop.ui.widgets.surfaces import Banner, Card, EmptyState
from desktop.ui.widgets.toast import Toast
from desktop.ui.widgets.words import button, plain_tip, words
from desktop.values import Kind
from tests.ui.conftest import TypeText
from tests.ui.filing import Front

NONSENSE = (
    "<b>محمد</b><img src=x>",
    "'); DROP TABLE person; --",
    "نورة & سارة &amp; فهد",
    "فهد 😀👩‍👧",
)
nonsense = pytest.mark.parametrize("text", NONSENSE)


def labels(page: QWidget) -> list[QLabel]:
    own = [page] if isinstance(page, QLabel) else []
    return [*own, *page.findChildren(QLabel)]


def drawn_plainly(page: QWidget, text: str) -> bool:
    """Whether some label holds the text and none would take it for markup."""
    found = labels(page)
    assert all(one.textFormat() == Qt.TextFormat.PlainText for one in found)
    return any(text in one.text() for one in found)


@nonsense
def test_labels_dialogs_toasts_banners_cards_and_empty_pages(qtbot: QtBot, window: MainWindow, text: str) -> None:
    parts = [
        words(text, wrap=True), Card(text, text, "user"), Banner(text), EmptyState(text), Toast(text, None, "info", "nav_text"),
    ]  # fmt: skip
    for part in parts:
        qtbot.addWidget(part)
        assert drawn_plainly(part, text)
    dialog = Dialog(window, text, text)
    assert drawn_plainly(dialog, text)
    dialog.close()


@nonsense
def test_a_button_shows_every_sign_and_underlines_none(qtbot: QtBot, text: str) -> None:
    made = button(text)
    qtbot.addWidget(made)
    assert made.text() == text
    assert QPushButton.text(made).replace("&&", "") == text.replace("&", "")
    assert made.shortcut().isEmpty()


@nonsense
def test_what_hangs_over_a_widget_is_no_markup_either(qtbot: QtBot, text: str) -> None:
    tip = plain_tip(text)
    assert (unescape(tip.removeprefix("<qt>").removesuffix("</qt>")) if tip != text else tip) == text
    assert tip == text or "<b>" not in tip
    assert not QtGui.Qt.mightBeRichText(tip) or tip.startswith("<qt>")


@nonsense
def test_forms_summaries_rows_wants_and_facts(qtbot: QtBot, window: MainWindow, text: str) -> None:
    fields = (Field(text, Kind.TEXT, name="a", help=text, choices=(Choice("x", text),)),)
    form, facts = Form(fields, record="r"), Facts()
    facts.show_facts([Fact(text, text)])
    wants = Wants(text, lambda: True)
    wants.say((text,), ask_all=True)
    for part in (form, facts, wants):
        qtbot.addWidget(part)
        assert drawn_plainly(part, text)
    form.show_record({"a": text}, faults={"a": text})
    assert drawn_plainly(form, text)
    assert form.findChild(QLineEdit, "r.a").text() == text  # type: ignore[union-attr]
    summary = ErrorSummary([form])
    qtbot.addWidget(summary)
    summary.announce()
    assert any(text in link.text() for link in summary.findChildren(QPushButton))
    rows = RowList(fields, record="m", add=text, empty=text, summarise=lambda row: text, notices=window.notices)
    qtbot.addWidget(rows)
    rows.show_rows([Row("1", {})])
    assert rows.label_of("1") == text


@nonsense
def test_a_table_a_list_and_a_drop_down_paint_the_letters(qtbot: QtBot, text: str) -> None:
    table = RecordTable([Column("x", str)], name="t", title="t")
    combo, index = Combo(), card_index.CardIndex("i")
    for part in (table, combo, index):
        qtbot.addWidget(part)
    table.show_rows([text])
    assert table.records.data(table.records.index(0, 0)) == text
    combo.offer([("x", text)])
    assert combo.itemText(1) == text
    index.show_entries([card_index.Entry("x", text, 0)])
    assert text in index.list.item(0).text()
    assert not QtGui.Qt.mightBeRichText(index.list.item(0).toolTip()) or "<b>" not in index.list.item(0).toolTip()


@nonsense
def test_what_paints_itself_takes_the_room_of_every_letter(qtbot: QtBot, text: str) -> None:
    metrics = QtGui.QFontMetrics(theme.font(theme.current(), "caption", QtGui.QFont.Weight.Medium))
    assert pill_size(text).width() >= metrics.horizontalAdvance(text)
    stepper = Stepper()
    qtbot.addWidget(stepper)
    stepper.show_steps([Step("a", text, reason=text)], "a")
    step = stepper.findChild(QWidget, "step.a")
    assert step is not None
    assert "<b>" not in step.toolTip()
    assert drawn_plainly(stepper, "")


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Front]:
    made = Front(qtbot, tmp_path, type_text)
    yield made
    made.close()


@nonsense
def test_no_name_takes_it_and_what_was_typed_stays(front: Front, text: str) -> None:
    front.new_case()
    front.write("application.personal.name_first", text)
    assert front.fault("application.personal.name_first") == NotArabicName().say()
    assert front.find(QLineEdit, "application.personal.name_first").text() == text
    assert drawn_plainly(front.window, NotArabicName().say())


@nonsense
def test_a_free_text_takes_it_and_the_page_draws_it_plainly(front: Front, text: str) -> None:
    case = front.new_case()
    front.press("application.request.previous_support.yes")
    front.press("application.supports.add")
    row = next(s for s in front.bench.intake.sections(case) if s.code == "supports").sheets[0].ref
    front.write(f"application.supports.{row.id}.giver", text)
    stored = next(s for s in front.bench.intake.sections(case) if s.code == "supports").sheets[0]
    assert stored.faults == {}
    summary = front.find(QPushButton, f"application.supports.{row.id}.open")
    assert str(stored.values["giver"]) in summary.text()
    assert all(one.textFormat() == Qt.TextFormat.PlainText for one in labels(front.window))


def test_ten_thousand_letters_are_refused_kindly_kept_and_typed_on(front: Front) -> None:
    front.new_case()
    flood = ("نورة <b>😀</b> " * 1000)[:10_000]
    start = time.process_time()
    for name in ("application.personal.name_first", "application.address.district"):
        line = front.find(QLineEdit, name)
        line.setText(flood)
        line.editingFinished.emit()
        front.settle()
        front.window.grab()
        assert line.text() == flood
    long = front.find(QPlainTextEdit, "application.request.need_description")
    long.setFocus()
    long.setPlainText(flood)
    long.clearFocus()
    front.settle()
    front.window.grab()
    assert time.process_time() - start < 10  # three floods stored, shown and painted: the window never stands still
    assert front.fault("application.personal.name_first") == NotArabicName().say()
    assert front.fault("application.address.district") == BadLength(low=2, high=60).say()
    assert front.fault("application.request.need_description") == BadLength(low=10, high=2000).say()
    assert long.toPlainText() == flood
