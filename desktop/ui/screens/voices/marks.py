"""The questionnaire as a form for whoever types what was said on the telephone or stands on a paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QScrollArea, QWidget

from desktop.errors import IstiqbalError
from desktop.messages import tr
from desktop.services.voices.views import Questionnaire
from desktop.ui import theme
from desktop.ui.widgets.choices import Combo
from desktop.ui.widgets.dialog import Answer, Dialog
from desktop.ui.widgets.edits import LongText
from desktop.ui.widgets.words import across, button, words

POINTS = ("1", "2", "3", "4", "5")
_WIDTH, _HEIGHT = 720, 430


class MarksDialog(Dialog):
    """Takes the marks and the words; `act` is called with service, marks and words, and what it refuses is said here."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        text: str,
        asked: Questionnaire,
        act: Callable[[str, Sequence[str], str], object],
        done: Callable[[], None],
        *,
        with_service: bool = False,
    ) -> None:
        super().__init__(parent.window(), title, text, icon="star")
        self.setFixedWidth(theme.current().px(_WIDTH))
        self._act = act
        self._groups = [QButtonGroup(self) for _ in asked.questions]
        self.service = Combo()
        self.service.setObjectName("marks.service")
        self.service.setAccessibleName(tr("Service"))
        self.service.offer([(one.code, tr(one.label)) for one in asked.services])
        if with_service:
            self.body.addWidget(words(tr("Service"), "label"))
            self.body.addWidget(self.service)
        else:
            self.service.setParent(self)
            self.service.hide()
        self.body.addWidget(self._questions(asked))
        self.body.addWidget(words(asked.open_question, "label"))
        self.words = LongText(lines=2, most_lines=4)
        self.words.setObjectName("marks.words")
        self.words.setAccessibleName(asked.open_question)
        self.body.addWidget(self.words)
        self.fault = words("", "help", wrap=True)
        self.fault.setProperty("state", "error")
        self.body.addWidget(self.fault)
        self.offer(Answer(tr("Put into the box"), done, may=self._put), Answer(tr("Not now")))
        self._groups[0].buttons()[0].setFocus()

    def marks(self) -> tuple[str, ...]:
        """One mark for each question, "" where none was given."""
        return tuple(POINTS[group.checkedId()] if group.checkedId() >= 0 else "" for group in self._groups)

    def _put(self) -> bool:
        try:
            self._act(self.service.code(), self.marks(), self.words.toPlainText())
        except IstiqbalError as error:
            self.fault.setText(error.say())
            return False
        return True

    def _questions(self, asked: Questionnaire) -> QScrollArea:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 6, 0)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        ends = across(words(asked.scale[0], "caption"), None, words(asked.scale[1], "caption"))
        grid.addLayout(ends, 0, 1)
        for row, question in enumerate(asked.questions):
            grid.addWidget(words(question, wrap=True), row + 1, 0)
            grid.addLayout(across(*self._chips(row, question), spacing=6), row + 1, 1)
        grid.setRowStretch(len(asked.questions) + 1, 1)
        area = clear_of(inner)
        area.setMinimumHeight(theme.current().px(_HEIGHT))
        return area

    def _chips(self, row: int, question: str) -> list[QWidget]:
        made: list[QWidget] = []
        for number, point in enumerate(POINTS):
            chip = button(point, "chip", name=f"marks.{row}.{point}")
            chip.setCheckable(True)
            chip.setAccessibleName(tr("{question}: {mark} of 5", question=question, mark=point))
            self._groups[row].addButton(chip, number)
            made.append(chip)
        self._groups[row].setExclusive(False)  # a mark given by mistake can be taken back
        self._groups[row].idClicked.connect(partial(self._only, row))
        return made

    def _only(self, row: int, picked: int) -> None:
        for one in self._groups[row].buttons():
            if self._groups[row].id(one) != picked:
                one.setChecked(False)


def clear_of(inner: QWidget) -> QScrollArea:
    """Something that scrolls on the ground it stands on."""
    area = QScrollArea()
    area.setProperty("role", "clear")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area
