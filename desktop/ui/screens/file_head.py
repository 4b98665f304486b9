"""The head and foot of a file: whose it is, where it stands, that everything is saved; and the ways on and back."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.dates import SAUDI_TIME
from desktop.messages import tr, trn
from desktop.services.views import CaseFile
from desktop.text import ltr
from desktop.ui import theme
from desktop.ui.screens.people.other_files import OtherFiles
from desktop.ui.widgets.pill import Pill
from desktop.ui.widgets.stepper import Step, Stepper
from desktop.ui.widgets.surfaces import Banner
from desktop.ui.widgets.words import across, button, words

_TONES = {"draft": "info", "received": "info", "verifying": "info", "incomplete": "warn", "complete": "ok"}


class FileHead(QWidget):
    """Applicant, number, stage, the words about saving, and the steps. `chosen` carries the step somebody pressed."""

    chosen = Signal(str)
    retry_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._applicant, self._number = words("", "title"), words("", "muted")
        self._stage, self._saved = Pill(), words("", "caption")
        self._reply = words("", "caption", wrap=True)
        self._reply.hide()
        for part, name in (
            (self._applicant, "applicant"),
            (self._number, "number"),
            (self._stage, "stage"),
            (self._saved, "saved"),
            (self._reply, "reply"),
        ):
            part.setObjectName(f"file.{name}")
        self._unsaved = Banner(action=tr("Try now"))
        self._unsaved.setObjectName("file.unsaved")
        self._unsaved.button.setObjectName("file.retry")
        self._unsaved.pressed.connect(self.retry_asked)
        self._unsaved.hide()
        self.stepper = Stepper()
        self.stepper.chosen.connect(self.chosen)
        self._steps: tuple[object, ...] = ()
        self.others = OtherFiles()
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 18, 32, 0)
        column.setSpacing(10)
        column.addLayout(across(self._applicant, self._number, self._stage, None, self._saved))
        column.addWidget(self._reply)
        column.addWidget(self.others)
        column.addWidget(self.stepper)
        column.addWidget(self._unsaved)

    def show_case(self, case: CaseFile | None) -> None:
        """Say whose file it is; before there is a file, that it is a visit."""
        self._applicant.setText(case.applicant if case else tr("New visit"))
        self._number.setText(tr("File {number}", number=ltr(case.number)) if case else "")
        self._stage.setVisible(case is not None)
        self._reply.setText(tr(" · ").join(case.reply) if case else "")
        self._reply.setVisible(bool(case and case.reply))
        if case is not None:
            self._stage.say(case.stage_label, _TONES.get(case.stage, "info"))

    def show_steps(self, steps: tuple[Step, ...], current: str) -> None:
        """Show the sequence; drawn again only when something in it changed."""
        if (steps, current) != self._steps:
            self._steps = (steps, current)
            self.stepper.show_steps(steps, current)

    def say_saved(self) -> str:
        """Say that the last answer is on the disk, and return the words."""
        said = tr("Saved {time}", time=f"{dt.datetime.now(SAUDI_TIME):%H:%M}")
        self._saved.setText(said)
        return said

    def show_unsaved(self, count: int) -> None:
        """Say that answers wait for the disk; 0 that none does."""
        self._unsaved.setVisible(bool(count))
        if count:
            self._saved.setText(tr("Not saved yet"))
            said = trn("{n} answers could not be saved. They stay here and are tried again.", count)
            self._unsaved.say(said, "err")


class FileFoot(QFrame):
    """Back to the list, the sentence about the next step, and the two ways through the file.

    `instead` takes the place of the ways while a visit has no file: the buttons that end the visit.
    """

    back = Signal()
    previous = Signal()
    following = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "footer")
        self._to_list = button(tr("Back to the list"), "ghost", "chevron-left", name="file.back", tip=tr("Esc"))
        self._previous = button(tr("Previous"), "", name="file.previous", tip=tr("Alt and arrow"))
        self.next = button(tr("Next"), "primary", name="file.next", tip=tr("Ctrl+Enter"))
        self._why = words("", "help", wrap=True)
        self._why.setObjectName("file.why")
        for one, signal in ((self._to_list, self.back), (self._previous, self.previous), (self.next, self.following)):
            one.clicked.connect(signal)
        self._row: QHBoxLayout = across(self._to_list)
        self._row.addWidget(self._why, 1)
        self._row.addWidget(self._previous)
        self._row.addWidget(self.next)
        self._row.setContentsMargins(32, 10, 32, 10)
        self.setLayout(self._row)
        self._instead: QWidget | None = None

    def put_instead(self, widget: QWidget) -> None:
        """Set what may stand in the place of the two ways."""
        if self._instead is not None:
            self._row.removeWidget(self._instead)
            self._instead.hide()
            self._instead.deleteLater()
        self._instead = widget
        self._row.addWidget(widget)
        widget.hide()

    def show_ways(self, *, instead: bool, first: bool, next_words: str, why: str, blocked: bool = False) -> None:
        """Show where one can go from here, and what stands in the way."""
        if self._instead is not None:
            self._instead.setVisible(instead)
        self.next.setVisible(not instead)
        self._previous.setVisible(not instead and not first)
        self.next.setText(next_words or tr("Next"))
        self._to_list.setVisible(next_words != self._to_list.text())  # one way back, where both would lead there
        self._why.setText(why)
        state = "error" if blocked else ""
        if self._why.property("state") != state:
            self._why.setProperty("state", state)
            theme.repolish(self._why)
