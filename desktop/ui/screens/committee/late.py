"""Files that were to be completed and were not in time: looked into, or closed with one press."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from desktop.errors import IstiqbalError
from desktop.messages import tr, trn
from desktop.services.committee.holding import Holding
from desktop.services.committee.views import Late
from desktop.text import ltr
from desktop.ui import theme
from desktop.ui.notices import Notices
from desktop.ui.table import Column, RecordTable
from desktop.ui.widgets.dialog import Answer
from desktop.ui.widgets.surfaces import Card
from desktop.ui.widgets.words import across, button, words

_ROW, _MOST = 46, 240


class LateCard(Card):
    """Hidden while nothing is late. `file_asked` carries a file to open, `changed` says that one was closed."""

    file_asked = Signal(str)
    changed = Signal()

    def __init__(self, holding: Holding, notices: Notices) -> None:
        super().__init__(tr("Not completed in time"), icon="alarm-clock")
        self.setObjectName("committee.late")
        self._holding, self._notices = holding, notices
        self.spread()
        self.table = RecordTable(_columns(), name="committee.late.files", title=tr("Not completed in time"))
        self.table.chosen.connect(lambda one: self.file_asked.emit(one.application_id))
        self.table.selected.connect(self._choose)
        self.end = button(tr("Close the file"), "", "lock", name="committee.late.close")
        self.end.clicked.connect(self._ask)
        note = words(tr("Remind the applicant first; a closed file can be opened again."), "caption", wrap=True)
        row = across(spacing=12)
        row.addWidget(note, 1)
        row.addWidget(self.end)
        row.setContentsMargins(20, 4, 20, 14)
        self.body.addWidget(self.table)
        self.body.addLayout(row)
        self.hide()

    def reload(self) -> None:
        """Read them again."""
        late = self._holding.late()
        self.table.show_rows(late)
        self.table.setFixedHeight(theme.current().px(min(_MOST, _ROW * (len(late) + 1) + 8)))
        self.setVisible(bool(late))
        if late and self.table.current() is None:
            self.table.select_row(0)
        self._choose()

    def _choose(self, *_: object) -> None:
        one = self.table.current()
        self.end.setEnabled(isinstance(one, Late) and not one.refused)
        self.end.setToolTip(one.refused if isinstance(one, Late) else "")

    def _ask(self) -> None:
        one = self.table.current()
        if isinstance(one, Late):
            self._notices.ask(
                tr("Close file {code}?", code=ltr(one.code)),
                tr("It was to be completed by {day}. It stays here and can be opened again.", day=one.bring_by),
                Answer(tr("Close the file"), partial(self._close, one.application_id)),
                Answer(tr("Not now")),
            )

    def _close(self, application_id: str) -> None:
        try:
            self._holding.close_late(application_id)
        except IstiqbalError as error:
            self._notices.show(error)
        else:
            self._notices.toast(tr("The file was closed."))
            self.changed.emit()


def _columns() -> tuple[Column, ...]:
    return (
        Column(tr("File code"), lambda one: ltr(one.code), 116),
        Column(tr("Application number"), lambda one: ltr(one.number), 180),
        Column(tr("What is to be brought"), lambda one: one.wanted),
        Column(tr("Until"), lambda one: one.bring_by, 140),
        Column(
            tr("Late by"),
            lambda one: trn("{n} days", one.days),
            110,
            tone=lambda _one: "warn",
            key=lambda one: one.days,
        ),
    )
