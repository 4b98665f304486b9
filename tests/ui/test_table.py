"""Lists under right-to-left: selection, order, pills, widths."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop.ui.table import Column, RecordModel, RecordTable


@dataclass(frozen=True, slots=True)
class Line:
    id: int
    name: str
    tone: str = "ok"


COLUMNS = (
    Column("No.", lambda row: str(row.id), 80, key=lambda row: row.id),
    Column("Name", lambda row: row.name),
    Column("State", lambda row: row.tone, 100, tone=lambda row: row.tone),
)
ROWS = [Line(n, f"name {n % 7}") for n in range(30)]


@pytest.fixture
def table(qtbot: QtBot) -> RecordTable:
    made = RecordTable(COLUMNS, name="list", title="List")
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show_rows(ROWS)
    made.show()
    return made


def test_the_model_keeps_the_rules_of_models(qtbot: QtBot) -> None:
    model = RecordModel(COLUMNS)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show_rows(ROWS)
    model.sort(1, Qt.SortOrder.DescendingOrder)
    model.show_rows(ROWS[:3])
    assert tester.model() is model


def test_a_row_can_be_selected_under_right_to_left(table: RecordTable) -> None:
    assert table.layoutDirection() is Qt.LayoutDirection.RightToLeft
    table.select_row(12)
    assert table.current() == ROWS[12]
    assert len(table.selectionModel().selectedRows()) == 1


def test_the_selected_record_stays_selected_when_the_list_changes(table: RecordTable) -> None:
    table.select_row(12)
    table.show_rows(ROWS[5:])
    assert table.current() == ROWS[12]


def test_the_order_chosen_is_kept_when_the_list_changes(table: RecordTable) -> None:
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    table.show_rows(ROWS[:10])
    assert [row.id for row in table.records.rows()] == list(range(9, -1, -1))


def test_enter_opens_the_record(qtbot: QtBot, table: RecordTable) -> None:
    table.select_row(3)
    with qtbot.waitSignal(table.chosen) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [ROWS[3]]


def test_pills_are_painted(table: RecordTable) -> None:
    with_pill = table.grab().toImage()
    table.show_rows([Line(row.id, row.name, "") for row in ROWS])
    assert table.grab().toImage() != with_pill


@pytest.mark.parametrize("width", [360, 700, 1200])
def test_columns_fill_the_width_they_are_given(qtbot: QtBot, table: RecordTable, width: int) -> None:
    table.resize(width, 400)
    qtbot.waitUntil(lambda: table.viewport().width() > width - 30)
    total = sum(table.columnWidth(n) for n in range(3))
    assert table.viewport().width() - 3 <= total <= table.viewport().width()


def test_a_cell_is_spoken_with_its_title(table: RecordTable) -> None:
    index = table.records.index(2, 0)
    assert table.records.data(index, Qt.ItemDataRole.AccessibleTextRole) == "No.: 2"


@pytest.mark.parametrize(("name", "said"), [("ناصر", ""), ("<b>" + "كلمة " * 200, '<p dir="auto">&lt;b&gt;كلمة كلمة')])
def test_what_a_column_is_too_narrow_for_is_said_under_the_mouse(table: RecordTable, name: str, said: str) -> None:
    table.show_rows([Line(1, name)])
    place = table.visualRect(table.records.index(0, 1)).center()
    QToolTip.hideText()
    asked = QHelpEvent(QEvent.Type.ToolTip, place, table.viewport().mapToGlobal(place))
    QApplication.sendEvent(table.viewport(), asked)
    assert QToolTip.text().startswith(said)
    assert bool(QToolTip.text()) is bool(said)
