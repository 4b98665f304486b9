"""A few questions in a dialog: it closes when what they are for was done, and keeps what was typed until then."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.errors import IstiqbalError
from desktop.field import Field
from desktop.messages import tr
from desktop.mistakes import AnswersWrong
from desktop.services.views import Sheet
from desktop.ui import theme
from desktop.ui.form import Form
from desktop.ui.widgets.dialog import Answer, Dialog
from desktop.ui.widgets.words import words
from desktop.values import Value

_WIDTH = 720
Act = Callable[[Mapping[str, Value]], object]


class FormDialog(Dialog):
    """`act` is called with the answers; what it refuses is said here, and the dialog stays."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        text: str,
        fields: Sequence[Field],
        *,
        record: str,
        confirm: str,
        act: Callable[[dict[str, Value]], object],
        done: Callable[[], None],
        values: Mapping[str, Value] | None = None,
        icon: str = "pen-line",
        columns: int = 1,
        width: int = 460,
    ) -> None:
        super().__init__(parent, title, text, icon=icon)
        self.setFixedWidth(theme.current().px(width))
        self._act, self._done = act, done
        self.form = Form(fields, record=record, columns=columns)
        self.form.show_record(dict(values or {}))
        self.body.addWidget(self.form)
        self.fault = words("", "help", wrap=True)
        self.fault.setObjectName(f"{record}.fault")
        self.fault.setProperty("state", "error")
        self.fault.hide()
        self.body.addWidget(self.fault)
        self.offer(Answer(confirm, done, may=self._is_done), Answer(tr("Not now")))
        self.form.first_unanswered() or self.form.first_field()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self.fit)

    def answers(self) -> dict[str, Value] | None:
        """What was answered; None while something is missing or wrong, which then shows."""
        return self.form.collect()

    def say(self, fault: str) -> None:
        """Show what stands in the way; "" for nothing."""
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))

    def _is_done(self) -> bool:
        answers = self.answers()
        if answers is None:
            return False
        try:
            self._act(answers)
        except IstiqbalError as error:
            self.say(error.say())
            return False
        return True


class AskDialog(FormDialog):
    """Asks what a sheet asks: the service judges the answers together, and each fault stands beneath its own question.

    `act` is called with the answers, `done` when it took them.
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        text: str,
        sheet: Sheet,
        *,
        confirm: str,
        act: Act,
        done: Callable[[], None],
        icon: str = "pen-line",
    ) -> None:
        self._service_act = act
        self._said: dict[str, str] = {}
        super().__init__(
            parent, title, text, sheet.fields, record=sheet.ref.type, confirm=confirm, act=self._judged, done=done,
            values=sheet.values, icon=icon, columns=2, width=_WIDTH,
        )  # fmt: skip
        self.setObjectName(f"{sheet.ref.type}.dialog")
        self.form.edited.connect(self._grow)  # an answer may bring more questions
        self.form.faults_changed.connect(self._grow)

    def _grow(self) -> None:
        if self.isVisible():
            QTimer.singleShot(0, self, self.fit)

    def answers(self) -> dict[str, Value] | None:
        """What the service said last time is forgotten: it judges the answers together, and another one may mend it."""
        kept = {name: fault for name, fault in self.form.faults().items() if self._said.get(name) != fault}
        self.form.set_faults(kept)
        return super().answers()

    def _judged(self, answers: dict[str, Value]) -> object:
        try:
            return self._service_act(answers)
        except AnswersWrong as wrong:
            self._said = wrong.faults
            self.form.set_faults(wrong.faults)
            self.form.first_fault()
            raise
