"""One editor for each kind of value: how a field is typed on the screen.

An editor reports a change when the person leaves the control (a choice: at once) and hands over what was typed,
unparsed; `Field.parse` decides what it means.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLineEdit

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

    def __init__(self, field: Field, record: str) -> None:
        self._edit: QLineEdit = CodeEdit(example=_EXAMPLES.get(field.kind, "")) if field.ltr else ArabicEdit()
        if field.kind is Kind.MONEY:
            self._edit = MoneyEdit()
        self._suggestions: Suggestions | None = None
        super().__init__(field, record, self._edit)
        self._edit.editingFinished.connect(self.settle)
        self._edit.returnPressed.connect(self._again)

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

    def __init__(self, field: Field, record: str) -> None:
        self._edit = LongText()
        super().__init__(field, record, self._edit)
        self._edit.left.connect(self.settle)

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

    def __init__(self, field: Field, record: str) -> None:
        self._combo = Combo()
        super().__init__(field, record, self._combo)
        self.offer([(choice.code, tr(choice.label)) for choice in field.choices])
        self._combo.picked.connect(self.settle)

    def _typed(self) -> object:
        return self._combo.code() or None

    def _put(self, value: Value) -> None:
        self._combo.show_code(str(value or ""))

    def offer(self, options: Options) -> None:
        self._combo.offer(options)


class ChoicesEditor(Editor):
    """Several answers of a list."""

    WIDE = True

    def __init__(self, field: Field, record: str) -> None:
        self._chips = ChoiceChips()
        super().__init__(field, record, self._chips)
        self.offer([(choice.code, tr(choice.label)) for choice in field.choices])
        self._chips.picked.connect(self.settle)

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

    def __init__(self, field: Field, record: str) -> None:
        self._flag = FlagEdit()
        super().__init__(field, record, self._flag)
        for one, answer in ((self._flag.yes, "yes"), (self._flag.no, "no")):
            one.setObjectName(f"{self.name}.{answer}")
            one.setAccessibleName(f"{tr(field.label)}: {one.text()}")
        self._flag.picked.connect(self.settle)
        self._flag.show_answer(None)

    def _typed(self) -> object:
        return self._flag.answer()

    def _put(self, value: Value) -> None:
        self._flag.show_answer(value if isinstance(value, bool) else None)

    def show_fault(self, fault: str) -> None:
        mark_invalid((self._flag.yes, self._flag.no), invalid=bool(fault))


class DateEditor(Editor):
    """A day in two calendars."""

    def __init__(self, field: Field, record: str) -> None:
        self._date = DualDate()
        super().__init__(field, record, self._date, self._date.hijri, self._date.gregorian)
        self._date.name_parts(self.name, tr(field.label))
        self._date.left.connect(self.settle)
        self._date.hijri.returnPressed.connect(self.settle)
        self._date.gregorian.returnPressed.connect(self.settle)

    def _typed(self) -> object:
        return self._date.typed() or None

    def _put(self, value: Value) -> None:
        if isinstance(value, WrittenDate) or value is None:
            self._date.show_date(value)
        else:
            self._date.show_typed(str(value))


_EDITORS: dict[Kind, Callable[[Field, str], Editor]] = {
    Kind.LONG_TEXT: LongTextEditor,
    Kind.CHOICE: ChoiceEditor,
    Kind.CHOICES: ChoicesEditor,
    Kind.FLAG: FlagEditor,
    Kind.DATE: DateEditor,
    Kind.BIRTH_DATE: DateEditor,
    Kind.PAST_DATE: DateEditor,
}


def editor(field: Field, record: str) -> Editor:
    """The editor of a field; its control is named `<record>.<field>`."""
    return _EDITORS.get(field.kind, LineEditor)(field, record)
