"""The beneficiaries: finding a file by whatever a person brings: a name in any spelling, a number, a mobile."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QPushButton, QStackedWidget, QVBoxLayout

from desktop.messages import mark, tr, trn
from desktop.services.views import CaseLine
from desktop.text import ltr
from desktop.ui import theme
from desktop.ui.table import Column, RecordTable
from desktop.ui.widgets.edits import SearchBox
from desktop.ui.widgets.surfaces import Card, EmptyState, PageBody
from desktop.ui.widgets.words import across, button

DRAFT_STAGES = ("draft", "received", "verifying")
OPEN_STAGES = (*DRAFT_STAGES, "incomplete")
CHIPS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "all": (mark("All"), ()),
    "draft": (mark("Drafts"), DRAFT_STAGES),
    "incomplete": (mark("Incomplete"), ("incomplete",)),
    "complete": (mark("Complete"), ("complete",)),
}
_NARROW, _ROOMY, _WIDEST_BOX = 820, 1000, 540
_GIVE_WAY = (3, 4)  # the mobile and the type of the case
TONES: Mapping[str, str] = {"complete": "ok", "incomplete": "warn"}


class Finder(Protocol):
    """What the page asks of the files."""

    def find(self, typed: str, stages: Sequence[str] = ()) -> tuple[CaseLine, ...]:
        """Files by name, identity number, mobile or file number; the newest for an empty text."""


class SearchScreen(PageBody):
    """A search box, chips by stage, and the files found. `file_asked` carries the one to open."""

    file_asked = Signal(str)
    new_visit = Signal()

    def __init__(self, cases: Finder) -> None:
        super().__init__(tr("Beneficiaries"), scrolling=False)
        self.setObjectName("search")
        self._cases = cases
        begin = button(tr("New visit"), "primary", "user-plus", name="search.new_visit")
        begin.clicked.connect(self.new_visit)
        self.buttons.addWidget(begin)
        self.box = SearchBox(tr("Name, identity number, mobile or file number...   (Ctrl+F)"))
        self.box.setObjectName("search.box")
        self.box.setFixedWidth(min(theme.current().px(420), _WIDEST_BOX))
        self.box.searched.connect(self.reload)
        self.box.installEventFilter(self)
        self._group = QButtonGroup(self)
        self.chips = {code: self._chip(code, tr(label)) for code, (label, _) in CHIPS.items()}
        self.chips["all"].setChecked(True)
        self._bar = across(self.box, across(*self.chips.values(), None, spacing=8))
        self._bar.setStretch(1, 1)
        self.content.addLayout(self._bar)
        self.content.addWidget(self._results(), 1)
        self.setFocusProxy(self.box)

    def show_search(self, typed: str = "", chip: str = "all") -> None:
        """Come with a question already asked."""
        self.chips[chip].setChecked(True)
        self.box.setText(typed)
        self.reload()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def reload(self) -> None:
        """Search again for what stands in the box."""
        typed = self.box.text().strip()
        _, stages = CHIPS[self._chosen()]
        found = self._cases.find(typed, stages)
        self.table.show_rows(found)
        self.caption.setText(trn("{n} files", len(found)))
        self._stack.setCurrentWidget(self.table if found else self._none if typed or stages else self._empty)
        if found and typed and self.table.current() is None:
            self.table.select_row(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window, or with large text, the table leaves out what a search answers anyway."""
        super().resizeEvent(event)
        look, width = theme.current(), self.width()
        narrow = width < look.px(_NARROW)
        self._bar.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        for number in _GIVE_WAY:
            self.table.setColumnHidden(number, width < look.px(_ROOMY))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move among the results while the caret stays in the box; Enter opens the chosen one."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match event.key():
                case Qt.Key.Key_Down | Qt.Key.Key_Up:
                    self._move(1 if event.key() == Qt.Key.Key_Down else -1)
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self.reload()
                    self._open(self.table.current())
                    return True
        return super().eventFilter(watched, event)

    def _results(self) -> Card:
        self.table = RecordTable(_columns(), name="search.results", title=tr("Files found"))
        self.table.chosen.connect(self._open)
        self._none = EmptyState(
            tr("No file fits. Try the first name alone, the identity number, or another stage."), "search"
        )
        self._empty = EmptyState(tr("No files yet: a file begins with a visit."), "users", tr("New visit"), "user-plus")
        self._empty.pressed.connect(self.new_visit)
        self._stack = QStackedWidget()
        for page in (self._empty, self._none, self.table):
            self._stack.addWidget(page)
        card = Card()
        body: QVBoxLayout = card.body
        body.setContentsMargins(1, 1, 1, 1)
        body.addWidget(self._stack)
        return card

    def _chip(self, code: str, label: str) -> QPushButton:
        chip = button(label, "chip", name=f"search.stage.{code}")
        chip.setCheckable(True)
        chip.clicked.connect(self.reload)
        self._group.addButton(chip)
        return chip

    def _chosen(self) -> str:
        return next(code for code, chip in self.chips.items() if chip.isChecked())

    def _move(self, by: int) -> None:
        number = self.table.currentIndex().row() + by
        if 0 <= number < self.table.records.rowCount():
            self.table.select_row(number)

    def _open(self, line: CaseLine | None) -> None:
        if line is not None:
            self.file_asked.emit(line.application_id)


def _columns() -> tuple[Column, ...]:
    return (
        Column(tr("File number"), lambda c: ltr(c.number), 160),
        Column(tr("Name"), lambda c: c.applicant),
        Column(tr("Identity number"), lambda c: c.identity, 126),
        Column(tr("Mobile"), lambda c: c.mobile, 126),
        Column(tr("Case type"), lambda c: c.case_type, 150),
        Column(tr("Stage"), lambda c: c.stage_label, 110, tone=lambda c: TONES.get(c.stage, "info")),
        Column(tr("Received on"), lambda c: c.received_on, 122),
        Column(tr("Sync"), lambda c: tr("Waiting to be sent") if c.waiting else "", 120, tone=_waiting_tone),
    )


def _waiting_tone(line: CaseLine) -> str:
    return "gold" if line.waiting else ""
