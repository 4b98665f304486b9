"""How the committee works here: who sits on it, when it can decide, what is promised, and the days without work."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import QTimer, Signal

from desktop.messages import tr, trn
from desktop.services.bench import Bench
from desktop.services.committee.rulebook import HolidayLine
from desktop.services.views import Ref, Sheet
from desktop.text import ltr
from desktop.ui import theme
from desktop.ui.form import Form
from desktop.ui.notices import Notices
from desktop.ui.order import reveal
from desktop.ui.rows import Row, RowList
from desktop.ui.screens.saving import Saver
from desktop.ui.table import Column, RecordTable
from desktop.ui.widgets.surfaces import Banner, Card, PageBody
from desktop.ui.widgets.words import across, button, words

_HEIGHT = 300


class RulesScreen(PageBody):
    """Members, settings and holidays; those who may not change them read them."""

    closed = Signal()

    def __init__(self, bench: Bench, notices: Notices, today: dt.date) -> None:
        super().__init__(tr("How the committee works"))
        self.setObjectName("rules")
        self._book, self._notices = bench.practice.committee.rulebook, notices
        self._saver, self._year = Saver(self), today.year
        self._writable = not self._book.refused()
        self._open: Ref | None = None
        self._removed: dict[str, Sheet] = {}
        self._begun = ""
        back = button(tr("Back"), "ghost", "chevron-left", name="rules.back")
        back.clicked.connect(self.closed)
        self.buttons.addWidget(back)
        reading = Banner(self._book.refused(), "info", "lock")
        self._settings = Form(self._book.rules().fields, record="rules", columns=2)
        self._settings.edited.connect(self._edit_rules)
        self._settings.lock(locked=not self._writable)
        for card in (reading, self._members_card(), self._settings_card(), self._holidays_card(), self._holiday_card()):
            self.content.addWidget(card)
        reading.setVisible(not self._writable)
        self.content.addStretch(1)
        self._first = self._members.add if self._writable else back

    def enter(self) -> None:
        """Begin at the keyboard."""
        self._first.setFocus()

    def reload(self) -> None:
        """Read everything again; what is being typed stays."""
        rules = self._saver.dress(self._book.rules())
        self._settings.show_record(rules.values, rules.typed, rules.faults)
        self._show_members()
        self._year_label.setText(ltr(str(self._year)))
        self.holidays.show_rows(self._book.holidays(self._year))

    def settle(self) -> None:
        """Save what is still being typed."""
        self._begun = ""
        self._settings.settle()
        self._members.settle()
        self._holiday.settle()

    def _members_card(self) -> Card:
        card = Card(tr("Who sits on it"), icon="users")
        self._members = RowList(
            self._book.member_fields(),
            record="member",
            add=tr("Name a member"),
            empty=tr("Nobody is named yet. Name the chair first: minutes are signed by those who are named here."),
            summarise=self._sum_up,
            notices=self._notices,
            columns=2,
        )
        self._members.added.connect(self._add_member)
        self._members.edited.connect(self._edit_member)
        self._members.removed.connect(self._remove_member)
        self._members.restored.connect(self._restore_member)
        self._members.setEnabled(self._writable)
        card.body.addWidget(self._members)
        return card

    def _settings_card(self) -> Card:
        card = Card(tr("Quorum, numbering and times"), tr("Fields marked * are required"), "scale")
        card.body.addWidget(self._settings)
        return card

    def _holidays_card(self) -> Card:
        card = Card(tr("Days without work"), icon="calendar")
        card.spread()
        self.holidays = RecordTable(_columns(), name="rules.holidays", title=tr("Days without work"))
        self.holidays.setMinimumHeight(theme.current().px(_HEIGHT))
        self.holidays.chosen.connect(self._open_line)
        before = button("", "icon", "chevron-left", tip=tr("The year before"), name="rules.before")
        after = button("", "icon", "chevron-right", tip=tr("The year after"), name="rules.after")
        self._year_label = words("", "strong")
        before.clicked.connect(partial(self._turn, -1))
        after.clicked.connect(partial(self._turn, 1))
        add = button(tr("Enter a holiday of our own"), "", "plus", name="rules.add_holiday")
        add.clicked.connect(self._add_holiday)
        note = words(
            tr("Friday, Saturday and these days are not counted as working days. Press Enter on one to move it."),
            "caption",
            wrap=True,
        )
        card.body.addWidget(self.holidays)
        row = across(before, self._year_label, after, spacing=8)
        row.addWidget(note, 1)
        row.addWidget(add)
        row.setContentsMargins(20, 4, 20, 14)
        card.body.addLayout(row)
        add.setVisible(self._writable)
        return card

    def _holiday_card(self) -> Card:
        self._card = Card(tr("Holiday"), tr("Fields marked * are required"), "calendar")
        self._holiday = Form(self._book.holiday_fields(), record="holiday", columns=2)
        self._holiday.edited.connect(self._edit_holiday)
        gone = button(tr("Remove"), "danger", "trash-2", name="holiday.remove")
        done = button(tr("Done"), "primary", "check", name="holiday.done")
        gone.clicked.connect(self._remove_holiday)
        done.clicked.connect(self._done)
        self._card.body.addWidget(self._holiday)
        self._card.body.addLayout(across(gone, None, done))
        self._card.hide()
        return self._card

    def _show_members(self) -> None:
        sheets = self._book.members()
        rows = [Row(one.ref.id, one.values, one.typed, self._faults(one)) for one in sheets]
        self._members.show_rows(rows)

    def _faults(self, sheet: Sheet) -> dict[str, str]:
        """What is missing of a member who was just added is asked for, not held against anybody."""
        return dict(sheet.faults) if sheet.ref.id == self._begun else _open_ones(sheet)

    def _sum_up(self, row: Row) -> str:
        capacity = next(one for one in self._book.member_fields() if one.name == "capacity")
        name = str(row.values.get("name") or tr("Not named yet"))
        return tr(" · ").join(part for part in (name, capacity.show(row.values.get("capacity"))) if part)

    def _add_member(self) -> None:
        ref = self._notices.attempt(self._book.add_member)
        if ref is not None:
            self._begun = ref.id
            self._show_members()
            self._members.open_row(ref.id)

    def _edit_member(self, row_id: str, name: str, typed: object) -> None:
        self._notices.attempt(lambda: self._saver.save(Ref("committee_member", row_id), name, typed, self._book.edit))
        self._show_members()

    def _remove_member(self, row_id: str) -> None:
        self._removed |= {one.ref.id: one for one in self._book.members() if one.ref.id == row_id}
        self._notices.attempt(partial(self._book.remove, Ref("committee_member", row_id)))
        self._show_members()

    def _restore_member(self, row_id: str) -> None:
        before, ref = self._removed.pop(row_id, None), self._notices.attempt(self._book.add_member)
        if before is not None and ref is not None:
            for name in ("name", "capacity"):
                self._notices.attempt(partial(self._book.edit, ref, name, before.values.get(name)))
        self._show_members()

    def _edit_rules(self, name: str, typed: object) -> None:
        ref = self._book.rules().ref
        self._notices.attempt(lambda: self._saver.save(ref, name, typed, self._book.edit))
        self.reload()

    def _turn(self, by: int) -> None:
        self._year += by
        self.reload()

    def _open_line(self, line: HolidayLine) -> None:
        if self._writable:
            sheet = self._notices.attempt(partial(self._book.holiday, line.id))
            if sheet is not None:
                self._come(sheet)

    def _add_holiday(self) -> None:
        sheet = self._notices.attempt(self._book.add_holiday)
        if sheet is not None:
            self._come(sheet)

    def _come(self, sheet: Sheet) -> None:
        self._holiday.settle()
        self._open = sheet.ref
        self._holiday.ask(sheet.fields, afresh=True)
        self._show_holiday(sheet)
        self._card.show()
        QTimer.singleShot(0, self, self._enter)

    def _enter(self) -> None:
        if not self._card.isHidden():
            reveal(self._card)
            self._holiday.first_field()

    def _show_holiday(self, sheet: Sheet) -> None:
        dressed = self._saver.dress(sheet)
        self._holiday.show_record(dressed.values, dressed.typed, dressed.faults)

    def _edit_holiday(self, name: str, typed: object) -> None:
        if self._open is not None:
            ref = self._open
            self._notices.attempt(lambda: self._saver.save(ref, name, typed, self._book.edit))
            sheet = self._notices.attempt(partial(self._book.holiday, ref.id))
            if sheet is not None:
                self._show_holiday(sheet)
            self.reload()

    def _remove_holiday(self) -> None:
        if self._open is not None and self._notices.attempt(partial(self._removing, self._open)):
            self._notices.toast(tr("The holiday was taken off the list of the association."))
            self._close()

    def _removing(self, ref: Ref) -> bool:
        self._book.remove(ref)
        return True

    def _done(self) -> None:
        """Close the entry once nothing is wrong or missing."""
        if self._holiday.collect() is not None:
            self._close()

    def _close(self) -> None:
        self._open = None
        self._card.hide()
        self.holidays.setFocus()
        self.reload()


def _open_ones(sheet: Sheet) -> dict[str, str]:
    missing = tr("This is required.")
    return {**dict.fromkeys(sheet.missing, missing), **sheet.faults}


def _columns() -> tuple[Column, ...]:
    return (
        Column(tr("Holiday"), lambda one: one.name, 160),
        Column(tr("First day"), lambda one: one.first),
        Column(tr("Last day"), lambda one: one.last),
        Column(tr("Days"), lambda one: trn("{n} days", one.days) if one.days else "", 76, key=lambda one: one.days),
        Column(tr("State"), lambda one: one.state, 140, tone=lambda one: "ok" if one.kept else "warn"),
    )
