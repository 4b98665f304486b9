"""The beneficiaries: finding a file by whatever a person brings: a name in any spelling, a number, a mobile."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout

from desktop.messages import mark, tr, trn
from desktop.services.views import CaseLine
from desktop.text import ltr
from desktop.ui import highlight, theme
from desktop.ui.latest import Latest
from desktop.ui.lookup import Answer, Finder, Newest, question
from desktop.ui.table import Column, RecordTable
from desktop.ui.tasks import Tasks
from desktop.ui.widgets.choices import chips
from desktop.ui.widgets.edits import SearchBox
from desktop.ui.widgets.surfaces import Card, EmptyState, PageBody
from desktop.ui.widgets.words import across, button, words

DRAFT_STAGES = ("draft", "received", "verifying")
OPEN_STAGES = (*DRAFT_STAGES, "incomplete")
CHIPS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "all": (mark("All"), ()),
    "draft": (mark("Drafts"), DRAFT_STAGES),
    "incomplete": (mark("Incomplete"), ("incomplete",)),
    "complete": (mark("Complete"), ("complete",)),
}
_NARROW, _WIDEST_BOX = 820, 540
_WHY, _MOBILE, _CASE, _RECEIVED = 2, 4, 5, 7
_NEED = {_MOBILE: 1000, _CASE: 1180}  # columns give way to the name in a page that is not so wide
TONES: Mapping[str, str] = {"complete": "ok", "incomplete": "warn"}


class SearchScreen(PageBody):
    """A search box, chips by stage, and the files found. `file_asked` carries the one to open.

    Files are looked for in the search lane while somebody types; what stands there stays until the answer is here.
    """

    file_asked = Signal(str)
    new_visit = Signal()

    def __init__(self, files: Newest, search: Finder, tasks: Tasks) -> None:
        super().__init__(tr("Beneficiaries"), scrolling=False)
        self.setObjectName("search")
        self._files, self._search = files, search
        self._latest = Latest(tasks, search.cancel, self)
        self._answer: Answer | None = None
        self._open_soon = False  # Enter was pressed before the answer was there
        begin = button(tr("New visit"), "primary", "user-plus", name="search.new_visit")
        begin.clicked.connect(self.new_visit)
        self.buttons.addWidget(begin)
        self.box = SearchBox(tr("Name, identity number, mobile or file number...   (Ctrl+F)"))
        self.box.setObjectName("search.box")
        self.box.setFixedWidth(min(theme.current().px(420), _WIDEST_BOX))
        self.box.searched.connect(self.reload)
        self.box.textEdited.connect(self._type_on)
        self.box.installEventFilter(self)
        labels = {code: tr(label) for code, (label, _) in CHIPS.items()}
        self.chips = chips(self, "search.stage", labels, lambda _code: self.reload(), "all")
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
        _, stages = CHIPS[self._chosen()]
        self._latest.ask(question(self._search, self._files, self.box.text(), stages), self._show)

    def _show(self, answer: Answer) -> None:
        self._answer = answer
        _, stages = CHIPS[self._chosen()]
        self.table.show_rows(answer.lines)
        self._set_columns()
        self._guess.setVisible(answer.guessed)
        self._more.setVisible(answer.more)
        self.caption.setText("" if answer.guessed else trn("{n} files", len(answer.lines)))
        filled = self._none if answer.typed or stages else self._empty
        self._stack.setCurrentWidget(self.table if answer.lines else filled)
        if answer.lines and answer.typed and not answer.guessed and self.table.current() is None:
            self.table.select_row(0)
        if self._open_soon:
            self._open_soon = False
            self._open(self.table.current())

    def _type_on(self) -> None:
        self._open_soon = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window, or with large text, the table leaves out what a search answers anyway."""
        super().resizeEvent(event)
        narrow = self.width() < theme.current().px(_NARROW)
        self._bar.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._set_columns()

    def _set_columns(self) -> None:
        """Why a file was found stands there where that is not plain to see of any."""
        said = self._answer is not None and any(line.matched for line in self._answer.lines)
        look, width = theme.current(), self.width()
        self.table.setColumnHidden(_WHY, not said)
        self.table.setColumnHidden(_RECEIVED, said and width < look.px(_NEED[_CASE]))
        for number, need in _NEED.items():
            self.table.setColumnHidden(number, width < look.px(need))
        self.table.share_width()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move among the results while the caret stays in the box; Enter opens the chosen one."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match event.key():
                case Qt.Key.Key_Down | Qt.Key.Key_Up:
                    self._move(1 if event.key() == Qt.Key.Key_Down else -1)
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._enter()
                    return True
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        """Open the chosen file; where the answer to what stands in the box is still to come, as soon as it is here."""
        if self._latest.is_waiting() or self._answer is None or self._answer.typed != self.box.text().strip():
            self._open_soon = True
            self.reload()
        elif self.table.current() is None and self._answer.lines:
            self.table.select_row(0)
        else:
            self._open(self.table.current())

    def _results(self) -> Card:
        self.table = RecordTable(self._columns(), name="search.results", title=tr("Files found"))
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
        card.spread()
        body.setSpacing(0)
        self._guess = words(tr("Nothing fits exactly. Did you mean:"), "strong")
        self._more = words(tr("And others: go on typing"), "muted")
        for note, name in ((self._guess, "search.guess"), (self._more, "search.more")):
            note.setObjectName(name)
            note.setContentsMargins(16, 10, 16, 10)
        body.addWidget(self._guess)
        body.addWidget(self._stack, 1)
        body.addWidget(self._more)
        self._guess.hide()
        self._more.hide()
        return card

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(tr("File number"), _number, 160, marked=lambda c: highlight.in_number(_number(c), self._typed())),
            Column(tr("Name"), lambda c: c.applicant, marked=lambda c: highlight.in_name(c.applicant, self._typed())),
            Column(tr("Why it is here"), lambda c: c.matched, 260),
            Column(
                tr("Identity number"),
                lambda c: c.identity,
                126,
                marked=lambda c: highlight.in_number(c.identity, self._typed()),
            ),
            Column(
                tr("Mobile"), lambda c: c.mobile, 126, marked=lambda c: highlight.in_number(c.mobile, self._typed())
            ),
            Column(tr("Case type"), lambda c: c.case_type, 150),
            Column(tr("Stage"), lambda c: c.stage_label, 110, tone=lambda c: TONES.get(c.stage, "info")),
            Column(tr("Received on"), lambda c: c.received_on, 122),
            Column(tr("Sync"), lambda c: tr("Waiting to be sent") if c.waiting else "", 120, tone=_waiting_tone),
        )

    def _typed(self) -> str:
        return self._answer.typed if self._answer is not None and not self._answer.guessed else ""

    def _chosen(self) -> str:
        return next(code for code, chip in self.chips.items() if chip.isChecked())

    def _move(self, by: int) -> None:
        number = self.table.currentIndex().row() + by
        if 0 <= number < self.table.records.rowCount():
            self.table.select_row(number)

    def _open(self, line: CaseLine | None) -> None:
        if line is not None:
            self.file_asked.emit(line.application_id)


def _number(line: CaseLine) -> str:
    return ltr(line.number)


def _waiting_tone(line: CaseLine) -> str:
    return "gold" if line.waiting else ""
