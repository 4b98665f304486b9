"""A decision with its reason: usual reasons are one press away, others are typed; nothing is decided without one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop.messages import tr
from desktop.ui import theme
from desktop.ui.widgets.dialog import Answer, Dialog
from desktop.ui.widgets.edits import ArabicEdit
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.words import button, words

_SHORTEST, _LONGEST = 3, 300


class ReasonDialog(Dialog):
    """Asks why, and perhaps which of several; `run` is called with the reason and the code that was picked."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        text: str,
        *,
        confirm: str,
        ready: Sequence[str],
        run: Callable[[str, str], None],
        choices: Sequence[tuple[str, str]] = (),
        question: str = "",
    ) -> None:
        super().__init__(parent, title, text, icon="pen-line")
        self._run = run
        self._picked = QButtonGroup(self)
        self._codes = [code for code, _ in choices]
        if choices:
            self.body.addWidget(words(question, "label"))
            self.body.addWidget(self._chips([label for _, label in choices]))
        self.body.addWidget(words(tr("The reason"), "label"))
        self.body.addWidget(self._ready(ready))
        self.reason = ArabicEdit()
        self.reason.setObjectName("reason.text")
        self.reason.setAccessibleName(tr("The reason"))
        self.reason.setMaxLength(_LONGEST)
        self.reason.textChanged.connect(self._typed)
        self.body.addWidget(self.reason)
        self._fault = words("", "help", wrap=True)
        self._fault.setProperty("state", "error")
        self._fault.setMinimumHeight(theme.current().px(20))
        self.body.addWidget(self._fault)
        self.offer(Answer(confirm, self._give, may=self._is_given), Answer(tr("Not now")))
        self.reason.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self.fit)

    def _chips(self, labels: Sequence[str]) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder)
        for number, label in enumerate(labels):
            chip = button(label, "chip", name=f"reason.choice{number}")
            chip.setCheckable(True)
            chip.setChecked(number == 0)
            self._picked.addButton(chip, number)
            row.addWidget(chip)
        return holder

    def _ready(self, ready: Sequence[str]) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder)
        for number, text in enumerate(ready):
            chip = button(text, "chip", name=f"reason.ready{number}")
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.clicked.connect(partial(self.reason_text, text))
            row.addWidget(chip)
        return holder

    def reason_text(self, text: str) -> None:
        """Take one of the usual reasons."""
        self.reason.setText(text)
        self.reason.setFocus()

    def _is_given(self) -> bool:
        given = len(self.reason.text().strip()) >= _SHORTEST
        self._fault.setText(
            "" if given else tr("Choose a reason or write one: whoever reads this later must understand it.")
        )
        if not given:
            self.reason.setFocus()
        return given

    def _typed(self) -> None:
        self._fault.setText("")

    def _give(self) -> None:
        number = self._picked.checkedId()
        self._run(self.reason.text().strip(), self._codes[number] if number >= 0 else "")
