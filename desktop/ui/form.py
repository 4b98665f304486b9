"""A form built from fields: questions that appear when they apply, optional ones behind a fold, answers judged in place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QWidget

from desktop.errors import InputError
from desktop.field import Field
from desktop.field import faults as missing
from desktop.messages import tr
from desktop.services import places
from desktop.ui import theme
from desktop.ui.editor import Editor
from desktop.ui.field_box import FieldBox
from desktop.ui.order import reveal
from desktop.ui.widgets.choices import Options
from desktop.ui.widgets.words import button, put_icon
from desktop.values import Kind, NoAnswer, Value

_NARROWEST, _NARROWEST_DATE, _NARROWEST_BESIDE = 224, 292, 360
"""Pixels at scale 1 that a field needs; a date in two calendars and a question beside its answer need more."""

_DATES = (Kind.DATE, Kind.BIRTH_DATE, Kind.PAST_DATE)
_EMPTY = (None, (), "")
_OPEN = (*_EMPTY, NoAnswer.NOT_ASKED)
_FEWEST_FOLDED = 2


class Form(QWidget):
    """Editors for a record's fields in a grid, each made when its question is first asked.

    `edited` carries the field's name and what was typed, after the form has judged it itself; whoever keeps the
    record stores it and may answer with `set_faults`. What a person is still typing is never overwritten by `show_record`.
    With `fold`, questions that nobody has to answer wait behind a button until one of them has an answer.
    """

    edited = Signal(str, object)
    faults_changed = Signal()

    def __init__(
        self,
        fields: Sequence[Field],
        *,
        record: str,
        columns: int = 2,
        beside: bool = False,
        fold: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.record, self._columns, self._beside = record, columns, beside
        self._fields = {field.name: field for field in fields if not field.system}
        self._boxes: dict[str, FieldBox] = {}
        self._answers: dict[str, Value] = {}
        self._typed: dict[str, str] = {}
        self._faults: dict[str, str] = {}
        self._lists: dict[str, Options] = {}
        self._locked: dict[str, bool] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(6)
        # A line whose later answers are not asked keeps their room, so that lines stand in columns.
        self._kept = [QWidget(self) for _ in range(1, columns if beside else 1)]
        for column, kept in enumerate(self._kept, 1):
            self._grid.addWidget(kept, 0, column)
        dated = any(field.kind in _DATES for field in fields)
        self._narrowest = _NARROWEST_BESIDE if beside else _NARROWEST_DATE if dated else _NARROWEST
        self._room = columns  # columns that fit beside each other just now
        self._folds, self._unfolded, self._shut = fold, False, False
        self._more: QPushButton | None = None
        self._main: tuple[str, ...] = ()
        self._extra: tuple[str, ...] = ()
        self._plan: tuple[object, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._arrange()

    def show_record(
        self,
        values: Mapping[str, Value],
        typed: Mapping[str, str] | None = None,
        faults: Mapping[str, str] | None = None,
    ) -> None:
        """Show a record: its values, the texts that could not be accepted before, and what is wrong with them."""
        self._answers, self._typed, self._faults = dict(values), dict(typed or {}), dict(faults or {})
        for box in self._boxes.values():
            self._fill(box)
        self._arrange()
        self.set_faults(self._faults)

    def ask(self, fields: Sequence[Field], *, afresh: bool = False) -> None:
        """Ask these questions from now on: lists of answers may have changed, and with them nothing else moves.

        `afresh` for another record: every editor is as new, and what differs in more than its list is made anew.
        """
        if afresh:
            self._forget(fields)
        for field in fields:
            box, before = self._boxes.get(field.name), self._fields.get(field.name)
            if box is not None and field != before:
                box.field = box.editor.field = field
                box.editor.offer([(choice.code, tr(choice.label)) for choice in field.choices])
        self._fields = {field.name: field for field in fields if not field.system}
        self._arrange()

    def set_faults(self, faults: Mapping[str, str]) -> None:
        """Show exactly these faults, by field name."""
        self._faults = dict(faults)
        self._arrange()
        for name, box in self._boxes.items():
            box.show_fault(self._faults.get(name, ""))
        self.faults_changed.emit()

    def faults(self) -> dict[str, str]:
        """The faults on show, in the order of the form."""
        return {name: self._faults[name] for name in self._shown() if self._faults.get(name)}

    def collect(self) -> dict[str, Value] | None:
        """The answers when nothing is wrong or missing; otherwise None, with every fault in its place."""
        self.settle()
        wrong = self.faults()
        asked = tuple(self._fields.values())
        for name, error in missing(asked, self._answers).items():
            wrong.setdefault(name, error.say())
        self.set_faults(wrong)
        if wrong:
            self.first_fault()
            return None
        return {field.name: self._answers.get(field.name) for field in asked if field.asked(self._answers)}

    def settle(self) -> None:
        """Report what is still being typed: before another record is shown or the window closes."""
        for box in tuple(self._boxes.values()):
            box.editor.settle()

    def first_fault(self) -> bool:
        """Go to the first field with a fault; whether there was one."""
        name = next(iter(self.faults()), "")
        return self.go_to(name) if name else False

    def first_unanswered(self) -> bool:
        """Go to the first required field that is still empty or was not asked; whether there was one."""
        for name in self._shown():
            if self._fields[name].required and self._answers.get(name) in _OPEN:
                return self.go_to(name)
        return False

    def first_field(self) -> bool:
        """Go to the first field; whether there is one."""
        name = next(iter(self._shown()), "")
        return self.go_to(name)

    def go_to(self, name: str) -> bool:
        """Put the caret in a field and bring it into sight, from behind the fold if need be."""
        if name in self._extra and not self._unfolded:
            self._unfold()
        if name not in self._shown():
            return False
        reveal(self._boxes[name])
        self._boxes[name].editor.focus_first()
        return True

    def label_of(self, name: str) -> str:
        """The label as shown."""
        return tr(self._fields[name].label)

    def offer(self, name: str, options: Options) -> None:
        """Set the list of a field whose answers come from the policy."""
        self._lists[name] = options
        if name in self._boxes:
            self._boxes[name].editor.offer(options)

    def lock(self, *, locked: bool = True, names: Iterable[str] | None = None) -> None:
        """Show without letting anyone change it: everything, or some fields."""
        for name in tuple(self._fields) if names is None else names:
            self._locked[name] = locked
            if name in self._boxes:
                self._boxes[name].lock(locked=locked)

    def minimumSizeHint(self) -> QSize:
        """One column: a form gives way to a narrow window by standing its fields below each other."""
        return QSize(theme.current().px(self._narrowest), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = min(self._columns, max(1, self.width() // theme.current().px(self._narrowest)))
        if room != self._room:
            self._room = room
            self._arrange()

    def _forget(self, kept: Sequence[Field]) -> None:
        self._answers, self._typed, self._faults, self._plan = {}, {}, {}, ()
        self._unfolded = self._shut = False
        for name, box in tuple(self._boxes.items()):
            if box.field in kept:
                _empty(box.editor)
                box.show_fault("")
            else:
                self._grid.removeWidget(self._boxes.pop(name))
                box.hide()
                box.deleteLater()

    def _shown(self) -> tuple[str, ...]:
        return (*self._main, *self._extra) if self._unfolded else self._main

    def _make(self, name: str) -> FieldBox:
        field = self._fields[name]
        box = FieldBox(field, self.record, self, beside=self._beside)
        box.editor.edited.connect(self._left)
        box.done.connect(self._next_field)
        self._boxes[name] = box
        if name in self._lists:
            box.editor.offer(self._lists[name])
        if self._locked.get(name):
            box.lock(locked=True)
        self._fill(box)
        box.show_fault(self._faults.get(name, ""))
        return box

    def _fill(self, box: FieldBox) -> None:
        """Show what is stored, unless something else is being typed."""
        name = box.field.name
        if box.editor.is_changed():
            return
        if name in self._typed:
            box.editor.show_typed(self._typed[name])
        else:
            box.editor.show_value(self._answers.get(name))

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
        self._faults[field.name] = fault
        self._boxes[field.name].show_fault(fault)
        self._arrange()
        self.faults_changed.emit()
        self.edited.emit(field.name, typed)

    def _arrange(self) -> None:
        """Give every question that is asked a place; the others leave no hole."""
        asked = [field for field in self._fields.values() if field.asked(self._answers)]
        extra = [field.name for field in asked if self._folds and _may_wait(field)]
        if len(extra) < _FEWEST_FOLDED:
            extra = []
        self._main, self._extra = tuple(f.name for f in asked if f.name not in extra), tuple(extra)
        called = self._faults if self._shut else {**self._faults, **self._typed, **self._answers}
        self._unfolded = self._unfolded or any(called.get(name) not in _EMPTY for name in extra)
        shown = self._shown()
        if (plan := (shown, len(extra), self._unfolded, self._room)) != self._plan:
            self._plan = plan
            fresh = [self._make(name) for name in shown if name not in self._boxes]
            self._place(shown)
            if fresh:
                self._chain(shown)
        for name in shown:
            if self._fields[name].suggests:
                self._boxes[name].editor.suggest(places.offered(self._fields[name].suggests, self._answers))

    def _place(self, shown: Sequence[str]) -> None:
        for name, box in self._boxes.items():
            self._grid.removeWidget(box)
            if box.isHidden() == (name in shown):
                box.setVisible(name in shown)
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1 if column < self._room else 0)
        for column, kept in enumerate(self._kept, 1):
            kept.setVisible(column < self._room)
        row = self._rows_of(self._main, 0)
        self._show_fold(row)
        if self._unfolded:
            self._rows_of(self._extra, row + 1)

    def _rows_of(self, names: Sequence[str], row: int) -> int:
        """Set these in lines from `row` on; the number of the line after them."""
        column = 0
        for name in names:
            box = self._boxes[name]
            span = self._room if box.editor.WIDE else 1
            if column + span > self._room:
                row, column = row + 1, 0
            self._grid.addWidget(box, row, column, 1, span)
            column += span
        return row + 1

    def _show_fold(self, row: int) -> None:
        if self._extra and self._more is None:
            self._more = button("", "badge", name=f"{self.record}.more", parent=self)
            self._more.clicked.connect(self._turn)
        if self._more is None:
            return
        self._grid.removeWidget(self._more)
        self._grid.addWidget(self._more, row, 0, 1, self._room, Qt.AlignmentFlag.AlignLeft)
        self._more.setVisible(bool(self._extra))
        self._more.setText(tr("Other details ({count})", count=len(self._extra)))
        put_icon(self._more, "chevron-down" if self._unfolded else "chevron-right", "muted", size=16)

    def _turn(self) -> None:
        self._shut = self._unfolded  # closed by hand: answers no longer open it, faults do
        self._unfold(open_it=not self._unfolded)

    def _unfold(self, *, open_it: bool = True) -> None:
        self._unfolded = open_it
        self._arrange()

    def _chain(self, shown: Sequence[str]) -> None:
        """Tab goes from question to question as they stand, whenever they were made."""
        stops: list[QWidget] = [self._boxes[name].editor for name in shown]
        if self._more is not None:
            stops.insert(len(self._main), self._more)
        for one, following in pairwise(stops):
            QWidget.setTabOrder(one, following)

    def _next_field(self) -> None:
        shown = [self._boxes[name] for name in self._shown()]
        here = next((n for n, box in enumerate(shown) if box.isAncestorOf(self.focusWidget() or box)), -1)
        if here + 1 < len(shown):
            reveal(shown[here + 1])
            shown[here + 1].editor.focus_first()
        else:
            self.focusNextPrevChild(True)


def _empty(editor: Editor) -> None:
    """As new: nothing that was typed comes back, not even by undoing, which only setting a text forgets."""
    for line in editor.findChildren(QLineEdit):
        line.setText("")
    for text in editor.findChildren(QPlainTextEdit):
        text.setPlainText("")
    editor.show_value(None)


def _may_wait(field: Field) -> bool:
    """Whether a question may wait behind the fold: nobody has to answer it, nothing called for it, it is part of no name."""
    return not field.required and field.when is None and field.kind is not Kind.NAME
