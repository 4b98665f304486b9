"""What every editor of an answer can do: show, report when it is left, look wrong, and let a reason stand for a value."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from desktop.field import Field
from desktop.messages import tr
from desktop.ui.widgets.choices import Options, mark_invalid
from desktop.ui.widgets.standing import Standing
from desktop.values import NoAnswer, Value


class Editor(QWidget):
    """What every editor can do. `edited` carries what was typed: a text, a code, codes, True, False, None, or the reason
    why there is no value; `stood` says that such a reason took the control's place, or left it.
    """

    edited = Signal(object)
    stood = Signal()
    WIDE: ClassVar[bool] = False  # takes the whole width of its form

    def __init__(self, field: Field, record: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self.name = field, f"{record}.{field.name}"
        self._settled: object = None
        self._fault, self._told, self._locked = "", "", False
        self._why: NoAnswer | None = None
        self._standing: Standing | None = None
        self._controls = self._make()
        self._cell = QGridLayout(self)
        self._cell.setContentsMargins(0, 0, 0, 0)
        self._cell.addWidget(self.control, 0, 0)
        self.setFocusProxy(self.control)
        self.control.setObjectName(self.name)
        self.control.setAccessibleName(tr(field.label))

    @property
    def control(self) -> QWidget:
        """The widget that carries the field's name and takes the focus."""
        return self._controls[0]

    @property
    def why(self) -> NoAnswer | None:
        """Why there is no value, if that was said."""
        return self._why

    def typed(self) -> object:
        """What stands in the control, or the reason in its place; None when nothing does."""
        return self._why or self._typed()

    def show_value(self, value: Value) -> None:
        """Show a stored value, or why there is none."""
        why = value if isinstance(value, NoAnswer) else None
        self._put(None if why else value)
        self._stand(why)
        self._settled = self.typed()

    def show_typed(self, text: str) -> None:
        """Show a text that was typed before and could not be accepted yet."""
        self._stand(None)
        self._put_text(text)
        self._settled = self.typed()

    def say_why(self, why: NoAnswer) -> None:
        """Say why there is no value, in place of one."""
        before, self._settled = self.typed(), why  # the control loses the focus now: that is not another answer
        self._put(None)
        self._stand(why)
        if before != why:
            self.edited.emit(why)

    def answer_instead(self) -> None:
        """Take the reason back and put the caret where the value is typed."""
        self._stand(None)
        self.focus_first()
        self.settle()

    def is_changed(self) -> bool:
        """Whether something was typed and not reported yet."""
        return self.typed() != self._settled

    def settle(self) -> None:
        """Report what was typed, if anything was."""
        if self.is_changed():
            self._settled = self.typed()
            self.edited.emit(self._settled)

    def show_fault(self, fault: str) -> None:
        """Look wrong, or right again."""
        self._fault = fault
        mark_invalid(self._controls, invalid=bool(fault))

    def describe(self, text: str) -> None:
        """What a screen reader adds to the name: the help or the fault."""
        self._told = text
        for control in (*self._controls, *([self._standing] if self._standing else [])):
            control.setAccessibleDescription(text)

    def lock(self, *, locked: bool) -> None:
        """Show without letting anyone change it."""
        self._locked = locked
        for control in self._controls:
            control.setEnabled(not locked)

    def focus_first(self) -> None:
        """Put the caret where typing begins."""
        (self._standing if self._standing and self._why else self._controls[0]).setFocus(Qt.FocusReason.TabFocusReason)

    def offer(self, options: Options) -> None:
        """Set the list of answers, for a field whose list comes from the policy."""

    def suggest(self, names: Sequence[str]) -> None:
        """Set the names that help to type the answer."""

    def _make(self) -> tuple[QWidget, ...]:
        """The widgets to type with, children of this one from the start: the first carries the field's name.

        A widget that gets its parent later is dressed again, with all that is in it.
        """
        raise NotImplementedError

    def _typed(self) -> object:
        raise NotImplementedError

    def _put(self, value: Value) -> None:
        raise NotImplementedError

    def _put_text(self, text: str) -> None:
        self._put(text)

    def _stand(self, why: NoAnswer | None) -> None:
        """Let a reason take the control's place, or give it back."""
        if why is self._why:
            return
        self._why = why
        if why is not None:
            self._place().say(why.say(), open_still=self.field.required and why is NoAnswer.NOT_ASKED)
        if self._standing is not None:
            self._turn(self._standing, self._controls[0]) if why else self._turn(self._controls[0], self._standing)
        self.stood.emit()

    def _turn(self, shown: QWidget, hidden: QWidget) -> None:
        """Show one of the two in the one place, with the focus if the other had it."""
        here = QApplication.focusWidget()
        focused = here is not None and hidden.isAncestorOf(here)
        shown.show()
        self.setFocusProxy(shown)
        if focused:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        hidden.hide()

    def _place(self) -> Standing:
        """What shows a reason, made when the first one is shown."""
        if self._standing is None:
            self._standing = Standing(self.name, tr(self.field.label), self)
            self._standing.setAccessibleDescription(self._told)
            self._standing.given_way.connect(self._give_way)
            policy = self._controls[0].sizePolicy()
            policy.setRetainSizeWhenHidden(True)  # both stand in one cell, and neither moves anything when they change
            self._controls[0].setSizePolicy(policy)
            self._cell.addWidget(self._standing, 0, 0)
            QWidget.setTabOrder(self._controls[-1], self._standing)
        return self._standing

    def _give_way(self, key: QKeyEvent | None) -> None:
        """Somebody wants to answer: what they typed straight away is the beginning of the answer."""
        if self._locked:
            return
        if key is None:
            self.answer_instead()
            return
        self._stand(None)
        self.focus_first()
        control = QApplication.focusWidget()
        if isinstance(control, QLineEdit | QPlainTextEdit):
            QCoreApplication.sendEvent(control, key)
