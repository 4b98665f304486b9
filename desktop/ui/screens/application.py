"""The support application: its cards, saved field by field, and what is still open when the next step is wanted."""

from __future__ import annotations

from functools import partial

from desktop.messages import tr
from desktop.services.views import CaseFile, Ref, Section, Sheet
from desktop.ui.screens.sections import RowsCard, SectionCard, card_of
from desktop.ui.screens.step_page import ScrollPage, Workplace
from desktop.ui.summary import ErrorSummary, Faulty

_Open = frozenset[tuple[Ref, str]]
_NAMED = 8  # open questions that the summary names one by one; more are told by card


class ApplicationStep(ScrollPage):
    """The second step. Cards appear and leave as answers ask for them; nothing else moves meanwhile."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.area.setObjectName("application.area")
        self.summary = ErrorSummary()
        self._cards: dict[str, SectionCard] = {}
        self._sections: tuple[Section, ...] = ()
        self._ask_all = False
        self._shown_open: _Open | None = None
        self.content.addWidget(self.summary)
        self.content.addStretch(1)

    def refresh(self, case: CaseFile) -> None:
        self._show(case.sections)

    def enter(self) -> None:
        for card in self._cards.values():
            if not card.isHidden() and card.focus_open():
                return

    def settle(self) -> None:
        for card in self._cards.values():
            card.settle()

    def may_go_on(self) -> bool:
        """Yes when everything is answered. Otherwise the open questions are shown; asked again, it lets go.

        An application may wait for a paper that is at home; only signing insists.
        """
        if self.case is None:
            return True
        self.settle()
        self._ask_all = True
        self._show(self.place.bench.intake.sections(self.case.application_id))
        open_ones = frozenset(
            (sheet.ref, name)
            for section in self._sections
            for sheet in map(self.place.saver.dress, section.sheets)
            for name in (*sheet.missing, *sheet.faults)
        )
        if not open_ones:
            return True
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

    def _show(self, sections: tuple[Section, ...]) -> None:
        self._sections = sections
        for index, section in enumerate(sections):
            card = self._cards.get(section.code) or self._make(section)
            place = self.content.indexOf(card)
            if place != index + 1:  # the summary stands first
                self.content.insertWidget(index + 1, card)
            card.show_section(section, self.place.saver, ask_all=self._ask_all)
            card.setVisible(True)
        asked = [section.code for section in sections]
        for code, card in self._cards.items():
            if code not in asked:
                card.setVisible(False)
        parts: list[Faulty] = [part for code in asked for part in self._cards[code].parts()]
        count = sum(len(part.faults()) for part in parts)
        short = count <= _NAMED
        self.summary.gather(parts if short else [self._cards[code] for code in asked], count=count)

    def _make(self, section: Section) -> SectionCard:
        card = card_of(section, self.place.notices)
        card.edited.connect(self._edited)
        if isinstance(card, RowsCard):
            card.added.connect(partial(self._add, section.code))
            card.removed.connect(self._remove)
            card.restored.connect(partial(self._restore, section.code))
        self._cards[section.code] = card
        return card

    def _edited(self, ref: Ref, name: str, typed: object) -> None:
        self.place.saver.save(ref, name, typed, self.place.bench.records.edit)
        self.changed.emit()

    def _add(self, section: str) -> None:
        if self.case is None:
            return
        application_id = self.case.application_id
        ref = self.attempt(lambda: self.place.bench.intake.add_row(application_id, section))
        card = self._cards[section]
        if ref is not None and isinstance(card, RowsCard):
            self._reread(application_id)
            card.open_row(ref)

    def _remove(self, ref: Ref) -> None:
        if self.case is not None:
            self.attempt(lambda: self.place.bench.intake.remove_row(ref))
            self._reread(self.case.application_id)

    def _restore(self, section: str, removed: Sheet) -> None:
        if self.case is not None:
            application_id = self.case.application_id
            self.attempt(lambda: self.place.bench.intake.restore_row(application_id, section, removed))
            self._reread(application_id)

    def _reread(self, application_id: str) -> None:
        self._show(self.place.bench.intake.sections(application_id))
        self.changed.emit()
