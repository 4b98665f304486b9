"""Evidence and figures: a period, what the association did in it, and the papers and workbooks that prove it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from desktop.messages import mark, tr
from desktop.services.views import PaperView
from desktop.ui.screens.evidence.compliance import CompliancePane
from desktop.ui.screens.evidence.keeping import Workbooks
from desktop.ui.screens.evidence.period_bar import PeriodBar
from desktop.ui.screens.paper_desk import PaperDesk
from desktop.ui.screens.paper_dialog import PaperDialog
from desktop.ui.screens.step_page import Workplace
from desktop.ui.tasks import Lane, Ticket
from desktop.ui.widgets.pdf_view import PageImage
from desktop.ui.widgets.surfaces import PageBody
from desktop.ui.widgets.words import across, button

TITLE = mark("Evidence and figures")
TABS = {
    "compliance": mark("Compliance"),
}


class EvidenceScreen(PageBody):
    """`file_asked` carries a file to open. Whatever is counted is counted in the local lane."""

    file_asked = Signal(str)

    def __init__(self, place: Workplace, today: Callable[[], dt.date]) -> None:
        super().__init__(tr(TITLE), scrolling=False)
        self.setObjectName("evidence")
        self._place, self._practice = place, place.bench.practice
        self._papers, self._books = PaperDesk(place, self), Workbooks(place, self)
        self._papers.drawn.connect(self._read)
        self.print = button(tr("Read and print"), "primary", "printer", name="evidence.print", tip="Ctrl+P")
        self.print.setShortcut("Ctrl+P")
        self.save = button(tr("Save as a workbook"), "", "download", name="evidence.workbook", tip="Ctrl+E")
        self.save.setShortcut("Ctrl+E")
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self.buttons.addWidget(self.save)
        self.buttons.addWidget(self.print)
        self._group = QButtonGroup(self)
        self.chips = {code: self._chip(code, tr(label)) for code, label in TABS.items()}
        self.content.addLayout(across(*self.chips.values(), None, spacing=8))
        self.bar = PeriodBar(today)
        self.bar.chosen.connect(self.reload)
        self.content.addWidget(self.bar)
        self.compliance = CompliancePane()
        self.compliance.file_asked.connect(self.file_asked)
        self._panes: dict[str, QWidget] = {"compliance": self.compliance}
        self._stack = QStackedWidget()
        for pane in self._panes.values():
            self._stack.addWidget(pane)
        self.content.addWidget(self._stack, 1)
        self.tab, self._ticket = "compliance", Ticket()
        self.chips[self.tab].setChecked(True)

    def reload(self) -> None:
        """Count what is in front again; what was being counted for another period is not shown any more."""
        self._ticket.cancel()
        period = self.bar.period
        self._ticket = self._place.tasks.run(
            Lane.LOCAL, partial(self._practice.compliance.of, period), self.compliance.show_found
        )

    def bring(self, tab: str) -> None:
        """Bring a list to the front."""
        self.tab = tab
        self.chips[tab].setChecked(True)
        self._stack.setCurrentWidget(self._panes[tab])
        self.reload()

    def _chip(self, code: str, label: str) -> QPushButton:
        chip = button(label, "chip", name=f"evidence.tab.{code}")
        chip.setCheckable(True)
        chip.clicked.connect(partial(self.bring, code))
        self._group.addButton(chip)
        return chip

    def _print(self) -> None:
        self._papers.draw(partial(self._practice.compliance.make, self.bar.period))

    def _read(self, paper: PaperView, pages: Sequence[PageImage]) -> None:
        PaperDialog(self.window(), self._papers, paper, pages).open()

    def _save(self) -> None:
        period = self.bar.period
        self._books.keep(partial(self._practice.compliance.workbook, period), f"BEN-40-{period.name}.xlsx")
