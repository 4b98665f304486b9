"""Where the applicant signs, and what a sealed declaration shows afterwards."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QVBoxLayout, QWidget

from desktop.messages import tr
from desktop.services.views import DeclarationView
from desktop.text import ltr
from desktop.ui import theme
from desktop.ui.widgets.signature_pad import Point, SignaturePad
from desktop.ui.widgets.surfaces import Card
from desktop.ui.widgets.words import across, button, words

Strokes = tuple[tuple[tuple[float, float, int, float], ...], ...]
SCREEN, PAPER, THUMB = "screen", "paper", "thumb"


class SignCard(Card):
    """Pen on the screen, ink or a thumbprint on the printed form; `signed` asks to seal, `print_asked` for that form."""

    signed = Signal()
    print_asked = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Signature of the applicant"), "", "signature")
        self.body.setSpacing(12)
        self._ready, self._reason, self._whose = False, "", ""
        self._modes = QButtonGroup(self)
        self._chips = {
            SCREEN: self._mode(SCREEN, tr("Pen on the screen")),
            PAPER: self._mode(PAPER, tr("Ink on the printed form")),
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
        self._why = words("", "help", wrap=True)
        self._why.setObjectName("declaration.why")
        self.sign = button(tr("Sign and seal"), "primary", "pen-line", name="declaration.sign", tip="F9")
        self.sign.clicked.connect(self.signed)
        self.body.addWidget(self._why)
        self.body.addWidget(self.sign)
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
        self._ready, self._reason = view.ready, view.reason
        self._who.setText(tr("Signs: {name} ({role})", name=view.signer, role=view.signer_role) if view.signer else "")
        whose = f"{view.application_id} {view.mode} {view.signer}"
        if whose != self._whose and not view.sealed_at:  # a choice made since then stays
            self._whose = whose
            self._chips[view.mode or SCREEN].setChecked(True)
        self._follow()

    def clear(self) -> None:
        """Take what was drawn and ticked away, for another declaration."""
        self.pad.clear()
        self.read_aloud.setChecked(False)
        self.inked.setChecked(False)
        self._whose = ""

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

    def _mode(self, mode: str, text: str) -> QAbstractButton:
        made = button(text, "chip", name=f"declaration.mode.{mode}")
        made.setCheckable(True)
        made.setChecked(mode == SCREEN)
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

    def _paper_part(self) -> QWidget:
        self._ink = QWidget()
        printed = button(tr("Print the declaration to be signed"), "", "printer", name="declaration.print")
        printed.clicked.connect(self.print_asked)
        self.inked = QCheckBox()
        self.inked.setObjectName("declaration.inked")
        self.inked.toggled.connect(self._follow)
        column = QVBoxLayout(self._ink)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(12)
        self._how = words("", "muted", wrap=True)
        column.addWidget(self._how)
        column.addLayout(across(printed, None))
        column.addWidget(self.inked)
        return self._ink

    def _follow(self) -> None:
        mode = self.mode()
        self._screen.setVisible(mode == SCREEN)
        self._ink.setVisible(mode != SCREEN)
        self._how.setText(_HOW[mode]())
        self.inked.setText(_INKED[mode]())
        why = self._reason if not self._ready else "" if self.is_signed() else _WANTED[mode]()
        self.sign.setEnabled(not why)
        self._why.setText(why)
        self._why.setVisible(bool(why))


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
_SIGNED: _Words = {
    SCREEN: lambda: tr("Signed with the pen on the screen"),
    PAPER: lambda: tr("Signed in ink on the printed form"),
    THUMB: lambda: tr("Signed by thumbprint on the printed form"),
}


class SealedCard(Card):
    """What was sealed: when, by whom, the seal in groups that can be compared by eye, and the drawn signature."""

    def __init__(self) -> None:
        super().__init__(tr("Signed and sealed"), "", "shield-check")
        self.body.setSpacing(12)
        self._when, self._witness, self._mode = (
            words("", "strong", wrap=True),
            words("", wrap=True),
            words("", wrap=True),
        )
        self._seal = words("", wrap=True)
        self._seal.setObjectName("declaration.seal")
        self._seal.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.pad = SignaturePad()
        self.pad.setEnabled(False)
        self.pad.setMaximumHeight(theme.current().px(130))
        self.pad.setMinimumHeight(theme.current().px(110))
        for part in (self._when, self._mode, self._witness, self.pad, words(tr("Seal"), "label"), self._seal):
            self.body.addWidget(part)
        self.body.addWidget(
            words(
                tr("The seal shows any later change. The signature in ink, where there is one, stays primary."),
                "caption",
                wrap=True,
            )
        )
        self.body.addStretch(1)

    def show_sealed(self, view: DeclarationView) -> None:
        """Show the seal of a declaration."""
        self._when.setText(tr("Sealed at {moment}", moment=view.sealed_at))
        self._witness.setText(tr("Witnessed by {name}", name=view.witness))
        drawn = view.mode == SCREEN
        self._mode.setText(_SIGNED[view.mode or PAPER]())
        self.pad.setVisible(drawn)
        self.pad.show_strokes([[Point(*point) for point in stroke] for stroke in view.strokes])
        groups = [view.seal[n : n + 4] for n in range(0, len(view.seal), 4)]
        self._seal.setText("\n".join(ltr(" ".join(groups[n : n + 4])) for n in range(0, len(groups), 4)))
