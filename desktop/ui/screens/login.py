"""The door of a branch: a name, a password, and honest words when they do not fit."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal

from desktop.errors import IstiqbalError, TooManyAttempts, WrongPassword
from desktop.messages import tr, trn
from desktop.mistakes import Missing
from desktop.ui import theme
from desktop.ui.screens.gate import Gate, Labelled
from desktop.ui.spoken import announce
from desktop.ui.widgets.edits import ArabicEdit, PasswordEdit
from desktop.ui.widgets.surfaces import Banner
from desktop.ui.widgets.words import button


class LoginScreen(Gate):
    """Asks who is there. `asked` carries name and password; whoever opens the data answers with `refuse` or leaves.

    The name stays after a refusal, the password goes. In a trial `back_asked` leads to the beginning.
    """

    asked = Signal(str, str)
    back_asked = Signal()

    def __init__(self, association: str, branch: str) -> None:
        super().__init__(width=440)
        self.setObjectName("login")
        self.head("hand-heart", association, tr("{branch} · log in to serve the beneficiaries", branch=branch))
        look = theme.current()
        self.name, self.password = ArabicEdit(), PasswordEdit()
        self._name = Labelled("login.name", tr("Your name"), self.name)
        self._password = Labelled("login.password", tr("Password"), self.password)
        self.enter = button(tr("Log in"), "primary", name="login.enter")
        self.banner = Banner(tr("No connection: you can work, and changes are sent later"), "gold", "cloud-off")
        self.banner.setObjectName("login.offline")
        self.trial = Banner(tr("A trial with invented families: press Log in"), "info", action=tr("Another choice"))
        self.trial.button.setObjectName("login.back")
        for part, after in ((self._name, 12), (self._password, 10), (self.enter, 0)):
            self.body.addWidget(part)
            self.body.addSpacing(look.px(after))
        for banner in (self.banner, self.trial):
            self.body.addSpacing(look.px(14))
            self.body.addWidget(banner)
            banner.hide()
        self._seconds = 0
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)
        self.name.returnPressed.connect(self.password.setFocus)
        self.password.returnPressed.connect(self._ask)
        self.enter.clicked.connect(self._ask)
        self.trial.pressed.connect(self.back_asked)
        self.name.textEdited.connect(self._forget_faults)
        self.password.textEdited.connect(self._forget_faults)
        self.setFocusProxy(self.name)

    def show_trial(self, name: str, password: str) -> None:
        """Fill in what everybody knows: the one login of a trial."""
        self.name.setText(name)
        self.password.setText(password)
        self.trial.show()
        self.setFocusProxy(self.enter)

    def show_offline(self, *, offline: bool) -> None:
        """Say that there is no line, which is no obstacle."""
        self.banner.setVisible(offline)

    def show_busy(self, text: str) -> None:
        """Show that the data is being opened; nothing can be typed meanwhile."""
        for part in (self.name, self.password, self.enter):
            part.setEnabled(not text)
        self.enter.setText(text or tr("Log in"))

    def refuse(self, error: IstiqbalError) -> bool:
        """Say why the door stays shut; the name stays as typed."""
        self.show_busy("")
        if isinstance(error, TooManyAttempts):
            self.password.clear()
            self._seconds = int(str(error.values["seconds"]))
            self._clock.start()
            self._show_wait()
            return True
        if not isinstance(error, WrongPassword):
            return False
        self.password.clear()
        self._password.show_fault(error.say())
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, error.say())
        return True

    def _ask(self) -> None:
        if self._seconds or not self.enter.isEnabled():
            return
        for part, control in ((self._name, self.name), (self._password, self.password)):
            if not control.text().strip():
                part.show_fault(Missing().say())
                control.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self._forget_faults()
        self.asked.emit(self.name.text().strip(), self.password.text())

    def _forget_faults(self) -> None:
        if not self._seconds:
            self._name.show_fault("")
            self._password.show_fault("")

    def _tick(self) -> None:
        self._seconds -= 1
        if self._seconds > 0:
            self._show_wait()
            return
        self._clock.stop()
        self.enter.setEnabled(True)
        self.enter.setText(tr("Log in"))
        self._forget_faults()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_wait(self) -> None:
        self.enter.setEnabled(False)
        self.enter.setText(trn("Try again in {n} seconds", self._seconds))
        self._password.show_fault(tr("Too many wrong attempts. The data is safe; a short wait protects it."))
