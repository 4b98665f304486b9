"""What stands around a signature: what the witness did, who else saw it, and that the witness is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.errors import IstiqbalError
from desktop.messages import tr
from desktop.ui.screens.gate import Labelled
from desktop.ui.widgets.edits import ArabicEdit, CodeEdit, PasswordEdit
from desktop.ui.widgets.words import across, words

NEEDLESS = ("docs_current",)
"""What may be left unticked: a document may be brought later."""

Judge = Callable[[str, str], tuple[str, str]]
"""What is wrong with a name and a number, in words."""


class Part(QWidget):
    """One group of the card; `changed` says that it was answered otherwise."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)


class Checks(Part):
    """The boxes in which the witness says what was done."""

    def __init__(self) -> None:
        super().__init__()
        self._boxes: dict[str, QCheckBox] = {}
        self.column.addWidget(words(tr("As the witness"), "label"))

    def ask(self, checks: Sequence[tuple[str, str]]) -> None:
        """Show these boxes; what was ticked stays."""
        if [code for code, _ in checks] == list(self._boxes):
            return
        for box in self._boxes.values():
            box.hide()
            box.deleteLater()
        self._boxes = {}
        for code, said in checks:
            box = QCheckBox(said)
            box.setObjectName(f"declaration.check.{code}")
            box.toggled.connect(self.changed)
            self._boxes[code] = box
            self.column.addWidget(box)

    def ticked(self) -> tuple[str, ...]:
        """The codes of what was done."""
        return tuple(code for code, box in self._boxes.items() if box.isChecked())

    def are_done(self) -> bool:
        """Whether everything that must be done is ticked."""
        return all(box.isChecked() for code, box in self._boxes.items() if code not in NEEDLESS)

    def clear(self) -> None:
        """For another declaration."""
        for box in self._boxes.values():
            box.setChecked(False)


class Witnesses(Part):
    """The two people who see a thumbprint given: name and identity number of each."""

    def __init__(self) -> None:
        super().__init__()
        self.judge: Judge = lambda name, number: ("", "")
        self._rows: list[tuple[Labelled, Labelled]] = []
        for number, title in ((1, tr("First witness")), (2, tr("Second witness"))):
            name = Labelled(f"declaration.witness.{number}.name", title, ArabicEdit())
            code = Labelled(f"declaration.witness.{number}.id", tr("Identity number"), CodeEdit())
            row = across(name, code)
            row.setStretch(0, 3)
            row.setStretch(1, 2)
            self.column.addLayout(row)
            self._rows.append((name, code))
            for box in (name, code):
                _edit(box).textEdited.connect(self.changed)
                _edit(box).editingFinished.connect(self._say)

    def people(self) -> tuple[tuple[str, str], ...]:
        """Who they are, as typed."""
        return tuple((_edit(name).text(), _edit(code).text()) for name, code in self._rows)

    def are_named(self) -> bool:
        """Whether both have a name and a number that hold, and are two."""
        people = self.people()
        return not any(any(self.judge(*one)) for one in people) and len({number for _, number in people}) == len(people)

    def clear(self) -> None:
        """For another declaration."""
        for box in (box for row in self._rows for box in row):
            _edit(box).clear()
            box.show_fault("")

    def _say(self) -> None:
        """Say beneath a field what is wrong with what was typed there; an empty one is not yet wrong."""
        for row, typed in zip(self._rows, self.people(), strict=True):
            for box, text, fault in zip(row, typed, self.judge(*typed), strict=True):
                box.show_fault(fault if text.strip() else "")


class Presence(Part):
    """The witness's password, asked for when the last one was given too long ago; Enter seals."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_fresh: Callable[[], bool] = lambda: True
        self.password = PasswordEdit()
        self._labelled = Labelled(
            "declaration.password",
            tr("Your password, as the witness"),
            self.password,
            help=tr("It counts for two minutes."),
        )
        self.column.addWidget(self._labelled)
        self.password.textEdited.connect(self._edited)
        self.password.returnPressed.connect(self.entered)

    def follow(self) -> bool:
        """Appear when it is needed; whether it is."""
        needed = not self.is_fresh()
        self.setVisible(needed)
        return needed

    def is_given(self) -> bool:
        """Whether nothing is needed, or something was typed."""
        return not self.follow() or bool(self.password.text())

    def confirm(self, ask: Callable[[str], None]) -> bool:
        """Let the password be judged; a wrong one is said beneath the field and goes."""
        if not self.follow():
            return True
        try:
            ask(self.password.text())
        except IstiqbalError as refused:
            self.password.clear()
            self._labelled.show_fault(refused.say())
            self.password.setFocus()
            return False
        self.clear()
        return True

    def clear(self) -> None:
        """Nothing typed stays."""
        self.password.clear()
        self._labelled.show_fault("")
        self.follow()

    def _edited(self) -> None:
        self._labelled.show_fault("")
        self.changed.emit()


def _edit(box: Labelled) -> ArabicEdit | CodeEdit:
    control = box.control
    assert isinstance(control, ArabicEdit | CodeEdit)
    return control
