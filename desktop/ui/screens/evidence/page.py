"""Evidence and figures: a period, what the association did in it, and the papers and workbooks that prove it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from desktop.messages import mark, tr
from desktop.services.evidence.compliance import Compliance
from desktop.services.evidence.figures import PeriodFigures
from desktop.services.views import PaperView
from desktop.ui.screens.evidence.compliance import CompliancePane
from desktop.ui.screens.evidence.figures import FiguresPane, StatisticsPane
from desktop.ui.screens.evidence.keeping import Workbooks
from desktop.ui.screens.evidence.period_bar import PeriodBar
from desktop.ui.screens.evidence.registers import RegistersPane
from desktop.ui.screens.paper_desk import PaperDesk
from desktop.ui.screens.paper_dialog import PaperDialog
from desktop.ui.screens.step_page import Workplace
from desktop.ui.tasks import Lane, Ticket
from desktop.ui.widgets.choices import chips
from desktop.ui.widgets.pdf_view import PageImage
from desktop.ui.widgets.surfaces import PageBody
from desktop.ui.widgets.words import across, button

TITLE = mark("Evidence and figures")
TABS = {
    "compliance": mark("Compliance"),
    "figures": mark("Measures"),
    "statistics": mark("Statistics"),
    "registers": mark("Registers"),
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
        self.bar = PeriodBar(today)
        self.bar.chosen.connect(self.reload)
        self.compliance, self.figures, self.statistics = CompliancePane(), FiguresPane(), StatisticsPane()
        self.registers = RegistersPane(self._practice.registers.lines())
        self.compliance.file_asked.connect(self.file_asked)
        self.registers.asked.connect(self._save_register)
        self._panes: dict[str, CompliancePane | FiguresPane | StatisticsPane | RegistersPane] = {
            "compliance": self.compliance, "figures": self.figures, "statistics": self.statistics,
            "registers": self.registers,
        }  # fmt: skip
        self.chips = chips(self, "evidence.tab", {code: tr(label) for code, label in TABS.items()}, self.bring)
        self.published = button(tr("As published"), "chip", name="evidence.published")
        self.published.setCheckable(True)
        self.published.setChecked(True)
        self.published.clicked.connect(self._show_figures)
        self._stack = QStackedWidget()
        self._found: PeriodFigures | None = None
        self.tab, self._ticket = "compliance", Ticket()
        self._lay_out()

    def reload(self) -> None:
        """Count what is in front again; what was being counted for another period is not shown any more."""
        self._ticket.cancel()
        period = self.bar.period
        if self.tab == "compliance":
            counting = partial(self._practice.compliance.of, period)
            self._ticket = self._place.tasks.run(Lane.LOCAL, counting, self._show_compliance)
        elif self.tab in ("figures", "statistics"):
            self._ticket = self._place.tasks.run(
                Lane.LOCAL, partial(self._practice.figures.of, period), self._take_figures
            )

    def bring(self, tab: str) -> None:
        """Bring a list to the front, and the caret to it."""
        self.tab = tab
        self.chips[tab].setChecked(True)
        self._stack.setCurrentWidget(self._panes[tab])
        self._follow()
        self.reload()
        self._panes[tab].enter()

    def _lay_out(self) -> None:
        self.print = button(tr("Read and print"), "primary", "printer", name="evidence.print", tip="F12")
        self.print.clicked.connect(self._print)
        self.save = button(tr("Save as a workbook"), "", "download", name="evidence.workbook", tip="Ctrl+E")
        self.save.clicked.connect(self._save)
        for keys, act in (("F12", self.print.click), ("Ctrl+E", self.save.click)):
            QShortcut(
                QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            ).activated.connect(act)
        self.buttons.addWidget(self.save)
        self.buttons.addWidget(self.print)
        for pane in self._panes.values():
            self._stack.addWidget(pane)
        self.content.addLayout(across(*self.chips.values(), None, self.published, spacing=8))
        self.content.addWidget(self.bar)
        self.content.addWidget(self._stack, 1)
        self.chips[self.tab].setChecked(True)
        self._follow()

    def _follow(self) -> None:
        """A register is a workbook alone; only figures are published."""
        self.print.setVisible(self.tab != "registers")
        self.published.setVisible(self.tab in ("figures", "statistics"))

    def _show_compliance(self, found: Compliance) -> None:
        self.compliance.show_found(found)

    def _take_figures(self, found: PeriodFigures) -> None:
        self._found = found
        self._show_figures()

    def _show_figures(self) -> None:
        if self._found is not None:
            published = self.published.isChecked()
            found = self._found.published() if published else self._found
            self.figures.show_found(found)
            self.statistics.show_found(found, published=published)

    def _print(self) -> None:
        maker = self._practice.compliance if self.tab == "compliance" else self._practice.reports
        self._papers.draw(partial(maker.make, self.bar.period))

    def _read(self, paper: PaperView, pages: Sequence[PageImage]) -> None:
        PaperDialog(self.window(), self._papers, paper, pages).open()

    def _save(self) -> None:
        if self.tab == "registers":
            self.registers.ask()
            return
        maker = self._practice.compliance if self.tab == "compliance" else self._practice.reports
        name = "BEN-40" if self.tab == "compliance" else "BEN-36"
        self._books.keep(partial(maker.workbook, self.bar.period), f"{name}-{self.bar.period.name}.xlsx")

    def _save_register(self, code: str) -> None:
        period = self.bar.period
        self._books.keep(partial(self._practice.registers.workbook, code, period), f"{code}-{period.name}.xlsx")
