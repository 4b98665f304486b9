"""When the visit of a study will be: the day in both calendars and the hour."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from desktop.field import Field
from desktop.messages import tr
from desktop.ui.form import Form
from desktop.ui.widgets.dialog import Answer, Dialog


class VisitDialog(Dialog):
    """`run` is called with the day and the hour; what is missing or wrong keeps the dialog open."""

    def __init__(self, parent: QWidget | None, fields: Sequence[Field], run: Callable[[object, str], object]) -> None:
        super().__init__(parent, tr("Plan the visit"), icon="calendar")
        self._run = run
        self.form = Form(fields, record="visit.plan", columns=1)
        self.body.addWidget(self.form)
        self.offer(Answer(tr("Note it"), self._give, may=self._is_whole), Answer(tr("Not now")))
        self.form.first_field()

    def _is_whole(self) -> bool:
        self._said = self.form.collect()
        return self._said is not None

    def _give(self) -> None:
        if self._said is not None:
            self._run(self._said["planned_on"], str(self._said["planned_at"]))
