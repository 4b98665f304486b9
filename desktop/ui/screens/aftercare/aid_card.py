"""In the file: what was granted, what is to be handed over of it, and what was."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.messages import tr, trn
from desktop.policy.procedure import STAGES
from desktop.services.aftercare.views import AfterFile, DeliveryLine, GrantedLine
from desktop.services.views import CaseFile
from desktop.ui.screens.aftercare.doing import Doing
from desktop.ui.screens.course_card import CourseCard
from desktop.ui.screens.step_page import Workplace
from desktop.ui.table import Column, RecordTable
from desktop.ui.widgets.words import across, button, words

NOTHING_YET = frozenset(STAGES[: STAGES.index("in_committee")])
"""The stages in which nothing was decided yet."""


class AidCard(CourseCard):
    """Hidden while nothing was granted. A part is handed over from here as from the list."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, tr("Aid and services granted"), "", "package")
        self.setObjectName("aid")
        self._doing = Doing(place, self)
        self._doing.done.connect(self.changed)
        self._decided = words("", "muted", wrap=True)
        self._granted = QVBoxLayout()
        self._granted.setSpacing(8)
        self.table = RecordTable(_columns(), name="aid.deliveries", title=tr("Handed over"))
        self.table.chosen.connect(self._print)
        self.table.selected.connect(self._follow)
        self._receipt = button(tr("Receipt"), "", "printer", name="aid.receipt")
        self._receipt.clicked.connect(self._print_current)
        self._back = button(tr("Take back"), "ghost", "undo-2", name="aid.take_back")
        self._back.clicked.connect(self._take_back)
        self._foot = across(self._receipt, self._back, None, spacing=10)
        self.body.addWidget(self._decided)
        self.body.addLayout(self._granted)
        self.body.addWidget(self.table)
        self.body.addLayout(self._foot)
        self._file: AfterFile | None = None

    def refresh(self, case: CaseFile) -> None:
        if case.stage in NOTHING_YET:
            self.hide()
            return
        file = self.place.bench.practice.aftercare.file(case.application_id)
        self.setVisible(bool(file.decided or file.deliveries))
        if file == self._file:
            return
        self._file = file
        self._decided.setText(file.decided)
        while (item := self._granted.takeAt(0)) is not None:
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for line in file.granted:
            self._granted.addWidget(self._line(file, line))
        self.table.show_rows(file.deliveries)
        self.table.fit()
        if file.deliveries and self.table.current() is None:
            self.table.select_row(0)
        for one in (self.table, self._receipt, self._back):
            one.setVisible(bool(file.deliveries))
        self._follow()

    def _line(self, file: AfterFile, line: GrantedLine) -> QFrame:
        """One service: what was granted of it, what was given, and the button for the part that comes first."""
        frame = QFrame()
        frame.setProperty("role", "row")
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(words(line.label, "strong", wrap=True))
        column.addWidget(words(_said(line), "caption", wrap=True))
        if line.due:
            first = line.due[0]
            more = trn("{n} instalments wait", len(line.due)) if len(line.due) > 1 else first.left
            column.addWidget(words(tr(" · ").join(part for part in (first.part, more) if part), "help", wrap=True))
        row = across(spacing=10)
        row.addLayout(column, 1)
        if line.due and not file.refused.get("deliver"):
            give = button(tr("Hand over"), "primary", "package", name=f"aid.give.{line.service}")
            give.clicked.connect(partial(self._doing.hand_over, file.application_id, line.due[0].key))
            row.addWidget(give)
        if not line.ended and not file.refused.get("end_service"):
            end = button(tr("End"), "ghost", "ban", name=f"aid.end.{line.service}")
            end.setAccessibleName(tr("End: {what}", what=line.label))
            survey = file.survey if file.survey_after == "end_service" else ""
            end.clicked.connect(partial(self._doing.end_service, file.application_id, line.service, line.label, survey))
            row.addWidget(end)
        row.setContentsMargins(14, 10, 14, 10)
        frame.setLayout(row)
        return frame

    def _follow(self, _row: object = None) -> None:
        row = self.table.current()
        standing = isinstance(row, DeliveryLine) and not row.taken_back
        self._receipt.setEnabled(isinstance(row, DeliveryLine))
        self._back.setEnabled(standing)
        if self._file is not None and self._file.deliveries:
            self._back.setVisible(not self._file.refused.get("take_back"))

    def _print(self, row: DeliveryLine) -> None:
        self._doing.receipt(row.id)

    def _print_current(self) -> None:
        row = self.table.current()
        if isinstance(row, DeliveryLine):
            self._print(row)

    def _take_back(self) -> None:
        row = self.table.current()
        if isinstance(row, DeliveryLine):
            self._doing.take_back(row.id, row.what)


def _said(line: GrantedLine) -> str:
    return line.ended or tr(" · ").join((line.amount, line.how_often, line.time, line.given))


def _columns() -> tuple[Column, ...]:
    return (
        Column(tr("Handed over on"), lambda row: row.on, 240),
        Column(tr("What"), lambda row: row.what),
        Column(tr("Amount or worth"), lambda row: row.worth, 130),
        Column(tr("Receiver"), lambda row: row.receiver, 170),
        Column(tr("Receipt"), lambda row: row.taken_back or row.paper, 200, tone=_tone),
    )


def _tone(row: DeliveryLine) -> str:
    return "err" if row.taken_back else "ok" if row.signed_back else "warn"
