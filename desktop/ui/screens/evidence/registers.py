"""The registers that can be saved as workbooks for a period."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.messages import tr
from desktop.services.evidence.registers import RegisterLine
from desktop.ui.screens.evidence.sheet import sheet
from desktop.ui.table import Column, RecordTable


class RegistersPane(QWidget):
    """One line for each register; Enter saves it (`asked` carries its code)."""

    asked = Signal(str)

    def __init__(self, lines: Sequence[RegisterLine]) -> None:
        super().__init__()
        self.setObjectName("evidence.registers")
        columns = (
            Column(tr("Register"), lambda one: one.title, 300),
            Column(tr("What it holds"), lambda one: one.holds),
        )
        self.table = RecordTable(columns, name="evidence.registers.list", title=tr("Registers"))
        self.table.chosen.connect(lambda one: self.asked.emit(one.id))
        self.table.show_rows(lines)
        self.table.select_row(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(sheet(tr("Registers of the period: press Enter to save one"), self.table), 1)

    def ask(self) -> None:
        """Save the register in front."""
        if (one := self.table.current()) is not None:
            self.asked.emit(one.id)

    def enter(self) -> None:
        """Put the caret where work begins."""
        self.table.setFocus()
