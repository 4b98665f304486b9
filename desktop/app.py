"""The composition root: the only place that knows the window, the services and the order in which they come to life.

The login paints before the database engine, the network client or the drawing of papers is read; those are imported
by a thread of their own while a person types a password.
"""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.errors import AlreadyRunning, AlreadySetUp, DamagedKeys, IstiqbalError
from desktop.messages import mark, tr
from desktop.paths import DataFolder, default_data_folder
from desktop.services.access import TRIAL_PASSWORD, Access, trial_login
from desktop.services.branch import Branch
from desktop.ui.application import create_application
from desktop.ui.crash import CrashLog
from desktop.ui.line import Line
from desktop.ui.main_window import MainWindow
from desktop.ui.preferences import Preferences
from desktop.ui.screens.gate import Door
from desktop.ui.screens.login import LoginScreen
from desktop.ui.single import SingleInstance
from desktop.ui.tasks import Lane, Tasks
from desktop.ui.touches import Touches

if TYPE_CHECKING:  # types only, see above
    from desktop.opening import OpenBranch
    from desktop.security.device import Device
    from desktop.services.setup import Enrolled, Setup, Wish
    from desktop.ui.screens.setup import SetupScreen
    from desktop.ui.screens.welcome import WelcomeScreen
    from desktop.ui.workroom import Workroom

_HEAVY = ("desktop.opening", "desktop.ui.workroom", "httpx", "reportlab.pdfbase.pdfdoc")
_AFTER_PAINT_MS, _LEAVE_MS, _PATIENCE_MS = 120, 5_000, 15_000
TITLE = mark("Istiqbal")
RAISE = "raise"


def utc_now() -> dt.datetime:
    """This computer's clock."""
    return dt.datetime.now(dt.UTC)


class App(QObject):
    """One window over one data folder. `start` shows the right door; everything else follows from what people do."""

    def __init__(self, folder: DataFolder, *, clock: Callable[[], dt.datetime] = utc_now) -> None:
        super().__init__()
        self.folder, self.clock = folder, clock
        self.place = folder  # the branch's own folder, or that of a trial
        self.preferences = Preferences.load(folder.preferences)
        self.window = MainWindow(tr(TITLE))
        self.tasks = Tasks(self.window.notices.show, self)
        self.touches = Touches(self)
        self.line = Line(self)
        self.opened: OpenBranch | None = None
        self.room: Workroom | None = None
        self._door: Door | None = None
        self._login = ""
        self.window.closing.connect(self.close)
        self.window.ask_before_closing(self._may_close)
        self.line.changed.connect(self._line_changed)

    def start(self) -> None:
        """Show the door that fits: first run, login, or what went wrong."""
        try:
            branch = Access(self.folder).branch()
        except IstiqbalError as error:
            self._show_trouble(error)
        else:
            self.show_login(branch) if branch else self.show_welcome()
        self.window.show()
        QTimer.singleShot(_AFTER_PAINT_MS, self.prepare)

    def prepare(self) -> None:
        """What can wait until something is on the screen."""
        threading.Thread(target=partial(_import_all, _HEAVY), name="pre-import", daemon=True).start()
        self.line.watch()

    # --- the doors -------------------------------------------------------------------------------------------------

    def show_welcome(self) -> WelcomeScreen:
        """The first minute: a trial or a real branch."""
        from desktop.ui.screens.welcome import WelcomeScreen

        self.place = self.folder
        screen = WelcomeScreen(self._setup(self.folder).offers())
        screen.trial_asked.connect(self.start_trial)
        screen.real_asked.connect(self.show_setup)
        self._show_door(screen)
        return screen

    def show_setup(self) -> SetupScreen:
        """The form that makes this computer a desk of a branch."""
        from desktop.ui.screens.setup import SetupScreen

        setup = self._setup(self.folder)
        screen = SetupScreen(setup.offers(), setup.roles(), setup.faults)
        screen.back_asked.connect(self.show_welcome)
        screen.submitted.connect(self.set_up)
        self._show_door(screen)
        return screen

    def show_login(self, branch: Branch) -> LoginScreen:
        """The door of a branch that is set up."""
        screen = LoginScreen(branch.association, branch.name)
        screen.asked.connect(self.log_in)
        screen.back_asked.connect(self.show_welcome)
        screen.show_offline(offline=self.line.is_down())
        if branch.trial:
            screen.show_trial(trial_login(), TRIAL_PASSWORD)
        self._show_door(screen)
        return screen

    # --- what people ask for at a door -----------------------------------------------------------------------------

    def start_trial(self, policy: str) -> None:
        """Begin the trial of one association, or go on with it where it was left."""
        self.place, self._login = self.folder.trial(policy), trial_login()
        self._tell_busy(tr("Inventing families and filling their files. This happens once..."))
        self._work(Lane.LOCAL, partial(_open_trial, self.place, policy, self.clock))

    def set_up(self, wish: Wish) -> None:
        """Enrol this computer with the central and open the new branch."""
        self._login = wish.staff
        self._tell_busy(tr("Asking the central store to admit this computer..."))
        self._work(Lane.NETWORK, partial(_set_up, self.folder, wish, self.clock))

    def log_in(self, login: str, password: str) -> None:
        """Open the data with a person's password."""
        self._login = login
        self._tell_busy(tr("Opening the data of this branch..."))
        self._work(Lane.LOCAL, partial(_log_in, self.place, login, password, self.clock))

    # --- inside ----------------------------------------------------------------------------------------------------

    def enter(self, opened: OpenBranch) -> None:
        """Let the person in."""
        from desktop.ui.workroom import Workroom

        self.opened = opened
        opened.store.subscribe(self.touches.tell)
        self.room = Workroom(
            self.window,
            self.tasks,
            opened,
            touches=self.touches,
            clock=self.clock,
            preferences=lambda: self.preferences,
            place=str(self.place.root),
        )
        self.room.look_asked.connect(self.show_look)
        self.room.password_asked.connect(self._change_password)
        self.room.leave_asked.connect(self.leave)
        self.window.setWindowTitle(
            tr("{program} · {association}", program=tr(TITLE), association=opened.branch.association)
        )
        self.room.enter()

    def leave(self) -> None:
        """Close the branch and return to its door, once everything typed is safe."""
        if self.room is not None and self.room.may_leave(self._leave):
            self._leave()

    def _leave(self) -> None:
        if self.opened is None:
            return
        branch = self.opened.branch
        self._let_go(patience_ms=_LEAVE_MS)
        self.window.setWindowTitle(tr(TITLE))
        self.show_login(branch)

    def close(self) -> None:
        """The window goes: what is typed is saved, the lanes run dry, the data is put in order."""
        self.window.hide()
        self._let_go(patience_ms=_PATIENCE_MS)

    def come_forward(self, request: str) -> None:
        """Answer a second start of the program."""
        self.window.come_forward()

    def show_look(self, preferences: Preferences) -> None:
        """Change light, dark or the text size, now and for the next start."""
        resized = preferences.scale != self.preferences.scale
        self.preferences = preferences
        try:
            preferences.save(self.folder.preferences)
        except OSError:
            self.window.notices.toast(tr("The disk did not keep this choice for the next start."), tone="warn")
        app = QApplication.instance()
        if isinstance(app, QApplication):
            preferences.apply(app)
        if resized and self.room is not None:
            self.room.rebuild()

    # --- how it is done --------------------------------------------------------------------------------------------

    def _setup(self, folder: DataFolder) -> Setup:
        from desktop.services.setup import Setup

        return Setup(folder, _enrol)

    def _work(self, lane: Lane, job: Callable[[], OpenBranch]) -> None:
        self.tasks.run(lane, job, self.enter, self._refused)

    def _refused(self, error: Exception) -> None:
        """The door stays shut: said where it can be mended, or in a dialog that says what to do."""
        if isinstance(error, AlreadySetUp):
            self.start()
        elif self._door is None or not isinstance(error, IstiqbalError) or not self._door.refuse(error):
            self._tell_busy("")
            self.window.notices.show(error)

    def _tell_busy(self, text: str) -> None:
        if self._door is not None:
            self._door.show_busy(text)

    def _show_door(self, door: WelcomeScreen | SetupScreen | LoginScreen) -> None:
        self._door = door
        self._show_gate(door)

    def _show_gate(self, gate: QWidget) -> None:
        self.window.show_gate(gate)
        gate.setFocus()

    def _show_trouble(self, error: IstiqbalError) -> None:
        from desktop.ui.screens.trouble import TroubleScreen

        screen = TroubleScreen(error)
        screen.close_asked.connect(self.window.close)
        self._show_gate(screen)

    def _may_close(self) -> bool:
        return self.room is None or self.room.may_leave(self._close_now)

    def _close_now(self) -> None:
        self.window.ask_before_closing(lambda: True)
        self.window.close()

    def _line_changed(self, down: bool) -> None:
        if isinstance(self._door, LoginScreen) and self.room is None:
            self._door.show_offline(offline=down)
        if self.room is not None and not down:
            self.room.pulse.soon()

    def _change_password(self, old: str, new: str) -> None:
        if self.room is not None:
            change = partial(Access(self.place).change_password, self._login, old, new)
            self.tasks.run(Lane.LOCAL, change, self.room.accept_password, self.room.refuse_password)

    def _let_go(self, *, patience_ms: int) -> None:
        room, self.room = self.room, None
        opened, self.opened = self.opened, None
        if room is not None:
            room.leave()
        self.tasks.drain(patience_ms)
        if opened is not None:
            opened.close()


def main(argv: Sequence[str] = ()) -> int:
    """Open the application over this person's data folder, or bring the window forward that is open already."""
    folder = default_data_folder().make()
    app = create_application(["istiqbal", *argv])
    Preferences.load(folder.preferences).apply(app)
    instance = SingleInstance(folder.lock)
    if not instance.claim():
        if instance.call(RAISE):
            return 0
        raise AlreadyRunning
    crashes = CrashLog(folder.logs, utc_now)
    crashes.install()
    istiqbal = App(folder)
    instance.called.connect(istiqbal.come_forward)
    crashes.happened.connect(istiqbal.window.notices.crash)
    istiqbal.start()
    istiqbal.window.fill_small_screen()
    try:
        return app.exec()
    finally:
        instance.release()
        crashes.close()


def _import_all(names: Sequence[str]) -> None:
    for name in names:
        import_module(name)


def _enrol(url: str, code: str, device: Device) -> Enrolled:
    from desktop import opening

    return opening.enrol(url, code, device)


def _log_in(place: DataFolder, login: str, password: str, clock: Callable[[], dt.datetime]) -> OpenBranch:
    from desktop import opening

    keys = Access(place).open(login, password)
    branch = Branch.load(place)
    if branch is None:
        raise DamagedKeys(file=place.branch.name)
    if branch.trial:
        return opening.open_trial(place, branch.policy, clock=clock)
    return opening.open_branch(place, branch, keys, clock=clock)


def _set_up(folder: DataFolder, wish: Wish, clock: Callable[[], dt.datetime]) -> OpenBranch:
    from desktop import opening
    from desktop.services.setup import Setup

    branch, keys = Setup(folder, opening.enrol).branch(wish)
    return opening.open_branch(folder, branch, keys, staff=wish.staff, role=wish.role, clock=clock)


def _open_trial(place: DataFolder, policy: str, clock: Callable[[], dt.datetime]) -> OpenBranch:
    from desktop import opening

    return opening.open_trial(place, policy, clock=clock)
