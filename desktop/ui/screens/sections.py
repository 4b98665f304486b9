"""The cards of the application: a form, rows that people add, a fixed list of short answers, what follows of all."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.messages import tr, trn
from desktop.services.views import Ref, Section, SectionKind, Sheet
from desktop.ui.form import Form
from desktop.ui.notices import Notices
from desktop.ui.order import reveal
from desktop.ui.rows import Row, RowList
from desktop.ui.screens.saving import Saver
from desktop.ui.screens.section_parts import ICONS, Facts, Wants, faults_of
from desktop.ui.summary import Faulty
from desktop.ui.widgets.surfaces import Card
from desktop.ui.widgets.words import Glyph, across, button, line, put_icon, words


class SectionCard(Card):
    """What every card of the application can do. `edited` carries the record, the field and what was typed."""

    edited = Signal(object, str, object)
    faults_changed = Signal()

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(section.title, " ", ICONS.get(section.code, "file-text"), parent)
        self.setObjectName(f"application.{section.code}")
        self._tick = Glyph("circle-check-big", "ok", 18, self)
        self._tick.hide()
        self.head.addWidget(self._tick)
        self._wants = Wants(section.title, self.go_to_wanted, self)
        self.body.addWidget(self._wants)
        self._shown: tuple[object, ...] = ()

    def show_section(self, section: Section, saver: Saver, *, ask_all: bool) -> bool:
        """Show the answers as stored, those held back by the disk included; whether anything had changed."""
        sheets = tuple(saver.dress(sheet) for sheet in section.sheets)
        if (shown := (section, sheets, ask_all)) == self._shown:
            return False
        self._shown = shown
        self._show(section, sheets, ask_all=ask_all)
        self._wants.say(section.wants, ask_all=ask_all)
        self._say_open(len(section.wants) + sum(len(sheet.missing) + len(sheet.faults) for sheet in sheets))
        self.faults_changed.emit()
        return True

    def turn(self, section: Section) -> bool:
        """Be as new, for the same section of another file; whether this card can."""
        return False

    def faults(self) -> dict[str, str]:
        """How much is wrong or open in the whole card, for a summary too long to name every question."""
        count = sum(len(part.faults()) for part in self.parts())
        return {"": trn("{n} answers are open", count)} if count else {}

    def label_of(self, name: str) -> str:
        """The card's title."""
        return self.title.text()

    def go_to(self, name: str) -> bool:
        """Go to the first question that is wrong or open."""
        return any(part.go_to(next(iter(part.faults()))) for part in self.parts() if part.faults())

    def go_to_wanted(self) -> bool:
        """Go where what is wanted can be added."""
        return self.focus_first()

    def parts(self) -> tuple[Faulty, ...]:
        """What in it can have faults, in reading order, for the summary of faults."""
        return (self._wants, *self._forms_in())

    def settle(self) -> None:
        """Save what is still being typed."""

    def focus_open(self) -> bool:
        """Go to the first open question; whether there was one."""
        return False

    def focus_first(self) -> bool:
        """Go to the first thing that can be answered; whether there is one."""
        return False

    def _forms_in(self) -> tuple[Faulty, ...]:
        return ()

    def _say_open(self, count: int) -> None:
        self.caption.setText(trn("{n} answers are open", count) if count else tr("This part is complete"))
        self._tick.setVisible(not count)

    def _show(self, section: Section, sheets: tuple[Sheet, ...], *, ask_all: bool) -> None:
        raise NotImplementedError


class FormCard(SectionCard):
    """One record in a form; a long note above it can be folded away once everything is answered."""

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(section, parent)
        self._ref = section.sheets[0].ref
        beside = section.code == "consent"
        self._form = Form(
            section.sheets[0].fields,
            record=f"application.{section.code}",
            columns=1 if beside else 2,
            beside=beside,
            fold=not beside,
            parent=self,
        )
        self._form.edited.connect(self._edited)
        self._noted = bool(section.note)
        if self._noted:
            self._add_note(section)
        self.body.addWidget(self._form)

    def turn(self, section: Section) -> bool:
        if self._noted != bool(section.note):
            return False
        self._ref, self._shown = section.sheets[0].ref, ()
        self._form.ask(section.sheets[0].fields, afresh=True)
        if self._noted:
            self._note.setText(section.note)
            self._fold.setChecked(not section.complete)
        return True

    def settle(self) -> None:
        self._form.settle()

    def focus_open(self) -> bool:
        return self._form.first_unanswered()

    def focus_first(self) -> bool:
        return self._form.first_field()

    def _forms_in(self) -> tuple[Faulty, ...]:
        return (self._form,)

    def _add_note(self, section: Section) -> None:
        self._note = words(section.note, "muted", wrap=True, parent=self)
        self._note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._note.setObjectName(f"application.{section.code}.note")
        self._fold = button(tr("Text of the notice"), "badge", name=f"application.{section.code}.fold", parent=self)
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._unfold)
        self.body.addLayout(across(self._fold, None))
        self.body.addWidget(self._note)
        self.body.addWidget(line())
        self._fold.setChecked(not section.complete)
        self._unfold(self._fold.isChecked())

    def _unfold(self, shown: bool) -> None:
        self._note.setVisible(shown)
        put_icon(self._fold, "chevron-down" if shown else "chevron-right", "muted", size=16)

    def _show(self, section: Section, sheets: tuple[Sheet, ...], *, ask_all: bool) -> None:
        sheet = sheets[0]
        self._form.show_record(sheet.values, sheet.typed, faults_of(sheet, ask_all=ask_all))

    def _edited(self, name: str, typed: object) -> None:
        self.edited.emit(self._ref, name, typed)


class AnswersCard(SectionCard):
    """The same short questions about each of a fixed list: one line each, label, yes or no, amount."""

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(section, parent)
        self._forms: dict[Ref, Form] = {}
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.body.addLayout(self._lines)

    def settle(self) -> None:
        for form in self._forms.values():
            form.settle()

    def focus_open(self) -> bool:
        return any(form.first_unanswered() for form in self._forms.values())

    def focus_first(self) -> bool:
        return any(form.first_field() for form in self._forms.values())

    def _forms_in(self) -> tuple[Faulty, ...]:
        return tuple(self._forms.values())

    def _show(self, section: Section, sheets: tuple[Sheet, ...], *, ask_all: bool) -> None:
        for number, sheet in enumerate(sheets, 1):
            form = self._forms.get(sheet.ref) or self._make(sheet, f"application.{section.code}.{number}")
            form.show_record(sheet.values, sheet.typed, faults_of(sheet, ask_all=ask_all))

    def _make(self, sheet: Sheet, record: str) -> Form:
        form = Form(sheet.fields, record=record, beside=True, parent=self)
        form.edited.connect(partial(self.edited.emit, sheet.ref))
        if self._forms:
            self._lines.addWidget(line())
        self._lines.addWidget(form)
        self._forms[sheet.ref] = form
        return form


class RowsCard(SectionCard):
    """Records that people add and take away: the members of the household.

    `added` asks for a new row, `removed` and `restored` carry the row's record.
    """

    added = Signal()
    removed = Signal(object)
    restored = Signal(object)

    def __init__(self, section: Section, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(section, parent)
        self._sheets: dict[str, Sheet] = {}
        self._gone: dict[str, Sheet] = {}
        self._wanted = False
        self._rows = RowList(
            section.questions,
            record=f"application.{section.code}",
            add=section.add,
            empty=section.empty,
            summarise=self._summary,
            notices=notices,
            columns=3,
            parent=self,
        )
        self._rows.added.connect(self.added)
        self._rows.edited.connect(self._edited)
        self._rows.removed.connect(self._remove)
        self._rows.restored.connect(self._restore)
        self.body.addWidget(self._rows)

    def settle(self) -> None:
        self._rows.settle()

    def focus_open(self) -> bool:
        for one, sheet in self._sheets.items():
            if not sheet.complete:
                self._rows.open_row(one)
                return True
        return bool(self._wanted) and self.focus_first()

    def focus_first(self) -> bool:
        reveal(self._rows.add)
        self._rows.add.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _forms_in(self) -> tuple[Faulty, ...]:
        return (self._rows,)

    def open_row(self, ref: Ref) -> None:
        """Open a row that was just added."""
        self._rows.open_row(ref.id)

    def _show(self, section: Section, sheets: tuple[Sheet, ...], *, ask_all: bool) -> None:
        self._sheets = {sheet.ref.id: sheet for sheet in sheets}
        self._wanted = bool(section.wants)
        self._rows.ask(section.questions)
        self._rows.show_rows(
            [Row(s.ref.id, s.values, s.typed, faults_of(s, ask_all=ask_all)) for s in self._sheets.values()],
            may_be_empty=not section.wants,
        )

    def _summary(self, row: Row) -> str:
        return self._sheets[row.id].title or tr("New, not filled in yet")

    def _edited(self, row_id: str, name: str, typed: object) -> None:
        self.edited.emit(self._sheets[row_id].ref, name, typed)

    def _remove(self, row_id: str) -> None:
        self._gone[row_id] = self._sheets[row_id]
        self.removed.emit(self._sheets[row_id].ref)

    def _restore(self, row_id: str) -> None:
        self.restored.emit(self._gone.pop(row_id))


class FactsCard(SectionCard):
    """What follows from the answers: to read, never to type."""

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(section, parent)
        self._facts = Facts(self)
        self.body.addWidget(self._facts)

    def _show(self, section: Section, sheets: tuple[Sheet, ...], *, ask_all: bool) -> None:
        self._facts.show_facts(section.facts)

    def _say_open(self, count: int) -> None:
        self.caption.setText(tr("Worked out from the answers, never typed"))


def card_of(section: Section, notices: Notices, parent: QWidget | None = None) -> SectionCard:
    """The card of a section, by its kind."""
    match section.kind:
        case SectionKind.ROWS:
            return RowsCard(section, notices, parent)
        case SectionKind.ANSWERS:
            return AnswersCard(section, parent)
        case SectionKind.FACTS:
            return FactsCard(section, parent)
        case _:
            return FormCard(section, parent)
