"""The cards of the application one below the other: those in sight are built at once, the others while nothing else is to do."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout

from desktop.services.views import Section
from desktop.ui.screens.saving import Saver
from desktop.ui.screens.sections import SectionCard

_SLICE_MS, _LATEST_MS = 12, 500


class CardColumn(QObject):
    """Builds, shows and orders the cards. `built`: more of them are there."""

    built = Signal()

    def __init__(
        self, area: QScrollArea, content: QVBoxLayout, first: int, make: Callable[[Section], SectionCard], saver: Saver
    ) -> None:
        super().__init__(area)
        self._area, self._content, self._first, self._make, self._saver = area, content, first, make, saver
        self._cards: dict[str, SectionCard] = {}
        self._spare: dict[str, SectionCard] = {}  # cards of the file before, out of sight
        self._sections: tuple[Section, ...] = ()
        self._ask_all = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._go_on)

    def show_sections(self, sections: tuple[Section, ...], *, ask_all: bool) -> None:
        """Show these. A card that exists already is brought up to date; what did not change is not touched."""
        fresh, self._sections, self._ask_all = not self._cards, sections, ask_all
        asked = [section.code for section in sections]
        for code, card in self._cards.items():
            if code not in asked and not card.isHidden():
                card.setVisible(False)
                self._content.removeWidget(card)  # it would count among the places of the others
        for section in sections:
            if section.code in self._cards:
                self._show(section)
        while not self._is_full() and self._build_next():
            pass
        if self.waiting() and not self._idle.isActive():
            if fresh:
                self._area.viewport().installEventFilter(self)  # what is there is painted first
            self._idle.start(_LATEST_MS if fresh else 0)

    def turn(self) -> None:
        """Another file follows: nothing of this one stays in sight. Cards that can turn to it wait for their section."""
        self._idle.stop()
        for card in self._spare.values():
            card.deleteLater()
        for card in self._cards.values():
            card.hide()
            self._content.removeWidget(card)
        self._spare, self._cards, self._sections = self._cards, {}, ()

    def cards(self) -> tuple[SectionCard, ...]:
        """The cards that are there and asked for, in their order."""
        return tuple(self._cards[section.code] for section in self._sections if section.code in self._cards)

    def card(self, code: str) -> SectionCard | None:
        """One card, built now with all those above it if it is not there yet; None if the file does not ask for it."""
        if code not in (section.code for section in self._sections):
            return None
        while code not in self._cards:
            self._build_next()
        return self._cards[code]

    def built_card(self, code: str) -> SectionCard | None:
        """One card if it is there already."""
        return self._cards.get(code)

    def build_all(self) -> None:
        """Build what is still missing, now."""
        while self._build_next():
            pass
        self._idle.stop()

    def waiting(self) -> bool:
        """Whether cards are still to be built."""
        return any(section.code not in self._cards for section in self._sections)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._idle.start(0)
        return False

    def _go_on(self) -> None:
        end = time.perf_counter() + _SLICE_MS / 1000
        while time.perf_counter() < end and self._build_next():
            pass
        if self.waiting():
            self._idle.start(0)
        self.built.emit()

    def _build_next(self) -> bool:
        section = next((one for one in self._sections if one.code not in self._cards), None)
        if section is not None:
            self._show(section)
        return section is not None

    def _show(self, section: Section) -> None:
        card = self._cards.get(section.code)
        if card is None:
            card = self._cards[section.code] = self._turned(section) or self._make(section)
        place = self._first + self.cards().index(card)
        if self._content.indexOf(card) != place:
            self._content.insertWidget(place, card)
        card.show_section(section, self._saver, ask_all=self._ask_all)
        card.setVisible(True)

    def _turned(self, section: Section) -> SectionCard | None:
        """The card of the file before, as new, if there is one that can turn."""
        spare = self._spare.pop(section.code, None)
        if spare is None or spare.turn(section):
            return spare
        spare.deleteLater()
        return None

    def _is_full(self) -> bool:
        """Whether what is there fills the page that can be seen."""
        return sum(card.sizeHint().height() for card in self.cards()) > self._area.viewport().height()
