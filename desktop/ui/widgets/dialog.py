"""The one dialog: an icon, a title, a few sentences, and buttons that say what they do. Opened, never executed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QDialog, QLayout, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.widgets.words import Glyph, across, button, words

_FREE = QLayout.SizeConstraint.SetNoConstraint
_FRAME = 40  # of the screen, for the window's own frame: what is answered stays in sight on a small one


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

    def fit(self) -> None:
        """Be as high as what is in it is at this width, from now on: what wraps knows that once it is shown."""
        layout = self.layout()
        if layout is None:
            return
        if layout.sizeConstraint() != _FREE:  # left to itself it asks for the height of the narrowest shape
            layout.setSizeConstraint(_FREE)
            self.setMinimumHeight(0)
        layout.activate()
        most = self.screen().availableGeometry().height() - theme.current().px(_FRAME)
        self.resize(self.width(), min(layout.totalHeightForWidth(self.width()), most))

    def event(self, event: QEvent) -> bool:
        """A question or a fault that comes into a fitted dialog makes it higher; it never covers another."""
        layout = self.layout()
        if event.type() == QEvent.Type.LayoutRequest and layout is not None and layout.sizeConstraint() == _FREE:
            QTimer.singleShot(0, self, self.fit)
        return super().event(event)

    def _answer(self) -> None:
        sender = self.sender()
        answer = self._answers.get(sender) if isinstance(sender, QWidget) else None
        if answer is not None and not answer.may():
            return
        self.close()
        if answer is not None and answer.run is not None:
            answer.run()
