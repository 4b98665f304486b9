"""Indirect beneficiaries: what was published and how many it reached, in numbers alone."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from desktop.messages import mark, tr, trn
from desktop.policy.profile import BeneficiaryKind
from desktop.services.outreach_views import OutreachLine, OutreachTotal, TotalsBy
from desktop.services.views import Ref, Sheet
from desktop.text import ltr
from desktop.ui import theme
from desktop.ui.notices import Notices
from desktop.ui.screens.record_card import RecordCard
from desktop.ui.screens.saving import Saver
from desktop.ui.table import Column, RecordTable
from desktop.ui.widgets.choices import chips
from desktop.ui.widgets.dialog import Answer
from desktop.ui.widgets.files import ask_where
from desktop.ui.widgets.surfaces import Card, EmptyState, PageBody, list_card
from desktop.ui.widgets.words import Glyph, across, button, line, words

_LIST_HEIGHT, _TOTALS_HEIGHT = 300, 270
_GROUPS = {
    TotalsBy.CHANNEL: mark("By means of publication"),
    TotalsBy.MONTH: mark("By month"),
    TotalsBy.REGION: mark("By region"),
    TotalsBy.KIND: mark("By what they benefited from"),
}


class Register(Protocol):
    """What the page asks of the register."""

    def begin(self) -> Sheet: ...
    def entry(self, entry_id: str) -> Sheet: ...
    def remove(self, entry_id: str) -> None: ...
    def entries(self) -> tuple[OutreachLine, ...]: ...
    def totals(self, by: TotalsBy) -> tuple[OutreachTotal, ...]: ...
    def table(self) -> bytes: ...


class Writing(Protocol):
    """How an answer is stored."""

    def edit(self, ref: Ref, name: str, typed: object) -> Sheet: ...


class Keeping(Protocol):
    """How a file is written where the officer wants it."""

    def save(self, pdf: bytes, file: Path) -> None: ...


class OutreachScreen(PageBody):
    """The policy's two kinds of beneficiaries, the publications, one of them open, and the sums.

    `direct_asked` says that somebody is to become a direct beneficiary: that begins with a visit, like every file.
    """

    direct_asked = Signal()

    def __init__(
        self, kinds: Iterable[BeneficiaryKind], register: Register, records: Writing, files: Keeping, notices: Notices
    ) -> None:
        super().__init__(tr("Indirect beneficiaries"))
        self.setObjectName("outreach")
        self._register, self._records, self._files, self._notices = register, records, files, notices
        self._saver = Saver(self)
        self._saver.saved.connect(self.reload)
        self._save = button(tr("Save as a table"), "", "download", name="outreach.save")
        self._save.clicked.connect(self._export)
        self.add = button(tr("Record a publication"), "primary", "plus", name="outreach.add")
        self.add.clicked.connect(self._begin)
        self.buttons.addWidget(self._save)
        self.buttons.addWidget(self.add)
        self.content.addWidget(self._kinds(kinds))
        self.content.addWidget(self._entry())
        self.content.addWidget(self._entries())
        self.content.addWidget(self._totals())
        self.content.addStretch(1)
        self.setFocusProxy(self.add)

    def reload(self) -> None:
        """Read the register again; what is being typed stays."""
        found = self._register.entries()
        self.table.show_rows(found)
        self.caption.setText(trn("{n} publications", len(found)))
        self._stack.setCurrentWidget(self.table if found else self._none)
        self._save.setEnabled(bool(found))
        self._show_totals()
        if self.entry.ref is not None:
            sheet = self._notices.attempt(partial(self._register.entry, self.entry.ref.id))
            if sheet is not None:
                self.entry.show_sheet(sheet)

    def settle(self) -> None:
        """Save what is still being typed."""
        self.entry.settle()

    def _kinds(self, kinds: Iterable[BeneficiaryKind]) -> Card:
        card = Card(tr("Kinds of beneficiaries, as the policy tells them apart"), icon="users")
        card.setObjectName("outreach.kinds")
        for number, kind in enumerate(kinds):
            if number:
                card.body.addWidget(line())
            said = across(Glyph("user" if kind.code == "direct" else "users", "primary", 18), spacing=10)
            name = words(kind.label, "label")
            name.setFixedWidth(theme.current().px(150))
            said.addWidget(name)
            said.addWidget(words(kind.printed, wrap=True), 1)
            card.body.addLayout(said)
        turn = button(tr("Turn into a direct beneficiary"), "", "user-plus", name="outreach.direct")
        turn.clicked.connect(self.direct_asked)
        hint = tr(
            "Here only numbers are kept, no names. Whoever asks for a service of their own begins with a visit and a file."
        )
        row = across(words(hint, "caption", wrap=True), turn)
        row.setStretch(0, 1)
        card.body.addLayout(row)
        return card

    def _entry(self) -> Card:
        self.entry = RecordCard(
            tr("Publication"), "file-text", name="outreach", record="outreach", saver=self._saver,
            write=self._records.edit,
        )  # fmt: skip
        self.entry.held.connect(self.reload)
        self.entry.remove_asked.connect(self._ask_remove)
        self.entry.closed.connect(self._closed)
        return self.entry

    def _entries(self) -> Card:
        self.table = RecordTable(_columns(), name="outreach.entries", title=tr("Publications"))
        self.table.chosen.connect(self._open_line)
        self._none = EmptyState(
            tr("Nothing is recorded yet: write down what was published and how many it reached."),
            "send",
            tr("Record a publication"),
        )
        self._none.pressed.connect(self._begin)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._none)
        self._stack.addWidget(self.table)
        self._stack.setMinimumHeight(theme.current().px(_LIST_HEIGHT))
        return list_card(self._stack, tr("Publications"), "send")

    def _totals(self) -> Card:
        self.sums = RecordTable(_total_columns(), name="outreach.totals", title=tr("Totals"))
        self.sums.setMinimumHeight(theme.current().px(_TOTALS_HEIGHT))
        groups = {by: tr(label) for by, label in _GROUPS.items()}
        self._chips = chips(self, "outreach.by", groups, self._show_totals, TotalsBy.CHANNEL)
        card = list_card(self.sums, tr("Totals"), "clipboard-list")
        note = words(tr("Different ways of counting are never added together."), "caption", wrap=True)
        row = across(*self._chips.values(), None, spacing=8)
        row.setContentsMargins(20, 0, 20, 0)
        below = across(note)
        below.setContentsMargins(20, 0, 20, 14)
        card.body.insertLayout(1, row)
        card.body.addLayout(below)
        return card

    def _show_totals(self, _by: str = "") -> None:
        self.sums.show_rows(self._register.totals(next(by for by, chip in self._chips.items() if chip.isChecked())))

    def _begin(self) -> None:
        self.settle()
        sheet = self._notices.attempt(self._register.begin)
        if sheet is not None:
            self.entry.come(sheet)

    def _open_line(self, one: OutreachLine) -> None:
        self.settle()
        self.entry.come(self._register.entry(one.id))

    def _closed(self) -> None:
        self.add.setFocus()
        self.reload()

    def _ask_remove(self) -> None:
        self._notices.ask(
            tr("Remove this publication from the register?"),
            tr("Its numbers leave the totals. This cannot be taken back."),
            Answer(tr("Remove it"), self._remove, "danger"),
            Answer(tr("Keep it")),
            tone="warn",
        )

    def _remove(self) -> None:
        if self.entry.ref is None:
            return
        if self._notices.succeeds(partial(self._register.remove, self.entry.ref.id)):
            self._notices.toast(tr("The publication was removed."))
            self.entry.put_away()

    def _export(self) -> None:
        proposed = Path.home() / f"{tr('Indirect beneficiaries')}.csv"
        ask_where(self.window(), tr("Save as a table"), proposed, self.save_to)

    def save_to(self, file: str) -> None:
        """Write the register as a table into a file."""
        if self._notices.succeeds(lambda: self._files.save(self._register.table(), Path(file))):
            self._notices.toast(tr("The table was saved."))


def _number(count: int | None) -> str:
    return ltr(f"{count:,}") if count is not None else ""


def _women(total: OutreachTotal) -> str:
    if total.women is None:
        return tr("Not known")
    return tr(
        "{women} (known of {known} of {all})", women=_number(total.women), known=total.women_of, all=total.publications
    )


def _columns() -> tuple[Column, ...]:
    return (
        Column(tr("Title of the content"), lambda e: e.title),
        Column(tr("Programme"), lambda e: e.programme, 140),
        Column(tr("Means of publication"), lambda e: e.channel, 180),
        Column(tr("Date"), lambda e: e.published_on, 122),
        Column(tr("Reached"), lambda e: _number(e.reach), 100, key=lambda e: e.reach or 0),
        Column(tr("Counted by"), lambda e: e.method, 100),
        Column(
            tr("State"),
            lambda e: tr("Complete") if e.complete else tr("Incomplete"),
            110,
            tone=lambda e: "ok" if e.complete else "warn",
        ),
    )


def _total_columns() -> tuple[Column, ...]:
    return (
        Column(tr("Group"), lambda t: t.group),
        Column(tr("Counted by"), lambda t: t.method, 130),
        Column(tr("Publications"), lambda t: _number(t.publications), 110, key=lambda t: t.publications),
        Column(tr("Reached"), lambda t: _number(t.reach), 120, key=lambda t: t.reach),
        Column(tr("Women among them"), _women, 220, key=lambda t: t.women or 0),
    )
