"""Ready answers beside the visit card: found by a word, read aloud, or put into the answer with one press."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop.messages import tr
from desktop.services.receiving.ready_answers import ReadyAnswer
from desktop.ui import theme
from desktop.ui.table import Column, RecordTable
from desktop.ui.widgets.edits import SearchBox
from desktop.ui.widgets.surfaces import Card
from desktop.ui.widgets.words import across, button, words

_HEIGHT = 240


class ReadyAnswersCard(Card):
    """`taken` carries the words of an answer that was given; closed until somebody asks for it."""

    taken = Signal(str)

    def __init__(self, find: Callable[[str], tuple[ReadyAnswer, ...]]) -> None:
        super().__init__(tr("Ready answers"), tr("From the policy: without opening a file"), "scale")
        self.setObjectName("ready_answers")
        self._find = find
        self.search = SearchBox(tr("A word: widow, rent, reply, address..."))
        self.search.setObjectName("ready_answers.search")
        self.search.searched.connect(self._look)
        self.table = RecordTable(
            (Column(tr("About"), lambda a: a.topic, 150), Column("", lambda a: a.title)),
            name="ready_answers.list",
            title=tr("Ready answers"),
        )
        self.table.setMinimumHeight(theme.current().px(_HEIGHT))
        self.table.selected.connect(self._show)
        self.table.chosen.connect(self._take_this)
        self._text = words("", wrap=True)
        self._text.setMinimumWidth(theme.current().px(260))
        self._take = button(tr("Put it into the answer"), "", "check", name="ready_answers.take")
        self._take.clicked.connect(self._take_it)
        beside = QVBoxLayout()
        beside.addWidget(self._text)
        beside.addStretch(1)
        beside.addLayout(across(None, self._take))
        row = across(spacing=20)
        row.addWidget(self.table, 2)
        row.addLayout(beside, 3)
        self.body.addWidget(self.search)
        self.body.addLayout(row)
        self._look("")

    def _look(self, typed: str) -> None:
        found = self._find(typed)
        self.table.show_rows(found)
        if found:
            self.table.select_row(0)
            self._show(found[0])
        else:
            self._text.setText(tr("No answer holds these words."))
        self._take.setEnabled(bool(found))

    def _show(self, one: ReadyAnswer) -> None:
        self._text.setText(one.text)

    def _take_this(self, one: ReadyAnswer) -> None:
        self.taken.emit(one.text)

    def _take_it(self) -> None:
        if (one := self.table.current()) is not None:
            self._take_this(one)
