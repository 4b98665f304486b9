"""Settings of this computer: the look, the text size, one's own password; the shortcuts; what this program is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QVBoxLayout

from desktop.errors import IstiqbalError, WeakPassword
from desktop.messages import tr
from desktop.services.licensed_seal import LicensedSeal
from desktop.text import ltr
from desktop.ui.preferences import SCALES, Preferences
from desktop.ui.screens.gate import Labelled
from desktop.ui.screens.licensed_seal import CertificateCard
from desktop.ui.widgets.edits import PasswordEdit
from desktop.ui.widgets.surfaces import Banner, Card, PageBody
from desktop.ui.widgets.words import across, button, words

Help = Sequence[tuple[str, Sequence[tuple[str, str]]]]
"""Groups of commands with their shortcuts, as Commands.help gives them."""


class SettingsScreen(PageBody):
    """`look_asked` carries new Preferences; `password_asked` the old and the new password.

    Without `own_password` (a trial, whose password everybody knows) there is none to change.
    """

    look_asked = Signal(object)
    password_asked = Signal(str, str)

    def __init__(
        self,
        preferences: Preferences,
        shortcuts: Help,
        about: Sequence[tuple[str, str]],
        licensed: LicensedSeal,
        *,
        own_password: bool,
    ) -> None:
        super().__init__(tr("Settings"), tr("They hold for this computer"))
        self.setObjectName("settings")
        self._preferences = preferences
        self.content.addWidget(self._look_card())
        password = self._password_card()
        certificate = CertificateCard(licensed)
        for card in (password, certificate):
            self.content.addWidget(card)
            card.setVisible(own_password)  # once it has its place; a trial has no password and seals nothing
        self.content.addWidget(_shortcuts_card(shortcuts))
        self.content.addWidget(_about_card(about))
        self.content.addStretch(1)

    def refuse(self, error: IstiqbalError) -> None:
        """Say why the password stays as it was."""
        self.change.setEnabled(True)
        at = self._new if isinstance(error, WeakPassword) else self._old
        at.show_fault(error.say())
        at.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept_password(self) -> None:
        """The new password holds: forget what was typed."""
        self.change.setEnabled(True)
        for part in (self._old, self._new, self._again):
            part.show_fault("")
        for edit in (self.old, self.new, self.again):
            edit.clear()

    def _look_card(self) -> Card:
        card = Card(tr("Look"), icon="sun")
        names = {"system": tr("As the system"), "light": tr("Light"), "dark": tr("Dark")}
        self._looks, self._sizes = QButtonGroup(self), QButtonGroup(self)
        looks = [self._chip(self._looks, f"settings.look.{code}", name) for code, name in names.items()]
        sizes = [self._chip(self._sizes, f"settings.scale.{round(s * 100)}", ltr(f"{round(s * 100)}%")) for s in SCALES]
        for chip, code in zip(looks, names, strict=True):
            chip.setChecked(code == self._preferences.appearance)
        for chip, scale in zip(sizes, SCALES, strict=True):
            chip.setChecked(scale == self._preferences.scale)
        for title, chips in ((tr("Light or dark"), looks), (tr("Text size"), sizes)):
            card.body.addWidget(words(title, "label"))
            card.body.addLayout(across(*chips, None, spacing=8))
        return card

    def _chip(self, group: QButtonGroup, name: str, text: str) -> QPushButton:
        chip = button(text, "chip", name=name)
        chip.setCheckable(True)
        chip.clicked.connect(self._choose_look)
        group.addButton(chip)
        return chip

    def _choose_look(self) -> None:
        sender = self.sender()
        if not isinstance(sender, QPushButton):
            return
        _, kind, value = sender.objectName().split(".")
        if kind == "look":
            self._preferences = replace(self._preferences, appearance=value)
        else:
            self._preferences = replace(self._preferences, scale=int(value) / 100)
        self.look_asked.emit(self._preferences)

    def _password_card(self) -> Card:
        card = Card(tr("Your password"), icon="key-round")
        self.old, self.new, self.again = PasswordEdit(), PasswordEdit(), PasswordEdit()
        self._old = Labelled("settings.old_password", tr("Password now"), self.old)
        self._new = Labelled(
            "settings.new_password", tr("New password"), self.new, help=tr("At least 12 characters, hard to guess.")
        )
        self._again = Labelled("settings.new_again", tr("The new password once more"), self.again)
        self.change = button(tr("Change the password"), name="settings.change_password")
        self.change.clicked.connect(self._change)
        card.body.addLayout(across(self._old, self._new, self._again, spacing=20))
        card.body.addLayout(across(self.change, None))
        return card

    def _change(self) -> None:
        same = self.new.text() == self.again.text()
        for part, edit in ((self._old, self.old), (self._new, self.new)):
            part.show_fault("" if edit.text() else tr("This is required."))
        self._again.show_fault("" if same else tr("The two passwords are not the same."))
        if same and self.old.text() and self.new.text():
            self.change.setEnabled(False)
            self.password_asked.emit(self.old.text(), self.new.text())


def _shortcuts_card(shortcuts: Help) -> Card:
    card = Card(tr("Keyboard"), icon="keyboard")
    card.setObjectName("settings.shortcuts")
    grid = QGridLayout()
    grid.setHorizontalSpacing(32)
    grid.setVerticalSpacing(8)
    lines = [line for _, group in shortcuts for line in group]
    half = (len(lines) + 1) // 2
    for number, (title, keys) in enumerate(lines):
        row, column = number % half, number // half * 2
        grid.addWidget(words(ltr(keys), "strong"), row, column)
        grid.addWidget(words(title, "muted"), row, column + 1)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(3, 1)
    card.body.addLayout(grid)
    return card


def _about_card(about: Sequence[tuple[str, str]]) -> Card:
    card = Card(tr("About Istiqbal"), icon="info")
    card.setObjectName("settings.about")
    body: QVBoxLayout = card.body
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    for number, (label, value) in enumerate(about):
        grid.addWidget(words(label, "caption"), number, 0)
        grid.addWidget(words(value, wrap=True), number, 1)
    body.addLayout(grid)
    body.addWidget(
        Banner(
            tr(
                "Istiqbal is free software under the Apache License 2.0. It uses Qt for Python (LGPL), SQLCipher (BSD),"
                " SQLAlchemy (MIT), ReportLab (BSD), IBM Plex Sans Arabic and Noto Naskh Arabic (OFL) and Lucide icons (ISC)."
            ),
            "info",
            "heart-handshake",
        )
    )
    return card
