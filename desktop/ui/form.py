"""A form built from fields: labels, editors, help and faults in place, questions that appear when they apply."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.errors import InputError
from desktop.field import Field
from desktop.field import faults as missing
from desktop.messages import tr
from desktop.ui import theme
from desktop.ui.editors import Editor, editor
from desktop.ui.widgets.choices import Options
from desktop.ui.widgets.words import Glyph, across, words
from desktop.values import Kind, Value

_NARROWEST, _NARROWEST_DATE, _NARROWEST_BESIDE = 224, 292, 360
"""Pixels at scale 1 that a field needs; a date in two calendars and a question beside its answer need more."""

_DATES = (Kind.DATE, Kind.BIRTH_DATE, Kind.PAST_DATE)


class FieldBox(QWidget):
    """A label, its control, and one line kept free for help or the fault, so that nothing jumps.

    With `beside` the label may run over several lines and the control stands at the end of its line: for lists of
    short answers to long questions. There the line below appears only when it has something to say.
    """

    def __init__(self, editor_of: Editor, *, beside: bool = False) -> None:
        super().__init__()
        self.editor, self.field = editor_of, editor_of.field
        self._beside = beside
        self.label = words(tr(self.field.label), "label", wrap=beside)
        self.label.setBuddy(editor_of.control)
        self._help = tr(self.field.help) if self.field.help else ""
        self.line = words(self._help, "help", wrap=True)
        self.line.setMinimumHeight(theme.current().px(20))
        self.line.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._alert = Glyph("circle-alert", "err", 16)
        self._alert.hide()
        self.fault = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(self._line_of_control() if beside else self._head())
        if not beside:
            column.addWidget(editor_of)
        below = across(spacing=6)
        below.addWidget(self._alert, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.line, 1)
        column.addLayout(below)
        column.addStretch(1)
        self.line.setVisible(bool(self._help) or not beside)
        self._describe()

    def _head(self) -> QHBoxLayout:
        head = across(self.label, spacing=4)
        if self.field.required:
            head.addWidget(words("*", "star"))
        head.addStretch(1)
        return head

    def _line_of_control(self) -> QHBoxLayout:
        row = across(spacing=12)
        if self.field.required:
            row.addWidget(words("*", "star"))
        row.addWidget(self.label, 1)
        row.addWidget(self.editor)
        return row

    def show_fault(self, fault: str) -> None:
        """Say what is wrong in place of the help; "" says that nothing is."""
        if fault == self.fault:
            return
        self.fault = fault
        self.line.setText(fault or self._help)
        self.line.setProperty("state", "error" if fault else "")
        theme.repolish(self.line)
        self._alert.setVisible(bool(fault))
        self.line.setVisible(bool(self.line.text()) or not self._beside)
        self.editor.show_fault(fault)
        self._describe()

    def _describe(self) -> None:
        parts = (self.fault or self._help, tr("Required") if self.field.required else "")
        self.editor.describe(" · ".join(part for part in parts if part))


class Form(QWidget):
    """Editors for a record's fields in a grid.

    `edited` carries the field's name and what was typed, after the form has judged it itself; whoever keeps the
    record stores it and may answer with `set_faults`. What a person is still typing is never overwritten by `show_record`.
    """

    edited = Signal(str, object)
    faults_changed = Signal()

    def __init__(self, fields: Sequence[Field], *, record: str, columns: int = 2, beside: bool = False) -> None:
        super().__init__()
        self.record, self._columns, self._beside = record, columns, beside
        self._answers: dict[str, Value] = {}
        self._boxes: dict[str, FieldBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(6)
        # A line whose later answers are not asked keeps their room, so that lines stand in columns.
        self._kept = [QWidget() for _ in range(1, columns if beside else 1)]
        for column, kept in enumerate(self._kept, 1):
            self._grid.addWidget(kept, 0, column)
        dated = any(field.kind in _DATES for field in fields)
        self._narrowest = _NARROWEST_BESIDE if beside else _NARROWEST_DATE if dated else _NARROWEST
        self._room = columns  # columns that fit beside each other just now
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for field in fields:
            if not field.system:
                self._add(field)
        self._arrange()

    def show_record(
        self,
        values: Mapping[str, Value],
        typed: Mapping[str, str] | None = None,
        faults: Mapping[str, str] | None = None,
    ) -> None:
        """Show a record: its values, the texts that could not be accepted before, and what is wrong with them."""
        typed = typed or {}
        self._answers = dict(values)
        for name, box in self._boxes.items():
            if box.editor.is_changed():
                continue
            if name in typed:
                box.editor.show_typed(typed[name])
            else:
                box.editor.show_value(values.get(name))
        self.set_faults(faults or {})
        self._arrange()

    def set_faults(self, faults: Mapping[str, str]) -> None:
        """Show exactly these faults, by field name."""
        for name, box in self._boxes.items():
            box.show_fault(faults.get(name, ""))
        self.faults_changed.emit()

    def faults(self) -> dict[str, str]:
        """The faults on show, in the order of the form."""
        return {name: box.fault for name, box in self._boxes.items() if box.fault and not box.isHidden()}

    def collect(self) -> dict[str, Value] | None:
        """The answers when nothing is wrong or missing; otherwise None, with every fault in its place."""
        self.settle()
        wrong = self.faults()
        asked = tuple(box.field for box in self._boxes.values())
        for name, error in missing(asked, self._answers).items():
            wrong.setdefault(name, error.say())
        self.set_faults(wrong)
        if wrong:
            self.first_fault()
            return None
        return {field.name: self._answers.get(field.name) for field in asked if field.asked(self._answers)}

    def settle(self) -> None:
        """Report what is still being typed: before another record is shown or the window closes."""
        for box in self._boxes.values():
            box.editor.settle()

    def first_fault(self) -> bool:
        """Go to the first field with a fault; whether there was one."""
        name = next(iter(self.faults()), "")
        return self.go_to(name) if name else False

    def first_unanswered(self) -> bool:
        """Go to the first required field that is still empty; whether there was one."""
        for name, box in self._boxes.items():
            if box.field.required and not box.isHidden() and self._answers.get(name) in (None, ()):
                return self.go_to(name)
        return False

    def first_field(self) -> bool:
        """Go to the first field; whether there is one."""
        name = next((name for name, box in self._boxes.items() if not box.isHidden()), "")
        return self.go_to(name)

    def go_to(self, name: str) -> bool:
        """Put the caret in a field and bring it into sight."""
        box = self._boxes.get(name)
        if box is None or box.isHidden():
            return False
        reveal(box)
        box.editor.focus_first()
        return True

    def label_of(self, name: str) -> str:
        """The label as shown."""
        return self._boxes[name].label.text()

    def offer(self, name: str, options: Options) -> None:
        """Set the list of a field whose answers come from the policy."""
        self._boxes[name].editor.offer(options)

    def lock(self, *, locked: bool = True, names: Iterable[str] | None = None) -> None:
        """Show without letting anyone change it: everything, or some fields."""
        for name in self._boxes if names is None else names:
            self._boxes[name].editor.lock(locked=locked)

    def minimumSizeHint(self) -> QSize:
        """One column: a form gives way to a narrow window by standing its fields below each other."""
        return QSize(theme.current().px(self._narrowest), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = min(self._columns, max(1, self.width() // theme.current().px(self._narrowest)))
        if room != self._room:
            self._room = room
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._next_field()
        else:
            super().keyPressEvent(event)

    def _add(self, field: Field) -> None:
        box = FieldBox(editor(field, self.record), beside=self._beside)
        box.setParent(self)
        box.editor.edited.connect(self._left)
        self._boxes[field.name] = box

    def _left(self, typed: object) -> None:
        sender = self.sender()
        if not isinstance(sender, Editor):
            return
        field, fault = sender.field, ""
        try:
            value = field.parse(typed, self._answers)
        except InputError as error:
            fault = error.say()
        else:
            self._answers[field.name] = value
            sender.show_value(value)
        self._boxes[field.name].show_fault(fault)
        self._arrange()
        self.faults_changed.emit()
        self.edited.emit(field.name, typed)

    def _arrange(self) -> None:
        """Give every question that is asked a place; the others leave no hole."""
        shown = [box for box in self._boxes.values() if box.field.asked(self._answers)]
        for box in self._boxes.values():
            self._grid.removeWidget(box)
            box.setVisible(box in shown)
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1 if column < self._room else 0)
        for column, kept in enumerate(self._kept, 1):
            kept.setVisible(column < self._room)
        row = column = 0
        for box in shown:
            span = self._room if box.editor.WIDE else 1
            if column + span > self._room:
                row, column = row + 1, 0
            self._grid.addWidget(box, row, column, 1, span)
            column += span

    def _next_field(self) -> None:
        shown = [box for box in self._boxes.values() if not box.isHidden()]
        here = next((n for n, box in enumerate(shown) if box.isAncestorOf(self.focusWidget() or box)), -1)
        if here + 1 < len(shown):
            reveal(shown[here + 1])
            shown[here + 1].editor.focus_first()
        else:
            self.focusNextPrevChild(True)


def reveal(widget: QWidget) -> None:
    """Scroll the page around a widget so that it can be seen, with some air around it."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 0, 48)
        above = above.parentWidget()
