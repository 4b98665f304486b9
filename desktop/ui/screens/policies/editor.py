"""The editor of the policy for managers: pages at the side, forms beside them, every slip where it is, nothing in TOML."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.errors import IstiqbalError
from desktop.messages import tr, trn
from desktop.services.policies.life import PolicyLife
from desktop.services.policies.views import DraftState, EditPage, EditPart, PageLine
from desktop.ui import theme
from desktop.ui.notices import Notices
from desktop.ui.screens.policies.differences import DifferencesCard
from desktop.ui.screens.policies.papers import PapersPane
from desktop.ui.screens.policies.rows import FormCard, RowsCard
from desktop.ui.table import Column, RecordTable
from desktop.ui.tasks import Tasks
from desktop.ui.widgets.dialog import Answer
from desktop.ui.widgets.surfaces import Banner, Card, PageBody
from desktop.ui.widgets.words import across, button

_SIDE = 330
_COUNT_AFTER_MS = 400


class EditorPage(PageBody):
    """Both lead back to the policy: `done` after the draft was let go, `handed_over` to the version that waits now."""

    done = Signal()
    handed_over = Signal()

    def __init__(self, life: PolicyLife, tasks: Tasks, notices: Notices) -> None:
        super().__init__(tr("Edit the policy"), scrolling=False)
        self.setObjectName("policy.edit")
        self._life, self._drafts, self._notices = life, life.drafts, notices
        self._page: EditPage | None = None
        self._cards: dict[str, FormCard | RowsCard] = {}
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_COUNT_AFTER_MS)
        self._late.timeout.connect(self._count)
        self._add_buttons()
        self._banner = Banner()
        self.content.addWidget(self._banner)
        row = across(self._side(), spacing=16)
        row.addWidget(self._work(tasks), 1)
        self.content.addLayout(row, 1)

    def begin(self) -> None:
        """Open the draft, or go on with the one that is open."""
        if self._attempt(self._drafts.begin):
            self.show_page("identity")
            self._count()

    def reload(self) -> None:
        """Somebody wrote: a version may have been published meanwhile."""
        if self._page is not None and self._drafts.state().open:
            self._show(self._drafts.page(self._page.code))
            self._count()

    def settle(self) -> None:
        """Save what is still being typed."""
        for card in self._cards.values():
            card.settle()

    def show_page(self, code: str) -> None:
        """Bring a page of the editor to the front."""
        self.settle()
        found = self._drafts.page(code)
        self._build(found)
        self._show_lines()
        self.pages.select_id(found.code)
        self._stack.setCurrentWidget(self._area)

    def _add_buttons(self) -> None:
        self._changes = button(tr("What changes"), "", "list-checks", name="policy.edit.changes")
        self._preview = button(tr("Look at the papers"), "", "files", name="policy.edit.preview")
        self._discard = button(tr("Discard"), "danger", "trash-2", name="policy.edit.discard")
        self._prepare = button(tr("Hand over for confirmation"), "primary", "send", name="policy.edit.prepare")
        for made, act in (
            (self._changes, self._show_changes),
            (self._preview, self._show_papers),
            (self._discard, self._ask_discard),
            (self._prepare, self._hand_over),
        ):
            made.clicked.connect(act)
            self.buttons.addWidget(made)

    def _side(self) -> QWidget:
        card = Card()
        card.spread()
        columns = (
            Column(tr("Page"), lambda one: one.title),
            Column(tr("Slips"), _slips, 62, tone=lambda one: "err" if one.slips else ""),
        )
        self.pages = RecordTable(columns, name="policy.edit.pages", title=tr("Pages of the policy"))
        self.pages.setSortingEnabled(False)
        self.pages.selected.connect(self._turn)
        card.body.addWidget(self.pages, 1)
        card.setFixedWidth(theme.current().px(_SIDE))
        return card

    def _work(self, tasks: Tasks) -> QWidget:
        self._holder = QWidget()
        self._holder.setProperty("role", "page")
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(16)
        self._area = _scrolling(self._holder)
        self.differences = DifferencesCard(tr("What changes against the version before it"))
        changes = QWidget()
        changes.setProperty("role", "page")
        column = QVBoxLayout(changes)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self.differences)
        column.addStretch(1)
        self._changed = _scrolling(changes)
        self.papers = PapersPane(self._life.preview, tasks, self._notices)
        self.papers.profile = self._drafts.profile
        self._stack = QStackedWidget()
        for one in (self._area, self._changed, self.papers):
            self._stack.addWidget(one)
        return self._stack

    def _turn(self, line: PageLine) -> None:
        if self._page is None or line.code != self._page.code or self._stack.currentWidget() is not self._area:
            self.show_page(line.code)

    def _build(self, page: EditPage) -> None:
        """The cards of a page, made anew."""
        self._page, self._cards = page, {}
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for slip in page.slips:
            self._column.addWidget(Banner(slip, "err"))
        for part in page.parts:
            card = self._card(part)
            self._cards[_key(part)] = card
            self._column.addWidget(card)
        self._column.addStretch(1)
        self._area.verticalScrollBar().setValue(0)

    def _card(self, part: EditPart) -> FormCard | RowsCard:
        if not part.rows:
            return FormCard(part, self._edit, self._holder)
        card = RowsCard(part, self._edit, self._notices, self._holder)
        card.added.connect(self._add)
        card.moved.connect(self._move)
        card.removed.connect(self._remove)
        return card

    def _show(self, page: EditPage) -> None:
        """The same page as it stands now: cards stay, unless the page has others."""
        if (
            self._page is None
            or [_key(one) for one in page.parts] != list(self._cards)
            or page.slips != self._page.slips
        ):
            self._build(page)
        else:
            self._page = page
            for part in page.parts:
                self._cards[_key(part)].show_part(part)
        self._show_lines()

    def _show_lines(self) -> None:
        lines = self._drafts.pages()
        if lines != self.pages.records.rows():
            here = self._page.code if self._page else ""
            self.pages.blockSignals(True)
            self.pages.show_rows(lines)
            self.pages.select_id(here)
            self.pages.blockSignals(False)

    def _edit(self, place: str, name: str, typed: object) -> None:
        if self._attempt(partial(self._drafts.edit, place, name, typed)):
            self._again()

    def _add(self, place: str) -> None:
        made: list[str] = []
        if self._attempt(lambda: made.append(self._drafts.add(place))):
            self._again()
            card = self._cards.get(f"{place}/rows")
            if isinstance(card, RowsCard):
                card.open_row(made[0])

    def _move(self, place: str, by: int) -> None:
        if self._attempt(partial(self._drafts.move, place, by)):
            self._again()

    def _remove(self, place: str) -> None:
        listed = place.rpartition("[")[0]
        card, rows = self._cards.get(f"{listed}/rows"), []
        what = self._title_of(place)
        if self._attempt(lambda: rows.append(self._drafts.remove(place))):
            self._again()
            if isinstance(card, RowsCard):
                card.offer_back(what, partial(self._restore, place, rows[0]))

    def _restore(self, place: str, row: dict[str, object]) -> None:
        if self._attempt(partial(self._drafts.restore, place, row)):
            self._again()

    def _title_of(self, place: str) -> str:
        sheets = (sheet for part in (self._page.parts if self._page else ()) for sheet in part.sheets)
        return next((sheet.title for sheet in sheets if sheet.ref.id == place), "")

    def _again(self) -> None:
        if self._page is not None:
            self._show(self._drafts.page(self._page.code))
        self._late.start()

    def _count(self) -> None:
        state = self._drafts.state()
        if not state.open:
            return
        self.caption.setText(trn("{n} changes", state.changes))  # a button that grows would slip away beneath the mouse
        self._say(state)

    def _say(self, state: DraftState) -> None:
        if state.outdated:
            self._banner.say(
                tr(
                    "Version {version} was published since this draft was begun: discard it and begin from that one.",
                    version=state.outdated,
                ),
                "warn",
            )
        elif state.slips:
            self._banner.say(trn("{n} slips are to be mended before it can be handed over.", state.slips), "err")
        else:
            self._banner.say(
                tr(
                    "Draft made from version {version}, last saved by {who}. Nobody else sees it yet.",
                    version=state.follows,
                    who=state.edited,
                ),
                "info",
            )

    def _show_changes(self) -> None:
        self.settle()
        self.differences.show_differences(self._drafts.differences())
        self._stack.setCurrentWidget(self._changed)

    def _show_papers(self) -> None:
        self.settle()
        self._stack.setCurrentWidget(self.papers)
        self.papers.draw()

    def _ask_discard(self) -> None:
        self._notices.ask(
            tr("Let this draft go?"),
            tr("Everything that was changed in it is lost. The versions themselves stay."),
            Answer(tr("Keep it")),
            Answer(tr("Let it go"), self._let_go, "danger"),
            tone="warn",
            icon="trash-2",
        )

    def _let_go(self) -> None:
        if self._attempt(self._drafts.discard):
            self._page, self._cards = None, {}
            self.done.emit()

    def _hand_over(self) -> None:
        self.settle()
        slipped = next((one for one in self._drafts.pages() if one.slips), None)
        if slipped is not None:
            self.show_page(slipped.code)
            next((True for card in self._cards.values() if card.go_to_fault()), False)
            self._count()
            return
        made: list[int] = []
        if self._attempt(lambda: made.append(self._drafts.prepare())):
            self._page, self._cards = None, {}
            self._notices.toast(tr("Version {version} is prepared. A second person confirms it now.", version=made[0]))
            self.handed_over.emit()

    def _attempt(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except IstiqbalError as error:
            self._notices.show(error)
            return False
        return True


def _scrolling(inner: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area


def _key(part: EditPart) -> str:
    """What tells a card of a page from the others."""
    return f"{part.place}/{'rows' if part.rows else part.title}"


def _slips(line: PageLine) -> str:
    return str(line.slips) if line.slips else ""
