"""One editor for each kind of value: how a field is typed on the screen.

An editor reports a change when the person leaves the control (a choice: at once) and hands over what was typed,
unparsed; `Field.parse` decides what it means.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.dates import WrittenDate
from desktop.field import Field
from desktop.messages import tr
from desktop.ui.editor import Editor
from desktop.ui.widgets.choices import ChoiceChips, Combo, FlagEdit, Options, mark_invalid
from desktop.ui.widgets.dual_date import DualDate
from desktop.ui.widgets.edits import ArabicEdit, CodeEdit, LongText, MoneyEdit
from desktop.ui.widgets.suggestions import Suggestions
from desktop.values import Kind, Value

_EXAMPLES = {
    Kind.IDENTITY: "1XXXXXXXXX",
    Kind.MOBILE: "05XXXXXXXX",
    Kind.IBAN: "SAXX XXXX XXXX XXXX XXXX XXXX",
    Kind.SHORT_ADDRESS: "RHMA3184",
}


class LineEditor(Editor):
    """A line of text, a number or a code."""

    def _make(self) -> tuple[QWidget, ...]:
        self._edit: QLineEdit = MoneyEdit(self) if self.field.kind is Kind.MONEY else self._line()
        self._suggestions: Suggestions | None = None
        self._edit.editingFinished.connect(self.settle)
        self._edit.returnPressed.connect(self._again)
        return (self._edit,)

    def _line(self) -> QLineEdit:
        example = _EXAMPLES.get(self.field.kind, "")
        return CodeEdit(self, example=example) if self.field.ltr else ArabicEdit(self)

    def _typed(self) -> object:
        text = self._edit.plain() if isinstance(self._edit, MoneyEdit) else self._edit.text()
        return text.strip() or None

    def _put(self, value: Value) -> None:
        self._put_text(self.field.edit_text(value))

    def suggest(self, names: Sequence[str]) -> None:
        if self._suggestions is None:
            self._suggestions = Suggestions(self._edit)
            self._suggestions.taken.connect(self.settle)
        self._suggestions.offer(names)

    def _put_text(self, text: str) -> None:
        if isinstance(self._edit, MoneyEdit):
            self._edit.show_amount(text)
        elif self._edit.text() != text:
            self._edit.setText(text)
            if not self._edit.hasFocus():
                self._edit.setCursorPosition(0)  # a text longer than its line is read from its beginning

    def _again(self) -> None:
        """Enter on a text that was refused tries once more: the disk may have room by now."""
        if self._fault and not self.is_changed():
            self.edited.emit(self.typed())

    def lock(self, *, locked: bool) -> None:
        self._locked = locked
        self._edit.setReadOnly(locked)


class LongTextEditor(Editor):
    """A few sentences."""

    WIDE = True

    def _make(self) -> tuple[QWidget, ...]:
        self._edit = LongText(self)
        self._edit.left.connect(self.settle)
        return (self._edit,)

    def _typed(self) -> object:
        return self._edit.toPlainText().strip() or None

    def _put(self, value: Value) -> None:
        text = str(value or "")
        if self._edit.toPlainText() != text:
            self._edit.setPlainText(text)

    def lock(self, *, locked: bool) -> None:
        self._locked = locked
        self._edit.setReadOnly(locked)


class ChoiceEditor(Editor):
    """One answer of a list."""

    def _make(self) -> tuple[QWidget, ...]:
        self._combo = Combo(self)
        self.offer([(choice.code, tr(choice.label)) for choice in self.field.choices])
        self._combo.picked.connect(self.settle)
        return (self._combo,)

    def _typed(self) -> object:
        return self._combo.code() or None

    def _put(self, value: Value) -> None:
        self._combo.show_code(str(value or ""))

    def offer(self, options: Options) -> None:
        self._combo.offer(options)


class ChoicesEditor(Editor):
    """Several answers of a list."""

    WIDE = True

    def _make(self) -> tuple[QWidget, ...]:
        self._chips = ChoiceChips(self)
        self._chips.setObjectName(self.name)  # before the list: every chip is named after it
        self.offer([(choice.code, tr(choice.label)) for choice in self.field.choices])
        self._chips.picked.connect(self.settle)
        return (self._chips,)

    def _typed(self) -> object:
        return self._chips.codes() or None

    def _put(self, value: Value) -> None:
        self._chips.show_codes(value if isinstance(value, tuple) else ())

    def offer(self, options: Options) -> None:
        self._chips.offer(options)

    def show_fault(self, fault: str) -> None:
        mark_invalid(list(self._chips.chips().values()), invalid=bool(fault))


class FlagEditor(Editor):
    """Yes, no, or not answered."""

    def _make(self) -> tuple[QWidget, ...]:
        self._flag = FlagEdit(self)
        for one, answer in ((self._flag.yes, "yes"), (self._flag.no, "no")):
            one.setObjectName(f"{self.name}.{answer}")
            one.setAccessibleName(f"{tr(self.field.label)}: {one.text()}")
        self._flag.picked.connect(self.settle)
        self._flag.show_answer(None)
        return (self._flag,)

    def _typed(self) -> object:
        return self._flag.answer()

    def _put(self, value: Value) -> None:
        self._flag.show_answer(value if isinstance(value, bool) else None)

    def show_fault(self, fault: str) -> None:
        mark_invalid((self._flag.yes, self._flag.no), invalid=bool(fault))


class DateEditor(Editor):
    """A day in two calendars."""

    def _make(self) -> tuple[QWidget, ...]:
        self._date = DualDate(self)
        self._date.name_parts(self.name, tr(self.field.label))
        self._date.left.connect(self.settle)
        self._date.hijri.returnPressed.connect(self.settle)
        self._date.gregorian.returnPressed.connect(self.settle)
        return (self._date, self._date.hijri, self._date.gregorian)

    def _typed(self) -> object:
        return self._date.typed() or None

    def _put(self, value: Value) -> None:
        if isinstance(value, WrittenDate) or value is None:
            self._date.show_date(value)
        else:
            self._date.show_typed(str(value))


_EDITORS: dict[Kind, type[Editor]] = {
    Kind.LONG_TEXT: LongTextEditor,
    Kind.CHOICE: ChoiceEditor,
    Kind.CHOICES: ChoicesEditor,
    Kind.FLAG: FlagEditor,
    Kind.DATE: DateEditor,
    Kind.BIRTH_DATE: DateEditor,
    Kind.PAST_DATE: DateEditor,
}


def editor(field: Field, record: str, parent: QWidget | None = None) -> Editor:
    """The editor of a field; its control is named `<record>.<field>`."""
    return _EDITORS.get(field.kind, LineEditor)(field, record, parent)
