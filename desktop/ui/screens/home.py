"""The beginning of the day: who is at the desk, what waits, who came, and what was left half done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import QEvent, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.dates import show_pair, weekday
from desktop.messages import tr, trn
from desktop.services.views import CaseLine, Overview, VisitLine
from desktop.text import ltr
from desktop.ui import theme
from desktop.ui.room import Due
from desktop.ui.screens.search import OPEN_STAGES
from desktop.ui.table import Column, RecordTable
from desktop.ui.widgets.edits import SearchBox
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.surfaces import Banner, Card, EmptyState, PageBody, list_card
from desktop.ui.widgets.words import Glyph, across, button, put_icon, words

_MOST_DRAFTS, _NARROW, _CARD_HEIGHT = 6, 800, 320


class DayCases(Protocol):
    """What the page asks of the files."""

    def overview(self) -> Overview:
        """The figures of the day."""

    def recent(self, stages: Sequence[str] = ()) -> tuple[CaseLine, ...]:
        """The newest files of certain stages."""


class DayVisits(Protocol):
    """What the page asks of the reception."""

    def today(self) -> tuple[VisitLine, ...]:
        """Today's visits, newest first."""


@dataclass(frozen=True, slots=True)
class _Sort:
    name: str
    icon: str
    tone: str
    title: str
    stage: str = ""


class Tile(QPushButton):
    """A surface as large as what lies on it, pressed as a whole. It carries the code of what it stands for."""

    def __init__(self, name: str, code: str) -> None:
        super().__init__()
        self.code = code
        self.setObjectName(name)
        self.setProperty("kind", "tile")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def lay(self, first: QLabel, second: QLabel, *trailing: QWidget) -> None:
        """Two lines of words, and what stands at the other end."""
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(first)
        lines.addWidget(second)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.addLayout(lines, 1)
        for part in trailing:
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        for part in (first, second, *trailing):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Polish, QEvent.Type.StyleChange, QEvent.Type.LayoutRequest):
            self.setMinimumHeight(self.sizeHint().height())  # the style sheet knows nothing of what lies here
        return done


class Figure(Tile):
    """One number of the day in large, its meaning beneath it; pressing it leads to what it counts."""

    def __init__(self, name: str, icon: str, tone: str, title: str) -> None:
        super().__init__(f"home.{name}", name)
        self._title = title
        self._number = words("", "title")
        self.lay(self._number, words(title, "caption"), Glyph(icon, tone, 26))
        self.show_number(0)

    def show_number(self, number: int) -> None:
        """Show how many."""
        self._number.setText(str(number))
        self.setAccessibleName(f"{self._title}: {number}")


class HomeScreen(PageBody):
    """The first page after the login. It only asks services to tell; every wish leaves as a signal."""

    new_visit = Signal()
    visit_asked = Signal(str)
    file_asked = Signal(str)
    search_asked = Signal(str)
    stage_asked = Signal(str)
    reviews_asked = Signal()
    page_asked = Signal(str)

    def __init__(self, officer: str, cases: DayCases, visits: DayVisits, today: Callable[[], dt.date]) -> None:
        super().__init__(tr("Welcome, {name}", name=officer))
        self.setObjectName("home")
        self._cases, self._visits, self._today = cases, visits, today
        self.begin = button(tr("New visit"), "primary", "user-plus", tip=tr("New visit (F2)"), name="home.new_visit")
        self.begin.clicked.connect(self.new_visit)
        self.search = SearchBox(tr("Name, identity number, mobile or file number...   (Ctrl+F)"))
        self.search.setObjectName("home.search")
        self.search.returnPressed.connect(self._search)
        self.search.setMinimumWidth(theme.current().px(240))
        self.search.setMaximumWidth(theme.current().px(420))
        self.buttons.addWidget(self.begin)
        self.figures = {sort.name: Figure(sort.name, sort.icon, sort.tone, sort.title) for sort in _sorts()}
        for figure in self.figures.values():
            figure.clicked.connect(self._figure_pressed)
        self._stages = {sort.name: sort.stage for sort in _sorts()}
        self.day = words("", "muted", wrap=True)
        row = across(self.search, None)
        row.setStretch(0, 100)
        self._tiles, self._cards = QGridLayout(), across(spacing=16)
        self._tiles.setSpacing(16)
        self._cards.addWidget(self._visits_card(), 3)
        self._cards.addWidget(self._drafts_card(), 2)
        self._reviews = _hidden("home.reviews", self.reviews_asked)
        self._waiting = QWidget()
        self._waiting.setObjectName("home.waiting")
        self._due = FlowLayout(self._waiting)
        self._waiting.hide()
        self._notice = _hidden("home.notice")
        self.content.addWidget(self.day)
        self.content.addWidget(self._notice)
        self.content.addWidget(self._reviews)
        self.content.addWidget(self._waiting)
        self.content.addLayout(row)
        self.content.addLayout(self._tiles)
        self.content.addLayout(self._cards, 1)
        self._arrange(narrow=False)
        self.setFocusProxy(self.begin)

    def reload(self) -> None:
        """Ask again how the day stands."""
        today = self._today()
        for label in (self.caption, self.day):
            label.setText(tr("On {day} {dates}", day=weekday(today), dates=show_pair(today)))
        overview = self._cases.overview()
        for name, figure in self.figures.items():
            figure.show_number(getattr(overview, name))
        self._notice.say(overview.notice, "warn")
        self._notice.setVisible(bool(overview.notice))
        visits = self._visits.today()
        self.table.show_rows(visits)
        self._day.setCurrentWidget(self.table if visits else self._no_visits)
        self._show_drafts(self._cases.recent(OPEN_STAGES)[:_MOST_DRAFTS])

    def show_due(self, dues: Sequence[Due]) -> None:
        """Show what waits for this person elsewhere; pressing one leads there."""
        if [due.said for due in dues] == [chip.text() for chip in self._waiting.findChildren(QPushButton)]:
            return
        while (item := self._due.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        for due in dues:
            chip = button(due.said, "chip", name=f"home.due.{due.page}", parent=self._waiting)
            put_icon(chip, due.icon, due.tone)
            chip.clicked.connect(partial(self.page_asked.emit, due.page))
            self._due.addWidget(chip)
            chip.show()
        self._waiting.setVisible(bool(dues))

    def show_reviews(self, count: int) -> None:
        """Say how many pairs of files may be one person and wait for this member of staff."""
        self._reviews.setVisible(count > 0)
        if count:
            self._reviews.say(
                trn("{n} pairs of files may be one person and wait for your decision", count), "gold", "users"
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(narrow=self.width() < theme.current().px(_NARROW))

    def _arrange(self, *, narrow: bool) -> None:
        """Side by side where there is room, one below the other in a small window or with large text."""
        self.day.setVisible(narrow)
        self.caption.setVisible(not narrow)
        for number, figure in enumerate(self.figures.values()):
            self._tiles.addWidget(figure, *divmod(number, 2 if narrow else 4))
        self._cards.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _visits_card(self) -> QWidget:
        columns = (
            Column(tr("Time"), lambda v: v.arrived_at, 72),
            Column(tr("Visitor"), lambda v: v.visitor),
            Column(tr("Purpose"), lambda v: v.purpose, 110),
            Column(tr("Outcome"), lambda v: v.outcome, 176, tone=_visit_tone),
        )
        self.table = RecordTable(columns, name="home.visits", title=tr("Today's visits"))
        self.table.chosen.connect(self._open_visit)
        self._no_visits = EmptyState(
            tr("Nobody has come yet today. When somebody does, press F2 and write down what they ask."),
            "message-circle",
            tr("New visit"),
            "user-plus",
        )
        self._no_visits.pressed.connect(self.new_visit)
        self._day = QStackedWidget()
        self._day.addWidget(self._no_visits)
        self._day.addWidget(self.table)
        return _sheet(tr("Today's visits"), "calendar-days", self._day)

    def _drafts_card(self) -> QWidget:
        self._drafts = QVBoxLayout()
        self._drafts.setSpacing(6)
        self._no_drafts = EmptyState(tr("No file waits for you: what you leave half done appears here."), "file-check")
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(12, 4, 12, 12)
        column.addLayout(self._drafts)
        column.addWidget(self._no_drafts)
        column.addStretch(1)
        return _sheet(tr("To be continued"), "file-pen", holder)

    def _show_drafts(self, drafts: Sequence[CaseLine]) -> None:
        while (item := self._drafts.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for draft in drafts:
            tile = _draft_tile(draft)
            tile.clicked.connect(self._resume)
            self._drafts.addWidget(tile)
        self._no_drafts.setVisible(not drafts)

    def _resume(self) -> None:
        sender = self.sender()
        if isinstance(sender, Tile):
            self.file_asked.emit(sender.code)

    def _open_visit(self, visit: VisitLine) -> None:
        if visit.application_id:
            self.file_asked.emit(visit.application_id)
        else:
            self.visit_asked.emit(visit.visit_id)

    def _search(self) -> None:
        typed = self.search.text().strip()
        self.search.clear()
        self.search_asked.emit(typed)

    def _figure_pressed(self) -> None:
        sender = self.sender()
        if not isinstance(sender, Figure):
            return
        stage = self._stages[sender.code]
        if stage:
            self.stage_asked.emit(stage)
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _draft_tile(draft: CaseLine) -> Tile:
    """One unfinished file: whose, and which."""
    tile = Tile(f"home.draft.{draft.application_id}", draft.application_id)
    tile.setAccessibleName(tr("Continue the file of {name}", name=draft.applicant))
    about = " · ".join(part for part in (ltr(draft.number), draft.case_type) if part)
    tile.lay(
        words(draft.applicant, "strong"),
        words(about, "caption"),
        Glyph("chevron-right", "muted", 16),
    )
    return tile


def _sorts() -> tuple[_Sort, ...]:
    return (
        _Sort("visits_today", "message-circle", "primary", tr("Visits today")),
        _Sort("drafts", "file-pen", "info", tr("Drafts"), "draft"),
        _Sort("incomplete", "clipboard-list", "warn", tr("Incomplete files"), "incomplete"),
        _Sort("complete", "file-check", "ok", tr("Complete files"), "complete"),
    )


def _sheet(title: str, icon: str, content: QWidget) -> Card:
    card = list_card(content, title, icon)
    card.body.setSpacing(12)
    card.setMinimumHeight(theme.current().px(_CARD_HEIGHT))
    return card


def _visit_tone(visit: VisitLine) -> str:
    return "ok" if visit.application_id else "info"


def _hidden(name: str, asked: SignalInstance | None = None) -> Banner:
    """A banner that waits for something to say; with `asked`, it leads there."""
    made = Banner(action=tr("Look at them") if asked is not None else "")
    made.setObjectName(name)
    made.button.setObjectName(f"{name}.open")
    if asked is not None:
        made.pressed.connect(asked)
    made.hide()
    return made
