"""Setting a real branch up: which policy, who sits here, and the way to the central store."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.errors import (
    BadCentralAddress,
    BadEnrolCode,
    CentralUnreachable,
    InputError,
    IstiqbalError,
    NotOurCentral,
    WeakPassword,
)
from desktop.messages import tr, trn
from desktop.services.setup import Offer, Wish
from desktop.text import ascii_digits, compact
from desktop.ui.order import reveal
from desktop.ui.screens.gate import Labelled, Progress
from desktop.ui.screens.welcome import offer_name
from desktop.ui.spoken import announce
from desktop.ui.widgets.choices import Combo, Options
from desktop.ui.widgets.edits import ArabicEdit, CodeEdit, PasswordEdit
from desktop.ui.widgets.surfaces import Banner, Card, PageBody
from desktop.ui.widgets.words import button

Judge = Callable[[Wish], dict[str, str]]
_GROUP = 6
_LONG_ENOUGH = 12


class CodeGroups(CodeEdit):
    """A long code in groups of six, as it is read out over the telephone; pasting it in any shape is fine."""

    def __init__(self) -> None:
        super().__init__(example="XXXXXX-XXXXXX-XXXXXX-XXXXXX-XXXXXX-XXXXXX-XXXXXX")
        self.textEdited.connect(self._group)

    def _group(self, typed: str) -> None:
        before = len(_letters(typed[: self.cursorPosition()]))
        grouped = _grouped(_letters(typed))
        if grouped != typed:
            self.setText(grouped)
            self.setCursorPosition(len(_grouped(_letters(typed)[:before])))


class SetupScreen(PageBody):
    """Asks once for what a branch is. `submitted` carries the wish when it has no faults; `refuse` says what went wrong.

    Whatever the central answers, everything typed stays in its place.
    """

    submitted = Signal(object)
    back_asked = Signal()

    def __init__(self, offers: Sequence[Offer], roles: Options, judge: Judge) -> None:
        super().__init__(tr("Setting up a branch"), tr("Once for this computer, about five minutes"))
        self.setObjectName("setup")
        self._offers = {offer.policy: offer for offer in offers}
        self._judge = judge
        self.policy, self.role = Combo(), Combo()
        self.policy.offer([(offer.policy, offer_name(offer)) for offer in offers])
        self.role.offer(roles)
        self.role.show_code(roles[0][0])
        self.association, self.branch, self.staff = ArabicEdit(), ArabicEdit(), ArabicEdit()
        self.password, self.again = PasswordEdit(), PasswordEdit()
        self.central_url, self.code = CodeEdit(example="https://central.example.org:8443"), CodeGroups()
        self._parts = self._label()
        self.flags = Banner("", "warn")
        self.flags.setObjectName("setup.flags")
        self.problem = Banner("", "err")
        self.problem.setObjectName("setup.problem")
        self.progress = Progress()
        self.submit = button(tr("Set up this computer"), "primary", "check", name="setup.submit")
        self.back = button(tr("Back"), "", name="setup.back")
        self._compose()
        self._listen()
        self._show_policy()
        self._show_strength()

    def wish(self) -> Wish:
        """The form as typed."""
        return Wish(
            self.policy.code(),
            self.branch.text().strip(),
            self.staff.text().strip(),
            self.password.text(),
            self.central_url.text().strip(),
            self.code.text().strip(),
            self.association.text().strip(),
            self.role.code(),
        )

    def show_busy(self, text: str) -> None:
        """Show that the central is being asked; nothing can be changed meanwhile."""
        self.progress.show_work(text)
        for part in (*(one.control for one in self._parts.values()), self.submit, self.back):
            part.setEnabled(not text)
        if text:
            self.problem.hide()

    def refuse(self, error: IstiqbalError) -> bool:
        """Say what the central, the line or this computer answered, where it can be mended."""
        self.show_busy("")
        at = next((name for kind, name in _PLACES if isinstance(error, kind)), "")
        said = _unreachable() if isinstance(error, CentralUnreachable) else error.say()
        if at:
            self._parts[at].show_fault(said if isinstance(error, InputError) else tr("Compare this with your papers."))
            self._go_to(at)
        if not at or not isinstance(error, InputError):
            self.problem.say(said, "warn" if isinstance(error, CentralUnreachable) else "err")
            self.problem.show()
            self.progress.hide()
        announce(self, said)
        return True

    def show_faults(self, faults: dict[str, str]) -> None:
        """Show exactly these faults and go to the first."""
        for name, part in self._parts.items():
            part.show_fault(faults.get(name, ""))
        first = next((name for name in self._parts if name in faults), "")
        if first:
            self._go_to(first)

    def _label(self) -> dict[str, Labelled]:
        lines = (
            ("policy", tr("Association and its policy"), self.policy, ""),
            (
                "association",
                tr("Name of the association"),
                self.association,
                tr("The policy's text does not print it."),
            ),
            ("branch", tr("Name of the branch"), self.branch, tr("As it is to stand on the papers.")),
            ("staff", tr("Your name"), self.staff, tr("You log in with it, and it stands on what you receive.")),
            ("role", tr("Your role"), self.role, ""),
            ("password", tr("Password"), self.password, ""),
            ("again", tr("The password once more"), self.again, ""),
            (
                "central_url",
                tr("Address of the central store"),
                self.central_url,
                tr("As headquarters gave it to you."),
            ),
            ("code", tr("One-time code"), self.code, tr("Valid for 72 hours, for one computer.")),
        )
        return {name: Labelled(f"setup.{name}", label, control, help=help) for name, label, control, help in lines}

    def _compose(self) -> None:
        self.problem.hide()
        self._card(tr("The association"), "building-2", ("policy", "association", "branch"), self.flags)
        self._card(tr("You"), "user", ("staff", "role", "password", "again"))
        self._card(tr("The central store"), "database", ("central_url", "code"))
        self.content.addStretch(1)
        middle = QWidget()
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(middle)
        column.setContentsMargins(12, 0, 12, 0)
        column.addWidget(self.problem)
        column.addWidget(self.progress)
        self.foot(self.back, middle, self.submit)

    def _card(self, title: str, icon: str, names: Sequence[str], *below: Banner) -> None:
        card = Card(title, icon=icon)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for number, name in enumerate(names):
            grid.addWidget(self._parts[name], number // 2, number % 2)
        body: QVBoxLayout = card.body
        body.addLayout(grid)
        for part in below:
            body.addWidget(part)
        self.content.addWidget(card)

    def _listen(self) -> None:
        self.policy.currentIndexChanged.connect(self._show_policy)
        for edit in (self.password, self.staff, self.branch, self.association):
            edit.textChanged.connect(self._show_strength)
        self.again.editingFinished.connect(self._compare)
        self.submit.clicked.connect(self._submit)
        self.back.clicked.connect(self.back_asked)
        self.setFocusProxy(self.policy)

    def _show_policy(self) -> None:
        offer = self._offers.get(self.policy.code())
        self._parts["association"].setVisible(offer is not None and not offer.association)
        self._parts["policy"].show_help(offer.title if offer else "")
        self._parts["policy"].show_fault("")
        self.flags.setVisible(offer is not None and bool(offer.flags))
        if offer is not None and offer.flags:
            said = "\n".join(f"• {flag}" for flag in offer.flags)
            self.flags.say(tr("In this policy's printed approval:") + "\n" + said, "gold", "scale")

    def _show_strength(self) -> None:
        self._parts["password"].show_help(self._strength())
        if self._parts["password"].fault and "password" not in self._judge(self.wish()):
            self._parts["password"].show_fault("")

    def _strength(self) -> str:
        typed = len(self.password.text().strip())
        if not typed:
            return tr("At least 12 characters: four unrelated words are strong and easy to remember.")
        if typed < _LONG_ENOUGH:
            return trn("{n} more characters", _LONG_ENOUGH - typed)
        if "password" in self._judge(self.wish()):
            return tr("Easy to guess: mix in words that have nothing to do with you or the branch.")
        return tr("Strong enough") if typed < 20 else tr("Very strong")

    def _compare(self) -> bool:
        same = self.again.text() == self.password.text()
        self._parts["again"].show_fault("" if same else tr("The two passwords are not the same."))
        return same

    def _submit(self) -> None:
        faults = self._judge(self.wish())
        if self.again.text() != self.password.text():
            faults["again"] = tr("The two passwords are not the same.")
        self.show_faults(faults)
        if not faults:
            self.submitted.emit(self.wish())

    def _go_to(self, name: str) -> None:
        reveal(self._parts[name])
        self._parts[name].control.setFocus(Qt.FocusReason.OtherFocusReason)


_PLACES: tuple[tuple[type[IstiqbalError], str], ...] = (
    (BadEnrolCode, "code"),
    (BadCentralAddress, "central_url"),
    (CentralUnreachable, "central_url"),
    (NotOurCentral, "central_url"),
    (WeakPassword, "password"),
)


def _unreachable() -> str:
    return tr("No central store answers at this address. Check the line and the address; everything you typed is kept.")


def _letters(typed: str) -> str:
    return compact(ascii_digits(typed))


def _grouped(letters: str) -> str:
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))
