"""The other files of the person whose file this is: one press away, with what was decided about them and why."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.messages import tr
from desktop.services.people.link_views import Decision, OtherFile, SamePerson
from desktop.text import ltr
from desktop.ui.widgets.dialog import Answer, Dialog
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.words import across, button, line, words

_MOST = 6


class OtherFiles(QWidget):
    """Hidden for a person with one file. `file_asked` carries the file to open."""

    file_asked = Signal(str)
    history_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("file.others")
        self._shown = SamePerson("")
        self._row = FlowLayout(self, spacing=6)
        self.hide()

    def show_person(self, person: SamePerson) -> None:
        """Show the files that are not the one in front."""
        if person == self._shown:
            return
        self._shown = person
        while (item := self._row.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.setVisible(bool(person.others))
        if not person.others:
            return
        parts: list[QWidget] = [words(tr("Other files of this person:"), "label")]
        for number, other in enumerate(person.others[:_MOST]):
            made = button(ltr(other.line.number), "ghost", "file-text", name=f"file.others.{number}")
            made.setAccessibleName(tr("Open the file {number}", number=other.line.number))
            made.setToolTip(" · ".join(part for part in (other.line.applicant, other.line.stage_label) if part))
            made.clicked.connect(partial(self.file_asked.emit, other.line.application_id))
            parts.append(made)
        history = button(tr("Decisions"), "ghost", "history", name="file.others.history")
        history.clicked.connect(self.history_asked)
        parts[0].setMinimumHeight(history.sizeHint().height())  # one line with the buttons
        for part in (*parts, history):
            self._row.addWidget(part)


class HistoryDialog(Dialog):
    """What was said about the files of one person, newest first; who may decide can take one out again."""

    separate_asked = Signal(object)

    def __init__(self, parent: QWidget, person: SamePerson, history: tuple[Decision, ...]) -> None:
        super().__init__(parent, tr("Files of one person"), icon="history")
        self.setObjectName("file.history")
        apart = [other for other in person.others if other.subject_id != person.person_id and person.may_decide]
        for number, other in enumerate(apart):
            self.body.addWidget(words(_name(other), wrap=True))
            self.body.addLayout(across(self._separate(number, other), None))
        if apart:
            self.body.addWidget(line())
        for decision in history:
            self.body.addLayout(_lines(decision))
        if not history:
            self.body.addWidget(
                words(tr("Nothing was decided: these are applications under one record."), "muted", wrap=True)
            )
        self.offer(Answer(tr("Close")))

    def _separate(self, number: int, other: OtherFile) -> QWidget:
        made = button(tr("Another person: separate"), "", "x", name=f"file.history.separate.{number}")
        made.clicked.connect(partial(self._ask, other))
        return made

    def _ask(self, other: OtherFile) -> None:
        self.close()
        self.separate_asked.emit(other)


def _name(other: OtherFile) -> str:
    return tr("{name}, file {number}", name=other.line.applicant, number=ltr(other.line.number))


def _lines(decision: Decision) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(1)
    column.addWidget(words(decision.said, "strong", wrap=True))
    column.addWidget(words(tr("{one} and {other}", one=decision.names[0], other=decision.names[1]), wrap=True))
    column.addWidget(words(tr("The reason: {reason}", reason=decision.reason), wrap=True))
    column.addWidget(words(tr("{name}, {time}", name=decision.by, time=decision.at), "caption", wrap=True))
    return column
