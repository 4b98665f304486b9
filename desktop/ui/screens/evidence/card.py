"""The evidence of a file: each article of its policy, how it stands, and what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from desktop.messages import tr
from desktop.services.evidence.views import ArticleLine, DutyLine
from desktop.services.views import CaseFile, PaperView
from desktop.ui import theme
from desktop.ui.screens.course_card import CourseCard
from desktop.ui.screens.paper_desk import PaperDesk
from desktop.ui.screens.paper_dialog import PaperDialog
from desktop.ui.screens.step_page import Workplace
from desktop.ui.table import Column, RecordTable
from desktop.ui.widgets.pdf_view import PageImage
from desktop.ui.widgets.surfaces import Banner
from desktop.ui.widgets.words import across, button, words

TONES = {"done": "ok", "gap": "err", "waiting": "info", "not_needed": "muted"}
_HEIGHT = 340


class EvidenceCard(CourseCard):
    """Read at a glance by a manager, printed or exported for the supervisor."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, tr("Evidence"), tr("Each article of the policy this file began under"), "shield-check")
        self.setObjectName("course.evidence")
        self._papers = PaperDesk(place, self)
        self._papers.drawn.connect(self._read)
        self._summary = Banner()
        self._summary.setObjectName("evidence.summary")
        columns = (
            Column(tr("Article"), lambda one: one.article, 200),
            Column(tr("In the board's words"), lambda one: " ".join(one.words.split())),
            Column(tr("How it stands"), lambda one: one.state_label, 130, tone=lambda one: TONES[one.state]),
            Column(tr("Not proved yet"), _missing, 300),
        )
        self.table = RecordTable(columns, name="evidence.articles", title=tr("Evidence"))
        self.table.setMinimumHeight(theme.current().px(_HEIGHT))
        self.table.selected.connect(self._tell)
        self._whole = words("", "help", wrap=True)  # the row in front, which no column is wide enough for
        self._whole.setObjectName("evidence.whole")
        show = button(tr("Read and print the record"), "", "printer", name="evidence.print")
        keep = button(tr("Save as a workbook"), "ghost", "download", name="evidence.workbook")
        show.clicked.connect(self._show)
        keep.clicked.connect(self._save)
        self.body.addWidget(self._summary)
        self.body.addWidget(self.table)
        self.body.addWidget(self._whole)
        self.body.addLayout(across(show, keep, None))

    def refresh(self, case: CaseFile) -> None:
        found = self.place.bench.practice.evidence.of(case.application_id)
        self._summary.say(found.summary, "err" if found.gaps else "ok")
        self.table.show_rows(found.articles)
        if self.table.current() is None and found.articles:
            first = next((number for number, one in enumerate(found.articles) if one.state == "gap"), 0)
            self.table.select_row(first)
        self._tell(self.table.current())

    def _tell(self, one: ArticleLine | None) -> None:
        said = [tr("{article}: «{words}»", article=one.article, words=" ".join(one.words.split()))] if one else []
        if one is not None and _missing(one):
            said.append(tr("Not proved yet: {what}.", what=_missing(one)))
        self._whole.setText(" ".join(said))

    def _show(self) -> None:
        if self.case is not None:
            make = partial(self.place.bench.practice.evidence_papers.make, self.case.application_id)
            self._papers.draw(make)

    def _read(self, paper: PaperView, pages: Sequence[PageImage]) -> None:
        PaperDialog(self.window(), self._papers, paper, pages).open()

    def _save(self) -> None:
        if self.case is None:
            return
        made = partial(self.place.bench.practice.evidence_papers.workbook, self.case.application_id)
        dialog = QFileDialog(self.window(), tr("Save as a workbook"), f"{self.case.number}.xlsx", "*.xlsx")
        dialog.setObjectName("evidence.file_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(lambda name: self.attempt(lambda: self._keep(made(), Path(name))))
        dialog.open()

    def _keep(self, content: bytes, file: Path) -> None:
        self.place.bench.papers.save(content, file)
        self.place.notices.toast(tr("Saved: {file}", file=file.name))


def _missing(one: ArticleLine) -> str:
    return tr("; ").join(_said(duty) for duty in one.duties if duty.state in ("gap", "waiting"))


def _said(duty: DutyLine) -> str:
    return duty.label
