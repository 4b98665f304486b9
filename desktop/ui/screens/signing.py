"""Where the applicant signs: in ink on the printed form, with the pen on the screen, or with a thumbprint."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QVBoxLayout, QWidget

from desktop.messages import tr
from desktop.services.views import DeclarationView
from desktop.ui import theme
from desktop.ui.screens.sealed_card import PAPER, SCREEN, THUMB
from desktop.ui.screens.signing_parts import Checks, Presence, Witnesses
from desktop.ui.widgets.signature_pad import SignaturePad
from desktop.ui.widgets.surfaces import Card
from desktop.ui.widgets.words import across, button, words

Strokes = tuple[tuple[tuple[float, float, int, float], ...], ...]


class SignCard(Card):
    """Ink or a thumbprint on the printed form, pen on the screen; `signed` asks to seal, `print_asked` for that form.

    `foot` holds what ends the act, to be laid where it stays in sight while the card scrolls.
    """

    signed = Signal()
    print_asked = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Signature of the applicant"), "", "signature")
        self.body.setSpacing(12)
        self._ready, self._reason, self._whose = False, "", ""
        self._modes = QButtonGroup(self)
        self._chips = {
            PAPER: self._mode(PAPER, tr("Ink on the printed form")),
            SCREEN: self._mode(SCREEN, tr("Pen on the screen")),
            THUMB: self._mode(THUMB, tr("Thumbprint")),
        }
        self._who = words("", "strong", wrap=True)
        self._who.setObjectName("declaration.signer")
        self.body.addWidget(self._who)
        self.body.addLayout(across(*self._chips.values(), None, spacing=8))
        self.pad = SignaturePad()
        self.pad.setObjectName("declaration.pad")
        self.pad.setMaximumHeight(theme.current().px(150))
        self.pad.signed.connect(self._follow)
        self.body.addWidget(self._screen_part())
        self.body.addWidget(self._paper_part())
        self.read_aloud = QCheckBox(tr("The declaration was read aloud to the applicant"))
        self.read_aloud.setObjectName("declaration.read_aloud")
        self.read_aloud.toggled.connect(self._follow)
        self.body.addWidget(self.read_aloud)
        self.checks, self.witnesses, self.presence = Checks(), Witnesses(), Presence()
        for part in (self.witnesses, self.checks, self.presence):
            part.changed.connect(self._follow)
        self.body.addWidget(self.witnesses)
        self.body.addWidget(self.checks)
        self.presence.entered.connect(self._entered)
        self.foot = self._foot()
        self.body.addWidget(
            words(
                tr("A drawn signature supports the signed paper; it is not a certified electronic signature."),
                "caption",
                wrap=True,
            )
        )
        self.body.addStretch(1)
        self._follow()

    def begin(self, view: DeclarationView) -> None:
        """Offer to sign this text, in the way that suits who signs it; a text that is not ready says why."""
        self._ready, self._reason = view.ready and not view.paused, view.reason
        if view.paused:
            self._reason = tr("Sealing has stopped on this computer: {why}", why=view.paused)
        self.checks.ask(view.checks)
        self._who.setText(tr("Signs: {name} ({role})", name=view.signer, role=view.signer_role) if view.signer else "")
        whose = f"{view.application_id} {view.mode} {view.signer}"
        if whose != self._whose and not view.sealed_at:  # a choice made since then stays
            self._whose = whose
            self._chips[view.mode or PAPER].setChecked(True)
        self._follow()

    def clear(self) -> None:
        """Take what was drawn and ticked away, for another declaration."""
        self.pad.clear()
        self.read_aloud.setChecked(False)
        self.inked.setChecked(False)
        for part in (self.checks, self.witnesses, self.presence):
            part.clear()
        self._whose = ""

    def take_focus(self) -> None:
        """Put the caret where the chosen way of signing begins."""
        first = self.pad if self.mode() == SCREEN else self.print
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def mode(self) -> str:
        """The way of signing that was chosen."""
        return next(mode for mode, chip in self._chips.items() if chip.isChecked())

    def strokes(self) -> Strokes:
        """What was drawn; nothing where the signature is on paper."""
        if self.mode() != SCREEN:
            return ()
        return tuple(tuple((p.x, p.y, p.t_ms, p.pressure) for p in stroke) for stroke in self.pad.strokes())

    def is_signed(self) -> bool:
        """Whether the applicant has signed in the chosen way."""
        if self.mode() == SCREEN:
            return self.pad.is_signed()
        return self.inked.isChecked() and (self.mode() == PAPER or self.read_aloud.isChecked())

    def others(self) -> tuple[tuple[str, str], ...]:
        """Who else saw it: asked for a thumbprint only."""
        return self.witnesses.people() if self.mode() == THUMB else ()

    def _mode(self, mode: str, text: str) -> QAbstractButton:
        made = button(text, "chip", name=f"declaration.mode.{mode}")
        made.setCheckable(True)
        made.setChecked(mode == PAPER)
        made.clicked.connect(self._follow)
        self._modes.addButton(made)
        return made

    def _screen_part(self) -> QWidget:
        undo = button(tr("Undo"), "ghost", "undo-2", name="declaration.undo")
        clear = button(tr("Clear the signature"), "ghost", "eraser", name="declaration.clear")
        undo.clicked.connect(self.pad.undo)
        clear.clicked.connect(self.pad.clear)
        self._screen = QWidget()
        column = QVBoxLayout(self._screen)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.pad)
        column.addLayout(across(undo, clear, None, spacing=4))
        return self._screen

    def _foot(self) -> Card:
        self._why = words("", "help", wrap=True)
        self._why.setObjectName("declaration.why")
        self.sign = button(tr("Sign and seal"), "primary", "pen-line", name="declaration.sign", tip="F9")
        self.sign.clicked.connect(self.signed)
        foot = Card()
        foot.body.setContentsMargins(24, 14, 24, 14)
        foot.body.setSpacing(6)
        for end in (self.presence, self._why, self.sign):
            foot.body.addWidget(end)
        return foot

    def _paper_part(self) -> QWidget:
        self._ink = QWidget()
        self.print = button(tr("Print the declaration to be signed"), "", "printer", name="declaration.print")
        self.print.clicked.connect(self.print_asked)
        self.inked = QCheckBox()
        self.inked.setObjectName("declaration.inked")
        self.inked.toggled.connect(self._follow)
        column = QVBoxLayout(self._ink)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(12)
        self._how = words("", "muted", wrap=True)
        column.addWidget(self._how)
        column.addLayout(across(self.print, None))
        column.addWidget(self.inked)
        return self._ink

    def _follow(self) -> None:
        mode = self.mode()
        self._screen.setVisible(mode == SCREEN)
        self._ink.setVisible(mode != SCREEN)
        self._how.setText(_HOW[mode]())
        self.inked.setText(_INKED[mode]())
        self.witnesses.setVisible(mode == THUMB)
        self.presence.follow()
        why = self._reason if not self._ready else self._wanted(mode)
        self.sign.setEnabled(not why)
        self._why.setText(why)
        self._why.setVisible(bool(why))

    def _wanted(self, mode: str) -> str:
        """What is still wanted before the seal, the first thing first."""
        if not self.is_signed():
            return _WANTED[mode]()
        if mode == THUMB and not self.witnesses.are_named():
            return tr("Write the name and the identity number of two witnesses.")
        if not self.checks.are_done():
            return tr("Tick what you did as the witness.")
        return "" if self.presence.is_given() else tr("Confirm with your password that you are here.")

    def _entered(self) -> None:
        if self.sign.isEnabled():
            self.signed.emit()


_Words = Mapping[str, Callable[[], str]]
_HOW: _Words = {
    SCREEN: str,
    PAPER: lambda: tr("Print the form, let the applicant read and sign it, then keep it in the paper file."),
    THUMB: lambda: tr(
        "Let the applicant put their thumb on the printed form after it was read aloud, before two witnesses; "
        "then keep it in the paper file."
    ),
}
_INKED: _Words = {
    SCREEN: str,
    PAPER: lambda: tr("The applicant signed the printed form in my presence"),
    THUMB: lambda: tr("The applicant put their thumb on the printed form in my presence"),
}
_WANTED: _Words = {
    SCREEN: lambda: tr("The applicant's signature is needed."),
    PAPER: lambda: tr("Confirm that the printed form was signed."),
    THUMB: lambda: tr("Confirm that the declaration was read aloud and the thumbprint is on the printed form."),
}
