"""One answer of the file under study: as it was entered, a key to confirm it, a key to correct it, and what was found."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop.errors import InputError
from desktop.messages import mark, tr
from desktop.mistakes import Missing, SameAnswer
from desktop.services.study.views import PENDING, REASON, FindingView, Line, Standing
from desktop.ui import theme
from desktop.ui.form import Form
from desktop.ui.order import reveal
from desktop.ui.widgets.words import Glyph, across, button, words
from desktop.values import Value

LOOKS: Mapping[Standing, tuple[str, str, str]] = {
    Standing.OPEN: ("circle-help", "muted", mark("Not gone through yet")),
    Standing.WRONG: ("circle-alert", "err", mark("To be corrected")),
    Standing.ASKED: ("circle-alert", "warn", mark("To be answered")),
    Standing.FREE: ("info", "faint", mark("Not asked yet")),
    Standing.CONFIRMED: ("circle-check-big", "ok", mark("Confirmed")),
    Standing.CORRECTED: ("pen-line", "info", mark("Corrected")),
    Standing.ANSWERED: ("circle-check-big", "ok", mark("Answered in the study")),
}
_UNANSWERED = (Standing.ASKED, Standing.FREE)


class Correction(QFrame):
    """What was found instead, and why. `recorded` carries what was typed and the reason; `left` that it was given up."""

    recorded = Signal(object, str)
    left = Signal()

    def __init__(self, line: Line, values: Mapping[str, Value]) -> None:
        super().__init__()
        self._name = line.field.name
        self._fresh = line.standing in _UNANSWERED
        self._typed: dict[str, Value] = {}
        fields = (line.field,) if self._fresh else (line.field, REASON)
        self.form = Form(fields, record="study.correct", columns=2)
        self.form.edited.connect(self._keep)
        self.record = button(tr("Record it"), "primary", "check", name="study.correct.record")
        self.record.clicked.connect(self.submit)
        give_up = button(tr("Leave it"), "ghost", name="study.correct.leave", tip=tr("Esc"))
        give_up.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 4, 28, 8)
        column.setSpacing(6)
        column.addWidget(self.form)
        column.addLayout(across(self.record, give_up, None))
        self._show(line, dict(values))

    def submit(self) -> None:
        """Record what was found, unless something is missing, which is said beside it."""
        self.form.settle()
        wrong = self.form.faults()
        if self._name not in self._typed:
            wrong.setdefault(self._name, Missing().say() if self._fresh else SameAnswer().say())
        if not (self._fresh or self._typed.get(REASON.name)):
            wrong.setdefault(REASON.name, Missing().say())
        self.form.set_faults(wrong)
        if wrong:
            self.form.first_fault()
        else:
            self.recorded.emit(*self.begun())

    def refuse(self, error: InputError) -> None:
        """Show why the answer cannot be accepted; what was typed stays."""
        self.form.set_faults({self._name: error.say()})
        self.form.first_fault()

    def begun(self) -> tuple[Value, str]:
        """What was typed so far, and the reason so far."""
        return self._typed.get(self._name), str(self._typed.get(REASON.name) or "")

    def _show(self, line: Line, values: dict[str, Value]) -> None:
        texts: dict[str, str] = {}
        if line.begun is not None:
            self._typed = {self._name: line.begun.typed} if line.begun.typed is not None else {}
            if line.begun.reason:
                self._typed[REASON.name] = texts[REASON.name] = line.begun.reason
            typed = line.begun.typed
            if isinstance(typed, str):
                texts[self._name] = typed
            elif typed is not None:
                values[self._name] = typed
        self.form.show_record(values, texts)

    def _keep(self, name: str, typed: Value) -> None:
        self._typed[name] = typed


class AnswerLine(QFrame):
    """A line of a card. Enter or the space bar confirms, F2 corrects, the arrows go up and down.

    `confirmed`, `corrected` (typed, reason) and `begun` (typed, reason) ask for what they say; `stepped` for the line
    before or after; `opened` says that a correction was begun here.
    """

    confirmed = Signal()
    corrected = Signal(object, str)
    begun = Signal(object, str)
    stepped = Signal(int)
    opened = Signal()

    def __init__(self, line: Line, values: Mapping[str, Value]) -> None:
        super().__init__()
        self.line, self._values = line, values
        self.correction: Correction | None = None
        self._writable = False
        self._seen: tuple[Line, bool, bool] | None = None
        self._jotted: tuple[Value, str] = (None, "")
        self.setProperty("role", "answer")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName(f"study.line.{line.field.name}")
        self._build()

    def show_line(self, line: Line, values: Mapping[str, Value], *, writable: bool) -> None:
        """Show the answer as it stands; a correction that is being typed is left alone."""
        self._values, seen = values, (line, writable, self.correction is None)
        if seen == self._seen:
            return
        self.line, self._writable, self._seen = line, writable, seen
        icon, tone, said = LOOKS[line.standing]
        self._glyph.change(icon, tone)
        self._label.setText(line.label)
        self._value.setText(line.shown or tr("Not answered"))
        if self._value.property("role") != (role := "strong" if line.shown else "muted"):
            self._value.setProperty("role", role)
            theme.repolish(self._value)
        self._state.setText(tr("A correction is begun") if line.begun and not self.correction else tr(said))
        self._fault.setText(line.fault)
        self._fault.setVisible(bool(line.fault))
        self.history.setVisible(_worth_telling(line.history))
        self.confirm.setVisible(writable and line.standing is Standing.OPEN)
        self.correct.setVisible(writable)
        self.setAccessibleName(tr("{label}: {value}", label=line.label, value=self._value.text()))
        self.setAccessibleDescription(self._state.text())
        self._show_history(self.history.isChecked())

    def begin(self) -> None:
        """Open the correction, with what was typed before if it was begun once already."""
        if not self._writable or self.correction is not None:
            return
        self.opened.emit()
        self._jotted = (self.line.begun.typed, self.line.begun.reason) if self.line.begun else (None, "")
        made = Correction(self.line, self._values)
        made.recorded.connect(self.corrected)
        made.left.connect(self._give_up)
        self.correction = made
        self._column.addWidget(made)
        reveal(made)
        made.form.first_field()

    def close_correction(self) -> None:
        """Put the correction away: it was recorded, or given up."""
        if self.correction is not None:
            self._column.removeWidget(self.correction)
            self.correction.hide()
            self.correction.deleteLater()
            self.correction = None
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        """Have a correction that is being typed kept as it is so far."""
        if self.correction is None:
            return
        self.correction.form.settle()
        so_far = self.correction.begun()
        if so_far != self._jotted:
            self._jotted = so_far
            self.begun.emit(*so_far)

    def event(self, event: QEvent) -> bool:
        """Esc belongs to a correction that is open, before it belongs to the file."""
        override = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event
        if override and self.correction is not None and override.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.correction is not None:
            self._give_up()
        elif self.hasFocus() and event.modifiers() in (_NONE, _KEYPAD) and key in _KEYS:
            {"confirm": self._confirm, "correct": self.begin, "up": self._up, "down": self._down}[_KEYS[key]]()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        """The widgets of a line: sign, question, answer, where it stands, and the three things to do."""
        self._glyph = Glyph("circle-help", "muted", 18)
        self._label, self._value = words("", "muted", wrap=True), words("", "strong", wrap=True)
        self._label.setFixedWidth(theme.current().px(250))
        self._state, self._fault = words("", "caption"), words("", "help", wrap=True)
        self._fault.setProperty("state", "error")
        self.history = button("", "badge", "history", tip=tr("What was found, and when"), name="study.history")
        self.history.setCheckable(True)
        self.confirm = button("", "badge", "check", tip=tr("Confirm (Enter)"), name="study.confirm")
        self.correct = button("", "badge", "pen-line", tip=tr("Correct (F2)"), name="study.correct")
        for one in (self.history, self.confirm, self.correct):
            one.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the keyboard goes from line to line
            room = one.sizePolicy()
            room.setRetainSizeWhenHidden(True)  # lines stand in columns
            one.setSizePolicy(room)
        self.history.toggled.connect(self._show_history)
        self.confirm.clicked.connect(self._confirm)
        self.correct.clicked.connect(self.begin)
        self._told = QVBoxLayout()
        self._told.setContentsMargins(28, 0, 28, 4)
        self._told.setSpacing(2)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 1, 6, 1)
        self._column.setSpacing(2)
        row = across(self._glyph, self._label, spacing=10)
        row.addWidget(self._value, 1)
        row.addWidget(self._state)
        for one in (self.history, self.confirm, self.correct):
            row.addWidget(one)
        self._column.addLayout(row)
        self._column.addWidget(self._fault)
        self._column.addLayout(self._told)

    def _confirm(self) -> None:
        if self._writable and self.line.standing is Standing.OPEN:
            self.confirmed.emit()
        elif self._writable and self.line.standing in PENDING:
            self.begin()
        else:
            self._down()

    def _up(self) -> None:
        self.stepped.emit(-1)

    def _down(self) -> None:
        self.stepped.emit(1)

    def _give_up(self) -> None:
        self.close_correction()
        if self._jotted != (None, "") or self.line.begun is not None:
            self._jotted = (None, "")
            self.begun.emit(None, "")

    def _show_history(self, shown: bool) -> None:
        while (item := self._told.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for one in self.line.history if shown else ():
            self._told.addWidget(told(one))


def told(one: FindingView) -> QLabel:
    """A finding in one paragraph: as entered, as found, the reason, the researcher and the time."""
    parts = [tr("{verdict} by {name}, {when}", verdict=one.said, name=one.by, when=one.at)]
    if one.verdict != Standing.CONFIRMED.value:
        parts.append(tr("As entered: {value}", value=one.before))
        parts.append(tr("As found: {value}", value=one.after))
    if one.reason:
        parts.append(tr("Reason: {reason}", reason=one.reason))
    made = words("\n".join(parts), "caption", wrap=True)
    made.setObjectName("study.finding")
    return made


def _worth_telling(history: tuple[FindingView, ...]) -> bool:
    return len(history) > 1 or any(one.verdict != Standing.CONFIRMED.value for one in history)


def line_of(widget: QWidget | None) -> AnswerLine | None:
    """The line in which a widget stands."""
    while widget is not None and not isinstance(widget, AnswerLine):
        widget = widget.parentWidget()
    return widget


_NONE, _KEYPAD = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
_KEYS: Mapping[int, str] = {
    Qt.Key.Key_Return: "confirm",
    Qt.Key.Key_Enter: "confirm",
    Qt.Key.Key_Space: "confirm",
    Qt.Key.Key_F2: "correct",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}
