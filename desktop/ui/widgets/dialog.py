"""The one dialog: an icon, a title, a few sentences, and buttons that say what they do. Opened, never executed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.widgets.words import Glyph, across, button, words


@dataclass(frozen=True, slots=True)
class Answer:
    """One button of a dialog: its words, what it does, and whether it is the main or the dangerous one.

    `may` is asked first; as long as it says no, the dialog stays open and shows why.
    """

    text: str
    run: Callable[[], None] | None = None
    kind: str = ""
    may: Callable[[], bool] = lambda: True


class Dialog(QDialog):
    """Asks or tells. Esc and the window's cross mean the last answer's place: nothing happens."""

    def __init__(
        self, parent: QWidget | None, title: str, text: str = "", *, tone: str = "info", icon: str = "info"
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setFixedWidth(theme.current().px(460))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._answers: dict[QWidget, Answer] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(14)
        head = across(spacing=12)
        head.addWidget(Glyph(icon, tone, 24), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(words(title, "card-title", wrap=True), 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        column.addLayout(self.body)
        if text:
            said = words(text, wrap=True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.body.addWidget(said)
        self._buttons = across(None, spacing=10)
        column.addStretch(1)
        column.addLayout(self._buttons)

    def offer(self, *answers: Answer) -> None:
        """Set the buttons; the first one is what Enter does."""
        for number, answer in enumerate(answers):
            made = button(answer.text, answer.kind or ("primary" if number == 0 else ""))
            made.setObjectName(f"dialog.answer{number}")
            made.setDefault(number == 0)
            self._answers[made] = answer
            made.clicked.connect(self._answer)
            self._buttons.addWidget(made)

    def _answer(self) -> None:
        sender = self.sender()
        answer = self._answers.get(sender) if isinstance(sender, QWidget) else None
        if answer is not None and not answer.may():
            return
        self.close()
        if answer is not None and answer.run is not None:
            answer.run()
