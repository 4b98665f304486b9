"""The directory of other associations, one of them open to be written, and under it what was disclosed to them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from desktop.messages import tr, trn
from desktop.services.bench import Bench
from desktop.services.outside.table import table
from desktop.services.outside.views import BodyLine, DisclosureLine, ReferralLine
from desktop.ui import theme
from desktop.ui.notices import Notices
from desktop.ui.screens.record_card import RecordCard
from desktop.ui.screens.saving import Saver
from desktop.ui.table import Column, RecordTable
from desktop.ui.widgets.dialog import Answer
from desktop.ui.widgets.files import ask_where
from desktop.ui.widgets.surfaces import Banner, Card, EmptyState, PageBody, list_card
from desktop.ui.widgets.words import across, button, words

_LIST, _REGISTER = 280, 260


class DirectoryScreen(PageBody):
    """`file_asked` carries the file of a referral that was chosen."""

    file_asked = Signal(str)

    def __init__(self, bench: Bench, notices: Notices) -> None:
        super().__init__(tr("Other associations"))
        self.setObjectName("outside")
        self._bench, self._notices = bench, notices
        self._directory, self._referrals = bench.practice.directory, bench.practice.referrals
        self._saver = Saver(self)
        self._saver.saved.connect(self.reload)
        self.add = button(tr("Enter an association"), "primary", "plus", name="outside.add")
        self.add.clicked.connect(self._begin)
        self.buttons.addWidget(self.add)
        self._owed = Banner(tone="warn")
        self._owed.setObjectName("outside.owed")
        self._owed.hide()
        for card in (self._owed, self._entry(), self._bodies(), self._sent(), self._register()):
            self.content.addWidget(card)
        self.content.addStretch(1)
        self.setFocusProxy(self.add)

    def reload(self) -> None:
        """Read everything again; what is being typed stays."""
        bodies, sent = self._directory.bodies(), self._referrals.all()
        self.table.show_rows(bodies)
        self.caption.setText(trn("{n} associations", len(bodies)))
        self._stack.setCurrentWidget(self.table if bodies else self._none)
        self.sent.show_rows(sent)
        self.register.show_rows(self._referrals.disclosures())
        for card in (self._sent_card, self._register_card):
            card.setVisible(bool(sent))
        owed = self._referrals.owed()
        self._owed.say(trn("{n} beneficiaries were referred and are still to be told", owed), "warn")
        self._owed.setVisible(owed > 0)
        if self.entry.ref is not None:
            sheet = self._notices.attempt(partial(self._directory.entry, self.entry.ref.id))
            if sheet is not None:
                self.entry.show_sheet(sheet)

    def settle(self) -> None:
        """Save what is still being typed."""
        self.entry.settle()

    def _entry(self) -> Card:
        self.entry = RecordCard(
            tr("Association or body"), "building-2", name="outside", record="body", saver=self._saver,
            write=self._bench.records.edit,
        )  # fmt: skip
        self.entry.held.connect(self.reload)
        self.entry.remove_asked.connect(self._ask_remove)
        self.entry.closed.connect(self._closed)
        return self.entry

    def _bodies(self) -> Card:
        self.table = RecordTable(_body_columns(), name="outside.bodies", title=tr("Directory of associations"))
        self.table.chosen.connect(self._open_line)
        self._none = EmptyState(
            tr("Nothing is entered yet: write down who offers what this association does not."),
            "building-2",
            tr("Enter an association"),
        )
        self._none.pressed.connect(self._begin)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._none)
        self._stack.addWidget(self.table)
        self._stack.setMinimumHeight(theme.current().px(_LIST))
        return list_card(self._stack, tr("Directory of associations"), "building-2")

    def _sent(self) -> Card:
        self.sent = RecordTable(_sent_columns(), name="outside.sent", title=tr("Referrals"))
        self.sent.setMinimumHeight(theme.current().px(_REGISTER))
        self.sent.chosen.connect(lambda line: self.file_asked.emit(line.application_id))
        self._sent_card = list_card(self.sent, tr("Referrals"), "send")
        return self._sent_card

    def _register(self) -> Card:
        self.register = RecordTable(_register_columns(), name="outside.register", title=tr("Register of disclosures"))
        self.register.setMinimumHeight(theme.current().px(_REGISTER))
        self.register.chosen.connect(lambda line: self.file_asked.emit(line.application_id))
        save = button(tr("Save as a table"), "", "download", name="outside.save")
        save.clicked.connect(self._export)
        self._register_card = list_card(self.register, tr("Register of disclosures"), "shield-check")
        note = words(
            tr("What other bodies were told of beneficiaries, on whose consent and what for."), "caption", wrap=True
        )
        row = across(spacing=12)
        row.addWidget(note, 1)
        row.addWidget(save)
        row.setContentsMargins(20, 0, 20, 12)
        self._register_card.body.addLayout(row)
        return self._register_card

    def _begin(self) -> None:
        self.settle()
        sheet = self._notices.attempt(self._directory.begin)
        if sheet is not None:
            self.entry.come(sheet)

    def _open_line(self, body: BodyLine) -> None:
        self.settle()
        self.entry.come(self._directory.entry(body.id))

    def _closed(self) -> None:
        self.add.setFocus()
        self.reload()

    def _ask_remove(self) -> None:
        self._notices.ask(
            tr("Remove this association from the directory?"),
            tr("Nobody will find it there any more. This cannot be taken back."),
            Answer(tr("Remove it"), self._remove, "danger"),
            Answer(tr("Keep it")),
            tone="warn",
        )

    def _remove(self) -> None:
        if self.entry.ref is None:
            return
        if self._notices.succeeds(partial(self._directory.remove, self.entry.ref.id)):
            self._notices.toast(tr("The association was removed."))
            self.entry.put_away()

    def _export(self) -> None:
        proposed = Path.home() / f"{tr('Register of disclosures')}.csv"
        ask_where(self.window(), tr("Save as a table"), proposed, self.save_to)

    def save_to(self, file: str) -> None:
        """Write the register of disclosures as a table into a file."""
        content = table(self._referrals.disclosures())
        if self._notices.succeeds(partial(self._bench.papers.save, content, Path(file))):
            self._notices.toast(tr("The table was saved."))


def _state(body: BodyLine) -> str:
    if not body.complete:
        return tr("Incomplete")
    return tr("In use") if body.active else tr("No referrals now")


def _body_columns() -> tuple[Column, ...]:
    def tone(body: BodyLine) -> str:
        return "ok" if body.complete and body.active else "warn"

    return (
        Column(tr("Name"), lambda one: one.name),
        Column(tr("What it offers"), lambda one: one.services),
        Column(tr("Region it serves"), lambda one: one.area, 150),
        Column(tr("Telephone"), lambda one: one.phone, 130),
        Column(tr("State"), _state, 130, tone=tone),
    )


def _sent_columns() -> tuple[Column, ...]:
    def answered(line: ReferralLine) -> str:
        return line.outcome or tr("No answer yet")

    def told(line: ReferralLine) -> str:
        return line.told or tr("Not told yet")

    return (
        Column(tr("Application number"), lambda one: one.number, 205),
        Column(tr("Referred to"), lambda one: one.body),
        Column(tr("Service"), lambda one: one.service, 130),
        Column(tr("Sent on"), lambda one: one.sent_on, 135),
        Column(tr("Beneficiary"), told, 160, tone=lambda one: "ok" if one.told else "warn"),
        Column(tr("Answer of the other body"), answered, 160, tone=lambda one: "ok" if one.outcome else "info"),
    )


def _register_columns() -> tuple[Column, ...]:
    def day(line: DisclosureLine) -> str:
        return line.day

    return (
        Column(tr("Day"), day, 135),
        Column(tr("Application number"), lambda one: one.number, 205),
        Column(tr("Disclosed to"), lambda one: one.body, 190),
        Column(tr("What was disclosed"), lambda one: one.what),
        Column(tr("Why so much"), lambda one: one.why, 150),
        Column(tr("Disclosed by"), lambda one: one.by, 130),
    )
