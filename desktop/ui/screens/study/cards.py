"""The cards of the study: what reception entered, record by record, and the opinion beneath."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.messages import tr, trn
from desktop.services.study.views import Block, Line, Standing, StudyCard
from desktop.ui import theme
from desktop.ui.order import reveal
from desktop.ui.screens.section_parts import ICONS
from desktop.ui.screens.study.line import AnswerLine
from desktop.ui.widgets.surfaces import Card
from desktop.ui.widgets.words import Glyph, across, button, put_icon, words


class BlockView(QFrame):
    """The answers of one record. A row that people added is folded to its title until somebody looks into it."""

    confirmed = Signal(object, tuple)  # the record, the questions
    corrected = Signal(object, object, str)  # the line, what was typed, the reason
    begun = Signal(object, object, str)
    stepped = Signal(str, int)
    opened = Signal(object)  # the line whose correction was begun

    def __init__(self, block: Block) -> None:
        super().__init__()
        self._block, self._writable = block, False
        self._lines: dict[str, AnswerLine] = {}
        self._open = not block.title
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        if block.title:
            self._column.addLayout(self._head(block))
        self._column.addLayout(self._list)

    def show_block(self, block: Block, *, writable: bool) -> None:
        """Show the record as it stands; a correction in it that is being typed is left alone."""
        self._block, self._writable = block, writable
        if block.title:
            self._title.setText(block.title)
            self._left.setText(
                trn("{n} answers to confirm or correct", block.left) if block.left else tr("Gone through")
            )
            self._tick.change("circle-check-big" if not block.left else "circle-help", "muted" if block.left else "ok")
            self.confirm.setVisible(writable and bool(block.left))
            put_icon(self._title, "chevron-down" if self._open else "chevron-right", "muted", size=16)
        if self._open:
            self._show_lines(block.lines)

    def go_to(self, key: str) -> bool:
        """Put the caret on one answer, opening the record for it; False if it is not here."""
        if key not in {line.key for line in self._block.lines}:
            return False
        self.unfold(opened=True)
        reveal(self._lines[key])
        self._lines[key].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def unfold(self, *, opened: bool) -> None:
        """Open the record, or fold it to its title."""
        if self._block.title and opened != self._open:
            self._open = opened
            for line in self._lines.values():
                line.setVisible(opened)
            self.show_block(self._block, writable=self._writable)

    def lines(self) -> Iterator[AnswerLine]:
        """The answers that were looked at so far."""
        yield from self._lines.values()

    def _head(self, block: Block) -> QVBoxLayout:
        self.setProperty("role", "row")
        self._column.setContentsMargins(10, 6, 6, 6)
        self._tick, self._left = Glyph("circle-help", "muted", 18), words("", "caption")
        self._title = button(block.title, "row", name="study.row")
        self._title.clicked.connect(self._toggle)
        self.confirm = button(tr("Confirm"), "", "check", name="study.confirm_row")
        self.confirm.clicked.connect(self._confirm_all)
        row = across(self._tick, spacing=8)
        row.addWidget(self._title, 1)
        row.addWidget(self._left)
        row.addWidget(self.confirm)
        holder = QVBoxLayout()
        holder.addLayout(row)
        return holder

    def _show_lines(self, lines: Sequence[Line]) -> None:
        for key in [one for one in self._lines if one not in {line.key for line in lines}]:
            gone = self._lines.pop(key)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for index, line in enumerate(lines):
            shown = self._lines.get(line.key) or self._make(line)
            if self._list.indexOf(shown) != index:
                self._list.removeWidget(shown)
                self._list.insertWidget(index, shown)
            shown.show_line(line, self._block.values.values, writable=self._writable)

    def _make(self, line: Line) -> AnswerLine:
        made = AnswerLine(line, self._block.values.values)
        made.setParent(self)
        made.confirmed.connect(lambda: self.confirmed.emit(made.line.ref, (made.line.field.name,)))
        made.corrected.connect(lambda typed, reason: self.corrected.emit(made, typed, reason))
        made.begun.connect(lambda typed, reason: self.begun.emit(made, typed, reason))
        made.stepped.connect(lambda step: self.stepped.emit(made.line.key, step))
        made.opened.connect(lambda: self.opened.emit(made))
        self._lines[line.key] = made
        return made

    def _confirm_all(self) -> None:
        self.confirmed.emit(self._block.ref, ())

    def _toggle(self) -> None:
        self.unfold(opened=not self._open)


class StudyCardView(Card):
    """One card of the application under study. `confirmed_all` carries its code."""

    confirmed_all = Signal(str)
    to_application = Signal()

    def __init__(self, card: StudyCard) -> None:
        super().__init__(card.title, " ", ICONS.get(card.code, "file-text"))
        self.setObjectName(f"study.{card.code}")
        self.code = card.code
        self.blocks: dict[object, BlockView] = {}
        self._tick = Glyph("circle-check-big", "ok", 18)
        self.confirm = button(tr("Confirm the whole card"), "", "check", name=f"study.{card.code}.confirm", tip="F8")
        self.confirm.clicked.connect(lambda: self.confirmed_all.emit(self.code))
        self.head.addWidget(self._tick)
        self.head.addWidget(self.confirm)
        self._wants = words("", "help", wrap=True)
        self._wants.setProperty("state", "error")
        self._add = button(tr("Add it in the application"), "ghost", name=f"study.{card.code}.add")
        self._add.clicked.connect(self.to_application)
        self._list = QVBoxLayout()
        self._list.setSpacing(8 if card.blocks and card.blocks[0].title else 2)
        self.body.setSpacing(8)
        self.body.addWidget(self._wants)
        self.body.addLayout(across(self._add, None))
        self.body.addLayout(self._list)

    def show_card(self, card: StudyCard, *, writable: bool) -> list[BlockView]:
        """Show the card as it stands; returns the records that came to it."""
        said = trn("{n} answers to confirm or correct", card.left) if card.left else tr("This card was gone through")
        self.caption.setText(said)
        self._tick.setVisible(not card.left)
        lines = [line for block in card.blocks for line in block.lines]
        self.confirm.setVisible(writable and any(line.standing is Standing.OPEN for line in lines))
        self._wants.setText("\n".join(card.wants))
        for one in (self._wants, self._add):
            one.setVisible(bool(card.wants))
        refs = [block.ref for block in card.blocks]
        for ref in [one for one in self.blocks if one not in refs]:
            gone = self.blocks.pop(ref)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        fresh = []
        for index, block in enumerate(card.blocks):
            view = self.blocks.get(block.ref)
            if view is None:
                view = self.blocks[block.ref] = BlockView(block)
                fresh.append(view)
            if self._list.indexOf(view) != index:
                self._list.removeWidget(view)
                self._list.insertWidget(index, view)
            view.show_block(block, writable=writable)
        return fresh

    def go_to(self, key: str) -> bool:
        """Put the caret on one answer of this card; False if it is not here."""
        return any(block.go_to(key) for block in self.blocks.values())


def chapter_title(text: str) -> QWidget:
    """The heading of the cards that one opinion is about."""
    made = words(text, "section")
    made.setContentsMargins(0, theme.current().px(10), 0, 0)
    return made
