"""The support application: its cards, saved field by field, and what is still open when the next step is wanted."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication

from desktop.messages import tr
from desktop.services.views import CaseFile, Ref, Section, SectionKind, Sheet
from desktop.ui import order, theme
from desktop.ui.screens.card_column import CardColumn
from desktop.ui.screens.people.alert_pane import AlertPane
from desktop.ui.screens.people.alerting import Alerting
from desktop.ui.screens.sections import RowsCard, SectionCard, card_of
from desktop.ui.screens.step_page import ScrollPage, Workplace
from desktop.ui.summary import ErrorSummary, Faulty
from desktop.ui.widgets.card_index import CardIndex, Entry, beside

_Open = frozenset[tuple[object, str]]
_NAMED = 8  # open questions that the summary names one by one; more are told by card
_CARDS_NEED = 720  # pixels at scale 1: a window that leaves less for the cards shows no list of them beside


class ApplicationStep(ScrollPage):
    """The second step. Cards appear and leave as answers ask for them; nothing else moves meanwhile.

    The list beside them says what is complete; Ctrl and an arrow go from card to card.
    """

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.area.setObjectName("application.area")
        self.summary = ErrorSummary()
        self._column_of_cards = CardColumn(self.area, self.content, 1, self._make, place.saver)
        self._column_of_cards.built.connect(self._more_built)
        self._sections: tuple[Section, ...] = ()
        self._seeking = False  # the first open question is not there yet
        self._ask_all = False
        self._shown_open: _Open | None = None
        self._known = AlertPane("application.alerts", tr("May be on file already"))
        self._known_members = AlertPane("application.alerts.family", tr("Dependants on file already"), members=True)
        self._alerting = Alerting(place, self._known, self._known_members)
        self._alerting.file_asked.connect(self.file_asked)
        self._alerting.decided.connect(self.changed)
        self.lay_above(self._known)
        self.lay_above(self._known_members)
        self.content.addWidget(self.summary)
        self.content.addStretch(1)
        self.index = CardIndex("application.index")
        self.index.chosen.connect(self.go_to_card)
        self._panel = beside(self.index)
        self.lay_beside(self._panel)
        self.area.verticalScrollBar().valueChanged.connect(self._follow)
        for keys, act in (("Ctrl+Down", self._following_card), ("Ctrl+Up", self._card_before)):
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(keys), self, context=context).activated.connect(act)

    def turn(self) -> bool:
        self.case, self._sections, self._shown_open = None, (), None
        self._seeking = self._ask_all = False
        self.summary.gather(())
        self.summary.hide()
        self._alerting.clear()
        self._column_of_cards.turn()
        self.index.show_entries(())
        self.area.verticalScrollBar().setValue(0)
        return True

    def refresh(self, case: CaseFile) -> None:
        self._show(case.sections)

    def enter(self) -> None:
        if self.case is not None:
            self._alerting.look(self.case.application_id)
        self._seeking = True
        self._seek()

    def settle(self) -> None:
        for card in self._column_of_cards.cards():
            card.settle()

    def is_building(self) -> bool:
        """Whether cards are still to come."""
        return self._column_of_cards.waiting()

    def go_to_card(self, code: str) -> None:
        """Bring a card into sight, and the caret to what is open in it."""
        self._seeking = False
        if self._column_of_cards.card(code) is not None:
            QTimer.singleShot(0, self, partial(self._arrive, code))  # after its place is known

    def may_go_on(self) -> bool:
        """Yes when everything is answered. Otherwise the open questions are shown; asked again, it lets go.

        An application may wait for a paper that is at home; only signing insists.
        """
        if self.case is None:
            return True
        self.settle()
        self._ask_all = True
        self._show(self.place.bench.intake.sections(self.case.application_id))
        open_ones = self._open_ones()
        if not open_ones:
            return True
        self._column_of_cards.build_all()
        self._gather()
        if open_ones == self._shown_open and not self.summary.isHidden():
            return self.place.saver.is_clean()
        self._shown_open = open_ones
        self.summary.announce()
        return False

    def says(self) -> str:
        waiting = not self.summary.isHidden()
        return tr("You may go on and complete it later; only signing needs every answer.") if waiting else ""

    def show_open(self) -> None:
        """Show what is open, for a step that needs it."""
        self._shown_open = None
        self.may_go_on()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left = self.width() - self._panel.sizeHint().width()
        self._panel.setVisible(left >= theme.current().px(_CARDS_NEED))

    def focusNextPrevChild(self, forward: bool) -> bool:
        return order.step(self.area, forward=forward) or super().focusNextPrevChild(forward)

    def _show(self, sections: tuple[Section, ...]) -> None:
        self._sections = sections
        self._column_of_cards.show_sections(sections, ask_all=self._ask_all)
        self.index.show_entries([_entry(section) for section in sections])
        if not self.index.here() and sections:
            self.index.mark(sections[0].code)
        self._gather()

    def _gather(self) -> None:
        """Tell the summary what is open, while it is on show or about to be."""
        if not self._ask_all:
            return
        cards = self._column_of_cards.cards()
        parts: list[Faulty] = [part for card in cards for part in card.parts()]
        count = sum(len(part.faults()) for part in parts)
        self.summary.gather(parts if count <= _NAMED else list(cards), count=count)

    def _open_ones(self) -> _Open:
        found: set[tuple[object, str]] = {(section.code, want) for section in self._sections for want in section.wants}
        for section in self._sections:
            for sheet in map(self.place.saver.dress, section.sheets):
                found.update((sheet.ref, name) for name in (*sheet.missing, *sheet.faults))
        return frozenset(found)

    def _more_built(self) -> None:
        self._gather()
        if self._seeking:
            self._seek()

    def _seek(self) -> None:
        """Go to the first open question as soon as it is there; nobody is taken away from what they do meanwhile."""
        waiting = next((section for section in self._sections if section.open), None)
        here = QApplication.focusWidget()
        busy = here is not None and here is not self.area and self.area.isAncestorOf(here)
        if busy or waiting is None:
            self._seeking = False
            if not busy:
                self.area.setFocus(Qt.FocusReason.OtherFocusReason)
        elif (card := self._column_of_cards.built_card(waiting.code)) is not None:
            self._seeking = False
            card.focus_open()
            self.index.mark(waiting.code)
        else:
            self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrive(self, code: str) -> None:
        card = self._column_of_cards.built_card(code)
        if card is None:
            return
        top = self._top(card)
        self.area.verticalScrollBar().setValue(top - self.content.spacing())
        if not card.focus_open() and not card.focus_first():
            self.area.setFocus(Qt.FocusReason.OtherFocusReason)
        self.index.mark(code)

    def _follow(self, value: int) -> None:
        """The list follows the scrolling: the last card that begins in the upper third of the page."""
        reach = value + self.area.viewport().height() // 3
        for card, section in reversed([*zip(self._column_of_cards.cards(), self._sections, strict=False)]):
            if self._top(card) <= reach:
                self.index.mark(section.code)
                return

    def _top(self, card: SectionCard) -> int:
        inside = self.area.widget()
        return card.mapTo(inside, QPoint(0, 0)).y() if inside is not None else 0

    def _following_card(self) -> None:
        self._walk(+1)

    def _card_before(self) -> None:
        self._walk(-1)

    def _walk(self, by: int) -> None:
        codes = [section.code for section in self._sections]
        there = codes.index(self.index.here()) + by if self.index.here() in codes else 0
        if 0 <= there < len(codes):
            self.go_to_card(codes[there])

    def _make(self, section: Section) -> SectionCard:
        card = card_of(section, self.place.notices, self.content.parentWidget())
        card.edited.connect(self._edited)
        if isinstance(card, RowsCard):
            card.added.connect(partial(self._add, section.code))
            card.removed.connect(self._remove)
            card.restored.connect(partial(self._restore, section.code))
        return card

    def _edited(self, ref: Ref, name: str, typed: object) -> None:
        self.place.saver.save(ref, name, typed, self.place.bench.records.edit)
        if self.case is not None and self._alerting.edited(ref, name):
            self._alerting.look(self.case.application_id)
        self.changed.emit()

    def _add(self, section: str) -> None:
        if self.case is None:
            return
        application_id = self.case.application_id
        ref = self.attempt(lambda: self.place.bench.intake.add_row(application_id, section))
        card = self._column_of_cards.card(section)
        if ref is not None and isinstance(card, RowsCard):
            self._reread(application_id)
            card.open_row(ref)

    def _remove(self, ref: Ref) -> None:
        if self.case is not None:
            self.attempt(lambda: self.place.bench.intake.remove_row(ref))
            self._reread(self.case.application_id)
            self._alerting.look(self.case.application_id)

    def _restore(self, section: str, removed: Sheet) -> None:
        if self.case is not None:
            application_id = self.case.application_id
            self.attempt(lambda: self.place.bench.intake.restore_row(application_id, section, removed))
            self._reread(application_id)

    def _reread(self, application_id: str) -> None:
        self._show(self.place.bench.intake.sections(application_id))
        self.changed.emit()


def _entry(section: Section) -> Entry:
    return Entry(section.code, section.title, None if section.kind is SectionKind.FACTS else section.open)
