"""The policy page: what is in force and whether one has read it, the versions, the staff, the shelf."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.dates import show_pair
from desktop.errors import IstiqbalError
from desktop.messages import mark, tr
from desktop.policy.profile import Profile
from desktop.services.policies.life import PolicyLife
from desktop.services.policies.views import Reader, ShelfLine, Standing, VersionLine
from desktop.ui import theme
from desktop.ui.notices import Notices
from desktop.ui.screens.policies.shelf import PutDialog, ShelfCard
from desktop.ui.screens.policies.text import PolicyText
from desktop.ui.table import Column, RecordTable
from desktop.ui.widgets.choices import chips
from desktop.ui.widgets.surfaces import Banner, Card, PageBody
from desktop.ui.widgets.words import across, button

TEXT, VERSIONS, SHELF, STAFF = "text", "versions", "shelf", "staff"
_PARTS = {
    TEXT: mark("The text in force"),
    SHELF: mark("Guides and forms"),
    VERSIONS: mark("Versions"),
    STAFF: mark("Who has read it"),
}
_TONES = {
    Standing.IN_FORCE: "ok",
    Standing.COMING: "info",
    Standing.WAITING: "warn",
    Standing.RETURNED: "err",
    Standing.REPLACED: "muted",
    Standing.VOID: "muted",
}
_TABLE = 380


class PolicyPage(PageBody):
    """`version_asked` carries a version to read or confirm, `document_asked` a line of the shelf."""

    version_asked = Signal(object)
    edit_asked = Signal()
    document_asked = Signal(object)

    def __init__(self, life: PolicyLife, profile: Callable[[], Profile], notices: Notices) -> None:
        super().__init__(tr("Policy"))
        self.setObjectName("policy")
        self._life, self._profile, self._notices = life, profile, notices
        self._shown: Profile | None = None
        self._manages = not life.drafts.refused()
        self.edit = button(tr("Edit the policy"), "", "file-pen", name="policy.edit")
        self.edit.clicked.connect(self.edit_asked)
        self.buttons.addWidget(self.edit)
        self.edit.setVisible(self._manages)  # only now: without a parent it would flash up as a window
        self._read = Banner(action=tr("I have read it and will follow it"))
        self._read.setObjectName("policy.read")
        self._read.button.setObjectName("policy.acknowledge")
        self._read.pressed.connect(self._acknowledge)
        self.content.addWidget(self._read)
        self.content.addLayout(self._chips())
        self._places: dict[str, QWidget] = {}
        for code, made in (
            (TEXT, QWidget()),
            (SHELF, self._shelf()),
            (VERSIONS, self._versions()),
            (STAFF, self._staff()),
        ):
            self._places[code] = made
            self.content.addWidget(made)
        self._text = QVBoxLayout(self._places[TEXT])
        self._text.setContentsMargins(0, 0, 0, 0)
        self.content.addStretch(1)
        self.turn_to(TEXT)
        self.reload()

    def reload(self) -> None:
        """Read everything again: a version may have come into force, a document may have arrived."""
        profile = self._profile()
        self.caption.setText(profile.association.name or "")
        if profile != self._shown:
            self._show_text(profile)
        self._show_read(profile)
        self.versions.show_rows(self._life.publishing.versions())
        self.shelf.show_lines(self._life.shelf.lines())
        if self._manages:
            self.staff.show_rows(self._life.readers.everyone())

    def enter(self) -> None:
        """Put the caret on the part in front, never on what says that it was read."""
        next(tab for tab in self._tabs.values() if tab.isChecked()).setFocus()

    def turn_to(self, code: str) -> None:
        """Show one part of the page."""
        for one, place in self._places.items():
            place.setVisible(one == code)
        self._tabs[code].setChecked(True)

    def _chips(self) -> QHBoxLayout:
        parts = {code: tr(label) for code, label in _PARTS.items() if code != STAFF or self._manages}
        self._tabs = chips(self, "policy.part", parts, self.turn_to)
        return across(*self._tabs.values(), None, spacing=8)

    def _show_text(self, profile: Profile) -> None:
        self._shown = profile
        while (item := self._text.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._text.addWidget(PolicyText(profile, self._places[TEXT]))

    def _show_read(self, profile: Profile) -> None:
        when = self._life.readers.acknowledged()
        version = profile.version
        if when:
            self._read.say(tr("You acknowledged version {version} on {when}.", version=version, when=when), "ok")
        else:
            self._read.say(
                tr(
                    "Version {version} is in force. Read the text below, then say that you have read it.",
                    version=version,
                ),
                "info",
                "scale",
            )
        self._read.button.setVisible(not when)

    def _acknowledge(self) -> None:
        try:
            self._life.readers.acknowledge()
        except IstiqbalError as error:
            self._notices.show(error)
            return
        self._notices.toast(tr("Thank you. Your acknowledgement is on record."))
        self.reload()

    def _versions(self) -> QWidget:
        columns = (
            Column(tr("Version"), lambda one: str(one.version), 90),
            Column(tr("State"), VersionLine.say, 150, tone=lambda one: _TONES[one.standing]),
            Column(tr("In force from"), _from, 246),
            Column(tr("Approval and persons"), _approval),
        )
        self.versions = RecordTable(columns, name="policy.versions", title=tr("Versions"))
        self.versions.chosen.connect(self.version_asked)
        return _sheet(tr("Versions of the policy: press Enter to read one"), "history", self.versions)

    def _staff(self) -> QWidget:
        columns = (
            Column(tr("Name"), lambda one: one.name),
            Column(tr("Role"), lambda one: one.role, 220),
            Column(tr("Read and acknowledged"), _read_when, 240, tone=lambda one: "ok" if one.read_at else "warn"),
        )
        self.staff = RecordTable(columns, name="policy.staff", title=tr("Who has read it"))
        return _sheet(tr("Who has read the version in force"), "users", self.staff)

    def _shelf(self) -> QWidget:
        self.shelf = ShelfCard(may_put=self._manages)
        self.shelf.open_asked.connect(self.document_asked)
        self.shelf.put_asked.connect(self._put)
        return self.shelf

    def _put(self, line: ShelfLine) -> None:
        dialog = PutDialog(self, self._life.shelf, line)
        dialog.put.connect(self._say_put)
        dialog.open()

    def _say_put(self) -> None:
        self._notices.toast(tr("The document lies on the shelf, and goes to the other branches."))
        self.reload()


def _sheet(title: str, icon: str, table: RecordTable) -> Card:
    card = Card(title, icon=icon)
    table.setMinimumHeight(theme.current().px(_TABLE))
    card.body.addWidget(table)
    return card


def _from(one: VersionLine) -> str:
    return show_pair(one.effective_from) if one.effective_from else ""


def _prepared(one: VersionLine) -> str:
    said = (tr("prepared: {who}", who=one.prepared) if one.prepared else "",
            tr("confirmed: {who}", who=one.confirmed) if one.confirmed else "")  # fmt: skip
    return tr(" · ").join(part for part in said if part)


def _approval(one: VersionLine) -> str:
    return tr(" · ").join(part for part in (one.reason, one.approval, _prepared(one)) if part)


def _read_when(one: Reader) -> str:
    return one.read_at or tr("Not yet")
