"""How the association kept its policy: each article over the files of a period, and the files that show a gap."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.messages import tr, trn
from desktop.services.evidence.compliance import ArticleKept, Compliance, GapLine
from desktop.text import ltr
from desktop.ui.screens.evidence.sheet import sheet
from desktop.ui.table import Column, RecordTable
from desktop.ui.widgets.surfaces import Banner


class CompliancePane(QWidget):
    """Two lists; Enter on a gap opens its file (`file_asked`)."""

    file_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("evidence.compliance")
        self.summary = Banner()
        self.summary.setObjectName("evidence.compliance.summary")
        self.articles = RecordTable(_article_columns(), name="evidence.kept", title=tr("Each article of the policy"))
        self.gaps = RecordTable(_gap_columns(), name="evidence.gaps", title=tr("Files that show a gap"))
        self.gaps.chosen.connect(self._open)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(sheet(tr("Each article of the policy"), self.articles))
        self._gap_sheet = sheet(tr("Files that show a gap: press Enter to open one"), self.gaps)
        parts.addWidget(self._gap_sheet)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.summary)
        column.addWidget(parts, 1)

    def show_found(self, found: Compliance) -> None:
        """Show the articles over the files of a period."""
        self.summary.say(_summary(found), "warn" if found.gaps else "ok" if found.files else "info")
        self.articles.show_rows(found.articles)
        self.gaps.show_rows(found.gaps)
        self._gap_sheet.setVisible(bool(found.gaps))
        if found.gaps and self.gaps.current() is None:
            self.gaps.select_row(0)

    def enter(self) -> None:
        """Put the caret where work begins."""
        (self.gaps if self.gaps.records.rows() else self.articles).setFocus()

    def _open(self, line: GapLine) -> None:
        self.file_asked.emit(line.application_id)


def _summary(found: Compliance) -> str:
    if not found.files:
        return tr("No file was received in this period.")
    files = len({one.application_id for one in found.gaps})
    counted = trn("{n} files were received in this period.", found.files)
    gaps = trn("{n} of them show a gap.", files) if files else tr("Every duty that was due has its proof.")
    return " ".join((counted, gaps, found.scope))


def _article_columns() -> tuple[Column, ...]:
    return (
        Column(tr("Article"), lambda one: one.article, 220),
        Column(tr("In the board's words"), lambda one: " ".join(one.words.split())),
        Column(tr("Version"), lambda one: ltr(str(one.version)), 70, key=lambda one: one.version),
        Column(tr("Kept"), lambda one: ltr(str(one.done)), 72, key=lambda one: one.done),
        Column(tr("Gaps"), lambda one: ltr(str(one.gap)), 78, tone=_tone, key=lambda one: one.gap),
        Column(tr("Not due yet"), lambda one: ltr(str(one.waiting)), 96, key=lambda one: one.waiting),
        Column(tr("Share kept"), lambda one: one.kept, 130),
    )


def _tone(one: ArticleKept) -> str:
    return "err" if one.gap else "ok" if one.done else "muted"


def _gap_columns() -> tuple[Column, ...]:
    return (
        Column(tr("File"), lambda one: ltr(one.number), 190),
        Column(tr("Article"), lambda one: one.article, 220),
        Column(tr("What is missing"), lambda one: one.said),
    )
