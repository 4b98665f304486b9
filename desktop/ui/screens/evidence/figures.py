"""The measures of a period, each with what it was made of, and the tables: whole, or as they may be published."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.messages import tr
from desktop.services.evidence.counting import Counted
from desktop.services.evidence.figures import PeriodFigures
from desktop.services.evidence.tallies import Tally
from desktop.text import ltr
from desktop.ui.screens.evidence.sheet import sheet
from desktop.ui.table import Column, RecordTable
from desktop.ui.widgets.surfaces import Banner
from desktop.ui.widgets.words import words


class FiguresPane(QWidget):
    """One line for each measure; how the one in front is computed stands below."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("evidence.figures")
        self.scope = Banner()
        columns = (
            Column(tr("No."), lambda one: ltr(one.number), 64, key=lambda one: (len(one.number), one.number)),
            Column(tr("Measure"), lambda one: one.label),
            Column(tr("Numerator"), lambda one: one.numerator, 110),
            Column(tr("Denominator"), lambda one: one.denominator, 110),
            Column(tr("Figure"), lambda one: one.value, 310),
        )
        self.table = RecordTable(columns, name="evidence.measures", title=tr("Measures"))
        self.table.selected.connect(self._explain)
        self.definition = words("", "help", wrap=True)
        self.definition.setObjectName("evidence.definition")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.scope)
        column.addWidget(sheet(tr("Measures"), self.table), 1)
        column.addWidget(self.definition)

    def show_found(self, found: PeriodFigures) -> None:
        """Show the measures of a period."""
        self.scope.say(found.scope)
        self.table.show_rows(found.measures)
        if self.table.current() is None and found.measures:
            self.table.select_row(0)
        self._explain(self.table.current())

    def enter(self) -> None:
        """Put the caret where work begins."""
        self.table.setFocus()

    def _explain(self, one: Counted | None) -> None:
        said = tr("{measure}: {definition}", measure=one.label, definition=one.definition) if one else ""
        self.definition.setText(said)


@dataclass(frozen=True, slots=True)
class _Line:
    id: str
    table: str
    group: str
    number: str
    unit: str


class StatisticsPane(QWidget):
    """Every table one after the other."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("evidence.statistics")
        self.note = Banner()
        columns = (
            Column(tr("Table"), lambda one: one.table, 230),
            Column(tr("Group"), lambda one: one.group),
            Column(tr("How many"), lambda one: one.number, 190),
            Column(tr("What was counted"), lambda one: one.unit, 250),
        )
        self.table = RecordTable(columns, name="evidence.tables", title=tr("Statistics"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.note)
        column.addWidget(sheet(tr("Statistics"), self.table), 1)

    def show_found(self, found: PeriodFigures, *, published: bool) -> None:
        """Show the tables of a period."""
        kept = tr("As they may be published: small groups stand together or are not shown.")
        whole = tr(
            "Whole numbers, for the work inside the association: not to be passed on. Small groups can be recognised."
        )
        self.note.say(kept if published else whole, "info" if published else "warn")
        self.table.show_rows([line for table in found.tables for line in _lines(table)])

    def enter(self) -> None:
        """Put the caret where work begins."""
        self.table.setFocus()


def _lines(table: Tally) -> list[_Line]:
    return [
        _Line(f"{table.code}.{number}", table.title, row.label, row.said or ltr(str(row.count)), table.unit)
        for number, row in enumerate(table.rows)
    ]
